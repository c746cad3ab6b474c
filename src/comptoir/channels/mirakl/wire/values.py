"""Where one JSON value ends inside a run of bytes, without decoding it."""

from __future__ import annotations

import re

SPACE = re.compile(rb"[ \t\r\n]*+")
STRING_OR_KEY = re.compile(rb'("(?:[^"\\]++|\\.)*+")([ \t\r\n]*+:[ \t\r\n]*+)?', re.DOTALL)
"""A text, or a key with what lies between it and its value."""


# Possessive throughout: bytes that end in the middle cost one pass and no backtracking.
_STRING = re.compile(rb'"(?:[^"\\]++|\\.)*+"', re.DOTALL)
_SCALAR = re.compile(rb"[^\s,\[\]{}\":]++")
_TO_BRACE = re.compile(rb'(?:[^{}"]++|"(?:[^"\\]++|\\.)*+")*+[{}]', re.DOTALL)
_TO_BRACKET = re.compile(rb'(?:[^\[\]"]++|"(?:[^"\\]++|\\.)*+")*+[\[\]]', re.DOTALL)


def value_end(data: bytes, start: int) -> int | None:
    """The position after the value that begins at `start`, or None when the bytes do not hold its end.

    Brackets of one kind are counted outside strings; what stands between them is not judged.

    >>> value_end(b'{"a": "}"}, 1', 0)
    10
    """
    first = data[start : start + 1]
    if first == b"{":
        return _matching(data, start, _TO_BRACE)
    if first == b"[":
        return _matching(data, start, _TO_BRACKET)
    found = (_STRING if first == b'"' else _SCALAR).match(data, start)
    return found.end() if found else None


def _matching(data: bytes, start: int, to_next: re.Pattern[bytes]) -> int | None:
    opening, depth, at = data[start], 1, start + 1
    while depth:
        found = to_next.match(data, at)
        if found is None:
            return None
        at = found.end()
        depth += 1 if data[at - 1] == opening else -1
    return at
