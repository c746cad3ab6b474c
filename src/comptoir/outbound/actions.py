"""Deliver an account's wishes one after the other, and settle those whose outcome is not known.

The order of things is the promise: the wish is SENT in the database before a byte leaves; only a clear answer
settles it; whatever else happens is a doubt, and a doubt is never answered by sending again what has no guard.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from comptoir import clock
from comptoir.accounts.lanes import lane
from comptoir.accounts.models import Account, Cursor, Mode
from comptoir.accounts.services import open_channel, remember_refusal
from comptoir.actions import outcomes, services
from comptoir.actions.models import Action, ConfirmedBy, Kind, State, Step
from comptoir.activity import flows, journal
from comptoir.activity.models import Heartbeat
from comptoir.channels.contract import Channel
from comptoir.channels.errors import (
    BadCredentials,
    ChannelError,
    NotLive,
    NotYet,
    OutcomeUnknown,
    Refused,
    Transient,
)
from comptoir.channels.pacing import Flow
from comptoir.channels.vocabulary import IncomingOrder, OrderState
from comptoir.errors import ComptoirError, ConfigurationError
from comptoir.orders.discretion import discreet
from comptoir.orders.states import still_legal
from comptoir.outbound.calls import CALLS, UNGUARDED
from comptoir.outbound.readings import NotReadable, NotShown, Read, Readings, in_turn
from comptoir.outbound.settling import LANE, REFUSED_BY_STATE, REFUSED_LATER, settle_due
from comptoir.outbound.verdicts import ids_of

FRESH = timedelta(minutes=5)
"""A shipment is confirmed only on an order that was read this lately: the buyer may have cancelled it."""

JUST_READ = timedelta(seconds=10)
"""What has no guard is sent only this soon after its order was read: what comes later may be a colleague's."""

FORBIDDEN = 403
"""To a write it says that the key may not do this one thing; to a read, that it may do nothing at all."""

PUT_OFF = timedelta(minutes=5)
"""How long a wish waits whose order cannot be read or understood for now."""

TRACKED = frozenset({Kind.SHIP, Kind.TRACKING})
"""Kinds that enter a tracking number, over whatever was entered before."""


# Where an operator gives no code, its words must do: "order is not in state WAITING_ACCEPTANCE".
_STATE = re.compile(r"\b(state|status)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Delivered:
    """How a round ended: how many steps it took, when to come back, who else is at it, what went wrong."""

    moved: int = 0
    until: datetime | None = None
    busy: bool = False
    error: ComptoirError | None = None


def deliver(account_id: int, *, should_stop: Callable[[], bool] = lambda: False) -> Delivered:
    """Settle what is in doubt and due, then send what may be sent, until nothing is left or pacing says later.

    Never raises for what a marketplace does: failures go to the heartbeat, the sync log and the journal.
    """
    moved = 0
    with lane(account_id, LANE) as renew:
        if renew is None:
            return Delivered(busy=True)
        account = Account.objects.get(pk=account_id)
        outcomes.leases_run_out()
        try:
            with open_channel(account) as channel:
                work = Round(account, channel, lambda: renew(services.LEASE))
                while not should_stop() and work.renew() and work.step():
                    moved += 1
        except (ChannelError, ConfigurationError) as error:
            Account.objects.filter(pk=account.pk).update(last_error=str(error))
            flows.fail(account.pk, account.name, LANE, error)
            return Delivered(moved=moved, error=error)
        if moved:
            flows.beat(account.pk, LANE)
    return Delivered(moved=moved, until=min(work.later.values(), default=None))


@dataclass(slots=True)
class Round:
    """One holder's work. What pacing puts off does not keep the rest from going."""

    account: Account
    channel: Channel
    renew: Callable[[], bool]
    later: dict[str, datetime] = field(default_factory=dict)
    may_settle: bool = True
    readings: Readings = field(init=False)

    def __post_init__(self) -> None:
        self.readings = Readings(self.account, self.channel)

    def step(self) -> bool:
        """Settle a page of doubts or send one step of a wish. False when nothing may be done now."""
        if self.may_settle and self._try(
            "settling", lambda: settle_due(self.account, self.channel, self.renew)
        ):
            return True
        self.may_settle = False
        wishes = services.deliverable().filter(account=self.account).select_related("order", "account")
        while (action := wishes.exclude(kind__in=self.later).first()) is not None:
            if self._try(action.kind, lambda action=action: self._send(action)):  # type: ignore[misc]  # bound now
                return True
            if action.kind not in self.later:
                break
        return False

    def _may_still_send(self) -> bool:
        """Whether the account is still live and at work; what it wants to send is held when it left live."""
        account = Account.objects.get(pk=self.account.pk)
        if account.mode(Flow.DECISIONS) is not Mode.LIVE:
            services.hold_all(account.pk)
        return account.mode(Flow.DECISIONS) is Mode.LIVE and not account.paused

    def _try(self, what: str, work: Callable[[], bool]) -> bool:
        if what in self.later:
            return False
        try:
            return in_turn(work)
        except NotYet as pause:
            self.later[what] = pause.until
            return False

    def _send(self, action: Action) -> bool:
        """Read what must be known, and send one step unless that makes it pointless. False as for `_attempt`."""
        try:
            reading = self._read_before(action)
        except NotShown as hidden:
            services.put_off(action, str(hidden), by=PUT_OFF)
            return True
        except NotReadable as refused:
            outcomes.rejected(action, refused.cause, reason_code=getattr(refused.cause, "reason_code", ""))
            return True
        if self._is_pointless(action, reading.it.order if reading else None):
            return True
        if reading is not None and action.kind in UNGUARDED:
            # The marketplace's clock at the reading: what it makes from now on may be ours.
            at = reading.at.isoformat() if reading.at else None
            action.known_before = [at, *sorted(ids_of(action.kind, reading.it))]
        elif action.kind in TRACKED and not action.attempts:
            action.known_before = [None, action.order.tracking_number or ""]
        return self._attempt(action)

    def _attempt(self, action: Action) -> bool:
        """Send one step. False when the lane or the account is not ours to send for, or the key may not do it."""
        step = services.begin_attempt(action) if self.renew() else None
        if step is None:
            return self._may_still_send()
        if action.kind != Kind.SHIP:  # whose confirmation may rest on the reading that its tracking did
            self.readings.forget(action)
        forbidden = f"forbidden:{self.account.pk}:{action.kind}"
        try:
            became = send(self.channel, action, step)
        except BadCredentials as error:
            if error.status != FORBIDDEN:
                raise
            # The key may not do this one thing; what it may do goes on.
            self.later[action.kind] = clock.now() + PUT_OFF
            journal.raise_concern(
                "action.forbidden",
                key=forbidden,
                account_id=self.account.pk,
                details={"name": self.account.name, "error": str(error), "remedy": error.remedy},
            )
            return False
        self.may_settle = became is State.DOUBT
        if became is State.CONFIRMED:
            journal.settle_concern(forbidden)
        return True

    def _is_pointless(self, action: Action, order: IncomingOrder | None) -> bool:
        """Whether the wish cannot be fulfilled any more, by the latest that is known of its order; then it is ended.

        The buyer's cancellation goes before whatever we want. A state that we do not know is waited out.
        """
        state = order.state.value if order is not None else action.order.state
        remote = order.remote_state if order is not None else action.order.remote_state
        if still_legal(action.kind, state):
            return False
        if state == OrderState.OTHER:
            services.put_off(action, f"{remote} is a state that Comptoir does not know.", by=PUT_OFF)
        elif not outcomes.doubt_an_earlier_attempt(action):
            outcomes.overtaken(action, f"The order is {remote} by now.")
        else:
            self.may_settle = True
        return True

    def _read_before(self, action: Action) -> Read | None:
        """What must be known before sending: everything for a call without a guard, a fresh order for a shipment."""
        if action.kind not in UNGUARDED and (
            action.kind != Kind.SHIP or read_lately(self.account, action.order.fetched_at)
        ):
            return None
        if not self.readings.holds(action, within=JUST_READ if action.kind in UNGUARDED else FRESH):
            self.readings.read(self._to_read(action), waited_for=True)
        return self.readings.of(action)

    def _to_read(self, action: Action) -> list[str]:
        """The wish's order, and as many of those behind it as one call can read."""
        behind = (
            services.deliverable()
            .filter(account=self.account, kind__in={*UNGUARDED, Kind.SHIP})
            .values_list("order__remote_id", flat=True)[: self.channel.page_size]
        )
        return list(dict.fromkeys([action.order.remote_id, *behind]))[: self.channel.page_size]


def send(channel: Channel, action: Action, step: Step) -> State:
    """Make the call of an attempt that has begun, and write down what became of it: the state is returned."""
    call = CALLS[action.kind, step.operation]
    try:
        with discreet(action.order_id):
            answer = in_turn(lambda: call(channel, action.order.remote_id, action.payload))
    except (NotYet, NotLive, BadCredentials, Transient):
        outcomes.never_left(action)
        raise
    except OutcomeUnknown as unknown:
        if not unknown.bytes_left:
            outcomes.never_left(action)
            raise
        outcomes.doubt(action, str(unknown))
        return State.DOUBT
    except Refused as refused:
        return _refused(action, refused)
    except ChannelError as error:
        outcomes.rejected(action, error)
        return State.REJECTED
    outcomes.step_confirmed(action, by=ConfirmedBy.ANSWER, evidence=dict(answer) or None)
    return State.CONFIRMED


def read_lately(account: Account, fetched_at: datetime) -> bool:
    """Whether an order that was last told at `fetched_at` is as the marketplace had it within FRESH."""
    since = clock.now() - FRESH
    if fetched_at > since:
        return True
    began_at = (
        Cursor.objects.filter(account=account, flow="orders").values_list("began_at", flat=True).first()
    )
    if began_at is None or began_at < since:
        return False
    # The walk that began last has come through, so whatever changed before it is known.
    return Heartbeat.objects.filter(
        account=account, flow="orders", succeeded_at__gte=began_at, failures=0
    ).exists()


def _refused(action: Action, refused: Refused) -> State:
    """A clear no. It may come from an attempt of ours that had landed after all, or from somebody else's decision."""
    remember_refusal(action.account, refused)
    again = action.attempts > 0  # as it was before this attempt
    by_state = _says_wrong_state(refused)
    if action.kind not in UNGUARDED and (again or by_state):
        outcomes.doubt(
            action,
            str(refused),
            code=REFUSED_BY_STATE if by_state else REFUSED_LATER,
            read_at_once=True,
            evidence={"reason_code": refused.reason_code},
        )
        return State.DOUBT
    outcomes.rejected(action, refused, reason_code=refused.reason_code)
    return State.REJECTED


def _says_wrong_state(refused: Refused) -> bool:
    return refused.reason_code == "ORDER_INVALID_STATE" or _STATE.search(str(refused)) is not None
