"""OR21: the seller takes or refuses each line of an order, once."""

import pytest

from tests.simulator.conftest import effects, line_ids

SKUS = ["ONE", "TWO"]


@pytest.fixture
def order_id(world, shop):
    return world.sell(shop.shop_id, skus=SKUS)[0]


def decide(client, order_id, **decisions):
    lines = [{"id": f"{order_id}-{place[1:]}", "accepted": taken} for place, taken in decisions.items()]
    return client.put(f"/api/orders/{order_id}/accept", {"order_lines": lines})


def test_accepted_lines_are_debited_and_then_wait_for_their_parcel(client, world, order_id):
    world.advance(60)
    answer = decide(client, order_id, _1=True, _2=True)
    assert (answer.status, answer.body) == (204, b"")
    order = world.order(order_id)
    assert (order["order_state"], order["can_cancel"]) == ("WAITING_DEBIT", True)
    assert order["acceptance_decision_date"] == order["last_updated_date"] == "2026-03-10T09:01:00Z"
    first, second = line_ids(world, order_id)
    assert effects(world, order_id) == {(first, "accepted"): 1, (second, "accepted"): 1}
    (call,) = world.ledger.calls("OR21")
    noted = [each for each in world.ledger.entries(kind="effect") if each["effect"] == "accepted"]
    assert {(each["by"], each["call"], each["at"]) for each in noted} == {
        ("seller", call["seq"], "2026-03-10T09:01:00Z")
    }
    world.advance(3600)
    order = world.order(order_id)
    assert (order["order_state"], order["can_shop_ship"]) == ("SHIPPING", True)
    assert order["customer"]["shipping_address"]["city"]


def test_a_line_that_is_refused_stays_refused_while_the_other_goes_on(client, world, order_id):
    assert decide(client, order_id, _1=True, _2=False).status == 204
    world.advance(3600)
    order = world.order(order_id)
    assert [line["order_line_state"] for line in order["order_lines"]] == ["SHIPPING", "REFUSED"]
    assert [line["can_refund"] for line in order["order_lines"]] == [True, False]
    assert order["order_lines"][1]["debited_date"] is None
    first, second = line_ids(world, order_id)
    assert effects(world, order_id) == {(first, "accepted"): 1, (second, "refused"): 1}


def test_an_order_without_an_accepted_line_is_refused(client, world, order_id):
    assert decide(client, order_id, _1=False, _2=False).status == 204
    order = world.order(order_id)
    assert order["order_state"] == "REFUSED"
    assert order["acceptance_decision_date"]
    assert order["customer"]["shipping_address"] is None
    assert sorted(kind for _, kind in effects(world, order_id)) == ["refused", "refused"]


@pytest.mark.parametrize(
    ("lines", "code"),
    [
        ([("-1", True)], "ORDER_LINE_ACCEPTANCE_DECISION_MISSING"),
        ([("-1", True), ("-1", True)], "ORDER_LINE_DUPLICATE_ID"),
        ([("-1", True), ("-9", True)], "ORDER_LINE_NOT_FOUND"),
        ([("-1", True), None], "ORDER_LINE_NULL_ELEMENT"),
        ([("-1", True), ("-2", "yes")], "VALIDATION_ERROR"),
        ([("-1", None), ("-2", True)], "VALIDATION_ERROR"),
        ([], "VALIDATION_ERROR"),
    ],
)
def test_a_decision_that_makes_no_sense_is_refused_and_changes_nothing(client, world, order_id, lines, code):
    named = [line and {"id": order_id + line[0], "accepted": line[1]} for line in lines]
    answer = client.put(f"/api/orders/{order_id}/accept", {"order_lines": named})
    told = answer.json()
    assert (answer.status, told["status"], told["code"]) == (400, 400, code)
    assert told["message"]
    assert world.order(order_id)["order_state"] == "WAITING_ACCEPTANCE"
    assert effects(world, order_id) == {}


@pytest.mark.parametrize(
    "body", [b"", b"{", b"[]", b"{}", b'{"order_lines": "all"}', b'{"order_lines": [1]}']
)
def test_a_body_of_another_shape_is_a_validation_error(client, order_id, body):
    answer = client.put(f"/api/orders/{order_id}/accept", body)
    assert (answer.status, answer.json()["code"]) == (400, "VALIDATION_ERROR")


def test_partial_acceptance_is_a_matter_of_the_shop(client, world, shop, order_id):
    world.change_shop(shop.shop_id, partial_acceptance=False)
    answer = decide(client, order_id, _1=True, _2=False)
    assert (answer.status, answer.json()["code"]) == (400, "ORDER_PARTIAL_ACCEPTANCE_DISABLED")
    assert decide(client, order_id, _1=True, _2=True).status == 204


def test_a_second_acceptance_finds_the_order_in_another_state(client, world, order_id):
    assert decide(client, order_id, _1=True, _2=True).status == 204
    again = decide(client, order_id, _1=True, _2=True)
    assert (again.status, again.json()["code"]) == (400, "ORDER_INVALID_STATE")
    assert "not in state WAITING_ACCEPTANCE" in again.json()["message"]
    assert set(effects(world, order_id).values()) == {1}


def test_orders_of_others_and_of_nobody_are_not_found(client, world):
    foreign = world.sell(world.add_shop("Other", staging_share=0).shop_id)[0]
    for order_id in (foreign, "no-such-order"):
        answer = decide(client, order_id, _1=True)
        assert (answer.status, answer.json()["code"]) == (404, "ORDER_NOT_FOUND")


def test_a_payment_that_is_refused_cancels_the_order_by_the_operator(world):
    shop = world.add_shop("Poor", staging_share=0, cancelling_share=0, payment_refused_share=1)
    (order_id,) = world.sell(shop.shop_id)
    world.portal.accept(order_id)
    world.advance(2 * 3600)
    order = world.order(order_id)
    assert (order["order_state"], order["order_state_reason_code"]) == ("CANCELED", "35")
    assert order["can_cancel"] is order["can_shop_ship"] is order["order_lines"][0]["can_refund"] is False
    assert order["order_lines"][0]["cancelations"][0]["amount"] == order["order_lines"][0]["price"]
