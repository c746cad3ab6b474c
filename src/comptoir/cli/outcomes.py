"""Delivering what was just asked for, waiting for it, and saying what became of each row."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import NoReturn

import typer
from django.db.models import Q

from comptoir import clock
from comptoir.accounts.models import Account
from comptoir.actions.models import OPEN, Action, State
from comptoir.cli import output, spreadsheet
from comptoir.cli.options import Manner
from comptoir.cli.plans import RowsRefused, Written
from comptoir.errors import ComptoirError
from comptoir.orders.timeline import Decision, tell
from comptoir.outbound.actions import deliver

REFUSED, UNSETTLED = 1, 3
"""Exit codes beside 0, confirmed or wanted."""

STATE_WORDS = {
    State.NEW: "wanted",
    State.SENT: "sent",
    State.CONFIRMED: "confirmed",
    State.REJECTED: "rejected",
    State.OVERTAKEN: "overtaken",
    State.DOUBT: "in doubt",
    State.DROPPED: "dropped",
}
ALREADY_DONE = "already done"
_REFUSED_WORDS = frozenset(STATE_WORDS[state] for state in (State.REJECTED, State.OVERTAKEN, State.DROPPED))
_DONE_WORDS = frozenset({STATE_WORDS[State.CONFIRMED], ALREADY_DONE})
_LONGEST_NAP = 0.5


class NotDelivered(ComptoirError):
    """What is wanted stays wanted."""

    code = "not_delivered"


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one row."""

    row: int
    order: str
    account: str
    action: int
    what: str
    state: str
    error: str
    remedy: str


def conclude(written: Sequence[Written], manner: Manner, *, batch: str | None = None) -> NoReturn:
    """Deliver if asked to, tell what became of every row, and end with the exit code that says it."""
    done_before = {one.action.pk for one in written if not one.new and one.action.state == State.CONFIRMED}
    trouble: list[ComptoirError] = []
    if manner.wait is not None:
        trouble = deliver_until_settled([one.action.pk for one in written], manner.wait)
    outcomes = _outcomes(written, done_before)
    if manner.outcome is not None:
        write_csv(manner.outcome, outcomes)
    counts = Counter(outcome.state for outcome in outcomes)
    if manner.json:
        output.as_json(
            {"batch": batch, "counts": counts, "outcomes": [asdict(outcome) for outcome in outcomes]}
        )
    else:
        _show(outcomes, counts, waited=manner.wait is not None)
    for error in trouble:
        output.problem(error)
    raise typer.Exit(exit_code(outcomes, waited=manner.wait is not None))


def exit_code(outcomes: Sequence[Outcome], *, waited: bool) -> int:
    """1 when any row was refused, else 3 when any is not settled though it was waited for, else 0."""
    states = {outcome.state for outcome in outcomes}
    if states & _REFUSED_WORDS:
        return REFUSED
    unsettled = states - _DONE_WORDS if waited else states & {STATE_WORDS[State.DOUBT]}
    return UNSETTLED if unsettled else 0


def deliver_until_settled(actions: Sequence[int], seconds: float) -> list[ComptoirError]:
    """Deliver the wishes' accounts from this process until these are settled or the seconds are over.

    A worker at the same account is no danger: one of the two holds the lane. Wishes that only a person can move
    (held, or in doubt after the last look) are not waited for. Returns what went wrong with accounts meanwhile.
    """
    end = time.monotonic() + seconds
    accounts = Account.objects.filter(pk__in=Action.objects.filter(pk__in=actions).values("account_id"))
    trouble: dict[int, ComptoirError] = {
        account.pk: NotDelivered(
            f"Account {account.name} is paused, so nothing of it is delivered.",
            remedy=f"comptoir account resume {account.name}",
        )
        for account in accounts.filter(paused=True)
    }
    with output.err.status("Delivering") as status:
        while True:
            soonest = _LONGEST_NAP
            for account in accounts.filter(paused=False):
                ended = deliver(account.pk, should_stop=lambda: time.monotonic() >= end)
                if ended.error is not None:
                    trouble[account.pk] = ended.error
                elif ended.moved:
                    trouble.pop(account.pk, None)
                if ended.until is not None:
                    soonest = min(soonest, max(0.01, (ended.until - clock.now()).total_seconds()))
            waiting = _moving(actions)
            left = end - time.monotonic()
            if not waiting or left <= 0:
                return list(trouble.values())
            status.update(f"{len(actions) - waiting} of {len(actions)} settled")
            time.sleep(min(soonest, left))


def _moving(actions: Sequence[int]) -> int:
    """How many of these will still move by themselves."""
    left_to_people = Q(state=State.NEW, held=True) | Q(state=State.DOUBT, next_read_at=None)
    waiting = Action.objects.filter(pk__in=actions, state__in=OPEN, account__paused=False)
    return waiting.exclude(left_to_people).count()


def write_csv(path: Path, outcomes: Sequence[Outcome]) -> None:
    """One row an outcome."""
    columns = ("row", "order", "account", "action", "what", "state", "error", "remedy")
    told = (asdict(outcome) for outcome in outcomes)
    spreadsheet.write(path, columns, ([row[column] for column in columns] for row in told))


def tell_refused(refused: RowsRefused, *, json: bool) -> NoReturn:
    """Name every row that is at fault, and end with exit code 1."""
    if json:
        output.as_json(
            {
                "code": refused.code,
                "error": str(refused),
                "remedy": refused.remedy,
                "rows": [asdict(error) for error in refused.errors],
            }
        )
    else:
        output.table(
            ("Row", "Order", "Field", "Problem", "What to do"),
            [(one.row, one.order, one.field, one.error, one.remedy) for one in refused.errors],
        )
        output.problem(refused)
    raise typer.Exit(REFUSED)


def _outcomes(written: Sequence[Written], done_before: set[int]) -> list[Outcome]:
    told = {one.action: one for one in tell(Action.objects.filter(pk__in=[w.action.pk for w in written]))}
    return [_outcome(one, told[one.action.pk], done_before) for one in written]


def _outcome(written: Written, told: Decision, done_before: set[int]) -> Outcome:
    return Outcome(
        row=written.plan.row,
        order=told.order,
        account=told.account,
        action=told.action,
        what=told.what,
        state=ALREADY_DONE if told.action in done_before else STATE_WORDS[State(told.state)],
        error=told.error,
        remedy=told.remedy,
    )


def _show(outcomes: Sequence[Outcome], counts: Counter[str], *, waited: bool) -> None:
    if len(outcomes) == 1:
        (one,) = outcomes
        output.say(f"{one.order} of {one.account}: {one.what}: {one.state} (action {one.action}).")
        if one.error:
            output.say(f"{one.error} {one.remedy}".strip())
    else:
        output.table(
            ("Row", "Order", "Action", "State", "Error", "What to do"),
            [(one.row, one.order, one.action, one.state, one.error, one.remedy) for one in outcomes],
        )
        output.say(", ".join(f"{count} {state}" for state, count in sorted(counts.items())) + ".")
    if not waited and counts[STATE_WORDS[State.NEW]]:
        output.say(
            "A worker delivers what is wanted; `comptoir orders actions` shows how far it is,"
            " --wait SECONDS delivers at once."
        )
