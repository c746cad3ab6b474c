"""Pull an account's orders: one step after the other while our pacing allows, from whatever state the last step left."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from comptoir import clock
from comptoir.accounts.lanes import LEASE, lane
from comptoir.accounts.models import Account, Cursor
from comptoir.accounts.services import open_channel
from comptoir.activity import flows
from comptoir.channels.contract import Channel
from comptoir.channels.errors import ChannelError, NotYet, Permanent
from comptoir.errors import ComptoirError, ConfigurationError
from comptoir.inbound import exports, walks
from comptoir.inbound.models import OrderExport, OrderWalk
from comptoir.inbound.walks import FLOW

DOWNLOAD_LEASE = timedelta(minutes=15)
"""A chunk of an export may take its time; the lane is held longer for it."""


@dataclass(frozen=True, slots=True)
class Pulled:
    """How a pull ended: nothing left to do, a time to come back, another one busy, or an error."""

    done: bool = False
    until: datetime | None = None
    busy: bool = False
    error: ComptoirError | None = None


def pull_orders(account_id: int, *, should_stop: Callable[[], bool] = lambda: False) -> Pulled:
    """Do what is due for the account's orders, step by step, until nothing is left or pacing says later.

    Never raises for what a marketplace does: failures go to the heartbeat, the sync log and the journal.
    """
    with lane(account_id, FLOW) as renew:
        if renew is None:
            return Pulled(busy=True)
        account = Account.objects.get(pk=account_id)
        if account.paused:
            return Pulled(done=True)
        try:
            with open_channel(account) as channel:
                while not should_stop() and renew(_lease(account)):
                    if not step(account, channel):
                        return Pulled(done=True)
        except NotYet as pause:
            return Pulled(until=pause.until)
        except (ChannelError, ConfigurationError) as error:
            _note_failure(account, error)
            return Pulled(error=error)
        return Pulled()


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


def _lease(account: Account) -> timedelta:
    fetching = OrderExport.objects.filter(account=account, finished_at=None).exclude(urls=[]).exists()
    return DOWNLOAD_LEASE if fetching else LEASE


def _note_failure(account: Account, error: ComptoirError) -> None:
    Account.objects.filter(pk=account.pk).update(last_error=str(error))
    walk = OrderWalk.objects.filter(account=account, finished_at=None).first()
    flows.fail(account.pk, account.name, FLOW, error, run_id=walk.run_id if walk else None)
    if walk is not None and isinstance(error, Permanent):
        walks.abandon(walk, error)
