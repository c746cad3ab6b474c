"""OR29 and OR30: the seller gives up an order, a line or a part of it before it is shipped."""

import pytest

from tests.simulator.conftest import effects, line_ids


@pytest.fixture
def order_id(world, shop):
    return world.sell(shop.shop_id, skus=["ONE", "TWO"], state="SHIPPING")[0]


def claim(line, **changed):
    wanted = {
        "order_line_id": line["order_line_id"],
        "amount": line["price"],
        "shipping_amount": line["shipping_price"],
        "quantity": line["quantity"],
        "reason_code": "33",
    }
    return wanted | changed


def cancel(client, *claims):
    return client.put("/api/orders/cancel", {"cancelations": list(claims)})


def test_a_whole_order_is_given_up(client, world, order_id):
    answer = client.put(f"/api/orders/{order_id}/cancel")
    assert (answer.status, answer.body) == (204, b"")
    order = world.order(order_id)
    assert (order["order_state"], order["can_cancel"], order["can_shop_ship"]) == ("CANCELED", False, False)
    for line in order["order_lines"]:
        (given,) = line["cancelations"]
        assert (given["amount"], given["commission_total_amount"]) == (
            line["price"],
            line["total_commission"],
        )
        assert line["can_refund"] is False
    assert effects(world, order_id) == {(line, "cancelled"): 1 for line in line_ids(world, order_id)}
    assert client.refused("PUT", f"/api/orders/{order_id}/cancel") == (
        400,
        f"Order '{order_id}' is in state CANCELED: it cannot be canceled",
    )


@pytest.mark.parametrize("state", ["STAGING", "WAITING_ACCEPTANCE", "SHIPPED", "RECEIVED", "REFUSED"])
def test_nothing_is_given_up_before_its_acceptance_or_after_it_left(client, world, shop, state):
    (order_id,) = world.sell(shop.shop_id, state=state)
    order = world.order(order_id)
    assert order["can_cancel"] is False
    line = order["order_lines"][0]
    message = f"Order '{order_id}' is in state {state}: it cannot be canceled"
    assert client.refused("PUT", f"/api/orders/{order_id}/cancel") == (400, message)
    assert client.refused("PUT", "/api/orders/cancel", {"cancelations": [claim(line)]}) == (400, message)


def test_the_operator_may_forbid_it_while_shipping(client, world, shop):
    world.change_shop(shop.shop_id, cancel_in_shipping=False)
    (order_id,) = world.sell(shop.shop_id, state="SHIPPING")
    assert world.order(order_id)["can_cancel"] is False
    assert client.refused("PUT", f"/api/orders/{order_id}/cancel")[0] == 400
    (debited,) = world.sell(shop.shop_id, state="WAITING_DEBIT")
    assert client.put(f"/api/orders/{debited}/cancel").status == 204


def test_a_part_of_a_line_goes_and_the_rest_is_shipped(client, world, order_id):
    line = world.order(order_id)["order_lines"][0]
    half = round(line["price"] / 2, 2)
    answer = cancel(client, claim(line, amount=half, shipping_amount=0, quantity=0))
    (told,) = answer.json()["cancelations"]
    assert (answer.status, told["amount"], told["quantity"], told["currency_iso_code"]) == (
        200,
        half,
        0,
        "CAD",
    )
    order = world.order(order_id)
    (held,) = order["order_lines"][0]["cancelations"]
    assert (held["id"], held["reason_code"]) == (told["cancelation_id"], "33")
    assert held["taxes"][0]["amount"] == pytest.approx(line["taxes"][0]["amount"] / 2, abs=0.011)
    assert order["order_lines"][0]["order_line_state"] == order["order_state"] == "SHIPPING"
    world.portal.ship(order_id)
    rest = client.refused(
        "PUT", "/api/orders/refund", {"refunds": [claim(line, shipping_amount=0, reason_code="17")]}
    )
    assert "exceeds what is left" in rest[1]


def test_a_line_and_then_the_other_and_the_order_is_cancelled(client, world, order_id):
    first, second = world.order(order_id)["order_lines"]
    assert cancel(client, claim(first)).status == 200
    order = world.order(order_id)
    assert [line["order_line_state"] for line in order["order_lines"]] == ["CANCELED", "SHIPPING"]
    assert order["order_state"] == "SHIPPING"
    assert client.refused("PUT", "/api/orders/cancel", {"cancelations": [claim(first)]}) == (
        400,
        f"Order line '{first['order_line_id']}' is in state CANCELED",
    )
    assert cancel(client, claim(second)).status == 200
    assert world.order(order_id)["order_state"] == "CANCELED"
    assert effects(world, order_id) == {(line, "cancelled"): 1 for line in line_ids(world, order_id)}


@pytest.mark.parametrize(
    ("changed", "message"),
    [
        ({"quantity": None}, "The field 'quantity' is required"),
        ({"quantity": 50}, "The quantity exceeds what remains to ship"),
        ({"reason_code": "17"}, "Reason with code '17' is not of type CANCELATION"),
        ({"reason_code": "35"}, "Reason with code '35' cannot be used by a shop"),
        ({"amount": 1e6}, "The amount exceeds what is left"),
    ],
)
def test_a_cancelation_that_is_not_allowed_changes_nothing(client, world, order_id, changed, message):
    good, bad = world.order(order_id)["order_lines"]
    body = {"cancelations": [claim(good), claim(bad, **changed)]}
    status, told = client.refused("PUT", "/api/orders/cancel", body)
    assert (status, message in told) == (400, True)
    assert effects(world, order_id) == {}
    assert world.order(order_id)["order_lines"][0]["cancelations"] == []
