"""A shop's own system that takes webhooks, and orders that are sold meanwhile."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from tests.channels.scripted import Request, ScriptedServer, answer
from tests.conftest import AddAccount
from tests.outbound.offers.conftest import Stall, open_stall

from comptoir.jobs.webhooks import tell_the_host
from comptoir.outbound.hosts import delivering, fanning
from comptoir.simulator.world import World


@pytest.fixture
def stall(world: World, add_account: AddAccount, pass_time: Callable[[float], None]) -> Stall:
    """A shop that sells."""
    return open_stall(world, add_account, pass_time)


class Host:
    """The shop's own system: what it received, and how it answers."""

    def __init__(self, server: ScriptedServer) -> None:
        self.server = server
        self.url = f"{server.url}/hooks"

    def answers(self, status: str = "200 OK", body: bytes = b"{}", headers: tuple[str, ...] = ()) -> None:
        """From now on it answers so."""
        self.server.script = answer(body, status=status, headers=headers)

    @property
    def requests(self) -> list[Request]:
        """Everything that came, oldest first."""
        return self.server.requests

    def told(self) -> list[dict[str, Any]]:
        """The bodies of everything that came."""
        return [json.loads(request.body) for request in self.requests]


@pytest.fixture
def host(settings: Any) -> Iterator[Host]:
    """It runs on this machine, which is allowed."""
    settings.PRIVATE_WEBHOOKS = True
    server = ScriptedServer(answer())
    yield Host(server)
    server.close()


@pytest.fixture
def send() -> Callable[[], int]:
    """Does what a worker does for events: gives them to who listens, and sends what is due; how many were taken."""

    def work() -> int:
        tell_the_host()
        fanning.fan_out()
        return sum(delivering.deliver(subscription) for subscription in delivering.due())

    return work


def signed_by(secret: str, request: Request) -> bool:
    """Whether the message bears the signature of the secret: written from the standard, not from the library."""
    headers = {name.lower(): value for name, value in request.headers.items()}
    key = base64.b64decode(secret.removeprefix("whsec_"))
    text = f"{headers['webhook-id']}.{headers['webhook-timestamp']}.".encode() + request.body
    right = "v1," + base64.b64encode(hmac.new(key, text, hashlib.sha256).digest()).decode()
    return right in headers["webhook-signature"].split()
