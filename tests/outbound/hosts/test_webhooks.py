"""The shop's own system is told of what happens: signed, in order, until it has taken it."""

from __future__ import annotations

import socket
import threading

import pytest
from django.db import connection, transaction
from procrastinate.contrib.django.models import ProcrastinateJob
from tests.channels.scripted import drip
from tests.outbound.hosts.conftest import signed_by
from tests.outbound.wishes import accept

from comptoir.activity import journal
from comptoir.activity.models import Entry, HostEvent
from comptoir.channels.addresses import UnsafeAddress
from comptoir.inbound.orders import pull_orders
from comptoir.jobs.upkeep import clear_away
from comptoir.orders.models import Buyer
from comptoir.outbound.actions import deliver
from comptoir.outbound.hosts import delivering, subscriptions
from comptoir.outbound.hosts.problems import HostProblem
from comptoir.outbound.models import Delivery, Subscription

pytestmark = pytest.mark.django_db(transaction=True)

ORDERS = ("order.created", "order.changed", "order.cancelled")


def add(host, *kinds: str, name: str = "quotes", **options):
    """A webhook of the host's, and its secret."""
    return subscriptions.add(name=name, url=host.url, kinds=kinds or ORDERS, **options)


def test_every_order_is_told_once_and_signed(shop, host, send):
    """Created, changed and cancelled orders come in the order in which they happened, each with its own id."""
    _, secret = add(host)
    (order,) = shop.sell()
    assert send() == 1
    (message,) = host.requests
    assert signed_by(secret, message)
    assert not signed_by(subscriptions.new_secret(), message)
    (told,) = host.told()
    assert told["type"] == "order.created"
    assert told["account"] == "bestbuy"
    assert told["data"]["remote_id"] == order.remote_id
    assert told["data"]["order"]["id"] == order.pk
    assert [line["sku"] for line in told["data"]["order"]["lines"]] == [
        line.sku for line in order.lines.all()
    ]
    assert send() == 0, "nothing is told twice"
    assert len(host.requests) == 1


def test_changed_and_cancelled_orders_are_told(shop, host, send):
    """What changes after the first sight is order.changed, a cancellation order.cancelled, with the order as it is now."""
    add(host)
    (order,) = shop.sell(state="STAGING")
    shop.world.move(order.remote_id, "WAITING_ACCEPTANCE")
    shop.pull()
    send()
    shop.world.cancel(order.remote_id)
    shop.pull()
    send()
    told = host.told()
    assert [one["type"] for one in told] == ["order.created", "order.changed", "order.cancelled"]
    assert told[0]["data"]["state_then"] == "ON_HOLD"
    assert told[0]["data"]["order"]["state"] == "TO_ACCEPT", "an order is told as it is when it is sent"
    assert told[2]["data"]["order"]["state"] == "CANCELLED"
    shop.pull()
    assert send() == 0, "the same again is no news"


def test_nobody_listens_and_nothing_is_written(shop):
    """Without a webhook or an outbox events cost no row."""
    shop.sell(3)
    assert not HostEvent.objects.exists()


def test_history_is_no_news(world, add_account, host, send):
    """What had shipped before an account's first import is not told; what is still open is."""
    add(host)
    account, shop = add_account()
    world.sell(shop, 2, state="SHIPPED")
    (still_open,) = world.sell(shop, 1)
    assert pull_orders(account.pk).error is None
    send()
    assert [told["data"]["remote_id"] for told in host.told()] == [still_open]


def test_the_address_goes_only_to_who_asked_for_it(shop, host, send):
    """A webhook without the address holds nothing of the buyer; one with it holds both addresses."""
    add(host)
    (order,) = shop.sell()
    street = "77 Canary Crescent"
    Buyer.objects.update_or_create(
        order=order, defaults={"lastname": "Kanarie", "shipping_address": {"street_1": street}}
    )
    send()
    assert b"Kanarie" not in host.requests[0].body
    assert street.encode() not in host.requests[0].body
    subscriptions.change(Subscription.objects.get(), with_address=True)
    delivering.replay(Delivery.objects.get())
    send()
    (_, again) = host.told()
    assert again["data"]["order"]["buyer"]["shipping_address"]["street_1"] == street
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT string_agg(d::text, '') || string_agg(e::text, '') FROM webhook_deliveries d, host_events e"
        )
        assert street not in cursor.fetchone()[0], "what was sent is not kept"


def test_a_failed_message_waits_longer_and_longer_then_goes_under_its_old_id(shop, host, send, pass_time):
    """500 three times: a concern is raised; then it is taken, and the concern is settled."""
    add(host)
    shop.sell()
    host.answers("500 Internal Server Error")
    for wait in (0, 5, 30):
        pass_time(wait + 1)
        assert send() == 0
    assert len(host.requests) == 3
    assert send() == 0, "not before its time"
    assert len(host.requests) == 3
    assert Entry.objects.needing_attention().filter(kind="webhook.failing").count() == 1
    host.answers()
    pass_time(130)
    assert send() == 1
    assert len({request.headers.get("webhook-id") for request in host.requests}) == 1
    assert not Entry.objects.needing_attention().filter(kind="webhook.failing").exists()
    delivery = Delivery.objects.get()
    assert [attempt["status"] for attempt in delivery.log] == [500, 500, 500, 200]
    assert delivery.state == "DELIVERED"


def test_what_is_never_taken_is_given_up_and_can_be_sent_again(shop, host, send, pass_time):
    """After its last attempt a message waits for nobody; a person sends it again."""
    add(host)
    shop.sell()
    host.answers("422 Unprocessable Entity")
    for _ in range(len(delivering.BACKOFF) + 1):
        send()
        pass_time(86_400 + 1)
    delivery = Delivery.objects.select_related("subscription").get()
    assert delivery.state == "GIVEN_UP"
    assert len(host.requests) == len(delivering.BACKOFF) + 1
    assert send() == 0
    host.answers()
    delivering.replay(delivery)
    assert send() == 1


def test_one_refused_message_does_not_hold_up_the_next(shop, host, send):
    """A 4xx is about the message: the others go on."""
    add(host)
    shop.sell(2)
    host.answers("400 Bad Request")
    send()
    assert len(host.requests) == 2


def test_an_address_that_is_down_is_asked_once(shop, host, send):
    """A 503 is about the address: the second message waits for it too, as long as Retry-After says."""
    add(host)
    shop.sell(2)
    host.answers("503 Service Unavailable", headers=("Retry-After: 120",))
    send()
    assert len(host.requests) == 1
    waits = Subscription.objects.get()
    assert waits.retry_at is not None
    assert (waits.retry_at - Delivery.objects.order_by("pk")[0].next_at).total_seconds() == pytest.approx(
        0, abs=2
    )


def test_gone_switches_the_webhook_off(shop, host, send):
    """410 ends it; a person is told, and turns it on again."""
    made, _ = add(host)
    shop.sell()
    host.answers("410 Gone")
    send()
    made.refresh_from_db()
    assert not made.enabled
    assert Entry.objects.needing_attention().filter(kind="webhook.gone").exists()
    with pytest.raises(HostProblem):
        delivering.replay(Delivery.objects.select_related("subscription").get())


def test_a_redirect_is_not_followed(shop, host, send):
    """Where it points is never asked."""
    add(host)
    shop.sell()
    host.answers("302 Found", headers=(f"Location: {host.url}/elsewhere",))
    send()
    assert [request.target for request in host.requests] == ["/hooks"]
    assert "redirect" in Delivery.objects.get().last_error


@pytest.mark.parametrize(
    "url",
    [
        "http://shop.example.com/hooks",
        "https://127.0.0.1/hooks",
        "https://localhost/hooks",
        "https://10.0.0.7/hooks",
        "https://[::1]/hooks",
        "https://169.254.169.254/latest",
        "https://user:secret@shop.example.com/",
        "ftp://shop.example.com/",
        "shop.example.com",
    ],
)
def test_no_address_inside_a_private_network(url):
    """Refused with a sentence that does not repeat it; nothing is stored."""
    with pytest.raises(UnsafeAddress) as caught:
        subscriptions.add(name="inside", url=url, kinds=["order.created"])
    assert "secret" not in str(caught.value)
    assert not Subscription.objects.exists()


def test_a_private_address_is_judged_again_when_it_is_called(shop, host, send, settings):
    """What was allowed once is refused when the setting has gone, before anything is sent."""
    add(host)
    shop.sell()
    settings.PRIVATE_WEBHOOKS = False
    send()
    assert host.requests == []
    assert "url" in Delivery.objects.get().last_error


def test_an_answer_that_drips_is_given_up_in_time(shop, host, send, settings):
    """The deadline is for the whole call: a byte now and then does not prolong it."""
    settings.CALL_DEADLINE_SCALE = 0.04
    add(host)
    shop.sell()
    host.server.script = drip(b"x", every=0.05, head=b"HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n")
    send()
    assert "in time" in Delivery.objects.get().last_error


def test_a_name_server_that_keeps_one_waiting_counts_too(shop, host, send, settings, monkeypatch):
    """The system's look-up of a name has no deadline of its own; a message's time ends all the same."""
    over = threading.Event()
    look_up = socket.getaddrinfo

    def hangs(name, *args, **options):
        if name == "slow.example.com":
            over.wait(60)
        return look_up(name, *args, **options)

    monkeypatch.setattr(socket, "getaddrinfo", hangs)
    settings.CALL_DEADLINE_SCALE = 0.02
    host.url = "http://slow.example.com/hooks"
    add(host)
    shop.sell()
    send()
    over.set()
    assert "in time" in Delivery.objects.get().last_error


def test_a_slow_system_gives_the_worker_back(shop, host, send, monkeypatch):
    """When its time is over the rest goes on in another job, behind the others that wait."""
    monkeypatch.setattr(delivering, "SPELL", 0.0)
    made, _ = add(host)
    shop.sell(3)
    ProcrastinateJob.objects.all().delete()
    assert send() == 1
    (job,) = ProcrastinateJob.objects.filter(task_name="outbound.webhooks", status="todo")
    assert job.args == {"subscription_id": made.pk}
    assert [send(), send(), send()] == [1, 1, 0]


def test_decisions_and_concerns_are_told(shop, host, send):
    """Another kind of event comes only to who listens to it."""
    add(host, "attention.needed", name="alarms")
    shop.sell()
    journal.raise_concern("orders.incomplete", key="k", account_id=shop.account.pk, details={"seen": 1})
    journal.raise_concern("orders.incomplete", key="k", account_id=shop.account.pk, details={"seen": 1})
    send()
    (told,) = host.told()
    assert told["type"] == "attention.needed"
    assert told["data"] == {"kind": "orders.incomplete", "seen": 1}


def test_a_confirmed_and_a_refused_decision_are_told(shop, host, send):
    """What the marketplace did with a decision, by the order's id."""
    add(host, "decision.confirmed", "decision.refused")
    (taken, refused) = shop.sell(2)
    accept(taken)
    accept(refused)
    shop.world.cancel(refused.remote_id)
    deliver(shop.account.pk)
    send()
    kinds = {told["data"]["order_id"]: told["type"] for told in host.told()}
    assert kinds[taken.pk] == "decision.confirmed"
    assert kinds.get(refused.pk) != "decision.confirmed"


def test_a_refused_offer_is_told_with_the_marketplaces_words(stall, host, send):
    """Each offer by its SKU, once for each refusal."""
    add(host, "offer.refused")
    stall.goods("A-1")
    stall.goods("B-2", gtin="00000000000000")
    stall.run(10)
    assert stall.offer("B-2").create_refusal
    send()
    (told,) = host.told()
    assert told["data"]["sku"] == "B-2"
    assert told["data"]["words"] == stall.offer("B-2").create_refusal
    assert told["data"]["figures"] == "create"


def test_an_event_that_is_not_committed_is_never_told(shop, host, send):
    """The event stands and falls with the fact."""
    add(host, "attention.needed")
    with transaction.atomic():
        journal.raise_concern("orders.incomplete", key="k")
        transaction.set_rollback(True)
    send()
    assert host.requests == []


def test_only_one_accounts_events(world, add_account, host, send):
    """A webhook for one account hears nothing of another."""
    account, shop = add_account("one")
    other, other_shop = add_account("two")
    add(host, account=account)
    world.sell(shop, 1)
    world.sell(other_shop, 1)
    for each in (account, other):
        assert pull_orders(each.pk).error is None
    send()
    assert [told["account"] for told in host.told()] == ["one"]


def test_old_events_go_and_those_that_wait_stay(shop, host, send, pass_time):
    """After 14 days the log is cleared of what was delivered."""
    made, _ = add(host)
    shop.sell()
    send()
    shop.sell()
    send()
    subscriptions.change(made, enabled=False)
    Delivery.objects.filter(pk=Delivery.objects.order_by("-pk").first().pk).update(state="WAITING")
    pass_time(13 * 86_400)
    clear_away()
    assert HostEvent.objects.count() == 2
    pass_time(2 * 86_400)
    clear_away()
    assert Delivery.objects.count() == HostEvent.objects.count() == 1


def test_unknown_events_and_double_names_are_refused(host):
    """Each refusal names the field."""
    with pytest.raises(HostProblem, match="events"):
        add(host, "order.exploded")
    add(host)
    with pytest.raises(HostProblem, match="name"):
        add(host)
