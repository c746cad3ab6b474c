"""One account's reading, step by step while our pacing allows: the same for orders and for offers."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from comptoir.accounts.lanes import LEASE, lane
from comptoir.accounts.models import Account
from comptoir.accounts.services import open_channel
from comptoir.channels.contract import Channel
from comptoir.channels.errors import ChannelError, NotYet
from comptoir.errors import ComptoirError, ConfigurationError

_DOWNLOAD_LEASE = timedelta(minutes=15)


@dataclass(frozen=True, slots=True)
class Pulled:
    """How a pull ended: nothing left to do, a time to come back, another one busy, or an error."""

    done: bool = False
    until: datetime | None = None
    busy: bool = False
    error: ComptoirError | None = None


@dataclass(frozen=True, slots=True)
class Reading:
    """What differs between readings. `step` does one call at most and returns whether there may be another.

    `downloading` is whether the next step fetches a file, which may take its time: the lane is held longer for it.
    `note_failure` writes down that a step failed.
    """

    lane: str
    step: Callable[[Account, Channel], bool]
    downloading: Callable[[Account], bool]
    note_failure: Callable[[Account, ComptoirError], None]

    def pull(self, account_id: int, should_stop: Callable[[], bool]) -> Pulled:
        """Do what is due for the account until nothing is left or pacing says later.

        Never raises for what a marketplace does: failures go to the heartbeat, the sync log and the journal.
        """
        with lane(account_id, self.lane) as renew:
            if renew is None:
                return Pulled(busy=True)
            account = Account.objects.get(pk=account_id)
            if account.paused:
                return Pulled(done=True)
            try:
                with open_channel(account) as channel:
                    while not should_stop() and renew(self._lease(account)):
                        if not self.step(account, channel):
                            return Pulled(done=True)
            except NotYet as pause:
                return Pulled(until=pause.until)
            except (ChannelError, ConfigurationError) as error:
                self.note_failure(account, error)
                return Pulled(error=error)
            return Pulled()

    def _lease(self, account: Account) -> timedelta:
        return _DOWNLOAD_LEASE if self.downloading(account) else LEASE
