"""A person's wish that one of an account's flows runs now, by the name that the schedule gives it."""

from __future__ import annotations

from comptoir import queue
from comptoir.accounts.models import Account
from comptoir.accounts.services import request_sync
from comptoir.inbound.offers import timing
from comptoir.inbound.walks import FLOW
from comptoir.offers import refresh
from comptoir.offers.preparing import PUSH, PUSH_STOCK


def run_now(account: Account, sync_type: str) -> None:
    """Have `order_sync`, `product_sync` or `inventory_sync` run now, whether or not automatic sync is on.

    Orders are read; offers are read back and what differs is sent, or of the stock alone. Raises AccountProblem while
    the account is paused, and KeyError for another name.
    """
    {"order_sync": _orders, "product_sync": _offers, "inventory_sync": _stock}[sync_type](account)


def _orders(account: Account) -> None:
    request_sync(account, FLOW)
    queue.wake("inbound.orders", key=f"inbound.orders:{account.pk}", account_id=account.pk)


def _offers(account: Account) -> None:
    timing.request(account)
    request_sync(account, PUSH)
    queue.wake("inbound.offers", key=f"inbound.offers:{account.pk}", account_id=account.pk)
    refresh.wake([account.pk])


def _stock(account: Account) -> None:
    request_sync(account, PUSH_STOCK)
    refresh.wake([account.pk])
