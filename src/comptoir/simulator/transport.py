"""What travels over HTTP: a request as it was read, a reply as it will be sent."""

import json
import os
from collections.abc import Iterable
from dataclasses import dataclass, field
from http import HTTPStatus
from tempfile import TemporaryFile
from typing import IO, Any
from urllib.parse import parse_qs, quote

JSON_TYPE = "application/json;charset=UTF-8"
HTML_TYPE = "text/html;charset=UTF-8"
BINARY_TYPE = "application/octet-stream"


_EDGE = 8192
_READ = 1 << 20


class Spool:
    """A long body in a temporary file, so that it is never in memory as a whole; who made it closes it."""

    def __init__(self) -> None:
        self._file: IO[bytes] | None = None
        self.size = 0

    def write(self, data: bytes) -> None:
        """Add to the end."""
        if self._file is None:
            self._file = TemporaryFile(buffering=0)  # noqa: SIM115 (closed by who made the spool)
        self._file.write(data)
        self.size += len(data)

    def at(self, start: int, stop: int) -> bytes:
        """The bytes from one place up to another."""
        if self._file is None:
            return b""
        return os.pread(self._file.fileno(), max(0, min(stop, self.size) - start), max(0, start))

    def find(self, wanted: bytes, start: int) -> int:
        """Where some bytes are next found, -1 where they are not."""
        while start < self.size:
            found = self.at(start, start + _READ + len(wanted)).find(wanted)
            if found >= 0:
                return start + found
            start += _READ
        return -1

    def close(self) -> None:
        """Let go of the file."""
        if self._file is not None:
            self._file.close()


@dataclass(frozen=True)
class Request:
    """One request. `target` is path and query as sent; header names are in lower case.

    A long upload is in `spool` and `body` is empty. `seq` is the number under which the ledger knows the call,
    0 before it has arrived.
    """

    method: str
    target: str
    headers: dict[str, str]
    body: bytes = b""
    peer: str = "127.0.0.1"
    seq: int = 0
    spool: Spool | None = None

    @property
    def size(self) -> int:
        """The body's length in bytes."""
        return len(self.body) if self.spool is None else self.spool.size

    @property
    def edges(self) -> bytes:
        """The body, or of a long one what stands before and after its file."""
        if self.spool is None:
            return self.body
        return self.spool.at(0, _EDGE) + b"\r\n" + self.spool.at(self.spool.size - _EDGE, self.spool.size)

    def at(self, start: int, stop: int) -> bytes:
        """The body's bytes from one place up to another."""
        return self.body[start:stop] if self.spool is None else self.spool.at(start, stop)

    def find(self, wanted: bytes, start: int = 0) -> int:
        """Where some bytes are next found in the body, -1 where they are not."""
        return self.body.find(wanted, start) if self.spool is None else self.spool.find(wanted, start)

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
        return json.dumps(
            [self.method, self.target, headers, self.at(0, self.size).decode("latin-1"), self.seq]
        )

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


def file_reply(name: str, content: bytes) -> Reply:
    """A reply that is a file to keep; a name with more than ASCII in it comes in the form of RFC 6266, too."""
    plain = name.encode("ascii", "replace").decode().replace("\\", "_").replace('"', "_")
    told = f'attachment; filename="{plain}"'
    if plain != name:
        told += f"; filename*=UTF-8''{quote(name, safe='')}"
    return Reply(200, content, content_type=BINARY_TYPE, headers={"Content-Disposition": told})
