"""While the shop's database is queried: nothing of ours waits, nobody else begins, whoever came too late writes nothing."""

from __future__ import annotations

import time
from concurrent.futures import ThreadPoolExecutor

import psycopg
import pytest
from django.db import connection, transaction
from tests.inbound.hosts.quoting import postgresql_quotes

from comptoir.catalog.models import Product, StockLevel
from comptoir.inbound.hosts import due, services
from comptoir.inbound.hosts.outcomes import in_figures
from comptoir.inbound.hosts.running import Ran, rehearse, run

pytestmark = pytest.mark.django_db(transaction=True)


def test_no_transaction_of_ours_waits_for_the_shops_database(transactional_db, add_quotes):
    """The query itself looks: it may take an hour, and whoever has a snapshot keeps every table from being cleaned."""
    name = connection.settings_dict["NAME"]
    seen = f"(SELECT count(*) FROM pg_stat_activity WHERE datname = '{name}' AND xact_start IS NOT NULL)"  # noqa: S608  # a name of ours
    with postgresql_quotes() as quotes:
        query = f"SELECT item_no AS sku, {seen} AS quantity, 'laval' AS location FROM items"  # noqa: S608  # a name of ours
        source = add_quotes(quotes, stock_query=query)
        assert run(source.pk).error is None
        assert set(StockLevel.objects.values_list("on_hand", flat=True)) == {0}
        assert [in_figures(part)["rows"] for part in rehearse(source)] == [4, 4]
        with transaction.atomic(), pytest.raises(RuntimeError, match="inside a transaction"):
            run(source.pk)


@pytest.fixture
def gated(transactional_db, add_quotes):
    """A source whose query waits while its gate is shut, and how to open the gate."""
    waiting = "SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND objid = 4711 AND NOT granted"
    with postgresql_quotes() as quotes, psycopg.connect(quotes.conninfo, autocommit=True) as holder:
        quotes.do("CREATE TABLE gate AS SELECT false AS shut")
        query = (
            "SELECT item_no AS sku, list_price AS msrp FROM items WHERE 'x' <>"
            " (SELECT CASE WHEN shut THEN pg_advisory_xact_lock_shared(4711)::text ELSE '' END FROM gate)"
        )
        source = add_quotes(quotes, products_query=query, stock_query="")
        holder.execute("SELECT pg_advisory_lock(4711)")
        quotes.do("UPDATE gate SET shut = true")
        with ThreadPoolExecutor(1) as pool:
            slow = pool.submit(_run_and_leave, source.pk)
            while not slow.done() and quotes.ask(waiting) == [(0,)]:
                time.sleep(0.05)
            try:
                yield quotes, source, slow, lambda: holder.execute("SELECT pg_advisory_unlock(4711)")
            finally:
                holder.close()


def _run_and_leave(source_id: int) -> Ran:
    try:
        return run(source_id)
    finally:
        connection.close()


def test_while_one_queries_no_other_begins(gated):
    """Not the tick, nor a person: two would only ask the same."""
    _, source, slow, release = gated
    assert (due.sources_due(), run(source.pk).busy) == ([], True)
    release()
    assert slow.result(timeout=30).error is None
    assert Product.objects.count() == 4
    services.ask(source)
    assert (due.sources_due(), run(source.pk).busy) == ([source.pk], False)


def test_whoever_lost_its_lease_writes_nothing(gated, later):
    """A worker that was cut off comes back with what was true long ago: another has read the newer prices meanwhile."""
    quotes, source, slow, release = gated
    later(source.limit_seconds + 61)
    assert due.sources_due() == [source.pk]
    quotes.do("UPDATE gate SET shut = false")
    quotes.do("UPDATE items SET list_price = 77 WHERE item_no = 'KET-17'")
    assert run(source.pk).error is None
    release()
    late = slow.result(timeout=30)
    assert (late.busy, late.parts) == (True, [])
    assert Product.objects.get(sku="KET-17").msrp_cents == 7700
    source.refresh_from_db()
    assert (source.lease, source.leased_until) == (None, None)
