"""OF01 takes workbooks, whose report is one too; XML is refused."""

import io
from datetime import date

import openpyxl
import pytest

from tests.simulator.offers.selling import PRODUCTS, offer_status, offers, upload

HEADER = [
    "sku",
    "product-id",
    "product-id-type",
    "price",
    "state",
    "quantity",
    "available-start-date",
    "my-note",
]


def workbook(*rows):
    book = openpyxl.Workbook()
    for row in rows:
        book.active.append(row)
    content = io.BytesIO()
    book.save(content)
    return content.getvalue()


def send(client, *rows):
    answer = upload(client, "/api/offers/imports", workbook(*rows), name="offers.xlsx", import_mode="NORMAL")
    assert answer.status == 201, answer.body
    return answer.json()["import_id"]


def test_a_workbook_is_read_like_a_csv_file(client):
    """Numbers and dates are cells of their own kinds, and the condition may be its label."""
    first, second = PRODUCTS[0].gtin, PRODUCTS[1].gtin
    import_id = send(
        client, HEADER,
        ["A", first, "EAN", 19.99, "New", 5, date(2026, 3, 1), "one"],
        ["B", int(second.lstrip("0")) if not second.startswith("0") else second, "EAN", 20, 11, 7, None, None],
    )  # fmt: skip
    told = offer_status(client, import_id)
    assert (told["status"], told["offer_inserted"], told["has_error_report"]) == ("COMPLETE", 2, False)
    held = offers(client)
    assert [(held[sku]["price"], held[sku]["quantity"], held[sku]["state_code"]) for sku in "AB"] == [
        (19.99, 5, "11"),
        (20, 7, "11"),
    ]
    assert held["A"]["available_start_date"] == "2026-03-01T00:00:00Z"


def test_its_report_is_a_workbook_with_two_columns_more(client):
    """Line numbers are those of the sheet, blank rows counted."""
    import_id = send(
        client, HEADER,
        ["A", PRODUCTS[0].gtin, "EAN", "ten", "New", 5, None, "p1"],
        [None] * 8,
        ["B", PRODUCTS[1].gtin, "EAN", 10, "Worn", 5, None, "p2"],
    )  # fmt: skip
    assert offer_status(client, import_id)["lines_in_error"] == 2
    report = client.get(f"/api/offers/imports/{import_id}/error_report")
    sheet = openpyxl.load_workbook(io.BytesIO(report.body)).active
    header, *rows = [list(row) for row in sheet.iter_rows(values_only=True)]
    assert header == [*HEADER, "error-line", "error-message"]
    assert [row[-3:] for row in rows] == [
        ["p1", "2", "The value 'ten' of 'price' is not a valid price"],
        ["p2", "4", "The state 'Worn' is unknown"],
    ]


def test_the_same_workbook_is_the_same_import(client):
    content = workbook(["sku", "quantity"], ["A", 1])
    ids = [
        upload(client, "/api/offers/imports", content, name=name, import_mode="NORMAL").json()["import_id"]
        for name in ("one.xlsx", "two.xlsx")
    ]
    assert ids[0] == ids[1]


@pytest.mark.parametrize(
    "content", [b"<import><offers/></import>", b"\xef\xbb\xbf\n<?xml version='1.0'?><a/>"]
)
def test_xml_is_refused_with_a_word_about_what_is_understood(client, content):
    answer = upload(client, "/api/offers/imports", content, name="offers.xml", import_mode="NORMAL")
    assert answer.status == 400
    assert "send CSV or XLSX" in answer.json()["message"]


def test_stock_and_prices_come_as_csv_only(client):
    content = workbook(["offer-sku", "quantity"], ["A", 1])
    import_id = upload(client, "/api/offers/stock/imports", content).json()["import_id"]
    assert client.get(f"/api/offers/stock/imports/{import_id}/status").json()["status"] == "FAILED"
