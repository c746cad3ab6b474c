"""Units kept back by quotes and tills: a reference, so many units, and until when."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from django.db import transaction

from comptoir import clock
from comptoir.catalog.models import Component, Hold, Product
from comptoir.catalog.problems import BadFigure, unknown
from comptoir.catalog.refresh import ask

MOST_UNITS = 1_000_000


def hold(*, sku: str, units: int, reference: str, expires_at: datetime | None = None, who: str = "") -> Hold:
    """Keep units of a product (or of a kit's parts) back. The same reference and SKU again replaces what it held.

    More may be held than there is: the quote was given all the same, and nothing more is published. Raises
    UnknownProduct, and BadFigure for units outside 1 to 1,000,000, an empty reference or an expiry that is past.
    """
    now = clock.now()
    _check(units, reference, expires_at, now)
    with transaction.atomic():
        # The product's row is the lock under which a hold is replaced: two tills cannot hold the same reference twice.
        product = Product.objects.select_for_update(no_key=True).filter(sku=sku).first()
        if product is None:
            raise unknown([sku])
        before = Hold.objects.filter(product=product, reference=reference, released_at=None)
        same = before.standing().filter(units=units, expires_at=expires_at).exists()
        before.update(released_at=now)
        if not same:
            ask(_concerned([product.pk]))
        return Hold.objects.create(
            product=product,
            reference=reference,
            units=units,
            who=who,
            created_at=now,
            expires_at=expires_at,
        )


def _concerned(products: Collection[int]) -> set[int]:
    """The products, and the parts of those that are kits: a hold of a kit keeps back its parts."""
    parts = Component.objects.filter(kit__in=products).values_list("part_id", flat=True)
    return {*products, *parts}


def _check(units: int, reference: str, expires_at: datetime | None, now: datetime) -> None:
    if not 0 < units <= MOST_UNITS:
        raise BadFigure(f"units: {units} cannot be held.", remedy=f"Hold 1 to {MOST_UNITS:,} units.")
    if not reference.strip() or "\x00" in reference:
        raise BadFigure("reference: it is empty.", remedy="Name the quote or the till, such as Q-1042.")
    if expires_at is not None and expires_at <= now:
        raise BadFigure(
            f"expires: {expires_at:%Y-%m-%d %H:%M %Z} is past.",
            remedy="Give a moment to come, or none.",
        )


def release(*, reference: str, sku: str | None = None) -> list[int]:
    """Give the units of a reference free again, all of them or those of one SKU; the ids of the products concerned.

    Empty when the reference held nothing: releasing twice is not an error.
    """
    with transaction.atomic():
        standing = Hold.objects.filter(reference=reference, released_at=None)
        if sku is not None:
            standing = standing.filter(product__sku=sku)
        found = list(standing.select_for_update(of=("self",)).order_by("pk").values_list("pk", "product_id"))
        released = Hold.objects.filter(pk__in=[pk for pk, _ in found])
        kept_back = set(released.standing().values_list("product_id", flat=True))
        released.update(released_at=clock.now())
        ask(_concerned(kept_back))
    return sorted({product for _, product in found})
