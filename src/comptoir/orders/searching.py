"""Orders by a part of what a person knows of them: a number, a reference, a SKU. Never by whom they are from."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass
from typing import Any

from django.contrib.postgres.aggregates import ArrayAgg
from django.contrib.postgres.fields import ArrayField
from django.db.models import BigIntegerField, Exists, Field, Func, OuterRef, Q, QuerySet, TextField, Value
from django.db.models.lookups import IRegex

from comptoir.catalog.models import Product
from comptoir.offers.models import Offer
from comptoir.orders.models import LINES_OVER, LINES_UNDER_WAY, SEARCHED, Order, OrderLine

_MOST = 12_000
"""Rows that are looked up: those of 10,000 orders, some of them found by two lines. What more match, any list meets soon."""


@dataclass(frozen=True, slots=True)
class Found:
    """Orders that match, looked up once, by an index: all of them, or so many that the condition meets them anyway."""

    ids: frozenset[int]
    complete: bool
    condition: Q | Exists

    def __or__(self, other: Found) -> Found:
        """What either holds, where one condition is that of both."""
        return Found(self.ids | other.ids, self.complete and other.complete, self.condition)

    def among(self, orders: QuerySet[Order]) -> QuerySet[Order]:
        """Those of the orders that match."""
        return (
            orders.filter(pk__in=_listed(self.ids, BigIntegerField()))
            if self.complete
            else orders.filter(self.condition)
        )


def matching(text: str) -> Found:
    """Those with the text in the order's or the basket's number, a reference, a tracking number or a line's SKU.

    Case does not matter. Texts of three characters or more are found by trigram indexes. A SKU that neither the catalogue
    nor an offer knows is found by a part of it while its line is under way, and by `with_sku` for ever.
    """
    pattern = re.escape(text)  # `~*` finds by trigrams, which Django's icontains does not
    named = Q(IRegex(SEARCHED, pattern))
    lines = OrderLine.objects.filter(sku__iregex=pattern)
    condition = named | Q(_with(lines))
    # Each search by its own index: an OR over the tables would read every order.
    found = _looked_up(Order.objects.filter(named), "id", condition)
    if found.complete:
        found |= _looked_up(lines.filter(state__in=LINES_UNDER_WAY), "order_id", condition)
    if found.complete:
        found |= _over(_skus(pattern), condition)
    return found


def with_sku(sku: str) -> Found:
    """Those with a line of exactly this SKU."""
    lines = OrderLine.objects.filter(sku=sku)
    # Two indexes between them hold every line; the trigrams of a SKU may be those of most others.
    found = _looked_up(lines.filter(state__in=LINES_UNDER_WAY), "order_id", _with(lines))
    if found.complete:
        found |= _looked_up(lines.filter(state__in=LINES_OVER), "order_id", _with(lines))
    return found


def _with(lines: QuerySet[OrderLine]) -> Exists:
    return Exists(lines.filter(order=OuterRef("pk")))


def _looked_up(rows: QuerySet[Any], column: str, condition: Q | Exists) -> Found:
    """The orders that this column of the rows names."""
    some = rows.order_by().values(column)[: _MOST + 1]
    # As one array, there and back: thousands of single values take longer to pass than to find.
    ids: list[int] = some.aggregate(ids=ArrayAgg(column))["ids"] or []
    return Found(frozenset(ids), len(ids) <= _MOST, condition)


def _skus(pattern: str) -> list[str]:
    """SKUs that the catalogue or an offer knows: each line would have to be in an index of trigrams otherwise."""
    products = Product.objects.filter(sku__iregex=pattern).order_by().values_list("sku", flat=True)
    offers = Offer.objects.filter(product=None, sku__iregex=pattern).order_by().values_list("sku", flat=True)
    return sorted({*products[: _MOST + 1], *offers[: _MOST + 1]})


def _over(skus: list[str], condition: Q | Exists) -> Found:
    if len(skus) > _MOST:
        return Found(frozenset(), complete=False, condition=condition)
    lines = OrderLine.objects.filter(state__in=LINES_OVER, sku__in=_listed(skus, TextField()))
    return _looked_up(lines, "order_id", condition)


def _listed(values: Collection[int] | Collection[str], kind: Field[Any, Any]) -> Func:
    listed = Value(sorted(values), output_field=ArrayField(kind))
    return Func(listed, template="(SELECT unnest(%(expressions)s))", output_field=kind)
