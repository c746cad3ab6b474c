"""Reading a chunk of OR15 or OF54 element by element: its size is the operator's choice, our memory is not.

A chunk of orders is one JSON object with one long list; one of offers is that list. No JSON reader at hand stops
between two elements, so their ends are found here and each is decoded elsewhere.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from comptoir.channels.errors import Misread
from comptoir.channels.mirakl.wire.values import SPACE, value_end

_CHUNK = 1024 * 1024
_LONGEST_ELEMENT = 32 * 1024 * 1024


def elements(
    file: Path, key: bytes | None, *, chunk: int = _CHUNK, operation: str = "OR15"
) -> Iterator[bytes]:
    """Each element of the list under `key` of the file's one JSON object, or of the list that the file is.

    An element whose brackets match is handed out even if what is inside them is not JSON. Raises `Misread`
    where the file ends early or has no such list; what came before has been handed out by then.
    """
    with file.open("rb") as source:
        window = _Window(source, chunk, operation)
        if key is not None:
            window.step_to(key)
        window.step_over(b"[")
        if window.peek() == b"]":
            return
        while True:
            yield window.value()
            if window.peek() == b"]":
                return
            window.step_over(b",")


class _Window:
    """A view of the file: what is behind is dropped, what is ahead is read when a value needs it."""

    def __init__(self, source: BinaryIO, chunk: int, operation: str) -> None:
        self._operation = operation
        self._chunk = chunk
        self._source = source
        self._bytes = b""
        self._at = 0

    def peek(self) -> bytes:
        """The next byte that is not white space."""
        while True:
            space = SPACE.match(self._bytes, self._at)
            self._at = space.end() if space else self._at
            if self._at < len(self._bytes):
                return self._bytes[self._at : self._at + 1]
            if not self._read_on():
                raise self._misread("ends in the middle")

    def step_to(self, key: bytes) -> None:
        """Step into an object up to the value under a key of it."""
        self.step_over(b"{")
        while self.value() != b'"' + key + b'"':
            self.step_over(b":")
            self.value()
            self.step_over(b",")
        self.step_over(b":")

    def step_over(self, expected: bytes) -> None:
        """Step over one byte, which must be this one."""
        if self.peek() != expected:
            raise self._misread("is not the list that it should be")
        self._at += 1

    def value(self) -> bytes:
        """Step over one whole value and return it."""
        if self.peek() in b",:]}":
            raise self._misread("is not the list that it should be")
        while True:
            end = value_end(self._bytes, self._at)
            # A value at the very end may be a number that goes on in the next chunk.
            if end is not None and end < len(self._bytes):
                taken = self._bytes[self._at : end]
                self._at = end
                return taken
            if not self._read_on():
                raise self._misread("ends in the middle of an element")

    def _misread(self, what: str) -> Misread:
        return Misread(f"The export {what}.", operation=self._operation)

    def _read_on(self) -> bool:
        self._bytes = self._bytes[self._at :]
        self._at = 0
        if len(self._bytes) > _LONGEST_ELEMENT:
            raise self._misread("holds an element that is too large to read")
        more = self._source.read(self._chunk)
        self._bytes += more
        return bool(more)
