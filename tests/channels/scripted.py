"""A server on this machine that answers as a test tells it to, byte for byte, and counts who came."""

from __future__ import annotations

import socket
import ssl
import threading
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import BinaryIO

Script = Callable[["Request"], Iterable[bytes]]


@dataclass(frozen=True)
class Request:
    """What a client sent."""

    method: str
    target: str
    headers: dict[str, str]
    body: bytes


def answer(
    body: bytes = b"{}", *, status: str = "200 OK", headers: Iterable[str] = (), length: int | None = None
) -> Script:
    """A script that sends one whole answer; `length` lies about its size."""
    lines = [f"HTTP/1.1 {status}", "Content-Type: application/json", "Connection: close", *headers]
    lines.append(f"Content-Length: {len(body) if length is None else length}")
    head = "\r\n".join(lines).encode() + b"\r\n\r\n"
    return lambda request: [head + body]


def drip(piece: bytes, *, every: float, head: bytes = b"") -> Script:
    """A script that sends `head` and then `piece` again and again without an end."""

    def script(request: Request) -> Iterable[bytes]:
        yield head
        while True:
            time.sleep(every)
            yield piece

    return script


@dataclass
class ScriptedServer:
    """Answers every request with `script`; a connection that a script does not fill to its length is cut.

    `discards` drops bodies as they come and keeps only how long they were.
    """

    script: Script
    tls: ssl.SSLContext | None = None
    discards: bool = False
    connections: int = 0
    discarded: list[int] = field(default_factory=list)
    requests: list[Request] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._open: set[socket.socket] = set()
        self._threads: list[threading.Thread] = []
        self._acceptor = threading.Thread(target=self._accept)
        self._acceptor.start()

    @property
    def url(self) -> str:
        """Where it listens."""
        return f"http{'s' if self.tls else ''}://127.0.0.1:{self._listener.getsockname()[1]}"

    def close(self) -> None:
        """Hang up on everybody and wait for the threads."""
        self._listener.shutdown(socket.SHUT_RDWR)
        self._acceptor.join()
        self._listener.close()
        for connection in list(self._open):
            try:
                connection.shutdown(socket.SHUT_RDWR)
            except OSError:
                continue
        for thread in self._threads:
            thread.join()

    def _accept(self) -> None:
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            self.connections += 1
            self._open.add(connection)
            self._threads.append(threading.Thread(target=self._serve, args=(connection,)))
            self._threads[-1].start()

    def _serve(self, connection: socket.socket) -> None:
        try:
            self._answer(self.tls.wrap_socket(connection, server_side=True) if self.tls else connection)
        except OSError:
            connection.close()
        finally:
            self._open.discard(connection)

    def _answer(self, connection: socket.socket) -> None:
        # One answer a connection: where an answer ends is then never in doubt.
        with connection, connection.makefile("rb") as incoming:
            request = _read(incoming, self.discarded if self.discards else None)
            if request is not None:
                self.requests.append(request)
                for piece in self.script(request):
                    connection.sendall(piece)


def _read(incoming: BinaryIO, discarded: list[int] | None) -> Request | None:
    first = incoming.readline()
    if not first.strip():
        return None
    method, target, _ = first.decode().split(" ", 2)
    headers = {}
    while line := incoming.readline().strip():
        name, _, value = line.decode().partition(":")
        headers[name.lower()] = value.strip()
    length = int(headers.get("content-length", 0))
    if discarded is None:
        return Request(method, target, headers, incoming.read(length))
    left = length
    while left and (piece := incoming.read(min(left, 65_536))):
        left -= len(piece)
    discarded.append(length - left)
    return Request(method, target, headers, b"")
