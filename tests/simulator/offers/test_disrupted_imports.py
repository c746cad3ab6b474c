"""Imports that hang, come late or fail; and how often they may be sent."""

import http.client

import pytest

from tests.simulator.offers.selling import (
    PRODUCTS,
    changes,
    create,
    forget_calls,
    offer_status,
    offers,
    send_offers,
    send_prices,
    send_stock,
    stock_status,
)


def test_a_stuck_import_is_applied_after_a_later_one(client, world):
    """Whoever gave it up and sent anew sees the old figures come back."""
    create(client, "A")
    world.disrupt("stuck_import", times=1, seconds=1200)
    stuck = send_stock(client, "A;3;;", name="one.csv")
    world.advance(600)
    assert stock_status(client, stuck)["status"] == "RUNNING"
    again = send_stock(client, "A;3;;", name="two.csv")
    send_stock(client, "A;8;;")
    assert stock_status(client, again)["status"] == "COMPLETE"
    assert offers(client)["A"]["quantity"] == 8
    world.advance(601)
    assert stock_status(client, stuck)["status"] == "COMPLETE"
    assert offers(client)["A"]["quantity"] == 3
    assert [entry["after"]["quantity"] for entry in changes(world, "offer_stock")] == [3, 8, 3]


def test_a_stuck_import_may_seem_not_to_have_begun(client, world):
    create(client, "A")
    world.disrupt("stuck_import", times=1, state="WAITING")
    stuck = send_offers(client, "sku;quantity", "A;1")
    world.advance(3000)
    assert offer_status(client, stuck)["status"] == "WAITING"


def test_a_failed_import_changes_nothing(client, world):
    create(client, "A")
    world.disrupt("failed_import", times=1, operations=["PRI01"])
    import_id = send_prices(client, "A;1;;;")
    told = client.get("/api/offers/pricing/imports", import_id=import_id).json()["data"][0]
    assert (told["status"], told["reason_status"]) == ("FAILED", "Internal error")
    assert offers(client)["A"]["price"] == 100


def test_an_upload_whose_answer_was_cut_is_imported_all_the_same(client, world):
    create(client, "A")
    world.disrupt("cut_after", times=1)
    with pytest.raises((ConnectionError, http.client.HTTPException)):
        send_offers(client, "sku;quantity", "A;2")
    (newest, *_) = client.get("/api/offers/imports").json()["data"]
    assert send_offers(client, "sku;quantity", "A;2") == newest["import_id"]
    assert offers(client)["A"]["quantity"] == 2


def test_an_upload_that_comes_through_late_is_imported_then(client, world):
    create(client, "A")
    world.disrupt("delayed_effect", times=1, seconds=30)
    with pytest.raises((ConnectionError, http.client.HTTPException)):
        send_stock(client, "A;2;;")
    assert offers(client)["A"]["quantity"] == 10
    world.advance(31)
    assert offers(client)["A"]["quantity"] == 2


def test_one_upload_a_minute(client, world):
    create(client, "A")
    world.pace = 1
    for path in ("/api/offers/imports", "/api/offers/stock/imports", "/api/offers/pricing/imports"):
        client.call("POST", path, b"")
        assert client.call("POST", path, b"").headers["Retry-After"] == "60"
    assert client.get("/api/offers/stock/imports/none/status").status == 404
    assert client.get("/api/offers/stock/imports/none/status").headers["Retry-After"] == "15"


def test_imports_of_a_kind_follow_one_another(client, world):
    """The second begins when the first has ended."""
    world.pace = 1
    first = send_stock(client, "A;1;;")
    forget_calls(world)
    second = send_stock(client, "A;2;;")
    world.advance(26)
    states = []
    for import_id in (first, second):
        forget_calls(world)
        states.append(stock_status(client, import_id)["status"])
    assert states == ["COMPLETE", "RUNNING"]


@pytest.mark.parametrize("code", ["OF01", "OF24", "STO01", "PRI01"])
def test_every_kind_may_hang_come_late_or_fail(client, world, code):
    """What failed changes nothing; what comes late undoes what was sent after it was given up."""
    create(client, "A")
    send = {
        "OF01": lambda n: send_offers(client, "sku;quantity", f"A;{n}"),
        "OF24": lambda n: client.call("POST", "/api/offers", {"offers": [whole("A", n)]}).json()["import_id"],
        "STO01": lambda n: send_stock(client, f"A;{n};;"),
        "PRI01": lambda n: send_prices(client, f"A;{n};;;"),
    }[code]
    shown = "price" if code == "PRI01" else "quantity"
    before = offers(client)["A"][shown]
    world.disrupt("failed_import", times=1, operations=[code], reason="Out of order")
    failed = send(3)
    world.run()
    assert offers(client)["A"][shown] == before
    world.disrupt("stuck_import", times=1, operations=[code], seconds=900)
    late = send(5)
    send(6)
    world.advance(899)
    assert offers(client)["A"][shown] == 6
    world.advance(2)
    assert offers(client)["A"][shown] == 5
    imports = {each["import_id"]: each for each in world.imports(world.shops()[0].shop_id)}
    assert (imports[str(failed)]["status"], imports[str(failed)]["reason"]) == ("FAILED", "Out of order")
    assert (imports[str(late)]["status"], imports[str(late)]["stuck"]) == ("COMPLETE", "RUNNING")


def whole(sku, quantity):
    """An offer as OF24 wants it."""
    product = PRODUCTS[0]
    return {
        "shop_sku": sku, "product_id": product.gtin, "product_id_type": "EAN", "state_code": "11", "price": 50,
        "update_delete": "update", "quantity": quantity,
    }  # fmt: skip


def test_an_equal_upload_gets_the_old_id_while_it_waits_and_after_it_failed(client, world):
    create(client, "A")
    world.disrupt("stuck_import", times=1, seconds=900)
    first = send_stock(client, "A;3;;")
    assert send_stock(client, "A;3;;") == first
    world.advance(901)
    assert send_stock(client, "A;3;;") == first
    world.disrupt("failed_import", times=1)
    failed = send_stock(client, "A;4;;")
    assert send_stock(client, "A;4;;") == failed
    world.run()
    assert stock_status(client, failed)["status"] == "FAILED"


def test_imports_are_found_by_moment_origin_and_state(client, world):
    """As are prices; a token carries the filters, and the order may be turned around."""
    create(client, "A")
    first = [send_offers(client, "sku;quantity", f"A;{n}") for n in range(3)]
    prices = [send_prices(client, f"A;{n};;;") for n in (7, 8, 9)]
    world.advance(60)
    earlier = world.now().isoformat().replace("+00:00", "Z")
    world.advance(3600)
    since = world.now().isoformat().replace("+00:00", "Z")
    world.disrupt("failed_import", times=1)
    late = send_offers(client, "sku;quantity", "A;9")

    def found(path, **query):
        return [each["import_id"] for each in client.get(path, **query).json()["data"]]

    listed, priced = "/api/offers/imports", "/api/offers/pricing/imports"
    assert found(listed, start_date=since) == [late]
    assert found(listed, end_date=earlier)[:3] == first[::-1]
    assert found(listed, status="FAILED") == [late]
    assert found(listed, origins="FTP") == []
    assert found(listed, origins="API", sort="dateCreated,ASC")[1:] == [*first, late]
    assert found(listed, mode="REPLACE") == []
    page = client.get(priced, limit=2, sort="dateCreated,ASC", status="COMPLETE").json()
    rest = client.get(priced, page_token=page["next_page_token"]).json()
    assert [each["import_id"] for each in page["data"] + rest["data"]] == prices
    assert client.get(priced, page_token=rest["previous_page_token"]).json()["data"] == page["data"]
    assert client.get(priced, page_token="!").status == 400
