"""What a page of orders does to the database, whatever it holds and in whatever order it comes."""

from __future__ import annotations

import zlib
from datetime import UTC, datetime, timedelta
from typing import Any

import msgspec
import pytest
from django.db import connection
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from comptoir import clock
from comptoir.accounts.models import Account
from comptoir.activity.models import Entry
from comptoir.channels.mirakl.orders import read_order
from comptoir.channels.vocabulary import IncomingOrder, OrdersPage
from comptoir.inbound.models import OrderWalk
from comptoir.inbound.walks import record
from comptoir.orders.intake import Recorded, record_page
from comptoir.orders.models import Amount, Buyer, Order, OrderLine, RawOrder, UnreadableOrder

pytestmark = pytest.mark.django_db

NINE = datetime(2026, 5, 4, 9, 0, tzinfo=UTC)


def body(number: int = 1, *, minutes: int = 0, **changes: Any) -> dict[str, Any]:
    """An order as Mirakl prints it, with the changes given."""
    return {
        "order_id": f"C{number:04}-A",
        "order_state": "WAITING_ACCEPTANCE",
        "created_date": "2026-05-04T08:00:00Z",
        "last_updated_date": (NINE + timedelta(minutes=minutes)).isoformat(),
        "currency_iso_code": "CAD",
        "total_price": 113.0,
        "order_lines": [
            {
                "order_line_id": f"C{number:04}-A-1",
                "order_line_state": "WAITING_ACCEPTANCE",
                "quantity": 2,
                "price": 100.0,
                "product_title": "Kettle",
                "taxes": [{"code": "HST", "amount": 13.0, "rate": 13}],
            }
        ],
    } | changes


def incoming(number: int = 1, **options: Any) -> IncomingOrder:
    """The same, read."""
    read = read_order(msgspec.json.encode(body(number, **options)))
    assert isinstance(read, IncomingOrder), read
    return read


@pytest.fixture
def account() -> Account:
    """An account to record for."""
    return Account.objects.create(
        channel="mirakl", name="a", base_url="https://m.example", created_at=clock.now()
    )


def test_one_bad_order_of_a_hundred_is_kept_aside_and_ninety_nine_land(account):
    """The database refuses a NUL: halving finds the culprit, keeps it with its reason, and stores the rest."""
    line = body(37)["order_lines"][0]
    page = [incoming(number) for number in range(100)]
    page[37] = incoming(37, order_lines=[line | {"product_title": "Ket\x00tle"}])
    recorded = record_page(account.pk, page, fetched_at=NINE)
    assert recorded == Recorded(created=99, unreadable=1)
    aside = UnreadableOrder.objects.get()
    assert aside.remote_id == "C0037-A"
    assert "0x00" in aside.reason
    assert Order.objects.count() == 99


@pytest.mark.parametrize(
    "change",
    [
        {"order_lines": [body()["order_lines"][0] | {"quantity": 2**40}]},
        {"order_lines": [body()["order_lines"][0] | {"quantity": 2**70}]},
        {"customer": {"customer_id": "1", "lastname": "O\x00", "shipping_address": {"city": "Ot\x00tawa"}}},
        {"order_id": "C0001\x00-A"},
    ],
)
def test_whatever_the_database_refuses_is_one_order_aside(account, change):
    """Figures and texts that no column can hold cost nobody else anything."""
    recorded = record_page(account.pk, [incoming(1, **change), incoming(2)], fetched_at=NINE)
    assert recorded == Recorded(created=1, unreadable=1)
    assert Entry.objects.needing_attention().get().kind == "order.unreadable"


def test_the_same_page_again_changes_nothing(account):
    """A page told twice writes no row the second time and makes no second entry."""
    page = [incoming(number) for number in range(5)]
    assert record_page(account.pk, page, fetched_at=NINE).created == 5
    assert record_page(account.pk, page, fetched_at=NINE + timedelta(minutes=1)) == Recorded(unchanged=5)
    assert Entry.objects.count() == 5


def test_a_changed_state_is_told_once_and_a_dropped_tax_goes(account):
    """What changed is written down; an amount that is no longer told is no longer held."""
    record_page(account.pk, [incoming(1)], fetched_at=NINE)
    line = body()["order_lines"][0] | {"taxes": [], "order_line_state": "SHIPPING"}
    later = incoming(1, minutes=1, order_state="SHIPPING", order_lines=[line])
    assert record_page(account.pk, [later], fetched_at=NINE).changed == 1
    entry = Entry.objects.get(kind="order.state")
    assert (entry.details["before"], entry.details["state"]) == ("WAITING_ACCEPTANCE", "SHIPPING")
    assert set(Amount.objects.values_list("component", flat=True)) == {"price"}


def test_two_accounts_may_hold_the_same_number(account):
    """An order's number is unique within its account only."""
    other = Account.objects.create(
        channel="mirakl", name="b", base_url="https://n.example", created_at=clock.now()
    )
    for one in (account, other):
        assert record_page(one.pk, [incoming(1)], fetched_at=NINE).created == 1


def test_a_figure_that_cents_cannot_say_is_kept_exactly(account):
    """Half a cent is neither rounded nor lost: the column is empty and the exact figure stands beside it."""
    line = body()["order_lines"][0] | {"price": "99.995"}
    record_page(account.pk, [incoming(1, total_price="112.995", order_lines=[line])], fetched_at=NINE)
    order = Order.objects.get()
    assert (order.total_cents, order.exact) == (None, {"total": "112.995"})
    amount = Amount.objects.get(component="price")
    assert (amount.cents, amount.exact) == (None, "99.995")


def test_what_is_personal_stands_in_the_buyer_s_row_alone(account):
    """Name, street, phone and e-mail are in one table; no other table, and no raw body, holds them."""
    planted = {
        "firstname": "Philomena",
        "lastname": "Quackenbush",
        "street_1": "77 Zanzibar Lane",
        "phone": "555-0199",
    }
    customer = {
        "customer_id": "77",
        "firstname": planted["firstname"],
        "lastname": planted["lastname"],
        "shipping_address": {**planted, "city": "Guelph", "country": "CA", "country_iso_code": "CAN"},
    }
    record_page(
        account.pk,
        [incoming(1, customer=customer, customer_notification_email="philomena@example.com")],
        fetched_at=NINE,
    )
    buyer = Buyer.objects.get()
    assert (buyer.firstname, buyer.email) == ("Philomena", "philomena@example.com")
    raw = zlib.decompress(bytes(RawOrder.objects.get().body)).decode()
    needles = [*planted.values(), "philomena@example.com"]
    assert not [needle for needle in needles if needle in raw]
    with connection.cursor() as cursor:
        for table in ("marketplace_orders", "marketplace_order_items", "marketplace_journal"):
            cursor.execute(f"SELECT coalesce(string_agg(t::text, ''), '') FROM {table} t")  # noqa: S608  # three names
            text = cursor.fetchone()[0]
            assert not [needle for needle in needles if needle in text], table


def test_a_page_takes_as_many_statements_for_ten_orders_as_for_a_hundred(account):
    """Set-based: the walk's own bookkeeping included, sixteen statements at most."""

    def statements(size: int, first: int) -> int:
        walk = OrderWalk.objects.create(
            account=account, updated_since=NINE, began_at=NINE, first_total=900, first_page_at=NINE
        )
        page = OrdersPage(
            orders=tuple(incoming(first + number) for number in range(size)),
            unreadable=(),
            total_count=900,
            marketplace_time=NINE,
        )
        walk.run_id = 1
        seen: list[str] = []

        def count(execute: Any, sql: str, *rest: Any) -> Any:
            seen.append(sql)
            return execute(sql, *rest)

        with connection.execute_wrapper(count):
            record(account, walk, page, asked_at=NINE, page_size=100)
        walk.delete()
        staging = sum("TEMP TABLE" in sql or sql.startswith("TRUNCATE") for sql in seen)
        copies = 3  # go past the wrapper, as BEGIN and COMMIT do
        return len(seen) - staging + copies

    assert statements(10, 0) == statements(100, 1000) <= 16


VERSIONS = st.lists(
    st.tuples(st.integers(0, 5), st.integers(0, 5), st.sampled_from("abc")), min_size=1, max_size=8
)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(VERSIONS)
def test_the_newest_version_is_held_in_whatever_order_versions_come(account, versions):
    """Property: what is held is a maximum by (update date, time asked), and no later answer ever goes below it."""
    Order.objects.all().delete()
    best = (-1, -1)
    for minutes, asked, title in versions:
        line = body()["order_lines"][0] | {"product_title": f"{title}{minutes}{asked}"}
        page = [incoming(1, minutes=minutes, order_lines=[line])]
        record_page(account.pk, page, fetched_at=NINE + timedelta(seconds=asked))
        order = Order.objects.get()
        now = (
            round((order.remote_updated_at - NINE).total_seconds() / 60),
            round((order.fetched_at - NINE).total_seconds()),
        )
        assert now >= best
        best = max(best, (minutes, asked))
        assert now == best
    assert OrderLine.objects.count() == 1


PARTS = st.fixed_dictionaries(
    {
        "firstname": st.none() | st.sampled_from(["Ada", "Bo"]),
        "city": st.none() | st.sampled_from(["Guelph", "Laval"]),
        "phone": st.none() | st.sampled_from(["555-0101", "555-0102"]),
    }
)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(PARTS, min_size=1, max_size=5))
def test_what_was_told_of_a_buyer_is_never_wiped_by_a_null(account, tellings):
    """Property: each field holds the last value that was told, however many nulls came since."""
    Order.objects.all().delete()
    expected: dict[str, str] = {}
    for minutes, told in enumerate(tellings):
        expected |= {field: value for field, value in told.items() if value is not None}
        address = {"city": told["city"], "phone": told["phone"], "country_iso_code": "CAN"}
        customer = {"customer_id": "7", "firstname": told["firstname"], "shipping_address": address}
        record_page(account.pk, [incoming(1, minutes=minutes, customer=customer)], fetched_at=NINE)
    buyer = Buyer.objects.get()
    held = {
        "firstname": buyer.firstname,
        "city": buyer.shipping_address.get("city"),
        "phone": buyer.shipping_address.get("phone"),
    }
    assert {field: value for field, value in held.items() if value} == expected
