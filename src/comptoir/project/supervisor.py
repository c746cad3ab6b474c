"""Running several programs as one: started together, restarted when they die, stopped together."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from comptoir.project.embedded.processes import Signals, ends_with_parent

EX_CONFIG = 78  # sysexits.h: starting again would not help
_LONGEST_DELAY = 30.0
_STEADY = 60.0  # seconds of life after which a death counts as the first one
_STOPPING = frozenset({signal.SIGTERM, signal.SIGINT, signal.SIGHUP})


@dataclass(frozen=True)
class Child:
    """A program to run: its name for people, its command, its whole environment (None: the supervisor's).

    `holds` are descriptors of ours that it keeps open for as long as it lives.
    """

    name: str
    argv: Sequence[str]
    env: Mapping[str, str] | None = None
    holds: Sequence[int] = ()


@dataclass(frozen=True)
class Event:
    """Something worth a line: `code` is a child's exit code (negative: the signal), `delay` seconds to its
    restart.
    """

    kind: Literal["started", "died", "unstartable", "stopping", "stopped", "killed"]
    child: str = ""
    pid: int = 0
    code: int = 0
    delay: float = 0.0


def _ignore(_event: Event) -> None:
    """Nobody listens."""


def supervise(
    children: Sequence[Child], *, grace: float = 20.0, on_event: Callable[[Event], None] = _ignore
) -> int:
    """Run the children until SIGTERM, SIGINT or SIGHUP, or until one of them cannot run at all.

    Call it from the main thread. Each child leads a process group of its own, so that Ctrl-C reaches it once,
    through us, as SIGTERM; what is left of the group `grace` seconds later, or at a second SIGINT, is killed.
    A child that dies, with whatever code, is restarted after 1, 2, 4 ... 30 s, again from 1 s once it has
    lived for a minute. Should we be killed ourselves, the children get SIGTERM (on Linux).

    Returns 0 after a clean stop, 1 when a child had to be killed, and 78 when one ended with that code (its
    configuration is at fault, so all were stopped) or could not be started for want of its program.
    """
    wanted = [signal.SIGTERM, signal.SIGINT, signal.SIGCHLD]
    if signal.getsignal(signal.SIGHUP) is not signal.SIG_IGN:  # ignored is how nohup starts a program
        wanted.append(signal.SIGHUP)
    with Signals(*wanted) as signals:
        return _Supervision(children, grace, on_event, signals).run()


class _Run:
    """One child, its present process, and when it is due to start."""

    def __init__(self, child: Child) -> None:
        self.child = child
        self.process: subprocess.Popen[bytes] | None = None
        self.due = 0.0
        self._delay = 0.0
        self._since = 0.0

    def start(self) -> None:
        self.process = subprocess.Popen(  # noqa: S603  # the caller's own programs
            list(self.child.argv),
            env=self.child.env,
            stdin=subprocess.DEVNULL,
            pass_fds=self.child.holds,
            process_group=0,
            preexec_fn=ends_with_parent(signal.SIGTERM),
        )
        self._since = time.monotonic()

    def ended(self) -> int | None:
        """The exit code when the process is gone. What it left behind in its group goes with it."""
        if self.process is None or self.process.poll() is None:
            return None
        _kill_group(self.process.pid)
        code, self.process = self.process.returncode, None
        return code

    def postpone(self) -> float:
        """Make the next start due later than the last time; the seconds until then."""
        now = time.monotonic()
        steady = now - self._since >= _STEADY
        self._delay = 1.0 if steady or self._delay == 0.0 else min(self._delay * 2, _LONGEST_DELAY)
        self.due = now + self._delay
        return self._delay


class _Supervision:
    def __init__(
        self, children: Sequence[Child], grace: float, on_event: Callable[[Event], None], signals: Signals
    ) -> None:
        self._runs = [_Run(child) for child in children]
        self._grace = grace
        self._on_event = on_event
        self._signals = signals

    def run(self) -> int:
        code: int | None = None
        while code is None:
            code = self._tend()
            if code is None and self._signals.wait(self._pause()) & _STOPPING:
                code = 0
        self._on_event(Event("stopping"))
        clean = self._stop()
        return code if code or clean else 1

    def _tend(self) -> int | None:
        """Start what is due; the code to stop with when a child cannot run."""
        for run in self._runs:
            if run.process is None and time.monotonic() >= run.due and not self._start(run):
                return EX_CONFIG
            pid, code = _pid(run), run.ended()
            if code == EX_CONFIG:
                self._on_event(Event("died", run.child.name, pid, code))
                return EX_CONFIG
            if code is not None:
                self._on_event(Event("died", run.child.name, pid, code, run.postpone()))
        return None

    def _start(self, run: _Run) -> bool:
        """False when the program is not there; anything else that hinders a start is tried again."""
        try:
            run.start()
        except (FileNotFoundError, NotADirectoryError, PermissionError):
            self._on_event(Event("unstartable", run.child.name))
            return False
        except OSError:
            self._on_event(Event("unstartable", run.child.name, delay=run.postpone()))
            return True
        self._on_event(Event("started", run.child.name, _pid(run)))
        return True

    def _pause(self) -> float:
        """Seconds to the next start that is due; a death wakes us by its signal."""
        due = [run.due for run in self._runs if run.process is None]
        return max(0.0, min(due) - time.monotonic()) if due else 3600.0

    def _stop(self) -> bool:
        """Stop what runs; False when something had to be killed."""
        for run in self._runs:
            if run.process is not None:
                run.process.terminate()
        deadline = time.monotonic() + self._grace
        while self._remaining():
            left = deadline - time.monotonic()
            if left <= 0 or signal.SIGINT in self._signals.wait(left):
                return self._kill()
        return True

    def _remaining(self) -> bool:
        for run in self._runs:
            pid, code = _pid(run), run.ended()
            if code is not None:
                self._on_event(Event("stopped", run.child.name, pid, code))
        return any(run.process is not None for run in self._runs)

    def _kill(self) -> bool:
        if not self._remaining():
            return True
        for run in self._runs:
            if run.process is not None:
                self._on_event(Event("killed", run.child.name, run.process.pid))
                _kill_group(run.process.pid)
                run.process.wait()
        return False


def _pid(run: _Run) -> int:
    return run.process.pid if run.process is not None else 0


def _kill_group(pid: int) -> None:
    # macOS answers "not permitted" where Linux answers "no such process".
    with contextlib.suppress(ProcessLookupError, PermissionError):
        os.killpg(pid, signal.SIGKILL)
