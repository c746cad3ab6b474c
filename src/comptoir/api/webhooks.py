"""Webhooks that tell the shop's own system, their delivery log, and what marketplaces sent to the webhook door."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from django.http import HttpRequest, HttpResponse
from ninja import Query, Status

from comptoir.api import keys
from comptoir.api.bodies import told
from comptoir.api.finding import account_named
from comptoir.api.models import Scope
from comptoir.api.paging import page_of
from comptoir.api.problems import NotFound
from comptoir.api.routes import Answer, Routes
from comptoir.api.shapes.webhooks import (
    ASK,
    CHANGE,
    DELIVERIES,
    DELIVERY,
    MADE,
    RECEIVED,
    SECRET,
    SUBSCRIPTION,
    SUBSCRIPTIONS,
    DeliveryFilters,
    DeliveryList,
    DeliveryTold,
    ReceivedFilters,
    ReceivedList,
    ReceivedTold,
    SecretTold,
    SubscriptionBody,
    SubscriptionChange,
    SubscriptionItems,
    SubscriptionMade,
    SubscriptionTold,
)
from comptoir.inbound.models import WebhookEvent
from comptoir.outbound.hosts import delivering, shown, subscriptions
from comptoir.outbound.models import Delivery, Subscription

routes = Routes("webhooks")

_ONCE = {"Cache-Control": "no-store"}
"""On answers that hold a new secret: nobody keeps them, `Idempotency-Key` or not."""


@routes.get(
    "/webhook-subscriptions", scope=Scope.ADMIN, answers={200: Answer(SubscriptionItems, SUBSCRIPTIONS)}
)
def list_webhook_subscriptions(request: HttpRequest) -> dict[str, Any]:
    """Every webhook, by name."""
    found = Subscription.objects.select_related("account").order_by("name")
    return {"items": [shown.of_subscription(one) for one in found]}


@routes.post(
    "/webhook-subscriptions",
    scope=Scope.ADMIN,
    answers={201: Answer(SubscriptionMade, MADE, "Added; the secret is told this once.")},
    body=ASK,
)
def add_webhook_subscription(request: HttpRequest, body: SubscriptionBody) -> HttpResponse:
    """Tell an address of what happens from now on, signed by Standard Webhooks."""
    made, secret = subscriptions.add(
        name=body.name,
        url=body.url,
        kinds=body.events,
        account=account_named(body.account) if body.account else None,
        with_address=body.with_address,
        who=keys.whose(request),
    )
    return told(shown.of_subscription(made) | {"secret": secret}, status=201, headers=_ONCE)


@routes.get(
    "/webhook-subscriptions/{int:subscription_id}",
    scope=Scope.ADMIN,
    answers={200: Answer(SubscriptionTold, SUBSCRIPTION)},
)
def read_webhook_subscription(request: HttpRequest, subscription_id: int) -> dict[str, Any]:
    """One webhook and how it fares."""
    return shown.of_subscription(_subscription(subscription_id))


@routes.patch(
    "/webhook-subscriptions/{int:subscription_id}",
    scope=Scope.ADMIN,
    answers={200: Answer(SubscriptionTold, SUBSCRIPTION)},
    body=CHANGE,
)
def change_webhook_subscription(
    request: HttpRequest, subscription_id: int, body: SubscriptionChange
) -> dict[str, Any]:
    """Change a webhook; another address, or switching it on, ends its wait after failures."""
    changed = subscriptions.change(
        _subscription(subscription_id),
        url=body.url,
        kinds=body.events,
        with_address=body.with_address,
        enabled=body.enabled,
        who=keys.whose(request),
    )
    return shown.of_subscription(changed)


@routes.delete(
    "/webhook-subscriptions/{int:subscription_id}",
    scope=Scope.ADMIN,
    answers={200: Answer(SubscriptionTold, SUBSCRIPTION, "Removed; this is what it was.")},
)
def remove_webhook_subscription(request: HttpRequest, subscription_id: int) -> dict[str, Any]:
    """Take a webhook away with its log; not the one by which orders are handed over."""
    found = _subscription(subscription_id)
    was = shown.of_subscription(found)
    subscriptions.remove(found, who=keys.whose(request))
    return was


@routes.post(
    "/webhook-subscriptions/{int:subscription_id}/secret",
    scope=Scope.ADMIN,
    answers={200: Answer(SecretTold, SECRET, "Replaced; the secret is told this once.")},
)
def renew_webhook_secret(request: HttpRequest, subscription_id: int) -> HttpResponse:
    """Replace a webhook's secret, at once."""
    secret = subscriptions.renew_secret(_subscription(subscription_id), who=keys.whose(request))
    return told({"secret": secret}, headers=_ONCE)


@routes.get("/webhook-deliveries", scope=Scope.ADMIN, answers={200: Answer(DeliveryList, DELIVERIES)})
def list_webhook_deliveries(request: HttpRequest, filters: Query[DeliveryFilters]) -> HttpResponse:
    """What was sent and how each attempt ended, newest first, for 14 days."""
    rows = Delivery.objects.select_related("subscription", "event")
    if filters.webhook is not None:
        rows = rows.filter(subscription=subscriptions.find(filters.webhook))
    if filters.state is not None:
        rows = rows.filter(state=filters.state)
    if filters.order_id is not None:
        rows = rows.filter(event__order_id=filters.order_id)
    return told(page_of(rows, filters, by=[("id", int)], tell=_deliveries))


@routes.post(
    "/webhook-deliveries/{int:delivery_id}/replay",
    scope=Scope.ADMIN,
    answers={202: Answer(DeliveryTold, DELIVERY | {"state": "WAITING"}, "It goes again, under its old id.")},
)
def replay_webhook_delivery(request: HttpRequest, delivery_id: int) -> Status[Any]:
    """Send a message again, whatever became of it."""
    found = Delivery.objects.select_related("subscription", "event").filter(pk=delivery_id).first()
    if found is None:
        raise NotFound(f"There is no delivery {delivery_id}.", remedy="GET webhook-deliveries lists them.")
    delivering.replay(found, who=keys.whose(request))
    return Status(202, shown.of_delivery(found))


@routes.get("/webhook-events", scope=Scope.READ, answers={200: Answer(ReceivedList, RECEIVED)})
def list_webhook_events(request: HttpRequest, filters: Query[ReceivedFilters]) -> HttpResponse:
    """Webhooks of marketplaces that came with a right signature, newest first, for 14 days."""
    rows = WebhookEvent.objects.select_related("account")
    if filters.account is not None:
        rows = rows.filter(account=account_named(filters.account))
    if filters.processed is not None:
        rows = rows.filter(processed_at__isnull=not filters.processed)
    return told(page_of(rows, filters, by=[("id", int)], tell=_received))


def _subscription(subscription_id: int) -> Subscription:
    found = Subscription.objects.select_related("account").filter(pk=subscription_id).first()
    if found is None:
        raise NotFound(
            f"There is no webhook {subscription_id}.", remedy="GET webhook-subscriptions lists them."
        )
    return found


def _deliveries(rows: Sequence[Delivery]) -> list[dict[str, Any]]:
    return [shown.of_delivery(row) for row in rows]


def _received(rows: Sequence[WebhookEvent]) -> list[dict[str, Any]]:
    own = [name for name in ReceivedTold.model_fields if name != "account"]
    return [{**{name: getattr(row, name) for name in own}, "account": row.account.name} for row in rows]
