"""Products over HTTP: found, paged through, and each with what keeps it from selling."""

from __future__ import annotations

from datetime import timedelta

from comptoir import clock
from comptoir.catalog.holds import hold
from comptoir.catalog.kits import set_parts
from comptoir.catalog.models import Product
from comptoir.catalog.products import ProductInput, upsert_products
from comptoir.offers import services
from comptoir.offers.models import Offer
from tests.offers.selling import listed, open_account, stocked


def test_products_are_paged_through_by_sku(connect):
    """Every one once, in order, whatever is written between two pages."""
    upsert_products([ProductInput(sku=f"SKU-{number:03}") for number in range(25)])
    program = connect("read")
    seen, cursor = [], None
    while True:
        page = program.get("/products", limit=10, **({"cursor": cursor} if cursor else {}))
        seen += [one["sku"] for one in page["items"]]
        upsert_products([ProductInput(sku=f"AAA-{len(seen)}")])
        cursor = page["next"]
        if cursor is None:
            break
    assert seen == [f"SKU-{number:03}" for number in range(25)]


def test_products_are_found(connect):
    """By a part of SKU, model or name in either language, by GTIN, category and whether they are active."""
    upsert_products(
        [
            ProductInput(sku="A-1", name_en="Blue Kettle", name_fr="Bouilloire", category="KETTLES"),
            ProductInput(sku="B-2", model="KT-900", gtin="0614141000036", active=False),
            ProductInput(sku="C-3", name_en="Toaster (50%)"),
        ]
    )
    program = connect("read")
    for wanted, skus in (
        ({"search": "kettle"}, ["A-1"]),
        ({"search": "ouill"}, ["A-1"]),
        ({"search": "kt-9"}, ["B-2"]),
        ({"search": "0614141000036"}, ["B-2"]),
        ({"search": "(50%)"}, ["C-3"]),
        ({"search": ".*."}, []),
        ({"sku": "A-1"}, ["A-1"]),
        ({"gtin": "0614141000036"}, ["B-2"]),
        ({"category": "KETTLES"}, ["A-1"]),
        ({"active": "false"}, ["B-2"]),
        ({"search": "kettle", "active": "false"}, []),
    ):
        assert [one["sku"] for one in program.get("/products", **wanted)["items"]] == skus, wanted
    assert program.ask("GET", "/products", params={"search": "ke"}).json()["field"] == "search"


def test_a_product_tells_its_offer_on_the_first_mirakl_account(connect):
    """In the columns of the guide, null until there is one there."""
    first, second = open_account("bestbuy"), open_account("other")
    product = stocked("A-1", category="FRIDGES")
    program = connect("read")
    (told,) = program.get("/products")["items"]
    names = ("mirakl_sku", "mirakl_offer_id", "bestbuy_category_id", "last_synced_at")
    assert [told[name] for name in names] == [None, None, "FRIDGES", None]
    at = clock.now()
    listed(first, product, remote_id="2041", remote_product="M-77", price_published_at=at)
    listed(second, product, remote_id="9", remote_product="X", stock_published_at=at + timedelta(days=1))
    (told,) = program.get("/products")["items"]
    assert [told[name] for name in names[:3]] == ["M-77", "2041", "FRIDGES"]
    assert told["last_synced_at"] == at.isoformat().replace("+00:00", "Z")


def test_one_product_says_what_keeps_it_from_selling_on_each_account(connect):
    """By account: codes and words; what has nothing in its way sells."""
    good, bad = open_account("bestbuy"), open_account("other", currency="USD")
    product = stocked("A-1")
    listed(good, product)
    listed(bad, product)
    hold(sku="A-1", units=4, reference="Q-1", who="ann")
    program = connect("read")
    told = program.get(f"/products/{product.pk}")
    assert (told["stock_quantity"], told["held"], told["available"]) == (10, 4, 6)
    assert [(one["reference"], one["units"]) for one in told["holds"]] == [("Q-1", 4)]
    assert [(level["location"], level["on_hand"]) for level in told["levels"]] == [("default", 10)]
    here, there = told["offers"]
    assert (here["account"], here["sells"], here["reasons"]) == ("bestbuy", True, [])
    assert (there["account"], there["sells"]) == ("other", False)
    assert [one["code"] for one in there["obstacles"]] == ["other_currency"]
    services.pause(account=good, skus=["A-1"], who="ann")
    here, _ = program.get(f"/products/{product.pk}")["offers"]
    assert (here["sells"], [one["code"] for one in here["obstacles"]]) == (False, ["paused"])
    assert here["reasons"] == ["the offer is paused by a person"]
    assert program.ask("GET", "/products/999999").status_code == 404


def test_a_kit_tells_its_parts(connect):
    """Its stock is the least of theirs."""
    stocked("PART", 9)
    kit = stocked("KIT", None)
    set_parts(kit="KIT", parts={"PART": 2})
    told = connect("read").get(f"/products/{kit.pk}")
    assert (told["is_kit"], told["stock_quantity"], told["parts"]) == (True, 4, [{"sku": "PART", "units": 2}])
    assert Product.objects.count() == 2
    assert not Offer.objects.exists()
