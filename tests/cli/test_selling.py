"""From connecting an account to selling on it: adopted, looked at in shadow, live for one offer, live for all."""

from __future__ import annotations

import csv

import pytest

from tests.cli.deciding import Counter, counter, is_told
from tests.cli.shelves import FLOWS, Shelf


@pytest.fixture(scope="module")
def market(shop):
    """A marketplace of its own."""
    with counter(shop, seed=41) as one:
        yield one


def test_an_account_is_adopted_watched_in_shadow_and_goes_live_step_by_step(market: Counter, tmp_path):
    """Nothing is written before a person says so, then exactly what was shown, first for one offer, then for all."""
    shelf = Shelf(market, "bestbuy", tmp_path)
    shelf.fill(8)
    first, second = shelf.skus[:2]
    adopt(shelf)
    watch_in_shadow(shelf, first, second)
    assert market.world.imports(shelf.shop_id) == []
    go_live_for_one(shelf, first)
    go_live_for_all(shelf, second)
    left = shelf.run("account", "leave-live", "bestbuy", *FLOWS, "--to", "read")
    assert (left[0], shelf.plan()["stock"]["goes"]) == (0, "kept")
    code, _, error = shelf.run("offers", "push", "--account", "bestbuy")
    assert (code, is_told(error), "not live" in error) == (1, True, True)


def adopt(shelf: Shelf) -> None:
    """Not before it was adopted may it go live; then what is there is what was published."""
    code, _, error = shelf.run("account", "go-live", "bestbuy", "--flow", "stock", "--yes")
    assert (code, "account adopt bestbuy" in error) == (1, True), error

    adopted = shelf.adopt()
    assert (adopted["adopted"], adopted["unknown"], adopted["wanted"]) == (8, 0, 0)
    assert set(adopted["differing"].values()) == {0}
    assert shelf.planned() == {}
    shelf.no_full_read_before_tomorrow()
    code, again, _ = shelf.run("account", "adopt", "bestbuy")
    assert (code, "may be read again from" in again, "8 offer(s) adopted" in again) == (0, True, True), again


def watch_in_shadow(shelf: Shelf, first: str, second: str) -> None:
    """What would be sent is reported beside what is held, and a cell is no formula."""
    code, _, error = shelf.run("account", "report", "bestbuy")
    assert (code, is_told(error), "account shadow bestbuy" in error) == (1, True, True)
    assert shelf.run("account", "shadow", "bestbuy", *FLOWS)[0] == 0
    (ean,) = shelf.counter.world.market.add_many(1)
    raised = {sku: {"price": (shelf.prices[sku] + 100) / 100} for sku in (first, second)}
    shelf.products(raised | {"=1+1": {"price": 50, "stock": 3, "gtin": ean, "lead_time_days": 2}})
    plan = shelf.plan()
    assert {kind: (one["goes"], one["total"]) for kind, one in plan.items()} == {
        "create": ("reported", 1),
        "stock": ("reported", 0),
        "price": ("reported", 2),
        "terms": ("reported", 0),
    }
    code, told, _ = shelf.run("offers", "plan", "--account", "bestbuy", "--kind", "price")
    assert (code, first in told, "shadow" in told) == (0, True, True)
    code, lines = shelf.told("account", "report", "bestbuy", "--kind", "price")
    assert [(line["sku"], line["held"]["price_cents"]) for line in lines] == [
        (sku, shelf.prices[sku]) for sku in (first, second)
    ]
    file = shelf.folder / "report.csv"
    assert shelf.run("account", "report", "bestbuy", "--csv", str(file))[0] == 0
    with file.open(newline="", encoding="utf-8") as opened:
        rows = list(csv.DictReader(opened))
    assert {(row["sku"], row["changes"]) for row in rows} == {
        (first, "price"),
        (second, "price"),
        ("'=1+1", "create"),
    }
    assert f"{(shelf.prices[first] + 100) / 100:.2f}" in {row["wanted"] for row in rows}


def go_live_for_one(shelf: Shelf, first: str) -> None:
    """What is shown is what changes, and no other offer."""
    arguments = ("account", "go-live", "bestbuy", "--flow", "price", "--sku", first)
    code, screen = shelf.counter.shop.converse(*arguments, answers=["yes"])
    assert (code, "nothing was changed" in screen, "1 offer(s) would change" in screen) == (1, True, True)
    assert shelf.plan()["price"]["goes"] == "reported"
    assert shelf.run("account", "go-live", "bestbuy", "--flow", "price", "--sku", "NONE", "--yes")[0] == 1
    (shelf.folder / "skus.txt").write_text(f"sku\n{first}\n")
    code, told, error = shelf.run(*arguments[:-2], "--skus", str(shelf.folder / "skus.txt"), "--yes")
    assert (code, "live for price (1 offer(s) named)" in told) == (0, True), told + error
    code, pushed = shelf.push()
    assert (code, [(one["kind"], one["state"], one["taken"]) for one in pushed["submissions"]]) == (
        0,
        [("price", "COMPLETE", 1)],
    )
    prices = {sku: row["price"] - shelf.prices[sku] for sku, row in _truth(shelf).items()}
    assert {sku: change for sku, change in prices.items() if change} == {first: 100}


def go_live_for_all(shelf: Shelf, second: str) -> None:
    """The rest goes, and the new offer is made."""
    code, told, _ = shelf.run("account", "go-live", "bestbuy", *FLOWS, "--yes")
    assert (code, second in told, "=1+1" in told) == (0, True, True), told
    assert shelf.planned() == {"create": 1, "price": 1}
    code, pushed = shelf.push()
    assert (code, {one["kind"] for one in pushed["submissions"]}) == (0, {"create", "price"}), pushed
    assert (shelf.truth("=1+1")["quantity"], shelf.truth("=1+1")["price"]) == (3, 50_00)
    assert shelf.truth(second)["price"] == shelf.prices[second] + 100
    assert shelf.planned() == {}
    assert shelf.told("offers", "verify", "--account", "bestbuy", "--sku", second)[1][0]["differences"] == []


def _truth(shelf: Shelf) -> dict[str, dict[str, int]]:
    return shelf.counter.world.offers_of(shelf.shop_id, ("price", "quantity"))


def test_one_command_stops_selling_and_another_undoes_it(market: Counter, tmp_path):
    """0 units of everything, on one account and on all; what was sold before is sold again."""
    shelf = Shelf(market, "walmart", tmp_path)
    shelf.fill(7)
    shelf.adopt()
    shelf.go_live()
    code, told, _ = shelf.run("account", "stop-selling", "walmart")
    assert (code, "offers push --account walmart" in told) == (0, True)
    assert shelf.plan()["stock"]["obstacles"]["stopped"] >= 7
    assert "selling is stopped" in shelf.run("account", "list")[1]
    code, pushed = shelf.push()
    assert (code, pushed["brakes"]) == (0, [])
    assert {row["quantity"] for row in _truth(shelf).values()} == {0}
    code, told, _ = shelf.run("account", "stop-selling", "--all")
    assert (code, "walmart" in told) == (0, True)
    code, told, _ = shelf.run("account", "resume-selling", "--all")
    assert code == 0
    assert shelf.push()[0] == 0
    assert {_truth(shelf)[sku]["quantity"] for sku in shelf.skus} == {10}
    assert "was not stopped" in shelf.run("account", "resume-selling", "walmart")[1]


def test_wrong_words_are_told(market: Counter, tmp_path):
    """With the field and the remedy, or as a mistake in usage; nothing is changed."""
    Shelf(market, "small", tmp_path).fill(1)
    (tmp_path / "empty.txt").write_text("sku\n")
    (tmp_path / "latin.txt").write_bytes("Ch\xe2teau\n".encode("latin-1"))
    for words, code, named in (
        (("adopt", "nowhere"), 1, "nowhere"),
        (("stop-selling",), 2, "--all"),
        (("stop-selling", "small", "--all"), 2, "--all"),
        (("resume-selling", "nowhere"), 1, "nowhere"),
        (("go-live", "small", "--flow", "decisions", "--sku", "A", "--yes"), 2, "--sku"),
        (("go-live", "small", "--flow", "stock", "--skus", str(tmp_path / "empty.txt"), "--yes"), 1, "skus"),
        (("go-live", "small", "--flow", "stock", "--skus", str(tmp_path / "latin.txt"), "--yes"), 1, "UTF-8"),
        (("shadow", "small", "--flow", "colour"), 2, "--flow"),
        (("report", "small"), 1, "shadow"),
    ):
        ended = market.shop.run("account", *words)
        assert (ended.returncode, named in ended.stderr) == (code, True), (words, ended.stderr)
        assert code == 2 or is_told(ended.stderr)
