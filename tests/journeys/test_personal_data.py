"""What is personal of a buyer stays in one table, and out of every log, whatever happens to the orders."""

from __future__ import annotations

import logging
import zlib

import pytest
from django.db import connection
from psycopg import sql

from comptoir.channels.vocabulary import OrderState
from comptoir.orders.models import Order, RawOrder, UnreadableOrder
from comptoir.outbound.actions import deliver
from tests.conftest import Shop, open_shop
from tests.outbound.wishes import accept, refund, ship

pytestmark = pytest.mark.django_db(transaction=True)

OWN = {"marketplace_buyers"}


def told(shop: Shop) -> set[str]:
    """What the marketplace told of its buyers: streets, e-mails, telephones."""
    found: set[str] = set()
    for row in shop.world.orders(shop.shop_id):
        body = shop.world.order(row["order_id"])
        found.add(body.get("customer_notification_email") or "")
        for address in (body["customer"]["shipping_address"], body["customer"]["billing_address"]):
            found |= {(address or {}).get(field) or "" for field in ("street_1", "phone", "zip_code")}
    return {text for text in found if len(text) > 5}


def stored() -> str:
    """Every row of every table but the one for it, and the bodies that are kept compressed."""
    written: list[str] = []
    with connection.cursor() as cursor:
        cursor.execute("SELECT tablename FROM pg_tables WHERE schemaname = 'comptoir'")
        tables = {row[0] for row in cursor.fetchall()} - OWN
        assert {"marketplace_orders", "marketplace_journal", "marketplace_actions"} <= tables
        for table in sorted(tables):
            with cursor.copy(sql.SQL("COPY comptoir.{} TO STDOUT").format(sql.Identifier(table))) as copy:
                written += [bytes(piece).decode() for piece in copy]
    bodies = [bytes(raw.body) for raw in RawOrder.objects.all()]
    aside = [bytes(unread.body).decode() for unread in UnreadableOrder.objects.all()]
    return "".join([*written, *aside, *(zlib.decompress(body).decode() for body in bodies)])


def test_a_buyer_is_in_one_table_and_in_no_log(
    world, add_account, caplog: pytest.LogCaptureFixture, pass_time
):
    """Through intake, unreadable orders, decisions, refusals, doubts and failures, with logs at their loudest."""
    shop = open_shop(world, add_account, pace=2000)
    caplog.set_level(logging.DEBUG)
    shop.world.disrupt("nul", share=0.1)
    for state in ("WAITING_ACCEPTANCE", "SHIPPING", "SHIPPED"):
        shop.world.sell(shop.shop_id, 20, state=state)
    shop.pull()
    assert UnreadableOrder.objects.exists()
    for name in ("cut_after", "5xx", "html"):
        shop.world.disrupt(name, probability=0.2, operations=["OR21", "OR24", "OR28"])
    for order in Order.objects.filter(state=OrderState.TO_ACCEPT):
        accept(order)
    for order in Order.objects.filter(state=OrderState.TO_SHIP):
        ship(order)
    for order in Order.objects.filter(state=OrderState.SHIPPED):
        refund(order, 100)
    for _ in range(20):
        deliver(shop.account.pk)
        pass_time(60)
    secrets, written = told(shop), stored()
    assert len(secrets) > 60
    assert Order.objects.first().remote_id in written
    assert {text for text in secrets if text in written} == set()
    assert {text for text in secrets if text in caplog.text} == set()
