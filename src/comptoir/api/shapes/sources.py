"""Sources: the shop's own databases and folders, from which products and stock are read, and what programs push."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Any, Literal

from ninja import Schema
from pydantic import Field

from comptoir.api.shapes.values import Body, Flag, Whole
from comptoir.inbound.hosts.services import MOST_HOURS, MOST_MINUTES, MOST_SECONDS

Query = Annotated[str, Field(max_length=100_000, description="One SELECT; empty: none.")]


class SourceBody(Body):
    """A database to be read, or without `url` what a program pushes, to be watched.

    Files, sockets and folders of Comptoir's own machine are named at its command line.
    """

    name: str = Field(min_length=1, max_length=100)
    url: str = Field("", max_length=2_000, description="Sealed, and never told again.")
    products_query: Query = ""
    stock_query: Query = ""
    zone: str = Field(
        "", max_length=60, description="The time zone of moments without one; empty: the shop's."
    )
    interval_minutes: Annotated[Whole, Field(ge=1, le=MOST_MINUTES)] | None = Field(
        None, description="Default: 30."
    )
    max_age_hours: Annotated[Whole, Field(ge=1, le=MOST_HOURS)] = 24
    limit_seconds: Annotated[Whole, Field(ge=1, le=MOST_SECONDS)] = 300


class RunBody(Body):
    """How to run."""

    anyway: Flag = Field(False, description="Go past its brake; takes a key for `admin`.")


class SourceTold(Schema):
    """A source and how it fares."""

    id: int
    name: str
    kind: Literal["sql", "folder", "pushed"]
    enabled: bool
    interval_minutes: int | None = Field(description="Null: a program pushes it.")
    max_age_hours: int
    asked_at: datetime | None = Field(description="A run was asked for, and has not begun.")
    tried_at: datetime | None
    succeeded_at: datetime | None
    next_at: datetime | None
    fresh_as_of: datetime | None = Field(description="As of when its newest word is true.")
    failures: int
    code: str = Field(description="What stands in its way; empty: nothing.")


class SourceWhole(SourceTold):
    """With where it is, what it asks, and what its last run came to, part by part.

    Its address is told without user, password and options. Errors and rows at fault may quote its data.
    """

    where: str
    error: str
    remedy: str
    products_query: str
    stock_query: str
    mapping: dict[str, str]
    zone: str
    limit_seconds: int
    last: list[dict[str, Any]]


class SourceItems(Schema):
    """Every source."""

    items: list[SourceTold]


ASK = {
    "name": "quotes",
    "url": "postgresql://comptoir_reader:password@db.example.com/quotes",
    "products_query": "SELECT item_no AS sku, list_price AS msrp FROM items",
    "stock_query": "SELECT item_no AS sku, units AS quantity, booked_until AS as_of FROM shelf, books",
    "interval_minutes": 30,
}
RUN = {"anyway": False}
SOURCE = {
    "id": 3,
    "name": "quotes",
    "kind": "sql",
    "enabled": True,
    "interval_minutes": 30,
    "max_age_hours": 24,
    "asked_at": None,
    "tried_at": "2026-11-24T14:30:02Z",
    "succeeded_at": "2026-11-24T14:30:02Z",
    "next_at": "2026-11-24T15:00:02Z",
    "fresh_as_of": "2026-11-24T14:30:00Z",
    "failures": 0,
    "code": "",
}
WHOLE = SOURCE | {
    "where": "postgresql://db.example.com/quotes",
    "error": "",
    "remedy": "",
    "products_query": ASK["products_query"],
    "stock_query": ASK["stock_query"],
    "mapping": {},
    "zone": "",
    "limit_seconds": 300,
    "last": [
        {
            "what": "stock_query",
            "as_of": "2026-11-24T14:30:01Z",
            "rows": 412,
            "moved": 3,
            "left_out": 1,
            "problems": [
                {
                    "row": 17,
                    "sku": "KET-17",
                    "field": "quantity",
                    "error": "'many' is no number.",
                    "remedy": "Write it like 1299.00.",
                }
            ],
        }
    ],
}
SOURCES = {"items": [SOURCE]}
