"""The reports of what an import refused: its own lines again, each with its number and the reason."""

import zlib
from collections.abc import Iterator
from typing import TYPE_CHECKING

from comptoir.simulator.mirakl.offers import files, kinds, packing, register, workbooks
from comptoir.simulator.mirakl.rules import Refused
from comptoir.simulator.transport import Reply

if TYPE_CHECKING:
    from comptoir.simulator.mirakl.routes import Call
    from comptoir.simulator.store import Store

_LINES = 1000


def error_report(call: "Call", kind: str, import_id: str, *, content_type: str) -> Reply:
    """The report of an import that has one, in the format of its file; 404 for any other."""
    number, progress = register.find(call, kind, import_id)
    store = call.world.store
    with store.transaction() as db:
        (form,) = db.execute("SELECT form FROM imports WHERE number = ?", (number,)).fetchone()
    if progress.status != "COMPLETE" or not progress.lines_in_error:
        raise Refused(404, f"There is no error report for import '{import_id}'")
    with packing.kept(store, number) as file:
        header, rows = files.opened(file, ())
        lines = files.reported(header, _faulty(store, number, rows), in_front=kind != kinds.OFFERS)
        if form == packing.XLSX:
            return Reply(200, workbooks.written(lines), content_type=content_type)
        return _long(lines, content_type)


def _faulty(store: "Store", number: int, rows: Iterator[files.Row]) -> Iterator[tuple[files.Row, str]]:
    errors = _errors(store, number)
    line, message = next(errors, (0, ""))
    for row in rows:
        if row.line == line:
            yield row, message
            line, message = next(errors, (0, ""))


def _errors(store: "Store", number: int) -> Iterator[tuple[int, str]]:
    last = 0
    while True:
        with store.transaction() as db:
            part = db.execute(
                "SELECT line, message FROM import_errors WHERE number = ? AND line > ? ORDER BY line LIMIT ?",
                (number, last, _LINES),
            ).fetchall()
        if not part:
            return
        yield from part
        last = part[-1][0]


def _long(lines: Iterator[list[str]], content_type: str) -> Reply:
    """A reply that is compressed while it waits to be sent."""
    pieces, length, held = list[bytes](), 0, list[list[str]]()
    for cells in lines:
        held.append(cells)
        if len(held) == _LINES:
            length += _put(held, pieces)
    length += _put(held, pieces)
    return Reply(200, parts=map(zlib.decompress, pieces), length=length, content_type=content_type)


def _put(held: list[list[str]], pieces: list[bytes]) -> int:
    text = files.lines_of(held)
    pieces.append(zlib.compress(text, 1))
    held.clear()
    return len(text)
