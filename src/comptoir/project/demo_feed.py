"""`comptoir demo-feed`: sets the demo's scene, then prints what happens as it happens, and what to try."""

from __future__ import annotations

import os
import time
from datetime import timedelta
from pathlib import Path

import typer
from django.conf import settings
from rich.console import Console
from rich.markup import escape

from comptoir import clock
from comptoir.activity.models import Entry
from comptoir.activity.sentences import sentence
from comptoir.errors import ConfigurationError
from comptoir.jobs.inbound import wake_orders
from comptoir.project.demo import SCENE
from comptoir.project.demo_api import Tour, kept_key
from comptoir.project.demo_shop import go_on_sale, open_again, open_shop, welcome
from comptoir.project.demo_world import Marketplace

_AT_FIRST = 10
_AT_ONCE = 200
_COLOURS = {"order.created": "green", "order.state": "cyan"}


def demo_feed() -> None:
    """Prepare the demo and print its journal, line by line, until stopped."""
    if not settings.ENVIRONMENT.comptoir_demo:
        raise ConfigurationError("demo-feed belongs to the demo.", remedy="Run: comptoir demo")
    home = Path(os.environ["COMPTOIR_DATA_DIR"])
    welcome(os.environ["DEMO_USER"], os.environ["DEMO_PASSWORD"])
    journal = Journal(Console())
    market = Marketplace(os.environ["DEMO_SIMULATOR"])
    if (home / SCENE).exists():
        account, pair = open_again(market)
    else:
        account, pair = open_shop(market, home)
        journal.tell()  # the first orders are here: whoever watches need not wait for the offers
        go_on_sale(account, market)
        (home / SCENE).touch()
    market.open_to_customers()
    wake_orders(account.pk)
    url = f"http://127.0.0.1:{settings.ENVIRONMENT.port}"
    tour = Tour(account, url, kept_key(home), market.url, pair)
    _follow(journal, tour)


class Journal:
    """The journal on a terminal: the last entries of earlier runs, then new ones, oldest first."""

    def __init__(self, console: Console) -> None:
        self._console = console
        earlier = list(Entry.objects.order_by("-pk").values_list("pk", flat=True)[:_AT_FIRST])
        self._last = earlier[-1] - 1 if earlier else 0

    def tell(self) -> None:
        """Print what has happened since."""
        day_ago = clock.now() - timedelta(days=1)
        for entry in Entry.objects.filter(pk__gt=self._last).order_by("pk")[:_AT_ONCE]:
            self._last = entry.pk
            colour = "red" if entry.concern else _COLOURS.get(entry.kind, "white")
            form = "%H:%M:%S" if entry.at > day_ago else "%b %d %H:%M"
            self._console.print(
                f"[dim]{entry.at:{form}}[/] [{colour}]{escape(sentence(entry))}[/]", highlight=False
            )

    def copyable(self, line: str) -> None:
        """Print a line that is to be copied whole."""
        self._console.print(line, markup=False, highlight=False, soft_wrap=True)


def _follow(journal: Journal, tour: Tour) -> None:
    """Print the journal for ever; and once, as soon as it works, what to try."""
    shown = False
    while True:
        journal.tell()
        if not shown:
            for line in tour.lines():
                shown = True
                journal.copyable(line)
        time.sleep(0.5)


def add_to(target: typer.Typer) -> None:
    """Put this command on `target`, out of sight."""
    target.command("demo-feed", hidden=True)(demo_feed)
