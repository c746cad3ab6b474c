"""Every order reaches the shop's own system once: fetched and acknowledged, or sent; its number there comes back."""

from __future__ import annotations

import pytest

from comptoir.activity.announcing import ORDER_KINDS
from comptoir.activity.models import HostEvent
from comptoir.jobs.upkeep import clear_away
from comptoir.outbound.hosts import outbox, subscriptions
from comptoir.outbound.hosts.outbox import Outcome
from comptoir.outbound.hosts.problems import HostConflict, HostProblem
from comptoir.outbound.models import OutboxEntry, Way

pytestmark = pytest.mark.django_db(transaction=True)


def test_an_order_waits_until_it_is_acknowledged(shop):
    """Fetched twice it is there twice, under one id; acknowledged it is gone, and the order bears the quote's number."""
    outbox.choose(Way.PULL)
    (order,) = shop.sell()
    (first,) = outbox.fetch()
    (again,) = outbox.fetch()
    assert first["id"] == again["id"]
    assert first["data"]["order"]["remote_id"] == order.remote_id
    assert "buyer" not in first["data"]["order"]
    (done,) = outbox.acknowledge([(first["id"], "Q-2026-17")])
    assert (done.outcome, done.host_reference) == (Outcome.ACKNOWLEDGED, "Q-2026-17")
    assert outbox.fetch() == []
    order.refresh_from_db()
    assert order.host_reference == "Q-2026-17"
    shop.world.touch(order.remote_id)
    shop.pull()
    order.refresh_from_db()
    assert order.host_reference == "Q-2026-17", "a later reading leaves it"


def test_acknowledging_twice_is_once_and_another_number_is_refused(shop):
    """The same again changes nothing; two quotes for one order are found out."""
    outbox.choose(Way.PULL)
    (order,) = shop.sell()
    event = outbox.fetch()[0]["id"]
    outbox.acknowledge([(event, "Q-1")])
    told = outbox.acknowledge([(event, "Q-1"), (event, "Q-2"), ("evt_999999", None), ("nonsense", None)])
    assert [one.outcome for one in told] == [
        Outcome.ALREADY,
        Outcome.OTHER_REFERENCE,
        Outcome.UNKNOWN,
        Outcome.UNKNOWN,
    ]
    order.refresh_from_db()
    assert order.host_reference == "Q-1"


@pytest.mark.parametrize("reference", ["", " Q", "Q\n1", "Q" * 201, "a\x00b"])
def test_a_number_that_is_none_is_refused(shop, reference):
    """Nothing is acknowledged then."""
    outbox.choose(Way.PULL)
    shop.sell()
    event = outbox.fetch()[0]["id"]
    with pytest.raises(HostProblem, match="host_reference"):
        outbox.acknowledge([(event, reference)])
    assert outbox.waiting().count() == 1


def test_who_connects_later_gets_what_is_still_open(shop):
    """From off, open orders begin to wait, each once, however often the way is chosen."""
    open_orders = shop.sell(2)
    shop.sell(1, state="SHIPPED")
    outbox.choose(Way.PULL)
    outbox.choose(Way.OFF)
    outbox.choose(Way.PULL)
    told = outbox.fetch()
    assert sorted(one["data"]["remote_id"] for one in told) == sorted(one.remote_id for one in open_orders)


def test_nothing_is_fetched_while_another_way_is_chosen(shop):
    """Two ways at once would hand one order over twice."""
    with pytest.raises(HostConflict):
        outbox.fetch()


def test_what_a_webhook_takes_is_acknowledged_with_the_number_in_its_answer(shop, host, send):
    """What had waited is sent too; the answer's host_reference stays on the order."""
    outbox.choose(Way.PULL)
    (before,) = shop.sell()
    outbox.fetch()
    made, _ = subscriptions.add(name="quotes", url=host.url, kinds=ORDER_KINDS)
    outbox.choose(Way.WEBHOOK, subscription=made)
    host.answers(body=b'{"host_reference": "Q-7"}')
    send()
    before.refresh_from_db()
    assert before.host_reference == "Q-7"
    assert not outbox.waiting().exists()
    assert OutboxEntry.objects.get().acknowledged_by == "webhook"
    host.answers("500 Internal Server Error")
    shop.sell()
    send()
    assert outbox.waiting().count() == 1, "what was not taken waits"


def test_only_a_webhook_that_hears_of_every_order_hands_over(shop, host):
    """One for some events, or of one account, would lose orders; one that hands over is not removed."""
    some, _ = subscriptions.add(name="some", url=host.url, kinds=["order.created"])
    one, _ = subscriptions.add(name="one", url=host.url, kinds=ORDER_KINDS, account=shop.account)
    for each in (some, one, None):
        with pytest.raises(HostProblem, match="webhook"):
            outbox.choose(Way.WEBHOOK, subscription=each)
    every, _ = subscriptions.add(name="every", url=host.url, kinds=ORDER_KINDS)
    outbox.choose(Way.WEBHOOK, subscription=every)
    with pytest.raises(HostProblem):
        subscriptions.remove(every)


def test_a_page_of_orders_announces_all_of_them_in_its_transaction(shop):
    """As many events as orders, written with them."""
    outbox.choose(Way.PULL)
    shop.sell(120)
    assert HostEvent.objects.filter(kind="order.created").count() == 120
    assert len(outbox.fetch(500)) == 120
    assert OutboxEntry.objects.count() == 120


def test_an_open_order_is_never_handed_over_again_however_long_it_is_open(shop, pass_time):
    """That it was is forgotten with the order's end, not before: another way begins with what was never told."""
    outbox.choose(Way.PULL)
    shop.sell()
    outbox.acknowledge([(outbox.fetch()[0]["id"], None)])
    pass_time(15 * 86_400)
    clear_away()
    outbox.choose(Way.OFF)
    outbox.choose(Way.PULL)
    assert outbox.fetch() == []
    shop.pull()  # the operator has ended it meanwhile, and that is news
    outbox.acknowledge([(event["id"], None) for event in outbox.fetch()])
    pass_time(15 * 86_400)
    clear_away()
    assert not OutboxEntry.objects.exists()
