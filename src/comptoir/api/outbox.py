"""Orders for the shop's own system: fetched, acknowledged once, with the number that they got there."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest, HttpResponse
from ninja import Query

from comptoir.api import keys
from comptoir.api.bodies import told
from comptoir.api.finding import order_of
from comptoir.api.models import Scope
from comptoir.api.routes import Answer, Routes
from comptoir.api.shapes.outbox import (
    ACK,
    ACKED,
    CHOOSE,
    EVENTS,
    REFER,
    REFERRED,
    SETTINGS,
    AckBody,
    AckList,
    OutboxList,
    OutboxQuery,
    OutboxSettingsTold,
    OutboxWay,
    OutboxWebhook,
    ReferenceBody,
    ReferenceTold,
)
from comptoir.orders import references
from comptoir.outbound.hosts import outbox, subscriptions
from comptoir.outbound.hosts.problems import HostConflict
from comptoir.outbound.models import Way

routes = Routes("outbox")


@routes.get("/outbox", scope=Scope.ORDERS, answers={200: Answer(OutboxList, EVENTS)})
def fetch_outbox(request: HttpRequest, query: Query[OutboxQuery]) -> HttpResponse:
    """What the shop's own system has not acknowledged yet, oldest first.

    An event stays until it is acknowledged: fetched again it has the same id. Nothing is fetched where orders are handed
    over in another `way`: one order would go out twice.
    """
    way = outbox.current().way
    items = outbox.fetch(query.limit) if way == Way.PULL else []
    return told({"items": items, "waiting": outbox.waiting().count(), "way": way})


@routes.post("/outbox/ack", scope=Scope.ORDERS, answers={200: Answer(AckList, ACKED)}, body=ACK)
def acknowledge_outbox(request: HttpRequest, body: AckBody) -> dict[str, Any]:
    """Say which events the shop's own system has, with its own numbers of their orders. May be repeated."""
    entries = [(entry.id, entry.host_reference) for entry in body.entries]
    done = outbox.acknowledge(entries, who=keys.whose(request))
    return {
        "entries": [
            {"id": one.event, "outcome": one.outcome.value, "host_reference": one.host_reference}
            for one in done
        ]
    }


@routes.get("/outbox/settings", scope=Scope.READ, answers={200: Answer(OutboxSettingsTold, SETTINGS)})
def read_outbox_settings(request: HttpRequest) -> dict[str, Any]:
    """How orders are handed over, and how much waits."""
    return _settings()


@routes.put(
    "/outbox/settings",
    scope=Scope.ADMIN,
    answers={200: Answer(OutboxSettingsTold, SETTINGS)},
    body=CHOOSE,
)
def change_outbox_settings(request: HttpRequest, body: OutboxWay) -> dict[str, Any]:
    """Choose how orders are handed over. From `off`, every open order begins to wait."""
    who = keys.whose(request)
    if isinstance(body, OutboxWebhook):
        named = subscriptions.find(body.webhook)
        outbox.choose(Way.WEBHOOK, subscription=named, patience_hours=body.patience_hours, who=who)
    else:
        way = Way(body.way)
        outbox.choose(way, with_address=body.with_address, patience_hours=body.patience_hours, who=who)
    return _settings()


@routes.put(
    "/orders/{int:order_id}/host-reference",
    scope=Scope.ORDERS,
    answers={200: Answer(ReferenceTold, REFERRED)},
    body=REFER,
)
def write_host_reference(request: HttpRequest, order_id: int, body: ReferenceBody) -> dict[str, Any]:
    """Note the number that an order has in the shop's own system, such as its quote's."""
    order = order_of(order_id)
    outbox.check_reference(body.host_reference)
    who = keys.whose(request)
    if not references.remember(order.pk, body.host_reference, who=who, instead=body.instead):
        raise HostConflict(
            "host_reference: the order has another one already.", remedy="Send `instead: true` to replace it."
        )
    return {"id": order.pk, "remote_id": order.remote_id, "host_reference": body.host_reference}


def _settings() -> dict[str, Any]:
    held = outbox.current()
    return {
        "way": held.way,
        "webhook": held.subscription.name if held.subscription else None,
        "directory": held.directory or None,
        "with_address": held.with_address,
        "patience_hours": held.patience_hours,
        "waiting": outbox.waiting().count(),
    }
