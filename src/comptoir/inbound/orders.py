"""Pull an account's orders: one step after the other while our pacing allows, from whatever state the last step left."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from comptoir import clock
from comptoir.accounts.models import Account, Cursor
from comptoir.activity import flows
from comptoir.channels.contract import Channel
from comptoir.channels.errors import Permanent
from comptoir.errors import ComptoirError
from comptoir.inbound import exports, walks
from comptoir.inbound.models import OrderExport, OrderWalk
from comptoir.inbound.pulling import Pulled, Reading
from comptoir.inbound.walks import FLOW


def pull_orders(account_id: int, *, should_stop: Callable[[], bool] = lambda: False) -> Pulled:
    """Do what is due for the account's orders, step by step, until nothing is left or pacing says later.

    Never raises for what a marketplace does: failures go to the heartbeat, the sync log and the journal.
    """
    return Reading(FLOW, step, _downloading, _note_failure).pull(account_id, should_stop)


def step(account: Account, channel: Channel) -> bool:
    """The next step of what is unfinished or due: one call at most. Returns whether there may be another."""
    export = OrderExport.objects.filter(account=account, finished_at=None).first()
    if export is not None:
        return exports.next_step(account, channel, export)
    walk = OrderWalk.objects.filter(account=account, finished_at=None).first()
    if walk is None:
        now = clock.now()
        if look_due(account, now):
            walk = walks.begin(account)
        elif account.auto_sync and exports.audit_due(account, now):
            exports.begin_audit(account)
            return True
        else:
            return False
    walks.next_page(account, channel, walk)
    return True


def look_due(account: Account, now: datetime) -> bool:
    """Whether a new walk should begin: a person asked, or the interval of the automatic sync has passed."""
    cursor = Cursor.objects.filter(account=account, flow=FLOW).first()
    if cursor is not None and cursor.requested_at is not None:
        return True
    if not account.auto_sync:
        return False
    if cursor is None or cursor.began_at is None:
        return True
    interval = timedelta(minutes=account.order_interval) / account.pace_factor
    return cursor.began_at + interval <= now


def _downloading(account: Account) -> bool:
    return OrderExport.objects.filter(account=account, finished_at=None).exclude(urls=[]).exists()


def _note_failure(account: Account, error: ComptoirError) -> None:
    Account.objects.filter(pk=account.pk).update(last_error=str(error))
    walk = OrderWalk.objects.filter(account=account, finished_at=None).first()
    flows.fail(account.pk, account.name, FLOW, error, run_id=walk.run_id if walk else None)
    if walk is not None and isinstance(error, Permanent):
        walks.abandon(walk, error)
