"""Sources over HTTP: the shop's own database, added, run, paused and removed. Folders are set up at the command line.

How a source fares is told to every key; where it is, what it asks and what its database says only to an administrator's.
"""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest
from ninja import Status

from comptoir import queue
from comptoir.api import keys
from comptoir.api.models import Scope
from comptoir.api.persons import goes_past
from comptoir.api.problems import NotFound
from comptoir.api.routes import Answer, Routes
from comptoir.api.shapes.sources import (
    ASK,
    RUN,
    SOURCE,
    SOURCES,
    WHOLE,
    RunBody,
    SourceBody,
    SourceItems,
    SourceTold,
    SourceWhole,
)
from comptoir.inbound.hosts import addresses, services
from comptoir.inbound.hosts.problems import Unreachable
from comptoir.inbound.hosts.services import Wanted
from comptoir.inbound.hosts.shown import of_source, whole
from comptoir.inbound.models import HostSource

routes = Routes("sources")

_PATIENCE = 20
"""Seconds that adding a source may take for each of its queries to begin to answer."""


@routes.get("/sources", scope=Scope.READ, answers={200: Answer(SourceItems, SOURCES)})
def list_sources(request: HttpRequest) -> dict[str, Any]:
    """Every source and how it fares, by name."""
    return {"items": [of_source(source) for source in HostSource.objects.order_by("name")]}


@routes.post(
    "/sources",
    scope=Scope.ADMIN,
    answers={201: Answer(SourceTold, SOURCE, "Added; it is read by schedule from now on.")},
    body=ASK,
)
def add_source(request: HttpRequest, body: SourceBody) -> Status[dict[str, Any]]:
    """Add a database, once its queries have begun to answer. It is only ever read.

    Without `url`: what a program pushes, watched for its maximum age. One that pushes is watched from its first word on
    anyway; adding it beforehand gives it another age.
    """
    if body.url:
        addresses.require_network(body.url)
    try:
        source = services.add(Wanted(**body.dict()), who=keys.whose(request), patience=_PATIENCE)
    except Unreachable:
        # Whether a port is closed, a name unknown or a password wrong is nobody's business over the network.
        raise Unreachable(
            "url: the database cannot be reached from here, or does not let Comptoir in.",
            remedy="At the command line it is told why: comptoir source add NAME",
        ) from None
    return Status(201, of_source(source))


@routes.get("/sources/{int:source_id}", scope=Scope.ADMIN, answers={200: Answer(SourceWhole, WHOLE)})
def read_source(request: HttpRequest, source_id: int) -> dict[str, Any]:
    """One source: where it is, what it asks, and what its last run came to."""
    return whole(_source(source_id))


@routes.post(
    "/sources/{int:source_id}/run",
    scope=Scope.OFFERS,
    answers={202: Answer(SourceTold, SOURCE, "Asked for; `asked_at` is null once it has run.")},
    body=RUN,
)
def run_source(request: HttpRequest, source_id: int, body: RunBody | None = None) -> Status[dict[str, Any]]:
    """Have a source read now, be it paused; past its brake where a person says `anyway`."""
    source = _source(source_id)
    services.ask(source, anyway=goes_past(request, anyway=body is not None and body.anyway))
    queue.wake("inbound.hosts", key=f"inbound.hosts:{source_id}", source_id=source_id)
    return Status(202, of_source(_source(source_id)))


@routes.post("/sources/{int:source_id}/pause", scope=Scope.ADMIN, answers={200: Answer(SourceTold, SOURCE)})
def pause_source(request: HttpRequest, source_id: int) -> dict[str, Any]:
    """Stop reading a source by itself."""
    services.set_enabled(_source(source_id), False, who=keys.whose(request))
    return of_source(_source(source_id))


@routes.post("/sources/{int:source_id}/resume", scope=Scope.ADMIN, answers={200: Answer(SourceTold, SOURCE)})
def resume_source(request: HttpRequest, source_id: int) -> dict[str, Any]:
    """Read a paused source by itself again."""
    services.set_enabled(_source(source_id), True, who=keys.whose(request))
    return of_source(_source(source_id))


@routes.delete(
    "/sources/{int:source_id}",
    scope=Scope.ADMIN,
    answers={200: Answer(SourceTold, SOURCE, "Removed; this is what it was.")},
)
def remove_source(request: HttpRequest, source_id: int) -> dict[str, Any]:
    """Forget a source and its address. Products and stock that it told stay."""
    source = _source(source_id)
    was = of_source(source)
    services.remove(source, who=keys.whose(request))
    return was


def _source(source_id: int) -> HostSource:
    source = HostSource.objects.filter(pk=source_id).first() if source_id < 2**63 else None
    if source is None:
        raise NotFound(f"There is no source {source_id}.", remedy="GET /sources tells those that there are.")
    return source
