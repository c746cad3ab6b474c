"""Orders by the number that a person knows them by."""

from __future__ import annotations

from collections.abc import Sequence

from comptoir.cli.accounts import find
from comptoir.errors import ComptoirError
from comptoir.orders.models import Order


class OrderProblem(ComptoirError):
    """What was asked about orders does not fit."""

    code = "order"


def find_order(remote_id: str, account: str | None) -> Order:
    """The order of that number. Raises OrderProblem when there is none, or one in two accounts."""
    return one_of(remote_id, find_orders([remote_id], account).get(remote_id, []))


def find_orders(remote_ids: Sequence[str], account: str | None) -> dict[str, list[Order]]:
    """The orders of these numbers, by number; several where several accounts have one. One query."""
    orders = Order.objects.filter(remote_id__in=set(remote_ids)).select_related("account")
    if account:
        orders = orders.filter(account=find(account))
    found: dict[str, list[Order]] = {}
    for order in orders:
        found.setdefault(order.remote_id, []).append(order)
    return found


def one_of(remote_id: str, found: Sequence[Order], account: str | None = None) -> Order:
    """The only one of these. Raises OrderProblem that says what to do otherwise."""
    orders = [order for order in found if account is None or order.account.name == account]
    if not orders:
        where = f" of account {account}" if account else ""
        raise OrderProblem(
            f"order: there is no order {remote_id}{where}.",
            remedy="`comptoir orders list` shows those there are; `comptoir orders pull` reads new ones.",
        )
    if len(orders) > 1:
        raise OrderProblem(
            f"order: two accounts have an order {remote_id}.", remedy="Say which with --account."
        )
    return orders[0]
