"""What is refused about offers, and why."""

from __future__ import annotations

from collections.abc import Sequence

from comptoir.errors import ComptoirError

_MOST_NAMED = 5


class OfferProblem(ComptoirError):
    """What was asked of an offer does not fit. Nothing was changed; the message begins with the field."""

    code = "offer"


class UnknownOffer(ComptoirError):
    """The account has no offer of this SKU. Nothing was changed."""

    code = "unknown_offer"


class NotReadYet(ComptoirError):
    """What the marketplace holds was never read whole: nothing may be written over it."""

    code = "offers_not_read"


def unknown(account: str, skus: Sequence[str]) -> UnknownOffer:
    """The error about SKUs that are not offered on the account; the first few are named."""
    more = f" and {len(skus) - _MOST_NAMED} more" if len(skus) > _MOST_NAMED else ""
    return UnknownOffer(
        f"sku: {account} has no offer of {', '.join(skus[:_MOST_NAMED])}{more}.",
        remedy="Import the product first, or correct the SKU: comptoir products list --search TEXT",
    )
