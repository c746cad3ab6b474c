"""Accounts by their names, and who sits at the command line."""

from __future__ import annotations

import getpass

from comptoir.accounts import services
from comptoir.accounts.models import Account


def find(name: str) -> Account:
    """The account of that name. Raises AccountProblem that lists the names there are."""
    account = Account.objects.filter(name=name).first()
    if account is None:
        names = ", ".join(Account.objects.order_by("name").values_list("name", flat=True)) or "none yet"
        raise services.AccountProblem(f"There is no account called {name}.", remedy=f"Accounts: {names}.")
    return account


def whose() -> str:
    """Who sits at this command line, for the journal."""
    try:
        return f"{getpass.getuser()[:100]} (command line)"
    except (OSError, KeyError):  # a user number without a name, as in containers
        return "command line"
