"""Why something in Mirakl's JSON could not be read, in a sentence that names the field and never its value."""

from __future__ import annotations

import re

import msgspec


class Odd(Exception):
    """A field that is what it should be for JSON, and makes no sense; the text is a sentence about it."""


FAILURES = (msgspec.DecodeError, UnicodeDecodeError, RecursionError, ArithmeticError, Odd)
"""What reading one object may raise, for `why`."""

_PLACE = re.compile(r" - at `\$\.?([^`]*)`$")
_MISSING = re.compile(r"^Object missing required field `([^`]+)`$")


def why(error: Exception, thing: str, within: str = "") -> str:
    """The sentence; `thing` is what could not be read, `within` the field of it that was decoded by itself."""
    if isinstance(error, Odd):
        return str(error)
    if not isinstance(error, msgspec.ValidationError):
        broken = isinstance(error, msgspec.DecodeError | UnicodeDecodeError | RecursionError)
        return (
            f"The {thing} is not valid JSON."
            if broken
            else f"The {thing} holds a date or an amount out of range."
        )
    said = str(error)
    place = _PLACE.search(said)
    what = said[: place.start()] if place else said
    path = ".".join(filter(None, (within, place[1] if place else "")))
    if missing := _MISSING.match(what):
        return f"The field {'.'.join(filter(None, (path, missing[1])))} is missing."
    return f"The field {path or thing} is not as expected: {what.replace('`', '')}."
