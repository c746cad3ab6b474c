"""What the world is examined for: silent when all is well, loud about each thing that is not."""

import random
import socket
import time
from itertools import count
from urllib.parse import urlsplit

import pytest

from comptoir.simulator.invariants import CHECKS
from tests.simulator.conftest import line_ids, multipart
from tests.simulator.offers.selling import create, send_offers, send_stock


@pytest.fixture
def examine(connect):
    """What is found now, by name; `broken` and the rest beside it."""
    controls = connect(None)

    def ask():
        told = controls.get("/_simulator/invariants").json()
        found = {check["name"]: check for check in told["checks"]}
        assert list(found) == [check.name for check in CHECKS]
        assert all(len(check["examples"]) == min(10, check["count"]) for check in told["checks"])
        return {name: check for name, check in found.items() if check["count"]}, told

    return ask


def given_back(line, **changed):
    return {
        "order_line_id": line["order_line_id"],
        "amount": 1,
        "shipping_amount": 0,
        "quantity": 0,
        "reason_code": "17",
        "excluded_from_shipment": False,
    } | changed


def spoil(world, statement, *values):
    """Put the world into a state that no call leads to."""
    with world.store.transaction() as db:
        db.execute(statement, values)


def rewrite(world, order_id, change):
    """Print an order other than it came about."""
    with world.store.transaction():
        number = world.book.find(order_id).number
        body = world.book.body(number)
        change(body["order_lines"][0])
        world.book.rewrite(number, body)


@pytest.mark.parametrize("seed", range(4))
def test_nothing_is_found_in_a_world_that_lives_as_it_should(world, connect, examine, seed):
    """Orders of every state and fate, by everybody's hand, parcels and refunds included."""
    chance, cents = random.Random(seed), count(1)
    shop = world.add_shop(
        "Busy", multi_shipment=seed % 2 == 1, cancelling_share=0.2, payment_refused_share=0.2
    )
    client = connect(shop.key)
    for _ in range(12):
        for order_id in world.sell(shop.shop_id, 3):
            if world.order(order_id)["order_state"] == "WAITING_ACCEPTANCE":
                ids = line_ids(world, order_id)
                decided = [{"id": line_id, "accepted": chance.random() < 0.8} for line_id in ids]
                client.put(f"/api/orders/{order_id}/accept", {"order_lines": decided})
        world.advance(chance.randrange(3600, 40000))
        for order in world.orders(shop.shop_id):
            body = world.order(order["order_id"])
            if body["can_shop_ship"] and chance.random() < 0.6:
                tracking = {"carrier_code": "CPCL", "tracking_number": "1Z9"}
                client.put(f"/api/orders/{body['order_id']}/tracking", tracking)
                client.put(f"/api/orders/{body['order_id']}/ship")
            for line in body["order_lines"]:
                if line["can_refund"] and chance.random() < 0.3:
                    amount = next(cents) / 100
                    body = {
                        "refunds": [given_back(line, amount=amount, quantity=0)],
                        "order_tax_mode": "TAX_EXCLUDED",
                    }
                    client.put("/api/orders/refund", body)
    found, _ = examine()
    # The last call's end is written down just after its answer is sent.
    assert set(found) <= {"acceptance_missed", "refunds_open", "calls_open"}, found
    states = {order["state"] for order in world.orders(shop.shop_id)}
    assert len(states) >= 4, states


def test_money_above_what_was_paid(world, shop, examine):
    (order_id,) = world.sell(shop.shop_id, state="SHIPPED")
    world.portal.refund(order_id)
    assert "money_above_paid" not in examine()[0]
    rewrite(world, order_id, lambda line: line["refunds"].append(line["refunds"][0]))
    found, told = examine()
    assert found["money_above_paid"]["examples"] == [
        {"order": order_id, "line": line_ids(world, order_id)[0]}
    ]
    assert "money_above_paid" in told["broken"]


def test_lines_and_moves_that_cannot_be(world, shop, examine):
    (order_id,) = world.sell(shop.shop_id, state="SHIPPED")
    rewrite(world, order_id, lambda line: line.update(order_line_state="WAITING_ACCEPTANCE"))
    world.move(order_id, "CLOSED")
    world.move(order_id, "STAGING")
    assert examine()[0] == {}
    rewrite(world, order_id, lambda line: line.update(order_line_state="RECEIVED"))
    world.ledger.effect(
        "order_moved",
        object_id=order_id,
        shop_id=shop.shop_id,
        by="seller",
        **{"from": "CLOSED", "to": "SHIPPING"},
    )
    found, _ = examine()
    assert found["impossible_lines"]["examples"][0]["line_state"] == "RECEIVED"
    assert found["impossible_moves"]["examples"][0]["from"] == "CLOSED"


def test_stock_that_is_less_than_nothing_and_units_that_were_not_there(world, client, shop, examine):
    create(client, "A", quantity=1)
    world.sell(shop.shop_id, 3, skus=["A"])
    found, told = examine()
    assert told["broken"] == ["oversold"]
    assert {each["sku"] for each in found["oversold"]["examples"]} == {"A"}
    spoil(world, "UPDATE offers SET quantity = -1")
    assert examine()[0]["stock_below_zero"]["examples"][0]["quantity"] == -1


def test_an_effect_that_came_twice(world, shop, examine):
    (order_id,) = world.sell(shop.shop_id)
    for _ in range(2):
        world.ledger.effect("accepted", object_id=order_id, shop_id=shop.shop_id, by="seller", line="L")
    assert examine()[0]["effect_twice"]["examples"] == [
        {"order": order_id, "line": "L", "effect": "accepted", "times": 2}
    ]


def test_a_refund_that_was_sent_again(world, client, shop, examine):
    """Two different refunds of a line are none; nor is the same on another line."""
    (order_id,) = world.sell(shop.shop_id, state="SHIPPED", skus=["ONE", "TWO"])
    first, second = world.order(order_id)["order_lines"]

    def refund(*given):
        body = {"refunds": list(given), "order_tax_mode": "TAX_EXCLUDED"}
        answer = client.put("/api/orders/refund", body)
        assert answer.status == 200, answer.body

    refund(given_back(first), given_back(second))
    refund(given_back(first, amount=2))
    assert examine()[1]["broken"] == []
    refund(given_back(first))
    found, told = examine()
    assert told["broken"] == ["likely_repeated"]
    (example,) = found["likely_repeated"]["examples"]
    assert (example["line"], example["effect"], example["times"]) == (first["order_line_id"], "refunded", 2)
    assert found["refunds_open"]["count"] == 4
    world.advance(86400)
    assert "refunds_open" not in examine()[0]


def test_a_mark_without_a_message_and_a_message_without_a_mark(world, shop, examine):
    world.sell(shop.shop_id, 200)
    (silent, asking) = world.sell(shop.shop_id, 2)
    world.write(asking, "Where is it?", subject="My order")
    world.write(silent, "Please hurry.", subject="Your order", by="operator")
    assert examine()[0] == {}
    with world.store.transaction():
        for order_id, marked in ((silent, True), (asking, False)):
            number = world.book.find(order_id).number
            world.book.rewrite(number, world.book.body(number) | {"has_customer_message": marked})
    found, told = examine()
    assert told["broken"] == ["message_marks"]
    assert found["message_marks"]["examples"] == [
        {"order": silent, "has_customer_message": True},
        {"order": asking, "has_customer_message": False},
    ]


def test_a_message_that_was_sent_again(world, client, shop, examine):
    """Other words, other files or another order are none; the same answer or the same thread again is."""
    first, second = world.sell(shop.shop_id, 2)
    thread_id = world.write(first, "Where is it?", subject="My order").thread_id
    recipient = {"type": "CUSTOMER", "id": world.order(first)["customer"]["customer_id"]}

    def send(path, part, files, **told):
        body, headers = multipart(part, told, files)
        assert client.call("POST", path, body, headers).status == 201

    def answer(words, **files):
        path = f"/api/inbox/threads/{thread_id}/message"
        send(path, "message_input", files, body=words, to=[recipient])

    def begin(order_id):
        topic = {"type": "FREE_TEXT", "value": "Delay"}
        path = f"/api/orders/{order_id}/threads"
        send(path, "thread_input", {}, body="It is late.", to=["CUSTOMER"], topic=topic)

    answer("On Monday.")
    answer("On Tuesday.")
    answer("On Monday.", plan=b"x")
    answer("On Monday.", plan=b"y")
    for order_id in (first, second):
        begin(order_id)
    assert examine()[1]["broken"] == []
    answer("On Monday.", plan=b"x")
    begin(second)
    found, told = examine()
    assert told["broken"] == ["likely_repeated"]
    repeated = [(each["order"], each["effect"]) for each in found["likely_repeated"]["examples"]]
    assert repeated == [(first, "message_written"), (second, "message_written")]


def test_limits_and_decisions_that_came_too_late(world, client, shop, examine):
    world.pace = 1
    for _ in range(3):
        client.get("/api/orders")
    world.sell(shop.shop_id, 2)
    world.advance(3 * 86400)
    found, told = examine()
    assert told["broken"] == ["limits_broken", "acceptance_missed"]
    assert found["limits_broken"]["count"] == 2
    assert found["limits_broken"]["examples"][0]["operation"] == "OR11"
    assert found["acceptance_missed"]["count"] == 2


def test_what_has_not_ended_yet_is_no_fault(world, client, shop, examine, simulator):
    create(client, "A")
    world.disrupt("stuck_import", times=1)
    send_offers(client, "sku;quantity", "A;7")
    world.mend()
    (order_id,) = world.sell(shop.shop_id)
    ids = line_ids(world, order_id)
    world.disrupt("delayed_effect", operations=["OR21"], times=1)
    with pytest.raises(OSError):  # noqa: PT011 (which one depends on the moment of the cut)
        client.put(
            f"/api/orders/{order_id}/accept",
            {"order_lines": [{"id": each, "accepted": True} for each in ids]},
        )
    address = urlsplit(simulator.url)
    world.disrupt("slow", seconds=600, times=1)
    with socket.create_connection((address.hostname, address.port), timeout=20) as waiting:
        waiting.sendall(f"GET /api/account HTTP/1.1\r\nAuthorization: {shop.key}\r\n\r\n".encode())
        for _ in range(1000):
            if world.ledger.calls("A01"):
                break
            time.sleep(0.01)
        found, told = examine()
        assert told["broken"] == []
        assert set(found) == {"imports_open", "writes_open", "calls_open"}
        assert found["imports_open"]["examples"][0]["stuck"] == "RUNNING"
        assert found["writes_open"]["examples"][0]["operation"] == "OR21"
    world.advance(7200)
    send_stock(client, "A;1;;")
    world.advance(60)
    assert set(examine()[0]) <= {"calls_open"}
