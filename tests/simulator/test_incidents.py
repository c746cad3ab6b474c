"""Complaints of buyers, and OR64: the seller says that one is resolved."""

import pytest

from comptoir.simulator.operator import NotAllowed
from tests.simulator.conftest import effects, line_ids

DAY = 86400


@pytest.fixture
def order_id(world, shop):
    return world.sell(shop.shop_id, skus=["ONE", "TWO"], state="SHIPPED")[0]


def resolve(client, order_id, line_id, reason="11"):
    path = f"/api/orders/{order_id}/lines/{line_id}/resolve_incident"
    return client.put(path, {"reason_code": reason})


def test_an_incident_is_opened_by_the_customer_and_resolved_by_the_seller(client, world, order_id):
    first, _second = line_ids(world, order_id)
    world.open_incident(order_id, first)
    (order,) = client.orders(has_incident="true")["orders"]
    assert order["has_incident"] is True
    assert [line["order_line_state"] for line in order["order_lines"]] == ["INCIDENT_OPEN", "SHIPPED"]
    assert order["order_lines"][0]["can_refund"] is True
    assert resolve(client, order_id, first).status == 204
    order = world.order(order_id)
    assert order["has_incident"] is False
    assert order["order_lines"][0]["order_line_state"] == "SHIPPED"
    assert order["order_lines"][0]["order_line_state_reason_code"] == "11"
    assert effects(world, order_id) == {(first, "incident_opened"): 1, (first, "incident_resolved"): 1}
    again = resolve(client, order_id, first)
    assert (again.status, again.json()["message"]) == (
        400,
        f"Order line '{first}' is not in state INCIDENT_OPEN",
    )


@pytest.mark.parametrize(
    ("reason", "message"),
    [
        ("10", "Reason with code '10' cannot be used by a shop"),
        ("1", "Reason with code '1' is not of type INCIDENT_CLOSE"),
        ("999", "Reason with code '999' does not exist"),
        ("", "The field 'reason_code' is required"),
    ],
)
def test_a_sellers_reason_must_be_one_of_theirs(client, world, order_id, reason, message):
    line_id = line_ids(world, order_id)[0]
    world.open_incident(order_id, line_id)
    answer = resolve(client, order_id, line_id, reason)
    assert (answer.status, answer.json()["message"]) == (400, message)
    assert world.order(order_id)["has_incident"] is True


def test_a_line_that_nobody_knows_is_not_found(client, order_id):
    assert resolve(client, order_id, "no-line").status == 404


def test_an_open_incident_keeps_an_order_from_being_closed(world, order_id):
    line_id = line_ids(world, order_id)[0]
    world.open_incident(order_id, line_id)
    world.advance(60 * DAY)
    order = world.order(order_id)
    assert order["order_state"] == "RECEIVED"
    assert [line["order_line_state"] for line in order["order_lines"]] == ["INCIDENT_OPEN", "RECEIVED"]
    world.close_incident(order_id, line_id)
    assert world.order(order_id)["order_lines"][0]["order_line_state"] == "RECEIVED"
    world.advance(2 * DAY)
    assert world.order(order_id)["order_state"] == "CLOSED"


def test_a_full_refund_settles_the_incident(world, order_id):
    line_id = line_ids(world, order_id)[0]
    world.open_incident(order_id, line_id)
    world.portal.refund(order_id, line_id)
    assert world.order(order_id)["has_incident"] is False


def test_only_what_was_shipped_can_be_complained_about(world, shop, order_id):
    (waiting,) = world.sell(shop.shop_id)
    with pytest.raises(NotAllowed):
        world.open_incident(waiting, line_ids(world, waiting)[0])
    with pytest.raises(NotAllowed):
        world.close_incident(order_id, line_ids(world, order_id)[0])
    with pytest.raises(NotAllowed):
        world.open_incident(order_id, "no-line")
