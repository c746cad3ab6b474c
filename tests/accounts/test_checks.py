"""Testing an account: what the operator allows, within what our pacing allows."""

from __future__ import annotations

import pytest

from comptoir.accounts.checks import examine_account
from comptoir.accounts.models import Account, Credential
from comptoir.accounts.services import change_secret
from comptoir.channels.errors import BadCredentials, Unavailable

pytestmark = pytest.mark.django_db(transaction=True)


def test_everything_is_told(world, add_account):
    """The host, the shop, the switches, every list; the key counts as validated."""
    account, shop = add_account("bestbuy")
    found = examine_account(account)
    assert found.answered
    assert found.host == account.base_url
    assert abs(found.clock_differs_by) < 60
    assert found.shop.shop_id == str(shop)
    assert found.allowances
    assert set(found.lists) == {
        *("carriers", "reasons", "shipping_types", "shipping_zones", "conditions"),
        *("logistic_classes", "categories"),
    }
    assert all(found.lists.values())
    assert found.refused == {}
    account.refresh_from_db()
    assert account.shop_name == found.shop.shop_name
    assert Credential.objects.get(account=account).validated_at is not None


def test_a_second_test_tells_from_memory(world, add_account, pass_time):
    """What may be asked once a day is not asked again before; its age is known."""
    account, _ = add_account()
    first = examine_account(account)
    pass_time(3600)
    account.refresh_from_db()
    second = examine_account(account)
    assert second.shop == first.shop
    assert second.lists == first.lists
    assert second.as_of["shop"] == first.as_of["shop"]
    assert second.as_of["allowances"] > first.as_of["allowances"]
    calls = world.summary()["calls"]
    assert (calls["A01"], calls["SH21"], calls["PC01"]) == (1, 1, 2)
    assert world.summary()["limits_broken"] == {}
    pass_time(24 * 3600)
    examine_account(account)
    assert world.summary()["calls"]["A01"] == 2
    assert world.summary()["limits_broken"] == {}


def test_a_test_at_once_after_another_asks_nothing(world, add_account, pass_time):
    """And says so, instead of calling the host well."""
    account, _ = add_account()
    examine_account(account)
    account.refresh_from_db()
    calls = world.summary()["calls"]
    again = examine_account(account)
    assert not again.answered
    assert again.shop is not None
    assert world.summary()["calls"] == calls


def test_a_wrong_key_is_told_and_a_right_one_helps_at_once(world, add_account, pass_time):
    """No waiting for the next day: a refused call spent nothing of it."""
    account, shop = add_account(key="wrong-from-the-start")
    world.change_shop(shop, key="right")
    with pytest.raises(BadCredentials) as caught:
        examine_account(account)
    assert "key" in caught.value.remedy
    assert Credential.objects.get(account=account).validated_at is None
    change_secret(account, "api_key", "right")
    pass_time(62)
    account.refresh_from_db()
    assert examine_account(account).shop is not None
    assert world.summary()["limits_broken"] == {}


def test_a_host_that_is_away_is_told(add_account):
    """By its name."""
    account, _ = add_account(url="http://127.0.0.1:9")
    with pytest.raises(Unavailable, match=r"127\.0\.0\.1 could not be reached"):
        examine_account(account)


def test_what_another_program_spent_today_spoils_nothing_else(world, add_account):
    """A tool that shares the key may have asked A01 already: the rest is told, and that is told too."""
    account, _ = add_account()
    world.disrupt("429", operations=["A01"], retry_after=3600)
    found = examine_account(account)
    assert found.shop is None
    assert "429" in found.refused["shop"]
    assert found.lists["carriers"]
    account.refresh_from_db()
    assert account.failures == 0


def test_a_person_does_not_wait_for_failures_of_before(world, add_account, pass_time):
    """Who tests an account has just done something about it."""
    account, _ = add_account()
    world.disrupt("5xx", operations=["V01"], times=1)
    with pytest.raises(Unavailable):
        examine_account(account)
    assert Account.objects.get(pk=account.pk).failures == 1
    pass_time(6)
    assert examine_account(account).answered
    assert Account.objects.get(pk=account.pk).failures == 0
