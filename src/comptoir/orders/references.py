"""The number that the shop's own system gave an order, such as its quote's: set once, and kept."""

from __future__ import annotations

import re

from comptoir.activity import journal
from comptoir.orders.models import Order

LONGEST = 200
PATTERN = (
    "^[!-~\u00a1-\u00ac\u00ae-\u024f]([ -~\u00a1-\u00ac\u00ae-\u024f]*[!-~\u00a1-\u00ac\u00ae-\u024f])?$"
)
"""What such a number may hold: Latin letters, digits, marks; no blank at an end."""

_FITS = re.compile(PATTERN)


def is_reference(text: str) -> bool:
    """Whether the text can be such a number: 1 to 200 characters as `PATTERN` says."""
    return len(text) <= LONGEST and _FITS.fullmatch(text) is not None


def of(order_id: int) -> str | None:
    """The number that the order has there; None where it has none, or there is no such order."""
    return Order.objects.filter(pk=order_id).values_list("host_reference", flat=True).first()


def dispute(order_id: int, reference: str) -> None:
    """Have a person look at an order that was given another number than it has: it may have been taken in twice."""
    order = Order.objects.get(pk=order_id)
    journal.raise_concern(
        "order.two_references",
        key=_disputed(order_id),
        account_id=order.account_id,
        order_id=order_id,
        details={"order": order.remote_id, "reference": order.host_reference, "other": reference},
    )


def remember(order_id: int, reference: str, *, who: str = "", instead: bool = False) -> bool:
    """Keep the number; False when the order has another one already, which then stays.

    `instead` replaces it: a person's act. The caller has seen to it that `is_reference`.
    """
    orders = Order.objects.filter(pk=order_id)
    if instead:
        journal.settle_concern(_disputed(order_id))
    if orders.filter(host_reference=reference).exists():
        return True
    fresh = orders if instead else orders.filter(host_reference=None)
    if not fresh.update(host_reference=reference):
        return False
    order = orders.get()
    journal.note(
        "order.host_reference",
        account_id=order.account_id,
        order_id=order.pk,
        details={"order": order.remote_id, "reference": reference},
        who=who,
    )
    return True


def _disputed(order_id: int) -> str:
    return f"reference:{order_id}"
