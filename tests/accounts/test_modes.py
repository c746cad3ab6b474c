"""Modes: in read, nothing that changes a marketplace leaves this machine."""

from __future__ import annotations

import pytest

from comptoir.accounts.models import Account, Mode
from comptoir.accounts.pacing import DatabasePacer
from comptoir.accounts.services import set_mode
from comptoir.channels.answers import Words
from comptoir.channels.errors import ChannelError, NotLive
from comptoir.channels.http import Session
from comptoir.channels.pacing import Flow, Limit, Operation
from comptoir.orders.models import Order

pytestmark = pytest.mark.django_db(transaction=True)

WRITES = {
    Flow.DECISIONS: Operation("OR21", "PUT", "/api/orders/x/accept", Limit("a", 1.0), Flow.DECISIONS),
    Flow.STOCK: Operation("STO01", "POST", "/api/offers/stock/imports", Limit("b", 1.0), Flow.STOCK),
    Flow.PRICE: Operation("PRI01", "POST", "/api/offers/pricing/imports", Limit("c", 1.0), Flow.PRICE),
    Flow.TERMS: Operation("OF01", "POST", "/api/offers/imports", Limit("d", 1.0), Flow.TERMS),
}


def send(account: Account, flow: Flow) -> None:
    """A write of this flow as a channel would send it for the account as it is now."""
    account.refresh_from_db()
    session = Session(
        base_url=account.base_url,
        headers_for=lambda: {"Authorization": "key"},
        pacer=DatabasePacer(account.pk),
        live_flows=account.live_flows(),
        failures=lambda status, body: Words(str(status)),
    )
    try:
        session.call(WRITES[flow], json={})
    finally:
        session.close()


@pytest.mark.parametrize("flow", Flow)
@pytest.mark.parametrize("mode", [Mode.READ, Mode.SHADOW])
def test_a_write_is_stopped_before_the_socket(world, add_account, flow, mode):
    """No call reaches the marketplace, none is counted against the pace; live, the very same call goes out."""
    account, _ = add_account()
    set_mode(account, mode)
    with pytest.raises(NotLive) as caught:
        send(account, flow)
    assert flow.value in str(caught.value)
    assert caught.value.remedy
    assert world.ledger.calls() == []
    set_mode(account, Mode.LIVE)
    with pytest.raises(ChannelError) as refused:
        send(account, flow)
    assert not isinstance(refused.value, NotLive)
    assert len(world.ledger.calls()) == 1


def test_one_live_flow_opens_no_other(world, add_account):
    """Modes are per flow."""
    account, _ = add_account()
    Account.objects.filter(pk=account.pk).update(stock_mode=Mode.LIVE)
    for flow in Flow:
        with pytest.raises(ChannelError) as caught:
            send(account, flow)
        assert isinstance(caught.value, NotLive) is (flow is not Flow.STOCK)
    assert len(world.ledger.calls()) == 1


def test_a_new_account_is_in_read(add_account):
    """Connecting a real account can hurt nobody."""
    account, _ = add_account()
    assert {account.mode(flow) for flow in Flow} == {Mode.READ}
    assert account.live_flows() == frozenset()


def test_two_thousand_orders_in_read_send_no_write(world, add_account, live):
    """The first import, by export, and a day of walks after it: the marketplace saw reads alone."""
    account, shop = add_account()
    world.sell(shop, 2_000, spread_seconds=20 * 86400)
    live(minutes=60, every=60)
    world.set_selling_rate(0.2, shop_id=shop)
    live(minutes=60, every=60)
    world.set_selling_rate(0, shop_id=shop)
    live(minutes=16, every=60)
    held = Order.objects.filter(account=account).count()
    assert held == len(world.orders(shop)) > 2_000
    # Both are POSTs that only ask for a file, of orders and of offers; nothing that anybody sells is changed by them.
    assert set(world.summary()["writes"]) <= {"OR13", "OF52"}
    assert set(world.summary()["calls"]) >= {"OR11", "OR13", "OR14", "OR15"}
