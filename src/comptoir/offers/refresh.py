"""Keeps desired figures true: drains what was asked for, asks for what time alone has changed, looks over all nightly.

One at a time over all processes. Every change wakes the accounts that it concerns.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db import connection, transaction

from comptoir import clock, queue
from comptoir.activity import journal
from comptoir.activity.models import Entry
from comptoir.catalog import refresh
from comptoir.catalog.models import OfferRefresh
from comptoir.channels.offers import SubmissionKind
from comptoir.offers import pricing
from comptoir.offers.models import OPEN
from comptoir.offers.repeatable import REPEATABLE
from comptoir.offers.stale import condition

CHUNK = 5000
"""Products to a transaction, and offers where all are gone through."""
AGE = "stock_age"
"""The cursor that says up to which moment figures that grew too old were looked for."""
_MOST_COUNTED = 10_000

# By one bound: the table was empty when it was last analysed, and a join with a list would be taken for a small one.
_TAKE = """
DELETE FROM offer_refresh WHERE id <= (
    SELECT max(id) FROM (SELECT id FROM offer_refresh ORDER BY id LIMIT %(limit)s) first)
RETURNING product_id, sold
"""
# A marketplace lowers its quantity by itself when it sells: from then on nobody knows what it holds, and a file that is
# under way says something older. Both orders of events end with the next file saying what is desired then.
_FORGET = """
WITH concerned AS MATERIALIZED (
    SELECT o.id FROM marketplace_offers o
    WHERE o.product_id = ANY(%(products)s::int8[]) AND o.state = 'LISTED' ORDER BY o.id FOR NO KEY UPDATE OF o
),
tainted AS (
    UPDATE marketplace_submission_items i SET tainted = true FROM marketplace_submissions s
    WHERE i.submission_id = s.id AND s.state = ANY(%(open)s) AND 'quantity' = ANY(s.fields)
        AND i.offer_id IN (SELECT id FROM concerned)
)
UPDATE marketplace_offers o SET published_quantity = NULL FROM concerned c
WHERE o.id = c.id AND o.published_quantity IS NOT NULL RETURNING o.account_id
"""
# A part is in its kits; what is held back of a kit is held back of its parts, and so of every kit that they are in.
_REACHED = """
WITH asked AS (SELECT DISTINCT product_id FROM ({products}) a),
parts AS (
    SELECT product_id FROM asked
    UNION SELECT c.part_id FROM product_components c WHERE c.kit_id IN (SELECT product_id FROM asked)
)
SELECT product_id FROM parts
UNION SELECT c.kit_id FROM product_components c WHERE c.part_id IN (SELECT product_id FROM parts)
"""
_ASKED = _REACHED.replace("{products}", "SELECT unnest(%(products)s::int8[]) AS product_id")
_PENDING = _REACHED.replace("{products}", "SELECT product_id FROM offer_refresh")

# An offer that was found on the marketplace before its product was imported becomes the product's.
_ENSURE = """
INSERT INTO marketplace_offers AS o (account_id, product_id, sku, state, live, paused, remote_id, remote_product, obstacles,
    owns_discount, seen_reproducible, create_refusal, stock_refusal, price_refusal, terms_refusal, price_held)
SELECT a.id, p.id, p.sku, 'WANTED', false, false, '', '', '{}', false, false, '', '', '', '', ''
FROM products p CROSS JOIN marketplace_accounts a
WHERE p.id = ANY(%(products)s::int8[]) AND (%(account)s::int8 IS NULL OR a.id = %(account)s)
    AND NOT EXISTS (SELECT 1 FROM marketplace_offers h WHERE h.product_id = p.id AND h.account_id = a.id)
ORDER BY a.id, p.id
ON CONFLICT (account_id, sku) DO UPDATE SET product_id = excluded.product_id WHERE o.product_id IS NULL
RETURNING o.product_id
"""
_DUE = "SELECT DISTINCT product_id FROM marketplace_offers WHERE due_at <= %(now)s AND product_id IS NOT NULL"
_AGED = """
SELECT DISTINCT l.product_id FROM marketplace_accounts a
LEFT JOIN marketplace_cursors c ON c.account_id = a.id AND c.flow = %(flow)s
JOIN stock_levels l ON l.as_of <= %(now)s - make_interval(hours => a.stock_max_age_hours::int)
    AND l.as_of > coalesce(c.position, '-infinity')
WHERE l.on_hand > 0 AND NOT l.counted
"""
_LOOKED = """
INSERT INTO marketplace_cursors AS c (account_id, flow, position, lease_holder)
SELECT id, %(flow)s, %(now)s - make_interval(hours => stock_max_age_hours::int), '' FROM marketplace_accounts
ON CONFLICT (account_id, flow) DO UPDATE SET position = excluded.position
WHERE %(found)s OR c.position IS NULL OR c.position > excluded.position
"""
_COUNT = f"""
SELECT a.id, a.name, a.stock_max_age_hours,
    (SELECT count(*) FROM (SELECT 1 FROM marketplace_offers o WHERE o.account_id = a.id AND {{which}}
        LIMIT {_MOST_COUNTED}) counted) AS offers
FROM marketplace_accounts a
"""  # noqa: S608  # SQL of ours
_TOLD = {
    "stock.too_old": "o.stock_too_old",
    "offers.stock_unknown": "o.state = 'LISTED' AND o.stock_is_ours"
    " AND o.obstacles @> ARRAY['no_stock_figure'] AND NOT o.paused",
    "offers.needs_terms": f"a.price_mode = 'live' AND a.terms_mode <> 'live' AND {condition(SubmissionKind.PRICE)}"
    f" AND NOT coalesce({REPEATABLE}, false)",
}
"""Offers that a person hears of once an account, by the kind of concern, and SQL over `o` and `a` that finds them."""
_ACCOUNT = "SELECT product_id FROM marketplace_offers WHERE account_id = %s AND product_id IS NOT NULL"


@dataclass(frozen=True, slots=True)
class Drained:
    """Products that were looked at, offers that changed, and the accounts that they are on."""

    products: int
    changed: int
    accounts: frozenset[int]


def wake(accounts: Collection[int]) -> None:
    """Ask for what changed on these accounts to be published soon."""
    for account_id in sorted(accounts):
        queue.wake("outbound.offers", key=f"offers:{account_id}", account_id=account_id)


def drain(limit: int = CHUNK) -> Drained:
    """Compute the offers anew that somebody asked for, up to `limit` askings; offers that are missing are made.

    One transaction. `products` is 0 when nothing was asked for; call again until then.
    """
    with transaction.atomic():
        pricing.take_turn()
        with connection.cursor() as cursor:
            cursor.execute(_TAKE, {"limit": limit})
            told: list[tuple[int, bool]] = cursor.fetchall()
            asked = sorted({product for product, _ in told})
            if not asked:
                return Drained(0, 0, frozenset())
            reached = _reached(asked)
        unknown = _forget_published({product for product, is_sold in told if is_sold})
        done = _recompute(reached)
        wake(done.accounts | unknown)
        if len(told) < limit:
            tell()
    return Drained(len(reached), done.changed, done.accounts)


def _forget_published(sold: set[int]) -> frozenset[int]:
    if not sold:
        return frozenset()
    with connection.cursor() as cursor:
        cursor.execute(_FORGET, {"products": _reached(sorted(sold)), "open": [state.value for state in OPEN]})
        return frozenset(row[0] for row in cursor.fetchall())


def _reached(products: list[int]) -> list[int]:
    with connection.cursor() as cursor:
        cursor.execute(_ASKED, {"products": products})
        return sorted(row[0] for row in cursor.fetchall())


def drain_all() -> Drained:
    """Drain until nothing is asked for any more, a transaction at a time."""
    products, changed, accounts = 0, 0, frozenset[int]()
    while (one := drain()).products:
        products, changed, accounts = products + one.products, changed + one.changed, accounts | one.accounts
    return Drained(products, changed, accounts)


def drain_some(most: int) -> bool:
    """Drain up to `most` askings, a tenth a transaction; whether nothing is left to compute."""
    return any(not drain(limit=max(1, most // 10)).products for _ in range(10)) or not waiting(1)


def waiting(most: int) -> int:
    """How many askings wait to be computed, counted up to `most`."""
    return OfferRefresh.objects.all()[:most].count()


def _recompute(products: list[int]) -> pricing.Recomputed:
    changed, accounts = 0, frozenset[int]()
    for start in range(0, len(products), CHUNK):
        part = products[start : start + CHUNK]
        _ensure(part, None)
        one = pricing.recompute("o.product_id = ANY(%(products)s::int8[])", {"products": part})
        changed, accounts = changed + one.changed, accounts | one.accounts
    return pricing.Recomputed(changed, accounts)


def _ensure(products: list[int], account_id: int | None) -> list[int]:
    with connection.cursor() as cursor:
        cursor.execute(_ENSURE, {"products": products, "account": account_id})
        return [row[0] for row in cursor.fetchall()]


def ensure_offers(account_id: int | None = None) -> int:
    """Make an offer for every product that has none on the account (on every account); how many were made or linked.

    Nothing is published by it: an offer begins as wanted, and what may be made of it is computed by the next drain.
    """
    made, last = 0, 0
    while True:
        with transaction.atomic():
            with connection.cursor() as cursor:
                cursor.execute("SELECT id FROM products WHERE id > %s ORDER BY id LIMIT %s", [last, CHUNK])
                products = [row[0] for row in cursor.fetchall()]
            if not products:
                return made
            last = products[-1]
            fresh = _ensure(products, account_id)
            refresh.ask(set(fresh))
            made += len(fresh)


def ask_account(account_id: int) -> None:
    """Have every offer of the account computed anew: a setting of the account changed that they depend on."""
    with connection.cursor() as cursor:
        cursor.execute(refresh.ask_statement(_ACCOUNT), [account_id])


def note_due() -> int:
    """Ask for the offers that time alone has changed: holds and price windows that began or ended, figures grown old.

    How many products. Found by index; in the accounts' time zones where days are meant.
    """
    with transaction.atomic():
        pricing.take_turn()
        due = _note_due(clock.now())
        tell()
    return due


def _note_due(now: datetime) -> int:
    values: dict[str, Any] = {"now": now, "flow": AGE}
    with connection.cursor() as cursor:
        cursor.execute(_DUE, values)
        due = {row[0] for row in cursor.fetchall()}
        cursor.execute(_AGED, values)
        aged = {row[0] for row in cursor.fetchall()}
        cursor.execute(_LOOKED, values | {"found": bool(aged)})
    refresh.ask(due | aged)
    return len(due | aged)


def tell() -> None:
    """Keep the concerns about offers that cannot be kept true: told once for each new count, settled when none is left.

    Figures older than their account lets them be; quantities of ours that nobody knows any more, for which 0 is sent;
    prices that could only go with the terms, which are not live.
    """
    for kind, which in _TOLD.items():
        with connection.cursor() as cursor:
            cursor.execute(_COUNT.format(which=which))
            rows = cursor.fetchall()
        for account_id, name, hours, offers in rows:
            key = f"{kind}:{account_id}"
            if not offers:
                journal.settle_concern(key)
            elif not Entry.objects.needing_attention().filter(key=key, details__offers=offers).exists():
                details = {"name": name, "offers": offers, "hours": hours}
                journal.raise_concern(kind, key=key, account_id=account_id, details=details)


def recompute_all() -> int:
    """Compute every offer anew; how many came out otherwise though nobody had asked: a defect, and a concern.

    What was asked for or falls due in the meantime is left to the drain. Chunks of offers, a transaction each.
    """
    drain_all()
    defects, last = 0, 0
    while (upto := _end_of_chunk(last)) is not None:
        with transaction.atomic():
            pricing.take_turn()
            now = clock.now()
            _note_due(now)
            defects += _repair(last, upto, now)
        last = upto
    if defects:
        journal.raise_concern(
            "offers.recomputed_otherwise", key="offers.recomputed", details={"count": defects}
        )
    drain_all()
    return defects


def _end_of_chunk(last: int) -> int | None:
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT max(id) FROM (SELECT id FROM marketplace_offers WHERE id > %s ORDER BY id LIMIT %s) chunk",
            [last, CHUNK],
        )
        end: int | None = cursor.fetchone()[0]
    return end


def _repair(last: int, upto: int, now: datetime) -> int:
    # One statement: a change that it sees and that nobody has drained is seen together with its asking.
    quiet = (
        "o.id > %(last)s AND o.id <= %(upto)s AND NOT EXISTS ("  # noqa: S608  # SQL of ours
        f"SELECT 1 FROM ({_PENDING}) pending WHERE pending.product_id = o.product_id)"
    )
    found = pricing.find(quiet, {"last": last, "upto": upto, "now": now})
    if found:
        done = pricing.recompute("o.id = ANY(%(found)s::int8[])", {"found": [offer for offer, _ in found]})
        wake(done.accounts)
    return sum(differs for _, differs in found)
