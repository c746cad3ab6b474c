"""Orders by asynchronous export: first imports, large catch-ups, and the nightly comparison.

Every step is one call at most and leaves a row behind that the next step, perhaps another process's, starts from.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from datetime import datetime, time, timedelta
from itertools import islice
from pathlib import Path
from zoneinfo import ZoneInfo

from django.db import transaction
from django.db.models import F

from comptoir import clock
from comptoir.accounts.models import Account, Cursor
from comptoir.activity import flows, journal
from comptoir.channels.contract import Channel
from comptoir.channels.errors import Permanent, Refused
from comptoir.channels.vocabulary import ExportStatus, IncomingOrder, UnreadableOrder
from comptoir.inbound.models import ExportPurpose, ExportStep, OrderExport
from comptoir.inbound.walks import FLOW, move_cursor
from comptoir.orders.intake import Recorded, record_page

BATCH = 500
"""Orders recorded in one transaction."""

PATIENCE = timedelta(hours=2)
"""An export that is not there by then is given up."""

ASK_AT_MOST = 5
AUDIT_DAYS = 8
NIGHT = time(3)
"""The account's local time after which its nightly work may begin."""


def last_night(account: Account, now: datetime) -> datetime:
    """The latest moment at which the account's nightly work could begin."""
    zone = ZoneInfo(account.time_zone)
    tonight = datetime.combine(now.astimezone(zone), NIGHT, zone)
    return tonight if tonight <= now else tonight - timedelta(days=1)


def audit_due(account: Account, now: datetime) -> bool:
    """Whether tonight's comparison has not begun yet. The first comes in the night after the first full reading."""
    begins = last_night(account, now)
    if (
        account.created_at > begins
        or not Cursor.objects.filter(account=account, flow=FLOW, position__isnull=False).exists()
    ):
        return False
    audits = OrderExport.objects.filter(account=account, purpose=ExportPurpose.AUDIT)
    return not audits.filter(began_at__gte=begins).exists()


def begin_audit(account: Account) -> OrderExport:
    """Open the comparison of the last 8 days of update dates, up to where the walks have read."""
    position = Cursor.objects.get(account=account, flow=FLOW).position
    if position is None:
        raise RuntimeError("An account that was never read has nothing to compare.")
    return OrderExport.objects.create(
        account=account,
        purpose=ExportPurpose.AUDIT,
        updated_from=position - timedelta(days=AUDIT_DAYS),
        updated_to=position,
        began_at=clock.now(),
    )


def next_step(account: Account, channel: Channel, export: OrderExport) -> bool:
    """Ask for the export, poll it, or fetch its next chunk. Returns whether there is a next step to try now."""
    if clock.now() - export.began_at > PATIENCE:
        give_up(account, export, f"it was not ready after {PATIENCE.total_seconds() / 3600:.0f} hours")
        return True
    match export.next_step:
        case ExportStep.ASK:
            ask(account, channel, export)
        case ExportStep.POLL:
            poll(account, channel, export)
        case ExportStep.FINISH:
            finish(account, export)
        case ExportStep.FETCH if export.chunks_begun > export.chunks_done:
            ask_anew(account, export)
        case ExportStep.FETCH:
            fetch_chunk(account, channel, export)
    return True


def ask(account: Account, channel: Channel, export: OrderExport) -> None:
    """Ask the marketplace to make the export. A refusal is tried again: another export of the shop may be running."""
    try:
        ticket = channel.start_orders_export(updated_from=export.updated_from, updated_to=export.updated_to)
    except Refused as refusal:
        export.asked += 1
        export.save(update_fields=["asked"])
        if export.asked >= ASK_AT_MOST:
            give_up(account, export, str(refusal))
        return
    keep_ticket(export, ticket)


def ask_anew(account: Account, export: OrderExport) -> None:
    """A chunk broke off half-way, and an address may be fetched only once (OR15): begin with a new export."""
    export.asked += 1
    export.ticket, export.urls, export.chunks_begun, export.chunks_done = "", [], 0, 0
    export.save(update_fields=["asked", "ticket", "urls", "chunks_begun", "chunks_done"])
    if export.asked >= ASK_AT_MOST:
        give_up(account, export, "its file broke off again and again")


def keep_ticket(export: OrderExport, ticket: str) -> None:
    """Remember what the marketplace calls the export."""
    export.ticket = ticket
    export.save(update_fields=["ticket"])


def poll(account: Account, channel: Channel, export: OrderExport) -> None:
    """Look how far the export is."""
    progress = channel.orders_export_progress(export.ticket)
    if progress.status is ExportStatus.FAILED:
        give_up(account, export, f"the marketplace says {progress.remote_status}")
    elif progress.status is ExportStatus.COMPLETED:
        export.urls = list(progress.urls)
        export.save(update_fields=["urls"])
        if not export.urls:
            finish(account, export)


def fetch_chunk(account: Account, channel: Channel, export: OrderExport) -> None:
    """Stream the next chunk to a file of its own and record it in batches. What broke off is asked for anew."""
    export.chunks_begun = export.chunks_done + 1
    export.save(update_fields=["chunks_begun"])
    asked_at = clock.now()
    with tempfile.TemporaryDirectory(prefix="comptoir-") as directory:
        file = Path(directory) / "orders.json"
        channel.fetch_orders_export(export.urls[export.chunks_done], file)
        recorded = Recorded()
        for batch in _batches(channel.read_orders_export(file)):
            recorded += record_batch(account, export, batch, asked_at=asked_at)
    export.chunks_done += 1
    export.found += recorded.applied
    export.save(update_fields=["chunks_done", "found"])


def record_batch(
    account: Account, export: OrderExport, batch: list[IncomingOrder | UnreadableOrder], *, asked_at: datetime
) -> Recorded:
    """Store one batch of a chunk in one transaction."""
    readable = [order for order in batch if isinstance(order, IncomingOrder)]
    unreadable = [order for order in batch if isinstance(order, UnreadableOrder)]
    with transaction.atomic():
        recorded = record_page(account.pk, readable, unreadable, fetched_at=asked_at)
        if recorded.applied or recorded.unreadable:
            if export.run_id is None:
                kind = "order_audit" if export.purpose == ExportPurpose.AUDIT else "order_sync"
                export.run_id = flows.start_run(account.pk, kind, began_at=export.began_at)
                export.save(update_fields=["run_id"])
            flows.count(export.run_id, succeeded=recorded.applied, failed=recorded.unreadable)
    return recorded


def finish(account: Account, export: OrderExport) -> None:
    """All chunks are recorded: move the cursor, or tell what the comparison found."""
    with transaction.atomic():
        if export.purpose == ExportPurpose.AUDIT:
            if export.found:
                journal.raise_concern(
                    "orders.found_by_audit",
                    key=f"audit:{account.pk}:{export.pk}",
                    account_id=account.pk,
                    details={"count": export.found},
                )
            flows.beat(account.pk, "order_audit")
        elif export.cursor_after is not None:  # what was asked for says nothing of what it left out
            move_cursor(account, export.cursor_after)
            journal.settle_concern(f"incomplete:{account.pk}")
            flows.beat(account.pk, FLOW)
        journal.settle_concern(_failed(account))
        _close(export, failed=False)


def give_up(account: Account, export: OrderExport, reason: str) -> None:
    """End an export that will not come. Orders are then walked page by page, however many there are."""
    with transaction.atomic():
        _close(export, failed=True, error=Permanent(f"The order export failed: {reason}"))
        journal.raise_concern(
            "orders.export_failed", key=_failed(account), account_id=account.pk, details={"reason": reason}
        )
        if export.purpose == ExportPurpose.CATCH_UP:
            # Not to wait for the next interval: what the export should have brought is still out there.
            Cursor.objects.filter(account=account, flow=FLOW).update(requested_at=F("began_at"))


def _close(export: OrderExport, *, failed: bool, error: Permanent | None = None) -> None:
    OrderExport.objects.filter(pk=export.pk).update(finished_at=clock.now(), failed=failed)
    if export.run_id is not None:
        flows.finish_run(export.run_id, error)


def _failed(account: Account) -> str:
    return f"export_failed:{account.pk}"


def _batches(
    orders: Iterator[IncomingOrder | UnreadableOrder],
) -> Iterator[list[IncomingOrder | UnreadableOrder]]:
    while batch := list(islice(orders, BATCH)):
        yield batch
