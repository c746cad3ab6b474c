"""Products whose offers are to be computed anew, noted in the transaction that changed what the offers depend on."""

from __future__ import annotations

from collections.abc import Collection

from django.db import connection

_ASK = "INSERT INTO offer_refresh (product_id, asked_at) SELECT unnest(%(ids)s::int8[]), comptoir_now()"


def ask(products: Collection[int]) -> None:
    """Have the offers of these products, and of the kits that they are part of, computed anew. One statement."""
    if products:
        with connection.cursor() as cursor:
            cursor.execute(_ASK, {"ids": sorted(products)})


def ask_statement(products: str) -> str:
    """The same as SQL, for callers that work by sets: `products` is SQL of ours that yields ids in a column product_id."""
    return f"INSERT INTO offer_refresh (product_id, asked_at) SELECT product_id, comptoir_now() FROM ({products}) p"  # noqa: S608  # built from SQL of ours


def ask_and_tell_sold(products: str) -> str:
    """The same for callers who see orders: `products` yields a column sold beside, true where one is seen first now."""
    return (
        "INSERT INTO offer_refresh (product_id, asked_at, sold)"  # noqa: S608  # built from SQL of ours
        f" SELECT product_id, comptoir_now(), sold FROM ({products}) p"
    )
