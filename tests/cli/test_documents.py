"""Documents of an order: listed, put there, fetched and taken away by the command."""

from __future__ import annotations

import stat

import pytest

from tests.cli.deciding import Counter, counter


@pytest.fixture(scope="module")
def desk(shop):
    """A live account."""
    with counter(shop, seed=31) as one:
        one.open_account("bestbuy")
        yield one


def test_a_document_goes_up_comes_down_and_goes_away(desk: Counter, tmp_path):
    """Byte for byte, into a file that only its owner reads, and never over one that is there."""
    (order,) = desk.sold(skus=["ONE"], state="SHIPPING")
    content = bytes(range(256)) * 40
    file = tmp_path / "invoice-17.pdf"
    file.write_bytes(content)
    assert desk.told("documents", order) == (0, [])
    code, one = desk.outcome("document-add", order, str(file), "--type", "CUSTOMER_INVOICE", "--wait", "20")
    assert (code, one["state"]) == (0, "confirmed"), one
    (listed,) = desk.told("documents", order)[1]
    assert (listed["file_name"], listed["type_code"], listed["size"]) == (
        *("invoice-17.pdf", "CUSTOMER_INVOICE"),
        len(content),
    )
    into = tmp_path / "copy.pdf"
    assert desk.run("document-get", order, listed["remote_id"], "--into", str(into))[0] == 0
    assert into.read_bytes() == content
    assert stat.S_IMODE(into.stat().st_mode) == 0o600
    code, _, told = desk.run("document-get", order, listed["remote_id"], "--into", str(into))
    assert (code, "there already" in told) == (1, True)
    (other,) = desk.sold(skus=["ONE"], state="SHIPPING")
    for command in (("document-remove", other), ("document-get", other)):
        words = ("--into", str(tmp_path / "no.pdf")) if command[0] == "document-get" else ()
        code, _, told = desk.run(*command, listed["remote_id"], *words)
        assert (code, "What to do" in told) == (1, True)
    remove = ("document-remove", order, listed["remote_id"], "--token", "once", "--wait", "20")
    code, one = desk.outcome(*remove)
    assert (code, one["state"]) == (0, "confirmed"), one
    assert desk.told("documents", order) == (0, [])
    assert desk.outcome(*remove)[0] == 0  # the same wish, done
    assert [d["what"] for d in desk.told("show", order)[1]["decisions"]] == [
        "add a document: CUSTOMER_INVOICE invoice-17.pdf",
        f"remove a document: {listed['remote_id']}",
    ]


@pytest.mark.parametrize(
    ("name", "size", "type_code", "named"),
    [
        ("facture-été.pdf", 10, "CUSTOMER_INVOICE", "accents"),
        ("invoice.exe", 10, "CUSTOMER_INVOICE", "Types"),
        ("invoice.pdf", 0, "CUSTOMER_INVOICE", "bytes"),
        ("invoice.pdf", 2 * 1024 * 1024 + 1, "CUSTOMER_INVOICE", "bytes"),
        ("invoice.pdf", 10, " ", "type"),
    ],
)
def test_a_document_that_does_not_fit_is_told(desk: Counter, tmp_path, name, size, type_code, named):
    """Before anything is wanted."""
    if not desk.on_stock:
        desk.stock((1, "bestbuy", ["ONE"], "SHIPPING"))
    (order,) = next(iter(desk.on_stock.values()))
    (tmp_path / name).write_bytes(b"x" * size)
    wishes = desk.wishes()
    code, _, told = desk.run("document-add", order, str(tmp_path / name), "--type", type_code)
    assert (code, named in told, "What to do" in told) == (1, True, True), told
    assert desk.wishes() == wishes


def test_a_type_that_the_operator_does_not_know_is_its_refusal(desk: Counter, tmp_path):
    """Told in its words, as rejected; nothing is on the order."""
    (order,) = desk.sold(skus=["ONE"], state="SHIPPING")
    file = tmp_path / "slip.pdf"
    file.write_bytes(b"slip")
    code, one = desk.outcome("document-add", order, str(file), "--type", "LOVE_LETTER", "--wait", "20")
    assert (code, one["state"]) == (1, "rejected")
    assert "type" in one["error"]
