"""Orders as CSV files: each appears whole and once."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest
from django.db import connection

from comptoir import clock
from comptoir.activity.models import Entry
from comptoir.orders.models import Buyer, OrderLine
from comptoir.outbound.hosts import fanning, folder, outbox
from comptoir.outbound.hosts.problems import HostProblem
from comptoir.outbound.models import OutboxEntry, OutboxFile, Way

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def drop(tmp_path) -> Path:
    """The folder that the shop's own system looks into."""
    place = tmp_path / "orders"
    place.mkdir()
    outbox.choose(Way.FOLDER, directory=folder.prepare(str(place)))
    return place


def rows(file: Path) -> list[dict[str, str]]:
    """What a spreadsheet would read."""
    return list(csv.DictReader(io.StringIO(file.read_text("utf-8-sig"), newline="")))


def visible(place: Path) -> list[Path]:
    """The files that somebody who looks for orders would take."""
    return sorted(place.glob("*.csv"))


def test_orders_appear_in_one_file_and_never_again(shop, drop):
    """A row a line; what appeared is acknowledged, and the next file holds only what came since."""
    orders = shop.sell(2)
    assert folder.write_files() == 1
    (file,) = visible(drop)
    told = rows(file)
    assert {row["order"] for row in told} == {order.remote_id for order in orders}
    assert len(told) == OrderLine.objects.count()
    assert "buyer_lastname" not in told[0]
    assert not outbox.waiting().exists()
    assert folder.write_files() == 0
    file.unlink()
    (new,) = shop.sell()
    assert folder.write_files() == 1
    (second,) = visible(drop)
    assert {row["order"] for row in rows(second)} == {new.remote_id}
    assert second.name != file.name


def test_no_cell_is_a_formula_and_the_address_comes_only_where_asked_for(shop, drop):
    """A name that begins with = stays a name."""
    (order,) = shop.sell()
    Buyer.objects.update_or_create(
        order=order, defaults={"lastname": '=HYPERLINK("x")', "shipping_address": {"city": "Québec"}}
    )
    OrderLine.objects.filter(order=order).update(title="@SUM(A1)", unit_price_cents=-5)
    outbox.choose(Way.FOLDER, directory=str(drop), with_address=True)
    folder.write_files()
    (file,) = visible(drop)
    row = rows(file)[0]
    assert row["buyer_lastname"] == '\'=HYPERLINK("x")'
    assert row["title"] == "'@SUM(A1)"
    assert row["unit_price_cents"] == "-5"
    assert row["ship_to_city"] == "Québec"


def test_a_folder_that_is_not_mounted_loses_nothing(shop, drop):
    """An empty place where the folder should be is no folder: orders wait, a person is told, then they appear."""
    shop.sell()
    (drop / folder.MARK).rename(drop.parent / "mark")
    assert folder.write_files() == 0
    assert outbox.waiting().count() == 1
    assert Entry.objects.needing_attention().filter(kind="outbox.folder").count() == 1
    (drop.parent / "mark").rename(drop / folder.MARK)
    assert folder.write_files() == 1
    assert not Entry.objects.needing_attention().filter(kind="outbox.folder").exists()
    assert len(visible(drop)) == 1


def test_a_place_that_is_no_folder_is_refused(tmp_path):
    """Before anything is chosen."""
    (tmp_path / "file").write_text("")
    for wrong in ("relative", str(tmp_path / "missing"), str(tmp_path / "file")):
        with pytest.raises(HostProblem, match="directory"):
            folder.prepare(wrong)


def test_a_file_is_never_written_over_and_is_not_for_everybody(shop, drop):
    """Not even where the database was restored and counts anew; a file in its place makes it wait, before a person."""
    (order,) = shop.sell()
    folder.write_files()
    (first,) = visible(drop)
    assert first.stat().st_mode & 0o007 == 0
    with connection.cursor() as cursor:
        cursor.execute("UPDATE host_outbox SET file_id = NULL, acknowledged_at = NULL, acknowledged_by = ''")
        cursor.execute("DELETE FROM host_outbox_files")
        cursor.execute("ALTER SEQUENCE host_outbox_files_id_seq RESTART")
    assert folder.write_files() == 1
    (again,) = set(visible(drop)) - {first}
    assert [row["order"] for row in rows(first)] == [row["order"] for row in rows(again)] == [order.remote_id]
    shop.sell()
    taken = OutboxFile.objects.create(directory=str(drop), name=first.name, began_at=clock.now())
    fanning.fan_out()
    OutboxEntry.objects.filter(acknowledged_at=None).update(file=taken)
    assert folder.write_files() == 0
    assert [row["order"] for row in rows(first)] == [order.remote_id]
    assert Entry.objects.needing_attention().get(key=folder.TROUBLE).details["error"] == "File exists"
    folder.write_files()
    assert Entry.objects.needing_attention().get(key=folder.TROUBLE).times == 1, (
        "told once, not at every look"
    )


def test_a_folder_that_was_cleared_of_all_that_begins_with_a_dot_loses_nothing(shop, drop):
    """The working file is gone with the mark, and nothing appeared: with the mark back it is written anew."""
    (order,) = shop.sell()
    fanning.fan_out()
    begun = folder._begin()
    assert folder._complete(begun.pk)
    for hidden in drop.glob(".*"):
        hidden.unlink()
    assert folder.write_files() == 0
    folder.prepare(str(drop))
    while outbox.waiting().exists():
        folder.write_files()
    (file,) = visible(drop)
    assert {row["order"] for row in rows(file)} == {order.remote_id}


@pytest.mark.parametrize(
    ("typed", "told"), [("+1 514-555-0123", "+1 514-555-0123"), ("+SUM(1)", "'+SUM(1)"), ("=1+1", "'=1+1")]
)
def test_a_telephone_number_stays_as_one_dials_it(shop, drop, typed, told):
    """It holds no name of a cell or a function; whatever else begins like a formula does not remain one."""
    (order,) = shop.sell()
    Buyer.objects.update_or_create(order=order, defaults={"shipping_address": {"phone": typed}})
    outbox.choose(Way.FOLDER, directory=str(drop), with_address=True)
    folder.write_files()
    (file,) = visible(drop)
    assert rows(file)[0]["ship_to_phone"] == told


def test_another_folder_is_chosen_only_when_no_file_is_half_on_its_way(shop, drop, tmp_path):
    """A file that lies whole under its working name may appear any moment: it decides where its orders are."""
    shop.sell()
    OutboxFile.objects.create(
        directory=str(drop), name="orders-1.csv", began_at=Entry.objects.latest("at").at
    )
    other = tmp_path / "other"
    other.mkdir()
    outbox.choose(Way.FOLDER, directory=folder.prepare(str(other)))
    assert not OutboxFile.objects.exists()
    assert folder.write_files() == 1
    assert len(visible(other)) == 1
    assert OutboxEntry.objects.get().acknowledged_by == "folder"
