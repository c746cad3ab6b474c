"""A colleague in the operator's back office, a buyer or the operator overtakes the client."""

import pytest

from comptoir.simulator.operator import NotAllowed
from tests.simulator.conftest import effects, line_ids


@pytest.fixture
def controls(connect):
    return connect(None)


def by_portal(controls, order_id, deed, **body):
    return controls.call("POST", f"/_simulator/orders/{order_id}/portal/{deed}", body)


def accept(client, world, order_id):
    lines = [{"id": line, "accepted": True} for line in line_ids(world, order_id)]
    return client.put(f"/api/orders/{order_id}/accept", {"order_lines": lines})


def by_whom(world, kind):
    return {each["by"] for each in world.ledger.entries(kind="effect") if each["effect"] == kind}


def test_a_colleague_who_was_faster_leaves_the_client_nothing_to_do(client, controls, world, shop):
    (order_id,) = world.sell(shop.shop_id, skus=["ONE"])
    (line,) = line_ids(world, order_id)
    assert by_portal(controls, order_id, "accept").json()["order_state"] == "WAITING_DEBIT"
    late = accept(client, world, order_id)
    assert (late.status, late.json()["code"]) == (400, "ORDER_INVALID_STATE")
    world.advance(3600)
    shipped = by_portal(controls, order_id, "ship", tracking_number="PORTAL-1").json()
    assert (shipped["order_state"], shipped["shipping_tracking"]) == ("SHIPPED", "PORTAL-1")
    assert client.refused("PUT", f"/api/orders/{order_id}/ship")[0] == 400
    assert by_portal(controls, order_id, "ship").status == 409
    assert by_portal(controls, order_id, "cancel").status == 409
    assert by_portal(controls, order_id, "refund").json()["order_lines"][0]["refunds"]
    assert by_portal(controls, order_id, "refund").status == 409
    assert effects(world, order_id) == {
        (line, kind): 1 for kind in ("accepted", "tracking", "shipped", "refunded")
    }
    assert by_whom(world, "shipped") == {"portal"}
    listed = controls.get(f"/_simulator/orders/{order_id}/effects").json()["effects"]
    assert {"line": line, "effect": "shipped", "count": 1} in listed


def test_a_colleague_refuses_decides_line_by_line_and_cancels(controls, world, shop):
    refused, mixed, given_up = world.sell(shop.shop_id, 3, skus=["ONE", "TWO"])
    assert by_portal(controls, refused, "refuse").json()["order_state"] == "REFUSED"
    first, second = line_ids(world, mixed)
    decided = by_portal(controls, mixed, "accept", decisions={first: True, second: False}).json()
    assert [line["order_line_state"] for line in decided["order_lines"]] == ["WAITING_DEBIT", "REFUSED"]
    assert by_portal(controls, given_up, "cancel").status == 409
    by_portal(controls, given_up, "accept")
    assert by_portal(controls, given_up, "cancel").json()["order_state"] == "CANCELED"
    assert by_portal(controls, "none", "cancel").status == 404
    assert by_portal(controls, mixed, "dance").status == 404


@pytest.mark.parametrize(
    ("how", "by", "state"),
    [
        ("cancel", "portal", "CANCELED"),
        ("customer_cancel", "customer", "CANCELED"),
        ("ship", "portal", "SHIPPED"),
    ],
)
def test_a_call_is_overtaken_at_the_last_moment(client, world, shop, how, by, state):
    (order_id,) = world.sell(shop.shop_id, state="SHIPPING")
    world.disrupt("overtaken", how=how, operations=["OR24"], times=1)
    assert client.refused("PUT", f"/api/orders/{order_id}/ship")[0] == 400
    assert world.order(order_id)["order_state"] == state
    assert by_whom(world, "cancelled" if state == "CANCELED" else "shipped") == {by}
    (noted,) = world.ledger.entries(kind="disruption")
    assert (noted["object"], noted["how"], noted["allowed"]) == (order_id, how, True)
    assert noted["call"] == world.ledger.calls("OR24")[0]["seq"]


def test_who_would_overtake_but_may_not_changes_nothing(client, world, shop):
    (order_id,) = world.sell(shop.shop_id)
    world.disrupt("overtaken", how="ship")
    assert accept(client, world, order_id).status == 204
    assert world.ledger.entries(kind="disruption")[0]["allowed"] is False


def test_the_operator_and_customers_complain_and_cancel_through_the_controls(controls, world, shop):
    sent, waiting = (world.sell(shop.shop_id, state=state)[0] for state in ("SHIPPED", "SHIPPING"))
    (line,) = line_ids(world, sent)[:1]
    path = f"/_simulator/orders/{sent}/incident"
    assert controls.call("POST", path, {"line_id": line, "by": "operator"}).json()["has_incident"] is True
    assert controls.call("POST", path, {"line_id": line}).status == 409
    assert controls.call("POST", path, {"line_id": line, "open": False}).json()["has_incident"] is False
    cancel = f"/_simulator/orders/{waiting}/cancel"
    assert controls.call("POST", cancel, {"by": "seller"}).status == 400
    order = controls.call("POST", cancel, {"by": "operator"}).json()
    assert (order["order_state"], order["order_state_reason_code"]) == ("CANCELED", "35")


def test_a_deed_that_is_none_is_refused(world, shop):
    (order_id,) = world.sell(shop.shop_id)
    with pytest.raises(ValueError, match="choose from"):
        world.portal.overtake(order_id, "dance")
    with pytest.raises(NotAllowed):
        world.portal.ship(order_id)
