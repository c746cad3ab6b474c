"""Wishes as a person makes them."""

from __future__ import annotations

import uuid

from comptoir.actions.models import Action
from comptoir.activity.models import Entry
from comptoir.orders import services as orders
from comptoir.orders.models import Order
from comptoir.returns import services as returns
from comptoir.returns.services import LineMoney
from comptoir.shipments import services as shipments
from comptoir.shipments.services import Departure

WHO = "marie"
REASON = "15"


def token() -> str:
    """A click of its own."""
    return str(uuid.uuid4())


def accept(order: Order) -> Action:
    """Every line."""
    return orders.accept(order, who=WHO, token=token())


def refund(order: Order, cents: int = 500) -> Action:
    """A part of the first line."""
    line = order.lines.order_by("index")[0]
    money = LineMoney(line=line.remote_id, reason_code=REASON, amount=cents)
    return returns.refund(order, [money], who=WHO, token=token())


def ship(order: Order) -> Action:
    """All of it, by a carrier that the operator lists."""
    departure = Departure(carrier_code="CPCL", tracking_number="1Z999")
    return shipments.ship(order, departure, who=WHO, token=token())


def state(action: Action) -> str:
    """What has become of the wish."""
    return Action.objects.values_list("state", flat=True).get(pk=action.pk)


def asked_for_help(kind: str) -> bool:
    """Whether a person is asked to look."""
    return Entry.objects.needing_attention().filter(kind=kind).exists()
