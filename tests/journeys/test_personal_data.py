"""A buyer's name, street, phone and e-mail stay where they may be, in no log and no error; once purged, nowhere."""

from __future__ import annotations

import json
import logging
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from django.db import connection
from django.test import Client

from comptoir import clock
from comptoir.accounts.models import Account, Cursor
from comptoir.actions.models import Action, State
from comptoir.channels.vocabulary import OrderState
from comptoir.inbound import doorbells
from comptoir.inbound.models import ExportPurpose, OrderExport
from comptoir.jobs.upkeep import delete_old_buyers
from comptoir.orders import documents
from comptoir.orders.discretion import UNSAID
from comptoir.orders.models import Buyer, Order, RawOrder, UnreadableOrder
from comptoir.outbound.actions import deliver
from comptoir.outbound.hosts import folder, outbox, subscriptions
from comptoir.outbound.models import Way
from tests.api.conftest import connect
from tests.channels.scripted import ScriptedServer, answer
from tests.cli.installed import forge
from tests.conftest import Shop, open_shop
from tests.crash.killing import environment
from tests.journeys.planted import CANARY, EMAIL, FIRST, LAST, SENTENCE, named_in, places, plant
from tests.outbound.hosts.conftest import Host, host, send
from tests.outbound.wishes import accept, refund, ship
from tests.web.doorbells.test_door import SECRET, message

pytestmark = pytest.mark.django_db(transaction=True)

__all__ = ["connect", "host", "send"]  # fixtures

DAY = 86_400
AT = "/api/marketplace/webhooks/mirakl/bestbuy"
KINDS = ("order.created", "order.changed", "order.cancelled", "decision.refused", "decision.doubt")

MAY_HOLD = {
    "marketplace_buyers.firstname",
    "marketplace_buyers.lastname",
    "marketplace_buyers.email",
    "marketplace_buyers.shipping_address",
    "marketplace_buyers.billing_address",
    # What the operator asks the buyer in fields of its own, and answers in sentences, nobody can recognise.
    "marketplace_raw.body",
    "marketplace_unreadable_orders.body",
    # The buyer's own words for the order; it is searched by them.
    "marketplace_orders.customer_reference",
    # The name of a file that the shop puts on the order, and what was answered to it, which is kept for a day.
    "marketplace_actions.payload",
    "api_answers.body",
}
"""Where something of a buyer may stand until it is purged."""


@pytest.fixture
def echo() -> Iterator[ScriptedServer]:
    """A marketplace that answers with what it knows of the buyer."""
    server = ScriptedServer(answer())
    yield server
    server.close()


class Journey:
    """A shop whose every order is hers, and the ways that her orders take."""

    def __init__(self, shop: Shop, echo: ScriptedServer) -> None:
        self.shop = shop
        self.account = shop.account
        self.echo = echo

    def sell(self, count: int, state: str, **changes: Any) -> list[Order]:
        """Orders of hers, read in."""
        sold = self.shop.world.sell(self.shop.shop_id, count, state=state)
        for number in sold:
            plant(self.shop.world, number, **changes)
        self.shop.pull()
        return list(Order.objects.filter(remote_id__in=sold))

    def sell_what_cannot_be_stored(self) -> None:
        """One that the database refuses, one that cannot be read."""
        (line,) = self.shop.world.order(self.sell(1, "SHIPPED")[0].remote_id)["order_lines"][:1]
        self.sell(1, "SHIPPED", order_lines=[line | {"product_title": "Ket\x00tle"}])
        self.sell(1, "SHIPPED", currency_iso_code=None)
        assert UnreadableOrder.objects.count() == 2

    def answered(self, action: Action, status: str, body: str = f'{{"message": "{SENTENCE}"}}') -> Action:
        """Have a wish delivered to a marketplace that answers with what it knows of her; the wish after it."""
        self.echo.script = answer(body.encode(), status=status)
        own = self.account.base_url
        Account.objects.filter(pk=self.account.pk).update(base_url=self.echo.url)
        deliver(self.account.pk)
        Account.objects.filter(pk=self.account.pk).update(base_url=own, failures=0, retry_at=None)
        action.refresh_from_db()
        return action

    def read_everything_again(self) -> None:
        """From the beginning, page by page and by an export; every order counts as changed."""
        for export in (False, True):
            for row in self.shop.world.orders(self.shop.shop_id):
                self.shop.world.touch(row["order_id"])
            Order.objects.update(content_hash=b"")
            if export:
                OrderExport.objects.create(
                    account=self.account,
                    purpose=ExportPurpose.CATCH_UP,
                    updated_from=self.shop.world.now().replace(year=2000),
                    updated_to=self.shop.world.now(),
                    began_at=clock.now(),
                )
            else:
                Cursor.objects.filter(account=self.account, flow="orders").update(position=None)
            self.shop.pull()
            assert not Order.objects.filter(content_hash=b"").exists()


@pytest.fixture
def journey(world: Any, add_account: Any, echo: ScriptedServer) -> Journey:
    """Nobody waits for its pace."""
    return Journey(open_shop(world, add_account, pace=2000), echo)


@pytest.fixture
def work(journey: Journey, pass_time: Any) -> Callable[[], None]:
    """Has everything that is wished settled."""

    def settle() -> None:
        for _ in range(20):
            deliver(journey.account.pk)
            pass_time(60)
        assert not Action.objects.open().exists()

    return settle


def everything() -> dict[str, set[str]]:
    """Where she is found in the database."""
    connection.ensure_connection()
    assert connection.connection is not None
    return places(connection.connection)


def by_program(program: Any, order: Order) -> None:
    """Asked for, searched for, decided about, with her name wherever a program may put it."""
    assert program.get("/orders", search=LAST)["items"] != []  # by her own words for the order
    assert program.get(f"/orders/{order.pk}")["buyer"]["email"] == EMAIL
    once = {"Idempotency-Key": "canary"}
    file = {"file": (f"invoice-{LAST}.pdf", SENTENCE.encode()), "type": (None, "CUSTOMER_INVOICE")}
    for _ in range(2):
        put = program.ask(
            "POST", f"/orders/{order.pk}/documents", files=file, params={"wait": 0}, headers=once
        )
        assert put.status_code == 202, put.text
    wrong = program.post(f"/orders/{order.pk}/accept", {"order_lines": [{"id": SENTENCE, "accepted": True}]})
    assert wrong.status_code in {409, 422}
    broken = program.ask("POST", f"/orders/{order.pk}/refund", content=b"{" + SENTENCE.encode())
    assert broken.status_code == 400


def by_command(tmp_path: Any, *orders: Order) -> tuple[str, str]:
    """What commands say to people and programs, and what they log."""
    said, logged = "", ""
    for words in (["list"], ["actions"], *(["show", order.remote_id] for order in orders)):
        for more in ([], ["--json"]):
            argv = ["orders", *words, *more]
            code, out, err = forge().run(
                argv, environment=environment() | {"COMPTOIR_LOG_LEVEL": "DEBUG"}, directory=tmp_path
            )
            assert code == 0, (argv, err)
            said, logged = said + out, logged + err
    return said, logged


def handed_over(host: Host, send: Any, program: Any, tmp_path: Any) -> None:
    """To a webhook that first refuses with what it was sent, to whoever fetches, and into a folder: with her address."""
    host.server.script = lambda request: answer(request.body, status="500 Internal Server Error")(request)
    send()
    assert any(named_in(request.body.decode()) for request in host.requests)
    outbox.choose(Way.PULL, with_address=True)
    assert LAST in str(program.get("/outbox"))
    drop = tmp_path / "orders"
    drop.mkdir()
    outbox.choose(Way.FOLDER, directory=folder.prepare(str(drop)), with_address=True)
    folder.write_files()
    assert any(LAST in file.read_text("utf-8-sig") for file in drop.glob("*.csv"))


def troubled(journey: Journey, undecided: list[Order], to_ship: Order) -> None:
    """Refused, forbidden and failed by a marketplace that repeats what it knows of her."""
    refused = journey.answered(accept(undecided[0]), "400 Bad Request")
    assert (refused.state, refused.error) == (State.REJECTED, UNSAID)
    forbidden = journey.answered(accept(undecided[1]), "403 Forbidden")
    assert forbidden.state == State.NEW
    failed = journey.answered(ship(to_ship), "500 Oops", f"<html>{SENTENCE}</html>")
    assert failed.state == State.DOUBT


def test_a_buyer_stands_where_she_may_until_she_is_purged_and_then_nowhere(
    journey, work, caplog, capfd, pass_time, host, send, connect, tmp_path, settings
):
    """Through every door, every failure and every way out, with logs at their loudest."""
    caplog.set_level(logging.DEBUG)
    subscriptions.add(name="quotes", url=host.url, kinds=KINDS, with_address=True)
    doorbells.set_secret(journey.account, SECRET)
    program = connect("orders", "read")
    undecided = journey.sell(3, "WAITING_ACCEPTANCE")
    to_ship, documented = journey.sell(2, "SHIPPING")
    (shipped,) = journey.sell(1, "SHIPPED")
    journey.sell_what_cannot_be_stored()
    hint = {"event_type": "ORDER_CREATED", "order_id": shipped.remote_id, "to": SENTENCE}
    assert Client().post(AT, **message(json.dumps(hint).encode())).status_code == 202

    troubled(journey, undecided, to_ship)
    refusal = program.post(
        f"/orders/{undecided[2].pk}/refuse",
        {"reason": f"{FIRST} {LAST} ({EMAIL}) changed her mind"},
        params={"wait": 0},
    )
    assert refusal.status_code == 202
    by_program(program, documented)
    refund(shipped, 100)
    work()
    journey.shop.pull()
    for order in Order.objects.filter(state=OrderState.TO_SHIP):
        ship(order)
    work()
    handed_over(host, send, program, tmp_path)
    said, logged = by_command(tmp_path, *undecided, to_ship, documented)
    held = everything()
    assert set(held) <= MAY_HOLD
    assert set().union(*held.values()) == set(CANARY)

    # Forty days later the marketplace has closed them all, and thirty more later nobody needs her any more.
    settings.BUYERS_KEPT_DAYS = 30
    for days in (40, 31):
        pass_time(days * DAY)
        journey.shop.pull()
    delete_old_buyers()
    assert everything() == {}
    journey.read_everything_again()
    assert everything() == {}
    assert (Order.objects.count(), Buyer.objects.count(), RawOrder.objects.count()) == (7, 0, 0)

    # And a marketplace that speaks of her now is not repeated.
    (file,) = documents.listed(documented)
    removal = documents.remove(documented, file, who="marie", token="late")
    assert journey.answered(removal, "400 Bad Request").error == UNSAID
    assert everything() == {}
    printed = capfd.readouterr()
    assert named_in(caplog.text + printed.out + printed.err + logged) == set()
    assert named_in(said) == {LAST}  # in the name that the shop gave its own file
