"""Sockets that share one deadline per call, and that no name server can point into a private network.

A timeout per read is not a deadline: a server that sends a byte every second passes it for ever. Here every
connect, handshake, read and write of a call gets what is left of the call's own time, headers included.
"""

from __future__ import annotations

import ipaddress
import queue
import socket
import ssl
import threading
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import Any

import httpcore2

from comptoir.channels.addresses import Origin, UnsafeAddress, is_private

SocketOption = tuple[int, int, int] | tuple[int, int, bytes | bytearray] | tuple[int, int, None, int]

_WRITE_SLICE = 64 * 1024


class Network(httpcore2.NetworkBackend):
    """Opens connections: to the account's own origin anywhere, to any other only on the public internet.

    The address that is checked is the address that is connected to, so a name that changes its mind between
    the two is of no use. `allow_private` lifts the check, for tests and the demo on this machine.
    """

    def __init__(self, *, own: Origin, allow_private: bool) -> None:
        self._own = (own.host, own.port)
        self._allow_private = allow_private
        self._sockets = httpcore2.SyncBackend()
        self._call = threading.local()

    @contextmanager
    def within(self, seconds: float) -> Iterator[None]:
        """Everything that this thread does on these sockets inside the block ends `seconds` from now."""
        self._call.until = time.monotonic() + seconds
        try:
            yield
        finally:
            del self._call.until

    def left(self, late: type[httpcore2.TimeoutException]) -> float:
        """Seconds left of this thread's call; raises `late` when there are none."""
        seconds: float = self._call.until - time.monotonic()
        if seconds <= 0:
            raise late("the time for the whole call is over")
        return seconds

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[SocketOption] | None = None,
    ) -> httpcore2.NetworkStream:
        """Connect to the first address that answers, giving each an equal share of the time left."""
        addresses = self._resolve(host, port)
        failure: Exception = httpcore2.ConnectError("the name has no address")
        for position, address in enumerate(addresses):
            share = self.left(httpcore2.ConnectTimeout) / (len(addresses) - position)
            try:
                stream = self._sockets.connect_tcp(address, port, share, local_address, socket_options)
            except (httpcore2.ConnectError, httpcore2.ConnectTimeout) as error:
                failure = error
            else:
                return _Timed(stream, self)
        raise failure

    def _resolve(self, host: str, port: int) -> list[str]:
        addresses = _addresses(host, port, self.left(httpcore2.ConnectTimeout))
        guarded = (host, port) != self._own and not self._allow_private
        if guarded and any(is_private(address) for address in addresses):
            raise UnsafeAddress("The marketplace named a download address inside a private network.")
        return addresses


def _addresses(host: str, port: int, seconds: float) -> list[str]:
    """Every address of a name. Raises ConnectTimeout when the name server keeps us waiting for longer.

    The system's look-up knows no deadline: it is done beside this thread, and left behind when its time is over.
    """
    try:
        return [str(ipaddress.ip_address(host))]
    except ValueError:
        pass  # a name
    answers: queue.SimpleQueue[list[str] | Exception] = queue.SimpleQueue()

    def look_up() -> None:
        try:
            found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
        except (OSError, UnicodeError) as error:
            answers.put(error)
        else:
            answers.put(list(dict.fromkeys(str(entry[4][0]) for entry in found)))

    threading.Thread(target=look_up, name=f"look-up of {host}", daemon=True).start()
    try:
        answer = answers.get(timeout=seconds)
    except queue.Empty:
        raise httpcore2.ConnectTimeout("the name was not resolved in time") from None
    if isinstance(answer, Exception):
        raise httpcore2.ConnectError(f"the name cannot be resolved ({answer})")
    return answer


class _Timed(httpcore2.NetworkStream):
    """A stream whose every step gets what is left of the call, whatever timeout the pool asks for."""

    def __init__(self, stream: httpcore2.NetworkStream, network: Network) -> None:
        self._stream = stream
        self._network = network

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return self._stream.read(max_bytes, self._network.left(httpcore2.ReadTimeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        # In slices: the sockets grant their timeout anew to every partial send.
        for start in range(0, len(buffer), _WRITE_SLICE):
            piece = buffer[start : start + _WRITE_SLICE]
            self._stream.write(piece, self._network.left(httpcore2.WriteTimeout))

    def close(self) -> None:
        self._stream.close()

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore2.NetworkStream:
        left = self._network.left(httpcore2.ConnectTimeout)
        return _Timed(self._stream.start_tls(ssl_context, server_hostname, left), self._network)

    def get_extra_info(self, info: str) -> Any:
        return self._stream.get_extra_info(info)
