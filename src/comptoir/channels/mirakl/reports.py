"""The reports of what an import refused (OF03, STO03, PRI03), line by line.

All are CSV with one heading line, and repeat the lines that were sent. OF03 adds line number and reason as its last two
columns, the other two have them in front. Line numbers count the headings.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TextIO

from comptoir.channels.errors import Misread
from comptoir.channels.mirakl.scalars import storable
from comptoir.channels.offers import RowRefusal, SubmissionKind

_DELIMITERS = (";", ",")
_SKUS = ("sku", "shop-sku", "offer-sku")
_LONGEST_LINE = 1024 * 1024
_LONGEST_WORDS = 2000
_UNSAID = "Refused without a reason."
_OPERATIONS = {SubmissionKind.STOCK: "STO03", SubmissionKind.PRICE: "PRI03"}


@dataclass(frozen=True, slots=True)
class _Places:
    """Where in a line to look: for its number, the reason (negative: from the end), the SKU."""

    line: int
    reason: int
    sku: int


@dataclass(slots=True)
class _Refused:
    """An offer whose lines stand together."""

    sku: str
    line: int | None
    reasons: dict[str, None] = field(default_factory=dict)

    def told(self) -> RowRefusal:
        """All of it in one."""
        said = "; ".join(self.reasons)[:_LONGEST_WORDS]
        return RowRefusal(sku=self.sku, message=said or _UNSAID, line=self.line)


def refusals(kind: SubmissionKind, file: Path) -> Iterator[RowRefusal]:
    """One refusal for each offer, the reasons of its lines joined, where these stand together as we send them.

    Raises `Misread` for a report that is none; what came before has been handed out by then.
    """
    operation = _OPERATIONS.get(kind, "OF03")
    in_front = kind in _OPERATIONS
    try:
        with file.open(encoding="utf-8-sig", newline="") as source:
            delimiter, places = _understood(source, in_front=in_front)
            current: _Refused | None = None
            for cells in csv.reader(_lines(source), delimiter=delimiter):
                if not cells:
                    continue
                sku, line, reason = _read(cells, places)
                if current is None or not sku or sku != current.sku:
                    if current is not None:
                        yield current.told()
                    current = _Refused(sku, line)
                if reason:
                    current.reasons[reason] = None
            if current is not None:
                yield current.told()
    except (UnicodeDecodeError, csv.Error) as error:
        raise Misread(f"The report of refused lines cannot be read: {error}.", operation=operation) from None
    except _NoReport as error:
        raise Misread(str(error), operation=operation) from None


class _NoReport(Exception):
    """What came is no report; the text is a sentence about it."""


def _understood(source: TextIO, *, in_front: bool) -> tuple[str, _Places]:
    """The delimiter and where things are, from the heading line."""
    first = next(_lines(source), "")
    for delimiter in _DELIMITERS:
        headings = [each.strip().lower() for each in next(csv.reader([first], delimiter=delimiter), [])]
        told = headings[2:] if in_front else headings[:-2]
        for name in _SKUS:
            if name in told:
                sku = told.index(name)
                return delimiter, _Places(0, 1, sku + 2) if in_front else _Places(-2, -1, sku)
    raise _NoReport("The report of refused lines has no column with the SKU.")


def _lines(source: TextIO) -> Iterator[str]:
    """The lines as they are, none of them longer than memory allows."""
    while line := source.readline(_LONGEST_LINE):
        if len(line) == _LONGEST_LINE:
            raise _NoReport("The report of refused lines holds a line that is too long to read.")
        yield line


def _read(cells: list[str], places: _Places) -> tuple[str, int | None, str]:
    """SKU, line number and reason of one line; a line too short for one of them leaves it empty."""
    held = cells if places.line == 0 else cells[:-2]
    sku = held[places.sku] if places.sku < len(held) else ""
    number = cells[places.line].strip() if len(cells) >= 2 else ""
    reason = cells[places.reason].strip() if len(cells) >= 2 else ""
    counted = number.isascii() and number.isdigit() and len(number) < 10 and int(number) > 1
    return storable(sku.strip()), int(number) - 1 if counted else None, storable(reason)
