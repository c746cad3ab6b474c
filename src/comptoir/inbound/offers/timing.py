"""When offers are read: all of them at first and every night, those that changed in between, and when somebody asks."""

from __future__ import annotations

from datetime import datetime, timedelta

from django.db import transaction

from comptoir import clock
from comptoir.accounts.models import Account, Cursor, Mode
from comptoir.accounts.services import AccountProblem
from comptoir.inbound.exports import last_night
from comptoir.inbound.models import OfferRead
from comptoir.offers.seen import FULL_READS

FLOW = "offers"
"""The cursor of the reads: position is the marketplace's time at which the last completed one began."""

LANE = "offers_read"
"""Whoever reads holds this lane; files go out on another, and wait for no download."""

OVERLAP = timedelta(minutes=15)
"""How far back from the last read's start a read of changes begins: update dates may become visible late."""


def request(account: Account, *, full: bool = False, at: datetime | None = None) -> None:
    """Have the account's offers read: those that changed, or all of them; now, or from `at` on (our clock).

    A full read may go once a day; until then the wish waits. An earlier wish is kept. Raises AccountProblem while the
    account is paused.
    """
    if Account.objects.filter(pk=account.pk, paused=True).exists():
        raise AccountProblem(
            f"{account.name} is paused: it is neither read nor written.",
            remedy=f"Run: comptoir account resume {account.name}",
        )
    wanted = at or clock.now()
    if at is None:
        # Somebody is there to read the answer: the wait after failures ends, the pace stays.
        Account.objects.filter(pk=account.pk, failures__gt=0).update(retry_at=wanted)
    with transaction.atomic():
        flow = FULL_READS if full else FLOW
        Cursor.objects.get_or_create(account=account, flow=flow)
        cursor = Cursor.objects.select_for_update().get(account=account, flow=flow)
        if cursor.requested_at is None or wanted < cursor.requested_at:
            cursor.requested_at = wanted
            cursor.save(update_fields=["requested_at"])


def full_due(account: Account, now: datetime) -> bool:
    """Whether all offers are to be read: somebody asked, it never was done, or the night has come."""
    cursor = Cursor.objects.filter(account=account, flow=FULL_READS).first()
    if cursor is not None and cursor.requested_at is not None:
        return cursor.requested_at <= now
    if not account.auto_sync:
        return False
    if cursor is None or cursor.began_at is None:
        return True
    if cursor.position is None and not _read_whole(account):
        return True
    return cursor.began_at < last_night(account, now)


def _read_whole(account: Account) -> bool:
    """Whether a full read came to its end, be it one with offers that nobody could name."""
    return OfferRead.objects.filter(
        account=account, full=True, failed=False, finished_at__isnull=False
    ).exists()


def changes_due(account: Account, now: datetime) -> bool:
    """Whether what changed is to be read: somebody asked, or the interval of the automatic sync has passed."""
    cursor = Cursor.objects.filter(account=account, flow=FLOW).first()
    if cursor is None or cursor.position is None:
        return False  # there is nothing yet that could have changed
    if cursor.requested_at is not None and cursor.requested_at <= now:
        return True
    if not account.auto_sync or cursor.began_at is None:
        return account.auto_sync
    return cursor.began_at + _interval(account) <= now


def _interval(account: Account) -> timedelta:
    """Quantities of ours are read back by their own interval where that is shorter."""
    minutes = account.product_interval
    if account.stock_mode != Mode.READ:
        minutes = min(minutes, account.stock_interval)
    return timedelta(minutes=minutes) / account.pace_factor


def begin(account: Account, *, full: bool) -> OfferRead:
    """Open a read and note that what was requested has begun."""
    now = clock.now()
    with transaction.atomic():
        cursor, _ = Cursor.objects.get_or_create(account=account, flow=FLOW)
        read = OfferRead.objects.create(
            account=account,
            full=full,
            changed_since=None if full else _since(cursor),
            began_at=now,
        )
        Cursor.objects.filter(pk=cursor.pk).update(began_at=now)
        if full:
            Cursor.objects.update_or_create(
                account=account, flow=FULL_READS, defaults={"began_at": now, "requested_at": None}
            )
        Cursor.objects.filter(pk=cursor.pk, requested_at__lte=now).update(requested_at=None)
    return read


def _since(cursor: Cursor) -> datetime:
    if cursor.position is None:
        raise RuntimeError("Offers that were never read have no changes to read.")
    return cursor.position - OVERLAP


def put_off(read: OfferRead, until: datetime) -> None:
    """A read that may not be asked for until then waits as a wish, so that another may go meanwhile."""
    with transaction.atomic():
        read.delete()
        Cursor.objects.filter(account=read.account_id, flow=FULL_READS if read.full else FLOW).update(
            requested_at=until
        )


def move_cursors(read: OfferRead) -> None:
    """The read is complete: the next read of changes begins where this one did.

    Where offers could not even be named, it is no proof of any offer's figures.
    """
    began = read.began_there or read.began_at
    flows = [FLOW, FULL_READS] if read.full and not read.nameless else [FLOW]
    Cursor.objects.filter(account=read.account_id, flow__in=flows).update(position=began)
