"""Acceptance of what is in stock: an order is accepted when it can be filled from what is reserved for it."""

from __future__ import annotations

from typing import Any

import pytest
from tests.catalog.conftest import make
from tests.conftest import Shop
from tests.outbound.wishes import WHO, asked_for_help, token

from comptoir.accounts.models import Account, Mode
from comptoir.actions.models import Action
from comptoir.activity.models import Entry
from comptoir.catalog import kits
from comptoir.catalog.stock import set_stock
from comptoir.orders import services as orders
from comptoir.orders.models import Order
from comptoir.outbound.acceptance import accept_by_policy
from comptoir.outbound.actions import deliver

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture(autouse=True)
def in_stock(request: pytest.FixtureRequest, settings: Any) -> None:
    """The shop's account accepts what is in stock; no wake-up stays behind in the queue."""
    settings.WAKE_UPS = False
    request.getfixturevalue("shop")
    Account.objects.update(accept_policy="in_stock")


def accepted() -> set[int]:
    return set(Action.objects.values_list("order_id", flat=True))


def lacks() -> dict[int | None, str]:
    """What each order lacks, as a person is told."""
    told = Entry.objects.needing_attention().filter(kind="order.not_in_stock")
    return {entry.order_id: entry.details["skus"] for entry in told}


def units(order: Order) -> int:
    return sum(order.lines.values_list("ordered", flat=True))


def test_of_two_orders_for_the_last_units_the_older_is_accepted(shop: Shop):
    """The other is a person's, who is told once what it lacks; when more arrives it is accepted after all."""
    make("TEA")
    older, newer = shop.sell(2, skus=["TEA"])
    set_stock(sku="TEA", quantity=units(older))
    assert accept_by_policy() == 1
    assert accepted() == {older.pk}
    assert lacks() == {newer.pk: "TEA"}
    deliver(shop.account.pk)
    assert accept_by_policy() == 0
    shop.pull()
    assert accept_by_policy() == 0
    assert Entry.objects.get(kind="order.not_in_stock").times == 1
    set_stock(sku="TEA", quantity=units(older) + units(newer))
    assert accept_by_policy() == 1
    assert accepted() == {older.pk, newer.pk}
    assert lacks() == {}


def test_a_person_who_takes_the_newer_leaves_the_older_without(shop: Shop):
    """Whatever is accepted counts; the rest is not there for the older one any more."""
    make("TEA")
    older, newer = shop.sell(2, skus=["TEA"])
    set_stock(sku="TEA", quantity=max(units(older), units(newer)))
    orders.accept(newer, who=WHO, token=token())
    assert accept_by_policy() == 0
    assert lacks() == {older.pk: "TEA"}
    orders.refuse(older, who=WHO, token=token())
    accept_by_policy()
    assert lacks() == {}


def test_what_is_not_known_is_not_in_stock(shop: Shop):
    """A SKU that is not in the catalogue, and one whose stock nobody has told; every one that lacks is named."""
    make("TEA", "MUG")
    set_stock(sku="TEA", quantity=100)
    strange, untold, fine = (
        shop.sell(skus=skus)[0] for skus in (["TEA", "GHOST"], ["MUG", "GHOST"], ["TEA"])
    )
    assert accept_by_policy() == 1
    assert accepted() == {fine.pk}
    assert lacks() == {strange.pk: "GHOST", untold.pk: "GHOST, MUG"}
    make("GHOST", stock_quantity=100)
    assert accept_by_policy() == 1
    assert lacks() == {untold.pk: "MUG"}


def test_every_part_of_a_kit_has_to_be_there(shop: Shop):
    """The kit is what the person is told of, for it is what was ordered."""
    make("TEA", "CUP", "SET")
    kits.set_parts(kit="SET", parts={"TEA": 1, "CUP": 6})
    set_stock(sku="TEA", quantity=100)
    set_stock(sku="CUP", quantity=5)
    (order,) = shop.sell(skus=["SET"])
    assert (accept_by_policy(), lacks()) == (0, {order.pk: "SET"})
    set_stock(sku="CUP", quantity=6 * units(order))
    assert (accept_by_policy(), lacks()) == (1, {})


def test_units_that_a_quote_holds_are_not_there(shop: Shop):
    """Nor those that the product's buffer keeps back."""
    make("TEA", buffer=2)
    (order,) = shop.sell(skus=["TEA"])
    set_stock(sku="TEA", quantity=units(order) + 1)
    assert accept_by_policy() == 0
    set_stock(sku="TEA", quantity=units(order) + 2)
    assert accept_by_policy() == 1


def test_a_cancelled_order_gives_its_place_up(shop: Shop):
    """The buyer of the older one changed their mind."""
    make("TEA")
    older, newer = shop.sell(2, skus=["TEA"])
    set_stock(sku="TEA", quantity=units(newer))
    Account.objects.update(decisions_mode=Mode.READ)
    shop.world.cancel(older.remote_id)
    shop.pull()
    Account.objects.update(decisions_mode=Mode.LIVE)
    assert accept_by_policy() == 1
    assert accepted() == {newer.pk}


def test_where_decisions_are_not_live_only_what_could_be_filled_is_noted(shop: Shop):
    """And nobody is asked for help about what nothing would be done about."""
    make("TEA")
    older, _ = shop.sell(2, skus=["TEA"])
    set_stock(sku="TEA", quantity=units(older))
    Account.objects.update(decisions_mode=Mode.SHADOW)
    for _ in range(2):
        assert accept_by_policy() == 0
    noted = Entry.objects.filter(kind="order.would_accept").values_list("order_id", flat=True)
    assert list(noted) == [older.pk]
    assert not asked_for_help("order.not_in_stock")
