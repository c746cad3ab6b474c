"""Follow a file to its last state: poll its import, search for one in doubt, and keep an eye on those given up."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from comptoir import clock
from comptoir.accounts.models import Account
from comptoir.accounts.services import request_sync
from comptoir.channels.contract import Channel
from comptoir.channels.errors import Misread, Refused, Unsupported
from comptoir.channels.offers import ImportProgress, ImportStatus, OfferField, RowRefusal, SubmissionKind
from comptoir.offers import attempts, settling
from comptoir.offers.models import Submission, SubmissionState
from comptoir.offers.settling import FileTrouble
from comptoir.outbound.readings import in_turn

READ_BACK = "offers"
"""The flow that reads offers back; a wish for it is a request in its cursor."""

FIRST_POLL = timedelta(seconds=20)
POLL_EVERY = timedelta(seconds=15)
"""Between two looks at an import; the marketplace's own pace may make it longer."""

SLOW_POLL = timedelta(minutes=10)
SLOWER = 4
WATCHED = timedelta(hours=24)
"""How long a file that was given up is looked at: every ten minutes, later whenever a quarter of its age has passed."""

GIVEN_UP_STOCK = timedelta(minutes=10)
GIVEN_UP = timedelta(minutes=60)
"""How long after it was sent a file may go without an end."""

LOOKS = (timedelta(minutes=1), timedelta(minutes=5), timedelta(minutes=15))
"""When a file in doubt is searched for, from when it was sent; after the last one it is taken for lost."""

SKEW = timedelta(minutes=5)
"""How far the marketplace's clock may be behind ours when it dates an import."""

READ_AFTER = (timedelta(minutes=10), timedelta(hours=1))
"""When offers are read back after a file was lost that no list of imports would show, from when it was sent."""

REPORT_LEASE = timedelta(minutes=11)
"""Longer than a report may take to come."""


@dataclass(frozen=True, slots=True)
class Follower:
    """One holder's way of following an account's files. `renew` keeps the lane and says whether it is still ours."""

    account: Account
    channel: Channel
    renew: Callable[[timedelta], bool]
    alive: Callable[[], bool]

    def next_due(self, kinds_later: set[str]) -> Submission | None:
        """The submission whose time has come first, but for kinds that pacing puts off."""
        followed = (SubmissionState.WAITING, SubmissionState.DOUBT, SubmissionState.ABANDONED)
        return (
            Submission.objects.filter(account=self.account, state__in=followed, next_poll_at__lte=clock.now())
            .exclude(kind__in=kinds_later)
            .select_related("account")
            .order_by("next_poll_at", "pk")
            .first()
        )

    def follow(self, submission: Submission) -> None:
        """Take one look and do what it asks for. At most three calls; may raise NotYet and what a read may."""
        if submission.state == SubmissionState.DOUBT:
            self._search(submission)
        elif submission.state == SubmissionState.WAITING:
            self._poll(submission)
        elif submission.remote_id:
            self._poll_given_up(submission)
        else:
            self._search_given_up(submission)

    def scaled(self, length: timedelta) -> timedelta:
        """A length of time at the account's pace."""
        return length / self.account.pace_factor

    def put_off(self, submission: Submission, until: datetime, *, error: str | None = None) -> None:
        """Look again at `until`."""
        told = {} if error is None else {"error": error}
        Submission.objects.filter(pk=submission.pk, state=submission.state).update(
            next_poll_at=until, polls=submission.polls + 1, **told
        )

    # A file that the marketplace works on

    def _poll(self, submission: Submission) -> None:
        progress = self._progress(submission)
        if progress is not None and progress.status is ImportStatus.COMPLETE:
            with self._refusals(submission, progress) as refusals:
                settled = settling.complete(submission, progress, refusals, alive=self.alive)
            if submission.guessed or not settled.counted:
                request_sync(self.account, READ_BACK)  # the offers themselves tell what came of it
        elif progress is not None and progress.status is ImportStatus.FAILED:
            settling.failed(
                submission,
                _unreadable(progress),
                remote_state=progress.remote_status,
                perhaps_applied=True,  # between two looks it may have begun, told or not
                alive=self.alive,
            )
        elif submission.sent_at is None or clock.now() < submission.sent_at + self.scaled(
            gives_up_after(submission)
        ):
            self.put_off(submission, clock.now() + self.scaled(POLL_EVERY))
        else:
            settling.abandon(
                submission,
                poll_at=clock.now() + self.scaled(SLOW_POLL),
                sentence="offers.given_up",
                why="The marketplace has not finished with the file in time.",
                alive=self.alive,
            )

    def _progress(self, submission: Submission) -> ImportProgress | None:
        """How far the import is; None where the marketplace does not tell for now."""
        kind = SubmissionKind(submission.kind)
        try:
            progress = in_turn(lambda: self.channel.import_progress(kind, submission.remote_id))
        except (Refused, Misread):
            return None
        ran = submission.ran or progress.status is ImportStatus.RUNNING
        if (progress.remote_status, ran) != (submission.remote_state, submission.ran):
            Submission.objects.filter(pk=submission.pk).update(remote_state=progress.remote_status, ran=ran)
        return progress

    @contextmanager
    def _refusals(self, submission: Submission, progress: ImportProgress) -> Iterator[Iterable[RowRefusal]]:
        """What the report says. One that cannot be had or read leaves the counts to say that something is missing."""
        if not progress.has_report:
            yield ()
            return
        kind = SubmissionKind(submission.kind)
        with tempfile.TemporaryDirectory(prefix="comptoir-report-") as folder:
            file = Path(folder) / "report.csv"
            self.renew(REPORT_LEASE)
            try:
                in_turn(lambda: self.channel.fetch_import_report(kind, submission.remote_id, file))
            except (Refused, Misread, Unsupported):
                file.unlink(missing_ok=True)
            yield self._read(kind, file) if file.exists() else ()

    def _read(self, kind: SubmissionKind, file: Path) -> Iterator[RowRefusal]:
        try:
            yield from self.channel.read_import_report(kind, file)
        except Misread:
            return  # the counts will not add up, and say so

    # A file of which nobody knows whether it came

    def _search(self, submission: Submission) -> None:
        found = self._find(submission)
        if isinstance(found, ImportProgress):
            attempts.answered(submission, found.remote_id, poll_at=clock.now(), guessed=True)
            return
        sent_at = submission.sent_at or submission.created_at
        nexts = [sent_at + self.scaled(after) for after in LOOKS]
        until = next((moment for moment in nexts if moment > clock.now()), None)
        if found is None and until is not None:
            self.put_off(submission, until)
            return
        listed = found is None
        settling.lost(
            submission,
            submission.error or "No answer came, and no import of it was found.",
            poll_at=clock.now() + self.scaled(SLOW_POLL)
            if listed
            else self._next_read(sent_at) or clock.now(),
            alive=self.alive,
        )

    def _find(self, submission: Submission) -> ImportProgress | bool | None:
        """The one import that can only be this file's; None for none or several, False where there is no list."""
        kind = SubmissionKind(submission.kind)
        since = (submission.sent_at or submission.created_at) - SKEW
        try:
            recent = in_turn(lambda: self.channel.recent_imports(kind, since=since))
        except Unsupported:
            return False
        known = set(
            Submission.objects.filter(
                account=self.account, remote_id__in=[one.remote_id for one in recent]
            ).values_list("remote_id", flat=True)
        )
        rivals = (
            Submission.objects.filter(account=self.account, remote_id="", sent_at__isnull=False)
            .exclude(pk=submission.pk)
            .exclude(state=SubmissionState.FAILED)
            .exclude(sent_at__lt=since)
            .filter(kind__in=_same_list(kind))
            .exists()
        )
        strangers = [
            one
            for one in recent
            if one.remote_id not in known and (one.created_at is None or one.created_at >= since)
        ]
        alike = [one for one in strangers if _likeness(one, submission)]
        perhaps = [one for one in strangers if _likeness(one, submission) is not False]
        chosen = alike or ([] if rivals else perhaps)
        return chosen[0] if len(chosen) == 1 else None

    # A file that was given up

    def _poll_given_up(self, submission: Submission) -> None:
        progress = self._progress(submission)
        if progress is not None and progress.status is ImportStatus.COMPLETE:
            settling.landed_late(submission, alive=self.alive)
        elif progress is not None and progress.status is ImportStatus.FAILED:
            if _was_begun(submission, progress):
                settling.landed_late(submission, alive=self.alive)
            self._watch_no_longer(submission)
        else:
            self._watch_on(submission)

    def _search_given_up(self, submission: Submission) -> None:
        found = self._find(submission)
        if isinstance(found, ImportProgress):
            attempts.answered(submission, found.remote_id, poll_at=clock.now(), guessed=True)
        elif found is None:
            self._watch_on(submission)
        else:
            # Nothing will ever tell, but the offers themselves.
            request_sync(self.account, READ_BACK)
            until = self._next_read(submission.sent_at or submission.created_at)
            if until is None:
                self._watch_no_longer(submission)
            else:
                self.put_off(submission, until)

    def _next_read(self, sent_at: datetime) -> datetime | None:
        moments = [sent_at + self.scaled(after) for after in READ_AFTER]
        return next((moment for moment in moments if moment > clock.now()), None)

    def _watch_on(self, submission: Submission) -> None:
        now = clock.now()
        if submission.sent_at is None or now >= submission.sent_at + self.scaled(WATCHED):
            self._watch_no_longer(submission)
        else:
            age = now - submission.sent_at
            self.put_off(submission, now + max(self.scaled(SLOW_POLL), age / SLOWER))

    def _watch_no_longer(self, submission: Submission) -> None:
        Submission.objects.filter(pk=submission.pk).update(next_poll_at=None)


def gives_up_after(submission: Submission) -> timedelta:
    """How long after it was sent a file is given up; stock, wherever it travels, is not waited for long."""
    carries_stock = OfferField.QUANTITY.value in submission.fields
    if carries_stock and submission.kind != SubmissionKind.CREATE:
        return GIVEN_UP_STOCK
    return GIVEN_UP


def _same_list(kind: SubmissionKind) -> tuple[str, ...]:
    """The kinds whose imports may stand in one list with those of `kind`."""
    if kind in (SubmissionKind.CREATE, SubmissionKind.TERMS):
        return (SubmissionKind.CREATE.value, SubmissionKind.TERMS.value)
    return (kind.value,)


def _likeness(progress: ImportProgress, submission: Submission) -> bool | None:
    """Whether the import holds as much as this file does; None while it does not tell."""
    if progress.status is ImportStatus.COMPLETE and None not in (progress.taken, progress.refused):
        return (progress.taken or 0) + (progress.refused or 0) == submission.items_count
    if submission.kind != SubmissionKind.PRICE and progress.lines == submission.items_count:
        return True
    return None  # an import under way may not have read all of its lines yet


def _was_begun(submission: Submission, progress: ImportProgress) -> bool:
    """Whether an import that failed may have changed offers before it did."""
    return submission.ran or any((progress.lines, progress.taken, progress.refused))


def _unreadable(progress: ImportProgress) -> FileTrouble:
    said = f": {progress.reason}" if progress.reason else "."
    return FileTrouble(
        f"The marketplace could do nothing with the file{said}",
        remedy="It is sent anew after a while; if that lasts, ask the operator what is wrong with the import.",
    )
