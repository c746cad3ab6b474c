"""An import from beginning to end: all of the file or nothing of it, and a report either way."""

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

MOST_PROBLEMS = 1_000
"""So many problems are kept; the others are counted."""
_PROGRESS_EVERY = 1_000


@dataclass(slots=True)
class Report:
    """What an import did, or would do (`dry_run`). With `problem_count` above 0 nothing was written.

    `headings` says which column was which field; `ignored` names the columns that mean nothing here. `objection` is why
    the file of a named source would wait for a person's word (told in a rehearsal; otherwise the import is refused).
    """

    form: str
    headings: dict[str, str]
    ignored: list[str]
    dry_run: bool
    rows: int = 0
    problems: list[RowProblem] = field(default_factory=list)
    problem_count: int = 0
    applied: staging.Applied | None = None
    objection: str = ""
    seconds: float = 0.0  # a duration for people, not money

    @property
    def written(self) -> bool:
        """Whether the catalogue is now as the file says."""
        return self.applied is not None and not self.dry_run

    def refuse(self, problem: RowProblem) -> None:
        """Note a problem."""
        self.problem_count += 1
        if len(self.problems) < MOST_PROBLEMS:
            self.problems.append(problem)


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
    began = time.monotonic()
    moment = as_of or clock.now()
    reservations.require_past(moment, "as_of")
    with files.opened(path) as table:
        assignment = columns.assign(table.headings, mapping or {})
        report = Report(table.form, assignment.headings, assignment.ignored, dry_run)
        reader = RowReader(assignment, comma_groups=table.comma_groups)
        with transaction.atomic():
            staging.stage(reader.columns, _rows(table, reader, report, progress))
            if not report.rows:
                raise files.FileProblem(
                    "file: it has headings but no rows.", remedy="Add a row for each product."
                )
            for one in staging.obstacles(reader.columns, limit=MOST_PROBLEMS):
                report.refuse(RowProblem(one.row, one.sku, one.field, f"{one.why}.", one.remedy))
            reading = None
            if report.problem_count == 0:
                reading = _look(source, reader.columns, moment) if source else None
                report.objection = reading.objection if reading and not anyway else ""
            stopped = bool(report.objection) and not dry_run
            if report.problem_count == 0 and not stopped:
                report.applied = staging.apply(reader.columns, as_of=moment, source=source or path.name)
                if reading is not None:
                    sources.remember(reading, as_of=moment)
            if dry_run or stopped or report.problem_count:
                transaction.set_rollback(True)
    if stopped and reading is not None:
        raise sources.tell(reading)
    report.problems.sort(key=lambda one: one.row)
    report.seconds = time.monotonic() - began
    return report


def _look(source: str, staged: Sequence[str], moment: datetime) -> sources.Reading:
    return sources.read(source, as_of=moment, has_figures="stock_quantity" in staged)


def _rows(
    table: files.Table, reader: RowReader, report: Report, progress: Callable[[int], None]
) -> Iterator[list[Any]]:
    for number, row in table.rows:
        report.rows += 1
        if report.rows % _PROGRESS_EVERY == 0:
            progress(report.rows)
        if any(cell.strip() for cell in row[len(table.headings) :]):
            report.refuse(
                RowProblem(
                    number,
                    "",
                    "row",
                    "it has more cells than there are headings.",
                    "Quote cells that hold the separator.",
                )
            )
            continue
        cells, problems = reader.read(number, row)
        if problems:
            for problem in problems:
                report.refuse(problem)
        else:
            yield cells
