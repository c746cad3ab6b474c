"""OF52 to OF54: an export of offers is started, waited for, fetched in chunks."""

import csv
import io

from tests.simulator.offers.selling import create, offers, send_offers, send_stock


def start(client, **body):
    return client.call("POST", "/api/offers/export/async", body)


def fetch(client, tracking_id):
    """Every chunk's body."""
    told = client.get(f"/api/offers/export/async/status/{tracking_id}").json()
    assert told["status"] == "COMPLETED", told
    return [client.get("/" + url.split("/", 3)[3]).body for url in told["urls"]]


def rows(client, **body):
    (file,) = fetch(client, start(client, **body).json()["tracking_id"])
    return {row["shop-sku"]: row for row in csv.DictReader(io.StringIO(file.decode()), delimiter=";")}


def test_a_full_export_holds_active_offers_as_they_were(client, world):
    create(client, "A", "B", quantity=3)
    create(client, "C", quantity=0)
    world.pace = 1
    tracking_id = start(client).json()["tracking_id"]
    assert client.get(f"/api/offers/export/async/status/{tracking_id}").json()["status"] == "PENDING"
    world.pace = 1e9
    send_stock(client, "A;9;;")
    world.advance(30)
    (file,) = fetch(client, tracking_id)
    found = {row["shop-sku"]: row for row in csv.DictReader(io.StringIO(file.decode()), delimiter=";")}
    assert {sku: row["quantity"] for sku, row in found.items()} == {"A": "3", "B": "3"}
    assert (found["A"]["active"], found["A"]["price"], found["A"]["deleted"]) == ("true", "100", "false")
    assert set(rows(client, include_inactive_offers=True)) == {"A", "B", "C"}


def test_a_differential_export_holds_what_changed_also_deleted_ones(client, world):
    create(client, "A", "B", "C")
    world.advance(60)
    since = world.now().isoformat()
    send_stock(client, "A;0;;")
    send_offers(client, "sku;update-delete", "B;delete")
    found = rows(client, last_request_date=since)
    assert {sku: (row["quantity"], row["deleted"]) for sku, row in found.items()} == {
        "A": ("0", "false"),
        "B": ("10", "true"),
    }
    both = start(client, last_request_date=since, include_inactive_offers=True)
    assert both.status == 400


def test_an_equal_call_gets_the_export_of_before(client, world):
    """For a day; another number of items per chunk makes it another call."""
    create(client, "A")
    first = start(client).json()["tracking_id"]
    assert start(client).json()["tracking_id"] == first
    assert start(client, items_per_chunk=10_001).json()["tracking_id"] != first
    world.advance(86_401)
    assert start(client).json()["tracking_id"] != first
    assert client.get(f"/api/offers/export/async/status/{first}").status == 404


def test_json_chosen_fields_and_other_names(client):
    create(client, "A")
    tracking_id = start(client, export_type="application/json").json()["tracking_id"]
    (file,) = fetch(client, tracking_id)
    assert b'"shop_sku":"A"' in file
    found = start(
        client, include_fields=["shop-sku", "quantity"], rename_fields={"quantity": "stock"}
    ).json()["tracking_id"]
    assert fetch(client, found) == [b"shop-sku;stock\nA;10\n"] or fetch(client, found) == [
        b"stock;shop-sku\n10;A\n"
    ]


def test_many_offers_come_in_chunks(client, world):
    eans = world.market.add_many(10_001)
    header = "sku;product-id;product-id-type;price;state;quantity"
    send_offers(client, header, *(f"S{place};{ean};EAN;1.50;11;1" for place, ean in enumerate(eans)))
    tracking_id = start(client, items_per_chunk=10_000).json()["tracking_id"]
    sizes = [len(chunk.splitlines()) - 1 for chunk in fetch(client, tracking_id)]
    assert sizes == [10_000, 1]
    assert offers(client, sku="S10000")["S10000"]["quantity"] == 1


def test_an_empty_export_is_still_a_file_and_others_exports_are_not_found(client, connect, world):
    tracking_id = start(client, export_type="application/json").json()["tracking_id"]
    assert fetch(client, tracking_id) == [b"[]"]
    other = connect(world.add_shop("Other").key)
    assert other.get(f"/api/offers/export/async/status/{tracking_id}").status == 404
    assert other.get(f"/api/offers/export/async/{tracking_id}/chunks/1").status == 404
    assert client.get(f"/api/offers/export/async/{tracking_id}/chunks/2").status == 404


def test_a_call_that_makes_no_sense_is_refused(client):
    for body in ({"export_type": "text/xml"}, {"items_per_chunk": 5}, {"last_request_date": "yesterday"}):
        assert start(client, **body).status == 400


def test_full_and_differential_exports_have_their_own_frequencies(client, world):
    world.pace = 1
    assert start(client).status == 200
    assert start(client).headers["Retry-After"] == "86400"
    assert start(client, last_request_date="2026-03-01T00:00:00Z").status == 200
    assert start(client, last_request_date="2026-03-01T00:00:01Z").headers["Retry-After"] == "60"


def test_an_export_may_fail_or_come_late(client, world):
    """One that failed is not handed out again."""
    create(client, "A")
    world.disrupt("failed_export", times=1)
    failed = start(client).json()["tracking_id"]
    told = client.get(f"/api/offers/export/async/status/{failed}").json()
    assert (told["status"], told["error"]) == ("FAILED", {"code": "1", "detail": "Internal error"})
    assert client.get(f"/api/offers/export/async/{failed}/chunks/1").status == 404
    world.disrupt("slow_export", times=1, seconds=600)
    late = start(client).json()["tracking_id"]
    assert late != failed
    assert client.get(f"/api/offers/export/async/status/{late}").json()["status"] == "PENDING"
    world.advance(601)
    assert len(fetch(client, late)) == 1
    names = [entry["disruption"] for entry in world.ledger.entries(kind="disruption")]
    assert names == ["failed_export", "slow_export"]
