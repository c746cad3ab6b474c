"""Products as they are written: many at once as JSON, or a file of them."""

from __future__ import annotations

from typing import Annotated

from ninja import Schema
from pydantic import Field

from comptoir.api.shapes.figures import Amount, Day, Quantity, Sku, Whole0, Words
from comptoir.api.shapes.products import ConditionWord
from comptoir.api.shapes.values import NO_NUL, ROWS, Body, Flag, Moment
from comptoir.catalog.imports.columns import COLUMN_OF, IGNORE

MOST_PRODUCTS = 100_000
_MAPPED = f"^[^=]+=({'|'.join([*COLUMN_OF, IGNORE])})$"


class ProductBody(Body):
    """A product, or what is to change of it: what is left out, or null, stays as it is. `sku` is the model by default."""

    sku: Sku | None = None
    model: Words | None = None
    name_en: Words | None = None
    name_fr: Words | None = None
    manufacturer: Words | None = None
    gtin: Annotated[str, Field(pattern="^([0-9]{8}|[0-9]{11,14})?$")] | None = Field(
        None, description="8, 12, 13 or 14 digits with their check digit."
    )
    category: Words | None = None
    condition: ConditionWord | None = None
    currency: Annotated[str, Field(pattern="^[A-Z]{3}$")] | None = None
    msrp_cents: Amount | None = None
    cost_cents: Amount | None = None
    floor_cents: Amount | None = None
    map_cents: Amount | None = None
    map_from: Day | None = None
    map_until: Day | None = None
    fee_class: Words | None = None
    freight_class: Words | None = None
    lead_time_days: Whole0 | None = None
    weight_grams: Whole0 | None = None
    length_mm: Whole0 | None = None
    width_mm: Whole0 | None = None
    height_mm: Whole0 | None = None
    buffer: Whole0 | None = None
    active: Flag | None = None
    warranty: Annotated[str, Field(max_length=20_000, pattern=NO_NUL)] | None = None
    stock_quantity: Quantity | None = Field(None, description="Units on hand at the default location.")


class ProductsBody(Body):
    """Products to make or to change, all of them or none."""

    products: Annotated[list[ProductBody], Field(min_length=1, max_length=MOST_PRODUCTS), *ROWS]
    as_of: Moment | None = Field(
        None, description="As of when the quantities are true; default: now. Older than held is ignored."
    )
    source: str = Field(
        "",
        max_length=100,
        pattern=NO_NUL,
        description="Who says so; default: the key. A source has a brake and a maximum age.",
    )
    anyway: Flag = Field(False, description="Go past the source's brake; takes a key for `admin`.")


class ProductsWritten(Schema):
    """What was made, changed, or the same; stock figures taken, and those older than what is held."""

    created: int
    changed: int
    unchanged: int
    stock_applied: int
    stock_ignored: int


class ImportParameters(Schema):
    """How a file is imported."""

    dry_run: bool = Field(False, description="Check everything, write nothing.")
    as_of: Moment | None = Field(None, description="As of when the quantities are true; default: now.")
    source: str = Field(
        "", max_length=100, description="Who tells the stock; its next file stops when it looks cut short."
    )
    anyway: bool = Field(False, description="Go past the source's brake; takes a key for `admin`.")
    map: list[Annotated[str, Field(pattern=_MAPPED, max_length=300)]] = Field(
        default_factory=list,
        max_length=100,
        description="COLUMN=FIELD: which field a column is; may be given several times. FIELD may be `ignore`.",
    )


class RowAtFault(Schema):
    """Why one row cannot be imported; `row` is the one that a spreadsheet shows."""

    row: int
    sku: str
    field: str
    error: str
    remedy: str


class ColumnTold(Schema):
    """Which column of the file was taken for which field."""

    field: str
    heading: str


class ImportTold(Schema):
    """What an import did, or would do."""

    form: str = Field(description="How the file is written.")
    rows: int
    written: bool
    dry_run: bool
    columns: list[ColumnTold]
    ignored: list[str]
    problem_count: int
    problems: list[RowAtFault] = Field(description="The first thousand.")
    applied: ProductsWritten | None
    objection: str = Field(description="Why it would stop as cut short; empty: it would not.")


ASK = {
    "products": [
        {
            "sku": "FRIDGE-20-SS",
            "name_en": "Refrigerator 20 cu. ft.",
            "gtin": "0614141000036",
            "msrp_cents": 129999,
            "lead_time_days": 3,
            "stock_quantity": 8,
        }
    ]
}
WRITTEN = {"created": 1, "changed": 0, "unchanged": 0, "stock_applied": 1, "stock_ignored": 0}
FILE = "sku,name,gtin,price,stock\nFRIDGE-20-SS,Refrigerator 20 cu. ft.,0614141000036,1299.99,8\n"
IMPORTED = {
    "form": "CSV, utf-8-sig, separated by commas",
    "rows": 1,
    "written": True,
    "dry_run": False,
    "columns": [{"field": "sku", "heading": "sku"}, {"field": "stock_quantity", "heading": "stock"}],
    "ignored": [],
    "problem_count": 0,
    "problems": [],
    "applied": WRITTEN,
    "objection": "",
}
