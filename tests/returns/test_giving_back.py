"""Money goes back once, in figures that are stated and checked, and never more than is left."""

from __future__ import annotations

import threading
from collections.abc import Callable
from decimal import Decimal
from typing import Any

import pytest
from django.db import connection
from hypothesis import given
from hypothesis import strategies as st
from tests.conftest import Shop, open_shop
from tests.outbound.wishes import REASON, WHO, accept, refund, token

from comptoir.actions.models import Action, State
from comptoir.channels.vocabulary import Component
from comptoir.money import to_cents
from comptoir.orders.models import Amount, Order, OrderLine
from comptoir.orders.services import BadRequest, IllegalState
from comptoir.outbound.actions import deliver
from comptoir.returns import services as returns
from comptoir.returns.refundable import refundable, share
from comptoir.returns.services import LineMoney

db = pytest.mark.django_db(transaction=True)
CENTS = st.integers(min_value=0, max_value=10**9)


@given(tax=CENTS, whole=CENTS, parts=st.lists(CENTS, min_size=1, max_size=5))
def test_shares_of_a_tax_never_exceed_it(tax: int, whole: int, parts: list[int]):
    """However a line is given back in pieces, its tax goes back once, whole at the end, never a cent more.

    A piece of nothing takes nothing along, even where nothing but tax is left.
    """
    left, tax_left, gone = whole, tax, 0
    for part in [*(min(part, whole) for part in parts), whole]:
        part = min(part, left)
        going = share(tax_left, part, left)
        assert 0 <= going <= tax_left
        assert part or not going
        left, tax_left, gone = left - part, tax_left - going, gone + going
    assert (gone, tax_left) == ((tax, 0) if whole else (0, tax))


class _Held:
    """The amounts of a line that is not stored."""

    def __init__(self, amounts: list[Amount]) -> None:
        self._amounts = amounts

    def all(self) -> list[Amount]:
        return self._amounts


@given(
    paid=CENTS,
    given_back=st.lists(st.integers(min_value=0, max_value=10**8), max_size=6),
    pending=st.integers(min_value=0, max_value=10**9),
)
def test_what_is_left_is_what_was_paid_less_what_went_back(paid: int, given_back: list[int], pending: int):
    """In whole cents, never below nothing; what is on its way counts as gone."""
    line = OrderLine(remote_id="L", given_back=[_given(cents) for cents in given_back])
    amounts = _Held([Amount(component=Component.PRICE, code="", cents=paid)])
    left = refundable(_with(line, amounts), "CAD", {("L", Component.PRICE, ""): pending}).amount
    assert left == max(0, max(0, paid - sum(given_back)) - pending)


def test_a_figure_that_cents_cannot_say_is_not_counted_with():
    """Half a cent given back, or a price nobody told: then nothing is computed from it."""
    line = OrderLine(remote_id="L", given_back=[_given(5) | {"amount": "0.005"}])
    amounts = _Held([Amount(component=Component.PRICE, code="", cents=100)])
    assert refundable(_with(line, amounts), "CAD").amount is None
    untold = _Held([Amount(component=Component.PRICE, code="", cents=None)])
    assert refundable(_with(OrderLine(remote_id="L"), untold), "CAD").amount is None


def _given(cents: int) -> dict[str, Any]:
    return {
        "remote_id": "1",
        "amount": str(Decimal(cents) / 100),
        "shipping_amount": None,
        "taxes": [],
        "shipping_taxes": [],
    }


def _with(line: OrderLine, amounts: _Held) -> Any:
    class Line:
        remote_id = line.remote_id
        given_back = line.given_back

    Line.amounts = amounts  # type: ignore[attr-defined]  # stands for the stored relation
    return Line


def _price(order: Order) -> int:
    amounts = order.lines.order_by("index")[0].amounts
    price = amounts.get(component=Component.PRICE).cents
    assert price is not None
    return price


@db
def test_two_wishes_together_never_exceed_what_is_left(shop: Shop):
    """Neither before they are sent nor after, while the marketplace has not told of them yet."""
    (order,) = shop.sell(state="SHIPPED", skus=["A-1"])
    price = _price(order)
    first = refund(order, price - 100)
    with pytest.raises(BadRequest, match="asked for already"):
        refund(order, 101)
    deliver(shop.account.pk)
    assert Action.objects.get(pk=first.pk).state == State.CONFIRMED
    with pytest.raises(BadRequest, match="amount, row 1"):
        refund(Order.objects.get(pk=order.pk), 101)
    shop.pull()
    rest = refund(Order.objects.get(pk=order.pk), 100)
    deliver(shop.account.pk)
    assert Action.objects.get(pk=rest.pk).state == State.CONFIRMED
    with pytest.raises(BadRequest, match="nothing is left"):
        refund(Order.objects.get(pk=order.pk), 0)


@db
def test_two_who_refund_the_whole_at_once_refund_it_once(shop: Shop):
    """Two people, two clicks, one line: the second is told that nothing is left."""
    (order,) = shop.sell(state="SHIPPED", skus=["A-1"])
    everything = [LineMoney(line=order.lines.get().remote_id, reason_code=REASON)]
    started, ends = threading.Barrier(2), []

    def click() -> None:
        started.wait()
        try:
            ends.append(returns.refund(order, everything, who=WHO, token=token()).pk)
        except BadRequest:
            ends.append(None)
        connection.close()

    threads = [threading.Thread(target=click) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(ends, key=str)[-1] is None
    assert Action.objects.count() == 1


@db
def test_taxes_that_the_shop_states_go_back_in_their_share_or_as_said(world, add_account):
    """And what the marketplace computes itself is left to it."""
    shop = open_shop(world, add_account, explicit_tax_codes=("GST", "PST", "HST", "QST"))
    first, second = shop.sell(2, state="SHIPPED", skus=["A-1"])
    line = first.lines.get()
    taxes = {
        amount.code: amount.cents
        for amount in line.amounts.filter(component=Component.TAX, stated_by_shop=True)
    }
    assert taxes
    half = _price(first) // 2
    action = refund(first, half)
    stated = dict(action.payload["give_backs"][0]["taxes"])
    for code, cents in taxes.items():
        assert to_cents(Decimal(stated[code]), "CAD") == share(cents, half, _price(first))
    deliver(shop.account.pk)
    assert Action.objects.get(pk=action.pk).state == State.CONFIRMED
    line = second.lines.get()
    code = line.amounts.filter(component=Component.TAX, stated_by_shop=True)[0].code
    asked = LineMoney(line=line.remote_id, reason_code=REASON, amount=100, taxes={code: 1})
    action = returns.refund(second, [asked], who=WHO, token=token())
    assert dict(action.payload["give_backs"][0]["taxes"])[code] == "0.01"


@db
def test_a_tax_that_the_marketplace_computes_is_not_taken_from_a_person(shop: Shop):
    """Silently dropping what somebody typed would be worse than asking."""
    (order,) = shop.sell(state="SHIPPED", skus=["A-1"])
    line = order.lines.get()
    code = line.amounts.filter(component=Component.TAX)[0].code
    asked = LineMoney(line=line.remote_id, reason_code=REASON, amount=100, taxes={code: 5})
    with pytest.raises(BadRequest, match=f"computes the tax {code} itself"):
        returns.refund(order, [asked], who=WHO, token=token())


@db
@pytest.mark.parametrize(
    ("money", "field"),
    [
        ({"line": "no-such-line"}, "lines, row 1"),
        ({"amount": -1}, "amount, row 1"),
        ({"amount": 10**9}, "amount, row 1"),
        ({"shipping": 10**9, "amount": 1}, "shipping_amount, row 1"),
        ({"taxes": {"VAT": 1}, "amount": 1}, "taxes, row 1"),
        ({"reason_code": "no-such-reason"}, "reason_code, row 1"),
        ({"amount": 0}, "lines, row 1"),
    ],
)
def test_bad_input_names_field_and_row_and_leaves_nothing(shop: Shop, money, field):
    """With a remedy; no wish is written and no call made."""
    (order,) = shop.sell(state="SHIPPED", skus=["A-1"])
    whole = {"line": order.lines.get().remote_id, "reason_code": REASON} | money
    before = shop.world.summary()["calls"]
    with pytest.raises(BadRequest) as told:
        returns.refund(order, [LineMoney(**whole)], who=WHO, token=token())
    assert str(told.value).startswith(field)
    assert told.value.remedy
    assert not Action.objects.exists()
    assert shop.world.summary()["calls"] == before


@db
def test_a_token_is_one_wishs(shop: Shop):
    """Used again for another order or another kind of wish it is refused, not taken for the first."""
    waiting, shipped = shop.sell()[0], shop.sell(state="SHIPPED")[0]
    held = accept(waiting)
    line = LineMoney(line=shipped.lines.order_by("index")[0].remote_id, reason_code=REASON, amount=100)
    with pytest.raises(BadRequest, match="token"):
        returns.refund(shipped, [line], who=WHO, token=held.token)
    with pytest.raises(BadRequest, match="200"):
        returns.refund(shipped, [line], who=WHO, token="x" * 201)


@db
def test_lines_cannot_be_cancelled_where_the_operator_forbids_it(world, add_account):
    """Told before any call."""
    shop = open_shop(world, add_account, cancel_in_shipping=False)
    (order,) = shop.sell(state="SHIPPING", skus=["A-1"])
    line = LineMoney(line=order.lines.get().remote_id, reason_code="33")
    refused: Callable[[], object] = lambda: returns.cancel_lines(order, [line], who=WHO, token=token())  # noqa: E731  # named for the reader
    with pytest.raises(IllegalState, match="cancel lines"):
        refused()
    assert shop.calls("OR30") == 0
