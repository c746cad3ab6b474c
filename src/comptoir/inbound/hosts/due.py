"""Which sources have something to do now, found from state alone; and which tell too little for too long."""

from __future__ import annotations

from datetime import datetime, timedelta

from django.db.models import CharField, Exists, OuterRef, Q, QuerySet, Value
from django.db.models.functions import Cast, Coalesce, Concat

from comptoir import clock
from comptoir.activity import journal
from comptoir.activity.models import Entry
from comptoir.inbound.hosts.services import concern
from comptoir.inbound.models import HostKind, HostSource


def sources_due() -> list[int]:
    """Sources that a person asked for, or whose time has come, and that nobody is reading."""
    return list(_due(clock.now()).order_by("next_at", "pk").values_list("pk", flat=True))


def is_due(source_id: int) -> bool:
    """Whether the source still is due: another may have run it meanwhile."""
    return _due(clock.now()).filter(pk=source_id).exists()


def _due(now: datetime) -> QuerySet[HostSource]:
    wanted = HostSource.objects.filter(Q(enabled=True, next_at__lte=now) | Q(asked_at__isnull=False))
    return wanted.exclude(leased_until__gt=now)


def watch() -> int:
    """Tell a person of every source whose newest word is older than it may be; returns how many are."""
    now, old = clock.now(), 0
    key = Concat(Value("host-source:"), Cast("pk", CharField()), Value(":age"))
    told = Entry.objects.needing_attention().filter(kind="source.too_old", key=OuterRef("age_key"))
    watched = HostSource.objects.filter(enabled=True).annotate(age_key=key, told_of=Exists(told))
    for source in watched.annotate(since=Coalesce("fresh_as_of", "created_at")):
        too_old = now - source.since > timedelta(hours=source.max_age_hours)
        old += too_old
        if too_old and not source.told_of:
            _tell(source, source.since)
        elif source.told_of and not too_old:
            journal.settle_concern(concern(source, "age"))
    return old


def _tell(source: HostSource, since: datetime) -> None:
    look = f"Look at it: comptoir source show {source.name}"
    if source.kind == HostKind.PUSHED:
        look = f"Is its program running? If it is not to tell any more: comptoir source remove {source.name}"
    details: dict[str, str | int | None] = {
        "source": source.name,
        "hours": source.max_age_hours,
        "since": f"{since:%Y-%m-%d %H:%M} UTC",
        "remedy": source.remedy or look,
    }
    journal.raise_concern("source.too_old", key=concern(source, "age"), details=details)
