"""The demo's shop: its products, its account on the marketplace, live for everything, and who may sign in."""

from __future__ import annotations

import time
from datetime import timedelta
from pathlib import Path

from django.contrib.auth.models import User

from comptoir import clock
from comptoir.accounts import changes
from comptoir.accounts.checks import examine_account
from comptoir.accounts.models import Account
from comptoir.accounts.services import add_account, change_secret
from comptoir.catalog.imports.running import import_products
from comptoir.catalog.kits import set_parts
from comptoir.channels.offers import SubmissionKind
from comptoir.channels.pacing import Flow
from comptoir.cli.people import add_person
from comptoir.cli.reading_back import read_orders, read_whole
from comptoir.errors import ConfigurationError
from comptoir.offers import refresh
from comptoir.offers import services as offers
from comptoir.offers.models import OPEN, Submission
from comptoir.project import demo_world
from comptoir.project.demo import PACE
from comptoir.project.demo_world import Marketplace, Pair

NAME = "practice"
PRODUCTS = "products.csv"
_WHO = "demo"
_PATIENCE = 120.0


def welcome(user: str, password: str) -> None:
    """The administrator that the demo prints."""
    if not User.objects.filter(username=user).exists():
        add_person(user, password, admin=True)


def open_shop(market: Marketplace, home: Path) -> tuple[Account, Pair]:
    """The demo's account, and two fresh orders to try the API with: all is done as a person would, up to these.

    Once. Raises ConfigurationError where it was begun and cut short: the clocks may stand anywhere.
    """
    if Account.objects.filter(name=NAME).exists():
        raise ConfigurationError(
            "The demo's beginning was cut short.", remedy="Start the demo again: it begins afresh."
        )
    _import_products(market, home)
    account = _join(market)
    pair = _first_days(account, market)
    _import_products(market, home)  # the shop's figures of today leave out what has left it
    return account, pair


def open_again(market: Marketplace) -> tuple[Account, Pair]:
    """The account as it was left, wherever the marketplace listens this time, and two fresh orders."""
    account = Account.objects.filter(name=NAME).first()
    if account is None:
        raise ConfigurationError(
            f"The demo's account {NAME} is not there any more.", remedy="RESET=1 make demo starts afresh."
        )
    if account.base_url != market.url:
        # The marketplace's port was taken this time; the shop behind it is the same one.
        Account.objects.filter(pk=account.pk).update(base_url=market.url)
        change_secret(account, "api_key", market.key)
        account.refresh_from_db()
    return account, market.sell_pair()


def go_on_sale(account: Account, market: Marketplace) -> None:
    """Adopt what is on offer there, go live with it, and let everything run by itself. Once."""
    read_whole(account)
    refresh.ensure_offers(account.pk)
    refresh.drain_all()
    offers.go_live(account, offers.FLOWS, None, who=_WHO)
    changes.change_settings(account, {"auto_sync": True}, who=_WHO)
    _await_first_files(account)  # a change made while they are under way might pass for theirs
    market.edit_by_hand()


def _await_first_files(account: Account) -> None:
    """Until the worker has sent what going live makes it send, terms last, and the marketplace is done with it."""
    files = Submission.objects.filter(account=account)
    deadline = time.monotonic() + _PATIENCE
    while files.filter(state__in=OPEN).exists() or not files.filter(kind=SubmissionKind.TERMS).exists():
        if time.monotonic() > deadline:
            raise ConfigurationError(
                "The demo's first offers do not reach the marketplace.",
                remedy="Start the demo again: it begins afresh.",
            )
        time.sleep(0.2)


def _import_products(market: Marketplace, home: Path) -> None:
    file, catalogue = home / PRODUCTS, market.catalogue()
    demo_world.write_products(catalogue, file)
    report = import_products(file)
    if not report.written:
        raise RuntimeError(f"The demo's own products cannot be imported: {report.problems[:3]}")
    for kit, parts in demo_world.kits(catalogue):
        set_parts(kit=kit, parts=parts)


def _join(market: Marketplace) -> Account:
    """An account that was tested and set up, live for decisions; nothing runs by itself yet."""
    account = add_account(
        channel="mirakl",
        name=NAME,
        base_url=market.url,
        secrets={"api_key": market.key},
        shop_id=str(market.shop_id),
        pace_factor=PACE,
    )
    examine_account(account)
    codes = {
        "condition_codes": demo_world.CONDITION_CODES,
        "logistic_classes": demo_world.LOGISTIC_CLASSES,
    }
    changes.change_settings(account, codes, who=_WHO)
    changes.go_live(account, Flow.DECISIONS, who=_WHO)
    account.refresh_from_db()
    return account


def _first_days(account: Account, market: Marketplace) -> Pair:
    """Read the orders as a shop that first did so more than a day ago: one is late to be accepted by now.

    A customer changes their mind after the second reading, about an order that the shop then has in hand.
    """
    hours = demo_world.LATE_HOURS
    _turn_clocks(market, -hours)
    try:
        market.begin()
        read_orders(account)
    finally:
        _turn_clocks(market, hours)
    in_hand, pair = market.go_on(), market.sell_pair()
    read_orders(account)
    market.change_mind(in_hand)
    return pair


def _turn_clocks(market: Marketplace, hours: int) -> None:
    clock.move(timedelta(hours=hours))
    market.turn_clock(hours)
