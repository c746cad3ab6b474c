"""As many offers as a bench wants, written by SQL alone: all there, all published, nothing to send."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator

PRICE_CENTS = 4999
STOCK = 20

_PRODUCTS = """
INSERT INTO products (sku, condition, currency, msrp_cents, buffer, active, gtin, created_at, updated_at)
SELECT 'SKU-' || lpad(n::text, 7, '0'), 'new', 'CAD', %(price)s, 0, true, lpad((n * 10)::text, 13, '0'),
    comptoir_now(), comptoir_now()
FROM generate_series(1, %(count)s) n
"""
_LEVELS = """
INSERT INTO stock_levels (product_id, location, on_hand, as_of, source, counted, written_at)
SELECT id, 'default', %(stock)s, comptoir_now(), '', false, comptoir_now() FROM products ORDER BY id
"""
_OFFERS = """
INSERT INTO marketplace_offers (account_id, product_id, sku, state, live, paused, remote_id, remote_product, obstacles,
    owns_discount, seen_reproducible, create_refusal, stock_refusal, price_refusal, terms_refusal, price_held,
    creatable, desired_at, desired_quantity, desired_price_cents, desired_condition, desired_reference,
    published_quantity, published_price_cents, published_condition,
    stock_published_at, price_published_at, terms_published_at,
    seen_at, seen_active, seen_quantity, seen_price_cents, seen_condition)
SELECT %(account)s, p.id, p.sku, 'LISTED', false, false, p.id::text, '', '{}',
    false, false, '', '', '', '', '',
    true, comptoir_now(), %(stock)s, msrp_cents, '11', gtin,
    %(stock)s, msrp_cents, '11', comptoir_now(), comptoir_now(), comptoir_now(),
    comptoir_now(), true, %(stock)s, msrp_cents, '11'
FROM products p ORDER BY p.id
"""
_SECONDARY = """
SELECT i.indexrelid::regclass::text, pg_get_indexdef(i.indexrelid) FROM pg_index i
WHERE i.indrelid = ANY(%s::regclass[]) AND NOT i.indisunique
"""


def fill(count: int) -> int:
    """An account whose stock is live, with `count` products, a level and an offer of each; the account's id."""
    from django.db import connection

    from comptoir import clock
    from comptoir.accounts.models import Account, Mode

    account_id: int = Account.objects.create(
        channel="mirakl",
        name="bench",
        base_url="http://127.0.0.1",
        created_at=clock.now(),
        stock_mode=Mode.LIVE,
    ).pk
    values = {"count": count, "price": PRICE_CENTS, "stock": STOCK, "account": account_id}
    with connection.cursor() as cursor:
        with without_indexes("products", "stock_levels", "marketplace_offers"):
            for statement in (_PRODUCTS, _LEVELS, _OFFERS):
                cursor.execute(statement, values)
        cursor.execute("VACUUM (ANALYZE)")
    return account_id


def sku(number: int) -> str:
    """The SKU of the offer with this number, counted from 1."""
    return f"SKU-{number:07d}"


@contextlib.contextmanager
def without_indexes(*tables: str) -> Iterator[None]:
    """Filled first and indexed afterwards, in a fraction of the time."""
    from django.db import connection

    with connection.cursor() as cursor:
        cursor.execute(_SECONDARY, [list(tables)])
        indexes = cursor.fetchall()
        for name, _ in indexes:
            cursor.execute(f"DROP INDEX {name}")
    yield
    with connection.cursor() as cursor:
        cursor.execute("SET maintenance_work_mem = '512MB'")
        for _, definition in indexes:
            cursor.execute(definition)
        cursor.execute("RESET maintenance_work_mem")
