"""Products as they are told. Amounts are cents of the product's currency; null is "unknown", never zero."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any, Literal

from ninja import Schema
from pydantic import Field

from comptoir.api.paging import SHORTEST_SEARCH, Page
from comptoir.api.shapes.offers import OfferStateWord, ReasonTold
from comptoir.api.shapes.values import NO_NUL, Listed

ConditionWord = Literal["new", "open_box", "refurbished", "used"]


class ProductFilters(Page):
    """Which products."""

    sku: str | None = Field(None, max_length=255, pattern=NO_NUL, description="Exactly this SKU.")
    gtin: str | None = Field(None, max_length=14, pattern=NO_NUL, description="Exactly this GTIN.")
    search: str | None = Field(
        None,
        min_length=SHORTEST_SEARCH,
        max_length=100,
        pattern=NO_NUL,
        description="A part, 3 characters or more, of the SKU, the model or a name; or the whole GTIN.",
    )
    category: str | None = Field(None, max_length=2_000, pattern=NO_NUL, description="Exactly this category.")
    active: bool | None = None


class ProductTold(Schema):
    """A product and what may be sold of it. The last four are its offer on the first Mirakl account."""

    id: int
    sku: str
    model: str | None
    name_en: str | None
    name_fr: str | None
    manufacturer: str | None
    gtin: str | None
    category: str | None
    condition: ConditionWord
    currency: str
    msrp_cents: int | None
    cost_cents: int | None
    floor_cents: int | None
    map_cents: int | None
    map_from: date | None
    map_until: date | None
    fee_class: str | None
    freight_class: str | None
    lead_time_days: int | None
    weight_grams: int | None
    length_mm: int | None
    width_mm: int | None
    height_mm: int | None
    buffer: int
    active: bool
    warranty: str | None
    created_at: datetime
    updated_at: datetime
    is_kit: bool
    stock_quantity: int | None = Field(description="On hand: the sum of its levels, a kit's by its parts.")
    reserved: int
    held: int
    available: int | None = Field(description="On hand less reserved, held and buffer; may be below zero.")
    mirakl_sku: str | None = Field(description="The marketplace's own SKU of the product.")
    mirakl_offer_id: str | None
    bestbuy_category_id: str | None = Field(description="The category that the shop gave.")
    last_synced_at: datetime | None = Field(description="When the marketplace last took a figure of it.")


class ProductList(Listed):
    """A page of products, by SKU."""

    items: list[ProductTold]


class LevelOfProduct(Schema):
    """Units at a location, as of when."""

    location: str
    on_hand: int
    as_of: datetime
    source: str
    counted: bool
    incoming: int | None
    incoming_on: date | None


class PartOfKit(Schema):
    """So many units of a part make one kit."""

    sku: str
    units: int


class HoldOfProduct(Schema):
    """Units kept back."""

    id: int
    reference: str
    units: int
    who: str
    expires_at: datetime | None


class ReservationOfProduct(Schema):
    """Units that an order has sold and that the stock figure still includes."""

    order_id: int
    order: str
    units: int
    shipped: int
    first_seen_at: datetime
    counted_at: datetime | None


class OfferOfProduct(Schema):
    """The product on one account, and what keeps it from selling there."""

    offer_id: int
    account: str
    state: OfferStateWord
    live: list[str] = Field(description="The flows that are live for it: stock, price, terms.")
    sells: bool = Field(description="It is on the marketplace with units, and nothing stands in its way.")
    obstacles: list[ReasonTold]
    reasons: list[str] = Field(description="All that stands in its way, in words.")
    desired_quantity: int | None
    published_quantity: int | None
    desired_price_cents: int | None
    published_price_cents: int | None


class ProductDetail(ProductTold):
    """One product: where its units are, who has them, and how it fares on each account."""

    levels: list[LevelOfProduct]
    parts: list[PartOfKit]
    holds: list[HoldOfProduct]
    reservations: list[ReservationOfProduct]
    offers: list[OfferOfProduct]


PRODUCT: dict[str, Any] = {
    "id": 7,
    "sku": "FRIDGE-20-SS",
    "model": "FRIDGE-20-SS",
    "name_en": "Refrigerator 20 cu. ft.",
    "name_fr": "Réfrigérateur 20 pi³",
    "manufacturer": "Example",
    "gtin": "0614141000036",
    "category": "FRIDGES",
    "condition": "new",
    "currency": "CAD",
    "msrp_cents": 129999,
    "cost_cents": 90000,
    "floor_cents": 99999,
    "map_cents": None,
    "map_from": None,
    "map_until": None,
    "fee_class": None,
    "freight_class": "freight",
    "lead_time_days": 3,
    "weight_grams": 85000,
    "length_mm": None,
    "width_mm": 760,
    "height_mm": 1700,
    "buffer": 1,
    "active": True,
    "warranty": None,
    "created_at": "2026-11-01T09:00:00Z",
    "updated_at": "2026-11-24T14:30:00Z",
    "is_kit": False,
    "stock_quantity": 8,
    "reserved": 1,
    "held": 2,
    "available": 4,
    "mirakl_sku": "17390001",
    "mirakl_offer_id": "2041",
    "bestbuy_category_id": "FRIDGES",
    "last_synced_at": "2026-11-24T14:31:20Z",
}
PRODUCTS = {"items": [PRODUCT], "next": None, "count": 1, "count_is_exact": True}
DETAIL = PRODUCT | {
    "levels": [
        {
            "location": "default",
            "on_hand": 8,
            "as_of": "2026-11-24T14:30:00Z",
            "source": "till (API)",
            "counted": False,
            "incoming": None,
            "incoming_on": None,
        }
    ],
    "parts": [],
    "holds": [
        {
            "id": 3,
            "reference": "Q-1042",
            "units": 2,
            "who": "quotes (API)",
            "expires_at": "2026-12-01T00:00:00Z",
        }
    ],
    "reservations": [
        {
            "order_id": 42,
            "order": "BBY-1001-A",
            "units": 1,
            "shipped": 0,
            "first_seen_at": "2026-11-24T14:00:00Z",
            "counted_at": None,
        }
    ],
    "offers": [
        {
            "offer_id": 11,
            "account": "bestbuy",
            "state": "LISTED",
            "live": ["stock", "price", "terms"],
            "sells": True,
            "obstacles": [],
            "reasons": [],
            "desired_quantity": 4,
            "published_quantity": 4,
            "desired_price_cents": 129999,
            "published_price_cents": 129999,
        }
    ],
}
