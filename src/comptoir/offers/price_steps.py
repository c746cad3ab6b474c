"""What an offer costs as far as anybody knows, and what it cost a day ago: a price that walks in steps jumps all the same.

SQL over `o` (marketplace_offers). Every price that a file of ours replaced stands in `price_steps` for a day; the oldest
one is what held a day ago. A price that a person approved begins anew.
"""

from __future__ import annotations

DAY = "interval '24 hours'"
"""Within it, steps count as one change."""

LIVE_PRICE = """
coalesce(o.published_price_cents,
    CASE WHEN coalesce(o.seen_at <= o.price_published_at, true) THEN o.taken_price_cents END,
    o.seen_price_cents, o.taken_price_cents)
"""
"""The price there in cents: published, else the later of what was last taken and what was seen; null where nobody knows."""


def _of_the_day(now: str) -> str:
    return (
        "FROM jsonb_array_elements(o.price_steps) WITH ORDINALITY AS e (step, place)"
        f" WHERE (e.step ->> 0)::timestamptz > {now} - {DAY}"
    )


def day_price(now: str) -> str:
    """SQL of the price that held a day before `now` (SQL of a moment), in cents; null where it has not changed since."""
    return f"(SELECT (e.step ->> 1)::int8 {_of_the_day(now)} ORDER BY e.place LIMIT 1)"


def day_ends(now: str) -> str:
    """SQL of the moment from which on another price is the one of a day ago; null where none is."""
    return f"(SELECT min((e.step ->> 0)::timestamptz) + {DAY} {_of_the_day(now)})"


_CHANGES = f"(NOT i.tainted AND o.state = 'LISTED' AND coalesce(i.price_cents <> {LIVE_PRICE}, false))"
_APPROVED = "coalesce(i.price_cents = o.approved_price_cents, false)"
_KEPT = f"coalesce((SELECT jsonb_agg(e.step ORDER BY e.place) {_of_the_day('comptoir_now()')}), '[]')"

TAKEN = (
    "taken_price_cents = CASE WHEN i.tainted THEN o.taken_price_cents ELSE i.price_cents END",
    f"price_steps = CASE WHEN NOT {_CHANGES} THEN o.price_steps WHEN {_APPROVED} THEN NULL"
    f" ELSE {_KEPT} || jsonb_build_array(jsonb_build_array(comptoir_now(), {LIVE_PRICE})) END",
    f"price_changed_at = CASE WHEN NOT {_CHANGES} THEN o.price_changed_at WHEN {_APPROVED} THEN NULL"
    " ELSE comptoir_now() END",
)
"""Assignments of an UPDATE of `o` whose price the marketplace took from the item `i`."""
