"""XLSX files of offers: read as the lines of a CSV file, and written for the report of an import."""

import io
import warnings
from collections.abc import Iterable, Iterator
from datetime import date, datetime
from zipfile import BadZipFile

import openpyxl
from openpyxl.utils.exceptions import InvalidFileException

from comptoir.simulator.mirakl import reference
from comptoir.simulator.mirakl.offers.files import Unreadable

SIGNATURE = b"PK\x03\x04"
_CODES = {label: state.code for state in reference.OFFER_STATES for label in (state.english, state.french)}
_UNREADABLE = (BadZipFile, InvalidFileException, KeyError, ValueError, EOFError, OSError)


def lines_of(file: io.BufferedReader) -> Iterator[list[str]]:
    """The lines of the first sheet, the header first and no longer than it; Unreadable for what is none.

    A condition is named by its label in a workbook: it is read as its code.
    """
    try:
        with warnings.catch_warnings():
            warnings.filterwarnings("ignore", module="openpyxl")  # of styles and extensions that are not read
            book = openpyxl.load_workbook(file, read_only=True, data_only=True, keep_links=False)
        try:
            rows = iter(book.worksheets[0].iter_rows(values_only=True))
            header = [_text(value).strip() for value in next(rows, ())]
            while header and not header[-1]:
                header.pop()
            state = header.index("state") if "state" in header else None
            yield header
            for row in rows:
                cells = [_text(value) for value in row[: len(header)]]
                cells += [""] * (len(header) - len(cells))
                if state is not None:
                    cells[state] = _CODES.get(cells[state].strip(), cells[state])
                # A line number of the report is that of the sheet: blank lines count.
                yield cells if any(cells) else []
        finally:
            book.close()
    except _UNREADABLE as error:
        raise Unreadable("The format of the file is not supported") from error


def written(rows: Iterable[list[str]]) -> bytes:
    """A workbook with these rows."""
    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet("Offers")
    for row in rows:
        sheet.append(row)
    content = io.BytesIO()
    book.save(content)
    return content.getvalue()


def _text(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() else repr(value)
    if isinstance(value, datetime):
        midnight = value.time() == datetime.min.time()
        return value.date().isoformat() if midnight else value.isoformat()
    return value.isoformat() if isinstance(value, date) else str(value)
