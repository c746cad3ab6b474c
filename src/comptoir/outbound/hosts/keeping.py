"""How long what was told to the shop's own system is kept."""

from __future__ import annotations

from datetime import datetime, timedelta

from django.db.models import Exists, OuterRef, QuerySet

from comptoir.activity.models import HostEvent
from comptoir.orders.models import Order
from comptoir.orders.states import ENDED
from comptoir.outbound.models import Delivery, DeliveryState, OutboxEntry

DAYS = 14
"""How long events, the log of their deliveries and acknowledged orders are kept; what waits is kept until it is settled."""


def past_their_time(now: datetime) -> QuerySet[HostEvent]:
    """Events that nobody waits for any more; their deliveries and entries go with them.

    That an open order was handed over is kept as long as it is open: it would go out again with the next way.
    """
    waits = Delivery.objects.filter(event=OuterRef("pk"), state=DeliveryState.WAITING)
    unheard = OutboxEntry.objects.filter(event=OuterRef("pk"), acknowledged_at=None)
    unfinished = Order.objects.exclude(state__in=ENDED).values("pk")
    handed_over = OutboxEntry.objects.filter(event=OuterRef("pk"), order_id__in=unfinished)
    old = HostEvent.objects.filter(at__lt=now - timedelta(days=DAYS), fanned_at__isnull=False)
    return old.exclude(Exists(waits)).exclude(Exists(unheard)).exclude(Exists(handed_over)).order_by("pk")
