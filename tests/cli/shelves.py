"""An account that sells: its offers on the marketplace, the shop's products behind them, and both sides' figures."""

from __future__ import annotations

import csv
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.cli.deciding import Counter

FLOWS = ("--flow", "stock", "--flow", "price", "--flow", "terms")


@dataclass(slots=True)
class Shelf:
    """One account with offers there that have products here; `prices` are in cents, as they were listed."""

    counter: Counter
    name: str
    folder: Path
    shop_id: int = 0
    skus: list[str] = field(default_factory=list)
    prices: dict[str, int] = field(default_factory=dict)

    def fill(self, count: int, *, quantity: int = 10) -> None:
        """Open the account, offers on the marketplace, and products of the same figures here."""
        self.shop_id = self.counter.open_account(self.name, live=False)
        world = self.counter.world
        world.list_offers(self.shop_id, count, quantity=quantity)
        told = world.offers_of(self.shop_id, ("price",))
        self.skus, self.prices = sorted(told), {sku: told[sku]["price"] for sku in told}
        self.products({sku: {"price": self.prices[sku] / 100, "stock": quantity} for sku in self.skus})

    def products(self, wanted: Mapping[str, Mapping[str, object]]) -> None:
        """Import products with these cells."""
        file = self.folder / "products.csv"
        columns = sorted({column for cells in wanted.values() for column in cells})
        with file.open("w", newline="", encoding="utf-8") as opened:
            table = csv.writer(opened)
            table.writerow(["sku", *columns])
            table.writerows(
                [sku, *(cells.get(column, "") for column in columns)] for sku, cells in wanted.items()
            )
        imported = self.counter.shop.run("products", "import", str(file))
        assert imported.returncode == 0, imported.stdout + imported.stderr

    def adopt(self) -> dict[str, Any]:
        """Read and adopt what is there."""
        code, told = self.told("account", "adopt", self.name)
        assert code == 0
        adopted: dict[str, Any] = told
        return adopted

    def no_full_read_before_tomorrow(self) -> None:
        """As where all offers were read today; at these tests' pace that is over in a minute."""
        with self.counter.shop.connect() as connection:
            moved = connection.execute(
                "UPDATE marketplace_pace p SET next_at = now() + interval '1 day' FROM marketplace_accounts a"
                " WHERE a.id = p.account_id AND a.name = %s AND p.bucket = 'OF52.full'",
                [self.name],
            )
            assert moved.rowcount == 1

    def go_live(self) -> None:
        """For stock, price and terms, all offers."""
        live = self.counter.shop.run("account", "go-live", self.name, *FLOWS, "--yes")
        assert live.returncode == 0, live.stderr

    def run(self, *arguments: str) -> tuple[int, str, str]:
        """Run `comptoir`: exit code, standard output, standard error."""
        ended = self.counter.shop.run(*arguments)
        return ended.returncode, ended.stdout, ended.stderr

    def told(self, *arguments: str) -> tuple[int, Any]:
        """The same with --json: exit code and what it says."""
        code, out, err = self.run(*arguments, "--json")
        assert out, err
        return code, json.loads(out)

    def plan(self) -> dict[str, Any]:
        """What the next push would change, by kind."""
        code, told = self.told("offers", "plan", "--account", self.name)
        assert code == 0
        return {one["kind"]: one for one in told}

    def planned(self) -> dict[str, int]:
        """How many offers of each kind it would change, without those that are none."""
        return {kind: one["total"] for kind, one in self.plan().items() if one["total"]}

    def push(self, *more: str) -> tuple[int, dict[str, Any]]:
        """Push and wait: exit code and what became of it."""
        code, (told,) = self.told("offers", "push", "--account", self.name, "--wait", "60", *more)
        return code, told

    def truth(self, sku: str) -> dict[str, Any]:
        """What the marketplace truly holds of an offer."""
        return self.counter.world.offer(self.shop_id, sku)

    def listed(self, *filters: str) -> dict[str, dict[str, Any]]:
        """Offers as the command lists them, by SKU."""
        code, told = self.told("offers", "list", "--account", self.name, *filters)
        assert code == 0
        return {row["sku"]: row for row in told}
