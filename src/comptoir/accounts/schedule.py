"""When an account's flows run: the status of each, its runs in the sync log, their statistics; run now, pause, intervals.

A *sync type* is the word of the sync log: `order_sync` (orders in), `product_sync` (offers, their prices and terms),
`inventory_sync` (stock).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from django.db import connection
from django.db.models import QuerySet

from comptoir import clock
from comptoir.accounts.models import Account, Cursor
from comptoir.activity.models import Heartbeat, SyncRun, SyncStatus


@dataclass(frozen=True, slots=True)
class SyncType:
    """A flow as the schedule calls it: the field of its interval, its heartbeat, the cursors that say when it began."""

    name: str
    interval: str
    beat: str
    lanes: tuple[str, ...]


TYPES: tuple[SyncType, ...] = (
    SyncType("order_sync", "order_interval", "orders", ("orders",)),
    SyncType("product_sync", "product_interval", "offers_read", ("offers", "offers_read")),
    SyncType("inventory_sync", "stock_interval", "offers", ()),
)
BY_NAME = {one.name: one for one in TYPES}


@dataclass(frozen=True, slots=True)
class JobStatus:
    """How one flow of one account stands. `next_run_at` is None while nothing makes it run by itself."""

    account: str
    sync_type: str
    interval_minutes: int
    running: bool
    last_run_at: datetime | None
    last_status: str | None
    next_run_at: datetime | None
    paused: bool
    error: str
    remedy: str


@dataclass(frozen=True, slots=True)
class Stats:
    """What the runs of one sync type came to."""

    sync_type: str
    total_syncs: int
    successful_syncs: int
    failed_syncs: int
    total_records: int
    avg_duration_ms: int | None


def workers_alive() -> int:
    """How many workers have said within the last 45 seconds that they live."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT count(*) FROM procrastinate_workers WHERE last_heartbeat > now() - interval '45 seconds'"
        )
        alive: int = cursor.fetchone()[0]
    return alive


def status(account: Account | None = None) -> list[JobStatus]:
    """Every flow of the account, or of all: four queries, however many there are."""
    accounts = Account.objects.order_by("name") if account is None else [account]
    now = clock.now()
    beats = {(beat.account_id, beat.flow): beat for beat in Heartbeat.objects.all()}
    cursors = {(cursor.account_id, cursor.flow): cursor for cursor in Cursor.objects.all()}
    runs = _last_runs()
    return [_status(one, kind, beats, cursors, runs, now) for one in accounts for kind in TYPES]


def runs(
    *,
    account: Account | None = None,
    status: str | None = None,
    sync_type: str | None = None,
    since: datetime | None = None,
) -> QuerySet[SyncRun]:
    """The sync log, newest first. Only runs that changed something or failed are in it, for 90 days."""
    found = SyncRun.objects.select_related("account").order_by("-started_at", "-id")
    if account is not None:
        found = found.filter(account=account)
    if status is not None:
        found = found.filter(status=status)
    if sync_type is not None:
        found = found.filter(sync_type=sync_type)
    if since is not None:
        found = found.filter(started_at__gte=since)
    return found


_LAST_RUNS = """
SELECT a.id, kind, r.started_at, r.status FROM marketplace_accounts a CROSS JOIN unnest(%s::text[]) kind
CROSS JOIN LATERAL (
    SELECT started_at, status FROM marketplace_sync_log
    WHERE account_id = a.id AND sync_type = kind ORDER BY id DESC LIMIT 1
) r
"""
_LOGGED = """
SELECT sync_type, count(*) AS runs, count(*) FILTER (WHERE status IN ('SUCCESS', 'PARTIAL')) AS successful,
    count(*) FILTER (WHERE status = 'FAILED') AS failed, sum(records_processed) AS records,
    count(duration_ms) AS timed, coalesce(sum(duration_ms), 0) AS duration_ms
FROM marketplace_sync_log
WHERE (%(since)s::timestamptz IS NULL OR started_at >= %(since)s)
    AND (%(account)s::bigint IS NULL OR account_id = %(account)s)
GROUP BY sync_type
"""
_STATS = f"""
SELECT sync_type, sum(runs), sum(successful), sum(failed), sum(records), round(sum(duration_ms) / nullif(sum(timed), 0))
FROM (
    {_LOGGED}
    UNION ALL
    SELECT sync_type, runs, successful, failed, records, timed, duration_ms FROM marketplace_sync_totals
    WHERE %(since)s::timestamptz IS NULL AND (%(account)s::bigint IS NULL OR account_id = %(account)s)
) counted GROUP BY sync_type ORDER BY sync_type
"""  # noqa: S608  # built of SQL of ours


def stats(*, account: Account | None = None, since: datetime | None = None) -> list[Stats]:
    """Counts by sync type: of all time, or of the runs in the sync log that began since a moment.

    PARTIAL counts as successful: it came through.
    """
    with connection.cursor() as cursor:
        cursor.execute(_STATS, {"since": since, "account": account.pk if account else None})
        rows: list[tuple[Any, ...]] = cursor.fetchall()
    return [
        Stats(
            name,
            int(total),
            int(well),
            int(failed),
            int(records),
            None if duration is None else int(duration),
        )
        for name, total, well, failed, records, duration in rows
    ]


def _last_runs() -> dict[tuple[int, str], tuple[datetime, str]]:
    """By account and sync type, when the newest run in the log began and how it ended; an index leads to each."""
    with connection.cursor() as cursor:
        cursor.execute(_LAST_RUNS, [list(BY_NAME)])
        return {(account, kind): (at, ended) for account, kind, at, ended in cursor.fetchall()}


def _status(
    account: Account,
    kind: SyncType,
    beats: dict[tuple[int, str], Heartbeat],
    cursors: dict[tuple[int, str], Cursor],
    runs: dict[tuple[int, str], tuple[datetime, str]],
    now: datetime,
) -> JobStatus:
    beat = beats.get((account.pk, kind.beat))
    lanes = [cursors[key] for flow in kind.lanes if (key := (account.pk, flow)) in cursors]
    run = runs.get((account.pk, kind.name))
    interval: int = getattr(account, kind.interval)
    began = max((lane.began_at for lane in lanes if lane.began_at is not None), default=None)
    known = [at for at in (run[0] if run else None, beat.tried_at if beat else None, began) if at is not None]
    return JobStatus(
        account=account.name,
        sync_type=kind.name,
        interval_minutes=interval,
        running=bool(run and run[1] == SyncStatus.RUNNING)
        or any(lane.lease_until is not None and lane.lease_until > now for lane in lanes),
        last_run_at=max(known, default=None),
        last_status=_last_status(beat, run),
        next_run_at=_next(account, began or max(known, default=None), interval, now),
        paused=account.paused,
        error=beat.error if beat else "",
        remedy=beat.remedy if beat else "",
    )


def _last_status(beat: Heartbeat | None, run: tuple[datetime, str] | None) -> str | None:
    """How the newer of the two ended: a run that changed nothing leaves no line in the log, only its heartbeat."""
    if run is not None and (beat is None or run[0] >= beat.tried_at):
        return run[1]
    if beat is None:
        return None
    if beat.failures:
        return SyncStatus.FAILED.value
    partial = run is not None and run[1] == SyncStatus.PARTIAL
    return SyncStatus.PARTIAL.value if partial else SyncStatus.SUCCESS.value


def _next(account: Account, last: datetime | None, interval: int, now: datetime) -> datetime | None:
    if account.paused or not account.auto_sync:
        return None
    due = now if last is None else last + timedelta(minutes=interval) / account.pace_factor
    waits = account.retry_at if account.failures else None
    return max(due, waits or due, now)
