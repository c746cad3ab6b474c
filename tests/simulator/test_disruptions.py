"""Every disruption, as a client sees it on the wire, and as the ledger tells it."""

import http.client
import socket
import time
from urllib.parse import urlsplit

import pytest

from comptoir.simulator.disruptions import KINDS, UnknownDisruption

EXPORT = {"start_update_date": "2026-03-01T00:00:00Z", "end_update_date": "2026-04-01T00:00:00Z"}


def applied(world, name):
    return world.summary()["disruptions"].get(name, 0)


def last_call(world):
    return world.ledger.calls()[-1]


def settle(world):
    """A call is written down after its answer was sent, which the client may notice first."""
    for _ in range(500):
        if all(call["seconds"] is not None for call in world.ledger.calls()):
            return
        time.sleep(0.01)
    pytest.fail("a call never ended")


def test_slow_keeps_the_client_waiting(client, world):
    world.disrupt("slow", seconds=0.3)
    began = time.monotonic()
    assert client.get("/api/version").status == 200
    assert time.monotonic() - began >= 0.3
    assert applied(world, "slow") == 1


def test_drip_sends_the_body_in_pieces(client, world, shop):
    world.sell(shop.shop_id)
    world.disrupt("drip", seconds=0.5)
    client.connection.request("GET", "/api/orders", headers={"Authorization": client.key})
    with client.connection.getresponse() as response:
        first = response.read1(1_000_000)
        rest = response.read()
    assert first
    assert len(first) < len(rest)
    assert len(first) + len(rest) == int(response.headers["Content-Length"])


def test_429_and_5xx_answer_in_the_envelope(client, world):
    world.disrupt("429", retry_after=7, times=1)
    answer = client.get("/api/version")
    assert (answer.status, answer.headers["Retry-After"], answer.json()["status"]) == (429, "7", 429)
    for status in (500, 502, 503):
        world.disrupt("5xx", status=status, times=1)
        assert client.get("/api/version").json()["status"] == status
    assert client.get("/api/version").status == 200
    assert world.summary()["limits_broken"] == {}


@pytest.mark.parametrize("status", [200, 503])
def test_html_stands_where_json_was_expected(client, world, status):
    world.disrupt("html", status=status)
    answer = client.get("/api/orders")
    assert answer.status == status
    assert answer.headers["Content-Type"].startswith("text/html")
    assert answer.body.startswith(b"<!DOCTYPE html>")


def test_an_error_can_come_after_the_effect(client, world):
    world.disrupt("5xx", after_effect=True, operations=["OR13"], times=1)
    assert client.call("POST", "/api/orders/async-export", body=EXPORT).status == 503
    assert world.summary()["effects"] == {"order_export": 1}


def test_cut_before_leaves_no_effect(client, world):
    world.disrupt("cut_before", times=1)
    with pytest.raises((ConnectionError, http.client.HTTPException)):
        client.call("POST", "/api/orders/async-export", body=EXPORT)
    settle(world)
    assert world.summary()["effects"] == {}
    assert (last_call(world)["status"], last_call(world)["cut"]) == (None, "before the effect")


def test_cut_after_leaves_the_effect_and_half_an_answer(client, world):
    world.disrupt("cut_after", times=1)
    with pytest.raises((ConnectionError, http.client.HTTPException)):
        client.call("POST", "/api/orders/async-export", body=EXPORT)
    settle(world)
    assert world.summary()["effects"] == {"order_export": 1}
    assert (last_call(world)["status"], last_call(world)["cut"]) == (200, "after the effect")


def test_a_delayed_effect_lands_after_the_cut(client, world):
    world.disrupt("delayed_effect", seconds=30, times=1)
    with pytest.raises((ConnectionError, http.client.HTTPException)):
        client.call("POST", "/api/orders/async-export", body=EXPORT)
    world.advance(29)
    assert world.summary()["effects"] == {}
    world.advance(1)
    assert world.summary()["effects"] == {"order_export": 1}
    assert applied(world, "delayed_effect") == 1


def test_orders_already_passed_change_between_pages(client, world, shop):
    """They keep their place, so that only another walk by update date finds them."""
    sold = world.sell(shop.shop_id, 40, spread_seconds=4000)
    world.disrupt("update_between_pages", orders=2)
    world.advance(600)
    first = client.orders(max=20)["orders"]
    world.mend()
    assert [order["order_id"] for order in client.walk()] == sold
    changed = client.orders(start_update_date="2026-03-10T09:05:00Z")["orders"]
    assert len(changed) == 2
    assert {order["order_id"] for order in changed} <= {order["order_id"] for order in first}
    assert world.summary()["effects"]["order_touched"] == 2


def test_a_display_is_no_walk(client, world, shop):
    (order_id,) = world.sell(shop.shop_id)
    world.disrupt("update_between_pages")
    client.orders(order_ids=order_id)
    assert "order_touched" not in world.summary()["effects"]


def test_new_orders_come_between_pages(client, world, shop):
    world.sell(shop.shop_id, 12)
    world.disrupt("new_order_between_pages", times=2)
    assert [client.orders(offset=offset)["total_count"] for offset in (0, 10, 20)] == [12, 13, 14]


def test_late_visibility_shows_the_past_until_it_is_over(client, world, shop):
    """A change has its own date, but no list shows it before its time; a new order is in none at all."""
    (old,) = world.sell(shop.shop_id)
    world.advance(1000)
    world.disrupt("late_visibility", seconds=300)
    world.move(old, "WAITING_DEBIT")
    world.sell(shop.shop_id)
    listed = client.orders()
    assert (listed["total_count"], listed["orders"][0]["order_state"]) == (1, "WAITING_ACCEPTANCE")
    assert client.orders(start_update_date="2026-03-10T09:15:00Z")["total_count"] == 0
    assert client.orders(order_state_codes="WAITING_DEBIT")["total_count"] == 0
    assert world.orders(shop.shop_id)[0]["last_updated_date"] == "2026-03-10T09:16:40Z"
    world.mend()
    world.advance(300)
    assert client.orders(start_update_date="2026-03-10T09:15:00Z")["total_count"] == 2


@pytest.mark.parametrize("where", ["page", "next_page"])
def test_duplicates_show_an_order_twice_and_lose_none(client, world, shop, where):
    sold = world.sell(shop.shop_id, 25)
    world.disrupt("duplicates", on=where)
    seen = [order["order_id"] for order in client.walk()]
    assert sorted(set(seen)) == sold
    assert len(seen) > len(sold)


def test_nul_is_in_the_same_orders_for_as_long_as_it_lasts(client, world, shop):
    world.sell(shop.shop_id, 100)
    world.disrupt("nul", share=0.1)

    def broken():
        orders = client.walk(size=100)
        return {order["order_id"] for order in orders if "\x00" in order["order_lines"][0]["product_title"]}

    first = broken()
    assert 1 <= len(first) <= 30
    assert applied(world, "nul") == len(first)
    assert broken() == first
    world.mend()
    assert broken() == set()


def test_invented_states_come_with_a_change_and_go_with_the_next(client, world, shop):
    world.disrupt("invented_states", share=1)
    (order_id,) = world.sell(shop.shop_id)
    (order,) = client.orders()["orders"]
    assert order["order_state"] in {"AWAITING_INSPECTION", "QUALITY_HOLD", "PARTIALLY_ROUTED"}
    assert world.orders(shop.shop_id)[0]["state"] == order["order_state"]
    world.mend()
    world.move(order_id, "WAITING_DEBIT")
    assert client.orders()["orders"][0]["order_state"] == "WAITING_DEBIT"


def test_date_skew_moves_the_header_only(client, world, shop):
    world.sell(shop.shop_id)
    world.disrupt("date_skew", seconds=-3600)
    answer = client.get("/api/orders")
    assert answer.headers["Date"] == "Tue, 10 Mar 2026 08:00:00 GMT"
    assert answer.json()["orders"][0]["last_updated_date"] == "2026-03-10T09:00:00Z"


def test_clock_jump_strikes_with_a_call(client, world):
    world.disrupt("clock_jump", seconds=-1800, times=1)
    assert client.get("/api/version").headers["Date"] == "Tue, 10 Mar 2026 08:30:00 GMT"
    assert client.get("/api/version").headers["Date"] == "Tue, 10 Mar 2026 08:30:00 GMT"


def test_a_disruption_keeps_to_its_operations_shop_and_time(client, connect, world, shop):
    other = connect(world.add_shop("Other").key)
    world.disrupt("5xx", operations=["V01"], shop_id=shop.shop_id, for_seconds=60)
    assert client.get("/api/version").status == 503
    assert client.get("/api/reasons").status == 200
    assert other.get("/api/version").status == 200
    world.advance(60)
    assert client.get("/api/version").status == 200


def test_chance_strikes_the_same_calls_again_for_the_same_seed(client, world):
    world.disrupt("5xx", probability=0.5)
    struck = [client.get("/api/version").status for _ in range(40)]
    assert 8 <= struck.count(503) <= 32


def test_one_disruption_can_be_mended_alone(client, world):
    first = world.disrupt("5xx")
    world.disrupt("429")
    world.mend(first.disruption_id)
    assert client.get("/api/version").status == 429


def test_unknown_names_and_parameters_are_refused(world):
    with pytest.raises(UnknownDisruption):
        world.disrupt("earthquake")
    with pytest.raises(UnknownDisruption):
        world.disrupt("slow", minutes=1)
    assert len(KINDS) == 24


def test_a_client_that_hangs_up_is_noted(client, world, shop, simulator):
    world.sell(shop.shop_id)
    world.disrupt("drip", seconds=5)
    parts = urlsplit(simulator.url)
    with socket.create_connection((parts.hostname, parts.port)) as line:
        line.sendall(f"GET /api/orders HTTP/1.1\r\nHost: x\r\nAuthorization: {shop.key}\r\n\r\n".encode())
        line.recv(100)
    settle(world)
    assert last_call(world)["cut"] == "by the client"


def test_closing_ends_even_a_drip_at_once(world, simulator, shop):
    world.disrupt("drip", seconds=600)
    parts = urlsplit(simulator.url)
    with socket.create_connection((parts.hostname, parts.port)) as line:
        line.sendall(f"GET /api/reasons HTTP/1.1\r\nHost: x\r\nAuthorization: {shop.key}\r\n\r\n".encode())
        assert line.recv(100).startswith(b"HTTP/1.1 200")
        simulator.close()
    assert last_call(world)["cut"] == "by the client"
