"""A file of disruptions at the start, and the same checks through the control API."""

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from comptoir.simulator.disruptions import KINDS
from comptoir.simulator.world import World
from tests.simulator.conftest import Client
from tests.simulator.test_standalone import greeting, launch

__all__ = ["launch"]

WRONG = {
    "{": "is not JSON",
    '{"name": "slow"}': "must be a list of objects",
    "[1]": "entry 1, must be an object",
    '[{"name": "slow"}, {"seconds": 3}]': "entry 2, name: choose from slow, drip",
    '[{"name": "slow", "minutes": 3}]': "entry 1, minutes: slow takes no minutes; choose from seconds",
    '[{"name": "slow", "seconds": "3"}]': "entry 1, seconds: must be a number",
    '[{"name": "slow", "seconds": true}]': "entry 1, seconds: must be a number",
    '[{"name": "slow", "seconds": -1}]': "entry 1, seconds: must be between 0 and",
    '[{"name": "5xx", "status": 204}]': "entry 1, status: must be between 400 and 599",
    '[{"name": "5xx", "after_effect": "no"}]': "entry 1, after_effect: must be true or false",
    '[{"name": "nul", "share": 1.5}]': "entry 1, share: must be between 0 and 1",
    '[{"name": "overtaken", "how": "pay"}]': "entry 1, how: choose from accept",
    '[{"name": "html", "operations": ["OR11", "OR99"]}]': "entry 1, operations: no operation is called OR99",
    '[{"name": "html", "operations": "OR11"}]': "entry 1, operations: must be a list",
    '[{"name": "html", "times": 0}]': "entry 1, times: must be between 1 and",
    '[{"name": "html", "times": 1.5}]': "entry 1, times: must be a whole number",
}


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "faults.json"


def started(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "comptoir.simulator", "--port", "0", *arguments]
    return subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)


def test_every_mistake_of_a_file_is_named_before_anything_starts(file, tmp_path):
    entries = [entry for text in WRONG if text.startswith("[{") for entry in json.loads(text)]
    file.write_text(json.dumps(entries), encoding="utf-8")
    ended = started("--faults", str(file), "--state", str(tmp_path / "world"))
    told = ended.stderr.splitlines()
    # One of the entries is right.
    assert (ended.returncode, ended.stdout, len(told)) == (2, "", len(entries) - 1)
    assert all(line.startswith(f"{file}: entry ") for line in told)
    assert not (tmp_path / "world").exists()


def test_a_file_that_is_none_is_one_line(file):
    assert re.search(r"cannot be read: \w+", started("--faults", str(file)).stderr)
    for text in ("{", '{"name": "slow"}'):
        file.write_text(text, encoding="utf-8")
        ended = started("--faults", str(file))
        assert ended.stderr.startswith(f"{file}: {WRONG[text]}")
        assert len(ended.stderr.splitlines()) == 1


def test_the_command_of_the_product_takes_the_file_too(file):
    file.write_text('[{"name": "slow", "minutes": 3}]', encoding="utf-8")
    command = [
        str(Path(sys.executable).with_name("comptoir")),
        "simulate",
        "--port",
        "0",
        "--faults",
        str(file),
    ]
    ended = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    assert (ended.returncode, ended.stdout) == (2, "")
    assert ended.stderr.startswith(f"{file}: entry 1, minutes: ")


@pytest.mark.parametrize("text", [text for text in WRONG if text.startswith("[{")])
def test_the_control_api_refuses_the_same(connect, world, text):
    entry = json.loads(text)[-1]
    answer = connect(None).call("POST", "/_simulator/disruptions", entry)
    assert answer.status == 400
    assert WRONG[text].partition(", ")[2].partition(":")[2].strip().split(";")[0] in answer.json()["message"]
    assert world.disruptions.active(world.clock.ms()) == []


def test_a_file_takes_the_place_of_what_an_older_world_suffers(launch, file, tmp_path):
    """Together, each with what it does not say as by default; a second start does not double them."""
    file.write_text(json.dumps([{"name": name} for name in KINDS]), encoding="utf-8")
    state = str(tmp_path / "world.sqlite")
    for _ in range(2):
        process = launch("--port", "0", "--state", state, "--faults", str(file))
        url = re.search(r"practise on: (\S+)", greeting(process)).group(1)
        client = Client(url, None)
        active = client.get("/_simulator/disruptions").json()["disruptions"]
        client.connection.close()
        assert [each["name"] for each in active] == list(KINDS)
        process.terminate()
        assert process.communicate(timeout=20)[1] == ""
    with World(state) as world:
        world.mend()
    process = launch("--port", "0", "--state", state)
    url = re.search(r"practise on: (\S+)", greeting(process)).group(1)
    client = Client(url, None)
    assert client.get("/_simulator/disruptions").json()["disruptions"] == []
    client.connection.close()
