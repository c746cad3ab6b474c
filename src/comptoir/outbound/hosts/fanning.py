"""Events become deliveries and entries of the outbox: set-based, each event once, however many processes do it."""

from __future__ import annotations

from django.db import connection, transaction

from comptoir.activity.models import HostEvent

CHUNK = 5_000
"""Events a transaction."""

_FAN_OUT = """
WITH taken AS MATERIALIZED (
    SELECT id, kind, at, account_id, order_id FROM host_events WHERE fanned_at IS NULL
    ORDER BY id LIMIT %(chunk)s FOR UPDATE SKIP LOCKED
),
told AS (
    INSERT INTO webhook_deliveries (subscription_id, event_id, state, attempts, next_at, last_error, log)
    SELECT s.id, t.id, 'WAITING', 0, comptoir_now(), '', '[]'
    FROM taken t JOIN webhook_subscriptions s ON s.enabled AND t.kind = ANY(s.kinds) AND s.created_at <= t.at
        AND (s.account_id IS NULL OR s.account_id = t.account_id)
    ORDER BY t.id
    ON CONFLICT (subscription_id, event_id) DO NOTHING
),
handed AS (
    INSERT INTO host_outbox (event_id, order_id, waits_since, acknowledged_by)
    SELECT t.id, t.order_id, t.at, '' FROM taken t
    WHERE t.order_id IS NOT NULL AND t.kind IN ('order.created', 'order.changed', 'order.cancelled')
        AND EXISTS (SELECT 1 FROM host_outbox_settings o WHERE o.way <> 'off')
    ORDER BY t.id
    ON CONFLICT (event_id) DO NOTHING
)
UPDATE host_events e SET fanned_at = comptoir_now() FROM taken t WHERE e.id = t.id
"""


def is_due() -> bool:
    """Whether an event waits to be given to its listeners."""
    return HostEvent.objects.filter(fanned_at=None).exists()


def fan_out() -> int:
    """Give every new event to whoever listens to it; returns how many events."""
    events = 0
    while True:
        with transaction.atomic(), connection.cursor() as cursor:
            cursor.execute(_FAN_OUT, {"chunk": CHUNK})
            taken: int = cursor.rowcount
        events += taken
        if taken < CHUNK:
            return events
