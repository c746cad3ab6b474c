"""Buyers whose time is over go for good; nobody's goes too early, and nothing brings one back."""

from __future__ import annotations

import zlib
from datetime import UTC, datetime, timedelta
from typing import Any

import msgspec
import pytest

from comptoir import clock
from comptoir.accounts.models import Account
from comptoir.actions.models import Action, Kind, State
from comptoir.activity.models import Entry
from comptoir.channels.mirakl.orders import read_order
from comptoir.channels.vocabulary import IncomingOrder, UnreadableOrder
from comptoir.jobs.upkeep import delete_old_buyers
from comptoir.orders import models, purging
from comptoir.orders.discretion import UNSAID, without_buyer
from comptoir.orders.intake import record_page
from comptoir.orders.models import Buyer, Order, RawOrder
from comptoir.orders.services import IllegalState

pytestmark = pytest.mark.django_db

ADA = {
    "customer_id": "77",
    "firstname": "Ada",
    "lastname": "Quackenbush",
    "shipping_address": {"street_1": "77 Zanzibar Lane", "phone": "555-0199", "country_iso_code": "CAN"},
}


def days_ago(days: float) -> str:
    """A moment as Mirakl prints it."""
    return (datetime.now(UTC) - timedelta(days=days)).isoformat()


def body(number: int, state: str, *, updated: float = 40, received: float | None = None) -> dict[str, Any]:
    """An order of Ada's, made 60 days ago, last updated and received so many days ago."""
    line = {
        "order_line_id": f"C{number:04}-A-1",
        "order_line_state": state,
        "quantity": 1,
        "price": 100.0,
        "received_date": None if received is None else days_ago(received),
    }
    return {
        "order_id": f"C{number:04}-A",
        "order_state": state,
        "created_date": days_ago(60),
        "last_updated_date": days_ago(updated),
        "currency_iso_code": "CAD",
        "customer": ADA,
        "references": {"order_reference_for_customer": "for Ada's kitchen"},
        "shipping_tracking_url": "https://carrier.example/?zip=K1A0B1",
        "order_lines": [line],
    }


def read(told: dict[str, Any]) -> IncomingOrder:
    """The same, as the channel reads it."""
    order = read_order(msgspec.json.encode(told))
    assert isinstance(order, IncomingOrder), order
    return order


def kept_aside(number: str) -> UnreadableOrder:
    """An order that could not be read, with somebody in it whom nobody recognised."""
    return UnreadableOrder(remote_id=number, reason="odd", raw=b'{"gift_note": "for Ada"}')


@pytest.fixture
def account() -> Account:
    """An account to record for."""
    return Account.objects.create(
        channel="mirakl", name="a", base_url="https://m.example", created_at=clock.now()
    )


def record(account: Account, *told: dict[str, Any]) -> list[Order]:
    """Take orders in; the orders, by number."""
    record_page(account.pk, [read(one) for one in told], fetched_at=clock.now())
    return list(Order.objects.filter(account=account).order_by("remote_id"))


def held() -> set[str]:
    """Numbers of the orders whose buyers are known."""
    return set(Buyer.objects.values_list("order__remote_id", flat=True))


def test_only_orders_that_have_been_over_for_long_enough_lose_their_buyers(account, settings):
    """Delivery counts where the marketplace tells it, whatever was updated later; an open wish keeps an order open."""
    *_, wished, _ = record(
        account,
        body(1, "SHIPPING"),
        body(2, "RECEIVED", received=31, updated=2),
        body(3, "RECEIVED", received=29, updated=29),
        body(4, "SHIPPED", updated=31),
        body(5, "SHIPPED", updated=29),
        body(6, "CANCELED", updated=31),
        body(7, "REFUSED", updated=31),
        body(8, "CLOSED", updated=31),
        body(9, "WAITING_ACCEPTANCE", updated=31),
    )
    Action.objects.create(
        account=account,
        order=wished,
        kind=Kind.REFUND,
        token="t",
        payload={},
        who="marie",
        state=State.DOUBT,
        wanted_at=clock.now(),
    )
    delete_old_buyers()
    assert len(held()) == 9  # kept, unless somebody says otherwise
    settings.BUYERS_KEPT_DAYS = 30
    assert delete_old_buyers() == 4
    assert held() == {"C0001-A", "C0003-A", "C0005-A", "C0008-A", "C0009-A"}
    assert RawOrder.objects.count() == 5
    assert delete_old_buyers() == 0
    entry = Entry.objects.get(kind="buyers.purged")
    assert entry.details == {"count": 4, "days": 30}


def test_chunk_after_chunk_until_nothing_is_due(account):
    """However many there are."""
    many = purging.CHUNK + 1
    record(account, *(body(number, "SHIPPED") for number in range(many)))
    assert purging.purge_over_for(30) == many
    assert held() == set()


def test_a_purged_buyer_does_not_come_back(account):
    """Neither with the same order again, nor with a newer one, nor with one that cannot be stored or read."""
    (order,) = record(account, body(1, "SHIPPED"))
    assert purging.purge([order], who="marie") == 1
    (order,) = record(account, body(1, "SHIPPED"))
    (order,) = record(account, body(1, "RECEIVED", updated=1, received=1))
    assert order.state == "DELIVERED"
    assert (order.customer_reference, order.tracking_url) == (None, None)
    assert not Buyer.objects.exists()
    assert not RawOrder.objects.exists()
    refused = body(1, "CLOSED", updated=0) | {"order_state_reason_label": "a\x00b"}
    record(account, refused)
    record_page(account.pk, [], [kept_aside("C0001-A")], fetched_at=clock.now())
    aside = models.UnreadableOrder.objects.get()
    assert (aside.times, aside.body) == (2, None)
    other = record(account, body(2, "SHIPPED"))[1]
    assert zlib.decompress(bytes(other.raw.body))
    assert other.customer_reference == "for Ada's kitchen"


def test_what_could_not_be_read_goes_by_age_too(account, pass_time):
    """And what was cleared stays so, however often it is told again."""
    aside = kept_aside("C1")
    record_page(account.pk, [], [aside], fetched_at=clock.now())
    purging.purge_over_for(30)
    assert models.UnreadableOrder.objects.get().body is not None
    pass_time(31 * 86_400)
    purging.purge_over_for(30)
    record_page(account.pk, [], [aside], fetched_at=clock.now())
    assert models.UnreadableOrder.objects.get().body is None


def test_a_buyer_that_is_still_needed_stays_and_nothing_is_deleted(account):
    """All of the named orders, or none."""
    over, open_ = record(account, body(1, "SHIPPED"), body(2, "SHIPPING"))
    with pytest.raises(IllegalState, match="C0002-A is SHIPPING"):
        purging.purge([over, open_], who="marie")
    assert held() == {"C0001-A", "C0002-A"}


def test_words_about_an_order_are_told_without_its_buyer(account):
    """Whole words only, whatever their case; and once the buyer is gone, nothing at all."""
    (order,) = record(account, body(1, "SHIPPED"))
    said = "ADA QUACKENBUSH of 77 Zanzibar Lane has no adapter"
    assert without_buyer(order.pk, said) == "[removed] [removed] of [removed] has no adapter"
    purging.purge([order], who="marie")
    assert without_buyer(order.pk, said) == UNSAID
