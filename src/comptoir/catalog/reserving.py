"""The SQL that reserves for order lines, and the one that ends reservations which figures have overtaken.

Both ask for the refresh of the products whose availability they change, in the same statement. What a reservation
promises stands in `catalog.reservations`.
"""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from comptoir.catalog.models import DEFAULT_LOCATION
from comptoir.catalog.refresh import ask_and_tell_sold, ask_statement

BOOK_REACH = timedelta(days=30)
"""How far back the book knows what has shipped: an older count is refused, older shipments are not taken in."""

SOLD_UNITS = (
    "CASE WHEN l.state IN ('REFUSED', 'CANCELLED') THEN 0"
    " ELSE greatest(l.ordered - coalesce(l.refused, 0) - coalesce(l.cancelled, 0), 0) END"
)
SHIPPED_UNITS = (
    "CASE WHEN l.shipped IS NOT NULL THEN greatest(l.shipped, 0)"
    f" WHEN l.state IN ('SHIPPED', 'DELIVERED') THEN {SOLD_UNITS} ELSE 0 END"
)

LINE_COLUMNS = "i.id AS line_id, i.sku, i.state, i.ordered, i.refused, i.cancelled, i.shipped, i.shipped_at"
"""The columns of a stored line `i` that the statement takes."""

TERMS = "a.host_counts, make_interval(hours => a.host_lag_hours) AS host_lag"
"""What the account `a` of a line says about the host."""

OPEN_STATES = "('ON_HOLD', 'TO_ACCEPT', 'AWAITING_PAYMENT', 'TO_SHIP', 'PARTLY_SHIPPED', 'OTHER')"
"""The states of lines whose units may still be on the shelf, as SQL."""

_RESERVE = """
WITH lines AS MATERIALIZED ({lines}),
sold AS MATERIALIZED (
    SELECT l.line_id, l.sku, {sold_units} AS units, {shipped_units} AS shipped,
        coalesce(l.shipped_at, comptoir_now()) AS left_at, l.host_counts, l.host_lag, l.first_import
    FROM lines l
),
held AS MATERIALIZED (
    SELECT r.id, r.line_id, r.product_id, r.host_counts, r.units AS units_before, r.shipped AS shipped_before,
        r.shipped_at, r.counted_at, r.released_at AS released_before, s.left_at, s.host_lag,
        CASE WHEN r.released_by <> 'cancelled' THEN r.released_at END AS released_at,
        s.units * r.per_unit AS units, greatest(r.shipped, s.shipped * r.per_unit) AS shipped
    FROM stock_reservations r JOIN sold s ON s.line_id = r.line_id
    ORDER BY r.id FOR UPDATE OF r
),
moved AS MATERIALIZED (
    SELECT h.*, CASE WHEN h.host_counts = 'on_ship' AND h.units > 0 AND h.shipped >= h.units
            THEN least(h.counted_at, greatest(h.shipped_at, h.left_at) + h.host_lag) ELSE h.counted_at END AS counts_from
    FROM held h WHERE (h.units_before, h.shipped_before) IS DISTINCT FROM (h.units, h.shipped)
),
ended AS MATERIALIZED (
    SELECT m.*, CASE WHEN m.released_at IS NOT NULL THEN NULL WHEN m.units = 0 THEN 'cancelled'
            WHEN m.host_counts = 'never' THEN CASE WHEN m.shipped >= m.units THEN 'shipped' END
            WHEN m.counts_from < {told_of_m} THEN 'counted' END AS ends_by
    FROM moved m
),
updated AS (
    UPDATE stock_reservations r SET units = e.units, shipped = e.shipped, counted_at = e.counts_from,
        shipped_at = CASE WHEN e.shipped > e.shipped_before THEN greatest(r.shipped_at, e.left_at) ELSE r.shipped_at END,
        departures = CASE WHEN e.shipped > e.shipped_before THEN r.departures || jsonb_build_array(
            jsonb_build_object('at', e.left_at, 'units', e.shipped - e.shipped_before)) ELSE r.departures END,
        released_at = CASE WHEN e.ends_by IS NOT NULL THEN comptoir_now() ELSE e.released_at END,
        released_by = coalesce(e.ends_by, CASE WHEN e.released_at IS NOT NULL THEN r.released_by END, '')
    FROM ended e WHERE e.id = r.id
    RETURNING r.product_id, r.host_counts, e.shipped - e.shipped_before AS departed, e.left_at,
        CASE WHEN e.released_before IS NOT NULL THEN 0 WHEN r.host_counts = 'never'
            THEN greatest(e.units_before - e.shipped_before, 0) ELSE e.units_before END
        <> CASE WHEN r.released_at IS NOT NULL THEN 0 WHEN r.host_counts = 'never'
            THEN greatest(r.units - r.shipped, 0) ELSE r.units END AS changes
),
wanted AS MATERIALIZED (
    SELECT s.*, coalesce(c.part_id, p.id) AS product_id, coalesce(c.units, 1) AS per_unit,
        CASE WHEN s.host_counts = 'on_ship' AND s.shipped >= s.units THEN s.left_at + s.host_lag END AS counts_from
    FROM sold s JOIN products p ON p.sku = s.sku LEFT JOIN product_components c ON c.kit_id = p.id
    WHERE s.units > 0 AND NOT EXISTS (SELECT 1 FROM stock_reservations r WHERE r.line_id = s.line_id)
        AND NOT (s.shipped >= s.units AND CASE WHEN s.host_counts = 'never'
            THEN s.left_at < comptoir_now() - %(book_reach)s ELSE s.first_import END)
),
begun AS MATERIALIZED (
    SELECT w.*, CASE WHEN w.host_counts = 'never' THEN CASE WHEN w.shipped >= w.units THEN 'shipped' END
            WHEN w.counts_from < {told_of_w} THEN 'counted' END AS ends_by
    FROM wanted w
),
created AS (
    INSERT INTO stock_reservations (line_id, product_id, per_unit, units, shipped, shipped_at, departures, host_counts,
        first_seen_at, counted_at, released_at, released_by)
    SELECT b.line_id, b.product_id, b.per_unit, b.units * b.per_unit, b.shipped * b.per_unit,
        CASE WHEN b.shipped > 0 THEN b.left_at END,
        CASE WHEN b.shipped > 0 THEN jsonb_build_array(
            jsonb_build_object('at', b.left_at, 'units', b.shipped * b.per_unit)) ELSE '[]' END,
        b.host_counts, comptoir_now(), b.counts_from, CASE WHEN b.ends_by IS NOT NULL THEN comptoir_now() END,
        coalesce(b.ends_by, '')
    FROM begun b ORDER BY b.line_id, b.product_id
    ON CONFLICT (line_id, product_id) DO NOTHING
    RETURNING product_id, host_counts, shipped AS departed, coalesce(shipped_at, first_seen_at) AS left_at,
        released_at IS NULL OR host_counts = 'never' AS changes
),
touched AS (SELECT * FROM updated UNION ALL SELECT * FROM created),
off_the_shelf AS (
    SELECT v.id, sum(t.departed) AS units FROM touched t JOIN stock_levels v ON v.product_id = t.product_id
    WHERE t.host_counts = 'never' AND t.departed > 0 AND v.location = %(shelf)s AND t.left_at > v.as_of
    GROUP BY v.id
),
booked AS (
    UPDATE stock_levels v SET on_hand = v.on_hand - o.units FROM off_the_shelf o WHERE o.id = v.id
),
seen_first AS (
    SELECT coalesce(c.part_id, p.id) AS product_id FROM sold s JOIN products p ON p.sku = s.sku
    LEFT JOIN product_components c ON c.kit_id = p.id
    WHERE (NOT s.first_import OR s.units > s.shipped)
        AND NOT EXISTS (SELECT 1 FROM stock_reservations r WHERE r.line_id = s.line_id)
),
asked AS ({ask})
SELECT DISTINCT product_id FROM touched WHERE changes
"""
# An order that was cancelled before we saw it has lowered the marketplace's quantity all the same.
_CONCERNED = """
SELECT product_id, bool_or(sold) AS sold FROM (
    SELECT product_id, false AS sold FROM touched WHERE changes UNION ALL SELECT product_id, true FROM seen_first
) every GROUP BY product_id
"""
_TOLD = "(SELECT min(v.as_of) FROM stock_levels v WHERE v.product_id = {row}.product_id)"

VALUES: dict[str, Any] = {"book_reach": BOOK_REACH, "shelf": DEFAULT_LOCATION}
"""The values of every statement that `reserve_statement` builds."""


def reserve_statement(lines: str) -> str:
    """The one statement that reserves for lines of orders; it yields the ids of products whose availability changed.

    `lines` is SQL of ours with the columns line_id, sku, state, ordered, refused, cancelled, shipped, shipped_at; and
    host_counts, host_lag (an interval), first_import (then nothing is reserved for what has shipped already). The
    caller holds the rows of their orders. Its values: VALUES. Lines of an unknown SKU reserve nothing; run it again
    for them when the SKU becomes known. Running it twice changes nothing, and asks for no refresh.
    """
    return _RESERVE.format(
        lines=lines,
        sold_units=SOLD_UNITS,
        shipped_units=SHIPPED_UNITS,
        told_of_m=_TOLD.format(row="m"),
        told_of_w=_TOLD.format(row="w"),
        ask=ask_and_tell_sold(_CONCERNED),
    )


# Rows that another transaction holds are left to it, and to the sweep: whoever writes figures waits for no order.
SETTLE = f"""
WITH overtaken AS (
    SELECT r.id FROM stock_reservations r
    WHERE r.released_at IS NULL AND r.counted_at IS NOT NULL AND r.host_counts <> 'never'
        AND (%(every)s OR r.product_id = ANY(%(ids)s))
        AND r.counted_at < (SELECT min(l.as_of) FROM stock_levels l WHERE l.product_id = r.product_id)
    ORDER BY r.id FOR UPDATE OF r SKIP LOCKED
),
settled AS (
    UPDATE stock_reservations r SET released_at = comptoir_now(), released_by = 'counted' FROM overtaken o
    WHERE o.id = r.id RETURNING r.product_id
),
asked AS ({ask_statement("SELECT DISTINCT product_id FROM settled")})
SELECT product_id FROM settled
"""  # noqa: S608  # built once from SQL of ours, never from input
"""Ends what figures have overtaken. Values: `every`, `ids` (of products). It yields a product for each one ended."""


def unreserved_lines(skus: str | None = None) -> str:
    """SQL of the stored lines `i` of orders `o` that may want a reservation and have none; of these SKUs, or of all.

    `skus` is SQL of ours that yields SKUs.
    """
    of_these = f" AND i.sku IN ({skus})" if skus else ""
    return (
        "FROM marketplace_order_items i JOIN marketplace_orders o ON o.id = i.order_id"  # noqa: S608  # SQL of ours
        f" WHERE i.state IN {OPEN_STATES}{of_these} AND EXISTS (SELECT 1 FROM products p WHERE p.sku = i.sku)"
        " AND i.ordered - coalesce(i.refused, 0) - coalesce(i.cancelled, 0) > coalesce(i.shipped, 0)"
        " AND NOT EXISTS (SELECT 1 FROM stock_reservations r WHERE r.line_id = i.id)"
    )


RESERVE_LATER = reserve_statement(
    f"SELECT {LINE_COLUMNS}, {TERMS}, true AS first_import FROM marketplace_order_items i"  # noqa: S608  # SQL of ours
    " JOIN marketplace_orders o ON o.id = i.order_id JOIN marketplace_accounts a ON a.id = o.account_id"
    f" WHERE i.order_id = ANY(%(orders)s) AND i.state IN {OPEN_STATES}"
)
"""Reserves for the lines of these orders (`orders`: ids), which the caller holds, whose SKU has become known."""
