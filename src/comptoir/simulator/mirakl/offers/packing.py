"""A file as it is kept while its import lasts: in compressed pieces, read as one."""

import io
import zlib
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from comptoir.simulator.mirakl import multipart
from comptoir.simulator.mirakl.offers import files, workbooks

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

    from comptoir.simulator.store import Store

CSV, XLSX = "csv", "xlsx"
_PIECE = 1 << 18
_LINES = 2000


class Packed:
    """A file in pieces, and its size as text."""

    def __init__(self, part: multipart.Part, *, workbooks_too: bool) -> None:
        """Pack an upload; a workbook is kept as text. Unreadable for a format that is not understood."""
        first = part.request.at(part.start, min(part.stop, part.start + 8))
        self.form = XLSX if workbooks_too and first.startswith(workbooks.SIGNATURE) else CSV
        if self.form == CSV and first.startswith((workbooks.SIGNATURE, b"<")):
            raise files.Unreadable("The format of the file is not supported")
        self.pieces, self.size = list[bytes](), 0
        with part.opened() as file:
            for data in _texts(file) if self.form == XLSX else iter(lambda: file.read(_PIECE), b""):
                self.size += len(data)
                self.pieces.append(zlib.compress(data, 1))

    def opened(self) -> io.BufferedReader:
        """The text from its beginning."""
        return _reader(iter(self.pieces))


def kept(store: "Store", number: int) -> io.BufferedReader:
    """The text of an import's file; the world is held still for one piece at a time."""
    return _reader(_pieces(store, number))


def _pieces(store: "Store", number: int) -> Iterator[bytes]:
    piece = 0
    while True:
        with store.transaction() as db:
            row = db.execute(
                "SELECT content FROM import_pieces WHERE number = ? AND piece = ?", (number, piece)
            ).fetchone()
        if row is None:
            return
        yield row[0]
        piece += 1


def _texts(file: io.BufferedReader) -> Iterator[bytes]:
    held: list[list[str]] = []
    for cells in workbooks.lines_of(file):
        held.append(cells)
        if len(held) == _LINES:
            yield files.lines_of(held)
            held.clear()
    yield files.lines_of(held)


def _reader(pieces: Iterable[bytes]) -> io.BufferedReader:
    return io.BufferedReader(_Pieces(iter(pieces)), _PIECE)


class _Pieces(io.RawIOBase):
    """Compressed pieces as one file."""

    def __init__(self, pieces: Iterator[bytes]) -> None:
        self._pieces = pieces
        self._rest = memoryview(b"")

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: "WriteableBuffer") -> int:
        while not self._rest:
            piece = next(self._pieces, None)
            if piece is None:
                return 0
            self._rest = memoryview(zlib.decompress(piece))
        view = memoryview(buffer).cast("B")
        count = min(len(view), len(self._rest))
        view[:count] = self._rest[:count]
        self._rest = self._rest[count:]
        return count
