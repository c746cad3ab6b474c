"""What wishes ask to give back that the marketplace's own figures do not count yet."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from decimal import Decimal

from comptoir import money
from comptoir.actions.models import OPEN, Action, Kind, State
from comptoir.channels.vocabulary import Component
from comptoir.orders.models import Order

MONEY = (Kind.REFUND, Kind.CANCEL_LINES)

Figure = tuple[str, Component, str]
"""A line, a component, and the code of a tax or of a fee."""


def figures(action: Action) -> Iterator[tuple[Figure, int]]:
    """Every figure that a wish states, in minor units; a wish about other things states none."""
    for one in action.payload.get("give_backs", ()):
        line, currency = one["line_remote_id"], one["currency"]
        stated = [
            (Component.PRICE, "", one["amount"]),
            (Component.SHIPPING, "", one["shipping_amount"]),
            *((Component.TAX, code, amount) for code, amount in one["taxes"]),
            *((Component.SHIPPING_TAX, code, amount) for code, amount in one["shipping_taxes"]),
            *((Component.FEE, code, amount) for code, amount in one.get("fees", ())),
        ]
        for component, code, amount in stated:
            yield (line, component, code), money.to_cents(Decimal(amount), currency) or 0


def asked_for(order: Order, *, but: Action | None = None) -> Counter[Figure]:
    """In minor units, what is on its way to be given back, or was given back and is not told yet."""
    total: Counter[Figure] = Counter()
    for action in _untold(order, MONEY):
        if but is None or action.pk != but.pk:
            total.update(dict(figures(action)))
    return total


def units_to_be_cancelled(order: Order) -> Counter[str]:
    """By line, the units whose cancelation is on its way, or happened and is not told yet."""
    total: Counter[str] = Counter()
    for action in _untold(order, (Kind.CANCEL_LINES,)):
        total.update({one["line_remote_id"]: one["quantity"] for one in action.payload["give_backs"]})
    return total


def _untold(order: Order, kinds: Sequence[Kind]) -> Iterator[Action]:
    told = {
        given["remote_id"]
        for held in order.lines.values_list("given_back", flat=True)
        for given in held or ()
    }
    for action in Action.objects.filter(order=order, kind__in=kinds, state__in=(*OPEN, State.CONFIRMED)):
        if not _is_told(action, order, told):
            yield action


def _is_told(action: Action, order: Order, told: set[str]) -> bool:
    if action.state != State.CONFIRMED:
        return False
    evidence = action.evidence or {}
    ids = {given["remote_id"] for given in evidence.get("gave_back", ())} or set(
        evidence.get("candidates", ())
    )
    if ids:
        return ids <= told
    return action.settled_at is None or action.settled_at < order.fetched_at
