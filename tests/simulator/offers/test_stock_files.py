"""STO01 to STO03: stock alone, for offers or their warehouses."""

from tests.simulator.offers.selling import (
    changes,
    create,
    lines,
    offers,
    send_offers,
    send_stock,
    stock_status,
    upload,
)


def test_only_the_quantity_changes(client, world):
    create(client, "A", "B")
    send_offers(client, "sku;description", "A;kept")
    import_id = send_stock(client, "A;3;;UPDATE", "B;0;;")
    told = stock_status(client, import_id)
    counts = (told["lines_in_success"], told["lines_in_error"], told["has_error_report"])
    assert (told["status"], counts) == ("COMPLETE", (2, 0, False))
    offer = offers(client)["A"]
    assert (offer["quantity"], offer["price"], offer["description"]) == (3, 100, "kept")
    assert offers(client)["B"]["inactivity_reasons"] == ["ZERO_QUANTITY"]
    after = [(entry["object"], entry["after"]["quantity"]) for entry in changes(world, "offer_stock")]
    assert after == [("A", 3), ("B", 0)]


def test_the_same_file_under_another_name_is_another_import(client):
    create(client, "A")
    first = send_stock(client, "A;3;;", name="one.csv")
    send_stock(client, "A;5;;", name="two.csv")
    assert send_stock(client, "A;3;;", name="one.csv") == first
    assert offers(client)["A"]["quantity"] == 5
    assert send_stock(client, "A;3;;", name="three.csv") != first
    assert offers(client)["A"]["quantity"] == 3


def test_all_lines_of_an_offer_are_refused_together(client, world, shop):
    """The report begins with line number and reason, and can be sent again once it is put right."""
    world.change_shop(shop.shop_id, warehouses=("EAST", "WEST"))
    create(client, "A", "B")
    rows = ("A;3;EAST;", "A;4;MOON;", "B;7;;", "C;1;;", "B;8;;X", ";1;;")
    told = stock_status(client, import_id := send_stock(client, *rows))
    assert (told["lines_in_success"], told["lines_in_error"]) == (0, 6)
    report = client.get(f"/api/offers/stock/imports/{import_id}/error_report")
    assert report.headers["Content-Type"].startswith("text/csv")
    assert report.body.decode().splitlines() == [
        "error-line;error-message;offer-sku;quantity;warehouse-code;update-delete",
        "2;The warehouse 'MOON' does not exist;A;3;EAST;",
        "3;The warehouse 'MOON' does not exist;A;4;MOON;",
        "4;The value 'X' of 'update-delete' is unknown;B;7;;",
        "5;The offer does not exist;C;1;;",
        "6;The value 'X' of 'update-delete' is unknown;B;8;;X",
        "7;The field 'offer-sku' is required;;1;;",
    ]
    mended = report.body.decode().replace("MOON", "WEST")
    upload(client, "/api/offers/stock/imports", mended)
    assert offers(client)["A"]["quantity"] == 7


def test_warehouses_add_up_and_a_global_figure_replaces_them(client, world, shop):
    world.change_shop(shop.shop_id, warehouses=("EAST", "WEST"))
    create(client, "A")
    send_stock(client, "A;3;EAST;", "A;4;WEST;")
    offer = offers(client)["A"]
    assert offer["quantity"] == 7
    assert offer["warehouses"] == [{"code": "EAST", "quantity": 3}, {"code": "WEST", "quantity": 4}]
    send_stock(client, "A;;EAST;DELETE")
    assert offers(client)["A"]["quantity"] == 4
    send_stock(client, "A;9;;")
    assert [offers(client)["A"][name] for name in ("quantity", "warehouses")] == [9, []]


def test_a_file_of_the_wrong_columns_fails(client):
    answer = upload(client, "/api/offers/stock/imports", lines("sku;quantity", "A;1"))
    assert stock_status(client, answer.json()["import_id"])["status"] == "FAILED"


def test_ids_of_one_kind_are_unknown_to_the_others(client):
    create(client, "A")
    import_id = send_stock(client, "A;1;;")
    assert client.refused("GET", f"/api/offers/imports/{import_id}")[0] == 404
    assert client.refused("GET", "/api/offers/stock/imports/5000001/status")[0] == 404
    assert client.refused("GET", f"/api/offers/stock/imports/{import_id}/error_report")[0] == 404


def test_one_line_costs_the_same_in_a_large_catalogue(client, world, shop):
    """Neither an import nor a sale walks through offers that it does not concern."""

    def steps(name):
        counted = []
        import_id = send_stock(client, f"A;{len(name)};;", name=name)
        world.store.db.set_progress_handler(lambda: counted.append(1), 50)
        world.run()
        world.sell(shop.shop_id, skus=["A"])
        world.store.db.set_progress_handler(None, 0)
        assert stock_status(client, import_id)["lines_in_success"] == 1
        return len(counted)

    create(client, "A")
    small = steps("one")
    eans = world.market.add_many(3000)
    header = "sku;product-id;product-id-type;price;state;quantity"
    send_offers(client, header, *(f"S{place};{ean};EAN;5;11;1" for place, ean in enumerate(eans)))
    world.run()
    assert steps("second") < 2 * small
