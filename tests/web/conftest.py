"""People at the pages, and orders that came in from the simulated marketplace."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from django.test import Client

from comptoir.cli.people import add_person
from comptoir.inbound.orders import pull_orders

PASSWORD = "a long enough one"


@pytest.fixture
def viewer(transactional_db: None) -> Client:
    """A browser signed in as somebody whom `comptoir user add` let in."""
    return signed_in("vera", admin=False)


@pytest.fixture
def administrator(transactional_db: None) -> Client:
    """A browser signed in as an administrator."""
    return signed_in("ada", admin=True)


def signed_in(name: str, *, admin: bool) -> Client:
    """Add a person and sign them in through the form."""
    add_person(name, PASSWORD, admin=admin)
    client = Client()
    answer = client.post("/admin/login/", {"username": name, "password": PASSWORD, "next": "/"})
    assert answer.status_code == 302
    return client


@pytest.fixture
def orders(world: Any, add_account: Any) -> Callable[..., Any]:
    """Sells orders on the marketplace and pulls them; returns their account."""

    def sell(count: int = 3, name: str = "bestbuy", **how: Any) -> Any:
        account, shop = add_account(name)
        world.sell(shop, count, **how)
        assert pull_orders(account.pk).error is None
        return account

    return sell
