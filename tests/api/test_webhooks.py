"""Webhooks over HTTP: added with a secret that is told once, their log, and another try."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from comptoir.api.models import IdempotentAnswer
from comptoir.outbound.hosts import delivering, fanning
from comptoir.outbound.models import Subscription
from tests.channels.scripted import ScriptedServer, answer

pytestmark = pytest.mark.django_db(transaction=True)

URL = "https://quotes.example.com/hooks"


@pytest.fixture
def host(settings: Any) -> Iterator[ScriptedServer]:
    """The shop's own system, on this machine, which is allowed."""
    settings.PRIVATE_WEBHOOKS = True
    server = ScriptedServer(answer())
    yield server
    server.close()


def test_a_secret_is_told_once(connect):
    """Neither the list nor the same request again tells it, and no table holds it readable."""
    admin = connect("admin")
    body = {"name": "quotes", "url": URL, "events": ["order.created"]}
    made = admin.post("/webhook-subscriptions", body, headers={"Idempotency-Key": "k1"})
    assert made.status_code == 201
    secret = made.json()["secret"]
    assert secret.startswith("whsec_")
    assert secret not in admin.ask("GET", "/webhook-subscriptions").text
    again = admin.post("/webhook-subscriptions", body, headers={"Idempotency-Key": "k1"})
    assert (again.status_code, secret in again.text) == (409, False)
    assert secret.encode() not in bytes(Subscription.objects.get().secret)
    assert not any(secret.encode() in bytes(kept.body) for kept in IdempotentAnswer.objects.all())
    renewed = admin.post(f"/webhook-subscriptions/{made.json()['id']}/secret")
    assert renewed.json()["secret"] not in {secret, ""}


def test_a_webhook_is_changed_and_removed(connect):
    """What is left out of a change stays."""
    admin = connect("admin")
    made = admin.post("/webhook-subscriptions", {"name": "q", "url": URL, "events": ["offer.refused"]}).json()
    path = f"/webhook-subscriptions/{made['id']}"
    changed = admin.ask("PATCH", path, json={"enabled": False}).json()
    assert (changed["enabled"], changed["events"]) == (False, ["offer.refused"])
    assert admin.get(path)["enabled"] is False
    assert admin.ask("DELETE", path).json()["name"] == "q"
    assert admin.ask("GET", path).status_code == 404
    assert admin.ask("DELETE", path).status_code == 404


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"url": "quotes.example.com"}, "body.url"),
        ({"url": "https://user:word@quotes.example.com/"}, "body.url"),
        ({"events": ["order.exploded"]}, "body.events[0]"),
        ({"events": []}, "body.events"),
        ({"secret": "mine"}, "body.secret"),
    ],
)
def test_what_does_not_fit_is_refused_by_its_name(connect, change, field):
    """422, and nothing is added."""
    body = {"name": "quotes", "url": URL, "events": ["order.created"]} | change
    refused = connect("admin").post("/webhook-subscriptions", body)
    assert refused.status_code == 422
    assert field.removeprefix("body.") in (refused.json().get("field") or "")
    assert not Subscription.objects.exists()


@pytest.mark.parametrize(
    "url", ["https://10.0.0.1/", "http://quotes.example.com/", "https://localhost:8080/x"]
)
def test_a_private_address_is_a_conflict_with_how_it_is_installed(connect, url):
    """409, with the setting that would allow it."""
    body = {"name": "quotes", "url": url, "events": ["order.created"]}
    refused = connect("admin").post("/webhook-subscriptions", body)
    assert (refused.status_code, refused.json()["field"]) == (409, "url")
    assert "COMPTOIR_PRIVATE_WEBHOOKS" in refused.json()["remedy"]


def test_the_log_of_deliveries_and_another_try(connect, shop, host):
    """A message that failed is listed with every attempt, and goes again under its id."""
    admin = connect("admin")
    body = {"name": "quotes", "url": f"{host.url}/hooks", "events": ["order.created"]}
    made = admin.post("/webhook-subscriptions", body).json()
    host.script = answer(status="400 Bad Request")
    (order,) = shop.sell()
    fanning.fan_out()
    delivering.deliver(made["id"])
    (failed,) = admin.get("/webhook-deliveries", webhook="quotes", order_id=order.pk)["items"]
    assert (failed["state"], failed["last_status"], failed["type"]) == ("WAITING", 400, "order.created")
    assert [attempt["status"] for attempt in failed["log"]] == [400]
    host.script = answer()
    again = admin.post(f"/webhook-deliveries/{failed['id']}/replay")
    assert (again.status_code, again.json()["event"]) == (202, failed["event"])
    assert delivering.deliver(made["id"]) == 1
    (done,) = admin.get("/webhook-deliveries", state="DELIVERED")["items"]
    assert done["id"] == failed["id"]
    assert admin.get("/webhook-deliveries", state="GIVEN_UP")["items"] == []
    assert admin.post("/webhook-deliveries/999999/replay").status_code == 404
    assert admin.ask("GET", "/webhook-deliveries", params={"webhook": "nobody"}).status_code == 404
    assert admin.get("/webhook-events", processed=False)["items"] == []
