"""A wish until it is sent: made, waited for, let go, dropped, begun. Each move is one compare-and-set.

What becomes of it afterwards is `actions.outcomes`. Nothing is called here.
"""

from __future__ import annotations

import uuid
from collections.abc import Mapping, Sequence
from datetime import timedelta
from typing import Any

from django.db import IntegrityError, transaction
from django.db.models import Exists, F, OuterRef, Q, QuerySet
from django.utils import translation

from comptoir import clock, queue
from comptoir.accounts.models import Account, Mode
from comptoir.actions.models import OPEN, Action, Kind, State, Step
from comptoir.activity import journal
from comptoir.channels.pacing import Flow
from comptoir.errors import ComptoirError

LEASE = timedelta(seconds=75)
"""Longer than the total deadline of a write: whoever comes after it knows that the call has ended."""


class NotLiveAccount(ComptoirError):
    """The account's decisions are not live: wishes are neither made nor sent."""

    code = "account_not_live"


class AlreadyWanted(ComptoirError):
    """The order has an open wish of this kind, or had one a moment ago. `action_id` names it where it is open."""

    code = "already_wanted"

    def __init__(self, message: str, *, action_id: int | None, remedy: str = "") -> None:
        super().__init__(message, remedy=remedy)
        self.action_id = action_id


def wake(account_id: int) -> None:
    """Ask for the account's wishes to be delivered soon."""
    queue.wake("outbound.decisions", key=f"outbound.decisions:{account_id}", account_id=account_id)


def want(
    *,
    account: Account,
    order_id: int,
    kind: Kind,
    payload: Mapping[str, Any],
    token: str,
    who: str,
    steps: Sequence[str],
) -> Action:
    """Write the wish down. The same token again returns the wish that is there, whatever else was asked.

    The caller has checked that the wish is legal. Raises NotLiveAccount, AlreadyWanted.
    """
    held = Action.objects.filter(account=account, token=token).first()
    if held is not None:
        return held
    if account.mode(Flow.DECISIONS) is not Mode.LIVE:
        raise NotLiveAccount(
            f"Account {account.name} is not live: nothing is sent to the marketplace.",
            remedy=f"Put its decisions live first: comptoir account go-live {account.name} --flow decisions",
        )
    try:
        with transaction.atomic():
            action = Action.objects.create(
                account=account,
                order_id=order_id,
                kind=kind,
                payload=dict(payload),
                token=token,
                who=who,
                wanted_at=clock.now(),
            )
            Step.objects.bulk_create(
                Step(action=action, position=position, operation=name) for position, name in enumerate(steps)
            )
            note("action.wanted", action)
            wake(account.pk)
    except IntegrityError:
        return _the_other(account, order_id, kind, token)
    return action


def _the_other(account: Account, order_id: int, kind: Kind, token: str) -> Action:
    """Whose wish was there first: the same click's, or another one of the kind."""
    same = Action.objects.filter(account=account, token=token).first()
    if same is not None:
        return same
    other = Action.objects.filter(order_id=order_id, kind=kind, state__in=OPEN).first()
    if other is None:
        raise AlreadyWanted(
            "Somebody else decided about this order in the same moment.",
            action_id=None,
            remedy="Look at the order again.",
        )
    raise AlreadyWanted(
        f"This order has an open wish already: {other.get_kind_display()}, {other.get_state_display()}.",
        action_id=other.pk,
        remedy="Wait until it is settled, or settle it first.",
    )


def deliverable() -> QuerySet[Action]:
    """Wishes that may be sent now, oldest first: one per order, behind nothing that is sent, in doubt or older.

    One that was put off waits for its time, and those behind it with it.
    """
    ahead = Action.objects.filter(order=OuterRef("order"), held=False).filter(
        Q(state__in=(State.SENT, State.DOUBT)) | Q(state=State.NEW, pk__lt=OuterRef("pk"))
    )
    ready = Q(next_read_at=None) | Q(next_read_at__lte=clock.Now())
    return Action.objects.filter(ready, ~Exists(ahead), state=State.NEW, held=False).order_by("pk")


def begin_attempt(action: Action) -> Step | None:
    """NEW → SENT, before any byte leaves; returns the step that is to be sent.

    None: somebody else was quicker, another wish of the order is out, or the account is no longer live.
    """
    now = clock.now()
    attempt = uuid.uuid4()
    # A join would put the state into a subquery, which is not looked at again after waiting for the row.
    may_send = Account.objects.filter(pk=OuterRef("account_id"), paused=False, decisions_mode=Mode.LIVE)
    try:
        with transaction.atomic():
            mine = Action.objects.filter(Exists(may_send), pk=action.pk, state=State.NEW, held=False).update(
                state=State.SENT,
                attempt=attempt,
                attempts=F("attempts") + 1,
                lease_until=now + LEASE,
                sent_at=now,
                bytes_left=True,
                known_before=action.known_before,
            )
            if not mine:
                return None
            # Read only now, in the row's lock: another attempt may have sent the step before this one.
            step = current_step(action).get()
            current_step(action).update(state=State.SENT, sent_at=now)
    except IntegrityError:
        return None
    action.state, action.attempt, action.sent_at = State.SENT, attempt, now
    return step


def current_step(action: Action) -> QuerySet[Step]:
    """The first step that is not confirmed yet, as a query of one row at most."""
    first = (
        Step.objects.filter(action=action)
        .exclude(state=State.CONFIRMED)
        .order_by("position")
        .values("pk")[:1]
    )
    return Step.objects.filter(pk__in=first)


def put_off(action: Action, why: str, *, by: timedelta) -> None:
    """What the wish needs to know cannot be read now: try again later, and ask for a person at the third time."""
    with transaction.atomic():
        mine = Action.objects.filter(pk=action.pk, state=State.NEW).update(
            next_read_at=clock.now() + by, reads=F("reads") + 1, error=why, error_code="put_off"
        )
        if mine and action.reads >= 2:
            journal.raise_concern(
                "action.put_off",
                key=doubt_key(action),
                account_id=action.account_id,
                order_id=action.order_id,
                details=details(action) | {"error": why},
            )


def hold_all(account_id: int) -> int:
    """The account left *live*: what was not sent waits for a person to release or drop it. Returns how many."""
    return Action.objects.filter(account_id=account_id, state=State.NEW, held=False).update(held=True)


def release(action: Action) -> None:
    """A person lets a held wish go after all."""
    Action.objects.filter(pk=action.pk, state=State.NEW).update(held=False)
    wake(action.account_id)


def note(kind: str, action: Action, **more: str) -> None:
    """Write down that something happened to the wish."""
    journal.note(
        kind,
        account_id=action.account_id,
        order_id=action.order_id,
        details=details(action) | more,
        who=action.who,
    )


def details(action: Action) -> dict[str, str | int | None]:
    """What the journal says of a wish; its kind in English, which a reader's language is made of."""
    with translation.override("en"):
        return {"action": action.pk, "what": str(Kind(action.kind).label), "who": action.who}


def doubt_key(action: Action) -> str:
    """The key of the concern that somebody has to look after this wish."""
    return f"doubt:{action.pk}"
