"""Products and order lines to try stock on."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest

from comptoir import clock
from comptoir.accounts.models import Account
from comptoir.catalog import availability
from comptoir.catalog.models import Product
from comptoir.catalog.products import ProductInput, upsert_products
from comptoir.orders.models import Order, OrderLine

NOON = datetime(2026, 5, 4, 12, 0, tzinfo=UTC)


def at(minutes: float) -> datetime:
    """So many minutes after noon of a day that is past."""
    return NOON + timedelta(minutes=minutes)


def make(*skus: str, **more: object) -> None:
    """Products of these SKUs."""
    upsert_products([ProductInput(sku=sku, **more) for sku in skus])


def figures(sku: str) -> availability.Availability:
    """What may be sold of the product."""
    product = Product.objects.get(sku=sku)
    return availability.of_products([product.pk])[product.pk]


@pytest.fixture
def add_line(db: None) -> Callable[..., OrderLine]:
    """Stores an order of one line."""
    now = clock.now()
    account = Account.objects.create(channel="mirakl", name="a", base_url="https://m.example", created_at=now)

    def add(sku: str, ordered: int = 1, number: int = 1) -> OrderLine:
        order = Order.objects.create(
            account=account,
            remote_id=f"C{number}",
            state="TO_SHIP",
            remote_state="SHIPPING",
            remote_created_at=now,
            remote_updated_at=now,
            fetched_at=now,
            first_seen_at=now,
            currency="CAD",
            content_hash=b"",
        )
        return OrderLine.objects.create(
            order=order,
            remote_id=f"C{number}-1",
            state="TO_SHIP",
            remote_state="SHIPPING",
            sku=sku,
            ordered=ordered,
        )

    return add
