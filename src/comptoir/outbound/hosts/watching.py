"""How long orders wait for the shop's own system: a person is told when it does not take them, by whichever way."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from comptoir import clock
from comptoir.activity import journal
from comptoir.activity.models import Entry
from comptoir.outbound.hosts import outbox
from comptoir.outbound.models import OutboxSettings, Way

CONCERN = "outbox:waiting"


@dataclass(frozen=True, slots=True)
class Queue:
    """What waits: how many events, since when the oldest does, and what is amiss; `told` is empty when nothing is."""

    way: str
    waiting: int
    since: datetime | None
    told: str
    remedy: str


def examine() -> Queue:
    """How the outbox fares now."""
    settings = outbox.current()
    waiting = outbox.waiting().count()
    since = _waits_since(settings)
    told, remedy = "", ""
    if settings.way == Way.OFF:
        return Queue(settings.way, waiting, None, told, remedy)
    if settings.subscription is not None and not settings.subscription.enabled:
        told = f"{settings.subscription.name} is switched off, {waiting} wait"
        remedy = _remedy(settings)
    elif _too_long(settings, since):
        told = f"{waiting} wait, the oldest since {since:%Y-%m-%d %H:%M} UTC"
        remedy = _remedy(settings)
    return Queue(settings.way, waiting, since, told, remedy)


def watch() -> bool:
    """Tell a person when orders wait for too long; closes itself when they do not any more. Whether they do."""
    settings = outbox.current()
    since = _waits_since(settings)
    late = _too_long(settings, since)
    known = Entry.objects.needing_attention().filter(key=CONCERN).exists()
    if late and not known:
        details: dict[str, str | int | None] = {
            "count": outbox.waiting().count(),
            "since": f"{since:%Y-%m-%d %H:%M} UTC",
            "remedy": _remedy(settings),
        }
        journal.raise_concern("outbox.waiting", key=CONCERN, details=details)
    elif known and not late:
        journal.settle_concern(CONCERN)
    return late


def _waits_since(settings: OutboxSettings) -> datetime | None:
    """Since when the oldest entry waits in the way that is chosen; None where none does, or none is chosen."""
    if settings.way == Way.OFF:
        return None
    oldest = outbox.waiting().order_by("waits_since").values_list("waits_since", flat=True).first()
    return max(oldest, settings.chosen_at) if oldest and settings.chosen_at else oldest


def _too_long(settings: OutboxSettings, since: datetime | None) -> bool:
    return since is not None and clock.now() - since > timedelta(hours=settings.patience_hours)


def _remedy(settings: OutboxSettings) -> str:
    if settings.way == Way.PULL:
        return "Look why it does not fetch and acknowledge them: comptoir outbox list"
    if settings.way == Way.FOLDER:
        return f"Look whether a worker runs and sees {settings.directory}: comptoir outbox write"
    if settings.subscription is not None and not settings.subscription.enabled:
        return f"Run: comptoir webhook set {settings.subscription.name} --enabled"
    return f"Look: comptoir webhook deliveries {settings.subscription or ''}".rstrip()
