"""OR11: pages, filters and what an order holds."""

from decimal import Decimal

import pytest

from comptoir.simulator.mirakl.listing import condition, list_orders
from comptoir.simulator.transport import Request

DAY = 86400


def ids(orders):
    return [order["order_id"] for order in orders]


def test_ten_orders_a_page_and_a_hundred_at_most(client, world, shop):
    world.sell(shop.shop_id, 130)
    page = client.orders()
    assert (len(page["orders"]), page["total_count"]) == (10, 130)
    assert len(client.orders(max=1000)["orders"]) == 100


def test_a_walk_sees_every_order_once_in_order_of_creation(client, world, shop):
    sold = world.sell(shop.shop_id, 57, spread_seconds=DAY)
    assert ids(client.walk(size=10)) == sold
    assert ids(client.walk(size=20, order="desc")) == sold[::-1]


def test_the_link_header_names_the_pages_before_and_after(client, world, shop):
    world.sell(shop.shop_id, 25)
    first = client.get("/api/orders", max=10).headers["Link"]
    middle = client.get("/api/orders", max=10, offset=10, order_state_codes="WAITING_ACCEPTANCE").headers[
        "Link"
    ]
    assert first.endswith('/api/orders?max=10&offset=10>; rel="next"')
    assert 'max=10&offset=0>; rel="previous"' in middle
    assert 'order_state_codes=WAITING_ACCEPTANCE&max=10&offset=20>; rel="next"' in middle
    assert "next" not in client.get("/api/orders", max=10, offset=20).headers["Link"]
    assert "Link" not in client.get("/api/orders", max=50).headers


@pytest.mark.parametrize(
    "query",
    [
        {"order_state_codes": "SHIPPED,LOST"},
        {"start_update_date": "2026-03-01"},
        {"start_date": "2026-03-01T00:00:00"},
        {"end_date": "yesterday"},
        {"max": 0},
        {"max": "many"},
        {"offset": -1},
        {"sort": "lastUpdated"},
        {"order": "up"},
        {"has_incident": "maybe"},
        {"payment_workflow": "CASH"},
        {"order_tax_mode": "NONE"},
        {"order_ids": ",".join(map(str, range(101)))},
    ],
)
def test_what_cannot_be_understood_is_refused(client, query):
    answer = client.get("/api/orders", **query)
    assert (answer.status, answer.json()["status"]) == (400, 400)
    assert next(iter(query)) in answer.json()["message"]


def test_a_shop_sees_its_own_orders_only(client, connect, world, shop):
    other = world.add_shop("Other")
    mine, theirs = world.sell(shop.shop_id, 2), world.sell(other.shop_id, 3)
    assert ids(client.orders()["orders"]) == mine
    assert ids(connect(other.key).orders()["orders"]) == theirs
    assert client.orders(order_ids=",".join(theirs)) == {"orders": [], "total_count": 0}


def test_orders_are_found_by_id_state_and_reference(client, world, shop):
    waiting = world.sell(shop.shop_id, 10, state="WAITING_ACCEPTANCE")
    shipped = world.sell(shop.shop_id, 2, state="SHIPPED")
    assert ids(client.orders(order_ids=f"{waiting[3]},{shipped[0]},no-such")["orders"]) == [
        waiting[3],
        shipped[0],
    ]
    assert ids(client.orders(order_state_codes="SHIPPED,CLOSED")["orders"]) == shipped
    (referred,) = (order for order in client.walk() if order["references"]["order_reference_for_customer"])
    reference = referred["references"]["order_reference_for_customer"]
    assert ids(client.orders(order_references_for_customer=reference)["orders"]) == [referred["order_id"]]
    assert client.orders(customer_debited="true")["total_count"] == 2
    assert client.orders(customer_debited="false")["total_count"] == 10
    assert client.orders(has_incident="true")["total_count"] == 0
    assert client.orders(channel_codes="CA")["total_count"] == 12
    assert client.orders(channel_codes="CA", only_null_channel="true")["total_count"] == 0
    assert client.orders(payment_workflow="PAY_ON_DELIVERY")["total_count"] == 0
    assert client.orders(fulfillment_center_code="ELSEWHERE")["total_count"] == 0


def test_dates_narrow_by_creation_and_by_update(client, world, shop):
    """Mirakl looks a minute further back than `start_update_date` asks it to."""
    (old,) = world.sell(shop.shop_id)
    world.advance(3600)
    (new,) = world.sell(shop.shop_id)
    world.advance(3600)
    world.touch(old)
    assert ids(client.orders(start_date="2026-03-10T09:30:00Z")["orders"]) == [new]
    assert ids(client.orders(end_date="2026-03-10T05:30:00-04:00")["orders"]) == [old]
    assert ids(client.orders(start_update_date="2026-03-10T10:30:00Z")["orders"]) == [old]
    assert ids(client.orders(end_update_date="2026-03-10T10:30:00.000Z")["orders"]) == [new]
    assert ids(client.orders(start_update_date="2026-03-10T11:01:00Z")["orders"]) == [old]
    assert ids(client.orders(start_update_date="2026-03-10T11:01:00.001Z")["orders"]) == []


def test_addresses_are_seen_from_shipping_on(client, world, shop):
    (order_id,) = world.sell(shop.shop_id, state="WAITING_DEBIT_PAYMENT")
    (before,) = client.orders()["orders"]
    world.move(order_id, "SHIPPING")
    (after,) = client.orders()["orders"]
    hidden = ("shipping_address", "billing_address", "accounting_contact", "delivery_contact")
    assert [before["customer"][name] for name in hidden] == [None] * 4
    assert before["customer"]["lastname"] == after["customer"]["shipping_address"]["lastname"]
    assert after["customer"]["billing_address"]["country_iso_code"] == "CAN"
    assert after["customer_notification_email"].endswith("@relay.example.com")
    assert "-555-01" in after["customer"]["shipping_address"]["phone"]
    assert after["customer_debited_date"] is not None


def test_sums_add_up(client, world, shop):
    """Line prices are totals; commission is on price and shipping; the order is the sum of its lines."""
    world.sell(shop.shop_id, 60, state="SHIPPING")
    for order in client.walk(size=100):
        lines = order["order_lines"]
        for line in lines:
            exact = {name: Decimal(str(value)) for name, value in line.items() if type(value) in {int, float}}
            fees = sum(Decimal(str(fee["amount"])) for fee in line["fees"])
            taxes = sum(Decimal(str(tax["amount"])) for tax in line["commission_taxes"])
            assert exact["price"] == exact["price_unit"] * line["quantity"]
            assert exact["total_price"] == exact["price"] + exact["shipping_price"] + fees
            assert exact["total_commission"] == exact["commission_fee"] + taxes
            rate = exact["commission_fee"] / (exact["price"] + exact["shipping_price"])
            assert Decimal("0.07") < rate < Decimal("0.16")
        for name in ("price", "shipping_price", "total_price", "total_commission"):
            assert Decimal(str(order[name])) == sum(Decimal(str(line[name])) for line in lines)


def test_taxes_are_those_of_the_province(client, world, shop):
    world.sell(shop.shop_id, 300, state="SHIPPING")
    seen = {}
    for order in client.walk(size=100):
        province = order["customer"]["shipping_address"]["state"]
        taxes = tuple((tax["code"], tax["rate"]) for tax in order["order_lines"][0]["taxes"])
        assert seen.setdefault(province, taxes) == taxes
    assert seen["QC"] == (("GST", 5.0), ("QST", 9.975))
    assert seen["ON"] == (("HST", 13.0),)
    assert seen["AB"] == (("GST", 5.0),)
    assert seen["BC"] == (("GST", 5.0), ("PST", 7.0))
    assert len(seen) >= 8


def test_amounts_can_be_asked_for_with_taxes_inside(client, world, shop):
    world.sell(shop.shop_id, state="SHIPPING", skus=["X-1"])
    (without,) = client.orders()["orders"]
    (within,) = client.orders(order_tax_mode="TAX_INCLUDED")["orders"]
    line = without["order_lines"][0]
    taxes = sum(Decimal(str(tax["amount"])) for tax in line["taxes"])
    assert Decimal(str(within["order_lines"][0]["price"])) == Decimal(str(line["price"])) + taxes
    assert (without["order_tax_mode"], within["order_tax_mode"]) == ("TAX_EXCLUDED", "TAX_INCLUDED")


def test_orders_hold_what_real_ones_do_now_and_then(client, world, shop):
    """Several lines, both languages, fees, promotions, refunds, and fields that nobody announced."""
    world.sell(shop.shop_id, 400, spread_seconds=40 * DAY)
    orders = client.walk(size=100)
    lines = [line for order in orders for line in order["order_lines"]]
    assert {len(order["order_lines"]) for order in orders} == {1, 2, 3, 4}
    assert {order["customer"]["locale"] for order in orders} == {"en_CA", "fr_CA"}
    assert {len(line["fees"]) for line in lines} == {0, 1}
    assert any(line["promotions"] for line in lines)
    assert any(line["refunds"] for line in lines)
    assert any("loyalty_program" in order for order in orders)
    assert {"CLOSED", "RECEIVED", "SHIPPED", "SHIPPING"} <= {order["order_state"] for order in orders}


def test_the_same_customers_write_in_french_in_quebec(client, world, shop):
    world.sell(shop.shop_id, 300, state="SHIPPING")
    quebec = [
        order["customer"]["locale"]
        for order in client.walk(size=100)
        if order["customer"]["shipping_address"]["state"] == "QC"
    ]
    assert quebec.count("fr_CA") > 3 * quebec.count("en_CA")


def test_many_orders_are_paged_without_reading_or_sorting_them_all(world, shop):
    """A page reads the bodies it prints; the rest is one look along one index."""
    world.sell(shop.shop_id, 10_000, skus=["X-1"], spread_seconds=30 * DAY)
    for query in ("", "&start_update_date=2020-01-01T00:00:00Z", "&order_state_codes=SHIPPED,CLOSED"):
        request = Request("GET", f"/api/orders?max=100&offset=2000{query}", {})
        read = world.book.bodies_read
        list_orders(world, shop, request, {})
        assert world.book.bodies_read - read == 100
        meant = condition(shop, request.query)
        plan = world.store.db.execute(
            f"EXPLAIN QUERY PLAN SELECT number FROM orders WHERE {meant.where}"  # noqa: S608 (the listing's own)
            " ORDER BY created, order_id LIMIT 100 OFFSET 2000",
            meant.values,
        ).fetchall()
        assert [step[3].partition(" (")[0] for step in plan] == [
            "SEARCH orders USING COVERING INDEX orders_listing"
        ]
