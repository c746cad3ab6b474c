"""The simulator as its own process."""

import json
import re
import signal
import socket
import subprocess
import sys
import urllib.request

from comptoir.simulator.standalone import Options, furnish, parse
from comptoir.simulator.world import World


def launch(*arguments):
    return subprocess.Popen(
        [sys.executable, "-m", "comptoir.simulator", *arguments],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def greeting(process):
    lines = []
    for line in process.stdout:
        lines.append(line)
        if line.startswith("Ctrl-C"):
            return "".join(lines)
    raise AssertionError(process.stderr.read())


def test_it_says_what_to_type_next_and_ends_cleanly(tmp_path):
    """What it prints works as it is, and what it sold is there after a restart."""
    state = str(tmp_path / "world.sqlite")
    counts = []
    for number in (signal.SIGTERM, signal.SIGINT):
        with launch(
            "--port", "0", "--state", state, "--shops", "2", "--orders", "3", "--seed", "9"
        ) as process:
            said = greeting(process)
            key, url = re.search(r"curl -H 'Authorization: (\S+)' '(\S+)'", said).groups()
            request = urllib.request.Request(url, headers={"Authorization": key})
            with urllib.request.urlopen(request) as response:
                counts.append(json.load(response)["total_count"])
            process.send_signal(number)
            assert process.wait(timeout=20) == 0
            assert process.stderr.read() == ""
    assert counts == [3, 3]


def test_a_taken_port_is_one_line():
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        with launch("--port", str(port)) as process:
            assert process.wait(timeout=20) == 1
            assert process.stderr.read().startswith(f"Cannot listen on 127.0.0.1:{port}: ")


def test_options_have_the_same_names_as_their_flags():
    assert parse([]) == Options()
    assert parse(["--orders-per-minute", "2.5", "--pace", "60"]) == Options(orders_per_minute=2.5, pace=60)


def test_an_older_world_keeps_its_shops():
    with World() as world:
        furnish(world, Options(shops=2, orders=5))
        furnish(world, Options(shops=3, orders=5))
        assert [len(world.orders(shop.shop_id)) for shop in world.shops()] == [5, 5]
