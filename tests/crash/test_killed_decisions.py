"""The worker is killed after each numbered step of each kind of decision; its effect comes once, or is asked about."""

from __future__ import annotations

import pytest
from tests.conftest import Shop
from tests.crash.killing import kill_once
from tests.outbound.wishes import WHO, accept, refund, ship, token

from comptoir.actions import outcomes
from comptoir.actions.models import Action, Kind, State
from comptoir.activity.models import Entry
from comptoir.orders import services as orders
from comptoir.orders.models import Order
from comptoir.outbound.actions import deliver
from comptoir.outbound.calls import UNGUARDED
from comptoir.returns import services as returns
from comptoir.returns.services import LineMoney
from comptoir.shipments import services as shipments
from comptoir.shipments.services import Departure

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.crash]

STEPS = (
    ("comptoir.outbound.actions.Round._read_before", 1),  # 1 what must be known is known
    ("before comptoir.actions.services.begin_attempt", 1),  # 2 nothing stands in the way
    ("comptoir.actions.services.begin_attempt", 1),  # 3 SENT in the database, no byte out
    ("before comptoir.channels.http.Session._exchange", 1),  # 4 the call is reserved
    ("comptoir.channels.http.Session.call", 1),  # 5 the answer is here, nothing written
    ("before comptoir.actions.outcomes.step_confirmed", 1),  # 6 understood, nothing written
    ("before comptoir.activity.journal.settle_concern", 1),  # 7 written, not committed
    ("comptoir.actions.outcomes.step_confirmed", 1),  # 8 committed
)
SECOND_STEPS = (
    ("comptoir.actions.services.begin_attempt", 2),  # 9 the second step SENT
    ("comptoir.channels.http.Session.call", 2),  # 10 its answer here
    ("comptoir.actions.outcomes.step_confirmed", 2),  # 11 all committed
)


def cancel(order: Order) -> Action:
    return orders.cancel(order, who=WHO, token=token())


def cancel_line(order: Order) -> Action:
    line = LineMoney(line=orders.line_ids(order)[0], reason_code="33")
    return returns.cancel_lines(order, [line], who=WHO, token=token())


def parcel(order: Order) -> Action:
    departure = Departure(carrier_code="CPCL", tracking_number="1Z1", lines={orders.line_ids(order)[0]: 1})
    return shipments.ship(order, departure, who=WHO, token=token())


WISHES = {
    "accept": (accept, "WAITING_ACCEPTANCE", "accepted"),
    "ship": (ship, "SHIPPING", "shipped"),
    "parcel": (parcel, "SHIPPING", "shipment_created"),
    "cancel": (cancel, "SHIPPING", "cancelled"),
    "cancel lines": (cancel_line, "SHIPPING", "cancelled"),
    "refund": (refund, "SHIPPED", "refunded"),
}
CASES = [(name, *step) for name in WISHES for step in STEPS] + [("ship", *step) for step in SECOND_STEPS]


@pytest.mark.parametrize(("name", "step", "nth"), CASES)
def test_a_decision_whose_worker_is_killed(shop: Shop, pass_time, name, step, nth):
    """Done once where the marketplace's state guards it; else done once, or left to a person and never repeated."""
    wish, state, effect = WISHES[name]
    shop.world.change_shop(shop.shop_id, multi_shipment=True)
    (order,) = shop.sell(state=state, skus=["A-1", "B-2"])
    _allow_parcels(shop)
    action = wish(Order.objects.get(pk=order.pk))
    if kill_once("decisions", shop.account.pk, step, nth) != -9:
        pytest.fail(f"{name} never came to {step}")
    for _ in range(20):
        pass_time(60)
        deliver(shop.account.pk)
    action.refresh_from_db()
    lines = 1 if action.kind in {*UNGUARDED} else order.lines.count()
    if action.state == State.DOUBT:
        assert action.kind in UNGUARDED
        assert action.error_code == outcomes.PROCESS_ENDED
        assert shop.effects(order, effect) == 0
        assert Entry.objects.needing_attention().filter(kind="action.in_doubt").count() == 1
    else:
        assert action.state == State.CONFIRMED
        assert shop.effects(order, effect) == lines
    assert shop.world.summary()["limits_broken"] == {}


def _allow_parcels(shop: Shop) -> None:
    """As a reading of the account would tell."""
    allowances = shop.account.facts["allowances"]
    for item in allowances["value"]:
        if item["code"] == "multi_shipment":
            item["value"] = "yes"
    shop.account.save(update_fields=["facts"])


def test_each_kind_of_decision_is_killed_somewhere():
    """Guards the list above; documents and corrections are repeated by people, tracking is the first step of ship."""
    told = {Kind.DECIDE, Kind.SHIP, Kind.PARCEL, Kind.CANCEL, Kind.CANCEL_LINES, Kind.REFUND}
    others = {Kind.TRACKING, Kind.INCIDENT, Kind.ADD_DOCUMENT, Kind.REMOVE_DOCUMENT}
    assert told | others == set(Kind)
