"""Offers as commands show them: each figure as it is wanted, was published and was seen; and what stands in the way."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from comptoir import money
from comptoir.accounts.models import Account, Mode
from comptoir.channels.offers import SubmissionKind
from comptoir.channels.pacing import Flow
from comptoir.offers.models import Brake, Obstacle, Offer, OfferState, Submission
from comptoir.offers.refusals import explain
from comptoir.offers.stale import FIGURES, REFUSALS

FIELDS = FIGURES[SubmissionKind.CREATE]
"""Every figure of an offer, by the name of its columns after `desired_`, `published_` and `seen_`."""

NOT_OURS, UNKNOWN, NEVER_SEEN = "not ours", "unknown", "not told"
"""What null means in each of the three columns."""

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


def _plain(field: str, value: object, null: str = "") -> str:
    """A figure for people as it stands, a moment in UTC; `null` is what is said for one that is not there."""
    if value is None:
        return null
    if isinstance(value, str) and field in ("discount_from", "discount_until"):
        value = datetime.fromisoformat(value)
    return f"{value:%Y-%m-%d %H:%M}" if isinstance(value, datetime) else str(value)


def figure(field: str, value: object, currency: str, null: str = "") -> str:
    """A figure for people, an amount with its decimals and without its currency."""
    if field.endswith("_cents") and isinstance(value, int):
        return str(money.from_cents(value, currency))
    return _plain(field, value, null)


def desired_null(offer: Offer, field: str) -> str:
    """What a null means in the column of what we mean: a discount of ours that is null is none."""
    return "none" if offer.owns_discount and field.startswith("discount") else NOT_OURS


def three(offer: Offer, field: str, currency: str) -> tuple[str, str, str]:
    """A figure as it is wanted, was published and was seen."""
    known = offer.price_published_at is not None and offer.published_price_cents is not None
    discount = field.startswith("discount")
    return (
        figure(field, getattr(offer, f"desired_{field}"), currency, desired_null(offer, field)),
        figure(
            field, getattr(offer, f"published_{field}"), currency, "none" if discount and known else UNKNOWN
        ),
        figure(
            field,
            getattr(offer, f"seen_{field}"),
            currency,
            "none" if discount and offer.seen_price_cents is not None else NEVER_SEEN,
        ),
    )


def brief(offer: Offer, field: str, currency: str) -> str:
    """The same in one cell: wanted / published / seen, `?` where nobody knows, `-` where it is not ours to say."""
    told = three(offer, field, currency)
    return " / ".join({NOT_OURS: "-", UNKNOWN: "?", NEVER_SEEN: "?"}.get(each, each) for each in told)


def in_scope(offer: Offer, account: Account) -> list[str]:
    """The flows that are live for the offer."""
    if account.live_scope != "all" and not offer.live:
        return []
    return [flow.value for flow in Flow if flow is not Flow.DECISIONS and account.mode(flow) is Mode.LIVE]


def refusals(offer: Offer) -> list[dict[str, str]]:
    """What the marketplace refused of the offer: its words, what they mean and what to do."""
    told = []
    for kind, column in REFUSALS.items():
        if words := getattr(offer, column):
            known = explain(words)
            told.append(
                {
                    "kind": kind.value,
                    "cause": known.cause,
                    "words": words,
                    "meaning": known.meaning,
                    "remedy": known.remedy,
                }
            )
    return told


def reasons(offer: Offer) -> list[str]:
    """Why the offer does not sell, or not as we mean it; empty where nothing stands in its way."""
    told = [str(Obstacle(each).label) for each in offer.obstacles]
    if offer.state == OfferState.GONE:
        told.append("it was deleted there")
    if offer.product_id is None:
        told.append("there is no product of this SKU here, so it is never touched")
    if offer.removal_asked_at is not None and offer.state == OfferState.LISTED:
        told.append("it is to be deleted there")
    told += [f"{each['kind']} refused: {each['words']}" for each in refusals(offer)]
    if offer.price_held:
        told.append(f"price held: {offer.price_held}")
    if offer.drifted_at is not None:
        told.append(f"drifted: {', '.join(word(name) for name in offer.drift or {})}")
    if offer.state == OfferState.LISTED and offer.seen_active is False and offer.seen_quantity:
        told.append("not active there")
    return told


def as_row(offer: Offer, account: Account) -> dict[str, Any]:
    """The offer for programs. Amounts in cents; null in `desired` is not ours to say, elsewhere unknown."""
    return {
        "sku": offer.sku,
        "account": account.name,
        "currency": account.currency,
        "state": offer.state,
        "live": in_scope(offer, account),
        "paused": offer.paused,
        "desired": {field: getattr(offer, f"desired_{field}") for field in FIELDS},
        "published": {field: getattr(offer, f"published_{field}") for field in FIELDS},
        "seen": {field: getattr(offer, f"seen_{field}") for field in FIELDS},
        "seen_at": offer.seen_at,
        "seen_active": offer.seen_active,
        "obstacles": offer.obstacles,
        "refusals": refusals(offer),
        "price_held": offer.price_held or None,
        "drifted_at": offer.drifted_at,
        "drift": offer.drift,
        "remote_id": offer.remote_id,
    }


def of_brake(brake: Brake) -> dict[str, Any]:
    """A brake for programs."""
    return {
        "kind": brake.kind,
        "why": brake.why,
        "count": brake.count,
        "of": brake.of,
        "pulled_at": brake.pulled_at,
    }


def what_brake_does(kind: str, why: str) -> str:
    """What a brake of `kind` keeps back, and why: every price of an account, or only the offers that would run out."""
    if kind == SubmissionKind.STOCK:
        return f"kept back, the offers that would run out; other quantities go: {why}"
    return f"kept back, every file of prices: {why}"


def how_released(account: Account, kind: str) -> str:
    """What lets a brake go."""
    return f"comptoir offers release-brake --account {account.name} --kind {kind}"


def of_submission(one: Submission) -> dict[str, Any]:
    """A file for programs."""
    return {
        "submission": one.pk,
        "account": one.account.name,
        "kind": one.kind,
        "state": one.state,
        "offers": one.items_count,
        "taken": one.taken_count,
        "refused": one.refused_count,
        "prepared_at": one.created_at,
        "sent_at": one.sent_at,
        "settled_at": one.settled_at,
        "landed_late_at": one.landed_at,
        "import": one.remote_id,
        "marketplace_state": one.remote_state,
        "error": one.error,
        "remedy": one.remedy,
    }


def figures_of(values: Mapping[str, object], currency: str) -> str:
    """Some figures in one cell, such as `units 3, price 19.99`."""
    return ", ".join(
        f"{word(name)} {figure(name, value, currency, 'none')}" for name, value in values.items()
    )
