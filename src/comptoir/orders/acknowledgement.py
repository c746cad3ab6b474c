"""The host's word that its own stock figures leave an order's units out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from django.db import transaction
from django.db.models import QuerySet

from comptoir.activity import journal
from comptoir.catalog import reservations
from comptoir.catalog.models import Reservation
from comptoir.orders.models import Order

ACKNOWLEDGED = "order.acknowledged"


@dataclass(frozen=True, slots=True)
class Acknowledged:
    """What the word did for one order: reservations that it concerned, and those of them that it ended at once.

    0 reservations is no error: the order's units were free already, or its SKUs are not known.
    """

    order: Order
    reservations: int
    released: int


def acknowledge(orders: Sequence[Order], counted_at: datetime, *, who: str) -> list[Acknowledged]:
    """Take the host's word that figures as of after `counted_at` leave the units of these orders out: all, or none.

    Saying it again changes nothing: the earliest word holds. Raises AheadOfTheClock for a moment more than a minute ahead,
    BadFigure for one without a time zone, or for an order of an account whose stock book Comptoir keeps.
    """
    with transaction.atomic():
        hold(orders)
        return [_acknowledge(order, counted_at, who) for order in orders]


def hold(orders: Sequence[Order]) -> None:
    """Take the rows of these orders in the order in which the intake takes them, so that nobody waits in a circle."""
    taken = Order.objects.filter(pk__in={order.pk for order in orders}).order_by("account_id", "remote_id")
    list(taken.select_for_update(no_key=True).values_list("pk"))


def _acknowledge(order: Order, counted_at: datetime, who: str) -> Acknowledged:
    told = reservations.acknowledge(order.pk, counted_at)
    if told.changed:
        journal.note(
            ACKNOWLEDGED,
            account_id=order.account_id,
            order_id=order.pk,
            details={"order": order.remote_id, "counted_at": counted_at.isoformat(timespec="seconds")},
            who=who,
        )
    return Acknowledged(order, told.reservations, told.released)


def waiting(orders: QuerySet[Order]) -> QuerySet[Order]:
    """Those of the orders whose units stay reserved until the host acknowledges them, oldest first."""
    told = Reservation.objects.to_acknowledge().values("line__order_id")
    return orders.filter(pk__in=told).order_by("remote_created_at", "pk")
