"""OR28: money goes back, line by line, and never more of it than was paid."""

import re

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from comptoir.simulator.mirakl.payloads import cents
from tests.simulator.conftest import Client, effects, line_ids

HOUR = 3600


@pytest.fixture
def order_id(world, shop):
    return world.sell(shop.shop_id, skus=["ONE", "TWO"], state="SHIPPED")[0]


def claim(line, **changed):
    """A refund of all of a line's price and shipping."""
    wanted = {
        "order_line_id": line["order_line_id"],
        "amount": line["price"],
        "shipping_amount": line["shipping_price"],
        "quantity": line["quantity"],
        "reason_code": "17",
    }
    return wanted | changed


def refund(client, *claims, **more):
    return client.put("/api/orders/refund", {"refunds": list(claims)} | more)


def test_a_refund_waits_for_the_operator_who_pays_it(client, world, order_id):
    line = world.order(order_id)["order_lines"][0]
    world.advance(60)
    answer = refund(client, claim(line, amount=10.5, shipping_amount=0))
    assert answer.status == 200
    (told,) = answer.json()["refunds"]
    assert answer.json()["order_tax_mode"] == "TAX_EXCLUDED"
    assert re.fullmatch(r"\d+", told["refund_id"])
    assert (told["amount"], told["currency_iso_code"], told["excluded_from_shipment"]) == (10.5, "CAD", False)
    order = world.order(order_id)
    (held,) = order["order_lines"][0]["refunds"]
    assert (held["id"], held["order_refund_id"]) == (told["refund_id"], told["order_refund_id"])
    assert (held["refund_state"], held["created_date"]) == ("WAITING_REFUND", "2026-03-10T09:01:00Z")
    assert order["last_updated_date"] == "2026-03-10T09:01:00Z"
    states = [held["refund_state"]]
    for seconds in (600, HOUR):
        world.advance(seconds)
        states.append(world.order(order_id)["order_lines"][0]["refunds"][0]["refund_state"])
    assert states == ["WAITING_REFUND", "WAITING_REFUND_PAYMENT", "REFUNDED"]
    order = world.order(order_id)
    assert order["order_lines"][0]["refunds"][0]["transaction_number"]
    assert (order["order_lines"][0]["order_line_state"], order["fully_refunded"]) == ("SHIPPED", False)
    first = line_ids(world, order_id)[0]
    assert effects(world, order_id) == {(first, "refunded"): 1, (first, "refund_paid"): 1}


def test_the_same_call_twice_makes_two_refunds(client, world, order_id):
    line = world.order(order_id)["order_lines"][0]
    tenth = claim(line, amount=round(line["price"] / 10, 2), shipping_amount=0)
    first, second = (refund(client, tenth).json()["refunds"][0] for _ in range(2))
    assert first["refund_id"] != second["refund_id"]
    assert first["order_refund_id"] != second["order_refund_id"]
    assert effects(world, order_id) == {(line["order_line_id"], "refunded"): 2}
    noted = [each for each in world.ledger.entries(kind="effect") if each["effect"] == "refunded"]
    assert {each["amount_cents"] for each in noted} == {cents(tenth["amount"])}


def test_refunds_of_one_call_share_an_id_and_pay_the_order_back(client, world, order_id):
    lines = world.order(order_id)["order_lines"]
    told = refund(client, *(claim(line) for line in lines)).json()["refunds"]
    assert len({each["order_refund_id"] for each in told}) == 1
    assert world.order(order_id)["order_lines"][0]["can_refund"] is False
    world.advance(2 * HOUR)
    order = world.order(order_id)
    assert {line["order_line_state"] for line in order["order_lines"]} == {"REFUNDED"}
    assert order["fully_refunded"] is True
    assert order["order_state"] == "SHIPPED"
    for line in order["order_lines"]:
        (held,) = line["refunds"]
        assert held["commission_total_amount"] == line["total_commission"]
        assert [tax["amount"] for tax in held["taxes"]] == [tax["amount"] for tax in line["taxes"]]
    assert client.refused("PUT", "/api/orders/refund", {"refunds": [claim(lines[0])]}) == (
        400,
        f"Order line '{lines[0]['order_line_id']}' cannot be refunded",
    )


@pytest.mark.parametrize(
    ("changed", "status", "message"),
    [
        ({"amount": 1e6}, 400, "The amount exceeds what is left on order line"),
        ({"shipping_amount": 1e6}, 400, "The shipping_amount exceeds what is left"),
        ({"amount": None}, 400, "The field 'amount' is required"),
        ({"shipping_amount": None}, 400, "The field 'shipping_amount' is required"),
        ({"amount": -1}, 400, "The field 'amount' must be an amount of 0 or more"),
        ({"amount": 1.005}, 400, "two decimals at most"),
        ({"amount": True}, 400, "'amount' must be a number"),
        ({"amount": 0, "shipping_amount": 0}, 400, "There is nothing to give back"),
        ({"quantity": 99}, 400, "The quantity exceeds"),
        ({"reason_code": "999"}, 400, "Reason with code '999' does not exist"),
        ({"reason_code": "34"}, 400, "Reason with code '34' is not of type REFUND"),
        ({"reason_code": "14"}, 400, "Reason with code '14' cannot be used by a shop"),
        ({"reason_code": None}, 400, "The field 'reason_code' is required"),
        ({"currency_iso_code": "USD"}, 400, "The currency 'USD' is not the order's"),
        ({"taxes": [{"code": "VAT", "amount": 1}]}, 400, "Tax 'VAT' does not exist in the taxes"),
        ({"fees": [{"code": "TIP", "amount": 1}]}, 400, "Fee 'TIP' does not exist"),
        ({"order_line_id": "1-A-1"}, 404, "Order with id '1-A' not found"),
    ],
)
def test_a_refund_that_is_not_allowed_changes_nothing(client, world, order_id, changed, status, message):
    """Also the good refund that stands before it in the same call is not made."""
    good, bad = world.order(order_id)["order_lines"]
    body = {"refunds": [claim(good, shipping_amount=0), claim(bad, **changed)]}
    told = client.refused("PUT", "/api/orders/refund", body)
    assert told[0] == status
    assert message in told[1]
    assert effects(world, order_id) == {}
    world.advance(2 * HOUR)
    assert [line["refunds"] for line in world.order(order_id)["order_lines"]] == [[], []]


@pytest.mark.parametrize("state", ["WAITING_ACCEPTANCE", "WAITING_DEBIT", "REFUSED", "CANCELED", "CLOSED"])
def test_only_paid_orders_that_are_not_closed_are_refunded(client, world, shop, state):
    (order_id,) = world.sell(shop.shop_id, state=state)
    line = world.order(order_id)["order_lines"][0]
    assert line["can_refund"] is False
    status, message = client.refused("PUT", "/api/orders/refund", {"refunds": [claim(line)]})
    assert (status, state in message) == (400, True)


def test_taxes_that_follow_no_rule_must_be_named(client, world):
    codes = ["GST", "HST", "PST", "QST"]
    shop = world.add_shop("Explicit", key=client.key + "-2", staging_share=0, explicit_tax_codes=codes)
    (order_id,) = world.sell(shop.shop_id, state="SHIPPED", skus=["ONE"])
    line = world.order(order_id)["order_lines"][0]
    assert {tax["tax_calculation_rule"] for tax in line["taxes"]} == {"NONE"}
    client.key = shop.key
    bare = claim(line, shipping_amount=0)
    assert (
        "must give the amount of tax" in client.refused("PUT", "/api/orders/refund", {"refunds": [bare]})[1]
    )
    named = [{"code": tax["code"], "amount": tax["amount"]} for tax in line["taxes"]]
    excess = [{"code": tax["code"], "amount": tax["amount"] + 0.01} for tax in line["taxes"]]
    refused = client.refused("PUT", "/api/orders/refund", {"refunds": [bare | {"taxes": excess}]})
    assert "exceeds what is left in the taxes" in refused[1]
    told = refund(client, bare | {"taxes": named}).json()["refunds"][0]
    assert [(tax["code"], tax["amount"]) for tax in told["taxes"]] == [
        (tax["code"], tax["amount"]) for tax in named
    ]


def test_amounts_may_hold_their_taxes(client, world, order_id):
    line = client.orders(order_ids=order_id, order_tax_mode="TAX_INCLUDED")["orders"][0]["order_lines"][0]
    told = refund(client, claim(line), order_tax_mode="TAX_INCLUDED").json()
    assert told["order_tax_mode"] == "TAX_INCLUDED"
    assert told["refunds"][0]["amount"] == line["price"]
    shown = client.orders(order_ids=order_id, order_tax_mode="TAX_INCLUDED")["orders"][0]["order_lines"][0]
    assert shown["refunds"][0]["amount"] == line["price"]
    net = world.order(order_id)["order_lines"][0]
    assert net["refunds"][0]["amount"] == net["price"]


def test_a_full_refund_before_shipping_ends_the_order(client, world, shop):
    (order_id,) = world.sell(shop.shop_id, state="SHIPPING", skus=["ONE"])
    line = world.order(order_id)["order_lines"][0]
    assert refund(client, claim(line, excluded_from_shipment=True, reason_code="15")).status == 200
    world.advance(2 * HOUR)
    order = world.order(order_id)
    assert (order["order_state"], order["can_shop_ship"], order["fully_refunded"]) == ("CLOSED", False, True)


ITEMS = st.lists(
    st.tuples(
        st.integers(0, 1),
        st.integers(0, 12_000),
        st.integers(0, 3_000),
        st.sampled_from(["TAX_EXCLUDED", "TAX_INCLUDED"]),
        st.booleans(),
    ),
    min_size=1,
    max_size=8,
)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(items=ITEMS, number=st.integers(0, 200))
def test_no_refunds_together_exceed_what_was_paid(world, shop, simulator, items, number):
    """Per line: price, shipping, every tax and the commission; and a call that is refused adds nothing."""
    client = Client(simulator.url, shop.key)
    try:
        (order_id,) = world.sell(shop.shop_id, state="SHIPPED", skus=["ONE", f"SKU-{number}"])
        made = {}
        for place, amount, shipping, mode, names_taxes in items:
            line = world.order(order_id)["order_lines"][place]
            body = claim(line, amount=amount / 100, shipping_amount=shipping / 100, quantity=0)
            if names_taxes:
                body["taxes"] = [
                    {"code": tax["code"], "amount": min(tax["amount"], 1)} for tax in line["taxes"]
                ]
            if refund(client, body, order_tax_mode=mode).status == 200:
                made[place] = made.get(place, 0) + 1
        for place, line in enumerate(world.order(order_id)["order_lines"]):
            assert len(line["refunds"]) == made.get(place, 0)
            assert_within(line)
    finally:
        client.connection.close()


def assert_within(line):
    refunds = line["refunds"]

    def total(name):
        return sum(cents(each[name]) for each in refunds)

    assert 0 <= total("amount") <= cents(line["price"])
    assert 0 <= total("shipping_amount") <= cents(line["shipping_price"])
    assert 0 <= total("commission_total_amount") <= cents(line["total_commission"])
    for name in ("taxes", "shipping_taxes"):
        for tax in line[name]:
            parts = [each for given in refunds for each in given[name] if each["code"] == tax["code"]]
            assert all(each["amount"] >= 0 for each in parts)
            assert sum(cents(each["amount"]) for each in parts) <= cents(tax["amount"])
    if total("amount") == cents(line["price"]) and total("shipping_amount") == cents(line["shipping_price"]):
        assert total("commission_total_amount") == cents(line["total_commission"])
