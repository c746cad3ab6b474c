"""Who listens goes on listening, in order, whatever others change meanwhile; a time without a way forgets nothing."""

from __future__ import annotations

import threading
import time

import pytest
from django.db import connection

from comptoir.activity.models import Entry, HostInterest
from comptoir.jobs.webhooks import tell_the_host
from comptoir.outbound.hosts import delivering, folder, outbox
from comptoir.outbound.models import Way
from tests.api.hosts import choose
from tests.channels.scripted import answer
from tests.holding import held, waits_for

pytestmark = pytest.mark.django_db(transaction=True)


def test_a_webhook_that_is_switched_off_silences_nobody_who_begins_to_listen(admin, shop, add_host):
    """Both are carried out at the same moment: the outbox hears of every order all the same."""
    host = add_host()
    statuses: list[int] = []

    def switch_off() -> None:
        changed = admin.ask("PATCH", f"/webhook-subscriptions/{host.id}", json={"enabled": False})
        statuses.append(changed.status_code)

    def fetch_from_now_on() -> None:
        statuses.append(admin.ask("PUT", "/outbox/settings", json={"way": "pull"}).status_code)

    threads = [threading.Thread(target=work) for work in (switch_off, fetch_from_now_on)]
    with held("host_interests"):
        for thread in threads:
            thread.start()
            waits_for(None, sessions=threads.index(thread) + 1)
    for thread in threads:
        thread.join()
    assert statuses == [200, 200]
    assert HostInterest.objects.count() == 3
    shop.sell()
    assert admin.get("/outbox")["waiting"] == 1


def test_messages_go_one_after_the_other_whoever_sends(admin, shop, add_host):
    """While one is on its way no other worker sends the next: what an order was never arrives after what it is."""
    host = add_host()
    choose(admin, "webhook", webhook="quotes")
    on_the_way, most = [0], [0]

    def slowly(request):
        on_the_way[0] += 1
        most[0] = max(most[0], on_the_way[0])
        time.sleep(0.3)
        on_the_way[0] -= 1
        return answer()(request)

    host.server.script = slowly
    shop.sell(4)
    tell_the_host()

    def work() -> None:
        try:
            delivering.deliver(host.id)
        finally:
            connection.close()

    threads = [threading.Thread(target=work) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    delivering.deliver(host.id)
    assert most == [1]
    assert len(host.told) == len(set(host.told)) == 4


def test_what_became_of_an_order_while_nothing_was_handed_over_is_told_afterwards(admin, shop, world):
    """It was fetched, then cancelled while the outbox was off: its quote does not stay open."""
    choose(admin, "pull")
    cancelled, left = shop.sell(2)
    entries = [{"id": item["id"]} for item in admin.get("/outbox")["items"]]
    admin.post("/outbox/ack", {"entries": entries})
    choose(admin, "off")
    world.cancel(cancelled.remote_id)
    shop.pull()
    choose(admin, "pull")
    (item,) = admin.get("/outbox")["items"]
    assert (item["type"], item["data"]["remote_id"]) == ("order.cancelled", cancelled.remote_id)
    assert left.remote_id != cancelled.remote_id


def test_an_order_that_lies_in_the_folder_is_no_concern_any_more(admin, shop, add_host, pass_time, tmp_path):
    """The webhook had given it up; the file has it: nobody is asked to send it a second time."""
    host = add_host()
    choose(admin, "webhook", webhook="quotes")
    host.answers("422 Unprocessable Entity")
    shop.sell()
    for _ in range(len(delivering.BACKOFF) + 1):
        tell_the_host()
        delivering.deliver(host.id)
        pass_time(86_401)
    assert Entry.objects.needing_attention().filter(kind="outbox.given_up").exists()
    outbox.choose(Way.FOLDER, directory=folder.prepare(str(tmp_path)))
    assert folder.write_files() == 1
    assert not Entry.objects.needing_attention().filter(kind="outbox.given_up").exists()
