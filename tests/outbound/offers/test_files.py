"""What stands in a file: which offers, which columns, how each cell is written."""

from __future__ import annotations

import csv
from collections.abc import Collection
from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from comptoir import clock
from comptoir.accounts.models import Account, Mode
from comptoir.catalog.products import ProductInput, upsert_products
from comptoir.channels.offers import (
    FileColumn,
    FileLayout,
    OfferField,
    PriceLine,
    SubmissionKind,
    price_lines_to_json,
)
from comptoir.offers import files, preparing
from comptoir.offers.models import Brake, Offer, Submission, SubmissionItem

pytestmark = pytest.mark.django_db(transaction=True)

STOCK, PRICE, TERMS = SubmissionKind.STOCK, SubmissionKind.PRICE, SubmissionKind.TERMS
OWN = frozenset({STOCK, PRICE})
NOON = datetime(2026, 5, 4, 12, 0, tzinfo=UTC)
PRICE_LAYOUT = FileLayout(
    columns=(
        FileColumn("offer-sku", OfferField.SKU),
        FileColumn("price", OfferField.PRICE),
        FileColumn("discount-price", OfferField.DISCOUNT_PRICE),
        FileColumn("discount-start-date", OfferField.DISCOUNT_FROM),
        FileColumn("price-ranges", OfferField.PRICE_RANGES),
        FileColumn("channels", OfferField.PRICE_CHANNELS),
        FileColumn("start-date", OfferField.PRICE_FROM),
    ),
    several_lines=True,
    list_separator="|",
)


def account(**more: Any) -> Account:
    live = {"stock_mode": Mode.LIVE, "price_mode": Mode.LIVE, "terms_mode": Mode.LIVE}
    return Account.objects.create(
        channel="mirakl", name="a", base_url="https://m.example", created_at=clock.now(), **(live | more)
    )


def offer(seller: Account, sku: str, **figures: Any) -> Offer:
    """An offer that the marketplace has, with these figures."""
    upsert_products([ProductInput(sku=sku)])
    return Offer.objects.create(account=seller, sku=sku, state="LISTED", **figures)


def prepared(seller: Account, kind: SubmissionKind, own: Collection[SubmissionKind] = OWN) -> Submission:
    """A file of what is stale."""
    file = preparing.prepare(seller, kind, own_files=own)
    assert file is not None
    return file


def written(submission: Submission, layout: FileLayout, folder: Path) -> list[dict[str, str]]:
    """The file's rows by heading."""
    file = folder / "file.csv"
    lines = files.write(submission, layout, file)
    with file.open(encoding="utf-8", newline="") as text:
        rows = list(csv.DictReader(text, delimiter=layout.delimiter))
    assert len(rows) == lines
    return rows


def columns(submission: Submission) -> FileLayout:
    """Every field of the submission under its own name, and the token."""
    fields = [OfferField.SKU, *(OfferField(name) for name in submission.fields), OfferField.TOKEN]
    return FileLayout(columns=tuple(FileColumn(each.value, each) for each in fields))


def priced(*lines: PriceLine, **more: Any) -> dict[str, Any]:
    """Figures of an offer whose price lines were just read."""
    return {
        "desired_price_cents": 95_00,
        "published_price_cents": 100_00,
        "seen_prices": price_lines_to_json(lines),
        "seen_reproducible": True,
        "seen_at": clock.now(),
    } | more


def test_texts_amounts_and_moments_are_written_as_marketplaces_read_them(tmp_path):
    """Quotes only where they are needed, the currency's digits, UTC."""
    seller = account(currency="CAD")
    from_time = datetime.fromisoformat("2026-05-04T08:00:00-04:00")
    offer(
        seller,
        'A;"1"',
        desired_price_cents=5,
        owns_discount=True,
        desired_discount_cents=4,
        desired_discount_from=from_time,
    )
    file = prepared(seller, TERMS)
    (row,) = written(file, columns(file), tmp_path)
    assert row["sku"] == 'A;"1"'
    assert (row["price"], row["discount_price"], row["discount_from"]) == (
        "0.05",
        "0.04",
        "2026-05-04T12:00:00Z",
    )
    assert row["token"] == str(file.token)
    assert "discount_until" not in row


@pytest.mark.parametrize(("currency", "shown"), [("JPY", "1999"), ("CAD", "19.99"), ("KWD", "1.999")])
def test_amounts_have_the_currency_s_digits(tmp_path, currency, shown):
    """Minor units are not cents everywhere."""
    seller = account(currency=currency)
    offer(seller, "A", desired_price_cents=1999)
    file = prepared(seller, TERMS)
    assert [row["price"] for row in written(file, columns(file), tmp_path)] == [shown]


def test_a_price_file_says_every_other_line_again(tmp_path):
    """Ours first with the ranges that it had, the others word for word, lines of an offer together."""
    seller = account()
    lines = (
        PriceLine(price=Decimal("88.5"), channels=("CA", "US"), discount_price=Decimal("80")),
        PriceLine(price=Decimal("100.00"), price_ranges="1|100.00,10|90.00"),
        PriceLine(price=Decimal("70"), valid_from=NOON),
    )
    offer(seller, "A", **priced(*lines))
    offer(seller, "B", **priced(PriceLine(price=Decimal(100))))
    file = prepared(seller, PRICE)
    rows = written(file, PRICE_LAYOUT, tmp_path)
    assert [(row["offer-sku"], row["price"], row["channels"], row["start-date"]) for row in rows] == [
        ("B", "95.00", "", ""),
        ("A", "95.00", "", ""),
        ("A", "88.5", "CA|US", ""),
        ("A", "70", "", "2026-05-04T12:00:00Z"),
    ]
    assert [row["price-ranges"] for row in rows if row["price"] == "95.00"] == ["", "1|100.00,10|90.00"]
    assert rows[2]["discount-price"] == "80"


def test_a_discount_that_is_not_ours_stays_in_a_price_file(tmp_path):
    """And one that is ours and has ended goes."""
    seller = account()
    theirs = PriceLine(price=Decimal(100), discount_price=Decimal(90), discount_from=NOON)
    seen = {"seen_discount_cents": 90_00, "seen_discount_from": NOON}
    offer(seller, "A", **priced(theirs, **seen))
    offer(seller, "B", **priced(theirs, owns_discount=True, **seen))
    file = prepared(seller, PRICE)
    rows = {row["offer-sku"]: row for row in written(file, PRICE_LAYOUT, tmp_path)}
    assert (rows["A"]["discount-price"], rows["A"]["discount-start-date"]) == (
        "90.00",
        "2026-05-04T12:00:00Z",
    )
    assert (rows["B"]["discount-price"], rows["B"]["discount-start-date"]) == ("", "")


@pytest.mark.parametrize(
    "doubt",
    [
        {"seen_reproducible": False},
        {"seen_at": NOON},
        {"seen_prices": None},
        {
            "seen_prices": price_lines_to_json(
                [PriceLine(price=Decimal(100), discount_price=Decimal("9.999"))]
            )
        },
    ],
    ids=["not reproducible", "read long ago", "never read", "a discount of no whole cents"],
)
def test_a_price_whose_lines_are_not_known_travels_with_the_terms(tmp_path, doubt):
    """As one column that deletes nothing."""
    seller = account()
    offer(seller, "A", **priced(PriceLine(price=Decimal(100)), **doubt))
    assert preparing.prepare(seller, PRICE, own_files=OWN) is None
    file = prepared(seller, TERMS)
    assert file.fields == ["price"]
    assert [row["price"] for row in written(file, columns(file), tmp_path)] == ["95.00"]


def test_no_cell_of_a_file_of_offers_is_blank(tmp_path):
    """A group to a submission, the largest first."""
    seller = account()
    for sku in ("A", "B", "C"):
        offer(seller, sku, desired_lead_time_days=3, desired_logistic_class="S")
    offer(seller, "D", desired_lead_time_days=4)
    offer(seller, "E", desired_lead_time_days=4, desired_price_cents=10_00)
    groups = []
    while (file := preparing.prepare(seller, TERMS, own_files=OWN)) is not None:
        rows = written(file, columns(file), tmp_path)
        assert all(cell for row in rows for cell in row.values())
        groups.append((sorted(row["sku"] for row in rows), file.fields))
        for item in SubmissionItem.objects.filter(submission=file):
            Offer.objects.filter(pk=item.offer_id).update(
                published_lead_time_days=item.lead_time_days, published_price_cents=item.price_cents
            )
            Offer.objects.filter(pk=item.offer_id).update(published_logistic_class=item.logistic_class)
        Submission.objects.filter(pk=file.pk).update(state="COMPLETE", settled_at=clock.now())
    assert groups[0] == (["A", "B", "C"], ["lead_time_days", "logistic_class"])
    assert sorted(groups[1:]) == [(["D"], ["lead_time_days"]), (["E"], ["price", "lead_time_days"])]


def test_the_end_of_a_discount_of_ours_is_the_one_blank_that_is_meant(tmp_path):
    """Where it is known that there is something to clear."""
    seller = account()
    offer(
        seller,
        "A",
        desired_price_cents=10_00,
        published_price_cents=10_00,
        owns_discount=True,
        published_discount_cents=9_00,
    )
    file = prepared(seller, TERMS)
    assert file.fields == ["price", "discount_price"]
    (row,) = written(file, columns(file), tmp_path)
    assert (row["price"], row["discount_price"]) == ("10.00", "")


def test_what_has_no_file_of_its_own_rides_with_the_terms(tmp_path):
    """Stock and price become columns of one line."""
    seller = account()
    offer(seller, "A", desired_quantity=0, desired_price_cents=10_00, desired_lead_time_days=1)
    assert preparing.prepare(seller, STOCK, own_files=()) is None
    assert preparing.prepare(seller, PRICE, own_files=()) is None
    file = prepared(seller, TERMS, ())
    (row,) = written(file, columns(file), tmp_path)
    assert (row["quantity"], row["price"], row["lead_time_days"]) == ("0", "10.00", "1")


def test_a_figure_that_is_under_way_in_one_file_goes_in_no_other(tmp_path):
    """A price that began with the terms does not follow in a price file once the offer is read."""
    seller = account()
    one = offer(seller, "A", desired_price_cents=95_00, published_price_cents=100_00)
    assert preparing.prepare(seller, TERMS, own_files=OWN) is not None
    Offer.objects.filter(pk=one.pk).update(**priced(PriceLine(price=Decimal(100))))
    assert preparing.prepare(seller, PRICE, own_files=OWN) is None
    Offer.objects.filter(pk=one.pk).update(desired_quantity=3)
    assert preparing.prepare(seller, STOCK, own_files=OWN) is not None


@pytest.mark.parametrize("flow", ["stock_mode", "price_mode", "terms_mode"])
def test_each_kind_needs_its_flow_live(flow):
    """A price with the terms needs both; a removal all of them."""
    seller = account(**{flow: Mode.SHADOW})
    offer(
        seller,
        "A",
        desired_quantity=1,
        **priced(PriceLine(price=Decimal(100))),
    )
    offer(seller, "B", desired_price_cents=10_00)
    got = {
        kind: file.items_count
        for kind in (STOCK, PRICE, TERMS)
        if (file := preparing.prepare(seller, kind, own_files=OWN))
    }
    assert (
        got
        == {
            "stock_mode": {PRICE: 1, TERMS: 1},
            "price_mode": {STOCK: 1},
            "terms_mode": {STOCK: 1, PRICE: 1},
        }[flow]
    )


def test_codes_of_one_cell_stand_apart_as_the_layout_says(tmp_path):
    """Operators differ in it, and a price of other channels would be deleted."""
    seller = account()
    figures = priced(PriceLine(price=Decimal(100)), PriceLine(price=Decimal(90), channels=("US", "CA")))
    offer(seller, "A", **figures)
    rows = written(prepared(seller, PRICE), replace(PRICE_LAYOUT, list_separator="/"), tmp_path)
    assert [row["channels"] for row in rows] == ["", "US/CA"]


def test_a_brake_keeps_its_kind_at_home():
    """Stock that would run out everywhere waits for a person; the price goes."""
    seller = account()
    for number in range(8):
        offer(seller, f"A{number}", desired_quantity=0, published_quantity=5)
    offer(seller, "B", **priced(PriceLine(price=Decimal(100))))
    assert preparing.prepare(seller, STOCK, own_files=OWN) is None
    assert Brake.objects.get().kind == STOCK
    assert preparing.prepare(seller, PRICE, own_files=OWN) is not None


def test_a_file_that_never_left_is_taken_back_whole():
    """Its items go with it, and the next one may be prepared."""
    seller = account()
    offer(seller, "A", desired_quantity=1)
    file = prepared(seller, STOCK)
    assert preparing.prepare(seller, STOCK, own_files=OWN) is None
    assert preparing.withdraw(file)
    assert not preparing.withdraw(file)
    assert SubmissionItem.objects.count() == 0
    assert preparing.prepare(seller, STOCK, own_files=OWN) is not None
