"""Cutting a buyer's personal data out of an order's JSON, byte by byte, so that the rest stays as it came.

Personal is what stands under a key that begins with `customer` (two that are about money excepted), and any
other text in the order that repeats one of the buyer's names, streets, phones, e-mails or company numbers.
"""

from __future__ import annotations

import re

import msgspec

from comptoir.channels.mirakl.wire.values import STRING_OR_KEY, value_end

REMOVED = b'"[removed]"'

_SHORTEST = 3
_NOT_PERSONAL = frozenset({"customer_debited_date", "customer_directly_pays_seller"})
_PERSONAL_KEY = re.compile(
    rb'"(customer(?!_debited_date"|_directly_pays_seller")[^"\\]*+)"[ \t\r\n]*+:[ \t\r\n]*+'
)
_TELLING = frozenset(
    {
        "firstname",
        "lastname",
        "name",
        "company",
        "company_2",
        "street_1",
        "street_2",
        "additional_info",
        "phone",
        "phone_secondary",
        "email",
        "customer_notification_email",
        "identification_number",
        "tax_identification_number",
    }
)

_anything = msgspec.json.Decoder()


def without_personal(order: bytes, customer: bytes, email: bytes) -> bytes:
    """The order's JSON without personal data; `customer` and `email` are the exact bytes of those in it.

    An absent value is given as no bytes. Usually two cuts are enough; where anything hints that they are not
    (a name elsewhere, an escape that could hide one, a second key of that name), every text is looked at.
    """
    repeated = _repeatable({"customer": _decoded(customer), "customer_notification_email": _decoded(email)})
    parts = {b"customer": customer, b"customer_notification_email": email}
    kept: list[bytes] = []
    done = 0
    for found in _PERSONAL_KEY.finditer(order):
        start = found.end()
        if start < done:
            continue
        part = parts.get(found[1])
        if not part or not order.startswith(part, start):
            return _scrubbed(order, repeated)
        kept += (order[done:start], b"null")
        done = start + len(part)
    kept.append(order[done:])
    cut = b"".join(kept)
    return _scrubbed(order, repeated) if _may_hold(cut, repeated) else cut


def without_personal_if_json(order: bytes) -> bytes:
    """The same for an order that could not be read: no bytes at all unless it is a JSON object."""
    try:
        found = _anything.decode(order)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return b""
    if not isinstance(found, dict):
        return b""
    return _scrubbed(order, _repeatable({key: value for key, value in found.items() if _personal(key)}))


def _repeatable(personal: dict[str, object]) -> set[str]:
    """The texts that must not stand anywhere else, first and last name joined included."""
    found: set[str] = set()
    _collect(personal, found)
    return found


def _collect(value: object, into: set[str]) -> None:
    if isinstance(value, list):
        for inner in value:
            _collect(inner, into)
    if not isinstance(value, dict):
        return
    for key, inner in value.items():
        if inner.__class__ is str or inner.__class__ is int:
            if key in _TELLING:
                _add(str(inner), into)
        elif inner is not None:
            _collect(inner, into)
    if "firstname" in value:
        _add(f"{value['firstname'] or ''} {value.get('lastname') or ''}", into)


def _add(text: str, into: set[str]) -> None:
    text = text.strip()
    if len(text) >= _SHORTEST:
        into.add(text)


def _may_hold(cut: bytes, repeated: set[str]) -> bool:
    """Whether the bytes may hold one of the texts, perhaps behind an escape. Errs on the side of yes."""
    if b"\\" in cut and (b"\\u" in cut or b"\\/" in cut):
        return True
    return any(
        text.encode() in cut or not text.isprintable() or '"' in text or "\\" in text for text in repeated
    )


def _scrubbed(order: bytes, repeated: set[str]) -> bytes:
    """Look at every key and text of the order. Gives no bytes where the JSON breaks off."""
    plain = {text.encode() for text in repeated}
    kept: list[bytes] = []
    done = 0
    for found in STRING_OR_KEY.finditer(order):
        if found.start() < done:
            continue
        string, colon = found.groups()
        escaped = b"\\" in string
        if colon is None:
            spelled_otherwise = escaped or not string.isascii()
            if string[1:-1].strip() in plain or (spelled_otherwise and _text(string).strip() in repeated):
                kept += (order[done : found.start()], REMOVED)
                done = found.end(1)
        elif (escaped or string.startswith(b'"customer')) and _personal(_text(string)):
            end = value_end(order, found.end())
            if end is None:
                return b""
            kept += (order[done : found.end()], b"null")
            done = end
    kept.append(order[done:])
    return b"".join(kept)


def _personal(key: str) -> bool:
    return key.startswith("customer") and key not in _NOT_PERSONAL


def _decoded(part: bytes) -> object:
    return _anything.decode(part) if part else None


def _text(string: bytes) -> str:
    try:
        return msgspec.json.decode(string, type=str)
    except (msgspec.DecodeError, UnicodeDecodeError):
        return ""
