"""`comptoir orders actions`, `release`, `drop`, `seen`, `settle`, `look`: what was asked for, and what to do about it."""

from __future__ import annotations

import time
from dataclasses import asdict
from typing import Annotated, Any

import typer

from comptoir import clock
from comptoir.accounts.models import Mode
from comptoir.actions import outcomes, services
from comptoir.actions.models import Action, State
from comptoir.channels.pacing import Flow
from comptoir.cli import output
from comptoir.cli.accounts import find
from comptoir.cli.finding import OrderProblem, find_order
from comptoir.cli.options import JsonOption, YesOption
from comptoir.cli.outcomes import REFUSED, STATE_WORDS, UNSETTLED
from comptoir.cli.plans import whose
from comptoir.errors import ComptoirError
from comptoir.orders.timeline import Decision, tell
from comptoir.outbound.actions import deliver
from comptoir.outbound.settling import OVERDUE

MOST_PATIENT = 30.0
"""Seconds that a person waits at most for the marketplace's pace to allow one reading."""
_NAP = 0.2

ActionArgument = Annotated[int, typer.Argument(metavar="ID", help="The number that `orders actions` shows.")]


def add_to(app: typer.Typer) -> None:
    """Give `comptoir orders` these commands."""
    app.command("actions")(actions)
    app.command("release")(release)
    app.command("drop")(drop)
    app.command("seen")(seen)
    app.command("settle")(settle_by_person)
    app.command("look")(look)


def actions(
    account: Annotated[str | None, typer.Option(help="Only this account's.")] = None,
    state: Annotated[State | None, typer.Option(help="Only in this state.", case_sensitive=False)] = None,
    order: Annotated[str | None, typer.Option(help="Only about this order.")] = None,
    limit: Annotated[int, typer.Option(min=1, max=10_000, help="At most so many, newest first.")] = 50,
    json: JsonOption = False,
) -> None:
    """What was asked of the marketplaces and how far it has come, newest first."""
    wishes = Action.objects.order_by("-pk")
    if account:
        wishes = wishes.filter(account=find(account))
    if state:
        wishes = wishes.filter(state=state)
    if order:
        wishes = wishes.filter(order=find_order(order, account))
    told = tell(wishes[:limit])
    if json:
        output.as_json([as_row(one) for one in told])
        return
    if not told:
        output.say("Nothing of the kind was asked for.")
        return
    output.table(
        ("ID", "Order", "What", "Who", "Wanted (UTC)", "State", "Settled (UTC)", "Error", "What to do"),
        [
            (
                one.action,
                one.order,
                one.what,
                one.who,
                f"{one.wanted_at:%Y-%m-%d %H:%M:%S}",
                said_state(one),
                f"{one.settled_at:%Y-%m-%d %H:%M:%S}" if one.settled_at else "",
                one.error,
                one.remedy,
            )
            for one in told
        ],
    )


def said_state(one: Decision) -> str:
    """The state in a word, with what a person should know of it."""
    word = STATE_WORDS[State(one.state)]
    if one.contradicted_at is not None:
        return f"{word}, but read otherwise since"
    if one.held and one.state == State.NEW:
        return f"{word}, held"
    return f"{word}, left to you" if one.left_to_people else word


def as_row(one: Decision) -> dict[str, Any]:
    """A decision for programs."""
    return asdict(one) | {"state_word": STATE_WORDS[State(one.state)]}


def release(action: ActionArgument) -> None:
    """Let a wish go that was held when its account left live."""
    held = _find(action)
    if held.state != State.NEW or not held.held:
        raise OrderProblem(
            f"Action {action} is not held; it is {STATE_WORDS[State(held.state)]}.",
            remedy="`comptoir orders actions` shows what is.",
        )
    if held.account.mode(Flow.DECISIONS) is not Mode.LIVE:
        raise OrderProblem(
            f"Account {held.account.name} is not live, so it would be held again.",
            remedy="Put its decisions live first.",
        )
    services.release(held)
    output.say(f"Action {action} is released; a worker delivers it.")


def drop(action: ActionArgument) -> None:
    """Give up a wish that was not sent. Exit code 1 when it was."""
    held = _find(action)
    if not outcomes.drop(held, who=whose()):
        held.refresh_from_db()
        raise OrderProblem(
            f"Action {action} cannot be dropped any more; it is {STATE_WORDS[State(held.state)]}.",
            remedy="Only what was not sent can be.",
        )
    output.say(f"Action {action} is dropped: it will not be sent.")


def seen(action: ActionArgument) -> None:
    """Say that you know of a wish that was refused, overtaken or contradicted: nobody is asked to look any more."""
    held = _find(action)
    if not outcomes.seen_by_person(held, who=whose()):
        raise OrderProblem(
            f"Nobody is asked to look at action {action}; it is {STATE_WORDS[State(held.state)]}.",
            remedy="A wish in doubt is settled by `comptoir orders settle`.",
        )
    output.say(f"Action {action}: seen.")


def settle_by_person(
    action: ActionArgument,
    happened: Annotated[
        bool | None, typer.Option("--happened/--did-not-happen", help="What you found out.")
    ] = None,
    yes: YesOption = False,
    json: JsonOption = False,
) -> None:
    """Say of a wish in doubt whether it happened, after looking in the marketplace's own portal.

    Shows first what was read back. Only for those that no reading settled; `look` reads once more.
    """
    held = _find(action)
    if held.state != State.DOUBT:
        raise OrderProblem(
            f"Action {action} is not in doubt; it is {STATE_WORDS[State(held.state)]}.",
            remedy="There is nothing to settle.",
        )
    if held.next_read_at is not None and not _looks_nobody(held):
        raise OrderProblem(
            f"Action {action} is still looked for, next at {held.next_read_at:%H:%M:%S} UTC.",
            remedy=f"`comptoir orders look {action}` looks now.",
        )
    (told,) = tell(Action.objects.filter(pk=action))
    evidence = {"known_before": held.known_before, "read_back": held.evidence}
    if not json:
        _show_doubt(told, evidence)
    if happened is None:
        raise typer.BadParameter("say which", param_hint="--happened or --did-not-happen")
    if not yes and not json:
        typer.confirm("Settle it so?", abort=True, err=True)
    if not outcomes.settled_by_person(held, happened=happened, who=whose()):
        raise OrderProblem(
            f"Action {action} was settled meanwhile.", remedy="`comptoir orders actions` shows how."
        )
    (told,) = tell(Action.objects.filter(pk=action))
    if json:
        output.as_json(as_row(told) | {"evidence": evidence})
    else:
        output.say(f"Action {action} is {said_state(told)}.")


def _looks_nobody(action: Action) -> bool:
    """Whether the doubt waits in vain for its next look: the account is paused, or it is long overdue."""
    late = action.next_read_at is not None and action.next_read_at < clock.now() - OVERDUE
    return action.account.paused or late


def _show_doubt(told: Decision, evidence: dict[str, Any]) -> None:
    output.say(f"{told.order} of {told.account}: {told.what}, asked for by {told.who}.")
    output.say(f"Wanted {told.wanted_at:%Y-%m-%d %H:%M:%S} UTC, sent {told.sent_at or 'never'}: {told.error}")
    output.say("What the marketplace had before, and what was read back since:")
    output.as_json(evidence)


def look(action: ActionArgument, json: JsonOption = False) -> None:
    """Read the marketplace now to settle a wish in doubt.

    Exit codes: 0 it happened, or goes again; 1 it was refused or overtaken; 3 still in doubt.
    """
    held = _find(action)
    outcomes.leases_run_out()
    held.refresh_from_db()
    if held.state != State.DOUBT:
        raise OrderProblem(
            f"Action {action} is not in doubt; it is {STATE_WORDS[State(held.state)]}.",
            remedy="There is nothing to look for.",
        )
    trouble = _look(held)
    (told,) = tell(Action.objects.filter(pk=action))
    if json:
        output.as_json(as_row(told))
    else:
        output.say(f"Action {action} is {said_state(told)}. {told.error}".strip())
    if trouble is not None:
        output.problem(trouble)
    codes = {State.DOUBT: UNSETTLED, State.REJECTED: REFUSED, State.OVERTAKEN: REFUSED}
    raise typer.Exit(codes.get(State(told.state), 0))


def _look(action: Action) -> ComptoirError | None:
    """Have the wish looked for in the lane of its account, by whoever holds it; why that failed, if it did."""
    end = time.monotonic() + MOST_PATIENT
    outcomes.look_soon(action)
    while True:
        ended = deliver(action.account_id)
        looking = Action.objects.filter(pk=action.pk, state=State.DOUBT, waited_for=True).exists()
        if ended.error is not None or not looking or time.monotonic() >= end:
            return ended.error
        time.sleep(_NAP)


def _find(number: int) -> Action:
    action = Action.objects.filter(pk=number).select_related("account", "order").first()
    if action is None:
        raise OrderProblem(
            f"There is no action {number}.", remedy="`comptoir orders actions` shows those there are."
        )
    return action
