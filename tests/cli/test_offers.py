"""Offers at the command line: what is planned, pushed, held, refused, braked and decided; the marketplace's truth after."""

from __future__ import annotations

import pytest

from tests.cli.deciding import counter, is_told
from tests.cli.shelves import Shelf


@pytest.fixture(scope="module")
def shelf(shop, tmp_path_factory):
    """A live account with twelve offers that are there as we mean them."""
    with counter(shop, seed=43) as one:
        full = Shelf(one, "bestbuy", tmp_path_factory.mktemp("shelf"))
        full.fill(12)
        full.adopt()
        full.go_live()
        yield full


def test_changed_figures_are_planned_pushed_and_true(shelf: Shelf):
    """From what the marketplace took to what we mean, offer by offer; then the marketplace holds it."""
    sku, other = shelf.skus[0], shelf.skus[1]
    price = shelf.prices[sku] + 150
    shelf.products({sku: {"price": price / 100}, other: {"stock": 4}})
    plan = shelf.plan()
    (planned,) = plan["price"]["offers"]
    was = shelf.prices[sku]
    assert planned["sku"] == sku
    assert planned["changes"] == [{"figure": "price_cents", "published": was, "seen": was, "desired": price}]
    assert (plan["stock"]["total"], plan["stock"]["offers"][0]["sku"], plan["stock"]["goes"]) == (
        1,
        other,
        "sent",
    )
    code, told, _ = shelf.run("offers", "plan", "--account", "bestbuy")
    assert (code, f"{price / 100:.2f}" in told, "stock: 1 offer(s) would change." in told) == (0, True, True)
    assert shelf.truth(sku)["price"] == shelf.prices[sku]
    code, told, error = shelf.run("offers", "push", "--wait", "60")
    assert (code, "complete" in told) == (0, True), told + error
    assert (shelf.truth(sku)["price"], shelf.truth(other)["quantity"]) == (price, 4)
    code, pushed = shelf.push()
    assert (code, pushed["submissions"], pushed["left"]) == (0, [], {})
    row = shelf.listed("--search", sku)[sku]
    assert {column: row[column]["price_cents"] for column in ("desired", "published")} == {
        "desired": price,
        "published": price,
    }
    files = shelf.told("offers", "submissions", "--account", "bestbuy")[1]
    assert [(one["kind"], one["state"], one["taken"]) for one in files[:2]] == [
        ("price", "COMPLETE", 1),
        ("stock", "COMPLETE", 1),
    ]


def test_a_price_that_jumps_waits_for_a_person(shelf: Shelf):
    """It is shown with why; it goes when it was approved, and not before."""
    sku = shelf.skus[2]
    doubled = shelf.prices[sku] * 2
    shelf.products({sku: {"price": doubled / 100}})
    assert (shelf.plan()["price"]["held"], shelf.planned()) == (1, {})
    assert list(shelf.listed("--held")) == [sku]
    code, _, error = shelf.run("offers", "approve")
    assert (code, "--yes" in error) == (1, True)
    code, screen = shelf.counter.shop.converse("offers", "approve", answers=["n"])
    assert (code, f"{doubled / 100:.2f}" in screen, "Nothing was changed" in screen) == (1, True, True), (
        screen
    )
    assert shelf.push()[0] == 0
    assert shelf.truth(sku)["price"] == shelf.prices[sku]
    code, told, _ = shelf.run("offers", "approve", sku, "--account", "bestbuy", "--yes")
    assert (code, f"{doubled / 100:.2f}" in told) == (0, True)
    assert shelf.push()[0] == 0
    assert shelf.truth(sku)["price"] == doubled
    assert "No price is held" in shelf.run("offers", "approve")[1]


def test_what_the_marketplace_refuses_is_told_with_what_to_do(shelf: Shelf):
    """More units than before are not sent again by themselves, only when a person asks."""
    sku = shelf.skus[3]
    shelf.counter.world.change_offer(shelf.shop_id, sku, deleted=1)
    shelf.products({sku: {"stock": 16}})
    code, pushed = shelf.push()
    (refusal,) = pushed["refusals"]
    assert (code, refusal["sku"], refusal["words"]) == (1, sku, "The offer does not exist")
    assert "offers verify" in refusal["remedy"]
    assert list(shelf.listed("--refused")) == [sku]
    code, told, _ = shelf.run("offers", "show", sku)
    assert (code, "The offer does not exist" in told, "What to do:" in told, "refused" in told) == (
        0,
        True,
        True,
        True,
    )
    code, pushed = shelf.push()
    assert (code, pushed["submissions"]) == (0, [])
    shelf.counter.world.change_offer(shelf.shop_id, sku, deleted=0)
    code, pushed = shelf.push("--retry-refused")
    assert (code, [one["taken"] for one in pushed["submissions"]]) == (0, [1])
    assert shelf.truth(sku)["quantity"] == 16
    shown = shelf.told("offers", "show", sku)[1]
    assert [(one["kind"], one["outcome"], one["figures"]) for one in shown["history"]] == [
        ("stock", "taken", {"quantity": 16}),
        ("stock", "refused", {"quantity": 16}),
    ]
    assert shown["refusals"] == []


def test_a_change_that_is_too_large_stops_until_it_is_released(shelf: Shelf):
    """Nothing of it goes; the figures are shown first; then exactly they go."""
    some = shelf.skus[6:12]
    shelf.products({sku: {"stock": 0} for sku in some})
    plan = shelf.plan()
    assert (plan["stock"]["brake"]["count"], plan["stock"]["total"]) == (6, 6)
    code, pushed = shelf.push()
    assert (code, [brake["kind"] for brake in pushed["brakes"]], pushed["submissions"]) == (1, ["stock"], [])
    assert [shelf.truth(sku)["quantity"] for sku in some] == [10] * 6
    release = ("offers", "release-brake", "--account", "bestbuy", "--kind", "stock")
    code, told, _ = shelf.run("offers", "list")
    assert (code, " ".join(release) in told) == (0, True)
    code, told, error = shelf.run(*release)
    assert (code, "6 of 12" in told, "--yes" in error) == (1, True, True), told + error
    code, told, _ = shelf.run(*release, "--yes")
    assert (code, "6 offer(s) may change" in told) == (0, True)
    assert shelf.push()[0] == 0
    assert [shelf.truth(sku)["quantity"] for sku in some] == [0] * 6
    assert set(shelf.listed("--obstacle", "out_of_stock")) == set(some)
    assert "no brake is on" in shelf.run(*release)[1]


def test_a_person_decides_figures_of_one_offer(shelf: Shelf):
    """A discount with its window, terms and a pause; taken back, the offer is its product's again."""
    sku = shelf.skus[4]
    cheaper = shelf.prices[sku] - 100
    window = ("--from", "2026-01-01", "--until", "2030-01-01T00:00-05:00")
    code, told, error = shelf.run(
        *("offers", "set", sku, "--discount", f"{cheaper / 100:.2f}", *window),
        *("--lead-time", "5", "--min-order", "2", "--max-order", "4"),
    )
    assert (code, f"{cheaper / 100:.2f}" in told) == (0, True), error
    assert shelf.push()[0] == 0
    truth = shelf.truth(sku)
    assert (truth["discount_price"], truth["leadtime"], truth["min_order"], truth["max_order"]) == (
        *(cheaper, 5),
        *(2, 4),
    )
    assert truth["price"] == shelf.prices[sku]
    shelf.run("offers", "set", sku, "--discount", "none")
    assert "1 offer(s) paused" in shelf.run("offers", "pause", sku)[1]
    assert shelf.push()[0] == 0
    assert (shelf.truth(sku)["discount_price"], shelf.truth(sku)["quantity"]) == (None, 0)
    assert "1 was paused already" in shelf.run("offers", "pause", sku)[1]
    assert "1 offer(s) resumed" in shelf.run("offers", "resume", sku)[1]
    assert shelf.push()[0] == 0
    assert shelf.truth(sku)["quantity"] == 10


def test_what_differs_there_is_found_and_told(shelf: Shelf):
    """By one call for one SKU, by a read for all; then it is repaired."""
    sku = shelf.skus[5]
    shelf.counter.world.change_offer(shelf.shop_id, sku, by="portal", price=shelf.prices[sku] + 7)
    code, (found,) = shelf.told("offers", "verify", "--sku", sku)
    assert code == 1
    assert found["differences"] == [
        {
            "sku": sku,
            "figure": "price_cents",
            "desired": shelf.prices[sku],
            "published": shelf.prices[sku] + 7,
            "seen": shelf.prices[sku] + 7,
        }
    ]
    assert list(shelf.listed("--drifted")) == [sku]
    assert "read as" in shelf.run("offers", "show", sku)[1]
    assert shelf.push()[0] == 0
    assert shelf.truth(sku)["price"] == shelf.prices[sku]
    shelf.no_full_read_before_tomorrow()
    code, told, _ = shelf.run("offers", "verify")
    assert (code, "may be read again from" in told, "is there as we mean it" in told) == (0, True, True), told
    code, _, _ = shelf.run("offers", "verify", "--sku", "NONE-SUCH")
    assert code == 1


def test_an_offer_is_deleted_by_a_person_only(shelf: Shelf):
    """After a yes; it goes with the next push, and is gone."""
    sku = shelf.skus[11]
    assert shelf.run("offers", "delete", sku)[0] == 1
    assert not shelf.truth(sku)["deleted"]
    assert shelf.run("offers", "delete", sku, "--yes")[0] == 0
    assert shelf.push()[0] == 0
    assert shelf.truth(sku)["deleted"]
    assert shelf.listed("--state", "gone")[sku]["state"] == "GONE"
    code, _, error = shelf.run("offers", "delete", sku, "--yes")
    assert (code, is_told(error)) == (1, True)


def test_wrong_words_are_told(shelf: Shelf):
    """With the field and the remedy, or as a mistake in usage; nothing is changed."""
    sku = shelf.skus[0]
    before = shelf.told("offers", "list")[1]
    for words, code, named in (
        (("set", sku), 2, "--price"),
        (("set", sku, "--price", "0"), 1, "price"),
        (("set", sku, "--price", "9.999"), 1, "price"),
        (("set", sku, "--from", "soon"), 2, "soon"),
        (("set", sku, "--lead-time", "-1"), 1, "--lead-time"),
        (("set", sku, "--min-order", "5", "--max-order", "4"), 1, "max_order"),
        (("pause", sku, "NONE"), 1, "NONE"),
        (("show", "NONE"), 1, "NONE"),
        (("list", "--account", "nowhere"), 1, "nowhere"),
        (("push", "--wait", "-1"), 2, "--wait"),
        (("delete", "NONE", "--yes"), 1, "NONE"),
    ):
        code_, _, error = shelf.run("offers", *words)
        assert (code_, named in error) == (code, True), (words, error)
        assert code == 2 or is_told(error)
    assert shelf.told("offers", "list")[1] == before
