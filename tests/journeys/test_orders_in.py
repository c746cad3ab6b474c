"""Orders come in: exactly once, whatever the marketplace and the network do."""

from __future__ import annotations

import pytest
from comptoir.inbound.orders import pull_orders
from comptoir.orders.models import Order

pytestmark = pytest.mark.django_db(transaction=True)


def test_a_sold_order_lands(world, add_account):
    """What the marketplace sold is in the database after one pull, line by line."""
    account, shop = add_account()
    sold = world.sell(shop, 3)
    pulled = pull_orders(account.pk)
    assert pulled.error is None
    assert sorted(Order.objects.values_list("remote_id", flat=True)) == sorted(sold)
