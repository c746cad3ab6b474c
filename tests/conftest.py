"""What every test may use: a simulated marketplace, accounts on it, and a way to let time pass for both."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterator
from datetime import timedelta
from typing import Any, cast

import pytest
from django.db import connection
from procrastinate import JobContext
from procrastinate.contrib.django import app as jobs
from procrastinate.contrib.django.models import ProcrastinateJob
from xdist.scheduler import LoadScopeScheduling

from comptoir import clock
from comptoir.accounts import services
from comptoir.accounts.checks import examine_account
from comptoir.accounts.models import Account, Mode
from comptoir.inbound.due import accounts_due
from comptoir.inbound.offers import due as reading_due
from comptoir.inbound.offers import read_offers
from comptoir.inbound.orders import pull_orders
from comptoir.jobs.tick import tick
from comptoir.offers import refresh
from comptoir.orders.models import Order
from comptoir.outbound import due as outbound_due
from comptoir.outbound.acceptance import accept_by_policy
from comptoir.outbound.actions import deliver
from comptoir.outbound.offers import due as publishing_due
from comptoir.outbound.offers import publish
from comptoir.outbound.readback import read_back
from comptoir.outbound.settling import attend_to_doubts
from comptoir.simulator.server import RunningSimulator, start
from comptoir.simulator.world import World
from tests.spreading import OneInstallationAFile

WOKEN, LOST = "woken", "every wake-up lost"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Of what takes long in the tests' own time, `make test` runs the harder half: with every wake-up lost."""
    for item in items:
        callspec = getattr(item, "callspec", None)
        if callspec is not None and callspec.params.get("live") == WOKEN:
            item.add_marker(pytest.mark.long)


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Any) -> LoadScopeScheduling:
    """Tests go to whichever process is free."""
    return OneInstallationAFile(config, log)


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
def add_account(world: World, simulator: RunningSimulator, unmoved_clock: None) -> AddAccount:
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


class Shop:
    """An account whose decisions are live, the shop behind it on the marketplace, and somebody who decides."""

    def __init__(self, world: World, account: Account, shop_id: int) -> None:
        self.world = world
        self.account = account
        self.shop_id = shop_id

    def sell(self, count: int = 1, **options: Any) -> list[Order]:
        """Have customers buy and the orders pulled in; oldest first."""
        sold = self.world.sell(self.shop_id, count, **options)
        while (
            True
        ):  # an export ends with a whole second; what was sold in the next one comes with another walk
            self.pull()
            held = {order.remote_id: order for order in Order.objects.filter(account=self.account)}
            if held.keys() >= set(sold):
                return [held[remote_id] for remote_id in sold]

    def pull(self) -> None:
        """Read what changed, to the end, as a person who waits for it."""
        services.request_sync(self.account, "orders")
        while not (pulled := pull_orders(self.account.pk)).done:
            assert pulled.error is None
            assert pulled.until is not None
            time.sleep(max(0.0, (pulled.until - clock.now()).total_seconds()))

    def effects(self, order: Order, what: str, *, by: str = "seller") -> int:
        """How often the marketplace did `what` to the order, by line and by whom."""
        entries = self.world.ledger.entries(kind="effect", limit=1_000_000)
        return sum(
            entry["object"] == order.remote_id and entry["effect"] == what and entry["by"] == by
            for entry in entries
        )

    def calls(self, operation: str) -> int:
        """How many calls of the operation arrived at the marketplace."""
        return len(self.world.ledger.calls(operation))


@pytest.fixture
def shop(world: World, add_account: Callable[..., tuple[Account, int]]) -> Shop:
    """A shop whose decisions are live; the marketplace allows sixty times the calls, so that nobody waits."""
    return open_shop(world, add_account)


def open_shop(
    world: World, add_account: Callable[..., tuple[Account, int]], *, pace: float = 60, **settings: Any
) -> Shop:
    """A live shop with these settings of the operator's, its lists of codes read."""
    world.pace = pace
    account, shop_id = add_account(shop={"staging_share": 0.0} | settings)
    # The pace factor divides the interval between two walks too, which stays as it would be.
    Account.objects.filter(pk=account.pk).update(
        decisions_mode=Mode.LIVE, order_interval=round(15 * pace), pace_factor=pace
    )
    account.refresh_from_db()
    examine_account(account)
    account.refresh_from_db()
    return Shop(world, account, shop_id)


@pytest.fixture
def unmoved_clock(transactional_db: None) -> None:
    """Our clock and queue as they are in a new database, like the marketplace's in a new world."""
    with connection.cursor() as cursor:
        cursor.execute("DELETE FROM comptoir_clock")
        cursor.execute("DELETE FROM procrastinate_jobs")  # wake-ups for accounts of other tests


@pytest.fixture
def pass_time(world: World, unmoved_clock: None) -> Callable[[float], None]:
    """Moves our clock and the marketplace's by so many seconds."""

    def move(seconds: float) -> None:
        clock.move(timedelta(seconds=seconds))
        world.advance(seconds)

    return move


def _work_off() -> None:
    """Do every waiting job here and now, as a worker would."""
    for waiting in list(ProcrastinateJob.objects.filter(status="todo").order_by("pk")):
        task = jobs.tasks[waiting.task_name]
        context = JobContext(app=jobs, job=cast(Any, waiting), start_timestamp=0.0, abort_reason=lambda: None)
        arguments = json.loads(waiting.args) if isinstance(waiting.args, str) else waiting.args
        task.func(*([context] if task.pass_context else []), **arguments)
        with connection.cursor() as cursor:
            cursor.execute("DELETE FROM procrastinate_jobs WHERE id = %s", [waiting.pk])


@pytest.fixture(params=[WOKEN, LOST])
def live(
    request: pytest.FixtureRequest,
    pass_time: Callable[[float], None],
    settings: Any,
) -> Callable[..., None]:
    """Lets minutes pass with the worker at work, once with its wake-ups and once with every one of them lost."""
    settings.WAKE_UPS = request.param == WOKEN

    def work() -> None:
        if settings.WAKE_UPS:
            tick()
            _work_off()
        else:
            accept_by_policy()
            attend_to_doubts()
            read_back()
            for account_id in outbound_due.accounts_due():
                deliver(account_id)
            for account_id in accounts_due():
                pull_orders(account_id)
            refresh.note_due()
            for account_id in publishing_due.accounts_due():
                publish(account_id)
            for account_id in reading_due.accounts_due():
                read_offers(account_id)

    def let_live(*, minutes: float, every: float = 20, meanwhile: Callable[[], None] = lambda: None) -> None:
        for _ in range(round(minutes * 60 / every)):
            work()
            meanwhile()
            pass_time(every)

    return let_live
