"""`comptoir demo-feed`: prepares the demo's account, sign-in and API key, then prints what happens as it happens."""

from __future__ import annotations

import json
import os
import time
import urllib.request
from pathlib import Path
from typing import Any

import typer
from django.conf import settings
from django.contrib.auth.models import User
from rich.console import Console
from rich.markup import escape

from comptoir import clock
from comptoir.accounts.models import Account, Mode
from comptoir.accounts.services import add_account, change_secret, set_mode
from comptoir.activity.models import Entry
from comptoir.activity.sentences import sentence
from comptoir.cli.people import add_person
from comptoir.errors import ConfigurationError
from comptoir.jobs.inbound import wake_orders
from comptoir.project.demo import PACE
from comptoir.project.demo_api import Tour, kept_key

NAME = "practice"
_PATIENCE = 30.0
_AT_FIRST = 10
_COLOURS = {"order.created": "green", "order.state": "cyan"}


def demo_feed() -> None:
    """Prepare the demo and print its journal, line by line, until stopped."""
    if not settings.ENVIRONMENT.comptoir_demo:
        raise ConfigurationError("demo-feed belongs to the demo.", remedy="Run: comptoir demo")
    account = prepare(os.environ["DEMO_SIMULATOR"], os.environ["DEMO_USER"], os.environ["DEMO_PASSWORD"])
    given = settings.ENVIRONMENT
    key = kept_key(Path(os.environ["COMPTOIR_DATA_DIR"]))
    tour = Tour(account, f"http://127.0.0.1:{given.port}", key, clock.now())
    wake_orders(account.pk)
    follow(Console(), tour)


def prepare(simulator_url: str, user: str, password: str) -> Account:
    """The demo's account, live and in automatic sync at sixty times the pace, and its administrator."""
    shop = _first_shop(simulator_url)
    account = Account.objects.filter(name=NAME).first()
    if account is None:
        account = add_account(
            channel="mirakl",
            name=NAME,
            base_url=simulator_url,
            secrets={"api_key": shop["key"]},
            shop_id=str(shop["shop_id"]),
            pace_factor=PACE,
            auto_sync=True,
        )
        set_mode(account, Mode.LIVE)
    elif account.base_url != simulator_url:
        # The marketplace's port was taken this time; the shop behind it is the same one.
        Account.objects.filter(pk=account.pk).update(base_url=simulator_url)
        change_secret(account, "api_key", shop["key"])
    if not User.objects.filter(username=user).exists():
        add_person(user, password, admin=True)
    return account


def follow(console: Console, tour: Tour) -> None:
    """Print the last journal entries, then new ones as they come, oldest first, for ever; and once, how to try the API."""
    shown_at_first = list(Entry.objects.order_by("-pk").values_list("pk", flat=True)[:_AT_FIRST])
    last = shown_at_first[-1] - 1 if shown_at_first else 0
    shown = False
    while True:
        for entry in Entry.objects.filter(pk__gt=last).order_by("pk")[:200]:
            last = entry.pk
            colour = "red" if entry.concern else _COLOURS.get(entry.kind, "white")
            console.print(
                f"[dim]{entry.at:%H:%M:%S}[/] [{colour}]{escape(sentence(entry))}[/]", highlight=False
            )
        if not shown:
            for line in tour.lines():
                shown = True
                console.print(line, markup=False, highlight=False, soft_wrap=True)  # to be copied whole
        time.sleep(0.5)


def _first_shop(simulator_url: str) -> dict[str, Any]:
    """The marketplace's first shop, asked for until the marketplace is up."""
    deadline = time.monotonic() + _PATIENCE
    while True:
        try:
            with urllib.request.urlopen(f"{simulator_url}/_simulator/shops", timeout=5) as answer:  # noqa: S310  # loopback, made by the demo
                shops: list[dict[str, Any]] = json.load(answer)["shops"]
                return shops[0]
        except OSError:
            if time.monotonic() > deadline:
                raise ConfigurationError(
                    "The simulated marketplace does not start.", remedy="RESET=1 make demo"
                ) from None
            time.sleep(0.2)


def add_to(target: typer.Typer) -> None:
    """Put this command on `target`, out of sight."""
    target.command("demo-feed", hidden=True)(demo_feed)
