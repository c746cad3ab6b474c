"""Drift: a figure of ours that the marketplace holds otherwise than its answers said. Noted, counted, repaired.

Ours is a figure that we mean (desired) on an account whose flow is live for the offer. It drifts where it was read
otherwise than published, was published before that read began, and nothing that carries it is under way. The repair is
to know it: published becomes what was read, so that the offer is stale and is sent again. Figures that are not ours are
followed without a word.

An operator lowers its own quantity on a sale. So a quantity drifts only where the units ordered since it was published
cannot explain it: neither those that surely fell between, nor those that may have.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from django.db import connection

from comptoir.accounts.models import Account
from comptoir.catalog.refresh import ask_statement
from comptoir.offers.models import OPEN, Offer
from comptoir.offers.seen import IN_FLIGHT, PUBLISHED

REMEMBERED = timedelta(days=7)
"""How long a drift that was repaired is remembered: within it, another one of the same figure is its return."""

OFTEN = 3
"""Times in a row after which a drift that returns is told as such: somebody else keeps changing the figure."""

APPROVAL = timedelta(days=7)
"""How long an operator that approves prices may take before a price that it does not show counts as drift."""

_READ_AT_MOST = timedelta(hours=2)
_MARGIN = timedelta(minutes=1)
_SOLD_LATELY = timedelta(days=2)
_FIRST = 5


@dataclass(frozen=True, slots=True)
class Judged:
    """What a judgement found: offers that drifted, some of their SKUs, and those whose drift keeps returning."""

    drifted: int = 0
    skus: tuple[str, ...] = ()
    returned: int = 0
    returned_skus: tuple[str, ...] = ()


_KIND = {name: kind for kind, names in PUBLISHED.items() for name in names}
_DISCOUNT = ("discount_cents", "discount_from", "discount_until")


def _figure(name: str, column: str) -> str:
    """A figure as it counts: of a discount that was over when it was read nothing is left, nor any part of a second."""
    value = f"o.{column}_{name}"
    if name in ("discount_from", "discount_until"):
        value = f"date_trunc('second', {value})"
    if name in _DISCOUNT:
        return f"CASE WHEN o.{column}_discount_until <= o.seen_at THEN NULL ELSE {value} END"
    return value


def _differs(name: str) -> str:
    """Whether a figure was read otherwise than published. Prices are always told; a term that was not says nothing."""
    differs = f"{_figure(name, 'seen')} IS DISTINCT FROM {_figure(name, 'published')}"
    return f"({differs})" if _KIND[name] == "price" else f"(o.seen_{name} IS NOT NULL AND {differs})"


def _ours(name: str) -> str:
    """Whether a figure is ours to repair."""
    meant = "o.owns_discount" if name in _DISCOUNT else f"o.desired_{name} IS NOT NULL"
    live = f"a.{_KIND[name]}_mode = 'live' AND (a.live_scope = 'all' OR o.live)"
    return f"({live} AND {meant} AND o.product_id IS NOT NULL)"


def _known(name: str) -> str:
    """Whether we know what was published; of a discount, null is "none" where the price is known."""
    return f"o.published_{'price_cents' if name in _DISCOUNT else name} IS NOT NULL"


def _settled(name: str) -> str:
    """Whether what was read of a figure is from after whatever we sent of its kind."""
    kind = _KIND[name]
    carries = "(" + " OR ".join(f"i.{other} IS NOT NULL" for other in PUBLISHED[kind]) + ")"
    settled = f"(o.{kind}_published_at IS NULL OR o.{kind}_published_at < %(began)s)"
    if kind == "price":
        settled += (
            " AND NOT (%(approval)s AND coalesce(o.price_published_at >= %(began)s - %(patience)s, false))"
        )
    return f"({settled} AND NOT {IN_FLIGHT.format(carries=carries, since='%(began)s')})"


def _note(name: str) -> str:
    """The figure's entry in the offer's drift: published, seen, how many times in a row, and when."""
    return f"""CASE WHEN j.{name}_drifted THEN jsonb_build_object('{name}', jsonb_build_array(
            j.published_{name}, j.seen_{name},
            CASE WHEN (j.drift -> '{name}' ->> 3)::timestamptz > comptoir_now() - %(remembered)s
                THEN (j.drift -> '{name}' ->> 2)::int + 1 ELSE 1 END,
            comptoir_now())) ELSE '{{}}' END"""


def _judgement(
    names: tuple[str, ...],
    offers: str,
    *,
    suspected: str,
    strays: Callable[[str], str],
    more: str,
    expected: str = "",
) -> str:
    """One statement that judges the figures `names` of the offers whose ids the SQL `offers` yields, and repairs them.

    `suspected` says which of them are looked at, and `strays` of a figure whether it is not as it should be. `expected`
    are WITH queries over `held` that end in one of that name; `more` are further assignments.
    """
    verdicts = ", ".join(
        f"{strays(name)} AND {_settled(name)} AND {_ours(name)} AND {_known(name)} AS {name}_drifted,"
        f" {_differs(name)} AND {_settled(name)} AND NOT {_ours(name)} AS {name}_followed"
        for name in names
    )
    drifted = " OR ".join(f"coalesce(j.{name}_drifted, false)" for name in names)
    followed = " OR ".join(f"coalesce(j.{name}_followed, false)" for name in names)
    published = ", ".join(
        f"published_{name} = CASE WHEN j.{name}_drifted OR j.{name}_followed"
        f" THEN j.seen_{name} ELSE o.published_{name} END"
        for name in names
    )
    returned = " OR ".join(
        f"j.{name}_drifted AND (o.drift -> '{name}' ->> 2)::int >= {OFTEN}" for name in names
    )
    return f"""
WITH held AS MATERIALIZED (
    SELECT o.* FROM marketplace_offers o
    WHERE o.account_id = %(account)s AND o.state = 'LISTED' AND o.seen_at <= %(began)s
        AND EXISTS (SELECT 1 FROM ({offers}) t WHERE t.offer_id = o.id)
        AND ({suspected})
    ORDER BY o.id FOR NO KEY UPDATE OF o
), {expected}
j AS MATERIALIZED (
    SELECT o.*, {verdicts}
    FROM held o JOIN marketplace_accounts a ON a.id = o.account_id {"JOIN expected e ON e.id = o.id" if expected else ""}
),
repaired AS (
    UPDATE marketplace_offers o SET {published}, {more}
        drifted_at = CASE WHEN {drifted} THEN comptoir_now() ELSE o.drifted_at END,
        drift = CASE WHEN {drifted} THEN coalesce(j.drift, '{{}}') || {" || ".join(_note(name) for name in names)}
            ELSE o.drift END
    FROM j WHERE j.id = o.id AND ({drifted} OR {followed})
    RETURNING o.sku, o.product_id, ({drifted}) AS drifted, ({returned}) AS returned
),
asked AS ({ask_statement("SELECT DISTINCT product_id FROM repaired WHERE product_id IS NOT NULL")})
SELECT count(*) FILTER (WHERE drifted), (array_agg(sku ORDER BY sku) FILTER (WHERE drifted))[:{_FIRST}],
    count(*) FILTER (WHERE returned), (array_agg(sku ORDER BY sku) FILTER (WHERE returned))[:{_FIRST}]
FROM repaired
"""  # noqa: S608  # built from the columns above, never from input


# What had been published and was meant is no change of ours: putting it back needs nobody's approval.
_PUT_BACK = " ".join(
    f"approved_{name} = CASE WHEN j.{name}_drifted AND j.published_{name} = j.desired_{name}"
    f" THEN j.desired_{name} ELSE o.approved_{name} END,"
    for name in ("price_cents", "discount_cents")
)

# Of the last stock file that an offer's quantity came from, the marketplace took it between its being sent and its
# being found complete; a quantity that was read, within the time that a read may take.
_EXPECTED = """since AS (
    SELECT o.id, o.sku, o.published_quantity, o.seen_quantity,
        coalesce(f.sent_at, o.stock_published_at) + %(skew)s - %(margin)s AS maybe_from,
        CASE WHEN f.sent_at IS NULL THEN o.stock_published_at + %(read)s ELSE o.stock_published_at END
            + %(skew)s + %(margin)s AS surely_from,
        %(began)s + %(skew)s - %(margin)s AS surely_until, %(ready)s + %(skew)s + %(margin)s AS maybe_until
    FROM held o LEFT JOIN LATERAL (
        SELECT max(u.sent_at) AS sent_at
        FROM marketplace_submission_items i JOIN marketplace_submissions u ON u.id = i.submission_id
        WHERE i.offer_id = o.id AND i.quantity IS NOT NULL AND i.outcome = '' AND u.state = 'COMPLETE'
            AND u.sent_at <= o.stock_published_at AND u.settled_at >= o.stock_published_at
    ) f ON true
),
sold AS MATERIALIZED (
    SELECT s.* FROM ({sold}) s WHERE s.at >= (SELECT min(maybe_from) FROM since)
        AND s.sku IN (SELECT sku FROM since)
),
expected AS (
    SELECT since.id,
        greatest(0, published_quantity - coalesce(sum(s.units) FILTER (
            WHERE s.at BETWEEN maybe_from AND maybe_until), 0)) AS least,
        greatest(0, published_quantity - coalesce(sum(s.kept) FILTER (
            WHERE s.at BETWEEN surely_from AND surely_until), 0)) AS most
    FROM since LEFT JOIN sold s ON s.sku = since.sku GROUP BY since.id, published_quantity
),"""


def _healed(name: str) -> str:
    """Whether a figure that drifted is as we mean it, or as we have published it since."""
    kind = _KIND[name]
    since = f"o.{kind}_published_at > o.drifted_at AND o.{kind}_published_at <= o.seen_at"
    held = "o.seen_quantity <= o.published_quantity" if name == "quantity" else f"NOT {_differs(name)}"
    as_meant = f"o.seen_{name} IS NOT DISTINCT FROM o.desired_{name}"
    return (
        f"(NOT o.drift ? '{name}' OR {as_meant} OR NOT {_ours(name)} OR coalesce({since} AND {held}, false))"
    )


_HEAL = f"""
UPDATE marketplace_offers o SET drifted_at = NULL FROM marketplace_accounts a
WHERE o.account_id = %(account)s AND a.id = o.account_id AND o.drifted_at IS NOT NULL
    AND {" AND ".join(_healed(name) for name in _KIND)}
"""  # noqa: S608  # built from the columns above, never from input


def judge(
    account: Account, offers: str, values: Mapping[str, Any], *, began_at: datetime, approval: bool = False
) -> Judged:
    """Compare prices, discounts and terms as they were seen with what was published, and repair what drifted.

    `offers` is SQL of ours that yields the ids to look at in a column offer_id, `values` are its parameters (the account
    among them): offers that the read which began at `began_at` told of, so that what was seen of them held then. With
    `approval` the operator approves prices: those that it does not show yet may be waiting for it.
    """
    names = (*PUBLISHED["price"], *PUBLISHED["terms"])
    suspected = " OR ".join(_differs(name) for name in names)
    statement = _judgement(names, offers, suspected=suspected, strays=_differs, more=_PUT_BACK)
    given = {"began": began_at, "approval": approval, "patience": APPROVAL}
    return _judge(statement, account, {**values, **given})


def judge_stock(
    account: Account,
    offers: str,
    values: Mapping[str, Any],
    *,
    sold: str,
    began_at: datetime,
    ready_at: datetime,
    skew: timedelta,
) -> Judged:
    """The same for quantities, less what was ordered since; call it once the orders are read up to `ready_at`.

    `sold` is SQL that yields what was ordered on the account: `sku`, `at` (the marketplace's clock, `skew` ahead of
    ours), `units`, and `kept`, those that were neither refused nor cancelled.
    """
    lately = f"o.sku IN (SELECT s.sku FROM ({sold}) s WHERE s.at >= %(lately)s)"  # noqa: S608  # SQL of ours
    statement = _judgement(
        PUBLISHED["stock"],
        offers,
        suspected=f"{_differs('quantity')} OR (o.seen_quantity IS NOT NULL AND {lately})",
        strays=lambda name: f"(o.seen_{name} < e.least OR o.seen_{name} > e.most)",
        more="stock_published_at = %(began)s,",
        expected=_EXPECTED.format(sold=sold),
    )
    given = {
        "began": began_at,
        "ready": ready_at,
        "skew": skew,
        "margin": _MARGIN,
        "read": _READ_AT_MOST,
        "lately": began_at - _SOLD_LATELY,
    }
    return _judge(statement, account, {**values, **given})


def heal(account: Account) -> None:
    """Offers that hold again what we mean, or what we have published since, have drifted no longer."""
    with connection.cursor() as cursor:
        cursor.execute(_HEAL, {"account": account.pk})


def standing(account: Account) -> int:
    """How many of the account's offers have drifted and do not yet hold again what we mean."""
    return Offer.objects.filter(account=account, drifted_at__isnull=False).count()


def _judge(statement: str, account: Account, values: Mapping[str, Any]) -> Judged:
    given: dict[str, Any] = {
        "account": account.pk,
        "open": [state.value for state in OPEN],
        "remembered": REMEMBERED,
    }
    with connection.cursor() as cursor:
        cursor.execute(statement, {**given, **values})
        drifted, skus, returned, returned_skus = cursor.fetchone()
    return Judged(drifted, tuple(skus or ()), returned, tuple(returned_skus or ()))
