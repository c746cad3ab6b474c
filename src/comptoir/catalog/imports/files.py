"""A product file as rows of text: CSV in the encodings and separators of real spreadsheets, XLSX as it shows its cells.

Rows come one at a time; a file is never held whole. What cannot be read without guessing is refused by name.
"""

from __future__ import annotations

import codecs
import csv
import warnings
import zipfile
import zlib
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import IO, Any, TextIO
from xml.etree.ElementTree import ParseError

import openpyxl
from openpyxl.utils.exceptions import InvalidFileException
from openpyxl.worksheet._read_only import ReadOnlyWorksheet

from comptoir.catalog.imports.columns import recognised
from comptoir.errors import ComptoirError

MOST_BYTES = 1024 * 1024 * 1024
MOST_UNPACKED = 2 * MOST_BYTES
_PIECE = 1024 * 1024
_SEPARATORS = (",", ";", "\t", "|")
_MAGIC = {
    b"\xd0\xcf\x11\xe0": ("an old Excel file (.xls)", "Save it as .xlsx or as CSV."),
    b"%PDF": ("a PDF", "Export the list as CSV or .xlsx."),
    b"\x1f\x8b": ("compressed (gzip)", "Unpack it first."),
    b"<htm": ("a web page", "Export the list as CSV or .xlsx."),
    b"<!DO": ("a web page", "Export the list as CSV or .xlsx."),
    b"<?xm": ("an XML file", "Export the list as CSV or .xlsx."),
}


class FileProblem(ComptoirError):
    """The file cannot be read as a list of products. Nothing was written."""

    code = "file"


Row = tuple[int, Sequence[str]]
"""The row's number as a spreadsheet shows it (the headings are row 1), and its cells as text."""


@dataclass(frozen=True, slots=True)
class Table:
    """An open file: how it is written, its headings, and its other rows, blank ones left out."""

    form: str
    headings: list[str]
    rows: Iterator[Row]
    comma_groups: bool


@contextmanager
def opened(path: Path, *, most_unpacked: int = MOST_UNPACKED) -> Iterator[Table]:
    """Open a CSV or XLSX file by what is in it, whatever its name says. Raises FileProblem, also while rows are read.

    `most_unpacked` are the bytes that a workbook may unpack to; much of one is held at once.
    """
    try:
        with path.open("rb") as file:
            beginning = _checked(file)
            if beginning.startswith(b"PK"):
                with _sheet(file, most_unpacked) as table:
                    yield table
                return
            encoding = _encoding(file)
        # Not codecs' own reader, which also ends lines at signs that may stand within a cell.
        with path.open(encoding=encoding, newline="") as text:
            yield _csv(text, encoding)
    except OSError as error:
        raise FileProblem(
            f"file: it cannot be read: {error.strerror or error}.", remedy="Check the file's name and rights."
        ) from None
    except csv.Error as error:
        raise FileProblem(
            f"file: its quoting is broken ({error}).", remedy="Save it anew as CSV in your spreadsheet."
        ) from None


def _checked(file: IO[bytes]) -> bytes:
    beginning = file.read(8)
    file.seek(0, 2)
    size = file.tell()
    file.seek(0)
    if size > MOST_BYTES:
        raise FileProblem(f"file: it has {size:,} bytes; {MOST_BYTES:,} are the most.", remedy="Split it.")
    if not beginning:
        raise FileProblem(
            "file: it is empty.", remedy="Put headings in row 1 and a product in each other row."
        )
    for magic, (what, remedy) in _MAGIC.items():
        if beginning.lower().startswith(magic.lower()):
            raise FileProblem(f"file: it is {what}.", remedy=remedy)
    return beginning


def _csv(text: TextIO, encoding: str) -> Table:
    told, heading_lines = _lines(text, encoding), 1
    first = next(told, "")
    separator = None
    if first.lower().startswith("sep=") and len(first.rstrip("\r\n")) == 5:
        separator, first, heading_lines = first[4], next(told, ""), 2
    separator = separator or _separator(first)
    reader = csv.reader(_joined(first, told), delimiter=separator, strict=True)
    headings = [cell.strip() for cell in next(reader, [])]
    rows = (
        (number, cells)
        for number, cells in enumerate(reader, start=heading_lines + 1)
        if any(cell.strip() for cell in cells)
    )
    named = {",": "commas", ";": "semicolons", "\t": "tabs", "|": "bars"}.get(separator, repr(separator))
    return Table(f"CSV, {encoding}, separated by {named}", headings, rows, comma_groups=separator == ",")


def _joined(first: str, others: Iterator[str]) -> Iterator[str]:
    yield first
    yield from others


def _encoding(file: IO[bytes]) -> str:
    """The encoding: by its mark, else UTF-8 where every byte fits, else Windows-1252, which Latin-1 text is too."""
    mark = file.read(4)
    file.seek(0)
    if mark.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "utf-16"
    for encoding in ("utf-8-sig", "cp1252"):
        decoder = codecs.getincrementaldecoder(encoding)()
        try:
            while piece := file.read(_PIECE):
                if "\x00" in decoder.decode(piece):
                    raise FileProblem(
                        "file: it holds NUL bytes; it is no text, or UTF-16 without its mark.",
                        remedy="Save it as CSV UTF-8 in your spreadsheet.",
                    )
            decoder.decode(b"", final=True)
        except UnicodeDecodeError:
            continue
        else:
            return encoding
        finally:
            file.seek(0)
    raise FileProblem(
        "file: it is neither UTF-8, UTF-16 nor Latin-1 (Windows-1252).",
        remedy="Save it as CSV UTF-8 in your spreadsheet.",
    )


def _lines(text: TextIO, encoding: str) -> Iterator[str]:
    """The file's lines, their ends kept: a cell may hold several."""
    try:
        for line in text:
            if "\x00" in line:
                raise FileProblem("file: it holds NUL characters.", remedy="Save it anew as CSV UTF-8.")
            yield line
    except UnicodeDecodeError:
        raise FileProblem(
            f"file: it says that it is {encoding}, and is not.", remedy="Save it as CSV UTF-8."
        ) from None


def _separator(heading: str) -> str:
    """What separates the headings: whatever makes the most of them mean something, then the most cells."""

    def worth(separator: str) -> tuple[int, int]:
        cells = next(csv.reader([heading], delimiter=separator), [])
        return recognised(cells), len(cells)

    return max(_SEPARATORS, key=worth)


@contextmanager
def _sheet(file: IO[bytes], most_unpacked: int) -> Iterator[Table]:
    """The first sheet that is not empty of an XLSX workbook."""
    _require_workbook(file, most_unpacked)
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", module="openpyxl")  # of styles and extensions that are not read
        try:
            book = openpyxl.load_workbook(file, read_only=True, data_only=True, keep_links=False)
        except _BROKEN as error:
            raise _damaged(error) from None
        try:
            if not book.worksheets:
                raise FileProblem(
                    "file: it has no sheet of cells.", remedy="Put the list on the first sheet."
                )
            sheet = book.worksheets[0]
            if isinstance(sheet, ReadOnlyWorksheet):
                sheet.reset_dimensions()  # what some programs write there is less than the sheet holds
            rows = _cells(sheet.iter_rows(values_only=True))
            _, headings = next(rows, (1, []))
            table = [cell.strip() for cell in headings]
            yield Table(f"XLSX, sheet {sheet.title}", table, rows, comma_groups=False)
        finally:
            book.close()


_BROKEN = (InvalidFileException, zipfile.BadZipFile, zlib.error, ParseError, KeyError, ValueError, IndexError)
"""What the library raises on a workbook that is not well formed."""


def _damaged(error: Exception) -> FileProblem:
    return FileProblem(
        f"file: it is no workbook that can be read ({type(error).__name__}).",
        remedy="Save it anew as .xlsx or as CSV.",
    )


def _require_workbook(file: IO[bytes], most_unpacked: int) -> None:
    try:
        with zipfile.ZipFile(file) as packed:
            names = set(packed.namelist())
            size = sum(one.file_size for one in packed.infolist())
    except zipfile.BadZipFile:
        raise FileProblem("file: it is a damaged .xlsx or ZIP file.", remedy="Save it anew.") from None
    file.seek(0)
    if "xl/workbook.xml" not in names:
        kind = "an OpenDocument file" if "content.xml" in names else "a ZIP file, not a workbook"
        raise FileProblem(f"file: it is {kind}.", remedy="Save it as .xlsx or as CSV.")
    if size > most_unpacked:
        raise FileProblem(
            f"file: unpacked it has {size:,} bytes; {most_unpacked:,} are the most.",
            remedy="Split it, or save it as CSV.",
        )


def _cells(rows: Iterator[tuple[Any, ...]]) -> Iterator[Row]:
    try:
        for number, cells in enumerate(rows, start=1):
            texts = [_text(cell) for cell in cells]
            if any(text.strip() for text in texts):
                yield number, texts
    except _BROKEN as error:
        raise _damaged(error) from None


def _text(cell: object) -> str:
    """A cell as the spreadsheet shows it: numbers with their fifteen digits, days in ISO form."""
    match cell:
        case None:
            return ""
        case bool():
            return "yes" if cell else "no"
        case float():
            # The library reads numbers as binary fractions; a spreadsheet keeps fifteen decimal digits of each. A point
            # with a single group of three after it is told apart from thousands by one more digit.
            return _unmistakable(format(cell, ".15g"))
        case datetime():
            return cell.date().isoformat() if cell.time() == datetime.min.time() else cell.isoformat()
        case date():
            return cell.isoformat()
        case _:
            return str(cell)


def _unmistakable(text: str) -> str:
    whole, point, decimals = text.partition(".")
    return f"{whole}.{decimals}0" if point and len(decimals) == 3 and "e" not in text else text
