"""What runs for long: `serve` and `demo` say where they are, and end with everything that they started."""

from __future__ import annotations

import contextlib
import json
import re
import shlex
import shutil
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from comptoir.project import embedded
from comptoir.project.demo import API_KEY, DIRECTORY, erase
from comptoir.project.plain import address
from tests.cli.installed import Installation

PATIENCE = 90.0
"""Seconds before a hung test is given up; nothing is judged by them."""


def a_free_port() -> int:
    """A port that nobody has at this moment."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port: int = free.getsockname()[1]
    return port


def wait_for(file: Path, pattern: str, process: subprocess.Popen[str]) -> str:
    """What the program has said that matches, as soon as it has."""
    deadline = time.monotonic() + PATIENCE
    while (found := re.search(pattern, file.read_text())) is None:
        assert process.poll() is None, file.read_text()
        assert time.monotonic() < deadline, file.read_text()
        time.sleep(0.1)
    return found[1]


@pytest.fixture
def alone(tmp_path) -> Iterator[Installation]:
    """An installation whose database nobody holds but what it runs."""
    one = Installation(tmp_path)
    yield one
    embedded.stop(one.data_dir)
    embedded.erase(one.data_dir)


@contextlib.contextmanager
def running(
    shop: Installation, *arguments: str, **variables: str
) -> Iterator[tuple[subprocess.Popen[str], Path]]:
    """`comptoir` with these arguments, and the file of what it says; ended by an interrupt if it still runs."""
    said = shop.home / f"said-{time.monotonic_ns()}.txt"
    with said.open("w") as out:
        process = subprocess.Popen(
            [sys.executable, "-m", "comptoir.project.command", *arguments],
            env={**shop.variables, **variables},
            cwd=shop.home,
            stdout=out,
            stderr=out,
            text=True,
        )
    try:
        yield process, said
    finally:
        if process.poll() is None:
            process.send_signal(signal.SIGINT)
        process.wait(PATIENCE)


def copied(line: str) -> Any:
    """What a line of curl that the program has said answers to whoever copies it; nothing where there is no curl."""
    if shutil.which("curl") is None:
        return None
    program, *arguments = shlex.split(line)
    ended = subprocess.run(
        [program, "-sS", "--fail-with-body", *arguments],
        capture_output=True,
        text=True,
        check=False,
        timeout=PATIENCE,
    )
    assert ended.returncode == 0, ended.stdout + ended.stderr
    return json.loads(ended.stdout)


def was_shut_down(data_dir: Path) -> bool:
    """Whether the last thing that the database said is that it ended in order."""
    lines = embedded.locate(data_dir).log.read_text().splitlines()
    return lines[-1].endswith("database system is shut down")


def test_serve_ends_after_its_database(alone):
    """Whoever waits for `serve` before everything is cut off, as systemd and containers do, cuts nothing."""
    with running(alone, "serve", PORT=str(a_free_port())) as (process, said):
        wait_for(said, r"Comptoir is at (\S+)", process)
        process.terminate()
        assert process.wait(PATIENCE) == 0, said.read_text()
        assert not embedded.locate(alone.data_dir).socket.exists()
        assert not embedded.status(alone.data_dir).running
        assert was_shut_down(alone.data_dir)


def test_serve_leaves_the_database_to_others(alone):
    """Somebody's command may be in the middle of something."""
    with (
        embedded.hold(alone.data_dir),
        running(alone, "serve", PORT=str(a_free_port())) as (process, said),
    ):
        server = embedded.status(alone.data_dir).pid
        wait_for(said, r"Comptoir is at (\S+)", process)
        process.terminate()
        assert process.wait(PATIENCE) == 0, said.read_text()
        assert embedded.status(alone.data_dir).pid == server


@pytest.mark.parametrize(
    ("host", "told"),
    [
        ("127.0.0.1", "http://127.0.0.1:3001"),
        ("0.0.0.0", "http://localhost:3001, on all addresses of this machine"),  # noqa: S104  # only told
        ("::", "http://localhost:3001, on all addresses of this machine"),
        ("::1", "http://[::1]:3001"),
    ],
)
def test_the_address_is_one_that_a_browser_opens(host, told):
    """0.0.0.0 is nobody's address."""
    assert address(host, 3001) == told


def test_commands_log_what_is_wrong_and_no_more(shop, account_key):
    """Their answer is what they print; a level that is set is kept to."""
    quiet = shop.run("orders", "pull", "bestbuy")
    assert (quiet.returncode, "marketplace_call" in quiet.stderr) == (0, False)
    loud = shop.run("account", "test", "bestbuy", COMPTOIR_LOG_LEVEL="INFO")
    assert (loud.returncode, "marketplace_call" in loud.stderr) == (0, True)
    assert "database_is_up_to_date" in shop.run("migrate").stderr


@pytest.mark.long
def test_the_demo_takes_the_port_that_it_is_given(tmp_path):
    """Or the next, and says so; on its second start it begins with what happened last, and it ends whole.

    Its lines of curl work as they are; its key stays. Where its directory was deleted it begins anew, with another key.
    """
    one = Installation(tmp_path)
    home = tmp_path / DIRECTORY
    try:
        port = a_free_port()
        with running(one, "demo", PORT=str(port)) as (process, said):
            assert wait_for(said, r"Orders\s+(\S+)", process) == f"http://127.0.0.1:{port}/"
            docs = wait_for(said, r"API\s+(http\S+)", process)
            assert docs == f"http://127.0.0.1:{port}/api/marketplace/docs"
            wait_for(said, r"(Order 301000040-A arrived)", process)  # the last of those it begins with
            key = wait_for(said, r"API key\s+(comptoir_\S+)\n", process)
            read = copied(wait_for(said, r"Read orders\s+(curl .+)\n", process))
            assert read is None or len(read["items"]) == 3
            accepted = copied(wait_for(said, r"Accept one\s+(curl .+)\n", process))
            assert accepted is None or (accepted["kind"], accepted["error"]) == ("decide", "")
            process.send_signal(signal.SIGINT)
            assert process.wait(PATIENCE) == 0
            assert not embedded.status(home).running
            assert was_shut_down(home)
        earlier = said.read_text()
        with (
            socket.create_server(("127.0.0.1", 0)) as taken,
            running(one, "demo", PORT=str(taken.getsockname()[1])) as (process, said),
        ):
            other = wait_for(said, r"Port \d+ is taken; the pages are on (\d+)", process)
            assert wait_for(said, r"Orders\s+(\S+)", process) == f"http://127.0.0.1:{other}/"
            assert wait_for(said, r"\d\d:\d\d:\d\d (.+)\n", process) in earlier
            assert (home / API_KEY).read_text() == key  # what it prints once an order waits
            assert "practise" not in said.read_text()  # what the marketplace says when it stands alone
        shutil.rmtree(home)  # as whoever deletes a clone and makes it again: root's database lay elsewhere
        with running(one, "demo", PORT=str(a_free_port())) as (process, said):
            wait_for(said, r"(Order 301000040-A arrived)", process)
            assert wait_for(said, r"API key\s+(comptoir_\S+)\n", process) != key
    finally:
        erase(home)


@pytest.mark.parametrize("port", ["0", "65536", "http", "3001x"])
def test_the_demo_refuses_a_port_that_is_none(tmp_path, port):
    """By its name, before anything is started for long."""
    result = Installation(tmp_path).run("demo", PORT=port)
    try:
        assert result.returncode == 78
        assert "PORT" in result.stderr
    finally:
        erase(tmp_path / DIRECTORY)
