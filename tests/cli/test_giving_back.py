"""Money goes back from the command line: every figure is shown first, and what was shown is what goes."""

from __future__ import annotations

import re

import pytest

from comptoir.simulator import catalogue
from tests.cli.deciding import Counter, counter, is_told

TWO = ["ONE", "TWO"]


@pytest.fixture(scope="module")
def desk(shop):
    """A live account that wants every tax stated."""
    with counter(shop, seed=23) as one:
        one.open_account("bestbuy", multi_shipment=True, explicit_tax_codes=("GST", "HST", "QST"))
        one.stock(
            *((7, "bestbuy", ["ONE"], "SHIPPED"), (2, "bestbuy", ["ONE"], "SHIPPING")),
            (1, "bestbuy", TWO, "SHIPPING"),
        )
        yield one


def first_line(desk: Counter, order: str) -> tuple[str, dict[str, int]]:
    """The order's first line and what is left on it, by what and code, in cents."""
    code, told = desk.told("refundable", order)
    assert code == 0
    line = told["lines"][0]
    return line["line"], {f"{f['what']} {f['code']}".strip(): f["left_cents"] for f in line["figures"]}


def test_a_refund_shows_every_figure_and_is_the_sum_that_was_shown(desk: Counter):
    """Price, shipping and each tax; what is left comes from the marketplace's figures and shrinks by just that."""
    (order,) = desk.sold(skus=["ONE"], state="SHIPPED")
    line, left = first_line(desk, order)
    wishes = desk.wishes()
    code, _, told = desk.run("refund", order, "--line", f"{line}=10.00", "--reason", "15")
    assert (code, is_told(told), "--yes" in told) == (1, True, True)
    assert desk.wishes() == wishes
    code, shown, _ = desk.run(
        "refund", order, "--line", f"{line}=10.00", "--reason", "15", "--yes", "--wait", "30"
    )
    assert code == 0
    assert "10.00 CAD" in shown
    taxes = [name.split()[1] for name in left if name.startswith("tax ")]
    assert all(f" {tax} " in shown for tax in taxes)
    assert f"{(left['price'] - 1000) / 100:,.2f} CAD" in shown
    assert "confirmed" in shown
    desk.pull()
    after = first_line(desk, order)[1]
    assert after["price"] == left["price"] - 1000
    given = desk.world.order(order)["order_lines"][0]["refunds"]
    assert [round(one["amount"] * 100) for one in given] == [1000]
    for tax in taxes:
        (amount,) = [round(t["amount"] * 100) for t in given[0]["taxes"] if t["code"] == tax]
        assert after[f"tax {tax}"] == left[f"tax {tax}"] - amount
        assert amount == round(left[f"tax {tax}"] * 1000 / left["price"])


@pytest.fixture(scope="module")
def shipped(desk: Counter) -> str:
    """An order of which nothing is given back."""
    return desk.sold(skus=["ONE"], state="SHIPPED")[0]


@pytest.mark.parametrize(
    ("words", "field"),
    [
        (["--line", "{line}=10.001"], "amount"),
        (["--line", "{line}=1,000.00"], "amount"),
        (["--line", "{line}=NaN"], "amount"),
        (["--line", "{line}=-1"], "amount"),
        (["--line", "{line}=999999.00"], "amount"),
        (["--line", "none=1.00"], "none"),
        (["--line", "{line}"], "line"),
        ([], "line"),
        (["--line", "{line}=1.00", "--shipping", "{line}=99999"], "shipping"),
        (["--line", "{line}=1.00", "--tax", "{line}:MOON=1.00"], "MOON"),
        (["--line", "{line}=1.00", "--tax", "{line}=1.00"], "tax"),
        (["--line", "{line}=1.00", "--fee", "{line}:MOON=1.00"], "MOON"),
        (["--line", "{line}=1.00", "--fee", "{line}=1.00"], "fee"),
        (["--line", "{line}=1.00", "--quantity", "{line}=two"], "quantity"),
        (["--line", "{line}=1.00", "--quantity", "{line}=99"], "quantity"),
    ],
)
def test_a_refund_that_does_not_fit_is_told_by_its_field(desk: Counter, shipped: str, words, field):
    """Nothing is written, and what to do is said."""
    line, wishes = desk.lines(shipped)[0], desk.wishes()
    code, _, told = desk.run(
        "refund", shipped, "--reason", "15", "--yes", *(word.format(line=line) for word in words)
    )
    assert (code, is_told(told), field in told) == (1, True, True), told
    assert desk.wishes() == wishes


def test_an_eco_fee_goes_back_as_it_is_named_and_with_everything(desk: Counter, tmp_path):
    """It is shown like every other figure, and what the marketplace holds is what was shown."""
    sku = next(one.sku for one in catalogue.products().values() if one.eco_fee)
    orders = desk.sold(4, skus=[sku], state="SHIPPED")
    order = next(one for one in orders if desk.world.order(one)["order_lines"][0]["fees"])
    line, left = first_line(desk, order)
    fee = left["fee EHF"]
    assert fee
    words = ("--reason", "15", "--yes", "--wait", "30")
    named = ("--line", f"{line}=10.00", "--fee", f"{line}:EHF=0.01", "--quantity", f"{line}=1")
    code, shown, _ = desk.run("refund", order, *named, *words)
    assert (code, "confirmed" in shown) == (0, True)
    assert re.search(r"fee +EHF +0\.01 CAD", shown.replace("│", " ")), shown
    desk.pull()
    assert first_line(desk, order)[1]["fee EHF"] == fee - 1
    file = tmp_path / "refund.csv"
    file.write_text(f"order,line,amount,reason,fee_EHF,quantity\n{order},{line},5.00,15,0.02,1\n")
    code, told = desk.told("refund", "--file", str(file), "--yes", "--wait", "30")
    assert (code, told["counts"]) == (0, {"confirmed": 1})
    desk.pull()
    assert first_line(desk, order)[1]["fee EHF"] == fee - 3
    assert desk.run("refund", order, "--line", f"{line}=all", *words)[0] == 0
    desk.pull()
    assert not any(first_line(desk, order)[1].values())
    given = desk.world.order(order)["order_lines"][0]["refunds"]
    assert [round(one["fees"][0]["amount"] * 100) for one in given] == [1, 2, fee - 3]
    assert [one["quantity"] for one in given[:2]] == [1, 1]


def test_an_amount_is_cancelled_with_its_units(desk: Counter):
    """Without them nothing is written; with them the rest is still to be shipped."""
    orders = desk.sold(6, skus=["ONE"], state="SHIPPING")
    order = next(one for one in orders if desk.world.order(one)["order_lines"][0]["quantity"] > 1)
    line = desk.lines(order)[0]
    words = ("cancel", order, "--line", f"{line}=1.00", "--reason", "33", "--yes")
    wishes = desk.wishes()
    for more in ((), ("--quantity", f"{line}=0"), ("--quantity", f"{line}=99")):
        code, _, told = desk.run(*words, *more)
        assert (code, is_told(told), "quantity" in told) == (1, True, True), told
    assert desk.wishes() == wishes
    code, one = desk.outcome(*words, "--quantity", f"{line}=1", "--wait", "20")
    assert (code, one["state"]) == (0, "confirmed"), one
    (given,) = desk.world.order(order)["order_lines"][0]["cancelations"]
    assert (given["quantity"], round(given["amount"] * 100)) == (1, 100)
    assert desk.state(order) == "SHIPPING"


def test_a_reason_that_is_not_the_shops_is_told_with_those_that_are(desk: Counter, shipped: str):
    """From the operator's own list."""
    code, _, told = desk.run(
        "refund", shipped, "--line", f"{desk.lines(shipped)[0]}=1.00", "--reason", "99", "--yes"
    )
    assert (code, "17 Item returned" in told) == (1, True)


def test_two_equal_refunds_that_are_meant_are_two_and_a_retry_is_one(desk: Counter):
    """Every run is a wish of its own; the same token is the same wish. Together they never exceed what is left."""
    (order,) = desk.sold(skus=["ONE"], state="SHIPPED")
    line, left = first_line(desk, order)
    refund = ("refund", order, "--line", f"{line}=1.00", "--reason", "15", "--yes")
    first, second = desk.outcome(*refund)[1], desk.outcome(*refund)[1]
    assert first["action"] != second["action"]
    thrice = [desk.outcome(*refund, "--token", "retry-1")[1]["action"] for _ in range(3)]
    assert len(set(thrice)) == 1
    rest = f"{line}={(left['price'] - 200) / 100:.2f}"
    code, _, told = desk.run("refund", order, "--line", rest, "--reason", "15", "--yes")
    assert (code, is_told(told), "asked for already" in told) == (1, True, True), told
    code, one = desk.outcome(*refund, "--token", "retry-1", "--wait", "30")
    assert (code, one["state"]) == (0, "confirmed")
    assert len(desk.world.order(order)["order_lines"][0]["refunds"]) == 3


def test_a_person_at_a_terminal_is_asked_before_money_goes_back(desk: Counter):
    """No writes nothing; yes asks the marketplace."""
    (order,) = desk.sold(skus=["ONE"], state="SHIPPED")
    words = ("orders", "refund", order, "--line", f"{desk.lines(order)[0]}=all", "--reason", "17")
    wishes = desk.wishes()
    code, screen = desk.shop.converse(*words, answers=["n"])
    assert (code, "Nothing was written" in screen, desk.wishes()) == (1, True, wishes)
    code, screen = desk.shop.converse(*words, answers=["y"])
    assert (code, desk.wishes()) == (0, wishes + 1), screen


def test_orders_are_cancelled_whole_or_in_part(desk: Counter):
    """A part is money with a reason; the whole is one decision about each order."""
    (part,) = desk.sold(skus=TWO, state="SHIPPING")
    whole = desk.sold(2, skus=["ONE"], state="SHIPPING")
    code, one = desk.outcome(
        *("cancel", part, "--line", f"{desk.lines(part)[0]}=all", "--reason", "33", "--yes", "--wait", "20")
    )
    assert (code, one["state"]) == (0, "confirmed"), one
    assert desk.effects(part, "cancelled") == 1
    assert desk.run("cancel", *whole)[0] == 1
    code, told = desk.told("cancel", *whole, "--yes", "--wait", "20")
    assert (code, told["counts"]) == (0, {"confirmed": 2})
    assert [desk.state(order) for order in whole] == ["CANCELED", "CANCELED"]
    assert desk.run("cancel", whole[0], "--reason", "33")[0] == 2
