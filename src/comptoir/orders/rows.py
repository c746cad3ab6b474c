"""Incoming orders as rows for the intake's staging tables. Pure; no database."""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from datetime import datetime
from decimal import Decimal
from hashlib import blake2b

import msgspec

from comptoir.channels.vocabulary import IncomingAmount, IncomingBuyer, IncomingLine, IncomingOrder
from comptoir.money import to_cents

MAPPING_VERSION = b"2"
"""Raise it when the mapping below changes, so that a re-read order counts as changed."""

ORDER_COLUMNS = (
    "remote_id",
    "commercial_id",
    "state",
    "remote_state",
    "reason_code",
    "reason_label",
    "sales_channel",
    "remote_created_at",
    "remote_updated_at",
    "acceptance_decided_at",
    "debited_at",
    "ship_by",
    "deliver_from",
    "deliver_by",
    "currency",
    "tax_mode",
    "price_cents",
    "shipping_cents",
    "total_cents",
    "commission_cents",
    "exact",
    "can_cancel",
    "can_ship",
    "has_incident",
    "has_message",
    "has_invoice",
    "fully_refunded",
    "payment_type",
    "payment_workflow",
    "customer_reference",
    "seller_reference",
    "quote_remote_id",
    "shipping_type_code",
    "shipping_type_label",
    "shipping_zone_code",
    "shipping_zone_label",
    "carrier_code",
    "carrier_name",
    "tracking_number",
    "tracking_url",
    "lead_time_days",
    "content_hash",
)
PERSONAL_COLUMNS = ("customer_reference", "tracking_url")
"""Columns of orders that may tell of the buyer, in the buyer's own words or by a postal code: purged with the buyer."""

BUYER_COLUMNS = (
    "remote_id",
    "firstname",
    "lastname",
    "organization",
    "locale",
    "email",
    "shipping_address",
    "billing_address",
)
LINE_COLUMNS = (
    "remote_id",
    "index",
    "state",
    "remote_state",
    "reason_code",
    "reason_label",
    "sku",
    "offer_remote_id",
    "product_remote_id",
    "title",
    "category_code",
    "category_label",
    "condition",
    "ordered",
    "accepted",
    "refused",
    "shipped",
    "cancelled",
    "refunded",
    "returned",
    "unit_price_cents",
    "total_cents",
    "exact",
    "can_refund",
    "remote_created_at",
    "remote_updated_at",
    "shipped_at",
    "received_at",
    "debited_at",
    "given_back",
)
AMOUNT_COLUMNS = ("component", "code", "cents", "exact", "rate", "stated_by_shop")

Cell = str | int | bool | bytes | datetime | None
Row = tuple[Cell, ...]

_encode = msgspec.json.Encoder().encode


def order_row(order: IncomingOrder) -> Row:
    """Cells in the order of ORDER_COLUMNS, then BUYER_COLUMNS, then the compressed raw body."""
    currency = order.currency
    figures = {
        "price": order.price,
        "shipping": order.shipping_price,
        "total": order.total_price,
        "commission": order.total_commission,
    }
    cents, exact = _figures(figures, currency)
    return (
        order.remote_id,
        order.commercial_id,
        order.state.value,
        order.remote_state,
        order.reason_code,
        order.reason_label,
        order.sales_channel,
        order.created_at,
        order.updated_at,
        order.acceptance_decided_at,
        order.debited_at,
        order.ship_by,
        order.deliver_from,
        order.deliver_by,
        currency,
        order.tax_mode,
        *cents,
        exact,
        order.can_cancel,
        order.can_ship,
        order.has_incident,
        order.has_message,
        order.has_invoice,
        order.fully_refunded,
        order.payment_type,
        order.payment_workflow,
        order.customer_reference,
        order.seller_reference,
        order.quote_remote_id,
        order.shipping_type_code,
        order.shipping_type_label,
        order.shipping_zone_code,
        order.shipping_zone_label,
        order.carrier_code,
        order.carrier_name,
        order.tracking_number,
        order.tracking_url,
        order.lead_time_days,
        _content_hash(order),
        *_buyer_cells(order.buyer),
        zlib.compress(order.raw, 1),
    )


def line_row(line: IncomingLine, currency: str) -> Row:
    """Cells in the order of LINE_COLUMNS."""
    cents, exact = _figures({"unit_price": line.unit_price, "total": line.total_price}, currency)
    return (
        line.remote_id,
        line.index,
        line.state.value,
        line.remote_state,
        line.reason_code,
        line.reason_label,
        line.sku,
        line.offer_remote_id,
        line.product_remote_id,
        line.title,
        line.category_code,
        line.category_label,
        line.condition,
        line.ordered,
        line.accepted,
        line.refused,
        line.shipped,
        line.cancelled,
        line.refunded,
        line.returned,
        *cents,
        exact,
        line.can_refund,
        line.created_at,
        line.updated_at,
        line.shipped_at,
        line.received_at,
        line.debited_at,
        _encode(line.given_back).decode() if line.given_back else None,
    )


def amount_rows(amounts: tuple[IncomingAmount, ...], currency: str) -> Iterator[Row]:
    """A row per amount in the order of AMOUNT_COLUMNS; amounts that the marketplace did not tell have none."""
    for amount in amounts:
        if amount.amount is None:
            continue
        cents = to_cents(amount.amount, currency)
        exact = str(amount.amount) if cents is None else None
        yield (
            amount.component.value,
            amount.code,
            cents,
            exact,
            None if amount.rate is None else str(amount.rate),
            amount.stated_by_shop,
        )


def _buyer_cells(buyer: IncomingBuyer | None) -> Row:
    if buyer is None:
        return (None,) * len(BUYER_COLUMNS)
    return (
        buyer.remote_id,
        buyer.firstname,
        buyer.lastname,
        buyer.organization,
        buyer.locale,
        buyer.email,
        _encode(buyer.shipping_address).decode() if buyer.shipping_address else None,
        _encode(buyer.billing_address).decode() if buyer.billing_address else None,
    )


def _figures(figures: dict[str, Decimal | None], currency: str) -> tuple[list[int | None], str | None]:
    """The figures in minor units, and those that minor units cannot say as JSON of their exact texts."""
    cents = [to_cents(amount, currency) for amount in figures.values()]
    inexact = {
        name: str(amount)
        for (name, amount), whole in zip(figures.items(), cents, strict=True)
        if whole is None and amount is not None
    }
    return cents, _encode(inexact).decode() if inexact else None


def _content_hash(order: IncomingOrder) -> bytes:
    digest = blake2b(order.raw, digest_size=16, key=MAPPING_VERSION)
    digest.update(_encode(order.buyer))
    return digest.digest()
