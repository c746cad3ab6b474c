"""Offers as OF21 and OF54 spell them: the same objects, but for the names around prices.

Moments are text here, since OF54 leaves their form open; what is required may be null, as everywhere.
"""

from __future__ import annotations

from decimal import Decimal

import msgspec

from comptoir.channels.mirakl.wire.orders import Id


class _Wire(msgspec.Struct, gc=False):
    """One JSON object of Mirakl's; unknown fields are skipped."""


class OffersPage(_Wire):
    """OF21's answer; each offer stays raw, so that one that cannot be read leaves the others alone."""

    offers: list[msgspec.Raw]
    total_count: int


class Coded(_Wire):
    """Something of which only the code matters."""

    code: Id | None = None


class VolumePrice(_Wire):
    """The price from so many units on."""

    quantity_threshold: int | None = None
    unit_origin_price: Decimal | None = None
    unit_discount_price: Decimal | None = None


class Price(_Wire):
    """One price of an offer: `origin_price` and `discount_price` in OF54, the other two in OF21.

    `context` says for whom and when it holds, `channel_code` is an older word for a part of that. It stays open, so
    that a criterion that is new to us is noticed.
    """

    origin_price: Decimal | None = None
    discount_price: Decimal | None = None
    unit_origin_price: Decimal | None = None
    unit_discount_price: Decimal | None = None
    discount_start_date: str | None = None
    discount_end_date: str | None = None
    context: dict[str, msgspec.Raw] | None = None
    channel_code: Id | None = None
    volume_prices: list[VolumePrice] | None = None


class Offer(_Wire):
    """An offer. `prices` are OF54's, `all_prices` OF21's."""

    shop_sku: Id
    offer_id: Id | None = None
    product_sku: Id | None = None
    currency_iso_code: str | None = None
    quantity: int | None = None
    prices: list[Price] | None = None
    all_prices: list[Price] | None = None
    retail_prices: list[Price] | None = None
    state_code: Id | None = None
    leadtime_to_ship: int | None = None
    logistic_class: Coded | None = None
    min_order_quantity: int | None = None
    max_order_quantity: int | None = None
    active: bool | None = None
    deleted: bool | None = None
    inactivity_reasons: list[str] | None = None
    last_updated: str | None = None


class OfferName(_Wire):
    """Just enough of an offer to say which one could not be read."""

    shop_sku: Id | None = None


class ExportTicket(_Wire):
    """OF52's answer."""

    tracking_id: Id


class ExportError(_Wire):
    """Why an export failed."""

    code: Id | None = None
    detail: str | None = None


class ExportState(_Wire):
    """OF53's answer."""

    status: str
    urls: list[str] | None = None
    error: ExportError | None = None


class Product(_Wire):
    """A product of P31, by the reference that it was asked for."""

    product_id: Id | None = None
    product_id_type: str | None = None
    product_sku: Id | None = None
    product_title: str | None = None
    category_code: Id | None = None
    category_label: str | None = None


class Products(_Wire):
    """P31's answer."""

    products: list[Product]
