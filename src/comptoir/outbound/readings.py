"""Orders read for the sake of wishes: a page of them per call, kept while fresh, recorded like any other reading."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TypeVar

from comptoir import clock
from comptoir.accounts.models import Account
from comptoir.actions.models import Action, Kind
from comptoir.channels.contract import Channel
from comptoir.channels.errors import NotYet, Refused, Unsupported
from comptoir.channels.vocabulary import IncomingOrder
from comptoir.errors import ComptoirError
from comptoir.orders.discretion import discreet
from comptoir.orders.intake import record_page
from comptoir.outbound.verdicts import Reading

Result = TypeVar("Result")

SHORT_WAIT = 1.0
"""Seconds. What may be called several times a second is waited for; longer pauses are the tick's business."""


class NotShown(ComptoirError):
    """The order of a wish cannot be read; the wish stays what it is."""

    code = "order_not_shown"


class NotReadable(ComptoirError):
    """The marketplace refuses to tell what must be known of a wish; `cause` is its refusal."""

    code = "not_readable"

    def __init__(self, cause: Refused | Unsupported) -> None:
        super().__init__(str(cause), remedy=cause.remedy)
        self.cause = cause


@dataclass(frozen=True, slots=True)
class Read:
    """A reading, and the marketplace's clock (aware UTC) at it where that was told."""

    it: Reading
    at: datetime | None


@dataclass(frozen=True, slots=True)
class _Held:
    order: IncomingOrder | None
    at: datetime | None
    asked_at: datetime


def in_turn(call: Callable[[], Result]) -> Result:
    """Make a call, after a short wait when our own pacing asks for one. Raises NotYet for a longer one."""
    while True:
        try:
            return call()
        except NotYet as pause:
            left = (pause.until - clock.now()).total_seconds()
            if left > SHORT_WAIT:
                raise
            time.sleep(max(left, 0.001))


class Readings:
    """What one holder of an account's lane has read so far."""

    def __init__(self, account: Account, channel: Channel) -> None:
        self._account = account
        self._channel = channel
        self._held: dict[str, _Held] = {}

    def read(self, remote_ids: Sequence[str], *, waited_for: bool) -> None:
        """Read these orders now (a page of them at most) and record them. One call; may raise NotYet."""
        asked_at = clock.now()
        page = in_turn(lambda: self._channel.orders_by_id(remote_ids, waited_for=waited_for))
        record_page(self._account.pk, page.orders, page.unreadable, fetched_at=asked_at)
        told = {order.remote_id: order for order in page.orders}
        for remote_id in remote_ids:
            self._held[remote_id] = _Held(told.get(remote_id), page.marketplace_time, asked_at)

    def holds(self, action: Action, *, within: timedelta) -> bool:
        """Whether the wish's order was read that lately."""
        held = self._held.get(action.order.remote_id)
        return held is not None and held.asked_at > clock.now() - within

    def of(self, action: Action) -> Read:
        """The wish's order as it was read, with what else its kind needs, which is read now.

        Raises NotShown when the marketplace does not show the order readably, NotReadable when it refuses to tell
        the rest; KeyError when the order was not read.
        """
        held = self._held[action.order.remote_id]
        if held.order is None:
            raise NotShown(f"The marketplace does not show order {action.order.remote_id} readably.")
        action.order.refresh_from_db()
        remote_id, parcels, documents = held.order.remote_id, None, None
        try:
            with discreet(action.order_id):
                if action.kind == Kind.PARCEL:
                    parcels = in_turn(lambda: self._channel.parcels(remote_id))
                if action.kind in {Kind.ADD_DOCUMENT, Kind.REMOVE_DOCUMENT}:
                    documents = in_turn(lambda: self._channel.documents(remote_id))
        except (Refused, Unsupported) as cause:
            raise NotReadable(cause) from None
        return Read(Reading(order=held.order, parcels=parcels, documents=documents), held.at)

    def forget(self, action: Action) -> None:
        """The order is about to change: what was read of it is history."""
        self._held.pop(action.order.remote_id, None)
