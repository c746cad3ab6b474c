"""The simulator on a real socket: HTTP/1.1 with keep-alive, so that cuts and drips are real ones."""

import socket
import string
import struct
import threading
import time
from collections.abc import Iterable, Iterator
from email.utils import formatdate
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Any

from comptoir.simulator import control
from comptoir.simulator.exchange import Exchange
from comptoir.simulator.transport import Reply, Request, Spool, json_reply
from comptoir.simulator.webhooks import Postman
from comptoir.simulator.world import World

LARGEST_BODY = 512_000_000
_LONG_BODY = 1_000_000
_READ_AT_ONCE = 1 << 18
_LOOK_SECONDS = 0.2
_PIECES_PER_SECOND = 10
_LINGER_NOT = struct.pack("ii", 1, 0)


class RunningSimulator:
    """A world that answers at `url` until it is closed; usable as a context manager.

    Closing ends every connection. The world itself stays open: whoever made it closes it.
    """

    def __init__(self, world: World, host: str, port: int) -> None:
        self.world = world
        self._server = _Server((host, port), world)
        address = self._server.server_address
        self.url = f"http://{address[0]!s}:{address[1]}"
        self._thread = threading.Thread(
            target=self._server.serve_forever, kwargs={"poll_interval": 0.05}, name="simulator", daemon=True
        )
        self._hand = threading.Thread(target=self._work, name="simulator chores", daemon=True)
        self._postman = Postman(world.webhooks)
        self._round = threading.Thread(target=self._postman.work, name="simulator webhooks", daemon=True)
        self._thread.start()
        self._hand.start()
        self._round.start()

    def close(self) -> None:
        """Stop listening and cut every connection."""
        self._postman.stop()
        self._server.stop()
        self._thread.join()
        self._hand.join()
        self._round.join()

    def _work(self) -> None:
        """Do the world's long work in turns, so that no call has to."""
        while not self._server.closing.is_set():
            self.world.chores.do(until=self._server.closing.is_set)
            self.world.chores.asked.wait(_LOOK_SECONDS)
            self.world.chores.asked.clear()

    def __enter__(self) -> "RunningSimulator":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def start(world: World, host: str = "127.0.0.1", port: int = 0) -> RunningSimulator:
    """Serve a world; port 0 takes a free one. Any number may run in one process."""
    return RunningSimulator(world, host, port)


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    block_on_close = False
    request_queue_size = 128

    def __init__(self, address: tuple[str, int], world: World) -> None:
        self.world = world
        self.closing = threading.Event()
        self._open: dict[socket.socket, threading.Thread] = {}
        self._lock = threading.Lock()
        self.reset: set[socket.socket] = set()
        super().__init__(address, _Handler)

    def server_bind(self) -> None:
        # The inherited one asks the name service who we are, which takes seconds where there is none.
        socket_address = self.server_address
        self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        self.socket.bind(socket_address)
        self.server_address = self.socket.getsockname()
        self.server_name, self.server_port = str(self.server_address[0]), int(self.server_address[1])

    def process_request_thread(self, request: Any, client_address: Any) -> None:
        with self._lock:
            self._open[request] = threading.current_thread()
        try:
            super().process_request_thread(request, client_address)
        finally:
            with self._lock:
                self._open.pop(request, None)

    def shutdown_request(self, request: Any) -> None:
        if request in self.reset:
            # Without the goodbye of a proper shutdown, closing resets the connection.
            self.reset.discard(request)
            request.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _LINGER_NOT)
            request.close()
        else:
            super().shutdown_request(request)

    def stop(self) -> None:
        """Stop listening, wake who sleeps, cut who talks, and wait for them."""
        self.closing.set()
        self.world.chores.asked.set()
        self.shutdown()
        self.server_close()
        with self._lock:
            talking = list(self._open.items())
        for connection, _ in talking:
            try:
                connection.shutdown(socket.SHUT_RDWR)
            except OSError:
                continue
        for _, thread in talking:
            thread.join(timeout=5)


class _Malformed(Exception):
    """The length of a body cannot be made out."""


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    server: _Server

    def handle(self) -> None:
        try:
            super().handle()
        except (ConnectionError, TimeoutError):
            self.close_connection = True

    def handle_one_request(self) -> None:
        """Read a request and answer it; every method goes the same way, the routes decide."""
        self.raw_requestline = self.rfile.readline(65537)
        if not self.raw_requestline or len(self.raw_requestline) > 65536 or not self.parse_request():
            self.close_connection = True
            return
        spool = Spool()
        try:
            self._answer(self._read_body(spool), spool)
        except _Malformed:
            self._refuse(400, "Bad Request")
        finally:
            spool.close()

    def _answer(self, body: bytes | None, spool: Spool) -> None:
        headers = {name.lower(): value for name, value in self.headers.items()}
        spooled = spool if spool.size else None
        request = Request(
            self.command, self.path, headers, body or b"", self.client_address[0], spool=spooled
        )
        if body is None:
            self._refuse(413, "Payload Too Large")
        elif control.is_ours(request):
            self._send(control.answer(self.server.world, request), skew=0.0)
        else:
            self._exchange(Exchange(self.server.world, request))

    def log_message(self, format: str, *args: Any) -> None:
        """Keep quiet: the ledger knows."""

    def _exchange(self, exchange: Exchange) -> None:
        began = time.monotonic()
        exchange.arrive()
        if exchange.wait_seconds:
            self.server.closing.wait(exchange.wait_seconds)
        reply = exchange.answer()
        status, cut = (None, "before the effect") if reply is None else (reply.status, None)
        if "delayed_effect" in exchange.struck:
            cut = "before a delayed effect"
        try:
            if reply is None:
                self._cut()
            elif "cut_after" in exchange.struck:
                cut = "after the effect"
                self._send_part(reply, exchange.date_skew)
            else:
                self._send(reply, skew=exchange.date_skew, drip_seconds=exchange.drip_seconds)
        except OSError:
            cut = "by the client"
            self.close_connection = True
        finally:
            exchange.ended(status=status, cut=cut, seconds=time.monotonic() - began)

    def _read_body(self, spool: Spool) -> bytes | None:
        """The whole body, or nothing and a long upload in the spool; None when it is too large.

        _Malformed when its length makes no sense, ConnectionError when less of it comes than was announced.
        """
        length = _size_of(self.headers.get("Content-Length") or "0", 10)
        if length > LARGEST_BODY:
            return None
        chunked = self.headers.get("Transfer-Encoding", "").lower() == "chunked"
        may_be_long = self.headers.get("Content-Type", "").lower().startswith("multipart/")
        held, size = bytearray(), 0
        for data in self._chunks() if chunked else self._pieces(length):
            size += len(data)
            if size > LARGEST_BODY:
                return None
            held += data
            if may_be_long and (spool.size or size > _LONG_BODY):
                spool.write(bytes(held))
                held.clear()
        return bytes(held)

    def _pieces(self, length: int) -> Iterator[bytes]:
        while length > 0:
            data = self.rfile.read(min(length, _READ_AT_ONCE))
            if not data:
                # Half an upload has no effect.
                raise ConnectionAbortedError
            length -= len(data)
            yield data

    def _chunks(self) -> Iterator[bytes]:
        while size := _size_of(self.rfile.readline(65537).partition(b";")[0].decode("latin-1").strip(), 16):
            yield from self._pieces(size)
            self.rfile.readline(65537)
        while self.rfile.readline(65537).strip():
            continue

    def _refuse(self, status: int, message: str) -> None:
        """Say no to a body that was not read to its end, after which the connection is of no more use."""
        self.close_connection = True
        self._send(json_reply({"message": message, "status": status}, status), skew=0.0)

    def _head(self, reply: Reply, skew: float) -> bytes:
        now = self.server.world.clock.ms() / 1000 + skew
        lines = [f"HTTP/1.1 {reply.status} {reply.reason}", f"Date: {formatdate(now, usegmt=True)}"]
        if reply.content_type is not None:
            lines.append(f"Content-Type: {reply.content_type}")
        if reply.status != 204:
            lines.append(f"Content-Length: {reply.size}")
        lines += [f"{name}: {value}" for name, value in reply.headers.items()]
        if self.close_connection:
            lines.append("Connection: close")
        return "\r\n".join([*lines, "", ""]).encode("latin-1")

    def _send(self, reply: Reply, *, skew: float, drip_seconds: float = 0.0) -> None:
        head = self._head(reply, skew)
        if self.command == "HEAD":
            self.wfile.write(head)
        elif drip_seconds:
            body = b"".join(_parts(reply))
            if body:
                self.wfile.write(head)
            self._drip(body or head, drip_seconds)
        elif reply.parts is None:
            self.wfile.write(head + reply.body)
        else:
            self.wfile.write(head)
            for part in reply.parts:
                self.wfile.write(part)

    def _drip(self, body: bytes, seconds: float) -> None:
        pieces = max(1, min(len(body), round(seconds * _PIECES_PER_SECOND)))
        for place in range(pieces):
            self.wfile.write(body[len(body) * place // pieces : len(body) * (place + 1) // pieces])
            if self.server.closing.wait(seconds / pieces):
                raise ConnectionAbortedError

    def _send_part(self, reply: Reply, skew: float) -> None:
        """Half of the answer, then a reset; of an answer without a body, half of its head."""
        head, body = self._head(reply, skew), b"" if self.command == "HEAD" else b"".join(_parts(reply))
        self.wfile.write(head + body[: len(body) // 2] if body else head[: len(head) // 2])
        self._cut()

    def _cut(self) -> None:
        self.server.reset.add(self.connection)
        self.close_connection = True


def _size_of(text: str, base: int) -> int:
    """A length in decimal or hexadecimal digits and nothing else."""
    if not text or not set(text) <= set("0123456789" if base == 10 else string.hexdigits):
        raise _Malformed
    return int(text, base)


def _parts(reply: Reply) -> Iterable[bytes]:
    return (reply.body,) if reply.parts is None else reply.parts
