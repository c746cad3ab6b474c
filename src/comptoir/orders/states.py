"""What is legal in which state of an order: the one table that everybody asks."""

from __future__ import annotations

from comptoir.actions.models import Kind
from comptoir.channels.vocabulary import OrderState

_UNSHIPPED = frozenset({OrderState.TO_SHIP, OrderState.PARTLY_SHIPPED})
_PAID = frozenset({OrderState.TO_SHIP, OrderState.PARTLY_SHIPPED, OrderState.SHIPPED, OrderState.DELIVERED})
_ALIVE = frozenset(OrderState) - {OrderState.REFUSED, OrderState.CANCELLED}

ENDED = (OrderState.SHIPPED, OrderState.DELIVERED, OrderState.REFUSED, OrderState.CANCELLED)
"""States in which nothing is left to be fulfilled."""

LEGAL: dict[str, frozenset[OrderState]] = {
    Kind.DECIDE: frozenset({OrderState.TO_ACCEPT}),
    Kind.SHIP: frozenset({OrderState.TO_SHIP}),
    Kind.PARCEL: _UNSHIPPED,
    Kind.TRACKING: frozenset({OrderState.TO_SHIP}),
    Kind.CANCEL: frozenset({OrderState.AWAITING_PAYMENT, OrderState.TO_SHIP}),
    Kind.CANCEL_LINES: _UNSHIPPED,
    Kind.REFUND: _PAID,
    Kind.INCIDENT: _PAID | {OrderState.OTHER},
    Kind.ADD_DOCUMENT: _ALIVE,
    Kind.REMOVE_DOCUMENT: frozenset(OrderState),
}
"""Kind of wish → states of the order in which it makes sense. Where an operator allows less, it says so itself."""

_WORDS = {
    Kind.DECIDE: "be accepted or refused",
    Kind.SHIP: "be shipped",
    Kind.PARCEL: "be shipped in part",
    Kind.TRACKING: "get another tracking number",
    Kind.CANCEL: "be cancelled",
    Kind.CANCEL_LINES: "be cancelled in part",
    Kind.REFUND: "be refunded",
    Kind.INCIDENT: "have an incident resolved",
    Kind.ADD_DOCUMENT: "get a document",
    Kind.REMOVE_DOCUMENT: "lose a document",
}


def still_legal(kind: str, state: str) -> bool:
    """Whether a wish of this kind makes sense for an order in this state."""
    return OrderState(state) in LEGAL[kind]


def why_not(kind: str, state: str, remote_state: str) -> str | None:
    """Why an order in this state cannot be asked for this; None when it can."""
    if still_legal(kind, state):
        return None
    wanted = ", ".join(sorted(state.value for state in LEGAL[kind]))
    return f"An order that is {remote_state} cannot {_WORDS[Kind(kind)]}; it would have to be {wanted}."
