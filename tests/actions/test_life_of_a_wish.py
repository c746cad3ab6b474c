"""Whatever happens to a wish, and in whatever order, it is never settled twice and never forgotten."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.conftest import Shop
from tests.outbound.wishes import WHO, accept, ship, token

from comptoir.actions import outcomes, services
from comptoir.actions.models import Action, ConfirmedBy, State
from comptoir.activity.models import Entry
from comptoir.channels.errors import Unavailable
from comptoir.orders import services as orders
from comptoir.orders.models import Order

pytestmark = pytest.mark.django_db(transaction=True)

SETTLED = {State.CONFIRMED, State.REJECTED, State.OVERTAKEN, State.DROPPED}
Move = Callable[[Action], object]

MOVES: dict[str, Move] = {
    "begin": services.begin_attempt,
    "confirm": lambda action: outcomes.step_confirmed(action, by=ConfirmedBy.ANSWER),
    "found": lambda action: outcomes.step_confirmed(
        action, by=ConfirmedBy.READ, evidence={"candidates": ["1"]}
    ),
    "reject": lambda action: outcomes.rejected(action, Unavailable("no")),
    "overtake": lambda action: outcomes.overtaken(action, "somebody else"),
    "doubt": lambda action: outcomes.doubt(action, "cut"),
    "vain": lambda action: outcomes.looked_in_vain(action, {"read": "nothing"}),
    "again": outcomes.try_again,
    "never left": outcomes.never_left,
    "earlier": outcomes.doubt_an_earlier_attempt,
    "put off": lambda action: services.put_off(action, "not shown", by=timedelta(0)),
    "drop": lambda action: outcomes.drop(action, who=WHO),
    "happened": lambda action: outcomes.settled_by_person(action, happened=True, who=WHO),
    "did not": lambda action: outcomes.settled_by_person(action, happened=False, who=WHO),
    "hold": lambda action: services.hold_all(action.account_id),
    "release": services.release,
    "look": outcomes.look_soon,
}


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(st.sampled_from(sorted(MOVES)), st.booleans()), max_size=14), st.booleans())
def test_any_order_of_events_keeps_a_wish_whole(shop: Shop, moves: list[tuple[str, bool]], two_steps: bool):
    """Settled once and for good; sent by one attempt with a lease; in doubt only with a next look or a call for help.

    `stale` moves come from somebody who read the wish before all the others.
    """
    action = _wish(shop, two_steps=two_steps)
    early = Action.objects.get(pk=action.pk)
    before = State.NEW
    for name, stale in moves:
        MOVES[name](early if stale else Action.objects.select_related("account").get(pk=action.pk))
        now = Action.objects.get(pk=action.pk)
        if before in SETTLED:
            assert now.state == before, f"{before} became {now.state} by {name}"
        _assert_whole(now)
        before = State(now.state)
    Action.objects.all().delete()


def _wish(shop: Shop, *, two_steps: bool) -> Action:
    if two_steps:
        order = Order.objects.filter(state="TO_SHIP").first() or shop.sell(state="SHIPPING")[0]
        return ship(order)
    order = Order.objects.filter(state="TO_ACCEPT").first() or shop.sell()[0]
    return accept(order)


def _assert_whole(action: Action) -> None:
    steps = list(action.steps.order_by("position").values_list("state", flat=True))
    if action.state == State.CONFIRMED:
        assert set(steps) == {State.CONFIRMED}
        assert action.settled_at is not None
    else:
        assert State.CONFIRMED not in steps[steps.index(action.state) :], (action.state, steps)
    if action.state == State.SENT:
        assert action.attempt is not None
        assert action.lease_until is not None
        assert action.attempts > 0
    if action.state == State.DOUBT and action.next_read_at is None:
        asked = Entry.objects.needing_attention().filter(key=services.doubt_key(action))
        assert asked.exists()
    if action.state in SETTLED - {State.CONFIRMED}:
        assert action.error
        assert action.next_read_at is None


def test_the_same_token_is_the_same_wish(shop: Shop):
    """Asked twice, wanted once, by whoever asked first."""
    (order,) = shop.sell()
    key = token()
    first = orders.accept(order, who=WHO, token=key)
    second = orders.accept(order, who="paul", token=key)
    assert (second.pk, second.who) == (first.pk, WHO)
