"""Until when an order is to be accepted, and until when it is to be shipped."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from django.conf import settings
from django.db.models import DateTimeField, DurationField, ExpressionWrapper, F, QuerySet, Value

from comptoir.accounts.models import Account
from comptoir.channels.vocabulary import OrderState
from comptoir.orders import business_days
from comptoir.orders.models import Order
from comptoir.orders.states import ENDED

LONGEST_LEAD_DAYS = 365
"""A lead time beyond it is a slip of the pen, and counting it day by day would hold a page up."""

_TO_SHIP = frozenset({OrderState.TO_SHIP, OrderState.PARTLY_SHIPPED})


def accept_by(order: Order) -> datetime | None:
    """When the order's time to be accepted ends: elapsed hours, nights and holidays included, since it was first seen
    waiting. None unless it waits. Reads the order's account."""
    if order.state != OrderState.TO_ACCEPT or order.to_accept_since is None:
        return None
    return order.to_accept_since + timedelta(hours=order.account.acceptance_hours)


def ship_by(order: Order) -> datetime | None:
    """When the order is to leave: the marketplace's word if it gave one, else reckoned while it is to be shipped.
    None once nothing is left to be fulfilled.

    Reckoned in business days of the account's province from its payment (else its acceptance, else its creation):
    as many as the marketplace told for this order, else as the account says. Reads the order's account.
    """
    if order.state in ENDED:
        return None
    if order.ship_by is not None:
        return order.ship_by
    if order.state not in _TO_SHIP:
        return None
    account = order.account
    told = account.handling_days if order.lead_time_days is None else order.lead_time_days
    return business_days.ship_by(
        order.debited_at or order.acceptance_decided_at or order.remote_created_at,
        min(max(told, 0), LONGEST_LEAD_DAYS),
        zone=zone_of(account),
        cut_off=account.cut_off,
        province=account.province,
    )


def is_late(order: Order, now: datetime) -> bool:
    """Whether the shop should have accepted the order, or shipped it, before now. Reads the order's account."""
    until = ship_by(order) if order.state in _TO_SHIP else accept_by(order)
    return until is not None and until < now


def zone_of(account: Account) -> ZoneInfo:
    """The account's time zone; the shop's when the account names none that exists."""
    try:
        return ZoneInfo(account.time_zone)
    except (ZoneInfoNotFoundError, ValueError):
        return ZoneInfo(settings.TIME_ZONE)


def accept_due_before(moment: datetime) -> QuerySet[Any]:
    """Orders to accept whose time ends at `moment` or before, also those whose time is over.

    Each has `accept_until`, the same moment that `accept_by` tells. Costs as much as there are orders to accept.
    """
    hours = ExpressionWrapper(
        F("account__acceptance_hours") * Value(timedelta(hours=1)), output_field=DurationField()
    )
    until = ExpressionWrapper(F("to_accept_since") + hours, output_field=DateTimeField())
    waiting = Order.objects.filter(state=OrderState.TO_ACCEPT, to_accept_since__isnull=False)
    return waiting.annotate(accept_until=until).filter(accept_until__lte=moment)
