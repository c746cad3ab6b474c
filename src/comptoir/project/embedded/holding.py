"""Using the embedded database: a shared lock while it is needed, and a keeper started by the first."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Self

from comptoir.errors import ConfigurationError
from comptoir.project.embedded import report
from comptoir.project.embedded.address import Address, locate
from comptoir.project.embedded.directories import prepare_home
from comptoir.project.embedded.locks import EXCLUSIVE, SHARED, Lock, is_held, opened

LINGER = 5.0
_KEEPER = "comptoir.project.embedded.keeper"
_PAUSE = 0.02
_TRIES = 5  # keepers started by one call; more than one only when they are killed meanwhile
_NOTHING: Mapping[str, str] = MappingProxyType({})


class Hold:
    """The promise that the server stays up until `release`, or until this process ends in any way."""

    def __init__(self, address: Address, lock: Lock, settings: Mapping[str, str], linger: float) -> None:
        self.address = address
        self._lock = lock
        self._settings = settings
        self._linger = linger

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.release()

    def release(self) -> None:
        """Stop using the database; may be called twice. The server goes on while others use it."""
        self._lock.close()

    def ensure(self, timeout: float = 120.0) -> None:
        """Start a new keeper if the one there was killed, and wait for the server; cheap when all is well."""
        _await_server(self.address, self._settings, self._linger, time.monotonic() + timeout)


def hold(
    data_dir: Path,
    *,
    settings: Mapping[str, str] = _NOTHING,
    linger: float = LINGER,
    timeout: float = 120.0,
) -> Hold:
    """Have the embedded database of `data_dir` running, and keep it so; made at the first call.

    Any number of processes may hold it, and one process several times. `settings` (PostgreSQL's own names)
    and `linger` (seconds that the server outlives its last user) count only where this call starts the
    server. Returns when the server accepts connections; raises ConfigurationError when it cannot be made or
    started, or does not within `timeout` seconds, with the last lines of its log.
    """
    deadline = time.monotonic() + timeout
    address = locate(data_dir)
    try:
        prepare_home(address)
        users = Lock(report.users_lock(address))
    except OSError as error:
        raise ConfigurationError(
            f"The embedded database cannot be kept in {address.home}: {error.strerror}.",
            remedy="Make it writable for the user that runs Comptoir, or choose another COMPTOIR_DATA_DIR.",
        ) from error
    try:
        if not users.acquire(SHARED, deadline):
            raise _too_late(address)
        _await_server(address, settings, linger, deadline)
    except BaseException:
        users.close()
        raise
    return Hold(address, users, settings, linger)


def _await_server(address: Address, settings: Mapping[str, str], linger: float, deadline: float) -> None:
    started = 0
    while True:
        with opened(report.start_lock(address)) as start:
            if not start.acquire(EXCLUSIVE, deadline):
                raise _too_late(address)
            if not is_held(report.keeper_lock(address)):
                if started:
                    _raise_failure(address, give_up=started >= _TRIES)
                _start_keeper(address, settings, linger)
                started += 1
        told = report.read(address)
        if told is not None and told.phase == report.READY and _answers(address):
            return
        if time.monotonic() >= deadline:
            raise _too_late(address)
        time.sleep(_PAUSE)


def _answers(address: Address) -> bool:
    """Whether somebody listens: a keeper killed this instant still seems to have its lock and a ready server."""
    with socket.socket(socket.AF_UNIX) as probe:
        probe.settimeout(1.0)
        try:
            probe.connect(str(address.socket))
        except OSError:
            return False
    return True


def _start_keeper(address: Address, settings: Mapping[str, str], linger: float) -> None:
    """Returns when the keeper, by then nobody's child, has its lock. Only under the start lock."""
    report.remove(address)
    command = [sys.executable, "-P", "-m", _KEEPER, "--data-dir", str(address.base), "--linger", str(linger)]
    for name, value in settings.items():
        command += ["--set", f"{name}={value}"]
    trouble = address.home / "keeper.log"
    fd = os.open(trouble, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_CLOEXEC, 0o600)
    try:
        code = subprocess.run(  # noqa: S603  # our own module
            command,
            stdin=subprocess.DEVNULL,
            stdout=fd,
            stderr=fd,
            env=_environment(),
            start_new_session=True,
            check=False,
        ).returncode
    finally:
        os.close(fd)
    if code != 0:
        raise ConfigurationError(
            f"The keeper of the embedded database ended at once (code {code}):\n{_tail(trouble)}",
            remedy=f"Reinstall Comptoir with {sys.executable}, or set DATABASE_URL.",
        )


def _environment() -> dict[str, str]:
    """Enough to find Python and its packages; what else we were given may be secret."""
    wanted = ("PATH", "HOME", "LD_LIBRARY_PATH")
    return {name: value for name, value in os.environ.items() if name in wanted or name.startswith("PYTHON")}


def _raise_failure(address: Address, *, give_up: bool) -> None:
    """Raise what a keeper that we started has said at its end; one that was killed said nothing."""
    told = report.read(address)
    if told is not None and told.phase == report.FAILED:
        raise ConfigurationError(told.message, remedy=told.remedy)
    if give_up:
        raise ConfigurationError(
            f"The keeper of the database was killed {_TRIES} times:\n{_tail(address.home / 'keeper.log')}",
            remedy="Find out what kills it (the system's log names processes killed for want of memory).",
        )


def _too_late(address: Address) -> ConfigurationError:
    return ConfigurationError(
        f"The embedded database did not answer in time; its log ends with:\n{_tail(address.log)}",
        remedy=f"After a crash it may still be recovering: try again in a minute; the log is {address.log}.",
    )


def _tail(path: Path) -> str:
    try:
        return "\n".join(path.read_text(errors="replace").splitlines()[-15:])
    except FileNotFoundError:
        return "(nothing)"
