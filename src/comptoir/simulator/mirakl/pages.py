"""Seek paging: a page, and tokens that lead to the next one and back with everything that was asked."""

import base64
import hashlib
import json
from typing import Any

from comptoir.simulator.mirakl import rules
from comptoir.simulator.mirakl.rules import Refused
from comptoir.simulator.transport import Reply, json_reply

Query = dict[str, list[str]]

_SEAL = 6
_LISTS = ("order_id", "shipment_state_code", "import_id", "origins")


def asked(query: Query, criterion: str, *, usual: int = rules.PAGE) -> tuple[Query, int, int]:
    """The query that is meant, where its page starts and how long it is (`usual` unless asked); a token carries all."""
    token = rules.first(query, "page_token")
    if token:
        return _read(token)
    size = rules.whole(query, "limit")
    if size is not None and size < 1:
        raise Refused(400, "The parameter 'limit' must be at least 1")
    if rules.first(query, "sort", criterion).partition(",")[0] != criterion:
        raise Refused(400, f"The parameter 'sort' must be '{criterion}'")
    for name in _LISTS:
        if len(query.get(name, [])) > rules.MOST_VALUES:
            raise Refused(400, f"The parameter '{name}' accepts at most {rules.MOST_VALUES} values")
    return query, 0, min(size or usual, rules.LARGEST_PAGE)


def answer(found: list[dict[str, Any]], query: Query, offset: int, size: int) -> Reply:
    """A page of what was found, which is one more than the page where another page follows."""
    page: dict[str, Any] = {"data": found[:size]}
    if len(found) > size:
        page["next_page_token"] = _token(query, offset + size, size)
    if offset:
        page["previous_page_token"] = _token(query, max(0, offset - size), size)
    return json_reply(page)


def _token(query: Query, offset: int, size: int) -> str:
    content = json.dumps([query, offset, size]).encode()
    return base64.urlsafe_b64encode(_seal(content) + content).decode()


def _read(token: str) -> tuple[Query, int, int]:
    """What a token carries; one that was never given out is refused."""
    try:
        raw = base64.urlsafe_b64decode(token)
    except ValueError:
        raw = b""
    seal, content = raw[:_SEAL], raw[_SEAL:]
    if not content or seal != _seal(content):
        raise Refused(400, "The parameter 'page_token' is not valid")
    query, offset, size = json.loads(content)
    return query, offset, size


def _seal(content: bytes) -> bytes:
    return hashlib.sha256(content).digest()[:_SEAL]
