"""The webhook door: only what is signed gets in, once, and it leads to a reading of what it names."""

from __future__ import annotations

import base64
import hashlib
import hmac
import itertools
import json
import time
from collections.abc import Callable
from typing import Any

import pytest
from django.db import connection
from django.test import Client

from comptoir import clock
from comptoir.accounts.changes import set_paused
from comptoir.accounts.models import Account, Cursor
from comptoir.inbound import doorbells
from comptoir.inbound.doorbells import attend
from comptoir.inbound.models import WebhookEvent
from comptoir.inbound.orders import pull_orders
from comptoir.jobs.upkeep import clear_away
from comptoir.orders.models import Order
from comptoir.project.doctor import examine

pytestmark = pytest.mark.django_db(transaction=True)

SECRET = "whsec_" + base64.b64encode(b"a secret of sixteen bytes or more").decode()
AT = "/api/marketplace/webhooks/mirakl/bestbuy"

_ids = itertools.count(1)


def message(
    body: bytes = b'{"event_type": "ORDER_CREATED", "order_id": "1-A"}', **options: Any
) -> dict[str, Any]:
    """A signed webhook as the arguments of a client's post: written from the standard."""
    event = options.get("event", f"msg_{next(_ids)}")
    at = str(int(clock.now().timestamp()) + options.get("late", 0))
    key = base64.b64decode(options.get("secret", SECRET).removeprefix("whsec_"))
    right = base64.b64encode(
        hmac.new(key, f"{event}.{at}.".encode() + body, hashlib.sha256).digest()
    ).decode()
    headers = {
        "webhook-id": event,
        "webhook-timestamp": at,
        "webhook-signature": options.get("signature", f"v1,{right}"),
    }
    return {"data": body, "content_type": "application/json", "headers": headers | options.get("headers", {})}


@pytest.fixture
def account(add_account) -> Account:
    """An account whose door is open."""
    one, _ = add_account()
    doorbells.set_secret(one, SECRET)
    return one


def eventually(true: Callable[[], bool]) -> None:
    """Wait until it is so; after 30 s it never will be."""
    deadline = time.monotonic() + 30
    while not true():
        assert time.monotonic() < deadline
        time.sleep(0.05)


def ring(at: str = AT, **options: Any) -> Any:
    return Client().post(at, **message(**options))


def test_a_signed_webhook_is_kept_once(account):
    """202 the first time, 200 for the same id again, under the account's name and as the first Mirakl account."""
    first = ring(event="msg_a")
    again = ring(event="msg_a")
    other = ring("/api/marketplace/webhooks/mirakl", event="msg_b")
    assert [one.status_code for one in (first, again, other)] == [202, 200, 202]
    assert again.json()["duplicate"] is True
    assert WebhookEvent.objects.count() == 2
    event = WebhookEvent.objects.get(event_id="msg_a")
    assert (event.kind, event.object_id, event.flow) == ("ORDER_CREATED", "1-A", "orders")


@pytest.mark.parametrize(
    ("options", "status", "code"),
    [
        ({"secret": "whsec_" + base64.b64encode(b"somebody else's secret").decode()}, 401, "signature_wrong"),
        ({"late": -330}, 401, "timestamp_outside_window"),
        ({"late": 330}, 401, "timestamp_outside_window"),
        ({"headers": {"webhook-timestamp": "soon"}}, 401, "timestamp_outside_window"),
        ({"headers": {"webhook-id": "another"}}, 401, "signature_wrong"),
        ({"headers": {"webhook-id": ""}}, 401, "signature_missing"),
        ({"headers": {"webhook-id": "x" * 300}}, 401, "signature_missing"),
        ({"signature": "v1"}, 401, "signature_wrong"),
        ({"signature": "v1,é"}, 401, "signature_wrong"),
        ({"signature": ""}, 401, "signature_missing"),
        ({"body": b"no json"}, 400, "not_a_webhook"),
        ({"body": b"[1]"}, 400, "not_a_webhook"),
        ({"body": b'{"order_id": {}}'}, 400, "not_a_webhook"),
        ({"body": b'{"a": ' + b"[" * 100_000 + b"]" * 100_000 + b"}"}, 400, "not_a_webhook"),
        ({"body": b"\xff\xfe"}, 400, "not_a_webhook"),
        ({"body": b"x" * (256 * 1024 + 1)}, 413, "too_large"),
        ({"headers": {"Content-Length": "300000"}}, 413, "too_large"),
    ],
)
def test_what_is_not_right_is_refused_and_not_kept(account, options, status, code):
    """Each with its own status and code, as problem+json."""
    answer = ring(**options)
    assert (answer.status_code, answer.json()["code"]) == (status, code)
    assert answer.headers["Content-Type"] == "application/problem+json"
    assert not WebhookEvent.objects.exists()


def test_one_of_several_signatures_is_enough(account):
    """While a secret is renewed the sender gives two."""
    right = message(event="msg_two")["headers"]["webhook-signature"]
    assert ring(event="msg_two", signature=f"v1,AAAA {right} v2,x").status_code == 202


def test_without_a_secret_the_door_is_shut(add_account):
    """403, for an account without one as for none at all; the doctor has a line on it."""
    one, _ = add_account()
    assert ring().status_code == 403
    assert ring("/api/marketplace/webhooks/mirakl/nobody").status_code == 403
    assert ring("/api/marketplace/webhooks/amazon").status_code == 403
    assert Client().get(AT).status_code == 405
    (line,) = [finding for finding in examine() if finding.what == "Webhooks of bestbuy"]
    assert "403" in line.told
    assert line.remedy
    doorbells.set_secret(one, SECRET)
    assert ring().status_code == 202
    doorbells.close_door(one)
    assert ring().status_code == 403


def test_a_webhook_brings_the_order_in_long_before_the_next_look(world, add_account, live):
    """The order that it names is read at the marketplace's pace, and the webhook is done when it was."""
    account, shop = add_account()
    doorbells.set_secret(account, SECRET)
    live(minutes=3)
    (sold,) = world.sell(shop, 1)
    live(minutes=2)
    assert not Order.objects.filter(remote_id=sold).exists(), "the interval is fifteen minutes"
    body = json.dumps({"event_type": "ORDER_CREATED", "order_id": sold}).encode()
    for _ in range(3):
        assert ring(body=body).status_code == 202
    attend()
    live(minutes=3)
    attend()
    assert Order.objects.filter(remote_id=sold).exists()
    assert not WebhookEvent.objects.filter(processed_at=None).exists()
    assert world.summary()["limits_broken"] == {}


def test_hints_of_a_marketplace_are_heard_twice_and_out_of_turn(world, add_account, live, live_server):
    """Over HTTP, from the one that sends them: each is kept once, and every order is read."""
    account, shop = add_account()
    doorbells.set_secret(account, SECRET)
    live(minutes=3)
    world.webhooks.choose(shop, live_server.url + AT, SECRET)
    for trouble in ("webhook_twice", "webhook_reordered", "webhook_lost"):
        world.disrupt(trouble, probability=0.4)
    sold = world.sell(shop, 12)
    eventually(lambda: world.webhooks.waiting(world.webhooks.get(shop)) == [])
    lost = [one for one in world.ledger.entries(kind="disruption") if one["disruption"] == "webhook_lost"]
    heard = {one["id"] for one in world.ledger.entries(kind="webhook") if one["status"] in {200, 202}}
    assert WebhookEvent.objects.count() == len(heard) == 12 - len(lost) > 0
    attend()
    live(minutes=3)
    assert set(Order.objects.values_list("remote_id", flat=True)) >= set(sold)


def test_what_a_webhook_says_is_never_believed(world, add_account, live):
    """An order that it invents does not come to be, nor does a state that it claims."""
    account, shop = add_account()
    doorbells.set_secret(account, SECRET)
    (sold,) = world.sell(shop, 1, state="STAGING")
    body = json.dumps(
        {"event_type": "ORDER_CANCELLED", "order_id": "9-Z", "order_state": "CANCELED"}
    ).encode()
    ring(body=body)
    attend()
    live(minutes=3)
    assert list(Order.objects.values_list("remote_id", "state")) == [(sold, "ON_HOLD")]


def test_a_webhook_that_waits_says_why_and_is_tried_again(account, pass_time):
    """A paused account is not read; when it is taken up again the webhook is read after all."""
    set_paused(account, True)
    ring()
    attend()
    event = WebhookEvent.objects.get()
    assert "paused" in event.error
    (line,) = [finding for finding in examine() if finding.what == "Webhooks of bestbuy"]
    assert line.well, "not yet: it has only just come"
    pass_time(130)
    attend()
    (line,) = [finding for finding in examine() if finding.what == "Webhooks of bestbuy"]
    assert not line.well
    set_paused(account, False)
    pass_time(310)
    assert attend() == [(account.pk, "orders")]
    assert pull_orders(account.pk).error is None
    attend()
    event.refresh_from_db()
    assert event.processed_at is not None
    assert event.error == ""
    assert event.retries == 2


def test_a_failing_marketplace_leaves_it_waiting_with_the_reason(account, world, pass_time):
    """The error of the flow stands beside the webhook; nothing is lost."""
    ring()
    attend()
    world.disrupt("5xx", probability=1.0)
    assert pull_orders(account.pk).error is not None
    pass_time(130)
    attend()
    event = WebhookEvent.objects.get()
    assert event.processed_at is None
    assert "error of its own" in event.error
    world.mend()
    pass_time(310)
    attend()
    assert pull_orders(account.pk).error is None
    attend()
    event.refresh_from_db()
    assert event.processed_at is not None


def test_offers_are_read_for_a_webhook_about_offers(account):
    """The kind decides what is read."""
    ring(body=b'{"type": "OFFER_UPSERT", "data": {}}')
    attend()
    assert Cursor.objects.get(account=account, flow="offers").requested_at is not None
    assert not Cursor.objects.filter(account=account, flow="orders", requested_at__isnull=False).exists()


def test_one_that_comes_while_others_are_looked_at_is_asked_for_with_the_next_look(account):
    """It was not looked at, so it does not wait as if it had been asked for."""

    def meanwhile(execute: Any, sql: str, *rest: Any) -> Any:
        if "coalesce(asked_at" in sql and not WebhookEvent.objects.filter(event_id="msg_late").exists():
            ring(event="msg_late")
        return execute(sql, *rest)

    ring(event="msg_early")
    with connection.execute_wrapper(meanwhile):
        attend()
    asked = dict(WebhookEvent.objects.values_list("event_id", "asked_at"))
    assert (asked["msg_early"] is None, asked["msg_late"] is None) == (False, True)
    assert attend() == [(account.pk, "orders")]
    assert not WebhookEvent.objects.filter(asked_at=None).exists()


def test_webhooks_are_kept_for_fourteen_days(account, pass_time):
    """Then the row goes."""
    ring()
    pass_time(13 * 86_400)
    clear_away()
    assert WebhookEvent.objects.exists()
    pass_time(2 * 86_400)
    clear_away()
    assert not WebhookEvent.objects.exists()
