"""What became of a file: taken, refused, failed, given up, landed late; and who is told of it.

Every function may be run again after a crash in the middle of it: a submission takes its last state only when all of
its offers have been written. While it is open nothing else of its kind is sent, so that nothing is written over.

An item that no report names once its submission is COMPLETE was taken; only refused ones are marked.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime

from django.db import transaction

from comptoir import clock
from comptoir.accounts.models import Account
from comptoir.activity import flows, journal
from comptoir.activity.models import Entry
from comptoir.channels.offers import ImportProgress, RowRefusal, SubmissionKind
from comptoir.errors import ComptoirError
from comptoir.offers import published
from comptoir.offers.fields import removes
from comptoir.offers.models import OPEN, Offer, Submission, SubmissionState

_TROUBLES = ("offers.failed", "offers.uncounted", "offers.given_up", "offers.lost", "offers.seen_before")


class FileTrouble(ComptoirError):
    """A file of offers that came to nothing, or of which nobody knows what it came to."""

    code = "offers_file"


@dataclass(frozen=True, slots=True)
class Settled:
    """How many offers of a file were taken and refused; `counted` is whether the marketplace's counts add up."""

    taken: int
    refused: int
    counted: bool


def _always() -> bool:
    return True


def complete(
    submission: Submission,
    progress: ImportProgress,
    refusals: Iterable[RowRefusal],
    *,
    alive: Callable[[], bool] = _always,
) -> Settled:
    """The import is COMPLETE and these offers were refused: published figures become the items' values.

    Where the counts do not add up nobody knows which offers were taken: their published figures become unknown, and a
    person is told. So they do for items that a file which landed late has tainted, and, without a word to anyone, where
    the import is only guessed to be ours. A new offer of which nobody knows stays wanted until a read finds it. `alive`
    is asked before each chunk whether the account is still ours; NotOurs is raised when it is not.
    """
    named, strangers = published.mark_refused(submission, refusals)
    counted = not strangers and _adds_up(submission, progress, named)
    known = counted and not submission.guessed
    if known or not (removes(submission) or submission.kind == SubmissionKind.CREATE):
        for low, high in published.chunks(submission, alive):
            published.write_taken(submission, low, high, known=known)
    published.write_refused(submission)
    taken = submission.items_count - named
    why = "" if counted else _miscount(progress, named, submission.items_count)
    with transaction.atomic():
        ended = Submission.objects.filter(pk=submission.pk, state=SubmissionState.WAITING).update(
            state=SubmissionState.COMPLETE,
            remote_state=progress.remote_status,
            settled_at=clock.now(),
            next_poll_at=None,
            taken_count=taken,
            refused_count=named,
            error=why,
        )
        if ended:
            _end_run(submission, taken, named, FileTrouble(why) if why else None)
            if counted:
                _settle_troubles(submission)
            else:
                _tell(submission, "offers.uncounted", why, remedy="")
            tell_of_refusals(submission.account)
    submission.refresh_from_db()
    if not ended:
        # Given up by a person meanwhile, and it has landed.
        landed_late(submission, alive=alive)
    return Settled(taken, named, counted=counted and bool(ended))


def failed(
    submission: Submission,
    error: ComptoirError,
    *,
    remote_state: str = "",
    perhaps_applied: bool = False,
    alive: Callable[[], bool] = _always,
) -> bool:
    """The marketplace took nothing of the file: published figures stay, and a person is told. False: not open any more.

    `perhaps_applied`: it had the file when it broke off, so that some of it may hold: published figures become unknown.
    """
    if perhaps_applied:
        published.forget_published(submission, alive)
    with transaction.atomic():
        ended = Submission.objects.filter(pk=submission.pk, state__in=OPEN).update(
            state=SubmissionState.FAILED,
            remote_state=remote_state,
            settled_at=clock.now(),
            next_poll_at=None,
            lease_until=None,
            taken_count=0,
            error=str(error),
            remedy=error.remedy,
        )
        if ended:
            _end_run(submission, 0, submission.items_count, error)
            _tell(submission, "offers.failed", str(error), remedy=error.remedy)
    submission.refresh_from_db()
    return bool(ended)


def abandon(
    submission: Submission,
    *,
    poll_at: datetime | None,
    sentence: str,
    why: str,
    alive: Callable[[], bool] = _always,
) -> bool:
    """Nobody waits for the file any more, though it may land yet: its offers' published figures become unknown.

    `poll_at` is when to look again whether it landed. `sentence` is the kind of concern that tells a person. False when
    it is not open any more.
    """
    published.forget_published(submission, alive)
    with transaction.atomic():
        ended = Submission.objects.filter(pk=submission.pk, state__in=OPEN).update(
            state=SubmissionState.ABANDONED,
            settled_at=clock.now(),
            next_poll_at=poll_at,
            lease_until=None,
            error=why,
        )
        if ended:
            _end_run(submission, 0, submission.items_count, FileTrouble(why))
            _tell(submission, sentence, why, remedy="")
    submission.refresh_from_db()
    return bool(ended)


def lost(
    submission: Submission, why: str, *, poll_at: datetime | None, alive: Callable[[], bool] = _always
) -> bool:
    """The answer to the file never came and nothing of it is found: as if given up, so that its figures go again."""
    return abandon(submission, poll_at=poll_at, sentence="offers.lost", why=why, alive=alive)


def landed_late(submission: Submission, *, alive: Callable[[], bool] = _always) -> None:
    """A file that was given up has been applied after all: its offers' figures are unknown, and so are those in flight.

    Items under way of the same offers and figures are tainted: whether they came before or after nobody knows.
    """
    published.forget_published(submission, alive)
    published.taint(submission)
    with transaction.atomic():
        first = Submission.objects.filter(pk=submission.pk, landed_at=None).update(
            landed_at=clock.now(), next_poll_at=None
        )
        if first:
            journal.note(
                "offers.landed_late",
                account_id=submission.account_id,
                details={
                    "name": submission.account.name,
                    "what": submission.kind,
                    "count": submission.items_count,
                },
            )
    submission.refresh_from_db()


def tell_of_refusals(account: Account) -> int:
    """Keep the account's one concern about refused offers: how many there are; settled when none is left."""
    count = Offer.objects.filter(account=account, refused_at__isnull=False).count()
    key = f"offers.refused:{account.pk}"
    told = Entry.objects.needing_attention().filter(key=key).values_list("details", flat=True).first()
    if not count:
        if told is not None:
            journal.settle_concern(key)
    elif told is None or told.get("count") != count:
        journal.raise_concern(
            "offers.refused", key=key, account_id=account.pk, details={"name": account.name, "count": count}
        )
    return count


def tell_of_repetition(submission: Submission, remote_id: str) -> None:
    """The marketplace answered a new file with the id of an older import, which should never happen."""
    why = f"The marketplace answered with import {remote_id}, which was another file's."
    _tell(submission, "offers.seen_before", why, remedy="")


def _adds_up(submission: Submission, progress: ImportProgress, named: int) -> bool:
    # A marketplace that tells no counts, or has a report that could not be read, has not said that it took the rest.
    if progress.taken is None or (progress.refused is None and progress.has_report and not named):
        return False
    if progress.refused is not None and progress.refused != named:
        return False
    return progress.taken + named == submission.items_count


def _miscount(progress: ImportProgress, named: int, sent: int) -> str:
    taken = "?" if progress.taken is None else progress.taken
    refused = "?" if progress.refused is None else progress.refused
    return f"{sent} offers were sent; the marketplace took {taken}, refused {refused}, and named {named} of those."


def _end_run(submission: Submission, taken: int, refused: int, error: ComptoirError | None) -> None:
    if submission.run_id is not None:
        flows.count(submission.run_id, succeeded=taken, failed=refused)
        flows.finish_run(submission.run_id, error)


def _tell(submission: Submission, sentence: str, why: str, *, remedy: str) -> None:
    journal.raise_concern(
        sentence,
        key=_key(sentence, submission),
        account_id=submission.account_id,
        details={
            "name": submission.account.name,
            "what": submission.kind,
            "count": submission.items_count,
            "error": why,
            "remedy": remedy,
        },
    )


def _settle_troubles(submission: Submission) -> None:
    for sentence in _TROUBLES:
        journal.settle_concern(_key(sentence, submission))


def _key(sentence: str, submission: Submission) -> str:
    return f"{sentence}:{submission.account_id}:{submission.kind}"
