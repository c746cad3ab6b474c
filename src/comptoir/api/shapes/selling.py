"""What goes to the marketplaces: plans, pushes, brakes, and stopping to sell."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from ninja import Schema
from pydantic import Field

from comptoir.api.shapes.figures import Whole1
from comptoir.api.shapes.offers import KindWord
from comptoir.api.shapes.submissions import DONE, SubmissionTold
from comptoir.api.shapes.values import NO_NUL, Body, Flag, Text
from comptoir.channels.offers import SubmissionKind


class PlanFilters(Schema):
    """Which plans."""

    account: str | None = Field(None, pattern=NO_NUL, description="The account's name; default: every one.")
    kind: SubmissionKind | None = Field(None, description="Only this kind of change.")
    limit: int = Field(20, ge=1, le=500, description="Offers named of each kind; all are counted.")


class PlannedFigure(Schema):
    """From what to what; null: not known, or none."""

    figure: str
    published: int | str | datetime | None
    seen: int | str | datetime | None
    desired: int | str | datetime | None


class PlannedOffer(Schema):
    """One offer that the next file would change."""

    offer_id: int
    sku: str
    changes: list[PlannedFigure]


class Stop(Schema):
    """Why files of a kind would wait for a person."""

    why: str
    count: int
    of: int


class Plan(Schema):
    """What the next file of one kind to one account would change."""

    account: str
    kind: KindWord
    goes: Literal["sent", "reported", "kept"] = Field(
        description="`sent`; only `reported` (the account is in shadow); or `kept` (it is not live)."
    )
    total: int
    offers: list[PlannedOffer] = Field(description="The first of them.")
    held: int
    refused: int
    obstacles: dict[str, int] = Field(description="The account's offers by what keeps them from selling.")
    brake: Stop | None
    under_way: int | None = Field(description="The submission of this kind that has not ended.")


class PlanList(Schema):
    """By account, then by kind."""

    items: list[Plan]
    computing: int = Field(
        description="Changes of products that have not reached their offers yet, counted up to 10,000.", ge=0
    )


class PushBody(Body):
    """What to send; no body: everything that differs, to every live account."""

    account: Text | None = Field(default=None, description="The account's name; default: every live one.")
    only_stock: Flag = Field(default=False, description="Quantities alone.")
    retry_refused: Flag = Field(
        default=False, description="Send again what was refused, though nothing changed."
    )


class BrakeTold(Schema):
    """A change too large to go by itself. `digest` names what was shown: these offers, these figures."""

    id: int
    account: str
    kind: KindWord
    why: str
    count: int
    of: int
    digest: str
    pulled_at: datetime


class BrakeFilters(Schema):
    """Of which account."""

    account: str | None = Field(None, pattern=NO_NUL, description="The account's name.")


class BrakeList(Schema):
    """The brakes that are on: at most two an account."""

    items: list[BrakeTold]


class ReleaseBody(Body):
    """What a person saw of the brake; anything else is not let go."""

    count: Whole1
    digest: str = Field(max_length=100)


class Released(Schema):
    """How many offers may change."""

    account: str
    kind: KindWord
    offers: int


class Pushed(Schema):
    """What one account's push has come to. `left` counts what differs still and may go, by kind."""

    account: str
    done: bool
    submissions: list[SubmissionTold]
    brakes: list[BrakeTold]
    left: dict[str, int]
    error: str | None = Field(description="What stands in its way; it is tried again by itself.")


class PushTold(Schema):
    """By account."""

    accounts: list[Pushed]


class SellingTold(Schema):
    """Whether an account sells, and whether its marketplace is told."""

    account: str
    selling_stopped_at: datetime | None
    changed: bool = Field(description="Whether it was otherwise before.")
    stock_is_live: bool = Field(description="false: the marketplace goes on offering what it holds.")
    paused: bool = Field(description="true: it is told once the account is resumed.")


class SellingList(Schema):
    """By account."""

    items: list[SellingTold]


PLANS = {
    "items": [
        {
            "account": "bestbuy",
            "kind": "price",
            "goes": "sent",
            "total": 1,
            "offers": [
                {
                    "offer_id": 11,
                    "sku": "FRIDGE-20-SS",
                    "changes": [
                        {
                            "figure": "price_cents",
                            "published": 129999,
                            "seen": 129999,
                            "desired": 124999,
                        }
                    ],
                }
            ],
            "held": 0,
            "refused": 0,
            "obstacles": {"out_of_stock": 3},
            "brake": None,
            "under_way": None,
        }
    ],
    "computing": 0,
}
PUSH = {"account": "bestbuy"}
PUSHED = {
    "accounts": [
        {
            "account": "bestbuy",
            "done": True,
            "submissions": [DONE],
            "brakes": [],
            "left": {},
            "error": None,
        }
    ]
}
PUSHING = {
    "accounts": [
        {
            "account": "bestbuy",
            "done": False,
            "submissions": [],
            "brakes": [],
            "left": {"stock": 12},
            "error": None,
        }
    ]
}
BRAKES = {
    "items": [
        {
            "id": 2,
            "account": "bestbuy",
            "kind": "price",
            "why": "140 prices of 900 would change at once; up to 100, or 10 %, go by themselves.",
            "count": 140,
            "of": 900,
            "digest": "-7723120",
            "pulled_at": "2026-11-24T14:30:00Z",
        }
    ]
}
RELEASE = {"count": 140, "digest": "-7723120"}
RELEASED = {"account": "bestbuy", "kind": "price", "offers": 140}
STOPPED = {
    "account": "bestbuy",
    "selling_stopped_at": "2026-11-24T14:30:00Z",
    "changed": True,
    "stock_is_live": True,
    "paused": False,
}
RESUMED = STOPPED | {"selling_stopped_at": None}
