"""Half the threads at most may wait for accounts whose last call failed: the healthy ones keep their pace."""

from __future__ import annotations

from collections.abc import Callable
from threading import BoundedSemaphore
from typing import Protocol

from django.conf import settings
from procrastinate import JobContext

from comptoir.accounts.models import Account

_troubled = BoundedSemaphore(max(1, settings.ENVIRONMENT.comptoir_worker_threads // 2))


class Work(Protocol):
    """What a job does for one account, until nothing is left or `should_stop` says so."""

    def __call__(self, account_id: int, /, *, should_stop: Callable[[], bool]) -> object: ...


def serve(account_id: int, work: Work, context: JobContext) -> None:
    """Do the account's work. A troubled account that finds no seat leaves; the tick brings it back."""
    troubled = Account.objects.filter(pk=account_id, failures__gt=0).exists()
    if troubled and not _troubled.acquire(blocking=False):
        return
    try:
        work(account_id, should_stop=context.should_abort)
    finally:
        if troubled:
            _troubled.release()
