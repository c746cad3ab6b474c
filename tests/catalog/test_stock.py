"""Stock figures by location: which of two holds, and what may be sold."""

from __future__ import annotations

import itertools
from datetime import timedelta

import pytest
from django.db import transaction
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.catalog.conftest import at, figures, make

from comptoir import clock
from comptoir.catalog import availability, holds, kits
from comptoir.catalog.models import Hold, Product, StockLevel
from comptoir.catalog.problems import AheadOfTheClock, BadFigure, BookIsKept, UnknownProduct
from comptoir.catalog.products import ProductInput, upsert_products
from comptoir.catalog.stock import Figure, count_stock, set_stock, write_figures

pytestmark = pytest.mark.django_db
in_rollback = settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


def test_an_older_figure_is_ignored():
    """It says so, and changes nothing."""
    make("TEA")
    assert set_stock(sku="TEA", quantity=5, as_of=at(10))
    assert not set_stock(sku="TEA", quantity=9, as_of=at(9))
    assert figures("TEA").available == 5


def test_a_figure_from_the_future_is_refused():
    """More than a minute ahead of the database's clock; half a minute is forgiven."""
    make("TEA")
    now = clock.now()
    assert set_stock(sku="TEA", quantity=1, as_of=now + timedelta(seconds=30))
    with pytest.raises(AheadOfTheClock, match="as_of"):
        set_stock(sku="TEA", quantity=2, as_of=now + timedelta(seconds=90))
    assert figures("TEA").on_hand == 1


def test_a_page_of_figures_is_all_or_nothing():
    """One unknown SKU, and none is written."""
    make("TEA")
    with pytest.raises(UnknownProduct, match="GHOST"):
        write_figures([Figure("TEA", 5, at(0)), Figure("GHOST", 5, at(0))])
    assert figures("TEA").on_hand is None


@given(
    told=st.lists(
        st.tuples(
            st.integers(-5, 5),
            st.integers(0, 3),
            st.sampled_from(["laval", "quebec"]),
            st.sampled_from(["", "erp", "till"]),
        ),
        min_size=1,
        max_size=5,
    ),
    seed=st.randoms(use_true_random=False),
)
@in_rollback
def test_any_order_of_writes_ends_the_same(told, seed):
    """Also for figures of the same moment, and for all of them in one write."""
    shuffled = list(told)
    seed.shuffle(shuffled)
    ends = []
    for order, at_once in itertools.product((told, shuffled), (True, False)):
        with transaction.atomic():
            make("TEA")
            page = [Figure("TEA", quantity, at(m), place, source) for quantity, m, place, source in order]
            for part in [page] if at_once else [[one] for one in page]:
                write_figures(part)
            ends.append(
                list(
                    StockLevel.objects.order_by("location").values_list(
                        "location", "on_hand", "as_of", "source"
                    )
                )
            )
            transaction.set_rollback(True)
    assert ends[0] == ends[1] == ends[2] == ends[3]
    newest = {place: min((-m, q) for q, m, where, _ in told if where == place)[1] for _, _, place, _ in told}
    assert {place: on_hand for place, on_hand, _, _ in ends[0]} == newest


@given(
    levels=st.lists(st.integers(-10, 50), min_size=1, max_size=3),
    held=st.lists(st.integers(1, 9), max_size=3),
    kit_held=st.integers(0, 3),
    buffer=st.integers(0, 5),
    units=st.integers(1, 4),
    other=st.integers(-3, 60),
)
@in_rollback
def test_available_is_what_is_on_hand_less_what_is_promised(levels, held, kit_held, buffer, units, other):
    """For a product, and for a kit that takes several of it: the least of its parts."""
    with transaction.atomic():
        make("PART", "OTHER", "KIT")
        upsert_products([ProductInput(sku="PART", buffer=buffer)])
        write_figures(
            [
                Figure("OTHER", other, at(0)),
                *(Figure("PART", n, at(0), f"p{i}") for i, n in enumerate(levels)),
            ]
        )
        kits.set_parts(kit="KIT", parts={"PART": units, "OTHER": 1})
        for number, kept in enumerate(held):
            holds.hold(sku="PART", units=kept, reference=f"Q{number}")
        if kit_held:
            holds.hold(sku="KIT", units=kit_held, reference="QK")
        part = sum(levels) - sum(held) - kit_held * units - buffer
        assert figures("PART").available == part
        assert figures("KIT").available == min(part // units, other - kit_held)
        assert figures("KIT").on_hand == min(sum(levels) // units, other)
        assert figures("KIT").sellable == max(0, min(part // units, other - kit_held))
        transaction.set_rollback(True)


def test_what_is_not_known_is_not_zero():
    """A product without a figure, and a kit with one such part."""
    make("TEA", "CUP", "SET")
    set_stock(sku="TEA", quantity=4, as_of=at(0))
    kits.set_parts(kit="SET", parts={"TEA": 1, "CUP": 2})
    assert figures("CUP").available is None
    assert (figures("SET").on_hand, figures("SET").available) == (None, None)
    assert availability.counts() == {
        "products": 3,
        "active": 3,
        "kits": 1,
        "unknown": 2,
        "out_of_stock": 0,
        "reserved": 0,
        "held": 0,
    }


def test_a_hold_ends_by_release_or_by_time():
    """And the same reference holds once."""
    make("TEA")
    set_stock(sku="TEA", quantity=10, as_of=at(0))
    soon = clock.now() + timedelta(hours=1)
    holds.hold(sku="TEA", units=3, reference="Q1")
    holds.hold(sku="TEA", units=4, reference="Q1", expires_at=soon)
    holds.hold(sku="TEA", units=1, reference="Q2")
    assert figures("TEA").available == 5
    assert holds.release(reference="Q2") == [Product.objects.get().pk]
    assert holds.release(reference="Q2") == []
    assert figures("TEA").available == 6
    Hold.objects.filter(reference="Q1").update(expires_at=clock.now())
    assert figures("TEA").available == 10


@pytest.mark.parametrize(
    ("units", "reference", "hours"), [(0, "Q", None), (1, " ", None), (1, "Q", -1), (10**7, "Q", None)]
)
def test_a_hold_that_makes_no_sense_is_refused(units, reference, hours):
    """Nothing is written."""
    make("TEA")
    until = None if hours is None else clock.now() + timedelta(hours=hours)
    with pytest.raises(BadFigure):
        holds.hold(sku="TEA", units=units, reference=reference, expires_at=until)
    assert not Hold.objects.exists()


@pytest.mark.parametrize("parts", [{"SET": 1}, {"BOX": 1}, {"TEA": 0}])
def test_a_kit_is_made_of_products(parts):
    """Not of itself, nor of kits, nor of nothing."""
    make("TEA", "SET", "BOX")
    kits.set_parts(kit="BOX", parts={"TEA": 2})
    with pytest.raises(BadFigure):
        kits.set_parts(kit="SET", parts=parts)


def test_a_kit_has_no_stock_of_its_own():
    """Neither before nor after it becomes one; nor does a part become a kit."""
    make("TEA", "SET", "CUP")
    set_stock(sku="CUP", quantity=1, as_of=at(0))
    with pytest.raises(BadFigure, match="stock of its own"):
        kits.set_parts(kit="CUP", parts={"TEA": 1})
    kits.set_parts(kit="SET", parts={"TEA": 1})
    with pytest.raises(BadFigure, match="SET is a kit"):
        set_stock(sku="SET", quantity=1)
    with pytest.raises(BadFigure, match="part of SET"):
        kits.set_parts(kit="TEA", parts={"CUP": 1})
    kits.set_parts(kit="SET", parts={})
    assert set_stock(sku="SET", quantity=1)


def test_no_source_writes_over_a_count():
    """Until a person hands the book over."""
    make("TEA")
    assert count_stock(sku="TEA", units=8, who="marie")
    with pytest.raises(BookIsKept):
        set_stock(sku="TEA", quantity=99, source="erp")
    with pytest.raises(BadFigure, match="counted here"):
        upsert_products([ProductInput(sku="TEA", stock_quantity=99)])
    assert figures("TEA").on_hand == 8
    assert set_stock(sku="TEA", quantity=99, source="erp", hand_over=True)


@pytest.mark.parametrize(("units", "days"), [(-1, 0), (5, -31)])
def test_a_count_that_makes_no_sense_is_refused(units, days):
    """Below zero, or older than what the book knows of shipments."""
    make("TEA")
    with pytest.raises(BadFigure):
        count_stock(sku="TEA", units=units, as_of=clock.now() + timedelta(days=days))
    assert not StockLevel.objects.exists()


def test_a_product_is_changed_only_where_something_is_said():
    """The SKU is the model where none is given; what is not given stays."""
    told = upsert_products([ProductInput(model="KTL-1", name_en="Kettle", msrp_cents=4900, stock_quantity=3)])
    assert (told.created, told.changed, told.stock_applied) == (1, 0, 1)
    told = upsert_products([ProductInput(sku="KTL-1", name_fr="Bouilloire", active=False)])
    assert (told.created, told.changed) == (0, 1)
    told = upsert_products([ProductInput(sku="KTL-1", name_fr="Bouilloire")])
    assert (told.changed, told.unchanged) == (0, 1)
    kettle = Product.objects.get()
    assert (kettle.sku, kettle.name_en, kettle.name_fr, kettle.msrp_cents) == (
        "KTL-1",
        "Kettle",
        "Bouilloire",
        4900,
    )
    assert not kettle.active
    assert figures("KTL-1").on_hand == 3
    assert list(Product.objects.matching("uilloi")) == [kettle]
    assert not Product.objects.matching(".*").exists()


@pytest.mark.parametrize(
    "products",
    [
        [ProductInput(name_en="nameless")],
        [ProductInput(sku="A"), ProductInput(sku="A")],
        [ProductInput(sku="A", msrp_cents=-1)],
        [ProductInput(sku="A", map_from=at(0).date(), map_until=at(-2000).date())],
        [ProductInput(sku="A\x00")],
        [ProductInput(sku="A", gtin="12345")],
        [ProductInput(sku="A", currency="dollars")],
    ],
)
def test_products_that_make_no_sense_are_refused(products):
    """All of them, with the one that is to blame."""
    with pytest.raises(BadFigure):
        upsert_products([ProductInput(sku="GOOD"), *products])
    assert not Product.objects.exists()
