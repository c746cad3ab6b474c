"""What can still be given back on a line, from the marketplace's own figures: paid, less what it says was given back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

from comptoir.channels.vocabulary import Component
from comptoir.money import to_cents
from comptoir.orders.models import OrderLine

_NOTHING: Mapping[tuple[str, Component, str], int] = {}


@dataclass(frozen=True, slots=True)
class Refundable:
    """In minor units of the order's currency. Taxes by the marketplace's code; `stated` are those the shop must state.

    None means that the marketplace told a figure that cannot be counted with: then nothing is computed from it.
    """

    amount: int | None
    shipping: int | None
    taxes: Mapping[str, int]
    shipping_taxes: Mapping[str, int]
    stated: frozenset[str]
    shipping_stated: frozenset[str]


def refundable(
    line: OrderLine, currency: str, pending: Mapping[tuple[str, Component, str], int] = _NOTHING
) -> Refundable:
    """What is left of the line's price, shipping and each tax; `pending` is on its way and not told yet."""

    def less(component: Component, code: str, left: int | None) -> int | None:
        return None if left is None else max(left - pending.get((line.remote_id, component, code), 0), 0)

    def taxes(component: Component, left: dict[str, int]) -> dict[str, int]:
        return {code: less(component, code, cents) or 0 for code, cents in left.items()}

    paid: dict[tuple[str, str], int | None] = {}
    stated: set[tuple[str, str]] = set()
    for held in line.amounts.all():
        paid[held.component, held.code] = held.cents
        if held.stated_by_shop:
            stated.add((held.component, held.code))
    given = line.given_back or []
    return Refundable(
        amount=less(
            Component.PRICE,
            "",
            _left(paid.get((Component.PRICE, "")), [one["amount"] for one in given], currency),
        ),
        shipping=less(
            Component.SHIPPING,
            "",
            _left(paid.get((Component.SHIPPING, ""), 0), [one["shipping_amount"] for one in given], currency),
        ),
        taxes=taxes(Component.TAX, _taxes_left(paid, Component.TAX, given, "taxes", currency)),
        shipping_taxes=taxes(
            Component.SHIPPING_TAX,
            _taxes_left(paid, Component.SHIPPING_TAX, given, "shipping_taxes", currency),
        ),
        stated=frozenset(code for component, code in stated if component == Component.TAX),
        shipping_stated=frozenset(code for component, code in stated if component == Component.SHIPPING_TAX),
    )


def share(tax_left: int, part: int, whole: int) -> int:
    """The tax that belongs to `part` of `whole`, rounded half up to minor units and never more than is left.

    >>> share(1300, 5000, 10000), share(1300, 10000, 10000), share(0, 0, 0)
    (650, 1300, 0)
    """
    if whole <= 0 or part >= whole:
        return tax_left
    exact = Decimal(tax_left) * Decimal(part) / Decimal(whole)
    return min(tax_left, int(exact.quantize(Decimal(1), rounding=ROUND_HALF_UP)))


def _left(paid: int | None, given: list[str | None], currency: str) -> int | None:
    if paid is None:
        return None
    left = paid
    for amount in given:
        cents = to_cents(Decimal(amount), currency) if amount is not None else 0
        if cents is None:
            return None
        left -= cents
    return max(left, 0)


def _taxes_left(
    paid: Mapping[tuple[str, str], int | None],
    component: Component,
    given: list[dict[str, Any]],
    key: str,
    currency: str,
) -> dict[str, int]:
    left: dict[str, int] = {}
    for (held, code), cents in paid.items():
        if held != component or cents is None:
            continue
        amounts = [amount for one in given for given_code, amount in one[key] if given_code == code]
        remaining = _left(cents, amounts, currency)
        if remaining is not None:
            left[code] = remaining
    return left
