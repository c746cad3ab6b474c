"""Offers as commands show them: each figure as it is wanted, was published and was seen; and what stands in the way."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from datetime import datetime
from typing import Any

from comptoir import money
from comptoir.accounts.models import Account
from comptoir.channels.offers import SubmissionKind
from comptoir.offers import telling
from comptoir.offers.models import Offer
from comptoir.offers.stale import FIGURES

FIELDS = FIGURES[SubmissionKind.CREATE]
"""Every figure of an offer, by the name of its columns after `desired_`, `published_` and `seen_`."""

NOT_OURS, UNKNOWN, NEVER_SEEN = "not ours", "unknown", "not told"
"""What null means in each of the three columns."""


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


def as_row(offer: Offer, account: Account) -> dict[str, Any]:
    """The offer for programs. Amounts in cents; null in `desired` is not ours to say, elsewhere unknown."""
    return {
        "sku": offer.sku,
        "account": account.name,
        "currency": account.currency,
        "state": offer.state,
        "live": telling.live_flows(offer, account),
        "paused": offer.paused,
        "desired": {field: getattr(offer, f"desired_{field}") for field in FIELDS},
        "published": {field: getattr(offer, f"published_{field}") for field in FIELDS},
        "seen": {field: getattr(offer, f"seen_{field}") for field in FIELDS},
        "seen_at": offer.seen_at,
        "seen_active": offer.seen_active,
        "obstacles": offer.obstacles,
        "refusals": [asdict(each) for each in telling.refusals(offer)],
        "price_held": offer.price_held or None,
        "drifted_at": offer.drifted_at,
        "drift": offer.drift,
        "remote_id": offer.remote_id,
    }


def what_brake_does(kind: str, why: str) -> str:
    """What a brake of `kind` keeps back, and why: every price of an account, or only the offers that would run out."""
    if kind == SubmissionKind.STOCK:
        return f"kept back, the offers that would run out; other quantities go: {why}"
    return f"kept back, every file of prices: {why}"


def how_released(account: Account, kind: str) -> str:
    """What lets a brake go."""
    return f"comptoir offers release-brake --account {account.name} --kind {kind}"


def figures_of(values: Mapping[str, object], currency: str) -> str:
    """Some figures in one cell, such as `units 3, price 19.99`."""
    return ", ".join(
        f"{telling.word(name)} {figure(name, value, currency, 'none')}" for name, value in values.items()
    )
