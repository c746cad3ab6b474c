"""What every marketplace must do alike with offers, over real HTTP against the simulator."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from tests.channels.stage import Row, Stage, written

from comptoir.channels import errors
from comptoir.channels.offers import (
    ImportStatus,
    OfferField,
    PriceLine,
    RemoteOffer,
    SubmissionKind,
    UnreadableOffer,
)
from comptoir.channels.pacing import CallOutcome, Flow
from comptoir.channels.vocabulary import ExportStatus
from comptoir.simulator import catalogue

CREATE, STOCK, PRICE, TERMS = (
    SubmissionKind.CREATE,
    SubmissionKind.STOCK,
    SubmissionKind.PRICE,
    SubmissionKind.TERMS,
)
SOLD = list(catalogue.products().values())[:3]
FIRST, SECOND, THIRD = (product.sku for product in SOLD)


def new(place: int, **more: str) -> Row:
    """An offer to be created for a product that the marketplace knows."""
    return {
        OfferField.SKU: SOLD[place].sku,
        OfferField.PRODUCT_REFERENCE: SOLD[place].gtin,
        OfferField.PRODUCT_REFERENCE_TYPE: "EAN",
        OfferField.CONDITION: "11",
        OfferField.PRICE: "649.50",
        OfferField.QUANTITY: "7",
        OfferField.TOKEN: "8d6f",
    } | {OfferField(name): value for name, value in more.items()}


def stock(sku: str, quantity: int) -> Row:
    """A line of stock."""
    return {OfferField.SKU: sku, OfferField.QUANTITY: str(quantity)}


def price(sku: str, amount: str, **more: str) -> Row:
    """A line of price."""
    return {OfferField.SKU: sku, OfferField.PRICE: amount} | {
        OfferField(name): value for name, value in more.items()
    }


def by_sku(found: list[RemoteOffer | UnreadableOffer]) -> dict[str, RemoteOffer]:
    """What was read, all of which could be."""
    return {offer.sku: offer for offer in found if isinstance(offer, RemoteOffer)}


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A place for one file."""
    return tmp_path / "offers.csv"


@pytest.fixture
def selling(stage: Stage) -> Stage:
    """A shop that already sells the whole catalogue, ten of each."""
    stage.world.list_catalogue(stage.shop_id)
    return stage


def test_an_offer_is_created_and_read_back(stage: Stage, file: Path) -> None:
    """Every figure of it, by an export and by a page."""
    channel = stage.live()
    rows = [
        new(
            0,
            discount_price="599.00",
            discount_from="2026-11-24T05:00:00Z",
            discount_until="2027-01-02T05:00:00Z",
            lead_time_days="2",
            logistic_class="L",
            min_order_quantity="1",
            max_order_quantity="5",
        )
    ]
    import_id = stage.send(channel, CREATE, rows, file)
    progress = stage.ended(channel, CREATE, import_id)
    assert (progress.remote_id, progress.status) == (import_id, ImportStatus.COMPLETE)
    assert (progress.lines, progress.taken, progress.refused, progress.has_report) == (1, 1, 0, False)
    assert progress.created_at is not None
    (offer,) = stage.exported(channel, file)
    assert isinstance(offer, RemoteOffer)
    truth = stage.world.offer(stage.shop_id, FIRST)
    assert (offer.remote_id, offer.product_remote_id) == (str(truth["offer_id"]), SOLD[0].product_sku)
    assert (offer.quantity, offer.condition, offer.currency, offer.active) == (7, "11", "CAD", True)
    assert (offer.lead_time_days, offer.logistic_class) == (2, "L")
    assert (offer.min_order_quantity, offer.max_order_quantity, offer.deleted) == (1, 5, False)
    assert offer.default_price == PriceLine(
        price=Decimal("649.5"),
        discount_price=Decimal("599"),
        discount_from=datetime(2026, 11, 24, 5, tzinfo=UTC),
        discount_until=datetime(2027, 1, 2, 5, tzinfo=UTC),
    )
    assert offer.reproducible
    page = channel.offers_page(sku=FIRST)
    assert (page.total_count, page.unreadable) == (1, ())
    assert page.marketplace_time is not None
    (shown,) = page.offers
    assert (shown.sku, shown.quantity, shown.prices, shown.reproducible) == (
        FIRST,
        7,
        offer.prices,
        True,
    )
    assert channel.offers_page(sku="NOBODY-SELLS-IT").offers == ()


def test_each_kind_changes_its_own_and_nothing_else(selling: Stage, file: Path) -> None:
    """Stock, price and terms travel apart."""
    channel = selling.live()
    before = selling.world.offer(selling.shop_id, FIRST)
    sent: dict[SubmissionKind, list[Row]] = {
        STOCK: [stock(FIRST, 3)],
        PRICE: [price(FIRST, "1899.00", discount_price="1799.00")],
        TERMS: [{OfferField.SKU: FIRST, OfferField.LEAD_TIME_DAYS: "4", OfferField.TOKEN: "t"}],
    }
    changed: dict[SubmissionKind, dict[str, Any]] = {
        STOCK: {"quantity": 3},
        PRICE: {"price": 189900, "discount_price": 179900},
        TERMS: {"leadtime": 4},
    }
    for kind, rows in sent.items():
        assert selling.ended(channel, kind, selling.send(channel, kind, rows, file)).taken == 1
        after = selling.world.offer(selling.shop_id, FIRST)
        differing = {name: after[name] for name in after if after[name] != before[name]}
        differing.pop("updated", None)
        assert differing == changed[kind]
        before = after


def test_several_prices_of_an_offer_survive_a_new_one(stage: Stage, file: Path) -> None:
    """What was read can be said again, line by line."""
    stage.world.change_shop(stage.shop_id, advanced_pricing=True)
    stage.world.list_catalogue(stage.shop_id)
    channel = stage.live()
    lines = [
        price(FIRST, "100.00"),
        price(FIRST, "90.00", price_channels="CA", discount_price="85.00"),
        price(FIRST, "80.00", price_groups="VIP|STAFF", price_ranges="1|80.00,10|75.50"),
        price(FIRST, "70.00", price_from="2026-12-01T00:00:00Z", price_until="2026-12-31T00:00:00Z"),
        price(FIRST, "120.00", price_type="RETAIL-PRICE"),
    ]
    import_id = stage.send(channel, PRICE, lines, file)
    progress = stage.ended(channel, PRICE, import_id)
    assert (progress.taken, progress.refused) == (1, 0)
    offer = by_sku(stage.exported(channel, file))[FIRST]
    assert offer.reproducible
    default = offer.default_price
    assert default is not None
    assert default.price == 100
    rest = {line.price: line for line in offer.prices if line is not default}
    assert rest[Decimal(90)].channels == ("CA",)
    assert rest[Decimal(90)].discount_price == 85
    assert rest[Decimal(80)].groups == ("VIP", "STAFF")
    assert rest[Decimal(80)].price_ranges == "1|80,10|75.5"
    assert rest[Decimal(70)].valid_from == datetime(2026, 12, 1, tzinfo=UTC)
    assert rest[Decimal(120)].price_type == "RETAIL-PRICE"
    said = [again(FIRST, line) for line in offer.prices]
    said[0][OfferField.PRICE] = "99.00"
    assert stage.ended(channel, PRICE, stage.send(channel, PRICE, said, file)).taken == 1
    after = by_sku(stage.exported(channel, file, size=10_001))[FIRST]
    assert after.default_price is not None
    assert after.default_price.price == 99
    assert [line for line in after.prices if not line.is_default] == list(rest.values())


def again(sku: str, line: PriceLine) -> Row:
    """A price line as a price file has it."""

    def moment(value: datetime | None) -> str:
        return "" if value is None else value.isoformat().replace("+00:00", "Z")

    return {
        OfferField.SKU: sku,
        OfferField.PRICE: str(line.price),
        OfferField.DISCOUNT_PRICE: "" if line.discount_price is None else str(line.discount_price),
        OfferField.DISCOUNT_FROM: moment(line.discount_from),
        OfferField.DISCOUNT_UNTIL: moment(line.discount_until),
        OfferField.PRICE_RANGES: line.price_ranges,
        OfferField.DISCOUNT_RANGES: line.discount_ranges,
        OfferField.PRICE_CHANNELS: "|".join(line.channels),
        OfferField.PRICE_ORGANIZATIONS: "|".join(line.organizations),
        OfferField.PRICE_GROUPS: "|".join(line.groups),
        OfferField.PRICE_FROM: moment(line.valid_from),
        OfferField.PRICE_UNTIL: moment(line.valid_until),
        OfferField.PRICE_TYPE: line.price_type,
    }


def test_prices_by_quantity_of_the_default_price_survive_a_change_of_it(stage: Stage, file: Path) -> None:
    """They cannot be said again with another price, so the price goes with the terms and leaves them."""
    stage.world.change_shop(stage.shop_id, advanced_pricing=True)
    stage.world.list_catalogue(stage.shop_id)
    channel = stage.live()
    by_quantity = [price(FIRST, "100.00", price_ranges="1|100.00,10|90.00")]
    stage.ended(channel, PRICE, stage.send(channel, PRICE, by_quantity, file))
    before = by_sku(stage.exported(channel, file))[FIRST]
    assert not before.reproducible
    terms: Row = {OfferField.SKU: FIRST, OfferField.PRICE: "98.00", OfferField.TOKEN: "t"}
    assert stage.ended(channel, TERMS, stage.send(channel, TERMS, [terms], file)).taken == 1
    after = by_sku(stage.exported(channel, file, size=10_001))[FIRST]
    assert after.default_price is not None
    assert before.default_price is not None
    assert after.default_price.price == 98
    assert after.default_price.price_ranges == before.default_price.price_ranges


@pytest.mark.parametrize(
    ("kind", "good", "bad"),
    [
        (CREATE, new(0), new(1, product_reference="0499999999999")),
        (STOCK, stock(FIRST, 4), stock("NOBODY-SELLS-IT", 4)),
        (PRICE, price(FIRST, "1700.00"), price("NOBODY-SELLS-IT", "5.00")),
        (
            TERMS,
            {OfferField.SKU: FIRST, OfferField.LEAD_TIME_DAYS: "2"},
            {OfferField.SKU: SECOND, OfferField.LEAD_TIME_DAYS: "soon"},
        ),
    ],
    ids=[kind.value for kind in SubmissionKind],
)
def test_what_is_refused_is_named_with_its_reason(
    stage: Stage, file: Path, kind: SubmissionKind, good: Row, bad: Row
) -> None:
    """One bad line harms no other, and comes back by SKU."""
    if kind is not CREATE:
        stage.world.list_catalogue(stage.shop_id)
    channel = stage.live()
    import_id = stage.send(channel, kind, [good, bad], file)
    progress = stage.ended(channel, kind, import_id)
    assert (progress.taken, progress.refused, progress.has_report) == (1, 1, True)
    assert channel.fetch_import_report(kind, import_id, file) == file.stat().st_size
    (refusal,) = channel.read_import_report(kind, file)
    assert (refusal.sku, refusal.line) == (bad[OfferField.SKU], 2)
    assert refusal.message


def test_a_report_that_is_not_there_is_refused(selling: Stage, file: Path) -> None:
    """And leaves no file behind."""
    channel = selling.live()
    import_id = selling.send(channel, STOCK, [stock(FIRST, 4)], file)
    selling.ended(channel, STOCK, import_id)
    missing = file.with_name("report.csv")
    with pytest.raises(errors.Refused):
        channel.fetch_import_report(STOCK, import_id, missing)
    assert not missing.exists()


@pytest.mark.parametrize("kind", SubmissionKind)
def test_an_import_that_nobody_made_is_refused(stage: Stage, kind: SubmissionKind) -> None:
    """Never taken for one that is waiting."""
    with pytest.raises(errors.Refused):
        stage.connect().import_progress(kind, "4711")


def test_the_body_alone_tells_two_files_apart(selling: Stage, file: Path) -> None:
    """An equal file gets the old id; another token, or another name where no token fits, a new one."""
    channel = selling.live()
    line: Row = {OfferField.SKU: FIRST, OfferField.LEAD_TIME_DAYS: "3"}
    first = selling.send(channel, TERMS, [line | {OfferField.TOKEN: "one"}], file)
    assert selling.send(channel, TERMS, [line | {OfferField.TOKEN: "one"}], file) == first
    assert selling.send(channel, TERMS, [line | {OfferField.TOKEN: "two"}], file) != first
    held = selling.send(channel, STOCK, [stock(FIRST, 4)], file, name="one.csv")
    assert selling.send(channel, STOCK, [stock(FIRST, 4)], file, name="one.csv") == held
    assert selling.send(channel, STOCK, [stock(FIRST, 4)], file, name="two.csv") != held


FILES: dict[str, tuple[SubmissionKind, Row, set[Flow]]] = {
    "create": (CREATE, new(0), {Flow.STOCK, Flow.PRICE, Flow.TERMS}),
    "stock": (STOCK, stock(FIRST, 1), {Flow.STOCK}),
    "price": (PRICE, price(FIRST, "9.00"), {Flow.PRICE}),
    "terms": (TERMS, {OfferField.SKU: FIRST, OfferField.LEAD_TIME_DAYS: "3"}, {Flow.TERMS}),
    "terms with a price": (
        TERMS,
        {OfferField.SKU: FIRST, OfferField.PRICE: "9.00"},
        {Flow.TERMS, Flow.PRICE},
    ),
    "removal": (
        TERMS,
        {OfferField.SKU: FIRST, OfferField.REMOVE: "delete"},
        {Flow.STOCK, Flow.PRICE, Flow.TERMS},
    ),
}


@pytest.mark.parametrize("name", FILES)
def test_a_file_leaves_only_when_all_that_it_changes_is_live(stage: Stage, file: Path, name: str) -> None:
    """Anything less meets no socket; decisions being live is no excuse."""
    kind, row, needed = FILES[name]
    for missing in needed:
        channel = stage.live(*(set(Flow) - {missing}))
        with pytest.raises(errors.NotLive, match=missing.value):
            stage.send(channel, kind, [row], file)
    assert stage.world.ledger.calls() == []
    assert stage.pacer.taken == []
    stage.send(stage.live(*needed), kind, [row], file)
    assert len(stage.world.ledger.calls()) == 1


def test_a_file_of_terms_never_holds_stock(stage: Stage, file: Path) -> None:
    """Neither by its layout nor by what somebody wrote into it."""
    channel = stage.live()
    with pytest.raises(errors.Unsupported, match="quantity"):
        channel.offer_file(TERMS, [OfferField.QUANTITY])
    written(channel.offer_file(CREATE, list(new(0))), [new(0)], file)
    with pytest.raises(ValueError, match="quantity"):
        channel.submit_offers(TERMS, file, name="a.csv")
    assert stage.world.ledger.calls() == []


@pytest.mark.parametrize(
    ("kind", "fields"),
    [
        (CREATE, [OfferField.PRODUCT_REFERENCE, OfferField.PRICE]),
        (STOCK, [OfferField.QUANTITY, OfferField.PRICE]),
        (PRICE, [OfferField.PRICE, OfferField.QUANTITY]),
        (TERMS, [OfferField.PRICE_CHANNELS]),
        (TERMS, [OfferField.REMOVE, OfferField.LEAD_TIME_DAYS]),
        (CREATE, [*new(0), OfferField.REMOVE]),
    ],
)
def test_what_a_kind_cannot_say_is_said_beforehand(
    stage: Stage, kind: SubmissionKind, fields: list[OfferField]
) -> None:
    """Before a file is written."""
    with pytest.raises(errors.Unsupported):
        stage.connect().offer_file(kind, fields)


def test_an_offer_is_removed_by_a_person_and_seen_to_be_gone(selling: Stage, file: Path) -> None:
    """What changed since tells deleted offers; everything does not hold them."""
    channel = selling.live()
    since = selling.world.now()
    row: Row = {OfferField.SKU: FIRST, OfferField.TOKEN: "t", OfferField.REMOVE: ""}
    assert selling.ended(channel, TERMS, selling.send(channel, TERMS, [row], file)).taken == 1
    (gone,) = selling.exported(channel, file, since=since)
    assert isinstance(gone, RemoteOffer)
    assert (gone.sku, gone.deleted, gone.active) == (FIRST, True, False)
    assert FIRST not in by_sku(selling.exported(channel, file))


def test_everything_holds_what_does_not_sell(selling: Stage, file: Path) -> None:
    """An offer without stock is there with its zero; reading needs nothing to be live."""
    selling.world.change_offer(selling.shop_id, SECOND, quantity=0)
    found = by_sku(selling.exported(selling.connect(), file))
    assert len(found) == len(catalogue.products())
    assert (found[SECOND].quantity, found[SECOND].active) == (0, False)
    assert (found[FIRST].quantity, found[FIRST].active) == (10, True)
    (shown,) = selling.connect().offers_page(sku=SECOND).offers
    assert "ZERO_QUANTITY" in shown.inactivity


def test_pages_and_exports_agree(selling: Stage, file: Path) -> None:
    """A hundred at a time, the same figures."""
    channel = selling.connect()
    shown: dict[str, RemoteOffer] = {}
    while len(shown) < (page := channel.offers_page(offset=len(shown))).total_count:
        assert page.offers
        shown |= {offer.sku: offer for offer in page.offers}
    for sku, offer in by_sku(selling.exported(channel, file)).items():
        same = shown.pop(sku)
        assert (same.remote_id, same.quantity, same.prices) == (offer.remote_id, offer.quantity, offer.prices)
        assert (same.condition, same.lead_time_days, same.logistic_class, same.reproducible) == (
            offer.condition,
            same.lead_time_days,
            offer.logistic_class,
            offer.reproducible,
        )
    assert shown == {}


def test_an_equal_question_gets_the_old_ticket(selling: Stage) -> None:
    """Whoever wants a new export asks otherwise; everything and what changed are budgets of their own."""
    channel = selling.connect()
    ticket = channel.start_offers_export(changed_since=None, items_per_chunk=10_000)
    selling.world.advance(1)
    assert channel.start_offers_export(changed_since=None, items_per_chunk=10_000) == ticket
    selling.world.advance(1)
    assert channel.start_offers_export(changed_since=None, items_per_chunk=10_001) != ticket
    since = selling.world.now() - timedelta(hours=1)
    channel.start_offers_export(changed_since=since, items_per_chunk=10_000)
    assert len(set(selling.pacer.taken)) == 2


def test_an_export_is_pending_before_it_is_there(selling: Stage) -> None:
    """And has no addresses until then."""
    selling.world.pace = 1.0
    channel = selling.connect()
    ticket = channel.start_offers_export(changed_since=None, items_per_chunk=10_000)
    progress = channel.offers_export_progress(ticket)
    assert (progress.status, progress.urls) == (ExportStatus.PENDING, ())


@pytest.mark.parametrize("kind", [CREATE, PRICE, TERMS])
def test_a_lost_answer_is_found_among_the_recent_imports(
    selling: Stage, file: Path, kind: SubmissionKind
) -> None:
    """The file may have landed: it is never sent again blindly."""
    rows: dict[SubmissionKind, Row] = {CREATE: new(0), PRICE: price(FIRST, "5.00"), TERMS: FILES["terms"][1]}
    channel = selling.live()
    older = selling.send(channel, kind, [rows[kind] | {OfferField.PRICE: "7.00"}], file)
    selling.world.advance(60)
    since = selling.world.now()
    selling.world.disrupt("cut_after", times=1)
    with pytest.raises(errors.OutcomeUnknown):
        selling.send(channel, kind, [rows[kind]], file, name="b.csv")
    assert selling.pacer.finishes[-1][1] is CallOutcome.FAILED
    (found,) = channel.recent_imports(kind, since=since)
    assert found.remote_id != older
    assert found.created_at is not None
    assert found.created_at >= since - timedelta(seconds=1)
    both = channel.recent_imports(kind, since=since - timedelta(hours=1))
    assert [each.remote_id for each in both] == [found.remote_id, older]


def test_stock_files_cannot_be_looked_for(stage: Stage) -> None:
    """There is no list of them."""
    with pytest.raises(errors.Unsupported):
        stage.connect().recent_imports(STOCK, since=stage.world.now())


def test_more_imports_than_a_page_are_all_found(selling: Stage, file: Path) -> None:
    """Page by page, newest first."""
    channel = selling.live()
    since = selling.world.now() - timedelta(minutes=1)
    sent = [
        selling.send(channel, TERMS, [FILES["terms"][1] | {OfferField.TOKEN: str(number)}], file)
        for number in range(105)
    ]
    assert [each.remote_id for each in channel.recent_imports(TERMS, since=since)] == sent[::-1]


@pytest.mark.parametrize("trouble", ["html", "5xx", "cut_before", "delayed_effect"])
def test_no_clear_answer_to_a_file_is_a_doubt(selling: Stage, file: Path, trouble: str) -> None:
    """Whatever it was, it may have landed."""
    selling.world.disrupt(trouble, times=1)
    with pytest.raises(errors.OutcomeUnknown):
        selling.send(selling.live(), STOCK, [stock(FIRST, 2)], file)


def test_a_file_that_hangs_and_a_file_that_fails_are_told(selling: Stage, file: Path) -> None:
    """In the marketplace's own words."""
    channel = selling.live()
    selling.world.disrupt("stuck_import", seconds=3600, times=1)
    stuck = selling.send(channel, STOCK, [stock(FIRST, 2)], file)
    selling.world.advance(600)
    progress = channel.import_progress(STOCK, stuck)
    assert (progress.status, progress.remote_status) == (ImportStatus.RUNNING, "RUNNING")
    selling.world.advance(3600)
    assert channel.import_progress(STOCK, stuck).status is ImportStatus.COMPLETE
    selling.world.disrupt("failed_import", reason="The file was eaten", times=1)
    failed = selling.ended(channel, PRICE, selling.send(channel, PRICE, [price(FIRST, "3.00")], file))
    assert (failed.status, failed.reason) == (ImportStatus.FAILED, "The file was eaten")


def test_known_products_are_named_by_what_was_asked(stage: Stage) -> None:
    """What the marketplace does not know, or cannot be asked for, is not among them; nothing costs no call."""
    channel = stage.connect()
    assert channel.known_products([]) == ()
    assert channel.known_products([("SKU", "17000000"), ("EAN", ""), ("EAN", "1,2")]) == ()
    assert stage.world.ledger.calls() == []
    (found,) = channel.known_products([("EAN", SOLD[0].gtin), ("EAN", "0499999999999")])
    assert (found.reference_type, found.reference) == ("EAN", SOLD[0].gtin)
    assert (found.remote_id, found.title) == (SOLD[0].product_sku, SOLD[0].title_en)
    assert found.category
    with pytest.raises(ValueError, match="100"):
        channel.known_products([("EAN", str(number)) for number in range(101)])


READS: dict[str, Callable[[Any], object]] = {
    "progress": lambda channel: channel.import_progress(TERMS, "5000001"),
    "recent": lambda channel: channel.recent_imports(PRICE, since=datetime(2026, 1, 1, tzinfo=UTC)),
    "page": lambda channel: channel.offers_page(),
    "export": lambda channel: channel.start_offers_export(changed_since=None, items_per_chunk=10_000),
    "products": lambda channel: channel.known_products([("EAN", SOLD[0].gtin)]),
}


@pytest.mark.parametrize("name", READS)
@pytest.mark.parametrize("trouble", ["html", "5xx", "cut_after"])
def test_trouble_while_reading_is_transient(stage: Stage, name: str, trouble: str) -> None:
    """Never an empty list."""
    stage.world.disrupt(trouble)
    with pytest.raises(errors.Unavailable):
        READS[name](stage.connect())
