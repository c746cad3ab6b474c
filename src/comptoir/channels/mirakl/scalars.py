"""Ids, moments and sums out of Mirakl's JSON as the shop writes them."""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Context, Decimal

# Wide enough that no sum of a marketplace's figures is ever rounded.
_EXACT = Context(prec=120)


def text(value: str | int | None) -> str | None:
    """An id or code as text, whatever JSON type it came in."""
    return value if value is None or isinstance(value, str) else str(value)


def utc(value: datetime) -> datetime:
    """A moment as aware UTC; one without a zone is UTC already."""
    if value.tzinfo is UTC:
        return value
    return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


def moment(value: datetime | None) -> datetime | None:
    """The same for a moment that may be missing."""
    return None if value is None else utc(value)


def added(one: Decimal, other: Decimal) -> Decimal:
    """The sum with all its digits."""
    return _EXACT.add(one, other)
