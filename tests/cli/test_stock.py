"""Stock from files, the brake of its sources, and the shop's word for orders: as a shopkeeper types them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from comptoir.simulator.server import RunningSimulator
from tests.cli.installed import Installation


def file_of(path: Path, quantities: Sequence[int]) -> str:
    """A file of the host's: a SKU and its quantity in each row."""
    rows = [f"S-{number:03},{quantity}" for number, quantity in enumerate(quantities)]
    path.write_text("\n".join(["sku,stock", *rows]) + "\n")
    return str(path)


def concerns(shop: Installation) -> list[dict[str, Any]]:
    """What the journal asks a person about sources of stock."""
    with shop.connect() as connection:
        rows = connection.execute(
            "SELECT details FROM marketplace_journal"
            " WHERE kind = 'stock.source_braked' AND concern AND resolved_at IS NULL"
        ).fetchall()
    return [details for (details,) in rows]


def on_hand(shop: Installation) -> dict[str, int]:
    """What is held of each SKU."""
    return {level["sku"]: level["on_hand"] for level in shop.json("stock", "list", "--limit", "1000")}


def test_a_file_cut_short_stops_at_the_brake(shop: Installation, tmp_path: Path):
    """Nothing is written, a person is told, and their word lets it pass; the next file is measured by that one."""
    path = tmp_path / "stock.csv"
    from_erp = ("products", "import", file_of(path, [5] * 100), "--source", "erp")
    assert shop.run(*from_erp).returncode == 0
    file_of(path, [7] * 89)
    rehearsed = shop.run(*from_erp, "--dry-run")
    assert rehearsed.returncode == 1
    assert (
        "It would stop: stock_quantity: erp tells the stock of 89 SKUs; within a week it told that of 100"
        in (rehearsed.stdout)
    )
    assert concerns(shop) == []
    stopped = shop.run(*from_erp)
    assert stopped.returncode == 1
    assert "looks like a file cut short" in stopped.stderr
    assert "--anyway" in stopped.stderr
    assert set(on_hand(shop).values()) == {5}
    assert [one["source"] for one in concerns(shop)] == ["erp"]
    other = shop.run(*from_erp[:-1], "till")
    assert other.returncode == 0, other.stderr  # another source, of which nothing is known yet
    assert shop.run(*from_erp, "--anyway").returncode == 0
    assert concerns(shop) == []
    file_of(path, [8] * 81)
    assert shop.run(*from_erp).returncode == 0


def test_a_file_that_empties_the_shelves_stops_at_the_brake(shop: Installation, tmp_path: Path):
    """A fifth of what is in stock may run out at once, and no more; a file without its stock column is cut short."""
    path = tmp_path / "stock.csv"
    from_erp = ("products", "import", file_of(path, [5] * 100), "--source", "erp-2")
    assert shop.run(*from_erp).returncode == 0
    file_of(path, [0] * 20 + [5] * 80)
    assert shop.run(*from_erp).returncode == 0
    file_of(path, [0] * 20 + [0] * 17 + [5] * 63)
    stopped = shop.run(*from_erp)
    assert (stopped.returncode, "17 of the 80 SKUs in stock" in stopped.stderr) == (1, True)
    path.write_text("sku,name\n" + "".join(f"S-{number:03},Thing\n" for number in range(100)))
    stopped = shop.run(*from_erp)
    assert (stopped.returncode, "tells the stock of 0 SKUs" in stopped.stderr) == (1, True)
    assert (
        shop.run("products", "import", str(path)).returncode == 0
    )  # no source is named: nobody speaks of stock


def test_a_rehearsal_is_told_to_programs(shop: Installation, tmp_path: Path):
    """With what stands in the way."""
    path = tmp_path / "stock.csv"
    from_erp = ("products", "import", file_of(path, [5] * 10), "--source", "erp-3")
    assert shop.run(*from_erp).returncode == 0
    told = shop.json("products", "import", file_of(path, [5] * 8), "--source", "erp-3", "--dry-run")
    assert (told["written"], told["applied"]["unchanged"]) == (False, 8)
    assert "within a week it told that of 10" in told["objection"]


def test_anyway_needs_a_source(shop: Installation, tmp_path: Path):
    """There is no brake without one."""
    assert shop.run("products", "import", file_of(tmp_path / "a.csv", [1]), "--anyway").returncode == 2


@pytest.fixture(scope="module")
def waiting(shop: Installation, market: RunningSimulator) -> list[str]:
    """Numbers of orders for kettles that the shop has not taken in yet."""
    opened = market.world.add_shop("Kettles", cancelling_share=0.0, payment_refused_share=0.0)
    sold = market.world.sell(opened.shop_id, 4, skus=["KETTLE"], state="SHIPPING", spread_seconds=3600)
    code, screen = shop.converse(
        *("account", "add", "kettles", "--url", market.url, "--pace-factor", "60"), answers=[opened.key]
    )
    assert code == 0, screen
    path = shop.home / "kettles.csv"
    path.write_text("sku,stock\nKETTLE,100\n")
    assert shop.run("products", "import", str(path)).returncode == 0
    pulled = shop.run("orders", "pull", "kettles")
    assert "4 of them keep stock back" in pulled.stdout, pulled.stdout + pulled.stderr
    return sold


def test_orders_are_acknowledged(shop: Installation, waiting: list[str], tmp_path: Path):
    """By number or from a file, all or none; those that wait are listed; a later figure frees the units."""
    listed = shop.json("orders", "acknowledge", "--account", "kettles")
    assert {row["order"] for row in listed} == set(waiting)
    reserved = shop.json("products", "show", "KETTLE")["reserved"]
    assert reserved >= 4
    refused = shop.run("orders", "acknowledge", waiting[0], "NO-SUCH-ORDER")
    assert (refused.returncode, "no order NO-SUCH-ORDER" in refused.stdout + refused.stderr) == (1, True)
    early = shop.run("orders", "acknowledge", waiting[0], "--counted-at", "2199-01-01T00:00")
    assert (early.returncode, "ahead of the clock" in early.stdout + early.stderr) == (1, True)
    assert len(shop.json("orders", "acknowledge")) == 4
    (told,) = shop.json("orders", "acknowledge", waiting[0])
    assert (told["order"], told["reservations"], told["released"]) == (waiting[0], 1, 0)
    path = tmp_path / "taken-in.csv"
    path.write_text("order;counted_at\n" + "".join(f"{order};2026-01-01T00:00\n" for order in waiting[1:]))
    done = shop.run("orders", "acknowledge", "--file", str(path))
    assert (done.returncode, done.stdout.count("1 of 1 reservation(s) ended")) == (0, 3), done.stderr
    assert shop.json("orders", "acknowledge", "--account", "kettles") == []
    assert shop.run("stock", "set", "KETTLE", "99").returncode == 0
    shown = shop.json("products", "show", "KETTLE")
    assert (shown["reserved"], shown["available"]) == (0, 99)
    again = shop.run("orders", "acknowledge", waiting[0])
    assert (again.returncode, "it keeps no stock back" in again.stdout) == (0, True)
    assert shop.run("orders", "acknowledge", waiting[0], "--file", str(path)).returncode == 2


SETTINGS = {
    "accept": ("in_stock", "accept_policy", "in_stock"),
    "host-counts": ("on_ship", "host_counts", "on_ship"),
    "host-lag-hours": ("6", "host_lag_hours", 6),
    "live-scope": ("listed", "live_scope", "listed"),
    "price-change-percent": ("15", "price_change_percent", 15),
    "mass-change-offers": ("50", "mass_change_offers", 50),
    "mass-change-percent": ("5", "mass_change_percent", 5),
    "zero-percent": ("30", "zero_percent", 30),
    "stock-max-age-hours": ("12", "stock_max_age_hours", 12),
    "stale-stock": ("zero", "stale_stock", "zero"),
    "condition": ("new=11", "condition_codes", {"new": "11"}),
    "logistic-class": ("oversize=L", "logistic_classes", {"oversize": "L"}),
}


def test_settings_of_stock_and_offers_are_changed_and_told(shop: Installation, waiting: list[str]):
    """All of them at once; shown, kept in the journal, and refused where they make no sense."""
    options = [part for name, (typed, _, _) in SETTINGS.items() for part in (f"--{name}", typed)]
    changed = shop.run("account", "set", "kettles", *options)
    assert changed.returncode == 0, changed.stderr
    assert "kettles: condition codes is now new=11." in changed.stdout
    held = shop.json("account", "set", "kettles")
    assert {field: held[field] for _, field, _ in SETTINGS.values()} == {
        field: value for _, field, value in SETTINGS.values()
    }
    with shop.connect() as connection:
        noted = connection.execute(
            "SELECT details->>'field' FROM marketplace_journal"
            " WHERE kind = 'account.changed' AND details->>'name' = 'kettles'"
        ).fetchall()
    assert {field for (field,) in noted} == {field.replace("_", " ") for _, field, _ in SETTINGS.values()}
    more = shop.run("account", "set", "kettles", "--condition", "open_box=12", "--condition", "new=none")
    assert "is now open_box=12." in more.stdout
    told = shop.run("account", "set", "kettles", "--approves-prices").stdout
    assert ("approves prices is now" in told, shop.json("account", "set", "kettles")["approves_prices"]) == (
        True,
        True,
    )
    assert "on_ship" in shop.run("account", "set", "kettles").stdout


@pytest.mark.parametrize(
    ("option", "typed"),
    [
        ("accept", "sometimes"),
        ("host-counts", "on_tuesday"),
        ("host-lag-hours", "721"),
        ("live-scope", "some"),
        ("price-change-percent", "-1"),
        ("zero-percent", "101"),
        ("stock-max-age-hours", "0"),
        ("stale-stock", "panic"),
        ("condition", "broken=3"),
        ("condition", "new"),
        ("logistic-class", f"oversize={'L' * 61}"),
    ],
)
def test_settings_that_make_no_sense_are_refused(
    shop: Installation, waiting: list[str], option: str, typed: str
):
    """With what they could be."""
    refused = shop.run("account", "set", "kettles", f"--{option}={typed}")
    assert (refused.returncode, "What to do:" in refused.stderr) == (1, True), refused.stderr
