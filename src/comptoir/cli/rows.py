"""A file of decisions as rows: CSV in UTF-8, its columns known by their headings, separated by comma, semicolon or tab."""

from __future__ import annotations

import csv
import hashlib
import io
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from comptoir.cli.plans import RowError
from comptoir.errors import ComptoirError

MOST_ROWS = 20_000
MOST_BYTES = 20 * 1024 * 1024


class FileProblem(ComptoirError):
    """The file cannot be read as a list of decisions. Nothing was written."""

    code = "file"


@dataclass(frozen=True, slots=True)
class Columns:
    """The headings that a command takes. `families` are beginnings, such as `tax_` for `tax_HST`."""

    required: tuple[str, ...]
    optional: tuple[str, ...] = ()
    families: tuple[str, ...] = ()

    def takes(self, heading: str) -> bool:
        """Whether a column of this heading means something."""
        named = heading in self.required + self.optional
        return named or any(heading.startswith(begin) and heading != begin for begin in self.families)

    def said(self) -> str:
        """All of them, for people."""
        return ", ".join([*self.required, *self.optional, *(f"{begin}CODE" for begin in self.families)])


@dataclass(frozen=True, slots=True)
class Row:
    """One row. `number` is the one that a spreadsheet shows: the heading is row 1. Empty cells are left out."""

    number: int
    cells: dict[str, str]

    def get(self, column: str) -> str | None:
        """The cell's text, None where it is empty."""
        return self.cells.get(column)

    def family(self, beginning: str) -> dict[str, str]:
        """The cells of a family of columns, by what follows its beginning."""
        return {
            heading.removeprefix(beginning): text
            for heading, text in self.cells.items()
            if heading.startswith(beginning)
        }

    def fingerprint(self, command: str) -> str:
        """The same for the same command on the same cells."""
        told = "\x1f".join([command, *(f"{key}\x1e{text}" for key, text in sorted(self.cells.items()))])
        return hashlib.sha256(told.encode()).hexdigest()[:16]


@dataclass(frozen=True, slots=True)
class Rows:
    """What a file holds: the rows that can be read, what is wrong with the others, and the bytes' fingerprint."""

    rows: list[Row]
    errors: list[RowError]
    fingerprint: str


def read(path: Path, columns: Columns) -> Rows:
    """Read the whole file. Raises FileProblem when its form or its headings are at fault."""
    content = _content(path)
    try:
        records = list(csv.reader(io.StringIO(content.decode("utf-8-sig"), newline=""), _Dialect(content)))
    except UnicodeDecodeError:
        raise FileProblem(
            "file: it is not UTF-8.", remedy="Save it as CSV UTF-8 in your spreadsheet."
        ) from None
    except csv.Error as error:
        raise FileProblem(
            f"file: it is no CSV ({error}).", remedy="Save it as CSV in your spreadsheet."
        ) from None
    if not records:
        raise FileProblem("file: it is empty.", remedy=f"Its columns: {columns.said()}.")
    headings = _headings(records[0], columns)
    rows, errors = _read(records[1:], headings, columns)
    if not rows and not errors:
        raise FileProblem("file: it has headings but no rows.", remedy="Add a row for each decision.")
    if len(rows) + len(errors) > MOST_ROWS:
        raise FileProblem(f"file: it has more than {MOST_ROWS} rows.", remedy="Split it.")
    return Rows(rows=rows, errors=errors, fingerprint=hashlib.sha256(content).hexdigest()[:16])


class _Dialect(csv.excel):
    """Whatever separates the headings separates the cells: spreadsheets in French write semicolons."""

    strict = True

    def __init__(self, content: bytes) -> None:
        heading = content.partition(b"\n")[0]
        counts = {sign: heading.count(sign.encode()) for sign in (",", ";", "\t")}
        self.delimiter = max(counts, key=lambda sign: counts[sign])
        super().__init__()


def _content(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            content = file.read(MOST_BYTES + 1)
    except OSError as error:
        raise FileProblem(
            f"file: it cannot be read: {error.strerror}.", remedy="Check the file's name and rights."
        ) from None
    if len(content) > MOST_BYTES:
        raise FileProblem(f"file: it has more than {MOST_BYTES} bytes.", remedy="Split it.")
    return content


def _headings(record: Sequence[str], columns: Columns) -> list[str]:
    headings = [_plain(cell) for cell in record]
    for heading in headings:
        if not columns.takes(heading):
            raise FileProblem(
                f"row 1: there is no column {heading!r} here.", remedy=f"Columns: {columns.said()}."
            )
        if headings.count(heading) > 1:
            raise FileProblem(f"row 1: column {heading!r} stands twice.", remedy="Keep one of the two.")
    missing = [name for name in columns.required if name not in headings]
    if missing:
        raise FileProblem(f"row 1: column {missing[0]!r} is missing.", remedy=f"Columns: {columns.said()}.")
    return headings


def _plain(heading: str) -> str:
    """Headings may be in capitals; the code after `tax_` is the marketplace's and stays as it is."""
    text = heading.strip()
    for family in ("shipping_tax_", "tax_", "fee_"):
        if text.lower().startswith(family):
            return family + text[len(family) :]
    return text.lower()


def _read(
    records: Sequence[Sequence[str]], headings: Sequence[str], columns: Columns
) -> tuple[list[Row], list[RowError]]:
    rows: list[Row] = []
    errors: list[RowError] = []
    for number, record in enumerate(records, start=2):
        if not any(cell.strip() for cell in record):
            continue
        cells = {
            heading: cell.strip() for heading, cell in zip(headings, record, strict=False) if cell.strip()
        }
        order = cells.get("order", "")
        if len(record) > len(headings):
            errors.append(_wrong(number, order, "row", "it has more cells than there are headings."))
        elif missing := [name for name in columns.required if name not in cells]:
            errors.append(_wrong(number, order, missing[0], "the cell is empty."))
        elif any("\x00" in cell for cell in cells.values()):
            errors.append(_wrong(number, "", "row", "it holds a NUL."))
        else:
            rows.append(Row(number, cells))
    return rows, errors


def _wrong(number: int, order: str, field: str, why: str) -> RowError:
    return RowError(number, order, field, f"{field}: {why}", "Correct the row.", "bad_request")
