"""What orders reserve as they are read: each unit once, whatever is read again, and whenever its SKU becomes known."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import msgspec
import pytest
from django.db import connection, transaction
from tests.catalog.conftest import figures, make
from tests.conftest import Shop

from comptoir import clock
from comptoir.activity.models import Entry
from comptoir.activity.sentences import sentence
from comptoir.catalog import kits
from comptoir.catalog.models import OfferRefresh, Product, Reservation
from comptoir.catalog.products import ProductInput, upsert_products
from comptoir.catalog.reservations import sweep
from comptoir.catalog.reserving import unreserved_lines
from comptoir.catalog.stock import set_stock
from comptoir.channels.mirakl.orders import read_order
from comptoir.channels.vocabulary import IncomingOrder
from comptoir.orders.acknowledgement import acknowledge, waiting
from comptoir.orders.intake import Recorded, record_page
from comptoir.orders.models import Order, OrderLine

pytestmark = pytest.mark.django_db(transaction=True)


def asked() -> list[str]:
    """The SKUs whose offers are to be computed anew, once for each time it was asked; asked no more afterwards."""
    names = dict(Product.objects.values_list("pk", "sku"))
    skus = sorted(names[row.product_id] for row in OfferRefresh.objects.all())
    OfferRefresh.objects.all().delete()
    return skus


@pytest.fixture
def tea(shop: Shop) -> Shop:
    """A shop that has read its orders once and has a hundred kettles."""
    make("TEA")
    set_stock(sku="TEA", quantity=100)
    shop.pull()
    asked()
    return shop


def test_orders_that_are_read_again_reserve_once(tea: Shop):
    """And ask for the refresh of a product only when what may be sold of it changes."""
    orders = tea.sell(5, skus=["TEA"])
    units = sum(order.lines.get().ordered for order in orders)
    assert (figures("TEA").reserved, Reservation.objects.count()) == (units, 5)
    assert asked() == ["TEA"]
    for order in orders:
        tea.world.touch(order.remote_id)
    tea.pull()
    tea.world.move(orders[0].remote_id, "SHIPPING")
    tea.pull()
    assert (figures("TEA").reserved, Reservation.objects.count()) == (units, 5)
    assert asked() == []
    tea.world.cancel(orders[1].remote_id)
    tea.pull()
    assert figures("TEA").reserved == units - orders[1].lines.get().ordered
    assert asked() == ["TEA"]


def test_a_kit_reserves_its_parts(tea: Shop):
    """Which is where its units are; the parts are refreshed, and their kits with them."""
    make("CUP", "SET")
    set_stock(sku="CUP", quantity=100)
    kits.set_parts(kit="SET", parts={"TEA": 1, "CUP": 6})
    asked()
    (order,) = tea.sell(skus=["SET"])
    units = order.lines.get().ordered
    assert (figures("TEA").reserved, figures("CUP").reserved) == (units, 6 * units)
    assert asked() == ["CUP", "TEA"]
    assert figures("SET").available == (100 - 6 * units) // 6


def test_an_order_of_an_unknown_sku_reserves_when_the_sku_appears(tea: Shop):
    """The order is kept whole meanwhile; what it keeps back stands before any stock figure does."""
    (order,) = tea.sell(skus=["NEW", "TEA"])
    line = order.lines.get(sku="NEW")
    assert [one.line.sku for one in Reservation.objects.select_related("line")] == ["TEA"]
    asked()
    make("NEW", stock_quantity=50)
    assert figures("NEW").available == 50 - line.ordered
    assert set(asked()) == {"NEW"}
    tea.world.touch(order.remote_id)
    tea.pull()
    assert figures("NEW").available == 50 - line.ordered


def test_an_order_that_came_before_its_product_was_a_kit_takes_the_parts(tea: Shop):
    """Otherwise they would be sold a second time."""
    (order,) = tea.sell(skus=["SET"])
    units = order.lines.get().ordered
    make("SET")
    kits.set_parts(kit="SET", parts={"TEA": 2})
    assert figures("TEA").available == 100 - 2 * units
    tea.world.cancel(order.remote_id)
    tea.pull()
    assert figures("TEA").available == 100


def test_an_order_and_its_product_that_arrive_at_once_find_each_other(tea: Shop):
    """Neither transaction sees the other; the sweep does."""
    make("SEEN")
    (order,) = tea.sell(skus=["NEW"])
    Reservation.objects.all().delete()
    product = Product.objects.get(sku="SEEN")
    Product.objects.filter(pk=product.pk).update(sku="NEW")  # as though it had been made beside the intake
    told = sweep()
    assert told.looked_at == 1
    assert figures("NEW").reserved == order.lines.get().ordered
    assert sweep().looked_at == 0


def test_a_sweep_waits_for_nobody(tea: Shop):
    """An order that is being read just now is left for the next one."""
    (order,) = tea.sell(skus=["TEA"])
    Reservation.objects.all().delete()
    swept: list[int] = []

    def in_another_session() -> None:
        try:
            swept.append(sweep().looked_at)
        finally:
            connection.close()

    with transaction.atomic():
        Order.objects.select_for_update().get(pk=order.pk)
        thread = threading.Thread(target=in_another_session)
        thread.start()
        thread.join(timeout=30)
    assert swept == [0]
    assert sweep().looked_at == 1


def test_a_first_reading_reserves_what_has_not_shipped_and_lists_it(shop: Shop):
    """The host knows what has shipped; whether it knows of the others, it has to say."""
    make("TEA")
    set_stock(sku="TEA", quantity=100)
    shop.world.sell(shop.shop_id, 2, skus=["TEA"], state="SHIPPED", spread_seconds=86400)
    old = shop.world.sell(shop.shop_id, 2, skus=["TEA"], state="SHIPPING", spread_seconds=86400)
    shop.pull()
    listed = waiting(Order.objects.all())
    assert {order.remote_id for order in listed} == set(old)
    units = sum(OrderLine.objects.filter(order__in=listed).values_list("ordered", flat=True))
    assert figures("TEA").available == 100 - units
    acknowledge(list(listed), clock.now() - timedelta(days=1), who="erp")
    assert figures("TEA").available == 100
    assert not waiting(Order.objects.all()).exists()
    (late,) = shop.world.sell(shop.shop_id, skus=["TEA"], state="SHIPPED")
    shop.pull()
    shipped = OrderLine.objects.get(order__remote_id=late).ordered
    assert (
        figures("TEA").available == 100 - shipped
    )  # no first reading any more: the host has yet to count it


def test_a_reservation_that_outlives_its_shipment_by_a_week_is_told_once(tea: Shop, pass_time):
    """One concern an account, with the number; settled when they are gone."""
    orders = tea.sell(2, skus=["TEA"])
    for order in orders:
        tea.world.move(order.remote_id, "SHIPPED")
    tea.pull()
    assert sweep().overdue == 0
    pass_time(8 * 86400)
    assert [sweep().overdue for _ in range(2)] == [2, 2]
    concern = Entry.objects.needing_attention().get(kind="stock.reservation_overdue")
    assert (concern.account_id, concern.details["count"], concern.times) == (tea.account.pk, 2, 1)
    assert "2 line(s) shipped more than a week ago" in sentence(concern)
    acknowledge(orders, clock.now() - timedelta(days=1), who="erp")
    set_stock(sku="TEA", quantity=90)
    assert sweep().overdue == 0
    assert not Entry.objects.needing_attention().filter(kind="stock.reservation_overdue").exists()


def test_saying_it_again_changes_nothing(tea: Shop):
    """The earliest word holds, and the journal tells of it once."""
    (order,) = tea.sell(skus=["TEA"])
    word = clock.now()
    first = acknowledge([order], word, who="erp")
    again = acknowledge([order], word + timedelta(seconds=30), who="erp")
    assert [(one.reservations, one.released) for one in (*first, *again)] == [(1, 0), (1, 0)]
    assert Reservation.objects.get().counted_at == word
    assert Entry.objects.filter(kind="order.acknowledged", order_id=order.pk).count() == 1


def test_two_readers_of_the_same_orders_reserve_once(tea: Shop):
    """The same page at the same time, as after a lease that ran out."""
    sold = tea.world.sell(tea.shop_id, 20, skus=["TEA"])
    page = [read_order(msgspec.json.encode(tea.world.order(order_id))) for order_id in sold]
    orders = [order for order in page if isinstance(order, IncomingOrder)]
    barrier = threading.Barrier(2)

    def read_the_page() -> Recorded:
        try:
            barrier.wait(timeout=30)
            return record_page(tea.account.pk, orders, fetched_at=clock.now())
        finally:
            connection.close()

    with ThreadPoolExecutor(2) as pool:
        told = [reading.result(timeout=60) for reading in [pool.submit(read_the_page) for _ in range(2)]]
    assert sum(one.created for one in told) == 20
    assert Reservation.objects.count() == 20
    ordered = OrderLine.objects.filter(order__remote_id__in=sold).values_list("ordered", flat=True)
    assert figures("TEA").reserved == sum(ordered)


def test_orders_are_read_while_their_products_are_imported(tea: Shop):
    """Neither waits for the other; an import that runs long keeps no order out."""
    (order,) = tea.world.sell(tea.shop_id, skus=["TEA"])
    imported, read = threading.Event(), threading.Event()

    def import_slowly() -> bool:
        try:
            with transaction.atomic():
                upsert_products([ProductInput(sku="TEA", msrp_cents=100), ProductInput(sku="CUP")])
                imported.set()
                return read.wait(timeout=30)
        finally:
            connection.close()

    with ThreadPoolExecutor(1) as pool:
        importing = pool.submit(import_slowly)
        assert imported.wait(timeout=30)
        tea.pull()
        read.set()
        assert importing.result(timeout=60)
    assert Reservation.objects.get().line.order.remote_id == order


def test_lines_that_wait_for_a_sku_are_found_by_their_index(db):
    """Closed lines are years of orders; nobody reads them to find the open ones of a SKU."""
    with connection.cursor() as cursor, transaction.atomic():
        cursor.execute("SET LOCAL enable_seqscan = off")
        cursor.execute(f"EXPLAIN SELECT i.id {unreserved_lines('SELECT %s')}", ["TEA"])
        plan = "\n".join(row[0] for row in cursor.fetchall())
    assert "order_lines_open" in plan
