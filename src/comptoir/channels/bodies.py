"""What goes to a marketplace: JSON with exact figures, and forms in several parts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO

import msgspec

_json = msgspec.json.Encoder(decimal_format="number")

# Slower than any line that a shop would work on: whoever sends slower than that is not sending any more.
_SLOWEST_UPLOAD = 256 * 1024


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a multipart form; `file_name` only where the part is a file.

    A `Path` as content is read from the disk while it is sent, so that its size costs no memory.
    """

    name: str
    content: bytes | Path = field(repr=False)
    content_type: str
    file_name: str | None = None


@dataclass(frozen=True, slots=True)
class Form:
    """A multipart form whose files are open: its fields as the HTTP library takes them, the bytes of its files."""

    fields: list[tuple[str, tuple[str | None, bytes | BinaryIO, str]]]
    file_bytes: int


@contextmanager
def opened(parts: Sequence[Part]) -> Iterator[Form]:
    """The form with its files open for as long as the block lasts. Raises OSError for a file that is not there."""
    with ExitStack() as files:
        fields: list[tuple[str, tuple[str | None, bytes | BinaryIO, str]]] = []
        size = 0
        for part in parts:
            content: bytes | BinaryIO
            if isinstance(part.content, Path):
                content = files.enter_context(part.content.open("rb"))
                size += part.content.stat().st_size
            else:
                content = part.content
            fields.append((part.name, (part.file_name, content, part.content_type)))
        yield Form(fields, size)


def upload_seconds(size: int) -> float:
    """How much longer than its deadline a call may take that sends files of so many bytes.

    >>> upload_seconds(100 * 1024 * 1024)
    400.0
    """
    return size / _SLOWEST_UPLOAD


def as_json(value: object) -> bytes:
    """The value as JSON; every `Decimal` becomes a number with the digits that it has.

    >>> from decimal import Decimal
    >>> as_json({"amount": Decimal("12.340")})
    b'{"amount":12.340}'
    """
    return _json.encode(value)
