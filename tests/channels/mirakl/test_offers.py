"""Mirakl's offers: what its JSON may look like, and what we make of it."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.channels.conftest import NotingPacer
from tests.channels.mirakl.samples import encoded
from tests.channels.scripted import Request, Script, ScriptedServer, answer

from comptoir.channels import errors, registry
from comptoir.channels.contract import Channel
from comptoir.channels.mirakl.offers import read_offer
from comptoir.channels.offers import (
    ImportStatus,
    OfferField,
    PriceLine,
    RemoteOffer,
    SubmissionKind,
    UnreadableOffer,
    price_lines_from_json,
    price_lines_to_json,
)
from comptoir.channels.pacing import Flow
from comptoir.channels.vocabulary import ExportStatus

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)
Connect = Callable[[Script], Channel]


def priced(**changes: Any) -> dict[str, Any]:
    """One price of an export."""
    return {
        "context": {
            "channel_codes": None,
            "customer_group_ids": None,
            "customer_organization_ids": None,
            "end_date": None,
            "start_date": None,
        },
        "discount_end_date": None,
        "discount_price": None,
        "discount_start_date": None,
        "origin_price": 69.9,
        "volume_prices": [{"quantity_threshold": 1, "unit_discount_price": None, "unit_origin_price": 69.90}],
    } | changes


def exported(**changes: Any) -> dict[str, Any]:
    """An offer of an export."""
    return {
        "active": True,
        "allow_quote_requests": False,
        "channels": ["CA"],
        "currency_iso_code": "CAD",
        "deleted": False,
        "description": None,
        "last_updated": "2026-03-01T12:00:00.250Z",
        "leadtime_to_ship": 2,
        "logistic_class": {"code": "M"},
        "max_order_quantity": None,
        "min_order_quantity": 1,
        "offer_id": 2003,
        "prices": [priced()],
        "product_sku": "MKP-1",
        "quantity": 56,
        "retail_prices": [],
        "shop_sku": "HOB-60",
        "something_new": {"deep": [1]},
        "state_code": "11",
    } | changes


def offer(**changes: Any) -> RemoteOffer:
    """The same, read."""
    found = read_offer(encoded(exported(**changes)))
    assert isinstance(found, RemoteOffer), found
    return found


def test_an_offer_is_read_figure_by_figure() -> None:
    """Everything that a desired figure can be compared with."""
    assert offer() == RemoteOffer(
        sku="HOB-60",
        remote_id="2003",
        product_remote_id="MKP-1",
        currency="CAD",
        quantity=56,
        prices=(PriceLine(price=Decimal("69.9")),),
        reproducible=True,
        condition="11",
        lead_time_days=2,
        logistic_class="M",
        min_order_quantity=1,
        max_order_quantity=None,
        active=True,
        deleted=False,
        updated_at=datetime(2026, 3, 1, 12, 0, 0, 250_000, tzinfo=UTC),
    )


@pytest.mark.parametrize("field", [name for name in exported() if name != "shop_sku"])
@pytest.mark.parametrize("absent", [True, False], ids=["missing", "null"])
def test_what_is_not_said_is_not_known(field: str, absent: bool) -> None:
    """Nothing but the SKU is needed, and nothing becomes zero."""
    changed = exported() | {field: None}
    if absent:
        del changed[field]
    found = read_offer(encoded(changed))
    assert isinstance(found, RemoteOffer)
    assert found.quantity == (None if field == "quantity" else 56)
    if field == "prices":
        assert (found.prices, found.default_price, found.reproducible) == ((), None, False)


def test_an_offer_without_any_price_has_none_to_lose() -> None:
    """An empty list was told."""
    found = offer(prices=[])
    assert (found.default_price, found.reproducible) == (None, True)


def test_ids_and_sums_come_in_any_json_type() -> None:
    """A numeric SKU, a price as text."""
    found = offer(
        shop_sku=4711, offer_id="x1", state_code=11, product_sku=9, prices=[priced(origin_price="12.340")]
    )
    assert (found.sku, found.remote_id, found.condition, found.product_remote_id) == ("4711", "x1", "11", "9")
    assert str(found.prices[0].price) == "12.340"


def test_what_a_price_depends_on_is_kept() -> None:
    """Channels, organisations, groups, dates, discounts, prices by quantity, retail prices."""
    special = priced(
        context={
            "channel_codes": ["US", "CA"],
            "customer_organization_ids": ["O-1"],
            "customer_group_ids": [7],
            "start_date": "2026-07-01T00:00:00Z",
            "end_date": "2026-07-31T23:59:59+02:00",
        },
        origin_price=64.99,
        discount_price=59,
        discount_start_date="2026-07-02",
        discount_end_date="2026-07-03T10:45:53+01",
        volume_prices=[
            {"quantity_threshold": 10, "unit_discount_price": 50, "unit_origin_price": 60.5},
            {"quantity_threshold": 1, "unit_discount_price": 59, "unit_origin_price": 64.99},
        ],
    )
    found = offer(prices=[priced(), special], retail_prices=[{"origin_price": 99, "discount_price": None}])
    assert found.reproducible
    assert found.prices[1] == PriceLine(
        price=Decimal("64.99"),
        discount_price=Decimal(59),
        discount_from=datetime(2026, 7, 2, tzinfo=UTC),
        discount_until=datetime(2026, 7, 3, 9, 45, 53, tzinfo=UTC),
        price_ranges="1|64.99,10|60.5",
        discount_ranges="1|59,10|50",
        channels=("US", "CA"),
        organizations=("O-1",),
        groups=("7",),
        valid_from=datetime(2026, 7, 1, tzinfo=UTC),
        valid_until=datetime(2026, 7, 31, 21, 59, 59, tzinfo=UTC),
    )
    assert found.prices[2] == PriceLine(price=Decimal(99), price_type="RETAIL-PRICE")
    assert found.default_price == found.prices[0]
    assert price_lines_from_json(json.loads(json.dumps(price_lines_to_json(found.prices)))) == list(
        found.prices
    )


@pytest.mark.parametrize(
    "changes",
    [
        {"prices": [priced(), priced(origin_price=70)]},
        {"prices": [priced(context={"weekday": "monday"})]},
        {"prices": [priced(origin_price=None, volume_prices=[])]},
        {"prices": [priced(), priced(context={"channel_codes": ["A|B"]})]},
        {"prices": [priced(context={"channel_codes": [str(number)]}) for number in range(51)]},
        {"prices": [priced(volume_prices=[{"quantity_threshold": 5, "unit_origin_price": 60}])]},
        {"prices": [priced(volume_prices=[{"quantity_threshold": 1, "unit_discount_price": 60}])]},
        {"prices": [priced(volume_prices=[{"quantity_threshold": None, "unit_origin_price": 60}])]},
    ],
    ids=[
        "two defaults",
        "a new criterion",
        "no price",
        "a bar",
        "too many",
        "by quantity",
        "discount by quantity",
        "no threshold",
    ],
)
def test_prices_that_a_file_would_lose_are_not_for_a_file(changes: dict[str, Any]) -> None:
    """PRI01 deletes what it leaves out."""
    assert not offer(**changes).reproducible


def test_an_empty_criterion_is_none() -> None:
    """What is new to us and says nothing harms nothing."""
    assert offer(prices=[priced(context={"weekday": None, "areas": []}, volume_prices=None)]).reproducible


def test_an_old_channel_code_is_a_channel() -> None:
    """A price of one channel is never taken for everybody's."""
    line = {"channel_code": "US", "unit_origin_price": 70, "volume_prices": []}
    found = offer(prices=None, all_prices=[{"unit_origin_price": 60}, line])
    assert found.default_price == PriceLine(price=Decimal(60))
    assert found.prices[1].channels == ("US",)


@pytest.mark.parametrize(
    ("changes", "named"),
    [
        ({"shop_sku": None}, "shop_sku"),
        ({"shop_sku": " "}, "SKU"),
        ({"quantity": "many"}, "quantity"),
        ({"quantity": 2**40}, "quantity"),
        ({"leadtime_to_ship": -(2**40)}, "leadtime_to_ship"),
        ({"last_updated": "yesterday"}, "last_updated"),
        ({"last_updated": "0001-01-01T00:00:00+14:00"}, "last_updated"),
        ({"prices": [priced(origin_price="NaN")]}, "origin_price"),
        ({"prices": [priced(origin_price="1e400")]}, "origin_price"),
        ({"prices": [priced(discount_price="1e-400")]}, "discount_price"),
        ({"prices": [priced(discount_start_date="soon")]}, "discount_start_date"),
        ({"prices": [priced(context={"channel_codes": "US"})]}, "channel_codes"),
        ({"prices": [priced(context={"start_date": 5})]}, "start_date"),
        ({"prices": {"default": 5}}, "prices"),
        ({"state_code": "1\x001"}, "NUL"),
        ({"prices": [priced(context={"channel_codes": ["\x00"]})]}, "NUL"),
        ({"shop_sku": "A\x00B"}, "NUL"),
    ],
)
def test_what_cannot_be_read_says_why_and_harms_no_other(changes: dict[str, Any], named: str) -> None:
    """With its SKU where there is one, never with a NUL."""
    found = read_offer(encoded(exported(**changes)))
    assert isinstance(found, UnreadableOffer)
    assert named in found.why
    assert "\x00" not in found.sku
    assert bool(found.sku.strip()) is bool((changes.get("shop_sku", "HOB-60") or "").strip())


def test_a_nul_in_what_is_not_read_is_nothing() -> None:
    """A description is not ours to judge."""
    assert offer(description="a\x00b").sku == "HOB-60"


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(max_size=3),
        lambda inner: st.lists(inner, max_size=3),
    )
)
def test_no_value_in_no_field_is_an_exception(value: object) -> None:
    """Whatever comes, it is an offer or a sentence."""
    for name in exported():
        assert isinstance(read_offer(encoded_any(exported(**{name: value}))), RemoteOffer | UnreadableOffer)
    for name in priced():
        assert isinstance(
            read_offer(encoded_any(exported(prices=[priced(**{name: value})]))), RemoteOffer | UnreadableOffer
        )


def encoded_any(value: object) -> bytes:
    """JSON of anything, lone surrogates included."""
    return json.dumps(value).encode()


@pytest.mark.parametrize(
    "raw", [b"", b"7", b"null", b"[]", b"{", b'{"shop_sku": "\xff"}', b'{"shop_sku": "A"']
)
def test_what_is_no_offer_is_unreadable(raw: bytes) -> None:
    """Not even a SKU."""
    found = read_offer(raw)
    assert isinstance(found, UnreadableOffer)
    assert found.sku == ""


@pytest.fixture
def connect(serve: Callable[[Script], ScriptedServer], pacer: NotingPacer) -> Iterator[Connect]:
    """A channel to a server that follows a script, live for everything."""
    opened: list[Channel] = []

    def to(script: Script) -> Channel:
        opened.append(
            registry.connect(
                "mirakl",
                base_url=serve(script).url,
                secrets={"api_key": "key"},
                shop_id=None,
                pacer=pacer,
                live_flows=frozenset(Flow),
            )
        )
        return opened[-1]

    yield to
    for channel in opened:
        channel.close()


def test_a_chunk_is_read_offer_by_offer(connect: Connect, tmp_path: Path) -> None:
    """One that cannot be read stands among the others."""
    file = tmp_path / "chunk.json"
    file.write_bytes(encoded([exported(), exported(shop_sku="HOB-90", quantity="x"), exported(shop_sku="Z")]))
    found = list(connect(answer()).read_offers_export(file))
    assert [(type(each), each.sku) for each in found] == [
        (RemoteOffer, "HOB-60"),
        (UnreadableOffer, "HOB-90"),
        (RemoteOffer, "Z"),
    ]


@pytest.mark.parametrize("content", [b"{}", b'{"offers": []}', b"", b'[{"shop_sku": "A"}', b"[1,]"])
def test_a_chunk_that_is_no_list_is_misread(connect: Connect, tmp_path: Path, content: bytes) -> None:
    """Never an empty one."""
    file = tmp_path / "chunk.json"
    file.write_bytes(content)
    with pytest.raises(errors.Misread) as caught:
        list(connect(answer()).read_offers_export(file))
    assert caught.value.operation == "OF54"


@pytest.mark.parametrize(
    ("body", "status", "words"),
    [
        (b'{"status": "PENDING", "urls": null}', ExportStatus.PENDING, "PENDING"),
        (b'{"status": "PONDERING"}', ExportStatus.PENDING, "PONDERING"),
        (
            b'{"status": "FAILED", "error": {"code": "1", "detail": "Internal error"}}',
            ExportStatus.FAILED,
            "FAILED: Internal error",
        ),
        (b'{"status": "FAILED", "error": {"code": 1}}', ExportStatus.FAILED, "FAILED: 1"),
        (b'{"status": "COMPLETED", "urls": ["u"]}', ExportStatus.COMPLETED, "COMPLETED"),
    ],
)
def test_an_export_says_how_far_it_is(
    connect: Connect, body: bytes, status: ExportStatus, words: str
) -> None:
    """A word that is new to us is not an end."""
    progress = connect(answer(body)).offers_export_progress("T")
    assert (progress.status, progress.remote_status) == (status, words)


@pytest.mark.parametrize(
    ("said", "status"),
    [
        ("WAITING_SYNCHRONIZATION_PRODUCT", ImportStatus.WAITING),
        ("WAITING", ImportStatus.WAITING),
        ("RUNNING", ImportStatus.RUNNING),
        ("COMPLETE", ImportStatus.COMPLETE),
        ("FAILED", ImportStatus.FAILED),
        ("COMPLETED", ImportStatus.OTHER),
        ("PONDERING", ImportStatus.OTHER),
    ],
)
@pytest.mark.parametrize("kind", SubmissionKind)
def test_an_import_says_how_far_it_is(
    connect: Connect, kind: SubmissionKind, said: str, status: ImportStatus
) -> None:
    """Nulls everywhere else; a word that is new to us is kept."""
    state = {"status": said, "import_id": "7", "date_created": None, "has_error_report": None}
    body = encoded({"data": [state]} if kind is SubmissionKind.PRICE else state)
    progress = connect(answer(body)).import_progress(kind, "7")
    assert (progress.remote_id, progress.status, progress.remote_status) == ("7", status, said)
    assert (progress.taken, progress.refused, progress.lines, progress.created_at) == (None,) * 4
    assert not progress.has_report


def test_of_prices_it_is_offers_that_are_counted(connect: Connect) -> None:
    """And lines that the file has."""
    state = {
        "status": "COMPLETE",
        "import_id": "7",
        "lines_in_success": 9,
        "lines_in_error": 2,
        "offers_updated": 3,
        "offers_in_error": 1,
        "has_error_report": True,
    }
    others = [{"status": "RUNNING", "import_id": "6"}]
    channel = connect(answer(encoded({"data": [*others, state]})))
    progress = channel.import_progress(SubmissionKind.PRICE, "7")
    assert (progress.lines, progress.taken, progress.refused, progress.has_report) == (11, 3, 1, True)


@pytest.mark.parametrize("kind", SubmissionKind)
@pytest.mark.parametrize("body", [b"{}", b'{"import_id": null}', b"[]", b'{"import_id": {}}'])
def test_an_answer_that_names_no_import_is_a_doubt(
    connect: Connect, tmp_path: Path, kind: SubmissionKind, body: bytes
) -> None:
    """The file was taken, as far as anybody knows."""
    file = tmp_path / "a.csv"
    file.write_text("sku;comptoir-submission\n")
    with pytest.raises(errors.OutcomeUnknown):
        connect(answer(body, status="201 Created")).submit_offers(kind, file, name="a.csv")


def test_where_pacing_forbids_the_next_page_the_first_ones_count(
    connect: Connect, pacer: NotingPacer
) -> None:
    """Those nearest to the moment come first, so that a lost file is among them."""
    page = encoded({"data": [{"status": "COMPLETE", "import_id": 1}], "next_page_token": "next"})

    def script(request: Request) -> list[bytes]:
        pacer.refusal = errors.NotYet("later", until=NOON)
        return list(answer(page)(request))

    channel = connect(script)
    (found,) = channel.recent_imports(SubmissionKind.TERMS, since=NOON)
    assert found.remote_id == "1"
    with pytest.raises(errors.NotYet):
        channel.recent_imports(SubmissionKind.TERMS, since=NOON)


def test_a_list_that_names_itself_as_its_next_page_ends(connect: Connect) -> None:
    """No walk in circles."""
    page = encoded({"data": [{"status": "RUNNING", "import_id": 1}], "next_page_token": "again"})
    assert len(connect(answer(page)).recent_imports(SubmissionKind.PRICE, since=NOON)) == 2


@pytest.mark.parametrize(
    ("kind", "fields", "headings"),
    [
        (SubmissionKind.STOCK, [OfferField.QUANTITY], "offer-sku;quantity;warehouse-code;update-delete"),
        (
            SubmissionKind.PRICE,
            [OfferField.PRICE],
            "offer-sku;price;discount-price;discount-start-date;discount-end-date;price-ranges;discount-ranges;"
            "channels;start-date;end-date;customer-organization-ids;customer-group-ids;price-type",
        ),
        (SubmissionKind.TERMS, [OfferField.LEAD_TIME_DAYS], "sku;leadtime-to-ship;comptoir-submission"),
        (
            SubmissionKind.TERMS,
            [OfferField.SKU, OfferField.DISCOUNT_PRICE, OfferField.PRICE, OfferField.TOKEN],
            "sku;price;discount-price;comptoir-submission",
        ),
        (SubmissionKind.TERMS, [OfferField.REMOVE], "sku;update-delete;comptoir-submission"),
    ],
)
def test_a_file_has_what_was_asked_for(
    connect: Connect, kind: SubmissionKind, fields: list[OfferField], headings: str
) -> None:
    """And its SKU; a column that is not there is left alone, one that is blank is cleared."""
    layout = connect(answer()).offer_file(kind, fields)
    assert layout.delimiter.join(column.heading for column in layout.columns) == headings
    assert layout.several_lines is (kind is SubmissionKind.PRICE)
