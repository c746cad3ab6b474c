"""Sources that a program pushes: nobody reads them, but somebody notices when they fall silent."""

from __future__ import annotations

from datetime import datetime

from django.db.models.functions import Greatest

from comptoir import clock
from comptoir.activity import journal
from comptoir.inbound.hosts import services
from comptoir.inbound.hosts.services import Wanted
from comptoir.inbound.models import HostKind, HostSource


def heard(name: str, *, as_of: datetime, who: str) -> None:
    """A source has told figures or products, true as of then: known from its first word on, with the usual maximum age.

    One of that name which is read by schedule stays as it is: what others tell under its name does not make it younger.
    """
    now = clock.now()
    if not HostSource.objects.filter(name=name).exists():
        source = services.drafted(Wanted(name=name))
        HostSource.objects.bulk_create([source], ignore_conflicts=True)
        journal.note("source.added", details={"source": name, "where": source.shown}, who=who)
    HostSource.objects.filter(name=name, kind=HostKind.PUSHED).update(
        tried_at=now, succeeded_at=now, fresh_as_of=Greatest("fresh_as_of", as_of)
    )
