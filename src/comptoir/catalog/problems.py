"""What the catalogue refuses, and why."""

from __future__ import annotations

from comptoir.errors import ComptoirError


class UnknownProduct(ComptoirError):
    """No product has this SKU. Nothing was written."""

    code = "unknown_product"


class BadFigure(ComptoirError):
    """What was asked does not fit the catalogue. Nothing was written; the message begins with the field."""

    code = "bad_figure"


class AheadOfTheClock(ComptoirError):
    """A figure claims to be from the future. Nothing was written."""

    code = "ahead_of_the_clock"


class BookIsKept(ComptoirError):
    """The level was counted here: Comptoir keeps its book, and no source may write figures over it."""

    code = "book_is_kept"


def unknown(skus: list[str]) -> UnknownProduct:
    """The error about SKUs that no product has; the first few are named."""
    named = ", ".join(skus[:5]) + (f" and {len(skus) - 5} more" if len(skus) > 5 else "")
    return UnknownProduct(
        f"sku: there is no product {named}.",
        remedy="Import the product first, or correct the SKU: comptoir products list --search TEXT",
    )
