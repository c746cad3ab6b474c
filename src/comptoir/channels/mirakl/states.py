"""Mirakl's states in our words, and what a line's state says of its units. Nothing else compares them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from comptoir.channels.mirakl.wire.orders import GivenBack, OrderLine
from comptoir.channels.vocabulary import OrderState

_STATES = {
    "STAGING": OrderState.ON_HOLD,
    "WAITING_ACCEPTANCE": OrderState.TO_ACCEPT,
    "WAITING_DEBIT": OrderState.AWAITING_PAYMENT,
    "WAITING_DEBIT_PAYMENT": OrderState.AWAITING_PAYMENT,
    "SHIPPING": OrderState.TO_SHIP,
    "SHIPPED": OrderState.SHIPPED,
    "TO_COLLECT": OrderState.SHIPPED,
    "RECEIVED": OrderState.DELIVERED,
    "CLOSED": OrderState.DELIVERED,
    "REFUSED": OrderState.REFUSED,
    "CANCELED": OrderState.CANCELLED,
}

KNOWN = tuple(_STATES)
"""The states that an order may be asked for by (OR11's `order_state_codes`)."""

# A prepared shipment is one whose buyer is still being charged; it has not left.
_PARCEL_LEFT = {
    "SHIPPING": False,
    "READY_FOR_PICK_UP": False,
    "SHIPMENT_PREPARED": False,
    "SHIPPED": True,
    "TO_COLLECT": True,
    "RECEIVED": True,
    "CLOSED": True,
    "CANCELED": False,
}

_UNDECIDED = frozenset({OrderState.ON_HOLD, OrderState.TO_ACCEPT})
_NOT_SENT = _UNDECIDED | {
    OrderState.AWAITING_PAYMENT,
    OrderState.TO_SHIP,
    OrderState.REFUSED,
    OrderState.CANCELLED,
}
_SENT = frozenset({OrderState.SHIPPED, OrderState.DELIVERED})


@dataclass(frozen=True, slots=True)
class Counts:
    """What became of a line's units; None where Mirakl does not say."""

    accepted: int | None
    refused: int | None
    shipped: int | None
    cancelled: int | None
    refunded: int | None


def line_state(line: OrderLine) -> OrderState:
    """The state of one line.

    INCIDENT_OPEN and REFUNDED hide the state that they were laid over. The dates tell it: received, or sent.
    An incident can only be opened on what was sent. A line can be refunded before it is sent, and is then
    nothing that a shop has a word for.
    """
    known = _STATES.get(line.order_line_state)
    if known is not None:
        return known
    if line.order_line_state not in ("INCIDENT_OPEN", "REFUNDED"):
        return OrderState.OTHER
    if line.received_date is not None:
        return OrderState.DELIVERED
    if line.shipped_date is not None or line.order_line_state == "INCIDENT_OPEN":
        return OrderState.SHIPPED
    return OrderState.OTHER


def order_state(remote_state: str, lines: Iterable[OrderState]) -> OrderState:
    """The state of an order whose lines are in these states.

    Mirakl shows the least advanced line, so an order of which a part has left is still SHIPPING there.
    """
    state = _STATES.get(remote_state, OrderState.OTHER)
    if state is OrderState.TO_SHIP:
        states = set(lines)
        if OrderState.TO_SHIP in states and states & _SENT:
            return OrderState.PARTLY_SHIPPED
    return state


def line_counts(line: OrderLine, state: OrderState) -> Counts:
    """What the line says of its units. A line is accepted or refused whole (OR21 takes no quantities)."""
    cancelled = line.quantity if state is OrderState.CANCELLED else _units(line.cancelations)
    accepted, refused = _decision(line, state)
    return Counts(accepted, refused, _shipped(line, state, cancelled), cancelled, _units(line.refunds))


def parcel_left(status: str, shipped: datetime | None) -> bool:
    """Whether a shipment's departure is confirmed; of a state that is new to us, its date tells."""
    return _PARCEL_LEFT.get(status, shipped is not None)


def _decision(line: OrderLine, state: OrderState) -> tuple[int | None, int | None]:
    if state in _UNDECIDED:
        return 0, 0
    if state is OrderState.REFUSED:
        return 0, line.quantity
    if state is OrderState.CANCELLED:
        # Before or after the shop's decision: only a debit proves that there was one.
        return (line.quantity if line.debited_date else None), 0
    if state is OrderState.OTHER and line.order_line_state != "REFUNDED":
        return None, None
    return line.quantity, 0


def _shipped(line: OrderLine, state: OrderState, cancelled: int | None) -> int | None:
    if state in _NOT_SENT:
        return 0
    if state in _SENT and cancelled is not None:
        return max(line.quantity - cancelled, 0)
    return None


def _units(changes: Sequence[GivenBack] | None) -> int | None:
    """The sum of the units, unknown as soon as one of them is."""
    if changes is None:
        return None
    total = 0
    for change in changes:
        if change.quantity is None:
            return None
        total += change.quantity
    return total
