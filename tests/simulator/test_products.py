"""P11, P31 and H11: products, who sells them, and their categories."""

from tests.simulator.offers.selling import PRODUCTS, create


def test_products_are_found_by_their_references(client):
    wanted = [PRODUCTS[1], PRODUCTS[0]]
    references = ",".join(f"EAN|{product.gtin}" for product in wanted) + ",UPC|1"
    told = client.get("/api/products", product_references=references).json()
    assert [each["product_sku"] for each in told["products"]] == sorted(each.product_sku for each in wanted)
    assert told["products"][0]["product_id"] in {each.gtin for each in wanted}
    french = client.get("/api/products", product_references=references, locale="fr_CA").json()
    assert {each["product_title"] for each in french["products"]} == {each.title_fr for each in wanted}


def test_references_of_other_kinds_are_refused(client):
    assert client.refused("GET", "/api/products")[0] == 400
    for reference in ("SKU|1", "SHOP_SKU|A", "123"):
        assert client.get("/api/products", product_references=reference).status == 400
        assert client.get("/api/products/offers", product_references=reference).status == 400
    assert client.refused("GET", "/api/products/offers")[0] == 400


def test_competing_offers_hide_what_is_not_for_sellers(client, connect, world):
    """Own offers and those of others, the cheapest first; without ids and quantities."""
    create(client, "A", price="1.00")
    create(connect(world.add_shop("Beta").key), "B", price="90000.00")
    told = client.get("/api/products/offers", product_references=f"EAN|{PRODUCTS[0].gtin}").json()
    (product,) = told["products"]
    names = [offer["shop_name"] for offer in product["offers"]]
    assert (names[0], names[-1], len(names)) == ("Alpha", "Beta", product["total_count"])
    assert len(names) >= 3
    assert {(offer["offer_id"], offer["quantity"]) for offer in product["offers"]} == {(0, 999)}
    same = client.get("/api/products/offers", product_ids=PRODUCTS[0].product_sku, max=1).json()["products"]
    assert same[0]["offers"] == product["offers"][:1]
    assert client.get("/api/products/offers", product_ids="none").json() == {"products": []}


def test_a_category_comes_with_those_above_and_below(client):
    everything = client.get("/api/hierarchies").json()["hierarchies"]
    assert {each["level"] for each in everything} == {1, 2}
    listed = client.get("/api/hierarchies", hierarchy="AUDIO", locale="fr_CA").json()["hierarchies"]
    assert [each["code"] for each in listed] == ["ELECTRONICS", "AUDIO"]
    below = client.get("/api/hierarchies", hierarchy="ELECTRONICS").json()["hierarchies"]
    assert {each["parent_code"] for each in below} == {"", "ELECTRONICS"}
    assert len(client.get("/api/hierarchies", max_level=1).json()["hierarchies"]) == 2
    assert client.get("/api/hierarchies", hierarchy="NONE").status == 404


def test_the_marketplace_may_know_more_products(client):
    (first, second) = client.call("POST", "/_simulator/products", {"count": 2}).json()["eans"]
    told = client.get("/api/products", product_references=f"EAN|{first},EAN|{second}").json()
    assert [each["product_id"] for each in told["products"]] == [first, second]
    (third,) = client.call("POST", "/_simulator/products", {"count": 1}).json()["eans"]
    assert third not in {first, second}
    assert client.call("POST", "/_simulator/products", {"count": 0}).status == 400
