"""The vault: what is sealed opens for one account, one name and one installation, and stands nowhere in clear."""

from __future__ import annotations

import pytest
from django.db import connection

from comptoir.accounts import services, vault
from comptoir.accounts.models import Credential
from comptoir.errors import ConfigurationError
from comptoir.inbound.orders import pull_orders
from tests.cli.installed import dump


def test_a_secret_comes_back_whole():
    """Whatever characters it has."""
    secret = "clé/ with + spaces\n and ünïcödé \U0001f511"
    assert vault.unseal(vault.seal(secret, bound_to="1:api_key"), bound_to="1:api_key") == secret


def test_the_same_secret_never_looks_the_same():
    """Nobody can tell from two sealed texts that two accounts share a key."""
    assert vault.seal("k", bound_to="1:api_key") != vault.seal("k", bound_to="1:api_key")


@pytest.mark.parametrize("other", ["2:api_key", "1:webhook", "11:api_key", ""])
def test_a_sealed_secret_is_bound_to_its_place(other):
    """Copied to another account or name it does not open."""
    sealed = vault.seal("secret", bound_to="1:api_key")
    with pytest.raises(ConfigurationError, match="cannot be opened"):
        vault.unseal(sealed, bound_to=other)


@pytest.mark.parametrize("place", [0, 15, -1])
def test_a_sealed_secret_that_was_altered_does_not_open(place):
    """One bit is enough."""
    sealed = bytearray(vault.seal("secret", bound_to="1:api_key"))
    sealed[place] ^= 1
    with pytest.raises(ConfigurationError):
        vault.unseal(bytes(sealed), bound_to="1:api_key")


def test_another_installation_cannot_open_it(settings):
    """And its fingerprint differs, without telling anything of the key."""
    sealed, fingerprint = vault.seal("secret", bound_to="1:api_key"), vault.fingerprint()
    assert fingerprint not in settings.SEALING_KEY
    settings.SEALING_KEY = "another-installation's-sealing-key-of-some-length"
    assert vault.fingerprint() != fingerprint
    with pytest.raises(ConfigurationError) as caught:
        vault.unseal(sealed, bound_to="1:api_key")
    assert "secret.key" in caught.value.remedy


@pytest.mark.django_db(transaction=True)
def test_rows_swapped_between_accounts_open_nothing(add_account):
    """Who can write to the database cannot send one account's key to another account's host."""
    (one, _), (two, _) = add_account("one"), add_account("two")
    sealed = {each.account_id: each.sealed for each in Credential.objects.all()}
    Credential.objects.filter(account=one).update(sealed=sealed[two.pk])
    assert isinstance(pull_orders(one.pk).error, ConfigurationError)
    assert pull_orders(two.pk).error is None


@pytest.mark.django_db(transaction=True)
def test_another_sealing_key_refuses_the_start(add_account, settings):
    """Before anything is called, naming an account and the remedy; with the right key again all is well."""
    add_account("bestbuy")
    services.check_sealing_key()
    right = settings.SEALING_KEY
    settings.SEALING_KEY = "another-installation's-sealing-key-of-some-length"
    with pytest.raises(ConfigurationError, match="bestbuy") as caught:
        services.check_sealing_key()
    assert "secret.key" in caught.value.remedy
    settings.SEALING_KEY = right
    services.check_sealing_key()


@pytest.mark.django_db(transaction=True)
def test_a_key_stands_in_no_table_in_clear(world, add_account):
    """Not after adding it, using it, failing with it, or changing it; its account's address does, so the scan sees."""
    first, second = "Pl4nted-first-key-of-the-shop", "Pl4nted-second-key-of-the-shop"
    account, shop = add_account("bestbuy", key=first)
    pull_orders(account.pk)
    world.change_shop(shop, key=second)
    services.change_secret(account, "api_key", second)
    world.sell(shop, 3)
    pull_orders(account.pk)
    connection.ensure_connection()
    stored = dump(connection.connection)
    assert account.base_url in stored
    for key in (first, second):
        for spelling in (key, key.encode("utf-16-le").decode("latin-1"), key.encode().hex()):
            assert spelling not in stored
