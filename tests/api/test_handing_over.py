"""Orders reach the shop's own system once, though the way is chosen late, changed, or switched off meanwhile."""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from typing import Any

import pytest
from django.db import connection

from comptoir.activity.models import Entry, HostEvent
from comptoir.jobs.tick import tick
from comptoir.jobs.webhooks import tell_the_host
from comptoir.outbound.hosts import delivering
from comptoir.outbound.models import Delivery
from tests.api.hosts import KINDS, choose
from tests.channels.scripted import Request, answer
from tests.holding import held, waits_for

pytestmark = pytest.mark.django_db(transaction=True)


def orders(items: Iterable[dict[str, Any]]) -> list[str]:
    """The orders that are told of."""
    return sorted(item["data"]["remote_id"] for item in items)


@pytest.mark.parametrize("how", ["410", "disabled"])
def test_what_comes_while_the_webhook_is_off_is_sent_when_it_is_on_again(admin, shop, add_host, send, how):
    """Whether it said that it is gone, or a person switched it off: every order reaches it, once."""
    host = add_host()
    choose(admin, "webhook", webhook="quotes")
    path = f"/webhook-subscriptions/{host.id}"
    sold = []
    if how == "410":
        host.answers("410 Gone")
        sold += shop.sell()
        send()
        host.server.requests.clear()
        assert admin.get(path)["enabled"] is False
    else:
        admin.ask("PATCH", path, json={"enabled": False})
    sold += shop.sell(3)
    send()
    assert host.told == []
    host.answers()
    admin.ask("PATCH", path, json={"enabled": True})
    send()
    assert sorted(order for _, order in host.told) == sorted(order.remote_id for order in sold)
    assert admin.get("/outbox")["waiting"] == 0


def test_a_webhook_that_hands_over_stays_told_of_orders(admin, shop, add_host):
    """409; other events it may do without."""
    host = add_host()
    path = f"/webhook-subscriptions/{host.id}"
    choose(admin, "webhook", webhook="quotes")
    assert admin.ask("PATCH", path, json={"events": ["offer.refused"]}).status_code == 409
    assert admin.ask("PATCH", path, json={"events": [*KINDS, "offer.refused"]}).status_code == 200
    choose(admin, "pull")
    assert admin.ask("PATCH", path, json={"events": ["offer.refused"]}).status_code == 200


@pytest.mark.parametrize("delivered", [True, False])
def test_what_a_webhook_was_told_before_it_hands_over_keeps_its_id(admin, shop, add_host, send, delivered):
    """Choosing announces nothing anew: neither to it nor to another webhook."""
    host, other = add_host(), add_host("other")
    (order,) = shop.sell()
    if delivered:
        send()
    choose(admin, "webhook", webhook="quotes")
    host.answers(body=b'{"host_reference": "Q-1"}')
    send()
    assert len(set(host.told)) == len(other.told) == HostEvent.objects.count() == 1
    assert len(host.told) == 1 + delivered, "to be acknowledged it comes again, under the id that it had"
    assert admin.get(f"/orders/{order.pk}")["host_reference"] == "Q-1"
    assert admin.get("/outbox")["waiting"] == 0


def test_only_the_chosen_way_hears_of_orders_from_before(admin, shop, add_host, send):
    """Nobody listened when they came: they are handed over, and are no news to a webhook that is only told of things."""
    sold = shop.sell(2)
    other = add_host("other")
    choose(admin, "pull")
    send()
    assert other.told == []
    assert orders(admin.get("/outbox")["items"]) == sorted(order.remote_id for order in sold)


def test_a_change_that_nobody_heard_of_is_an_event_of_its_own(admin, shop, add_host, send):
    """Told as it was once; changed while nobody listened: under the old id it would pass for known."""
    host = add_host()
    (order,) = shop.sell(state="STAGING")
    send()
    admin.ask("PATCH", f"/webhook-subscriptions/{host.id}", json={"enabled": False})
    shop.world.move(order.remote_id, "WAITING_ACCEPTANCE")
    shop.pull()
    choose(admin, "pull")
    (event,) = admin.get("/outbox")["items"]
    assert event["type"] == "order.changed"
    assert event["id"] not in {told for told, _ in host.told}


@pytest.mark.parametrize("known", [False, True])
@pytest.mark.parametrize("in_time", [True, False])
def test_a_page_of_orders_that_is_being_written_while_a_way_is_chosen(admin, shop, known, in_time):
    """Neither an order that comes in this moment nor a change is lost, nor told twice."""
    (order,) = shop.sell(state="STAGING") if known else [None]
    pull = threading.Thread(target=_pulls(shop))
    chosen = threading.Thread(target=choose, args=(admin, "pull"))
    with held("marketplace_unreadable_orders"):
        if order is None:
            (remote_id,) = shop.world.sell(shop.shop_id, 1)
        else:
            remote_id = order.remote_id
            shop.world.move(remote_id, "WAITING_ACCEPTANCE")
        pull.start()
        waits_for(
            "marketplace_unreadable_orders"
        )  # its orders are written and not committed; nobody listened
        assert not HostEvent.objects.exists()
        chosen.start()
        if in_time:
            waits_for("marketplace_orders")
        else:
            chosen.join()
            tick()
            assert admin.get("/outbox")["items"] == []
    pull.join()
    chosen.join()
    tick()
    tick()
    (event,) = admin.get("/outbox")["items"]
    assert event["data"]["remote_id"] == remote_id
    assert event["data"]["order"]["state"] == "TO_ACCEPT"
    assert HostEvent.objects.count() == 1


def test_another_way_ends_the_old_ones_tries(admin, shop, add_host, send):
    """What the webhook did not take goes the new way, and that one only."""
    first, second = add_host("first"), add_host("second")
    for host in (first, second):
        host.answers("500 Internal Server Error")
    choose(admin, "webhook", webhook="first")
    (order,) = shop.sell()
    send()
    choose(admin, "webhook", webhook="second")
    first.server.requests.clear()
    second.answers(body=b'{"host_reference": "Q-2"}')
    for _ in range(5):
        send()
    assert first.told == []
    assert admin.get(f"/orders/{order.pk}")["host_reference"] == "Q-2"
    second.answers("500 Internal Server Error")
    (later,) = shop.sell()
    send()
    choose(admin, "pull")
    second.server.requests.clear()
    for _ in range(5):
        send()
    assert second.told == []
    assert orders(admin.get("/outbox")["items"]) == [later.remote_id]


@pytest.mark.parametrize("to", ["pull", "webhook"])
def test_a_message_on_its_way_while_another_way_is_chosen(admin, shop, add_host, send, to):
    """Until its answer is there nobody else is handed the order; it was taken, so nobody is."""
    first, second = add_host("first"), add_host("second")
    admin.ask("PATCH", f"/webhook-subscriptions/{second.id}", json={"events": ["order.created"]})
    choose(admin, "webhook", webhook="first")
    (order,) = shop.sell()
    send_second = Delivery.objects.filter(subscription_id=second.id)
    came, go_on = threading.Event(), threading.Event()

    def slow(request: Request) -> Iterator[bytes]:
        came.set()
        assert go_on.wait(30)
        yield from answer(b'{"host_reference": "Q-1"}')(request)

    first.server.script = slow
    tell_the_host()
    send_second.delete()  # it is only told of things: not what this is about
    sending = threading.Thread(target=_delivers(first.id))
    sending.start()
    assert came.wait(30)
    admin.ask("PATCH", f"/webhook-subscriptions/{second.id}", json={"events": KINDS})
    choose(admin, to, **({"webhook": "second"} if to == "webhook" else {}))
    tell_the_host()
    if to == "pull":
        assert admin.get("/outbox")["items"] == []
    delivering.deliver(second.id)
    assert second.told == []
    go_on.set()
    sending.join()
    send()
    assert second.told == []
    assert admin.get("/outbox")["waiting"] == 0
    assert admin.get(f"/orders/{order.pk}")["host_reference"] == "Q-1"


def test_what_is_acknowledged_is_not_sent_again(admin, shop, add_host, send):
    """The webhook's answer was lost, and the system says over the API that it has the order."""
    host = add_host()
    host.answers("500 Internal Server Error")
    choose(admin, "webhook", webhook="quotes")
    shop.sell()
    send()
    ((event, _),) = host.told
    admin.post("/outbox/ack", {"entries": [{"id": event}]})
    host.answers()
    for _ in range(5):
        send()
    assert len(host.told) == 1
    assert admin.get("/webhook-deliveries")["items"][0]["state"] == "OVERTAKEN"


def test_two_acknowledgements_in_crossed_order(admin, connect, shop):
    """Both succeed, whoever comes first to which order."""
    choose(admin, "pull")
    first, second = shop.sell(2)
    events = {item["data"]["remote_id"]: item["id"] for item in admin.get("/outbox")["items"]}
    entries = [
        {"id": events[order.remote_id], "host_reference": f"Q-{order.pk}"} for order in (first, second)
    ]
    answers: Counter[int] = Counter()

    def acknowledge(program: Any, wanted: list[dict[str, str]]) -> None:
        answers[program.post("/outbox/ack", {"entries": wanted}).status_code] += 1

    threads = [
        threading.Thread(target=acknowledge, args=(connect("orders"), entries)),
        threading.Thread(target=acknowledge, args=(connect("orders"), entries[::-1])),
    ]
    with held("marketplace_orders", row=first.pk):
        for waiting, thread in enumerate(threads, start=1):
            thread.start()
            waits_for(None, sessions=waiting)
    for thread in threads:
        thread.join()
    assert answers == {200: 2}


def test_another_number_than_the_order_has_is_taken_and_a_person_looks(admin, shop, add_host, send):
    """Two quotes for one order are found out by webhook too; the order does not wait for ever."""
    host = add_host()
    choose(admin, "webhook", webhook="quotes")
    (order,) = shop.sell()
    path = f"/orders/{order.pk}/host-reference"
    admin.ask("PUT", path, json={"host_reference": "Q-1"})
    host.answers(body=b'{"host_reference": "Q-2"}')
    for _ in range(3):
        send()
    assert len(host.told) == 1
    assert admin.get("/outbox")["waiting"] == 0
    assert _concerns() == ["order.two_references"]
    admin.ask("PUT", path, json={"host_reference": "Q-2", "instead": True})
    assert _concerns() == []


@pytest.mark.parametrize("settled", ["replay", "acknowledge"])
def test_an_order_that_was_given_up_stays_before_a_person(admin, shop, add_host, pass_time, settled):
    """Others that are taken meanwhile do not hide it; it is there until it is sent again, or acknowledged."""
    host = add_host()
    choose(admin, "webhook", webhook="quotes")
    (bad,) = shop.sell()

    def refuses_one(request: Request) -> Iterable[bytes]:
        wrong = bad.remote_id.encode() in request.body
        return answer(status="422 Unprocessable Entity" if wrong else "200 OK")(request)

    host.server.script = refuses_one
    for _ in range(len(delivering.BACKOFF) + 1):
        tell_the_host()
        delivering.deliver(host.id)
        pass_time(86_401)
    shop.sell()
    tell_the_host()
    delivering.deliver(host.id)
    assert _concerns() == ["outbox.given_up", "outbox.waiting"]
    (lost,) = admin.get("/webhook-deliveries", state="GIVEN_UP")["items"]
    tell_the_host()
    assert delivering.due() == [], "only a person sends it again"
    host.answers()
    if settled == "replay":
        assert admin.post(f"/webhook-deliveries/{lost['id']}/replay").status_code == 202
        delivering.deliver(host.id)
    else:
        admin.post("/outbox/ack", {"entries": [{"id": lost["event"]}]})
    pass_time(86_401)  # what the marketplace made of the order meanwhile goes too
    tell_the_host()
    delivering.deliver(host.id)
    tell_the_host()
    assert _concerns() == []
    assert admin.get("/outbox")["waiting"] == 0


def test_a_person_is_told_when_orders_are_not_fetched(admin, shop, pass_time):
    """After the hours that were chosen, once; it closes itself when they were."""
    choose(admin, "pull", patience_hours=6)
    assert admin.get("/outbox/settings")["patience_hours"] == 6
    shop.sell(2)
    pass_time(5 * 3600)
    tick()
    assert _concerns() == []
    pass_time(2 * 3600)
    tick()
    tick()
    assert _concerns() == ["outbox.waiting"]
    entries = [{"id": item["id"]} for item in admin.get("/outbox")["items"]]
    admin.post("/outbox/ack", {"entries": entries})
    tick()
    assert _concerns() == []


@pytest.mark.parametrize("hours", [0, 721, "4"])
def test_a_patience_that_is_none(admin, hours):
    """422."""
    wrong = admin.ask("PUT", "/outbox/settings", json={"way": "pull", "patience_hours": hours})
    assert wrong.status_code == 422


def _concerns() -> list[str]:
    kinds = (
        Entry.objects.needing_attention().filter(kind__regex="^(outbox|order)").values_list("kind", flat=True)
    )
    return sorted(kinds)


def _pulls(shop: Any) -> Callable[[], None]:
    def work() -> None:
        try:
            shop.pull()
        finally:
            connection.close()

    return work


def _delivers(subscription_id: int) -> Callable[[], None]:
    def work() -> None:
        try:
            delivering.deliver(subscription_id)
        finally:
            connection.close()

    return work
