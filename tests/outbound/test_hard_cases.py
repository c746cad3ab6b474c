"""Cases in which money went twice, a claim was false, or one bad thing stopped the rest, before they were thought of."""

from __future__ import annotations

import threading
from datetime import timedelta
from types import SimpleNamespace

import msgspec
import pytest
from django.db import connection
from tests.conftest import Shop
from tests.outbound.wishes import WHO, accept, asked_for_help, refund, ship, state, token

from comptoir import clock
from comptoir.accounts.models import Account
from comptoir.accounts.services import open_channel
from comptoir.actions import outcomes
from comptoir.actions import services as actions
from comptoir.actions.models import Action, ConfirmedBy, State
from comptoir.activity.models import Entry
from comptoir.channels.decisions import Tracking
from comptoir.channels.mirakl import Mirakl
from comptoir.channels.vocabulary import OrderState
from comptoir.jobs.tick import tick
from comptoir.orders import documents
from comptoir.orders import services as orders
from comptoir.orders.models import Order
from comptoir.outbound.actions import deliver, send
from comptoir.outbound.readings import in_turn
from comptoir.outbound.verdicts import Before, Reading, Word, judge
from comptoir.returns import services as returns
from comptoir.returns.services import LineMoney
from comptoir.shipments import services as shipments
from comptoir.shipments.services import Departure

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.mark.parametrize("status", [401, 403, 429])
def test_a_page_of_something_in_between_says_nothing_of_the_effect(shop: Shop, settle, status):
    """A proxy's 401, 403 or 429 may come after the refund was done: it is looked for, never sent again."""
    (order,) = shop.sell(state="SHIPPED")
    shop.world.disrupt("html", status=status, after_effect=True, times=1, operations=["OR28"])
    action = refund(order)
    deliver(shop.account.pk)
    settle(30)
    assert (state(action), shop.effects(order, "refunded")) == (State.CONFIRMED, 1)


def test_a_cancelation_in_doubt_that_the_buyer_made_is_done_and_never_sent_again(shop: Shop, settle):
    """What we wanted is so, and the marketplace does not tell by whom: it is confirmed by reading, not by an answer."""
    (order,) = shop.sell(state="SHIPPING")
    shop.world.disrupt("overtaken", how="customer_cancel", times=1, operations=["OR29"])
    shop.world.disrupt("cut_after", times=1, operations=["OR29"])
    action = orders.cancel(order, who=WHO, token=token())
    deliver(shop.account.pk)
    settle(30)
    action.refresh_from_db()
    assert (action.state, action.confirmed_by, shop.calls("OR29")) == (State.CONFIRMED, ConfirmedBy.READ, 1)
    assert (shop.effects(order, "cancelled", by="customer"), shop.effects(order, "cancelled")) == (1, 0)


@pytest.mark.parametrize("how", ["customer_cancel", "cancel", "ship"])
def test_a_lines_cancelation_in_doubt_takes_no_other_for_its_own(shop: Shop, settle, how):
    """A buyer's or a colleague's cancelation of the order has the same figures, but it has not our reason."""
    (order,) = shop.sell(state="SHIPPING")
    shop.world.disrupt("overtaken", how=how, times=1, operations=["OR30"])
    shop.world.disrupt("cut_after", times=1, operations=["OR30"])
    line = LineMoney(line=orders.line_ids(order)[0], reason_code="33")
    action = returns.cancel_lines(order, [line], who=WHO, token=token())
    deliver(shop.account.pk)
    settle(30)
    action.refresh_from_db()
    assert (action.state, shop.calls("OR30"), shop.effects(order, "cancelled")) == (State.OVERTAKEN, 1, 0)


@pytest.mark.parametrize(
    ("line_state", "becomes"),
    [
        ("SHIPPING", State.CONFIRMED),
        ("REFUNDED", State.CONFIRMED),
        ("INCIDENT_OPEN", State.CONFIRMED),
        ("WAITING_ACCEPTANCE", State.OVERTAKEN),
        ("STAGING", State.OVERTAKEN),
        ("WAITING_REVIEW", State.DOUBT),
    ],
)
def test_each_line_says_whether_it_was_accepted(shop: Shop, settle, line_state, becomes):
    """Refunded or complained of it once was; one that still waits was not, and a state that is new says neither."""
    shop.world.change_shop(shop.shop_id, cancelling_share=0.0)
    (order,) = shop.sell()
    shop.world.disrupt("cut_before", times=1, operations=["OR21"])
    action = accept(order)
    deliver(shop.account.pk)
    with shop.world.store.transaction():
        open_order = shop.world.desk.open(order.remote_id, by="operator")
        shop.world.desk.enter(open_order, "SHIPPING")
        open_order.body["order_lines"][0]["order_line_state"] = line_state
        shop.world.desk.save(open_order)
    settle(30)
    assert (state(action), shop.calls("OR21")) == (becomes, 1)
    assert asked_for_help("action.in_doubt") is (becomes == State.DOUBT)


@pytest.mark.parametrize(
    ("before", "operation", "effect", "decide"),
    [
        ("WAITING_ACCEPTANCE", "OR21", "accepted", orders.accept),
        ("SHIPPING", "OR29", "cancelled", orders.cancel),
    ],
)
def test_what_one_wish_did_no_other_claims(shop: Shop, settle, before, operation, effect, decide):
    """Asked for again before the order was read, and cut off: what is read of it is the first one's doing."""
    (order,) = shop.sell(state=before)
    first = decide(order, who=WHO, token=token())
    deliver(shop.account.pk)
    shop.world.disrupt("cut_before", times=1, operations=[operation])
    second = decide(order, who=WHO, token=token())
    deliver(shop.account.pk)
    assert (state(first), state(second)) == (State.CONFIRMED, State.DOUBT)
    settle(30)
    assert (state(first), state(second)) == (State.CONFIRMED, State.OVERTAKEN)
    assert (shop.effects(order, effect), shop.calls(operation)) == (order.lines.count(), 2)


@pytest.mark.parametrize("seconds", [2, -2, 30])
def test_a_front_door_with_a_clock_of_its_own_hides_no_refund(shop: Shop, settle, seconds):
    """The `Date` that was read before the refund may be ahead of the refund's own date."""
    (order,) = shop.sell(state="SHIPPED")
    shop.world.disrupt("date_skew", seconds=seconds)
    shop.world.disrupt("cut_after", times=1, operations=["OR28"])
    action = refund(order)
    deliver(shop.account.pk)
    settle(20)
    assert (state(action), shop.effects(order, "refunded")) == (State.CONFIRMED, 1)


def test_an_attempt_that_begins_late_sends_the_step_that_is_due(shop: Shop):
    """A worker that stalled before the shipment's first step must not take its second for done."""
    (order,) = shop.sell(state="SHIPPING")
    action = ship(order)
    stalled = Action.objects.select_related("order", "account").get(pk=action.pk)
    rounds = iter([False, True])
    deliver(shop.account.pk, should_stop=lambda: next(rounds))
    step = actions.begin_attempt(stalled)
    assert step is not None
    with open_channel(shop.account) as channel:
        send(channel, stalled, step)
    assert (state(action), shop.calls("OR23"), shop.calls("OR24")) == (State.CONFIRMED, 1, 1)


def test_a_slow_step_keeps_the_lane(shop: Shop, monkeypatch):
    """A reading and a write that each take their whole time leave no gap for a second hand."""
    ((one,), (two,)), seen = (shop.sell(1, state="SHIPPED"), shop.sell(1)), []
    refund(one)
    accept(two)
    write, read = Mirakl.refund_lines, Mirakl.orders_by_id

    def long_write(channel, asked):
        clock.move(timedelta(seconds=55))

        def another() -> None:
            seen.append(deliver(shop.account.pk).busy)
            connection.close()

        thread = threading.Thread(target=another)
        thread.start()
        thread.join()
        return write(channel, asked)

    def long_read(channel, ids, *, waited_for=True):
        page = read(channel, ids, waited_for=waited_for)
        clock.move(timedelta(seconds=29))
        return page

    monkeypatch.setattr(Mirakl, "refund_lines", long_write)
    monkeypatch.setattr(Mirakl, "orders_by_id", long_read)
    deliver(shop.account.pk)
    assert seen == [True]


@pytest.fixture
def waiting(shop: Shop, pass_time) -> tuple[Order, Action]:
    """An acceptance that was not to be seen after a minute, is to be repeated, and lands meanwhile after all."""
    (order,) = shop.sell()
    shop.world.disrupt("delayed_effect", seconds=90, times=1, operations=["OR21"])
    action = accept(order)
    deliver(shop.account.pk)
    shop.world.disrupt("429", retry_after=120, times=1, operations=["OR21"])
    pass_time(60)
    deliver(shop.account.pk)
    action.refresh_from_db()
    assert (action.state, action.attempts) == (State.NEW, 1)
    return order, action


def test_an_earlier_attempt_that_landed_late_is_ours(shop: Shop, waiting, settle, pass_time):
    """It does not count as somebody else's decision."""
    order, action = waiting
    pass_time(60)
    shop.pull()
    settle(5)
    assert (state(action), shop.effects(order, "accepted")) == (State.CONFIRMED, order.lines.count())
    assert not asked_for_help("action.overtaken")


def test_what_may_have_landed_is_not_dropped(shop: Shop, waiting, settle):
    """It is looked for instead."""
    order, action = waiting
    assert not outcomes.drop(action, who=WHO)
    settle(3)
    assert (state(action), shop.effects(order, "accepted")) == (State.CONFIRMED, order.lines.count())


def test_another_page_of_the_carrier_is_not_the_one_that_was_meant(shop: Shop, settle):
    """Where a carrier goes by its name, its page counts too."""
    (order,) = shop.sell(state="SHIPPING")

    def tracking(page: str) -> Action:
        told = Departure(
            carrier_name="Own van", tracking_number="7", tracking_url=f"https://van.example.com/{page}"
        )
        return shipments.correct_tracking(Order.objects.get(pk=order.pk), told, who=WHO, token=token())

    tracking("wrong")
    deliver(shop.account.pk)
    shop.pull()
    shop.world.disrupt("cut_before", times=1, operations=["OR23"])
    action = tracking("right")
    deliver(shop.account.pk)
    settle(2)
    assert state(action) == State.CONFIRMED
    assert shop.world.order(order.remote_id)["shipping_tracking_url"].endswith("right")


def test_a_colleagues_tracking_is_not_overwritten(shop: Shop, settle):
    """A repeat would put the old number over the one that was entered meanwhile."""
    (order,) = shop.sell(state="SHIPPING")
    shop.world.disrupt("cut_before", times=1, operations=["OR23"])
    told = Departure(carrier_code="CPCL", tracking_number="OLD")
    action = shipments.correct_tracking(order, told, who=WHO, token=token())
    deliver(shop.account.pk)
    with open_channel(shop.account) as portal:
        entered = Tracking(carrier_code="CPCL", tracking_number="COLLEAGUE")
        in_turn(lambda: portal.set_tracking(order.remote_id, entered))
    settle(2)
    assert state(action) == State.OVERTAKEN
    assert shop.world.order(order.remote_id)["shipping_tracking"] == "COLLEAGUE"


@pytest.mark.parametrize(
    ("kind", "step", "payload"),
    [
        ("decide", "decide", {"lines": [{"line_remote_id": "L", "accepted": True}]}),
        ("ship", "confirm", {}),
        ("cancel", "cancel", {}),
    ],
)
def test_a_state_that_nobody_knows_settles_nothing(kind, step, payload):
    """Neither that it happened nor that it did not."""
    line = SimpleNamespace(remote_id="L", state=OrderState.OTHER, remote_state="WAITING_REVIEW")
    order = SimpleNamespace(state=OrderState.OTHER, remote_state="WAITING_REVIEW", lines=[line])
    assert judge(kind, step, payload, Reading(order=order), Before()).word is Word.UNCLEAR  # type: ignore[arg-type]  # as far as it is looked at


def test_what_a_key_may_not_do_leaves_the_rest_to_go_on(shop: Shop, settle, monkeypatch):
    """A key without the right to refund accepts all the same, and a person is told; the refund goes once it may."""
    (one,), (two,) = shop.sell(1, state="SHIPPED"), shop.sell(1)
    shop.world.disrupt("html", status=403, operations=["OR28"])
    monkeypatch.setattr("comptoir.channels.http.is_json", lambda body: True)  # the marketplace's own words
    first, second = refund(one), accept(two)
    settle(2)
    assert (state(first), state(second)) == (State.NEW, State.CONFIRMED)
    assert asked_for_help("action.forbidden")
    shop.world.mend()
    settle(20)
    assert state(first) == State.CONFIRMED
    assert not asked_for_help("action.forbidden")


def test_a_reading_that_is_refused_ends_one_wish_only(shop: Shop, settle):
    """The others of the account go on."""
    one, two = shop.sell(2)
    shop.world.disrupt("html", status=404, operations=["OR72"])
    first = documents.add(
        one, file_name="a.pdf", content=b"x", type_code="CUSTOMER_INVOICE", who=WHO, token=token()
    )
    second = accept(two)
    settle(3)
    assert (state(first), state(second)) == (State.REJECTED, State.CONFIRMED)
    assert "content" not in Action.objects.get(pk=first.pk).payload


def test_a_doubt_that_nobody_looks_for_is_told(shop: Shop, pass_time):
    """As on an account that was paused; once, not with every tick."""
    (order,) = shop.sell(state="SHIPPED")
    shop.world.disrupt("cut_after", times=1, operations=["OR28"])
    refund(order)
    deliver(shop.account.pk)
    Account.objects.filter(pk=shop.account.pk).update(paused=True)
    pass_time(1200)
    for _ in range(3):
        tick()
    assert Entry.objects.needing_attention().get(kind="action.in_doubt").times == 1


def test_an_order_that_is_not_shown_once_is_waited_for(shop: Shop, settle, monkeypatch):
    """A reading without the order ends nothing; the next whole one is used."""
    (order,) = shop.sell(state="SHIPPED")
    read, empty = Mirakl.orders_by_id, [True]

    def first_empty(channel, ids, *, waited_for=True):
        page = read(channel, ids, waited_for=waited_for)
        return msgspec.structs.replace(page, orders=()) if empty and empty.pop() else page

    monkeypatch.setattr(Mirakl, "orders_by_id", first_empty)
    action = refund(order)
    deliver(shop.account.pk)
    assert state(action) == State.NEW
    settle(6)
    assert state(action) == State.CONFIRMED


def test_a_stale_reader_does_not_end_the_search_of_a_newer_attempt(shop: Shop):
    """Its look was for another attempt."""
    (order,) = shop.sell()
    action = accept(order)
    mine = Action.objects.get(pk=action.pk)
    assert actions.begin_attempt(mine)
    outcomes.doubt(mine, "cut")
    stale = Action.objects.get(pk=action.pk)
    stale.reads = 2
    outcomes.try_again(Action.objects.get(pk=action.pk))
    newer = Action.objects.get(pk=action.pk)
    assert actions.begin_attempt(newer)
    outcomes.doubt(newer, "cut again")
    outcomes.looked_in_vain(stale, {})
    newer.refresh_from_db()
    assert newer.next_read_at is not None
    assert not asked_for_help("action.in_doubt")


def test_the_call_for_a_person_ends_with_the_doubt(shop: Shop, settle):
    """Whichever way it ended."""
    (order,) = shop.sell(state="SHIPPED")
    shop.world.disrupt("cut_before", times=1, operations=["OR28"])
    action = refund(order)
    deliver(shop.account.pk)
    settle(20)
    assert asked_for_help("action.in_doubt")
    assert outcomes.settled_by_person(Action.objects.get(pk=action.pk), happened=True, who=WHO)
    assert not asked_for_help("action.in_doubt")
    said = Entry.objects.filter(kind="action.settled").count()
    assert not outcomes.settled_by_person(Action.objects.get(pk=action.pk), happened=False, who="paul")
    assert Entry.objects.filter(kind="action.settled").count() == said
    assert state(action) == State.CONFIRMED


def test_a_person_who_has_seen_a_refusal_is_asked_no_more(shop: Shop):
    """Once; a wish that nobody is asked about cannot be seen."""
    (order,) = shop.sell()
    shop.world.disrupt("overtaken", how="refuse", times=1, operations=["OR21"])
    action = accept(order)
    deliver(shop.account.pk)
    assert asked_for_help("action.overtaken")
    assert outcomes.seen_by_person(action, who=WHO)
    assert not asked_for_help("action.overtaken")
    assert not outcomes.seen_by_person(action, who=WHO)
