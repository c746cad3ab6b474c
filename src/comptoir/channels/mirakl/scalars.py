"""Ids, moments and sums out of Mirakl's JSON as the shop writes them."""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Context, Decimal

from comptoir.channels.mirakl.unreadable import Odd

# Wide enough that no sum of a marketplace's figures is ever rounded.
_EXACT = Context(prec=120)
_LARGEST_COUNT = 2**31 - 1
_MOST_DIGITS = 12


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


def written_moment(value: str | None, field: str) -> datetime | None:
    """A moment or day in any of the ISO forms that files of offers have, empty ones included; else `Odd`.

    >>> written_moment("2017-02-20T10:45:53+01", "start")
    datetime.datetime(2017, 2, 20, 9, 45, 53, tzinfo=datetime.timezone.utc)
    """
    if not value:
        return None
    try:
        return utc(datetime.fromisoformat(value))
    except (ValueError, OverflowError):
        raise Odd(f"The field {field} is not a date.") from None


def count(value: int | None, field: str) -> int | None:
    """A number of units or days; `Odd` beyond what anybody counts."""
    if value is not None and not -_LARGEST_COUNT <= value <= _LARGEST_COUNT:
        raise Odd(f"The field {field} is out of range.")
    return value


def amount(value: Decimal | None, field: str) -> Decimal | None:
    """A price with the digits that it has, never in powers of ten; `Odd` beyond what anything costs."""
    if value is None:
        return None
    exponent = value.as_tuple().exponent
    if not isinstance(exponent, int) or value.adjusted() > _MOST_DIGITS or exponent < -_MOST_DIGITS:
        raise Odd(f"The field {field} is out of range.")
    return value if exponent <= 0 else Decimal(f"{value:f}")


def added(one: Decimal, other: Decimal) -> Decimal:
    """The sum with all its digits."""
    return _EXACT.add(one, other)


def storable(text: str) -> str:
    """Words of Mirakl's that are only to be shown, without the one character that no database holds."""
    return text.replace("\x00", "\ufffd")
