"""Products on their way in: copied into a table of the session, looked over by sets, applied by sets.

Everything happens in the caller's transaction. A null cell changes nothing: it keeps what is held.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db import connection

from comptoir.catalog import reservations, stock
from comptoir.catalog.models import DEFAULT_LOCATION
from comptoir.catalog.refresh import ask_statement

COLUMN_TYPES = {
    "sku": "text",
    "model": "text",
    "name_en": "text",
    "name_fr": "text",
    "manufacturer": "text",
    "gtin": "text",
    "category": "text",
    "condition": "text",
    "currency": "text",
    "msrp_cents": "int8",
    "cost_cents": "int8",
    "floor_cents": "int8",
    "map_cents": "int8",
    "map_from": "date",
    "map_until": "date",
    "fee_class": "text",
    "freight_class": "text",
    "lead_time_days": "int4",
    "weight_grams": "int4",
    "length_mm": "int4",
    "width_mm": "int4",
    "height_mm": "int4",
    "buffer": "int4",
    "active": "bool",
    "warranty": "text",
    "stock_quantity": "int4",
}
"""What may be staged: the columns of `products`, and the quantity at the default location."""

OFFERED = (
    *(
        "gtin",
        "condition",
        "condition_named",
        "currency",
        "msrp_cents",
        "floor_cents",
        "map_cents",
        "map_from",
        "map_until",
    ),
    *("freight_class", "lead_time_days", "buffer", "active"),
)
"""The columns that decide what is offered of a product; when others change, no offer does."""

_DEFAULTS = {"condition": "'new'", "currency": "'CAD'", "buffer": "0", "active": "true"}
_ANALYZE_FROM = 1000


@dataclass(frozen=True, slots=True)
class Obstacle:
    """A staged row that cannot be applied: its number, SKU, the field, why, and what to do."""

    row: int
    sku: str
    field: str
    why: str
    remedy: str


@dataclass(frozen=True, slots=True)
class Applied:
    """What an application did: products made, changed and left as they were; stock figures taken and ignored."""

    created: int
    changed: int
    unchanged: int
    stock_applied: int
    stock_ignored: int


def stage(columns: Sequence[str], rows: Iterable[Sequence[Any]]) -> None:
    """Copy rows of (row number, *cells in the order of `columns`) into the session's table `stage_products`.

    `columns` are of COLUMN_TYPES, `sku` among them and never null. The table goes with the transaction.
    """
    cells = ", ".join(
        f'"{name}" {COLUMN_TYPES[name]}' + (' COLLATE "C"' if name == "sku" else "") for name in columns
    )
    names = ", ".join(f'"{name}"' for name in columns)
    with connection.cursor() as cursor:
        cursor.execute("DROP TABLE IF EXISTS pg_temp.stage_products")
        cursor.execute(f"CREATE TEMP TABLE stage_products (row int4, {cells}) ON COMMIT DROP")
        with cursor.copy(f"COPY stage_products (row, {names}) FROM STDIN (FORMAT BINARY)") as copy:
            copy.set_types(["int4", *(COLUMN_TYPES[name] for name in columns)])
            for row in rows:
                copy.write_row(row)
        cursor.execute("ANALYZE stage_products")


def leave_out(skus: Sequence[str]) -> int:
    """Take every staged row of these SKUs back, since which of two is right nobody knows; returns how many there were."""
    with connection.cursor() as cursor:
        cursor.execute("DELETE FROM stage_products WHERE sku = ANY(%s)", [list(skus)])
        gone: int = cursor.rowcount
    return gone


def obstacles(columns: Sequence[str], *, limit: int) -> list[Obstacle]:
    """What the staged rows and the catalogue together do not allow, by row; at most `limit` of each kind."""
    found: list[Obstacle] = []
    with connection.cursor() as cursor:
        for needs, statement, field, why, remedy in _OBSTACLES:
            if needs <= set(columns):
                cursor.execute(statement, [limit])
                found += [
                    Obstacle(row, sku, field, why.format(other=other), remedy)
                    for row, sku, other in cursor.fetchall()
                ]
    return sorted(found, key=lambda one: one.row)


_OBSTACLES: tuple[tuple[frozenset[str], str, str, str, str], ...] = (
    (
        frozenset({"sku"}),
        "SELECT row, sku, first FROM (SELECT row, sku, min(row) OVER (PARTITION BY sku) AS first FROM stage_products) s"
        " WHERE row > first ORDER BY row LIMIT %s",
        "sku",
        "row {other} has the same SKU",
        "Keep one of the two rows.",
    ),
    (
        frozenset({"stock_quantity"}),
        "SELECT s.row, s.sku, '' FROM stage_products s JOIN products p ON p.sku = s.sku"
        " WHERE s.stock_quantity IS NOT NULL"
        " AND EXISTS (SELECT 1 FROM product_components c WHERE c.kit_id = p.id) ORDER BY s.row LIMIT %s",
        "stock_quantity",
        "it is a kit; its stock comes from its parts",
        "Leave the cell empty.",
    ),
    (
        frozenset({"stock_quantity"}),
        "SELECT s.row, s.sku, '' FROM stage_products s JOIN products p ON p.sku = s.sku"
        " JOIN stock_levels l ON l.product_id = p.id AND l.location = 'default'"
        " WHERE s.stock_quantity IS NOT NULL AND l.counted ORDER BY s.row LIMIT %s",
        "stock_quantity",
        "it was counted here, and Comptoir keeps its book",
        "Leave the cell empty, or count: comptoir stock count SKU UNITS",
    ),
    (
        frozenset({"map_until"}),
        "SELECT s.row, s.sku, p.map_from FROM stage_products s JOIN products p ON p.sku = s.sku"
        " WHERE s.map_until < p.map_from AND to_jsonb(s) ->> 'map_from' IS NULL ORDER BY s.row LIMIT %s",
        "map_until",
        "the MAP that is held begins on {other}, after it",
        "Give both days.",
    ),
    (
        frozenset({"map_from"}),
        "SELECT s.row, s.sku, p.map_until FROM stage_products s JOIN products p ON p.sku = s.sku"
        " WHERE s.map_from > p.map_until AND to_jsonb(s) ->> 'map_until' IS NULL ORDER BY s.row LIMIT %s",
        "map_from",
        "the MAP that is held ends on {other}, before it",
        "Give both days.",
    ),
)


def apply(columns: Sequence[str], *, as_of: datetime, source: str) -> Applied:
    """Make and change the products that are staged; their quantities are written as of `as_of`.

    The staged rows have no obstacles. As many statements for one row as for thousands. Orders that wait for a SKU which
    is new here get their reservations.
    """
    stock.begin_writing()
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT count(*) FROM (SELECT p.id FROM products p JOIN stage_products s ON s.sku = p.sku"
            " ORDER BY p.id FOR NO KEY UPDATE OF p) held"
        )
        held = cursor.fetchone()[0]
        cursor.execute(_upsert([name for name in columns if name != "stock_quantity"]))
        created, changed = cursor.fetchone()
        if created >= _ANALYZE_FROM:
            cursor.execute("ANALYZE products")
    if created:
        # Before any row of stock is held: the intake takes orders first, and stock after them.
        reservations.reserve_later("SELECT s.sku FROM stage_products s")
    told = _write_stock(as_of, source) if "stock_quantity" in columns else stock.Written(0, 0, [])
    return Applied(created, changed, held - changed, told.applied, told.ignored)


def _upsert(columns: list[str]) -> str:
    if "condition" in columns:
        columns = [*columns, "condition_named"]
    written = [*columns, *(name for name in _DEFAULTS if name not in columns)]
    values = ", ".join(_value(name, staged=name in columns) for name in written)
    # The SKU is a key: setting it, even to what it is, would lock out the orders that reserve of the product.
    updates = ", ".join(f'"{name}" = excluded."{name}"' for name in [*columns, "updated_at"] if name != "sku")
    held, told = (", ".join(f'{row}."{name}"' for name in columns) for row in ("p", "excluded"))
    compared = ["sku", *(name for name in columns if name in OFFERED)]
    kept, before, after = (", ".join(f'{row}."{name}"' for name in compared) for row in ("p", "b", "u"))
    asked = ask_statement(
        "SELECT u.id AS product_id FROM upserted u LEFT JOIN before b ON b.id = u.id"  # noqa: S608  # as below
        f" WHERE ROW({before}) IS DISTINCT FROM ROW({after})"
    )
    return f"""
WITH before AS MATERIALIZED (
    SELECT p.id, {kept} FROM products p JOIN stage_products s ON s.sku = p.sku
),
upserted AS (
    INSERT INTO products AS p ({", ".join(f'"{name}"' for name in written)}, created_at, updated_at)
    SELECT {values}, comptoir_now(), comptoir_now()
    FROM stage_products s LEFT JOIN products h ON h.sku = s.sku ORDER BY s.sku
    ON CONFLICT (sku) DO UPDATE SET {updates}
    WHERE ROW({held}) IS DISTINCT FROM ROW({told})
    RETURNING p.id, {kept}, (xmax = 0) AS created
),
asked AS ({asked})
SELECT count(*) FILTER (WHERE created), count(*) FILTER (WHERE NOT created) FROM upserted
"""  # noqa: S608  # the columns are of COLUMN_TYPES, never from input


def _value(name: str, *, staged: bool) -> str:
    if name == "condition_named":
        return 's."condition" IS NOT NULL OR coalesce(h."condition_named", false)'
    choices = [f's."{name}"'] if staged else []
    if name != "sku":
        choices.append(f'h."{name}"')
    choices += [_DEFAULTS[name]] if name in _DEFAULTS else []
    return f"coalesce({', '.join(choices)})"


def _write_stock(as_of: datetime, source: str) -> stock.Written:
    with connection.cursor() as cursor:
        cursor.execute("SELECT count(*) FROM stage_products WHERE stock_quantity IS NOT NULL")
        rows = cursor.fetchone()[0]
        if not rows:
            return stock.Written(0, 0, [])
        told = stock.write_selected(
            "SELECT p.id AS product_id, %(location)s AS location, s.stock_quantity AS on_hand,"
            " %(as_of)s::timestamptz AS as_of, %(source)s AS source, NULL::int4 AS incoming, NULL::date AS incoming_on"
            " FROM stage_products s JOIN products p ON p.sku = s.sku WHERE s.stock_quantity IS NOT NULL",
            {"location": DEFAULT_LOCATION, "as_of": as_of, "source": source},
            rows=rows,
        )
        if rows >= _ANALYZE_FROM:
            cursor.execute("ANALYZE stock_levels")
    return told
