"""Which orders can be filled from what is reserved for them.

Every order that was ever seen has its units reserved, so a product of which more is sold than there is falls below zero.
Who goes without is the one who came last: an order is looked at as though those that came after it, and that nobody
has decided to accept yet, were not there.
"""

from __future__ import annotations

from collections.abc import Sequence

from django.db import connection

from comptoir.actions.models import Kind
from comptoir.catalog.availability import RESERVED_UNITS, figures
from comptoir.catalog.reserving import SOLD_UNITS

_LACKING = f"""
WITH wanted AS MATERIALIZED (
    SELECT o.id AS order_id, o.first_seen_at, l.sku, r.product_id
    FROM marketplace_orders o JOIN marketplace_order_items l ON l.order_id = o.id
    LEFT JOIN stock_reservations r ON r.line_id = l.id
    WHERE o.id = ANY(%(orders)s) AND {SOLD_UNITS} > 0
),
undecided AS MATERIALIZED (
    SELECT r.product_id, o.first_seen_at, o.id AS order_id, sum({RESERVED_UNITS}) AS units
    FROM stock_reservations r JOIN marketplace_order_items i ON i.id = r.line_id
    JOIN marketplace_orders o ON o.id = i.order_id
    WHERE r.released_at IS NULL AND r.product_id IN (SELECT product_id FROM wanted) AND o.state = 'TO_ACCEPT'
        AND NOT EXISTS (SELECT 1 FROM marketplace_actions a WHERE a.order_id = o.id AND a.kind = %(decide)s)
    GROUP BY r.product_id, o.first_seen_at, o.id
),
later AS MATERIALIZED (
    SELECT w.order_id, w.product_id, sum(u.units) AS units
    FROM (SELECT DISTINCT order_id, first_seen_at, product_id FROM wanted) w
    JOIN undecided u ON u.product_id = w.product_id AND (u.first_seen_at, u.order_id) > (w.first_seen_at, w.order_id)
    GROUP BY w.order_id, w.product_id
)
SELECT w.order_id, array_agg(DISTINCT coalesce(w.sku, '?'))
FROM wanted w LEFT JOIN ({figures("SELECT product_id FROM wanted")}) f ON f.product_id = w.product_id
LEFT JOIN later t ON t.order_id = w.order_id AND t.product_id = w.product_id
WHERE f.available IS NULL OR f.available + coalesce(t.units, 0) < 0
GROUP BY w.order_id
"""  # noqa: S608  # built once from SQL of ours, never from input


def lacking(orders: Sequence[int]) -> dict[int, list[str]]:
    """The orders (of these ids) that cannot be filled, each with the SKUs that stand in its way. One statement.

    A SKU that the catalogue does not know, or whose stock nobody has told, stands in the way too; so do units that the
    product's buffer keeps back.
    """
    if not orders:
        return {}
    with connection.cursor() as cursor:
        cursor.execute(_LACKING, {"orders": list(orders), "decide": Kind.DECIDE.value})
        return {order: sorted(skus) for order, skus in cursor.fetchall()}
