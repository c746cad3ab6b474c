"""What every test may use: a simulated marketplace, accounts on it, and a way to let time pass for both."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta

import pytest
from comptoir import clock
from comptoir.accounts import services
from comptoir.accounts.models import Account
from comptoir.simulator.server import RunningSimulator, start
from comptoir.simulator.world import World


@pytest.fixture
def world() -> Iterator[World]:
    """A marketplace without shops; its clock moves with `pass_time`."""
    with World(seed=7) as one:
        yield one


@pytest.fixture
def simulator(world: World) -> Iterator[RunningSimulator]:
    """The marketplace behind a real socket on this machine."""
    with start(world) as running:
        yield running


AddAccount = Callable[..., tuple[Account, int]]


@pytest.fixture
def add_account(world: World, simulator: RunningSimulator) -> AddAccount:
    """Opens a shop on the marketplace and an account for it; returns the account and the shop's number."""

    def add(name: str = "bestbuy", *, key: str | None = None, **options: object) -> tuple[Account, int]:
        shop = world.add_shop(name, **options.pop("shop", {}))  # type: ignore[call-overload]  # settings by name
        account = services.add_account(
            channel="mirakl",
            name=name,
            base_url=str(options.pop("url", simulator.url)),
            secrets={"api_key": key or shop.key},
            shop_id=str(shop.shop_id),
            auto_sync=True,
            **options,  # type: ignore[arg-type]  # the service's own options
        )
        return account, shop.shop_id

    return add


@pytest.fixture
def pass_time(world: World) -> Callable[[float], None]:
    """Moves our clock and the marketplace's by so many seconds."""

    def move(seconds: float) -> None:
        clock.move(timedelta(seconds=seconds))
        world.advance(seconds)

    return move
