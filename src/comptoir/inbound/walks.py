"""A walk over changed orders: open-ended by update date, no state filter, oldest creation first, until complete.

Sorted by creation, an order that is updated during the walk repeats and never falls through a gap; a walk is complete
when it has seen as many distinct orders as its first page counted, for the set can only grow meanwhile.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from django.db import IntegrityError, transaction

from comptoir import clock
from comptoir.accounts.models import Account, Cursor
from comptoir.activity import flows, journal
from comptoir.channels.contract import Channel
from comptoir.channels.vocabulary import OrdersPage
from comptoir.errors import ComptoirError
from comptoir.inbound.models import ExportPurpose, OrderExport, OrderWalk
from comptoir.orders.intake import Recorded, record_page

FLOW = "orders"
OVERLAP = timedelta(minutes=15)
"""How far back from the marketplace's clock the next walk begins: update dates may become visible late."""

FIRST_LOOK = timedelta(days=365)
"""How far back a new account's first walk looks."""

EXPORT_ABOVE = 1000
"""A set larger than this on the first page is exported instead of walked: a page a minute would take too long."""

SKEW = timedelta(minutes=5)
"""Clocks that differ by more than this are not trusted for the cursor."""

PAGES_ONLY_AFTER_FAILED_EXPORT = timedelta(hours=24)


def begin(account: Account) -> OrderWalk:
    """Open a walk from the account's cursor and note that a requested look has begun."""
    now = clock.now()
    with transaction.atomic():
        cursor, _ = Cursor.objects.get_or_create(account=account, flow=FLOW)
        walk = OrderWalk.objects.create(
            account=account, updated_since=cursor.position or now - FIRST_LOOK, began_at=now
        )
        Cursor.objects.filter(pk=cursor.pk).update(began_at=now, requested_at=None)
    return walk


class BeingRead(ComptoirError):
    """The account's orders are being read this moment; one reading after the other."""

    code = "being_read"


def begin_asked(account: Account, *, updated_since: datetime, states: Sequence[str] = ()) -> OrderWalk:
    """Open a walk that a person or a program asked for: since a moment, and perhaps only in some states.

    `states` are the marketplace's own words. It never moves the cursor, so nothing is missed for it. Raises BeingRead
    while another walk or an export of the account is not at its end.
    """
    busy = BeingRead(
        f"The orders of {account.name} are being read this moment.", remedy="Ask again when that has ended."
    )
    if OrderExport.objects.filter(account=account, finished_at=None).exists():
        raise busy
    try:
        with transaction.atomic():
            return OrderWalk.objects.create(
                account=account,
                updated_since=updated_since,
                began_at=clock.now(),
                asked=True,
                states=list(states),
            )
    except IntegrityError:
        raise busy from None


def next_page(account: Account, channel: Channel, walk: OrderWalk) -> bool:
    """Fetch and record the walk's next page: one call. Returns whether the walk goes on."""
    asked_at = clock.now()
    page = fetch(channel, walk)
    return record(account, walk, page, asked_at=asked_at, page_size=channel.page_size)


def fetch(channel: Channel, walk: OrderWalk) -> OrdersPage:
    """Ask the marketplace for the page that the walk has come to."""
    return channel.orders_page(
        updated_since=walk.updated_since, offset=walk.offset, states=tuple(walk.states)
    )


def record(
    account: Account, walk: OrderWalk, page: OrdersPage, *, asked_at: datetime, page_size: int
) -> bool:
    """Store a page and move the walk past it, in one transaction. Returns whether the walk goes on."""
    with transaction.atomic():
        recorded = record_page(account.pk, page.orders, page.unreadable, fetched_at=asked_at)
        _count(account, walk, recorded)
        if not _advance(walk, page, asked_at, page_size):
            return False  # another process has walked on from here; what was read is stored all the same
        return not _ended(account, walk, page)


def abandon(walk: OrderWalk, error: ComptoirError) -> None:
    """End a walk that cannot go on; the cursor stays, the next walk begins where this one did."""
    OrderWalk.objects.filter(pk=walk.pk, finished_at=None).update(finished_at=clock.now())
    if walk.run_id is not None:
        flows.finish_run(walk.run_id, error)


def _count(account: Account, walk: OrderWalk, recorded: Recorded) -> None:
    """A run appears in the sync log with the first order that changed or could not be read."""
    if not (recorded.applied or recorded.unreadable):
        return
    if walk.run_id is None:
        walk.run_id = flows.start_run(account.pk, "order_sync", began_at=walk.began_at)
    flows.count(walk.run_id, succeeded=recorded.applied, failed=recorded.unreadable)


def _advance(walk: OrderWalk, page: OrdersPage, asked_at: datetime, page_size: int) -> bool:
    came_to = walk.offset
    if walk.first_page_at is None:
        walk.first_page_at = page.marketplace_time or asked_at
        walk.first_skew_seconds = (walk.first_page_at - asked_at).total_seconds()
        walk.first_total = page.total_count
    # A page may repeat an order: more rows than a page holds are not more places in the list.
    walk.offset += min(len(page.orders) + len(page.unreadable), page_size)
    ids = {order.remote_id for order in page.orders}
    ids |= {order.remote_id or f"?{came_to + place}" for place, order in enumerate(page.unreadable)}
    walk.seen = sorted(ids.union(walk.seen))
    updates = [order.updated_at for order in page.orders]
    walk.newest_update = max([*updates, walk.newest_update] if walk.newest_update else updates, default=None)
    moved = OrderWalk.objects.filter(
        pk=walk.pk, offset=came_to, attempt=walk.attempt, finished_at=None
    ).update(
        offset=walk.offset,
        first_page_at=walk.first_page_at,
        first_skew_seconds=walk.first_skew_seconds,
        first_total=walk.first_total,
        newest_update=walk.newest_update,
        seen=walk.seen,
        run_id=walk.run_id,
    )
    return moved == 1


def _ended(account: Account, walk: OrderWalk, page: OrdersPage) -> bool:
    if _too_long(walk) and not _export_failed_lately(account):
        _hand_over_to_export(account, walk)
        return True
    told = len(page.orders) + len(page.unreadable)
    if told and walk.offset < page.total_count:
        return False
    if len(walk.seen) >= (walk.first_total or 0) or (walk.states and walk.attempt > 1):
        # A set of states may shrink during the walk: what left it comes with the next one.
        _finish(account, walk)
    elif walk.attempt == 1:
        _begin_again(walk)
        return False
    elif _export_failed_lately(account):
        # Nothing better is left than to walk again at the next interval, from the same cursor.
        _tell_incomplete(account, walk)
        OrderWalk.objects.filter(pk=walk.pk).update(finished_at=clock.now())
    else:
        _tell_incomplete(account, walk)
        _hand_over_to_export(account, walk)
    return True


def _too_long(walk: OrderWalk) -> bool:
    return (walk.first_total or 0) > EXPORT_ABOVE


def _export_failed_lately(account: Account) -> bool:
    return OrderExport.objects.filter(
        account=account,
        purpose=ExportPurpose.CATCH_UP,
        failed=True,
        finished_at__gt=clock.now() - PAGES_ONLY_AFTER_FAILED_EXPORT,
    ).exists()


def _tell_incomplete(account: Account, walk: OrderWalk) -> None:
    journal.raise_concern(
        "orders.incomplete",
        key=_incomplete(account),
        account_id=account.pk,
        details={"seen": len(walk.seen), "expected": walk.first_total},
    )


def _begin_again(walk: OrderWalk) -> None:
    walk.attempt, walk.offset, walk.seen = 2, 0, []
    walk.first_page_at = walk.first_total = None
    walk.save(update_fields=["attempt", "offset", "seen", "first_page_at", "first_total"])


def _hand_over_to_export(account: Account, walk: OrderWalk) -> None:
    now = clock.now()
    OrderExport.objects.create(
        account=account,
        purpose=ExportPurpose.CATCH_UP,
        updated_from=walk.updated_since,
        updated_to=walk.first_page_at or now,
        cursor_after=None if walk.asked else _position_after(walk, now),
        began_at=now,
        run_id=walk.run_id,
    )
    OrderWalk.objects.filter(pk=walk.pk).update(finished_at=now)


def _finish(account: Account, walk: OrderWalk) -> None:
    now = clock.now()
    if not walk.asked:
        move_cursor(account, _position_after(walk, now))
    OrderWalk.objects.filter(pk=walk.pk).update(finished_at=now)
    if walk.run_id is not None:
        flows.finish_run(walk.run_id)
    if walk.asked:
        return  # it may have left orders out on purpose: whether all were read is another walk's to say
    _watch_skew(account, walk)
    journal.settle_concern(_incomplete(account))
    flows.beat(account.pk, FLOW)


def _position_after(walk: OrderWalk, now: datetime) -> datetime:
    """Where the next walk begins: the marketplace's time of the first page less the overlap.

    When its clock and ours differ, its `Date` may be wrong while its update dates are right: then no later than the
    newest update seen less the walk's duration; with nothing seen, no later than this walk began.
    """
    date = walk.first_page_at or walk.updated_since
    if abs(walk.first_skew_seconds) <= SKEW.total_seconds():
        return date - OVERLAP
    if walk.newest_update is None:
        return min(date - OVERLAP, walk.updated_since)
    return min(date, walk.newest_update - (now - walk.began_at)) - OVERLAP


def move_cursor(account: Account, position: datetime) -> None:
    """Set how far the account's orders are read (the marketplace's clock); it may go back."""
    Cursor.objects.filter(account=account, flow=FLOW).update(position=position)


def _watch_skew(account: Account, walk: OrderWalk) -> None:
    key = f"clock_skew:{account.pk}"
    if abs(walk.first_skew_seconds) <= SKEW.total_seconds():
        journal.settle_concern(key)
        return
    minutes = round(walk.first_skew_seconds / 60)
    journal.raise_concern("orders.clock_skew", key=key, account_id=account.pk, details={"minutes": minutes})


def _incomplete(account: Account) -> str:
    return f"incomplete:{account.pk}"
