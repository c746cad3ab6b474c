"""Products sent over HTTP: confirmed in time, followed later, refused, or told why nothing may go."""

from __future__ import annotations

import pytest

from comptoir.accounts.models import Account, LiveScope, Mode
from comptoir.catalog.models import Product
from comptoir.catalog.products import ProductInput, upsert_products
from comptoir.offers import services
from comptoir.offers.models import Offer, Submission
from tests.api.publishing import goods, open_stall, worker_at_work


@pytest.fixture
def stall(world, add_account):
    """A shop that may sell, and a worker."""
    shop = open_stall(world, add_account)
    with worker_at_work():
        yield shop


def number_of(sku: str) -> int:
    """Our id of a product."""
    return Product.objects.get(sku=sku).pk


def test_a_product_that_the_marketplace_takes_in_time_answers_200(connect, stall):
    """It is there with our figures; what changes afterwards is sent the same way."""
    goods(stall.world, "A-1")
    program = connect("offers")
    path = f"/products/{number_of('A-1')}/sync"
    made = program.post(path, params={"wait": 30})
    assert made.status_code == 200, made.text
    (told,) = made.json()["accounts"]
    assert (told["account"], told["outcome"], told["last_synced_at"] is not None) == (
        "bestbuy",
        "published",
        True,
    )
    there = stall.world.offer(stall.shop_id, "A-1")
    assert (there["quantity"], there["price"]) == (10, 100_00)
    program.post("/stock", {"figures": [{"sku": "A-1", "quantity": 7}]})
    assert program.post(path, {"account": "bestbuy"}, params={"wait": 30}).status_code == 200
    assert stall.world.offer(stall.shop_id, "A-1")["quantity"] == 7
    calls = len(Submission.objects.all())
    assert program.post(path, params={"wait": 30}).status_code == 200
    assert Submission.objects.count() == calls


def test_a_product_that_the_marketplace_refuses_is_422_with_its_reason(connect, stall):
    """In its own words; once it knows the product, the next sync sends what was refused."""
    upsert_products(
        [ProductInput(sku="A-1", gtin="0614141000036", msrp_cents=100_00, lead_time_days=2, stock_quantity=1)]
    )
    program = connect("offers")
    path = f"/products/{number_of('A-1')}/sync"
    refused = program.post(path, params={"wait": 30})
    assert (refused.status_code, refused.json()["code"]) == (422, "refused_by_marketplace"), refused.text
    words = Offer.objects.get().create_refusal
    assert words in refused.json()["detail"]
    assert [one["outcome"] for one in refused.json()["errors"]] == ["refused"]
    (ean,) = stall.world.market.add_many(1)
    upsert_products([ProductInput(sku="A-1", gtin=ean)])
    assert program.post(path, params={"wait": 30}).status_code == 200


def test_each_of_many_products_has_an_outcome(connect, stall):
    """Taken, refused, kept back by us, not there: one does not keep another from going."""
    goods(stall.world, "GOOD", "FREE", msrp_cents=100_00)
    Product.objects.filter(sku="FREE").update(msrp_cents=None)
    upsert_products(
        [ProductInput(sku="BAD", gtin="0614141000036", msrp_cents=10_00, lead_time_days=2, stock_quantity=1)]
    )
    ids = [number_of("GOOD"), number_of("FREE"), number_of("BAD"), 999_999]
    answer = connect("offers").post(
        "/products/sync-bulk", {"product_ids": [*ids, ids[0]]}, params={"wait": 30}
    )
    assert answer.status_code == 200, answer.text
    items = answer.json()["items"]
    assert [one["product_id"] for one in items] == ids
    outcomes = [[each["outcome"] for each in one["accounts"]] for one in items]
    assert outcomes == [["published"], ["blocked"], ["refused"], []]
    assert items[1]["accounts"][0]["why"] == "it has no price"
    assert items[3]["error"] == "There is no product 999999."


def test_without_a_worker_it_is_on_its_way(connect, world, add_account):
    """202 and where to look; the wish stands, and nothing is called published."""
    open_stall(world, add_account)
    goods(world, "A-1")
    program = connect("offers")
    number = number_of("A-1")
    answer = program.post(f"/products/{number}/sync", params={"wait": 0.3})
    assert answer.status_code == 202
    assert answer.headers["Location"] == f"/api/marketplace/products/{number}"
    (told,) = answer.json()["accounts"]
    assert (told["outcome"], told["last_synced_at"]) == ("waiting", None)
    bulk = program.post("/products/sync-bulk", {"product_ids": [number]}, params={"wait": 0})
    assert (bulk.status_code, bulk.headers["Location"]) == (202, "/api/marketplace/submissions")
    with worker_at_work():
        assert program.post(f"/products/{number}/sync", params={"wait": 30}).status_code == 200


def test_it_goes_to_every_live_account_or_to_the_one_that_is_named(connect, world, add_account):
    """One that is not live is 409 when it is named, and left out when it is not."""
    open_stall(world, add_account)
    quiet, _ = add_account("quiet")
    goods(world, "A-1")
    program = connect("offers")
    path = f"/products/{number_of('A-1')}/sync"
    with worker_at_work():
        everywhere = program.post(path, params={"wait": 30})
        assert [one["account"] for one in everywhere.json()["accounts"]] == ["bestbuy"]
        named = program.post(path, {"account": "quiet"})
        assert (named.status_code, named.json()["code"]) == (409, "account_not_live")
    assert program.post(path, {"account": "nowhere"}).status_code == 404
    assert program.post("/products/999999/sync").status_code == 404
    Account.objects.update(stock_mode=Mode.READ, price_mode=Mode.READ, terms_mode=Mode.READ)
    nobody = program.post(path)
    assert (nobody.status_code, nobody.json()["code"]) == (409, "account_not_live")
    assert not Offer.objects.filter(account=quiet, state="LISTED").exists()


def test_what_a_person_holds_back_is_told_and_not_sent(connect, stall):
    """A price that jumped is held; an offer outside the list that went live is not live."""
    goods(stall.world, "A-1")
    program = connect("offers")
    path = f"/products/{number_of('A-1')}/sync"
    assert program.post(path, params={"wait": 30}).status_code == 200
    upsert_products([ProductInput(sku="A-1", msrp_cents=30_00)])
    held = program.post(path, params={"wait": 30})
    assert (held.status_code, held.json()["code"]) == (409, "held"), held.text
    assert stall.world.offer(stall.shop_id, "A-1")["price"] == 100_00
    prices = {"account": "bestbuy", "prices": [{"sku": "A-1", "price_cents": 30_00}]}
    assert connect("admin").post("/offers/approve", prices).json() == {"account": "bestbuy", "changed": 1}
    assert program.post(path, params={"wait": 30}).status_code == 200
    assert stall.world.offer(stall.shop_id, "A-1")["price"] == 30_00
    Account.objects.update(live_scope=LiveScope.LISTED)
    outside = program.post(path, params={"wait": 30})
    assert (outside.status_code, outside.json()["code"]) == (409, "not_live")


def test_a_paused_offer_is_published_as_zero(connect, stall):
    """That is what is meant: 200, and why it does not sell beside."""
    goods(stall.world, "A-1")
    program = connect("offers")
    path = f"/products/{number_of('A-1')}/sync"
    program.post(path, params={"wait": 30})
    services.pause(account=stall.account, skus=["A-1"], who="ann")
    told = program.post(path, params={"wait": 30})
    assert told.status_code == 200, told.text
    assert told.json()["accounts"][0]["why"] == "the offer is paused by a person"
    assert stall.world.offer(stall.shop_id, "A-1")["quantity"] == 0
