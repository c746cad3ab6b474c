"""What an address names: an order, an account, an action. Raises problems that say which is not there."""

from __future__ import annotations

from comptoir.accounts.models import Account
from comptoir.actions.models import Action
from comptoir.api.problems import NotFound
from comptoir.orders.models import Order


def order_of(order_id: int) -> Order:
    """The order of this id of ours, with its account. Raises NotFound."""
    order = Order.objects.select_related("account").filter(pk=order_id).first()
    if order is None:
        raise NotFound(
            f"There is no order {order_id}.",
            remedy="Ids are ours; by the marketplace's number: GET orders?remote_id=NUMBER",
        )
    return order


def account_of(account_id: int) -> Account:
    """The account of this id of ours. Raises NotFound."""
    account = Account.objects.filter(pk=account_id).first()
    if account is None:
        raise NotFound(f"There is no account {account_id}.", remedy="GET accounts lists them.")
    return account


def account_named(name: str, *, field: str = "account") -> Account:
    """The account of this name, as filters and bodies give it. Raises NotFound."""
    account = Account.objects.filter(name=name).first()
    if account is None:
        raise NotFound(
            f"{field}: there is no account of this name.", field=field, remedy="GET accounts lists them."
        )
    return account


def action_of(action_id: int) -> Action:
    """The action of this id, with its account and order. Raises NotFound."""
    action = Action.objects.select_related("account", "order").filter(pk=action_id).first()
    if action is None:
        raise NotFound(f"There is no action {action_id}.", remedy="GET actions lists them.")
    return action
