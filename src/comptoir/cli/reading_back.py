"""Reading from a marketplace to the end while somebody waits: its offers, and its orders for their quantities' sake."""

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
from comptoir.inbound.models import OfferRead
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
    _to_the_end(account, read_offers, "offers")
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
    _to_the_end(account, read_offers, "offers")
    return until or clock.now()


def judge_quantities(account: Account) -> None:
    """Look at the orders, without which nobody knows whether a lower quantity is a sale; then judge the quantities."""
    request_sync(account, walks.FLOW)
    _to_the_end(account, pull_orders, "orders")
    _to_the_end(account, read_offers, "offers")


def _to_the_end(account: Account, read: Callable[[int], Pulled], what: str) -> None:
    with output.err.status(escape(f"{account.name}: reading {what}")) as status:
        while True:
            pulled = read(account.pk)
            if pulled.error is not None:
                raise pulled.error
            if pulled.done:
                return
            wait = 1.0 if pulled.until is None else max(0.05, (pulled.until - clock.now()).total_seconds())
            told = f"{account.name}: {_progress(account)}" if what == "offers" else f"{account.name}: {what}"
            status.update(escape(f"{told}; the marketplace's pace allows the next call in {wait:.0f} s"))
            time.sleep(min(wait, _NAP))


def _progress(account: Account) -> str:
    read = OfferRead.objects.filter(account=account, finished_at=None).first()
    if read is None:
        return "waiting for another reader"
    if not read.urls:
        return "the marketplace makes the file of its offers"
    return f"file {read.chunks_done + 1} of {len(read.urls)} of its offers"
