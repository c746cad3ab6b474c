"""Values as they stand in bodies and queries: nothing is guessed, `"1"` is no number and `1` no yes.

Amounts are whole minor units (`*_cents`), times ISO 8601 with an offset, remote ids opaque text.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Annotated, Any

from ninja import Schema
from pydantic import (
    AfterValidator,
    AwareDatetime,
    BeforeValidator,
    ConfigDict,
    FailFast,
    Field,
    ValidationError,
    ValidatorFunctionWrapHandler,
    WrapValidator,
)
from pydantic_core import InitErrorDetails, PydanticCustomError

from comptoir.api.bodies import MOST_MEMBERS
from comptoir.api.paging import COUNTED
from comptoir.api.waiting import LONGEST, USUAL


class Body(Schema):
    """What is sent: a member that is not known is refused by name."""

    model_config = ConfigDict(extra="forbid")


def _as_text(value: Any) -> Any:
    if isinstance(value, str) and "T" in value.upper():
        return value
    if isinstance(value, datetime):
        return value
    raise ValueError("write it like 2026-11-24T09:30:00Z")


def _in_utc(value: datetime) -> datetime:
    # PostgreSQL knows no offset of sixteen hours and more. What has no moment in UTC is the first or the last there is.
    try:
        return value.astimezone(UTC)
    except OverflowError:
        return datetime.min.replace(tzinfo=UTC) if value.year == 1 else datetime.max.replace(tzinfo=UTC)


Moment = Annotated[AwareDatetime, BeforeValidator(_as_text), AfterValidator(_in_utc)]
"""A moment such as 2026-11-24T09:30:00Z, with an offset."""


def whole(value: Any) -> Any:
    """The value, 2.0 as 2: to JSON they are one number. Goes before the strict check of a bounded integer."""
    return int(value) if isinstance(value, float) and value.is_integer() else value


Whole = Annotated[int, Field(strict=True), BeforeValidator(whole)]
"""A whole number without bounds. With bounds: as below."""
# The bounds come first: behind the validator they would be checked, but not documented.
Units = Annotated[int, Field(strict=True, ge=1, le=1_000_000), BeforeValidator(whole)]
Cents = Annotated[int, Field(strict=True, ge=0, le=10**15), BeforeValidator(whole)]
Flag = Annotated[bool, Field(strict=True)]
NO_NUL = r"^[^\x00]*$"
"""What PostgreSQL can store."""
Text = Annotated[str, Field(min_length=1, max_length=500, pattern=NO_NUL)]
RemoteId = Annotated[str, Field(min_length=1, max_length=200, pattern=NO_NUL)]
Count = Annotated[int, Field(ge=0, le=COUNTED, description="How many there are; see `count_is_exact`.")]

MOST_FAULTS = 50
"""So many faults of a body are told; nobody reads more, and telling them all would take its size a hundredfold."""


def _until_too_many(value: Any, read: ValidatorFunctionWrapHandler) -> Any:
    """Read a list; from its first fault on, only until there are `MOST_FAULTS`."""
    if not isinstance(value, list):
        return read(value)
    for number, row in enumerate(value):
        if isinstance(row, dict) and len(row) > MOST_MEMBERS:
            raise ValidationError.from_exception_data("rows", [_fault("it has too many members", number)])
    faults: list[InitErrorDetails] = []
    done = 0
    while done < len(value) or not value:
        try:
            whole = read(value[done:] if done else value)
        except ValidationError as error:
            found = error.errors(include_url=False, include_input=False)
            if not found[0]["loc"]:
                raise  # of the list itself: its length
            first = int(found[0]["loc"][0])
            faults += [_fault(one["msg"], done + first, *one["loc"][1:]) for one in found]
            done += first + 1
        else:
            if not faults:
                return whole
            break
        if len(faults) >= MOST_FAULTS:
            break
    raise ValidationError.from_exception_data("rows", faults[:MOST_FAULTS])


def _fault(what: str, *way: int | str) -> InitErrorDetails:
    # What pydantic says may hold braces, which would be filled in.
    kind = PydanticCustomError("row", "{what}", {"what": what})
    return InitErrorDetails(type=kind, loc=way, input=None)


ROWS = (FailFast(), WrapValidator(_until_too_many))
"""For lists of many rows: `Annotated[list[Row], Field(max_length=...), *ROWS]`. Work stops where too many are at fault."""


class Patience(Schema):
    """The parameter of every write that a marketplace has to confirm."""

    wait: float = Field(
        default=USUAL,
        ge=0,
        le=LONGEST,
        allow_inf_nan=False,
        description="Seconds to wait for the marketplace's word: 200 once it is there, else 202 and where to follow it.",
    )


class Listed(Schema):
    """What every list answers beside its `items`."""

    next: str | None = Field(description="The `cursor` of the next page; null at the end.")
    count: Count
    count_is_exact: bool = Field(description=f"False where there are more than {COUNTED:,}.")


class Told(Schema):
    """`application/problem+json`: what was wrong, where, and what to do."""

    type: str
    title: str
    status: int
    code: str = Field(description="Stable, for programs.")
    detail: str
    field: str | None = None
    row: int | None = Field(None, description="From 1.")
    remedy: str | None = None
    action: int | None = Field(None, description="The action that it is about.")
    errors: list[dict[str, Any]] | None = None
