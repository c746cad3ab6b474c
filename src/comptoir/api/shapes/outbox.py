"""Orders for the shop's own system: fetched, acknowledged, with the number that they got there."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Literal

from ninja import Schema
from pydantic import BeforeValidator, Field

from comptoir.api.shapes.ordered import LineFigures, Person
from comptoir.api.shapes.values import NO_NUL, Body, Flag, whole
from comptoir.orders import references
from comptoir.outbound.hosts import outbox
from comptoir.outbound.models import PATIENCE_HOURS

MOST = 500

HostReference = Annotated[
    str,
    Field(
        min_length=1,
        max_length=references.LONGEST,
        pattern=references.PATTERN,
        description="The order's number in the shop's own system.",
    ),
]


class HostOrderLine(LineFigures):
    """One line."""

    remote_id: str
    state: str


class HostOrder(Schema):
    """An order as it is when it is told."""

    id: int
    account: str
    remote_id: str
    state: str
    remote_state: str
    currency: str
    price_cents: int | None
    shipping_cents: int | None
    total_cents: int | None
    commission_cents: int | None
    customer_reference: str | None
    shipping_type_code: str | None
    host_reference: str | None
    created_at: datetime
    updated_at: datetime
    as_of: datetime
    ship_by: datetime | None
    deliver_by: datetime | None
    lines: list[HostOrderLine]
    buyer: Person | None = Field(
        default=None, description="Only where the outbox is set to tell it; null once it was deleted."
    )


class OutboxData(Schema):
    """The order, and what it was when the event happened."""

    remote_id: str
    state_then: str | None
    order: HostOrder | None


class OutboxEvent(Schema):
    """One event of one order. The same `id` is the same event, however often it is fetched."""

    id: str
    type: Literal["order.created", "order.changed", "order.cancelled"]
    timestamp: datetime
    account: str | None
    data: OutboxData


class OutboxList(Schema):
    """What waits to be acknowledged, oldest first; `waiting` counts all of it.

    Only where `way` is `pull`: in any other way there is nothing to fetch.
    """

    items: list[OutboxEvent]
    waiting: int
    way: Literal["off", "pull", "webhook", "folder"]


class OutboxQuery(Schema):
    """How much at once."""

    limit: int = Field(100, ge=1, le=MOST)


class AckEntry(Body):
    """The shop's own system has this event, under this number."""

    id: Annotated[str, Field(min_length=1, max_length=40)]
    host_reference: HostReference | None = None


class AckBody(Body):
    """What the shop's own system has."""

    entries: list[AckEntry] = Field(min_length=1, max_length=MOST)


class AckTold(Schema):
    """What became of one acknowledgement; `other_reference`: the order has another number, and nothing was changed."""

    id: str
    outcome: Literal["acknowledged", "already_acknowledged", "unknown", "other_reference"]
    host_reference: str | None


class AckList(Schema):
    """An outcome for each entry, in their order."""

    entries: list[AckTold]


Patience = Annotated[
    int,
    Field(
        ge=1,
        le=outbox.LONGEST_PATIENCE,
        strict=True,
        description="A person is told when an order waits longer.",
    ),
    BeforeValidator(whole),
]


class OutboxPull(Body):
    """Orders are fetched, or not handed over at all."""

    way: Literal["off", "pull"]
    with_address: Flag = Field(False, description="What is fetched includes the buyer's name and addresses.")
    patience_hours: Patience = PATIENCE_HOURS


class OutboxWebhook(Body):
    """Orders are sent to a webhook, which must be told of every order."""

    way: Literal["webhook"]
    webhook: Annotated[
        str, Field(min_length=1, max_length=80, pattern=NO_NUL, description="The webhook's name.")
    ]
    patience_hours: Patience = PATIENCE_HOURS


OutboxWay = Annotated[
    OutboxPull | OutboxWebhook,
    Field(
        discriminator="way", description="How orders are handed over. A folder is chosen at the command line."
    ),
]


class OutboxSettingsTold(Schema):
    """How orders are handed over."""

    way: Literal["off", "pull", "webhook", "folder"]
    webhook: str | None
    directory: str | None
    with_address: bool
    patience_hours: int
    waiting: int


class ReferenceBody(Body):
    """The order's number in the shop's own system; `instead` replaces another one."""

    host_reference: HostReference
    instead: Flag = False


class ReferenceTold(Schema):
    """An order and its number in the shop's own system."""

    id: int
    remote_id: str
    host_reference: str


ORDER = {
    "id": 42,
    "account": "bestbuy",
    "remote_id": "BBY-1001-A",
    "state": "TO_SHIP",
    "remote_state": "SHIPPING",
    "currency": "CAD",
    "price_cents": 129900,
    "shipping_cents": 0,
    "total_cents": 146787,
    "commission_cents": 12990,
    "customer_reference": None,
    "shipping_type_code": "STD",
    "host_reference": None,
    "created_at": "2026-11-24T14:00:00Z",
    "updated_at": "2026-11-24T14:20:00Z",
    "as_of": "2026-11-24T14:30:00Z",
    "ship_by": "2026-11-26T20:00:00Z",
    "deliver_by": None,
    "lines": [
        {
            "remote_id": "BBY-1001-A-1",
            "sku": "FRIDGE-20",
            "title": "Example Fridge",
            "state": "TO_SHIP",
            "ordered": 1,
            "accepted": 1,
            "refused": 0,
            "shipped": 0,
            "cancelled": 0,
            "refunded": 0,
            "returned": 0,
            "unit_price_cents": 129900,
            "total_cents": 129900,
        }
    ],
}
EVENTS = {
    "items": [
        {
            "id": "evt_40",
            "type": "order.created",
            "timestamp": "2026-11-24T14:15:00Z",
            "account": "bestbuy",
            "data": {"remote_id": "BBY-1001-A", "state_then": "TO_ACCEPT", "order": ORDER},
        }
    ],
    "waiting": 1,
    "way": "pull",
}
ACK = {"entries": [{"id": "evt_40", "host_reference": "Q-2026-117"}]}
ACKED = {"entries": [{"id": "evt_40", "outcome": "acknowledged", "host_reference": "Q-2026-117"}]}
CHOOSE = {"way": "pull", "with_address": True}
SETTINGS = {
    "way": "pull",
    "webhook": None,
    "directory": None,
    "with_address": True,
    "patience_hours": 4,
    "waiting": 1,
}
REFER = {"host_reference": "Q-2026-117"}
REFERRED = {"id": 42, "remote_id": "BBY-1001-A", "host_reference": "Q-2026-117"}
