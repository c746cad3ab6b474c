"""Where each figure that a file can carry stands: one column of an item, and three of its offer.

`desired_`, `published_` and `seen_` in front of the column's name give the offer's three.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping

from comptoir.channels.offers import OfferField, SubmissionKind
from comptoir.offers.models import Submission

COLUMNS: Mapping[OfferField, str] = {
    OfferField.QUANTITY: "quantity",
    OfferField.PRICE: "price_cents",
    OfferField.DISCOUNT_PRICE: "discount_cents",
    OfferField.DISCOUNT_FROM: "discount_from",
    OfferField.DISCOUNT_UNTIL: "discount_until",
    OfferField.CONDITION: "condition",
    OfferField.LEAD_TIME_DAYS: "lead_time_days",
    OfferField.LOGISTIC_CLASS: "logistic_class",
    OfferField.MIN_ORDER_QUANTITY: "min_order_quantity",
    OfferField.MAX_ORDER_QUANTITY: "max_order_quantity",
}

STOCK_FIELDS = (OfferField.QUANTITY,)
DISCOUNT_FIELDS = (OfferField.DISCOUNT_PRICE, OfferField.DISCOUNT_FROM, OfferField.DISCOUNT_UNTIL)
PRICE_FIELDS = (OfferField.PRICE, *DISCOUNT_FIELDS)
TERMS_FIELDS = (
    OfferField.CONDITION,
    OfferField.LEAD_TIME_DAYS,
    OfferField.LOGISTIC_CLASS,
    OfferField.MIN_ORDER_QUANTITY,
    OfferField.MAX_ORDER_QUANTITY,
)
LINE_FIELDS = (
    OfferField.PRICE_RANGES,
    OfferField.DISCOUNT_RANGES,
    OfferField.PRICE_CHANNELS,
    OfferField.PRICE_FROM,
    OfferField.PRICE_UNTIL,
    OfferField.PRICE_ORGANIZATIONS,
    OfferField.PRICE_GROUPS,
    OfferField.PRICE_TYPE,
)
"""What only price files say, of the prices beside the default one."""

_PARTS: Mapping[SubmissionKind, Collection[OfferField]] = {
    SubmissionKind.STOCK: STOCK_FIELDS,
    SubmissionKind.PRICE: PRICE_FIELDS,
    SubmissionKind.TERMS: TERMS_FIELDS,
}


def figures(submission: Submission) -> tuple[OfferField, ...]:
    """The fields of the file that are figures of an offer."""
    return tuple(field for field in COLUMNS if field.value in submission.fields)


def parts(submission: Submission) -> tuple[SubmissionKind, ...]:
    """Which of stock, price and terms a file changes: a file of terms may carry a price, a new offer is all three."""
    held = figures(submission)
    return tuple(part for part, fields in _PARTS.items() if any(field in held for field in fields))


def removes(submission: Submission) -> bool:
    """Whether the file takes its offers off the marketplace."""
    return OfferField.REMOVE.value in submission.fields
