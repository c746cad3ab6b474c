"""What is told of an order alike, whoever asks for it or is handed it over."""

from __future__ import annotations

from typing import Any

from ninja import Schema


class LineFigures(Schema):
    """The figures of a line. Counts are units; null is what the marketplace has not said."""

    sku: str | None
    title: str | None
    ordered: int
    accepted: int | None
    refused: int | None
    shipped: int | None
    cancelled: int | None
    refunded: int | None
    returned: int | None
    unit_price_cents: int | None
    total_cents: int | None


class Person(Schema):
    """Who bought, as far as it is known."""

    firstname: str | None
    lastname: str | None
    organization: str | None
    locale: str | None
    email: str | None
    shipping_address: dict[str, Any] | None
    billing_address: dict[str, Any] | None
