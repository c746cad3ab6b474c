"""Webhooks that tell the shop's own system, their deliveries, and what came in by the webhook door."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Literal

from ninja import Schema
from pydantic import Field

from comptoir.activity.announcing import EventKind
from comptoir.api.paging import Page
from comptoir.api.shapes.values import NO_NUL, Body, Flag, Listed
from comptoir.orders.references import PATTERN
from comptoir.outbound.models import DeliveryState

EventWord = Literal[
    "order.created",
    "order.changed",
    "order.cancelled",
    "offer.refused",
    "decision.confirmed",
    "decision.refused",
    "decision.overtaken",
    "decision.doubt",
    "attention.needed",
]
_LABEL = "[A-Za-z0-9]([A-Za-z0-9-]{0,60}[A-Za-z0-9])?"
_PORT = "([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3})"

Name = Annotated[str, Field(min_length=1, max_length=80, pattern=PATTERN)]
Url = Annotated[
    str,
    Field(
        max_length=500,
        pattern=rf"^https?://{_LABEL}(\.{_LABEL}){{0,5}}(:{_PORT})?(/[!-\"$-~]*)?$",
        description="https, on the public internet; anything else only where the installation allows it (409).",
    ),
]
Events = Annotated[list[EventKind], Field(min_length=1, max_length=20)]


class SubscriptionBody(Body):
    """Whom to tell of what."""

    name: Name
    url: Url
    events: Events
    account: Name | None = Field(
        None, description="Only what happens on this account; default: on every one."
    )
    with_address: Flag = Field(False, description="Orders include the buyer's name and addresses.")


class SubscriptionChange(Body):
    """What changes; what is left out stays."""

    url: Url | None = None
    events: Events | None = None
    with_address: Flag | None = None
    enabled: Flag | None = None


class SubscriptionTold(Schema):
    """One webhook and how it fares. Its secret is not told again."""

    id: int
    name: str
    url: str
    events: list[EventWord]
    account: str | None
    with_address: bool
    enabled: bool
    created_at: datetime
    delivered_at: datetime | None
    failures: int = Field(description="Failed messages in a row.")
    retry_at: datetime | None
    last_error: str


class SubscriptionMade(SubscriptionTold):
    """A new webhook with the secret that signs its messages, which is told this once."""

    secret: str


class SecretTold(Schema):
    """The new secret, which is told this once."""

    secret: str


class SubscriptionItems(Schema):
    """Every webhook: there are few."""

    items: list[SubscriptionTold]


class Attempt(Schema):
    """How one attempt ended; `status` is null where no answer came."""

    at: datetime
    status: int | None
    duration_ms: int
    error: str


class DeliveryTold(Schema):
    """One message to one webhook. What was sent is not kept."""

    id: int
    webhook: str
    event: str
    type: EventWord
    order_id: int | None
    state: Literal["WAITING", "DELIVERED", "GIVEN_UP", "OVERTAKEN"]
    attempts: int
    next_at: datetime | None
    settled_at: datetime | None
    last_status: int | None
    last_error: str
    log: list[Attempt]


class DeliveryList(Listed):
    """A page of deliveries."""

    items: list[DeliveryTold]


class DeliveryFilters(Page):
    """Which deliveries."""

    webhook: str | None = Field(None, pattern=NO_NUL, description="The webhook's name.")
    state: DeliveryState | None = None
    order_id: int | None = Field(None, ge=1, le=2**63 - 1)


class ReceivedTold(Schema):
    """A webhook of a marketplace that was signed right: a hint, and what came of it."""

    id: int
    account: str
    event_id: str
    kind: str
    object_id: str
    received_at: datetime
    asked_at: datetime | None
    processed_at: datetime | None
    retries: int
    error: str


class ReceivedList(Listed):
    """A page of received webhooks."""

    items: list[ReceivedTold]


class ReceivedFilters(Page):
    """Which received webhooks."""

    account: str | None = Field(None, pattern=NO_NUL, description="The account's name.")
    processed: bool | None = None


ASK = {
    "name": "quotes",
    "url": "https://quotes.example.com/hooks/comptoir",
    "events": ["order.created", "order.changed", "order.cancelled"],
    "with_address": True,
}
CHANGE = {"enabled": True}
SUBSCRIPTION = {
    "id": 1,
    "name": "quotes",
    "url": "https://quotes.example.com/hooks/comptoir",
    "events": ["order.created", "order.changed", "order.cancelled"],
    "account": None,
    "with_address": True,
    "enabled": True,
    "created_at": "2026-11-24T14:00:00Z",
    "delivered_at": "2026-11-24T14:30:00Z",
    "failures": 0,
    "retry_at": None,
    "last_error": "",
}
SECRET = {"secret": "whsec_bm90IGEgc2VjcmV0IHRoYXQgYW55Ym9keSB1c2Vz"}
MADE = SUBSCRIPTION | SECRET | {"delivered_at": None}
SUBSCRIPTIONS = {"items": [SUBSCRIPTION]}
DELIVERY = {
    "id": 12,
    "webhook": "quotes",
    "event": "evt_40",
    "type": "order.created",
    "order_id": 42,
    "state": "DELIVERED",
    "attempts": 2,
    "next_at": None,
    "settled_at": "2026-11-24T14:30:05Z",
    "last_status": 200,
    "last_error": "",
    "log": [
        {
            "at": "2026-11-24T14:30:00Z",
            "status": 503,
            "duration_ms": 88,
            "error": "It did not take it (503).",
        },
        {"at": "2026-11-24T14:30:05Z", "status": 200, "duration_ms": 41, "error": ""},
    ],
}
DELIVERIES = {"items": [DELIVERY], "next": None, "count": 1, "count_is_exact": True}
RECEIVED = {
    "items": [
        {
            "id": 3,
            "account": "bestbuy",
            "event_id": "msg_2KWPBgLlAfxdpx2AI54pPJ85f4W",
            "kind": "ORDER_CREATED",
            "object_id": "BBY-1001-A",
            "received_at": "2026-11-24T14:29:50Z",
            "asked_at": "2026-11-24T14:29:51Z",
            "processed_at": "2026-11-24T14:30:02Z",
            "retries": 0,
            "error": "",
        }
    ],
    "next": None,
    "count": 1,
    "count_is_exact": True,
}
