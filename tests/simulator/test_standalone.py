"""The simulator as its own process."""

import http.client
import json
import re
import signal
import socket
import subprocess
import sys
import urllib.parse
from collections.abc import Callable, Iterator

import pytest

from comptoir.simulator.standalone import Options, furnish, parse
from comptoir.simulator.world import World


@pytest.fixture
def launch() -> Iterator[Callable[..., subprocess.Popen[str]]]:
    """Starts simulators as processes; those that still run at the end are killed."""
    started = []

    def start(*arguments):
        command = [sys.executable, "-m", "comptoir.simulator", *arguments]
        process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        started.append(process)
        return process

    yield start
    for process in started:
        process.kill()
        process.communicate()


def greeting(process):
    lines = []
    for line in process.stdout:
        lines.append(line)
        if line.startswith("Ctrl-C"):
            return "".join(lines)
    raise AssertionError(process.stderr.read())


def test_it_says_what_to_type_next_and_ends_cleanly(launch, tmp_path):
    """What it prints works as it is, and what it sold is there after a restart."""
    options = (
        "--port",
        "0",
        "--state",
        str(tmp_path / "world.sqlite"),
        "--pace",
        "1e9",
        "--shops",
        "2",
        "--orders",
        "3",
    )
    counts = []
    for number in (signal.SIGTERM, signal.SIGINT):
        process = launch(*options)
        key, url = re.search(r"curl -H 'Authorization: (\S+)' '(\S+)'", greeting(process)).groups()
        address = urllib.parse.urlsplit(url)
        connection = http.client.HTTPConnection(address.hostname, address.port, timeout=20)
        connection.request("GET", f"{address.path}?{address.query}", headers={"Authorization": key})
        with connection.getresponse() as response:
            counts.append(json.load(response)["total_count"])
        connection.close()
        process.send_signal(number)
        assert process.communicate(timeout=20)[1] == ""
        assert process.returncode == 0
    assert counts == [3, 3]


def test_a_taken_port_is_one_line(launch):
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        process = launch("--port", str(port))
        assert process.communicate(timeout=20)[1].startswith(f"Cannot listen on 127.0.0.1:{port}: ")
        assert process.returncode == 1


def test_options_have_the_same_names_as_their_flags():
    assert parse([]) == Options()
    assert parse(["--orders-per-minute", "2.5", "--pace", "60"]) == Options(orders_per_minute=2.5, pace=60)


def test_an_older_world_keeps_its_shops():
    with World() as world:
        furnish(world, Options(shops=2, orders=5))
        furnish(world, Options(shops=3, orders=5))
        assert [len(world.orders(shop.shop_id)) for shop in world.shops()] == [5, 5]
