"""The API behind a real socket, and programs that hold a key to it."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable, Iterator
from typing import Any

import httpx2
import pytest
from django.db import connection

from comptoir.api.keys import make_key
from comptoir.api.models import Scope
from comptoir.jobs.webhooks import tell_the_host
from comptoir.outbound import due
from comptoir.outbound.actions import deliver
from comptoir.outbound.hosts import delivering
from tests.api import documented
from tests.api.hosts import Host

AT = "/api/marketplace"


class Program:
    """A program that talks to the API: paths are below /api/marketplace."""

    def __init__(self, http: httpx2.Client) -> None:
        self.http = http

    def ask(self, method: str, path: str, **options: Any) -> httpx2.Response:
        """One request, whose answer is what the document says."""
        answer = self.http.request(method, AT + path, **options)
        documented.check(answer)
        return answer

    def get(self, path: str, **query: Any) -> Any:
        """What a GET that must succeed answers."""
        answer = self.ask("GET", path, params=query)
        assert answer.status_code == 200, answer.text
        return answer.json()

    def post(self, path: str, json: Any = None, **options: Any) -> httpx2.Response:
        """A POST, with a JSON body if one is given."""
        return self.ask("POST", path, **({"json": json} if json is not None else {}), **options)


Connect = Callable[..., Program]
AddHost = Callable[..., Host]


@pytest.fixture
def connect(live_server: Any) -> Iterator[Connect]:
    """Makes programs: `connect("orders")` holds a key with that scope, `connect(key="...")` that key, `connect()` none."""
    with contextlib.ExitStack() as opened:
        made = 0

        def open_one(*scopes: str, key: str | None = None) -> Program:
            nonlocal made
            made += 1
            if scopes:
                _, key = make_key(name=f"program {made}", scopes=[Scope(scope) for scope in scopes])
            headers = {"Authorization": f"Bearer {key}"} if key else {}
            http = httpx2.Client(base_url=live_server.url, headers=headers, timeout=60)
            return Program(opened.enter_context(http))

        yield open_one


@pytest.fixture
def worker(transactional_db: None) -> Iterator[None]:
    """Delivers wishes beside the test, as a worker does."""
    over = threading.Event()

    def work() -> None:
        try:
            while not over.wait(0.05):
                for account_id in due.accounts_due():
                    deliver(account_id, should_stop=over.is_set)
        finally:
            connection.close()

    thread = threading.Thread(target=work, name="worker of a test")
    thread.start()
    yield
    over.set()
    thread.join()


@pytest.fixture
def admin(connect: Any) -> Any:
    """A program that may do everything."""
    return connect("admin", "orders")


@pytest.fixture
def add_host(admin: Any, settings: Any) -> Iterator[AddHost]:
    """Adds webhooks of systems on this machine."""
    settings.PRIVATE_WEBHOOKS = True
    made: list[Host] = []

    def add(name: str = "quotes") -> Host:
        made.append(Host(admin, name))
        return made[-1]

    yield add
    for host in made:
        host.server.close()


@pytest.fixture
def send(pass_time: Callable[[float], None]) -> Callable[[], None]:
    """Lets a minute pass in which a worker sends what is due."""

    def work() -> None:
        pass_time(61)
        tell_the_host()
        for subscription in delivering.due():
            delivering.deliver(subscription)

    return work
