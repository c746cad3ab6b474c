"""Asking for orders to be read now."""

from __future__ import annotations

from datetime import date
from typing import Annotated

from ninja import Schema
from pydantic import AfterValidator, BeforeValidator, Field, field_validator

from comptoir.api.shapes.values import Body, Moment, Text
from comptoir.channels import registry


def _as_text(value: object) -> object:
    if not isinstance(value, str) or len(value) != _DAY:
        raise ValueError("write it like 2026-11-24")
    return value


_DAY = len("2026-11-24")
Day = Annotated[date, BeforeValidator(_as_text)]
_KNOWN = tuple(sorted({state for states in registry.ORDER_STATES.values() for state in states}))


def _known(value: str) -> str:
    if value not in _KNOWN:
        raise ValueError(f"no marketplace has this state; there are {', '.join(_KNOWN)}")
    return value


StateCode = Annotated[str, AfterValidator(_known)]


class OrderSyncBody(Body):
    """What to read. Without a date and without states everything since the last reading, which moves on."""

    account: Text | None = Field(
        default=None, description="An account's name; default: every one that is not paused."
    )
    start_date: Moment | Day | None = Field(
        default=None,
        description="Orders updated on the marketplace then or later; a plain date begins at the account's midnight.",
    )
    order_state_codes: list[StateCode] | None = Field(
        default=None,
        min_length=1,
        max_length=50,
        description="The marketplace's own states: a list, or a text separated by commas.",
        json_schema_extra={
            "anyOf": [
                {"type": "array", "items": {"enum": list(_KNOWN)}, "minItems": 1, "maxItems": 50},
                {"type": "string", "pattern": f"^({'|'.join(_KNOWN)})(,({'|'.join(_KNOWN)})){{0,49}}$"},
                {"type": "null"},
            ]
        },
    )

    @field_validator("order_state_codes", mode="before")
    @classmethod
    def _apart(cls, value: object) -> object:
        if isinstance(value, str):
            return [part.strip() for part in value.split(",") if part.strip()]
        return value


class SyncedAccount(Schema):
    """How far the reading of one account is."""

    account: str
    done: bool
    error: str | None = Field(description="What stands in its way; it is tried again by itself.")


class OrderSync(Schema):
    """The accounts that are read."""

    accounts: list[SyncedAccount]


ASKED = {"start_date": "2026-11-01T00:00:00Z", "order_state_codes": "WAITING_ACCEPTANCE,SHIPPING"}
DONE = {"accounts": [{"account": "bestbuy", "done": True, "error": None}]}
GOING = {"accounts": [{"account": "bestbuy", "done": False, "error": None}]}
