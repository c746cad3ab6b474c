"""A buyer whom a test plants in orders, and a search for her in everything that is stored."""

from __future__ import annotations

import contextlib
import zlib
from typing import Any

from psycopg import Connection, sql

from comptoir.simulator.world import World

FIRST, LAST = "Zephyrine", "Quackenbush"
STREET, PHONE = "77 Zanzibar Lane", "416-555-0177"
EMAIL = "zephyrine@relay.example.com"
CANARY = (FIRST, LAST, STREET, PHONE, EMAIL)
SENTENCE = f"{FIRST} {LAST}, {STREET} ({PHONE}, {EMAIL}) is not at home"

_COLUMNS = """
SELECT c.table_schema, c.table_name, c.column_name, c.data_type FROM information_schema.columns c
JOIN information_schema.tables t USING (table_schema, table_name)
WHERE t.table_type = 'BASE TABLE' AND c.table_schema NOT IN ('information_schema', 'pg_catalog')
"""


def plant(world: World, order_id: str, **changes: Any) -> None:
    """Make her the buyer of an order, wherever a marketplace may speak of one; `changes` are the order's own."""
    with world.store.transaction():
        number = world.book.find(order_id).number
        body = world.book.body(number)
        customer = body["customer"]
        customer |= {"firstname": FIRST, "lastname": LAST}
        for address in (customer["shipping_address"], customer["billing_address"]):
            if address is not None:
                address |= {"firstname": FIRST, "lastname": LAST, "street_1": STREET, "phone": PHONE}
        body["customer_notification_email"] = EMAIL
        body["references"] = {
            "order_reference_for_customer": f"the kitchen of {LAST}",
            "order_reference_for_seller": None,
        }
        body["order_additional_fields"] = [
            {"code": "gift", "type": "STRING", "value": f"from {FIRST} at {STREET}"}
        ]
        world.book.rewrite(number, body | changes)


def named_in(text: str) -> set[str]:
    """What of her the text holds, whatever the case."""
    small = text.lower()
    return {told for told in CANARY if told.lower() in small}


def places(connection: Connection[Any]) -> dict[str, set[str]]:
    """Every column of every table that holds something of her, with what it holds; compressed bytes are opened."""
    found: dict[str, set[str]] = {}
    columns = connection.execute(_COLUMNS).fetchall()
    assert ("comptoir", "marketplace_orders") in {column[:2] for column in columns}
    for schema, table, column, kind in columns:
        statement = sql.SQL("SELECT {0}{1} FROM {2} WHERE {0} IS NOT NULL").format(
            sql.Identifier(column),
            sql.SQL("" if kind == "bytea" else "::text"),
            sql.Identifier(schema, table),
        )
        cells = (row[0] for row in connection.execute(statement))
        held = named_in("\n".join(_opened(cell) for cell in cells))
        if held:
            found[f"{table}.{column}"] = held
    return found


def _opened(cell: str | bytes | memoryview) -> str:
    if isinstance(cell, str):
        return cell
    raw = bytes(cell)
    with contextlib.suppress(zlib.error):
        raw = zlib.decompress(raw)
    return raw.decode("utf-8", "replace")
