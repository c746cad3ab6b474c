"""The process that starts, watches and stops the server: `python -m comptoir.project.embedded.keeper`.

It is detached from whoever started it, and stays while anybody holds the users' lock. The order of its locks
is what makes it safe: it takes its own before anything else and gives it back last but one; it stops only
while it has the users' lock for itself, so that a user who arrives then waits, finds no keeper, and starts
the next one.
"""

from __future__ import annotations

import argparse
import contextlib
import os
import signal
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from comptoir.errors import ConfigurationError
from comptoir.project.embedded import binaries, cluster, directories, report
from comptoir.project.embedded.address import Address, locate
from comptoir.project.embedded.locks import EXCLUSIVE, Lock
from comptoir.project.embedded.owner import owner_of
from comptoir.project.embedded.processes import Signals
from comptoir.project.embedded.report import Report
from comptoir.project.embedded.server import Server

ALREADY_KEPT = 3  # exit code: another keeper has the lock
_POLL = 1.0  # seconds between two looks at the users' lock
_STARTING_POLL = 0.02
_FIRST_START = 30.0  # seconds that a hindrance which passes by itself may last
_BACKOFF = (0.1, 0.2, 0.5, 1.0, 2.0, 5.0, 10.0, 30.0)


class Keeper:
    """Keeps one server up until nobody uses it, it is told to stop, or its directory is gone."""

    def __init__(self, address: Address, server: Server, lock: Lock, users: Lock, linger: float) -> None:
        self._address = address
        self._server = server
        self._lock = lock
        self._users = users
        self._linger = linger
        self._born = time.monotonic()
        self._ready = self._ever_ready = False
        self._failures = 0
        self._start_at = 0.0
        self._unused_since: float | None = None

    def run(self, signals: Signals) -> None:
        """Return when it is time to end, the server maybe running; raise when it cannot be started."""
        while True:
            self._tend()
            if self._unused() or not self._lock.in_place():
                return
            pause = min(_POLL, self._linger / 5) if self._ready else _STARTING_POLL
            if signals.wait(pause) & {signal.SIGTERM, signal.SIGINT}:
                return

    def _tend(self) -> None:
        """Bring the server one step towards running."""
        if self._server.running:
            if not self._ready and self._server.ready:
                self._ready = self._ever_ready = True
                self._failures = 0
                self._tell(report.READY)
            self._server.trim_log()
        elif self._ready or (self._server.pid and self._start_at == 0.0):
            self._note_end()
        elif time.monotonic() >= self._start_at:
            self._start_at = 0.0
            self._server.start()

    def _note_end(self) -> None:
        """The server ended unasked: the first start may fail for good, a later one is tried for ever."""
        words = self._server.last_words()
        patient = time.monotonic() < self._born + _FIRST_START and self._server.failed_for_now()
        if not self._ever_ready and not patient:
            raise ConfigurationError(
                f"The embedded database did not start; its log ends with:\n{words}",
                remedy=f"Remove the cause named above and start again; the whole log is {self._address.log}.",
            )
        self._ready = False
        self._start_at = time.monotonic() + _BACKOFF[min(self._failures, len(_BACKOFF) - 1)]
        self._failures += 1
        self._tell(report.STARTING, words)

    def _unused(self) -> bool:
        """True, with the users' lock taken for good, when there was no user at each look for `linger`
        seconds.
        """
        if not self._users.attempt(EXCLUSIVE):
            self._unused_since = None
            return False
        now = time.monotonic()
        self._unused_since = self._unused_since or now
        if now - self._unused_since >= self._linger:
            return True
        self._users.unlock()
        return False

    def _tell(self, phase: str, message: str = "") -> None:
        version = str(self._server.binaries)
        report.write(self._address, Report(os.getpid(), phase, self._server.pid, version, message))


def main(arguments: Sequence[str]) -> int:
    """Become the keeper of one data directory, in a process of its own; 0 as soon as that process has the
    lock.
    """
    parser = argparse.ArgumentParser(prog="comptoir.project.embedded.keeper")
    parser.add_argument("--data-dir", type=Path, required=True)
    parser.add_argument("--linger", type=float, required=True)
    parser.add_argument("--set", action="append", default=[], metavar="NAME=VALUE")
    options = parser.parse_args(arguments)
    settings = {name: value for name, _, value in (item.partition("=") for item in options.set)}
    address = locate(options.data_dir)
    lock = Lock(report.keeper_lock(address))
    if not lock.acquire(EXCLUSIVE, time.monotonic() + 5.0):
        return ALREADY_KEPT
    if os.fork():
        os._exit(0)  # the child has the lock through the same open file
    os.chdir("/")
    os.umask(0o077)
    signal.signal(signal.SIGHUP, signal.SIG_IGN)
    with Signals(signal.SIGTERM, signal.SIGINT, signal.SIGCHLD) as signals:
        return _keep(address, settings, options.linger, lock, signals)


def _keep(address: Address, settings: dict[str, str], linger: float, lock: Lock, signals: Signals) -> int:
    users = Lock(report.users_lock(address))
    server: Server | None = None
    failure: Report | None = None
    try:
        report.write(address, Report(os.getpid(), report.STARTING))
        server = _prepare(address, settings)
        Keeper(address, server, lock, users, linger).run(signals)
    except ConfigurationError as error:
        failure = Report(os.getpid(), report.FAILED, message=str(error), remedy=error.remedy)
    except OSError as error:
        failure = Report(os.getpid(), report.FAILED, message=f"The embedded database did not start: {error}")
    _end(address, server, lock, failure)
    users.close()
    return 0 if failure is None else 1


def _prepare(address: Address, settings: dict[str, str]) -> Server:
    owner = owner_of(address.data_dir)
    chosen = binaries.choose(cluster.major_of(address.data_dir))
    if not owner.is_us:
        chosen = binaries.readable_copy(chosen)
    directories.prepare_socket_dir(address, owner)
    if cluster.major_of(address.data_dir) is None:
        cluster.create(address, owner, chosen, settings)
    cluster.write_access_rules(address, owner)
    return Server(address, owner, chosen, settings)


def _end(address: Address, server: Server | None, lock: Lock, failure: Report | None) -> None:
    """Stop the server, then say what is left to say and let others start the next keeper."""
    in_place = lock.in_place()
    if in_place and failure is None:
        report.write(address, Report(os.getpid(), report.STOPPING))
    if server is not None:
        server.stop()
    if server is not None and in_place:
        with contextlib.suppress(OSError):
            address.socket_dir.rmdir()
    if in_place:
        if failure is None:
            report.remove(address)
        else:
            report.write(address, failure)
    lock.close()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
