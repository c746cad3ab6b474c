"""PRI01 to PRI03: every price of an offer at once, and what the operator makes of them."""

from tests.simulator.offers.selling import (
    changes,
    create,
    offers,
    price_status,
    send_offers,
    send_prices,
)


def test_what_a_price_file_leaves_out_is_deleted(client, world, shop):
    """Only of offers that it names."""
    create(client, "A", "B")
    send_offers(client, "sku;discount-price", "A;90", "B;90")
    told = price_status(client, send_prices(client, "A;80;;;"))
    assert (told["status"], told["offers_updated"], told["lines_in_success"]) == ("COMPLETE", 1, 1)
    assert [offers(client)["A"][name] for name in ("price", "discount", "quantity")] == [80, None, 10]
    assert [offers(client)["B"][name] for name in ("price", "quantity")] == [90, 10]
    (entry,) = changes(world, "offer_price")
    assert (entry["before"]["discount_price"], entry["after"]["discount_price"]) == (9000, None)


def test_a_discount_counts_while_it_runs(client, world):
    create(client, "A")
    send_prices(client, "A;100;70;2026-03-11;2026-03-12T00:00:00Z")
    assert offers(client)["A"]["price"] == 100
    world.advance(86400)
    offer = offers(client)["A"]
    assert (offer["price"], offer["discount"]["discount_price"], offer["discount"]["origin_price"]) == (
        70,
        70,
        100,
    )
    world.advance(86400)
    assert offers(client)["A"]["price"] == 100


def test_prices_of_channels_dates_and_quantities(client, world, shop):
    """Where they are enabled they come back line by line; the default price may be missing."""
    row = "A;100;;;;US;;"
    import_id = send_prices(client, "A;90;;;;CA;;", more=";channels;start-date;price-ranges")
    assert price_status(client, import_id)["lines_in_error"] == 1
    world.change_shop(shop.shop_id, advanced_pricing=True)
    create(client, "A")
    more = ";channels;start-date;price-ranges"
    send_prices(client, "A;100;;;;;;1|100,5|95", "A;90;;;;CA;2026-04-01;", more=more)
    default, other = offers(client)["A"]["all_prices"]
    assert [(each["quantity_threshold"], each["price"]) for each in default["volume_prices"]] == [
        (1, 100),
        (5, 95),
    ]
    assert (other["price"], other["channel_code"]) == (90, "CA")
    assert other["context"]["start_date"] == "2026-04-01T00:00:00Z"
    assert price_status(client, send_prices(client, row, more=more))["offers_in_error"] == 1
    send_prices(client, "A;91;;;;CA;;", more=more)
    assert offers(client)["A"]["inactivity_reasons"] == ["NO_ACTIVE_PRICE"]


def test_refused_prices_are_reported_with_all_lines_of_their_offer(client):
    create(client, "A", "B")
    import_id = send_prices(client, "A;50;60;;", "B;10;;;", "B;11;;;", "C;5;;;")
    told = price_status(client, import_id)
    assert (told["lines_in_error"], told["offers_in_error"], told["offers_updated"]) == (4, 3, 0)
    report = client.get(f"/api/offers/pricing/imports/{import_id}/error_report").body.decode()
    assert [row.split(";")[:3] for row in report.splitlines()[1:]] == [
        ["2", "The discount price must be lower than the price", "A"],
        ["3", "The default price is told more than once", "B"],
        ["4", "The default price is told more than once", "B"],
        ["5", "The offer does not exist", "C"],
    ]


def test_prices_wait_for_the_operator_where_it_approves_them(client, world, shop):
    """The import is complete, and nothing is to be seen of it before."""
    create(client, "A", "B")
    world.change_shop(shop.shop_id, price_approval=True)
    assert price_status(client, send_prices(client, "A;80;;;"))["status"] == "COMPLETE"
    send_offers(client, "sku;price;quantity", "B;70;4")
    assert [offers(client)[sku]["price"] for sku in "AB"] == [100, 100]
    assert offers(client)["B"]["quantity"] == 4
    assert world.decide_prices(shop.shop_id) == 2
    assert [offers(client)[sku]["price"] for sku in "AB"] == [80, 70]
    send_prices(client, "A;60;;;")
    world.run()
    assert world.decide_prices(shop.shop_id, approve=False) == 1
    assert offers(client)["A"]["price"] == 80
    create(client, "C", price="5")
    assert offers(client)["C"]["inactivity_reasons"] == ["NO_ACTIVE_PRICE"]
    (entry, _) = changes(world, "prices_approved")
    assert (entry["by"], entry["before"]["price"], entry["after"]["price"]) == ("operator", 10000, 8000)


def test_price_imports_are_found_by_id(client):
    create(client, "A")
    ids = [send_prices(client, f"A;{price};;;") for price in (1, 2, 3)]
    assert send_prices(client, "A;1;;;") == ids[0]
    assert price_status(client, ids[1])["import_id"] == ids[1]
    assert len(client.get("/api/offers/pricing/imports").json()["data"]) == 3
    assert client.get("/api/offers/pricing/imports", import_id="none").json() == {"data": []}


def test_the_operator_decides_through_the_control_api(client, world, shop):
    create(client, "A")
    world.change_shop(shop.shop_id, price_approval=True)
    send_prices(client, "A;80;;;")
    path = f"/_simulator/shops/{shop.shop_id}/prices"
    assert client.call("POST", path, {"approve": False}).json() == {"offers": 1}
    assert offers(client)["A"]["price"] == 100
    send_prices(client, "A;70;;;")
    assert client.call("POST", path, {}).json() == {"offers": 1}
    assert offers(client)["A"]["price"] == 70
