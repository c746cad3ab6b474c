"""Looking at an embedded database without using it, stopping it, and removing it."""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import time
from dataclasses import dataclass
from pathlib import Path

from comptoir.errors import ConfigurationError
from comptoir.project.embedded import cluster, report
from comptoir.project.embedded.address import Address, locate
from comptoir.project.embedded.locks import EXCLUSIVE, is_held, opened


@dataclass(frozen=True)
class Status:
    """What there is to know from outside.

    `version` is the cluster's major version (None: no cluster yet), `server` the programs that run it (""
    when they do not), `pid` the server's process id, `size` the bytes of its files, `data_dir` where those
    are.
    """

    running: bool
    pid: int | None
    version: str | None
    server: str
    size: int
    data_dir: Path


def status(data_dir: Path) -> Status:
    """The state of the embedded database of `data_dir`; starts nothing and changes nothing."""
    address = locate(data_dir)
    told = report.read(address) if is_kept(address) else None
    running = told is not None and told.phase == report.READY
    return Status(
        running=running,
        pid=told.server if told is not None and running else None,
        version=cluster.major_of(address.data_dir),
        server=told.version if told is not None and running else "",
        size=_size_of(address.data_dir),
        data_dir=address.data_dir,
    )


def stop(data_dir: Path, *, timeout: float = 90.0) -> None:
    """Stop the server and its keeper, used or not, and return when they are gone; nothing to stop is fine.

    Raises ConfigurationError when they are not gone within `timeout` seconds.
    """
    address = locate(data_dir)
    deadline = time.monotonic() + timeout
    asked: int | None = None
    while is_kept(address):
        told = report.read(address)
        if told is not None and told.keeper != asked:
            asked = told.keeper
            os.kill(asked, signal.SIGTERM)
        if time.monotonic() >= deadline:
            raise ConfigurationError(
                "The embedded database does not stop.", remedy=f"See its log, {address.log}."
            )
        time.sleep(0.02)
    cluster.wait_for_server_to_leave(address)
    if asked is not None:
        _wait_for_exit(asked)


def stop_unused(data_dir: Path, *, timeout: float = 15.0) -> bool:
    """Stop the server of `data_dir` now unless somebody uses it, and return when it is gone; nothing to stop is fine.

    For whoever ends together with all around it, where a server that lingers would be cut off. False when it is
    not gone within `timeout` seconds; it goes on stopping.
    """
    address = locate(data_dir)
    if not is_kept(address):
        return True
    with opened(report.users_lock(address)) as users:
        # The keeper has this lock for instants only, and for good when it stops; a user has it for longer.
        if not users.acquire(EXCLUSIVE, time.monotonic() + 0.5) and _is_used(address):
            return True
        try:
            stop(data_dir, timeout=timeout)
        except ConfigurationError:
            return False
    return True


def _is_used(address: Address) -> bool:
    """Whether somebody else than a keeper that stops has the users' lock."""
    told = report.read(address)
    return is_kept(address) and (told is None or told.phase != report.STOPPING)


def erase(data_dir: Path) -> None:
    """Remove the embedded database of `data_dir` with all that is in it. Refused while somebody uses it."""
    address = locate(data_dir)
    if not address.home.exists():
        return
    deadline = time.monotonic() + 5.0
    with opened(report.start_lock(address)) as start, opened(report.users_lock(address)) as users:
        if not (start.acquire(EXCLUSIVE, deadline) and users.acquire(EXCLUSIVE, time.monotonic() + 0.5)):
            raise ConfigurationError(
                f"The embedded database in {address.data_dir} is in use.",
                remedy="Stop every Comptoir process that uses this data directory first.",
            )
        stop(data_dir)
        with contextlib.suppress(OSError):  # what a killed keeper and server could not remove
            for left in address.socket_dir.glob(address.socket.name + "*"):
                left.unlink()
            address.socket_dir.rmdir()
        shutil.rmtree(address.home)


def is_kept(address: Address) -> bool:
    """Whether a keeper lives. Makes no file where there is none."""
    path = report.keeper_lock(address)
    return path.exists() and is_held(path)


def _wait_for_exit(keeper: int) -> None:
    """Its lock is free a moment before the keeper is gone; what init has not yet reaped counts as gone."""
    bound = time.monotonic() + 2.0
    with contextlib.suppress(ProcessLookupError, FileNotFoundError):
        while time.monotonic() < bound:
            os.kill(keeper, 0)
            if Path("/proc/self").exists() and not Path(f"/proc/{keeper}/cmdline").read_bytes():
                return
            time.sleep(0.01)


def _size_of(directory: Path) -> int:
    total = 0
    for parent, _, files in os.walk(directory):
        for name in files:
            try:
                total += os.lstat(os.path.join(parent, name)).st_size
            except FileNotFoundError:  # the server removed it meanwhile
                continue
    return total
