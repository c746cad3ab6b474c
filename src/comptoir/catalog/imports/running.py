"""An import from beginning to end: all of the file or nothing of it, and a report either way.

A source that runs by itself is not asked to be faultless: its rows at fault are left out and told, the others are taken,
unless so many are at fault that the whole cannot be trusted.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

from django.db import transaction

from comptoir import clock
from comptoir.catalog import reservations, sources, staging
from comptoir.catalog.imports import columns, files
from comptoir.catalog.imports.reading import RowProblem, RowReader
from comptoir.errors import ComptoirError

MOST_PROBLEMS = 1_000
"""So many problems are kept; the others are counted."""
MOST_AT_FAULT_PERCENT = 10
"""A source that runs by itself comes to nothing when more of its rows than this are at fault."""
FEW_AT_FAULT = 5
"""So many rows may be at fault whatever their share is, as long as one is not."""
_PROGRESS_EVERY = 1_000


class TooManyAtFault(ComptoirError):
    """More rows are at fault than a source that runs by itself may leave out. Nothing was written."""

    code = "rows_at_fault"


@dataclass(slots=True)
class Report:
    """What an import did, or would do (`dry_run`).

    `headings` says which column was which field; `ignored` names the columns that mean nothing here. `objection` is why
    the file of a named source would wait for a person's word (told in a rehearsal; otherwise the import is refused).
    Rows at fault refuse the whole file, except that of an `unattended` source, which goes on without them while they are
    few. `unknown` counts SKUs of stock figures that no product has; `moved` the levels whose quantity changed.
    """

    form: str
    headings: dict[str, str]
    ignored: list[str]
    dry_run: bool
    unattended: bool = False
    rows: int = 0
    rows_at_fault: int = 0
    problems: list[RowProblem] = field(default_factory=list)
    problem_count: int = 0
    applied: staging.Applied | None = None
    objection: str = ""
    unknown: int = 0
    unknown_skus: list[str] = field(default_factory=list)
    moved: int = 0
    seconds: float = 0.0  # a duration for people, not money

    @property
    def written(self) -> bool:
        """Whether the catalogue is now as the file says."""
        return self.applied is not None and not self.dry_run

    @property
    def refused(self) -> bool:
        """Whether what is at fault stops the whole."""
        if not self.unattended:
            return self.problem_count > 0
        share = self.rows_at_fault * 100 > self.rows * MOST_AT_FAULT_PERCENT
        return self.rows_at_fault > 0 and (
            self.rows_at_fault == self.rows or (share and self.rows_at_fault > FEW_AT_FAULT)
        )

    @property
    def changed(self) -> int:
        """How many products and stock levels are another now than before."""
        return (
            self.moved if self.applied is None else self.applied.created + self.applied.changed + self.moved
        )

    def refuse(self, problem: RowProblem) -> None:
        """Note a problem."""
        self.problem_count += 1
        if len(self.problems) < MOST_PROBLEMS:
            self.problems.append(problem)

    def require_few(self) -> None:
        """Raise TooManyAtFault where an unattended source cannot be trusted."""
        if self.refused and self.problems:
            first = self.problems[0]
            raise TooManyAtFault(
                f"{first.field}: {self.rows_at_fault:,} of {self.rows:,} rows are at fault, the first of them row"
                f" {first.row}: {first.error}",
                remedy=first.remedy,
            )


def import_products(
    path: Path,
    *,
    mapping: Mapping[str, str] | None = None,
    dry_run: bool = False,
    as_of: datetime | None = None,
    source: str = "",
    anyway: bool = False,
    progress: Callable[[int], None] = lambda _: None,
) -> Report:
    """Import a CSV or XLSX file of products: every row, or none when any row is at fault.

    `mapping` maps headings to fields and wins over what they say. Quantities are as of the beginning of the import unless
    told otherwise. `progress` is told the rows read so far. A file of a named `source` stops at the brake when it looks
    cut short, unless it is to be taken `anyway`. Raises FileProblem and MappingProblem when the file as a whole cannot
    be read, AheadOfTheClock for an `as_of` more than a minute ahead, BadSource, SourceBrake.
    """
    moment = as_of or clock.now()
    reservations.require_past(moment, "as_of")
    with files.opened(path) as table:
        return import_table(
            table,
            mapping=mapping,
            dry_run=dry_run,
            as_of=moment,
            source=source,
            told_by=source or path.name,
            anyway=anyway,
            progress=progress,
        )


def import_table(
    table: files.Table,
    *,
    as_of: datetime,
    told_by: str,
    mapping: Mapping[str, str] | None = None,
    dry_run: bool = False,
    source: str = "",
    anyway: bool = False,
    unattended: bool = False,
    remedy: str = sources.ANYWAY,
    progress: Callable[[int], None] = lambda _: None,
) -> Report:
    """Import the products of an open table; as `import_products`, whose rows come from a file.

    `told_by` is what stock figures say of where they come from. `unattended`: rows at fault are left out, and a table
    without stock is not braked. `remedy` is what the brake tells a person. An error of the table's rows undoes all.
    """
    began = time.monotonic()
    assignment = columns.assign(table.headings, mapping or {})
    report = Report(table.form, assignment.headings, assignment.ignored, dry_run, unattended)
    reader = RowReader(assignment, comma_groups=table.comma_groups)
    braked = source if not unattended or "stock_quantity" in reader.columns else ""
    with transaction.atomic():
        staging.stage(reader.columns, rows_of(table, reader.read, report, progress))
        require_rows(report)
        _object(reader.columns, report)
        reading = None
        if not report.refused:
            reading = _look(braked, reader.columns, as_of) if braked else None
            report.objection = reading.objection if reading and not anyway else ""
            report.moved = reading.moved if reading else 0
        stopped = bool(report.objection) and not dry_run
        if not report.refused and not stopped:
            report.applied = staging.apply(reader.columns, as_of=as_of, source=told_by)
            if reading is not None:
                sources.remember(reading, as_of=as_of)
        if dry_run or stopped or report.refused:
            transaction.set_rollback(True)
    if stopped and reading is not None:
        raise sources.tell(reading, remedy=remedy)
    report.problems.sort(key=lambda one: one.row)
    report.seconds = time.monotonic() - began
    return report


def require_rows(report: Report) -> None:
    """Raise FileProblem where there was not one row."""
    if not report.rows:
        raise files.FileProblem("file: it has headings but no rows.", remedy="Add a row for each product.")


def _object(staged: Sequence[str], report: Report) -> None:
    """Look for what the rows and the catalogue do not allow; where that is no end, until nothing is left of it."""
    while found := staging.obstacles(staged, limit=MOST_PROBLEMS):
        for one in found:
            report.refuse(RowProblem(one.row, one.sku, one.field, f"{one.why}.", one.remedy))
        if not report.unattended:
            return
        report.rows_at_fault += staging.leave_out([one.sku for one in found])


def _look(source: str, staged: Sequence[str], moment: datetime) -> sources.Reading:
    return sources.read(source, as_of=moment, has_figures="stock_quantity" in staged)


def rows_of(
    table: files.Table,
    read: Callable[[int, Sequence[str]], tuple[list[Any], list[RowProblem]]],
    report: Report,
    progress: Callable[[int], None],
) -> Iterator[list[Any]]:
    """The cells of the rows that can be read; the others are noted in the report."""
    for number, row in table.rows:
        report.rows += 1
        if report.rows % _PROGRESS_EVERY == 0:
            progress(report.rows)
        if any(cell.strip() for cell in row[len(table.headings) :]):
            problems = [_too_long(number)]
        else:
            cells, problems = read(number, row)
        for problem in problems:
            report.refuse(problem)
        if problems:
            report.rows_at_fault += 1
        else:
            yield cells


def _too_long(number: int) -> RowProblem:
    return RowProblem(
        *(number, "", "row"),
        "it has more cells than there are headings.",
        "Quote cells that hold the separator.",
    )
