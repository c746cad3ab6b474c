"""Decisions from the command line: checked, written, delivered, told; what is refused leaves nothing behind."""

from __future__ import annotations

import pytest

from tests.cli.deciding import Counter, counter, is_told

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
    assert (code, is_told(told)) == (1, True)
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
        assert (code, is_told(told), named in told) == (1, True, True), told
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
    assert (code, is_told(told), desk.calls("OR21")) == (1, True, calls)
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
    assert (code, is_told(told), "not live" in told) == (1, True, True)


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
    assert (code, is_told(told), "shipped_items" in told) == (1, True, True)
    for wrong, field in ((("--line", f"{first}=two"), "lines"), (("--appointment", "soon"), "appointment")):
        code, _, told = desk.run("ship", order, *wrong)
        assert (code, is_told(told), field in told) == (1, True, True)
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
    assert (code, is_told(told), "carrier" in told) == (1, True, True)
    code, one = desk.outcome("tracking", order, "--carrier", "UPS", "--tracking", "1Z9", "--wait", "20")
    assert (code, one["state"]) == (0, "confirmed"), one
    body = desk.world.order(order)
    assert (body["order_state"], body["shipping_tracking"]) == ("SHIPPING", "1Z9")


def test_an_incident_is_settled_with_a_reason(desk: Counter):
    """The line leaves its incident; one that has none, as far as was read, is refused before anything is sent."""
    (order,) = desk.sold(skus=["ONE"], state="SHIPPED")
    line = desk.lines(order)[0]
    settle = ("incident", order, "--line", line, "--reason", "11")
    code, _, told = desk.run(*settle)
    assert (code, is_told(told), "is SHIPPED" in told) == (1, True, True), told
    desk.world.open_incident(order, line)
    desk.pull()
    code, one = desk.outcome(*settle, "--wait", "20")
    assert (code, one["state"]) == (0, "confirmed"), one
    assert desk.world.order(order)["order_lines"][0]["order_line_state"] != "INCIDENT_OPEN"


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
