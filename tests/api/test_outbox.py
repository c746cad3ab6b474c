"""Orders fetched over HTTP: each waits until it is acknowledged, and the quote's number comes back."""

from __future__ import annotations

import pytest

from comptoir.orders.models import Buyer

pytestmark = pytest.mark.django_db(transaction=True)


def test_a_quotation_system_fetches_and_acknowledges(connect, shop):
    """Chosen by an administrator, fetched by a program with the scope `orders`, each event once."""
    admin, till = connect("admin"), connect("orders")
    assert till.get("/outbox") == {"items": [], "waiting": 0, "way": "off"}
    chosen = admin.ask("PUT", "/outbox/settings", json={"way": "pull", "with_address": True})
    assert chosen.json()["way"] == "pull"
    (order,) = shop.sell()
    Buyer.objects.update_or_create(order=order, defaults={"lastname": "Tremblay"})
    fetched = till.get("/outbox")
    (event,) = fetched["items"]
    assert fetched["waiting"] == 1
    assert event["type"] == "order.created"
    assert event["data"]["order"]["buyer"]["lastname"] == "Tremblay"
    assert till.get("/outbox")["items"][0]["id"] == event["id"]
    entries = [{"id": event["id"], "host_reference": "Q-1"}]
    done = till.post("/outbox/ack", {"entries": entries}).json()["entries"]
    assert done == [{"id": event["id"], "outcome": "acknowledged", "host_reference": "Q-1"}]
    again = till.post("/outbox/ack", {"entries": entries}).json()["entries"]
    assert again[0]["outcome"] == "already_acknowledged"
    other = till.post("/outbox/ack", {"entries": [{"id": event["id"], "host_reference": "Q-2"}]})
    assert other.json()["entries"][0]["outcome"] == "other_reference"
    assert till.get("/outbox") == {"items": [], "waiting": 0, "way": "pull"}


def test_only_keys_for_orders_see_them(connect, shop):
    """They may hold the buyer."""
    for scope in ("read", "offers"):
        assert connect(scope).ask("GET", "/outbox").status_code == 403


def test_the_number_can_be_noted_without_an_event(connect, shop):
    """A second one is refused unless it is meant."""
    (order,) = shop.sell()
    till = connect("orders")
    path = f"/orders/{order.pk}/host-reference"
    assert till.ask("PUT", path, json={"host_reference": "Q-1"}).status_code == 200
    assert till.ask("PUT", path, json={"host_reference": "Q-2"}).status_code == 409
    meant = till.ask("PUT", path, json={"host_reference": "Q-2", "instead": True})
    assert meant.json()["host_reference"] == "Q-2"
    assert till.ask("PUT", "/orders/999999/host-reference", json={"host_reference": "Q"}).status_code == 404
    assert till.ask("PUT", path, json={"host_reference": " Q"}).status_code == 422


@pytest.mark.parametrize(
    "body",
    [
        {},
        {"entries": []},
        {"entries": [{"id": 4}]},
        {"entries": [{"id": "evt_1", "host_reference": ""}]},
        {"entries": [{"id": "evt_1", "quote": "Q"}]},
        {"entries": [{"id": "evt_1"}] * 501},
    ],
)
def test_bodies_that_do_not_fit(connect, body):
    """422, each."""
    assert connect("orders").post("/outbox/ack", body).status_code == 422


def test_a_way_and_its_webhook_go_together(connect):
    """One without the other is refused; an unknown webhook is 404."""
    admin = connect("admin")
    assert admin.ask("PUT", "/outbox/settings", json={"way": "webhook"}).status_code == 422
    assert admin.ask("PUT", "/outbox/settings", json={"way": "pull", "webhook": "q"}).status_code == 422
    assert admin.ask("PUT", "/outbox/settings", json={"way": "webhook", "webhook": "q"}).status_code == 404
    assert admin.ask("PUT", "/outbox/settings", json={"way": "folder"}).status_code == 422
