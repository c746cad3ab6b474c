"""Desired figures stay true whatever happens to the catalogue, and at the cost of what happened."""

from __future__ import annotations

import threading
from datetime import timedelta

import pytest
from django.db import connection, transaction
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.offers.selling import listed, open_account, refreshed, soon, stocked

from comptoir import clock
from comptoir.accounts.models import Account, StaleStock
from comptoir.activity.models import Entry
from comptoir.catalog import availability, holds, kits
from comptoir.catalog.models import OfferRefresh, Product
from comptoir.catalog.products import ProductInput, upsert_products
from comptoir.catalog.refresh import ask
from comptoir.catalog.stock import set_stock
from comptoir.offers import refresh
from comptoir.offers.models import Offer, OfferState

SKUS = ("A", "B", "C", "KIT", "PAIR")
STOCKED = st.sampled_from(SKUS[:3])
MONEY = st.sampled_from([50_00, 90_00, 100_00, 130_00])
OPERATIONS = st.one_of(
    st.tuples(st.just("stock"), STOCKED, st.integers(-2, 30)),
    st.tuples(st.just("hold"), st.sampled_from(SKUS), st.integers(1, 5), st.sampled_from([None, 1, 30])),
    st.tuples(st.just("release"), st.sampled_from(SKUS)),
    st.tuples(st.just("product"), st.sampled_from(SKUS), st.fixed_dictionaries({}, optional={
        "msrp_cents": MONEY, "floor_cents": MONEY, "map_cents": MONEY, "active": st.booleans(),
        "buffer": st.integers(0, 3), "lead_time_days": st.integers(0, 3)})),
    st.tuples(st.just("days"), st.sampled_from(SKUS), st.integers(-1, 2), st.integers(0, 2)),
    st.tuples(st.just("parts"), st.sampled_from(SKUS[3:]), STOCKED, st.integers(1, 3)),
    st.tuples(st.just("wait"), st.sampled_from([1, 5, 30])),
    st.tuples(st.just("live"), st.sampled_from(SKUS), MONEY),
    st.tuples(st.just("drain")),
)  # fmt: skip


def apply(operation):
    """Do to the catalogue what the operation says, by the services that a shop uses."""
    match operation:
        case ("stock", sku, quantity):
            set_stock(sku=sku, quantity=quantity)
        case ("hold", sku, units, hours):
            expires_at = None if hours is None else soon(hours=hours)
            holds.hold(sku=sku, units=units, reference="Q1", expires_at=expires_at)
        case ("release", sku):
            holds.release(reference="Q1", sku=sku)
        case ("product", sku, changes):
            upsert_products([ProductInput(sku=sku, **changes)])
        case ("days", sku, begins, length):
            begins = clock.now().date() + timedelta(days=begins)
            Product.objects.filter(sku=sku).update(map_from=begins, map_until=begins + timedelta(days=length))
            ask([Product.objects.get(sku=sku).pk])
        case ("parts", kit, part, units):
            kits.set_parts(kit=kit, parts={part: units})
        case ("wait", hours):
            clock.move(timedelta(hours=hours))
        case ("live", sku, cents):
            offers = Offer.objects.filter(product__sku=sku)
            offers.update(state=OfferState.LISTED, published_price_cents=cents, published_quantity=1)
            ask([Product.objects.get(sku=sku).pk])
        case ("drain",):
            refresh.drain()


@pytest.mark.django_db
@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)  # fmt: skip
@given(operations=st.lists(OPERATIONS, max_size=12))
def test_desired_figures_are_true_after_anything(db, operations):
    """Nobody has to look over all offers: draining comes to the same. Nothing is promised that is not there or too cheap."""
    with transaction.atomic():
        open_account()
        open_account("other", stale_stock=StaleStock.ZERO, time_zone="Pacific/Kiritimati")
        for sku in SKUS:
            stocked(sku, 10 if sku in SKUS[:3] else None)
        kits.set_parts(kit="KIT", parts={"A": 2, "B": 1})
        for operation in operations:
            apply(operation)
        refresh.note_due()
        refresh.drain_all()
        assert refresh.recompute_all() == 0
        for offer in Offer.objects.select_related("product", "account"):
            check(offer)
        transaction.set_rollback(True)


def check(offer):
    """What holds of every offer at any time."""
    figures = availability.of_products([offer.product_id])[offer.product_id]
    if figures.sellable is None:
        assert offer.desired_quantity in (None, 0)
    else:
        assert 0 <= offer.desired_quantity <= figures.sellable
    floor = offer.product.floor_cents
    if offer.desired_price_cents is not None:
        assert offer.desired_price_cents > 0
        assert floor is None or offer.desired_price_cents >= floor
        assert "below_map" not in offer.obstacles
    else:
        assert offer.desired_quantity == 0
    if floor is not None and offer.published_price_cents is not None and offer.published_price_cents < floor:
        assert offer.desired_quantity == 0


@pytest.mark.django_db
def test_a_difference_that_nobody_asked_for_is_a_defect():
    """Counted, told, and repaired all the same; what somebody asked for is none."""
    offer = listed(open_account(), stocked("TV"))
    other = listed(offer.account, stocked("SET"))
    Product.objects.update(buffer=4)
    ask([other.product_id])
    refresh_count = OfferRefresh.objects.count()
    assert (refresh_count, refresh.recompute_all()) == (1, 1)
    offer.refresh_from_db()
    assert offer.desired_quantity == 6
    entry = Entry.objects.needing_attention().get()
    assert (entry.kind, entry.details) == ("offers.recomputed_otherwise", {"count": 1})
    assert refresh.recompute_all() == 0


@pytest.mark.django_db
def test_a_setting_of_the_account_concerns_all_its_offers():
    """Whoever changes it asks for them."""
    account, other = open_account(), open_account("other")
    stocked("TV", freight_class="bulky")
    refresh.drain_all()
    Account.objects.update(logistic_classes={"bulky": "XL"})
    refresh.ask_account(account.pk)
    assert refresh.drain() == refresh.Drained(1, 2, frozenset({account.pk, other.pk}))


@pytest.mark.django_db
def test_the_queue_is_drained_in_parts():
    """So many askings to a transaction; a product that was asked for twice is computed once."""
    open_account()
    products = [stocked(f"P{number}").pk for number in range(5)]
    refresh.drain_all()
    ask(products)
    ask(products[:1] * 3)
    assert [refresh.drain(limit=3).products for _ in range(4)] == [3, 3, 1, 0]


@pytest.mark.django_db
def test_one_stock_change_reads_few_rows_among_many():
    """What is read grows with the change, never with the catalogue."""
    account = open_account()
    stocked("TV")
    refresh.drain_all()
    fill(account, 100_000)
    set_stock(sku="TV", quantity=9)
    ask([Product.objects.get(sku="TV").pk])
    before = rows_read()
    assert refresh.drain().changed == 1
    assert refresh.note_due() == 0
    assert rows_read() - before < 300


def fill(account, count):
    """So many products with stock and offers, all as they should be."""
    with connection.cursor() as cursor:
        cursor.execute(
            "INSERT INTO products (sku, condition, currency, msrp_cents, gtin, buffer, active, created_at, updated_at)"
            " SELECT 'P' || n, 'new', 'CAD', 10000, '614141000036', 0, true, now(), now() FROM generate_series(1, %s) n",
            [count],
        )
        cursor.execute(
            "INSERT INTO stock_levels (product_id, location, on_hand, as_of, source, counted, written_at)"
            " SELECT id, 'default', 10, now(), '', false, now() FROM products WHERE sku <> 'TV'"
        )
        cursor.execute(
            "INSERT INTO marketplace_offers (account_id, product_id, sku, state, live, paused, remote_id, remote_product,"
            " obstacles, owns_discount, seen_reproducible, create_refusal, stock_refusal, price_refusal, terms_refusal,"
            " price_held, desired_quantity, published_quantity, desired_price_cents, published_price_cents)"
            " SELECT %s, id, sku, 'LISTED', false, false, '', '', '{}', false, false, '', '', '', '', '',"
            " 10, 10, 10000, 10000"
            " FROM products WHERE sku <> 'TV'",
            [account.pk],
        )
        cursor.execute("ANALYZE")


def rows_read():
    """Rows that this transaction read so far, by scanning tables or by index."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT sum(seq_tup_read) + sum(coalesce(idx_tup_fetch, 0)) FROM pg_stat_xact_user_tables"
        )
        return int(cursor.fetchone()[0])


@pytest.mark.django_db(transaction=True)
def test_a_price_that_is_settled_meanwhile_is_not_lost(settings):
    """Who computes waits for who settles, and computes from what was settled."""
    settings.WAKE_UPS = False
    offer = listed(open_account(), stocked("TV"), published_price_cents=50_00)
    refreshed(offer)
    assert offer.price_held
    Product.objects.update(msrp_cents=60_00)
    ask([offer.product_id])
    settled, drained = threading.Event(), threading.Event()

    def settle():
        try:
            with transaction.atomic():
                Offer.objects.update(published_price_cents=100_00)
                settled.set()
                drained.wait(1)  # longer than the other needs to come to the row
        finally:
            connection.close()

    worker = threading.Thread(target=settle)
    worker.start()
    assert settled.wait(20)
    refresh.drain()
    drained.set()
    worker.join()
    offer.refresh_from_db()
    assert (offer.desired_price_cents, offer.published_price_cents) == (60_00, 100_00)
    assert "fall by 40.0 %" in offer.price_held
