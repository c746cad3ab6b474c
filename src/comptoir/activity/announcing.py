"""What the shop's own system may hear of: facts are announced in the transaction that makes them true.

Nobody listens, nothing is written. Announcements carry ids, codes and figures; whoever hands them on adds what the
listener may see. Never anything personal.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from enum import StrEnum

from django.db import connection, transaction

from comptoir.activity.models import HostInterest


class EventKind(StrEnum):
    """Everything that can be announced."""

    ORDER_CREATED = "order.created"
    ORDER_CHANGED = "order.changed"
    ORDER_CANCELLED = "order.cancelled"
    OFFER_REFUSED = "offer.refused"
    DECISION_CONFIRMED = "decision.confirmed"
    DECISION_REFUSED = "decision.refused"
    DECISION_OVERTAKEN = "decision.overtaken"
    DECISION_DOUBT = "decision.doubt"
    ATTENTION_NEEDED = "attention.needed"


ORDER_KINDS = (EventKind.ORDER_CREATED, EventKind.ORDER_CHANGED, EventKind.ORDER_CANCELLED)
"""The events that hand an order over."""

OF_ENTRY: Mapping[str, EventKind] = {
    "action.confirmed": EventKind.DECISION_CONFIRMED,
    "action.rejected": EventKind.DECISION_REFUSED,
    "action.overtaken": EventKind.DECISION_OVERTAKEN,
    "action.in_doubt": EventKind.DECISION_DOUBT,
}
"""The journal's kinds that are announced too."""

_INSERT = "INSERT INTO host_events (kind, at, account_id, order_id, details)"
_ONE = (
    f"{_INSERT} SELECT i.kind, comptoir_now(), %(account)s, %(order)s, %(details)s::jsonb"  # noqa: S608  # SQL of ours
    " FROM host_interests i WHERE i.kind = %(kind)s"
)

# An order that was over before the account's first import has ended is history, and no news to anybody.
ANNOUNCE_ORDERS = f"""
{_INSERT}
SELECT i.kind, comptoir_now(), %(account)s, s.order_id, jsonb_build_object(
    'order', s.remote_id, 'state', s.state, 'marketplace_state', s.remote_state, 'before', s.held_state)
FROM stage_orders s JOIN host_interests i ON i.kind = CASE WHEN s.held_state IS NULL THEN 'order.created'
    WHEN s.state = 'CANCELLED' AND s.held_state <> s.remote_state THEN 'order.cancelled' ELSE 'order.changed' END
WHERE s.applied AND (s.state NOT IN ('SHIPPED', 'DELIVERED', 'REFUSED', 'CANCELLED') OR EXISTS (
    SELECT 1 FROM marketplace_cursors c
    WHERE c.account_id = %(account)s AND c.flow = 'orders' AND c."position" IS NOT NULL))
"""  # noqa: S608  # SQL of ours
"""Announces the orders of a staged page; `account` is its value. For the intake, in the page's transaction."""


def announce_offers(refused: str) -> str:
    """SQL that announces refused offers. `refused` is SQL of ours that yields account_id, id, sku, words, figures."""
    return (
        f"{_INSERT} SELECT i.kind, comptoir_now(), r.account_id, NULL, jsonb_build_object("  # noqa: S608  # SQL of ours
        "'offer', r.id, 'sku', r.sku, 'words', r.words, 'figures', r.figures)"
        f" FROM ({refused}) r JOIN host_interests i ON i.kind = 'offer.refused'"
    )


def announce(
    kind: EventKind,
    *,
    account_id: int | None = None,
    order_id: int | None = None,
    details: Mapping[str, str | int | None] | None = None,
) -> None:
    """Announce one fact in the transaction that makes it true, if anybody listens."""
    values = {
        "kind": kind.value,
        "account": account_id,
        "order": order_id,
        "details": json.dumps(dict(details or {})),
    }
    with connection.cursor() as cursor:
        cursor.execute(_ONE, values)


def listen_to(kinds: Iterable[EventKind]) -> None:
    """From now on exactly these kinds are announced."""
    wanted = {kind.value for kind in kinds}
    with transaction.atomic():
        HostInterest.objects.exclude(kind__in=wanted).delete()
        HostInterest.objects.bulk_create(
            [HostInterest(kind=kind) for kind in sorted(wanted)], ignore_conflicts=True
        )
