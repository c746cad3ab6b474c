"""What a write about an order answers: the marketplace's word if it comes within `?wait=`, else where to follow it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict
from typing import Any

from django.db.models import Q, QuerySet
from django.http import HttpRequest, HttpResponse

from comptoir.actions.models import OPEN, Action, State
from comptoir.api import problems
from comptoir.api.bodies import told
from comptoir.api.routes import Answer
from comptoir.api.shapes.actions import ACTION, WAITING, ActionTold
from comptoir.api.waiting import wait_until
from comptoir.orders.timeline import Decision, tell

WRITES = {
    200: Answer(ActionTold, ACTION, "The marketplace has done it."),
    202: Answer(ActionTold, WAITING, "It is wanted; follow `Location`."),
}
"""What every write about an order may answer."""

_REFUSED = {
    State.REJECTED: (422, "refused_by_marketplace", "The marketplace refused it."),
    State.OVERTAKEN: (422, "overtaken", "The marketplace, or a colleague, did otherwise meanwhile."),
    State.DROPPED: (409, "dropped", "It was given up before it was sent."),
}


def conclude(request: HttpRequest, action: Action, wait: float) -> HttpResponse:
    """The answer to a write: 200 confirmed, 202 on its way, 422 refused by the marketplace, 409 given up.

    Waits at most so many seconds, and not at all where only a person can move it.
    """
    wait_until(lambda: not _moves(action.pk), wait)
    (row,) = as_rows(Action.objects.filter(pk=action.pk))
    where = {"Location": address(request, action.pk)}
    state = State(row["state"])
    if state in _REFUSED:
        status, code, usual = _REFUSED[state]
        return problems.answer(
            status, code, row["error"] or usual, remedy=row["remedy"], headers=where, action=action.pk
        )
    return told(row, status=200 if state is State.CONFIRMED else 202, headers=where)


def address(request: HttpRequest, action_id: int) -> str:
    """Where an action is to be followed."""
    before, _, _ = request.path.partition("/api/marketplace/")
    return f"{before}/api/marketplace/actions/{action_id}"


def as_rows(actions: QuerySet[Action]) -> list[dict[str, Any]]:
    """Actions as they are told, in the order of the query. Five queries, however many there are."""
    decisions = tell(actions)
    orders = dict(
        Action.objects.filter(pk__in=[one.action for one in decisions]).values_list("pk", "order_id")
    )
    return list(_rows(decisions, orders))


def _rows(decisions: Iterable[Decision], orders: dict[int, int]) -> Iterable[dict[str, Any]]:
    for one in decisions:
        row = asdict(one)
        number = row.pop("action")
        yield {"id": number, "order_id": orders[number], **row}


def _moves(pk: int) -> bool:
    """Whether the wish will still move by itself."""
    left_to_people = Q(state=State.NEW, held=True) | Q(state=State.DOUBT, next_read_at=None)
    moving = Action.objects.filter(pk=pk, state__in=OPEN, account__paused=False)
    return moving.exclude(left_to_people).exists()
