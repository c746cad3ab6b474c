"""The API as it runs: `comptoir web` in a process of its own, a key that was made at the command line."""

from __future__ import annotations

import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator

import httpx2
import pytest

from tests.cli.installed import Installation, installed


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Installation]:
    """A migrated installation of its own."""
    with installed(tmp_path_factory.mktemp("shop")) as one:
        yield one


@pytest.fixture(scope="module")
def address(shop: Installation) -> Iterator[str]:
    """Where its web process listens."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    process = shop.start("web", PORT=str(port))
    try:
        end = time.monotonic() + 60
        while not _answers(port):
            assert process.poll() is None, process.stderr.read() if process.stderr else ""
            assert time.monotonic() < end
            time.sleep(0.1)
        yield f"http://127.0.0.1:{port}/api/marketplace"
    finally:
        process.terminate()
        process.communicate(timeout=60)


def _answers(port: int) -> bool:
    with socket.socket() as wire:
        return wire.connect_ex(("127.0.0.1", port)) == 0


def test_a_key_is_made_listed_and_revoked_at_the_command_line(shop, address):
    """It is shown once; the list never holds it; revoked, it opens nothing."""
    made = shop.json("key", "add", "till", "--scope", "orders", "--scope", "offers")
    assert (made["name"], made["scopes"]) == ("till", ["offers", "orders"])
    head = {"Authorization": f"Bearer {made['key']}"}
    assert httpx2.get(f"{address}/orders", headers=head).json()["items"] == []
    listed = shop.run("key", "list")
    assert made["key"] not in listed.stdout
    assert "till" in listed.stdout
    assert made["key"].rpartition("_")[2] not in shop.everything_stored()
    again = shop.run("key", "add", "till")
    assert (again.returncode, "What to do:" in again.stderr) == (1, True)
    assert shop.run("key", "revoke", "till").returncode == 0
    assert httpx2.get(f"{address}/orders", headers=head).status_code == 401
    assert shop.run("key", "revoke", "nobody").returncode == 1


def test_the_document_is_printed_without_a_database(tmp_path):
    """The same one that the page shows."""
    bare = Installation(tmp_path)
    told = bare.run("openapi")
    assert told.returncode == 0, told.stderr
    assert '"/api/marketplace/orders"' in told.stdout
    assert not (tmp_path / "data" / "postgresql").exists()


def test_other_commands_do_not_load_the_routes(shop):
    """They start as fast as before."""
    code = (
        "import sys; from comptoir.project import boot, command; boot.set_up(); command._whole();"
        "print(sorted({'ninja', 'pydantic'} & set(sys.modules)))"
    )
    ended = subprocess.run(
        [sys.executable, "-c", code], env=shop.variables, capture_output=True, text=True, check=False
    )
    assert (ended.returncode, ended.stdout.strip()) == (0, "[]"), ended.stderr


def test_fifty_megabytes_are_refused_and_the_server_goes_on(shop, address):
    """413 to the one, 200 to the next."""
    made = shop.json("key", "add", "heavy", "--scope", "orders")
    head = {"Authorization": f"Bearer {made['key']}", "Content-Type": "application/json"}

    def body() -> Iterator[bytes]:
        for _ in range(50):
            yield b" " * 1024 * 1024

    try:
        size = {"Content-Length": str(50 * 1024 * 1024)}
        answer = httpx2.post(f"{address}/orders/sync", content=body(), headers=head | size, timeout=60)
        assert answer.status_code == 413
    except httpx2.TransportError:
        pass  # the server closed before all was sent, as it may
    assert httpx2.get(f"{address}/health", headers=head).status_code == 200


def test_a_question_that_takes_too_long_is_broken_off(shop, address):
    """A web process gives a statement five seconds: here it waits for a lock that nobody lets go."""
    made = shop.json("key", "add", "patient")
    head = {"Authorization": f"Bearer {made['key']}"}
    assert httpx2.get(f"{address}/accounts", headers=head).status_code == 200
    with shop.connect() as holding:
        holding.autocommit = False
        holding.execute("LOCK TABLE marketplace_accounts IN ACCESS EXCLUSIVE MODE")
        answers: list[httpx2.Response] = []
        asking = threading.Thread(
            target=lambda: answers.append(httpx2.get(f"{address}/accounts", headers=head, timeout=60))
        )
        asking.start()
        asking.join()
    (answer,) = answers
    assert (answer.status_code, answer.json()["code"]) == (503, "database")
    assert answer.headers["Retry-After"] == "5"
