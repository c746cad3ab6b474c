"""Fees, taxes and the tax mode that go out with an amount: everything is everything, a part takes only its own along."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest
from tests.conftest import Shop, open_shop
from tests.outbound.wishes import REASON, WHO, refund, state, token

from comptoir.actions.models import Action, Kind, State
from comptoir.channels.vocabulary import Component
from comptoir.orders.models import Amount, Order, OrderLine
from comptoir.orders.services import BadRequest
from comptoir.outbound.actions import deliver
from comptoir.returns import services as returns
from comptoir.returns.refundable import Refundable, refundable
from comptoir.returns.services import LineMoney
from comptoir.simulator import catalogue

pytestmark = pytest.mark.django_db(transaction=True)

TAXES = ("GST", "PST", "HST", "QST")
CANCELLED = "33"


@pytest.fixture
def strict(world, add_account) -> Shop:
    """A shop that must state every tax itself."""
    return open_shop(world, add_account, explicit_tax_codes=TAXES)


def sold(shop: Shop, state: str, component: Component) -> tuple[Order, OrderLine]:
    """An order of one line that has such an amount."""
    sku = next(one.sku for one in catalogue.products().values() if one.eco_fee and one.freight != "S")
    orders = shop.sell(6, state=state, skus=[sku])
    line = OrderLine.objects.filter(
        order__in=orders, amounts__component=component, amounts__cents__gt=0
    ).order_by("pk")[0]
    return next(order for order in orders if order.pk == line.order_id), line


def left(line: OrderLine) -> Refundable:
    """What is left on the line as it is stored now."""
    return refundable(OrderLine.objects.get(pk=line.pk), "CAD")


def asked(line: OrderLine, **money: Any) -> LineMoney:
    """A line's money, with a reason."""
    return LineMoney(line=line.remote_id, **({"reason_code": REASON} | money))


def back(action: Action) -> dict[str, Any]:
    """The one line that goes back."""
    (one,) = action.payload["give_backs"]
    return dict(one)


def true_entries(shop: Shop, order: Order, what: str) -> list[dict[str, Any]]:
    """What the marketplace holds as given back on the order's first line."""
    entries: list[dict[str, Any]] = shop.world.order(order.remote_id)["order_lines"][0][what]
    return entries


def give(shop: Shop, order: Order, line: LineMoney, kind: Kind = Kind.REFUND) -> Action:
    """Ask for it, have it delivered, read it back."""
    service = returns.refund if kind == Kind.REFUND else returns.cancel_lines
    action = service(Order.objects.get(pk=order.pk), [line], who=WHO, token=token())
    deliver(shop.account.pk)
    action.refresh_from_db()
    assert action.state == State.CONFIRMED, action.error
    shop.pull()
    return action


@pytest.mark.parametrize(
    ("kind", "before", "reason", "what"),
    [
        (Kind.REFUND, "SHIPPED", REASON, "refunds"),
        (Kind.CANCEL_LINES, "SHIPPING", CANCELLED, "cancelations"),
    ],
)
def test_everything_that_is_left_is_every_cent_of_price_fees_shipping_and_taxes(
    strict: Shop, kind, before, reason, what
):
    """By the marketplace's own figures, read back: nothing remains on the line."""
    order, line = sold(strict, before, Component.FEE)
    fees = left(line).fees
    give(strict, order, asked(line, reason_code=reason), kind)
    (entry,) = true_entries(strict, order, what)
    assert {fee["code"]: round(fee["amount"] * 100) for fee in entry["fees"]} == fees
    rest = left(line)
    assert (rest.amount, rest.shipping) == (0, 0)
    for coded in (rest.fees, rest.taxes, rest.shipping_taxes):
        assert not any(coded.values())


def test_what_was_paid_in_parts_goes_back_with_its_fees_to_the_last_cent(strict: Shop):
    """A fee goes back as it is named, an amount alone leaves it, and the rest takes what is left along."""
    order, line = sold(strict, "SHIPPED", Component.FEE)
    (code,) = left(line).fees
    whole = left(line)
    assert back(give(strict, order, asked(line, amount=1000)))["fees"] == []
    assert left(line).fees == whole.fees
    assert back(give(strict, order, asked(line, amount=1000, fees={code: 1})))["fees"] == [[code, "0.01"]]
    assert left(line).fees[code] == (whole.fees[code] or 0) - 1
    give(strict, order, asked(line))
    rest = left(line)
    assert not any([*rest.fees.values(), *rest.taxes.values(), rest.amount, rest.shipping])


def test_a_fee_that_is_on_its_way_is_not_given_back_twice(strict: Shop):
    """Neither before it is sent nor after, while the marketplace has not told of it."""
    order, line = sold(strict, "SHIPPED", Component.FEE)
    ((code, cents),) = left(line).fees.items()
    first = returns.refund(order, [asked(line, amount=100, fees={code: cents})], who=WHO, token=token())
    for _ in range(2):
        with pytest.raises(BadRequest, match=f"fees {code}, row 1.*asked for already"):
            returns.refund(order, [asked(line, amount=100, fees={code: 1})], who=WHO, token=token())
        deliver(strict.account.pk)
    assert state(first) == State.CONFIRMED
    rest = returns.refund(order, [asked(line)], who=WHO, token=token())
    assert not back(rest)["fees"]


@pytest.mark.parametrize(
    ("fees", "told"), [({"MOON": 1}, "no fee MOON"), ({"EHF": -1}, "fees EHF"), ({"EHF": 10**9}, "fees EHF")]
)
def test_a_fee_that_does_not_fit_is_told_by_field_and_row(strict: Shop, fees, told):
    """With a remedy, and nothing is written."""
    order, line = sold(strict, "SHIPPED", Component.FEE)
    with pytest.raises(BadRequest, match=f"fees.*row 1.*{told}|{told}, row 1") as refused:
        returns.refund(order, [asked(line, amount=1, fees=fees)], who=WHO, token=token())
    assert refused.value.remedy
    assert not Action.objects.exists()


def test_a_refund_of_shipping_alone_leaves_the_price_and_its_taxes(strict: Shop):
    """Also when the whole price went back before and only a rest of its tax is left."""
    order, line = sold(strict, "SHIPPED", Component.SHIPPING)
    price, fees, taxes = left(line).amount, left(line).fees, left(line).taxes
    one_cent_less = {code: (cents or 0) - 1 for code, cents in taxes.items()}
    give(strict, order, asked(line, amount=price, shipping=0, taxes=one_cent_less, fees=fees))
    assert left(line).amount == 0
    assert left(line).taxes == dict.fromkeys(taxes, 1)
    action = give(strict, order, asked(line, amount=0, shipping=100))
    assert {Decimal(tax) for _, tax in back(action)["taxes"]} == {Decimal(0)}
    assert left(line).taxes == dict.fromkeys(taxes, 1)
    last = returns.refund(Order.objects.get(pk=order.pk), [asked(line)], who=WHO, token=token())
    assert dict(back(last)["taxes"]) == dict.fromkeys(taxes, "0.01")


def test_a_tax_that_cents_cannot_say_is_refused_where_the_shop_must_state_it(strict: Shop):
    """Never left out in silence; what does not touch it may go back."""
    order, line = sold(strict, "SHIPPED", Component.SHIPPING)
    Amount.objects.filter(line=line, component=Component.TAX).update(cents=None, exact="0.005")
    codes = list(left(line).taxes)
    assert left(line).taxes == dict.fromkeys(codes)
    for money in ({}, {"amount": 100}, {"amount": 0, "shipping": 1, "taxes": {codes[0]: 1}}):
        with pytest.raises(BadRequest, match=f"taxes, row 1: the tax {codes[0]} is not known") as told:
            returns.refund(order, [asked(line, **money)], who=WHO, token=token())
        assert told.value.remedy
    assert not Action.objects.exists()
    returns.refund(order, [asked(line, amount=0, shipping=1)], who=WHO, token=token())


def test_a_tax_that_cents_cannot_say_is_left_to_the_marketplace_that_computes_it(shop: Shop):
    """It knows its own figure."""
    order, line = sold(shop, "SHIPPED", Component.FEE)
    Amount.objects.filter(line=line, component=Component.TAX).update(cents=None, exact="0.005")
    assert not back(refund(order, 100))["taxes"]


def test_a_fee_that_cents_cannot_say_is_refused_where_it_would_go_back(strict: Shop):
    """Everything needs it, and so does the share of a tax that is taken of it; a refund of shipping does not."""
    order, line = sold(strict, "SHIPPED", Component.FEE)
    Amount.objects.filter(line=line, component=Component.FEE).update(cents=None, exact="0.005")
    for money, field in (
        ({}, "fees"),
        ({"amount": 1, "fees": {"EHF": 1}}, "fees"),
        ({"amount": 100}, "taxes"),
    ):
        with pytest.raises(BadRequest, match=f"{field}, row 1.*not known in whole cents"):
            returns.refund(order, [asked(line, **money)], who=WHO, token=token())
    assert not Action.objects.exists()


@pytest.mark.parametrize(
    ("kind", "before", "money", "what"),
    [
        (Kind.REFUND, "SHIPPED", {"amount": 1000}, "refunds"),
        (
            Kind.CANCEL_LINES,
            "SHIPPING",
            {"amount": 1000, "quantity": 1, "reason_code": CANCELLED},
            "cancelations",
        ),
    ],
)
def test_amounts_go_out_in_the_orders_own_tax_mode(world, add_account, kind, before, money, what):
    """Where the operator's own is the other one, the price without its taxes stays what was asked for."""
    shop = open_shop(world, add_account, tax_mode="TAX_INCLUDED")
    order, line = sold(shop, before, Component.FEE)
    assert order.tax_mode == "TAX_EXCLUDED"
    give(shop, order, asked(line, **money), kind)
    (entry,) = true_entries(shop, order, what)
    assert round(entry["amount"] * 100) == 1000
    assert sum(tax["amount"] for tax in entry["taxes"]) > 0
