"""Webhooks and their deliveries as programs are shown them: never a secret, never what was sent."""

from __future__ import annotations

from typing import Any

from comptoir.outbound.hosts import payloads
from comptoir.outbound.models import Delivery, Subscription


def of_subscription(subscription: Subscription) -> dict[str, Any]:
    """A webhook for programs; its secret is never in it."""
    return {
        "id": subscription.pk,
        "name": subscription.name,
        "url": subscription.url,
        "events": list(subscription.kinds),
        "account": subscription.account.name if subscription.account else None,
        "with_address": subscription.with_address,
        "enabled": subscription.enabled,
        "created_at": subscription.created_at,
        "delivered_at": subscription.delivered_at,
        "failures": subscription.failures,
        "retry_at": subscription.retry_at,
        "last_error": subscription.last_error,
    }


def of_delivery(delivery: Delivery) -> dict[str, Any]:
    """A delivery for programs: how each attempt ended, never what was sent."""
    return {
        "id": delivery.pk,
        "webhook": delivery.subscription.name,
        "event": payloads.event_id(delivery.event_id),
        "type": delivery.event.kind,
        "order_id": delivery.event.order_id,
        "state": delivery.state,
        "attempts": delivery.attempts,
        "next_at": delivery.next_at,
        "settled_at": delivery.settled_at,
        "last_status": delivery.last_status,
        "last_error": delivery.last_error,
        "log": delivery.log,
    }
