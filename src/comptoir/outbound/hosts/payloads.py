"""What the shop's own system is told of an event: written when it is sent, from what is held then."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from typing import Any

import msgspec

from comptoir.accounts.models import Account
from comptoir.activity.announcing import ORDER_KINDS
from comptoir.activity.models import HostEvent
from comptoir.orders.models import Buyer, Order, OrderLine

_encode = msgspec.json.Encoder().encode

_LINE = (
    "remote_id",
    "sku",
    "title",
    "state",
    "ordered",
    "accepted",
    "refused",
    "shipped",
    "cancelled",
    "refunded",
    "returned",
    "unit_price_cents",
    "total_cents",
)
_ORDER = (
    "remote_id",
    "state",
    "remote_state",
    "currency",
    "price_cents",
    "shipping_cents",
    "total_cents",
    "commission_cents",
    "customer_reference",
    "shipping_type_code",
    "host_reference",
)
_BUYER = (
    "firstname",
    "lastname",
    "organization",
    "locale",
    "email",
    "shipping_address",
    "billing_address",
)
_TIMES = (
    ("created_at", "remote_created_at"),
    ("updated_at", "remote_updated_at"),
    ("as_of", "fetched_at"),
    ("ship_by", "ship_by"),
    ("deliver_by", "deliver_by"),
)


def moment(at: datetime | None) -> str | None:
    """ISO 8601 in UTC with a Z."""
    return None if at is None else at.astimezone(UTC).isoformat().replace("+00:00", "Z")


def event_id(event: int) -> str:
    """The id that a message bears, the same at every attempt."""
    return f"evt_{event}"


def told_events(events: Sequence[HostEvent], *, with_address: bool) -> list[dict[str, Any]]:
    """Each event as it is told: type, timestamp, data with the order as it is now. Five queries, however many."""
    wanted = {event.order_id for event in events if event.order_id is not None}
    orders = told_orders(wanted, with_address=with_address)
    names = dict(Account.objects.values_list("pk", "name"))
    return [_told(event, orders, names) for event in events]


def as_body(told: dict[str, Any]) -> bytes:
    """An event as the bytes that are signed and sent."""
    return _encode(told)


def told_orders(ids: Iterable[int], *, with_address: bool) -> dict[int, dict[str, Any]]:
    """Orders by id with their lines; `buyer` only `with_address`, null once it has been deleted."""
    held = Order.objects.filter(pk__in=list(ids)).select_related("account")
    told = {order.pk: _order(order) for order in held}
    lines = OrderLine.objects.filter(order_id__in=told).order_by("order_id", "index", "remote_id")
    for line in lines:
        told[line.order_id]["lines"].append({name: getattr(line, name) for name in _LINE})
    if with_address:
        for order in told.values():
            order["buyer"] = None
        for buyer in Buyer.objects.filter(order_id__in=told):
            told[buyer.order_id]["buyer"] = {name: getattr(buyer, name) for name in _BUYER}
    return told


def _order(order: Order) -> dict[str, Any]:
    return {
        "id": order.pk,
        "account": order.account.name,
        **{name: getattr(order, name) for name in _ORDER},
        **{name: moment(getattr(order, field)) for name, field in _TIMES},
        "lines": [],
    }


def _told(event: HostEvent, orders: dict[int, dict[str, Any]], names: dict[int, str]) -> dict[str, Any]:
    data: dict[str, Any] = dict(event.details)
    if event.kind in ORDER_KINDS:
        # The marketplace's number, and what it was when this happened, beside the order as it is now.
        data = {
            "remote_id": data.pop("order", None),
            "state_then": data.pop("state", None),
            "order": orders.get(event.order_id or 0),
        }
    elif event.order_id is not None:
        data["order_id"] = event.order_id
    return {
        "id": event_id(event.pk),
        "type": event.kind,
        "timestamp": moment(event.at),
        "account": names.get(event.account_id or 0),
        "data": data,
    }
