"""Acceptance by policy: each order once, only where the account says so, and never against anybody's word."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

import pytest
from django.db import connection
from tests.conftest import Shop
from tests.outbound.wishes import WHO, asked_for_help, state, token

from comptoir.accounts.models import Account, Mode
from comptoir.actions import outcomes
from comptoir.actions.models import Action, State
from comptoir.activity.models import Entry
from comptoir.jobs.tick import tick
from comptoir.orders import services as orders
from comptoir.orders.models import Order, OrderLine
from comptoir.outbound.acceptance import accept_by_policy
from comptoir.outbound.actions import deliver

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture(autouse=True)
def always(request: pytest.FixtureRequest, settings: Any) -> None:
    """The shop's account accepts every order by itself; no wake-up stays behind in the queue."""
    settings.WAKE_UPS = False
    request.getfixturevalue("shop")
    Account.objects.update(accept_policy="always")


def wishes() -> list[tuple[int, str, str]]:
    return list(Action.objects.order_by("pk").values_list("order_id", "token", "who"))


def would_accept() -> list[int | None]:
    return list(
        Entry.objects.filter(kind="order.would_accept")
        .order_by("order_id")
        .values_list("order_id", flat=True)
    )


def test_every_order_is_accepted_once(shop: Shop):
    """Two ticks make one wish each; delivered, the marketplace has accepted each line once."""
    sold = shop.sell(3)
    tick()
    tick()
    assert wishes() == [(order.pk, f"auto-accept:{order.pk}", "Comptoir") for order in sold]
    deliver(shop.account.pk)
    tick()
    assert {action.state for action in Action.objects.all()} == {State.CONFIRMED}
    assert [shop.effects(order, "accepted") for order in sold] == [order.lines.count() for order in sold]


def test_the_tick_that_wishes_wakes_the_delivery(shop: Shop):
    """What it asks for is found due in the same round."""
    shop.sell()
    Account.objects.update(accept_policy="off")
    before = tick()
    Account.objects.update(accept_policy="always")
    assert tick() == before + 1


def test_two_rounds_at_once_make_one_wish(shop: Shop):
    """Two workers find the same orders."""
    sold = shop.sell(5)
    barrier = threading.Barrier(2)
    made: list[int] = []

    def round_of_mine() -> None:
        try:
            barrier.wait(timeout=30)
            made.append(accept_by_policy(shop.account.pk))
        finally:
            connection.close()

    threads = [threading.Thread(target=round_of_mine) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(timeout=60)
    assert len(made) == 2
    assert sorted(order for order, _, _ in wishes()) == [order.pk for order in sold]


@pytest.mark.parametrize(
    "setting",
    [{"accept_policy": "off"}, {"auto_sync": False}, {"paused": True}],
    ids=lambda told: next(iter(told)),
)
def test_nothing_is_accepted_where_it_should_not(shop: Shop, setting: dict[str, object]):
    """Without the policy, with automatic sync off, or while the account is paused: no wish and no word."""
    shop.sell()
    Account.objects.update(**setting)
    assert accept_by_policy() == 0
    Account.objects.update(decisions_mode=Mode.READ)
    assert accept_by_policy() == 0
    assert (wishes(), would_accept()) == ([], [])


@pytest.mark.parametrize("mode", [Mode.READ, Mode.SHADOW])
def test_where_decisions_are_not_live_it_is_only_noted(shop: Shop, mode: Mode):
    """Once an order, however many rounds; live, the same orders are accepted."""
    sold = shop.sell(2)
    Account.objects.update(decisions_mode=mode)
    tick()
    tick()
    assert wishes() == []
    assert would_accept() == [order.pk for order in sold]
    Account.objects.update(decisions_mode=Mode.LIVE)
    assert accept_by_policy() == 2


def test_another_accounts_orders_wait_when_one_is_asked_for(shop: Shop):
    """The round may be of one account alone."""
    shop.sell()
    assert accept_by_policy(shop.account.pk + 1) == 0
    assert accept_by_policy(shop.account.pk) == 1


def dropped(order: Order) -> None:
    accept_by_policy()
    assert outcomes.drop(Action.objects.get(order=order), who=WHO)


def refused_by_a_person(order: Order) -> None:
    orders.refuse(order, who=WHO, token=token())
    deliver(order.account_id)


def wanted_by_a_person(order: Order) -> None:
    orders.refuse(order, who=WHO, token=token())


@pytest.mark.parametrize("word", [dropped, refused_by_a_person, wanted_by_a_person])
def test_nobodys_word_is_overruled(shop: Shop, word: Callable[[Order], None]):
    """A wish that was dropped, a refusal that is confirmed but not read back, one that still waits."""
    (order,) = shop.sell()
    word(order)
    before = wishes()
    assert len(before) == 1
    assert accept_by_policy() == 0
    assert wishes() == before


def test_an_acceptance_that_came_too_late_is_not_asked_for_again(shop: Shop):
    """The buyer cancelled meanwhile: the wish ends, and the order as we know it stays a person's business."""
    (order,) = shop.sell()
    accept_by_policy()
    shop.world.cancel(order.remote_id)
    deliver(shop.account.pk)
    (action,) = Action.objects.all()
    assert state(action) != State.CONFIRMED
    assert accept_by_policy() == 0
    assert Action.objects.count() == 1


def test_one_bad_order_stops_no_other(shop: Shop, pass_time):
    """It becomes a concern, is left alone for a while, and is accepted once it can be."""
    first, bad, last = shop.sell(3)
    line = bad.lines.get()
    OrderLine.objects.filter(pk=line.pk).delete()
    assert accept_by_policy() == 2
    assert {order for order, _, _ in wishes()} == {first.pk, last.pk}
    assert Entry.objects.needing_attention().get(kind="order.not_accepted").order_id == bad.pk
    assert accept_by_policy() == 0
    assert Entry.objects.get(kind="order.not_accepted").times == 1
    line.save(force_insert=True)
    assert accept_by_policy() == 0
    pass_time(15 * 60 + 1)
    assert accept_by_policy() == 1
    assert not asked_for_help("order.not_accepted")
