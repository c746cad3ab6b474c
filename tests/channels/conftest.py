"""What the tests of the marketplaces share: a pacer that notes, scripted servers, sessions on them."""

from __future__ import annotations

import ssl
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

import pytest
from hypothesis import settings
from tests.channels import stage as stages
from tests.channels.scripted import Script, ScriptedServer

from comptoir.channels import registry
from comptoir.channels.answers import Words
from comptoir.channels.http import Session
from comptoir.channels.pacing import CallOutcome, Flow, Operation
from comptoir.simulator.server import start
from comptoir.simulator.world import World

# Examples are judged by what they do, not by how long a busy machine takes for them.
settings.register_profile("unhurried", deadline=None)
settings.load_profile("unhurried")

SECRET = "k3y-that/must+never=show"


@dataclass
class NotingPacer:
    """A pacer that lets everything through and notes what it was told."""

    taken: list[str] = field(default_factory=list)
    finishes: list[tuple[str, CallOutcome, float | None]] = field(default_factory=list)
    refusal: Exception | None = None

    def take(self, operation: Operation) -> None:
        """Note the operation, or refuse."""
        if self.refusal is not None:
            raise self.refusal
        self.taken.append(operation.limit.bucket)

    def finished(
        self, operation: Operation, outcome: CallOutcome, *, retry_after: float | None = None
    ) -> None:
        """Note the end."""
        self.finishes.append((operation.limit.bucket, outcome, retry_after))


@pytest.fixture
def pacer() -> NotingPacer:
    """A pacer for one test."""
    return NotingPacer()


@pytest.fixture
def serve() -> Iterator[Callable[..., ScriptedServer]]:
    """Start servers that follow a script; they stop with the test."""
    running: list[ScriptedServer] = []

    def start(script: Script, tls: ssl.SSLContext | None = None, *, discards: bool = False) -> ScriptedServer:
        running.append(ScriptedServer(script, tls, discards))
        return running[-1]

    yield start
    for server in running:
        server.close()


@pytest.fixture
def session(pacer: NotingPacer) -> Iterator[Callable[..., Session]]:
    """Open sessions that carry a secret; they close with the test."""
    opened: list[Session] = []

    def start(base_url: str, **changes: object) -> Session:
        arguments: dict[str, object] = {
            "headers_for": lambda: {"Authorization": SECRET},
            "pacer": pacer,
            "live_flows": frozenset(Flow),
            "failures": lambda status, body: Words(body.decode("utf-8", "replace"), code=str(status)),
            "secrets": (SECRET,),
        }
        opened.append(Session(base_url=base_url, **(arguments | changes)))  # type: ignore[arg-type]  # any of them
        return opened[-1]

    yield start
    for each in opened:
        each.close()


@pytest.fixture(params=registry.NAMES)
def stage(request: pytest.FixtureRequest, pacer: NotingPacer) -> Iterator[stages.Stage]:
    """A world with one shop, its limits out of the way."""
    with World(pace=stages.UNHURRIED) as world, start(world) as simulator:
        shop = world.add_shop("Lantern Works", key=stages.KEY, staging_share=0.0)
        ready = stages.Stage(request.param, world, shop.shop_id, simulator.url, pacer, [])
        yield ready
        for channel in ready.opened:
            channel.close()
