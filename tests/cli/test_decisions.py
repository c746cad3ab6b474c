"""Decisions from the command line: checked, written, delivered, told; what is refused leaves nothing behind."""

from __future__ import annotations

import re

import pytest

from comptoir.simulator import catalogue
from tests.cli.deciding import Counter, counter

TWO = ["ONE", "TWO"]


@pytest.fixture(scope="module")
def desk(shop):
    """Two live accounts: `bestbuy` takes parts and parcels, `strict` only whole orders; `quiet` is not live."""
    with counter(shop, seed=23) as one:
        one.open_account("bestbuy", multi_shipment=True, explicit_tax_codes=("GST", "HST", "QST"))
        one.open_account("strict", partial_acceptance=False)
        one.open_account("quiet", live=False)
        one.stock(
            *((6, "bestbuy", ["ONE"], None), (2, "bestbuy", TWO, None), (2, "strict", TWO, None)),
            *((9, "bestbuy", ["ONE"], "SHIPPED"), (4, "bestbuy", ["ONE"], "SHIPPING")),
            *((3, "bestbuy", TWO, "SHIPPING"), (1, "quiet", ["ONE"], None)),
        )
        yield one


def problem(text: str) -> bool:
    """Whether an error and its remedy were told."""
    return "Error: " in text and "What to do: " in text


def test_an_accepted_order_is_told_confirmed_only_when_the_marketplace_said_so(desk: Counter):
    """Without --wait it is wanted and nothing is sent; the same command again says that it is."""
    (order,) = desk.sold(skus=TWO)
    before = desk.calls("OR21")
    code, one = desk.outcome("accept", order)
    assert (code, one["state"], desk.calls("OR21")) == (0, "wanted", before)
    shown = desk.told("show", order)[1]
    assert [(d["state"], d["sent_at"], d["confirmed_by"]) for d in shown["decisions"]] == [("NEW", None, "")]
    assert shown["state"] == "TO_ACCEPT"
    code, _, told = desk.run("accept", order)
    assert (code, problem(told)) == (1, True)
    assert desk.run("drop", str(one["action"]))[0] == 0
    code, one = desk.outcome("accept", order, "--wait", "20")
    assert (code, one["state"], one["what"]) == (0, "confirmed", "accept every line")
    assert desk.effects(order, "accepted") == 2
    decisions = desk.told("show", order)[1]["decisions"]
    assert [d["state"] for d in decisions] == ["DROPPED", "CONFIRMED"]
    assert decisions[1]["confirmed_by"] in {"answer", "read"}
    assert "command line" in decisions[1]["who"]
    text = desk.run("show", order)[1]
    assert "confirmed" in text
    assert "dropped" in text


def test_lines_are_decided_one_by_one_and_every_one_is_named(desk: Counter):
    """A line that is forgotten, unknown or answered otherwise is told by its field, before anything is written."""
    (order,) = desk.sold(skus=TWO)
    first, second = desk.lines(order)
    wishes = desk.wishes()
    for lines, named in (
        ([f"{first}=yes"], second),
        ([f"{first}=yes", f"{second}=perhaps"], "perhaps"),
        ([f"{first}=yes", f"{second}=no", "other=no"], "other"),
        ([f"{first}=yes", f"{first}=no"], first),
        ([first], first),
    ):
        code, _, told = desk.run("accept", order, *(word for line in lines for word in ("--line", line)))
        assert (code, problem(told), named in told) == (1, True, True), told
    assert desk.wishes() == wishes
    code, one = desk.outcome(
        "accept", order, "--line", f"{first}=yes", "--line", f"{second}=no", "--wait", "20"
    )
    assert (code, one["state"], one["what"]) == (0, "confirmed", "accept ONE, refuse TWO")
    assert (desk.effects(order, "accepted"), desk.effects(order, "refused")) == (1, 1)


def test_what_an_operator_refused_once_is_not_asked_twice(desk: Counter):
    """The rule is learnt from its refusal: the second time we say no ourselves, and nothing is sent."""
    orders = desk.sold(2, account="strict", skus=TWO)

    def mixed(order: str) -> list[str]:
        first, second = desk.lines(order)
        return ["--line", f"{first}=yes", "--line", f"{second}=no", "--wait", "20"]

    code, one = desk.outcome("accept", orders[0], *mixed(orders[0]))
    assert (code, one["state"]) == (1, "rejected")
    assert "Partial acceptance" in one["error"]
    calls = desk.calls("OR21")
    code, _, told = desk.run("accept", orders[1], *mixed(orders[1]))
    assert (code, problem(told), desk.calls("OR21")) == (1, True, calls)
    assert desk.outcome("accept", orders[1], "--wait", "20")[0] == 0


def test_several_orders_are_refused_all_or_none(desk: Counter):
    """One that cannot be is named with its place; when all can, all are, and the reason stays here."""
    good = desk.sold(2, skus=["ONE"])
    (shipped,) = desk.sold(skus=["ONE"], state="SHIPPED")
    wishes = desk.wishes()
    code, told = desk.told("refuse", good[0], shipped, "none-such", good[1], "--reason", "Out of stock.")
    assert code == 1
    assert [(row["row"], row["order"], row["field"]) for row in told["rows"]] == [
        (2, shipped, "order"),
        (3, "none-such", "order"),
    ]
    assert all(row["remedy"] for row in told["rows"])
    assert desk.wishes() == wishes
    code, told = desk.told("refuse", *good, "--reason", "Out of stock.", "--wait", "20")
    assert (code, told["counts"]) == (0, {"confirmed": 2})
    assert [desk.state(order) for order in good] == ["REFUSED", "REFUSED"]
    assert desk.told("show", good[0])[1]["decisions"][0]["reason"] == "Out of stock."
    assert "Out of stock." not in str(desk.world.order(good[0]))


def test_an_account_that_is_not_live_decides_nothing(desk: Counter):
    """And says what to do."""
    (order,) = desk.sold(account="quiet", skus=["ONE"])
    code, _, told = desk.run("accept", order, "--wait", "5")
    assert (code, problem(told), "not live" in told) == (1, True, True)


def test_a_paused_account_keeps_what_is_wanted(desk: Counter):
    """Waiting for it is told to be in vain, and what to do."""
    (order,) = desk.sold(skus=["ONE"])
    assert desk.shop.run("account", "pause", "bestbuy").returncode == 0
    code, shown, told = desk.run("accept", order, "--wait", "30")
    assert (code, "wanted" in shown, "account resume bestbuy" in told) == (3, True, True)
    assert desk.shop.run("account", "resume", "bestbuy").returncode == 0
    assert desk.effects(order, "accepted") == 0


def test_an_order_leaves_with_the_operators_own_carrier(desk: Counter):
    """Matched however it is spelt; without the number that the shipping method demands nothing is written."""
    (order,) = desk.sold(skus=TWO, state="SHIPPING")
    desk.world.change_shop(desk.accounts["bestbuy"], mandatory_tracking=["STD", "EXP", "CLC"])
    assert desk.shop.run("account", "test", "bestbuy").returncode == 0
    code, one = desk.outcome(
        *("ship", order, "--carrier", "canada-post", "--tracking", "7001", "--wait", "20")
    )
    assert (code, one["state"]) == (0, "confirmed"), one
    body = desk.world.order(order)
    assert (body["order_state"], body["shipping_carrier_code"], body["shipping_tracking"]) == (
        "SHIPPED",
        "CPCL",
        "7001",
    )
    (decision,) = desk.told("show", order)[1]["decisions"]
    assert [(s["operation"], s["state"]) for s in decision["steps"]] == [
        ("tracking", "CONFIRMED"),
        ("confirm", "CONFIRMED"),
    ]


def test_freight_leaves_with_its_papers_and_its_parts(desk: Counter):
    """One line by freight, the other with the shop's own truck; more than is left is told by its row."""
    (order,) = desk.sold(skus=TWO, state="SHIPPING")
    first, second = desk.lines(order)
    quantity = {line["order_line_id"]: line["quantity"] for line in desk.world.order(order)["order_lines"]}
    code, _, told = desk.run("ship", order, "--line", f"{first}=99", "--carrier", "UPS", "--tracking", "9")
    assert (code, problem(told), "shipped_items" in told) == (1, True, True)
    for wrong, field in ((("--line", f"{first}=two"), "lines"), (("--appointment", "soon"), "appointment")):
        code, _, told = desk.run("ship", order, *wrong)
        assert (code, problem(told), field in told) == (1, True, True)
    code, one = desk.outcome(
        *("ship", order, "--method", "freight", "--carrier", "Freight partner", "--pro", "PRO-77"),
        *("--appointment", "2026-11-30T09:30", "--serial", "SN1", "--line", f"{first}={quantity[first]}"),
        *("--wait", "20"),
    )
    assert (code, one["state"]) == (0, "confirmed"), one
    assert "PRO PRO-77" in one["what"]
    assert "appointment 2026-11-30 14:30 UTC" in one["what"]  # half past nine in Toronto
    assert desk.effects(order, "shipped") == 1
    code, one = desk.outcome(
        "ship", order, "--method", "own-truck", "--tracking", "TRUCK-2", "--wait", "20", "--line",
        f"{second}={quantity[second]}",
    )  # fmt: skip
    assert (code, one["state"]) == (0, "confirmed"), one
    assert desk.state(order) == "SHIPPED"


def test_tracking_is_corrected_before_the_order_leaves(desk: Counter):
    """The marketplace holds the new number; the order has not been shipped by that."""
    (order,) = desk.sold(skus=["ONE"], state="SHIPPING")
    assert desk.run("tracking", order)[0] == 1
    code, _, told = desk.run("tracking", order, "--tracking", "1Z9")
    assert (code, problem(told), "carrier" in told) == (1, True, True)
    code, one = desk.outcome("tracking", order, "--carrier", "UPS", "--tracking", "1Z9", "--wait", "20")
    assert (code, one["state"]) == (0, "confirmed"), one
    body = desk.world.order(order)
    assert (body["order_state"], body["shipping_tracking"]) == ("SHIPPING", "1Z9")


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
    assert (code, problem(told), "--yes" in told) == (1, True, True)
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
    assert (code, problem(told), field in told) == (1, True, True), told
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
        assert (code, problem(told), "quantity" in told) == (1, True, True), told
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
    assert (code, problem(told), "asked for already" in told) == (1, True, True), told
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


def test_an_incident_is_settled_with_a_reason(desk: Counter):
    """The line leaves its incident; one that has none, as far as was read, is refused before anything is sent."""
    (order,) = desk.sold(skus=["ONE"], state="SHIPPED")
    line = desk.lines(order)[0]
    settle = ("incident", order, "--line", line, "--reason", "11")
    code, _, told = desk.run(*settle)
    assert (code, problem(told), "is SHIPPED" in told) == (1, True, True), told
    desk.world.open_incident(order, line)
    desk.pull()
    code, one = desk.outcome(*settle, "--wait", "20")
    assert (code, one["state"]) == (0, "confirmed"), one
    assert desk.world.order(order)["order_lines"][0]["order_line_state"] != "INCIDENT_OPEN"


def test_a_wish_in_doubt_is_3_and_a_look_settles_it(desk: Counter):
    """The answer was lost after the effect: nobody sends it again, and reading says that it happened."""
    (order,) = desk.sold(skus=["ONE"], state="SHIPPED")
    line = desk.lines(order)[0]
    desk.nothing_waits()
    desk.world.disrupt("cut_after", times=1, operations=["OR28"])
    code, one = desk.outcome(
        "refund", order, "--line", f"{line}=2.00", "--reason", "15", "--yes", "--wait", "2"
    )
    assert (code, one["state"]) == (3, "in doubt")
    code, _, told = desk.run("settle", str(one["action"]), "--happened", "--yes")
    assert (code, "still looked for" in told) == (1, True)
    code, told = desk.told("look", str(one["action"]))
    assert (code, told["state_word"], told["confirmed_by"]) == (0, "confirmed", "read")
    assert len(desk.world.order(order)["order_lines"][0]["refunds"]) == 1


def test_what_no_reading_settles_is_left_to_a_person_with_the_evidence(desk: Counter):
    """The call was cut before its effect: it is never repeated by itself."""
    (order,) = desk.sold(skus=["ONE"], state="SHIPPED")
    line = desk.lines(order)[0]
    desk.nothing_waits()
    desk.world.disrupt("cut_before", times=1, operations=["OR28"])
    code, one = desk.outcome(
        "refund", order, "--line", f"{line}=2.00", "--reason", "15", "--yes", "--wait", "2"
    )
    assert (code, one["state"]) == (3, "in doubt")
    action = str(one["action"])
    for _ in range(3):
        assert desk.told("look", action)[0] == 3
    listed = desk.run("actions", "--state", "DOUBT", "--order", order)[1]
    assert "left to you" in listed
    code, told = desk.told("settle", action, "--did-not-happen")
    assert (code, told["state_word"]) == (0, "dropped")
    assert "candidates" in str(told["evidence"])
    assert desk.world.order(order)["order_lines"][0]["refunds"] == []
    assert desk.run("settle", action, "--happened", "--yes")[0] == 1


def test_a_refused_wish_is_asked_about_until_it_was_seen(desk: Counter):
    """`seen` ends it, once."""
    (order,) = desk.sold(skus=["ONE"])
    desk.world.portal.refuse(order)
    code, one = desk.outcome("accept", order, "--wait", "20")
    assert (code, one["state"]) == (1, "overtaken"), one
    assert desk.run("seen", str(one["action"]))[0] == 0
    code, _, told = desk.run("seen", str(one["action"]))
    assert (code, "Nobody is asked" in told) == (1, True)


def test_what_was_held_is_released_or_dropped_by_a_person(desk: Counter):
    """Release wants an account that is live; what was never wanted is told so."""
    (order,) = desk.sold(skus=["ONE"])
    action = str(desk.outcome("accept", order)[1]["action"])
    assert desk.run("release", action)[0] == 1
    with desk.shop.connect() as connection:
        connection.execute("UPDATE marketplace_actions SET held = true WHERE id = %s", [action])
    assert "wanted, held" in desk.run("actions", "--order", order)[1]
    assert desk.run("release", action)[0] == 0
    assert desk.run("drop", action)[0] == 0
    assert desk.run("drop", action)[0] == 1
    assert desk.run("drop", "999999")[0] == 1


def test_no_buyer_is_named_at_the_terminal(desk: Counter):
    """By none of the commands that say what was decided."""
    (order,) = desk.sold(skus=["ONE"], state="SHIPPING")
    customer = desk.world.order(order)["customer"]
    address = customer["shipping_address"]
    told = desk.run("ship", order, "--carrier", "UPS", "--tracking", "1", "--wait", "20")[1]
    for words in (
        ("show", order),
        ("show", order, "--json"),
        ("actions", "--order", order),
        ("refundable", order),
    ):
        told += desk.run(*words)[1]
    assert customer["lastname"] not in told
    assert address["street_1"] not in told
