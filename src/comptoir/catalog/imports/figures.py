"""Stock figures of a source that runs by itself: a row says SKU and quantity and, where it can, as of when and where.

Rows are copied into a table of the session, looked over by sets and written by sets, in one transaction. A row without
a quantity says nothing; SKUs that no product has are counted; rows at fault are left out and told.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from django.db import connection, transaction

from comptoir import clock
from comptoir.catalog import sources, staging, stock
from comptoir.catalog.imports import columns, files, numbers
from comptoir.catalog.imports.columns import Assignment, Vocabulary, fold
from comptoir.catalog.imports.numbers import NumberProblem
from comptoir.catalog.imports.reading import CellProblem, RowProblem, cell_text, day, meant, unfit_sku
from comptoir.catalog.imports.running import MOST_PROBLEMS, Report, require_rows, rows_of
from comptoir.catalog.models import DEFAULT_LOCATION

_HEADINGS: dict[str, tuple[str, ...]] = {
    "sku": columns.HEADINGS["sku"],
    "quantity": columns.HEADINGS["stock_quantity"],
    "as_of": ("as of", "counted at", "en date du", "date d inventaire", "au"),
    "location": ("location", "warehouse", "store", "emplacement", "entrepot", "succursale", "magasin"),
    "incoming": ("incoming", "on order", "a recevoir", "en commande"),
    "incoming_on": ("incoming on", "expected", "expected on", "attendu", "attendu le"),
}
FIGURES = Vocabulary(
    {fold(name): field for field, names in _HEADINGS.items() for name in (*names, field)}
    | {"stock quantity": "quantity"},
    {name: name for name in _HEADINGS},
    (("sku",), ("quantity",)),
)
"""The fields of a list of stock figures."""

_LONGEST_LOCATION = 100
_LEEWAY = timedelta(minutes=1)  # as for every figure: clocks differ a little
_STAGED = {"sku": "text", "location": "text", "on_hand": "int4", "as_of": "timestamptz"}
_STAGED |= {"incoming": "int4", "incoming_on": "date"}
_TOLD = "SELECT f.sku, f.location, f.on_hand, f.as_of FROM stage_figures f"
_WRITTEN = (
    "SELECT p.id AS product_id, f.location, f.on_hand, f.as_of, %(source)s AS source, f.incoming, f.incoming_on"
    " FROM stage_figures f JOIN products p ON p.sku = f.sku"
)
_MISSING = "NOT EXISTS (SELECT 1 FROM products p WHERE p.sku = f.sku)"
_OBSTACLES: tuple[tuple[str, str, str, str], ...] = (
    (
        "SELECT row, sku, first FROM (SELECT f.row, f.sku, min(f.row) OVER (PARTITION BY f.sku, f.location) AS first"
        " FROM stage_figures f) s WHERE row > first ORDER BY row LIMIT %s",
        "sku",
        "row {other} tells the same SKU and location",
        "Tell each once: name the location in a column, or add the quantities up.",
    ),
    (
        "SELECT f.row, f.sku, '' FROM stage_figures f JOIN products p ON p.sku = f.sku"
        " WHERE EXISTS (SELECT 1 FROM product_components c WHERE c.kit_id = p.id) ORDER BY f.row LIMIT %s",
        "quantity",
        "it is a kit; its stock comes from its parts",
        "Leave its row out.",
    ),
    (
        "SELECT f.row, f.sku, '' FROM stage_figures f JOIN products p ON p.sku = f.sku"
        " JOIN stock_levels l ON l.product_id = p.id AND l.location = f.location"
        " WHERE l.counted ORDER BY f.row LIMIT %s",
        "quantity",
        "it was counted here, and Comptoir keeps its book",
        "Leave its row out, or hand the level over: comptoir stock set SKU UNITS --hand-over",
    ),
)


def tells_figures(headings: Sequence[str], mapping: Mapping[str, str]) -> bool:
    """Whether the list is one of stock figures: it has a SKU, and says of a quantity when or where."""
    given = {fold(heading): field for heading, field in mapping.items()}
    fields = {given.get(fold(each), FIGURES.known.get(fold(each))) for each in headings}
    return (
        bool(fields & {"as_of", "location"})
        and "sku" in fields
        and bool(fields & {"quantity", "stock_quantity"})
    )


class FigureReader:
    """Reads the rows of one list of figures; cells are in the order of the columns that are staged.

    A moment without an offset is meant in `zone`; a row without a moment is as of `as_of`. `newest` is the latest told.
    """

    def __init__(
        self, assignment: Assignment, *, comma_groups: bool, zone: ZoneInfo, as_of: datetime, now: datetime
    ) -> None:
        self._fields = assignment.fields
        self._comma_groups = comma_groups
        self._zone = zone
        self._as_of = as_of
        self._latest = now + _LEEWAY
        self.newest: datetime | None = None
        self._rules: tuple[tuple[str, Callable[[str], Any]], ...] = (
            ("location", _location),
            ("quantity", self._units(-stock.MOST_UNITS)),
            ("as_of", self._moment),
            ("incoming", self._units(0)),
            ("incoming_on", day),
        )

    def read(self, number: int, row: Sequence[str]) -> tuple[list[Any], list[RowProblem]]:
        """The row's number and cells, or what is wrong with it, field by field."""
        sku = cell_text(row, self._fields["sku"])
        problems: list[RowProblem] = []
        if why := unfit_sku(sku):
            problems.append(RowProblem(number, sku[:50], "sku", why, "Give each row the SKU of a product."))
        cells: dict[str, Any] = {}
        for field, rule in self._rules:
            text = cell_text(row, self._fields.get(field))
            try:
                cells[field] = rule(meant(text)) if text else None
            except (NumberProblem, CellProblem) as error:
                problems.append(RowProblem(number, sku[:50], field, f"{error}.", error.remedy))
        if problems:
            return [], problems
        moment = cells["as_of"] or self._as_of
        if cells["quantity"] is not None:
            self.newest = moment if self.newest is None else max(self.newest, moment)
        place = cells["location"] or DEFAULT_LOCATION
        return [number, sku, place, cells["quantity"], moment, cells["incoming"], cells["incoming_on"]], []

    def _units(self, least: int) -> Callable[[str], int]:
        return lambda text: numbers.whole(
            text, least=least, most=stock.MOST_UNITS, comma_groups=self._comma_groups
        )

    def _moment(self, text: str) -> datetime:
        try:
            moment = datetime.fromisoformat(text)
        except ValueError:
            raise CellProblem(f"{text!r} is no moment", "Write it like 2026-11-24T09:30:00-05:00.") from None
        moment = moment if moment.tzinfo else moment.replace(tzinfo=self._zone)
        if moment > self._latest:
            raise CellProblem(
                f"{text!r} is ahead of the clock",
                "Set the clock of the machine that says so, or the time zone of the source.",
            )
        return moment


def _location(text: str) -> str:
    if len(text) > _LONGEST_LOCATION or not text.isprintable():
        raise CellProblem("it cannot be the name of a place", f"Give at most {_LONGEST_LOCATION} characters.")
    return text


def import_figures(
    table: files.Table,
    *,
    source: str,
    as_of: datetime,
    zone: ZoneInfo,
    mapping: Mapping[str, str] | None = None,
    dry_run: bool = False,
    anyway: bool = False,
    remedy: str = sources.ANYWAY,
) -> Report:
    """Write the stock figures of an open table; rows that name no moment are as of `as_of`.

    Stops at the source's brake unless it is to be taken `anyway`. Raises FileProblem, MappingProblem, BadSource,
    SourceBrake, TooManyAtFault; an error of the table's rows undoes all. Older figures than held are ignored and counted.
    """
    began = time.monotonic()
    assignment = columns.assign(table.headings, mapping or {}, FIGURES)
    report = Report(table.form, assignment.headings, assignment.ignored, dry_run, unattended=True)
    reader = FigureReader(
        assignment, comma_groups=table.comma_groups, zone=zone, as_of=as_of, now=clock.now()
    )
    with transaction.atomic():
        _stage(rows_of(table, reader.read, report, lambda _: None))
        require_rows(report)
        _set_unknown_aside(report)
        _object(report)
        report.require_few()
        reading = sources.read_told(source, _TOLD)
        report.objection = "" if anyway else reading.objection
        report.moved = reading.moved
        stopped = bool(report.objection) and not dry_run
        if not stopped and reader.newest is not None:
            report.applied = _write(source)
            sources.remember(reading, as_of=reader.newest)
        if dry_run or stopped:
            transaction.set_rollback(True)
    if stopped:
        raise sources.tell(reading, remedy=remedy)
    report.seconds = time.monotonic() - began
    return report


def _stage(rows: Iterable[Sequence[Any]]) -> None:
    cells = ", ".join(
        f"{name} {kind}" + (' COLLATE "C"' if kind == "text" else "") for name, kind in _STAGED.items()
    )
    with connection.cursor() as cursor:
        cursor.execute("DROP TABLE IF EXISTS pg_temp.stage_figures")
        cursor.execute(f"CREATE TEMP TABLE stage_figures (row int4, {cells}) ON COMMIT DROP")
        with cursor.copy(
            f"COPY stage_figures (row, {', '.join(_STAGED)}) FROM STDIN (FORMAT BINARY)"
        ) as copy:
            copy.set_types(["int4", *_STAGED.values()])
            for row in rows:
                copy.write_row(row)
        cursor.execute("DELETE FROM stage_figures WHERE on_hand IS NULL")
        cursor.execute("ANALYZE stage_figures")


def _set_unknown_aside(report: Report) -> None:
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT DISTINCT f.sku FROM stage_figures f WHERE {_MISSING} ORDER BY 1 LIMIT 5")  # noqa: S608  # constant
        report.unknown_skus = [sku for (sku,) in cursor.fetchall()]
        cursor.execute(f"DELETE FROM stage_figures f WHERE {_MISSING}")  # noqa: S608  # as above
        report.unknown = cursor.rowcount
        cursor.execute("SELECT count(*) FROM stage_figures")
        if report.unknown and not cursor.fetchone()[0]:
            raise files.FileProblem(
                f"sku: no product has any of its SKUs, such as {report.unknown_skus[0]!r}.",
                remedy="Bring the products in first, or tell the SKUs that they have.",
            )


def _object(report: Report) -> None:
    for statement, field, why, remedy in _OBSTACLES:
        while found := _found(statement):
            for row, sku, other in found:
                report.refuse(RowProblem(row, sku, field, f"{why.format(other=other)}.", remedy))
            with connection.cursor() as cursor:
                cursor.execute(
                    "DELETE FROM stage_figures WHERE sku = ANY(%s)", [[sku for _, sku, _ in found]]
                )
                report.rows_at_fault += cursor.rowcount


def _found(statement: str) -> list[tuple[int, str, str]]:
    with connection.cursor() as cursor:
        cursor.execute(statement, [MOST_PROBLEMS])
        found: list[tuple[int, str, str]] = cursor.fetchall()
    return found


def _write(source: str) -> staging.Applied:
    stock.begin_writing()
    with connection.cursor() as cursor:
        cursor.execute("SELECT count(*) FROM stage_figures")
        rows = cursor.fetchone()[0]
    told = stock.write_selected(_WRITTEN, {"source": source}, rows=rows)
    return staging.Applied(0, 0, 0, told.applied, told.ignored)
