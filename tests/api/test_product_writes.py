"""Products written over HTTP: thousands in one body, or a file; all of it or nothing."""

from __future__ import annotations

import io
import zipfile

from comptoir.catalog.models import Product, StockLevel
from comptoir.catalog.products import ProductInput, upsert_products
from comptoir.inbound.models import HostSource

CSV = {"Content-Type": "text/csv"}


def test_products_are_made_and_changed_by_one_call(connect):
    """What is left out stays; the quantity is the default location's, said by the key that wrote it."""
    program = connect("offers")
    made = program.post(
        "/products/bulk",
        {"products": [{"sku": "A-1", "msrp_cents": 100_00, "stock_quantity": 3}, {"model": "B-2"}]},
    )
    assert (made.status_code, made.json()["created"], made.json()["stock_applied"]) == (200, 2, 1)
    again = program.post("/products/bulk", {"products": [{"sku": "A-1", "name_en": "Kettle"}]})
    assert (again.json()["created"], again.json()["changed"]) == (0, 1)
    product = Product.objects.get(sku="A-1")
    assert (product.msrp_cents, product.name_en) == (100_00, "Kettle")
    level = StockLevel.objects.get(product=product)
    assert (level.on_hand, level.location, level.source) == (3, "default", "program 1")
    older = {"products": [{"sku": "A-1", "stock_quantity": 9}], "as_of": "2020-01-01T00:00:00Z"}
    assert program.post("/products/bulk", older).json()["stock_ignored"] == 1


def test_one_product_at_fault_and_nothing_is_written(connect):
    """The answer names the field, and in words which product."""
    program = connect("offers")
    for fault, field in (
        ({"sku": "B", "gtin": "0614141000037"}, "gtin"),
        ({"sku": "A"}, "sku"),
        ({}, "sku"),
        ({"sku": "B", "map_from": "2026-12-02", "map_until": "2026-12-01"}, "map_until"),
        ({"sku": "B", "msrp_cents": "12"}, "products[1].msrp_cents"),
        ({"sku": "B", "msrp_cents": -1}, "products[1].msrp_cents"),
        ({"sku": "B", "price": 1}, "products[1].price"),
        ({"sku": "B", "map_from": 20261201}, "products[1].map_from"),
    ):
        refused = program.post("/products/bulk", {"products": [{"sku": "A"}, fault]})
        assert (refused.status_code, refused.json()["field"]) == (422, field), refused.text
    future = {"products": [{"sku": "A", "stock_quantity": 1}], "as_of": "2999-01-01T00:00:00Z"}
    assert program.post("/products/bulk", future).status_code == 422
    assert not Product.objects.exists()


def test_thousands_go_in_one_body_up_to_32_megabytes(connect):
    """No row takes a call of its own; what is larger is refused before it is read."""
    program = connect("offers")
    many = [{"sku": f"S-{number}", "warranty": "x" * 500} for number in range(5_000)]
    assert program.post("/products/bulk", {"products": many}).json()["created"] == 5_000
    too_large = program.ask(
        "POST",
        "/products/bulk",
        content=b"x" * (32 * 1024 * 1024 + 1),
        headers={"Content-Type": "application/json"},
    )
    assert (too_large.status_code, too_large.headers["Content-Type"]) == (413, "application/problem+json")


def test_a_file_is_rehearsed_then_imported(connect):
    """In French with its own decimal comma; a rehearsal writes nothing."""
    program = connect("offers")
    file = "UGS;Nom;Prix;Qté\nA-1;Bouilloire;12,50;3\n".encode("cp1252")
    told = program.ask(
        "POST", "/products/import", content=file, headers=CSV, params={"dry_run": "true"}
    ).json()
    assert (told["written"], told["dry_run"], told["applied"]["created"]) == (False, True, 1)
    assert not Product.objects.exists()
    told = program.ask("POST", "/products/import", content=file, headers=CSV).json()
    assert (told["written"], told["rows"]) == (True, 1)
    product = Product.objects.get()
    assert (product.sku, product.name_fr, product.msrp_cents) == ("A-1", "Bouilloire", 12_50)
    assert StockLevel.objects.get().source == "program 1"


def test_a_row_at_fault_refuses_the_file(connect):
    """With its row as a spreadsheet numbers it; a rehearsal tells all rows at fault without being refused."""
    program = connect("offers")
    file = b"sku,price\nA-1,10\nB-2,ten\n,5\n"
    refused = program.ask("POST", "/products/import", content=file, headers=CSV)
    told = refused.json()
    assert (refused.status_code, told["code"], told["field"], told["row"]) == (
        422,
        "rows_refused",
        "msrp_cents",
        3,
    )
    assert [fault["row"] for fault in told["errors"]] == [3, 4]
    rehearsed = program.ask("POST", "/products/import", content=file, headers=CSV, params={"dry_run": "true"})
    assert (rehearsed.status_code, rehearsed.json()["problem_count"]) == (200, 2)
    for content in (b"", b"%PDF-1.4", b"sku\n", b"colour\nred\n"):
        assert program.ask("POST", "/products/import", content=content, headers=CSV).status_code == 422
    assert not Product.objects.exists()


def test_columns_are_named_by_the_program(connect):
    """A heading that means nothing here is given its field; several are."""
    answer = connect("offers").ask(
        "POST",
        "/products/import",
        content=b"code,tarif\nA-1,10\n",
        headers=CSV,
        params={"map": ["code=sku", "tarif=msrp"]},
    )
    assert answer.status_code == 200, answer.text
    assert Product.objects.get().msrp_cents == 10_00
    unknown = connect("offers").ask(
        "POST", "/products/import", content=b"code,tarif\nA-1,10\n", headers=CSV, params={"map": "prix=sku"}
    )
    told = unknown.json()
    assert (unknown.status_code, told["code"], told["field"]) == (422, "mapping", "map")
    assert "--" not in told["detail"] + told["remedy"]


def test_a_file_cut_short_waits_for_a_persons_word(connect):
    """Where its source is named: the second file with a tenth of the SKUs is refused, unless it is meant."""
    program = connect("offers")
    upsert_products([ProductInput(sku=f"S-{number}") for number in range(20)])

    def send(count: int, **more: str):
        rows = "".join(f"S-{number},5\n" for number in range(count))
        content = f"sku,stock\n{rows}".encode()
        query = {"source": "erp"} | more
        return program.ask("POST", "/products/import", content=content, headers=CSV, params=query)

    assert send(20).status_code == 200
    refused = send(2)
    assert (refused.status_code, refused.json()["code"]) == (422, "source_brake")
    assert "`anyway`, `source` erp and a key for `admin`" in refused.json()["remedy"]
    assert send(2, dry_run="true").json()["objection"]
    assert send(2, anyway="true").status_code == 403
    assert HostSource.objects.get().name == "erp"
    program = connect("admin")
    assert send(2, anyway="true").status_code == 200


def test_products_that_would_empty_the_shop_wait_for_a_person(connect):
    """Twenty of twenty SKUs at 0: nothing of the body is written, and the answer says which and how to go on."""
    program = connect("offers")
    many = [{"sku": f"S-{number:02}", "stock_quantity": 5} for number in range(20)]
    assert program.post("/products/bulk", {"products": many}).status_code == 200
    none = {"products": [one | {"stock_quantity": 0, "name_en": "Kettle"} for one in many]}
    told = (refused := program.post("/products/bulk", none)).json()
    assert (refused.status_code, told["code"], told["field"]) == (422, "source_brake", "stock_quantity")
    assert "program 1 would leave 20 of the 20 SKUs in stock with none, such as S-00, S-01" in told["detail"]
    assert not Product.objects.filter(name_en="Kettle").exists()
    assert set(StockLevel.objects.values_list("on_hand", flat=True)) == {5}
    assert program.post("/products/bulk", none | {"anyway": True}).status_code == 403
    # Products without a figure are nobody's stock.
    names = {"products": [{"sku": one["sku"], "name_en": "Teapot"} for one in many]}
    assert program.post("/products/bulk", names).json()["changed"] == 20
    assert connect("admin").post("/products/bulk", none | {"anyway": True}).json()["stock_applied"] == 20


def test_a_workbook_that_unpacks_to_far_too_much_is_refused(connect):
    """Before a cell of it is read."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as book:
        book.writestr("xl/workbook.xml", "<workbook/>")
        with book.open("xl/sharedStrings.xml", "w") as strings:
            for _ in range(321):
                strings.write(bytes(1024 * 1024))
    refused = connect("offers").ask("POST", "/products/import", content=packed.getvalue(), headers=CSV)
    assert (refused.status_code, refused.json()["code"]) == (422, "file")
    assert "335,544,320 are the most" in refused.json()["detail"]
