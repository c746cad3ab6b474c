"""Units that orders have sold: kept from sale until the stock figure leaves them out, whatever arrives first."""

from __future__ import annotations

import threading
from datetime import timedelta

import pytest
from django.db import connection, transaction
from django.test.utils import CaptureQueriesContext
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.catalog.conftest import at, figures, make

from comptoir import clock
from comptoir.accounts.models import HostCounts
from comptoir.catalog import kits
from comptoir.catalog.models import Product, Reservation
from comptoir.catalog.problems import AheadOfTheClock, BadFigure
from comptoir.catalog.reservations import (
    SoldLine,
    acknowledge,
    counted_from,
    reserve,
    settle,
    units_shipped,
    units_sold,
)
from comptoir.catalog.reserving import SHIPPED_UNITS, SOLD_UNITS
from comptoir.catalog.stock import count_stock, set_stock
from comptoir.channels.vocabulary import OrderState

pytestmark = pytest.mark.django_db
ACK, SHIP, NEVER = HostCounts.ON_ACKNOWLEDGE, HostCounts.ON_SHIP, HostCounts.NEVER


def sold(line, **changes):
    """The line as the marketplace tells it now."""
    told = {"state": OrderState.TO_SHIP, "ordered": line.ordered} | changes
    return SoldLine(line.pk, line.sku, **told)


@pytest.fixture
def tea(db):
    """A product of which the host had ten at noon."""
    make("TEA")
    set_stock(sku="TEA", quantity=10, as_of=at(0))


def test_an_order_reserves_once(tea, add_line):
    """However often it is told."""
    line = add_line("TEA", 3)
    for _ in range(2):
        reserve([sold(line)], ACK)
    assert (figures("TEA").reserved, figures("TEA").available) == (3, 7)


@pytest.mark.parametrize("policy", list(HostCounts))
@pytest.mark.parametrize("state", [OrderState.REFUSED, OrderState.CANCELLED])
def test_what_is_refused_or_cancelled_is_free_again(tea, add_line, policy, state):
    """In part too."""
    line = add_line("TEA", 3)
    reserve([sold(line)], policy)
    reserve([sold(line, cancelled=1)], policy)
    assert figures("TEA").reserved == 2
    reserve([sold(line, state=state)], policy)
    assert figures("TEA").available == 10


@pytest.mark.parametrize("figure_first", [True, False])
def test_an_acknowledged_order_lasts_until_a_later_figure(tea, add_line, figure_first):
    """Whichever of the two words arrives first; a figure of the same moment is not later."""
    line = add_line("TEA", 3)
    reserve([sold(line)], ACK)
    set_stock(sku="TEA", quantity=10, as_of=at(5))
    assert figures("TEA").reserved == 3
    if figure_first:
        set_stock(sku="TEA", quantity=7, as_of=at(21))
        assert acknowledge(line.order_id, at(20)).released == 1
    else:
        assert acknowledge(line.order_id, at(20)).released == 0
        set_stock(sku="TEA", quantity=10, as_of=at(20))
        assert figures("TEA").reserved == 3
        set_stock(sku="TEA", quantity=7, as_of=at(21))
    assert (figures("TEA").reserved, figures("TEA").available) == (0, 7)
    reserve([sold(line)], ACK)
    assert figures("TEA").available == 7


def test_every_location_has_to_leave_the_units_out(tea, add_line):
    """Which of them the order leaves from is not known."""
    set_stock(sku="TEA", quantity=5, as_of=at(0), location="laval")
    line = add_line("TEA", 3)
    reserve([sold(line)], ACK)
    acknowledge(line.order_id, at(10))
    set_stock(sku="TEA", quantity=7, as_of=at(11))
    assert figures("TEA").available == 7 + 5 - 3
    set_stock(sku="TEA", quantity=5, as_of=at(12), location="laval")
    assert figures("TEA").available == 12


def test_a_shipped_order_lasts_for_the_hosts_lag(tea, add_line):
    """Or until the host acknowledges earlier; a part that has shipped changes nothing yet."""
    one, two = add_line("TEA", 2), add_line("TEA", 1, number=2)
    reserve([sold(one), sold(two)], SHIP, host_lag=timedelta(hours=1))
    told = sold(one, shipped=1, shipped_at=at(10))
    reserve([told], SHIP, host_lag=timedelta(hours=1))
    set_stock(sku="TEA", quantity=9, as_of=at(100))
    assert figures("TEA").reserved == 3
    told = sold(one, state=OrderState.SHIPPED, shipped=2, shipped_at=at(110))
    reserve([told], SHIP, host_lag=timedelta(hours=1))
    set_stock(sku="TEA", quantity=8, as_of=at(170))
    assert figures("TEA").reserved == 3
    set_stock(sku="TEA", quantity=8, as_of=at(171))
    assert figures("TEA").reserved == 1
    assert acknowledge(two.order_id, at(160)).reservations == 1
    assert figures("TEA").available == 8
    assert acknowledge(two.order_id, at(160)).reservations == 0


def test_the_book_takes_off_what_ships(tea, add_line):
    """Each unit once; the reservation shrinks as the level does, so what may be sold stays the same."""
    count_stock(sku="TEA", units=10, as_of=clock.now() - timedelta(hours=1))
    line = add_line("TEA", 3)
    reserve([sold(line)], NEVER)
    seen = [(figures("TEA").on_hand, figures("TEA").reserved, figures("TEA").available)]
    for told in (sold(line, shipped=1), sold(line, shipped=1), sold(line, shipped=3)):
        reserve([told], NEVER)
        seen.append((figures("TEA").on_hand, figures("TEA").reserved, figures("TEA").available))
    assert seen == [(10, 3, 7), (9, 2, 7), (9, 2, 7), (7, 0, 7)]
    other = add_line("TEA", 1, number=2)
    reserve([sold(other)], NEVER)
    with pytest.raises(BadFigure, match="stock book"):
        acknowledge(other.order_id, at(0))


EVENTS = ("count", "older count", "one left before", "two left after")


@given(order=st.permutations(EVENTS))
@settings(max_examples=24, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_counts_and_shipments_end_the_same_in_any_order(add_line, order):
    """What left after the count was taken is off the shelf; what left before it was not there to be counted."""
    now = clock.now()
    with transaction.atomic():
        make("TEA")
        early, late = add_line("TEA", 1, number=1), add_line("TEA", 2, number=2)
        reserve([sold(early), sold(late)], NEVER)
        acts = {
            "count": lambda: count_stock(sku="TEA", units=20, as_of=now - timedelta(minutes=60)),
            "older count": lambda: count_stock(sku="TEA", units=50, as_of=now - timedelta(minutes=120)),
            "one left before": lambda: reserve(
                [sold(early, shipped=1, shipped_at=now - timedelta(minutes=90))], NEVER
            ),
            "two left after": lambda: reserve(
                [sold(late, shipped=2, shipped_at=now - timedelta(minutes=30))], NEVER
            ),
        }
        for event in order:
            acts[event]()
        assert (figures("TEA").on_hand, figures("TEA").reserved) == (18, 0)
        transaction.set_rollback(True)


def test_a_late_count_knows_what_has_shipped_since(tea, add_line):
    """Counted at one hour ago, told now: the unit that left half an hour ago is taken off, the earlier one is not."""
    now = clock.now()
    line = add_line("TEA", 5)
    reserve([sold(line)], NEVER)
    reserve([sold(line, shipped=1, shipped_at=now - timedelta(minutes=90))], NEVER)
    reserve([sold(line, shipped=3, shipped_at=now - timedelta(minutes=30))], NEVER)
    assert figures("TEA").on_hand == 7  # what was known before the first count is the book until then
    assert count_stock(sku="TEA", units=20, as_of=now - timedelta(minutes=60))
    assert (figures("TEA").on_hand, figures("TEA").available) == (18, 16)
    reserve([sold(line, state=OrderState.SHIPPED, shipped=5, shipped_at=now)], NEVER)
    assert (figures("TEA").on_hand, figures("TEA").available) == (16, 16)


def test_a_kit_reserves_its_parts(add_line):
    """And keeps them when the kit is made up anew."""
    make("TEA", "CUP", "SET")
    set_stock(sku="TEA", quantity=10, as_of=at(0))
    set_stock(sku="CUP", quantity=10, as_of=at(0))
    kits.set_parts(kit="SET", parts={"TEA": 1, "CUP": 4})
    line = add_line("SET", 2)
    reserve([sold(line)], ACK)
    assert (figures("TEA").available, figures("CUP").available, figures("SET").available) == (8, 2, 0)
    kits.set_parts(kit="SET", parts={"TEA": 2})
    reserve([sold(line, cancelled=1)], ACK)
    assert (figures("TEA").reserved, figures("CUP").reserved) == (1, 4)
    reserve([sold(line, state=OrderState.CANCELLED)], ACK)
    assert (figures("TEA").reserved, figures("CUP").reserved) == (0, 0)


def test_an_unknown_sku_reserves_once_it_is_known(add_line):
    """Until then it harms nobody; being told of the order again reserves nothing twice."""
    line = add_line("NEW", 2)
    assert reserve([sold(line)], ACK) == []
    make("NEW")
    assert figures("NEW").reserved == 2
    assert reserve([sold(line)], ACK) == []
    assert figures("NEW").reserved == 2


def test_a_first_import_reserves_for_what_has_not_shipped(tea, add_line):
    """What has, the host knows."""
    lines = [add_line("TEA", 1, number=number) for number in (1, 2)]
    reserve(
        [sold(lines[0]), sold(lines[1], state=OrderState.SHIPPED)],
        ACK,
        first_import=True,
    )
    assert [one.line_id for one in Reservation.objects.to_acknowledge()] == [lines[0].pk]


def test_a_page_takes_one_statement(tea, add_line):
    """As many for one line as for twenty."""
    lines = [sold(add_line("TEA", 1, number=number)) for number in range(20)]
    counts = []
    for page in (lines[:1], lines):
        with CaptureQueriesContext(connection) as asked:
            reserve(page, ACK)
        counts.append(sum("stock_reservations" in query["sql"] for query in asked))
    assert counts == [1, 1]
    assert figures("TEA").reserved == 20


def test_a_reservation_that_outlives_its_shipment_asks_for_a_person(tea, add_line):
    """After a week."""
    line = add_line("TEA", 1)
    week_ago = clock.now() - timedelta(days=8)
    reserve([sold(line, state=OrderState.SHIPPED, shipped_at=week_ago)], ACK)
    assert Reservation.objects.overdue().count() == 1
    assert acknowledge(line.order_id, clock.now()).reservations == 1
    with pytest.raises(AheadOfTheClock):
        acknowledge(line.order_id, clock.now() + timedelta(minutes=2))


def test_the_sweep_finds_what_side_by_side_writers_missed(tea, add_line):
    """It looks at all of them."""
    line = add_line("TEA", 1)
    reserve([sold(line)], ACK)
    Reservation.objects.update(counted_at=at(-1))
    assert settle() == [Product.objects.get().pk]
    assert settle() == settle([]) == []


@pytest.mark.django_db(transaction=True)
def test_a_count_waits_for_shipments_that_are_being_recorded(add_line):
    """Otherwise a unit that ships meanwhile is counted and never taken off."""
    make("TEA")
    line = add_line("TEA", 2)
    reserve([sold(line)], NEVER)
    taken = clock.now() - timedelta(minutes=1)
    done = threading.Event()

    def count():
        try:
            count_stock(sku="TEA", units=10, as_of=taken)
            done.set()
        finally:
            connection.close()

    counting = threading.Thread(target=count)
    with transaction.atomic():
        reserve([sold(line, shipped=1)], NEVER)
        counting.start()
        assert not done.wait(0.5)
    counting.join(10)
    assert done.is_set()
    assert (figures("TEA").on_hand, figures("TEA").available) == (9, 8)


LINES = st.builds(
    SoldLine,
    line_id=st.integers(1, 5),
    sku=st.just("TEA"),
    state=st.sampled_from(list(OrderState)),
    ordered=st.integers(0, 9),
    refused=st.none() | st.integers(0, 9),
    cancelled=st.none() | st.integers(0, 9),
    shipped=st.none() | st.integers(0, 9),
)


@given(line=LINES)
def test_the_rules_are_the_statements(line):
    """What Python says of a line, the database says too."""
    with connection.cursor() as cursor:
        cursor.execute(
            f"SELECT {SOLD_UNITS}, {SHIPPED_UNITS} FROM (SELECT %s::text AS state,"  # noqa: S608  # our own text
            " %s::int AS ordered, %s::int AS refused, %s::int AS cancelled, %s::int AS shipped) l",
            [line.state.value, line.ordered, line.refused, line.cancelled, line.shipped],
        )
        assert cursor.fetchone() == (units_sold(line), units_shipped(line))


def test_from_when_the_host_counts():
    """By its policy."""
    lag = timedelta(hours=2)
    both = {"acknowledged_at": at(200), "shipped_at": at(0), "host_lag": lag}
    assert counted_from(ACK, **both) == at(200)
    assert counted_from(SHIP, **both) == at(120)
    assert counted_from(SHIP, **both | {"acknowledged_at": at(60)}) == at(60)
    assert counted_from(NEVER, **both) is None
    assert counted_from(ACK, **both | {"acknowledged_at": None}) is None
