"""What travels over HTTP: a request as it was read, a reply as it will be sent."""

import json
from collections.abc import Iterable
from dataclasses import dataclass, field
from http import HTTPStatus
from typing import Any
from urllib.parse import parse_qs

JSON_TYPE = "application/json;charset=UTF-8"
HTML_TYPE = "text/html;charset=UTF-8"


@dataclass(frozen=True)
class Request:
    """One request. `target` is path and query as sent; header names are in lower case.

    `seq` is the number under which the ledger knows the call, 0 before it has arrived.
    """

    method: str
    target: str
    headers: dict[str, str]
    body: bytes = b""
    peer: str = "127.0.0.1"
    seq: int = 0

    @property
    def path(self) -> str:
        """The target without its query."""
        return self.target.partition("?")[0]

    @property
    def query(self) -> dict[str, list[str]]:
        """The query's parameters, empty ones included."""
        return parse_qs(self.target.partition("?")[2], keep_blank_values=True)

    @property
    def base_url(self) -> str:
        """The address the client knows this server by."""
        return f"http://{self.headers.get('host', 'localhost')}"

    def json(self) -> Any:
        """The body as JSON; ValueError when it is none."""
        return json.loads(self.body)

    def saved(self) -> str:
        """The request as text, without its key, for a later replay."""
        headers = {name: value for name, value in self.headers.items() if name != "authorization"}
        return json.dumps([self.method, self.target, headers, self.body.decode("latin-1"), self.seq])

    @classmethod
    def restored(cls, saved: str) -> "Request":
        """A request that was `saved()`."""
        method, target, headers, body, *seq = json.loads(saved)
        return cls(method, target, headers, body.encode("latin-1"), seq=seq[0] if seq else 0)


@dataclass(frozen=True)
class Reply:
    """One reply. A long body comes in `parts`, whose `length` in bytes is known beforehand."""

    status: int
    body: bytes = b""
    content_type: str | None = JSON_TYPE
    headers: dict[str, str] = field(default_factory=dict)
    parts: Iterable[bytes] | None = None
    length: int | None = None

    @property
    def size(self) -> int:
        """The body's length in bytes."""
        return len(self.body) if self.length is None else self.length

    @property
    def reason(self) -> str:
        """The status's usual words."""
        return HTTPStatus(self.status).phrase


def json_reply(content: Any, status: int = 200, **headers: str) -> Reply:
    """A reply with JSON in it."""
    text = json.dumps(content, ensure_ascii=False, separators=(",", ":"))
    return Reply(status, text.encode(), headers=headers)
