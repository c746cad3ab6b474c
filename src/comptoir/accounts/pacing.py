"""Pacing that every process shares: one row per account and bucket, taken by one short statement, never slept on."""

from __future__ import annotations

import math
from datetime import datetime, timedelta
from typing import Any

from django.db import connection

from comptoir.channels.errors import NotYet
from comptoir.channels.pacing import CallOutcome, Operation

MARGIN = 1.02
"""Intervals are kept this much longer than published: clocks of two machines never tick quite alike."""

RETRY_MINUTES = (1, 2, 5, 15)
"""How long an account that failed waits before its one probe, by failures in a row."""

_LEASE_MARGIN = 5.0
_ILL_OUTCOMES = frozenset({CallOutcome.FAILED, CallOutcome.UNREACHED, CallOutcome.UNAUTHORISED})
_UNAUTHORISED_EVERY = 60.0

# The account gate first: while calls fail, one caller per wait gets through, by moving `retry_at`.
# Then the bucket, whose row lock decides between two callers that arrive together. Until the call is reported
# finished it counts as lasting to its deadline: a caller that is killed must not shorten the interval.
_TAKE = """
WITH t AS (SELECT comptoir_now() AS now),
free AS (
    SELECT 1 FROM t WHERE NOT EXISTS (
        SELECT 1 FROM marketplace_pace p WHERE p.account_id = %(account)s AND p.bucket = %(bucket)s
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
SELECT %(account)s, %(bucket)s, gate.now, gate.now + %(lease)s + %(wait)s, 1, 0, 0 FROM gate
ON CONFLICT (account_id, bucket) DO UPDATE SET taken_at = excluded.taken_at, next_at = excluded.next_at, calls = p.calls + 1
WHERE p.next_at <= excluded.taken_at
RETURNING p.id
"""

_WHEN = """
SELECT greatest(p.next_at, CASE WHEN a.failures > 0 THEN a.retry_at END, comptoir_now())
FROM marketplace_accounts a LEFT JOIN marketplace_pace p ON p.account_id = a.id AND p.bucket = %(bucket)s
WHERE a.id = %(account)s
"""

_FINISHED = """
UPDATE marketplace_pace SET next_at = comptoir_now() + %(wait)s,
    limited = limited + %(limited)s, failed = failed + %(failed)s
WHERE account_id = %(account)s AND bucket = %(bucket)s
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
            "bucket": operation.limit.bucket,
            "lease": timedelta(seconds=operation.deadline + _LEASE_MARGIN),
            "wait": _margined(operation.limit.every / self._factor),
        }
        with connection.cursor() as cursor:
            cursor.execute(_TAKE, values)
            if cursor.fetchone():
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
        wait = operation.limit.every / self._factor
        if outcome is CallOutcome.LIMITED:
            wait = max(wait, retry_after or 0.0)
        elif outcome is CallOutcome.UNAUTHORISED:
            wait = min(wait, _UNAUTHORISED_EVERY / self._factor)
        elif outcome is CallOutcome.UNREACHED:
            wait = 0.0
        values: dict[str, Any] = {
            "account": self._account_id,
            "bucket": operation.limit.bucket,
            "wait": _margined(wait),
            "limited": int(outcome is CallOutcome.LIMITED),
            "failed": int(outcome in _ILL_OUTCOMES),
            "minutes": list(RETRY_MINUTES),
            "steps": len(RETRY_MINUTES),
            "factor": self._factor,
        }
        with connection.cursor() as cursor:
            cursor.execute(_FINISHED, values)
            cursor.execute(_ILL if outcome in _ILL_OUTCOMES else _WELL, values)


def _margined(seconds: float) -> timedelta:
    return timedelta(milliseconds=math.ceil(seconds * MARGIN * 1000))
