"""Goods leave whole or in parcels, by the carriers that the operator knows."""

from __future__ import annotations

import pytest
from tests.conftest import Shop, open_shop
from tests.outbound.wishes import WHO, ship, state, token

from comptoir.accounts.checks import examine_account
from comptoir.actions.models import Action, Kind, State
from comptoir.orders.models import Order
from comptoir.orders.services import BadRequest, IllegalState, line_ids
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


def send(order: Order, **departure) -> Action:
    whole = {"carrier_code": "CPCL", "tracking_number": "1Z1"} | departure
    return shipments.ship(Order.objects.get(pk=order.pk), Departure(**whole), who=WHO, token=token())


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


def test_a_tracking_number_is_corrected(shop: Shop):
    """Before the order has left; once it has, the marketplace's state forbids it."""
    (order,) = shop.sell(state="SHIPPING")
    action = shipments.correct_tracking(
        order, Departure(carrier_code="CPCL", tracking_number="1Z2"), who=WHO, token=token()
    )
    deliver(shop.account.pk)
    assert state(action) == State.CONFIRMED
    assert shop.world.order(order.remote_id)["shipping_tracking"] == "1Z2"
    with pytest.raises(BadRequest, match="parcel"):
        shipments.correct_tracking(
            order,
            Departure(carrier_code="CPCL", tracking_number="1Z3"),
            parcel="no-such",
            who=WHO,
            token=token(),
        )
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
