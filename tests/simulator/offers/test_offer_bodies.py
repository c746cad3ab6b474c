"""OF24: offers as JSON, where what is not sent is reset."""

from tests.simulator.offers.selling import PRODUCTS, create, offer_status, offers, send_offers


def full(sku, **fields):
    product = PRODUCTS[0]
    return {
        "shop_sku": sku, "product_id": product.gtin, "product_id_type": "EAN", "state_code": "11", "price": 50,
        "update_delete": "update", **fields,
    }  # fmt: skip


def post(client, *items):
    answer = client.call("POST", "/api/offers", {"offers": list(items)})
    assert answer.status == 201, answer.body
    return answer.json()["import_id"]


def test_what_is_not_sent_is_reset(client):
    create(client, "A")
    send_offers(client, "sku;description;leadtime-to-ship", "A;some words;3")
    told = offer_status(client, post(client, full("A")))
    assert (told["status"], told["offer_updated"]) == ("COMPLETE", 1)
    offer = offers(client)["A"]
    assert [offer[name] for name in ("price", "quantity", "description", "min_order_quantity")] == [
        50,
        0,
        None,
        None,
    ]


def test_discounts_ranges_and_deletion(client):
    discount = {"price": 40.5, "start_date": "2026-03-01", "end_date": None}
    volumes = [{"quantity_threshold": 5, "unit_origin_price": 45}]
    prices = [{"channel_code": None, "volume_prices": volumes}]
    post(client, full("A", quantity=3, discount=discount, all_prices=prices), full("B", quantity=1))
    offer = offers(client)["A"]
    assert (offer["price"], offer["discount"]["origin_price"], offer["quantity"]) == (40.5, 50, 3)
    thresholds = [
        (each["quantity_threshold"], each["price"]) for each in offer["all_prices"][0]["volume_prices"]
    ]
    assert thresholds == [(1, 50), (5, 45)]
    assert offer_status(client, post(client, full("B", update_delete="delete")))["offer_deleted"] == 1
    assert set(offers(client)) == {"A"}


def test_an_equal_body_gets_the_old_id(client):
    first = post(client, full("A", quantity=3))
    post(client, full("A", quantity=4))
    assert post(client, full("A", quantity=3)) == first
    assert offers(client)["A"]["quantity"] == 4


def test_bad_offers_are_reported_like_lines_of_a_file(client):
    import_id = post(client, full("A", product_id="1"), full("B", quantity=2))
    assert offer_status(client, import_id)["lines_in_error"] == 1
    report = client.get(f"/api/offers/imports/{import_id}/error_report").body.decode().splitlines()
    assert report[1].startswith("A;1;EAN;")
    assert report[1].endswith(";2;The product does not exist")


def test_a_body_that_makes_no_sense_is_refused(client):
    missing = full("A")
    del missing["state_code"]
    for body in ({}, {"offers": []}, {"offers": [missing]}, {"offers": [full("A", price=[1])]}):
        assert client.refused("POST", "/api/offers", body)[0] == 400
    assert client.refused("POST", "/api/offers", b"[")[0] == 400
