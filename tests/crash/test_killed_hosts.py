"""Whoever hands orders to the shop's own system is killed after each step: every order arrives, none twice."""

from __future__ import annotations

import csv
import io
import json
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import pytest
from tests.channels.scripted import ScriptedServer, answer
from tests.crash.killing import kill_once

from comptoir.activity.announcing import ORDER_KINDS
from comptoir.jobs.webhooks import tell_the_host
from comptoir.outbound.hosts import delivering, fanning, folder, outbox, subscriptions
from comptoir.outbound.models import OutboxEntry, Subscription, Way

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.crash]

STEPS = (
    ("before comptoir.outbound.hosts.folder._begin", 1),  # nothing is written
    ("comptoir.outbound.hosts.folder._begin", 1),  # 1 the file's row
    ("comptoir.outbound.hosts.folder._content", 1),  # the same: nothing lies in the folder yet
    ("comptoir.outbound.hosts.folder._write", 1),  # the working file is whole
    ("comptoir.outbound.hosts.folder._write", 2),  # the mark names it
    ("before comptoir.outbound.hosts.folder._sync", 1),  # it is whole on the disk, the row does not say so
    ("comptoir.outbound.hosts.folder._complete", 1),  # 2 the row says so
    ("before pathlib.Path.rename", 1),  # about to appear
    ("pathlib.Path.rename", 1),  # it has appeared, nothing is acknowledged
    ("comptoir.outbound.hosts.folder._sync", 2),  # the same, and on the disk
    ("comptoir.outbound.hosts.folder._appear", 1),  # 3 all is said
    ("comptoir.outbound.hosts.folder._begin", 2),  # the second file's row
    ("pathlib.Path.rename", 2),  # the second file has appeared
)


def take(place: Path) -> list[str]:
    """What the shop's own system does: reads every file that it sees, whole, and takes it away."""
    taken = []
    for file in place.glob("*.csv"):
        rows = csv.DictReader(io.StringIO(file.read_text("utf-8-sig"), newline=""))
        taken += sorted({row["event"] for row in rows})
        file.unlink()
    return taken


@pytest.mark.parametrize(("step", "nth"), STEPS)
def test_files_of_orders_survive_a_kill_at_every_step(shop, tmp_path, step, nth):
    """The shop's own system takes a file the moment it appears: each order is in exactly one."""
    place = tmp_path / "orders"
    place.mkdir()
    outbox.choose(Way.FOLDER, directory=folder.prepare(str(place)))
    shop.sell(5)
    fanning.fan_out()
    events = {f"evt_{pk}" for pk in OutboxEntry.objects.values_list("pk", flat=True)}
    assert len(events) == 5
    died = kill_once("order_files", 0, step, nth, "comptoir.outbound.hosts.folder.ENTRIES=3")
    assert died == -9
    taken = take(place)
    folder.write_files()
    taken += take(place)
    folder.write_files()
    taken += take(place)
    assert Counter(taken) == Counter(events)
    assert not outbox.waiting().exists()
    assert [left.name for left in place.iterdir()] == [folder.MARK]


@pytest.mark.parametrize(
    "step",
    [
        "comptoir.outbound.hosts.delivering._claim",
        "comptoir.outbound.hosts.delivering._post",
        "comptoir.outbound.hosts.delivering._taken",
        "comptoir.outbound.hosts.delivering._settle",
    ],
)
def test_a_webhook_survives_a_kill_at_every_step(shop, settings, monkeypatch, pass_time, step):
    """It comes again under its id at most, and is acknowledged once, with the number of the first answer."""
    settings.PRIVATE_WEBHOOKS = True
    monkeypatch.setenv("COMPTOIR_PRIVATE_WEBHOOKS", "true")
    server = ScriptedServer(answer(b'{"host_reference": "Q-1"}'))
    try:
        made, _ = subscriptions.add(name="quotes", url=server.url, kinds=ORDER_KINDS)
        outbox.choose(Way.WEBHOOK, subscription=made)
        (order,) = shop.sell()
        fanning.fan_out()
        assert kill_once("webhooks", made.pk, step, 1) == -9
        pass_time(61)
        delivering.deliver(made.pk)
        assert len({json.loads(request.body)["id"] for request in server.requests}) == 1
        assert 1 <= len(server.requests) <= 2
        order.refresh_from_db()
        assert order.host_reference == "Q-1"
        assert not outbox.waiting().exists()
    finally:
        server.close()


def test_a_message_in_doubt_keeps_its_order_from_the_new_way_until_its_time_is_over(
    shop, settings, monkeypatch, pass_time
):
    """The worker was killed before it could note the answer: then the order is fetched, under the id that was sent."""
    settings.PRIVATE_WEBHOOKS = True
    monkeypatch.setenv("COMPTOIR_PRIVATE_WEBHOOKS", "true")
    with two_systems() as (first, _):
        made, _ = subscriptions.add(name="first", url=first.server.url, kinds=ORDER_KINDS)
        outbox.choose(Way.WEBHOOK, subscription=made)
        shop.sell()
        fanning.fan_out()
        assert kill_once("webhooks", made.pk, "comptoir.outbound.hosts.delivering._post", 1) == -9
        outbox.choose(Way.PULL)
        assert outbox.fetch() == []
        pass_time(61)
        assert [event["id"] for event in outbox.fetch()] == [event for event, _ in first.events()]


CHOICE = (
    "before comptoir.outbound.hosts.fanning.fan_out",  # nothing is chosen
    "before comptoir.outbound.hosts.subscriptions.refresh_interests",  # not committed
    "before comptoir.outbound.hosts.providing.provide",  # committed, nothing was done
    "comptoir.outbound.hosts.providing._sweep",  # open orders wait
    "comptoir.outbound.hosts.providing.provide",  # what waits is on its way
)


@pytest.mark.parametrize("step", CHOICE)
def test_a_choice_from_off_survives_a_kill_at_every_step(shop, step):
    """Chosen again where it was not committed, carried out by the tick where it was: every open order waits, once."""
    before = shop.sell(3)
    assert kill_once("choose", 0, step, 1) == -9
    if outbox.current().way == Way.OFF:
        outbox.choose(Way.PULL)
    after = shop.sell(2)
    tell_the_host()
    tell_the_host()
    told = Counter(event["data"]["remote_id"] for event in outbox.fetch())
    assert told == Counter(order.remote_id for order in before + after)


@pytest.mark.parametrize("step", [*CHOICE, "comptoir.outbound.hosts.providing.leave"])
def test_a_change_of_webhook_survives_a_kill_at_every_step(shop, settings, monkeypatch, pass_time, step):
    """What the first did not take the second gets, under one id; what the first took it never sees."""
    settings.PRIVATE_WEBHOOKS = True
    monkeypatch.setenv("COMPTOIR_PRIVATE_WEBHOOKS", "true")
    with two_systems() as (first, second):
        made = [
            subscriptions.add(name=one.name, url=one.server.url, kinds=["order.created"])[0]
            for one in (first, second)
        ]
        for one in made:  # told of orders only by being the one that hands over
            Subscription.objects.filter(pk=one.pk).update(kinds=[*ORDER_KINDS], created_at=FAR)
        outbox.choose(Way.WEBHOOK, subscription=fresh(made[0]))
        taken = shop.sell(2)
        send(pass_time)
        first.server.script = answer(status="500 Internal Server Error")
        left = shop.sell(3)
        send(pass_time)
        came = len(first.events())
        assert kill_once("choose", made[1].pk, step, 1) == -9
        if outbox.current().subscription_id == made[0].pk:
            outbox.choose(Way.WEBHOOK, subscription=fresh(made[1]))
        for _ in range(3):
            send(pass_time)
        assert len(first.events()) == came, "it is left alone"
        assert Counter(order for _, order in second.events()) == Counter(order.remote_id for order in left)
        ids = {
            order: {event for event, one in first.events() + second.events() if one == order.remote_id}
            for order in taken + left
        }
        assert {len(events) for events in ids.values()} == {1}
        assert not outbox.waiting().exists()


FAR = datetime(9000, 1, 1, tzinfo=UTC)


@dataclass
class System:
    """A system of the shop's, and what it was told."""

    name: str
    server: ScriptedServer

    def events(self) -> list[tuple[str, str]]:
        """The id and the order of every message that came."""
        bodies = [json.loads(request.body) for request in self.server.requests]
        return [(body["id"], body["data"]["remote_id"]) for body in bodies]


@contextmanager
def two_systems() -> Iterator[tuple[System, System]]:
    """Both on this machine."""
    both = System("first", ScriptedServer(answer())), System("second", ScriptedServer(answer()))
    try:
        yield both
    finally:
        for one in both:
            one.server.close()


def fresh(subscription: Subscription) -> Subscription:
    """As it is now."""
    return Subscription.objects.get(pk=subscription.pk)


def send(pass_time: Callable[[float], None]) -> None:
    """A worker sends what is due."""
    pass_time(700)
    tell_the_host()
    for subscription in delivering.due():
        delivering.deliver(subscription)
