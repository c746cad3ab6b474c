"""Stock figures by location, counts, and holds."""

from __future__ import annotations

from datetime import date, datetime
from typing import Annotated, Any

from ninja import Schema
from pydantic import Field

from comptoir.api.paging import Page
from comptoir.api.shapes.figures import Day, Quantity, Sku, Whole0
from comptoir.api.shapes.values import NO_NUL, ROWS, Body, Flag, Listed, Moment
from comptoir.catalog.models import DEFAULT_LOCATION

MOST_FIGURES = 200_000
Location = Annotated[str, Field(max_length=100, pattern=r"^[^\x00]*[^\x00\s][^\x00]*$")]


class StockFilters(Page):
    """Which levels."""

    sku: str | None = Field(None, max_length=255, pattern=NO_NUL, description="Exactly this SKU.")
    location: str | None = Field(None, max_length=100, pattern=NO_NUL, description="Exactly this location.")


class LevelTold(Schema):
    """Units of a product at a location, as somebody knew them at `as_of`."""

    id: int
    product_id: int
    sku: str
    location: str
    on_hand: int
    as_of: datetime
    source: str
    counted: bool = Field(description="Comptoir keeps the book of this level; no source may write over it.")
    incoming: int | None
    incoming_on: date | None
    written_at: datetime


class LevelList(Listed):
    """A page of levels, by SKU and location."""

    items: list[LevelTold]


class StockFigureBody(Body):
    """What a source says of a product at a location."""

    sku: Sku
    quantity: Quantity
    as_of: Moment | None = Field(None, description="As of when it is true; default: now.")
    location: Location = DEFAULT_LOCATION
    incoming: Whole0 | None = None
    incoming_on: Day | None = None


class StockBody(Body):
    """Stock figures, all of them or none."""

    figures: Annotated[list[StockFigureBody], Field(min_length=1, max_length=MOST_FIGURES), *ROWS]
    source: str = Field(
        "",
        max_length=100,
        pattern=NO_NUL,
        description="Who says so; default: the key. A source has a brake and a maximum age.",
    )
    anyway: Flag = Field(False, description="Go past the source's brake; takes a key for `admin`.")
    hand_over: Flag = Field(
        False, description="Write over counts: the source keeps these levels from now on."
    )


class FiguresWritten(Schema):
    """Figures taken, and those that were not newer than what is held."""

    applied: int
    ignored: int


class CountBody(Body):
    """Units counted on the shelf."""

    sku: Sku
    units: Whole0
    as_of: Moment | None = Field(
        None, description="When they were counted; default: now; 30 days ago at most."
    )
    location: Location = DEFAULT_LOCATION


class Counted(Schema):
    """The level as it is now; `taken` is false where a newer figure is held."""

    taken: bool
    level: LevelTold


LEVEL: dict[str, Any] = {
    "id": 21,
    "product_id": 7,
    "sku": "FRIDGE-20-SS",
    "location": "default",
    "on_hand": 8,
    "as_of": "2026-11-24T14:30:00Z",
    "source": "till",
    "counted": False,
    "incoming": None,
    "incoming_on": None,
    "written_at": "2026-11-24T14:30:00.120000Z",
}
LEVELS = {"items": [LEVEL], "next": None, "count": 1, "count_is_exact": True}
FIGURES = {
    "figures": [{"sku": "FRIDGE-20-SS", "quantity": 8, "as_of": "2026-11-20T14:30:00Z"}],
    "source": "erp",
}
WRITTEN = {"applied": 1, "ignored": 0}
COUNT = {"sku": "FRIDGE-20-SS", "units": 8}
COUNTED = {"taken": True, "level": LEVEL | {"counted": True}}
