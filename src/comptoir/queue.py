"""How anything asks for a job. State tables are the queue; a job only wakes somebody to look at them.

A wake-up may be lost at any moment without harm: the tick finds the same work again.
"""

from __future__ import annotations

import structlog
from django.conf import settings
from django.db import DatabaseError, transaction
from procrastinate import exceptions
from procrastinate.contrib.django import app

log = structlog.get_logger(__name__)


def wake(job: str, *, key: str, **arguments: str | int) -> None:
    """Ask for `job` after the current transaction commits. One waiting job per `key`; more are merged into it.

    `job` is a task's name, checked against those that exist. Never raises for a queue that is away:
    the work is in the state tables and the tick brings it back.
    """
    if settings.WAKE_UPS:
        transaction.on_commit(lambda: _defer(job, key, arguments))


def _defer(job: str, key: str, arguments: dict[str, str | int]) -> None:
    deferrer = app.configure_task(job, queueing_lock=key, allow_unknown=False)
    try:
        with transaction.atomic():  # a merged job would otherwise abort a transaction that is still open
            deferrer.defer(**arguments)
    except exceptions.AlreadyEnqueued:
        return
    except (exceptions.ConnectorException, DatabaseError):
        log.warning("wake_up_lost", job=job, key=key)
