"""A server on the network: what a client sends to a port on loopback goes to the socket of the tests' database."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from urllib.parse import parse_qs, urlsplit

from tests.inbound.hosts.quoting import Quotes


@contextmanager
def on_the_network(quotes: Quotes, password: str) -> Iterator[str]:
    """The address of quotes in PostgreSQL as another machine would write it."""
    told = urlsplit(quotes.url)
    where = {name: values[0] for name, values in parse_qs(told.query).items()}
    behind = f"{where['host']}/.s.PGSQL.{where['port']}"
    user = told.username or where["user"]
    with socket.create_server(("127.0.0.1", 0)) as server:
        threading.Thread(target=_accept, args=(server, behind), daemon=True).start()
        yield f"postgresql://{user}:{password}@127.0.0.1:{server.getsockname()[1]}{told.path}"


def _accept(server: socket.socket, behind: str) -> None:
    with suppress(OSError):  # the server is closed at the end
        while True:
            near, _ = server.accept()
            far = socket.socket(socket.AF_UNIX)
            far.connect(behind)
            for here, there in ((near, far), (far, near)):
                threading.Thread(target=_pass_on, args=(here, there), daemon=True).start()


def _pass_on(here: socket.socket, there: socket.socket) -> None:
    with suppress(OSError), there:
        while data := here.recv(65536):
            there.sendall(data)
        there.shutdown(socket.SHUT_RDWR)
