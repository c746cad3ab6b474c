"""Offers over HTTP: found by what stands in their way, read, and decided about by the services of the command line."""

from __future__ import annotations

import pytest

from comptoir import clock
from comptoir.activity.models import Entry
from comptoir.catalog.products import ProductInput, upsert_products
from comptoir.offers import refresh
from comptoir.offers.models import Offer
from tests.offers.selling import listed, open_account, stocked


@pytest.fixture
def account(transactional_db):
    """An account whose offers are live."""
    return open_account()


def test_offers_are_found_by_what_stands_in_their_way(connect, account):
    """Each filter finds its own and no other; they narrow each other."""
    for sku in ("FINE", "REFUSED", "DRIFTED", "HELD", "EMPTY"):
        listed(account, stocked(sku, 0 if sku == "EMPTY" else 10, name_en=f"A fine thing, {sku.lower()}"))
    Offer.objects.filter(sku="REFUSED").update(
        price_refusal="The product does not exist", refused_at=clock.now()
    )
    drift = {"price_cents": [100_00, 90_00, 2, clock.now().isoformat()]}
    Offer.objects.filter(sku="DRIFTED").update(drifted_at=clock.now(), drift=drift)
    Offer.objects.filter(sku="HELD").update(price_held="it jumps")
    stocked("NEW")
    listed(account, stocked("OTHER"), state="GONE")
    program = connect("read")
    for wanted, skus in (
        ({}, ["DRIFTED", "EMPTY", "FINE", "HELD", "NEW", "OTHER", "REFUSED"]),
        ({"refused": "true"}, ["REFUSED"]),
        ({"drifted": "true"}, ["DRIFTED"]),
        ({"held": "true"}, ["HELD"]),
        ({"obstacle": "out_of_stock"}, ["EMPTY"]),
        ({"state": "WANTED"}, ["NEW"]),
        ({"state": "GONE"}, ["OTHER"]),
        ({"search": "thing, ref"}, ["REFUSED"]),
        ({"search": "EFUSE"}, ["REFUSED"]),
        ({"sku": "HELD"}, ["HELD"]),
        ({"paused": "true"}, []),
        (
            {"search": "fine thing", "refused": "false", "held": "false", "drifted": "false"},
            ["EMPTY", "FINE"],
        ),
    ):
        found = [one["sku"] for one in program.get("/offers", account="bestbuy", **wanted)["items"]]
        assert found == skus, wanted
    assert program.ask("GET", "/offers", params={"account": "nowhere"}).status_code == 404
    (refused,) = program.get("/offers/errors")["items"]
    assert (refused["sku"], refused["refusals"][0]["cause"]) == ("REFUSED", "product_unknown")
    (drifted,) = program.get("/offers/drift", account="bestbuy")["items"]
    (figure,) = drifted["figures"]
    assert (figure["figure"], figure["published"], figure["seen"], figure["times"]) == (
        "price_cents",
        100_00,
        90_00,
        2,
    )


def test_offers_are_paged_through_by_account_and_sku(connect, account):
    """Every one of both accounts once."""
    open_account("walmart")
    upsert_products([ProductInput(sku=f"S-{number}") for number in range(5)])
    listed(account, stocked("S-9"))
    program = connect("read")
    seen, cursor = [], None
    while True:
        page = program.get("/offers", limit=5, **({"cursor": cursor} if cursor else {}))
        seen += [(one["account"], one["sku"]) for one in page["items"]]
        if (cursor := page["next"]) is None:
            break
    skus = [*(f"S-{number}" for number in range(5)), "S-9"]
    assert seen == [(name, sku) for name in ("bestbuy", "walmart") for sku in skus]


def test_figures_of_an_offer_are_decided_and_left_to_the_product_again(connect, account):
    """Price, discount, terms; what is left out stays; the journal knows who."""
    offer = listed(account, stocked("A-1", lead_time_days=5, floor_cents=50_00))
    program = connect("offers")
    path = f"/offers/{offer.pk}/figures"
    told = program.ask(
        "PATCH",
        path,
        json={
            "price_cents": 99_00,
            "discount_cents": 89_00,
            "discount_until": "2036-12-01T05:00:00Z",
            "lead_time_days": 1,
        },
    ).json()
    assert (told["desired"]["price_cents"], told["desired"]["lead_time_days"]) == (99_00, 1)
    assert (told["decided"]["discount_cents"], told["decided"]["owns_discount"]) == (89_00, True)
    told = program.ask("PATCH", path, json={"price_cents": None, "logistic_class": "XL"}).json()
    assert (told["decided"]["price_cents"], told["desired"]["price_cents"]) == (None, 100_00)
    assert (told["decided"]["lead_time_days"], told["desired"]["logistic_class"]) == (1, "XL")
    assert program.get(f"/offers/{offer.pk}") == told
    assert set(Entry.objects.filter(kind="offer.figure_set").values_list("who", flat=True)) == {
        "program 1 (API)"
    }
    for wrong, field in (
        ({"price_cents": 40_00, "discount_cents": None}, "price_cents"),
        ({"price_cents": 0}, "price_cents"),
        ({"discount_cents": 101_00}, "discount_cents"),
        ({"discount_from": "2036-12-02T05:00:00Z"}, "discount_until"),
        ({"min_order_quantity": 3, "max_order_quantity": 2}, "max_order_quantity"),
        ({"quantity": 3}, "quantity"),
        ({}, None),
    ):
        refused = program.ask("PATCH", path, json=wrong)
        assert (refused.status_code, refused.json().get("field")) == (422, field), refused.text
    assert program.ask("PATCH", "/offers/999999/figures", json={"price_cents": 1_00}).status_code == 404


def test_offers_are_paused_and_resumed(connect, account):
    """0 units are wanted meanwhile; one that is not there leaves all as they are."""
    for sku in ("A-1", "B-2"):
        listed(account, stocked(sku))
    program = connect("offers")
    skus = {"account": "bestbuy", "skus": ["A-1", "B-2"]}
    missing = program.post("/offers/pause", skus | {"skus": ["A-1", "NONE"]})
    assert (missing.status_code, missing.json()["code"], missing.json()["field"]) == (
        404,
        "unknown_offer",
        "sku",
    )
    assert not Offer.objects.filter(paused=True).exists()
    assert program.post("/offers/pause", skus).json()["changed"] == 2
    assert set(Offer.objects.values_list("desired_quantity", flat=True)) == {0}
    assert program.post("/offers/pause", skus).json()["changed"] == 0
    assert program.post("/offers/resume", skus | {"skus": ["A-1"]}).json()["changed"] == 1
    assert [one["sku"] for one in program.get("/offers", paused="true")["items"]] == ["B-2"]


def test_a_held_price_goes_only_as_it_was_seen(connect, account):
    """Another price by now is refused; the feed's own key approves nothing: it would approve itself."""
    offer = listed(account, stocked("A-1"))
    upsert_products([ProductInput(sku="A-1", msrp_cents=30_00)])
    program = connect("admin")
    refresh.drain_all()
    held = program.get(f"/offers/{offer.pk}")
    assert held["price_held"]
    assert any(reason.startswith("price held") for reason in held["reasons"])

    def approve(cents: int, who=program):
        prices = [{"sku": "A-1", "price_cents": cents}]
        return who.post("/offers/approve", {"account": "bestbuy", "prices": prices})

    assert approve(30_00, connect("offers")).status_code == 403
    refused = approve(31_00)
    assert (refused.status_code, refused.json()["field"]) == (422, "price")
    assert approve(30_00).json()["changed"] == 1
    assert program.get(f"/offers/{offer.pk}")["price_held"] is None
