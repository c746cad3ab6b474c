"""What there is to tell of offers and files besides figures: where live, what was refused, why one does not sell."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from comptoir.accounts.models import Account, LiveScope, Mode
from comptoir.channels.offers import SubmissionKind
from comptoir.channels.pacing import Flow
from comptoir.offers.models import Brake, Obstacle, Offer, OfferState, Submission
from comptoir.offers.refusals import explain
from comptoir.offers.stale import REFUSALS

_WORDS = {
    "quantity": "units",
    "price_cents": "price",
    "discount_cents": "discount price",
    "discount_from": "discount from",
    "discount_until": "discount until",
    "condition": "condition",
    "lead_time_days": "days to ship",
    "logistic_class": "logistic class",
    "min_order_quantity": "least per order",
    "max_order_quantity": "most per order",
}


def word(field: str) -> str:
    """What a figure is called."""
    return _WORDS.get(field, field.replace("_", " "))


@dataclass(frozen=True, slots=True)
class Refusal:
    """What the marketplace refused of an offer: its words, their stable `cause`, what they mean, and what to do."""

    kind: SubmissionKind
    cause: str
    words: str
    meaning: str
    remedy: str


def live_flows(offer: Offer, account: Account) -> list[Flow]:
    """The flows that are live for the offer; none where a list went live and the offer is not on it."""
    if account.live_scope != LiveScope.ALL and not offer.live:
        return []
    return [flow for flow in Flow if flow is not Flow.DECISIONS and account.mode(flow) is Mode.LIVE]


def refusals(offer: Offer) -> list[Refusal]:
    """What stands refused of the offer, by kind."""
    told = []
    for kind, column in REFUSALS.items():
        if words := getattr(offer, column):
            known = explain(words)
            told.append(Refusal(kind, known.cause, words, known.meaning, known.remedy))
    return told


def reasons(offer: Offer) -> list[str]:
    """Why the offer does not sell, or not as we mean it, in the reader's language; empty where nothing stands in its way."""
    told = [str(Obstacle(each).label) for each in offer.obstacles]
    if offer.state == OfferState.GONE:
        told.append("it was deleted there")
    if offer.product_id is None:
        told.append("there is no product of this SKU here, so it is never touched")
    if offer.removal_asked_at is not None and offer.state == OfferState.LISTED:
        told.append("it is to be deleted there")
    told += [f"{each.kind} refused: {each.words}" for each in refusals(offer)]
    if offer.price_held:
        told.append(f"price held: {offer.price_held}")
    if offer.drifted_at is not None:
        told.append(f"drifted: {', '.join(word(name) for name in offer.drift or {})}")
    if offer.state == OfferState.LISTED and offer.seen_active is False and offer.seen_quantity:
        told.append("not active there")
    return told


def published_at(offer: Offer) -> datetime | None:
    """When the marketplace last took a figure of the offer; None where it never has."""
    moments = (offer.stock_published_at, offer.price_published_at, offer.terms_published_at)
    return max((moment for moment in moments if moment is not None), default=None)


def file_told(file: Submission) -> dict[str, Any]:
    """A file for programs; its account is read unless the caller joined it."""
    return {
        "id": file.pk,
        "account": file.account.name,
        "kind": file.kind,
        "state": file.state,
        "offers": file.items_count,
        "taken": file.taken_count,
        "refused": file.refused_count,
        "prepared_at": file.created_at,
        "sent_at": file.sent_at,
        "settled_at": file.settled_at,
        "landed_late_at": file.landed_at,
        "remote_id": file.remote_id or None,
        "remote_state": file.remote_state or None,
        "fields": file.fields,
        "error": file.error,
        "remedy": file.remedy,
    }


def brake_told(brake: Brake) -> dict[str, Any]:
    """A brake for programs; its account is read unless the caller joined it."""
    names = ("id", "kind", "why", "count", "of", "digest", "pulled_at")
    return {name: getattr(brake, name) for name in names} | {"account": brake.account.name}
