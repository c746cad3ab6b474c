"""Columns such as `price[channel=CA]` of an offer file: a channel's own price beside the default one."""

import csv
import io

from tests.simulator.offers.selling import create, offer_status, offers, send_offers, send_prices

PRICE, DISCOUNT = "price[channel=CA]", "discount-price[channel=CA]"


def of_channel(client, sku):
    return [price for price in offers(client)[sku]["all_prices"] if price["channel_code"] == "CA"]


def test_a_channel_has_its_own_price(client, world):
    create(client, "A", "B")
    send_offers(client, f"sku;{PRICE};{DISCOUNT};discount-end-date[channel=CA]", "A;90;80;2026-12-31", "B;;;")
    (price,) = of_channel(client, "A")
    assert (price["unit_origin_price"], price["unit_discount_price"], price["price"]) == (90, 80, 80)
    assert price["discount_end_date"] == "2026-12-31T00:00:00Z"
    assert offers(client)["A"]["price"] == 100
    assert of_channel(client, "B") == []
    (entry,) = [each for each in world.ledger.entries(kind="effect") if each["effect"] == "offer_updated"]
    assert (entry["object"], entry["before"]["price_lines"]) == ("A", None)


def test_it_is_kept_until_a_file_names_its_columns_again(client):
    """Blank cells clear it; files without the columns, and other prices, leave it alone."""
    create(client, "A")
    send_offers(client, f"sku;{PRICE}", "A;90")
    send_offers(client, "sku;quantity;price", "A;3;95")
    assert [price["price"] for price in of_channel(client, "A")] == [90]
    send_offers(client, f"sku;{PRICE}", "A;85")
    assert [price["price"] for price in of_channel(client, "A")] == [85]
    send_offers(client, f"sku;quantity;{PRICE}", "A;5;", mode="PARTIAL_UPDATE")
    assert [price["price"] for price in of_channel(client, "A")] == [85]
    send_offers(client, f"sku;{PRICE}", "A;")
    assert of_channel(client, "A") == []
    assert offers(client)["A"]["price"] == 95


def test_a_price_file_deletes_it_like_any_other(client):
    create(client, "A")
    send_offers(client, f"sku;{PRICE}", "A;90")
    send_prices(client, "A;70;;;")
    assert of_channel(client, "A") == []


def test_exports_show_it(client):
    create(client, "A", "B")
    send_offers(client, f"sku;{PRICE};{DISCOUNT}", "A;90;80")
    tracking_id = client.call("POST", "/api/offers/export/async", {}).json()["tracking_id"]
    (url,) = client.get(f"/api/offers/export/async/status/{tracking_id}").json()["urls"]
    file = client.get("/" + url.split("/", 3)[3]).body.decode()
    rows = {row["shop-sku"]: row for row in csv.DictReader(io.StringIO(file), delimiter=";")}
    shown = [rows["A"][name] for name in (PRICE, "origin-price[channel=CA]", DISCOUNT)]
    assert (shown, rows["B"][PRICE]) == (["80", "90", "80"], "")


def test_what_makes_no_sense_is_refused_row_by_row(client):
    create(client, "A", "B", "C")
    columns = f"sku;{PRICE};{DISCOUNT};price[channel=US]"
    import_id = send_offers(client, columns, "A;;80;", "B;90;95;", "C;;;5", "D;90;;")
    assert offer_status(client, import_id)["lines_in_error"] == 4
    report = client.get(f"/api/offers/imports/{import_id}/error_report").body.decode().splitlines()
    assert [row.rpartition(";")[2] for row in report[1:]] == [
        "The field 'price[channel=CA]' is required",
        "The discount price must be lower than the price",
        "The channel 'US' does not exist",
        "The field 'product-id' is required",
    ]


def test_it_waits_for_approval_like_the_default_price(client, world, shop):
    create(client, "A")
    world.change_shop(shop.shop_id, price_approval=True)
    send_offers(client, f"sku;{PRICE}", "A;90")
    assert of_channel(client, "A") == []
    assert world.decide_prices(shop.shop_id) == 1
    assert [price["price"] for price in of_channel(client, "A")] == [90]
