"""The real product and a real simulator, each in processes of its own, and one hand on both clocks."""

from __future__ import annotations

import contextlib
import random
import signal
import subprocess
import time
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any

import httpx2
import psutil
from bench.served import free_port, stop, until

from comptoir import clock
from comptoir.accounts.changes import put_live
from comptoir.accounts.checks import examine_account
from comptoir.accounts.models import Account
from comptoir.accounts.services import add_account
from comptoir.api.keys import make_key
from comptoir.api.models import Scope
from comptoir.channels.pacing import Flow
from comptoir.inbound.offers import read_offers, request
from comptoir.offers import services as offers
from comptoir.outbound.hosts import outbox
from comptoir.outbound.models import Way
from comptoir.project.children import command
from comptoir.project.demo import environment
from comptoir.project.embedded.processes import ends_with_parent

PACE = 60
SKUS = 60
ON_HAND = 300
AT_FIRST = 40
CHILDREN = ("web", "worker")


class Marketplace:
    """The simulator's control API."""

    def __init__(self, url: str) -> None:
        self.url = url
        self.http = httpx2.Client(base_url=f"{url}/_simulator", timeout=30)
        self.shop_id = 0

    def ask(self, method: str, path: str, body: dict[str, Any] | None = None, **query: Any) -> Any:
        """What it answers; None where its rules forbid what is asked (409)."""
        answer = self.http.request(method, path, json=body, params=query)
        if answer.status_code == 409:
            return None
        answer.raise_for_status()
        return answer.json() if answer.content else None

    def effects(self) -> list[dict[str, Any]]:
        """Every effect of the ledger, oldest first."""
        return self._entries("effect")

    def disruptions(self) -> list[dict[str, Any]]:
        """Every trouble that struck."""
        return self._entries("disruption")

    def orders(self) -> list[dict[str, Any]]:
        """What orders there really are."""
        told: list[dict[str, Any]] = self.ask("GET", "/orders", shop_id=self.shop_id)["orders"]
        return told

    def offers(self) -> dict[str, dict[str, Any]]:
        """What offers truly hold."""
        told: dict[str, dict[str, Any]] = self.ask("GET", f"/shops/{self.shop_id}/offers")["offers"]
        return told

    def _entries(self, kind: str) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = []
        while page := self.ask("GET", "/ledger", since=found[-1]["seq"] if found else 0, kind=kind)[
            "entries"
        ]:
            found += page
        return found


@dataclass
class Stage:
    """Everything that runs; `key` opens every route of the API."""

    marketplace: Marketplace
    product: subprocess.Popen[bytes]
    port: int
    key: str
    account: Account

    def kill(self, name: str) -> bool:
        """SIGKILL the web server or the worker; the supervisor starts it again. False when it is down already."""
        for child in psutil.Process(self.product.pid).children():
            with contextlib.suppress(psutil.Error):
                if name in child.cmdline():
                    child.kill()
                    return True
        return False

    def pass_time(self, seconds: float) -> None:
        """Move both clocks; the marketplace's first, so that no call comes early there."""
        self.marketplace.ask("POST", "/clock", {"advance": seconds})
        clock.move(timedelta(seconds=seconds))


@contextlib.contextmanager
def open_stage(home: Path, seed: int) -> Iterator[Stage]:
    """A shop with offers on the marketplace, adopted and live, and the product at work."""
    with contextlib.ExitStack() as running:
        port = free_port()
        state = str(home / "marketplace.sqlite3")
        options = ("--port", str(port), "--state", state, "--seed", str(seed), "--pace", str(PACE))
        running.callback(stop, _start(home, port, "simulate", "--quiet", *options))
        marketplace = Marketplace(f"http://127.0.0.1:{port}")
        until(lambda: _answers(f"{marketplace.url}/_simulator/seed"))
        account = _open_account(marketplace)
        port = free_port()
        product = _start(home, port, "serve")
        running.callback(stop, product)
        until(lambda: _answers(f"http://127.0.0.1:{port}/healthz"))
        _, key = make_key(name="soak", scopes=[Scope.ADMIN])
        stage = Stage(marketplace, product, port, key, account)
        _go_live(stage)
        yield stage


def _start(home: Path, port: int, *arguments: str) -> subprocess.Popen[bytes]:
    child = command(*arguments, env=environment(home, port) | {"COMPTOIR_LOG_LEVEL": "ERROR"})
    return subprocess.Popen(
        list(child.argv),
        env=child.env,
        stdout=subprocess.DEVNULL,
        process_group=0,
        preexec_fn=ends_with_parent(signal.SIGTERM),
    )


def _answers(address: str) -> bool:
    try:
        return httpx2.get(address, timeout=5).status_code == 200
    except httpx2.TransportError as error:
        raise OSError(str(error)) from error


def _open_account(marketplace: Marketplace) -> Account:
    shop = marketplace.ask("GET", "/shops")["shops"][0]
    marketplace.shop_id = shop["shop_id"]
    marketplace.ask("POST", f"/shops/{shop['shop_id']}/offers", {"count": SKUS, "quantity": ON_HAND})
    marketplace.ask(
        "POST", "/orders", {"shop_id": shop["shop_id"], "count": AT_FIRST, "spread_seconds": 3600}
    )
    account = add_account(
        channel="mirakl",
        name="soak",
        base_url=marketplace.url,
        secrets={"api_key": shop["key"]},
        shop_id=str(shop["shop_id"]),
        pace_factor=PACE,
        auto_sync=True,
    )
    examine_account(account)
    return account


def _go_live(stage: Stage) -> None:
    """The shop's products come through the API; what is offered there is adopted; then decisions and offers are live."""
    products = [
        {"sku": sku, "msrp_cents": offer["price"], "stock_quantity": ON_HAND, "lead_time_days": 2}
        for sku, offer in stage.marketplace.offers().items()
    ]
    answer = httpx2.post(
        f"http://127.0.0.1:{stage.port}/api/marketplace/products/bulk",
        json={"products": products},
        headers={"Authorization": f"Bearer {stage.key}"},
        timeout=60,
    )
    answer.raise_for_status()
    read_whole(stage)
    account = Account.objects.get(pk=stage.account.pk)
    put_live(account, Flow.DECISIONS, who="soak")
    offers.go_live(account, [Flow.STOCK, Flow.PRICE, Flow.TERMS], who="soak")
    outbox.choose(Way.PULL, who="soak")
    stage.account.refresh_from_db()


def read_whole(stage: Stage) -> None:
    """Have every offer read back, as a person who adopts or verifies; the worker may be at it too."""
    request(stage.account, full=True)
    for _ in range(300):
        if read_offers(stage.account.pk).done:
            return
        stage.pass_time(2)
        time.sleep(0.1)
    raise TimeoutError("The offers were never read to the end.")


def dice(seed: int, about: str) -> random.Random:
    """Chances of their own for one part of the run, the same for the same seed."""
    return random.Random(f"{seed} {about}")
