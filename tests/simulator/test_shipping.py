"""OR23 and OR24: carrier and tracking of a whole order, and that it has left."""

import pytest

from tests.simulator.conftest import effects, line_ids

MANDATORY = "Tracking details are mandatory for this shipping method"
PARCEL = {"carrier_code": "CPCL", "tracking_number": "1Z999"}


@pytest.fixture
def order_id(world, shop):
    return world.sell(shop.shop_id, skus=["ONE", "TWO"], state="SHIPPING")[0]


def track(client, order_id, **body):
    return client.put(f"/api/orders/{order_id}/tracking", body)


def ship(client, order_id):
    return client.put(f"/api/orders/{order_id}/ship")


def shown(order):
    names = ("carrier_code", "carrier_standard_code", "company", "tracking", "tracking_url")
    return tuple(order[f"shipping_{name}"] for name in names)


def test_a_tracked_order_is_shipped_received_and_closed(client, world, order_id):
    assert track(client, order_id, **PARCEL).status == 204
    world.advance(90)
    answer = ship(client, order_id)
    assert (answer.status, answer.body) == (204, b"")
    (order,) = client.orders()["orders"]
    assert order["order_state"] == "SHIPPED"
    assert shown(order) == (
        *("CPCL", "CANADA_POST", "Canada Post", "1Z999"),
        "https://track.example.com/cpcl/1Z999",
    )
    assert {line["shipped_date"] for line in order["order_lines"]} == {"2026-03-10T09:01:30Z"}
    assert (order["can_cancel"], order["can_shop_ship"], order["order_lines"][0]["can_refund"]) == (
        *(False, False),
        True,
    )
    first, second = line_ids(world, order_id)
    kinds = ("tracking", "shipped")
    assert effects(world, order_id) == {(line, kind): 1 for line in (first, second) for kind in kinds}
    world.advance(30 * 86400)
    assert world.order(order_id)["order_state"] == "CLOSED"


def test_tracking_may_be_corrected_until_the_order_leaves(client, world, order_id):
    track(client, order_id, **PARCEL)
    body = {"carrier_name": "Bike Bros", "carrier_url": "https://bikes.example.com/7"}
    assert track(client, order_id, **body).status == 204
    assert shown(world.order(order_id)) == (None, None, "Bike Bros", None, "https://bikes.example.com/7")
    assert ship(client, order_id).status == 204
    assert client.refused("PUT", f"/api/orders/{order_id}/tracking", PARCEL) == (
        400,
        f"Order '{order_id}' is not in state SHIPPING but SHIPPED",
    )
    assert shown(world.order(order_id))[2] == "Bike Bros"


@pytest.mark.parametrize(
    ("body", "message"),
    [
        ({}, "Either 'carrier_code' or 'carrier_name' is required"),
        ({"tracking_number": "1"}, "Either 'carrier_code' or 'carrier_name' is required"),
        ({"carrier_code": "NOPE", "tracking_number": "1"}, "Carrier with code 'NOPE' does not exist"),
        ({"carrier_code": "CPCL"}, "The field 'tracking_number' is required for the carrier 'CPCL'"),
        ({"carrier_name": "Me", "carrier_url": "not a url"}, "The field 'carrier_url' must be a URL"),
        ({"carrier_code": 7}, "Please check the field datatype: 'carrier_code' must be a text"),
    ],
)
def test_tracking_that_makes_no_sense_is_refused(client, world, order_id, body, message):
    assert client.refused("PUT", f"/api/orders/{order_id}/tracking", body) == (400, message)
    assert effects(world, order_id) == {}


def test_no_parcel_leaves_untracked_where_tracking_is_mandatory(client, world, shop, order_id):
    assert client.refused("PUT", f"/api/orders/{order_id}/ship") == (400, MANDATORY)
    track(client, order_id, carrier_name="By hand")
    assert client.refused("PUT", f"/api/orders/{order_id}/ship") == (400, MANDATORY)
    world.change_shop(shop.shop_id, mandatory_tracking=[])
    assert ship(client, order_id).status == 204
    assert world.order(order_id)["shipping_tracking"] is None


def test_an_order_is_shipped_once_and_only_while_it_waits_for_that(client, world, shop, order_id):
    track(client, order_id, **PARCEL)
    assert ship(client, order_id).status == 204
    assert client.refused("PUT", f"/api/orders/{order_id}/ship")[0] == 400
    assert {count for (_, kind), count in effects(world, order_id).items() if kind == "shipped"} == {1}
    (early,) = world.sell(shop.shop_id)
    assert client.refused("PUT", f"/api/orders/{early}/tracking", PARCEL)[0] == 400
    assert client.refused("PUT", f"/api/orders/{early}/ship")[0] == 400
    assert client.refused("PUT", "/api/orders/none/ship") == (404, "Order with id 'none' not found")


def test_a_customer_may_cancel_while_the_seller_is_packing(client, world, order_id):
    track(client, order_id, **PARCEL)
    world.cancel(order_id)
    assert client.refused("PUT", f"/api/orders/{order_id}/ship") == (
        400,
        f"Order '{order_id}' is not in state SHIPPING but CANCELED",
    )
    order = world.order(order_id)
    assert (order["order_state"], order["order_state_reason_code"]) == ("CANCELED", "34")
    assert {kind for _, kind in effects(world, order_id)} == {"tracking", "cancelled"}
