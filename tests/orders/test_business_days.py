"""When an order leaves: business days of a province, its cut-off, its clocks."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from comptoir.accounts.models import PROVINCES
from comptoir.orders.business_days import is_business_day, ship_by

TORONTO = ZoneInfo("America/Toronto")
THREE = time(15, 0)

zones = st.sampled_from(
    [
        "America/Toronto",
        "America/St_Johns",
        "America/Vancouver",
        "America/Regina",
        "Australia/Lord_Howe",
        "UTC",
    ]
).map(ZoneInfo)
provinces = st.sampled_from([code for code, _ in PROVINCES])
moments = st.datetimes(
    min_value=datetime(2005, 1, 1),  # noqa: DTZ001  # hypothesis wants bounds without a zone, and adds UTC
    max_value=datetime(2060, 1, 1),  # noqa: DTZ001  # as above
    timezones=st.just(UTC),
)
days = st.integers(0, 30)
cut_offs = st.times().map(lambda told: told.replace(tzinfo=None))


def toronto(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=TORONTO)


@pytest.mark.parametrize(
    ("paid", "count", "province", "expected"),
    [
        ("2026-05-04 10:00", 0, "ON", "2026-05-04 15:00"),
        ("2026-05-04 15:00", 0, "ON", "2026-05-04 15:00"),
        ("2026-05-04 15:00:01", 0, "ON", "2026-05-05 15:00"),
        ("2026-05-04 10:00", 2, "ON", "2026-05-06 15:00"),
        ("2026-05-08 16:00", 1, "ON", "2026-05-12 15:00"),  # Friday evening counts from Monday
        ("2026-05-09 10:00", 1, "ON", "2026-05-12 15:00"),  # so does Saturday
        ("2026-05-15 10:00", 1, "ON", "2026-05-19 15:00"),  # over Victoria Day
        ("2026-06-23 10:00", 1, "QC", "2026-06-25 15:00"),  # over the National Holiday, Quebec's alone
        ("2026-06-23 10:00", 1, "ON", "2026-06-24 15:00"),
        ("2026-02-13 10:00", 1, "ON", "2026-02-17 15:00"),  # over Family Day, which Quebec has not
        ("2026-02-13 10:00", 1, "QC", "2026-02-16 15:00"),
        ("2026-12-24 10:00", 1, "ON", "2026-12-29 15:00"),  # Boxing Day fell on a Saturday: Monday instead
        ("2026-12-24 10:00", 1, "QC", "2026-12-28 15:00"),
        ("2026-03-06 10:00", 1, "ON", "2026-03-09 15:00"),  # clocks go forward on that Sunday
        ("2026-10-30 10:00", 1, "ON", "2026-11-02 15:00"),  # and back on that one
    ],
)
def test_an_order_leaves_by(paid, count, province, expected):
    """The cut-off of the last of so many business days."""
    leaves = ship_by(toronto(paid), count, zone=TORONTO, cut_off=THREE, province=province)
    assert leaves == toronto(expected)
    assert leaves.tzinfo is UTC


def test_a_change_of_clocks_moves_the_moment_and_not_the_hour():
    """Three in the afternoon is another UTC hour in winter."""
    before = ship_by(toronto("2026-03-06 10:00"), 0, zone=TORONTO, cut_off=THREE, province="ON")
    after = ship_by(toronto("2026-03-06 10:00"), 1, zone=TORONTO, cut_off=THREE, province="ON")
    assert (before.hour, after.hour) == (20, 19)


def test_days_do_not_run_backwards():
    """Fewer than none is a mistake of the caller's."""
    with pytest.raises(ValueError, match="before it is paid"):
        ship_by(toronto("2026-03-06 10:00"), -1, zone=TORONTO, cut_off=THREE, province="ON")


@pytest.mark.parametrize("province", [code for code, _ in PROVINCES])
def test_every_province_has_its_holidays(province):
    """Each that an account may be in rests at the New Year and on Canada's day, and works on a plain Tuesday."""
    assert not is_business_day(date(2026, 1, 1), province)
    assert not is_business_day(date(2026, 7, 1), province)
    assert is_business_day(date(2026, 5, 5), province)


@given(moments, days, zones, cut_offs, provinces)
def test_it_is_a_business_day_after_the_payment(paid, count, zone, cut_off, province):
    """Never before it was paid, and never on a day on which nobody works."""
    leaves = ship_by(paid, count, zone=zone, cut_off=cut_off, province=province)
    assert leaves >= paid
    assert is_business_day(leaves.astimezone(zone).date(), province)


@given(moments, st.timedeltas(timedelta(0), timedelta(days=20)), days, zones, cut_offs, provinces)
def test_who_pays_later_is_not_served_earlier(paid, later, count, zone, cut_off, province):
    """Monotone in the payment."""
    first = ship_by(paid, count, zone=zone, cut_off=cut_off, province=province)
    assert first <= ship_by(paid + later, count, zone=zone, cut_off=cut_off, province=province)


@given(moments, days, zones, cut_offs, provinces)
def test_one_day_more_is_the_next_business_day(paid, count, zone, cut_off, province):
    """Strictly later, with no business day between."""
    first = ship_by(paid, count, zone=zone, cut_off=cut_off, province=province).astimezone(zone).date()
    second = ship_by(paid, count + 1, zone=zone, cut_off=cut_off, province=province).astimezone(zone).date()
    between = [first + timedelta(days=n) for n in range(1, (second - first).days)]
    assert second > first
    assert not any(is_business_day(day, province) for day in between)
