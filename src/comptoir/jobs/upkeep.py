"""Rescue of jobs whose worker died, and the clearing away of what nobody needs any more."""

from __future__ import annotations

from datetime import datetime, timedelta

import structlog
from django.apps import apps
from django.conf import settings
from django.db import connection
from procrastinate import JobContext
from procrastinate.contrib.django import app

from comptoir import clock
from comptoir.activity import flows
from comptoir.catalog import reservations
from comptoir.inbound import doorbells
from comptoir.inbound.models import HostFile, OfferRead, OrderExport, OrderWalk, WebhookEvent
from comptoir.offers import refresh
from comptoir.offers.models import OPEN, Submission, SubmissionItem
from comptoir.orders import purging
from comptoir.outbound.hosts import keeping
from comptoir.outbound.models import OutboxFile

log = structlog.get_logger(__name__)

STALLED_AFTER = 30
SYNC_LOG_DAYS = 90
JOB_DAYS = 2
ITEM_DAYS = 7
ANSWER_HOURS = 24
"""As long as the API promises to repeat an answer."""

CHUNK = 5000


@app.periodic(cron="* * * * * */10")
@app.task(name="upkeep.rescue", queue="tick", queueing_lock="upkeep.rescue", pass_context=True)
def rescue(context: JobContext, timestamp: int) -> None:
    """End the jobs of dead workers. Not retried: the state tables hold the work, and the tick finds it."""
    with connection.cursor() as cursor:
        cursor.execute(
            "UPDATE procrastinate_jobs j SET status = 'failed' FROM procrastinate_workers w"
            " WHERE j.worker_id = w.id AND j.status = 'doing' AND w.last_heartbeat < now() - %s * interval '1 second'",
            [STALLED_AFTER],
        )
        if cursor.rowcount:
            log.warning("jobs_of_dead_workers_ended", jobs=cursor.rowcount)
        cursor.execute(
            "UPDATE procrastinate_jobs SET status = 'failed' WHERE status = 'doing' AND worker_id IS NULL"
        )


@app.periodic(cron="*/10 * * * *")
@app.task(name="upkeep.reservations", queue="tick", queueing_lock="upkeep.reservations")
def sweep_reservations(timestamp: int) -> None:
    """End reservations that two writers side by side left standing, and tell of those that never end."""
    reservations.sweep()


@app.periodic(cron="40 8 * * *")
@app.task(name="upkeep.offers", queue="outbound", queueing_lock="upkeep.offers")
def recompute_offers(timestamp: int) -> None:
    """Every night (UTC): an offer for every product, and every desired figure computed anew; a difference is a defect."""
    refresh.ensure_offers()
    refresh.recompute_all()


@app.periodic(cron="17 * * * *")
@app.task(name="upkeep.retention", queue="tick", queueing_lock="upkeep.retention")
def retention(timestamp: int) -> None:
    """Delete what is past its time, in chunks: old runs, ended jobs, answered requests."""
    clear_away()


@app.periodic(cron="37 * * * *")
@app.task(name="upkeep.buyers", queue="tick", queueing_lock="upkeep.buyers")
def forget_buyers(timestamp: int) -> None:
    """Delete the data of buyers whose orders have been over for so long: nothing else that fails stands in its way."""
    delete_old_buyers()


def clear_away() -> dict[str, int]:
    """Delete what is past its time; returns how many rows of what went."""
    now = clock.now()
    old = now - timedelta(days=JOB_DAYS)
    return {
        "sync runs": _old_runs(now - timedelta(days=SYNC_LOG_DAYS)),
        "walks": _in_chunks(OrderWalk.objects.filter(finished_at__lt=old)),
        # An audit's row says when the last one was; the newest few stay.
        "exports": _in_chunks(
            OrderExport.objects.filter(finished_at__lt=now - timedelta(days=SYNC_LOG_DAYS))
        ),
        # The newest full read says since when an offer was not seen; it stays.
        "reads of offers": _in_chunks(
            OfferRead.objects.filter(finished_at__lt=now - timedelta(days=SYNC_LOG_DAYS))
        ),
        "items of submissions": _old_items(now - timedelta(days=ITEM_DAYS)),
        "submissions": _in_chunks(
            Submission.objects.filter(settled_at__lt=now - timedelta(days=SYNC_LOG_DAYS))
        ),
        "webhook events": _in_chunks(WebhookEvent.objects.filter(received_at__lt=now - doorbells.RETENTION)),
        "events for the host": _in_chunks(keeping.past_their_time(now)),
        "files of sources": _in_chunks(
            HostFile.objects.filter(put_away_at__lt=now - timedelta(days=SYNC_LOG_DAYS))
        ),
        "files of orders": _in_chunks(
            OutboxFile.objects.filter(appeared_at__lt=now - timedelta(days=SYNC_LOG_DAYS))
        ),
        # Kept by the API, which is no package of ours to import.
        "answers": _in_chunks(
            apps.get_model("api", "IdempotentAnswer").objects.filter(
                at__lt=now - timedelta(hours=ANSWER_HOURS)
            )
        ),
        "jobs": _old_jobs(),
    }


def _in_chunks(rows: object) -> int:
    gone = 0
    while keys := list(rows.values_list("pk", flat=True)[:CHUNK]):  # type: ignore[attr-defined]  # any queryset
        gone += rows.model.objects.filter(pk__in=keys).delete()[0]  # type: ignore[attr-defined]  # any queryset
    return gone


def _old_runs(before: datetime) -> int:
    gone = 0
    while some := flows.forget_runs(before, most=CHUNK):
        gone += some
    return gone


def _old_items(before: datetime) -> int:
    """Items of files whose end nobody waits for any more; the rows of the files stay."""
    gone = 0
    done = Submission.objects.filter(settled_at__lt=before, items__isnull=False).exclude(state__in=OPEN)
    for submission in done.distinct().values_list("pk", flat=True):
        gone += _in_chunks(SubmissionItem.objects.filter(submission=submission))
    return gone


def delete_old_buyers() -> int:
    """Delete what is personal of buyers of orders that were over so many days ago, where the shop wants them deleted."""
    days: int | None = settings.BUYERS_KEPT_DAYS
    return purging.purge_over_for(days) if days else 0


def _old_jobs() -> int:
    with connection.cursor() as cursor:
        gone = 0
        while True:
            cursor.execute(
                "DELETE FROM procrastinate_jobs WHERE id IN (SELECT j.id FROM procrastinate_jobs j"
                " WHERE j.status NOT IN ('todo', 'doing') AND NOT EXISTS ("
                "   SELECT 1 FROM procrastinate_events e WHERE e.job_id = j.id AND e.at > now() - %s * interval '1 day')"
                " LIMIT %s)",
                [JOB_DAYS, CHUNK],
            )
            deleted: int = cursor.rowcount
            gone += deleted
            if deleted < CHUNK:
                return gone
