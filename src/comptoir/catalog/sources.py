"""Sources of stock figures, and the brake that a file cut short stops at.

A source that is named is remembered: how many SKUs it named at most within a week, so that files which lose a few at a
time are seen too. A file of it that names far fewer, or that would empty a good part of what is in stock, waits for a
person's word. What a program pushes is no whole list: it may name as few as it likes, but not empty as much.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Any

from django.db import connection, transaction

from comptoir import clock
from comptoir.activity import journal
from comptoir.activity.models import Entry
from comptoir.catalog.models import DEFAULT_LOCATION, StockSource
from comptoir.catalog.stock import Figure
from comptoir.errors import ComptoirError

LEAST_NAMED_PERCENT = 90
"""A file that names less than this of what its source named at most within `REMEMBERED` is taken for cut short."""
REMEMBERED = timedelta(days=7)
MOST_EMPTIED_PERCENT = 20
FEW = 5
"""So many SKUs may run out at once whatever their share is."""
LONGEST_NAME = 100
BRAKED = "stock.source_braked"

ANYWAY = "Look at the file. If it is right, import it again with --anyway."


class SourceBrake(ComptoirError):
    """The file looks cut short, or as though its stock column had failed. Nothing was written."""

    code = "source_brake"


class BadSource(ComptoirError):
    """The name cannot be one of a source. Nothing was written."""

    code = "bad_source"


@dataclass(frozen=True, slots=True)
class Reading:
    """What a file of a source says beside what is held: SKUs it names now and named lately (None: never), SKUs in
    stock anywhere (counted only where that matters), and those of them that it would leave without any, with a few of
    them; `moved` are the levels whose quantity it changes. `whole`: it is a list of all that the source knows. `field`
    is what the figure is called there.
    """

    source: str
    named: int
    named_before: int | None
    in_stock: int = 0
    emptied: int = 0
    moved: int = 0
    examples: tuple[str, ...] = ()
    whole: bool = True
    field: str = "stock_quantity"

    @property
    def objection(self) -> str:
        """Why the file should wait for a person; empty when nothing is the matter."""
        before = self.named_before if self.whole else None
        if before is not None and self.named * 100 < before * LEAST_NAMED_PERCENT:
            return (
                f"{self.field}: {self.source} tells the stock of {self.named:,} SKUs; within a week it told that of"
                f" {before:,}, and less than {LEAST_NAMED_PERCENT} % looks like a file cut short."
            )
        if self.emptied > FEW and self.emptied * 100 > self.in_stock * MOST_EMPTIED_PERCENT:
            return (
                f"{self.field}: {self.source} would leave {self.emptied:,} of the {self.in_stock:,} SKUs in stock"
                f" with none, such as {', '.join(self.examples)}; more than {MOST_EMPTIED_PERCENT} % waits for a"
                " person's word."
            )
        return ""


_READ = """
WITH told AS MATERIALIZED ({told}),
difference AS MATERIALIZED (
    SELECT p.id AS product_id, t.on_hand - coalesce(l.on_hand, 0) AS units, l.on_hand IS DISTINCT FROM t.on_hand AS moved
    FROM told t LEFT JOIN products p ON p.sku = t.sku
    LEFT JOIN stock_levels l ON l.product_id = p.id AND l.location = t.location
    WHERE l.as_of IS NULL OR l.as_of <= t.as_of
),
emptied AS MATERIALIZED (
    SELECT d.product_id FROM (SELECT product_id, sum(units) AS units FROM difference GROUP BY product_id) d
    JOIN stock_levels l ON l.product_id = d.product_id
    GROUP BY d.product_id, d.units HAVING sum(l.on_hand) > 0 AND sum(l.on_hand) + d.units <= 0
)
SELECT (SELECT count(DISTINCT sku) FROM told),
    CASE WHEN (SELECT count(*) FROM emptied) > {few} THEN (SELECT count(*) FROM (
        SELECT FROM stock_levels l GROUP BY l.product_id HAVING sum(l.on_hand) > 0
    ) stocked) ELSE 0 END,
    (SELECT count(*) FROM emptied), (SELECT count(*) FROM difference WHERE moved),
    ARRAY(SELECT p.sku FROM emptied e JOIN products p ON p.id = e.product_id ORDER BY p.sku LIMIT 3)
"""
_TOLD_OF_PRODUCTS = """
SELECT s.sku, %(location)s AS location, s.stock_quantity AS on_hand, %(as_of)s::timestamptz AS as_of
FROM stage_products s WHERE s.stock_quantity IS NOT NULL
"""
_TOLD_BY_FIGURES = """
SELECT DISTINCT ON (t.sku, t.location) t.sku, t.location, t.on_hand, t.as_of
FROM unnest(%(skus)s::text[], %(locations)s::text[], %(quantities)s::int4[], %(moments)s::timestamptz[])
    AS t(sku, location, on_hand, as_of)
ORDER BY t.sku, t.location, t.as_of DESC, t.on_hand
"""


def read(source: str, *, as_of: datetime, has_figures: bool) -> Reading:
    """What the staged file of this source says, as of `as_of`; without `has_figures` it has no column of stock.

    Runs before the file is applied, in its transaction; files of one source wait for each other. Raises BadSource.
    """
    before = _named_before(source)
    if not has_figures:
        return Reading(source, 0, before)
    return _reading(source, before, _TOLD_OF_PRODUCTS, {"location": DEFAULT_LOCATION, "as_of": as_of})


def read_told(source: str, told: str) -> Reading:
    """As `read`, of the figures that `told` selects: SQL of ours with sku, location, on_hand and as_of."""
    return replace(_reading(source, _named_before(source), told, {}), field="quantity")


@contextmanager
def braked(
    source: str, figures: Sequence[Figure], *, field: str, anyway: bool = False, remedy: str
) -> Iterator[None]:
    """What is written within is what a program pushes under the name of a source: all of it, or nothing at the brake.

    `figures` are the figures of stock among it, called `field` there. One transaction. Raises BadSource, SourceBrake.
    """
    with transaction.atomic():
        reading = _pushed(source, figures, field)
        stopped = bool(reading.objection) and not anyway
        if not stopped:
            yield
            if figures:
                remember(reading, as_of=max(figure.as_of for figure in figures))
    if stopped:
        raise tell(reading, remedy=remedy)


def _pushed(source: str, figures: Sequence[Figure], field: str) -> Reading:
    before = _named_before(source)
    if len(figures) <= FEW:  # they cannot empty too much, whatever they say
        return Reading(source, len(figures), before, whole=False, field=field)
    values = {
        "skus": [figure.sku for figure in figures],
        "locations": [figure.location for figure in figures],
        "quantities": [figure.quantity for figure in figures],
        "moments": [figure.as_of for figure in figures],
    }
    return replace(_reading(source, before, _TOLD_BY_FIGURES, values), whole=False, field=field)


def check_name(source: str) -> None:
    """Raises BadSource for a name that cannot be one of a source."""
    if not 0 < len(source) <= LONGEST_NAME or not source.isprintable() or not source.strip():
        raise BadSource(
            "source: the name does not fit.", remedy=f"Give 1 to {LONGEST_NAME} characters, such as erp."
        )


def _named_before(source: str) -> int | None:
    check_name(source)
    held = StockSource.objects.select_for_update().filter(name=source).first()
    return None if held is None else max([held.skus, *_lately(held.peaks).values()])


def _reading(source: str, before: int | None, told: str, values: dict[str, Any]) -> Reading:
    with connection.cursor() as cursor:
        cursor.execute(_READ.format(told=told, few=FEW), values)
        named, in_stock, emptied, moved, examples = cursor.fetchone()
    return Reading(source, named, before, in_stock, emptied, moved, tuple(examples))


def remember(reading: Reading, *, as_of: datetime) -> None:
    """The file came through: the next one of its source is measured by it. Runs in the file's transaction.

    No list is measured by what was pushed.
    """
    if reading.named_before is None and not reading.named:
        return
    source = StockSource.objects.filter(name=reading.source).first()
    held = None if source is None else source.newest_as_of
    # A person who lets a smaller file through says that this is what there is.
    peaks = {} if source is None or reading.objection else _lately(source.peaks)
    today = clock.now().astimezone(UTC).date().isoformat()
    measure = {"skus": reading.named, "peaks": peaks | {today: max(reading.named, peaks.get(today, 0))}}
    times = {
        "last_import_at": clock.now(),
        "newest_as_of": as_of if held is None else max(held, as_of),
    }
    StockSource.objects.update_or_create(
        name=reading.source,
        defaults=times | (measure if reading.whole else {}),
        create_defaults=times | (measure if reading.whole else {"skus": 0}),
    )
    if reading.whole or reading.objection or reading.named >= _braked_at(reading.source):
        journal.settle_concern(_key(reading.source))


def _braked_at(source: str) -> int:
    """How many SKUs were pushed when it was braked: a single figure more says nothing of them."""
    told = (
        Entry.objects.needing_attention().filter(key=_key(source)).values_list("details", flat=True).first()
    )
    return int((told or {}).get("skus", 0))


def _lately(peaks: dict[str, int]) -> dict[str, int]:
    """The peaks of the last days; days are ISO dates, which sort as text."""
    first = (clock.now() - REMEMBERED).astimezone(UTC).date().isoformat()
    return {day: named for day, named in peaks.items() if day >= first}


def tell(reading: Reading, *, remedy: str = ANYWAY) -> SourceBrake:
    """Have a person told that the file waits, and the error that says so. Runs after its transaction was undone."""
    error = SourceBrake(reading.objection, remedy=remedy)
    journal.raise_concern(
        BRAKED,
        key=_key(reading.source),
        details={
            "source": reading.source,
            "error": str(error),
            "remedy": error.remedy,
            "skus": reading.named,
        },
    )
    return error


def settle(source: str) -> None:
    """Nobody has to look at a file of this source any more."""
    journal.settle_concern(_key(source))


def _key(source: str) -> str:
    return f"stock-source:{source}"
