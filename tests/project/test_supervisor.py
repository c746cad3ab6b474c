"""The supervisor with real children: small Python programs that tell what happens to them."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from comptoir.project.supervisor import Child, supervise

# Children as "name=program"; each event becomes a line: kind, child, pid, code, delay.
_SUPERVISOR = """
import sys
from comptoir.project.supervisor import Child, supervise
def say(e):
    print(e.kind, e.child or "-", e.pid, e.code, e.delay, flush=True)
children = [Child(n, [sys.executable, "-c", p]) for n, _, p in (a.partition("=") for a in sys.argv[2:])]
sys.exit(supervise(children, grace=float(sys.argv[1]), on_event=say))
"""
WAITS = "import time; time.sleep(600)"
TELLS_OF_TERM = (
    "import pathlib, signal, sys, time\n"
    "def bye(*_):\n"
    "    pathlib.Path({mark!r}).open('a').write('term ')\n"
    "    sys.exit(0)\n"
    "signal.signal(signal.SIGTERM, bye)\n"
    "pathlib.Path({mark!r}).open('a').write('up ')\n"
    "time.sleep(600)\n"
)
STUBBORN = (
    "import pathlib, signal, subprocess, sys, time\n"
    "signal.signal(signal.SIGTERM, signal.SIG_IGN)\n"
    "grandchild = subprocess.Popen([sys.executable, '-c', 'import time; time.sleep(600)'])\n"
    "pathlib.Path({mark!r}).write_text(str(grandchild.pid))\n"
    "time.sleep(600)\n"
)


class Supervisor:
    """A supervising process and the events it has told of."""

    def __init__(self, grace: float, children: dict[str, str]) -> None:
        named = [f"{name}={program}" for name, program in children.items()]
        self.process = subprocess.Popen(  # the script above
            [sys.executable, "-c", _SUPERVISOR, str(grace), *named],
            stdout=subprocess.PIPE,
            text=True,
            preexec_fn=lambda: signal.signal(signal.SIGHUP, signal.SIG_DFL),  # whoever runs us may ignore it
        )

    def next(self, kind: str) -> list[str]:
        """The next event of this kind, as its words."""
        assert self.process.stdout is not None
        for line in self.process.stdout:
            if line.startswith(kind):
                return line.split()
        raise AssertionError(f"the supervisor ended without: {kind}")

    def end(self) -> int:
        """Wait for its exit code."""
        self.process.communicate(timeout=30)
        return self.process.returncode


Start = Callable[..., Supervisor]


@pytest.fixture
def start() -> Iterator[Start]:
    """Start supervisors; those left over are killed, and their children with them."""
    started: list[Supervisor] = []

    def once(*, grace: float = 20.0, **children: str) -> Supervisor:
        started.append(Supervisor(grace, children))
        return started[-1]

    yield once
    for each in started:
        if each.process.poll() is None:
            each.process.kill()
        each.process.communicate()


@pytest.mark.parametrize("signum", [signal.SIGTERM, signal.SIGINT, signal.SIGHUP])
def test_a_signal_stops_every_child_in_good_order(
    start: Start, tmp_path: Path, signum: signal.Signals
) -> None:
    """Whatever we are told to stop with, children get SIGTERM, once, and the end is a success."""
    mark = tmp_path / "mark"
    supervisor = start(one=TELLS_OF_TERM.format(mark=str(mark)), two=WAITS)
    assert eventually(lambda: mark.exists() and mark.read_text() == "up ")
    supervisor.process.send_signal(signum)
    assert supervisor.end() == 0
    assert mark.read_text() == "up term "


def test_a_child_that_dies_is_restarted_ever_later(start: Start) -> None:
    """After 1 second, then 2; an exit code of 0 is a death too, and the others are left alone."""
    supervisor = start(short="pass", long=WAITS)
    deaths = [supervisor.next("died") for _ in range(2)]
    assert [(death[1], death[3], death[4]) for death in deaths] == [
        ("short", "0", "1.0"),
        ("short", "0", "2.0"),
    ]
    assert deaths[0][2] != deaths[1][2]
    supervisor.process.terminate()
    assert supervisor.end() == 0


def test_a_killed_child_is_restarted(start: Start) -> None:
    """SIGKILL from outside is a death like others."""
    supervisor = start(only=WAITS)
    first = supervisor.next("started")
    os.kill(int(first[2]), signal.SIGKILL)
    assert supervisor.next("died")[3] == str(-signal.SIGKILL)
    assert supervisor.next("started")[2] != first[2]


def test_a_configuration_error_stops_all(start: Start, tmp_path: Path) -> None:
    """Exit code 78 is handed on, after the others were stopped in good order."""
    mark = tmp_path / "mark"
    waits_for_mark = (
        f"import os, sys, time\nwhile not os.path.exists({str(mark)!r}): time.sleep(0.01)\nsys.exit(78)"
    )
    supervisor = start(good=TELLS_OF_TERM.format(mark=str(mark)), bad=waits_for_mark)
    assert supervisor.end() == 78
    assert mark.read_text() == "up term "


def test_a_missing_program_is_a_configuration_error() -> None:
    """Nothing else keeps running for it."""
    told: list[str] = []
    children = [Child("good", [sys.executable, "-c", WAITS]), Child("bad", ["/nonexistent/program"])]
    assert supervise(children, on_event=lambda event: told.append(f"{event.kind} {event.child}")) == 78
    assert told == ["started good", "unstartable bad", "stopping ", "stopped good"]


def test_what_does_not_stop_is_killed_with_its_children(start: Start, tmp_path: Path) -> None:
    """After the grace, the whole process group goes, and the end is no success."""
    mark = tmp_path / "mark"
    supervisor = start(grace=0.3, stubborn=STUBBORN.format(mark=str(mark)))
    assert eventually(lambda: mark.exists() and mark.read_text() != "")
    supervisor.process.terminate()
    assert supervisor.next("killed")[1] == "stubborn"
    assert supervisor.end() == 1
    assert eventually(lambda: not lives(int(mark.read_text())))


def test_a_second_interrupt_kills_at_once(start: Start, tmp_path: Path) -> None:
    """Who presses Ctrl-C twice does not wait for the grace."""
    mark = tmp_path / "mark"
    supervisor = start(grace=600, stubborn=STUBBORN.format(mark=str(mark)))
    assert eventually(lambda: mark.exists() and mark.read_text() != "")
    supervisor.process.send_signal(signal.SIGINT)
    supervisor.next("stopping")
    supervisor.process.send_signal(signal.SIGINT)
    assert supervisor.end() == 1


def test_what_a_dead_child_left_in_its_group_goes_before_the_restart(start: Start, tmp_path: Path) -> None:
    """A grandchild that kept the port would make every restart fail."""
    mark = tmp_path / "mark"
    supervisor = start(parent=STUBBORN.format(mark=str(mark)))
    assert eventually(lambda: mark.exists() and mark.read_text() != "")
    grandchild = int(mark.read_text())
    os.kill(int(supervisor.next("started")[2]), signal.SIGKILL)
    supervisor.next("died")
    assert eventually(lambda: not lives(grandchild))


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells a child that its parent was killed")
def test_a_killed_supervisor_leaves_nothing_behind(start: Start, tmp_path: Path) -> None:
    """SIGKILL of the supervisor is SIGTERM for its children."""
    mark = tmp_path / "mark"
    supervisor = start(one=TELLS_OF_TERM.format(mark=str(mark)), two=WAITS)
    pids = [int(supervisor.next("started")[2]) for _ in range(2)]
    assert eventually(lambda: mark.exists() and mark.read_text() == "up ")
    supervisor.process.kill()
    assert eventually(lambda: not any(lives(pid) for pid in pids))
    assert mark.read_text() == "up term "


def test_ctrl_c_in_a_terminal_reaches_children_only_through_the_supervisor(start: Start) -> None:
    """Each child leads a process group of its own."""
    supervisor = start(one=WAITS, two=WAITS)
    pids = [int(supervisor.next("started")[2]) for _ in range(2)]
    assert [os.getpgid(pid) for pid in pids] == pids


def lives(pid: int) -> bool:
    """Whether a process runs; one that ended and waits to be reaped does not."""
    try:
        return Path(f"/proc/{pid}/cmdline").read_bytes() != b""
    except FileNotFoundError:
        return False


def eventually(condition: Callable[[], bool], seconds: float = 20.0) -> bool:
    """Whether it comes true; the time is a bound for a hung test, not what is judged."""
    deadline = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > deadline:
            return False
        time.sleep(0.02)
    return True
