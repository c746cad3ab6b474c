"""The published frequencies are enforced, scaled by the pace, and counted."""

import http.client

import pytest


@pytest.fixture
def paced(world):
    def change(pace):
        world.pace = pace

    change(1)
    return change


def test_a_listing_walk_goes_at_one_page_a_minute(client, world, shop, paced):
    """Measured from start to start; a refused call says when to come back and does not push that back."""
    assert client.get("/api/orders").status == 200
    world.advance(20)
    refused = client.get("/api/orders")
    assert (refused.status, refused.headers["Retry-After"]) == (429, "40")
    world.advance(40)
    assert client.get("/api/orders").status == 200
    assert world.summary()["limits_broken"] == {"OR11": 1}


def test_a_display_is_counted_apart_from_a_walk(client, world, paced):
    assert client.get("/api/orders").status == 200
    assert client.get("/api/orders", order_ids="1-A").status == 200
    assert client.get("/api/orders", order_ids="2-A").headers["Retry-After"] == "5"
    world.advance(5)
    assert client.get("/api/orders", order_ids="2-A").status == 200


def test_what_is_allowed_once_a_day_counts_when_it_was_answered(client, world, paced):
    assert client.get("/api/account", shop_id="x").status == 400
    world.disrupt("5xx", times=1)
    assert client.get("/api/account").status == 503
    assert client.get("/api/account").status == 200
    assert client.get("/api/account").headers["Retry-After"] == "86400"
    world.advance(86400)
    assert client.get("/api/account").status == 200


def test_a_chunk_that_was_cut_may_be_fetched_again(client, world, paced):
    body = {"start_update_date": "2026-03-01T00:00:00Z", "end_update_date": "2026-04-01T00:00:00Z"}
    tracking_id = client.call("POST", "/api/orders/async-export", body=body).json()["tracking_id"]
    world.advance(60)
    world.disrupt("cut_after", times=1)
    with pytest.raises((ConnectionError, http.client.HTTPException)):
        client.get(f"/api/exports/{tracking_id}", file="orders-1")
    assert client.get(f"/api/exports/{tracking_id}", file="orders-1").status == 200
    assert client.get(f"/api/exports/{tracking_id}", file="orders-1").status == 429


def test_each_shop_has_its_own_limits(client, connect, world, paced):
    other = connect(world.add_shop("Other").key)
    assert [client.get("/api/orders").status, other.get("/api/orders").status] == [200, 200]
    assert [client.get("/api/orders").status, other.get("/api/orders").status] == [429, 429]


def test_the_pace_divides_every_limit(client, world, paced):
    paced(60)
    assert client.get("/api/orders").status == 200
    assert client.get("/api/orders").headers["Retry-After"] == "1"
    world.advance(1)
    assert client.get("/api/orders").status == 200


def test_calls_without_a_valid_key_break_no_limit(connect, world, paced):
    stranger = connect("wrong")
    assert [stranger.get("/api/version").status for _ in range(3)] == [401, 401, 401]
    assert world.summary()["limits_broken"] == {}


def test_a_clock_that_went_back_opens_the_door_again(client, world, paced):
    assert client.get("/api/account").status == 200
    world.advance(-7200)
    assert client.get("/api/account").status == 200


def test_what_is_per_event_may_happen_five_times_a_second(client, world, paced):
    """Each operation by itself; the sixth waits for a fifth of a second."""
    ship, accept = "/api/orders/x/ship", "/api/orders/x/accept"
    assert [client.put(ship).status for _ in range(6)] == [404] * 5 + [429]
    assert client.put(accept, {}).status == 400
    world.advance(0.2)
    assert [client.put(ship).status for _ in range(2)] == [404, 429]
    assert client.put(ship).headers["Retry-After"] == "1"
    world.advance(10)
    assert [client.put(ship).status for _ in range(6)] == [404] * 5 + [429]
    assert world.summary()["limits_broken"] == {"OR24": 4}


def test_a_refused_write_has_no_effect(client, world, shop, paced):
    order_ids = world.sell(shop.shop_id, 6, state="WAITING_DEBIT")
    assert [client.put(f"/api/orders/{each}/cancel").status for each in order_ids] == [204] * 5 + [429]
    assert [each["state"] for each in world.orders(shop.shop_id)].count("CANCELED") == 5
