"""What an account in shadow would have sent, beside what the marketplace holds. Nothing else is written."""

from __future__ import annotations

from datetime import datetime

from django.db import connection, transaction

from comptoir import clock
from comptoir.channels.offers import SubmissionKind
from comptoir.offers.stale import FIGURES, condition


def _values(column: str, kind: SubmissionKind) -> str:
    pairs = ", ".join(f"'{field}', o.{column}_{field}" for field in FIGURES[kind])
    return f"jsonb_build_object({pairs})"


def _wanted(kind: SubmissionKind) -> str:
    # Null is "not ours to say", but in a discount of ours, where it is "none".
    stripped = f"jsonb_strip_nulls({_values('desired', kind)})"
    if "discount_cents" not in FIGURES[kind]:
        return stripped
    none = "jsonb_build_object('discount_cents', o.desired_discount_cents)"
    return f"{stripped} || CASE WHEN o.owns_discount THEN {none} ELSE '{{}}'::jsonb END"


_FORGET = """
DELETE FROM marketplace_shadow_report s WHERE s.account_id = %(account)s AND s.kind = %(kind)s
    AND NOT EXISTS (SELECT 1 FROM marketplace_offers o JOIN marketplace_accounts a ON a.id = o.account_id
        WHERE o.id = s.offer_id AND {stale})
    AND (%(since)s::timestamptz IS NULL
        OR EXISTS (SELECT 1 FROM marketplace_offers o WHERE o.id = s.offer_id AND o.desired_at >= %(since)s))
"""
_REPORT = """
INSERT INTO marketplace_shadow_report AS s (account_id, offer_id, kind, wanted, held, reported_at)
SELECT o.account_id, o.id, %(kind)s, {wanted}, {held}, %(now)s
FROM marketplace_offers o JOIN marketplace_accounts a ON a.id = o.account_id
WHERE o.account_id = %(account)s AND {stale} AND (%(since)s::timestamptz IS NULL OR o.desired_at >= %(since)s)
ORDER BY o.id
ON CONFLICT (account_id, kind, offer_id) DO UPDATE SET wanted = excluded.wanted, held = excluded.held,
    reported_at = excluded.reported_at
WHERE s.wanted IS DISTINCT FROM excluded.wanted OR s.held IS DISTINCT FROM excluded.held
"""
_COUNT = "SELECT count(*) FROM marketplace_shadow_report WHERE account_id = %(account)s AND kind = %(kind)s"


def report(account_id: int, kind: SubmissionKind, *, since: datetime | None = None) -> int:
    """Write the account's shadow report of `kind` as it is now; how many offers would be sent.

    All offers of the account, whatever a person named to go live. Lines that did not change keep their time; those of
    offers that would no longer be sent go. With `since` only the lines of offers whose wanted figures changed from then
    on are looked at: what was read back, held or published meanwhile does not show in the others. Three statements;
    neither published figures nor submissions are touched.
    """
    stale = condition(kind, scoped=False)
    values = {"account": account_id, "kind": kind.value, "now": clock.now(), "since": since}
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(_FORGET.format(stale=stale), values)
        cursor.execute(_REPORT.format(stale=stale, wanted=_wanted(kind), held=_values("seen", kind)), values)
        cursor.execute(_COUNT, values)
        lines: int = cursor.fetchone()[0]
    return lines
