"""Writes whose calls go wrong: what took effect, what did not, and that the ledger tells which."""

import http.client
import time

import pytest

from tests.simulator.conftest import effects, line_ids
from tests.simulator.test_disruptions import settle

CUT = (ConnectionError, http.client.HTTPException)


@pytest.fixture
def order_id(world, shop):
    world.change_shop(shop.shop_id, mandatory_tracking=[])
    return world.sell(shop.shop_id, skus=["ONE", "TWO"], state="SHIPPING")[0]


def ship(client, order_id):
    return client.put(f"/api/orders/{order_id}/ship")


def refund_all(client, world, order_id):
    line = world.order(order_id)["order_lines"][0]
    claim = {
        "order_line_id": line["order_line_id"],
        "amount": line["price"],
        "shipping_amount": line["shipping_price"],
        "reason_code": "15",
    }
    return client.put("/api/orders/refund", {"refunds": [claim]})


def state(world, order_id):
    return world.order(order_id)["order_state"]


@pytest.mark.parametrize(
    ("name", "parameters", "status", "after"),
    [
        ("429", {}, 429, "SHIPPING"),
        ("5xx", {"status": 500}, 500, "SHIPPING"),
        ("5xx", {"status": 502, "after_effect": True}, 502, "SHIPPED"),
        ("html", {"status": 200}, 200, "SHIPPING"),
        ("html", {"status": 503, "after_effect": True}, 503, "SHIPPED"),
        ("slow", {"seconds": 0.1}, 204, "SHIPPED"),
        ("drip", {"seconds": 0.2}, 204, "SHIPPED"),
    ],
)
def test_an_answer_that_says_nothing_of_the_effect(client, world, order_id, name, parameters, status, after):
    world.disrupt(name, times=1, operations=["OR24"], **parameters)
    assert ship(client, order_id).status == status
    assert state(world, order_id) == after
    assert sum(effects(world, order_id).values()) == (2 if after == "SHIPPED" else 0)


def test_a_drip_also_delays_an_answer_without_a_body(client, world, order_id):
    world.disrupt("drip", seconds=0.4, operations=["OR24"])
    began = time.monotonic()
    assert ship(client, order_id).status == 204
    assert time.monotonic() - began >= 0.3


def test_a_call_cut_before_its_effect_left_none(client, world, order_id):
    world.disrupt("cut_before", times=1)
    with pytest.raises(CUT):
        ship(client, order_id)
    settle(world)
    assert (state(world, order_id), effects(world, order_id)) == ("SHIPPING", {})


def test_a_call_cut_after_its_effect_is_not_heard_although_it_had_one(client, world, order_id):
    """Neither where the answer has a body nor where it has none."""
    world.disrupt("cut_after", times=2)
    with pytest.raises(CUT):
        refund_all(client, world, order_id)
    with pytest.raises(CUT):
        ship(client, order_id)
    settle(world)
    assert [(call["status"], call["cut"]) for call in world.ledger.calls()] == [
        (200, "after the effect"),
        (204, "after the effect"),
    ]
    first, second = line_ids(world, order_id)
    assert effects(world, order_id) == {(first, "refunded"): 1, (first, "shipped"): 1, (second, "shipped"): 1}
    assert ship(client, order_id).status == 400


def test_a_delayed_effect_lands_at_its_own_moment(client, world, order_id):
    """Although the clock jumped far beyond it."""
    world.disrupt("delayed_effect", seconds=30, times=1)
    with pytest.raises(CUT):
        ship(client, order_id)
    settle(world)
    world.advance(29)
    assert effects(world, order_id) == {}
    world.advance(3600)
    order = world.order(order_id)
    assert (order["order_state"], order["last_updated_date"]) == ("SHIPPED", "2026-03-10T09:00:30Z")
    (call,) = world.ledger.calls("OR24")
    noted = [each for each in world.ledger.entries(kind="effect") if each["effect"] == "shipped"]
    assert [(each["call"], each["at"]) for each in noted] == [(call["seq"], "2026-03-10T09:00:30Z")] * 2
    (late,) = world.ledger.entries(kind="disruption")
    assert (late["outcome"], late["call"], late["status"]) == ("effect", call["seq"], 204)


def test_a_delayed_effect_that_is_too_late_is_refused_late(client, world, order_id):
    world.disrupt("delayed_effect", seconds=30, times=1)
    with pytest.raises(CUT):
        ship(client, order_id)
    settle(world)
    world.cancel(order_id)
    world.advance(31)
    assert state(world, order_id) == "CANCELED"
    assert {kind for _, kind in effects(world, order_id)} == {"cancelled"}
    (late,) = world.ledger.entries(kind="disruption")
    assert (late["outcome"], late["status"]) == ("refused late", 400)


def test_a_delayed_refund_and_its_repetition_are_two(client, world, order_id):
    """The second one is refused for lack of money only where the first took all of it."""
    world.disrupt("delayed_effect", seconds=30, times=1)
    with pytest.raises(CUT):
        refund_all(client, world, order_id)
    settle(world)
    assert refund_all(client, world, order_id).status == 200
    world.advance(31)
    assert world.ledger.entries(kind="disruption")[0]["outcome"] == "refused late"
    assert effects(world, order_id)[line_ids(world, order_id)[0], "refunded"] == 1


def test_a_call_refused_at_the_door_has_no_delayed_effect(client, world, shop):
    """Not even late."""
    world.disrupt("delayed_effect", seconds=30, times=1)
    with pytest.raises(CUT):
        client.call("PUT", "/api/orders/x/ship", headers={"Authorization": "wrong"})
    settle(world)
    world.advance(60)
    assert world.ledger.entries(kind="disruption") == []


def test_a_disruption_keeps_to_the_operations_it_names(client, world, order_id):
    world.disrupt("5xx", operations=["OR24"])
    body = {"carrier_code": "CPCL", "tracking_number": "1"}
    assert client.put(f"/api/orders/{order_id}/tracking", body).status == 204
    assert ship(client, order_id).status == 503
