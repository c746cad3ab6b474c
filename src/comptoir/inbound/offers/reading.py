"""Read an account's offers back: one step after the other while our pacing allows, from whatever the last step left."""

from __future__ import annotations

from collections.abc import Callable

from comptoir import clock
from comptoir.accounts.models import Account
from comptoir.activity import flows
from comptoir.channels.contract import Channel
from comptoir.channels.errors import Permanent
from comptoir.errors import ComptoirError
from comptoir.inbound.models import OfferRead
from comptoir.inbound.offers import ending, steps, timing
from comptoir.inbound.pulling import Pulled, Reading


def read_offers(account_id: int, *, should_stop: Callable[[], bool] = lambda: False) -> Pulled:
    """Do what is due for reading the account's offers, step by step, until nothing is left or pacing says later.

    Never raises for what a marketplace does: failures go to the heartbeat, the sync log and the journal.
    """
    return Reading(timing.LANE, step, _downloading, _note_failure).pull(account_id, should_stop)


def step(account: Account, channel: Channel) -> bool:
    """The next step of what is unfinished or due: one call at most. Returns whether there may be another."""
    judgeable = ending.stock_to_judge(account)
    if judgeable is not None:
        ending.judge_stock(account, judgeable)
        return True
    read = OfferRead.objects.filter(account=account, finished_at=None).first()
    if read is None:
        now = clock.now()
        if timing.full_due(account, now):
            read = timing.begin(account, full=True)
        elif timing.changes_due(account, now):
            read = timing.begin(account, full=False)
        else:
            return False
    steps.next_step(account, channel, read)
    return True


def _downloading(account: Account) -> bool:
    return OfferRead.objects.filter(account=account, finished_at=None).exclude(urls=[]).exists()


def _note_failure(account: Account, error: ComptoirError) -> None:
    Account.objects.filter(pk=account.pk).update(last_error=str(error))
    read = OfferRead.objects.filter(account=account, finished_at=None).first()
    flows.fail(account.pk, account.name, timing.LANE, error, run_id=read.run_id if read else None)
    if read is not None and isinstance(error, Permanent):
        steps.give_up(account, read, str(error))
