"""What others than the seller do to offers: a colleague, the operator, customers; and how a test looks at it."""

import pytest

from comptoir.simulator.offer_book import UnknownOffer
from tests.simulator.offers.selling import changes, create, offers, send_offers, send_stock


def test_a_colleague_edits_and_deletes_offers_in_the_portal(client, world, shop):
    create(client, "A", "B")
    world.portal.edit_offer(shop.shop_id, "A", price=4200, quantity=3)
    assert [offers(client)["A"][name] for name in ("price", "quantity")] == [42, 3]
    path = f"/_simulator/shops/{shop.shop_id}/offers"
    assert client.put(f"{path}/A/portal", {"quantity": 1}).json()["quantity"] == 1
    assert client.call("DELETE", f"{path}/B/portal").json()["deleted"] == 1
    assert set(offers(client)) == {"A"}
    assert {(each["object"], each["by"]) for each in changes(world, "offer_changed")} == {
        ("A", "portal"),
        ("B", "portal"),
    }
    with pytest.raises(UnknownOffer):
        world.portal.delete_offer(shop.shop_id, "NONE")


def test_the_truth_of_all_offers_is_read_at_once(client, world, shop):
    create(client, "A", "B", "C", quantity=2, price="5.50")
    send_offers(client, "sku;update-delete", "B;delete")
    world.run()
    held = world.offers_of(shop.shop_id)
    assert set(held) == {"A", "C"}
    assert (held["A"]["price"], held["A"]["quantity"], held["A"]["state_code"]) == (550, 2, "11")
    path = f"/_simulator/shops/{shop.shop_id}/offers"
    assert client.get(path).json() == {"offers": held}
    assert client.get(path, columns="quantity", after="A").json() == {"offers": {"C": {"quantity": 2}}}
    assert client.get(path, limit=1, columns="price").json() == {"offers": {"A": {"price": 550}}}
    assert client.get(path, columns="colour").status == 400


def test_an_offer_of_a_suspended_product_is_inactive(client, world, shop):
    """It is on no customer's list, says why, and comes back with a differential export."""
    create(client, "A", "B")
    world.advance(60)
    since = world.now().isoformat()
    product = offers(client)["A"]["product_sku"]
    path = f"/_simulator/products/{product}/suspend"
    assert client.call("POST", path, {"reason": "BRAND_UNAUTHORIZED_TO_SELL"}).status == 204
    offer = offers(client)["A"]
    assert (offer["active"], offer["inactivity_reasons"]) == (False, ["BRAND_UNAUTHORIZED_TO_SELL"])
    assert world.summary()["shops"][0]["offers"] == {"all": 2, "on_sale": 1}
    bought = {
        line["offer_sku"]
        for order in world.sell(shop.shop_id, 5)
        for line in world.order(order)["order_lines"]
    }
    assert bought == {"B"}
    tracking_id = client.call("POST", "/api/offers/export/async", {"last_request_date": since}).json()[
        "tracking_id"
    ]
    (url,) = client.get(f"/api/offers/export/async/status/{tracking_id}").json()["urls"]
    assert (
        b"\nA;" in client.get("/" + url.split("/", 3)[3]).body
        or b";A;" in client.get("/" + url.split("/", 3)[3]).body
    )
    assert client.call("POST", path, {"reason": None}).status == 204
    assert offers(client)["A"]["active"] is True
    assert client.call("POST", path, {"reason": "BORED"}).status == 400
    assert [entry["object"] for entry in changes(world, "product_suspended", "product_released")] == [
        product
    ] * 2


def test_a_day_of_trade_sells_what_is_on_sale(client, world, shop):
    """At the rate that was asked for, with imports coming in between; afterwards nobody buys by themselves."""
    create(client, "A", "B", "C", quantity=500)
    world.disrupt("stuck_import", times=1, seconds=4 * 3600 - 300)
    send_stock(client, "C;0;;")
    order_ids = world.trade(shop.shop_id, hours=8, per_hour=6)
    assert len(order_ids) == 48
    sold = dict.fromkeys("ABC", 0)
    for order_id in order_ids:
        for line in world.order(order_id)["order_lines"]:
            sold[line["offer_sku"]] += line["quantity"]
    held = world.offers_of(shop.shop_id, ["quantity"])
    assert [held[sku]["quantity"] + sold[sku] for sku in "AB"] == [500, 500]
    assert held["C"]["quantity"] == 0
    assert sold["C"] > 0
    (emptied,) = world.ledger.offer_changes(shop.shop_id, what="offer_stock")
    last_sale = [
        each for each in world.ledger.offer_changes(shop.shop_id, sku="C") if each["what"] == "offer_sold"
    ]
    assert max(each["at"] for each in last_sale) < emptied["at"]
    world.advance(3600)
    assert len(world.orders(shop.shop_id)) == 48


def test_trade_and_listing_through_the_control_api(client, world, shop):
    path = f"/_simulator/shops/{shop.shop_id}"
    assert client.call("POST", f"{path}/offers", {"count": 30, "quantity": 5}).json() == {"offers": 30}
    assert client.call("POST", f"{path}/offers", {"count": 0}).status == 400
    order_ids = client.call("POST", f"{path}/trade", {"hours": 1, "per_hour": 4}).json()["order_ids"]
    assert [order["order_id"] for order in world.orders(shop.shop_id)] == order_ids
    assert len(order_ids) == 4
    (listed,) = changes(world, "offers_listed")
    assert listed["offers"] == 30
    assert client.get("/api/account").json()["offers_count"] == 30


def test_imports_are_listed_with_what_they_did(client, world, shop):
    create(client, "A", "B")
    import_id = send_stock(client, "A;3;;", "NONE;1;;")
    world.run()
    made, stocked = client.get(f"/_simulator/shops/{shop.shop_id}/imports").json()["imports"]
    assert (made["kind"], made["inserted"], made["status"]) == ("offers", 2, "COMPLETE")
    assert (stocked["import_id"], stocked["changed"], stocked["lines_in_error"]) == (import_id, 1, 1)
