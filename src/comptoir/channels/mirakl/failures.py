"""Mirakl's refusals in its own words.

The documented envelope is `{"message": ..., "status": ...}`. Some operations publish symbolic codes without
saying where they stand, so `code` and `errors[].code` are looked for too.
"""

from __future__ import annotations

import msgspec

from comptoir.channels.answers import Words


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
    >>> words(400, b'{"errors": [{"code": "ORDER_INVALID_STATE", "field": "order_id"}]}').code
    'ORDER_INVALID_STATE'
    """
    if not body.strip():
        return Words("")
    try:
        said = _decoder.decode(body)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return Words(f"The marketplace answered {status} with something other than its usual error message.")
    items = said.errors or []
    messages = [said.message, *(item.message for item in items)]
    codes = [said.code, said.error_code, *(item.code for item in items)]
    fields = [said.field, *(item.field for item in items)]
    code = _first(codes)
    return Words("; ".join(dict.fromkeys(filter(None, messages))) or code, code, _first(fields))


def _first(found: list[str | int | None] | list[str | None]) -> str:
    return next((str(entry) for entry in found if entry is not None and entry != ""), "")
