"""What goes to a marketplace: JSON with exact figures, and forms in several parts."""

from __future__ import annotations

from dataclasses import dataclass, field

import msgspec

_json = msgspec.json.Encoder(decimal_format="number")


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a multipart form; `file_name` only where the part is a file."""

    name: str
    content: bytes = field(repr=False)
    content_type: str
    file_name: str | None = None


def as_json(value: object) -> bytes:
    """The value as JSON; every `Decimal` becomes a number with the digits that it has.

    >>> from decimal import Decimal
    >>> as_json({"amount": Decimal("12.340")})
    b'{"amount":12.340}'
    """
    return _json.encode(value)
