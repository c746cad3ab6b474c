"""Refunds (OR28) and cancelations (OR30): what is asked, and the ids that come back."""

from __future__ import annotations

from decimal import Decimal

import msgspec

from comptoir.channels.mirakl.wire.orders import Id


class Part(msgspec.Struct, frozen=True):
    """The part of a tax or of a fee that goes back."""

    amount: Decimal
    code: str


class Asked(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One entry of either body. Empty lists stay out: where the order as a whole is taxed, they must not come."""

    order_line_id: str
    quantity: int
    amount: Decimal
    shipping_amount: Decimal
    currency_iso_code: str
    reason_code: str
    taxes: list[Part] = []
    shipping_taxes: list[Part] = []
    fees: list[Part] = []
    excluded_from_shipment: bool = False


class AskedRefunds(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """OR28's body. Without `order_tax_mode` Mirakl takes the amounts in the platform's own."""

    refunds: list[Asked]
    order_tax_mode: str | None = None


class AskedCancelations(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """OR30's body; `order_tax_mode` as in OR28's."""

    cancelations: list[Asked]
    order_tax_mode: str | None = None


class Refund(msgspec.Struct):
    """One entry of OR28's answer."""

    order_line_id: Id
    refund_id: Id
    order_refund_id: Id | None = None


class Refunds(msgspec.Struct):
    """OR28's answer."""

    refunds: list[Refund]


class Cancelation(msgspec.Struct):
    """One entry of OR30's answer."""

    order_line_id: Id
    cancelation_id: Id


class Cancelations(msgspec.Struct):
    """OR30's answer."""

    cancelations: list[Cancelation]
