"""`comptoir offers push`: sending what differs, following it to its end, and saying what became of it."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Annotated, Any

import typer
from django.db.models import Q
from rich.markup import escape

from comptoir import clock
from comptoir.accounts.models import Account
from comptoir.accounts.services import AccountProblem, request_sync
from comptoir.channels.offers import SubmissionKind
from comptoir.cli import offer_shown, output
from comptoir.cli.account_names import find, whose
from comptoir.cli.offer_choice import AccountOption, KindOption, accounts, kinds
from comptoir.cli.output import JsonOption
from comptoir.errors import ComptoirError
from comptoir.offers import planning, services, stale, telling
from comptoir.offers.models import (
    OPEN,
    Brake,
    Outcome,
    Submission,
    SubmissionItem,
    SubmissionState,
)
from comptoir.offers.preparing import PUSH
from comptoir.offers.problems import OfferProblem
from comptoir.offers.refusals import explain
from comptoir.outbound.offers.publishing import Published, publish

REFUSED, UNSETTLED = 1, 3
"""Exit codes beside 0."""

MOST_REFUSALS = 50
"""Refused offers that a push names; `offers list --refused` names all."""

_NAP = 0.5
_DOUBTFUL = frozenset({SubmissionState.DOUBT.value, SubmissionState.ABANDONED.value})

WaitOption = Annotated[
    float | None,
    typer.Option(min=0, max=86_400, help="Follow what is sent to its end, and wait at most so many seconds."),
]


def add_to(app: typer.Typer) -> None:
    """Give `comptoir offers` this command."""
    app.command("push")(push)


def push(
    account: AccountOption = None,
    kind: KindOption = None,
    retry_refused: Annotated[
        bool, typer.Option("--retry-refused", help="Send again what was refused, though nothing changed.")
    ] = False,
    wait: WaitOption = None,
    json: JsonOption = False,
) -> None:
    """Publish now what differs from what was published, whether or not automatic sync is on.

    Without --wait what may go at once is sent, and a worker follows it. What a brake keeps back does not go.

    Exit codes: 0 sent, or taken with --wait; 1 refused, failed, or stopped by a brake; 2 misused; 3 not settled within
    --wait, or in doubt.
    """
    wanted = kinds(kind)
    chosen = [each for each in accounts(account) if any(planning.may_send(each, one) for one in wanted)]
    if not chosen and account is not None:
        _check_not_paused(find(account))
    if not chosen:
        raise OfferProblem(
            f"{account or 'No account'} is {'not ' if account else ''}live for {', '.join(wanted)}: nothing may be sent.",
            remedy="Look first: comptoir offers plan; then: comptoir account go-live NAME --flow stock",
        )
    if retry_refused:
        for each in chosen:
            services.retry_refused(account=each, who=whose(), kinds=wanted)
    end = None if wait is None else time.monotonic() + wait
    rounds = [_push(each, wanted, end) for each in chosen]
    if json:
        output.as_json([one.for_programs() for one in rounds])
    else:
        for one in rounds:
            one.show(waited=wait is not None)
    raise typer.Exit(max((one.exit_code(waited=wait is not None) for one in rounds), key=_gravity))


def _gravity(code: int) -> int:
    return (0, UNSETTLED, REFUSED).index(code)


def _check_not_paused(account: Account) -> None:
    if account.paused:
        raise AccountProblem(
            f"{account.name} is paused: it is neither read nor written.",
            remedy=f"Run: comptoir account resume {account.name}",
        )


@dataclass(slots=True)
class Pushed:
    """What one account's push came to."""

    account: Account
    files: list[Submission]
    error: ComptoirError | None = None
    busy: bool = False
    left: dict[str, int] = field(default_factory=dict)
    brakes: list[Brake] = field(default_factory=list)

    def exit_code(self, *, waited: bool) -> int:
        """As the command's help says."""
        failed = any(file.state == SubmissionState.FAILED or file.refused_count for file in self.files)
        if self.error is not None or failed or self.brakes:
            return REFUSED
        states = {file.state for file in self.files}
        doubtful = states & _DOUBTFUL or any(file.error for file in self.files)
        unsettled = waited and (self.busy or states & set(OPEN) or self.left)
        return UNSETTLED if doubtful or unsettled else 0

    def refusals(self) -> list[SubmissionItem]:
        """The first offers that these files refused."""
        items = SubmissionItem.objects.filter(submission__in=self.files, outcome=Outcome.REFUSED)
        return list(items.select_related("submission").order_by("submission_id", "sku")[:MOST_REFUSALS])

    def for_programs(self) -> dict[str, Any]:
        """Everything, in the words of the table."""
        return {
            "account": self.account.name,
            "submissions": [telling.file_told(file) for file in self.files],
            "refusals": [
                {
                    "sku": item.sku,
                    "kind": item.submission.kind,
                    "words": item.message,
                    "meaning": explain(item.message).meaning,
                    "remedy": explain(item.message).remedy,
                }
                for item in self.refusals()
            ],
            "brakes": [telling.brake_told(brake) for brake in self.brakes],
            "left": self.left,
            "busy": self.busy,
            "error": str(self.error) if self.error else "",
            "remedy": self.error.remedy if self.error else "",
        }

    def show(self, *, waited: bool) -> None:
        """For people: each file, what was refused and why, what waits and for what."""
        name = self.account.name
        if self.files:
            show_files(self.files)
        elif not self.left:
            output.say(f"{name}: everything was published already.")
        if refused := self.refusals():
            output.table(
                ("SKU", "Changes", "The marketplace's words", "What to do"),
                [
                    (item.sku, item.submission.kind, item.message, explain(item.message).remedy)
                    for item in refused
                ],
            )
        for brake in self.brakes:
            output.say(f"{name}: {offer_shown.what_brake_does(brake.kind, brake.why)}")
            output.say(f"To let it go: {offer_shown.how_released(self.account, brake.kind)}")
        if self.left:
            what = ", ".join(f"{count:,} {kind}" for kind, count in self.left.items())
            output.say(f"{name}: still to be sent: {what}. A worker goes on; so does a longer --wait.")
        if not waited and any(file.state in OPEN for file in self.files):
            output.say(
                "A worker follows what is under way; `comptoir offers submissions` shows how far it is."
            )
        if self.busy:
            output.say(f"{name}: somebody else is at it, most likely a worker, which has been asked.")
        if self.error is not None:
            output.problem(self.error)


def show_files(files: Sequence[Submission]) -> None:
    """Files and what became of each."""
    output.table(
        (
            "File",
            "Account",
            "Changes",
            "State",
            "Offers",
            "Taken",
            "Refused",
            "Sent (UTC)",
            "Error",
            "What to do",
        ),
        [
            (
                file.pk,
                file.account.name,
                file.kind,
                _state(file),
                file.items_count,
                file.taken_count,
                file.refused_count,
                f"{file.sent_at:%Y-%m-%d %H:%M:%S}" if file.sent_at else "",
                file.error,
                file.remedy,
            )
            for file in files
        ],
    )


def _state(file: Submission) -> str:
    return f"{SubmissionState(file.state).label}{', landed late' if file.landed_at else ''}"


def _push(account: Account, wanted: Sequence[SubmissionKind], end: float | None) -> Pushed:
    """Ask for a push, and carry it out from this process as far as the marketplace's pace and the time allow."""
    before = _Before.of(account)
    if len(wanted) == len(SubmissionKind):
        request_sync(account, PUSH)  # what a worker then pushes is of every kind
    pushed = Pushed(account, [])
    first = True
    with output.err.status(escape(f"{account.name}: computing what is to be sent")) as status:
        while True:
            told = _publish(account, wanted, None if first else end)
            pushed.error, pushed.busy, first = told.error, told.busy, first and told.busy
            pushed.files = before.files()
            if end is None or _over(end) or _ended(pushed, done=not told.busy and told.until is None):
                break
            status.update(escape(f"{account.name}: {_progress(pushed.files)}"))
            nap = _NAP if told.until is None else (told.until - clock.now()).total_seconds()
            time.sleep(max(0.01, min(nap, _NAP, end - time.monotonic())))
    _see_what_is_left(pushed, wanted)
    return pushed


def _publish(account: Account, wanted: Sequence[SubmissionKind], end: float | None) -> Published:
    """One round; without an end it is not cut short, so that something goes in any case."""
    return publish(account.pk, should_stop=lambda: _over(end), asked=True, kinds=wanted)


def _over(end: float | None) -> bool:
    return end is not None and time.monotonic() >= end


@dataclass(frozen=True, slots=True)
class _Before:
    """The files of an account as they were when a push began."""

    account: Account
    last: int
    under_way: frozenset[int]

    @classmethod
    def of(cls, account: Account) -> _Before:
        files = Submission.objects.filter(account=account)
        last = files.order_by("-pk").values_list("pk", flat=True).first() or 0
        return cls(account, last, frozenset(files.filter(state__in=OPEN).values_list("pk", flat=True)))

    def files(self) -> list[Submission]:
        """Those that were under way then, and those since, oldest first."""
        files = Submission.objects.filter(account=self.account).select_related("account").order_by("pk")
        return list(files.filter(Q(pk__gt=self.last) | Q(pk__in=self.under_way)))


def _see_what_is_left(pushed: Pushed, wanted: Sequence[SubmissionKind]) -> None:
    account = pushed.account
    brakes = Brake.objects.filter(account=account, released_at=None, kind__in=wanted)
    pushed.brakes = list(brakes.order_by("kind"))
    # What is in a file that is under way is not published yet, and not to be sent again either.
    spoken_for = {file.kind for file in pushed.files if file.state in OPEN}
    kept_back = {brake.kind: brake.count for brake in pushed.brakes}
    pushed.left = {}
    for kind, count in stale.counts(account.pk).items():
        rest = 0 if kind is SubmissionKind.PRICE and kind in kept_back else count - kept_back.get(kind, 0)
        if rest > 0 and kind in wanted and kind not in spoken_for and planning.may_send(account, kind):
            pushed.left[kind.value] = rest


def _ended(pushed: Pushed, *, done: bool) -> bool:
    """Nothing more comes of it by itself; a file that failed would only fail again."""
    failed = any(file.state == SubmissionState.FAILED for file in pushed.files)
    return done or failed or pushed.error is not None


def _progress(files: Sequence[Submission]) -> str:
    counts = Counter(str(SubmissionState(file.state).label) for file in files)
    return ", ".join(f"{count} file(s) {state}" for state, count in counts.items()) or "nothing to send yet"
