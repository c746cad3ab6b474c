"""Money in integer minor units: cents in, cents out, never a float, never a silent rounding."""

from __future__ import annotations

from decimal import Decimal

# ISO 4217 minor units that are not two; everything else a marketplace of ours sells in has two.
_MINOR_DIGITS = {
    "JPY": 0,
    "KRW": 0,
    "CLP": 0,
    "VND": 0,
    "ISK": 0,
    "XOF": 0,
    "XAF": 0,
    "BHD": 3,
    "KWD": 3,
    "JOD": 3,
    "TND": 3,
}

_MAX_CENTS = 2**63 - 1


def minor_digits(currency: str) -> int:
    """How many decimals the currency's minor unit has (CAD 2, JPY 0)."""
    return _MINOR_DIGITS.get(currency, 2)


def to_cents(amount: Decimal | None, currency: str) -> int | None:
    """The amount in minor units of `currency`, or None when it is unknown or cannot be said exactly.

    A caller that gets None for an amount that was given keeps the exact value beside it:
    rounding a marketplace's figure would make two different truths look equal.

    >>> to_cents(Decimal("19.99"), "CAD")
    1999
    >>> to_cents(Decimal("19.995"), "CAD") is None
    True
    """
    if amount is None or not amount.is_finite():
        return None
    scaled = amount.scaleb(minor_digits(currency))
    if abs(scaled) > _MAX_CENTS or scaled != scaled.to_integral_value():
        return None
    return int(scaled)


def from_cents(cents: int, currency: str) -> Decimal:
    """The decimal amount that `cents` minor units of `currency` are.

    >>> from_cents(1999, "CAD")
    Decimal('19.99')
    """
    return Decimal(cents).scaleb(-minor_digits(currency))


def show(cents: int | None, currency: str) -> str:
    """The amount as a person reads it: `1,299.00 CAD`, or `unknown` (never 0 for a null)."""
    if cents is None:
        return "unknown"
    return f"{from_cents(cents, currency):,.{minor_digits(currency)}f} {currency}"
