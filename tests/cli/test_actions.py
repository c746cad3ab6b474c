"""Wishes that nobody has settled: looked for, left to a person with the evidence, seen, released, dropped."""

from __future__ import annotations

import pytest

from tests.cli.deciding import Counter, counter


@pytest.fixture(scope="module")
def desk(shop):
    """A live account."""
    with counter(shop, seed=29) as one:
        one.open_account("bestbuy")
        one.stock((4, "bestbuy", ["ONE"], None), (2, "bestbuy", ["ONE"], "SHIPPED"))
        yield one


def refund_in_doubt(desk: Counter, how: str) -> tuple[str, str]:
    """A refund whose call is cut before or after its effect: the order, and the number of the action."""
    (order,) = desk.sold(skus=["ONE"], state="SHIPPED")
    desk.nothing_waits()
    desk.world.disrupt(how, times=1, operations=["OR28"])
    line = f"{desk.lines(order)[0]}=2.00"
    code, one = desk.outcome("refund", order, "--line", line, "--reason", "15", "--yes", "--wait", "2")
    assert (code, one["state"]) == (3, "in doubt")
    return order, str(one["action"])


def test_a_wish_in_doubt_is_3_and_a_look_settles_it(desk: Counter):
    """The answer was lost after the effect: nobody sends it again, and reading says that it happened."""
    order, action = refund_in_doubt(desk, "cut_after")
    code, _, told = desk.run("settle", action, "--happened", "--yes")
    assert (code, "still looked for" in told) == (1, True)
    code, told = desk.told("look", action)
    assert (code, told["state_word"], told["confirmed_by"]) == (0, "confirmed", "read")
    assert len(desk.world.order(order)["order_lines"][0]["refunds"]) == 1


def test_what_no_reading_settles_is_left_to_a_person_with_the_evidence(desk: Counter):
    """The call was cut before its effect: it is never repeated by itself."""
    order, action = refund_in_doubt(desk, "cut_before")
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
