"""Money in the reader's language, and what is left of a line after the marketplace's commission."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from django.utils.formats import number_format
from django.utils.translation import gettext as _
from django.utils.translation import gettext_noop

from comptoir import money
from comptoir.channels.vocabulary import Component
from comptoir.orders.models import Amount

LABELS = {
    Component.PRICE: gettext_noop("Price"),
    Component.SHIPPING: gettext_noop("Shipping"),
    Component.FEE: gettext_noop("Fee"),
    Component.TAX: gettext_noop("Tax"),
    Component.SHIPPING_TAX: gettext_noop("Tax on shipping"),
    Component.COMMISSION: gettext_noop("Commission"),
    Component.COMMISSION_TAX: gettext_noop("Tax on the commission"),
}
_EARNED = (Component.PRICE, Component.SHIPPING, Component.FEE)
_TAXES = (Component.TAX, Component.SHIPPING_TAX)
_KEPT = (Component.COMMISSION, Component.COMMISSION_TAX)
_NEEDED = frozenset({Component.PRICE, Component.SHIPPING, Component.COMMISSION})
_TAXES_INSIDE = {"TAX_INCLUDED": True, "TAX_EXCLUDED": False}


@dataclass(frozen=True, slots=True)
class Figure:
    """One row of a breakdown, as shown. `sold` marks what makes up the total, `less` what the marketplace keeps."""

    label: str
    detail: str
    shown: str
    sold: bool = False
    less: bool = False


def value(cents: int | None, exact: str | None, currency: str) -> Decimal | None:
    """The amount that a row holds: its minor units, else the exact text that minor units could not say."""
    if cents is not None:
        return money.from_cents(cents, currency)
    return Decimal(exact) if exact else None


def show(amount: Decimal | None, currency: str) -> str:
    """`1,299.00 CAD`, in the reader's language; `unknown` for None, never 0."""
    if amount is None:
        return _("unknown")
    exponent = amount.as_tuple().exponent
    digits = max(money.minor_digits(currency), -exponent if isinstance(exponent, int) else 0)
    return f"{number_format(amount, decimal_pos=digits, force_grouping=True)}\N{NO-BREAK SPACE}{currency}"


def breakdown(amounts: Iterable[Amount], currency: str) -> list[Figure]:
    """A line's figures in the order in which a person adds them up; one row per tax or fee code."""
    order = list(LABELS)
    held = sorted(amounts, key=lambda amount: (order.index(Component(amount.component)), amount.code))
    return [
        Figure(
            label=_(LABELS[Component(amount.component)]),
            detail=" ".join(part for part in (amount.code, _percentage(amount.rate)) if part),
            shown=show(value(amount.cents, amount.exact, currency), currency),
            sold=amount.component in _EARNED,
            less=amount.component in _KEPT,
        )
        for amount in held
    ]


def _percentage(rate: str | None) -> str:
    return f"{number_format(format(Decimal(rate).normalize(), 'f'))}\N{NO-BREAK SPACE}%" if rate else ""


def net(amounts: Iterable[Amount], currency: str, tax_mode: str | None) -> Decimal | None:
    """What a sale leaves: price, shipping and fees without tax, less the commission and its tax.

    None when the marketplace has not told a figure that it takes, or whether its prices hold the taxes (OR11's
    `order_tax_mode`).
    """
    inside = _TAXES_INSIDE.get(tax_mode or "")
    total, told = Decimal(0), set()
    for amount in amounts:
        worth = value(amount.cents, amount.exact, currency)
        if worth is None:
            return None
        component = Component(amount.component)
        told.add(component)
        if component in _EARNED:
            total += worth
        elif component in _KEPT or (component in _TAXES and inside):
            total -= worth
    return total if inside is not None and told >= _NEEDED else None
