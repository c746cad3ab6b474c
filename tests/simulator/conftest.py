"""A simulated marketplace on a socket of this machine, and the simplest client that can call it."""

from __future__ import annotations

import http.client
import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any
from urllib.parse import urlencode, urlsplit

import pytest

from comptoir.simulator.server import RunningSimulator, start
from comptoir.simulator.shops import Shop
from comptoir.simulator.world import World

START = datetime(2026, 3, 10, 9, 0, tzinfo=UTC)


def line_ids(world: World, order_id: str) -> list[str]:
    """The ids of an order's lines."""
    return [line["order_line_id"] for line in world.order(order_id)["order_lines"]]


def effects(world: World, order_id: str) -> dict[tuple[str | None, str], int]:
    """What befell an order, by (line, kind), without its coming into the world and its changes of state."""
    counted = world.ledger.effects_on(order_id)
    return {key: count for key, count in counted.items() if key[1] not in {"order_created", "order_moved"}}


def multipart(
    part: str, told: Any, files: dict[str, bytes], *, kind: str | None = "application/json"
) -> tuple[bytes, dict[str, str]]:
    """A form of one JSON part and its `files`, and its content type."""
    mark = "x-x-x"
    described = f"Content-Type: {kind}\r\n" if kind else ""
    head = f'--{mark}\r\nContent-Disposition: form-data; name="{part}"\r\n{described}\r\n'
    body = head.encode() + (told if isinstance(told, bytes) else json.dumps(told).encode()) + b"\r\n"
    for name, content in files.items():
        head = f'--{mark}\r\nContent-Disposition: form-data; name="files"; filename="{name}"\r\n\r\n'
        body += head.encode() + content + b"\r\n"
    return body + f"--{mark}--\r\n".encode(), {"Content-Type": f"multipart/form-data; boundary={mark}"}


@dataclass(frozen=True)
class Answer:
    """What came back."""

    status: int
    headers: dict[str, str]
    body: bytes

    def json(self) -> Any:
        return json.loads(self.body)


@dataclass
class Client:
    """One connection that is kept alive, with the key of one shop."""

    url: str
    key: str | None
    connection: http.client.HTTPConnection = field(init=False)

    def __post_init__(self) -> None:
        parts = urlsplit(self.url)
        self.connection = http.client.HTTPConnection(str(parts.hostname), parts.port, timeout=20)

    def call(
        self, method: str, path: str, body: Any = None, headers: dict[str, str] | None = None, **query: Any
    ) -> Answer:
        target = path + ("?" + urlencode(query) if query else "")
        sent = {
            "Accept": "application/json",
            **({"Authorization": self.key} if self.key else {}),
            **(headers or {}),
        }
        data = body if isinstance(body, bytes) or body is None else json.dumps(body).encode()
        try:
            self.connection.request(method, target, body=data, headers=sent)
            with self.connection.getresponse() as response:
                return Answer(response.status, dict(response.headers), response.read())
        except (OSError, http.client.HTTPException):
            self.connection.close()
            raise

    def get(self, path: str, **query: Any) -> Answer:
        return self.call("GET", path, **query)

    def orders(self, **query: Any) -> Any:
        """OR11's answer, which must have gone well."""
        answer = self.get("/api/orders", **query)
        assert answer.status == 200, answer.body
        return answer.json()

    def put(self, path: str, body: Any = None, **query: Any) -> Answer:
        return self.call("PUT", path, body, **query)

    def refused(self, method: str, path: str, body: Any = None) -> tuple[int, str]:
        """The status and the message of an error in the envelope."""
        answer = self.call(method, path, body)
        told = answer.json()
        assert told["status"] == answer.status
        return answer.status, told["message"]

    def walk(self, size: int = 10, **query: Any) -> list[dict[str, Any]]:
        """Every order of OR11, page by page."""
        orders: list[dict[str, Any]] = []
        offset = 0
        while True:
            page = self.orders(max=size, offset=offset, **query)
            orders += page["orders"]
            offset += size
            if offset >= page["total_count"]:
                return orders


@pytest.fixture
def world() -> Iterator[World]:
    """A world whose clock stands until it is advanced and whose frequencies are out of the way."""
    with World(seed=7, pace=1e9, now=START) as one:
        yield one


@pytest.fixture
def simulator(world: World) -> Iterator[RunningSimulator]:
    with start(world) as running:
        yield running


@pytest.fixture
def shop(world: World) -> Shop:
    return world.add_shop("Alpha", staging_share=0, cancelling_share=0, payment_refused_share=0)


@pytest.fixture
def connect(simulator: RunningSimulator) -> Iterator[Callable[..., Client]]:
    """Opens connections that are closed at the end."""
    opened: list[Client] = []

    def open_client(key: str | None) -> Client:
        opened.append(Client(simulator.url, key))
        return opened[-1]

    yield open_client
    for client in opened:
        client.connection.close()


@pytest.fixture
def client(connect: Callable[..., Client], shop: Shop) -> Client:
    return connect(shop.key)
