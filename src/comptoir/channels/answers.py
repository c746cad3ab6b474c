"""What comes back from a marketplace: successes, words of refusal, dates in headers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from enum import StrEnum

import msgspec

_LONGEST_WAIT = 86_400.0

_any_json = msgspec.json.Decoder(msgspec.Raw)
_PAGE = (b"<!doctype html", b"<html")


class Expected(StrEnum):
    """What a success of an operation carries."""

    JSON = "json"
    NOTHING = "nothing"
    FILE = "file"


ACCEPT: Mapping[Expected, str] = {
    Expected.JSON: "application/json",
    Expected.NOTHING: "application/json",
    Expected.FILE: "application/octet-stream, */*;q=0.1",
}
"""The header of a request, by what its success should carry."""

SURPRISE: Mapping[Expected, str] = {
    Expected.JSON: "answered with something that is not JSON",
    Expected.NOTHING: "answered with something that is not JSON",
    Expected.FILE: "answered with a page, or nothing, in place of a file",
}
"""What is said of a success that carries something else."""


@dataclass(frozen=True, slots=True)
class Answer:
    """A success. `body` is JSON where JSON was expected; `marketplace_time` is its `Date`, aware UTC."""

    status: int
    headers: Mapping[str, str] = field(repr=False)
    body: bytes = field(repr=False)
    marketplace_time: datetime | None


@dataclass(frozen=True, slots=True)
class Words:
    """A marketplace's own words about a refusal; `code` and `field` may be empty."""

    message: str
    code: str = ""
    field: str = ""


def is_json(body: bytes) -> bool:
    """Whether the whole body is one JSON value; half of one is not."""
    try:
        _any_json.decode(body)
    except (msgspec.DecodeError, RecursionError):
        return False
    return True


def as_expected(expects: Expected, body: bytes) -> bool:
    """Whether a success carries what it should; where nothing is expected, JSON is no surprise.

    A file may be anything but empty or a web page: those come from something in between.
    """
    if expects is Expected.FILE:
        start = body.removeprefix(b"\xef\xbb\xbf").lstrip()
        return bool(body) and not start[:15].lower().startswith(_PAGE)
    return (expects is Expected.NOTHING and not body.strip()) or is_json(body)


def http_date(text: str) -> datetime | None:
    """The moment in a header such as Date, aware UTC; None when it is not one."""
    try:
        moment = parsedate_to_datetime(text)
        return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)
    except (ValueError, OverflowError):
        return None


def retry_after(said: str, *, now: datetime | None, default: float) -> float:
    """The seconds that a Retry-After asks to wait, at most a day.

    A date is measured by the marketplace's own clock (`now`, from the same answer), never by ours.

    >>> retry_after("120", now=None, default=60.0)
    120.0
    >>> retry_after("soon", now=None, default=60.0)
    60.0
    """
    said = said.strip()
    if said.isascii() and said.isdigit():
        return min(float(said), _LONGEST_WAIT)
    until = http_date(said)
    if until is None or now is None:
        return default
    return min(max((until - now).total_seconds(), 0.0), _LONGEST_WAIT)
