"""Reading from a marketplace to the end while somebody waits: its orders and its offers."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import datetime

from rich.markup import escape

from comptoir import clock
from comptoir.accounts.models import Account, Cursor
from comptoir.accounts.services import request_sync
from comptoir.cli import output
from comptoir.inbound import walks
from comptoir.inbound.models import OfferRead, OrderExport, OrderWalk
from comptoir.inbound.offers import read_offers, request
from comptoir.inbound.orders import pull_orders
from comptoir.inbound.pulling import Pulled
from comptoir.offers.problems import NotReadYet, OfferProblem
from comptoir.offers.seen import FULL_READS

_NAP = 5.0


def read_whole(account: Account) -> datetime | None:
    """Read all offers of the account now, with progress: None, or when that may be done again.

    In the latter case what changed since the last read was read instead. Raises what kept it from being read,
    NotReadYet where nothing was ever read whole.
    """
    since = clock.now()
    request(account, full=True)
    _read_offers(account)
    read = OfferRead.objects.filter(account=account, full=True, began_at__gte=since).order_by("-pk").first()
    if read is not None and read.finished_at is not None:
        if read.failed:
            raise OfferProblem(
                f"The offers of {account.name} could not be read whole.",
                remedy="`comptoir doctor` says why; try again later.",
            )
        return None
    cursor = Cursor.objects.filter(account=account, flow=FULL_READS).first()
    until = cursor.requested_at if cursor is not None else None
    if cursor is None or cursor.position is None:
        when = f"{until:%Y-%m-%d %H:%M} UTC" if until else "a later time"
        raise NotReadYet(
            f"The offers of {account.name} may not be read whole before {when}.",
            remedy="A marketplace allows that once a day. Try again then; a worker does by itself.",
        )
    request(account)
    _read_offers(account)
    return until or clock.now()


def judge_quantities(account: Account) -> None:
    """Look at the orders, without which nobody knows whether a lower quantity is a sale; then judge the quantities."""
    read_orders(account)
    _read_offers(account)


def read_orders(account: Account) -> None:
    """Read the account's orders now, with progress. Raises what kept them from being read."""
    request_sync(account, walks.FLOW)
    _to_the_end(account, pull_orders, "orders", _orders_progress)


def _read_offers(account: Account) -> None:
    _to_the_end(account, read_offers, "offers", _offers_progress)


def _to_the_end(
    account: Account, read: Callable[[int], Pulled], what: str, progress: Callable[[Account], str]
) -> None:
    with output.err.status(escape(f"{account.name}: reading {what}")) as status:
        while True:
            pulled = read(account.pk)
            if pulled.error is not None:
                raise pulled.error
            if pulled.done:
                return
            wait = 1.0 if pulled.until is None else max(0.05, (pulled.until - clock.now()).total_seconds())
            told = f"{account.name}: {progress(account)}"
            status.update(escape(f"{told}; the marketplace's pace allows the next call in {wait:.0f} s"))
            time.sleep(min(wait, _NAP))


def _orders_progress(account: Account) -> str:
    walk = OrderWalk.objects.filter(account=account, finished_at=None).first()
    if walk is not None:
        return f"{walk.offset} of {walk.first_total if walk.first_total is not None else '?'} orders read"
    export = OrderExport.objects.filter(account=account, finished_at=None).first()
    if export is not None and export.urls:
        return f"chunk {export.chunks_done + 1} of {len(export.urls)} of an export"
    return "an export is being made" if export is not None else "waiting for another reader"


def _offers_progress(account: Account) -> str:
    read = OfferRead.objects.filter(account=account, finished_at=None).first()
    if read is None:
        return "waiting for another reader"
    if not read.urls:
        return "the marketplace makes the file of its offers"
    return f"file {read.chunks_done + 1} of {len(read.urls)} of its offers"
