"""What is typed or stands in a cell, as values: amounts to the last cent, units, moments. Errors name the field."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import datetime
from decimal import Decimal
from zoneinfo import ZoneInfo

from comptoir import money
from comptoir.orders.models import Order
from comptoir.orders.services import BadRequest

_AMOUNT = re.compile(r"[0-9]{1,15}(\.[0-9]{1,9})?")
_UNITS = re.compile(r"[0-9]{1,9}")
ALL = "all"


def cents(text: str, currency: str, field: str) -> int:
    """A decimal amount such as 19.99 in minor units, exactly. Raises BadRequest; nothing is rounded."""
    digits = money.minor_digits(currency)
    remedy = f"Write it like {money.from_cents(1999, currency)}, without a currency or a thousands sign."
    if not _AMOUNT.fullmatch(text.strip()):
        raise BadRequest(f"{field}: {text!r} is no amount.", remedy=remedy)
    exact = money.to_cents(Decimal(text.strip()), currency)
    if exact is None:
        raise BadRequest(
            f"{field}: {text!r} does not fit; {currency} has {digits} decimals.",
            remedy=f"Give at most {digits} decimals.",
        )
    return exact


def cents_or_all(text: str, currency: str, field: str) -> int | None:
    """An amount, or None for the word `all`: everything that is left."""
    return None if text.strip().lower() == ALL else cents(text, currency, field)


def units(text: str, field: str) -> int:
    """A whole number of units. Raises BadRequest."""
    if not _UNITS.fullmatch(text.strip()):
        raise BadRequest(f"{field}: {text!r} is no number of units.", remedy="Write a whole number.")
    return int(text)


def yes_or_no(text: str, field: str) -> bool:
    """True for yes. Raises BadRequest for anything but yes and no."""
    answer = {"yes": True, "no": False}.get(text.strip().lower())
    if answer is None:
        raise BadRequest(f"{field}: {text!r} is neither yes nor no.", remedy="Write LINE=yes or LINE=no.")
    return answer


def pairs(texts: Iterable[str], field: str, shape: str) -> dict[str, str]:
    """`KEY=VALUE` pairs, each key once. Raises BadRequest; `shape` says how one is written."""
    found: dict[str, str] = {}
    for text in texts:
        key, equals, value = (part.strip() for part in text.rpartition("="))
        if not (key and equals and value):
            raise BadRequest(f"{field}: {text!r} is incomplete.", remedy=f"Write it as {shape}.")
        if key in found:
            raise BadRequest(f"{field}: {key} is named twice.", remedy="Name each once.")
        found[key] = value
    return found


def per_line(texts: Iterable[str], field: str) -> dict[str, dict[str, str]]:
    """`LINE:CODE=AMOUNT` triples of a tax or a fee, by line and code. Raises BadRequest."""
    found: dict[str, dict[str, str]] = {}
    for key, value in pairs(texts, field, "LINE:CODE=AMOUNT").items():
        line, colon, code = key.partition(":")
        if not (line and colon and code):
            raise BadRequest(
                f"{field}: {key!r} does not name line and code.", remedy="Write it as LINE:CODE=AMOUNT."
            )
        found.setdefault(line, {})[code] = value
    return found


def moment(text: str | None, order: Order, field: str) -> datetime | None:
    """A moment such as 2026-11-24T09:30; without an offset it is meant in the account's time zone."""
    if not text:
        return None
    try:
        when = datetime.fromisoformat(text.strip())
    except ValueError:
        raise BadRequest(
            f"{field}: {text!r} is no moment.", remedy="Write it like 2026-11-24T09:30."
        ) from None
    return when if when.tzinfo else when.replace(tzinfo=ZoneInfo(order.account.time_zone))
