"""A worker for offers beside a test, and a shop that sells."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from django.db import connection

from comptoir.accounts.models import Account, Mode
from comptoir.catalog.products import ProductInput, upsert_products
from comptoir.inbound.due import accounts_due as reading_due
from comptoir.inbound.orders import pull_orders
from comptoir.outbound import due as deciding_due
from comptoir.outbound.actions import deliver
from comptoir.outbound.offers import due, publish
from comptoir.simulator.world import World
from tests.conftest import Shop, open_shop


@contextmanager
def worker_at_work() -> Iterator[None]:
    """Reads orders, delivers decisions, sends and follows offers, as a worker does."""
    over = threading.Event()

    def work() -> None:
        try:
            while not over.wait(0.05):
                for account_id in due.accounts_due():
                    publish(account_id, should_stop=over.is_set)
                for account_id in reading_due():
                    pull_orders(account_id)
                for account_id in deciding_due.accounts_due():
                    deliver(account_id, should_stop=over.is_set)
        finally:
            connection.close()

    thread = threading.Thread(target=work, name="worker of a test")
    thread.start()
    try:
        yield
    finally:
        over.set()
        thread.join()


def open_stall(world: World, add_account: Callable[..., tuple[Account, int]], **settings: Any) -> Shop:
    """A shop whose stock, prices and terms are live, at sixty times the pace; nothing goes by itself."""
    shop = open_shop(world, add_account, **settings)
    live = {"stock_mode": Mode.LIVE, "price_mode": Mode.LIVE, "terms_mode": Mode.LIVE}
    Account.objects.filter(pk=shop.account.pk).update(auto_sync=False, **live)
    shop.account.refresh_from_db()
    return shop


def goods(world: World, *skus: str, quantity: int | None = 10, **more: Any) -> None:
    """Products that the marketplace knows, with a price and in stock."""
    eans = world.market.add_many(len(skus))
    told: dict[str, Any] = {"msrp_cents": 100_00, "lead_time_days": 2, "stock_quantity": quantity} | more
    upsert_products([ProductInput(sku=sku, gtin=ean, **told) for sku, ean in zip(skus, eans, strict=True)])
