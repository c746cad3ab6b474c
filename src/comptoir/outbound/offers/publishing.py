"""Publish an account's offers: compute what is desired, follow the files under way, send what is stale.

One hand per account. The order of things is the promise: what a file says is committed before the file is written, the
submission is SENDING before a byte leaves, and only the marketplace's last word makes a figure published.
"""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Collection
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path

from django.db.models import Min
from django.db.models.functions import Least

from comptoir import clock
from comptoir.accounts.lanes import LEASE, lane
from comptoir.accounts.models import Account, Cursor, Mode
from comptoir.accounts.services import open_channel, remember_refusal
from comptoir.activity import flows, journal
from comptoir.channels.bodies import upload_seconds
from comptoir.channels.contract import Channel
from comptoir.channels.errors import (
    BadCredentials,
    ChannelError,
    Misread,
    NotLive,
    NotYet,
    OutcomeUnknown,
    RateLimited,
    Refused,
    Transient,
    Unsupported,
)
from comptoir.channels.offers import OfferField, SubmissionKind
from comptoir.errors import ComptoirError
from comptoir.offers import attempts, files, preparing, published, refresh, retrying, settling, shadow
from comptoir.offers.fields import PRICE_FIELDS, STOCK_FIELDS
from comptoir.offers.models import OPEN, Submission, SubmissionState
from comptoir.outbound.offers.following import FIRST_POLL, LOOKS, Follower
from comptoir.outbound.readings import in_turn

LANE = "offers_out"
"""The lane in which files are sent and followed, one hand per account; its heartbeat has the same name."""

SHADOW = "offers_shadow"
"""The cursor that says when an account's shadow report was last written (position), and written whole (began_at)."""

_MARGIN = timedelta(minutes=5)  # figures are dated when their computation begins

ORDER = (SubmissionKind.STOCK, SubmissionKind.PRICE, SubmissionKind.CREATE, SubmissionKind.TERMS)

STILL_FRESH = timedelta(seconds=10)
"""How old a prepared file may be when it is sent; an older one is prepared anew with what is desired by then."""

FORBIDDEN = 403
"""To a write it says that the key may not do this one thing."""

PUT_OFF = timedelta(minutes=5)
"""How long a kind waits that the key may not send."""

_SCRATCH = "comptoir-offers-"


@dataclass(frozen=True, slots=True)
class Published:
    """How a round ended: how many steps it took, when to come back, who else is at it, what went wrong."""

    moved: int = 0
    until: datetime | None = None
    busy: bool = False
    error: ComptoirError | None = None


def publish(
    account_id: int,
    *,
    should_stop: Callable[[], bool] = lambda: False,
    asked: bool = False,
    kinds: Collection[SubmissionKind] = tuple(SubmissionKind),
) -> Published:
    """Do what is due for the account's offers, step by step, until nothing is left or pacing says later.

    `kinds` are those of which files may begin; what is under way is followed whatever it is.
    `asked`: a person did, so that files go without automatic sync, and without the rest after failures. Never raises for
    what a marketplace does: failures go to the heartbeat, the sync log and the journal.
    """
    with lane(account_id, LANE) as renew:
        if renew is None:
            return Published(busy=True)
        computed = _compute(renew, should_stop)
        account = Account.objects.get(pk=account_id)
        attempts.leases_run_out(account_id)
        if account.paused:
            return Published(moved=computed)
        shade(account, changed=bool(computed))
        retrying.send_again(account_id)
        wishes = preparing.wishes(account)
        work: Round | None = None
        moved = 0
        try:
            with open_channel(account) as channel:
                by_hand = {kind for wish in wishes for kind in wish.kinds} | (set(kinds) if asked else set())
                work = Round(account, channel, renew, asked=by_hand, kinds=kinds, should_stop=should_stop)
                while not should_stop() and renew(LEASE) and work.step():
                    moved += 1
        except published.NotOurs:
            return Published(moved=moved, busy=True)
        except ComptoirError as error:
            Account.objects.filter(pk=account_id).update(last_error=str(error))
            flows.fail(account_id, account.name, LANE, error, direction="OUTBOUND", entity="offer")
            return Published(moved=moved, error=error)
        if moved:
            flows.beat(account_id, LANE)
        settling.tell_of_refusals(account)
        if not should_stop():
            _fulfil(account, work, wishes)
        return Published(moved=moved, until=_until(account, work))


def shade(account: Account, *, changed: bool, whole: bool = False) -> bool:
    """Bring the account's shadow reports up to date; whether they were written.

    A change writes the lines of the offers whose wanted figures changed since; the time, or `whole`, all of them, with
    what was read back.
    """
    kinds = _shadowed(account)
    if not kinds:
        return False
    now = clock.now()
    whole = whole or shadow_due(account, now)
    if not (changed or whole):
        return False
    last = Cursor.objects.filter(account=account, flow=SHADOW).values_list("position", flat=True).first()
    since = None if whole or last is None else last - _MARGIN
    for kind in kinds:
        shadow.report(account.pk, kind, since=since)
    told = {"position": now} | ({} if since else {"began_at": now})
    Cursor.objects.update_or_create(account=account, flow=SHADOW, defaults=told)
    return True


def shadow_due(account: Account, now: datetime) -> bool:
    """Whether an account in shadow is due for a report by the time alone."""
    if not _shadowed(account):
        return False
    last = Cursor.objects.filter(account=account, flow=SHADOW).values_list("began_at", flat=True).first()
    return last is None or last + timedelta(minutes=account.product_interval) / account.pace_factor <= now


def _shadowed(account: Account) -> list[SubmissionKind]:
    """The kinds that would be sent, were the account live where it is in shadow."""
    return [
        kind
        for kind in ORDER
        if any(account.mode(flow) is Mode.SHADOW for flow in preparing.NEEDS[kind])
        and all(account.mode(flow) is not Mode.READ for flow in preparing.NEEDS[kind])
    ]


def _compute(renew: Callable[[timedelta], bool], should_stop: Callable[[], bool]) -> int:
    """Bring the desired figures up to date; how many offers changed. Somebody else may be at it: then we wait for it."""
    changed = 0
    while not should_stop() and renew(LEASE):
        drained = refresh.drain()
        changed += drained.changed
        if not drained.products:
            break
    return changed


def _fulfil(account: Account, work: Round, wishes: Collection[preparing.Wish]) -> None:
    """A person's wish is fulfilled once nothing of what it means is under way or put off any more."""
    for wish in wishes:
        left = {f"{step} {kind}" for kind in wish.kinds for step in ("send", "follow")} & set(work.later)
        under_way = Submission.objects.filter(account=account, state__in=OPEN, kind__in=wish.kinds)
        if wish.kinds <= set(work.kinds) and not left and not under_way.exists():
            Cursor.objects.filter(account=account, flow=wish.flow, requested_at=wish.asked_at).update(
                requested_at=None
            )


def _until(account: Account, work: Round) -> datetime | None:
    """When to come back."""
    mine = Submission.objects.filter(account=account)
    looks = [
        mine.aggregate(at=Least(Min("next_poll_at"), Min("lease_until")))["at"],
        *work.later.values(),
    ]
    return min((look for look in looks if look is not None), default=None)


@dataclass(slots=True)
class Round:
    """One holder's work. What pacing puts off does not keep the rest from going."""

    account: Account
    channel: Channel
    renew: Callable[[timedelta], bool]
    asked: Collection[SubmissionKind]
    kinds: Collection[SubmissionKind]
    should_stop: Callable[[], bool]
    later: dict[str, datetime] = field(default_factory=dict)
    tried: set[SubmissionKind] = field(default_factory=set)
    own_files: frozenset[SubmissionKind] = field(init=False)
    follower: Follower = field(init=False)

    def __post_init__(self) -> None:
        self.own_files = _own_files(self.channel)
        if SubmissionKind.STOCK in self.asked and SubmissionKind.STOCK not in self.own_files:
            self.asked = {*self.asked, SubmissionKind.TERMS}  # there it rides with them
        self.follower = Follower(self.account, self.channel, self.renew, lambda: self.renew(LEASE))

    def step(self) -> bool:
        """Look at one file that is under way, or send one. False when nothing may be done now."""
        if self._follow():
            # What a settled price bears on is computed before anything else goes.
            _compute(self.renew, self.should_stop)
            return True
        astir = preparing.astir(self.account.pk) & set(self.kinds)
        return any(self._start(kind) for kind in ORDER if kind in astir and f"send {kind}" not in self.later)

    def _follow(self) -> bool:
        while True:
            put_off = {kind.value for kind in ORDER if f"follow {kind}" in self.later}
            submission = self.follower.next_due(put_off)
            if submission is None:
                return False
            try:
                self.follower.follow(submission)
            except NotYet as pause:
                self.later[f"follow {SubmissionKind(submission.kind)}"] = pause.until
                self.follower.put_off(submission, pause.until)
                continue
            return True

    def _start(self, kind: SubmissionKind) -> bool:
        """Prepare and send one file of the kind. False where there is none to send now."""
        self.account.refresh_from_db()
        submission = self._prepared(kind)
        if submission is None:
            return False
        try:
            layout = self.channel.offer_file(kind, [OfferField(name) for name in submission.fields])
        except Unsupported as error:
            return settling.failed(submission, error)
        with tempfile.TemporaryDirectory(prefix=_SCRATCH) as folder:
            file = Path(folder) / f"comptoir-{submission.token}.csv"
            files.write(submission, layout, file)
            # The lease outlasts the call, so that whoever finds it run out knows that nobody is sending any more.
            lease = LEASE + timedelta(seconds=upload_seconds(file.stat().st_size))
            if not self.renew(lease) or not attempts.begin(submission, lease=lease):
                return False
            return self._send(kind, submission, file)

    def _prepared(self, kind: SubmissionKind) -> Submission | None:
        """A submission to send: one left from before if it is still fresh, or a new one."""
        now = clock.now()
        left = (
            Submission.objects.filter(account=self.account, kind=kind, state=SubmissionState.PREPARED)
            .select_related("account")
            .first()
        )
        if left is not None:
            if left.next_poll_at is not None and left.next_poll_at > now:
                self.later[f"send {kind}"] = left.next_poll_at
                return None
            if left.created_at > now - STILL_FRESH and self._may_send(kind):
                return left
            preparing.withdraw(left)
        if not self._may_send(kind):
            return None
        # Who asked overrules the rest after a failure once, not as often as it fails.
        asked = kind in self.asked and kind not in self.tried
        self.tried.add(kind)
        return preparing.prepare(self.account, kind, own_files=self.own_files, asked=asked)

    def _may_send(self, kind: SubmissionKind) -> bool:
        if self.account.paused or (
            kind is SubmissionKind.CREATE and self.account.selling_stopped_at is not None
        ):
            return False
        return (kind in self.asked or self.account.auto_sync) and preparing.is_live(self.account, kind)

    def _send(self, kind: SubmissionKind, submission: Submission, file: Path) -> bool:
        """Make the one call of an attempt that has begun, and write down what is known of it. False: it never left."""
        try:
            remote_id = in_turn(lambda: self.channel.submit_offers(kind, file, name=file.name))
        except (NotYet, NotLive, BadCredentials, Transient) as error:
            return self._never_left(kind, submission, error)
        except (OutcomeUnknown, Misread) as error:
            if isinstance(error, OutcomeUnknown) and not error.bytes_left:
                attempts.never_left(submission)
                raise
            self._doubt(kind, submission, str(error))
        except ChannelError as error:
            if isinstance(error, Refused):
                remember_refusal(self.account, error)
            settling.failed(submission, error)
        else:
            self._landed(kind, submission, remote_id)
        return True

    def _never_left(
        self,
        kind: SubmissionKind,
        submission: Submission,
        error: NotYet | NotLive | BadCredentials | Transient,
    ) -> bool:
        """Nothing was taken of the file: it goes later. Raises `error` where the account is troubled."""
        if isinstance(error, NotYet):
            return self._back(kind, submission, error.until)
        if isinstance(error, RateLimited):
            return self._back(kind, submission, clock.now() + timedelta(seconds=error.retry_after))
        if isinstance(error, BadCredentials):
            return self._forbidden(kind, submission, error)
        attempts.never_left(submission)
        if isinstance(error, Transient):
            raise error
        preparing.withdraw(submission)
        return False

    def _landed(self, kind: SubmissionKind, submission: Submission, remote_id: str) -> None:
        if Submission.objects.filter(account=self.account, remote_id=remote_id).exists():
            settling.tell_of_repetition(submission, remote_id)
            self.later[f"send {kind}"] = clock.now() + self.follower.scaled(PUT_OFF)
            self._doubt(kind, submission, f"The marketplace answered with an older import, {remote_id}.")
            return
        first_look = clock.now() + self.follower.scaled(FIRST_POLL)
        attempts.answered(submission, remote_id, poll_at=first_look)
        journal.settle_concern(self._forbidden_key(kind))

    def _doubt(self, kind: SubmissionKind, submission: Submission, why: str) -> None:
        # Imports of stock are in no list: there is nothing to wait for.
        wait = timedelta(0) if kind is SubmissionKind.STOCK else LOOKS[0]
        attempts.doubt(submission, why, look_at=clock.now() + self.follower.scaled(wait))

    def _back(self, kind: SubmissionKind, submission: Submission, until: datetime) -> bool:
        attempts.never_left(submission, until=until)
        self.later[f"send {kind}"] = until
        return False

    def _forbidden(self, kind: SubmissionKind, submission: Submission, error: BadCredentials) -> bool:
        """The key may not send this kind; what it may do goes on. Raises when it may do nothing at all."""
        until = clock.now() + self.follower.scaled(PUT_OFF)
        self._back(kind, submission, until)
        if error.status != FORBIDDEN:
            raise error
        journal.raise_concern(
            "action.forbidden",
            key=self._forbidden_key(kind),
            account_id=self.account.pk,
            details={"name": self.account.name, "error": str(error), "remedy": error.remedy},
        )
        return False

    def _forbidden_key(self, kind: SubmissionKind) -> str:
        return f"forbidden:{self.account.pk}:offers:{kind.value}"


def _own_files(channel: Channel) -> frozenset[SubmissionKind]:
    """The kinds among stock and price that the marketplace has files of their own for."""
    asked = {SubmissionKind.STOCK: STOCK_FIELDS, SubmissionKind.PRICE: PRICE_FIELDS}
    return frozenset(kind for kind, fields in asked.items() if _has_file(channel, kind, fields))


def _has_file(channel: Channel, kind: SubmissionKind, fields: tuple[OfferField, ...]) -> bool:
    try:
        channel.offer_file(kind, fields)
    except Unsupported:
        return False
    return True
