"""How a cell of an offer, price or stock file is read; Misread says what is wrong with it."""

import json
import re
from collections.abc import Callable
from datetime import UTC, datetime
from decimal import Decimal

from comptoir.simulator.clock import SECOND
from comptoir.simulator.mirakl import reference

Value = str | int | None

_AMOUNT = re.compile(r"\d{1,10}([.,]\d{1,2})?")
_WHOLE = re.compile(r"\d{1,9}")
_STATES = frozenset(state.code for state in reference.OFFER_STATES)
_CLASSES = frozenset(each.code for each in reference.LOGISTIC_CLASSES)
_FLAGS = {"true": 1, "false": 0, "1": 1, "0": 0, "yes": 1, "no": 0}
_LONGEST = 2000


class Misread(ValueError):
    """A cell holds something else than it should; the text is for the error report."""


def amount(cell: str, name: str) -> int:
    """Cents; a decimal comma is understood too."""
    if not _AMOUNT.fullmatch(cell):
        raise Misread(f"The value '{cell}' of '{name}' is not a valid price")
    return int(Decimal(cell.replace(",", ".")) * 100)


def whole(cell: str, name: str) -> int:
    """A number of 0 or more."""
    if not _WHOLE.fullmatch(cell):
        raise Misread(f"The value '{cell}' of '{name}' is not a valid number")
    return int(cell)


def moment(cell: str, name: str) -> int:
    """Milliseconds of a date, or of a date-time; one without an offset is UTC."""
    text = re.sub(r"([+-]\d\d)$", r"\1:00", cell) if "T" in cell else cell
    try:
        read = datetime.fromisoformat(text)
    except ValueError:
        raise Misread(f"The value '{cell}' of '{name}' is not a valid date") from None
    return round((read if read.tzinfo else read.replace(tzinfo=UTC)).timestamp() * SECOND)


def ranges(cell: str, name: str) -> str:
    """Prices by quantity, such as `5|109.20,10|108.73`, as JSON pairs of a threshold and cents."""
    pairs: list[tuple[int, int]] = []
    for part in cell.split(","):
        threshold, found, price = part.partition("|")
        if not found:
            raise Misread(f"The value '{cell}' of '{name}' is not a valid list of ranges")
        pairs.append((whole(threshold.strip(), name), amount(price.strip(), name)))
    if sorted({threshold for threshold, _ in pairs}) != [threshold for threshold, _ in pairs]:
        raise Misread(f"The thresholds of '{name}' must be different and in order")
    return json.dumps(pairs, separators=(",", ":"))


def text(cell: str, name: str) -> str:
    """Any text that is not too long."""
    if len(cell) > _LONGEST:
        raise Misread(f"The value of '{name}' is longer than {_LONGEST} characters")
    return cell


def flag(cell: str, name: str) -> int:
    """1 or 0."""
    if cell.lower() not in _FLAGS:
        raise Misread(f"The value '{cell}' of '{name}' is not a boolean")
    return _FLAGS[cell.lower()]


def state(cell: str, name: str) -> str:
    """A condition that the operator knows (OF61)."""
    if cell not in _STATES:
        raise Misread(f"The state '{cell}' is unknown")
    return cell


def logistic_class(cell: str, name: str) -> str:
    """A logistic class that the operator knows (SH31)."""
    if cell not in _CLASSES:
        raise Misread(f"The logistic class '{cell}' is unknown")
    return cell


READERS: dict[str, Callable[[str, str], Value]] = {
    "text": text,
    "cents": amount,
    "whole": whole,
    "flag": flag,
    "moment": moment,
    "ranges": ranges,
    "state": state,
    "class": logistic_class,
}
