"""`comptoir orders purge` beside a running `serve`: who was planted is in no table afterwards, and was never in a log."""

from __future__ import annotations

import socket
import time
from collections.abc import Iterator
from typing import Any

import httpx2
import pytest

from comptoir.project import embedded
from tests.cli.deciding import Counter, counter, is_told
from tests.cli.installed import Installation, installed
from tests.cli.test_serving import a_free_port, running
from tests.journeys.planted import EMAIL, FIRST, LAST, SENTENCE, named_in, places, plant


@pytest.fixture
def desk(tmp_path) -> Iterator[Counter]:
    """A live account on a marketplace, in an installation of its own."""
    with installed(tmp_path, COMPTOIR_LOG_LEVEL="DEBUG") as shop, counter(shop, seed=31) as one:
        one.open_account("bestbuy")
        yield one


def hers(desk: Counter, count: int, state: str | None = None) -> list[str]:
    """Orders of the buyer whom the test looks for."""
    sold = desk.world.sell(desk.accounts["bestbuy"], count, state=state)
    for number in sold:
        plant(desk.world, number)
    return sold


def one_that_the_database_refuses(desk: Counter) -> None:
    """Its log would be the place to repeat what it refused."""
    (number,) = hers(desk, 1, "SHIPPED")
    (line, *_) = desk.world.order(number)["order_lines"]
    plant(desk.world, number, order_lines=[line | {"quantity": 2**33}])


def found(shop: Installation) -> dict[str, Any]:
    """Where she is."""
    with shop.connect() as connection:
        return places(connection)


def answers(port: int) -> bool:
    """Whether somebody listens there."""
    with socket.socket() as wire:
        return wire.connect_ex(("127.0.0.1", port)) == 0


def ask_for_everything(base: str, key: str, shipped: str, undecided: str) -> None:
    """What a program does in a day, and what it does wrong."""
    with httpx2.Client(base_url=base, headers={"Authorization": f"Bearer {key}"}, timeout=60) as http:
        assert http.post("/orders/sync", params={"wait": 30}).status_code in {200, 202}
        (one,) = http.get("/orders", params={"remote_id": shipped, "search": LAST}).json()["items"]
        assert http.get(f"/orders/{one['id']}").json()["buyer"]["email"] == EMAIL
        (two,) = http.get("/orders", params={"remote_id": undecided}).json()["items"]
        why = {"reason": f"{FIRST} {LAST} changed her mind"}
        refused = http.post(f"/orders/{two['id']}/refuse", json=why, params={"wait": 30})
        assert (refused.status_code, refused.json()["state"]) == (200, "CONFIRMED")
        broken = http.post(f"/orders/{one['id']}/refund", content=b"{" + SENTENCE.encode())
        assert broken.status_code == 400
        assert http.get(f"/orders/{SENTENCE}").status_code == 404


def test_she_is_purged_by_hand_and_stands_in_no_log(desk):
    """Orders that are over go, one that is not stays whole; read again, she does not come back."""
    shop = desk.shop
    shipped, other = hers(desk, 2, "SHIPPED")
    (undecided,) = hers(desk, 1)
    (open_,) = hers(desk, 1, "SHIPPING")
    one_that_the_database_refuses(desk)
    desk.pull()
    key = shop.json("key", "add", "till", "--scope", "orders")["key"]
    port = a_free_port()
    with running(shop, "serve", PORT=str(port)) as (process, said):
        while not answers(port):
            assert process.poll() is None, said.read_text()
            time.sleep(0.1)
        ask_for_everything(f"http://127.0.0.1:{port}/api/marketplace", key, shipped, undecided)
    assert [line for line in said.read_text().splitlines() if named_in(line)] == []
    assert {place.partition(".")[0] for place in found(shop)} == {
        *("marketplace_buyers", "marketplace_raw", "marketplace_orders", "marketplace_unreadable_orders")
    }
    desk.pull()
    code, _, err = desk.run("purge", shipped, open_)
    assert (code, is_told(err), named_in(err)) == (1, True, set())
    assert desk.told("purge", shipped, undecided, "--dry-run") == (0, {"orders": 2, "dry_run": True})
    assert desk.told("purge", shipped, undecided) == (0, {"orders": 2, "dry_run": False})
    assert desk.told("purge", shipped) == (0, {"orders": 0, "dry_run": False})
    assert desk.run("purge")[0] == desk.run("purge", shipped, "--older-than", "9")[0] == 2
    history = desk.told("show", shipped)[1]["history"]
    assert any("deleted for good" in entry["what"] for entry in history)

    desk.world.cancel(open_)
    desk.pull()
    for days in (40, 16):  # in which the marketplace closes what it has to close, and tells nothing more
        desk.pass_time(days * 86_400)
        desk.pull()
    assert desk.told("purge", "--older-than", "15", "--dry-run") == (0, {"orders": 2, "dry_run": True})
    assert desk.told("purge", "--older-than", "15") == (0, {"orders": 2, "dry_run": False})
    with shop.connect() as connection:
        connection.execute("UPDATE marketplace_orders SET content_hash = ''")
        connection.execute("UPDATE marketplace_cursors SET position = NULL")
    for number in (shipped, other, open_, undecided):
        desk.world.touch(number)
    desk.pull()
    assert found(shop) == {}
    log = embedded.locate(shop.data_dir).log.read_text()
    assert "ready to accept connections" in log
    assert named_in(log) == set()
