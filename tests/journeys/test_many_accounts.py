"""Many accounts side by side: what is wrong with one harms no other."""

from __future__ import annotations

import pytest

from comptoir.activity.models import Entry, Heartbeat
from comptoir.orders.models import Order
from comptoir.project.doctor import examine

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.mark.long
def test_a_wrong_key_and_an_unreachable_host_leave_thirty_eight_at_their_pace(world, add_account, live):
    """Of forty accounts two are broken: the others read every interval, the two say what is wrong."""
    add_account("wrong-key", key="not-the-key")
    add_account("unreachable", url="http://127.0.0.1:9")
    shops = {}
    for number in range(38):
        account, shop = add_account(f"shop-{number:02}")
        shops[account.pk] = shop
        world.sell(shop, 3)
    live(minutes=61, every=60)
    for account_id, shop in shops.items():
        assert Order.objects.filter(account_id=account_id).count() == len(world.orders(shop))
    calls = world.summary()["calls"]["OR11"]
    assert calls >= 38 * 5, "a look every quarter of an hour, for each of the healthy ones"
    assert world.summary()["limits_broken"] == {}
    well = Heartbeat.objects.filter(account_id__in=shops, flow="orders", failures=0).count()
    assert well == 38
    told = {finding.what: finding for finding in examine() if not finding.well}
    assert "key" in told["Orders of wrong-key"].told.lower()
    assert told["Orders of wrong-key"].remedy
    assert "127.0.0.1" in told["Orders of unreachable"].told
    assert told["Orders of unreachable"].remedy
    open_concerns = Entry.objects.needing_attention().filter(kind="flow.failing")
    assert {entry.details["name"] for entry in open_concerns} == {"wrong-key", "unreachable"}


def test_a_mended_key_is_tried_at_once(world, add_account, live):
    """Changing the key ends the account's wait; the next look succeeds and settles the concern."""
    from comptoir.accounts.services import change_secret

    account, shop = add_account("typo", key="not-the-key")
    world.sell(shop, 2)
    live(minutes=20)
    assert Order.objects.count() == 0
    change_secret(account, "api_key", world.shops()[0].key)
    live(minutes=16)
    assert Order.objects.count() == 2
    assert not Entry.objects.needing_attention().exists()
