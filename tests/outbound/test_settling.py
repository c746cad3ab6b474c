"""Doubts are settled by reading: found, found otherwise, repeated where the state guards, or left to a person."""

from __future__ import annotations

import threading

import pytest
from django.db import connection
from tests.conftest import Shop
from tests.outbound.wishes import REASON, WHO, accept, asked_for_help, refund, ship, state, token

from comptoir.accounts.models import Account, Mode
from comptoir.accounts.services import open_channel
from comptoir.actions import outcomes
from comptoir.actions import services as actions
from comptoir.actions.models import Action, ConfirmedBy, State
from comptoir.orders import services as orders
from comptoir.orders.models import Order
from comptoir.outbound.actions import deliver
from comptoir.outbound.calls import give_backs
from comptoir.outbound.readings import in_turn
from comptoir.returns import services as returns
from comptoir.returns.services import LineMoney

pytestmark = pytest.mark.django_db(transaction=True)


def test_an_answer_that_is_cut_off_is_settled_by_reading(shop: Shop, settle):
    """The acceptance had landed: it is found so after a minute, and not sent again."""
    (order,) = shop.sell()
    shop.world.disrupt("cut_after", times=1, operations=["OR21"])
    action = accept(order)
    deliver(shop.account.pk)
    assert state(action) == State.DOUBT
    settle(1)
    action.refresh_from_db()
    assert (action.state, action.confirmed_by) == (State.CONFIRMED, ConfirmedBy.READ)
    assert (shop.calls("OR21"), shop.effects(order, "accepted")) == (1, order.lines.count())


@pytest.mark.parametrize("trouble", ["cut_before", "5xx", "html"])
def test_a_guarded_call_that_did_not_land_is_repeated(shop: Shop, settle, trouble):
    """After it was looked for in vain; the order's state would have stopped a second one."""
    (order,) = shop.sell()
    shop.world.disrupt(trouble, times=1, operations=["OR21"])
    action = accept(order)
    deliver(shop.account.pk)
    assert state(action) == State.DOUBT
    settle(1)
    assert state(action) == State.CONFIRMED
    assert (shop.calls("OR21"), shop.effects(order, "accepted")) == (2, order.lines.count())


@pytest.mark.parametrize("seconds", [5, 90, 400, 3600])
def test_a_refund_that_lands_after_its_connection_was_cut_is_one_refund(shop: Shop, settle, seconds):
    """Found by its new id while it is looked for; later than that a person is asked, and it is never sent again."""
    (order,) = shop.sell(state="SHIPPED")
    shop.world.disrupt("delayed_effect", seconds=seconds, times=1, operations=["OR28"])
    action = refund(order)
    deliver(shop.account.pk)
    assert state(action) == State.DOUBT
    settle(16)
    found = seconds < 900
    assert state(action) == (State.CONFIRMED if found else State.DOUBT)
    assert asked_for_help("action.in_doubt") is not found
    settle(50)
    assert shop.calls("OR28") == 1
    assert shop.effects(order, "refunded") == 1


def test_a_refund_that_never_landed_is_left_to_a_person(shop: Shop, settle):
    """Nothing is sent again by us; who looked says so, and may then ask anew."""
    (order,) = shop.sell(state="SHIPPED")
    shop.world.disrupt("cut_before", times=1, operations=["OR28"])
    action = refund(order)
    deliver(shop.account.pk)
    settle(20)
    action.refresh_from_db()
    assert (action.state, action.next_read_at) == (State.DOUBT, None)
    assert asked_for_help("action.in_doubt")
    assert action.evidence is not None
    outcomes.settled_by_person(action, happened=False, who=WHO)
    assert state(action) == State.DROPPED
    assert not asked_for_help("action.in_doubt")
    again = refund(Order.objects.get(pk=order.pk))
    deliver(shop.account.pk)
    assert state(again) == State.CONFIRMED
    assert shop.effects(order, "refunded") == 1


def test_a_person_may_look_at_once(shop: Shop):
    """Without waiting for the minutes; the marketplace is read as fast as it allows for a page."""
    (order,) = shop.sell(state="SHIPPED")
    shop.world.disrupt("cut_after", times=1, operations=["OR28"])
    action = refund(order)
    deliver(shop.account.pk)
    assert outcomes.look_soon(Action.objects.get(pk=action.pk))
    deliver(shop.account.pk)
    assert state(action) == State.CONFIRMED


def test_two_equal_refunds_that_are_meant_are_two(shop: Shop):
    """And the same click twice is one."""
    (order,) = shop.sell(state="SHIPPED")
    line = order.lines.order_by("index")[0].remote_id
    money = [LineMoney(line=line, reason_code=REASON, amount=300)]
    click = token()
    first = returns.refund(order, money, who=WHO, token=click)
    assert returns.refund(order, money, who=WHO, token=click) == first
    second = returns.refund(order, money, who=WHO, token=token())
    deliver(shop.account.pk)
    assert (state(first), state(second)) == (State.CONFIRMED, State.CONFIRMED)
    assert shop.effects(order, "refunded") == 2


def test_an_equal_refund_waits_for_the_one_in_doubt(shop: Shop, settle):
    """Else nobody could tell whose is found: each is settled by an id of its own."""
    (order,) = shop.sell(state="SHIPPED")
    shop.world.disrupt("cut_after", times=1, operations=["OR28"])
    first, second = refund(order), refund(order)
    deliver(shop.account.pk)
    assert (state(first), state(second)) == (State.DOUBT, State.NEW)
    settle(1)
    assert (state(first), state(second)) == (State.CONFIRMED, State.CONFIRMED)
    first.refresh_from_db()
    second.refresh_from_db()
    assert first.evidence["candidates"] != [second.evidence["gave_back"][0]["remote_id"]]
    assert shop.effects(order, "refunded") == 2


def test_a_refund_that_is_shown_late_settles_one_wish_only(shop: Shop, settle):
    """The reading before the second showed nothing of the first: its id must not confirm both."""
    (order,) = shop.sell(state="SHIPPED")
    shop.world.disrupt("late_visibility", seconds=60)
    first = refund(order)
    deliver(shop.account.pk)
    shop.world.disrupt("cut_before", times=1, operations=["OR28"])
    second = refund(order)
    deliver(shop.account.pk)
    assert (state(first), state(second)) == (State.CONFIRMED, State.DOUBT)
    settle(20)
    assert state(second) == State.DOUBT
    assert shop.effects(order, "refunded") == 1


def test_two_candidates_are_left_to_a_person(shop: Shop, settle):
    """Another tool of the shop's refunded the same meanwhile: which one is ours nobody can tell."""
    (order,) = shop.sell(state="SHIPPED")
    shop.world.disrupt("cut_after", times=1, operations=["OR28"])
    action = refund(order)
    deliver(shop.account.pk)
    with open_channel(shop.account) as other_tool:
        in_turn(lambda: other_tool.refund_lines(give_backs(action.payload)))
    settle(16)
    action.refresh_from_db()
    assert action.state == State.DOUBT
    assert len(action.evidence["candidates"]) == 2
    assert asked_for_help("action.in_doubt")


def test_a_shipment_cut_at_its_confirmation_is_not_shipped_twice(shop: Shop, settle):
    """Its tracking was confirmed; only the step in doubt is looked for."""
    (order,) = shop.sell(state="SHIPPING")
    shop.world.disrupt("cut_after", times=1, operations=["OR24"])
    action = ship(order)
    deliver(shop.account.pk)
    assert [step.state for step in action.steps.order_by("position")] == [State.CONFIRMED, State.DOUBT]
    settle(1)
    assert state(action) == State.CONFIRMED
    assert (shop.calls("OR23"), shop.calls("OR24")) == (1, 1)
    assert shop.effects(order, "shipped") == order.lines.count()


def test_doubts_are_settled_although_the_account_left_live(shop: Shop, settle):
    """Reading changes nothing, and what was sent before must be known."""
    (order,) = shop.sell()
    shop.world.disrupt("cut_after", times=1, operations=["OR21"])
    action = accept(order)
    deliver(shop.account.pk)
    Account.objects.filter(pk=shop.account.pk).update(decisions_mode=Mode.READ)
    settle(1)
    assert state(action) == State.CONFIRMED


def test_workers_that_race_for_an_order_begin_one_attempt(shop: Shop):
    """Even where no lane keeps them apart."""
    (order,) = shop.sell()
    action = accept(order)
    started, begun = threading.Barrier(4), []

    def attempt() -> None:
        mine = Action.objects.get(pk=action.pk)
        started.wait()
        begun.append(actions.begin_attempt(mine))
        connection.close()

    _run_together([attempt] * 4)
    assert sorted(step is not None for step in begun) == [False, False, False, True]
    assert action.steps.get().state == State.SENT


def test_lanes_that_race_make_one_call_each_wish(shop: Shop):
    """Three workers woken for one account."""
    for order in shop.sell(5):
        accept(order)
    started = threading.Barrier(3)

    def work() -> None:
        started.wait()
        deliver(shop.account.pk)
        connection.close()

    _run_together([work] * 3)
    deliver(shop.account.pk)
    assert shop.calls("OR21") == 5
    assert set(Action.objects.values_list("state", flat=True)) == {State.CONFIRMED}


def test_a_late_answer_of_a_lost_attempt_counts_for_nothing(shop: Shop, settle):
    """Its lease ran out, the doubt was settled, and a new attempt is another one's."""
    (order,) = shop.sell()
    action = accept(order)
    late = Action.objects.get(pk=action.pk)
    assert actions.begin_attempt(late)
    settle(2)
    assert state(action) == State.DOUBT
    outcomes.try_again(Action.objects.get(pk=action.pk))
    outcomes.rejected(late, orders.IllegalState("too late"))
    assert state(action) == State.NEW
    settle(1)
    assert state(action) == State.CONFIRMED
    outcomes.rejected(late, orders.IllegalState("too late"))
    assert state(action) == State.CONFIRMED
    assert shop.effects(order, "accepted") == order.lines.count()


def test_many_doubts_are_settled_with_one_reading(shop: Shop, settle):
    """Calls are spent like money; nobody waits, so the walks' own budget is used."""
    sold = shop.sell(12)
    shop.world.disrupt("cut_after", operations=["OR21"])
    wishes = [accept(order) for order in sold]
    deliver(shop.account.pk)
    shop.world.mend()
    before = shop.calls("OR11")
    settle(2)
    assert shop.calls("OR11") - before == 1
    assert {state(wish) for wish in wishes} == {State.CONFIRMED}
    assert shop.world.summary()["limits_broken"] == {}


def _run_together(functions) -> None:
    threads = [threading.Thread(target=function) for function in functions]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
