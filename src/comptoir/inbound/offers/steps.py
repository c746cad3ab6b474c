"""The steps of one read: note the marketplace's time, ask, poll, fetch chunk by chunk, end.

Every step is one call at most and leaves a row behind that the next step, perhaps another process's, starts from.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from datetime import timedelta
from itertools import islice
from pathlib import Path

from django.db import transaction

from comptoir import clock
from comptoir.accounts.models import Account
from comptoir.activity import flows, journal
from comptoir.channels.contract import Channel
from comptoir.channels.errors import NotYet, Permanent, Refused
from comptoir.channels.offers import RemoteOffer, UnreadableOffer
from comptoir.channels.vocabulary import ExportStatus
from comptoir.inbound.models import ExportStep, OfferRead, OfferReadBatch
from comptoir.inbound.offers import ending, timing
from comptoir.inbound.walks import SKEW
from comptoir.offers.seen import record

BATCH = 5000
"""Offers recorded in one transaction."""

PATIENCE = timedelta(hours=2)
"""An export that is not there by then is given up."""

FETCH_PATIENCE = timedelta(hours=6)
"""Its chunks are tried again for so long; the addresses stay good for a day."""

ASK_AT_MOST = 5
PUT_OFF_FROM = timedelta(minutes=10)
"""A read that may not be asked for within this time makes way for another."""

_ITEMS_PER_CHUNK = 50_000
_VARIATIONS = 10_000


def next_step(account: Account, channel: Channel, read: OfferRead) -> None:
    """Take the next step of a read: one call at most."""
    late = clock.now() - (read.ready_at or read.began_at)
    if late > (FETCH_PATIENCE if read.ready_at else PATIENCE):
        give_up(account, read, f"it was not there after {late.total_seconds() / 3600:.0f} hours")
        return
    match read.next_step:
        case ExportStep.ASK if read.began_there is None:
            note_time(channel, read)
        case ExportStep.ASK:
            ask(account, channel, read)
        case ExportStep.POLL:
            poll(account, channel, read)
        case ExportStep.FETCH:
            fetch_chunk(account, channel, read)
        case ExportStep.FINISH:
            ending.finish(account, read)


def note_time(channel: Channel, read: OfferRead) -> None:
    """The marketplace's time before the export is asked for: what changes later comes with the next read.

    Where the two clocks differ by much, its answers may be dated wrongly and its offers rightly: then the earlier one.
    """
    read.began_at = clock.now()
    told = channel.ping() or read.began_at
    skew = told - read.began_at
    read.skew_seconds = skew.total_seconds()
    read.began_there = min(told, read.began_at) if abs(skew) > SKEW else told
    read.save(update_fields=["began_at", "began_there", "skew_seconds"])


def ask(account: Account, channel: Channel, read: OfferRead) -> None:
    """Ask the marketplace to make the export. The number of items per chunk makes each question another one."""
    items = _ITEMS_PER_CHUNK + (read.pk * ASK_AT_MOST + read.asked) % _VARIATIONS
    try:
        ticket = channel.start_offers_export(changed_since=read.changed_since, items_per_chunk=items)
    except NotYet as pause:
        if pause.until - clock.now() <= PUT_OFF_FROM:
            raise
        timing.put_off(read, pause.until)
        return
    except Refused as refusal:
        give_up(account, read, str(refusal))
        return
    keep_ticket(account, read, ticket)


def keep_ticket(account: Account, read: OfferRead, ticket: str) -> None:
    """Remember what the marketplace calls the export. A name that it gave before is an older export: ask anew."""
    known = OfferRead.objects.filter(account=account, tickets__contains=[ticket]).exists()
    read.asked += 1
    if known:
        read.began_there = None
    else:
        read.ticket = ticket
        read.tickets = [*read.tickets, ticket]
    read.save(update_fields=["asked", "ticket", "tickets", "began_there"])
    if known and read.asked >= ASK_AT_MOST:
        give_up(account, read, "the marketplace names an older export again and again")


def poll(account: Account, channel: Channel, read: OfferRead) -> None:
    """Look how far the export is."""
    progress = channel.offers_export_progress(read.ticket)
    if progress.status is ExportStatus.FAILED:
        give_up(account, read, f"the marketplace says {progress.remote_status}")
    elif progress.status is ExportStatus.COMPLETED:
        read.urls, read.ready_at = list(progress.urls), clock.now()
        read.save(update_fields=["urls", "ready_at"])
        if not read.urls:
            ending.finish(account, read)


def fetch_chunk(account: Account, channel: Channel, read: OfferRead) -> None:
    """Stream the next chunk to a file of its own and record it in batches. One that broke off is fetched again whole."""
    read.chunks_begun = read.chunks_done + 1
    read.save(update_fields=["chunks_begun"])
    with tempfile.TemporaryDirectory(prefix="comptoir-") as directory:
        file = Path(directory) / "offers"
        try:
            channel.fetch_offers_export(read.urls[read.chunks_done], file)
        except Refused as refusal:
            give_up(account, read, str(refusal))
            return
        unreadable = nameless = 0
        for batch in _batches(channel.read_offers_export(file)):
            here = record_batch(account, read, batch)
            unreadable += len(here)
            nameless += sum(not one.sku for one in here)
    read.chunks_done += 1
    read.unreadable += unreadable
    read.nameless += nameless
    read.save(update_fields=["chunks_done", "unreadable", "nameless"])


def record_batch(
    account: Account, read: OfferRead, batch: list[RemoteOffer | UnreadableOffer]
) -> tuple[UnreadableOffer, ...]:
    """Store one batch of a chunk in one transaction; what could not be read of it."""
    with transaction.atomic():
        recorded = record(account, batch, began_at=read.began_at)
        OfferReadBatch.objects.create(read=read, offers=recorded.offers)
        if recorded.gone:
            ending.tell_gone(account, recorded)
        ending.tell_unreadable(account, recorded.unreadable)
        if recorded.changed or recorded.unreadable:
            if read.run_id is None:
                read.run_id = flows.start_run(account.pk, ending.RUN, began_at=read.began_at)
            read.found += recorded.changed
            read.save(update_fields=["run_id", "found"])
            flows.count(read.run_id, succeeded=recorded.changed, failed=len(recorded.unreadable))
    return recorded.unreadable


def give_up(account: Account, read: OfferRead, reason: str) -> None:
    """End a read that will not come. What it recorded stays; the next one begins where the last completed one did."""
    with transaction.atomic():
        ending.close(read, error=Permanent(f"The export of offers failed: {reason}"))
        journal.raise_concern(
            "offers.read_failed",
            key=ending.failed(account),
            account_id=account.pk,
            details={"name": account.name, "reason": reason},
        )


def _batches(
    offers: Iterator[RemoteOffer | UnreadableOffer],
) -> Iterator[list[RemoteOffer | UnreadableOffer]]:
    while batch := list(islice(offers, BATCH)):
        yield batch
