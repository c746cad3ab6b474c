"""What was asked of the marketplaces, how far it has come, and what a person does about what is stuck."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest, HttpResponse
from ninja import Query

from comptoir import clock
from comptoir.accounts.models import Mode
from comptoir.actions import outcomes, services
from comptoir.actions.models import Action, State
from comptoir.api.bodies import told
from comptoir.api.finding import account_named, action_of
from comptoir.api.keys import whose
from comptoir.api.models import Scope
from comptoir.api.outcomes import as_rows
from comptoir.api.paging import page_of
from comptoir.api.routes import Answer, Routes
from comptoir.api.shapes.actions import (
    ACTION,
    ACTIONS,
    WAITING,
    ActionFilters,
    ActionList,
    ActionTold,
    SettleBody,
)
from comptoir.channels.pacing import Flow
from comptoir.orders.services import IllegalState
from comptoir.outbound.settling import OVERDUE

routes = Routes("actions")

_ONE = {200: Answer(ActionTold, ACTION)}
_STILL_OPEN = {200: Answer(ActionTold, WAITING)}


@routes.get("/actions", scope=Scope.READ, answers={200: Answer(ActionList, ACTIONS)})
def list_actions(request: HttpRequest, filters: Query[ActionFilters]) -> HttpResponse:
    """What was asked of the marketplaces, newest first."""
    actions = Action.objects.all()
    if filters.account is not None:
        actions = actions.filter(account=account_named(filters.account))
    if filters.order_id is not None:
        actions = actions.filter(order_id=filters.order_id)
    if filters.state is not None:
        actions = actions.filter(state=filters.state)
    if filters.kind is not None:
        actions = actions.filter(kind=filters.kind)
    return told(page_of(actions, filters, by=[("id", int)], tell=_told))


@routes.get("/actions/{int:action_id}", scope=Scope.READ, answers=_ONE)
def read_action(request: HttpRequest, action_id: int) -> HttpResponse:
    """One action: where a 202 leads. Nothing is done before its `state` is CONFIRMED."""
    return _answer(action_of(action_id))


@routes.post("/actions/{int:action_id}/release", scope=Scope.ORDERS, answers=_STILL_OPEN)
def release_action(request: HttpRequest, action_id: int) -> HttpResponse:
    """Let a wish go that was held when its account left live."""
    action = action_of(action_id)
    if action.state != State.NEW or not action.held:
        raise IllegalState("The action is not held.", remedy="Look at it again; it may have moved on.")
    if action.account.mode(Flow.DECISIONS) is not Mode.LIVE:
        raise services.NotLiveAccount(
            f"Account {action.account.name} is not live, so it would be held again.",
            remedy="Put its decisions live first.",
        )
    services.release(action)
    return _answer(action)


@routes.post(
    "/actions/{int:action_id}/drop",
    scope=Scope.ORDERS,
    answers={200: Answer(ActionTold, ACTION | {"state": "DROPPED"})},
)
def drop_action(request: HttpRequest, action_id: int) -> HttpResponse:
    """Give up a wish that was not sent."""
    action = action_of(action_id)
    if not outcomes.drop(action, who=whose(request)):
        raise IllegalState("The action cannot be dropped any more.", remedy="Only what was not sent can be.")
    return _answer(action)


@routes.post("/actions/{int:action_id}/seen", scope=Scope.ORDERS, answers=_ONE)
def mark_seen(request: HttpRequest, action_id: int) -> HttpResponse:
    """Say that you know of a wish that was refused, overtaken or contradicted: nobody is asked to look any more."""
    action = action_of(action_id)
    if not outcomes.seen_by_person(action, who=whose(request)):
        raise IllegalState(
            "Nobody is asked to look at this action.", remedy="One in doubt is settled, not merely seen."
        )
    return _answer(action)


@routes.post("/actions/{int:action_id}/look", scope=Scope.ORDERS, answers=_STILL_OPEN)
def look_again(request: HttpRequest, action_id: int) -> HttpResponse:
    """Have the marketplace read once more, soon, to settle a wish in doubt."""
    action = action_of(action_id)
    if action.state != State.DOUBT:
        raise IllegalState("The action is not in doubt.", remedy="There is nothing to look for.")
    outcomes.look_soon(action)
    services.wake(action.account_id)
    return _answer(action)


@routes.post("/actions/{int:action_id}/settle", scope=Scope.ORDERS, answers=_ONE, body={"happened": True})
def settle_action(request: HttpRequest, action_id: int, body: SettleBody) -> HttpResponse:
    """Say of a wish in doubt whether it happened, after looking in the marketplace's own portal.

    Only for those that no reading settles any more.
    """
    action = action_of(action_id)
    if action.state != State.DOUBT:
        raise IllegalState("The action is not in doubt.", remedy="There is nothing to settle.")
    late = action.next_read_at is not None and action.next_read_at < clock.now() - OVERDUE
    if action.next_read_at is not None and not (action.account.paused or late):
        raise IllegalState("The action is still looked for.", remedy="POST look reads once more.")
    if not outcomes.settled_by_person(action, happened=body.happened, who=whose(request)):
        raise IllegalState("The action was settled meanwhile.", remedy="Look at it again.")
    return _answer(action)


def _answer(action: Action) -> HttpResponse:
    (row,) = as_rows(Action.objects.filter(pk=action.pk))
    return told(row)


def _told(actions: Any) -> list[dict[str, Any]]:
    """In the order of the page: what is told of them is read anew."""
    rows = as_rows(Action.objects.filter(pk__in=[one.pk for one in actions]).order_by("-pk"))
    return rows
