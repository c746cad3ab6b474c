"""When the reports of an account in shadow are written, and how much of them."""

from __future__ import annotations

from datetime import timedelta

import pytest
from tests.offers.selling import listed, open_account, refreshed, stocked

from comptoir import clock
from comptoir.accounts.models import Mode
from comptoir.catalog.stock import set_stock
from comptoir.offers.models import Offer, ShadowLine
from comptoir.outbound.offers.publishing import shade, shadow_due

pytestmark = pytest.mark.django_db


@pytest.fixture
def account():
    """An account whose stock is in shadow."""
    return open_account(stock_mode=Mode.SHADOW, price_mode=Mode.READ, terms_mode=Mode.READ)


def test_a_change_writes_the_shadows_of_what_changed_and_the_interval_all(account):
    """A million lines are not written anew for one price; what was read back shows with the next whole report."""
    tv = listed(account, stocked("TV"), published_quantity=4, seen_quantity=4)
    listed(account, stocked("SET"), published_quantity=4, seen_quantity=4)
    assert shade(account, changed=False)
    Offer.objects.update(desired_at=clock.now() - timedelta(hours=1), seen_quantity=3)
    set_stock(sku="TV", quantity=7)
    refreshed(tv)
    assert shade(account, changed=True)
    lines = {line.offer.sku: line for line in ShadowLine.objects.select_related("offer")}
    assert (lines["TV"].wanted, lines["TV"].held) == ({"quantity": 7}, {"quantity": 3})
    assert (lines["SET"].wanted, lines["SET"].held) == ({"quantity": 10}, {"quantity": 4})
    assert not shade(account, changed=False)
    assert shade(account, changed=False, whole=True)
    assert {line.held["quantity"] for line in ShadowLine.objects.all()} == {3}
    set_stock(sku="TV", quantity=4)
    refreshed(tv)
    shade(account, changed=True)
    assert [line.offer.sku for line in ShadowLine.objects.select_related("offer")] == ["SET"]


def test_shadows_are_written_whole_once_in_every_interval(account):
    """Changes in between do not put it off."""
    now = clock.now()
    assert shadow_due(account, now)
    shade(account, changed=False)
    later = now + timedelta(minutes=account.product_interval + 1)
    assert (shadow_due(account, now), shadow_due(account, later)) == (False, True)
    shade(account, changed=True)
    assert shadow_due(account, later)
