"""One installation for all tests of a module, and a marketplace that other processes can reach."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from comptoir.simulator.server import RunningSimulator, start
from comptoir.simulator.world import World
from tests.cli.installed import Installation, installed

PACE = 60
"""The marketplace's call frequencies, divided: tests do not wait a minute for a page."""


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Installation]:
    """A migrated installation of its own."""
    with installed(tmp_path_factory.mktemp("shop")) as one:
        yield one


@pytest.fixture(scope="module")
def market() -> Iterator[RunningSimulator]:
    """A marketplace on this machine, its clock running as ours does."""
    with World(seed=11, pace=PACE) as world, start(world) as running:
        yield running


@pytest.fixture(scope="module")
def account_key(shop: Installation, market: RunningSimulator) -> str:
    """The key of the account `bestbuy`, which was added at a terminal; its shop has sold 230 orders."""
    opened = market.world.add_shop("Appliances", key="Typed-at-a-terminal-4711")
    market.world.sell(opened.shop_id, 200, spread_seconds=86400)
    market.world.sell(opened.shop_id, 30, spread_seconds=86400, state="SHIPPING")
    code, screen = shop.converse(
        *("account", "add", "bestbuy", "--url", f"{market.url}/api/", "--pace-factor", str(PACE)),
        answers=[opened.key],
    )
    assert code == 0, screen
    assert "mode read" in screen
    assert "comptoir account test bestbuy" in screen
    assert opened.key not in screen
    return opened.key


@pytest.fixture(scope="module")
def held(shop: Installation, account_key: str, market: RunningSimulator) -> list[dict[str, Any]]:
    """Every order of the account, pulled and listed."""
    pulled = shop.run("orders", "pull", "bestbuy")
    assert pulled.returncode == 0, pulled.stderr
    assert "bestbuy: 230 new, 230 orders in all." in pulled.stdout
    assert market.world.summary()["limits_broken"] == {}
    listed: list[dict[str, Any]] = shop.json("orders", "list", "--limit", "300")
    return listed
