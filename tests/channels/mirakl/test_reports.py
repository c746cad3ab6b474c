"""Mirakl's reports of what an import refused."""

from __future__ import annotations

import tracemalloc
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from tests.channels.conftest import NotingPacer

from comptoir.channels import registry
from comptoir.channels.contract import Channel
from comptoir.channels.errors import Misread
from comptoir.channels.offers import RowRefusal, SubmissionKind

STOCK, PRICE, TERMS = SubmissionKind.STOCK, SubmissionKind.PRICE, SubmissionKind.TERMS
Read = Callable[[SubmissionKind, bytes], list[RowRefusal]]


@pytest.fixture
def channel(pacer: NotingPacer) -> Iterator[Channel]:
    """A channel that reads files and calls nobody."""
    opened = registry.connect(
        "mirakl",
        base_url="http://127.0.0.1:1",
        secrets={"api_key": "key"},
        shop_id=None,
        pacer=pacer,
        live_flows=frozenset(),
    )
    yield opened
    opened.close()


@pytest.fixture
def read(channel: Channel, tmp_path: Path) -> Read:
    """The refusals of a report."""

    def of(kind: SubmissionKind, content: bytes) -> list[RowRefusal]:
        file = tmp_path / "report.csv"
        file.write_bytes(content)
        return list(channel.read_import_report(kind, file))

    return of


OFFERS = b"sku;leadtime-to-ship;comptoir-submission;error-line;error-message\n"
IN_FRONT = b"error-line;error-message;offer-sku;quantity;warehouse-code;update-delete\n"


@pytest.mark.parametrize("kind", [TERMS, SubmissionKind.CREATE])
def test_offers_are_refused_with_line_and_reason_at_the_end(read: Read, kind: SubmissionKind) -> None:
    """Lines count the headings there, and not here."""
    content = OFFERS + b'HOB-60;soon;t1;3;"The value ""soon"" is not valid; correct it"\n'
    assert read(kind, content) == [
        RowRefusal(sku="HOB-60", message='The value "soon" is not valid; correct it', line=2)
    ]


@pytest.mark.parametrize(
    "content",
    [
        b"\xef\xbb\xbf" + OFFERS + b"HOB-60;1;t;2;No\n",
        OFFERS.replace(b";", b",") + b"HOB-60,1,t,2,No\n",
        OFFERS.upper() + b"HOB-60;1;t;2;No\n",
        b'"sku";"error-line";"error-message"\r\n"HOB-60";"2";"No"\r\n',
        b"Error-Column;SKU;a;b\nx;HOB-60;2;No\n",
        OFFERS + b"\nHOB-60;1;t;2;No",
        OFFERS + b"HOB-60;2;No\n",
    ],
    ids=["BOM", "commas", "capitals", "quotes", "other names", "blank lines", "too short a line"],
)
def test_a_report_may_look_otherwise(read: Read, content: bytes) -> None:
    """Delimiters, cases and marks differ by operator."""
    assert read(TERMS, content) == [RowRefusal(sku="HOB-60", message="No", line=1)]


@pytest.mark.parametrize("kind", [STOCK, PRICE])
def test_stock_and_prices_are_refused_with_line_and_reason_in_front(read: Read, kind: SubmissionKind) -> None:
    """All lines of an offer come, in one refusal."""
    content = IN_FRONT + (
        b"2;The warehouse does not exist;HOB-60;4;W1;\n"
        b"3;;HOB-60;4;;\n"
        b"4;The warehouse does not exist;HOB-60;4;W1;\n"
        b"5;Too many;HOB-60;4;;\n"
        b"9;Unknown;HOB-90;4;;\n"
    )
    assert read(kind, content) == [
        RowRefusal(sku="HOB-60", message="The warehouse does not exist; Too many", line=1),
        RowRefusal(sku="HOB-90", message="Unknown", line=8),
    ]


def test_a_refusal_without_words_is_one_all_the_same(read: Read) -> None:
    """It never looks like an offer that was taken; what names no offer is told as that."""
    assert [bool(each.message) for each in read(STOCK, IN_FRONT + b"2;;HOB-60;4;;\n")] == [True]
    nameless = read(STOCK, IN_FRONT + b"2;No SKU;;4;;\n3;No SKU;;4;;\n")
    assert [(each.sku, each.line) for each in nameless] == [("", 1), ("", 2)]


@pytest.mark.parametrize("number", ["", "0", "one", "1", "99999999999999999999", "2²"])
def test_a_line_number_that_is_none_is_not_told(read: Read, number: str) -> None:
    """The offer is what counts."""
    (refusal,) = read(STOCK, IN_FRONT + f"{number};No;HOB-60;4;;\n".encode())
    assert (refusal.sku, refusal.line) == ("HOB-60", None)


def test_a_nul_does_not_come_through(read: Read) -> None:
    """The words go to a database, which holds none."""
    (refusal,) = read(STOCK, IN_FRONT + b"2;No\x00pe;HOB\x00;4;;\n")
    assert "\x00" not in refusal.sku + refusal.message
    assert refusal.message.startswith("No")


def test_a_report_of_nothing_refuses_nothing(read: Read) -> None:
    """Only headings."""
    assert read(TERMS, OFFERS) == read(STOCK, IN_FRONT) == []


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\n",
        b"<html>sorry</html>",
        b'{"message": "no"}',
        b"a;b;c\n1;2;3\n",
        b"error-line;error-message\n2;No\n",
        OFFERS + b"HOB-60;1;t;2;n\xe9\n",
        OFFERS + b'HOB-60;1;t;2;"' + b"a" * 20_000_000,
        OFFERS + b"a;" * 3_000_000,
    ],
    ids=[
        "nothing",
        "blank",
        "page",
        "JSON",
        "no SKU",
        "too few",
        "not UTF-8",
        "endless cell",
        "endless line",
    ],
)
@pytest.mark.parametrize("kind", [STOCK, TERMS])
def test_what_is_no_report_is_never_taken_for_an_empty_one(
    read: Read, kind: SubmissionKind, content: bytes
) -> None:
    """It says so, whatever it is."""
    with pytest.raises(Misread) as caught:
        read(kind, content)
    assert caught.value.operation == ("STO03" if kind is STOCK else "OF03")


def test_memory_does_not_grow_with_the_report(channel: Channel, tmp_path: Path) -> None:
    """Line by line."""
    file = tmp_path / "report.csv"
    with file.open("wb") as out:
        out.write(IN_FRONT)
        for number in range(300_000):
            out.write(b"%d;The offer does not exist;SKU-%d;4;;UPDATE\n" % (number + 2, number))
    tracemalloc.start()
    try:
        count = sum(1 for _ in channel.read_import_report(STOCK, file))
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert count == 300_000
    assert peak < 1024 * 1024
