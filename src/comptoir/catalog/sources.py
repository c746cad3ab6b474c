"""Sources of stock figures, and the brake that a file cut short stops at.

A source that is named is remembered: how many SKUs it named at most within a week, so that files which lose a few at a
time are seen too. A file of it that names far fewer, or that would empty a good part of what is in stock, waits for a
person's word.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from django.db import connection

from comptoir import clock
from comptoir.activity import journal
from comptoir.catalog.models import DEFAULT_LOCATION, StockSource
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
    stock anywhere, and those of them that it would leave without any."""

    source: str
    named: int
    named_before: int | None
    in_stock: int
    emptied: int

    @property
    def objection(self) -> str:
        """Why the file should wait for a person; empty when nothing is the matter."""
        if self.named_before is not None and self.named * 100 < self.named_before * LEAST_NAMED_PERCENT:
            return (
                f"stock_quantity: {self.source} tells the stock of {self.named:,} SKUs; within a week it told that of"
                f" {self.named_before:,}, and less than {LEAST_NAMED_PERCENT} % looks like a file cut short."
            )
        if self.emptied > FEW and self.emptied * 100 > self.in_stock * MOST_EMPTIED_PERCENT:
            return (
                f"stock_quantity: {self.source} would leave {self.emptied:,} of the {self.in_stock:,} SKUs in stock"
                f" with none; more than {MOST_EMPTIED_PERCENT} % waits for a person's word."
            )
        return ""


_READ = """
WITH told AS (
    SELECT s.sku, s.stock_quantity FROM stage_products s WHERE s.stock_quantity IS NOT NULL
),
stocked AS (
    SELECT l.product_id, sum(l.on_hand) AS on_hand FROM stock_levels l GROUP BY l.product_id HAVING sum(l.on_hand) > 0
)
SELECT (SELECT count(*) FROM told), (SELECT count(*) FROM stocked), (
    SELECT count(*) FROM stocked k JOIN products p ON p.id = k.product_id JOIN told t ON t.sku = p.sku
    LEFT JOIN stock_levels l ON l.product_id = p.id AND l.location = %(location)s
    WHERE (l.as_of IS NULL OR l.as_of <= %(as_of)s) AND k.on_hand - coalesce(l.on_hand, 0) + t.stock_quantity <= 0
)
"""


def read(source: str, *, as_of: datetime, has_figures: bool) -> Reading:
    """What the staged file of this source says, as of `as_of`; without `has_figures` it has no column of stock.

    Runs before the file is applied, in its transaction; files of one source wait for each other. Raises BadSource.
    """
    if not 0 < len(source) <= LONGEST_NAME or not source.isprintable() or not source.strip():
        raise BadSource(
            "source: the name does not fit.", remedy=f"Give 1 to {LONGEST_NAME} characters, such as erp."
        )
    held = StockSource.objects.select_for_update().filter(name=source).first()
    before = None if held is None else max([held.skus, *_lately(held.peaks).values()])
    if not has_figures:
        return Reading(source, 0, before, 0, 0)
    with connection.cursor() as cursor:
        cursor.execute(_READ, {"location": DEFAULT_LOCATION, "as_of": as_of})
        named, in_stock, emptied = cursor.fetchone()
    return Reading(source, named, before, in_stock, emptied)


def remember(reading: Reading, *, as_of: datetime) -> None:
    """The file came through: the next one of its source is measured by it. Runs in the file's transaction."""
    if reading.named_before is None and not reading.named:
        return
    source = StockSource.objects.filter(name=reading.source).first()
    held = None if source is None else source.newest_as_of
    # A person who lets a smaller file through says that this is what there is.
    peaks = {} if source is None or reading.objection else _lately(source.peaks)
    today = clock.now().astimezone(UTC).date().isoformat()
    StockSource.objects.update_or_create(
        name=reading.source,
        defaults={
            "last_import_at": clock.now(),
            "skus": reading.named,
            "peaks": peaks | {today: max(reading.named, peaks.get(today, 0))},
            "newest_as_of": as_of if held is None else max(held, as_of),
        },
    )
    journal.settle_concern(_key(reading.source))


def _lately(peaks: dict[str, int]) -> dict[str, int]:
    """The peaks of the last days; days are ISO dates, which sort as text."""
    first = (clock.now() - REMEMBERED).astimezone(UTC).date().isoformat()
    return {day: named for day, named in peaks.items() if day >= first}


def tell(reading: Reading) -> SourceBrake:
    """Have a person told that the file waits, and the error that says so. Runs after its transaction was undone."""
    error = SourceBrake(reading.objection, remedy=ANYWAY)
    journal.raise_concern(
        BRAKED,
        key=_key(reading.source),
        details={"source": reading.source, "error": str(error), "remedy": error.remedy},
    )
    return error


def _key(source: str) -> str:
    return f"stock-source:{source}"
