"""What changes an offer asks for its refresh, in the same transaction; what changes nothing asks for nothing."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pytest
from django.db import transaction
from tests.catalog.conftest import at, make

from comptoir import clock
from comptoir.accounts.models import Account, HostCounts, StaleStock
from comptoir.catalog import holds, kits, products, reservations
from comptoir.catalog.models import OfferRefresh, Product
from comptoir.catalog.products import ProductInput, upsert_products
from comptoir.catalog.reservations import SoldLine, acknowledge, reserve
from comptoir.catalog.stock import Figure, count_stock, set_stock, write_figures
from comptoir.channels.vocabulary import OrderState

pytestmark = pytest.mark.django_db


def asked() -> set[str]:
    """The SKUs whose offers are to be computed anew since this was asked before."""
    found = OfferRefresh.objects.values_list("product_id", flat=True)
    skus = set(Product.objects.filter(pk__in=found).values_list("sku", flat=True))
    OfferRefresh.objects.all().delete()
    return skus


@pytest.fixture
def shelf(db: None) -> None:
    """Kettles, cups, and sets of them; ten kettles since noon."""
    make("TEA", "CUP", "SET")
    kits.set_parts(kit="SET", parts={"TEA": 1, "CUP": 6})
    set_stock(sku="TEA", quantity=10, as_of=at(0))
    asked()


def test_new_products_ask(db):
    """Their offers are yet to be made."""
    make("TEA")
    assert asked() == {"TEA"}


@pytest.mark.parametrize(
    ("change", "offered"),
    [
        ({"msrp_cents": 100}, True),
        ({"floor_cents": 100}, True),
        ({"map_cents": 100}, True),
        ({"map_from": date(2026, 5, 4)}, True),
        ({"active": False}, True),
        ({"condition": "used"}, True),
        ({"lead_time_days": 3}, True),
        ({"freight_class": "L"}, True),
        ({"buffer": 2}, True),
        ({"gtin": "4006381333931"}, True),
        ({"name_en": "Kettle"}, False),
        ({"cost_cents": 100}, False),
        ({"warranty": "a year"}, False),
    ],
)
def test_a_product_asks_for_what_offers_depend_on(shelf, change, offered):
    """Once; the same again changes nothing."""
    upsert_products([ProductInput(sku="TEA", **change), ProductInput(sku="CUP")])
    assert asked() == ({"TEA"} if offered else set())
    upsert_products([ProductInput(sku="TEA", **change)])
    assert asked() == set()


def test_figures_ask_where_they_differ(shelf):
    """An older figure, and the same one as of later, change no offer."""
    set_stock(sku="TEA", quantity=11, as_of=at(1))
    assert asked() == {"TEA"}
    set_stock(sku="TEA", quantity=9, as_of=at(0))
    set_stock(sku="TEA", quantity=11, as_of=at(2))
    assert asked() == set()
    write_figures([Figure("TEA", 11, at(3)), Figure("CUP", 60, at(3))])
    assert asked() == {"CUP"}
    upsert_products([ProductInput(sku="TEA", stock_quantity=11), ProductInput(sku="CUP", stock_quantity=61)])
    assert asked() == {"CUP"}
    count_stock(sku="TEA", units=12)
    assert asked() == {"TEA"}


def test_a_figure_that_had_become_too_old_asks(shelf):
    """Where nothing is offered of what nobody has told the stock of lately, the same figure brings it back."""
    Account.objects.create(
        channel="mirakl",
        name="a",
        base_url="https://m.example",
        created_at=clock.now(),
        stale_stock=StaleStock.ZERO,
        stock_max_age_hours=1,
    )
    set_stock(sku="TEA", quantity=10)
    assert asked() == {"TEA"}
    set_stock(sku="TEA", quantity=10)
    assert asked() == set()


def test_holds_ask(shelf):
    """Those of a kit ask for its parts too; the same hold again, or a release of nothing, for nothing."""
    tomorrow = clock.now() + timedelta(days=1)
    holds.hold(sku="TEA", units=2, reference="Q-1")
    assert asked() == {"TEA"}
    holds.hold(sku="TEA", units=2, reference="Q-1", expires_at=tomorrow)
    assert asked() == {"TEA"}
    holds.hold(sku="TEA", units=2, reference="Q-1", expires_at=tomorrow)
    assert asked() == set()
    holds.hold(sku="SET", units=1, reference="Q-1")
    assert asked() == {"SET", "TEA", "CUP"}
    holds.release(reference="Q-1", sku="SET")
    assert asked() == {"SET", "TEA", "CUP"}
    holds.release(reference="Q-1")
    assert asked() == {"TEA"}
    holds.release(reference="Q-1")
    assert asked() == set()


def test_kits_ask_when_they_are_made_up_anew(shelf):
    """For the parts of before and of now."""
    kits.set_parts(kit="SET", parts={"TEA": 1, "CUP": 6})
    assert asked() == set()
    kits.set_parts(kit="SET", parts={"TEA": 2})
    assert asked() == {"SET", "TEA", "CUP"}
    kits.set_parts(kit="SET", parts={})
    assert asked() == {"SET", "TEA"}


def test_reservations_ask_when_they_begin_change_and_end(shelf, add_line: Callable[..., Any]):
    """Shipping ends nothing by itself where the host counts."""
    line = add_line("TEA", 3)
    Account.objects.update(stock_max_age_hours=32_000)

    def told(**changes: object) -> set[str]:
        sold = {"state": OrderState.TO_SHIP, "ordered": 3} | changes
        reserve([SoldLine(line.pk, "TEA", **sold)], HostCounts.ON_ACKNOWLEDGE)
        return asked()

    assert told() == {"TEA"}
    assert told() == set()
    assert told(cancelled=1) == {"TEA"}
    assert told(cancelled=1, shipped=2) == set()
    set_stock(sku="TEA", quantity=10, as_of=at(30))
    acknowledge(line.order_id, at(40))
    assert asked() == set()
    set_stock(sku="TEA", quantity=10, as_of=at(50))
    assert asked() == {"TEA"}
    assert told(cancelled=1, shipped=2) == set()


def test_a_word_that_frees_units_at_once_asks(shelf, add_line):
    """And so does the sweep."""
    line = add_line("TEA", 3)
    reserve([SoldLine(line.pk, "TEA", OrderState.TO_SHIP, 3)], HostCounts.ON_ACKNOWLEDGE)
    asked()
    acknowledge(line.order_id, at(-1))
    assert asked() == {"TEA"}
    assert reservations.sweep().settled == 0
    assert asked() == set()


def test_what_is_undone_asks_for_nothing(shelf):
    """It is one transaction."""
    with transaction.atomic():
        set_stock(sku="TEA", quantity=1)
        transaction.set_rollback(True)
    assert asked() == set()


def test_a_setting_on_which_all_depend_asks_for_all(shelf):
    """One statement, whatever their number."""
    products.refresh_all()
    assert asked() == {"TEA", "CUP", "SET"}
