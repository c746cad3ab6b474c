"""Lists page by page: after the last row that was shown, never by number, so that a page costs the same everywhere."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Any, TypeVar

import msgspec
from django.db.models import F, Model, QuerySet
from django.db.models.fields.tuple_lookups import TupleGreaterThan, TupleLessThan
from ninja import Schema
from pydantic import Field

from comptoir.api.problems import NotFound, Problem

COUNTED = 10_000
MOST = 500
SHORTEST_SEARCH = 3

Row = TypeVar("Row", bound=Model)


class Page(Schema):
    """The parameters of every list. A route's filters inherit them."""

    limit: int = Field(50, ge=1, le=MOST, description="At most so many.")
    cursor: str | None = Field(
        None,
        pattern="^[A-Za-z0-9_-]*=*$",
        max_length=500,
        description="`next` of the page before; the other parameters stay as they were.",
    )


def page_of(
    rows: QuerySet[Row],
    page: Page,
    *,
    by: Sequence[tuple[str, type]],
    tell: Callable[[Sequence[Row]], list[Any]],
    descending: bool = True,
    at_least: int = 0,
) -> dict[str, Any]:
    """One page as every list answers: items, next, count, count_is_exact.

    `by` are the columns that order the list with their types (`datetime`, `int`, `str`), the last one unique, none of
    them null, all in one direction. `tell` makes the items of a page's rows. `at_least`: so many rows there are known to
    be; they are not counted where these are more than COUNTED. Raises NotFound for a cursor that is none.
    """
    names = [name for name, _ in by]
    sign = "-" if descending else ""
    ordered = rows.order_by(*(f"{sign}{name}" for name in names))
    if page.cursor:
        ordered = ordered.filter(_after(names, _read(page.cursor, by), descending=descending))
    found = list(ordered[: page.limit + 1])
    shown = found[: page.limit]
    following = _write(shown[-1], names) if len(found) > page.limit else None
    count = at_least if at_least > COUNTED else rows.order_by().values("pk")[: COUNTED + 1].count()
    return {
        "items": tell(shown),
        "next": following,
        "count": min(count, COUNTED),
        "count_is_exact": count <= COUNTED,
    }


def searched(text: str) -> str:
    """The text to search for. Raises Problem for one that is too short for the index."""
    if len(text) < SHORTEST_SEARCH:
        raise Problem(
            f"search: it needs {SHORTEST_SEARCH} characters or more.",
            field="search",
            remedy="Type more of it.",
        )
    return text


def _after(
    names: Sequence[str], values: Sequence[Any], *, descending: bool
) -> TupleLessThan | TupleGreaterThan:
    """Rows that follow those values: (a, b) < (x, y), for which an index on (a, b) begins at the first of them."""
    beyond = TupleLessThan if descending else TupleGreaterThan
    return beyond(tuple(F(name) for name in names), tuple(values))


def _write(row: Model, names: Sequence[str]) -> str:
    return base64.urlsafe_b64encode(msgspec.json.encode([getattr(row, name) for name in names])).decode()


def _read(cursor: str, by: Sequence[tuple[str, type]]) -> list[Any]:
    try:
        told = msgspec.json.decode(base64.b64decode(cursor, altchars=b"-_", validate=True), type=list[Any])
        values: list[Any] = [msgspec.convert(value, kind) for value, (_, kind) in zip(told, by, strict=True)]
    except (ValueError, binascii.Error, RecursionError):
        raise _no_cursor() from None
    for value in values:
        odd_time = isinstance(value, datetime) and value.tzinfo is None
        odd_number = isinstance(value, int) and not -(2**63) <= value < 2**63
        if odd_time or odd_number or (isinstance(value, str) and "\x00" in value):
            raise _no_cursor()
    return values


def _no_cursor() -> NotFound:
    return NotFound(
        "cursor: it leads to no page.", field="cursor", remedy="Begin without one, then follow `next`."
    )
