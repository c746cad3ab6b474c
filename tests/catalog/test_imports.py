"""Product files as shops have them: understood, or refused with the row, the field and the remedy."""

from __future__ import annotations

import zipfile
from datetime import date, datetime
from pathlib import Path

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.catalog.conftest import at, figures, make

from comptoir.catalog import kits
from comptoir.catalog.gtins import GtinProblem, gtin
from comptoir.catalog.imports.columns import HEADINGS, MappingProblem, assign, fold, recognised
from comptoir.catalog.imports.files import FileProblem
from comptoir.catalog.imports.running import Report, import_products
from comptoir.catalog.models import Condition, Product, StockLevel
from comptoir.catalog.stock import count_stock, set_stock

pytestmark = pytest.mark.django_db

ENGLISH = 'SKU,Product name,MSRP,Qty on hand\nTEA,"Kettle, 1.7 L","1,299.00",12\n'
FRENCH = "UGS;Nom du produit;PDSF;Quantité en stock\nTEA;Bouilloire à thé;1 299,00 $;12\n"


@pytest.fixture
def write(tmp_path):
    """Writes a file and imports it."""

    def write_and_import(content: str | bytes, name: str = "products.csv", **options) -> Report:
        path = tmp_path / name
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return import_products(path, **options)

    return write_and_import


@pytest.mark.parametrize(
    ("content", "form"),
    [
        (ENGLISH.encode(), "CSV, utf-8-sig, separated by commas"),
        (ENGLISH.encode("utf-8-sig").replace(b"\n", b"\r\n"), "CSV, utf-8-sig, separated by commas"),
        (FRENCH.encode(), "CSV, utf-8-sig, separated by semicolons"),
        (FRENCH.encode("latin-1"), "CSV, cp1252, separated by semicolons"),
        (FRENCH.replace(" 299", "\u00a0299").encode("latin-1"), "CSV, cp1252, separated by semicolons"),
        (FRENCH.replace(";", "\t").encode("utf-16"), "CSV, utf-16, separated by tabs"),
        (("sep=;\n" + FRENCH).encode(), "CSV, utf-8-sig, separated by semicolons"),
        (FRENCH.replace(";", "|").encode(), "CSV, utf-8-sig, separated by bars"),
    ],
)
def test_real_files_are_understood(write, content, form):
    """Their encodings, separators, headings and figures."""
    report = write(content)
    assert (report.form, report.problems, report.written) == (form, [], True)
    tea = Product.objects.get()
    assert (tea.sku, tea.msrp_cents, figures("TEA").available) == ("TEA", 129900, 12)
    assert {tea.name_en, tea.name_fr} - {None} <= {"Kettle, 1.7 L", "Bouilloire à thé"}


def workbook(path: Path, *rows: list[object]) -> Path:
    """An XLSX file of these rows."""
    book = openpyxl.Workbook()
    for row in rows:
        book.active.append(row)
    book.save(path)
    book.close()
    return path


def test_a_workbook_is_read_as_it_shows_its_cells(tmp_path):
    """Numbers to the cent though the file keeps binary fractions; days as days; digits as text."""
    path = workbook(
        tmp_path / "products.xlsx",
        ["SKU", "MSRP", "Cost", "GTIN", "MAP from", "Active", "Weight (kg)", "Stock", "Model"],
        [
            "TEA",
            1299.99,
            0.1 + 0.2,
            36000291452,
            datetime.fromisoformat("2026-05-04"),
            True,
            12.345,
            1299,
            4711,
        ],
        [None] * 9,
        ["CUP", "1 299,00 $", None, "036000291452", date(2026, 5, 4), "non", None, None, None],
    )
    report = import_products(path)
    assert (report.form, report.rows, report.problems) == ("XLSX, sheet Sheet", 2, [])
    tea, cup = Product.objects.order_by("-sku")
    assert (tea.msrp_cents, tea.cost_cents, tea.gtin, tea.weight_grams) == (129999, 30, "036000291452", 12345)
    assert (tea.map_from, tea.active, tea.model) == (date(2026, 5, 4), True, "4711")
    assert (cup.msrp_cents, cup.gtin, cup.active) == (129900, "036000291452", False)
    assert (figures("TEA").on_hand, figures("CUP").on_hand) == (1299, None)


def test_all_rows_or_none(write):
    """Every field that is at fault is named, by the row that a spreadsheet shows, and nothing is written."""
    content = (
        "sku,msrp,gtin,stock,map from,map until,active,condition,name\n"
        'GOOD,1.00,,1,,,,,"two\nlines"\n'
        "\n"
        "BAD,1.2.3,036000291453,1.5,04/05/2026,,perhaps,shiny,x\n"
        ",5,,,,,,,\n"
        "GOOD,2,,,,,,,\n"
        "LATE,2,,,2026-05-05,2026-05-04,,,\n"
        "LONG,2,,,,,,,,surplus\n"
    )
    report = write(content)
    assert [(one.row, one.field) for one in report.problems] == [
        (4, "msrp_cents"),
        (4, "gtin"),
        (4, "stock_quantity"),
        (4, "map_from"),
        (4, "active"),
        (4, "condition"),
        (5, "sku"),
        (6, "sku"),
        (7, "map_until"),
        (8, "row"),
    ]
    assert all(one.error and one.remedy for one in report.problems)
    assert (report.problem_count, report.written) == (10, False)
    assert not Product.objects.exists()


def test_a_rehearsal_counts_and_writes_nothing(write):
    """The figures are those of the real import."""
    make("TEA")
    set_stock(sku="TEA", quantity=1, as_of=at(0))
    content = "sku,name,stock\nTEA,Kettle,5\nCUP,Cup,6\n"
    told = write(content, dry_run=True)
    assert (told.applied.created, told.applied.changed, told.applied.stock_applied) == (1, 1, 2)
    assert (Product.objects.count(), figures("TEA").on_hand) == (1, 1)
    assert write(content).applied == told.applied
    assert (Product.objects.count(), figures("TEA").on_hand) == (2, 5)
    again = write(content)
    assert (again.applied.created, again.applied.changed, again.applied.unchanged) == (0, 0, 2)


def test_an_older_file_does_not_bring_old_stock_back(write):
    """Its quantities are as of a moment; products change all the same."""
    make("TEA")
    set_stock(sku="TEA", quantity=1, as_of=at(10))
    report = write("sku,name,stock\nTEA,Kettle,5\n", as_of=at(5))
    assert (report.applied.changed, report.applied.stock_ignored) == (1, 1)
    assert figures("TEA").on_hand == 1
    assert StockLevel.objects.get().source == ""


def test_empty_cells_keep_what_is_held(write):
    """And columns that are not there change nothing."""
    write("sku,name,msrp,condition,active,buffer\nTEA,Kettle,49,open box,no,2\n")
    write("sku,name,msrp\nTEA,,51\n")
    tea = Product.objects.get()
    assert (tea.name_en, tea.msrp_cents, tea.condition) == ("Kettle", 5100, Condition.OPEN_BOX)
    assert (tea.active, tea.buffer) == (False, 2)


def test_stock_of_kits_and_counted_levels_is_refused(write):
    """By row."""
    make("KIT", "PART", "TEA")
    kits.set_parts(kit="KIT", parts={"PART": 1})
    count_stock(sku="TEA", units=3)
    report = write("sku,stock\nKIT,5\nPART,5\nTEA,5\n")
    assert [(one.row, one.sku, one.field) for one in report.problems] == [
        (2, "KIT", "stock_quantity"),
        (4, "TEA", "stock_quantity"),
    ]
    assert figures("PART").on_hand is None


def test_map_days_are_compared_with_what_is_held(write):
    """Not left to the database to refuse."""
    write("sku,map until\nTEA,2026-05-04\n")
    report = write("sku,map from\nTEA,2026-05-05\n")
    assert [(one.row, one.field) for one in report.problems] == [(2, "map_from")]


def test_columns_are_mapped_by_hand(write):
    """What is said wins over what the heading means; the SKU may be the model."""
    content = "Code,Stock,Web stock,Modèle\nA,1,2,KTL\n"
    report = write(content, mapping={"web STOCK": "stock_quantity", "Stock": "ignore"})
    assert (report.ignored, report.problems) == (["Code", "Stock"], [])
    assert (Product.objects.get().sku, figures("KTL").on_hand) == ("KTL", 2)


@pytest.mark.parametrize(
    ("headings", "given", "why"),
    [
        (["name", "price"], {}, "no column is the SKU"),
        (["sku", "price", "MSRP"], {}, "both are msrp_cents"),
        (["sku", "weight kg", "weight g"], {}, "both are weight_grams"),
        (["sku"], {"prix": "msrp"}, "no column 'prix'"),
        (["sku", "prix"], {"prix": "price"}, "no field 'price'"),
    ],
)
def test_headings_that_say_too_little_or_too_much_are_refused(headings, given, why):
    """With what to type instead."""
    with pytest.raises(MappingProblem, match=why) as refused:
        assign(headings, given)
    assert refused.value.remedy


@given(data=st.data())
def test_headings_are_known_in_any_case_and_with_or_without_accents(data):
    """And each means one field only."""
    names = [name for several in HEADINGS.values() for name in several]
    assert len({fold(name) for name in names}) == len(names)
    name = data.draw(st.sampled_from(names))
    accented = name.replace("e", data.draw(st.sampled_from(["e", "é", "E", "É"]))).replace(" ", "_ ")
    assert recognised([f"  {accented} "]) == 1


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"", "empty"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "old Excel"),
        (b"%PDF-1.7", "PDF"),
        (b"<!DOCTYPE html>", "web page"),
        (b"PK\x03\x04 damaged", "damaged"),
        (b"sku,name\n", "no rows"),
        (b"sku,name\nA,\x81\n", "neither UTF-8"),
        (b"s\x00k\x00u\x00,\x00n\x00\n\x00", "NUL"),
        (b'sku,name\nA,"open\n', "quoting"),
    ],
)
def test_files_that_are_something_else_are_refused_by_name(write, content, why):
    """Whatever their names say."""
    with pytest.raises(FileProblem, match=why) as refused:
        write(content)
    assert refused.value.remedy
    assert not Product.objects.exists()


def test_a_damaged_sheet_is_refused(tmp_path):
    """Also where the damage is beyond the headings; nothing of it is kept."""
    whole = workbook(tmp_path / "whole.xlsx", ["sku", "name"], *([f"A{number}", "x"] for number in range(50)))
    path = tmp_path / "damaged.xlsx"
    with zipfile.ZipFile(whole) as old, zipfile.ZipFile(path, "w") as new:
        for name in old.namelist():
            content = old.read(name)
            new.writestr(name, content[: len(content) // 2] if "worksheets/sheet1" in name else content)
    with pytest.raises(FileProblem, match="no workbook"):
        import_products(path)
    assert not Product.objects.exists()


def test_a_formula_that_failed_is_no_name(write):
    """Nor anything else."""
    report = write("sku,name\nA,#N/A\n")
    assert [(one.row, one.field) for one in report.problems] == [(2, "name_en")]


def test_an_opendocument_file_is_named(tmp_path):
    """A ZIP file too, but no workbook."""
    path = tmp_path / "products.xlsx"
    with zipfile.ZipFile(path, "w") as packed:
        packed.writestr("content.xml", "<office/>")
    with pytest.raises(FileProblem, match="OpenDocument"):
        import_products(path)


@pytest.mark.parametrize(
    ("text", "read"),
    [("036000291452", "036000291452"), ("36000291452", "036000291452"), ("4006381333931", "4006381333931")],
)
def test_gtins(text, read):
    """A zero that a spreadsheet ate comes back."""
    assert gtin(text) == read


@pytest.mark.parametrize("text", ["3.6000291452E+10", "036000291453", "12345", "abc", "0360002914521"])
def test_gtins_that_are_none(text):
    """Lost digits, a wrong check digit, a wrong length."""
    with pytest.raises(GtinProblem):
        gtin(text)
