"""Mirakl's refusals in its own words.

The documented envelope is `{"message": ..., "status": ...}`. Some operations publish symbolic codes without
saying where they stand, so `code`, `errors[].code` and the message itself are looked through.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Protocol

import msgspec

from comptoir.channels.answers import Words

_SYMBOL = re.compile(r"\b[A-Z]+(?:_[A-Z]+)+\b")

_PUBLISHED: Mapping[str, str] = {
    "ORDER_FULFILLED_UNAUTHORIZED": "The marketplace fulfils this order itself; the shop cannot decide about it.",
    "ORDER_INVALID_STATE": "The order is not waiting for acceptance any more.",
    "ORDER_LINE_ACCEPTANCE_DECISION_MISSING": "A line of the order was left without a decision.",
    "ORDER_LINE_DUPLICATE_ID": "A line of the order was named twice.",
    "ORDER_LINE_NOT_FOUND": "The order has no such line.",
    "ORDER_LINE_NULL_ELEMENT": "A line in the request was empty.",
    "ORDER_NOT_FOUND": "The marketplace does not know this order.",
    "ORDER_PARTIAL_ACCEPTANCE_DISABLED": "This marketplace lets the shop only accept or refuse the whole order.",
    "VALIDATION_ERROR": "The marketplace found a value in the request not valid.",
}
"""The codes that OR21 publishes, in words for when Mirakl says nothing but the code."""


class Item(Protocol):
    """One problem of several."""

    code: str | int | None
    field: str | None
    message: str | None


class _Item(msgspec.Struct, gc=False):
    code: str | int | None = None
    field: str | None = None
    message: str | None = None


class _Envelope(msgspec.Struct, gc=False):
    message: str | None = None
    code: str | int | None = None
    error_code: str | int | None = None
    field: str | None = None
    errors: list[_Item] | None = None


_decoder = msgspec.json.Decoder(_Envelope)


def words(status: int, body: bytes) -> Words:
    """What Mirakl said in a refusal, as far as it can be read.

    >>> words(400, b'{"message": "Order X-A is not in state WAITING_ACCEPTANCE", "status": 400}').message
    'Order X-A is not in state WAITING_ACCEPTANCE'
    >>> words(400, b'{"errors": [{"code": "ORDER_INVALID_STATE", "field": "order_id"}]}')
    Words(message='The order is not waiting for acceptance any more.', code='ORDER_INVALID_STATE', field='order_id')
    """
    if not body.strip():
        return Words("")
    try:
        said = _decoder.decode(body)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return Words(f"The marketplace answered {status} with something other than its usual error message.")
    first = _Item(_first([said.code, said.error_code]), said.field, said.message)
    return of_items([first, *(said.errors or ())])


def of_items(items: Sequence[Item]) -> Words:
    """Several problems in one sentence, with the first code and field among them."""
    message = "; ".join(dict.fromkeys(item.message for item in items if item.message))
    code = _first([item.code for item in items])
    code = code or next((word for word in _SYMBOL.findall(message) if word in _PUBLISHED), "")
    if message in ("", code):
        message = _PUBLISHED.get(code, code)
    return Words(message, code, _first([item.field for item in items]))


def _first(found: Sequence[str | int | None]) -> str:
    return next((str(entry) for entry in found if entry is not None and entry != ""), "")
