"""A folder that files are dropped into: each is taken once, whole, and put away with a report."""

from __future__ import annotations

import os
from datetime import UTC, datetime, timedelta

import pytest
from tests.inbound.hosts.dropping import Drop

from comptoir import clock
from comptoir.activity.models import Entry
from comptoir.activity.sentences import sentence
from comptoir.catalog.models import Product, StockLevel
from comptoir.inbound.hosts import due, services
from comptoir.inbound.hosts.outcomes import in_figures
from comptoir.inbound.hosts.problems import SourceProblem
from comptoir.inbound.hosts.running import rehearse
from comptoir.inbound.hosts.services import Wanted
from comptoir.inbound.models import HostFile, HostSource

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def drop(tmp_path, later):
    """A folder that is emptied every minute."""
    return Drop(tmp_path / "drop", later)


def concerns() -> set[str]:
    """What waits for a person."""
    return set(Entry.objects.needing_attention().values_list("kind", flat=True))


def test_a_file_is_taken_and_put_away_with_its_report(drop):
    """Its figures are true as of when it was written."""
    path = drop.put("stock.csv", "TEA,Kettle,59.99,12", "CUP,Cup,4.50,40")
    written = datetime.fromtimestamp(path.stat().st_mtime, UTC)
    assert drop.take().error is None
    assert dict(StockLevel.objects.values_list("product__sku", "on_hand")) == {"TEA": 12, "CUP": 40}
    assert StockLevel.objects.order_by("pk")[0].as_of == written
    assert (drop.lie_in(), drop.lie_in("taking"), drop.lie_in("failed")) == ([], [], [])
    assert drop.lie_in("done") == ["stock.csv", "stock.csv.report.txt"]
    assert "2 rows read" in drop.report("done", "stock.csv")
    assert "Products: 2 new" in drop.report("done", "stock.csv")


def test_a_file_that_is_still_being_written_is_left_alone(drop):
    """As long as it grows it waits, and the source looks again soon; so do drafts."""
    path = drop.put("stock.csv", "TEA,Kettle,59.99,12")
    drop.put("stock.csv.part", "TEA,Kettle,59.99,12")
    drop.put(".hidden.csv", "TEA,Kettle,59.99,12")
    for row in range(3):
        ran = drop.look()
        assert (ran.waiting, ran.parts) == (1, [])
        drop.later(19)
        with path.open("a") as file:
            file.write(f"CUP-{row},Cup,4.50,40\n")
        drop.stamp(path)
    assert drop.take().error is None
    assert Product.objects.count() == 4
    assert drop.lie_in() == [".hidden.csv", "stock.csv.part"]


def test_a_source_with_a_waiting_file_is_due_before_its_interval(drop, later):
    """Twenty seconds after it was first seen."""
    drop.put("stock.csv", "TEA,Kettle,59.99,12")
    drop.look()
    assert due.sources_due() == []
    later(21)
    assert due.sources_due() == [drop.source.pk]
    drop.look()
    assert drop.lie_in("done") != []


def test_the_same_name_again_is_another_file(drop):
    """Each is taken, and both are kept."""
    drop.put("stock.csv", "TEA,Kettle,59.99,12")
    drop.take()
    drop.later(60)
    drop.put("stock.csv", "TEA,Kettle,59.99,7")
    drop.take()
    assert StockLevel.objects.get().on_hand == 7
    assert drop.lie_in("done") == ["stock.csv"] * 2 + ["stock.csv.report.txt"] * 2


def test_files_are_taken_oldest_first(drop):
    """And a late one that was written earlier changes nothing that is newer."""
    older = drop.put("b.csv", "TEA,Kettle,59.99,12")
    past = (clock.now() - timedelta(hours=1)).timestamp()
    os.utime(older, (past, past))
    drop.put("a.csv", "TEA,Kettle,59.99,7")
    drop.take()
    assert StockLevel.objects.get().on_hand == 7
    drop.put("c.csv", "TEA,Kettle,59.99,99")
    os.utime(drop.folder / "c.csv", (past, past))
    drop.take()
    assert StockLevel.objects.get().on_hand == 7
    assert "1 older than what is held" in drop.report("done", "c.csv")


def test_a_file_that_cannot_be_read_is_put_away_as_failed(drop):
    """With why, and what to do; a person is told until the next file goes through."""
    drop.put("stock.csv", "red,3", heading="colour,shape\n")
    assert drop.take().error.code == "mapping"
    assert drop.lie_in("failed") == ["stock.csv", "stock.csv.report.txt"]
    report = drop.report("failed", "stock.csv")
    assert "Not taken: nothing was written." in report
    assert "no column is the SKU" in report
    (entry,) = Entry.objects.needing_attention()
    assert (entry.kind, "the file stock.csv was not taken" in sentence(entry)) == ("source.file_failed", True)
    drop.look()
    assert concerns() == {"source.file_failed"}
    drop.put("stock.csv", "TEA,Kettle,59.99,12")
    assert drop.take().error is None
    assert concerns() == set()


def test_rows_at_fault_are_left_out_and_stand_in_the_report(drop):
    """With row, field and remedy; the others are taken."""
    rows = [f"S{row:03},Thing,10,5" for row in range(30)]
    drop.put("stock.csv", *rows, "TEA,Kettle,free,12")
    assert drop.take().error is None
    assert Product.objects.count() == 30
    assert "Row 32 (SKU TEA), msrp_cents: 'free' is no number. Write it like 1299.00." in drop.report(
        "done", "stock.csv"
    )
    assert concerns() == {"source.rows_left_out"}


def test_a_file_cut_short_is_braked_and_can_be_put_back(drop):
    """It lies in failed/; put back, it goes through with a person's word."""
    rows = [f"S{row:03},Thing,10,5" for row in range(30)]
    drop.put("stock.csv", *rows)
    drop.take()
    drop.later(60)
    drop.put("stock.csv", *rows[:20])
    assert drop.take().error.code == "source_brake"
    assert concerns() == {"stock.source_braked"}
    (braked,) = (drop.folder / "failed").glob("*-stock.csv")
    braked.rename(drop.folder / "stock.csv")
    assert drop.take(anyway=True).error is None
    assert concerns() == set()


def test_files_of_figures_say_when_and_where(drop):
    """Each row its own moment and place."""
    drop.put("products.csv", "TEA,Kettle,59.99,")
    drop.put(
        "figures.csv",
        "TEA,4,Laval,2026-07-01T09:30:00-04:00",
        "TEA,2,Store,2026-07-01T10:30:00-04:00",
        heading="sku,qty,warehouse,as of\n",
    )
    drop.later(1)
    drop.stamp(drop.folder / "figures.csv")
    assert drop.take().error is None
    held = {level.location: (level.on_hand, level.as_of) for level in StockLevel.objects.all()}
    assert held == {
        "Laval": (4, datetime(2026, 7, 1, 13, 30, tzinfo=UTC)),
        "Store": (2, datetime(2026, 7, 1, 14, 30, tzinfo=UTC)),
    }


def test_headings_of_the_shops_own_are_mapped(tmp_path, later):
    """As `--map` does."""
    drop = Drop(tmp_path / "drop", later, mapping={"Ref": "sku", "Left": "stock_quantity", "Note": "ignore"})
    drop.put("x.csv", "TEA,12,blue", heading="Ref,Left,Note\n")
    assert drop.take().error is None
    assert StockLevel.objects.get().on_hand == 12


def test_what_is_no_file_of_ours_stays_where_it_is(drop, tmp_path):
    """A link to somewhere else, a folder, another kind of file."""
    outside = tmp_path / "secret.csv"
    outside.write_text("sku,stock\nTEA,1\n")
    (drop.folder / "link.csv").symlink_to(outside)
    (drop.folder / "deep.csv").mkdir()
    drop.put("notes.md", "TEA,Kettle,59.99,12")
    assert drop.take().parts == []
    assert not Product.objects.exists()
    assert outside.exists()


def test_a_folder_that_is_gone_is_told_until_it_is_back(drop):
    """With the remedy; it is tried again by itself."""
    moved = drop.folder.with_name("elsewhere")
    drop.folder.rename(moved)
    error = drop.look().error
    assert (str(error).startswith("folder: there is no folder"), concerns()) == (True, {"source.failing"})
    moved.rename(drop.folder)
    drop.look()
    assert concerns() == set()


def test_a_folder_that_is_none_is_refused(tmp_path):
    """Before anything is kept."""
    for directory, why in (
        ("drop", "it is not a whole path"),
        (str(tmp_path / "none"), "there is no folder"),
    ):
        with pytest.raises(SourceProblem, match=why):
            services.add(Wanted(name="drop", directory=directory), who="the test")
    assert not HostSource.objects.exists()


def test_a_rehearsal_moves_nothing(drop):
    """Not even a file that was written this moment is waited for."""
    drop.put("stock.csv", "TEA,Kettle,59.99,12")
    (part,) = rehearse(drop.source)
    assert in_figures(part)["created"] == 1
    assert (drop.lie_in(), Product.objects.count(), HostFile.objects.count()) == (["stock.csv"], 0, 0)


def test_a_word_given_while_a_file_waits_is_kept_for_it(drop):
    """`anyway`, asked for from elsewhere, holds until the files that lay there are taken."""
    rows = [f"S{row:03},Thing,10,5" for row in range(30)]
    drop.put("stock.csv", *rows)
    drop.take()
    drop.later(60)
    drop.put("stock.csv", *rows[:20])
    services.ask(drop.source, anyway=True)
    assert drop.look().waiting == 1
    drop.later(21)
    assert due.sources_due() == [drop.source.pk]
    assert drop.look().error is None
    assert (due.sources_due(), drop.lie_in("failed")) == ([], [])


def test_a_word_given_for_one_file_is_no_word_for_those_that_follow(drop):
    """A folder in which some file is always being written does not lose its brake by it."""
    rows = [f"S{row:03},Thing,10,5" for row in range(30)]
    drop.put("stock.csv", *rows)
    drop.take()
    drop.put("stock.csv", *rows[:20])
    services.ask(drop.source, anyway=True)
    for _ in range(12):
        drop.put("busy.csv", rows[0])
        drop.look()
        drop.later(15)
    assert drop.lie_in("failed") == []
    drop.put("stock.csv", *rows[:10])
    for _ in range(3):
        drop.put("busy.csv", rows[0])
        drop.look()
        drop.later(15)
    assert [name for name in drop.lie_in("failed") if "report" not in name] == ["stock.csv"]
