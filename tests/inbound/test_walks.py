"""A walk knows when it has seen everything, and what to do when it has not."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta

import msgspec
import pytest

from comptoir import clock
from comptoir.accounts.models import Account, Cursor
from comptoir.activity import journal
from comptoir.activity.models import Entry, SyncRun
from comptoir.channels.mirakl.orders import read_order
from comptoir.channels.vocabulary import ExportProgress, ExportStatus, IncomingOrder, OrdersPage
from comptoir.inbound import exports, walks
from comptoir.inbound.models import OrderExport, OrderWalk
from comptoir.inbound.orders import step
from comptoir.orders.models import Order

pytestmark = pytest.mark.django_db


def order(number: int, *, minutes: int = 0, title: str = "Kettle") -> IncomingOrder:
    """An order as a marketplace would tell it, updated so many minutes after nine."""
    updated = datetime(2026, 5, 4, 9, 0, tzinfo=UTC) + timedelta(minutes=minutes)
    read = read_order(
        msgspec.json.encode(
            {
                "order_id": f"C{number:04}-A",
                "order_state": "WAITING_ACCEPTANCE",
                "created_date": "2026-05-04T08:00:00Z",
                "last_updated_date": updated.isoformat(),
                "currency_iso_code": "CAD",
                "price": 10,
                "order_lines": [
                    {
                        "order_line_id": f"C{number:04}-A-1",
                        "order_line_state": "WAITING_ACCEPTANCE",
                        "quantity": 1,
                        "price": 10,
                        "product_title": title,
                    }
                ],
            }
        )
    )
    assert isinstance(read, IncomingOrder)
    return read


class Marketplace:
    """A marketplace that answers from a script; only what a walk and an export ask is there."""

    page_size = 2

    def __init__(self, pages: Sequence[tuple[Sequence[IncomingOrder], int]]) -> None:
        self._pages = list(pages)
        self.asked: list[int] = []
        self.exports: list[tuple[datetime, datetime]] = []

    def orders_page(self, *, updated_since: datetime, offset: int, states: Sequence[str] = ()) -> OrdersPage:
        self.asked.append(offset)
        orders, total = self._pages.pop(0)
        return OrdersPage(
            orders=tuple(orders), unreadable=(), total_count=total, marketplace_time=clock.now()
        )

    def start_orders_export(self, *, updated_from: datetime, updated_to: datetime) -> str:
        self.exports.append((updated_from, updated_to))
        return "ticket"

    def orders_export_progress(self, ticket: str) -> ExportProgress:
        return ExportProgress(status=ExportStatus.FAILED, remote_status="FAILED", urls=())


@pytest.fixture
def account() -> Account:
    """An account that is due."""
    return Account.objects.create(
        channel="mirakl",
        name="scripted",
        base_url="https://m.example",
        created_at=clock.now(),
        auto_sync=True,
    )


@pytest.fixture
def walk_through(account) -> Callable[[Marketplace], None]:
    """Takes steps until the script is used up."""

    def go(marketplace: Marketplace, *, steps: int) -> None:
        for _ in range(steps):
            step(account, marketplace)  # type: ignore[arg-type]  # a part of a Channel

    return go


def test_a_short_page_does_not_end_a_walk(account, walk_through):
    """Only the count ends a walk: a page shorter than asked for is followed by the next."""
    marketplace = Marketplace([([order(1)], 3), ([order(2), order(3)], 3)])
    walk_through(marketplace, steps=2)
    assert marketplace.asked == [0, 1]
    assert OrderWalk.objects.get().finished_at is not None
    assert Order.objects.count() == 3


def test_a_page_that_repeats_an_order_skips_none(account, walk_through):
    """Three rows on a page of two are two places in the list."""
    marketplace = Marketplace([([order(1), order(2), order(2)], 3), ([order(3)], 3)])
    walk_through(marketplace, steps=2)
    assert marketplace.asked == [0, 2]
    assert Order.objects.count() == 3


def test_an_incomplete_walk_is_walked_again_and_then_exported(account, walk_through):
    """Incomplete twice: an export over the closed range follows, a person is told, the cursor has not moved."""
    incomplete = [([order(1), order(2)], 4), ([order(2), order(3)], 4)]
    marketplace = Marketplace([*incomplete, *incomplete])
    walk_through(marketplace, steps=4)
    assert marketplace.asked == [0, 2, 0, 2]
    export = OrderExport.objects.get()
    walk = OrderWalk.objects.get()
    assert (export.updated_from, export.updated_to) == (walk.updated_since, walk.first_page_at)
    concern = Entry.objects.needing_attention().get()
    assert concern.kind == "orders.incomplete"
    assert (concern.details["seen"], concern.details["expected"]) == (3, 4)
    assert Cursor.objects.get().position is None
    exports.finish(account, export)
    assert Cursor.objects.get().position == walk.first_page_at - walks.OVERLAP
    assert not Entry.objects.needing_attention().exists()


def test_newcomers_do_not_make_a_walk_incomplete(account, walk_through):
    """The set may grow during a walk; what the first page counted is what must be seen."""
    marketplace = Marketplace([([order(1), order(2)], 3), ([order(3), order(4)], 5), ([order(5)], 5)])
    walk_through(marketplace, steps=3)
    assert OrderWalk.objects.get().finished_at is not None
    assert not OrderExport.objects.exists()


def test_a_large_set_is_exported_from_its_first_page_on(account, walk_through):
    """More than a thousand orders on the first page: what it brought is kept, the rest comes by export."""
    marketplace = Marketplace([([order(1), order(2)], 1001)])
    walk_through(marketplace, steps=2)
    assert Order.objects.count() == 2
    assert len(marketplace.exports) == 1


def test_a_failed_export_leaves_walking_page_by_page(account, walk_through):
    """Without an export the orders still come, however many there are, and a person is told why it takes long."""
    many = [([order(1), order(2)], 1001)]
    rest = [([order(1), order(2)], 1001), ([order(3), order(4)], 1001)]
    marketplace = Marketplace([*many, *rest])
    walk_through(marketplace, steps=5)
    assert Entry.objects.needing_attention().get().kind == "orders.export_failed"
    assert marketplace.asked == [0, 0, 2]
    assert Order.objects.count() == 4


def test_an_older_version_never_overwrites_a_newer_one(account):
    """Of two answers the newer update wins, whichever arrives last; with equal dates, the one asked for later."""
    now = clock.now()
    later = now + timedelta(seconds=1)
    record = walks.record_page
    record(account.pk, [order(1, minutes=5, title="new")], fetched_at=now)
    record(account.pk, [order(1, minutes=4, title="old")], fetched_at=later)
    assert Order.objects.get().lines.get().title == "new"
    record(account.pk, [order(1, minutes=5, title="asked later")], fetched_at=later)
    assert Order.objects.get().lines.get().title == "asked later"
    record(account.pk, [order(1, minutes=5, title="asked earlier")], fetched_at=now)
    assert Order.objects.get().lines.get().title == "asked later"


def test_a_concern_is_counted_not_repeated(account):
    """The same open concern twice is one entry seen twice; settled, it may open again."""
    for _ in range(2):
        journal.raise_concern("orders.clock_skew", key="k", account_id=account.pk, details={"minutes": 9})
    assert Entry.objects.get().times == 2
    journal.settle_concern("k")
    journal.raise_concern("orders.clock_skew", key="k", account_id=account.pk, details={"minutes": 9})
    assert Entry.objects.count() == 2
    assert Entry.objects.needing_attention().count() == 1


def test_the_sync_log_counts_what_changed(account, walk_through):
    """A run is one row with the orders it changed; it ends as a success."""
    walk_through(Marketplace([([order(1), order(2)], 3), ([order(3)], 3)]), steps=2)
    run = SyncRun.objects.get()
    assert (run.status, run.records_processed, run.records_succeeded, run.records_failed) == (
        "SUCCESS",
        3,
        3,
        0,
    )
    assert run.duration_ms is not None
