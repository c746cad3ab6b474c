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
_KEYS = {Component.TAX: "taxes", Component.SHIPPING_TAX: "shipping_taxes", Component.FEE: "fees"}


@dataclass(frozen=True, slots=True)
class Refundable:
    """In minor units of the order's currency. Taxes and fees by the marketplace's code; `stated` are the taxes that
    the shop must state.

    None means that the marketplace told a figure that cannot be counted with: then nothing is computed from it.
    """

    amount: int | None
    shipping: int | None
    taxes: Mapping[str, int | None]
    shipping_taxes: Mapping[str, int | None]
    fees: Mapping[str, int | None]
    stated: frozenset[str]
    shipping_stated: frozenset[str]


def refundable(
    line: OrderLine, currency: str, pending: Mapping[tuple[str, Component, str], int] = _NOTHING
) -> Refundable:
    """What is left of the line's price, shipping, each tax and each fee; `pending` is on its way and not told yet."""
    paid: dict[tuple[str, str], int | None] = {}
    stated: set[tuple[str, str]] = set()
    for held in line.amounts.all():
        paid[held.component, held.code] = held.cents
        if held.stated_by_shop:
            stated.add((held.component, held.code))
    given = line.given_back or []

    def left(component: Component, code: str, cents: int | None, gone: list[str | None]) -> int | None:
        remaining = _left(cents, gone, currency)
        if remaining is None:
            return None
        return max(remaining - pending.get((line.remote_id, component, code), 0), 0)

    def coded(component: Component) -> dict[str, int | None]:
        return {
            code: left(component, code, cents, _gone(given, _KEYS[component], code))
            for (held, code), cents in paid.items()
            if held == component
        }

    def stated_by_shop(component: Component) -> frozenset[str]:
        return frozenset(code for held, code in stated if held == component)

    price, shipping = paid.get((Component.PRICE, "")), paid.get((Component.SHIPPING, ""), 0)
    return Refundable(
        amount=left(Component.PRICE, "", price, [one["amount"] for one in given]),
        shipping=left(Component.SHIPPING, "", shipping, [one["shipping_amount"] for one in given]),
        taxes=coded(Component.TAX),
        shipping_taxes=coded(Component.SHIPPING_TAX),
        fees=coded(Component.FEE),
        stated=stated_by_shop(Component.TAX),
        shipping_stated=stated_by_shop(Component.SHIPPING_TAX),
    )


def share(tax_left: int, part: int, whole: int) -> int:
    """The tax that belongs to `part` of `whole`, rounded half up to minor units and never more than is left.

    A part of nothing takes no tax along, even where nothing but tax is left.

    >>> share(1300, 5000, 10000), share(1300, 10000, 10000), share(1300, 0, 10000), share(1300, 0, 0)
    (650, 1300, 0, 0)
    """
    if part <= 0:
        return 0
    if part >= whole:
        return tax_left
    exact = Decimal(tax_left) * Decimal(part) / Decimal(whole)
    return min(tax_left, int(exact.quantize(Decimal(1), rounding=ROUND_HALF_UP)))


def taxed_whole(amount: int | None, fees: Mapping[str, int | None]) -> int | None:
    """What the taxes on a line's price are taken of: price and fees. None where a figure of it is not known.

    >>> taxed_whole(10000, {"EHF": 250}), taxed_whole(10000, {"EHF": None})
    (10250, None)
    """
    total = amount
    for cents in fees.values():
        if total is None or cents is None:
            return None
        total += cents
    return total


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


def _gone(given: list[dict[str, Any]], key: str, code: str) -> list[str | None]:
    """What was given back of a tax or a fee. Lines that were read before fees were have none."""
    return [amount for one in given for given_code, amount in one.get(key, ()) if given_code == code]
