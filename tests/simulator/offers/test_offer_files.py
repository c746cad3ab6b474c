"""OF01 to OF04: files create, change and delete offers, row by row, and say what they refused."""

import pytest

from tests.simulator.offers.selling import (
    PRODUCTS,
    changes,
    create,
    forget_calls,
    offer_status,
    offers,
    send_offers,
    upload,
)

HEADER = "sku;product-id;product-id-type;price;state;quantity"


def test_an_import_waits_runs_and_is_complete(client, world, shop):
    """Nothing is changed before its end; the figures are zero until then."""
    world.pace = 1
    import_id = send_offers(client, HEADER, f"A;{PRODUCTS[0].gtin};EAN;19,99;11;5")
    assert offer_status(client, import_id)["status"] == "WAITING"
    forget_calls(world)
    world.advance(21)
    running = offer_status(client, import_id)
    assert (running["status"], running["lines_in_success"], running["offer_inserted"]) == ("RUNNING", 0, 0)
    assert offers(client) == {}
    forget_calls(world)
    world.advance(60)
    done = offer_status(client, import_id)
    assert (done["status"], done["lines_in_success"], done["offer_inserted"]) == ("COMPLETE", 1, 1)
    offer = offers(client)["A"]
    assert (offer["price"], offer["quantity"], offer["active"]) == (19.99, 5, True)
    assert client.get(f"/api/offers/{offer['offer_id']}").json() == offer


def test_absent_columns_are_kept_and_blank_ones_cleared(client):
    create(client, "A", quantity=4)
    send_offers(client, "sku;description;leadtime-to-ship", 'A;"Says ""hello; you""";3')
    offer = offers(client)["A"]
    assert (offer["description"], offer["leadtime_to_ship"], offer["quantity"]) == ('Says "hello; you"', 3, 4)
    send_offers(client, "sku;description", "A;")
    offer = offers(client)["A"]
    assert (offer["description"], offer["leadtime_to_ship"], offer["price"]) == (None, 3, 100)
    send_offers(client, "sku;quantity", "A;")
    assert offers(client)["A"]["inactivity_reasons"] == ["ZERO_QUANTITY"]


def test_an_equal_file_is_not_imported_again(client, world):
    """Whatever happened since: the old id comes back, and nothing else."""
    create(client, "A")
    first = send_offers(client, "sku;quantity;my-note", "A;3;one")
    send_offers(client, "sku;quantity;my-note", "A;8;two")
    assert send_offers(client, "sku;quantity;my-note", "A;3;one") == first
    assert offers(client)["A"]["quantity"] == 8
    assert send_offers(client, "sku;quantity;my-note", "A;3;three") != first
    assert offers(client)["A"]["quantity"] == 3
    assert [entry["object"] for entry in changes(world, "import_repeated")] == [str(first)]


def test_bad_rows_are_refused_alone_and_reported(client):
    """The report has the file's own columns, unknown ones included, and two more at the end."""
    create(client, "OLD", "TOO")
    good, ean = PRODUCTS[5], PRODUCTS[6].gtin
    import_id = send_offers(
        client,
        HEADER + ";discount-price;private",
        f"A;{good.gtin};EAN;10;11;1;;p1",
        "B;0000000000000;EAN;10;11;1;;p2",
        f"OLD;{ean};EAN;10;11;1;;p3",
        f"C;{ean};EAN;ten;11;1;;p4",
        f"D;{ean};EAN;10;99;1;;p5",
        f"A;{good.gtin};EAN;10;11;1;;p6",
        f"E;{ean};ISBN;10;11;1;;p7",
        f"F;{ean};EAN;10;11;1;12;p8",
        "G;;;10;11;1;;p9",
        "H;too;short",
        f";{ean};EAN;10;11;1;;p11",
    )
    told = offer_status(client, import_id)
    counts = (told["lines_read"], told["lines_in_success"], told["lines_in_error"], told["offer_inserted"])
    assert (told["status"], told["has_error_report"], counts) == ("COMPLETE", True, (11, 1, 10, 1))
    report = client.get(f"/api/offers/imports/{import_id}/error_report")
    assert report.headers["Content-Type"] == "application/octet-stream"
    header, *rows = report.body.decode().splitlines()
    assert header == HEADER + ";discount-price;private;error-line;error-message"
    told_apart = [tuple(row.split(";")[-3:]) for row in rows]
    different = (
        "The product linked to the new offer is different from the product linked to the existing offer."
    )
    assert told_apart == [
        ("p2", "3", "The product does not exist"),
        ("p3", "4", different),
        ("p4", "5", "The value 'ten' of 'price' is not a valid price"),
        ("p5", "6", "The state '99' is unknown"),
        ("p6", "7", "The offer 'A' stands more than once in the file"),
        ("p7", "8", "The product identifier type 'ISBN' is unknown"),
        ("p8", "9", "The discount price must be lower than the price"),
        ("p9", "10", "The field 'product-id' is required"),
        ("", "11", "The line has 3 fields but the header has 8"),
        ("p11", "12", "The field 'sku' is required"),
    ]
    assert set(offers(client)) == {"OLD", "TOO", "A"}


def test_a_report_without_errors_is_not_found(client):
    import_id = send_offers(client, HEADER, f"A;{PRODUCTS[0].gtin};EAN;10;11;1")
    assert client.refused("GET", f"/api/offers/imports/{import_id}/error_report")[0] == 404
    assert client.refused("GET", "/api/offers/imports/1")[0] == 404


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        ("quantity;price\n1;2\n", "The column 'sku' is missing"),
        ("sku,quantity\nA,1\n", "The column 'sku' is missing"),
        ("sku;sku\nA;A\n", "The column 'sku' stands twice in the header"),
        (b"sku;description\nA;\xff\n", "The file is not a readable CSV file in UTF-8"),
        (b"PK\x03\x04", "The format of the file is not supported"),
        (b"PK\x03\x04" + bytes(500), "The format of the file is not supported"),
        ("", "The file is empty"),
    ],
)
def test_a_file_that_makes_no_sense_fails_as_a_whole(client, content, reason):
    answer = upload(client, "/api/offers/imports", content, import_mode="NORMAL")
    told = offer_status(client, answer.json()["import_id"])
    assert (told["status"], told["reason_status"], told["has_error_report"]) == ("FAILED", reason, False)


def test_what_is_not_an_upload_is_refused(client):
    assert upload(client, "/api/offers/imports", "sku\nA\n").status == 400
    assert upload(client, "/api/offers/imports", "sku\nA\n", import_mode="DELTA").status == 400
    assert client.refused("POST", "/api/offers/imports", {"a": 1})[0] == 415
    assert client.refused("PUT", "/api/offers")[0] == 405
    assert client.refused("DELETE", "/api/offers/1")[0] == 405


def test_deleting_and_coming_back(client, world):
    """A deleted offer is in no list; under the same SKU it comes back with the id it had."""
    create(client, "A", "B")
    before = offers(client)["A"]["offer_id"]
    import_id = send_offers(client, "sku;update-delete", "A;delete", "NONE;delete", "B;DROP")
    told = offer_status(client, import_id)
    assert (told["offer_deleted"], told["lines_in_error"]) == (1, 2)
    assert set(offers(client)) == {"B"}
    assert client.get(f"/api/offers/{before}").status == 404
    create(client, "A", quantity=2)
    assert offers(client)["A"]["offer_id"] == before
    (gone,) = changes(world, "offer_deleted")
    assert (gone["object"], gone["by"], gone["before"]["quantity"], gone["after"]) == (
        "A",
        "seller",
        10,
        None,
    )


def test_replace_deletes_what_the_file_does_not_name(client):
    """A row in error still names its offer."""
    create(client, "A", "B", "C")
    import_id = send_offers(client, "sku;quantity", "A;1", "B;many", mode="REPLACE")
    assert offer_status(client, import_id)["offer_deleted"] == 1
    assert {sku: offer["quantity"] for sku, offer in offers(client).items()} == {"A": 1, "B": 10}


def test_a_partial_update_reads_only_cells_that_are_filled(client):
    create(client, "A")
    import_id = send_offers(client, "sku;quantity;price", "A;;80", "B;1;1", mode="PARTIAL_UPDATE")
    assert offer_status(client, import_id)["lines_in_error"] == 1
    assert [offers(client)["A"][name] for name in ("quantity", "price")] == [10, 80]


def test_with_products_the_offers_wait_for_them(client, world):
    world.pace = 1
    answer = upload(
        client,
        "/api/offers/imports",
        f"{HEADER}\nA;1;EAN;1;11;1\n",
        import_mode="NORMAL",
        with_products="true",
    )
    assert set(answer.json()) == {"import_id", "product_import_id"}
    told = offer_status(client, answer.json()["import_id"])
    assert (told["status"], told["lines_in_pending"]) == ("WAITING_SYNCHRONIZATION_PRODUCT", 1)
    second = upload(
        client,
        "/api/offers/imports",
        f"{HEADER}\nB;1;EAN;1;11;1\n",
        import_mode="NORMAL",
        with_products="true",
    )
    assert second.headers["Retry-After"] == "900"


def test_the_ledger_knows_every_offer_that_changed(client, world):
    """Who, before and after; an offer that stays as it was has no entry and keeps its date."""
    create(client, "A", "B", quantity=3)
    world.advance(60)
    import_id = send_offers(client, "sku;quantity", "A;3", "B;7")
    assert offer_status(client, import_id)["offer_updated"] == 2
    (told,) = changes(world, "offer_updated")
    told = {name: told[name] for name in ("object", "by", "import", "before", "after")}
    assert told == {
        "object": "B", "by": "seller", "import": str(import_id), "before": {"quantity": 3}, "after": {"quantity": 7},
    }  # fmt: skip
    assert [entry["object"] for entry in changes(world, "offer_created")] == ["A", "B"]


def test_imports_are_listed_page_by_page(client, world):
    create(client, "A")
    ids = [send_offers(client, "sku;quantity", f"A;{quantity}") for quantity in range(3)]
    page = client.get("/api/offers/imports", limit=3).json()
    assert [each["import_id"] for each in page["data"]] == ids[::-1]
    last = client.get("/api/offers/imports", page_token=page["next_page_token"]).json()
    assert (len(last["data"]), "next_page_token" in last) == (1, False)
    assert client.get("/api/offers/imports", status="FAILED").json() == {"data": []}
    assert client.get("/api/offers/imports", status="LOST").status == 400


def test_another_shop_sees_none_of_it(client, connect, world):
    create(client, "A")
    other = connect(world.add_shop("Other").key)
    assert offers(other) == {}
    create(other, "A", quantity=1)
    assert offers(client)["A"]["quantity"] == 10


def test_offers_are_listed_by_price_or_title(client):
    for sku, price in (("A", 30), ("B", 10), ("C", 20)):
        product = PRODUCTS["ABC".index(sku)]
        send_offers(client, HEADER, f"{sku};{product.product_sku};SKU;{price};11;1")
    page = client.get("/api/offers", max=2).json()
    assert ([each["shop_sku"] for each in page["offers"]], page["total_count"]) == (["B", "C"], 3)
    page = client.get("/api/offers", max=2, offset=2)
    assert 'rel="previous"' in page.headers["Link"]
    assert list(offers(client, sort="price", order="desc")) == ["A", "C", "B"]
    titles = [each["product_title"] for each in offers(client, sort="productTitle").values()]
    assert titles == sorted(titles)
    assert list(offers(client, sku="B")) == ["B"]
    assert list(offers(client, product_id=PRODUCTS[2].product_sku)) == ["C"]
    assert offers(client, offer_state_codes="10") == {}
    assert client.get("/api/offers", sort="sku").status == 400


def test_a_large_import_takes_as_many_statements_as_a_small_one(client, world):
    """Its effect is one piece of work, however many rows there are."""

    def statements(count, price):
        eans = world.market.add_many(count)
        rows = [f"{price}-{place};{ean};EAN;{price};11;1" for place, ean in enumerate(eans)]
        import_id = send_offers(client, HEADER, *rows)
        seen = []
        world.store.db.set_trace_callback(seen.append)
        world.run()
        world.store.db.set_trace_callback(None)
        assert offer_status(client, import_id)["offer_inserted"] == count
        return len([statement for statement in seen if "INSERT INTO staged" not in statement])

    few = statements(10, 5)
    assert statements(1000, 6) < few + 10
