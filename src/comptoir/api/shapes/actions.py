"""Actions as they are told: what was asked of a marketplace, and how far it has come."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from ninja import Schema
from pydantic import Field

from comptoir.actions.models import Kind, State
from comptoir.api.paging import Page
from comptoir.api.shapes.values import NO_NUL, Body, Flag, Listed

ActionState = Literal["NEW", "SENT", "CONFIRMED", "REJECTED", "DOUBT", "OVERTAKEN", "DROPPED"]


class ActionStep(Schema):
    """One call of an action."""

    operation: str
    state: ActionState
    sent_at: datetime | None
    settled_at: datetime | None


class ActionTold(Schema):
    """One wish about one order and what became of it. Nothing is done before `state` is CONFIRMED."""

    id: int
    order_id: int
    order: str = Field(description="The marketplace's number of the order.")
    account: str
    kind: str = Field(description=f"One of {', '.join(Kind.values)}.")
    what: str = Field(description="In words.")
    reason: str
    who: str
    state: ActionState
    held: bool = Field(description="Waits for a person: the account left live before it was sent.")
    left_to_people: bool = Field(description="In doubt, and no reading settles it any more.")
    wanted_at: datetime
    sent_at: datetime | None
    settled_at: datetime | None
    confirmed_by: str = Field(description="`answer`, `read` or `person`; empty until it is confirmed.")
    read_back_at: datetime | None
    contradicted_at: datetime | None
    error: str
    remedy: str
    steps: list[ActionStep]


class ActionList(Listed):
    """A page of actions."""

    items: list[ActionTold]


class ActionFilters(Page):
    """Which actions."""

    account: str | None = Field(None, pattern=NO_NUL, description="The account's name.")
    order_id: int | None = Field(None, ge=1, le=2**63 - 1)
    state: State | None = None
    kind: Kind | None = None


class SettleBody(Body):
    """What a person found out in the marketplace's own portal."""

    happened: Flag


ACTION = {
    "id": 7,
    "order_id": 42,
    "order": "BBY-1001-A",
    "account": "bestbuy",
    "kind": "decide",
    "what": "accept every line",
    "reason": "",
    "who": "quotes (API)",
    "state": "CONFIRMED",
    "held": False,
    "left_to_people": False,
    "wanted_at": "2026-11-24T14:30:00Z",
    "sent_at": "2026-11-24T14:30:01Z",
    "settled_at": "2026-11-24T14:30:01.420000Z",
    "confirmed_by": "answer",
    "read_back_at": None,
    "contradicted_at": None,
    "error": "",
    "remedy": "",
    "steps": [
        {
            "operation": "decide",
            "state": "CONFIRMED",
            "sent_at": "2026-11-24T14:30:01Z",
            "settled_at": "2026-11-24T14:30:01.420000Z",
        }
    ],
}
WAITING = ACTION | {
    "state": "NEW",
    "sent_at": None,
    "settled_at": None,
    "confirmed_by": "",
    "steps": [{"operation": "decide", "state": "NEW", "sent_at": None, "settled_at": None}],
}
ACTIONS = {"items": [ACTION], "next": None, "count": 1, "count_is_exact": True}
