"""Imports and exports of many offers: done in turns, while others call, with few entries in the ledger."""

import json
import threading
import time

import pytest

from comptoir.simulator.clock import read_stamp
from comptoir.simulator.server import start
from comptoir.simulator.world import World
from tests.simulator.conftest import START, Client
from tests.simulator.offers.selling import (
    changes,
    create,
    offer_status,
    offers,
    send_offers,
    send_stock,
    stock_status,
    upload,
)

MANY = 20_500


@pytest.fixture
def stocked(world, shop):
    """A shop that sells many offers; their SKUs."""
    assert world.list_offers(shop.shop_id, MANY, quantity=4) == MANY
    return list(world.offers_of(shop.shop_id, ["quantity"]))


def settle(world):
    """Let everything that is due be done."""
    world.advance(0)


def test_a_large_import_is_applied_and_told_in_one_entry(client, world, shop, stocked):
    """What it did to each offer can still be asked for, by SKU or all of it."""
    first, second, *_ = stocked
    rows = [f"{sku};4;;" if sku == first else f"{sku};9;;" for sku in stocked] + ["NONE;1;;"]
    import_id = send_stock(client, *rows)
    settle(world)
    told = stock_status(client, import_id)
    assert (told["status"], told["lines_in_success"], told["lines_in_error"]) == ("COMPLETE", MANY, 1)
    held = world.offers_of(shop.shop_id, ["quantity"])
    assert [held[sku]["quantity"] for sku in (first, second, stocked[-1])] == [4, 9, 9]
    assert changes(world, "offer_stock") == []
    (began,) = changes(world, "import_began")
    (ended,) = changes(world, "import_ended")
    assert (ended["object"], ended["changed"], ended["lines_in_error"]) == (import_id, MANY, 1)
    (change,) = world.ledger.offer_changes(shop.shop_id, sku=second)
    assert (change["seq"], change["what"], change["by"], change["import"]) == (
        began["seq"], "offer_stock", "seller", import_id,
    )  # fmt: skip
    assert (change["before"]["quantity"], change["after"]["quantity"]) == (4, 9)
    assert world.ledger.offer_changes(shop.shop_id, sku=first) == []
    assert len(world.ledger.offer_changes(shop.shop_id, import_id=import_id, limit=MANY)) == MANY - 1
    report = client.get(f"/api/offers/stock/imports/{import_id}/error_report").body.decode().splitlines()
    assert report[1:] == [f"{MANY + 2};The offer does not exist;NONE;1;;"]


def test_the_details_of_small_imports_are_found_the_same_way(client, world, shop):
    create(client, "A")
    import_id = send_stock(client, "A;3;;")
    settle(world)
    made, set_ = world.ledger.offer_changes(shop.shop_id)
    assert (made["what"], made["before"], made["after"]["quantity"]) == ("offer_created", None, 10)
    assert (set_["sku"], set_["import"], set_["after"]["quantity"]) == ("A", import_id, 3)
    path = f"/_simulator/shops/{shop.shop_id}/changes"
    assert client.get(path, what="offer_stock").json() == {"changes": [set_]}
    assert client.get(path, sku="B").json() == {"changes": []}
    assert client.get(path, since=made["seq"], limit=1).json() == {"changes": [set_]}
    assert client.get(path, **{"import": "none"}).json() == {"changes": []}


def test_others_call_while_a_large_import_is_applied(client, connect, world, shop, stocked):
    """A stock file of its own kind waits for it; everything else is answered at once."""
    rows = [f"{sku};{place % 7};;" for place, sku in enumerate(stocked)]
    large = send_stock(client, *rows, name="large.csv")
    small = send_stock(client, f"{stocked[0]};77;;", name="small.csv")
    other = connect(shop.key)
    seen = set()
    while stock_status(client, large)["status"] != "COMPLETE":
        assert other.get("/api/orders").status == 200
        seen.add(stock_status(other, small)["status"])
    settle(world)
    assert stock_status(client, small)["status"] == "COMPLETE"
    assert seen <= {"WAITING", "RUNNING", "COMPLETE"}
    assert world.offer(shop.shop_id, stocked[0])["quantity"] == 77


def test_a_large_import_that_hangs_is_applied_when_it_comes_through(client, world, shop, stocked):
    world.disrupt("stuck_import", times=1, seconds=1200)
    stuck = send_stock(client, *(f"{sku};3;;" for sku in stocked), name="one.csv")
    world.advance(600)
    assert stock_status(client, stuck)["status"] == "RUNNING"
    assert world.offer(shop.shop_id, stocked[0])["quantity"] == 4
    send_stock(client, *(f"{sku};8;;" for sku in stocked), name="two.csv")
    settle(world)
    assert world.offer(shop.shop_id, stocked[0])["quantity"] == 8
    world.advance(601)
    assert stock_status(client, stuck)["status"] == "COMPLETE"
    assert {each["quantity"] for each in world.offers_of(shop.shop_id, ["quantity"]).values()} == {3}


def test_a_large_file_creates_repeats_and_replaces(client, world, shop):
    """A SKU that comes again is refused wherever it stands; REPLACE counts the whole file as named."""
    eans = world.market.add_many(MANY)
    header = "sku;product-id;product-id-type;price;state;quantity"
    rows = [f"S{place};{ean};EAN;5;11;1" for place, ean in enumerate(eans)]
    import_id = send_offers(client, header, *rows, rows[3], rows[9000])
    settle(world)
    told = offer_status(client, import_id)
    assert (told["offer_inserted"], told["lines_in_error"], told["lines_read"]) == (MANY, 2, MANY + 2)
    report = client.get(f"/api/offers/imports/{import_id}/error_report").body.decode().splitlines()
    assert [row.split(";")[-2:] for row in report[1:]] == [
        [str(MANY + 2), "The offer 'S3' stands more than once in the file"],
        [str(MANY + 3), "The offer 'S9000' stands more than once in the file"],
    ]
    replaced = send_offers(
        client, "sku;quantity", *(f"S{place};2" for place in range(1, MANY)), mode="REPLACE"
    )
    settle(world)
    told = offer_status(client, replaced)
    assert (told["offer_updated"], told["offer_deleted"]) == (MANY - 1, 1)
    assert set(offers(client, sku="S0")) == set()
    (gone,) = world.ledger.offer_changes(shop.shop_id, what="offer_deleted")
    assert (gone["sku"], gone["after"], gone["before"]["quantity"]) == ("S0", None, 1)


def test_an_upload_is_told_apart_by_every_byte(client, world, stocked):
    """A long body goes through a file of its own; what stands around the offers' file is read as well."""
    rows = "\n".join(["sku;quantity", *(f"{sku};5;{'x' * 60}"[:70] for sku in stocked)]) + "\n"
    rows = rows.replace("sku;quantity", "sku;quantity;note", 1)
    assert len(rows) > 1_000_000
    first = upload(client, "/api/offers/imports", rows, import_mode="NORMAL").json()["import_id"]
    again = upload(client, "/api/offers/imports", rows, import_mode="NORMAL").json()["import_id"]
    other = upload(client, "/api/offers/imports", rows[:-2] + "y\n", import_mode="NORMAL").json()["import_id"]
    assert (first == again, first == other) == (True, False)
    assert in_chunks(client, rows) == first
    assert upload(client, "/api/offers/imports", rows, import_mode="WRONG").status == 400
    assert client.call("POST", "/api/offers/imports", rows.encode() + b"\r\n").status == 415
    settle(world)
    assert offer_status(client, first)["lines_in_success"] == MANY


def in_chunks(client, rows):
    """The same upload by a client that does not say beforehand how long it is."""
    parts = (
        '--x\r\nContent-Disposition: form-data; name="file"; filename="file.csv"\r\n\r\n',
        *(rows[start : start + 100_000] for start in range(0, len(rows), 100_000)),
        '\r\n--x\r\nContent-Disposition: form-data; name="import_mode"\r\n\r\nNORMAL\r\n--x--\r\n',
    )
    headers = {"Authorization": client.key, "Content-Type": "multipart/form-data; boundary=x"}
    body = (part.encode() for part in parts)
    client.connection.request("POST", "/api/offers/imports", body=body, headers=headers, encode_chunked=True)
    with client.connection.getresponse() as response:
        return json.loads(response.read())["import_id"]


def test_a_large_export_is_written_in_turns(client, connect, world, shop, stocked):
    other = connect(shop.key)
    tracking_id = client.call("POST", "/api/offers/export/async", {}).json()["tracking_id"]
    path = f"/api/offers/export/async/status/{tracking_id}"
    while (told := client.get(path).json())["status"] != "COMPLETED":
        assert told["urls"] == []
        assert other.get("/api/orders").status == 200
    files = [client.get("/" + url.split("/", 3)[3]).body.decode() for url in told["urls"]]
    rows = [row for file in files for row in file.splitlines()[1:]]
    assert len(rows) == len(set(rows)) == MANY


def test_what_a_stop_interrupted_is_done_after_the_next_start(tmp_path):
    """Nothing is counted twice."""
    state = str(tmp_path / "world")
    with World(state, seed=7, pace=1e9, now=START) as world:
        shop = world.add_shop("Alpha")
        world.list_offers(shop.shop_id, MANY)
        skus = list(world.offers_of(shop.shop_id, ["quantity"]))
        with start(world) as running:
            client = Client(running.url, shop.key)
            import_id = send_stock(client, *(f"{sku};3;;" for sku in skus))
            client.connection.close()
    with World(state, pace=1e9, now=START) as world, start(world) as running:
        client = Client(running.url, shop.key)
        settle(world)
        told = stock_status(client, import_id)
        assert (told["status"], told["lines_in_success"]) == ("COMPLETE", MANY)
        client.connection.close()
        assert {each["quantity"] for each in world.offers_of(shop.shop_id, ["quantity"]).values()} == {3}


def test_time_may_pass_while_the_server_works(client, world, shop, stocked):
    """Whoever moves the clock waits until what is due is done, whoever does it."""
    import_id = send_stock(client, *(f"{sku};6;;" for sku in stocked))
    helpers = [threading.Thread(target=world.advance, args=(1,)) for _ in range(3)]
    for helper in helpers:
        helper.start()
    for helper in helpers:
        helper.join()
    assert stock_status(client, import_id)["status"] == "COMPLETE"


def test_a_world_without_a_server_does_its_chores_as_time_passes(client, world, simulator, shop, stocked):
    world.pace = 1
    import_id = send_stock(client, *(f"{sku};6;;" for sku in stocked))
    (told,) = world.imports(shop.shop_id)
    assert (told["import_id"], told["status"], told["lines_read"]) == (import_id, "WAITING", MANY)
    assert read_stamp(told["starts"]) < read_stamp(told["ends"])
    simulator.close()
    began = time.monotonic()
    world.advance(60)
    assert time.monotonic() - began < 60
    (told,) = world.imports(shop.shop_id)
    assert (told["status"], told["changed"]) == ("COMPLETE", MANY)
