"""Products written by programs: many at once as JSON, or a file of them."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from django.db import connection
from django.http import HttpRequest, HttpResponse
from ninja import Query

from comptoir import clock
from comptoir.api import problems
from comptoir.api.bodies import told
from comptoir.api.edge import MOST_BYTES
from comptoir.api.keys import holder, whose
from comptoir.api.models import Scope
from comptoir.api.persons import goes_past, how_to_go_on
from comptoir.api.problems import Problem
from comptoir.api.routes import Answer, Routes
from comptoir.api.shapes.product_writes import (
    ASK,
    FILE,
    IMPORTED,
    WRITTEN,
    ImportParameters,
    ImportTold,
    ProductsBody,
    ProductsWritten,
)
from comptoir.api.shapes.values import MOST_FAULTS
from comptoir.catalog import reservations, sources
from comptoir.catalog.imports import files
from comptoir.catalog.imports.columns import MappingProblem
from comptoir.catalog.imports.running import Report, import_table
from comptoir.catalog.products import ProductInput, upsert_products
from comptoir.catalog.stock import Figure
from comptoir.inbound.hosts import pushed

routes = Routes("products")

EARLIEST = datetime(2000, 1, 1, tzinfo=UTC)
"""No figure of stock is older."""

_MOST_UNPACKED = 10 * MOST_BYTES
"""What a workbook that was sent may unpack to: it is read within the web server."""


@routes.post(
    "/products/bulk",
    scope=Scope.OFFERS,
    answers={200: Answer(ProductsWritten, WRITTEN)},
    body=ASK,
    most_bytes=MOST_BYTES,
)
def upsert_many_products(request: HttpRequest, body: ProductsBody) -> HttpResponse:
    """Make or change products, all of them or none.

    What a product leaves out stays as it is. `stock_quantity` writes the default location, as of now unless `as_of`
    says otherwise; a figure older than the one that is held is ignored and counted. Quantities that would empty a good
    part of what is in stock wait for a person (`source_brake`).
    """
    anyway = goes_past(request, anyway=body.anyway)
    inputs = [ProductInput(**one.model_dump()) for one in body.products]
    source, as_of = body.source or holder(request).name, checked_moment(body.as_of) or clock.now()
    figures = [
        Figure((one.sku or one.model or "").strip(), one.stock_quantity, as_of)
        for one in inputs
        if one.stock_quantity is not None
    ]
    brake = sources.braked(
        source, figures, field="stock_quantity", anyway=anyway, remedy=how_to_go_on(source)
    )
    with patient_statements(), brake:
        applied = upsert_products(inputs, as_of=as_of, source=source)
    pushed.heard(source, as_of=as_of, who=whose(request))
    return told(asdict(applied))


@routes.post(
    "/products/import",
    scope=Scope.OFFERS,
    answers={200: Answer(ImportTold, IMPORTED, "Imported; or, with `dry_run`, what would be.")},
    body=FILE,
    most_bytes=MOST_BYTES,
    takes="text/csv",
)
def import_products_file(request: HttpRequest, parameters: Query[ImportParameters]) -> HttpResponse:
    """Import a CSV file of products: every row of it, or none.

    Headings are known in English and French; empty cells keep what is held. An XLSX workbook is taken too. With
    `dry_run` rows at fault are told in `problems`; without it they are a 422, and nothing is written.
    """
    anyway = goes_past(request, anyway=parameters.anyway)
    as_of = checked_moment(parameters.as_of) or clock.now()
    reservations.require_past(as_of, "as_of")
    with tempfile.NamedTemporaryFile(prefix="comptoir-import-") as file:
        file.write(request.body)
        file.flush()
        opened = files.opened(Path(file.name), most_unpacked=_MOST_UNPACKED)
        with _columns_named_here(), opened as table, patient_statements():
            report = import_table(
                table,
                as_of=as_of,
                told_by=parameters.source or holder(request).name,
                mapping=dict(one.split("=", 1) for one in parameters.map),
                dry_run=parameters.dry_run,
                source=parameters.source,
                anyway=anyway,
                remedy=how_to_go_on(parameters.source),
            )
    if report.problem_count and not parameters.dry_run:
        return _refused(report)
    if parameters.source and report.written:
        pushed.heard(parameters.source, as_of=as_of, who=whose(request))
    return told(_told(report))


def checked_moment(moment: datetime | None) -> datetime | None:
    """The moment as of which a figure is true. Raises Problem for one that no stock figure can have."""
    if moment is not None and moment < EARLIEST:
        raise Problem(
            "as_of: no figure is that old.", field="as_of", remedy="Give a moment, or leave it out for now."
        )
    return moment


@contextmanager
def _columns_named_here() -> Iterator[None]:
    """Says of columns in this door's words what the service says in those of the command line."""
    try:
        yield
    except MappingProblem as error:
        told = Problem(
            str(error).replace("--map:", "map:"),
            field="map",
            remedy=error.remedy.replace("--map ", "map=").replace("'", ""),
        )
        told.code = error.code
        raise told from None


@contextmanager
def patient_statements() -> Iterator[None]:
    """A statement about many thousand rows may take longer than what a page waits for."""
    with connection.cursor() as cursor:
        cursor.execute("SET statement_timeout = '60s'")
    try:
        yield
    finally:
        with connection.cursor() as cursor:
            cursor.execute("RESET statement_timeout")


def _told(report: Report) -> dict[str, Any]:
    return {
        **{name: getattr(report, name) for name in ("form", "rows", "written", "dry_run", "ignored")},
        "columns": [{"field": field, "heading": heading} for field, heading in report.headings.items()],
        "problem_count": report.problem_count,
        "problems": [asdict(one) for one in report.problems],
        "applied": asdict(report.applied) if report.applied else None,
        "objection": report.objection,
    }


def _refused(report: Report) -> HttpResponse:
    first = report.problems[0]
    return problems.answer(
        422,
        "rows_refused",
        f"{first.field}, row {first.row}: {first.error} {report.problem_count:,} problem(s); nothing was written.",
        field=first.field,
        row=first.row,
        remedy=first.remedy,
        errors=[
            {"field": one.field, "row": one.row, "sku": one.sku, "detail": one.error, "remedy": one.remedy}
            for one in report.problems[:MOST_FAULTS]
        ],
    )
