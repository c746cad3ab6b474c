"""A decision takes effect exactly once, whatever happens to the call; what is not known is shown as not known."""

from __future__ import annotations

from datetime import timedelta

import pytest
from tests.conftest import Shop, open_shop
from tests.outbound.wishes import WHO, accept, asked_for_help, refund, ship, state, token

from comptoir import clock
from comptoir.accounts.models import Account, Mode
from comptoir.actions import services as actions
from comptoir.actions.models import Action, ConfirmedBy, State
from comptoir.activity.models import Entry
from comptoir.orders import services as orders
from comptoir.orders.models import Order
from comptoir.outbound.actions import deliver
from comptoir.outbound.readback import read_back
from comptoir.shipments import services as shipments
from comptoir.shipments.services import Departure

pytestmark = pytest.mark.django_db(transaction=True)


def test_an_acceptance_is_sent_confirmed_and_read_back(shop: Shop, pass_time):
    """Wanted, sent, confirmed by the answer, then by what the next walk brings; each line accepted once."""
    (order,) = shop.sell()
    action = accept(order)
    assert state(action) == State.NEW
    deliver(shop.account.pk)
    action.refresh_from_db()
    assert (action.state, action.confirmed_by) == (State.CONFIRMED, ConfirmedBy.ANSWER)
    assert action.wanted_at <= action.sent_at <= action.settled_at
    assert read_back() == 0
    pass_time(60)
    shop.pull()
    assert read_back() == 1
    action.refresh_from_db()
    assert (action.confirmed_by, action.read_back_at is not None) == (ConfirmedBy.READ, True)
    assert shop.effects(order, "accepted") == order.lines.count()
    assert shop.calls("OR21") == 1


def test_lines_are_accepted_and_refused_apart(shop: Shop):
    """Where the operator allows it."""
    (order,) = shop.sell(skus=["A-1", "B-2"])
    first, second = orders.line_ids(order)
    action = orders.decide(order, {first: True, second: False}, who=WHO, token=token())
    deliver(shop.account.pk)
    assert state(action) == State.CONFIRMED
    assert (shop.effects(order, "accepted"), shop.effects(order, "refused")) == (1, 1)


def test_an_operators_rule_is_learnt_from_its_refusal(world, add_account, unmoved_clock):
    """Partial acceptance that the operator does not have: refused there once, then here for a month."""
    shop = open_shop(world, add_account, partial_acceptance=False)
    first, second = shop.sell(2, skus=["A-1", "B-2"])
    mixed = [dict(zip(orders.line_ids(order), (True, False), strict=True)) for order in (first, second)]
    action = orders.decide(first, mixed[0], who=WHO, token=token())
    deliver(shop.account.pk)
    action.refresh_from_db()
    assert (action.state, action.error_code) == (State.REJECTED, "ORDER_PARTIAL_ACCEPTANCE_DISABLED")
    assert asked_for_help("action.rejected")
    with pytest.raises(orders.BadRequest, match="order_lines"):
        orders.decide(Order.objects.get(pk=second.pk), mixed[1], who=WHO, token=token())
    assert shop.calls("OR21") == 1
    clock.move(timedelta(days=31))
    assert orders.decide(Order.objects.get(pk=second.pk), mixed[1], who=WHO, token=token())


def test_a_shipment_is_tracking_then_confirmation(shop: Shop):
    """Two steps, each told once."""
    (order,) = shop.sell(state="SHIPPING")
    action = ship(order)
    deliver(shop.account.pk)
    assert state(action) == State.CONFIRMED
    assert [step.state for step in action.steps.order_by("position")] == [State.CONFIRMED] * 2
    lines = order.lines.count()
    assert (shop.effects(order, "tracking"), shop.effects(order, "shipped")) == (lines, lines)


def test_what_never_left_this_machine_is_sent_when_it_can(shop: Shop, settle):
    """A marketplace that is away brings no doubt, only delay."""
    (order,) = shop.sell(state="SHIPPED")
    url = shop.account.base_url
    action = refund(order)
    Account.objects.filter(pk=shop.account.pk).update(base_url="http://127.0.0.1:9")
    assert deliver(shop.account.pk).error is not None
    assert state(action) == State.NEW
    Account.objects.filter(pk=shop.account.pk).update(base_url=url)
    settle(2)
    assert state(action) == State.CONFIRMED
    assert shop.effects(order, "refunded") == 1


def test_too_many_calls_and_a_wrong_key_bring_no_doubt(shop: Shop, settle):
    """A clear answer that nothing was done leaves the wish wanted."""
    (order,) = shop.sell()
    shop.world.disrupt("429", times=1, operations=["OR21"])
    key = shop.world.shops()[0].key
    action = accept(order)
    deliver(shop.account.pk)
    assert state(action) == State.NEW
    shop.world.change_shop(shop.shop_id, key="another")
    settle(2)
    action.refresh_from_db()
    assert (action.state, action.attempts) == (State.NEW, 0)
    shop.world.change_shop(shop.shop_id, key=key)
    settle(3)
    assert state(action) == State.CONFIRMED


def test_the_buyers_cancellation_goes_before_a_shipment(shop: Shop, pass_time):
    """The order is read before it is called shipped: nothing leaves for a buyer who has cancelled."""
    (order,) = shop.sell(state="SHIPPING")
    pass_time(600)
    shop.world.cancel(order.remote_id)
    action = ship(order)
    deliver(shop.account.pk)
    assert state(action) == State.OVERTAKEN
    assert asked_for_help("action.overtaken")
    assert (shop.calls("OR23"), shop.calls("OR24")) == (0, 0)


def test_the_buyers_cancellation_goes_before_a_pending_acceptance(shop: Shop):
    """What the walk brought is enough to know."""
    (order,) = shop.sell()
    action = accept(order)
    shop.world.cancel(order.remote_id)
    shop.pull()
    deliver(shop.account.pk)
    assert (state(action), shop.calls("OR21")) == (State.OVERTAKEN, 0)


@pytest.mark.parametrize("deed", ["accept", "refuse", "customer_cancel"])
def test_a_decision_that_somebody_else_made_first_is_overtaken(shop: Shop, deed):
    """By a colleague in the marketplace's own portal, or by the buyer; the same decision is still not ours."""
    (order,) = shop.sell()
    shop.world.disrupt("overtaken", how=deed, times=1, operations=["OR21"])
    action = accept(order)
    deliver(shop.account.pk)
    assert state(action) == State.OVERTAKEN
    assert asked_for_help("action.overtaken")
    assert shop.effects(order, "accepted") == 0


def test_a_decision_in_the_wrong_state_costs_no_call(shop: Shop):
    """Refused here, with the state and what it would have to be."""
    (order,) = shop.sell(state="SHIPPED")
    before = shop.world.summary()["calls"]
    with pytest.raises(orders.IllegalState, match="SHIPPED"):
        accept(order)
    with pytest.raises(orders.IllegalState, match="SHIPPED"):
        orders.cancel(order, who=WHO, token=token())
    assert shop.world.summary()["calls"] == before
    assert not Action.objects.exists()


def test_a_shipment_without_tracking_is_refused_where_it_is_demanded(shop: Shop):
    """Before any call, naming the field."""
    (order,) = shop.sell(state="SHIPPING")
    types = shop.account.facts["shipping_types"]["value"]
    demanded = [item["code"] for item in types if item["details"]["mandatory_tracking"]]
    Order.objects.filter(pk=order.pk).update(shipping_type_code=demanded[0])
    with pytest.raises(orders.BadRequest, match="tracking_number"):
        shipments.ship(Order.objects.get(pk=order.pk), Departure(), who=WHO, token=token())
    assert not Action.objects.exists()


def test_an_account_that_is_not_live_wishes_nothing(shop: Shop):
    """In read and in shadow no wish is made; what was made before leaving live is held, and may be let go."""
    first, second = shop.sell(2)
    action = accept(first)
    Account.objects.filter(pk=shop.account.pk).update(decisions_mode=Mode.SHADOW)
    with pytest.raises(actions.NotLiveAccount):
        accept(Order.objects.get(pk=second.pk))
    deliver(shop.account.pk)
    action.refresh_from_db()
    assert (action.state, action.held, shop.calls("OR21")) == (State.NEW, True, 0)
    Account.objects.filter(pk=shop.account.pk).update(decisions_mode=Mode.LIVE)
    deliver(shop.account.pk)
    assert shop.calls("OR21") == 0
    actions.release(action)
    deliver(shop.account.pk)
    assert state(action) == State.CONFIRMED


def test_a_paused_account_sends_nothing(shop: Shop):
    """Until it is resumed; nothing is lost meanwhile."""
    (order,) = shop.sell()
    action = accept(order)
    Account.objects.filter(pk=shop.account.pk).update(paused=True)
    deliver(shop.account.pk)
    assert (state(action), shop.calls("OR21")) == (State.NEW, 0)
    Account.objects.filter(pk=shop.account.pk).update(paused=False)
    deliver(shop.account.pk)
    assert state(action) == State.CONFIRMED


def test_a_second_wish_of_a_kind_is_refused_while_one_is_open(shop: Shop):
    """It names the open one."""
    (order,) = shop.sell()
    first = accept(order)
    with pytest.raises(actions.AlreadyWanted) as told:
        orders.refuse(order, who="paul", token=token())
    assert told.value.action_id == first.pk


def test_refunds_of_many_orders_are_read_together_before_they_go(shop: Shop):
    """One reading for a page of them, and none twice."""
    wishes = [refund(order) for order in shop.sell(8, state="SHIPPED")]
    before = shop.calls("OR11")
    deliver(shop.account.pk)
    assert {state(wish) for wish in wishes} == {State.CONFIRMED}
    assert shop.calls("OR11") - before == 1


def test_what_pacing_puts_off_does_not_hold_up_the_rest(shop: Shop):
    """A refund that has to wait for a reading leaves the acceptance behind it free to go."""
    sold, waiting = shop.sell(state="SHIPPED"), shop.sell()
    shop.account.pace_factor = 1.0
    shop.account.save(update_fields=["pace_factor"])
    first = refund(sold[0])
    deliver(shop.account.pk)
    second, third = refund(Order.objects.get(pk=sold[0].pk)), accept(waiting[0])
    delivered = deliver(shop.account.pk)
    assert (state(first), state(second), state(third)) == (State.CONFIRMED, State.NEW, State.CONFIRMED)
    assert delivered.until is not None
    assert delivered.until > clock.now()


def test_a_yes_that_the_marketplace_did_not_mean_is_shown(shop: Shop, pass_time):
    """A friendly answer is not the truth: what is read afterwards is."""
    (order,) = shop.sell()
    action = accept(order)
    deliver(shop.account.pk)
    shop.world.move(order.remote_id, "WAITING_ACCEPTANCE")
    pass_time(600)
    shop.pull()
    assert read_back() == 0
    assert asked_for_help("action.contradicted")
    assert read_back() == 0
    assert Entry.objects.get(kind="action.contradicted").times == 1
    shop.world.portal.accept(order.remote_id)
    pass_time(60)
    shop.pull()
    assert read_back() == 1
    assert not asked_for_help("action.contradicted")
    assert Action.objects.get(pk=action.pk).confirmed_by == ConfirmedBy.READ


def test_a_ship_needs_no_reading_when_a_whole_walk_is_fresh(shop: Shop, pass_time):
    """An order that did not change is known to be unchanged; an old walk is not enough."""
    first, second = shop.sell(2, state="SHIPPING")
    Order.objects.update(fetched_at=clock.now() - timedelta(hours=1))
    before = shop.calls("OR11")
    ship(Order.objects.get(pk=first.pk))
    deliver(shop.account.pk)
    assert shop.calls("OR11") == before
    pass_time(360)
    ship(Order.objects.get(pk=second.pk))
    deliver(shop.account.pk)
    assert shop.calls("OR11") == before + 1
