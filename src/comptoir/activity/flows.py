"""Heartbeats and the sync log: a flow that comes through moves its heartbeat, one that fails says why and is heard."""

from __future__ import annotations

import json
from datetime import datetime
from typing import Any

from django.db import connection

from comptoir.activity import journal
from comptoir.errors import ComptoirError

_BEAT = """
INSERT INTO marketplace_heartbeats AS h (account_id, flow, tried_at, succeeded_at, failures, error, remedy)
VALUES (%(account)s, %(flow)s, comptoir_now(),
    CASE WHEN %(well)s THEN comptoir_now() END, %(failures)s, %(error)s, %(remedy)s)
ON CONFLICT (account_id, flow) DO UPDATE SET tried_at = excluded.tried_at,
    succeeded_at = coalesce(excluded.succeeded_at, h.succeeded_at),
    failures = CASE WHEN %(well)s THEN 0 ELSE h.failures + 1 END, error = excluded.error, remedy = excluded.remedy
"""
_START = """
INSERT INTO marketplace_sync_log (account_id, sync_type, direction, entity, status, records_processed, records_succeeded,
    records_failed, error_message, error_details, started_at)
VALUES (%s, %s, %s, %s, 'RUNNING', 0, 0, 0, '', '{}', %s) RETURNING id
"""
_COUNT = """
UPDATE marketplace_sync_log SET records_processed = records_processed + %(succeeded)s + %(failed)s,
    records_succeeded = records_succeeded + %(succeeded)s, records_failed = records_failed + %(failed)s
WHERE id = %(run)s
"""
_FINISH = """
UPDATE marketplace_sync_log SET finished_at = comptoir_now(),
    duration_ms = greatest(0, extract(epoch FROM comptoir_now() - started_at) * 1000)::bigint,
    status = CASE WHEN %(error)s <> '' THEN 'FAILED' WHEN records_failed > 0 THEN 'PARTIAL' ELSE 'SUCCESS' END,
    error_message = %(error)s, error_details = %(details)s::jsonb
WHERE id = %(run)s AND status = 'RUNNING'
"""
_FAILED = """
INSERT INTO marketplace_sync_log (account_id, sync_type, direction, entity, status, records_processed, records_succeeded,
    records_failed, error_message, error_details, started_at, finished_at, duration_ms)
VALUES (%s, %s, %s, %s, 'FAILED', 0, 0, 0, %s, %s::jsonb, comptoir_now(), comptoir_now(), 0)
"""
_FORGET = """
WITH gone AS (
    DELETE FROM marketplace_sync_log WHERE id IN (
        SELECT id FROM marketplace_sync_log WHERE started_at < %(before)s ORDER BY started_at LIMIT %(most)s
    ) RETURNING *
), carried AS (
    INSERT INTO marketplace_sync_totals AS t (account_id, sync_type, runs, successful, failed, records, timed, duration_ms)
    SELECT account_id, sync_type, count(*), count(*) FILTER (WHERE status IN ('SUCCESS', 'PARTIAL')),
        count(*) FILTER (WHERE status = 'FAILED'), sum(records_processed), count(duration_ms),
        coalesce(sum(duration_ms), 0)
    FROM gone GROUP BY account_id, sync_type
    ON CONFLICT (account_id, sync_type) DO UPDATE SET runs = t.runs + excluded.runs,
        successful = t.successful + excluded.successful, failed = t.failed + excluded.failed,
        records = t.records + excluded.records, timed = t.timed + excluded.timed,
        duration_ms = t.duration_ms + excluded.duration_ms
)
SELECT count(*) FROM gone
"""


def beat(account_id: int, flow: str) -> None:
    """The flow came through whole, whether or not anything had changed; an open failure is settled."""
    _beat(account_id, flow, well=True)
    journal.settle_concern(_concern(account_id, flow))


def fail(
    account_id: int,
    account_name: str,
    flow: str,
    error: ComptoirError,
    *,
    run_id: int | None = None,
    direction: str = "INBOUND",
    entity: str = "order",
) -> None:
    """The flow was stopped by `error`: heartbeat, sync log and one open concern say so until it comes through."""
    _beat(account_id, flow, well=False, error=error)
    details = json.dumps({"code": error.code, "remedy": error.remedy})
    if run_id is None:
        with connection.cursor() as cursor:
            cursor.execute(_FAILED, [account_id, f"{flow}_sync", direction, entity, str(error), details])
    journal.raise_concern(
        "flow.failing",
        key=_concern(account_id, flow),
        account_id=account_id,
        details={
            "flow": flow,
            "name": account_name,
            "error": str(error),
            "remedy": error.remedy,
            "code": error.code,
        },
    )


def start_run(
    account_id: int | None,
    sync_type: str,
    *,
    began_at: datetime,
    direction: str = "INBOUND",
    entity: str = "order",
) -> int:
    """Open a run of `sync_type` in the sync log; called when there is the first change to count."""
    with connection.cursor() as cursor:
        cursor.execute(_START, [account_id, sync_type, direction, entity, began_at])
        run: int = cursor.fetchone()[0]
    return run


def drop_run(run_id: int) -> None:
    """Take back a run that came to nothing before anything was sent."""
    with connection.cursor() as cursor:
        cursor.execute("DELETE FROM marketplace_sync_log WHERE id = %s AND status = 'RUNNING'", [run_id])


def count(run_id: int, *, succeeded: int, failed: int) -> None:
    """Add records to a run."""
    with connection.cursor() as cursor:
        cursor.execute(_COUNT, {"run": run_id, "succeeded": succeeded, "failed": failed})


def finish_run(run_id: int, error: ComptoirError | None = None) -> None:
    """Close a run: SUCCESS, PARTIAL when records failed, FAILED when an error ended it."""
    details = {"code": error.code, "remedy": error.remedy} if error else {}
    with connection.cursor() as cursor:
        cursor.execute(_FINISH, {"run": run_id, "error": str(error or ""), "details": json.dumps(details)})


def forget_runs(before: datetime, *, most: int) -> int:
    """Take up to `most` runs that began earlier out of the sync log; returns how many. What they came to stays in totals."""
    with connection.cursor() as cursor:
        cursor.execute(_FORGET, {"before": before, "most": most})
        gone: int = cursor.fetchone()[0]
    return gone


def _beat(account_id: int, flow: str, *, well: bool, error: ComptoirError | None = None) -> None:
    values: dict[str, Any] = {
        "account": account_id,
        "flow": flow,
        "well": well,
        "failures": 0 if well else 1,
        "error": str(error or ""),
        "remedy": error.remedy if error else "",
    }
    with connection.cursor() as cursor:
        cursor.execute(_BEAT, values)


def _concern(account_id: int, flow: str) -> str:
    return f"flow:{account_id}:{flow}"
