"""A quotation system that is read by schedule: what it says is what the catalogue holds, whatever is wrong with it."""

from __future__ import annotations

import logging
import tracemalloc
from datetime import UTC, datetime

import pytest
from tests.inbound.hosts.conftest import WHO
from tests.inbound.hosts.quoting import book, postgresql_quotes

from comptoir.activity.models import Entry, SyncRun
from comptoir.activity.sentences import sentence
from comptoir.catalog.models import OfferRefresh, Product, StockLevel
from comptoir.errors import ComptoirError
from comptoir.inbound.hosts import due, services
from comptoir.inbound.hosts.outcomes import in_figures
from comptoir.inbound.hosts.problems import SourceProblem
from comptoir.inbound.hosts.running import rehearse, run
from comptoir.inbound.hosts.services import Wanted
from comptoir.inbound.models import HostSource

pytestmark = pytest.mark.django_db(transaction=True)


def levels() -> dict[tuple[str, str], int]:
    """Every figure, by SKU and place."""
    held = StockLevel.objects.values_list("product__sku", "location", "on_hand")
    return {(sku, place): units for sku, place, units in held}


def concerns() -> set[str]:
    """What waits for a person."""
    return set(Entry.objects.needing_attention().values_list("kind", flat=True))


def test_products_and_stock_come_in_as_they_are(quotes, add_quotes):
    """Prices to the cent, names with their accents, units by place as of when the system says."""
    source = add_quotes(quotes)
    ran = run(source.pk)
    assert ran.error is None
    fridge = Product.objects.get(sku="FRI-500")
    assert (fridge.msrp_cents, fridge.floor_cents, fridge.lead_time_days) == (129900, 109900, 5)
    assert (fridge.name_fr, fridge.gtin, fridge.active) == ("Réfrigérateur, 500 L", "2000000000046", True)
    assert Product.objects.get(sku="KET-17").msrp_cents == 5999
    assert levels() == {
        ("KET-17", "laval"): 24,
        ("KET-17", "store"): 6,
        ("TOA-04", "laval"): 12,
        ("BLE-90", "laval"): 9,
        ("FRI-500", "laval"): 3,
    }
    (told,) = {str(moment) for (moment,) in quotes.ask("SELECT booked_until FROM books")}
    as_of = StockLevel.objects.values_list("as_of", flat=True).distinct().get()
    assert datetime.fromisoformat(told).astimezone(UTC) == as_of
    source.refresh_from_db()
    assert source.fresh_as_of == as_of
    assert SyncRun.objects.get().status == "SUCCESS"


def test_what_says_the_same_again_costs_nothing(lite, add_quotes, later):
    """No figure is written, no offer computed anew, no run logged; and again with a newer moment."""
    source = add_quotes(lite)
    run(source.pk)
    OfferRefresh.objects.all().delete()
    before = list(Product.objects.order_by("pk").values()), list(StockLevel.objects.order_by("pk").values())
    assert run(source.pk).error is None
    assert before == (
        list(Product.objects.order_by("pk").values()),
        list(StockLevel.objects.order_by("pk").values()),
    )
    later(60)
    book(lite)
    assert run(source.pk).error is None
    assert StockLevel.objects.values_list("as_of", flat=True).distinct().get() > before[1][0]["as_of"]
    assert not OfferRefresh.objects.exists()
    assert SyncRun.objects.count() == 1


def test_nothing_is_ever_written_there(quotes, add_quotes):
    """A statement that would write is refused by us; one that hides it, by the database."""
    with pytest.raises(SourceProblem, match="products_query: it is no query"):
        add_quotes(quotes, products_query="DELETE FROM items")
    with pytest.raises(SourceProblem, match="more than one statement"):
        add_quotes(quotes, products_query="SELECT item_no AS sku FROM items; DELETE FROM items")
    hidden = (
        "WITH gone AS (DELETE FROM shelf RETURNING item_no) SELECT item_no AS sku, 1 AS quantity FROM gone"
    )
    with pytest.raises(SourceProblem, match="stock_query: it says DELETE"):
        add_quotes(quotes, stock_query=hidden)
    with pytest.raises(SourceProblem, match="products_query: it says INTO"):
        add_quotes(quotes, products_query="SELECT item_no AS sku INTO copied FROM items")
    # Names and words that only look like it are none of it.
    harmless = "SELECT item_no AS sku, 'delete; insert into x' AS \"update\" FROM items -- delete"
    add_quotes(quotes, name="harmless", products_query=harmless, stock_query="")
    HostSource.objects.all().delete()
    assert quotes.ask("SELECT count(*) FROM shelf") == [(5,)]
    assert not HostSource.objects.exists()


def test_the_address_is_sealed_and_never_told(transactional_db, add_quotes, caplog):
    """Not in the row, the journal, a log or an error."""
    secret = "Quite-Secret-4711"
    with postgresql_quotes(secret) as quotes, caplog.at_level(logging.DEBUG):
        source = add_quotes(quotes)
        assert services.address_of(source) == quotes.url
        assert run(source.pk).error is None
        quotes.do("DROP TABLE shelf")
        error = run(source.pk).error
    assert error is not None
    assert "shelf" in str(error)
    refused = run(source.pk).error  # the database is gone
    source.refresh_from_db()
    told = [str(source.__dict__ | {"sealed_url": None}), bytes(source.sealed_url or b"").decode("latin-1")]
    told += [sentence(entry) + str(entry.details) for entry in Entry.objects.all()]
    told += [str(error), str(refused), caplog.text]
    assert source.shown.startswith("postgresql:///quotes_")
    for text in told:
        assert secret not in text


def test_an_address_that_is_none_is_not_repeated(transactional_db):
    """It may hold a password."""
    with pytest.raises(SourceProblem) as refused:
        services.add(Wanted(name="x", url="pg//me:Secret-4711@host", stock_query="SELECT 1"), who=WHO)
    assert "Secret-4711" not in str(refused.value) + refused.value.remedy
    with pytest.raises(SourceProblem, match="no driver for oracle"):
        services.add(Wanted(name="x", url="oracle+cx_oracle://h/d", stock_query="SELECT 1 AS sku"), who=WHO)
    with pytest.raises(SourceProblem, match="unable to open"):
        services.add(Wanted(name="x", url="sqlite:////nowhere/a.db", stock_query="SELECT 1"), who=WHO)


def test_a_query_that_takes_too_long_is_ended(quotes, add_quotes):
    """After the time that the source has; the error says how to give it more."""
    endless = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) AS sku, 1 AS quantity FROM n"
    with pytest.raises(SourceProblem, match="took longer than 1 seconds"):
        add_quotes(quotes, stock_query=endless, limit_seconds=1)


def test_rows_at_fault_are_left_out_and_told(lite, add_quotes):
    """The others go on; the entry names row, field and remedy, and is settled when the row is right."""
    source = add_quotes(lite)
    lite.do("UPDATE items SET list_price = 'ask us' WHERE item_no = 'BLE-90'")
    assert run(source.pk).error is None
    assert set(Product.objects.values_list("sku", flat=True)) == {"KET-17", "TOA-04", "FRI-500"}
    (entry,) = Entry.objects.needing_attention().filter(kind="source.rows_left_out")
    assert "row 3 (SKU BLE-90), msrp_cents: 'ask us' is no number" in sentence(entry)
    source.refresh_from_db()
    stock = source.told[1]
    assert (stock["unknown"], stock["unknown_skus"]) == (1, ["BLE-90"])
    lite.do("UPDATE items SET list_price = 129 WHERE item_no = 'BLE-90'")
    run(source.pk)
    assert "source.rows_left_out" not in concerns()
    assert levels()["BLE-90", "laval"] == 9


def test_a_column_that_failed_stops_the_whole(lite, add_quotes):
    """Nothing is written of it; stock, which is well, goes on."""
    source = add_quotes(lite)
    run(source.pk)
    lite.do("UPDATE items SET list_price = 'x'; UPDATE shelf SET units = 2 WHERE item_no = 'FRI-500'")
    book(lite)
    ran = run(source.pk)
    assert ran.error is not None
    assert (ran.error.code, "4 of 4 rows" in str(ran.error)) == ("rows_at_fault", True)
    assert Product.objects.get(sku="KET-17").msrp_cents == 5999
    assert levels()["FRI-500", "laval"] == 2
    assert "source.failing" in concerns()


def test_stock_that_cannot_be_is_told_row_by_row(lite, add_quotes):
    """The same SKU and place twice, a moment ahead of the clock, half a unit."""
    query = (
        "SELECT item_no AS sku, 'laval' AS warehouse, units AS quantity, booked_until AS as_of FROM shelf, books"
        " UNION ALL SELECT 'FRI-500', 'depot', 1.5, booked_until FROM books"
        " UNION ALL SELECT 'FRI-500', 'depot', 1, '2999-01-01T00:00:00Z' FROM books"
    )
    source = add_quotes(lite, stock_query=query)
    ran = run(source.pk)
    assert ran.error is None
    report = ran.parts[1].report
    assert report is not None
    told = {(one.sku, one.field): one.error for one in report.problems}
    assert "tells the same SKU and location" in told["KET-17", "sku"]
    assert ("FRI-500", "quantity") in told
    assert "ahead of the clock" in told["FRI-500", "as_of"]
    assert levels() == {("TOA-04", "laval"): 12, ("BLE-90", "laval"): 9, ("FRI-500", "laval"): 3}


def test_a_source_that_lost_its_stock_waits_for_a_person(lite, add_quotes):
    """The brake; a person lets it through, and it is the new measure."""
    source = add_quotes(lite)
    lite.do(
        "INSERT INTO items SELECT 'X-' || n, NULL, 'x', 'x', 'x', 10, 5, 1, 0"
        " FROM (WITH RECURSIVE c(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c WHERE n < 40) SELECT n FROM c);"
        "INSERT INTO shelf SELECT item_no, 'laval', 5 FROM items WHERE item_no LIKE 'X-%'"
    )
    run(source.pk)
    held = levels()
    lite.do("UPDATE shelf SET units = 0 WHERE item_no LIKE 'X-%'")
    book(lite)
    ran = run(source.pk)
    assert ran.error is not None
    assert (ran.error.code, "comptoir source run quotes --anyway" in ran.error.remedy) == (
        "source_brake",
        True,
    )
    assert (levels(), "stock.source_braked" in concerns()) == (held, True)
    services.ask(source, anyway=True)
    assert due.sources_due() == [source.pk]
    assert run(source.pk).error is None
    assert levels()["X-1", "laval"] == 0
    assert (concerns(), due.sources_due()) == (set(), [])


def test_a_rehearsal_writes_nothing(lite, add_quotes):
    """It says what would happen."""
    source = add_quotes(lite)
    products, stock = rehearse(source)
    assert (in_figures(products)["created"], in_figures(products)["written"]) == (4, False)
    assert (in_figures(stock)["moved"], in_figures(stock)["written"]) == (
        5,
        False,
    )  # of products that are not there yet
    assert not Product.objects.exists()
    run(source.pk)
    lite.do("UPDATE shelf SET units = 1 WHERE item_no = 'FRI-500'")
    book(lite)
    products, stock = rehearse(source)
    assert (in_figures(products)["changed"], in_figures(stock)["moved"]) == (0, 1)
    assert levels()["FRI-500", "laval"] == 3


def test_a_moment_without_a_zone_is_meant_in_the_sources(lite, add_quotes):
    """Seven in the morning in Vancouver is not seven in Toronto."""
    query = "SELECT item_no AS sku, units AS quantity, warehouse AS location, '2026-07-01 07:00:00' AS as_of FROM shelf"
    source = add_quotes(lite, stock_query=query, zone="America/Vancouver")
    assert run(source.pk).error is None
    assert StockLevel.objects.order_by("pk")[0].as_of == datetime(2026, 7, 1, 14, tzinfo=UTC)


def test_memory_does_not_grow_with_the_rows(transactional_db, add_quotes):
    """Fifty times the rows are read and staged in the same room."""
    peaks = []
    with postgresql_quotes() as quotes:
        for rows in (2_000, 100_000):
            query = (
                f"SELECT 'S' || n AS sku, 'A product called ' || n AS name FROM generate_series(1, {rows}) n"  # noqa: S608  # a number of ours
            )
            source = add_quotes(quotes, name=f"q{rows}", products_query=query, stock_query="")
            rehearse(source)
            tracemalloc.start()
            (part,) = rehearse(source)
            peaks.append(tracemalloc.get_traced_memory()[1])
            tracemalloc.stop()
            assert in_figures(part)["rows"] == rows
    assert peaks[1] < peaks[0] * 2 + 1_000_000


def test_it_runs_by_its_interval_and_sooner_after_a_failure(lite, add_quotes, later):
    """Half an hour between two looks; one minute, two, five and fifteen after failures; a person may ask any time."""
    source = add_quotes(lite)
    assert due.sources_due() == [source.pk]
    run(source.pk)
    later(29 * 60)
    assert due.sources_due() == []
    services.ask(source)
    assert due.sources_due() == [source.pk]
    lite.do("ALTER TABLE shelf RENAME TO shelves")
    for minutes in (1, 2, 5, 15, 15):
        assert run(source.pk).error is not None
        assert due.sources_due() == []
        later(minutes * 60 + 1)
        assert due.sources_due() == [source.pk]
    assert concerns() == {"source.failing"}
    lite.do("ALTER TABLE shelves RENAME TO shelf")
    assert run(source.pk).error is None
    assert concerns() == set()
    services.set_enabled(source, False, who=WHO)
    later(86400)
    assert due.sources_due() == []


def test_one_that_says_nothing_newer_is_told(lite, add_quotes, later):
    """It runs well, but its books stand still: after its maximum age a person hears of it, once."""
    source = add_quotes(lite, max_age_hours=5)
    book(lite)
    run(source.pk)
    later(4.9 * 3600)
    run(source.pk)
    assert (due.watch(), concerns()) == (0, set())
    later(900)
    assert (due.watch(), due.watch()) == (1, 1)
    entry = Entry.objects.needing_attention().get(kind="source.too_old")
    assert (entry.times, "5 hours" in sentence(entry)) == (1, True)
    book(lite)
    run(source.pk)
    assert (due.watch(), concerns()) == (0, set())


def test_many_sources_are_watched_at_the_cost_of_one(lite, add_quotes, later, django_assert_num_queries):
    """The tick asks for the time and for the sources, however many there are and were told of."""
    for number in range(5):
        add_quotes(lite, name=f"q{number}", max_age_hours=1 + number)
    later(3 * 3600 + 60)
    assert due.watch() == 3
    with django_assert_num_queries(2):
        assert due.watch() == 3


def test_what_does_not_fit_is_refused_by_name(lite, add_quotes):
    """Each with its field."""
    for options, field in (
        ({"interval_minutes": 0}, "interval_minutes"),
        ({"max_age_hours": 99_999}, "max_age_hours"),
        ({"zone": "Mars/Base"}, "zone"),
        ({"directory": "/srv/drop"}, "url"),
        ({"products_query": "", "stock_query": ""}, "products_query"),
        ({"stock_query": "SELECT units AS quantity FROM shelf"}, "stock_query: no column is the SKU"),
        (
            {"products_query": "SELECT item_no AS sku, 1 AS stock FROM items"},
            "products_query: column 'stock'",
        ),
        ({"name": " "}, "source"),
    ):
        with pytest.raises(ComptoirError, match=field):
            add_quotes(lite, **options)
    add_quotes(lite)
    with pytest.raises(SourceProblem, match="name: there is a source"):
        add_quotes(lite)


def test_a_source_that_is_removed_leaves_what_it_told(lite, add_quotes):
    """Its address goes, and so do its worries."""
    source = add_quotes(lite)
    run(source.pk)
    lite.do("DROP TABLE shelf")
    run(source.pk)
    services.remove(source, who=WHO)
    assert not HostSource.objects.exists()
    assert (len(levels()), concerns()) == (5, set())


def test_what_the_database_says_of_its_data_is_not_repeated(transactional_db, add_quotes):
    """It may be somebody's name."""
    with postgresql_quotes() as quotes:
        quotes.do("INSERT INTO quotes VALUES ('Q-7', 'Marie Tremblay', 'open')")
        query = "SELECT customer::int AS sku, 1 AS quantity FROM quotes"
        with pytest.raises(SourceProblem, match="stock_query: a value does not fit") as refused:
            add_quotes(quotes, stock_query=query)
    assert "Tremblay" not in str(refused.value) + refused.value.remedy


def test_the_addresss_own_options_stay(transactional_db, add_quotes):
    """A search path, say; it still only reads."""
    with postgresql_quotes() as quotes:
        quotes.do("CREATE SCHEMA sales; CREATE TABLE sales.things AS SELECT 'T-1' AS sku, 4 AS quantity")
        quotes.url += "&options=-csearch_path%3Dsales"
        source = add_quotes(
            quotes, products_query="SELECT sku FROM things", stock_query="SELECT * FROM things"
        )
        assert run(source.pk).error is None
        assert levels() == {("T-1", "default"): 4}
        quotes.do("CREATE SEQUENCE sales.numbers")
        with pytest.raises(SourceProblem, match="read-only"):
            add_quotes(
                quotes,
                name="b",
                products_query="",
                stock_query="SELECT nextval('numbers') AS sku, 1 AS quantity",
            )
