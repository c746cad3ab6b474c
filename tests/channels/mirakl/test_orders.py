"""Mirakl's orders in the shop's words."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta, timezone
from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.channels.mirakl.samples import encoded, line, order

from comptoir.channels.mirakl.orders import read_order
from comptoir.channels.vocabulary import Component, IncomingOrder, OrderState, UnreadableOrder


def read(value: object) -> IncomingOrder:
    """Read an order that must be readable."""
    got = read_order(encoded(value))
    assert isinstance(got, IncomingOrder), got
    return got


def unreadable(value: object) -> UnreadableOrder:
    """Read an order that must not be."""
    got = read_order(encoded(value))
    assert isinstance(got, UnreadableOrder)
    return got


def test_an_order_is_read_whole() -> None:
    """Every figure, date and name in its place."""
    got = read(order())
    assert (got.remote_id, got.commercial_id, got.remote_state, got.state) == (
        "P1-A",
        "P1",
        "SHIPPING",
        OrderState.TO_SHIP,
    )
    assert got.debited_at == datetime(2026, 3, 1, 13, 0, 0, 460_000, tzinfo=UTC)
    assert (got.ship_by, got.deliver_by) == (
        datetime(2026, 3, 3, 12, tzinfo=UTC),
        datetime(2026, 3, 8, tzinfo=UTC),
    )
    assert (got.currency, got.total_price, got.sales_channel) == ("CAD", Decimal("1340.5"), "CA")
    assert (got.customer_reference, got.seller_reference, got.has_invoice) == ("PO-7", None, None)
    assert got.buyer is not None
    assert got.buyer.remote_id == "4711"
    assert got.buyer.organization == "Lantern Works Inc."
    assert got.buyer.email == "relay+1@notification.example.com"
    assert got.buyer.billing_address is not None
    assert got.buyer.billing_address.street_1 == "99 Billing Row"
    (only,) = got.lines
    assert (only.offer_remote_id, only.sku, only.title) == ("2130", "HOB-60", 'Hob 24" steel')
    assert (only.ordered, only.accepted, only.refused, only.shipped, only.cancelled) == (2, 2, 0, 0, 0)
    assert (only.refunded, only.returned) == (0, None)
    assert [(each.component, each.code, each.amount, each.rate) for each in only.amounts] == [
        (Component.PRICE, "", Decimal("1299.0"), None),
        (Component.SHIPPING, "", Decimal("40.0"), None),
        (Component.TAX, "HST", Decimal("194.85"), Decimal(15)),
        (Component.SHIPPING_TAX, "HST", Decimal("6.0"), Decimal(15)),
        (Component.FEE, "EHF", Decimal("1.5"), None),
        (Component.COMMISSION, "", Decimal("15.05"), None),
        (Component.COMMISSION_TAX, "HST", Decimal("2.25"), Decimal(15)),
    ]


def test_a_code_that_repeats_is_added_up() -> None:
    """One amount per code; a sum with an unknown part is unknown, a rate that differs is none."""
    taxes = [
        {"code": "GST", "amount": "0.10", "rate": 5},
        {"code": "GST", "amount": 0.2, "rate": 5},
        {"code": "QST", "amount": 1, "rate": 9},
        {"code": "QST", "amount": None, "rate": 8},
    ]
    got = read(order(order_lines=[line(taxes=taxes)])).lines[0].amounts
    assert [(each.code, each.amount, each.rate) for each in got if each.component is Component.TAX] == [
        ("GST", Decimal("0.30"), Decimal(5)),
        ("QST", None, None),
    ]


@pytest.mark.parametrize(
    ("remote", "state", "accepted", "refused", "shipped", "cancelled"),
    [
        ("STAGING", OrderState.ON_HOLD, 0, 0, 0, 0),
        ("WAITING_ACCEPTANCE", OrderState.TO_ACCEPT, 0, 0, 0, 0),
        ("WAITING_DEBIT", OrderState.AWAITING_PAYMENT, 2, 0, 0, 0),
        ("WAITING_DEBIT_PAYMENT", OrderState.AWAITING_PAYMENT, 2, 0, 0, 0),
        ("SHIPPING", OrderState.TO_SHIP, 2, 0, 0, 0),
        ("SHIPPED", OrderState.SHIPPED, 2, 0, 2, 0),
        ("TO_COLLECT", OrderState.SHIPPED, 2, 0, 2, 0),
        ("RECEIVED", OrderState.DELIVERED, 2, 0, 2, 0),
        ("CLOSED", OrderState.DELIVERED, 2, 0, 2, 0),
        ("REFUSED", OrderState.REFUSED, 0, 2, 0, 0),
        ("CANCELED", OrderState.CANCELLED, None, 0, 0, 2),
        ("TELEPORTING", OrderState.OTHER, None, None, None, 0),
    ],
)
def test_a_state_says_what_became_of_the_units(
    remote: str, state: OrderState, accepted: int, refused: int, shipped: int, cancelled: int
) -> None:
    """Mirakl's states in our words; what a state does not tell stays unknown."""
    got = read(order(order_state=remote, order_lines=[line(order_line_state=remote, debited_date=None)]))
    (only,) = got.lines
    assert (got.state, got.remote_state, only.state) == (state, remote, state)
    assert (only.accepted, only.refused, only.shipped, only.cancelled) == (
        accepted,
        refused,
        shipped,
        cancelled,
    )


@pytest.mark.parametrize(
    ("remote", "dates", "state"),
    [
        ("INCIDENT_OPEN", {}, OrderState.SHIPPED),
        ("INCIDENT_OPEN", {"received_date": "2026-03-09T00:00:00Z"}, OrderState.DELIVERED),
        ("REFUNDED", {"shipped_date": "2026-03-04T00:00:00Z"}, OrderState.SHIPPED),
        ("REFUNDED", {"received_date": "2026-03-09T00:00:00Z"}, OrderState.DELIVERED),
        ("REFUNDED", {}, OrderState.OTHER),
    ],
)
def test_an_incident_or_a_refund_hides_a_state_that_the_dates_tell(
    remote: str, dates: dict[str, str], state: OrderState
) -> None:
    """A line that was refunded before it left is not called shipped."""
    (only,) = read(order(order_lines=[line(order_line_state=remote, **dates)])).lines
    assert (only.state, only.remote_state) == (state, remote)
    assert only.accepted == 2


def test_an_order_of_which_a_part_has_left_is_partly_shipped() -> None:
    """Mirakl calls it SHIPPING; the lines know better. Lines that are over do not count."""
    sent, waiting = line(order_line_state="SHIPPED"), line(order_line_state="SHIPPING")
    over = line(order_line_state="CANCELED")
    assert read(order(order_lines=[sent, waiting])).state is OrderState.PARTLY_SHIPPED
    assert read(order(order_lines=[over, waiting])).state is OrderState.TO_SHIP


def test_fees_that_went_back_are_read_by_code() -> None:
    """Of refunds and cancelations, added up where a code repeats; none where Mirakl tells none."""
    fees = [{"code": "EHF", "amount": 1.25}, {"code": "EHF", "amount": 0.25}, {"code": "DRS", "amount": 0.1}]
    told = {"id": "1", "amount": 10, "shipping_amount": 0, "quantity": 0, "fees": fees}
    (only,) = read(order(order_lines=[line(refunds=[told], cancelations=[told | {"fees": None}])])).lines
    refunded, cancelled = only.given_back
    assert dict(refunded.fees) == {"EHF": Decimal("1.50"), "DRS": Decimal("0.1")}
    assert cancelled.fees == ()


def test_cancelled_and_refunded_units_are_summed_or_unknown() -> None:
    """Units come from the lists; a change that does not name its units makes the sum unknown."""
    parts = [{"id": "1", "quantity": 1, "amount": 5}, {"id": "2", "quantity": 0, "amount": 5}]
    vague = [*parts, {"id": "3", "amount": 1}]
    shipped = line(order_line_state="SHIPPED", quantity=3, cancelations=parts, refunds=parts)
    (only,) = read(order(order_lines=[shipped])).lines
    assert (only.cancelled, only.shipped, only.refunded) == (1, 2, 1)
    (only,) = read(order(order_lines=[shipped | {"cancelations": vague, "refunds": None}])).lines
    assert (only.cancelled, only.shipped, only.refunded) == (None, None, None)


def test_nulls_and_unknown_fields_disturb_nothing() -> None:
    """Before release there is no address; tomorrow there are new fields; a NUL is text like any other."""
    bare = {
        "order_id": "P1-A",
        "order_state": "WAITING_ACCEPTANCE",
        "created_date": "2026-03-01T12:00:00",
        "last_updated_date": "2026-03-01T14:00:00+02:00",
        "currency_iso_code": "CAD",
        "order_lines": [
            {
                "order_line_id": 1,
                "order_line_state": "X",
                "quantity": 1,
                "product_title": "a\x00b",
                "new": [1.5],
            }
        ],
        "customer": None,
        "tomorrow": {"a": [None]},
    }
    got = read(bare)
    assert got.buyer is None
    assert (got.created_at, got.updated_at) == (datetime(2026, 3, 1, 12, tzinfo=UTC),) * 2
    assert (got.lines[0].title, got.lines[0].amounts) == ("a\x00b", ())


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"order_id": None}, "order_id"),
        ({"order_id": 1.5}, "order_id"),
        ({"created_date": None}, "created_date"),
        ({"last_updated_date": "yesterday"}, "last_updated_date"),
        ({"created_date": "0001-01-01T00:00:00+14:00"}, "out of range"),
        ({"currency_iso_code": None}, "currency_iso_code"),
        ({"order_lines": None}, "order_lines"),
        ({"order_lines": [line(quantity="two")]}, "order_lines[0].quantity"),
        ({"order_lines": [line(), line(price="much")]}, "order_lines[1].price"),
        ({"total_price": True}, "total_price"),
        ({"customer": {"firstname": 7}}, "customer.firstname"),
        ({"customer_notification_email": []}, "customer_notification_email"),
    ],
)
def test_an_order_that_cannot_be_read_names_the_field(changes: dict[str, Any], reason: str) -> None:
    """The reason is for a person, and what is kept holds nobody's name."""
    got = unreadable(order() | changes)
    assert reason in got.reason
    assert got.remote_id == ("P1-A" if "order_id" not in changes else "")
    assert not [word for word in (b"Marguerite", b"Harbour", b"555", b"relay+1") if word in got.raw]
    assert json.loads(got.raw)["commercial_id"] == "P1"


@pytest.mark.parametrize(
    "raw", [b"", b"{", b"12", b'"Marguerite"', b"[" * 100_000, b'{"order_id":"X","a":\xff}']
)
def test_what_is_no_order_at_all_keeps_nothing(raw: bytes) -> None:
    """Only a JSON object is kept."""
    got = read_order(raw)
    assert isinstance(got, UnreadableOrder)
    assert got.raw == b""


amounts = st.decimals(allow_nan=False, allow_infinity=False, min_value=-(10**15), max_value=10**15)


@given(amounts, st.booleans())
def test_money_is_read_digit_by_digit(amount: Decimal, quoted: bool) -> None:
    """A number or a text, with all its digits."""
    raw = encoded(order(price="@")).replace(b'"@"', (f'"{amount}"' if quoted else f"{amount}").encode())
    got = read_order(raw)
    assert isinstance(got, IncomingOrder)
    assert got.price == amount
    assert str(got.price) == str(amount)


@given(
    st.lists(amounts, min_size=1, max_size=6),
)
def test_sums_of_money_are_exact(parts: list[Decimal]) -> None:
    """However many digits the parts have."""
    taxes = [{"code": "T", "amount": str(part)} for part in parts]
    (tax,) = [
        a for a in read(order(order_lines=[line(taxes=taxes)])).lines[0].amounts if a.component == "tax"
    ]
    assert tax.amount is not None
    assert sum(Fraction(part) for part in parts) == Fraction(tax.amount)


@given(st.integers(946_684_800_000, 4_102_444_800_000), st.integers(-12 * 60, 14 * 60))
def test_times_are_utc_wherever_they_were_written(milliseconds: int, minutes: int) -> None:
    """Same instant, one zone."""
    there = datetime.fromtimestamp(milliseconds / 1000, timezone(timedelta(minutes=minutes)))
    got = read(order(last_updated_date=there.isoformat()))
    assert got.updated_at == there
    assert got.updated_at.tzinfo is UTC
