"""Products as programs give them: one upsert for one product or for thousands."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import date, datetime

import msgspec
from django.db import connection, transaction

from comptoir import clock
from comptoir.catalog import reservations, staging
from comptoir.catalog.gtins import GtinProblem, gtin
from comptoir.catalog.models import Condition, Product
from comptoir.catalog.problems import BadFigure
from comptoir.catalog.refresh import ask_statement

_MOST_SHOWN = 5


class ProductInput(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A product, or what is to change of it: None keeps what is held. Money is in integer cents.

    `sku` is the model where it is not given. `stock_quantity` is the figure at the default location.
    """

    sku: str | None = None
    model: str | None = None
    name_en: str | None = None
    name_fr: str | None = None
    manufacturer: str | None = None
    gtin: str | None = None
    category: str | None = None
    condition: Condition | None = None
    currency: str | None = None
    msrp_cents: int | None = None
    cost_cents: int | None = None
    floor_cents: int | None = None
    map_cents: int | None = None
    map_from: date | None = None
    map_until: date | None = None
    fee_class: str | None = None
    freight_class: str | None = None
    lead_time_days: int | None = None
    weight_grams: int | None = None
    length_mm: int | None = None
    width_mm: int | None = None
    height_mm: int | None = None
    buffer: int | None = None
    active: bool | None = None
    warranty: str | None = None
    stock_quantity: int | None = None


_COUNTS = ("lead_time_days", "weight_grams", "length_mm", "width_mm", "height_mm", "buffer")
_CENTS = ("msrp_cents", "cost_cents", "floor_cents", "map_cents")
_LONGEST_SKU = 255
MOST_CENTS = 10**14
MOST_COUNT = 2_000_000_000


def upsert_products(
    products: Sequence[ProductInput], *, as_of: datetime | None = None, source: str = ""
) -> staging.Applied:
    """Make or change products, all of them or none. Quantities are as of now (their receipt) unless told otherwise.

    Raises BadFigure (a SKU missing, twice or too long, a figure out of range, stock for a kit or over a count; the message
    names the product), AheadOfTheClock for an `as_of` more than a minute ahead.
    """
    moment = as_of or clock.now()
    reservations.require_past(moment, "as_of")
    rows = [_checked(number, product) for number, product in enumerate(products, start=1)]
    columns = [
        name
        for index, name in enumerate(staging.COLUMN_TYPES, start=1)
        if name == "sku" or any(row[index] is not None for row in rows)
    ]
    places = [0, *(1 + list(staging.COLUMN_TYPES).index(name) for name in columns)]
    with transaction.atomic():
        staging.stage(columns, ([row[place] for place in places] for row in rows))
        found = staging.obstacles(columns, limit=_MOST_SHOWN)
        if found:
            first = found[0]
            raise BadFigure(
                f"{first.field}: product {first.row} ({first.sku}): {first.why}.", remedy=first.remedy
            )
        return staging.apply(columns, as_of=moment, source=source)


def known(skus: Iterable[str | None]) -> set[str]:
    """Those of the SKUs that a product has. One query."""
    asked = {sku for sku in skus if sku is not None}
    return set(Product.objects.filter(sku__in=asked).values_list("sku", flat=True))


def refresh_all() -> None:
    """Have the offers of every product computed anew: a setting changed on which all of them depend."""
    with connection.cursor() as cursor:
        cursor.execute(ask_statement("SELECT id AS product_id FROM products"))


def _checked(number: int, product: ProductInput) -> list[object]:
    sku = (product.sku or product.model or "").strip()
    if not sku or len(sku) > _LONGEST_SKU:
        raise BadFigure(
            f"sku: product {number} has {'none' if not sku else 'too long a one'}, nor a model to stand for it.",
            remedy=f"Give each product a SKU of 1 to {_LONGEST_SKU} characters.",
        )
    for names, most in ((_COUNTS, MOST_COUNT), (_CENTS, MOST_CENTS)):
        for name in names:
            value = getattr(product, name)
            if value is not None and not 0 <= value <= most:
                raise BadFigure(f"{name}: {value} of {sku} is out of range.", remedy=f"Give 0 to {most}.")
    if product.stock_quantity is not None and abs(product.stock_quantity) > MOST_COUNT:
        raise BadFigure(f"stock_quantity: {product.stock_quantity} of {sku} is out of range.")
    if product.map_from and product.map_until and product.map_until < product.map_from:
        raise BadFigure(f"map_until: the MAP of {sku} ends before it begins.", remedy="Swap the days.")
    cells = {**msgspec.structs.asdict(product), "sku": sku, "gtin": _gtin(product, sku)}
    if product.currency is not None and not re.fullmatch("[A-Z]{3}", product.currency):
        raise BadFigure(f"currency: {product.currency!r} of {sku} is no code.", remedy="Write it like CAD.")
    if any(isinstance(cell, str) and "\x00" in cell for cell in cells.values()):
        raise BadFigure(f"sku: product {number} holds a NUL.", remedy="Leave it out.")
    return [number, *(cells[name] for name in staging.COLUMN_TYPES)]


def _gtin(product: ProductInput, sku: str) -> str | None:
    try:
        return gtin(product.gtin) if product.gtin else None
    except GtinProblem as error:
        raise BadFigure(f"gtin: {sku}: {error}.", remedy=error.remedy) from None
