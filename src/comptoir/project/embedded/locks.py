"""Advisory locks on files (`flock`): the kernel frees them when their holder ends, however it ends."""

from __future__ import annotations

import contextlib
import fcntl
import os
import time
from collections.abc import Iterator
from pathlib import Path

SHARED = fcntl.LOCK_SH
EXCLUSIVE = fcntl.LOCK_EX
_PAUSE = 0.02  # seconds between two tries


class Lock:
    """A file open for locking. Nothing is locked until `attempt` or `acquire` says so.

    The descriptor is a plain number on purpose: a forgotten Lock keeps its lock until the process ends,
    instead of losing it to the garbage collector. It is not inherited by programs that the process starts.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._fd = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)

    def attempt(self, kind: int) -> bool:
        """Take the lock if it is free now; False when it is not, or when the file was replaced meanwhile."""
        try:
            fcntl.flock(self._fd, kind | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        if self.in_place():
            return True
        self._reopen()
        return False

    def acquire(self, kind: int, deadline: float) -> bool:
        """Try until `deadline` (`time.monotonic()`); True when the lock is ours."""
        while not self.attempt(kind):
            if time.monotonic() >= deadline:
                return False
            time.sleep(_PAUSE)
        return True

    def in_place(self) -> bool:
        """Whether the path still leads to this file; not so once somebody removed the directory."""
        try:
            return os.path.samestat(os.fstat(self._fd), os.stat(self.path))
        except FileNotFoundError:
            return False

    def unlock(self) -> None:
        """Give the lock back and keep the file open for another attempt."""
        fcntl.flock(self._fd, fcntl.LOCK_UN)

    def close(self) -> None:
        """Give the lock back, unless a forked child still has the same descriptor; may be called twice."""
        if self._fd >= 0:
            os.close(self._fd)
            self._fd = -1

    def _reopen(self) -> None:
        os.close(self._fd)
        self._fd = -1
        self._fd = os.open(self.path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)


@contextlib.contextmanager
def opened(path: Path) -> Iterator[Lock]:
    """A `Lock` that is closed, and so given back, at the end of the block."""
    lock = Lock(path)
    try:
        yield lock
    finally:
        lock.close()


def is_held(path: Path) -> bool:
    """Whether some process holds the lock exclusively. Asking takes it for an instant: whoever locks,
    retries.
    """
    try:
        with opened(path) as lock:
            return not lock.attempt(SHARED) and lock.in_place()
    except FileNotFoundError:  # the directory itself is not there
        return False
