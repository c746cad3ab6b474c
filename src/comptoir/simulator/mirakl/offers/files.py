"""Files as sellers send them: CSV with semicolons, quotes, one header line, UTF-8; read line by line."""

import csv
import io
import zlib
from collections.abc import Callable, Container, Iterable, Iterator
from typing import NamedTuple

_SEPARATOR = ";"
_MOST_BITS = 1 << 27
FIRST_LINE = 2

csv.field_size_limit(10_000_000)


class Unreadable(Exception):
    """The file as a whole makes no sense: its import fails for this reason."""


class Row(NamedTuple):
    """One line after the header: its number in the file, counted from the header's 1, and its cells."""

    line: int
    cells: list[str]


class Survey(NamedTuple):
    """How many lines a file has, and the SKUs that may stand at more than one place of it."""

    lines: int
    again: frozenset[str]


def opened(file: io.BufferedIOBase, needed: Iterable[str]) -> tuple[list[str], Iterator[Row]]:
    """The header and the rows that are not blank; Unreadable without the columns that are needed."""
    try:
        lines = csv.reader(
            io.TextIOWrapper(file, "utf-8-sig", newline=""),  # type: ignore[type-var]  # any buffered file will do
            delimiter=_SEPARATOR,
        )
        header = [name.strip() for name in next(lines, [])]
    except (UnicodeDecodeError, csv.Error) as error:
        raise Unreadable("The file is not a readable CSV file in UTF-8") from error
    check_header(header, needed)
    return header, _rows(lines)


def check_header(header: list[str], needed: Iterable[str]) -> None:
    """Unreadable where a column is missing or stands twice."""
    if not header:
        raise Unreadable("The file is empty")
    missing = [name for name in needed if name not in header]
    if missing:
        raise Unreadable(f"The column '{missing[0]}' is missing")
    twice = [name for name in header if name and header.count(name) > 1]
    if twice:
        raise Unreadable(f"The column '{twice[0]}' stands twice in the header")


def _rows(lines: Iterator[list[str]]) -> Iterator[Row]:
    try:
        for line, cells in enumerate(lines, FIRST_LINE):
            if cells:
                yield Row(line, cells)
    except (UnicodeDecodeError, csv.Error) as error:
        raise Unreadable("The file is not a readable CSV file in UTF-8") from error


def surveyed(header: list[str], rows: Iterable[Row], sku_column: str, size: int) -> Survey:
    """Read a file of some size in bytes once. Lines of an offer that follow one another count as one place.

    Which SKUs were seen is kept as one bit each, so that a million of them take little memory: a few that
    stand only once are among `again`.
    """
    place, width = header.index(sku_column), len(header)
    bits = max(1 << 12, min(_MOST_BITS, size * 4))
    seen, again, lines, before = bytearray(bits // 8 + 1), set[str](), 0, ""
    for row in rows:
        lines += 1
        if len(row.cells) != width:
            continue
        sku = row.cells[place].strip()
        if sku == before:
            continue
        before = sku
        byte, bit = divmod(zlib.crc32(sku.encode()) % bits, 8)
        if seen[byte] >> bit & 1:
            again.add(sku)
        else:
            seen[byte] |= 1 << bit
    return Survey(lines, frozenset(again))


def grouped(
    header: list[str], rows: Iterable[Row], sku_column: str, again: Container[str]
) -> Iterator[tuple[str | None, list[Row]]]:
    """The lines of each offer together; a line without a SKU, or of another length, is alone and has None."""
    place, width = header.index(sku_column), len(header)
    scattered: dict[str, list[Row]] = {}
    current, group = "", list[Row]()
    for row in rows:
        sku = row.cells[place].strip() if len(row.cells) == width else ""
        if sku and sku in again:
            scattered.setdefault(sku, []).append(row)
        elif sku and sku == current:
            group.append(row)
        else:
            if group:
                yield current or None, group
            current, group = sku, [row]
    if group:
        yield current or None, group
    yield from scattered.items()


def written(header: Iterable[str], rows: Iterable[Iterable[object]]) -> bytes:
    """A file with this header and these rows."""
    return lines_of([header, *rows])


def lines_of(rows: Iterable[Iterable[object]]) -> bytes:
    """These rows as lines of a file."""
    text = io.StringIO()
    csv.writer(text, delimiter=_SEPARATOR, lineterminator="\n").writerows(rows)
    return text.getvalue().encode()


def reported(header: list[str], faulty: Iterable[tuple[Row, str]], *, in_front: bool) -> Iterator[list[str]]:
    """The lines of a report, header first: line number and reason before or after the cells of each."""
    width = len(header)
    layout: Callable[[list[str], list[str]], list[str]] = (
        (lambda told, cells: told + cells) if in_front else (lambda told, cells: cells + told)
    )
    yield layout(["error-line", "error-message"], header)
    for row, message in faulty:
        cells = row.cells if in_front else [*row.cells, *[""] * (width - len(row.cells))]
        yield layout([str(row.line), message], cells)
