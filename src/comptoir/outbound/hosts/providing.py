"""Sees to it that every order that waits is on its way: from what the tables hold, whatever happened, or was missed.

Called when a way is chosen and at every tick; any number of processes may. What it finds well costs two short queries.
"""

from __future__ import annotations

from django.db import OperationalError, connection, transaction
from psycopg.errors import LockNotAvailable, QueryCanceled

from comptoir.outbound.models import OutboxSettings, Subscription, Way

PATIENCE = "2s"
"""How long a sweep waits for pages of orders that are being written, before it is left to the next tick."""

# The newest thing that was announced of an open order hands it over, under the id that a webhook may have told before; and
# of one that was handed over and has changed since, open or not. Only an order of which nothing was announced, or not how
# it is now, gets an event, which no other webhook is told of.
_SWEEP = """
WITH announced AS (
    SELECT DISTINCT ON (h.order_id) h.order_id, h.id, h.details->>'marketplace_state' AS state FROM host_events h
    WHERE h.order_id IS NOT NULL AND h.kind IN ('order.created', 'order.changed', 'order.cancelled')
    ORDER BY h.order_id, h.id DESC
),
handed AS (
    SELECT DISTINCT ON (b.order_id) b.order_id, h.details->>'marketplace_state' AS state
    FROM host_outbox b JOIN host_events h ON h.id = b.event_id ORDER BY b.order_id, b.event_id DESC
),
unheard AS (
    SELECT o.id, o.account_id, o.remote_id, o.state, o.remote_state, a.id AS announced,
        CASE WHEN a.state = o.remote_state THEN a.id END AS event_id
    FROM marketplace_orders o LEFT JOIN announced a ON a.order_id = o.id
    LEFT JOIN handed b ON b.order_id = o.id
    WHERE CASE WHEN b.order_id IS NULL
        THEN o.state NOT IN ('SHIPPED', 'DELIVERED', 'REFUSED', 'CANCELLED') AND o.host_reference IS NULL
        ELSE b.state IS DISTINCT FROM o.remote_state END
),
made AS (
    INSERT INTO host_events (kind, at, account_id, order_id, details, fanned_at)
    SELECT CASE WHEN u.announced IS NULL THEN 'order.created' WHEN u.state = 'CANCELLED' THEN 'order.cancelled'
        ELSE 'order.changed' END, comptoir_now(), u.account_id,
        u.id, jsonb_build_object(
            'order', u.remote_id, 'state', u.state, 'marketplace_state', u.remote_state, 'before', NULL),
        comptoir_now()
    FROM unheard u WHERE u.event_id IS NULL ORDER BY u.id
    RETURNING id, order_id
)
INSERT INTO host_outbox (event_id, order_id, waits_since, acknowledged_by)
SELECT m.id, m.order_id, comptoir_now(), '' FROM made m
UNION ALL SELECT u.event_id, u.id, comptoir_now(), '' FROM unheard u WHERE u.event_id IS NOT NULL
ORDER BY 1
ON CONFLICT (event_id) DO NOTHING
"""

# What was given up counts only since it is handed over: before, another way or nobody had to take it. What another webhook
# is just sending waits for that to end.
_SEND_WHAT_WAITS = """
INSERT INTO webhook_deliveries AS d (subscription_id, event_id, state, attempts, next_at, last_error, log)
SELECT o.subscription_id, b.event_id, 'WAITING', 0, greatest(comptoir_now(), (
    SELECT max(x.lease_until) FROM webhook_deliveries x WHERE x.event_id = b.event_id AND x.state = 'OVERTAKEN'
)), '', '[]'
FROM host_outbox b JOIN host_outbox_settings o ON o.way = 'webhook'
LEFT JOIN webhook_deliveries h ON h.subscription_id = o.subscription_id AND h.event_id = b.event_id
WHERE b.acknowledged_at IS NULL AND b.file_id IS NULL AND (h.id IS NULL OR h.state IN ('DELIVERED', 'OVERTAKEN')
    OR (h.state = 'GIVEN_UP' AND h.settled_at < greatest(b.waits_since, o.chosen_at)))
ORDER BY b.event_id
ON CONFLICT (subscription_id, event_id) DO UPDATE SET state = 'WAITING', next_at = excluded.next_at, settled_at = NULL,
    attempts = CASE WHEN d.lease_until > comptoir_now() THEN d.attempts ELSE 0 END
WHERE d.state <> 'WAITING'
"""

# In the order in which acknowledgements lock them.
_LEAVE = """
WITH left_alone AS MATERIALIZED (
    SELECT d.id FROM webhook_deliveries d JOIN host_outbox b ON b.event_id = d.event_id
    WHERE d.subscription_id = %s AND d.state = 'WAITING' AND b.acknowledged_at IS NULL
    ORDER BY d.event_id FOR UPDATE OF d
)
UPDATE webhook_deliveries d SET state = 'OVERTAKEN', settled_at = comptoir_now(), next_at = NULL
FROM left_alone l WHERE l.id = d.id
"""


def provide() -> None:
    """Have open orders wait that should, and send what waits to the webhook that hands over."""
    _sweep()
    _send_what_waits()


def leave(subscription: Subscription) -> None:
    """Orders go another way than this webhook from now on: what it was to hand over is left to that.

    In the transaction of the choice. What is being sent to it this moment is still taken if it is answered in time.
    """
    with connection.cursor() as cursor:
        cursor.execute(_LEAVE, [subscription.pk])


def _sweep() -> None:
    """Have every open order wait that was there before orders were handed over, each once.

    A page of orders that began to be written before the choice announces nothing: its end is waited for, in a lock that
    every writer of orders is held up by. Where that takes too long, or longer than a web request may, the next tick tries
    again.
    """
    if not OutboxSettings.objects.filter(sweep_due=True).exists():
        return
    try:
        with transaction.atomic(), connection.cursor() as cursor:
            settings = OutboxSettings.objects.select_for_update().get(pk=1)
            if not settings.sweep_due:
                return  # another process has done it
            if settings.way != Way.OFF:
                cursor.execute(f"SET LOCAL lock_timeout = '{PATIENCE}'")
                cursor.execute("LOCK TABLE marketplace_orders IN SHARE MODE")
                cursor.execute(_SWEEP)
            settings.sweep_due = False
            settings.save(update_fields=["sweep_due"])
    except OperationalError as error:
        if not isinstance(error.__cause__, LockNotAvailable | QueryCanceled):
            raise


def _send_what_waits() -> None:
    """A delivery for every entry that waits for the webhook that hands over, whenever and however it came to wait."""
    if not OutboxSettings.objects.filter(way=Way.WEBHOOK).exists():
        return
    with transaction.atomic(), connection.cursor() as cursor:
        # The choice of another way is not to come in between: what it has left would be sent after all.
        if OutboxSettings.objects.select_for_update().filter(pk=1, way=Way.WEBHOOK).first():
            cursor.execute(_SEND_WHAT_WAITS)
