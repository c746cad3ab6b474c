"""Business days of a province: Monday to Friday without its public holidays. Nothing here asks a clock or a database.

What a public holiday is comes from the library `holidays`, category *public*: Ontario's has Family Day and Boxing Day
(with the Monday or Tuesday that stands for it), Quebec's the National Holiday and no Boxing Day.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

import holidays

_DAY = timedelta(days=1)
_SATURDAY = 5


def is_business_day(day: date, province: str) -> bool:
    """Whether a shop of the province (two letters, such as ON) works on that day."""
    return day.weekday() < _SATURDAY and day not in _public_holidays(province, day.year)


def ship_by(paid_at: datetime, days: int, *, zone: ZoneInfo, cut_off: time, province: str) -> datetime:
    """The moment, in UTC, by which an order paid at `paid_at` (aware) leaves: the last day's cut-off in `zone`.

    The carrier comes at the cut-off; so an order paid after it, or on a day that is no business day, counts from the
    next business day, and what is due on a day is due at its cut-off. With 0 days it leaves on the day it counts from.
    Raises ValueError for fewer days.
    """
    if days < 0:
        raise ValueError(f"an order is not shipped {-days} days before it is paid")
    # A day early, since where clocks go back around midnight one date may come twice.
    day = paid_at.astimezone(zone).date() - _DAY
    while not is_business_day(day, province) or _closes(day, cut_off, zone) < paid_at:
        day += _DAY
    while days:
        day += _DAY
        days -= is_business_day(day, province)
    return _closes(day, cut_off, zone)


def _closes(day: date, cut_off: time, zone: ZoneInfo) -> datetime:
    """The day's cut-off as a moment: compared as moments, an hour that a change of clocks skips or repeats is no riddle."""
    return datetime.combine(day, cut_off, tzinfo=zone).astimezone(UTC)


@lru_cache(maxsize=512)
def _public_holidays(province: str, year: int) -> frozenset[date]:
    # Taken out year by year: the library's own calendar fills itself while others read it.
    return frozenset(holidays.country_holidays("CA", subdiv=province, years=year, expand=False))
