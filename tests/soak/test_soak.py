"""`make soak` itself: a short one comes out clean, and one that is interrupted leaves nothing running."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

pytestmark = [pytest.mark.crash]

ROOT = Path(__file__).parents[2]
PATIENCE = 400.0


def start(seconds: float, seed: int, home: Path) -> subprocess.Popen[str]:
    """A soak whose directories lie below `home`."""
    return subprocess.Popen(
        [sys.executable, "-m", "tests.soak", str(seconds), str(seed)],
        cwd=ROOT,
        env=os.environ | {"TMPDIR": str(home)},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def left_running(home: Path) -> list[str]:
    """The command lines of processes that were started for that directory."""
    mark, found = os.fsencode(home), []
    for entry in Path("/proc").iterdir():
        try:
            if entry.name.isdigit() and int(entry.name) != os.getpid():
                command = (entry / "cmdline").read_bytes()
                if mark in command + (entry / "environ").read_bytes():
                    found.append(command.replace(b"\0", b" ").decode())
        except OSError:
            continue  # it ended meanwhile, or is none of ours
    return found


def test_a_short_soak_loses_doubles_and_invents_nothing(tmp_path):
    """Fifteen seconds of everything at once; one line of JSON, and nothing left behind."""
    soak = start(15, 7, tmp_path)
    told, progress = soak.communicate(timeout=PATIENCE)
    counts = json.loads(told)
    assert set(counts) == {"events", "lost", "doubled", "falsely_confirmed", "doubt", "seconds"}
    assert (counts["lost"], counts["doubled"], counts["falsely_confirmed"]) == (0, 0, 0), progress
    assert soak.returncode == 0
    assert counts["events"] > 50
    assert "ended with code -9" in progress, "nobody was killed"
    assert left_running(tmp_path) == []


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGKILL])
def test_an_interrupted_soak_leaves_nothing_running(tmp_path, number):
    """Neither servers nor the database, even when nobody was left to stop them."""
    soak = start(600, 7, tmp_path)
    assert soak.stderr is not None
    assert any(line.startswith("0 s:") for line in soak.stderr)
    assert left_running(tmp_path)
    soak.send_signal(number)
    soak.communicate(timeout=PATIENCE)
    assert soak.returncode != 0
    deadline = time.monotonic() + PATIENCE
    while left := left_running(tmp_path):
        assert time.monotonic() < deadline, left
        time.sleep(0.2)
