"""What a process that minds other processes needs of the operating system: their end bound to its own, and
signals that arrive as values in one loop of its main thread.
"""

from __future__ import annotations

import ctypes
import os
import select
import signal
import sys
from collections.abc import Callable
from types import FrameType
from typing import Self

_PR_SET_PDEATHSIG = 1  # linux/prctl.h
_LIBC = ctypes.CDLL(None, use_errno=True) if sys.platform.startswith("linux") else None


def ends_with_parent(signum: int) -> Callable[[], None] | None:
    """A `preexec_fn` for a child that must get `signum` when the thread that starts it ends, killed or not.

    Call it, and start the child, from the main thread: Linux watches the starting *thread*. Elsewhere than on
    Linux there is no such service and the answer is None.
    """
    libc, parent = _LIBC, os.getpid()
    if libc is None:
        return None

    def bind() -> None:
        libc.prctl(_PR_SET_PDEATHSIG, signum, 0, 0, 0)
        if os.getppid() != parent:  # the parent ended before the request was in place
            os._exit(1)

    return bind


class Signals:
    """The signals named, delivered as numbers by `wait` instead of interrupting; a context manager.

    Only for the main thread. SIGCHLD may be among them, so that the end of a child wakes the loop.
    """

    def __init__(self, *wanted: signal.Signals) -> None:
        self._reader, self._writer = os.pipe()
        os.set_blocking(self._reader, False)
        os.set_blocking(self._writer, False)
        self._fd_before = signal.set_wakeup_fd(self._writer, warn_on_full_buffer=False)
        self._before = {signum: signal.signal(signum, _carry_on) for signum in wanted}
        # Whoever started this process may have had them blocked, and a mask is inherited.
        signal.pthread_sigmask(signal.SIG_UNBLOCK, wanted)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        for signum, handler in self._before.items():
            signal.signal(signum, handler)
        signal.set_wakeup_fd(self._fd_before)
        os.close(self._reader)
        os.close(self._writer)

    def wait(self, seconds: float) -> frozenset[int]:
        """The signals that came since the last call; waits up to `seconds` for the first one."""
        ready, _, _ = select.select([self._reader], [], [], max(0.0, seconds))
        return frozenset(os.read(self._reader, 4096)) if ready else frozenset()


def _carry_on(_signum: int, _frame: FrameType | None) -> None:
    """The number travels through the wake-up pipe; nothing is left to do here."""
