"""What a marketplace's words about a refused offer mean, and what a person does about it.

The words are kept as they came; these sentences are said when they are shown, in the reader's language.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from django.utils.translation import gettext as _
from django.utils.translation import gettext_noop


@dataclass(frozen=True, slots=True)
class Explained:
    """A refusal for people: what it means, what to do, and the marketplace's own words."""

    cause: str
    meaning: str
    remedy: str
    words: str


_OWN_WORDS = (
    "other",
    "",
    gettext_noop("The marketplace refuses it."),
    gettext_noop("Correct what its words name, then send it again."),
)

# Cause, what its words look like, what they mean, what to do. The first that fits counts.
_KNOWN: tuple[tuple[str, str, str, str], ...] = (
    (
        "field_missing",
        r"(field|column) '?([\w-]+)'? is (required|missing)|mandatory|is required",
        gettext_noop("A field that the marketplace needs is empty."),
        gettext_noop("Fill in what its words name."),
    ),
    (
        "product_differs",
        r"product linked to the (new )?offer.*different",
        gettext_noop(
            "The offer belongs to another product on the marketplace than the one that it names now."
        ),
        gettext_noop("Correct the GTIN; if the SKU was used for another product before, give it a new SKU."),
    ),
    (
        "product_unknown",
        r"product (does not|doesn't) exist|product .*not (be )?found|unknown product|no product",
        gettext_noop("The marketplace does not know the product."),
        gettext_noop(
            "Check its GTIN; if it is right, have the product created there first, then send it again."
        ),
    ),
    (
        "reference_invalid",
        r"product[- ]?(id|identifier)|\b(ean|upc|gtin)\b",
        gettext_noop("The marketplace does not accept what the product is named by."),
        gettext_noop("Check the product's GTIN and its check digit."),
    ),
    (
        "offer_unknown",
        r"offer (with .*)?(does not|doesn't) exist|offer .*not (be )?found|unknown offer",
        gettext_noop("The marketplace has no offer of this SKU."),
        gettext_noop(
            "Read the offers back (comptoir offers verify); if it was deleted there: comptoir offers list-anew."
        ),
    ),
    (
        "offer_twice",
        r"(more than once|duplicate)",
        gettext_noop("The marketplace says that the offer was told twice."),
        gettext_noop("Look for SKUs that differ only in capitals or spaces, and keep one of them."),
    ),
    (
        "discount_invalid",
        r"discount|end date is before",
        gettext_noop("The discount does not fit: it must be below the price, and end after it begins."),
        gettext_noop("Correct the discount or its dates."),
    ),
    (
        "price_feature",
        r"prices? by channel|not enabled|pricing",
        gettext_noop("The marketplace does not allow this shop such prices."),
        gettext_noop("Ask the operator to allow them, or take the extra prices away there."),
    ),
    (
        "price_invalid",
        r"\bprice\b",
        gettext_noop("The marketplace does not accept the price."),
        gettext_noop("Correct the price; operators set bounds for each category."),
    ),
    (
        "quantity_bounds",
        r"(minimum|maximum) order quantity|min-order|max-order|package[- ]quantity",
        gettext_noop("The least and the most that one may order contradict each other."),
        gettext_noop("Correct the quantities per order."),
    ),
    (
        "quantity_invalid",
        r"quantity|warehouse|\bstock\b",
        gettext_noop("The marketplace does not accept the quantity."),
        gettext_noop("Look at the stock figure of the product, and at its warehouses there."),
    ),
    (
        "logistic_class",
        r"logistic[- ]class",
        gettext_noop("The marketplace does not know the logistic class."),
        gettext_noop("Read the marketplace's lists anew and set the account's logistic classes."),
    ),
    (
        "condition",
        r"\b(state|condition)\b",
        gettext_noop("The marketplace does not know the condition that the offer is said to be in."),
        gettext_noop("Read the marketplace's lists anew and set the account's codes of conditions."),
    ),
    (
        "lead_time",
        r"lead[- ]?time",
        gettext_noop("The marketplace does not accept the time to ship."),
        gettext_noop("Correct the product's days to ship."),
    ),
    (
        "not_allowed",
        r"unauthori[sz]ed|not (allowed|authori[sz]ed)|forbidden|restricted",
        gettext_noop("This shop may not sell it on the marketplace."),
        gettext_noop("Ask the operator to admit the shop to the category or the brand."),
    ),
)
_PATTERNS = tuple(
    (cause, re.compile(words, re.IGNORECASE | re.DOTALL), meaning, remedy)
    for cause, words, meaning, remedy in _KNOWN
)


def explain(words: str) -> Explained:
    """What these words of a marketplace mean, in the reader's language; `cause` is a stable code, `other` if unknown.

    >>> explain("The product does not exist").cause
    'product_unknown'
    >>> explain("Computer says no").cause
    'other'
    """
    for cause, pattern, meaning, remedy in _PATTERNS:
        if pattern.search(words):
            return Explained(cause, _(meaning), _(remedy), words)
    cause, _pattern, meaning, remedy = _OWN_WORDS
    return Explained(cause, _(meaning), _(remedy), words)
