"""Goods leave whole or in parcels, by the carriers that the operator knows."""

from __future__ import annotations

import threading
import time

import pytest
from django.db import connection, transaction
from tests.conftest import Shop, open_shop
from tests.outbound.wishes import WHO, ship, state, token

from comptoir.accounts.checks import examine_account
from comptoir.accounts.services import open_channel
from comptoir.actions.models import Action, Kind, State
from comptoir.actions.outcomes import drop
from comptoir.channels.decisions import Parcel, Tracking
from comptoir.channels.vocabulary import OrderState
from comptoir.orders.models import Order
from comptoir.orders.services import BadRequest, IllegalState, line_ids, resolve_incident
from comptoir.outbound.actions import deliver
from comptoir.shipments import services as shipments
from comptoir.shipments.carriers import match
from comptoir.shipments.models import Method, Shipment
from comptoir.shipments.services import Departure, left_to_ship

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def parcels(world, add_account) -> Shop:
    """A shop that may send an order in several parcels."""
    return open_shop(world, add_account, multi_shipment=True)


def send(order: Order, click: str | None = None, **departure) -> Action:
    whole = {"carrier_code": "CPCL", "tracking_number": "1Z1"} | departure
    return shipments.ship(Order.objects.get(pk=order.pk), Departure(**whole), who=WHO, token=click or token())


def test_an_order_leaves_in_two_parcels(parcels: Shop):
    """The first is a part, the second is what is left; each is told once, and the order is shipped."""
    (order,) = parcels.sell(state="SHIPPING", skus=["A-1", "B-2"])
    first, second = line_ids(order)
    units = left_to_ship(order)
    action = send(order, lines={first: units[first]})
    assert action.kind == Kind.PARCEL
    assert left_to_ship(order) == {second: units[second]}
    with pytest.raises(BadRequest, match="nothing left to ship"):
        send(order, lines={first: 1})
    deliver(parcels.account.pk)
    assert state(action) == State.CONFIRMED
    rest = send(order)
    deliver(parcels.account.pk)
    assert state(rest) == State.CONFIRMED
    assert left_to_ship(order) == {}
    assert parcels.effects(order, "shipment_created") == 2
    assert parcels.world.order(order.remote_id)["order_state"] == "SHIPPED"


def test_nothing_is_sent_when_everything_is_packed(parcels: Shop):
    """Parcels that wait to be told hold every unit: there is no empty one behind them."""
    (order,) = parcels.sell(state="SHIPPING", skus=["A-1", "B-2"])
    for line, units in left_to_ship(order).items():
        send(order, lines={line: units})
    with pytest.raises(BadRequest, match="nothing is left to ship"):
        send(order)
    deliver(parcels.account.pk)
    assert parcels.effects(order, "shipment_created") == 2
    assert Shipment.objects.count() == 2


def test_the_rest_follows_a_colleagues_parcel(parcels: Shop):
    """Made in the portal, so that no shipment of ours tells of it: the order's state does."""
    (order,) = parcels.sell(state="SHIPPING", skus=["A-1", "B-2"])
    first, second = line_ids(order)
    units = left_to_ship(order)
    theirs = Parcel(
        lines=((first, units[first]),), tracking=Tracking(carrier_code="CPCL", tracking_number="1Z7")
    )
    with open_channel(parcels.account) as portal:
        portal.create_parcel(order.remote_id, theirs)
    parcels.pull()
    rest = send(order)
    assert (rest.kind, Shipment.objects.get().lines) == (Kind.PARCEL, [[second, units[second]]])
    deliver(parcels.account.pk)
    assert state(rest) == State.CONFIRMED
    assert parcels.world.order(order.remote_id)["order_state"] == "SHIPPED"


def test_a_parcel_that_came_to_nothing_makes_no_parcels_of_the_order(parcels: Shop):
    """One was refused and one dropped: the order still leaves whole."""
    (order,) = parcels.sell(state="SHIPPING", skus=["A-1", "B-2"])
    first = line_ids(order)[0]
    parcels.world.change_shop(parcels.shop_id, multi_shipment=False)
    refused = send(order, lines={first: 1})
    deliver(parcels.account.pk)
    assert state(refused) == State.REJECTED
    parcels.world.change_shop(parcels.shop_id, multi_shipment=True)
    assert drop(send(order, lines={first: 1}), who=WHO)
    whole = send(order)
    assert whole.kind == Kind.SHIP
    deliver(parcels.account.pk)
    assert state(whole) == State.CONFIRMED
    assert parcels.world.order(order.remote_id)["order_state"] == "SHIPPED"


@pytest.mark.parametrize("clicks", [("one", "two"), ("same", "same")])
def test_two_who_pack_the_same_units_pack_them_once(parcels: Shop, clicks):
    """The second waits for the first and is told that nothing is left; the same click twice is one parcel."""
    (order,) = parcels.sell(state="SHIPPING", skus=["A-1", "B-2"])
    first = line_ids(order)[0]
    lines = {first: left_to_ship(order)[first]}
    ends: list[Action | BadRequest] = []

    def second() -> None:
        try:
            ends.append(send(order, clicks[1], lines=lines))
        except BadRequest as refused:
            ends.append(refused)
        finally:
            connection.close()

    thread = threading.Thread(target=second)
    with transaction.atomic():
        action = send(order, clicks[0], lines=lines)
        thread.start()
        while thread.is_alive() and not somebody_waits_for_us():
            time.sleep(0.01)
    thread.join()
    (end,) = ends
    if clicks[0] == clicks[1]:
        assert end == action
    else:
        assert "nothing left to ship" in str(end)
    assert Shipment.objects.get().action == action


def somebody_waits_for_us() -> bool:
    """Whether another connection wants a lock that this one holds."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT EXISTS (SELECT FROM pg_locks"
            " WHERE NOT granted AND pg_backend_pid() = ANY (pg_blocking_pids(pid)))"
        )
        (waits,) = cursor.fetchone()
    return bool(waits)


def test_more_units_than_are_left_are_refused_with_the_number(parcels: Shop):
    """By field and row."""
    (order,) = parcels.sell(state="SHIPPING", skus=["A-1", "B-2"])
    first, _ = line_ids(order)
    left = left_to_ship(order)[first]
    for units in (0, left + 1):
        with pytest.raises(BadRequest, match="shipped_items, row 1") as told:
            send(order, lines={first: units})
        assert str(left) in told.value.remedy
    assert not Shipment.objects.exists()


def test_a_part_is_refused_where_an_order_leaves_whole(shop: Shop):
    """Before any call."""
    (order,) = shop.sell(state="SHIPPING", skus=["A-1", "B-2"])
    with pytest.raises(BadRequest, match="one shipment for a whole order"):
        send(order, lines={line_ids(order)[0]: 1})
    assert not Action.objects.exists()


@pytest.mark.parametrize(
    ("method", "named"), [(Method.OWN_TRUCK, "Own truck"), (Method.PICKUP, "Pickup"), (Method.FREIGHT, None)]
)
def test_freight_own_truck_and_pickup_are_told_in_the_marketplaces_words(shop: Shop, method, named):
    """The PRO number is freight's tracking number; a truck of one's own is a carrier by name."""
    (order,) = shop.sell(state="SHIPPING")
    told = {"carrier_code": None, "tracking_number": None, "pro_number": "PRO-77"}
    if named is None:
        told["carrier_name"] = "Day & Ross"
    action = send(order, method=method, **told)
    deliver(shop.account.pk)
    assert state(action) == State.CONFIRMED
    body = shop.world.order(order.remote_id)
    assert body["shipping_tracking"] == "PRO-77"
    assert body["shipping_company"] == (named or "Day & Ross")
    assert Shipment.objects.get().method == method


def test_carriers_are_found_however_they_are_spelt(shop: Shop):
    """By code, then by label; one that the operator does not list goes by its name."""
    listed = shop.account.facts["carriers"]["value"][0]
    spelt = f" {listed['label'].upper().replace(' ', '-')} "
    assert match(shop.account, code=None, name=spelt) == match(shop.account, code=listed["code"], name=None)
    assert match(shop.account, code=None, name="A carrier nobody lists") is None
    (order,) = shop.sell(state="SHIPPING")
    action = send(order, carrier_code=None, carrier_name="Zippy", tracking_url="https://zippy.example.com/1")
    deliver(shop.account.pk)
    assert state(action) == State.CONFIRMED
    body = shop.world.order(order.remote_id)
    assert (body["shipping_company"], body["shipping_carrier_code"]) == ("Zippy", None)


@pytest.mark.parametrize(
    "told",
    [
        {"tracking_number": "1Z4"},
        {"method": Method.FREIGHT, "pro_number": "PRO-4"},
        {"tracking_url": "https://zippy.example.com/4"},
    ],
    ids=["number", "PRO number", "page"],
)
def test_a_number_without_a_carrier_is_refused_by_its_field(world, add_account, told):
    """A departure and a correction alike; nothing is written."""
    shop = open_shop(world, add_account, mandatory_tracking=[])
    (order,) = shop.sell(state="SHIPPING")
    with pytest.raises(BadRequest, match=r"^carrier: "):
        shipments.ship(order, Departure(**told), who=WHO, token=token())
    with pytest.raises(BadRequest, match=r"^carrier: "):
        shipments.correct_tracking(order, Departure(**told), who=WHO, token=token())
    assert not Action.objects.exists()


def test_an_incident_is_settled_while_the_rest_waits_to_leave(parcels: Shop):
    """It goes by the line: one that has no open incident is refused with its state."""
    (order,) = parcels.sell(state="SHIPPING", skus=["A-1", "B-2"])
    first, second = line_ids(order)
    send(order, lines={first: left_to_ship(order)[first]})
    deliver(parcels.account.pk)
    parcels.world.open_incident(order.remote_id, first)
    parcels.pull()
    order.refresh_from_db()
    assert order.state == OrderState.PARTLY_SHIPPED
    with pytest.raises(IllegalState, match=f"{second} is SHIPPING"):
        resolve_incident(order, line=second, reason_code="11", who=WHO, token=token())
    action = resolve_incident(order, line=first, reason_code="11", who=WHO, token=token())
    deliver(parcels.account.pk)
    assert state(action) == State.CONFIRMED
    assert not parcels.world.order(order.remote_id)["has_incident"]


def test_a_tracking_number_is_corrected(shop: Shop):
    """Before the order has left; once it has, the marketplace's state forbids it."""
    (order,) = shop.sell(state="SHIPPING")
    action = shipments.correct_tracking(
        order, Departure(carrier_code="CPCL", tracking_number="1Z2"), who=WHO, token=token()
    )
    deliver(shop.account.pk)
    assert state(action) == State.CONFIRMED
    assert shop.world.order(order.remote_id)["shipping_tracking"] == "1Z2"
    ship(Order.objects.get(pk=order.pk))
    deliver(shop.account.pk)
    shop.pull()
    with pytest.raises(IllegalState):
        shipments.correct_tracking(
            Order.objects.get(pk=order.pk),
            Departure(carrier_code="CPCL", tracking_number="1Z3"),
            who=WHO,
            token=token(),
        )


def test_what_the_operator_no_longer_allows_is_known_after_the_next_reading(parcels: Shop):
    """Until then its own refusal says so."""
    first, second = parcels.sell(2, state="SHIPPING", skus=["A-1", "B-2"])
    parcels.world.change_shop(parcels.shop_id, multi_shipment=False)
    action = send(first, lines={line_ids(first)[0]: 1})
    deliver(parcels.account.pk)
    assert state(action) == State.REJECTED
    examine_account(parcels.account)
    with pytest.raises(BadRequest, match="one shipment"):
        send(second, lines={line_ids(second)[0]: 1})
