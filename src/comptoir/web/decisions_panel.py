"""The decisions about an order as its page shows them: wanted, sent and confirmed are never the same to the eye."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from django.utils.text import capfirst
from django.utils.translation import gettext as _
from django.utils.translation import gettext_noop

from comptoir.actions.models import Action, ConfirmedBy, State
from comptoir.orders.models import Order
from comptoir.orders.timeline import Decision, timeline
from comptoir.web import amounts

_STEPS = {"tracking": gettext_noop("Tracking"), "confirm": gettext_noop("Departure")}
"""The steps of a shipment; every other decision has one."""

COLOURS = {
    State.NEW: "",
    State.SENT: "info",
    State.CONFIRMED: "success",
    State.REJECTED: "danger",
    State.DOUBT: "warning",
    State.OVERTAKEN: "warning",
    State.DROPPED: "",
}


@dataclass(frozen=True, slots=True)
class Stage:
    """How far a decision came, and when. `detail` says by what."""

    name: str
    at: datetime
    detail: str = ""


@dataclass(frozen=True, slots=True)
class DecisionRow:
    """One decision of the panel."""

    number: int
    what: str
    who: str
    state: str
    colour: str
    stages: list[Stage]
    steps: list[Stage]
    reason: str
    error: str
    remedy: str


def panel(order: Order) -> list[DecisionRow]:
    """The decisions about the order, newest first. Four queries, however many there are."""
    return [_row(one) for one in reversed(timeline(order, amounts.show))]


def _row(one: Decision) -> DecisionRow:
    state = State(one.state)
    words = str(capfirst(state.label))
    if state is State.NEW and one.held:
        words = f"{words}, {_name('held')}"
    colour = COLOURS[state] if one.contradicted_at is None else "danger"
    return DecisionRow(
        number=one.action,
        what=str(capfirst(one.what)),
        who=one.who,
        state=words,
        colour=colour,
        stages=_stages(one, state),
        steps=_steps(one),
        reason=one.reason,
        error=one.error,
        remedy=one.remedy,
    )


def _stages(one: Decision, state: State) -> list[Stage]:
    """Only what has happened: a stage that was not reached is not there."""
    stages = [Stage(str(capfirst(_name("wanted_at"))), one.wanted_at)]
    if one.sent_at is not None:
        stages.append(Stage(str(capfirst(_name("sent_at"))), one.sent_at))
    if one.settled_at is not None:
        by = str(ConfirmedBy(one.confirmed_by).label) if one.confirmed_by else ""
        stages.append(Stage(str(capfirst(state.label)), one.settled_at, by))
    if one.read_back_at is not None:
        stages.append(Stage(str(capfirst(_name("read_back_at"))), one.read_back_at))
    if one.contradicted_at is not None:
        stages.append(Stage(str(capfirst(_name("contradicted_at"))), one.contradicted_at))
    return stages


def _steps(one: Decision) -> list[Stage]:
    """The calls of a decision that takes several, as far as they came."""
    if len(one.steps) < 2:
        return []
    told = []
    for step in one.steps:
        at = step.settled_at or step.sent_at
        if at is not None:
            told.append(Stage(_(_STEPS[step.operation]), at, str(State(step.state).label)))
    return told


def _name(field: str) -> str:
    return str(getattr(Action._meta.get_field(field), "verbose_name", field))
