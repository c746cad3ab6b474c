"""How a request's JSON is read: what is missing, of another kind or too long is refused with 400."""

import json
import re
from collections.abc import Mapping
from decimal import Decimal, InvalidOperation
from typing import Any

from comptoir.simulator.mirakl.rules import Refused
from comptoir.simulator.transport import Request

_HALF_A_CHARACTER = re.compile(rb"\\u[dD][89a-fA-F]")
_LARGEST = Decimal(10) ** 12


def body_of(request: Request, *, code: str | None = None) -> dict[str, Any]:
    """The body, which must be a JSON object; numbers with decimals come as Decimal."""
    kind = request.headers.get("content-type", "application/json")
    if "json" not in kind:
        raise Refused(415, "Unsupported Media Type")
    return object_of(request.body, "The body", code=code)


def object_of(
    content: bytes, what: str, *, code: str | None = None, fraction: type[Decimal | float] = Decimal
) -> dict[str, Any]:
    """A JSON object, numbers with decimals as `fraction`; `what` names it in the refusal of anything else."""
    try:
        body = json.loads(content, parse_float=fraction)
    except (ValueError, RecursionError):
        raise Refused(400, f"{what} is not valid JSON", code=code) from None
    if not isinstance(body, dict):
        raise Refused(400, f"{what} must be an object", code=code)
    if _HALF_A_CHARACTER.search(content) and not _can_be_written(body):
        raise Refused(400, f"{what} is not valid JSON", code=code)
    return body


def _can_be_written(body: dict[str, Any]) -> bool:
    """Whether there is no half of a surrogate pair by itself in it, which JSON can tell and UTF-8 cannot."""
    try:
        json.dumps(body, ensure_ascii=False, default=str).encode()
    except UnicodeEncodeError:
        return False
    return True


def objects(source: Mapping[str, Any], name: str, *, most: int | None = None) -> list[dict[str, Any]]:
    """A list of objects that has at least one and, where there is a limit, at most so many."""
    items = source.get(name)
    if not isinstance(items, list) or not items or not all(isinstance(item, dict) for item in items):
        raise Refused(400, f"The field '{name}' must be a list of objects that is not empty")
    if most is not None and len(items) > most:
        raise Refused(400, f"The field '{name}' accepts at most {most} items")
    return items


def listed(source: Mapping[str, Any], name: str) -> list[Any]:
    """A list of anything, empty where it is missing or null."""
    items = source.get(name)
    if items is not None and not isinstance(items, list):
        raise Refused(400, f"Please check the field datatype: '{name}' must be a list")
    return items or []


def text(source: Mapping[str, Any], name: str) -> str | None:
    """A text, None where it is missing, null or empty."""
    value = source.get(name)
    if value is None or value == "":
        return None
    if not isinstance(value, str):
        raise Refused(400, f"Please check the field datatype: '{name}' must be a text")
    return value


def needed(source: Mapping[str, Any], name: str) -> str:
    """A text that must be there; codes that look like numbers may come as numbers."""
    value = source.get(name)
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    found = text(source, name)
    if found is None:
        raise Refused(400, f"The field '{name}' is required")
    return found


def cents(source: Mapping[str, Any], name: str) -> int:
    """An amount of money that must be there: not negative, two decimals at most, a text of digits at worst."""
    value = source.get(name)
    if value is None:
        raise Refused(400, f"The field '{name}' is required")
    if isinstance(value, bool) or not isinstance(value, int | Decimal | str):
        raise Refused(400, f"Please check the field datatype: '{name}' must be a number")
    try:
        amount = Decimal(value)
    except InvalidOperation:
        raise Refused(400, f"Please check the field datatype: '{name}' must be a number") from None
    if not amount.is_finite() or not 0 <= amount <= _LARGEST or amount * 100 != int(amount * 100):
        raise Refused(400, f"The field '{name}' must be an amount of 0 or more with two decimals at most")
    return int(amount * 100)


def whole(source: Mapping[str, Any], name: str, default: int | None = None) -> int:
    """A number of units, 0 or more; required where there is no default."""
    value = source.get(name)
    if value is None and default is not None:
        return default
    if value is None:
        raise Refused(400, f"The field '{name}' is required")
    if isinstance(value, bool) or not isinstance(value, int) or not 0 <= value < 2**31:
        raise Refused(400, f"Please check the field datatype: '{name}' must be a whole number of 0 or more")
    return value


def flag(source: Mapping[str, Any], name: str) -> bool:
    """true or false, false where it is missing."""
    value = source.get(name)
    if value is not None and not isinstance(value, bool):
        raise Refused(400, f"Please check the field datatype: '{name}' must be true or false")
    return bool(value)


def coded_amounts(source: Mapping[str, Any], name: str) -> dict[str, int] | None:
    """A list of `{code, amount}` in cents by code, None where there is none; no code may come twice."""
    if source.get(name) in (None, []):
        return None
    amounts: dict[str, int] = {}
    for item in objects(source, name):
        code = needed(item, "code")
        if code in amounts:
            raise Refused(400, f"The code '{code}' stands twice in '{name}'")
        amounts[code] = cents(item, "amount")
    return amounts
