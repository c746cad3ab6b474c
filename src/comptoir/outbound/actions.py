"""Deliver an account's wishes one after the other, and settle by reading those whose outcome is not known.

The order of things is the promise: the wish is SENT in the database before a byte leaves; only a clear answer
settles it; whatever else happens is a doubt, and a doubt is never answered by sending again what has no guard.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

import structlog

from comptoir import clock
from comptoir.accounts.lanes import lane
from comptoir.accounts.models import Account, Mode
from comptoir.accounts.services import open_channel, remember_refusal
from comptoir.actions import services
from comptoir.actions.models import Action, ConfirmedBy, Kind, State, Step
from comptoir.activity import flows
from comptoir.activity.models import Heartbeat
from comptoir.channels.contract import Channel
from comptoir.channels.errors import (
    BadCredentials,
    ChannelError,
    NotLive,
    NotYet,
    OutcomeUnknown,
    RateLimited,
    Refused,
    Transient,
)
from comptoir.channels.pacing import Flow
from comptoir.channels.vocabulary import IncomingOrder
from comptoir.errors import ComptoirError, ConfigurationError
from comptoir.orders.intake import record_page
from comptoir.orders.states import still_legal
from comptoir.outbound.calls import CALLS, UNGUARDED
from comptoir.outbound.verdicts import Before, Reading, Verdict, Word, ids_of, judge

log = structlog.get_logger(__name__)

LANE = "decisions"
FRESH = timedelta(minutes=5)
"""A shipment is confirmed only on an order that was read this lately: the buyer may have cancelled it."""

GUARDED_REPEATS = 5
"""How often a guarded call is repeated after doubts before a person is asked."""

REFUSED_TWICE = "refused_after_doubt"
"""A no that may come from an attempt of ours that landed after all: the order is read before it is believed."""


class NotShown(ComptoirError):
    """The order of a wish cannot be read; the wish stays what it is."""

    code = "order_not_shown"


@dataclass(frozen=True, slots=True)
class Delivered:
    """How a round ended: how many wishes moved, when to come back, who else is at it, what went wrong."""

    moved: int = 0
    until: datetime | None = None
    busy: bool = False
    error: ComptoirError | None = None


def deliver(account_id: int, *, should_stop: Callable[[], bool] = lambda: False) -> Delivered:
    """Settle what is in doubt and due, then send what may be sent, until nothing is left or pacing says later."""
    moved = 0
    with lane(account_id, LANE) as renew:
        if renew is None:
            return Delivered(busy=True)
        account = Account.objects.get(pk=account_id)
        services.leases_run_out(account_id)
        try:
            with open_channel(account) as channel:
                while not should_stop() and renew(services.LEASE):
                    if not (settle_next(account, channel) or send_next(account, channel)):
                        break
                    moved += 1
        except NotYet as pause:
            return Delivered(moved=moved, until=pause.until)
        except (ChannelError, ConfigurationError) as error:
            Account.objects.filter(pk=account.pk).update(last_error=str(error))
            flows.fail(account.pk, account.name, LANE, error)
            return Delivered(moved=moved, error=error)
        if moved:
            flows.beat(account.pk, LANE)
    return Delivered(moved=moved)


def send_next(account: Account, channel: Channel) -> bool:
    """Send the next step of the oldest wish that may go. False when there is none."""
    if account.mode(Flow.DECISIONS) is not Mode.LIVE:
        services.hold_all(account.pk)
        return False
    action = services.deliverable(account.pk).select_related("order", "account").first()
    if action is None:
        return False
    step = services.current_step(action).get()
    try:
        reading = _read_before(account, channel, action)
    except NotShown as hidden:
        services.overtaken(action, str(hidden))
        return True
    if _overtaken_before_sending(action, step, reading):
        return True
    if reading is not None and action.kind in UNGUARDED:
        # The marketplace's clock at the reading: what it makes from now on may be ours.
        action.known_before = [
            reading.at.isoformat() if reading.at else None,
            *sorted(ids_of(action.kind, reading.it)),
        ]
    if not services.begin_attempt(action):
        return True
    send(channel, action, step)
    return True


def send(channel: Channel, action: Action, step: Step) -> None:
    """Make the call of an attempt that has begun, and write down what became of it."""
    call = CALLS[action.kind, step.operation]
    try:
        answer = call(channel, action.order.remote_id, action.payload)
    except (NotYet, NotLive, RateLimited, BadCredentials) as error:
        services.put_back(action)
        raise error
    except OutcomeUnknown as unknown:
        if unknown.bytes_left:
            services.doubt(action, str(unknown))
        else:
            services.put_back(action)
            raise
    except Refused as refused:
        _refused(channel, action, step, refused)
    except Transient:
        services.put_back(action)
        raise
    except ChannelError as error:
        services.rejected(action, error)
    else:
        services.step_confirmed(action, by=ConfirmedBy.ANSWER, evidence=dict(answer) or None)


def settle_next(account: Account, channel: Channel) -> bool:
    """Look for the next wish in doubt whose time has come. False when there is none."""
    due = Action.objects.filter(account=account, state=State.DOUBT, next_read_at__lte=clock.now())
    action = due.select_related("order").order_by("next_read_at", "pk").first()
    if action is None:
        return False
    settle(account, channel, action)
    return True


def settle(account: Account, channel: Channel, action: Action) -> Verdict:
    """Read the order of a wish in doubt and draw the conclusion. One or two calls."""
    try:
        reading = _read(account, channel, action)
    except NotShown as hidden:
        services.looked_in_vain(action, {"read": str(hidden)})
        return Verdict(Word.UNCLEAR, str(hidden))
    step = services.current_step(action).get()
    verdict = judge(action.kind, step.operation, action.payload, reading.it, _before(action))
    if verdict.word is Word.HAPPENED:
        services.step_confirmed(action, by=ConfirmedBy.READ, evidence=verdict.evidence)
    elif verdict.word is Word.OTHERWISE:
        services.overtaken(action, verdict.why, verdict.evidence)
    elif verdict.word is Word.NOT_SEEN and action.error_code == REFUSED_TWICE:
        services.rejected(action, Refused(action.error))
    elif verdict.word is Word.NOT_SEEN and _may_repeat(action):
        services.put_back(action)
    else:
        services.looked_in_vain(action, verdict.evidence)
    return verdict


def _may_repeat(action: Action) -> bool:
    """A call that the state guards may be sent again; one without a guard never, for its effect may still come."""
    return action.kind not in UNGUARDED and action.attempts < GUARDED_REPEATS


@dataclass(frozen=True, slots=True)
class _Read:
    it: Reading
    at: datetime | None


def _read_before(account: Account, channel: Channel, action: Action) -> _Read | None:
    """What must be known before sending: everything for a call without a guard, a fresh order for a shipment."""
    if action.kind in UNGUARDED:
        return _read(account, channel, action)
    if action.kind == Kind.SHIP and not _read_lately(account, action):
        return _read(account, channel, action)
    return None


def _read_lately(account: Account, action: Action) -> bool:
    since = clock.now() - FRESH
    if action.order.fetched_at > since:
        return True
    return Heartbeat.objects.filter(
        account=account, flow="orders", succeeded_at__gt=since, failures=0
    ).exists()


def _read(account: Account, channel: Channel, action: Action) -> _Read:
    """Read the wish's order now, record it like any other reading, and what else the wish needs."""
    asked_at = clock.now()
    page = channel.orders_by_id([action.order.remote_id])
    record_page(account.pk, page.orders, page.unreadable, fetched_at=asked_at)
    order = next((one for one in page.orders if one.remote_id == action.order.remote_id), None)
    if order is None:
        raise NotShown(f"The marketplace does not show order {action.order.remote_id} readably.")
    action.order.refresh_from_db()
    parcels = documents = None
    if action.kind == Kind.PARCEL or action.payload.get("parcel_remote_id"):
        parcels = channel.parcels(order.remote_id)
    if action.kind in {Kind.ADD_DOCUMENT, Kind.REMOVE_DOCUMENT}:
        documents = channel.documents(order.remote_id)
    return _Read(Reading(order=order, parcels=parcels, documents=documents), page.marketplace_time)


def _overtaken_before_sending(action: Action, step: Step, reading: _Read | None) -> bool:
    """The buyer's cancellation first: a wish that the order's state has made pointless is not sent."""
    why = pointless(action, step, reading.it.order if reading else None)
    if why is None:
        return False
    services.overtaken(action, why)
    return True


def pointless(action: Action, step: Step, order: IncomingOrder | None) -> str | None:
    """Why the wish cannot be fulfilled any more, by the latest that is known of its order; None when it can."""
    state = order.state.value if order is not None else action.order.state
    remote = order.remote_state if order is not None else action.order.remote_state
    return None if still_legal(action.kind, state) else f"The order is {remote} by now."


def _refused(channel: Channel, action: Action, step: Step, refused: Refused) -> None:
    """A clear no. After a doubt it may mean that the first attempt had landed: then reading tells."""
    remember_refusal(action.account, refused)
    if action.kind not in UNGUARDED and (action.attempts > 0 or _says_wrong_state(refused)):
        services.doubt(action, str(refused), code=REFUSED_TWICE, read_at_once=True)
    else:
        services.rejected(action, refused, reason_code=refused.reason_code)


def _says_wrong_state(refused: Refused) -> bool:
    return refused.reason_code == "ORDER_INVALID_STATE" or "state" in str(refused).lower()


def _before(action: Action) -> Before:
    if not action.known_before:
        return Before()
    at, *ids = action.known_before
    return Before(ids=frozenset(ids), at=datetime.fromisoformat(at) if at else None)
