"""Until when an order is to be accepted and shipped, for one order and for all of them."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from comptoir import clock
from comptoir.accounts.models import Account
from comptoir.accounts.services import request_sync
from comptoir.cli.people import add_person
from comptoir.inbound.orders import pull_orders
from comptoir.orders.deadlines import LONGEST_LEAD_DAYS, accept_by, accept_due_before, ship_by
from comptoir.orders.models import Order

pytestmark = pytest.mark.django_db(transaction=True)

PAID = datetime(2026, 5, 15, 14, 0, tzinfo=UTC)  # the Friday before Victoria Day, ten in Toronto


@pytest.fixture
def order(world, add_account) -> Order:
    """An order that came in and waits for a decision."""
    account, shop = add_account()
    world.sell(shop, state="WAITING_ACCEPTANCE")
    assert pull_orders(account.pk).error is None
    return Order.objects.select_related("account").get()


def paid(order: Order, **changes: object) -> Order:
    """The same order, paid and to be shipped, as the marketplace might tell it."""
    told = {"state": "TO_SHIP", "debited_at": PAID, "ship_by": None, "lead_time_days": None} | changes
    Order.objects.filter(pk=order.pk).update(**told)
    return Order.objects.select_related("account").get(pk=order.pk)


def test_the_time_to_accept_is_hours_since_it_was_first_seen(world, order, pass_time):
    """Twenty-four, or as the account says; a later look does not start it anew."""
    seen = order.to_accept_since
    assert seen is not None
    assert abs(seen - order.first_seen_at) < timedelta(seconds=5)
    assert accept_by(order) == seen + timedelta(hours=24)
    pass_time(3600)
    world.touch(order.remote_id)
    request_sync(order.account, "orders")
    assert pull_orders(order.account_id).error is None
    Account.objects.update(acceptance_hours=36)
    assert Order.objects.get().remote_updated_at > order.remote_updated_at
    assert accept_by(Order.objects.get()) == seen + timedelta(hours=36)


@pytest.mark.parametrize("state", ["TO_SHIP", "AWAITING_PAYMENT", "CANCELLED", "REFUSED", "OTHER"])
def test_what_does_not_wait_has_no_time_to_accept(order, state):
    """However it came to its state."""
    Order.objects.update(state=state)
    assert accept_by(Order.objects.get()) is None
    assert list(accept_due_before(clock.now() + timedelta(days=99))) == []


def test_all_of_them_by_their_accounts_hours(world, add_account, pass_time):
    """The query finds what the function tells, order by order, in one statement."""
    for name, hours in (("slow", 48), ("usual", 24), ("hasty", 6)):
        account, shop = add_account(name)
        Account.objects.filter(pk=account.pk).update(acceptance_hours=hours)
        world.sell(shop, 2, state="WAITING_ACCEPTANCE")
        assert pull_orders(account.pk).error is None
        pass_time(3600)
    orders = Order.objects.select_related("account")
    for hours in (4, 12, 23, 30, 50):
        moment = clock.now() + timedelta(hours=hours)
        with CaptureQueriesContext(connection) as taken:
            found = {order.pk: order.accept_until for order in accept_due_before(moment)}
        told = {order.pk: accept_by(order) for order in orders}
        assert found == {pk: until for pk, until in told.items() if until is not None and until <= moment}
        assert len(taken) == 1


def test_the_marketplaces_word_on_shipping_goes_first(order):
    """Whatever we would reckon, until nothing is left to be fulfilled."""
    said = datetime(2026, 5, 30, 4, 0, tzinfo=UTC)
    assert ship_by(paid(order, ship_by=said)) == said
    assert ship_by(paid(order, ship_by=said, state="AWAITING_PAYMENT")) == said
    for state in ("SHIPPED", "DELIVERED", "REFUSED", "CANCELLED"):
        assert ship_by(paid(order, ship_by=said, state=state)) is None


def test_else_it_is_reckoned_from_the_payment(order):
    """In the marketplace's lead time, else the account's days: over the week-end and the holiday, at the cut-off."""
    assert ship_by(paid(order, lead_time_days=1)) == datetime(2026, 5, 19, 19, 0, tzinfo=UTC)
    assert ship_by(paid(order)) == datetime(2026, 5, 20, 19, 0, tzinfo=UTC)
    assert ship_by(paid(order, lead_time_days=0)) == datetime(2026, 5, 15, 19, 0, tzinfo=UTC)
    Account.objects.update(province="QC", cut_off="12:00", time_zone="America/Halifax", handling_days=1)
    assert ship_by(paid(order)) == datetime(2026, 5, 19, 15, 0, tzinfo=UTC)


def test_without_a_payment_from_what_is_known(order):
    """The decision, else the creation."""
    decided = paid(order, debited_at=None, acceptance_decided_at=PAID + timedelta(days=5), lead_time_days=0)
    assert ship_by(decided) == datetime(2026, 5, 20, 19, 0, tzinfo=UTC)
    created = paid(
        order, debited_at=None, acceptance_decided_at=None, remote_created_at=PAID, lead_time_days=0
    )
    assert ship_by(created) == datetime(2026, 5, 15, 19, 0, tzinfo=UTC)


@pytest.mark.parametrize("state", ["TO_ACCEPT", "AWAITING_PAYMENT", "SHIPPED", "CANCELLED", "REFUSED"])
def test_nothing_is_reckoned_for_what_is_not_to_be_shipped(order, state):
    """Not yet, or no more."""
    assert ship_by(paid(order, state=state)) is None


@pytest.mark.parametrize(("told", "meant"), [(-3, 0), (2**31 - 1, LONGEST_LEAD_DAYS)])
def test_a_senseless_lead_time_holds_nobody_up(order, told, meant):
    """None in the past, and none beyond a year."""
    assert ship_by(paid(order, lead_time_days=told)) == ship_by(paid(order, lead_time_days=meant))


def test_a_time_zone_that_does_not_exist_is_the_shops(order):
    """A page is shown all the same."""
    Account.objects.update(time_zone="Mars/Olympus")
    assert ship_by(paid(order)) == datetime(2026, 5, 20, 19, 0, tzinfo=UTC)
    assert timezone.get_default_timezone_name() == "America/Toronto"


@pytest.fixture
def viewer(transactional_db) -> Client:
    """A browser of somebody who may look."""
    add_person("vera", "a long enough one", admin=False)
    client = Client()
    assert client.login(username="vera", password="a long enough one")
    return client


def shown(client: Client, order: Order) -> tuple[str, str]:
    """The list and the order's page as text."""
    pages = ("admin:orders_order_changelist", []), ("admin:orders_order_change", [order.pk])
    listed, page = (client.get(reverse(name, args=args)).content.decode() for name, args in pages)
    return listed, page


def on_the_wall(moment: datetime | None) -> str:
    """A moment as pages show it, in the shop's time."""
    assert moment is not None
    return timezone.localtime(moment).strftime("%Y-%m-%d %H:%M %Z")


def test_the_list_and_the_page_show_the_next_deadline(order, viewer):
    """First until when to accept, then until when to ship, and on the page whose reckoning it is."""
    listed, page = shown(viewer, order)
    assert f"accept by {on_the_wall(accept_by(order))}" in listed
    assert "Accept by" in page
    assert on_the_wall(accept_by(order)) in page
    listed, page = shown(viewer, paid(order))
    assert "ship by 2026-05-20 15:00 EDT" in listed
    assert "Ship by, as we reckon" in page
    assert "2026-05-20 15:00 EDT" in page
    assert "Accept by" not in page
    listed, page = shown(viewer, paid(order, ship_by=PAID))
    assert "ship by 2026-05-15 10:00 EDT" in listed
    assert "as we reckon" not in page
    listed, page = shown(viewer, paid(order, ship_by=PAID, state="REFUSED"))
    assert "accept by" not in listed
    assert "ship by" not in listed
    assert "Ship by" not in page


def test_what_is_late_says_so(order, viewer, pass_time):
    """To be accepted, or to be shipped; not before its time, and no more once it was done, or has to wait for others."""
    assert late_in(shown(viewer, order)) == (False, False)
    pass_time(25 * 3600)
    assert late_in(shown(viewer, order)) == (True, True)
    over, ahead = clock.now() - timedelta(minutes=5), clock.now() + timedelta(minutes=5)
    assert late_in(shown(viewer, paid(order, ship_by=ahead))) == (False, False)
    assert late_in(shown(viewer, paid(order, ship_by=over))) == (True, True)
    for state in ("SHIPPED", "AWAITING_PAYMENT"):
        assert late_in(shown(viewer, paid(order, ship_by=over, state=state))) == (False, False)


def late_in(pages: tuple[str, str]) -> tuple[bool, bool]:
    """Whether the list and the page call an order late."""
    listed, page = pages
    return "late: " in listed, re.search(r">\s*Late\s*<", page) is not None
