"""Which offers a file would change: desired differs from what the marketplace took, in the figures of one kind.

The conditions are SQL over `o` (marketplace_offers) and `a` (marketplace_accounts). Those over `o` alone are also the
conditions of partial indexes in `offers.models`: one word changed here and not there, and a million rows are read.
"""

from __future__ import annotations

from django.db import connection

from comptoir.channels.offers import SubmissionKind

FIGURES: dict[SubmissionKind, tuple[str, ...]] = {
    SubmissionKind.STOCK: ("quantity",),
    SubmissionKind.PRICE: ("price_cents", "discount_cents", "discount_from", "discount_until"),
    SubmissionKind.TERMS: (
        "condition",
        "lead_time_days",
        "logistic_class",
        "min_order_quantity",
        "max_order_quantity",
    ),
}
"""What each kind changes: the names of its columns after `desired_`, `published_` and `seen_`."""
FIGURES[SubmissionKind.CREATE] = (
    *FIGURES[SubmissionKind.STOCK],
    *FIGURES[SubmissionKind.PRICE],
    *FIGURES[SubmissionKind.TERMS],
)

REFUSALS = {kind: f"{kind.value}_refusal" for kind in SubmissionKind}
"""The column that says why the marketplace refused figures of a kind."""


def _strays(field: str) -> str:
    return f"o.desired_{field} IS NOT NULL AND (o.desired_{field} IS DISTINCT FROM o.published_{field})"


def _differs(field: str) -> str:
    return f"(o.desired_{field} IS DISTINCT FROM o.published_{field})"


_DISCOUNT = " OR ".join(_differs(field) for field in FIGURES[SubmissionKind.PRICE][1:])
_TERMS = " OR ".join(f"({_strays(field)})" for field in FIGURES[SubmissionKind.TERMS])

_CONDITIONS = {
    # What keeps an offer from being made is in `creatable`: pricing knows.
    SubmissionKind.CREATE: "o.state = 'WANTED' AND o.creatable AND o.create_refusal = ''"
    " AND a.selling_stopped_at IS NULL",
    # Until the drain has come by, an offer of an account that was stopped still wants its old quantity.
    SubmissionKind.STOCK: f"o.state = 'LISTED' AND o.stock_refusal = '' AND {_strays('quantity')}"
    " AND (a.selling_stopped_at IS NULL OR o.desired_quantity = 0)",
    SubmissionKind.PRICE: "o.state = 'LISTED' AND o.price_refusal = '' AND o.price_held = ''"
    " AND o.desired_price_cents IS NOT NULL"
    f" AND ({_differs('price_cents')} OR (o.owns_discount AND ({_DISCOUNT})))",
    SubmissionKind.TERMS: f"o.state = 'LISTED' AND o.terms_refusal = '' AND ({_TERMS})",
}


def condition(kind: SubmissionKind, *, scoped: bool = True) -> str:
    """SQL that is true of offers whose figures of `kind` are stale; to be used in a WHERE over `o` and `a`.

    Nothing that is held, refused or kept from being made is stale. Neither the account's modes nor its brakes are looked
    at; nor, without `scoped`, whether a person named the offer to go live.
    """
    stale = _CONDITIONS[kind]
    return f"({stale} AND (a.live_scope = 'all' OR o.live))" if scoped else f"({stale})"


def counts(account_id: int) -> dict[SubmissionKind, int]:
    """How many offers of the account are stale, by kind; four index scans."""
    found = {}
    with connection.cursor() as cursor:
        for kind in SubmissionKind:
            cursor.execute(_COUNT.format(stale=condition(kind)), [account_id])
            found[kind] = int(cursor.fetchone()[0])
    return found


_COUNT = """
SELECT count(*) FROM marketplace_offers o JOIN marketplace_accounts a ON a.id = o.account_id
WHERE o.account_id = %s AND {stale}
"""
