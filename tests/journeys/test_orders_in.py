"""Orders come in: exactly once, whatever the marketplace and the network do."""

from __future__ import annotations

import random
from datetime import datetime

import pytest

from comptoir.activity.models import Entry, Heartbeat, SyncRun
from comptoir.inbound.models import OrderExport
from comptoir.inbound.orders import pull_orders
from comptoir.orders.models import Order, UnreadableOrder
from tests.conftest import LOST, WOKEN
from tests.reconciling import landing

pytestmark = pytest.mark.django_db(transaction=True)


def truth(world, shop) -> dict[str, datetime]:
    """Every order of the shop with its update date, as the marketplace truly holds it."""
    return {
        order["order_id"]: datetime.fromisoformat(order["last_updated_date"]) for order in world.orders(shop)
    }


def held(account) -> dict[str, datetime]:
    """Every order of the account with the update date that we hold."""
    return dict(Order.objects.filter(account=account).values_list("remote_id", "remote_updated_at"))


def kept_aside(account) -> set[str]:
    """Orders that could not be read, and still cannot."""
    unread = UnreadableOrder.objects.filter(account=account, resolved_at=None)
    return set(unread.values_list("remote_id", flat=True))


def assert_all_landed_once(world, shop, account) -> None:
    """None lost, none doubled, none older than the marketplace's, none blocked by an unreadable one."""
    found = landing(world.orders(shop), account)
    assert found.lost == set()
    assert found.invented == set()
    assert found.out_of_date == set()
    assert found.arrivals == found.held == len(held(account))


def test_a_sold_order_lands_whole(world, add_account):
    """Lines, amounts, buyer and raw body of a sold order are what the marketplace said."""
    account, shop = add_account()
    (sold,) = world.sell(shop, state="SHIPPING")
    assert pull_orders(account.pk).error is None
    order = Order.objects.get(remote_id=sold)
    body = world.order(sold)
    assert order.remote_state == "SHIPPING"
    assert order.total_cents == round(body["total_price"] * 100)
    assert [line.remote_id for line in order.lines.order_by("index")] == [
        line["order_line_id"] for line in body["order_lines"]
    ]
    for line, told in zip(order.lines.order_by("index"), body["order_lines"], strict=True):
        amounts = {(amount.component, amount.code): amount.cents for amount in line.amounts.all()}
        assert amounts["price", ""] == round(told["price"] * 100)
        assert {code: cents for (component, code), cents in amounts.items() if component == "tax"} == {
            tax["code"]: round(tax["amount"] * 100) for tax in told["taxes"]
        }
    assert order.buyer.shipping_address["street_1"] == body["customer"]["shipping_address"]["street_1"]


def test_a_walk_survives_a_list_that_moves(world, add_account, live):
    """300 orders, some updated between the pages, a new one every minute: all there, calls within budget."""
    account, shop = add_account()
    world.sell(shop, 300, spread_seconds=86400)
    world.disrupt("update_between_pages", orders=5)
    world.disrupt("new_order_between_pages", orders=1)
    world.set_selling_rate(1, shop_id=shop)
    live(minutes=40)
    world.mend()
    world.set_selling_rate(0, shop_id=shop)
    live(minutes=20)
    assert_all_landed_once(world, shop, account)
    assert world.summary()["limits_broken"] == {}


@pytest.mark.parametrize(
    ("live", "sold", "minutes"), [(LOST, 1_100, 100), (WOKEN, 4_400, 600)], indirect=["live"]
)
def test_orders_by_the_thousand_through_every_disruption(world, add_account, live, settings, sold, minutes):
    """An export, then walks, under every disruption at once: none lost, none doubled, none blocked."""
    settings.CALL_DEADLINE_SCALE = 0.02  # a drip of ten minutes is given up after 0.6 s
    account, shop = add_account()
    world.sell(shop, sold, spread_seconds=20 * 86400)
    world.disrupt("nul", share=0.01)
    for name, chance in {"429": 0.1, "5xx": 0.05, "html": 0.05, "cut_before": 0.05, "cut_after": 0.1}.items():
        world.disrupt(name, probability=chance, operations=["OR11", "OR13", "OR14", "OR15"])
    world.disrupt("drip", probability=0.03, operations=["OR11", "OR14"])
    world.disrupt("update_between_pages", orders=3)
    world.disrupt("late_visibility", seconds=300)
    world.disrupt("duplicates", probability=0.3)
    world.disrupt("invented_states", share=0.02)
    world.set_selling_rate(1, shop_id=shop)
    chance = random.Random(5)

    def trouble() -> None:
        if chance.random() < 0.05:
            world.touch(chance.choice(world.orders(shop))["order_id"])

    live(minutes=minutes, meanwhile=trouble)
    assert kept_aside(account), "some orders hold a NUL"
    world.set_selling_rate(0, shop_id=shop)
    world.mend()
    live(minutes=45)
    assert len(truth(world, shop)) >= sold + minutes
    assert_all_landed_once(world, shop, account)
    assert OrderExport.objects.filter(account=account, failed=False, finished_at__isnull=False).exists()
    assert world.summary()["limits_broken"] == {}
    assert Heartbeat.objects.get(account=account, flow="orders").failures == 0


@pytest.mark.parametrize("skew", [3600, -3600])
def test_a_wrong_clock_of_the_marketplace_loses_nothing(world, add_account, live, skew):
    """With its Date an hour off, orders go on landing by their update dates, and a person is told."""
    account, shop = add_account()
    world.sell(shop, 50, spread_seconds=3600)
    world.disrupt("date_skew", seconds=skew)
    world.set_selling_rate(0.5, shop_id=shop)
    live(minutes=120, every=60)
    world.set_selling_rate(0, shop_id=shop)
    live(minutes=31, every=60)
    assert_all_landed_once(world, shop, account)
    assert Entry.objects.needing_attention().filter(kind="orders.clock_skew").exists()
    world.mend()
    live(minutes=31, every=60)
    assert not Entry.objects.needing_attention().filter(kind="orders.clock_skew").exists()


@pytest.mark.parametrize("hours", [24, -24])
def test_a_marketplace_that_jumps_a_day_loses_nothing(world, add_account, live, hours):
    """Its clock leaps a day ahead or back between two walks: what is sold afterwards lands all the same."""
    account, shop = add_account()
    world.sell(shop, 120, spread_seconds=3600)
    live(minutes=20, every=60)
    world.clock.advance(hours * 3600 * 1000)
    world.set_selling_rate(1, shop_id=shop)
    live(minutes=60, every=60)
    world.set_selling_rate(0, shop_id=shop)
    live(minutes=31, every=60)
    assert_all_landed_once(world, shop, account)


def test_an_update_that_shows_after_the_overlap_is_found_at_night(world, add_account, live):
    """A change visible only an hour later than its date falls behind the cursor; the nightly comparison finds it."""
    account, shop = add_account()
    sold = world.sell(shop, 10, spread_seconds=3600, state="CLOSED")
    live(minutes=16, every=60)
    world.disrupt("late_visibility", seconds=3600)
    world.touch(sold[0])
    live(minutes=24 * 60, every=600)
    assert_all_landed_once(world, shop, account)
    assert Entry.objects.filter(kind="orders.found_by_audit").exists()


def test_an_unreadable_order_is_kept_and_read_once_it_can_be(world, add_account, live):
    """An order with a NUL waits aside with its reason; its next readable version lands and settles the concern."""
    account, shop = add_account()
    (sold,) = world.sell(shop)
    world.disrupt("nul", share=1.0)
    live(minutes=1)
    assert kept_aside(account) == {sold}
    assert Entry.objects.needing_attention().get(kind="order.unreadable").details["order"] == sold
    world.mend()
    world.move(sold, "SHIPPING")
    live(minutes=16)
    assert kept_aside(account) == set()
    assert set(held(account)) == {sold}
    assert not Entry.objects.needing_attention().filter(kind="order.unreadable").exists()


def test_a_quiet_account_costs_one_call_an_interval_and_writes_no_log(world, add_account, live):
    """Where nothing changes, a walk is one call and moves only the heartbeat."""
    account, shop = add_account()
    world.sell(shop, 20, spread_seconds=86400, state="CLOSED")
    live(minutes=16, every=60)
    runs, calls = SyncRun.objects.count(), world.summary()["calls"]["OR11"]
    beat = Heartbeat.objects.get(account=account, flow="orders").succeeded_at
    live(minutes=60, every=60)
    assert world.summary()["calls"]["OR11"] - calls == 4
    assert SyncRun.objects.count() == runs
    assert Heartbeat.objects.get(account=account, flow="orders").succeeded_at > beat


def test_nothing_runs_by_itself_without_automatic_sync(world, add_account, live):
    """With automatic sync off no call is made, until a person asks; then exactly one walk."""
    account, shop = add_account()
    type(account).objects.filter(pk=account.pk).update(auto_sync=False)
    world.sell(shop, 5)
    live(minutes=60, every=60)
    assert world.summary()["calls"] == {}
