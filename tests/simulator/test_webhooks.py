"""Hints that a shop's address is sent: signed by the standard, in order, at least once, and disturbed on demand."""

from __future__ import annotations

import json
import queue
import threading
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest
from standardwebhooks.webhooks import Webhook as Verifier

from comptoir.simulator.server import start
from comptoir.simulator.world import World

PATIENCE = 20


class Listener:
    """An address that takes what comes, or answers with the statuses that it was given first."""

    def __init__(self) -> None:
        self.came: queue.Queue[tuple[dict[str, str], bytes]] = queue.Queue()
        self.refusals: list[int] = []
        listener = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers["Content-Length"]))
                status = listener.refusals.pop(0) if listener.refusals else 204
                if status == 204:
                    listener.came.put(({name.lower(): value for name, value in self.headers.items()}, body))
                self.send_response(status)
                self.send_header("Content-Length", "0")
                self.end_headers()

            def log_message(self, *_: object) -> None:
                return

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server.server_address[1]}/hook?from=simulator"
        self.thread = threading.Thread(target=self.server.serve_forever, kwargs={"poll_interval": 0.02})
        self.thread.start()

    def next(self, count: int) -> list[dict[str, Any]]:
        """So many messages, as they came, each with its `id`."""
        came = [self.came.get(timeout=PATIENCE) for _ in range(count)]
        return [json.loads(body) | {"id": headers["webhook-id"]} for headers, body in came]

    def close(self) -> None:
        self.server.shutdown()
        self.server.server_close()
        self.thread.join()


@pytest.fixture
def listener() -> Iterator[Listener]:
    one = Listener()
    yield one
    one.close()


@pytest.fixture
def controls(connect):
    return connect(None)


def listen(controls, shop, listener, **more):
    chosen = controls.call("PUT", f"/_simulator/shops/{shop.shop_id}/webhook", {"url": listener.url} | more)
    assert chosen.status == 200, chosen.body
    return chosen.json()


def test_an_order_and_what_becomes_of_it_are_told_in_order(controls, world, shop, listener):
    """Not what was before the address was chosen, and nothing of another shop."""
    world.sell(shop.shop_id, 1)
    other = world.add_shop("Other")
    listen(controls, shop, listener)
    world.sell(other.shop_id, 1)
    (order,) = world.sell(shop.shop_id, 1, state="WAITING_ACCEPTANCE")
    (created,) = listener.next(1)
    world.portal.accept(order)
    told = listener.next(2)
    assert (created["event_type"], created["order_id"]) == ("order.created", order)
    assert {(one["event_type"], one["order_id"]) for one in told} == {("order.updated", order)}
    assert created["shop_id"] == shop.shop_id
    sent = world.ledger.entries(kind="webhook")
    assert (sent[0]["event_type"], sent[0]["object"], sent[0]["status"]) == ("order.created", order, 204)
    assert len({one["id"] for one in sent}) == len(sent)


def test_it_is_signed_as_the_standard_says(controls, world, shop, listener):
    """Checked by the standard's own library, which knows nothing of the simulator."""
    world.jump(datetime.now(UTC))
    secret = listen(controls, shop, listener)["secret"]
    world.sell(shop.shop_id, 1)
    headers, body = listener.came.get(timeout=PATIENCE)
    assert Verifier(secret).verify(body, headers)["event_type"] == "order.created"
    listen(controls, shop, listener, secret="whsec_b3RoZXItc2VjcmV0LW9mLXRlc3Rz")
    world.sell(shop.shop_id, 1)
    headers, body = listener.came.get(timeout=PATIENCE)
    Verifier("whsec_b3RoZXItc2VjcmV0LW9mLXRlc3Rz").verify(body, headers)


def test_who_does_not_take_it_is_asked_again_with_the_same_id(controls, world, shop, listener):
    """Nothing overtakes what was not taken, and what was taken is not told again."""
    listener.refusals[:] = [204, 500, 503]
    listen(controls, shop, listener)
    first, second = world.sell(shop.shop_id, 2)
    assert [one["order_id"] for one in listener.next(2)] == [first, second]
    deadline = time.monotonic() + PATIENCE
    while (shown := controls.get(f"/_simulator/shops/{shop.shop_id}/webhook").json())["waiting"]:
        assert time.monotonic() < deadline, "what was taken is never done with"
        time.sleep(0.02)
    assert shown["last_status"] == 204
    statuses = [(one["object"], one["status"]) for one in world.ledger.entries(kind="webhook")]
    assert statuses == [(first, 204), (second, 500), (second, 503), (second, 204)]


def test_what_a_stop_left_untold_is_told_after_the_next_start(tmp_path, listener):
    """The world remembers in its file what was told."""
    state = str(tmp_path / "world")
    with World(state, seed=7, pace=1e9) as world:
        shop = world.add_shop("Alpha")
        world.webhooks.choose(shop.shop_id, listener.url)
        orders = world.sell(shop.shop_id, 3)
    with World(state, pace=1e9) as world, start(world):
        assert [one["order_id"] for one in listener.next(3)] == orders
    with World(state, pace=1e9) as world, start(world):
        (new,) = world.sell(shop.shop_id, 1)
        assert listener.next(1)[0]["order_id"] == new


def test_messages_are_repeated_reordered_and_lost_on_demand(controls, world, shop, listener):
    """Each is counted in the ledger as trouble; calls of the marketplace are not touched by it."""
    world.disrupt("webhook_twice", times=1)
    listen(controls, shop, listener)
    world.sell(shop.shop_id, 1)
    first, again = listener.next(2)
    assert first == again
    world.disrupt("webhook_reordered", times=1)
    orders = world.sell(shop.shop_id, 3)
    assert [one["order_id"] for one in listener.next(3)] == orders[::-1]
    world.disrupt("webhook_lost", times=1)
    orders = world.sell(shop.shop_id, 2)
    assert [one["order_id"] for one in listener.next(1)] == orders[1:]
    struck = [one["disruption"] for one in world.ledger.entries(kind="disruption")]
    assert sorted(struck) == ["webhook_lost", "webhook_reordered", "webhook_twice"]


@pytest.mark.parametrize(
    ("body", "field"),
    [
        ({"url": "ftp://127.0.0.1/x"}, "url"),
        ({"url": "nowhere"}, "url"),
        ({"url": "http://127.0.0.1:99999/"}, "url"),
        ({"url": "http://[::1/"}, "url"),
        ({"url": "http://127.0.0.1/h\u00e9"}, "url"),
        ({"url": "http://127.0.0.1:1/", "secret": 5}, "secret"),
        ({}, "url"),
        ({"url": "http://127.0.0.1:1/", "secret": "plain"}, "secret"),
        ({"url": "http://127.0.0.1:1/", "secret": "whsec_%%"}, "secret"),
    ],
)
def test_an_address_that_cannot_be_used_is_told(controls, shop, body, field):
    refused = controls.call("PUT", f"/_simulator/shops/{shop.shop_id}/webhook", body)
    assert (refused.status, field in refused.json()["message"]) == (400, True)
    assert controls.get(f"/_simulator/shops/{shop.shop_id}/webhook").status == 404


def test_nobody_is_told_any_more(controls, world, shop, listener):
    listen(controls, shop, listener)
    assert controls.call("DELETE", f"/_simulator/shops/{shop.shop_id}/webhook").status == 204
    world.sell(shop.shop_id, 1)
    assert controls.get(f"/_simulator/shops/{shop.shop_id}/webhook").status == 404
    assert controls.get("/_simulator/shops/9/webhook").status == 404


def test_the_first_page_says_where_hints_go(controls, world, shop):
    """And that nobody answers there."""
    world.webhooks.choose(shop.shop_id, "http://127.0.0.1:1/<hook>")
    world.sell(shop.shop_id, 1)
    world.webhooks.tell(world.webhooks.get(shop.shop_id))
    page = controls.get("/_simulator/").body.decode()
    assert "http://127.0.0.1:1/&lt;hook&gt;" in page
    assert "nobody answers" in page
