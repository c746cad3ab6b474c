"""The seven variables of the environment own fields of the first Mirakl account, at every start."""

from __future__ import annotations

import threading
from typing import Any

import msgspec
import pytest
from django.db import connection

from comptoir.accounts import vault
from comptoir.accounts.models import Account, Credential
from comptoir.accounts.services import add_account, owned_fields
from comptoir.activity.models import Entry
from comptoir.errors import ConfigurationError
from comptoir.project import boot

pytestmark = pytest.mark.django_db(transaction=True)

BOTH = {"mirakl_api_url": "https://shop.example.com/api/", "mirakl_api_key": "first-key"}


@pytest.fixture
def start(settings):
    """Start with these variables set, as a process does."""

    def once(**variables: object) -> None:
        settings.ENVIRONMENT = msgspec.structs.replace(settings.ENVIRONMENT, **variables)
        boot.check_start()

    return once


def edited(**fields: object) -> Account:
    """An account that a person has added and set up."""
    account = add_account(
        channel="mirakl",
        name="bestbuy",
        base_url="https://old.example.com",
        secrets={"api_key": "typed-key"},
        shop_id="1",
    )
    Account.objects.filter(pk=account.pk).update(**fields)
    account.refresh_from_db()
    return account


def key_of(account: Account) -> str:
    credential = Credential.objects.get(account=account, name="api_key")
    return vault.unseal(bytes(credential.sealed), bound_to=f"{account.pk}:api_key")


def test_address_and_key_make_an_account(start):
    """In mode read, with automatic sync off: connecting hurts nobody."""
    start(**BOTH)
    account = Account.objects.get()
    assert account.base_url == "https://shop.example.com"
    assert key_of(account) == "first-key"
    assert not account.auto_sync
    assert account.live_flows() == frozenset()


@pytest.mark.parametrize(
    "variables", [{"mirakl_api_url": BOTH["mirakl_api_url"]}, {"mirakl_api_key": "k"}, {}]
)
def test_half_of_them_makes_none(start, variables):
    """And is no error: the other half may be entered by hand."""
    start(**variables)
    assert not Account.objects.exists()


@pytest.mark.parametrize(
    "url", ["https://shop.example.com", "https://shop.example.com/", "https://shop.example.com/api"]
)
def test_the_address_may_have_an_api_or_a_slash(start, url):
    """People copy what they see."""
    start(**BOTH | {"mirakl_api_url": url})
    assert Account.objects.get().base_url == "https://shop.example.com"


@pytest.mark.parametrize(
    ("variable", "value", "field", "before"),
    [
        ("mirakl_api_url", "https://new.example.com/api", "base_url", "https://old.example.com"),
        ("mirakl_shop_id", "2000", "shop_id", "1"),
        ("marketplace_auto_sync", True, "auto_sync", False),
        ("marketplace_order_sync_interval", 5, "order_interval", 20),
        ("marketplace_product_sync_interval", 6, "product_interval", 21),
        ("marketplace_inventory_sync_interval", 7, "stock_interval", 22),
    ],
)
def test_each_owns_its_field_and_no_other(start, variable, value, field, before):
    """What is set is applied at every start, over what a person changed meanwhile; the rest stays as edited."""
    account = edited(order_interval=20, product_interval=21, stock_interval=22)
    assert getattr(account, field) == before
    others = {f.attname for f in Account._meta.concrete_fields} - {field}
    kept = {name: getattr(account, name) for name in others}
    for _ in range(2):
        start(**{variable: value})
        account.refresh_from_db()
        wanted = "https://new.example.com" if field == "base_url" else value
        assert getattr(account, field) == wanted
        assert set(owned_fields()) == {field}
        assert {name: getattr(account, name) for name in others} == kept
        Account.objects.filter(pk=account.pk).update(**{field: before})


def test_a_switch_that_is_set_to_off_is_set(start):
    """false is a value; only an unset variable leaves the field alone."""
    account = edited(auto_sync=True)
    start()
    account.refresh_from_db()
    assert account.auto_sync
    start(marketplace_auto_sync=False)
    account.refresh_from_db()
    assert not account.auto_sync


def test_a_changed_key_is_sealed_anew(start):
    """And the account's wait after failures ends; the same key again changes nothing and says nothing."""
    start(**BOTH)
    account = Account.objects.get()
    Account.objects.update(failures=3, last_error="401")
    start(mirakl_api_key="second-key")
    account.refresh_from_db()
    assert key_of(account) == "second-key"
    assert (account.failures, account.last_error) == (0, "")
    before = Credential.objects.get().sealed, Entry.objects.count()
    start()
    assert (Credential.objects.get().sealed, Entry.objects.count()) == before
    assert not Entry.objects.filter(details__icontains="key").filter(details__contains="second").exists()


def test_a_changed_address_ends_the_wait_after_failures(start):
    """The failures were another host's."""
    account = edited(failures=3, last_error="away")
    start(mirakl_api_url="https://new.example.com")
    account.refresh_from_db()
    assert (account.failures, account.retry_at, account.last_error) == (0, None, "")


def test_the_first_mirakl_account_is_the_one(start):
    """Later ones are never touched."""
    first = edited()
    second = add_account(
        channel="mirakl", name="two", base_url="https://two.example.com", secrets={"api_key": "key-of-two"}
    )
    start(**BOTH, marketplace_order_sync_interval=5)
    first.refresh_from_db()
    second.refresh_from_db()
    assert (first.base_url, key_of(first), first.order_interval) == (
        "https://shop.example.com",
        "first-key",
        5,
    )
    assert (second.base_url, key_of(second), second.order_interval) == (
        "https://two.example.com",
        "key-of-two",
        15,
    )


def test_a_quickened_pace_ends_where_the_address_leaves_this_machine(start):
    """A real marketplace is called as published."""
    account = edited(base_url="http://127.0.0.1:4567", pace_factor=60.0)
    start(mirakl_api_url="https://new.example.com")
    account.refresh_from_db()
    assert account.pace_factor == 1.0


def test_processes_that_start_together_make_one_account(settings):
    """The web pages and the worker of a first start."""
    settings.ENVIRONMENT = msgspec.structs.replace(settings.ENVIRONMENT, **BOTH)
    failures: list[Any] = []
    ready = threading.Barrier(4)

    def one() -> None:
        connection.ensure_connection()
        ready.wait(timeout=30)
        try:
            boot.check_start()
        except Exception as error:  # noqa: BLE001  # whatever it is, it fails the test
            failures.append(error)
        finally:
            connection.close()

    threads = [threading.Thread(target=one) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failures == []
    assert Account.objects.count() == 1


def test_another_sealing_key_stops_the_start_before_anything_is_applied(start, settings):
    """A new key would be sealed beside old ones that cannot be opened."""
    account = edited()
    settings.SEALING_KEY = "another-installation's-sealing-key-of-some-length"
    with pytest.raises(ConfigurationError, match="bestbuy"):
        start(**BOTH)
    account.refresh_from_db()
    assert account.base_url == "https://old.example.com"
