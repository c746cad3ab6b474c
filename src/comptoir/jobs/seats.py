"""Half the threads at most may wait for accounts whose last call failed: the healthy ones keep their pace."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from threading import BoundedSemaphore

from django.conf import settings

_troubled = BoundedSemaphore(max(1, settings.ENVIRONMENT.comptoir_worker_threads // 2))


@contextmanager
def seat(*, troubled: bool) -> Iterator[bool]:
    """Yields whether there is a seat. A troubled account that finds none leaves; the tick brings it back."""
    if not troubled:
        yield True
        return
    seated = _troubled.acquire(blocking=False)
    try:
        yield seated
    finally:
        if seated:
            _troubled.release()
