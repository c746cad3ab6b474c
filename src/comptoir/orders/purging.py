"""Buyers' personal data, deleted for good: of orders that have been over for so many days, or of orders that are named.

`Order.purged_at` keeps it from coming back: the intake takes nothing personal of such an order in again, by whatever
way it is read. An order's own row, its lines and its figures stay: they are the shop's books.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from django.db import connection, transaction
from django.db.models import Case, DateTimeField, Exists, F, Max, OuterRef, QuerySet, Subquery, When
from django.db.models.functions import Coalesce

from comptoir import clock
from comptoir.actions.models import OPEN, Action
from comptoir.activity import journal
from comptoir.channels.vocabulary import OrderState
from comptoir.orders.models import Order, OrderLine, UnreadableOrder
from comptoir.orders.rows import PERSONAL_COLUMNS
from comptoir.orders.services import IllegalState
from comptoir.orders.states import ENDED
from comptoir.orders.timeline import REASON

CHUNK = 500
"""Orders whose buyers are deleted in one transaction."""

_REMOVED = "[removed]"

# Everything that may hold something of the buyer, beside the buyer's row: a table that is new here belongs here, and the
# journey of `tests/journeys/test_personal_data.py` finds it. Packages above this one are reached by their tables' names.
_CLEAR = (
    f"""
    UPDATE marketplace_orders SET purged_at = comptoir_now(), {", ".join(f"{c} = NULL" for c in PERSONAL_COLUMNS)}
    WHERE id = ANY(%(orders)s)
    """,  # noqa: S608  # names of our own columns
    "DELETE FROM marketplace_buyers WHERE order_id = ANY(%(orders)s)",
    "DELETE FROM marketplace_raw WHERE order_id = ANY(%(orders)s)",
    """
    UPDATE marketplace_unreadable_orders u SET body = NULL FROM marketplace_orders o
    WHERE o.id = ANY(%(orders)s) AND u.account_id = o.account_id AND u.remote_id = o.remote_id AND u.body IS NOT NULL
    """,
    # A marketplace's words may name the buyer, a document's name too; a carrier's page may hold a postal code.
    """
    UPDATE marketplace_actions SET error = '', evidence = evidence - 'read', payload = CASE
        WHEN payload ? 'file_name' THEN jsonb_set(payload - 'content', '{file_name}', to_jsonb(%(removed)s::text))
        ELSE payload #- '{tracking,tracking_url}' #- '{parcel,tracking,tracking_url}' END
    WHERE order_id = ANY(%(orders)s)
    """,
    "UPDATE marketplace_shipments SET tracking_url = NULL WHERE order_id = ANY(%(orders)s)",
    "DELETE FROM marketplace_journal WHERE order_id = ANY(%(orders)s) AND kind = %(reason)s",
    """
    UPDATE marketplace_journal SET details = details - 'error' WHERE order_id = ANY(%(orders)s) AND details ? 'error'
    """,
    "UPDATE host_events SET details = details - 'error' WHERE order_id = ANY(%(orders)s) AND details ? 'error'",
    # Answers that are kept for a repeated request. Their rows stay, so that a repetition still does nothing twice.
    """
    UPDATE api_answers SET body = '{}' WHERE substring(path FROM '/orders/(\\d{1,18})/')::bigint = ANY(%(orders)s)
    """,
)


def over_for(days: int) -> QuerySet[Order]:
    """Orders that have been over for so many days and whose buyers have not been purged yet, oldest first.

    Over is a delivered order from its delivery on, as the marketplace tells it; one that was shipped, refused or
    cancelled from the last thing that the marketplace told of it. An order with an open wish is not over.
    """
    return _over_before(clock.now() - timedelta(days=days))


def unreadable_for(days: int) -> QuerySet[UnreadableOrder]:
    """Orders kept aside, with what the marketplace sent, of which it has told nothing for so many days."""
    return UnreadableOrder.objects.filter(
        body__isnull=False, last_seen_at__lt=clock.now() - timedelta(days=days)
    )


def purge_over_for(days: int, *, who: str = "") -> int:
    """Delete the buyers of `over_for`, and what is kept of `unreadable_for`; how many orders. A chunk a transaction."""
    before = clock.now() - timedelta(days=days)
    purged = 0
    while chunk := list(_over_before(before).values_list("pk", flat=True)[:CHUNK]):
        with transaction.atomic():
            held = _locked(chunk).filter(pk__in=_over_before(before).order_by().values("pk"))
            purged += _clear([order.pk for order in held])
    while unread := list(unreadable_for(days).values_list("pk", flat=True)[:CHUNK]):
        UnreadableOrder.objects.filter(pk__in=unread).update(body=None)
    if purged:
        journal.note("buyers.purged", details={"count": purged, "days": days}, who=who)
    return purged


def purge(orders: Sequence[Order], *, who: str) -> int:
    """Delete the buyers of these orders now: all of them, or none. How many had not been purged before.

    Raises IllegalState for an order that is still to be fulfilled, or has an open wish.
    """
    with transaction.atomic():
        held = [order for order in _locked([order.pk for order in orders]) if order.purged_at is None]
        for order in held:
            require_over(order)
        _clear([order.pk for order in held])
        for order in held:
            journal.note(
                "order.purged",
                account_id=order.account_id,
                order_id=order.pk,
                details={"order": order.remote_id},
                who=who,
            )
    return len(held)


def require_over(order: Order) -> None:
    """Raises IllegalState for an order whose buyer is still needed."""
    if order.state not in (*ENDED, OrderState.OTHER):
        raise IllegalState(
            f"Order {order.remote_id} is {order.remote_state}: its buyer is still needed.",
            remedy="Wait until it is shipped, refused or cancelled.",
        )
    if Action.objects.open().filter(order=order).exists():
        raise IllegalState(
            f"Order {order.remote_id} has an open wish.", remedy="Settle or drop it: comptoir orders actions"
        )


def _over_before(before: datetime) -> QuerySet[Order]:
    received = (
        OrderLine.objects.filter(order=OuterRef("pk"))
        .order_by()
        .values("order")
        .values(at=Max("received_at"))
    )
    over_at = Case(
        When(state=OrderState.DELIVERED, then=Coalesce(Subquery(received), F("remote_updated_at"))),
        default=F("remote_updated_at"),
        output_field=DateTimeField(),
    )
    wishes = Action.objects.filter(order=OuterRef("pk"), state__in=OPEN)
    # No order is over before it was made: that bound is what the index knows.
    ended = Order.objects.filter(purged_at=None, state__in=ENDED, remote_created_at__lt=before)
    found: QuerySet[Order] = ended.annotate(over_at=over_at).filter(~Exists(wishes), over_at__lt=before)
    return found.order_by("remote_created_at")


def _locked(orders: Sequence[int]) -> QuerySet[Order]:
    """Their rows, held until the transaction ends; in the order in which the intake takes them."""
    return Order.objects.select_for_update().filter(pk__in=orders).order_by("account_id", "remote_id")


def _clear(orders: Sequence[int]) -> int:
    values: dict[str, Any] = {"orders": list(orders), "removed": _REMOVED, "reason": REASON}
    with connection.cursor() as cursor:
        for statement in _CLEAR if orders else ():
            cursor.execute(statement, values)
    return len(orders)
