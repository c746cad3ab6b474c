"""The decisions on an order's page: a wish is never shown as a fact, and who asked for what and when can be seen."""

from __future__ import annotations

import re
from html import unescape

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from comptoir.actions import outcomes
from comptoir.actions import services as actions
from comptoir.orders import services as orders
from comptoir.orders.models import Order
from comptoir.outbound.actions import deliver
from comptoir.returns import services as returns
from comptoir.returns.services import LineMoney
from comptoir.shipments import services as shipments
from comptoir.shipments.services import Departure
from tests.conftest import Shop

pytestmark = pytest.mark.django_db(transaction=True)


def page(client: Client, order: Order, **headers: str) -> str:
    """The order's page."""
    answer = client.get(reverse("admin:orders_order_change", args=[order.pk]), headers=headers)
    assert answer.status_code == 200
    return unescape(answer.content.decode())


def decisions(client: Client, order: Order, **headers: str) -> list[str]:
    """The panel's decisions, newest first, as the words that a reader sees."""
    found = re.search(r'id="decisions".*?</section>', page(client, order, **headers), re.S)
    if found is None:
        return []
    told = re.findall(r'<li id="decision-.*?</li>', found[0], re.S)
    return [" ".join(re.sub(r"<[^>]+>", " ", one).split()) for one in told]


def test_an_order_of_which_nothing_was_decided_has_no_panel(viewer, shop: Shop):
    """Nor an empty one."""
    (order,) = shop.sell()
    assert 'id="decisions"' not in page(viewer, order)


def test_wanted_and_confirmed_are_visibly_different(viewer, shop: Shop):
    """Before delivery nothing says sent or confirmed; after it all three do, with who asked."""
    (order,) = shop.sell()
    orders.accept(order, who="marie", token="click-1")
    (wanted,) = decisions(viewer, order)
    assert "Wanted" in wanted
    assert "Accept every line" in wanted
    assert "marie" in wanted
    assert "Sent" not in wanted
    assert "Confirmed" not in wanted
    wanted_label = re.search(r'id="decisions".*?</p>', page(viewer, order), re.S)
    deliver(shop.account.pk)
    (done,) = decisions(viewer, order)
    positions = [done.index(word) for word in ("Wanted", "Sent")]
    assert positions == sorted(positions)
    assert done.rindex("Confirmed") > positions[1]
    done_label = re.search(r'id="decisions".*?</p>', page(viewer, order), re.S)
    assert wanted_label is not None
    assert done_label is not None
    assert wanted_label[0] != done_label[0]


def test_a_shipment_tells_its_steps_and_its_carrier(viewer, shop: Shop):
    """Tracking and departure, each with its own time."""
    (order,) = shop.sell(state="SHIPPING")
    departure = Departure(carrier_name="Canada Post", tracking_number="7001")
    shipments.ship(order, departure, who="paul", token="click-1")
    (wanted,) = decisions(viewer, order)
    assert "Tracking:" not in wanted
    deliver(shop.account.pk)
    (done,) = decisions(viewer, order)
    for told in ("Canada Post", "7001", "paul", "Tracking: confirmed", "Departure: confirmed"):
        assert told in done


def test_a_refund_that_the_marketplace_refused_says_why_and_every_figure(viewer, shop: Shop):
    """The amount asked for, never called given; the marketplace's words; other decisions beside it, newest first."""
    (order,) = shop.sell(state="SHIPPED")
    line = order.lines.get().remote_id
    asked = LineMoney(line=line, reason_code="15", amount=1234)
    returns.refund(order, [asked], who="marie", token="click-1")
    shop.world.disrupt("cut_after", times=1, operations=["OR28"])
    deliver(shop.account.pk)
    (doubtful,) = decisions(viewer, order)
    assert "In doubt" in doubtful
    assert "12.34" in doubtful
    assert "Confirmed" not in doubtful


def test_what_a_person_gave_up_or_has_to_release_is_told(viewer, shop: Shop):
    """Dropped and held are words of their own."""
    (order,) = shop.sell()
    first = orders.accept(order, who="marie", token="click-1")
    assert outcomes.drop(first, who="paul")
    second = orders.refuse(order, who="marie", token="click-2")
    actions.hold_all(shop.account.pk)
    newest, oldest = decisions(viewer, order)
    assert "Wanted, held" in newest
    assert "Refuse every line" in newest
    assert "Dropped by paul." in oldest
    assert second.pk > first.pk


def test_the_page_asks_the_database_as_often_for_ten_decisions_as_for_one(viewer, shop: Shop):
    """However long the story is."""
    (order,) = shop.sell(state="SHIPPED")
    line = order.lines.get().remote_id

    def refund(number: int) -> None:
        asked = LineMoney(line=line, reason_code="15", amount=100)
        returns.refund(order, [asked], who="marie", token=f"click-{number}")

    def queries() -> int:
        with CaptureQueriesContext(
            connection,
        ) as asked:
            page(viewer, order)
        return len(asked)

    refund(0)
    page(viewer, order)
    few = queries()
    for number in range(1, 10):
        refund(number)
    assert len(decisions(viewer, order)) == 10
    assert queries() == few
