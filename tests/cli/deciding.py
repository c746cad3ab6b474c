"""A shop that may decide: an installation's live account on a marketplace whose truth a test can look up."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

from comptoir.simulator.server import RunningSimulator, start
from comptoir.simulator.world import World
from tests.cli.installed import Installation

PACE = 1000
"""A thousand times the published frequency: these tests are about what happens, not about how often."""


@dataclass(slots=True)
class Counter:
    """One installation in front of one marketplace; `told` is what the last command said."""

    shop: Installation
    market: RunningSimulator
    accounts: dict[str, int] = field(default_factory=dict)
    on_stock: dict[tuple[Any, ...], list[str]] = field(default_factory=dict)

    @property
    def world(self) -> World:
        """The marketplace's truth."""
        return self.market.world

    def open_account(self, name: str, *, live: bool = True, **settings: Any) -> int:
        """Open a shop there, add its account here, learn what its operator allows; the shop's number."""
        opened = self.world.add_shop(name, key=f"key-of-{name}", haste=10_000, staging_share=0, **settings)
        added = ("account", "add", name, "--url", self.market.url, "--pace-factor", str(PACE))
        code, screen = self.shop.converse(*added, answers=[opened.key])
        assert code == 0, screen
        assert self.shop.run("account", "test", name).returncode == 0
        if live:
            with self.shop.connect() as connection:
                connection.execute(
                    "UPDATE marketplace_accounts SET decisions_mode = 'live' WHERE name = %s", [name]
                )
        self.accounts[name] = opened.shop_id
        return opened.shop_id

    def stock(self, *wanted: tuple[int, str, list[str], str | None]) -> None:
        """Have orders bought for `sold` to hand out, read in all at once: count, account, SKUs, state."""
        for count, account, skus, state in wanted:
            self.on_stock[account, tuple(skus), state] = self.world.sell(
                self.accounts[account], count, skus=skus, state=state
            )
        for account in {account for _, account, _, _ in wanted}:
            self.pull(account)

    def sold(
        self,
        count: int = 1,
        *,
        account: str = "bestbuy",
        skus: list[str] | None = None,
        state: str | None = None,
    ) -> list[str]:
        """So many orders of that kind which were read in and of which nothing was decided yet."""
        held = self.on_stock.get((account, tuple(skus or ()), state), [])
        if len(held) >= count:
            return [held.pop() for _ in range(count)]
        numbers = self.world.sell(self.accounts[account], count, skus=skus, state=state)
        self.pull(account)
        return numbers

    def pull(self, account: str = "bestbuy") -> None:
        """Read what is new."""
        pulled = self.shop.run("orders", "pull", account)
        assert pulled.returncode == 0, pulled.stderr

    def nothing_waits(self) -> None:
        """Have what other tests wanted and did not wait for delivered."""
        (order,) = self.sold()
        assert self.run("accept", order, "--wait", "60")[0] == 0

    def lines(self, order: str) -> list[str]:
        """The marketplace's ids of an order's lines."""
        return [line["order_line_id"] for line in self.world.order(order)["order_lines"]]

    def state(self, order: str) -> str:
        """The order's true state."""
        state: str = self.world.order(order)["order_state"]
        return state

    def effects(self, order: str, what: str) -> int:
        """How often something befell the order, over all its lines."""
        return sum(n for (_, kind), n in self.world.ledger.effects_on(order).items() if kind == what)

    def calls(self, operation: str) -> int:
        """How often the marketplace was called so."""
        return len(self.world.ledger.calls(operation))

    def run(self, *arguments: str) -> tuple[int, str, str]:
        """Run `comptoir orders` with these arguments: exit code, standard output, standard error."""
        ended = self.shop.run("orders", *arguments)
        return ended.returncode, ended.stdout, ended.stderr

    def told(self, *arguments: str) -> tuple[int, Any]:
        """Run `comptoir orders` with --json: exit code and what it says."""
        ended = self.shop.run("orders", *arguments, "--json")
        assert ended.stdout, ended.stderr
        return ended.returncode, json.loads(ended.stdout)

    def outcome(self, *arguments: str) -> tuple[int, dict[str, Any]]:
        """The same for a command about one decision: exit code and its outcome."""
        code, told = self.told(*arguments)
        (one,) = told["outcomes"]
        return code, one

    def wishes(self) -> int:
        """How many wishes were ever written."""
        with self.shop.connect() as connection:
            row = connection.execute("SELECT count(*) FROM marketplace_actions").fetchone()
        assert row is not None
        return int(row[0])

    def pass_time(self, seconds: float) -> None:
        """Let so much time pass, here and there."""
        with self.shop.connect() as connection:
            connection.execute(
                "INSERT INTO comptoir_clock (id, shift) VALUES (1, %s)"
                " ON CONFLICT (id) DO UPDATE SET shift = comptoir_clock.shift + excluded.shift",
                [timedelta(seconds=seconds)],
            )
        self.world.advance(seconds)


@contextlib.contextmanager
def counter(shop: Installation, seed: int) -> Iterator[Counter]:
    """A marketplace of its own in front of the installation."""
    with World(seed=seed, pace=PACE) as world, start(world) as running:
        yield Counter(shop, running)


def is_told(text: str) -> bool:
    """Whether an error and its remedy were told."""
    return "Error: " in text and "What to do: " in text
