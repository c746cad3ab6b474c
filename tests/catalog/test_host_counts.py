"""No unit is counted twice, nor sold twice: what may be sold at every step of an order's life, by the host's policy."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from itertools import permutations

import pytest
from tests.catalog.conftest import figures, make
from tests.conftest import Shop

from comptoir import clock
from comptoir.accounts.models import Account
from comptoir.catalog.models import Reservation
from comptoir.catalog.problems import BadFigure, BookIsKept
from comptoir.catalog.reservations import sweep
from comptoir.catalog.stock import count_stock, set_stock
from comptoir.orders.acknowledgement import acknowledge
from comptoir.orders.models import Order

pytestmark = pytest.mark.django_db(transaction=True)
Pass = Callable[[float], None]
HOUR = 3600


def open_with(shop: Shop, policy: str) -> None:
    """The shop counts so from now on, has read its orders once, and has ten kettles."""
    Account.objects.update(host_counts=policy, host_lag_hours=1)
    make("TEA")
    shop.pull()


def host_says(quantity: int, as_of: datetime | None = None) -> int | None:
    """What the host's figure is; returns what may be sold then."""
    set_stock(sku="TEA", quantity=quantity, as_of=as_of)
    return figures("TEA").available


def sold(shop: Shop) -> tuple[Order, int]:
    """An order for kettles, read; and how many it takes."""
    (order,) = shop.sell(skus=["TEA"])
    return order, order.lines.get().ordered


def read_again(shop: Shop, order: Order) -> None:
    """The order is told anew, though nothing of it changed but its date."""
    shop.world.touch(order.remote_id)
    shop.pull()


def moved(shop: Shop, order: Order, state: str) -> int | None:
    """The order is in that state, and read; returns what may be sold then."""
    shop.world.move(order.remote_id, state)
    shop.pull()
    return figures("TEA").available


def test_a_host_that_acknowledges(shop: Shop, pass_time: Pass):
    """Its figure counts an order once it has said so, not before; what ships changes nothing."""
    open_with(shop, "on_acknowledge")
    assert host_says(10) == 10
    order, units = sold(shop)
    left = 10 - units
    assert figures("TEA").available == left
    read_again(shop, order)
    assert figures("TEA").available == left
    pass_time(60)
    before_the_word = clock.now()
    assert host_says(10, before_the_word) == left
    pass_time(60)
    word = clock.now()
    acknowledge([order], word, who="erp")
    assert figures("TEA").available == left
    assert host_says(10, word - timedelta(seconds=1)) == left
    pass_time(60)
    assert host_says(left) == left
    assert host_says(10, word - timedelta(seconds=1)) == left  # late and out of date
    assert moved(shop, order, "SHIPPED") == left
    assert host_says(left) == left
    assert not Reservation.objects.standing().exists()


def test_an_order_that_is_cancelled_is_counted_by_whoever_holds_it(shop: Shop, pass_time: Pass):
    """Before the host has taken it in, its units are free at once; afterwards they are the host's to give back."""
    open_with(shop, "on_acknowledge")
    host_says(10)
    first, units = sold(shop)
    assert figures("TEA").available == 10 - units
    shop.world.cancel(first.remote_id)
    shop.pull()
    assert figures("TEA").available == 10
    second, units = sold(shop)
    acknowledge([second], clock.now(), who="erp")
    pass_time(60)
    assert host_says(10 - units) == 10 - units
    shop.world.cancel(second.remote_id)
    shop.pull()
    assert figures("TEA").available == 10 - units
    pass_time(60)
    assert host_says(10) == 10


def test_the_word_and_the_figures_come_in_any_order(shop: Shop, pass_time: Pass):
    """Never is more for sale than there is; and whatever comes last, the end is the same."""
    Account.objects.update(host_counts="on_acknowledge")
    orders_of_arrival = list(permutations(("early figure", "word", "late figure")))
    skus = [f"TEA-{number}" for number in range(len(orders_of_arrival))]
    make(*skus)
    shop.pull()
    for sku in skus:
        set_stock(sku=sku, quantity=10)
        shop.world.sell(shop.shop_id, skus=[sku])
    shop.pull()
    early, word, late = (clock.now() + timedelta(minutes=minutes) for minutes in (1, 2, 3))
    pass_time(300)
    for sku, arrivals in zip(skus, orders_of_arrival, strict=True):
        order = Order.objects.get(lines__sku=sku)
        left = 10 - order.lines.get().ordered
        arrive = {
            "early figure": lambda sku=sku: set_stock(sku=sku, quantity=10, as_of=early),
            "word": lambda order=order: acknowledge([order], word, who="erp"),
            "late figure": lambda sku=sku, left=left: set_stock(sku=sku, quantity=left, as_of=late),
        }
        for what in arrivals:
            arrive[what]()
            available = figures(sku).available
            assert available is not None
            assert available <= left, (arrivals, what)
        assert figures(sku).available == left, arrivals


def test_a_host_that_counts_what_ships(shop: Shop, pass_time: Pass):
    """Its figure counts an order an hour after it shipped; figures of the hour between do not."""
    open_with(shop, "on_ship")
    host_says(10)
    order, units = sold(shop)
    left = 10 - units
    assert figures("TEA").available == left
    pass_time(60)
    assert host_says(10) == left
    assert moved(shop, order, "SHIPPED") == left
    read_again(shop, order)
    assert figures("TEA").available == left
    pass_time(HOUR / 2)
    assert host_says(10) == left
    pass_time(HOUR)
    assert host_says(left) == left
    assert not Reservation.objects.standing().exists()
    read_again(shop, order)
    assert figures("TEA").available == left


def test_a_host_that_counts_what_ships_may_say_so_earlier(shop: Shop, pass_time: Pass):
    """Its word counts before the hour is over; a cancellation before shipping frees the units at once."""
    open_with(shop, "on_ship")
    host_says(10)
    order, units = sold(shop)
    other, more = sold(shop)
    assert figures("TEA").available == 10 - units - more
    shop.world.cancel(other.remote_id)
    assert moved(shop, order, "SHIPPED") == 10 - units
    acknowledge([order], clock.now(), who="erp")
    assert figures("TEA").available == 10 - units
    pass_time(60)
    assert host_says(10 - units) == 10 - units
    assert not Reservation.objects.standing().exists()


@pytest.mark.parametrize("read_at", [0, 1, 2])
def test_a_shipment_that_is_read_late(shop: Shop, pass_time: Pass, read_at: int):
    """Before both figures, between them, or after both: never too much for sale, and the same in the end."""
    open_with(shop, "on_ship")
    host_says(10)
    order, units = sold(shop)
    left = 10 - units
    shop.world.move(order.remote_id, "SHIPPED")
    early = clock.now()
    pass_time(2 * HOUR)
    arrivals: list[Callable[[], object]] = [lambda: host_says(10, early), lambda: host_says(left)]
    arrivals.insert(read_at, shop.pull)
    for arrive in arrivals:
        arrive()
        available = figures("TEA").available
        assert available is not None
        assert available <= left
    assert figures("TEA").available == left


def test_a_shop_whose_book_is_kept_here(shop: Shop, pass_time: Pass):
    """No source may write; what ships is taken off once; a late count knows what has shipped since."""
    open_with(shop, "never")
    counted = clock.now()
    count_stock(sku="TEA", units=10, as_of=counted)
    order, units = sold(shop)
    left = 10 - units
    assert (figures("TEA").on_hand, figures("TEA").available) == (10, left)
    with pytest.raises(BookIsKept):
        host_says(10)
    with pytest.raises(BadFigure, match="stock book"):
        acknowledge([order], clock.now(), who="erp")
    pass_time(60)
    assert moved(shop, order, "SHIPPED") == left
    assert (figures("TEA").on_hand, figures("TEA").reserved) == (left, 0)
    read_again(shop, order)
    assert figures("TEA").available == left
    count_stock(sku="TEA", units=10, as_of=counted + timedelta(seconds=1))
    assert figures("TEA").available == left
    other, more = sold(shop)
    assert figures("TEA").available == left - more
    shop.world.cancel(other.remote_id)
    shop.pull()
    assert figures("TEA").available == left
    pass_time(60)
    count_stock(sku="TEA", units=left)
    assert figures("TEA").available == left


def test_the_policy_of_an_order_is_the_one_it_was_seen_under(shop: Shop, pass_time: Pass):
    """Another policy is for orders to come; the sweep changes nothing of what is right."""
    open_with(shop, "on_acknowledge")
    host_says(10)
    _, units = sold(shop)
    Account.objects.update(host_counts="never")
    pass_time(60)
    assert host_says(10) == 10 - units
    assert sweep().settled == 0
    assert figures("TEA").available == 10 - units
