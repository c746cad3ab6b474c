"""What wishes ask to give back that the marketplace's own figures do not count yet."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from decimal import Decimal

from comptoir import money
from comptoir.actions.models import OPEN, Action, Kind, State
from comptoir.channels.vocabulary import Component
from comptoir.orders.models import Order

MONEY = (Kind.REFUND, Kind.CANCEL_LINES)

Figure = tuple[str, Component, str]
"""A line, a component, and the code of a tax."""


def figures(action: Action) -> Iterator[tuple[Figure, int]]:
    """Every figure that a wish states, in minor units; a wish about other things states none."""
    for one in action.payload.get("give_backs", ()):
        line, currency = one["line_remote_id"], one["currency"]
        stated = [
            (Component.PRICE, "", one["amount"]),
            (Component.SHIPPING, "", one["shipping_amount"]),
            *((Component.TAX, code, amount) for code, amount in one["taxes"]),
            *((Component.SHIPPING_TAX, code, amount) for code, amount in one["shipping_taxes"]),
        ]
        for component, code, amount in stated:
            yield (line, component, code), money.to_cents(Decimal(amount), currency) or 0


def asked_for(order: Order, *, but: Action | None = None) -> Counter[Figure]:
    """In minor units, what is on its way to be given back, or was given back and is not told yet."""
    wishes = Action.objects.filter(order=order, kind__in=MONEY, state__in=(*OPEN, State.CONFIRMED))
    told = {
        given["remote_id"]
        for held in order.lines.values_list("given_back", flat=True)
        for given in held or ()
    }
    total: Counter[Figure] = Counter()
    for action in wishes.exclude(pk=but.pk) if but is not None else wishes:
        if not _is_told(action, order, told):
            total.update(dict(figures(action)))
    return total


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
