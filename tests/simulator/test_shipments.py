"""ST01, ST06, ST11, ST12, ST23 and ST24: an order that leaves in several parcels."""

import pytest

from tests.simulator.conftest import effects, line_ids

TRACKING = {"carrier_code": "CPCL", "tracking_number": "1Z1"}


@pytest.fixture
def parts(world, shop):
    """An order of two lines in a shop that may send several parcels: how many units each line has."""
    world.change_shop(shop.shop_id, multi_shipment=True, mandatory_tracking=[])
    for _ in range(200):
        (order_id,) = world.sell(shop.shop_id, skus=["ONE", "TWO"], state="SHIPPING")
        quantities = {
            line["order_line_id"]: line["quantity"] for line in world.order(order_id)["order_lines"]
        }
        if sorted(quantities.values())[-1] >= 2:
            return order_id, quantities
        world.move(order_id, "CLOSED")
    raise AssertionError("no order with two units of a line")


def parcel(order_id, units, **more):
    lines = [{"order_line_id": line, "quantity": quantity} for line, quantity in units.items()]
    return {"order_id": order_id, "shipment_lines": lines} | more


def create(client, *shipments):
    answer = client.call("POST", "/api/shipments", {"shipments": list(shipments)})
    assert answer.status == 201, answer.body
    return answer.json()


def on_each(client, method, action, *ids, **more):
    answer = client.call(
        method, f"/api/shipments/{action}", {"shipments": [{"id": each} | more for each in ids]}
    )
    assert answer.status == 200, answer.body
    return answer.json()


def to_ship(client, order_id):
    found = client.get("/api/shipments/items_to_ship", order_id=order_id).json()["data"]
    return {line["order_line_id"]: line["quantity"] for item in found for line in item["shipment_lines"]}


def test_one_parcel_leaves_the_rest_waiting_and_the_last_one_ships_the_order(client, world, parts):
    order_id, quantities = parts
    large = max(quantities, key=quantities.__getitem__)
    assert to_ship(client, order_id) == quantities
    (first,) = create(client, parcel(order_id, {large: 1}, tracking=TRACKING))["shipment_success"]
    assert (first["status"], first["shipped_date"]) == ("SHIPPING", None)
    assert first["tracking"]["tracking_url"] == "https://track.example.com/cpcl/1Z1"
    rest = {line: units - (line == large) for line, units in quantities.items()}
    assert to_ship(client, order_id) == rest
    world.advance(60)
    assert on_each(client, "PUT", "ship", first["id"])["shipment_success"] == [{"id": first["id"]}]
    order = world.order(order_id)
    assert (order["order_state"], order["can_cancel"]) == ("SHIPPING", False)
    assert {line["order_line_state"] for line in order["order_lines"]} == {"SHIPPING"}
    (second,) = create(client, parcel(order_id, rest, shipped=True))["shipment_success"]
    assert (second["status"], second["shipped_date"]) == ("SHIPPED", "2026-03-10T09:01:00Z")
    order = world.order(order_id)
    assert order["order_state"] == "SHIPPED"
    assert {line["order_line_state"] for line in order["order_lines"]} == {"SHIPPED"}
    assert to_ship(client, order_id) == {}
    counted = effects(world, order_id)
    assert {key: count for key, count in counted.items() if key[1] == "shipped"} == {
        (line, "shipped"): 2 if line == large else 1 for line in quantities
    }
    world.advance(40 * 86400)
    listed = client.get("/api/shipments", order_id=order_id).json()["data"]
    assert {each["status"] for each in listed} == {"CLOSED"}


def test_a_line_whose_units_have_all_left_is_shipped_before_its_order(client, world, parts):
    order_id, quantities = parts
    first, _second = quantities
    create(client, parcel(order_id, {first: quantities[first]}, shipped=True))
    order = world.order(order_id)
    assert [line["order_line_state"] for line in order["order_lines"]] == ["SHIPPED", "SHIPPING"]
    assert order["order_lines"][0]["shipped_date"]
    assert order["order_lines"][1]["shipped_date"] is None


def test_each_shipment_is_made_or_refused_by_itself(client, world, shop, parts):
    order_id, quantities = parts
    first, second = quantities
    (gone,) = world.sell(shop.shop_id, state="SHIPPED")
    answer = create(
        client,
        parcel(order_id, {first: quantities[first] + 1}),
        parcel(gone, {line_ids(world, gone)[0]: 1}),
        parcel("none", {"x": 1}),
        parcel(order_id, {"x": 1}),
        parcel(order_id, {first: 1}, tracking={"carrier_code": "NOPE"}),
        parcel(order_id, {second: quantities[second]}),
    )
    assert answer["shipment_errors"] == [
        {"message": "Shipment quantity is invalid.", "order_id": order_id},
        {"message": "The order status must be 'SHIPPING' but it is 'SHIPPED'.", "order_id": gone},
        {"message": "Order with id 'none' not found", "order_id": "none"},
        {"message": f"No order line 'x' in order '{order_id}'", "order_id": order_id},
        {"message": "Carrier with code 'NOPE' does not exist", "order_id": order_id},
    ]
    assert len(answer["shipment_success"]) == 1
    assert effects(world, order_id) == {(second, "shipment_created"): 1}


def test_the_same_call_twice_makes_two_shipments_while_units_are_left(client, parts):
    order_id, quantities = parts
    large = max(quantities, key=quantities.__getitem__)
    ids = [create(client, parcel(order_id, {large: 1}))["shipment_success"][0]["id"] for _ in range(2)]
    assert len(set(ids)) == 2


def test_a_parcel_that_has_not_left_is_tracked_anew_or_deleted(client, world, shop, parts):
    order_id, quantities = parts
    world.change_shop(shop.shop_id, mandatory_tracking=["STD", "EXP"])
    first, second = quantities
    kept, gone = (
        create(client, parcel(order_id, {line: quantities[line]}))["shipment_success"][0]["id"]
        for line in (first, second)
    )
    refused = on_each(client, "PUT", "ship", kept)
    assert refused["shipment_errors"] == [
        {"id": kept, "message": "Tracking details are mandatory for this shipping method"}
    ]
    tracked = on_each(client, "POST", "tracking", kept, "no-id", tracking=TRACKING)
    assert tracked["shipment_success"] == [{"id": kept}]
    assert tracked["shipment_errors"] == [{"id": "no-id", "message": "No shipment with id 'no-id'"}]
    assert on_each(client, "PUT", "ship", kept)["shipment_errors"] == []
    deleted = on_each(client, "PUT", "delete", kept, gone)
    assert deleted["shipment_success"] == [{"id": gone}]
    assert deleted["shipment_errors"] == [
        {
            "id": kept,
            "message": f"Shipment with id '{kept}' is not in SHIPPING status and cannot be deleted.",
        }
    ]
    assert to_ship(client, order_id) == {second: quantities[second]}


def test_units_taken_back_need_no_parcel(client, world, parts):
    """A cancelled part and a refund that excludes units make the rest the whole."""
    order_id, quantities = parts
    large = max(quantities, key=quantities.__getitem__)
    small = next(line for line in quantities if line != large)
    lines = {line["order_line_id"]: line for line in world.order(order_id)["order_lines"]}
    back = {
        "order_line_id": large,
        "amount": lines[large]["price_unit"],
        "shipping_amount": 0,
        "quantity": 1,
        "reason_code": "15",
        "excluded_from_shipment": True,
    }
    assert client.put("/api/orders/refund", {"refunds": [back]}).status == 200
    rest = {line: units - (line == large) for line, units in quantities.items()}
    assert to_ship(client, order_id) == rest
    assert create(client, parcel(order_id, quantities))["shipment_errors"]
    create(client, parcel(order_id, {large: rest[large]}, shipped=True))
    assert world.order(order_id)["order_state"] == "SHIPPING"
    create(client, parcel(order_id, {small: rest[small]}, shipped=True))
    assert world.order(order_id)["order_state"] == "SHIPPED"


def test_nobody_cancels_once_a_parcel_has_left(client, world, parts):
    order_id, quantities = parts
    line = next(iter(quantities))
    create(client, parcel(order_id, {line: 1}, shipped=True))
    assert world.may_cancel(order_id) is False
    assert client.refused("PUT", f"/api/orders/{order_id}/cancel")[0] == 400


def test_a_cancelled_order_takes_its_parcels_along(client, world, parts):
    order_id, quantities = parts
    create(client, parcel(order_id, quantities))
    assert client.refused("PUT", f"/api/orders/{order_id}/ship")[0] == 400
    world.cancel(order_id)
    (shown,) = client.get("/api/shipments", order_id=order_id).json()["data"]
    assert shown["status"] == shown["status_customer_debit"] == "CANCELED"


def test_lists_are_walked_by_their_tokens(client, world, shop, parts):
    order_ids = world.sell(shop.shop_id, 5, state="SHIPPING")
    for order_id in order_ids:
        create(client, parcel(order_id, {line_ids(world, order_id)[0]: 1}))
        world.advance(1)
    seen, query = [], {"limit": 2, "sort": "dateCreated,ASC"}
    for _ in range(3):
        page = client.get("/api/shipments", **query).json()
        seen += [each["order_id"] for each in page["data"]]
        query = {"page_token": page.get("next_page_token")}
    assert seen == order_ids
    assert "next_page_token" not in page
    newest = client.get("/api/shipments", limit=1, sort="dateCreated,DESC").json()["data"]
    assert newest[0]["order_id"] == order_ids[-1]
    assert "previous_page_token" in page
    assert client.get("/api/shipments", page_token="x").status == 400
    late = client.get("/api/shipments", last_updated_from="2026-03-10T09:00:03Z").json()["data"]
    assert [each["order_id"] for each in late] == order_ids[3:]


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("POST", "/api/shipments"),
        ("PUT", "/api/shipments/delete"),
        ("GET", "/api/shipments"),
        ("GET", "/api/shipments/items_to_ship"),
        ("POST", "/api/shipments/tracking"),
        ("PUT", "/api/shipments/ship"),
    ],
)
def test_where_orders_leave_in_one_parcel_there_are_no_shipments(client, shop, method, path):
    assert client.refused(method, path, {"shipments": [{"id": "x"}]})[0] == 400
