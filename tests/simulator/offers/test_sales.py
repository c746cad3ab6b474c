"""What customers buy is taken off the offers; what others do to offers is in the ledger too."""

import pytest

from comptoir.simulator.offer_book import UnknownOffer
from tests.simulator.offers.selling import changes, create, offers, send_stock


def test_a_sale_lowers_the_offer_and_charges_its_price(client, world, shop):
    create(client, "A", quantity=10, price="42.50")
    (order_id,) = world.sell(shop.shop_id, skus=["A"])
    (line,) = world.order(order_id)["order_lines"]
    offer = offers(client)["A"]
    assert offer["quantity"] == 10 - line["quantity"]
    assert (line["offer_id"], line["product_sku"]) == (offer["offer_id"], offer["product_sku"])
    (entry,) = changes(world, "offer_sold")
    told = (entry["by"], entry["order"], entry["before"]["quantity"], entry["after"]["quantity"])
    assert told == ("customer", order_id, 10, offer["quantity"])


def test_selling_what_is_not_there_is_an_oversell(client, world, shop):
    create(client, "A", quantity=0)
    (order_id,) = world.sell(shop.shop_id, skus=["A"])
    units = world.order(order_id)["order_lines"][0]["quantity"]
    (entry,) = changes(world, "oversold")
    assert (entry["object"], entry["order"], entry["units"]) == ("A", order_id, units)
    assert offers(client)["A"]["quantity"] == 0


def test_who_buys_by_chance_finds_only_what_is_on_sale(client, world, shop):
    """Until nothing is left, and never more than there is."""
    create(client, "A", "B", quantity=5)
    create(client, "C", quantity=0)
    assert 4 <= len(world.sell(shop.shop_id, 50)) <= 10
    assert [offer["quantity"] for offer in offers(client).values()] == [0, 0, 0]
    assert changes(world, "oversold") == []
    assert world.sell(shop.shop_id, 5) == []


def test_a_shop_that_never_offered_anything_sells_the_catalogue(world, shop):
    assert len(world.sell(shop.shop_id, 5)) == 5
    assert changes(world, "offer_sold", "oversold") == []


def test_warehouses_are_emptied_by_sales(client, world, shop):
    world.change_shop(shop.shop_id, warehouses=("EAST", "WEST"))
    create(client, "A")
    send_stock(client, "A;1;EAST;", "A;40;WEST;")
    world.run()
    world.sell(shop.shop_id, skus=["A"])
    offer = offers(client)["A"]
    assert sum(each["quantity"] for each in offer["warehouses"]) == offer["quantity"] < 41


def test_somebody_else_changes_or_deletes_an_offer(client, world, shop):
    create(client, "A")
    path = f"/_simulator/shops/{shop.shop_id}/offers"
    assert client.put(f"{path}/A", {"quantity": 3, "by": "portal"}).json()["quantity"] == 3
    assert offers(client)["A"]["quantity"] == 3
    client.put(f"{path}/A", {"deleted": 1})
    assert offers(client) == {}
    assert [entry["by"] for entry in changes(world, "offer_changed")] == ["portal", "operator"]
    assert client.get(f"{path}/NONE").status == 404
    assert client.put(f"{path}/A", {"colour": 3}).status == 400
    with pytest.raises(UnknownOffer):
        world.offer(shop.shop_id, "NONE")


def test_a_shop_may_come_with_offers(client, world, shop):
    path = f"/_simulator/shops/{shop.shop_id}/offers"
    assert client.call("POST", path, {"quantity": 4}).json() == {"offers": 400}
    assert client.get("/api/offers", max=1).json()["total_count"] == 400
    assert client.get("/api/account").json()["offers_count"] == 400
    assert world.summary()["shops"][0]["offers"] == {"all": 400, "on_sale": 400}
