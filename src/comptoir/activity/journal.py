"""The only writers of the journal."""

from __future__ import annotations

import json
from collections.abc import Mapping

from django.db import connection

from comptoir.activity.announcing import OF_ENTRY, EventKind, announce

Details = Mapping[str, str | int | None]

_NOTE = """
INSERT INTO marketplace_journal (at, kind, account_id, order_id, details, who, concern, key, last_at, times)
VALUES (comptoir_now(), %(kind)s, %(account)s, %(order)s, %(details)s::jsonb,
    %(who)s, %(concern)s, %(key)s, comptoir_now(), 1)
"""
_RAISE = (
    _NOTE
    + """
ON CONFLICT (key) WHERE concern AND resolved_at IS NULL DO UPDATE SET
    last_at = excluded.last_at, times = marketplace_journal.times + 1, details = excluded.details
RETURNING times
"""
)
_SETTLE = """
UPDATE marketplace_journal SET resolved_at = comptoir_now()
WHERE key = %s AND concern AND resolved_at IS NULL
"""


def note(
    kind: str,
    *,
    account_id: int | None = None,
    order_id: int | None = None,
    details: Details | None = None,
    who: str = "",
) -> None:
    """Write down that something happened. `details` fill the sentence of `kind`; nothing personal, no secret."""
    _write(_NOTE, kind, account_id, order_id, details, who, key=None)
    _announce(OF_ENTRY.get(kind), account_id, order_id, details)


def raise_concern(
    kind: str,
    *,
    key: str,
    account_id: int | None = None,
    order_id: int | None = None,
    details: Details | None = None,
) -> None:
    """Ask for a person. While the concern of this `key` is open, another call only counts on it."""
    times = _write(_RAISE, kind, account_id, order_id, details, "", key=key)
    if times == 1:
        _announce(OF_ENTRY.get(kind), account_id, order_id, details)
        _announce(EventKind.ATTENTION_NEEDED, account_id, order_id, {"kind": kind, **(details or {})})


def settle_concern(key: str) -> bool:
    """The cause is gone. False when no such concern was open."""
    with connection.cursor() as cursor:
        cursor.execute(_SETTLE, [key])
        settled: bool = cursor.rowcount > 0
    return settled


def _write(
    statement: str,
    kind: str,
    account_id: int | None,
    order_id: int | None,
    details: Details | None,
    who: str,
    key: str | None,
) -> int:
    """How often it has been written by now."""
    values = {
        "kind": kind,
        "account": account_id,
        "order": order_id,
        "details": json.dumps(dict(details or {})),
        "who": who,
        "concern": key is not None,
        "key": key,
    }
    with connection.cursor() as cursor:
        cursor.execute(statement, values)
        times: int = cursor.fetchone()[0] if key is not None else 1
    return times


def _announce(
    kind: EventKind | None, account_id: int | None, order_id: int | None, details: Details | None
) -> None:
    if kind is not None:
        announce(kind, account_id=account_id, order_id=order_id, details=details)
