"""What may be sold: on hand - reserved - held - buffer. This is the only place where it is computed.

A product that is no kit: on hand is the sum of its levels; reserved are the standing reservations; held are the holds
of the product and of every kit that it is part of. A kit has no stock of its own: its figure is the least of its
parts' figures, each divided by the units that one kit takes, less the kit's own buffer. A product without a level, or a
kit with a part without one, is unknown: null, never zero.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from django.db import connection


@dataclass(frozen=True, slots=True)
class Availability:
    """The figures of one product. `on_hand` and `available` are None where no level is known.

    `available` may be negative: more is promised than there is. Nobody publishes less than 0.
    """

    product_id: int
    is_kit: bool
    on_hand: int | None
    reserved: int
    held: int
    buffer: int
    available: int | None

    @property
    def sellable(self) -> int | None:
        """What may be published: never negative, None where unknown."""
        return None if self.available is None else max(0, self.available)


# A reservation of the book no longer counts what has shipped: those units are off its level already.
RESERVED_UNITS = "CASE WHEN r.host_counts = 'never' THEN greatest(r.units - r.shipped, 0) ELSE r.units END"

_FIGURES = """
WITH asked AS (
    SELECT id AS product_id FROM products WHERE id IN ({products})
),
scope AS (
    SELECT product_id FROM asked
    UNION SELECT c.part_id FROM product_components c WHERE c.kit_id IN (SELECT product_id FROM asked)
),
levels AS (
    SELECT l.product_id, sum(l.on_hand)::int8 AS on_hand FROM stock_levels l
    WHERE l.product_id IN (SELECT product_id FROM scope) GROUP BY l.product_id
),
reserved AS (
    SELECT r.product_id, sum({reserved_units})::int8 AS units FROM stock_reservations r
    WHERE r.released_at IS NULL AND r.product_id IN (SELECT product_id FROM scope) GROUP BY r.product_id
),
standing AS (
    SELECT h.product_id, h.units FROM stock_holds h
    WHERE h.released_at IS NULL AND (h.expires_at IS NULL OR h.expires_at > comptoir_now())
        AND (h.product_id IN (SELECT product_id FROM scope)
            OR h.product_id IN (SELECT kit_id FROM product_components
                WHERE part_id IN (SELECT product_id FROM scope)))
),
held AS (
    SELECT product_id, sum(units)::int8 AS units FROM (
        SELECT product_id, units::int8 AS units FROM standing
        UNION ALL
        SELECT c.part_id, s.units::int8 * c.units FROM standing s JOIN product_components c ON c.kit_id = s.product_id
    ) every_hold GROUP BY product_id
),
single AS (
    SELECT p.id AS product_id, l.on_hand, coalesce(r.units, 0) AS reserved, coalesce(h.units, 0) AS held, p.buffer,
        l.on_hand - coalesce(r.units, 0) - coalesce(h.units, 0) - p.buffer AS available
    FROM scope s JOIN products p ON p.id = s.product_id
    LEFT JOIN levels l ON l.product_id = p.id LEFT JOIN reserved r ON r.product_id = p.id
    LEFT JOIN held h ON h.product_id = p.id
),
kits AS (
    SELECT c.kit_id AS product_id,
        CASE WHEN bool_and(s.on_hand IS NOT NULL) THEN min(floor(s.on_hand::numeric / c.units))::int8 END AS on_hand,
        CASE WHEN bool_and(s.available IS NOT NULL)
            THEN min(floor(s.available::numeric / c.units))::int8 END AS available
    FROM product_components c JOIN single s ON s.product_id = c.part_id
    WHERE c.kit_id IN (SELECT product_id FROM asked) GROUP BY c.kit_id
)
SELECT s.product_id, k.product_id IS NOT NULL AS is_kit,
    CASE WHEN k.product_id IS NULL THEN s.on_hand ELSE k.on_hand END AS on_hand,
    s.reserved, s.held, s.buffer,
    CASE WHEN k.product_id IS NULL THEN s.available ELSE k.available - s.buffer END AS available
FROM asked a JOIN single s ON s.product_id = a.product_id LEFT JOIN kits k ON k.product_id = a.product_id
"""


def figures(products: str) -> str:
    """A SELECT of (product_id, is_kit, on_hand, reserved, held, buffer, available) for the products that `products` names.

    `products` is SQL of ours that yields ids, such as `SELECT product_id FROM ...`; never text from outside. The result
    can stand in a FROM clause: one computation, whoever asks.
    """
    return _FIGURES.format(products=products, reserved_units=RESERVED_UNITS)


_BY_ID = figures("SELECT unnest(%(ids)s::int8[])")


def of_products(ids: Collection[int]) -> dict[int, Availability]:
    """The figures of these products, by id. One statement, however many."""
    if not ids:
        return {}
    with connection.cursor() as cursor:
        cursor.execute(_BY_ID, {"ids": list(ids)})
        return {row[0]: Availability(*row) for row in cursor.fetchall()}


def counts() -> dict[str, int]:
    """How the catalogue stands: products, kits, active ones, those without stock figures, units reserved and held."""
    names = ("products", "active", "kits", "unknown", "out_of_stock", "reserved", "held")
    with connection.cursor() as cursor:
        cursor.execute(_COUNTS)
        return dict(zip(names, cursor.fetchone(), strict=True))


_COUNTS = f"""
SELECT count(*), count(*) FILTER (WHERE p.active), count(*) FILTER (WHERE f.is_kit),
    count(*) FILTER (WHERE f.available IS NULL), count(*) FILTER (WHERE f.available <= 0),
    coalesce(sum(f.reserved), 0)::int8,
    (SELECT coalesce(sum(h.units), 0)::int8 FROM stock_holds h
        WHERE h.released_at IS NULL AND (h.expires_at IS NULL OR h.expires_at > comptoir_now()))
FROM products p JOIN ({figures("SELECT id FROM products")}) f ON f.product_id = p.id
"""  # noqa: S608  # built once from SQL of ours, never from input
