"""What an offer should show: desired figures, what keeps it from selling, what waits for a person.

All of it is computed here, by sets: price = what a person set, else the product's MSRP; quantity = what
`catalog.availability` says may be sold, and 0 for what must not sell. Rows that come out as they were are not written.

Two passes: the first finds the rows that differ, without a lock; the second locks those, and computes them again from
what they hold then, since a file may be settled or an export read in the same moment.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from django.db import connection

from comptoir import clock
from comptoir.catalog import availability
from comptoir.channels.offers import SubmissionKind
from comptoir.offers.price_lines import PRICES_ONE_UNIT
from comptoir.offers.price_steps import LIVE_PRICE, day_ends, day_price
from comptoir.offers.stale import FIGURES

_TURN = 0x6F6666657273  # "offers": the advisory lock of those who compute or decide desired figures
_DEFAULT_NEW = "11"  # Mirakl's code for new, where the account names no other
_MOST = 2_147_483_647

PRICES_ARE_APPROVED = "a.approves_prices"
"""True of an account `a` whose operator approves prices: one that was taken holds only once it was seen there."""

LIVE_PRICE_MATTERS = (
    "(o.price_held <> '' OR o.obstacles && ARRAY['live_below_floor', 'live_below_map', 'needs_terms']"
    " OR o.desired_price_cents IS DISTINCT FROM o.published_price_cents"
    " OR (o.owns_discount AND (o.desired_discount_cents IS DISTINCT FROM o.published_discount_cents"
    " OR o.desired_discount_from IS DISTINCT FROM o.published_discount_from"
    " OR o.desired_discount_until IS DISTINCT FROM o.published_discount_until)))"
)
"""True of an offer `o` whose published or seen price was just changed and which has to be computed anew for it.

Whoever writes those columns asks for the products of such offers (`catalog.refresh`) in the same transaction.
"""


@dataclass(frozen=True, slots=True)
class Recomputed:
    """Offers whose figures, obstacles or holds changed, and the accounts that they are on."""

    changed: int
    accounts: frozenset[int]


_NAMES = [f"desired_{field}" for field in FIGURES[SubmissionKind.CREATE]] + ["desired_reference"]
_OF_KIND = {
    kind: [f"desired_{field}" for field in FIGURES[kind]]
    for kind in (SubmissionKind.STOCK, SubmissionKind.PRICE, SubmissionKind.TERMS)
}
# A quantity moves all day: it is no reason to propose a product again that the marketplace does not know.
_OF_KIND[SubmissionKind.CREATE] = [name for name in _NAMES if name != "desired_quantity"]
_BESIDE = [
    "obstacles",
    "creatable",
    "stock_too_old",
    "price_held",
    "approved_price_cents",
    "approved_discount_cents",
    "approved_quantity",
    "stocked_quantity",
    "due_at",
]
_LOCK = "ORDER BY o.id FOR NO KEY UPDATE OF o"


def _row(alias: str, names: list[str]) -> str:
    return f"ROW({', '.join(f'{alias}.{name}' for name in names)})"


def _any_differs(names: list[str]) -> str:
    return f"{_row('o', names)} IS DISTINCT FROM {_row('n', names)}"


# The inputs of one offer. Amounts are cents of the account's currency; a window's open ends are infinite.
_INPUTS = f"""
SELECT p.id IS NOT NULL AS known, coalesce(p.currency = a.currency, false) AS comparable,
    coalesce(o.set_price_cents, p.msrp_cents) AS price,
    CASE WHEN o.owns_discount THEN o.set_discount_cents END AS discount,
    coalesce(o.set_discount_from, '-infinity') AS discount_from,
    coalesce(o.set_discount_until, 'infinity') AS discount_until,
    CASE WHEN p.currency = a.currency THEN p.floor_cents END AS floor,
    CASE WHEN p.currency = a.currency THEN p.map_cents END AS map,
    coalesce(p.map_from::timestamp AT TIME ZONE a.time_zone, '-infinity') AS map_begins,
    coalesce((p.map_until + 1)::timestamp AT TIME ZONE a.time_zone, 'infinity') AS map_ends,
    CASE WHEN o.state <> 'LISTED' THEN NULL
        WHEN {PRICES_ARE_APPROVED} THEN coalesce(o.seen_price_cents, o.price_before_cents, {LIVE_PRICE})
        ELSE {LIVE_PRICE} END AS live_price,
    CASE WHEN o.state = 'LISTED' THEN {day_price("%(now)s")} END AS day_price,
    CASE WHEN o.state <> 'LISTED' THEN NULL WHEN w.published THEN o.published_discount_cents
        ELSE o.seen_discount_cents END AS live_discount,
    coalesce(CASE WHEN w.published THEN o.published_discount_from ELSE o.seen_discount_from END, '-infinity') AS live_from,
    coalesce(CASE WHEN w.published THEN o.published_discount_until ELSE o.seen_discount_until END, 'infinity') AS live_until,
    coalesce(a.condition_codes ->> p.condition, CASE WHEN p.condition = 'new' THEN %(default_new)s END) AS condition_code,
    coalesce(s.as_of <= %(now)s - make_interval(hours => a.stock_max_age_hours::int), false) AS too_old,
    {PRICES_ONE_UNIT} AS prices_one_unit
FROM (SELECT o.published_price_cents IS NOT NULL
    AND (o.seen_at IS NULL OR (o.owns_discount AND NOT {PRICES_ARE_APPROVED})) AS published) w
"""  # noqa: S608  # SQL of ours

# What follows from them. A discount that has ended touches nothing; one to come may not reach below the MAP on its days.
_JUDGED = """
SELECT coalesce(i.price, 0) <= 0 OR coalesce(i.discount <= 0, false) AS no_price,
    coalesce(i.price < i.floor OR (d.open AND i.discount < i.floor), false) AS below_floor,
    coalesce((d.map_today AND i.price < i.map) OR (d.open AND i.discount < i.map
        AND greatest(i.discount_from, i.map_begins, %(now)s) < least(i.discount_until, i.map_ends)), false) AS below_map,
    coalesce(i.price < i.floor OR (d.in_force AND i.discount < i.floor)
        OR (d.map_today AND least(i.price, CASE WHEN d.in_force THEN i.discount END) < i.map), false) AS below_now,
    coalesce(d.live < i.floor, false) AS live_below_floor,
    coalesce(d.map_today AND d.live < i.map, false) AS live_below_map,
    abs(i.price - i.live_price) * 100 > a.price_change_percent * nullif(i.live_price, 0)
        AND o.approved_price_cents IS DISTINCT FROM i.price AS price_jumps,
    i.price <> i.live_price AND abs(i.price - i.day_price) * 100 > a.price_change_percent * nullif(i.day_price, 0)
        AND o.approved_price_cents IS DISTINCT FROM i.price AS price_walks,
    o.state = 'LISTED' AND i.live_price IS NULL AND o.approved_price_cents IS DISTINCT FROM i.price AS price_unknown,
    d.open AND i.discount IS DISTINCT FROM i.live_discount
        AND abs(i.discount - d.reference) * 100 > a.price_change_percent * nullif(d.reference, 0)
        AND o.approved_discount_cents IS DISTINCT FROM i.discount AS discount_jumps,
    i.prices_one_unit AND ((i.price IS DISTINCT FROM i.live_price AND o.approved_price_cents IS DISTINCT FROM i.price)
        OR (d.open AND i.discount IS DISTINCT FROM i.live_discount
            AND o.approved_discount_cents IS DISTINCT FROM i.discount)) AS half_said,
    round((i.price - i.live_price) * 100.0 / nullif(i.live_price, 0), 1) AS price_percent,
    round((i.price - i.day_price) * 100.0 / nullif(i.day_price, 0), 1) AS day_percent,
    round((i.discount - d.reference) * 100.0 / nullif(d.reference, 0), 1) AS discount_percent
FROM (SELECT i.discount IS NOT NULL AND i.discount_until > %(now)s AS open,
    i.discount IS NOT NULL AND i.discount_from <= %(now)s AND i.discount_until > %(now)s AS in_force,
    i.map IS NOT NULL AND i.map_begins <= %(now)s AND i.map_ends > %(now)s AS map_today,
    least(i.live_price, CASE WHEN i.live_from <= %(now)s AND i.live_until > %(now)s THEN i.live_discount END) AS live,
    coalesce(CASE WHEN i.live_until > %(now)s THEN i.live_discount END, i.live_price) AS reference) d
"""

_VERDICT = """
SELECT NOT (j.no_price OR NOT i.comparable OR j.below_floor OR j.below_map) AS sayable,
    NOT p.active OR o.paused OR a.selling_stopped_at IS NOT NULL OR (i.too_old AND a.stale_stock = 'zero')
        OR j.no_price OR NOT i.comparable OR j.below_now OR j.live_below_floor OR j.live_below_map AS must_not_sell,
    coalesce(nullif(o.remote_product, ''), p.gtin) AS reference
"""

# Under `pause` a figure that grew too old raises nothing; what sells is still taken off.
_PAUSES = "i.too_old AND a.stale_stock = 'pause'"

_OBSTACLES = {
    "inactive": "NOT p.active",
    "no_price": "j.no_price",
    "other_currency": "NOT i.comparable",
    "below_floor": "j.below_floor AND i.comparable",
    "below_map": "j.below_map AND i.comparable",
    "live_below_floor": "j.live_below_floor",
    "live_below_map": "j.live_below_map",
    "no_stock_figure": "s.available IS NULL",
    "out_of_stock": "s.available <= 0",
    "promised": "s.available <= 0 AND s.on_hand > s.buffer",
    "no_reference": "o.state = 'WANTED' AND v.reference IS NULL",
    "no_condition": "o.state = 'WANTED' AND i.condition_code IS NULL",
    "stopped": "a.selling_stopped_at IS NOT NULL",
    "paused": "o.paused",
    "stale_source": f"i.too_old AND a.stale_stock = 'zero' OR {_PAUSES} AND s.available > o.desired_quantity",
    "needs_terms": "o.state = 'LISTED' AND a.price_mode = 'live' AND a.terms_mode <> 'live' AND NOT o.seen_reproducible"
    " AND v.sayable AND i.price IS DISTINCT FROM o.published_price_cents",
}


def _held(jumps: str, percent: str, what: str) -> str:
    return (
        f"WHEN {jumps} THEN format('The {what} would %%s by %%s %%%%; up to %%s %%%% goes by itself.',"
        f" CASE WHEN {percent} < 0 THEN 'fall' ELSE 'rise' END, abs({percent}), a.price_change_percent)"
    )


_UNKNOWN = "Nobody knows what it costs there now. Have it read back first, or approve the price."
_HALF_SAID = (
    "The marketplace has prices by quantity for this offer, one for a single unit among them: it would stay beside the"
    " new price. Change or delete the prices by quantity there."
)

# A figure that nobody knows any more is not the one that was published last.
_QUANTITY = (
    "CASE WHEN v.must_not_sell THEN 0 WHEN s.available IS NOT NULL THEN least(greatest(s.available, 0),"
    f" {_MOST}, CASE WHEN {_PAUSES} THEN o.desired_quantity END)::int4 WHEN o.stock_is_ours THEN 0 END"
)
# A default that nobody named relabels nothing that somebody else has listed.
_CONDITION = (
    "CASE WHEN o.state = 'LISTED' AND NOT p.condition_named"
    " AND coalesce(o.published_condition, o.seen_condition) <> i.condition_code THEN NULL ELSE i.condition_code END"
)
_COLUMNS = {
    "desired_quantity": _QUANTITY,
    "desired_price_cents": "CASE WHEN v.sayable THEN i.price END",
    "desired_discount_cents": "CASE WHEN v.sayable THEN i.discount END",
    "desired_discount_from": "CASE WHEN v.sayable AND i.discount IS NOT NULL THEN o.set_discount_from END",
    "desired_discount_until": "CASE WHEN v.sayable AND i.discount IS NOT NULL THEN o.set_discount_until END",
    "desired_condition": _CONDITION,
    "desired_lead_time_days": "coalesce(o.set_lead_time_days, p.lead_time_days)",
    "desired_logistic_class": "coalesce(o.set_logistic_class, a.logistic_classes ->> p.freight_class)",
    "desired_min_order_quantity": "o.set_min_order_quantity",
    "desired_max_order_quantity": "o.set_max_order_quantity",
    "desired_reference": "v.reference",
    "creatable": "v.sayable AND NOT v.must_not_sell AND s.available IS NOT NULL AND v.reference IS NOT NULL"
    " AND i.condition_code IS NOT NULL",
    "price_held": "CASE WHEN NOT v.sayable THEN '' "
    + _held("j.price_jumps", "j.price_percent", "price")
    + _held(" j.price_walks", "j.day_percent", "price of a day ago")
    + _held(" j.discount_jumps", "j.discount_percent", "discount price")
    + f" WHEN j.price_unknown THEN '{_UNKNOWN}'"
    + f" WHEN j.half_said THEN '{_HALF_SAID}'"
    + " ELSE '' END",
    "approved_price_cents": "CASE WHEN v.sayable AND o.approved_price_cents = i.price THEN i.price END",
    "approved_discount_cents": "CASE WHEN v.sayable AND o.approved_discount_cents = i.discount THEN i.discount END",
    "approved_quantity": f"CASE WHEN {_QUANTITY} <= o.approved_quantity THEN o.approved_quantity END",
    "stocked_quantity": f"least(greatest(s.on_hand - s.buffer, 0), {_MOST})::int4",
    "obstacles": "array_remove(ARRAY["
    + ", ".join(f"CASE WHEN {when} THEN '{name}' END" for name, when in _OBSTACLES.items())
    + "]::text[], NULL)",
    "stock_too_old": "i.too_old",
    # The next moment at which time alone changes something; levels that grow too old are found by their own index.
    "due_at": "(SELECT min(moment) FROM unnest(ARRAY[CASE WHEN i.map IS NOT NULL THEN i.map_begins END,"  # noqa: S608  # SQL of ours
    " CASE WHEN i.map IS NOT NULL THEN i.map_ends END, CASE WHEN i.discount IS NOT NULL THEN i.discount_from END,"
    " CASE WHEN i.discount IS NOT NULL THEN i.discount_until END,"
    " CASE WHEN i.live_discount IS NOT NULL THEN i.live_from END,"
    " CASE WHEN i.live_discount IS NOT NULL THEN i.live_until END,"
    f" CASE WHEN j.price_walks THEN {day_ends('%(now)s')} END, s.hold_ends]) AS moment"
    " WHERE moment > %(now)s AND moment < 'infinity')",
}
_EMPTY = {"creatable": "false", "price_held": "''", "stock_too_old": "false"}
_EMPTY["obstacles"] = "'{}'::text[]"

# `reach` are the levels that a product's figure rests on: its own, or its parts'.
_CHOSEN = f"""
chosen AS MATERIALIZED (
    SELECT o.* FROM marketplace_offers o WHERE {{where}} {{lock}}
),
reach AS MATERIALIZED (
    SELECT DISTINCT product_id, product_id AS part_id FROM chosen WHERE product_id IS NOT NULL
    UNION SELECT c.kit_id, c.part_id FROM product_components c WHERE c.kit_id IN (SELECT product_id FROM chosen)
),
aged AS (
    SELECT r.product_id, min(l.as_of) AS as_of FROM reach r JOIN stock_levels l ON l.product_id = r.part_id
    WHERE NOT l.counted AND l.on_hand > 0 GROUP BY r.product_id
),
ending AS (
    SELECT t.product_id, min(h.expires_at) AS hold_ends FROM (
        SELECT product_id, part_id AS holder_id FROM reach
        UNION SELECT r.product_id, c.kit_id FROM reach r JOIN product_components c ON c.part_id = r.part_id
    ) t JOIN stock_holds h ON h.product_id = t.holder_id
    WHERE h.released_at IS NULL AND h.expires_at > %(now)s GROUP BY t.product_id
),
stock AS MATERIALIZED (
    SELECT f.product_id, f.on_hand, f.buffer, f.available, g.as_of, e.hold_ends
    FROM ({availability.figures("SELECT product_id FROM reach")}) f
    LEFT JOIN aged g ON g.product_id = f.product_id LEFT JOIN ending e ON e.product_id = f.product_id
)"""  # noqa: S608  # SQL of ours

_CONCLUDED = ", ".join(
    f"CASE WHEN i.known THEN {value} {f'ELSE {_EMPTY[name]} ' if name in _EMPTY else ''}END AS {name}"
    for name, value in _COLUMNS.items()
)
_DIFFERENCES = ", ".join(f"{_any_differs(names)} AS {kind.value}_differs" for kind, names in _OF_KIND.items())
# Each step is computed once a row: written out into the steps after it, it takes the planner four times as long.
_ONCE = "OFFSET 0"
_COMPUTED = f"""
WITH {_CHOSEN},
computed AS (
    SELECT o.id AS offer_id, {_DIFFERENCES},
        {_any_differs(_NAMES)} AS figures_differ,
        {_any_differs(_NAMES + [name for name in _BESIDE if name != "due_at"])} AS differs,
        o.due_at IS DISTINCT FROM n.due_at AS due_differs, n.*
    FROM chosen o JOIN marketplace_accounts a ON a.id = o.account_id
    LEFT JOIN products p ON p.id = o.product_id LEFT JOIN stock s ON s.product_id = o.product_id
    CROSS JOIN LATERAL ({_INPUTS} {_ONCE}) i CROSS JOIN LATERAL ({_JUDGED} {_ONCE}) j
    CROSS JOIN LATERAL ({_VERDICT} {_ONCE}) v CROSS JOIN LATERAL (SELECT {_CONCLUDED} {_ONCE}) n
)"""  # noqa: S608  # SQL of ours

_FIND = f"{_COMPUTED} SELECT offer_id, differs FROM computed WHERE differs OR due_differs"  # noqa: S608  # SQL of ours


def _cleared(kind: SubmissionKind) -> str:
    # What went in one line was refused in the same words: a change of one part lets the others go again, too.
    mine = f"o.{kind.value}_refusal"
    changed = " OR ".join(
        [f"n.{kind.value}_differs"]
        + [
            f"(n.{other.value}_differs AND o.{other.value}_refusal = {mine})"
            for other in _OF_KIND
            if other is not kind and SubmissionKind.CREATE not in (kind, other)
        ]
    )
    return f"CASE WHEN {changed} THEN '' ELSE {mine} END"


_WRITE = (
    _COMPUTED
    + f"""
UPDATE marketplace_offers o SET {", ".join(f"{name} = n.{name}" for name in [*_NAMES, *_BESIDE])},
    {", ".join(f"{kind.value}_refusal = {_cleared(kind)}" for kind in SubmissionKind)},
    refused_at = CASE WHEN {" || ".join(_cleared(kind) for kind in SubmissionKind)} = '' THEN NULL ELSE o.refused_at END,
    desired_at = CASE WHEN n.figures_differ THEN %(now)s ELSE o.desired_at END
FROM computed n WHERE o.id = n.offer_id AND (n.differs OR n.due_differs) RETURNING o.account_id, n.differs
"""  # noqa: S608  # SQL of ours
)


def take_turn() -> None:
    """Wait until nobody else computes or decides desired figures; ours until the transaction ends.

    A statement of its own: the next one sees everything that whoever was before has committed.
    """
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_xact_lock(%s)", [_TURN])


def recompute(where: str, values: Mapping[str, Any]) -> Recomputed:
    """Compute the offers anew that `where` names: SQL of ours over `o` (marketplace_offers), filled with `values`.

    In the caller's transaction, of at most some 5,000 products. `values` may not hold `now`, `ids` of ours is `offer_ids`.
    """
    take_turn()
    filled = {**values, "now": clock.now(), "default_new": _DEFAULT_NEW}
    found = find(where, filled)
    if not found:
        return Recomputed(0, frozenset())
    with connection.cursor() as cursor:
        cursor.execute(
            _WRITE.replace("{where}", "o.id = ANY(%(offer_ids)s::int8[])").replace("{lock}", _LOCK),
            filled | {"offer_ids": [offer for offer, _ in found]},
        )
        told = [account for account, differs in cursor.fetchall() if differs]
    return Recomputed(len(told), frozenset(told))


def find(where: str, values: Mapping[str, Any]) -> list[tuple[int, bool]]:
    """The offers that would come out otherwise: their ids, and whether in more than when to look next. Reads only."""
    with connection.cursor() as cursor:
        cursor.execute(
            _FIND.replace("{where}", where).replace("{lock}", ""),
            {**values, "default_new": _DEFAULT_NEW},
        )
        rows: list[tuple[int, bool]] = cursor.fetchall()
    return rows
