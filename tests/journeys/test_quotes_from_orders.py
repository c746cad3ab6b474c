"""The documentation's quotation system takes orders in, by the programs that stand there: one quote an order."""

from __future__ import annotations

import os
import re
import shlex
import shutil
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from comptoir.jobs.webhooks import tell_the_host
from comptoir.orders.models import Order
from comptoir.outbound.hosts import delivering, outbox
from comptoir.outbound.models import OutboxEntry
from tests.cli.installed import forge
from tests.conftest import Shop
from tests.crash.killing import environment
from tests.inbound.hosts.quoting import EXAMPLE, Quotes, sqlite_quotes

pytestmark = pytest.mark.django_db(transaction=True)

HOST_MD = EXAMPLE.parents[1] / "host.md"


@pytest.fixture
def quotes(transactional_db: None, tmp_path: Path) -> Iterator[Quotes]:
    """The quotation system, and its programs beside it."""
    for file in EXAMPLE.glob("*.py"):
        shutil.copy(file, tmp_path)
    with sqlite_quotes(tmp_path) as one:
        yield one


def section() -> str:
    """What the documentation says of it."""
    return HOST_MD.read_text(encoding="utf-8").split("## Orders become quotes")[1].split("\n## ")[0]


def type_in(way: str, **instead: str) -> str:
    """The documentation's commands for a way, as they stand but for what is put instead; everything they printed."""
    part = section().split("**Or they are sent")[way == "webhook"]
    printed = ""
    for line in re.findall(r"^\$ comptoir (.+)$", part, re.MULTILINE):
        argv = [instead.get(word, word) for word in shlex.split(line)]
        code, out, err = forge().run(argv, environment=environment(), directory=Path.cwd())
        assert code == 0, (argv, out, err)
        printed += out
    return printed


def sell(shop: Shop, quotes: Quotes, count: int, **options: Any) -> list[Order]:
    """Orders of items that the quotation system has."""
    sold = shop.sell(count, **options)
    for order in sold:
        for line in order.lines.all():
            quotes.do(
                "INSERT OR IGNORE INTO items (item_no, title_en, title_fr, brand, list_price, lowest_price, lead_days)"  # noqa: S608  # SKUs of the simulator
                f" VALUES ('{line.sku}', 'x', 'x', 'x', 1, 1, 1)"
            )
    return sold


def made(quotes: Quotes) -> dict[str, tuple[str, str]]:
    """The number and status of every order's quote, by order."""
    found = quotes.ask(
        "SELECT marketplace_order, quote_no, status FROM quotes WHERE marketplace_order IS NOT NULL"
    )
    return {order.split()[1]: (number, status) for order, number, status in found}


def numbers(sold: list[Order]) -> dict[str, str | None]:
    """The number that each order bears here."""
    return dict(
        Order.objects.filter(pk__in=[order.pk for order in sold]).values_list("remote_id", "host_reference")
    )


@pytest.fixture
def take(live_server: Any, tmp_path: Path, quotes: Quotes) -> Callable[[], tuple[int, str]]:
    """What cron does: the program, once; its exit code and what it printed."""
    key = re.search(r"\bcomptoir_\S+", type_in("pull"))
    assert key is not None
    told = {"COMPTOIR_URL": live_server.url, "COMPTOIR_KEY": key[0]}

    def run() -> tuple[int, str]:
        done = subprocess.run(
            [sys.executable, "take_orders.py", "quotes.db"],
            env={**os.environ, **told},
            cwd=tmp_path,
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
        assert not done.stderr, done.stderr
        return done.returncode, done.stdout

    return run


def test_the_code_that_is_shown_is_the_code_that_runs():
    """To the letter."""
    (shown,) = re.findall(r"^```python\n(.+?)^```", section(), re.MULTILINE | re.DOTALL)
    assert shown in (EXAMPLE / "take_orders.py").read_text(encoding="utf-8")


def test_orders_that_are_fetched_become_quotes_once(shop, quotes, take):
    """Asked again, stopped before it could acknowledge, or told of a cancellation: it is the same quote."""
    sold = sell(shop, quotes, 3)
    assert take()[0] == 0
    assert numbers(sold) == {order: number for order, (number, _) in made(quotes).items()}
    assert sorted(number for number, _ in made(quotes).values()) == ["Q-1002", "Q-1003", "Q-1004"]
    units = quotes.ask("SELECT sum(units) FROM quote_lines WHERE quote_no > 'Q-1001'")
    assert units == [(sum(line.ordered for order in sold for line in order.lines.all()),)]
    before = made(quotes)
    assert take() == (0, "")
    # It was stopped after it had made its quotes, and before it could say so.
    OutboxEntry.objects.update(acknowledged_at=None, acknowledged_by="")
    Order.objects.update(host_reference=None)
    assert take()[0] == 0
    assert made(quotes) == before
    assert numbers(sold) == {order: number for order, (number, _) in before.items()}
    shop.world.cancel(sold[0].remote_id)
    shop.pull()
    assert take()[0] == 0
    number, _ = before[sold[0].remote_id]
    assert made(quotes) == before | {sold[0].remote_id: (number, "lost")}


def test_an_order_of_something_unknown_waits_and_the_others_are_taken(shop, quotes, take):
    """It leaves nothing half made, and gets its quote when the item is there."""
    (strange,) = shop.sell()
    known = sell(shop, quotes, 2)
    skus = {line.sku for line in strange.lines.all()}
    quotes.do(f"DELETE FROM items WHERE item_no IN ({', '.join(repr(sku) for sku in skus)})")  # noqa: S608  # as above
    known = [order for order in known if not skus & {line.sku for line in order.lines.all()}]
    code, printed = take()
    assert code == 1
    assert strange.remote_id in printed
    assert set(made(quotes)) == {order.remote_id for order in known}
    assert outbox.waiting().count() == 3 - len(known)
    quotes.do(
        "".join(
            "INSERT INTO items (item_no, title_en, title_fr, brand, list_price, lowest_price, lead_days)"  # noqa: S608  # as above
            f" VALUES ('{sku}', 'x', 'x', 'x', 1, 1, 1);"
            for sku in skus
        )
    )
    assert take()[0] == 0
    assert numbers([strange]) == {strange.remote_id: made(quotes)[strange.remote_id][0]}


@pytest.fixture
def door(tmp_path: Path, quotes: Quotes, settings: Any, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """The program that takes webhooks at work, and the outbox set to it; its address."""
    settings.PRIVATE_WEBHOOKS = True
    monkeypatch.setenv("COMPTOIR_PRIVATE_WEBHOOKS", "true")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    url = f"http://127.0.0.1:{port}/hooks/comptoir"
    printed = type_in("webhook", **{"https://quotes.example.com/hooks/comptoir": url})
    secret = next(word for word in printed.split() if word.startswith("whsec_"))
    program = subprocess.Popen(
        [sys.executable, "take_webhooks.py", "quotes.db", str(port)],
        env={**os.environ, "COMPTOIR_WEBHOOK_SECRET": secret},
        cwd=tmp_path,
        stderr=subprocess.DEVNULL,
    )
    try:
        _wait_for(port)
        yield url
    finally:
        program.terminate()
        program.wait(30)


def test_orders_that_are_sent_become_quotes_once(shop, quotes, door):
    """The answer brings the number back; sent again, it is the same; nobody else's message is taken."""
    sold = sell(shop, quotes, 2)
    assert _send() == 2
    assert numbers(sold) == {order: number for order, (number, _) in made(quotes).items()}
    before = made(quotes)
    assert len(before) == 2
    # The answers were lost.
    OutboxEntry.objects.update(acknowledged_at=None, acknowledged_by="")
    Order.objects.update(host_reference=None)
    assert _send() == 2
    assert made(quotes) == before
    assert numbers(sold) == {order: number for order, (number, _) in before.items()}
    forged = urllib.request.Request(door, data=b'{"type": "order.created"}', method="POST")  # noqa: S310  # this machine
    with pytest.raises(urllib.error.HTTPError) as refused, urllib.request.urlopen(forged, timeout=30):  # noqa: S310  # the same
        pass
    assert refused.value.code == 401
    refused.value.close()


def _send() -> int:
    tell_the_host()
    return sum(delivering.deliver(subscription) for subscription in delivering.due())


def _wait_for(port: int) -> None:
    until = time.monotonic() + 30
    while True:
        try:
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
        except OSError:
            assert time.monotonic() < until, "it does not listen"
            time.sleep(0.05)
        else:
            return
