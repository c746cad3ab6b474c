"""OR13, OR14, OR15: an export is started, waited for, fetched in chunks."""

import json

RANGE = {"start_update_date": "2026-03-01T00:00:00Z", "end_update_date": "2026-04-01T00:00:00Z"}


def start(client, **body):
    return client.call("POST", "/api/orders/async-export", body=body)


def status(client, tracking_id):
    return client.get(f"/api/orders/async-export/status/{tracking_id}").json()


def fetch(client, url):
    return client.get("/" + url.split("/", 3)[3])


def test_an_export_is_pending_then_holds_the_orders_as_they_were(client, world, shop):
    world.pace = 1
    sold = world.sell(shop.shop_id, 30, state="SHIPPING")
    listed = {order["order_id"]: order for order in client.orders(max=100)["orders"]}
    tracking_id = start(client, **RANGE).json()["tracking_id"]
    pending = status(client, tracking_id)
    assert (pending["status"], pending["urls"]) == ("PENDING", [])
    world.touch(sold[0])
    world.advance(30)
    done = status(client, tracking_id)
    assert done["status"] == "COMPLETED"
    (url,) = done["urls"]
    assert url.startswith(client.url)
    assert {order["order_id"]: order for order in fetch(client, url).json()["orders"]} == listed


def test_an_export_needs_one_complete_range(client):
    assert start(client).status == 400
    assert start(client, start_date="2026-03-01T00:00:00Z").status == 400
    assert (
        start(client, start_date="2026-03-01T00:00:00Z", end_update_date="2026-03-02T00:00:00Z").status == 400
    )
    assert start(client, start_date="tomorrow", end_date="2026-03-02T00:00:00Z").status == 400
    assert start(client, **RANGE, order_state_codes=["LOST"]).status == 400
    assert start(client, **RANGE, items_per_chunk=1).status == 400
    assert client.call("POST", "/api/orders/async-export", body=b"not json").status == 400
    assert client.call("POST", "/api/orders/async-export", body=[1]).status == 400


def test_one_export_at_a_time(client, world, shop):
    world.pace = 1
    assert start(client, **RANGE).status == 200
    world.store.db.execute("DELETE FROM call_starts")
    busy = start(client, **RANGE)
    assert (busy.status, "already in progress" in busy.json()["message"]) == (400, True)
    world.advance(6)
    world.store.db.execute("DELETE FROM call_starts")
    assert start(client, **RANGE).status == 200


def test_a_large_export_comes_in_chunks(client, world, shop):
    """A chunk is closed before it would weigh more than it may."""
    sold = world.sell(shop.shop_id, 3000, skus=["X-1"], state="SHIPPED")
    tracking_id = start(client, **RANGE, megabytes_per_chunk=10).json()["tracking_id"]
    world.advance(60)
    chunks = [fetch(client, url) for url in status(client, tracking_id)["urls"]]
    found = [[order["order_id"] for order in chunk.json()["orders"]] for chunk in chunks]
    assert len(found) == 2
    assert found[0] + found[1] == sold
    assert 9_900_000 < int(chunks[0].headers["Content-Length"]) == len(chunks[0].body) < 10_010_000


def test_an_empty_export_is_still_a_file(client, world):
    tracking_id = start(client, **RANGE, order_state_codes=["CLOSED"]).json()["tracking_id"]
    world.advance(60)
    (url,) = status(client, tracking_id)["urls"]
    assert json.loads(fetch(client, url).body) == {"orders": []}


def test_another_shops_export_is_not_found(client, connect, world):
    tracking_id = start(client, **RANGE).json()["tracking_id"]
    other = connect(world.add_shop("Other").key)
    assert other.get(f"/api/orders/async-export/status/{tracking_id}").status == 404
    assert other.get(f"/api/exports/{tracking_id}", file="orders-1").status == 404
    assert client.get("/api/orders/async-export/status/unknown").status == 404
    assert client.get(f"/api/exports/{tracking_id}", file="orders-9").status == 404


def test_exports_and_their_chunks_have_their_own_frequencies(client, world):
    world.pace = 1
    tracking_id = start(client, **RANGE).json()["tracking_id"]
    assert start(client, **RANGE).headers["Retry-After"] == "300"
    assert client.get(f"/api/orders/async-export/status/{tracking_id}").status == 200
    assert client.get(f"/api/orders/async-export/status/{tracking_id}").headers["Retry-After"] == "2"
    world.advance(60)
    assert client.get(f"/api/exports/{tracking_id}", file="orders-1").status == 200
    assert client.get(f"/api/exports/{tracking_id}", file="orders-1").status == 429
