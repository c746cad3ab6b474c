"""Offers as they are told and decided about. Amounts are cents of the account's currency."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Any, Literal

from ninja import Schema
from pydantic import Field

from comptoir.api.paging import SHORTEST_SEARCH, Page
from comptoir.api.shapes.figures import Price, Sku, Whole0, Whole1
from comptoir.api.shapes.values import NO_NUL, ROWS, Body, Flag, Listed, Moment, Text
from comptoir.offers.models import Obstacle, OfferState

OfferStateWord = Literal["WANTED", "LISTED", "GONE"]
KindWord = Literal["create", "stock", "price", "terms"]
MOST_SKUS = 1_000


class OfferFilters(Page):
    """Which offers."""

    account: str | None = Field(None, pattern=NO_NUL, description="The account's name.")
    sku: str | None = Field(None, max_length=255, pattern=NO_NUL, description="Exactly this SKU.")
    search: str | None = Field(
        None,
        min_length=SHORTEST_SEARCH,
        max_length=100,
        pattern=NO_NUL,
        description="A part, 3 characters or more, of the SKU, or of the product's model or name; or its GTIN.",
    )
    state: OfferState | None = None
    refused: bool | None = Field(None, description="true: only what the marketplace refused.")
    drifted: bool | None = Field(
        None, description="true: only what the marketplace holds otherwise by itself."
    )
    held: bool | None = Field(None, description="true: only prices that wait for a person.")
    paused: bool | None = Field(None, description="true: only what a person paused.")
    obstacle: Obstacle | None = Field(None, description="Only what this keeps from selling.")


class TroubleFilters(Page):
    """Of which account."""

    account: str | None = Field(None, pattern=NO_NUL, description="The account's name.")


class ReasonTold(Schema):
    """One thing that keeps an offer from selling: a stable code, and what it means."""

    code: str
    what: str


class OfferFigures(Schema):
    """The figures of an offer."""

    quantity: int | None
    price_cents: int | None
    discount_cents: int | None
    discount_from: datetime | None
    discount_until: datetime | None
    condition: str | None
    lead_time_days: int | None
    logistic_class: str | None
    min_order_quantity: int | None
    max_order_quantity: int | None


class RefusalTold(Schema):
    """What the marketplace refused: its words, a stable cause, what they mean, and what to do."""

    kind: KindWord
    cause: str
    words: str
    meaning: str
    remedy: str


class OfferTold(Schema):
    """A SKU for sale on an account: what we mean, what the marketplace took, what was seen there last."""

    id: int
    sku: str
    account: str
    product_id: int | None = Field(description="Null: no product here has this SKU, and it is never touched.")
    currency: str
    state: OfferStateWord
    live: list[str] = Field(description="The flows that are live for it: stock, price, terms.")
    paused: bool
    desired: OfferFigures = Field(description="Null: not ours to say.")
    published: OfferFigures = Field(description="Null: not known, or none.")
    seen: OfferFigures = Field(description="Null: not told.")
    published_at: datetime | None
    seen_at: datetime | None
    seen_active: bool | None
    obstacles: list[ReasonTold]
    reasons: list[str] = Field(description="All that stands in its way, in words; empty: nothing.")
    refusals: list[RefusalTold]
    price_held: str | None = Field(description="Why its price waits for a person.")
    drifted_at: datetime | None
    remote_id: str | None


class OfferList(Listed):
    """A page of offers, by account and SKU."""

    items: list[OfferTold]


class DriftedFigure(Schema):
    """A figure that the marketplace changed by itself: as it was published, and as it was read."""

    figure: str
    published: int | str | None
    seen: int | str | None
    times: int = Field(description="How often in a row.")
    at: datetime


class DecidedFigures(Schema):
    """What a person decided for this offer alone; null leaves it to the product."""

    price_cents: int | None
    discount_cents: int | None
    discount_from: datetime | None
    discount_until: datetime | None
    owns_discount: bool = Field(
        description="Whether discounts are ours to say; otherwise they are left alone."
    )
    lead_time_days: int | None
    logistic_class: str | None
    min_order_quantity: int | None
    max_order_quantity: int | None


class CarriedBy(Schema):
    """A file that carried the offer, and what came of it."""

    submission_id: int
    kind: KindWord
    state: str
    sent_at: datetime | None
    settled_at: datetime | None
    figures: dict[str, int | str | datetime | None]
    outcome: Literal["taken", "refused", ""] = Field(description="Empty: nobody knows yet, or any more.")
    words: str


class OfferDetail(OfferTold):
    """One offer with what was decided for it, how it drifted, and the last files that carried it."""

    decided: DecidedFigures
    drift: list[DriftedFigure]
    history: list[CarriedBy]


class OfferErrors(Schema):
    """What the marketplace refused of one offer."""

    offer_id: int
    sku: str
    account: str
    refused_at: datetime
    refusals: list[RefusalTold]


class OfferErrorList(Listed):
    """A page of refused offers, the latest first."""

    items: list[OfferErrors]


class OfferDrift(Schema):
    """What the marketplace changed of one offer by itself; it is sent again."""

    offer_id: int
    sku: str
    account: str
    drifted_at: datetime
    figures: list[DriftedFigure]


class OfferDriftList(Listed):
    """A page of drifted offers, the latest first."""

    items: list[OfferDrift]


class OfferFiguresBody(Body):
    """Figures of this offer alone. What is left out stays; null leaves a figure to the product again.

    A discount that is given makes discounts ours; null with `owns_discount` true: there is none.
    """

    price_cents: Price | None = None
    discount_cents: Price | None = None
    discount_from: Moment | None = None
    discount_until: Moment | None = None
    owns_discount: Flag = Field(False, description="false: the marketplace's discount is left alone.")
    lead_time_days: Whole0 | None = None
    logistic_class: Annotated[str, Field(min_length=1, max_length=255, pattern=NO_NUL)] | None = None
    min_order_quantity: Whole1 | None = None
    max_order_quantity: Whole1 | None = None


class SkusBody(Body):
    """Offers of one account."""

    account: Text = Field(description="The account's name.")
    skus: Annotated[list[Sku], Field(min_length=1, max_length=MOST_SKUS), *ROWS]


class ApprovedPrice(Body):
    """A held price as a person saw it."""

    sku: Sku
    price_cents: Price = Field(description="The price that was seen; another one is not let go.")


class ApproveBody(Body):
    """Held prices of one account to let go."""

    account: Text = Field(description="The account's name.")
    prices: Annotated[list[ApprovedPrice], Field(min_length=1, max_length=MOST_SKUS), *ROWS]


class OffersChanged(Schema):
    """How many offers are otherwise now than they were."""

    account: str
    changed: int


_FIGURES: dict[str, Any] = {
    "quantity": 4,
    "price_cents": 129999,
    "discount_cents": None,
    "discount_from": None,
    "discount_until": None,
    "condition": "11",
    "lead_time_days": 3,
    "logistic_class": "FREIGHT",
    "min_order_quantity": None,
    "max_order_quantity": None,
}
REFUSAL = {
    "kind": "price",
    "cause": "price_out_of_bounds",
    "words": "The price is out of bounds.",
    "meaning": "The price lies outside what the marketplace allows.",
    "remedy": "Correct the price; operators set bounds for each category.",
}
OFFER: dict[str, Any] = {
    "id": 11,
    "sku": "FRIDGE-20-SS",
    "account": "bestbuy",
    "product_id": 7,
    "currency": "CAD",
    "state": "LISTED",
    "live": ["stock", "price", "terms"],
    "paused": False,
    "desired": _FIGURES,
    "published": _FIGURES,
    "seen": _FIGURES,
    "published_at": "2026-11-24T14:31:20Z",
    "seen_at": "2026-11-24T02:10:00Z",
    "seen_active": True,
    "obstacles": [],
    "reasons": [],
    "refusals": [],
    "price_held": None,
    "drifted_at": None,
    "remote_id": "2041",
}
OFFERS = {"items": [OFFER], "next": None, "count": 1, "count_is_exact": True}
_DRIFT = [
    {
        "figure": "price_cents",
        "published": 129999,
        "seen": 119999,
        "times": 1,
        "at": "2026-11-24T02:10:00Z",
    }
]
DETAIL = OFFER | {
    "decided": {
        "price_cents": None,
        "discount_cents": None,
        "discount_from": None,
        "discount_until": None,
        "owns_discount": False,
        "lead_time_days": None,
        "logistic_class": None,
        "min_order_quantity": None,
        "max_order_quantity": None,
    },
    "drift": [],
    "history": [
        {
            "submission_id": 5,
            "kind": "stock",
            "state": "COMPLETE",
            "sent_at": "2026-11-24T14:30:40Z",
            "settled_at": "2026-11-24T14:31:20Z",
            "figures": {"quantity": 4},
            "outcome": "taken",
            "words": "",
        }
    ],
}
_WHICH = {"offer_id": 11, "sku": "FRIDGE-20-SS", "account": "bestbuy"}
_ONE_PAGE = {"next": None, "count": 1, "count_is_exact": True}
ERRORS = {"items": [_WHICH | {"refused_at": "2026-11-24T14:31:20Z", "refusals": [REFUSAL]}]} | _ONE_PAGE
DRIFTED = {"items": [_WHICH | {"drifted_at": "2026-11-24T02:10:00Z", "figures": _DRIFT}]} | _ONE_PAGE
FIGURES = {"price_cents": 124999}
SKUS = {"account": "bestbuy", "skus": ["FRIDGE-20-SS"]}
APPROVE = {"account": "bestbuy", "prices": [{"sku": "FRIDGE-20-SS", "price_cents": 99999}]}
CHANGED = {"account": "bestbuy", "changed": 1}
