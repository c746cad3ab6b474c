"""Stock figures by location. Every figure says as of when it is true; an older one never replaces a newer one.

Two figures of the same moment: the smaller one holds, so that the order in which they arrive does not matter and
nothing is published that one of the two denies.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from django.db import connection, transaction

from comptoir import clock
from comptoir.catalog import reservations
from comptoir.catalog.models import DEFAULT_LOCATION
from comptoir.catalog.problems import BadFigure, BookIsKept, unknown
from comptoir.catalog.refresh import ask_statement
from comptoir.catalog.reserving import BOOK_REACH

MOST_UNITS = 2_000_000_000


@dataclass(frozen=True, slots=True)
class Figure:
    """What a source says of a product at a location. Negative quantities are taken: more was sold than there was."""

    sku: str
    quantity: int
    as_of: datetime
    location: str = DEFAULT_LOCATION
    source: str = ""
    incoming: int | None = None
    incoming_on: date | None = None


@dataclass(frozen=True, slots=True)
class Written:
    """What a write did: levels that took the new figure, those that knew better, and the products concerned."""

    applied: int
    ignored: int
    changed: list[int]


def _rank(row: str) -> list[str]:
    """What decides between two figures of one level: the later, then the more cautious one."""
    return [
        f"{row}.as_of",
        f"-{row}.on_hand",
        f"-coalesce({row}.incoming, 0)",
        f"coalesce({row}.incoming_on, 'infinity')",
        f"{row}.source",
    ]


# A figure that says the same changes no offer, unless what was held had become too old on any account.
_WRITE = """
WITH told AS (
    SELECT DISTINCT ON (f.product_id, f.location) f.* FROM ({told}) f
    ORDER BY f.product_id, f.location, {told_rank}
),
held AS MATERIALIZED (
    SELECT l.product_id, l.location, l.on_hand, l.as_of FROM stock_levels l
    JOIN told t ON t.product_id = l.product_id AND t.location = l.location
),
written AS (
    INSERT INTO stock_levels AS l (product_id, location, on_hand, as_of, source, counted, incoming, incoming_on,
        written_at)
    SELECT t.product_id, t.location, t.on_hand, t.as_of, t.source, %(counted)s, t.incoming, t.incoming_on,
        comptoir_now()
    FROM told t ORDER BY t.product_id, t.location
    ON CONFLICT (product_id, location) DO UPDATE SET on_hand = excluded.on_hand, as_of = excluded.as_of,
        source = excluded.source, counted = excluded.counted, incoming = excluded.incoming,
        incoming_on = excluded.incoming_on, written_at = excluded.written_at
    WHERE ({excluded_rank}) > ({held_rank}) AND (NOT l.counted OR %(over_counts)s)
    RETURNING l.product_id, l.location, l.on_hand
),
too_old AS MATERIALIZED (
    SELECT max(comptoir_now() - make_interval(hours => a.stock_max_age_hours)) AS before FROM marketplace_accounts a
),
asked AS ({ask})
SELECT product_id FROM written
"""
_ASK = ask_statement(
    "SELECT DISTINCT w.product_id FROM written w LEFT JOIN held h"
    " ON h.product_id = w.product_id AND h.location = w.location"
    " WHERE h.on_hand IS DISTINCT FROM w.on_hand OR h.as_of < (SELECT before FROM too_old)"
)
_LOCK = """
SELECT count(*) FROM (
    SELECT l.id FROM stock_levels l JOIN ({told}) t ON t.product_id = l.product_id AND t.location = l.location
    ORDER BY l.product_id, l.location FOR UPDATE OF l
) locked
"""


def _write_statement(told: str) -> str:
    return _WRITE.format(
        told=told,
        told_rank=", ".join(f"{part} DESC" for part in _rank("f")),
        excluded_rank=", ".join(_rank("excluded")),
        held_rank=", ".join(_rank("l")),
        ask=_ASK,
    )


_TOLD = """
SELECT p.id AS product_id, t.location, t.on_hand, t.as_of, t.source, t.incoming, t.incoming_on
FROM unnest(%(skus)s::text[], %(locations)s::text[], %(quantities)s::int4[], %(moments)s::timestamptz[],
    %(sources)s::text[], %(incoming)s::int4[], %(incoming_on)s::date[])
    AS t(sku, location, on_hand, as_of, source, incoming, incoming_on)
JOIN products p ON p.sku = t.sku
"""

# Units that left after the count was taken are off the shelf, though they were counted. They leave the default location.
_COUNT = """
SELECT p.id AS product_id, %(location)s AS location,
    %(units)s - CASE WHEN %(location)s = %(shelf)s THEN coalesce((
        SELECT sum(d.units) FROM stock_reservations r
        CROSS JOIN LATERAL jsonb_to_recordset(r.departures) AS d(at timestamptz, units int4)
        WHERE r.product_id = p.id AND r.host_counts = 'never' AND r.shipped_at > %(as_of)s AND d.at > %(as_of)s
    ), 0) ELSE 0 END::int4 AS on_hand,
    %(as_of)s::timestamptz AS as_of, %(source)s AS source, NULL::int4 AS incoming, NULL::date AS incoming_on
FROM products p WHERE p.sku = %(sku)s
"""

_OBSTACLES = """
SELECT t.sku, p.id IS NULL, EXISTS (SELECT 1 FROM product_components c WHERE c.kit_id = p.id),
    coalesce(l.counted, false)
FROM unnest(%(skus)s::text[], %(locations)s::text[]) AS t(sku, location) LEFT JOIN products p ON p.sku = t.sku
LEFT JOIN stock_levels l ON l.product_id = p.id AND l.location = t.location
"""


def write_figures(figures: Sequence[Figure], *, hand_over: bool = False) -> Written:
    """Write what sources say: all of it, or nothing where an error is raised. As many statements for one as for thousands.

    Figures older than what is held are ignored and counted. Raises UnknownProduct, AheadOfTheClock (more than a minute
    ahead of PostgreSQL's clock), BadFigure (a kit, an empty location, a quantity out of range), and BookIsKept where
    a person counted; with `hand_over` the source takes such a level over.
    """
    if not figures:
        return Written(0, 0, [])
    _check(figures)
    values = _values(figures)
    with transaction.atomic():
        begin_writing()
        _require_writable(values, hand_over=hand_over)
        return _write(_TOLD, values | {"counted": False, "over_counts": hand_over}, len(figures))


def begin_writing() -> None:
    """Take the lock that comes before any row of stock: a count takes it in its strict form, nobody waits in a circle."""
    with connection.cursor() as cursor:
        cursor.execute("LOCK TABLE stock_reservations IN ROW EXCLUSIVE MODE")


def set_stock(
    *,
    sku: str,
    quantity: int,
    as_of: datetime | None = None,
    location: str = DEFAULT_LOCATION,
    source: str = "",
    hand_over: bool = False,
) -> bool:
    """Write one figure, as of now unless told otherwise. False when a newer one is held. Raises as `write_figures`."""
    figure = Figure(sku, quantity, as_of or clock.now(), location, source)
    return write_figures([figure], hand_over=hand_over).applied == 1


def count_stock(
    *,
    sku: str,
    units: int,
    as_of: datetime | None = None,
    location: str = DEFAULT_LOCATION,
    who: str = "",
) -> bool:
    """Open or correct Comptoir's own book: on hand becomes the count less what has shipped since `as_of`.

    For shops whose accounts say `host_counts = never`. False when a newer figure is held. Raises as `write_figures`,
    and BadFigure for a negative count or one of more than 30 days ago.
    """
    now = clock.now()
    moment = as_of or now
    _check([Figure(sku, units, moment, location)])
    if units < 0:
        raise BadFigure(f"units: {units} cannot be counted.", remedy="Count 0 or more.")
    if moment < now - BOOK_REACH:
        raise BadFigure("as_of: the count is older than 30 days.", remedy="Count again.")
    with transaction.atomic():
        with connection.cursor() as cursor:
            # Shipments that are being recorded finish first, others wait: none is both counted and taken off, or neither.
            cursor.execute("LOCK TABLE stock_reservations IN SHARE MODE")
        _require_writable({"skus": [sku], "locations": [location]}, hand_over=True)
        values = {
            "sku": sku,
            "units": units,
            "as_of": moment,
            "location": location,
            "source": who,
            "shelf": DEFAULT_LOCATION,
            "counted": True,
            "over_counts": True,
        }
        return _write(_COUNT, values, 1).applied == 1


def _check(figures: Sequence[Figure]) -> None:
    reservations.require_past(max(figure.as_of for figure in figures), "as_of")
    for figure in figures:
        if not -MOST_UNITS <= figure.quantity <= MOST_UNITS:
            raise BadFigure(f"quantity: {figure.quantity} is out of range.", remedy=f"See SKU {figure.sku}.")
        if figure.incoming is not None and not 0 <= figure.incoming <= MOST_UNITS:
            raise BadFigure(f"incoming: {figure.incoming} is out of range.", remedy=f"See SKU {figure.sku}.")
        if not figure.location.strip() or "\x00" in figure.location:
            raise BadFigure(
                "location: it is empty.", remedy=f"Name a place, or leave it out: see {figure.sku}."
            )


def _values(figures: Sequence[Figure]) -> dict[str, Any]:
    return {
        "skus": [figure.sku for figure in figures],
        "locations": [figure.location for figure in figures],
        "quantities": [figure.quantity for figure in figures],
        "moments": [figure.as_of for figure in figures],
        "sources": [figure.source for figure in figures],
        "incoming": [figure.incoming for figure in figures],
        "incoming_on": [figure.incoming_on for figure in figures],
    }


def _require_writable(values: Mapping[str, Any], *, hand_over: bool) -> None:
    with connection.cursor() as cursor:
        cursor.execute(_OBSTACLES, {"skus": values["skus"], "locations": values["locations"]})
        rows = cursor.fetchall()
    if missing := [sku for sku, is_unknown, _, _ in rows if is_unknown]:
        raise unknown(missing)
    if kits := [sku for sku, _, is_kit, _ in rows if is_kit]:
        raise BadFigure(
            f"sku: {kits[0]} is a kit; its stock comes from its parts.",
            remedy="Write the stock of its parts.",
        )
    if not hand_over and (kept := [sku for sku, _, _, counted in rows if counted]):
        raise BookIsKept(
            f"sku: {kept[0]} was counted here, and Comptoir keeps its book; no source may write over it.",
            remedy=f"Count it again (comptoir stock count {kept[0]} UNITS), or hand the book over: --hand-over.",
        )


def write_selected(told: str, values: Mapping[str, Any], *, rows: int) -> Written:
    """Write the figures that `told` selects, `rows` of them. The caller has looked for obstacles.

    `told` is SQL of ours with product_id, location, on_hand, as_of, source, incoming, incoming_on.
    """
    return _write(told, {**values, "counted": False, "over_counts": False}, rows)


def _write(told: str, values: Mapping[str, Any], rows: int) -> Written:
    """Write the selected figures, `counted` by a person or not, also over counts where `over_counts` says so."""
    with connection.cursor() as cursor:
        # Held first, so that what a figure is compared with is what it replaces.
        cursor.execute(_LOCK.format(told=told), values)
        cursor.execute(_write_statement(told), values)
        changed = [row[0] for row in cursor.fetchall()]
    released = reservations.settle(set(changed))
    return Written(len(changed), rows - len(changed), sorted({*changed, *released}))
