"""What became of a run: remembered on the source, counted in the sync log, told to people, put into words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from django.db.models.functions import Greatest

from comptoir import clock
from comptoir.activity import flows, journal
from comptoir.catalog.imports.running import Report
from comptoir.catalog.models import StockSource
from comptoir.catalog.sources import SourceBrake
from comptoir.errors import ComptoirError
from comptoir.inbound.hosts.folder import QUIET
from comptoir.inbound.hosts.services import concern
from comptoir.inbound.models import HostKind, HostSource

SYNC_TYPE = "host_sync"
WHOLE = "source"
"""The part that stands for a source that could not be read at all."""
_AGAIN = tuple(timedelta(minutes=minutes) for minutes in (1, 2, 5, 15))
"""When a source that failed is tried again, if its own interval is not shorter."""
_SHOWN_PROBLEMS = 20
_MOST_PARTS = 20


@dataclass(slots=True)
class Part:
    """What one query or one file came to: a report, or why there is none. `as_of`: when what it told was true."""

    what: str
    report: Report | None = None
    error: ComptoirError | None = None
    as_of: datetime | None = None


def record(
    source: HostSource, parts: Sequence[Part], *, began: datetime, waiting: bool, over: bool = False
) -> None:
    """Remember a run that has ended, and tell people what needs them; one that changed nothing only moves its times.

    What was asked for is for the files that are still being written too, until its time is `over`.
    """
    now = clock.now()
    error = next((part.error for part in parts if part.error is not None), None)
    own = _of_the_source(source, parts)
    failures = source.failures + 1 if own else 0
    values: dict[str, Any] = {
        "tried_at": now,
        "failures": failures,
        "next_at": now + _pause(source, failures, waiting=waiting),
    }
    if parts or source.failures:  # a look that found nothing new leaves what the last file came to
        values |= {"code": error.code if error else "", "error": str(error or "")}
        values |= {"remedy": error.remedy if error else ""}
    if parts:
        values["told"] = [in_figures(part) for part in parts[-_MOST_PARTS:]]
    if own is None:
        values["succeeded_at"] = now
    if fresh := _fresh(source, parts):
        values["fresh_as_of"] = Greatest("fresh_as_of", fresh)
    HostSource.objects.filter(pk=source.pk).update(**values)
    if over or not waiting:
        HostSource.objects.filter(pk=source.pk, asked_at__lte=began).update(asked_at=None, asked_anyway=False)
    _count(parts, began, error)
    _tell_failures(source, parts, own)
    _tell_rows(source, parts)


def _of_the_source(source: HostSource, parts: Sequence[Part]) -> ComptoirError | None:
    """What stands in the source's own way: a query's error, but not a single file's."""
    told = (part for part in parts if source.kind == HostKind.SQL or part.what == WHOLE)
    return next((part.error for part in told if part.error is not None), None)


def _pause(source: HostSource, failures: int, *, waiting: bool) -> timedelta:
    if waiting:
        return QUIET
    interval = timedelta(minutes=source.interval_minutes or 1)
    return min(interval, _AGAIN[min(failures, len(_AGAIN)) - 1]) if failures else interval


def _fresh(source: HostSource, parts: Sequence[Part]) -> datetime | None:
    """As of when the source's newest word is true: its stock figures', or where it tells none, the run's."""
    told = [part.as_of for part in parts if part.report is not None and part.as_of is not None]
    if not told:
        return None
    figures = StockSource.objects.filter(name=source.name).values_list("newest_as_of", flat=True).first()
    return figures or max(told)


def _count(parts: Sequence[Part], began: datetime, error: ComptoirError | None) -> None:
    reports = [part.report for part in parts if part.report is not None]
    changed = sum(report.changed for report in reports)
    at_fault = sum(report.rows_at_fault for report in reports)
    if not changed and error is None:
        return
    run = flows.start_run(None, SYNC_TYPE, began_at=began, entity="product")
    flows.count(run, succeeded=changed, failed=at_fault)
    flows.finish_run(run, error)


def _tell_failures(source: HostSource, parts: Sequence[Part], own: ComptoirError | None) -> None:
    _tell_failure(source, "failing", own, over=own is None)
    files = [part for part in parts if part.what != WHOLE] if source.kind == HostKind.FOLDER else []
    failed = next((part for part in reversed(files) if part.error is not None), None)
    error = failed.error if failed else None
    _tell_failure(
        source, "file", error, over=bool(files) and error is None, what=failed.what if failed else ""
    )


def _tell_failure(
    source: HostSource, key: str, error: ComptoirError | None, *, over: bool, what: str = ""
) -> None:
    if over:
        journal.settle_concern(concern(source, key))
    if error is None or isinstance(error, SourceBrake):  # the brake has told it itself
        return
    details = {"source": source.name, "error": str(error), "remedy": error.remedy, "code": error.code}
    kind = "source.file_failed" if what else "source.failing"
    journal.raise_concern(kind, key=concern(source, key), details=details | {"file": what})


def _tell_rows(source: HostSource, parts: Sequence[Part]) -> None:
    reported = [(part.what, part.report) for part in parts if part.report is not None]
    faulty = [(what, report) for what, report in reported if report.problems]
    if not faulty:
        if reported:
            journal.settle_concern(concern(source, "rows"))
        return
    what, report = faulty[-1]
    first = report.problems[0]
    details: dict[str, str | int | None] = {
        "source": source.name,
        "part": what,
        "rows": report.rows_at_fault,
        "of": report.rows,
    }
    told = f"row {first.row} (SKU {first.sku}), {first.field}: {first.error} {first.remedy}"
    journal.raise_concern(
        "source.rows_left_out", key=concern(source, "rows"), details=details | {"first": told}
    )


def in_figures(part: Part) -> dict[str, Any]:
    """A part for programs, and to be kept: its counts, and the first problems with row, field and remedy."""
    told: dict[str, Any] = {"what": part.what, "as_of": part.as_of.isoformat() if part.as_of else None}
    if part.error is not None:
        told |= {"code": part.error.code, "error": str(part.error), "remedy": part.error.remedy}
    report = part.report
    if report is None:
        return told
    applied = report.applied
    told |= {
        "rows": report.rows,
        "left_out": report.rows_at_fault,
        "unknown": report.unknown,
        "unknown_skus": report.unknown_skus,
        "moved": report.moved,
        "created": applied.created if applied else 0,
        "changed": applied.changed if applied else 0,
        "stock_applied": applied.stock_applied if applied else 0,
        "stock_ignored": applied.stock_ignored if applied else 0,
        "written": report.written,
        "objection": report.objection,
        "columns": report.headings,
        "not_read": report.ignored,
    }
    shown = report.problems[:_SHOWN_PROBLEMS]
    told["problems"] = [
        {"row": one.row, "sku": one.sku, "field": one.field, "error": one.error, "remedy": one.remedy}
        for one in shown
    ]
    return told


def in_words(part: Part, name: str) -> str:
    """The report that is put beside a file."""
    lines = [f"{name}, true as of {part.as_of:%Y-%m-%d %H:%M:%S %Z}" if part.as_of else name]
    if part.error is not None:
        lines += ["Not taken: nothing was written.", f"Why: {part.error}", f"What to do: {part.error.remedy}"]
    if part.report is not None:
        lines += told_of(part.report)
        lines += [
            f"Row {one.row} (SKU {one.sku}), {one.field}: {one.error} {one.remedy}"
            for one in part.report.problems
        ]
    return "\n".join([*lines, ""])


def told_of(report: Report) -> list[str]:
    """A report in sentences, without its problems."""
    told = [f"{report.form}: {report.rows:,} rows read."]
    told += [
        "Columns: " + ", ".join(f"{heading} = {field}" for field, heading in report.headings.items()) + "."
    ]
    if report.ignored:
        told.append(f"Not read: {', '.join(report.ignored)}.")
    if (applied := report.applied) is not None:
        sentence = f"Products: {applied.created:,} new, {applied.changed:,} changed, {applied.unchanged:,} as they were."
        stock = f"Stock: {applied.stock_applied:,} written, {report.moved:,} of them another quantity;"
        stock += f" {applied.stock_ignored:,} older than what is held."
        told += [sentence] if "quantity" not in report.headings else []
        told += [stock] if applied.stock_applied or applied.stock_ignored else []
    if report.unknown:
        told.append(
            f"{report.unknown:,} rows of SKUs that no product has, such as {', '.join(report.unknown_skus)}."
        )
    if report.rows_at_fault:
        told.append(f"Left out: {report.rows_at_fault:,} rows at fault.")
    if report.objection:
        told.append(f"It would stop: {report.objection}")
    return told
