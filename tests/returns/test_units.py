"""The units that go out beside the money: never more than there are, and named where an amount is cancelled."""

from __future__ import annotations

from typing import Any

import pytest
from tests.conftest import Shop
from tests.outbound.wishes import REASON, WHO, state, token

from comptoir.actions.models import Action, State
from comptoir.orders.models import Order, OrderLine
from comptoir.orders.services import BadRequest
from comptoir.outbound.actions import deliver
from comptoir.returns import services as returns
from comptoir.returns.services import LineMoney

pytestmark = pytest.mark.django_db(transaction=True)

CANCELLED = "33"


def several(shop: Shop, state: str) -> tuple[Order, OrderLine]:
    """An order of one line of at least two units."""
    orders = shop.sell(12, state=state, skus=["A-1"])
    line = OrderLine.objects.filter(order__in=orders, ordered__gt=1).order_by("pk")[0]
    return next(order for order in orders if order.pk == line.order_id), line


def cancel(order: Order, line: OrderLine, **money: Any) -> Action:
    """A cancelation of the line, or a part of it."""
    asked = LineMoney(line=line.remote_id, reason_code=CANCELLED, **money)
    return returns.cancel_lines(Order.objects.get(pk=order.pk), [asked], who=WHO, token=token())


def refund(order: Order, line: OrderLine, **money: Any) -> Action:
    """A refund of the line, or a part of it."""
    asked = LineMoney(line=line.remote_id, reason_code=REASON, **money)
    return returns.refund(Order.objects.get(pk=order.pk), [asked], who=WHO, token=token())


def units(action: Action) -> int:
    """The units that the wish names."""
    return int(action.payload["give_backs"][0]["quantity"])


def test_a_part_that_is_cancelled_is_so_many_units_and_everything_is_the_rest(shop: Shop):
    """What is on its way counts as gone, before the marketplace tells of it and after."""
    order, line = several(shop, "SHIPPING")
    first = cancel(order, line, amount=100, quantity=1)
    with pytest.raises(BadRequest, match=f"quantity, row 1: {line.ordered}, but {line.ordered - 1} of"):
        cancel(order, line, amount=100, quantity=line.ordered)
    deliver(shop.account.pk)
    shop.pull()
    line.refresh_from_db()
    assert (state(first), line.cancelled) == (State.CONFIRMED, 1)
    rest = cancel(order, line)
    assert units(rest) == line.ordered - 1
    deliver(shop.account.pk)
    assert state(rest) == State.CONFIRMED
    assert shop.world.order(order.remote_id)["order_state"] == "CANCELED"


@pytest.mark.parametrize("quantity", [None, 0, -1, 99])
def test_an_amount_is_cancelled_with_its_units(shop: Shop, quantity):
    """Else the order would still be shipped whole; told by field and row, and nothing is written."""
    order, line = several(shop, "SHIPPING")
    with pytest.raises(BadRequest, match=r"^quantity, row 1") as told:
        cancel(order, line, amount=100, quantity=quantity)
    assert told.value.remedy == f"Give 1 to {line.ordered} units."
    assert not Action.objects.exists()


def test_units_that_were_shipped_are_not_cancelled(shop: Shop):
    """They are refunded; one that is not known is not guessed."""
    order, line = several(shop, "SHIPPING")
    OrderLine.objects.filter(pk=line.pk).update(shipped=1)
    assert units(cancel(order, line)) == line.ordered - 1
    Action.objects.all().delete()
    OrderLine.objects.filter(pk=line.pk).update(shipped=None)
    with pytest.raises(BadRequest, match="quantity, row 1: the marketplace does not tell"):
        cancel(order, line)
    OrderLine.objects.filter(pk=line.pk).update(shipped=line.ordered)
    with pytest.raises(BadRequest, match="quantity, row 1: no unit") as told:
        cancel(order, line)
    assert told.value.remedy == "Refund it instead."


@pytest.mark.parametrize("quantity", [-1, 99])
def test_a_refund_informs_of_units_that_there_are(shop: Shop, quantity):
    """It needs none; two parts of the same unit's price are refunds of that unit both times."""
    order, line = several(shop, "SHIPPED")
    with pytest.raises(BadRequest, match=r"^quantity, row 1"):
        refund(order, line, amount=100, quantity=quantity)
    assert units(refund(order, line, amount=100)) == 0
    assert units(refund(order, line, amount=100, quantity=line.ordered)) == line.ordered
    assert units(refund(order, line, amount=100, quantity=line.ordered)) == line.ordered
    deliver(shop.account.pk)
    assert shop.effects(order, "refunded") == 3


def test_a_refund_of_everything_informs_of_the_units_that_were_not_refunded(shop: Shop):
    """Those that were cancelled or refunded before are not among them."""
    order, line = several(shop, "SHIPPED")
    refund(order, line, amount=100, quantity=1)
    deliver(shop.account.pk)
    shop.pull()
    assert units(refund(order, line)) == line.ordered - 1
