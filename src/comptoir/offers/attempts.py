"""The one attempt that a submission gets: it is SENDING in the database before a byte leaves, and results count only
for the attempt that made them.

Whoever finds SENDING never sends. A lease that has run out makes the submission a doubt, never another attempt.
"""

from __future__ import annotations

import uuid
from datetime import datetime, timedelta
from typing import Any

from django.db import connection, transaction

from comptoir import clock
from comptoir.accounts.models import Account
from comptoir.activity import flows
from comptoir.channels.offers import SubmissionKind
from comptoir.offers.models import Submission, SubmissionItem, SubmissionState

RUN_TYPES = {
    SubmissionKind.STOCK: "inventory_sync",
    SubmissionKind.CREATE: "product_sync",
    SubmissionKind.PRICE: "product_sync",
    SubmissionKind.TERMS: "product_sync",
}
"""How the sync log calls a file of each kind."""

# What answered too late belongs to a file that was given up meanwhile: its import is followed all the same.
_ANSWERED = """
UPDATE marketplace_submissions SET remote_id = %(remote)s, lease_until = NULL, next_poll_at = %(poll)s,
    state = CASE WHEN state IN ('SENDING', 'DOUBT') THEN 'WAITING' ELSE 'ABANDONED' END, guessed = %(guessed)s
WHERE id = %(id)s AND attempt = %(attempt)s AND remote_id = '' RETURNING state
"""


def begin(submission: Submission, *, lease: timedelta) -> bool:
    """Make a PREPARED submission SENDING for us alone, with a run in the sync log. False when it is not ours to send,
    or when it holds units of an account on which selling was stopped meanwhile.

    `lease` must be longer than the call may last.
    """
    now = clock.now()
    attempt = uuid.uuid4()
    with transaction.atomic():
        if _is_stopped(submission):
            return False
        taken = Submission.objects.filter(pk=submission.pk, state=SubmissionState.PREPARED).update(
            state=SubmissionState.SENDING,
            attempt=attempt,
            sent_at=now,
            lease_until=now + lease,
            next_poll_at=None,
        )
        if taken:
            run = flows.start_run(
                submission.account_id,
                RUN_TYPES[SubmissionKind(submission.kind)],
                began_at=now,
                direction="OUTBOUND",
                entity="offer",
            )
            Submission.objects.filter(pk=submission.pk).update(run_id=run)
    if taken:
        submission.refresh_from_db()
    return bool(taken)


def _is_stopped(submission: Submission) -> bool:
    """Whether the file would put units on sale though a person has stopped selling since it was prepared."""
    if not Account.objects.filter(pk=submission.account_id, selling_stopped_at__isnull=False).exists():
        return False
    return SubmissionItem.objects.filter(submission=submission, quantity__gt=0).exists()


def answered(submission: Submission, remote_id: str, *, poll_at: datetime, guessed: bool = False) -> bool:
    """The marketplace gave the import this id: it is polled from `poll_at` on. False when another attempt's or known.

    `guessed`: nobody answered with it, it was found in a list by what it looks like.
    Raises nothing for a submission that was given up meanwhile: its import is followed until it is known to have landed.
    """
    values: dict[str, Any] = {
        "remote": remote_id,
        "poll": poll_at,
        "guessed": guessed,
        "id": submission.pk,
        "attempt": submission.attempt,
    }
    with connection.cursor() as cursor:
        cursor.execute(_ANSWERED, values)
        kept = cursor.fetchone() is not None
    submission.refresh_from_db()
    return kept


def never_left(submission: Submission, *, until: datetime | None = None) -> None:
    """No byte of the file left: the submission is PREPARED as before, to be looked at again at `until`."""
    with transaction.atomic():
        back = Submission.objects.filter(
            pk=submission.pk, attempt=submission.attempt, state=SubmissionState.SENDING
        ).update(
            state=SubmissionState.PREPARED,
            attempt=None,
            lease_until=None,
            sent_at=None,
            next_poll_at=until,
            run_id=None,
        )
        if back and submission.run_id is not None:
            flows.drop_run(submission.run_id)
    submission.refresh_from_db()


def doubt(submission: Submission, why: str, *, look_at: datetime) -> None:
    """The file may have landed and nobody knows: the marketplace is looked at from `look_at` on."""
    Submission.objects.filter(
        pk=submission.pk, attempt=submission.attempt, state=SubmissionState.SENDING
    ).update(state=SubmissionState.DOUBT, lease_until=None, next_poll_at=look_at, error=why)
    submission.refresh_from_db()


def leases_run_out(account_id: int) -> int:
    """Whoever was sending is gone: those files are in doubt. How many."""
    now = clock.now()
    return Submission.objects.filter(
        account=account_id, state=SubmissionState.SENDING, lease_until__lte=now
    ).update(
        state=SubmissionState.DOUBT,
        lease_until=None,
        next_poll_at=now,
        error="The process that was sending it ended.",
    )
