"""Kits: products that are sold as one and made of others."""

from __future__ import annotations

from collections.abc import Mapping

from django.db import connection, transaction

from comptoir.catalog.models import Component, Product, StockLevel
from comptoir.catalog.problems import BadFigure, unknown
from comptoir.catalog.refresh import ask

MOST_PARTS = 50
MOST_UNITS = 1_000


def set_parts(*, kit: str, parts: Mapping[str, int]) -> None:
    """Say what a kit is made of: units by the part's SKU. No parts make it an ordinary product again.

    Reservations that stand keep the parts that they took; those from before the product was a kit, of which nothing has
    shipped, take its parts now. Raises UnknownProduct, and BadFigure for a kit of itself or
    of kits, a kit that is a part elsewhere or has stock of its own, or units outside 1 to 1,000.
    """
    _check_units(parts)
    with transaction.atomic():
        # Every product concerned is locked in the order of ids: two kits that share parts cannot each become the other's.
        found = {
            product.sku: product
            for product in Product.objects.select_for_update(no_key=True)
            .filter(sku__in=[kit, *parts])
            .order_by("pk")
        }
        missing = [sku for sku in (kit, *parts) if sku not in found]
        if missing:
            raise unknown(missing)
        if parts:
            _check_shape(found[kit], [found[sku] for sku in parts])
        wanted = {found[sku].pk: units for sku, units in parts.items()}
        held = dict(Component.objects.filter(kit=found[kit]).values_list("part_id", "units"))
        if held == wanted:
            return
        Component.objects.filter(kit=found[kit]).delete()
        Component.objects.bulk_create(
            Component(kit=found[kit], part_id=part, units=units) for part, units in wanted.items()
        )
        if not held:
            _hand_on_reservations(found[kit])
        # Parts too: holds of the kit, and orders for it that came before its parts were known, take from them.
        ask({found[kit].pk, *held, *wanted})


_HAND_ON = """
WITH taken AS (
    SELECT r.id FROM stock_reservations r
    WHERE r.product_id = %(kit)s AND r.released_at IS NULL AND r.shipped = 0 ORDER BY r.id FOR UPDATE OF r
),
gone AS (
    DELETE FROM stock_reservations r USING taken t WHERE t.id = r.id RETURNING r.*
)
INSERT INTO stock_reservations (line_id, product_id, per_unit, units, shipped, departures, host_counts, first_seen_at,
    counted_at, released_by)
SELECT g.line_id, c.part_id, c.units, g.units * c.units, 0, '[]', g.host_counts, g.first_seen_at, g.counted_at, ''
FROM gone g JOIN product_components c ON c.kit_id = g.product_id
"""


def _hand_on_reservations(kit: Product) -> None:
    """Orders for the product that came before it was a kit take its parts, which is where its units are."""
    with connection.cursor() as cursor:
        cursor.execute(_HAND_ON, {"kit": kit.pk})


def _check_units(parts: Mapping[str, int]) -> None:
    if len(parts) > MOST_PARTS:
        raise BadFigure(f"parts: a kit has at most {MOST_PARTS} parts.", remedy="Leave some out.")
    for sku, units in parts.items():
        if not 0 < units <= MOST_UNITS:
            raise BadFigure(
                f"units: {units} of {sku} make no kit.", remedy=f"Give 1 to {MOST_UNITS:,} units."
            )


def _check_shape(kit: Product, parts: list[Product]) -> None:
    if kit in parts:
        raise BadFigure(f"parts: {kit.sku} cannot be a part of itself.", remedy="Name other parts.")
    inner = Component.objects.filter(kit__in=parts).select_related("kit").first()
    if inner is not None:
        raise BadFigure(f"parts: {inner.kit.sku} is a kit.", remedy="Name the parts of that kit instead.")
    outer = Component.objects.filter(part=kit).select_related("kit").first()
    if outer is not None:
        raise BadFigure(f"kit: {kit.sku} is a part of {outer.kit.sku}.", remedy="Take it out there first.")
    if StockLevel.objects.filter(product=kit).exists():
        raise BadFigure(
            f"kit: {kit.sku} has stock of its own.",
            remedy="Give the kit a SKU of its own: its stock comes from its parts.",
        )
