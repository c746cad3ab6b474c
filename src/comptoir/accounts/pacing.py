"""Pacing that every process shares: one row per account and bucket, taken by one short statement, never slept on."""

from __future__ import annotations

import math
from datetime import datetime, timedelta
from typing import Any

from django.db import connection, transaction
from django.db.backends.utils import CursorWrapper

from comptoir.channels.errors import NotYet
from comptoir.channels.pacing import CallOutcome, Operation

MARGIN = 1.02
"""Intervals are kept this much longer than published: clocks of two machines never tick quite alike."""

RETRY_MINUTES = (1, 2, 5, 15)
"""How long an account that failed waits before its one probe, by failures in a row."""

_LEASE_MARGIN = 5.0
_ILL_OUTCOMES = frozenset({CallOutcome.FAILED, CallOutcome.UNREACHED, CallOutcome.UNAUTHORISED})
_UNAUTHORISED_EVERY = 60.0
_FORBIDDEN_EVERY = 900.0

# The account gate first: while calls fail, one caller per wait gets through, by moving `retry_at`.
# Then the bucket, whose row lock decides between two callers that arrive together. Until the call is reported
# finished it counts as lasting to its deadline: a caller that is killed must not shorten the interval.
_TAKE = """
WITH t AS (SELECT comptoir_now() AS now),
free AS (
    SELECT 1 FROM t WHERE NOT EXISTS (
        SELECT 1 FROM marketplace_pace p WHERE p.account_id = %(account)s AND p.bucket = ANY(%(buckets)s)
        AND p.next_at > t.now)
),
probe AS (
    UPDATE marketplace_accounts a SET retry_at = t.now + %(lease)s FROM t, free
    WHERE a.id = %(account)s AND a.failures > 0 AND a.retry_at <= t.now RETURNING a.id
),
gate AS (
    SELECT t.now FROM t, marketplace_accounts a
    WHERE a.id = %(account)s AND (a.failures = 0 OR EXISTS (SELECT 1 FROM probe))
)
INSERT INTO marketplace_pace AS p (account_id, bucket, taken_at, next_at, calls, limited, failed)
SELECT %(account)s, b.bucket, gate.now, gate.now + %(lease)s + b.wait, 1, 0, 0
FROM gate, unnest(%(buckets)s::text[], %(waits)s::interval[]) AS b (bucket, wait) ORDER BY b.bucket
ON CONFLICT (account_id, bucket) DO UPDATE SET taken_at = excluded.taken_at, next_at = excluded.next_at, calls = p.calls + 1
WHERE p.next_at <= excluded.taken_at
RETURNING p.id
"""

_WHEN = """
SELECT greatest(max(p.next_at), CASE WHEN a.failures > 0 THEN a.retry_at END, comptoir_now())
FROM marketplace_accounts a LEFT JOIN marketplace_pace p ON p.account_id = a.id AND p.bucket = ANY(%(buckets)s)
WHERE a.id = %(account)s GROUP BY a.id
"""

_FINISHED = """
UPDATE marketplace_pace p SET next_at = comptoir_now() + b.wait,
    limited = limited + %(limited)s, failed = failed + %(failed)s
FROM unnest(%(buckets)s::text[], %(waits)s::interval[]) AS b (bucket, wait)
WHERE p.account_id = %(account)s AND p.bucket = b.bucket
"""

_WELL = """
UPDATE marketplace_accounts SET failures = 0, retry_at = NULL, last_answer_at = comptoir_now()
WHERE id = %(account)s
"""

_ILL = """
UPDATE marketplace_accounts SET failures = failures + 1,
    retry_at = comptoir_now() + (%(minutes)s::float8[])[least(failures + 1, %(steps)s)] * interval '1 minute' / %(factor)s
WHERE id = %(account)s
"""


class DatabasePacer:
    """The `Pacer` of one account. `factor` divides every wait; only loopback marketplaces may have one above 1."""

    def __init__(self, account_id: int, factor: float = 1.0) -> None:
        self._account_id = account_id
        self._factor = factor

    def take(self, operation: Operation) -> None:
        """Reserve the next call, or raise NotYet with the time to come back.

        Refuses to run in a transaction: the reservation must be seen by others before the call goes out,
        and no call to a marketplace may hold a transaction open.
        """
        if connection.in_atomic_block:
            raise RuntimeError("A marketplace is never called inside a transaction.")
        values: dict[str, Any] = {
            "account": self._account_id,
            "buckets": [limit.bucket for limit in operation.limits],
            "lease": timedelta(seconds=operation.deadline + _LEASE_MARGIN),
            "waits": [_margined(limit.every / self._factor) for limit in operation.limits],
        }
        with connection.cursor() as cursor:
            if _take(cursor, values):
                return
            cursor.execute(_WHEN, values)
            row = cursor.fetchone()
        if row is None:
            raise RuntimeError(f"There is no account {self._account_id}.")
        until: datetime = row[0]
        raise NotYet(f"{operation.code} may be called again at {until:%H:%M:%S} UTC.", until=until)

    def finished(
        self, operation: Operation, outcome: CallOutcome, *, retry_after: float | None = None
    ) -> None:
        """Start the interval now, and note how the account fares."""
        waits = [limit.every / self._factor for limit in operation.limits]
        if outcome is CallOutcome.LIMITED:
            waits = [max(wait, retry_after or 0.0) for wait in waits]
        elif outcome is CallOutcome.UNAUTHORISED:
            waits = [min(wait, _UNAUTHORISED_EVERY / self._factor) for wait in waits]
        elif outcome is CallOutcome.FORBIDDEN:
            waits = [max(wait, _FORBIDDEN_EVERY / self._factor) for wait in waits]
        elif outcome is CallOutcome.UNREACHED:
            waits = [0.0 for _ in waits]
        values: dict[str, Any] = {
            "account": self._account_id,
            "buckets": [limit.bucket for limit in operation.limits],
            "waits": [_margined(wait) for wait in waits],
            "limited": int(outcome is CallOutcome.LIMITED),
            "failed": int(outcome in _ILL_OUTCOMES),
            "minutes": list(RETRY_MINUTES),
            "steps": len(RETRY_MINUTES),
            "factor": self._factor,
        }
        with connection.cursor() as cursor:
            cursor.execute(_FINISHED, values)
            cursor.execute(_ILL if outcome in _ILL_OUTCOMES else _WELL, values)


def _take(cursor: CursorWrapper, values: dict[str, Any]) -> bool:
    """Take every bucket or none."""
    if len(values["buckets"]) == 1:
        cursor.execute(_TAKE, values)
        return cursor.fetchone() is not None
    with transaction.atomic():
        cursor.execute(_TAKE, values)
        taken = len(cursor.fetchall()) == len(values["buckets"])
        if not taken:
            transaction.set_rollback(True)
    return taken


def _margined(seconds: float) -> timedelta:
    return timedelta(milliseconds=math.ceil(seconds * MARGIN * 1000))
