"""The brake of a source of stock figures: a file cut short is seen, be it by a little every day."""

from __future__ import annotations

from datetime import timedelta

import pytest

from comptoir import clock
from comptoir.catalog.imports.running import import_products
from comptoir.catalog.models import StockSource
from comptoir.catalog.sources import SourceBrake

pytestmark = pytest.mark.django_db


@pytest.fixture
def bring(tmp_path):
    """Import so many rows of one source."""

    def one(rows, *, anyway=False):
        path = tmp_path / "stock.csv"
        path.write_text("sku,stock_quantity\n" + "".join(f"S{row:04},5\n" for row in range(rows)))
        return import_products(path, source="erp", anyway=anyway)

    return one


def test_files_that_lose_a_little_each_time_stop_where_they_have_lost_much(bring):
    """The largest of a week is the measure, not the last."""
    bring(100)
    clock.move(timedelta(days=1))
    bring(95)
    clock.move(timedelta(days=1))
    bring(90)
    clock.move(timedelta(days=1))
    with pytest.raises(SourceBrake, match="100"):
        bring(86)
    assert StockSource.objects.get().skus == 90


def test_a_range_that_shrank_long_ago_is_no_measure(bring):
    """Only a week is remembered."""
    bring(100)
    clock.move(timedelta(days=1))
    bring(92)
    clock.move(timedelta(days=8))
    assert bring(86).written
    assert len(StockSource.objects.get().peaks) == 1


def test_a_person_makes_a_new_measure(bring):
    """Who lets a smaller file through says that this is what there is."""
    bring(100)
    bring(50, anyway=True)
    clock.move(timedelta(days=1))
    assert bring(48).written
    with pytest.raises(SourceBrake, match="50"):
        bring(44)
