"""A worker that reads the shop's own database is killed after each step: what it told comes in once, and by itself."""

from __future__ import annotations

from datetime import timedelta

import pytest
from tests.crash.killing import kill_once
from tests.inbound.hosts.quoting import book, example, postgresql_quotes

from comptoir import clock
from comptoir.catalog.models import Product, StockLevel
from comptoir.inbound.hosts import due, services
from comptoir.inbound.hosts.running import run
from comptoir.inbound.hosts.services import Wanted

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.crash]

HOSTS = "comptoir.inbound.hosts"
QUERYING = (
    (f"{HOSTS}.database.queried", 1),  # it holds the lease, and asks nothing yet
    (f"{HOSTS}.spooling._lay_down", 1),  # the products' query is over, nothing is written
    (f"{HOSTS}.running._import", 1),  # products are written, not committed
    (f"{HOSTS}.spooling._lay_down", 2),  # the products are in; the stock's query is over
    (f"{HOSTS}.running._import", 2),  # stock is written, not committed
)


@pytest.mark.parametrize(("step", "nth"), QUERYING)
def test_a_killed_workers_lease_ends(transactional_db, step, nth):
    """Nobody begins beside it while it may live; then all comes in without anybody's help."""
    with postgresql_quotes() as quotes:
        book(quotes)
        queries = {"products_query": example("products.sql"), "stock_query": example("stock.sql")}
        source = services.add(Wanted(name="quotes", url=quotes.url, limit_seconds=30, **queries), who="test")
        assert kill_once("hosts", source.pk, step, nth) == -9
        written = nth == 2
        assert (Product.objects.count(), StockLevel.objects.count()) == (4 if written else 0, 0)
        assert (due.sources_due(), run(source.pk).busy) == ([], True)
        clock.move(timedelta(seconds=91))
        assert due.sources_due() == [source.pk]
        assert run(source.pk).error is None
        assert (Product.objects.count(), StockLevel.objects.count()) == (4, 5)
        assert due.sources_due() == []
