"""Stock: levels by location, what sources say is on hand, and counts."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from django.db.models import F, QuerySet
from django.http import HttpRequest, HttpResponse
from ninja import Query

from comptoir import clock
from comptoir.api.bodies import told
from comptoir.api.edge import MOST_BYTES
from comptoir.api.keys import holder, whose
from comptoir.api.missing import names_what_is_missing, require_products
from comptoir.api.models import Scope
from comptoir.api.paging import page_of
from comptoir.api.persons import goes_past, how_to_go_on
from comptoir.api.product_writes import checked_moment, patient_statements
from comptoir.api.routes import Answer, Routes
from comptoir.api.shapes.stock import (
    COUNT,
    COUNTED,
    FIGURES,
    LEVELS,
    WRITTEN,
    CountBody,
    Counted,
    FiguresWritten,
    LevelList,
    StockBody,
    StockFigureBody,
    StockFilters,
)
from comptoir.catalog import sources, stock
from comptoir.catalog.models import StockLevel
from comptoir.catalog.stock import Figure
from comptoir.inbound.hosts import pushed

routes = Routes("stock")

_OWN = (
    *("id", "product_id", "location", "on_hand", "as_of", "source", "counted", "incoming", "incoming_on"),
    "written_at",
)


@routes.get("/stock", scope=Scope.READ, answers={200: Answer(LevelList, LEVELS)})
def list_stock(request: HttpRequest, filters: Query[StockFilters]) -> HttpResponse:
    """Stock levels by SKU and location, with as of when each is true."""
    levels = _levels()
    if filters.sku is not None:
        levels = levels.filter(product__sku=filters.sku)
    if filters.location is not None:
        levels = levels.filter(location=filters.location)
    by: Sequence[tuple[str, type]] = (("sku", str), ("location", str))
    return told(page_of(levels, filters, by=by, tell=_rows, descending=False))


@routes.post(
    "/stock",
    scope=Scope.OFFERS,
    answers={200: Answer(FiguresWritten, WRITTEN)},
    body=FIGURES,
    most_bytes=MOST_BYTES,
)
def write_stock(request: HttpRequest, body: StockBody) -> HttpResponse:
    """Write what the shop's own system says is on hand, all of it or nothing.

    A figure older than what is held is ignored and counted; one that is ahead of the clock is refused, and so is one of
    a level that a person counted (409), unless `hand_over` says that the source keeps it from now on. Figures that would
    empty a good part of what is in stock wait for a person (`source_brake`).
    """
    anyway = goes_past(request, anyway=body.anyway)
    require_products({one.sku for one in body.figures})
    now = clock.now()
    source = body.source or holder(request).name
    figures = [_figure(one, now, source) for one in body.figures]
    brake = sources.braked(source, figures, field="quantity", anyway=anyway, remedy=how_to_go_on(source))
    with names_what_is_missing(), patient_statements(), brake:
        written = stock.write_figures(figures, hand_over=body.hand_over)
    pushed.heard(source, as_of=max(figure.as_of for figure in figures), who=whose(request))
    return told({"applied": written.applied, "ignored": written.ignored})


@routes.post("/stock/count", scope=Scope.OFFERS, answers={200: Answer(Counted, COUNTED)}, body=COUNT)
def count_stock(request: HttpRequest, body: CountBody) -> HttpResponse:
    """Record a count, where Comptoir keeps the stock book: units that ship afterwards are taken off it."""
    require_products([body.sku])
    with names_what_is_missing():
        taken = stock.count_stock(
            sku=body.sku,
            units=body.units,
            as_of=checked_moment(body.as_of),
            location=body.location,
            who=whose(request),
        )
    (level,) = _rows(list(_levels().filter(product__sku=body.sku, location=body.location)))
    return told({"taken": taken, "level": level})


def _levels() -> QuerySet[StockLevel]:
    return StockLevel.objects.annotate(sku=F("product__sku"))


def _figure(one: StockFigureBody, now: datetime, source: str) -> Figure:
    return Figure(
        sku=one.sku,
        quantity=one.quantity,
        as_of=checked_moment(one.as_of) or now,
        location=one.location,
        source=source,
        incoming=one.incoming,
        incoming_on=one.incoming_on,
    )


def _rows(levels: Sequence[StockLevel]) -> list[dict[str, Any]]:
    return [{name: getattr(level, name) for name in (*_OWN, "sku")} for level in levels]
