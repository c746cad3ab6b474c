"""Half the threads at most may wait for webhooks and for accounts whose last call failed: the others keep their pace."""

from __future__ import annotations

from collections.abc import Callable
from threading import BoundedSemaphore
from typing import Protocol

from django.conf import settings
from procrastinate import JobContext

from comptoir.accounts.models import Account

_slow = BoundedSemaphore(max(1, settings.ENVIRONMENT.comptoir_worker_threads // 2))


class Work(Protocol):
    """What a job does for one account or one webhook, until nothing is left or `should_stop` says so."""

    def __call__(self, pk: int, /, *, should_stop: Callable[[], bool]) -> object: ...


def serve(account_id: int, work: Work, context: JobContext) -> None:
    """Do the account's work. A troubled account that finds no seat leaves; the tick brings it back."""
    _serve(Account.objects.filter(pk=account_id, failures__gt=0).exists(), account_id, work, context)


def serve_webhook(subscription_id: int, work: Work, context: JobContext) -> None:
    """Do the webhook's work as `serve` does an account's: it may always be slow, which no failure tells of."""
    _serve(True, subscription_id, work, context)


def _serve(slow: bool, pk: int, work: Work, context: JobContext) -> None:
    if slow and not _slow.acquire(blocking=False):
        return
    try:
        work(pk, should_stop=context.should_abort)
    finally:
        if slow:
            _slow.release()
