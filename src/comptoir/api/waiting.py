"""Waiting for an outcome without starving the others: at most a quarter of the threads wait, the rest is told at once."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable

from django.conf import settings
from django.db import connection

LONGEST = 30
USUAL = 10
POLL = 0.25
"""Seconds between two looks."""

_seats = threading.BoundedSemaphore(max(1, settings.ENVIRONMENT.comptoir_web_threads // 4))


def wait_until(done: Callable[[], bool], seconds: float) -> bool:
    """Look until `done` says so or the seconds are over; returns what it said last.

    Looks once only where a quarter of this process's threads wait already. Between two looks nobody holds a connection.
    Not to be called inside a transaction.
    """
    if done():
        return True
    if seconds <= 0 or not _seats.acquire(blocking=False):
        return False
    try:
        end = time.monotonic() + seconds
        while (left := end - time.monotonic()) > 0:
            connection.close()
            time.sleep(min(POLL, left))
            if done():
                return True
        return False
    finally:
        _seats.release()
