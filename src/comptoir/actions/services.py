"""The life of a wish: wanted, sent, and what became of it. Each move is one compare-and-set; nothing is called here."""

from __future__ import annotations

import uuid
from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

from django.db import IntegrityError, transaction
from django.db.models import Exists, F, OuterRef, Q, QuerySet

from comptoir import clock, queue
from comptoir.accounts.models import Account, Mode
from comptoir.actions.models import OPEN, Action, ConfirmedBy, Kind, State, Step
from comptoir.activity import journal
from comptoir.channels.pacing import Flow
from comptoir.errors import ComptoirError

LEASE = timedelta(seconds=75)
"""Longer than the total deadline of a write: whoever comes after it knows that the call has ended."""

_AS_NEW: dict[str, Any] = {
    "state": State.NEW,
    "attempt": None,
    "lease_until": None,
    "bytes_left": False,
    "reads": 0,
    "next_read_at": None,
    "waited_for": False,
}

READ_AT_MINUTES = (1, 5, 15)
"""When a wish in doubt is looked for, in minutes after the doubt began."""


PROCESS_ENDED = "process_ended"
"""The error code of a doubt that a killed process left: whether a byte went out is not known."""


class NotLiveAccount(ComptoirError):
    """The account's decisions are not live: wishes are neither made nor sent."""

    code = "account_not_live"


class AlreadyWanted(ComptoirError):
    """The order has an open wish of this kind. `action_id` names it."""

    code = "already_wanted"

    def __init__(self, message: str, *, action_id: int, remedy: str = "") -> None:
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
            remedy="Put its decisions live first.",
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
            _note("action.wanted", action)
            wake(account.pk)
    except IntegrityError:
        return _the_other(account, order_id, kind, token)
    return action


def _the_other(account: Account, order_id: int, kind: Kind, token: str) -> Action:
    """Whose wish was there first: the same click's, or another one of the kind."""
    same = Action.objects.filter(account=account, token=token).first()
    if same is not None:
        return same
    other = Action.objects.get(order_id=order_id, kind=kind, state__in=OPEN)
    raise AlreadyWanted(
        f"This order has an open wish already: {other.get_kind_display()}, {other.get_state_display()}.",
        action_id=other.pk,
        remedy="Wait until it is settled, or settle it first.",
    )


def deliverable() -> QuerySet[Action]:
    """Wishes that may be sent now, oldest first: one per order, behind nothing that is sent, in doubt or older."""
    ahead = Action.objects.filter(order=OuterRef("order"), held=False).filter(
        Q(state__in=(State.SENT, State.DOUBT)) | Q(state=State.NEW, pk__lt=OuterRef("pk"))
    )
    return Action.objects.filter(~Exists(ahead), state=State.NEW, held=False).order_by("pk")


def begin_attempt(action: Action) -> bool:
    """NEW → SENT, before any byte leaves.

    False: somebody else was quicker, another wish of the order is out, or the account is no longer live.
    """
    now = clock.now()
    attempt = uuid.uuid4()
    try:
        with transaction.atomic():
            # A join would put the state into a subquery, which is not looked at again after waiting for the row.
            may_send = Account.objects.filter(
                pk=OuterRef("account_id"), paused=False, decisions_mode=Mode.LIVE
            )
            mine = Action.objects.filter(Exists(may_send), pk=action.pk, state=State.NEW, held=False).update(
                state=State.SENT,
                attempt=attempt,
                attempts=F("attempts") + 1,
                lease_until=now + LEASE,
                sent_at=now,
                bytes_left=True,
                known_before=action.known_before,
            )
            if mine:
                current_step(action).update(state=State.SENT, sent_at=now)
    except IntegrityError:
        return False
    if mine:
        action.state, action.attempt, action.sent_at = State.SENT, attempt, now
    return mine == 1


def current_step(action: Action) -> QuerySet[Step]:
    """The first step that is not confirmed yet, as a query of one row at most."""
    first = (
        Step.objects.filter(action=action)
        .exclude(state=State.CONFIRMED)
        .order_by("position")
        .values("pk")[:1]
    )
    return Step.objects.filter(pk__in=first)


def step_confirmed(action: Action, *, by: ConfirmedBy, evidence: Mapping[str, Any] | None = None) -> bool:
    """A step happened. The last one confirms the wish; otherwise the next step is to be sent. True when it was ours."""
    now = clock.now()
    with transaction.atomic():
        if not _still_ours(action):
            return False
        current_step(action).update(state=State.CONFIRMED, settled_at=now)
        more = Step.objects.filter(action=action).exclude(state=State.CONFIRMED).exists()
        values: dict[str, Any] = {"evidence": evidence} if evidence is not None else {}
        if more:
            values |= _AS_NEW | {"attempts": 0}
        else:
            values |= {"state": State.CONFIRMED, "settled_at": now, "confirmed_by": by, "next_read_at": None}
            values |= {"read_back_at": now} if by == ConfirmedBy.READ else {}
        Action.objects.filter(pk=action.pk).update(**values, error="", error_code="", remedy="")
        if not more:
            _let_go_of_content(action)
            _note("action.confirmed", action)
            journal.settle_concern(_doubt_key(action))
    return True


def never_left(action: Action) -> None:
    """Nothing of this attempt reached the marketplace: the wish is as if it had not been tried."""
    _back_to_new(action, attempts=F("attempts") - 1)


def try_again(action: Action) -> None:
    """What was tried is not to be seen, and the order's state guards against twice: it may be sent again."""
    _back_to_new(action)


def _back_to_new(action: Action, **more: object) -> None:
    with transaction.atomic():
        if _still_ours(action):
            Action.objects.filter(pk=action.pk).update(**_AS_NEW, **more)
            current_step(action).update(state=State.NEW)


def rejected(action: Action, error: ComptoirError, *, reason_code: str = "") -> None:
    """A clear no, with the marketplace's reason; also to a question that had to be asked before sending."""
    with transaction.atomic():
        if not _still_ours(action, also_new=action.state == State.NEW):
            return
        _settle(action, State.REJECTED, error=str(error), code=reason_code or error.code, remedy=error.remedy)
        journal.raise_concern(
            "action.rejected",
            key=f"action:{action.pk}",
            account_id=action.account_id,
            order_id=action.order_id,
            details=_details(action) | {"error": str(error)},
        )


def overtaken(action: Action, why: str, evidence: Mapping[str, Any] | None = None) -> None:
    """The marketplace, the buyer or a colleague did otherwise before us."""
    with transaction.atomic():
        if not _still_ours(action, also_new=True):
            return
        _settle(action, State.OVERTAKEN, error=why, code="overtaken", evidence=evidence)
        journal.raise_concern(
            "action.overtaken",
            key=f"action:{action.pk}",
            account_id=action.account_id,
            order_id=action.order_id,
            details=_details(action) | {"error": why},
        )
        journal.settle_concern(_doubt_key(action))


def doubt(
    action: Action,
    why: str,
    *,
    code: str = "outcome_unknown",
    read_at_once: bool = False,
    evidence: Mapping[str, Any] | None = None,
) -> None:
    """The call may have landed: look for it at 1, 5 and 15 minutes; a person is asked when that settles nothing."""
    now = clock.now()
    first_read = now if read_at_once else now + timedelta(minutes=READ_AT_MINUTES[0])
    with transaction.atomic():
        if not _still_ours(action):
            return
        Action.objects.filter(pk=action.pk).update(
            state=State.DOUBT,
            error=why,
            error_code=code,
            lease_until=None,
            reads=0,
            next_read_at=first_read,
            waited_for=read_at_once,
            evidence=evidence,
        )
        current_step(action).update(state=State.DOUBT)
        _note("action.doubt", action, error=why)


def looked_in_vain(action: Action, evidence: Mapping[str, Any]) -> None:
    """A read settled nothing: look again later, and after the last look leave it to a person."""
    now = clock.now()
    reads = action.reads + 1
    next_read = None
    if reads < len(READ_AT_MINUTES):
        next_read = now + timedelta(minutes=READ_AT_MINUTES[reads] - READ_AT_MINUTES[reads - 1])
    with transaction.atomic():
        mine = Action.objects.filter(pk=action.pk, state=State.DOUBT).update(
            reads=reads, next_read_at=next_read, looked_at=now, waited_for=False, evidence=evidence
        )
        if mine and next_read is None:
            journal.raise_concern(
                "action.in_doubt",
                key=_doubt_key(action),
                account_id=action.account_id,
                order_id=action.order_id,
                details=_details(action),
            )


def look_soon(action: Action) -> bool:
    """A person wants a wish in doubt looked for now. False when it is no longer in doubt."""
    asked = Action.objects.filter(pk=action.pk, state=State.DOUBT).update(
        next_read_at=clock.now(), waited_for=True
    )
    if asked:
        wake(action.account_id)
    return asked == 1


def read_back(action: Action) -> None:
    """What the marketplace's answer had confirmed was seen by reading, too."""
    now = clock.now()
    with transaction.atomic():
        Action.objects.filter(pk=action.pk, state=State.CONFIRMED).update(
            confirmed_by=ConfirmedBy.READ, read_back_at=now, contradicted_at=None
        )
        journal.settle_concern(f"contradicted:{action.pk}")


def contradicted(action: Action, why: str) -> None:
    """The marketplace had said yes, and what was read since says otherwise: a person has to look."""
    with transaction.atomic():
        Action.objects.filter(pk=action.pk, state=State.CONFIRMED).update(contradicted_at=clock.now())
        journal.raise_concern(
            "action.contradicted",
            key=f"contradicted:{action.pk}",
            account_id=action.account_id,
            order_id=action.order_id,
            details=_details(action) | {"error": why},
        )


def hold_all(account_id: int) -> int:
    """The account left *live*: what was not sent waits for a person to release or drop it. Returns how many."""
    return Action.objects.filter(account_id=account_id, state=State.NEW, held=False).update(held=True)


def release(action: Action) -> None:
    """A person lets a held wish go after all."""
    Action.objects.filter(pk=action.pk, state=State.NEW).update(held=False)
    wake(action.account_id)


def drop(action: Action, *, who: str) -> bool:
    """A person no longer wants what was not sent. False when it was sent meanwhile."""
    with transaction.atomic():
        dropped = Action.objects.filter(pk=action.pk, state=State.NEW).update(
            state=State.DROPPED, settled_at=clock.now(), error=f"Dropped by {who}.", error_code="dropped"
        )
        if dropped:
            current_step(action).update(state=State.DROPPED)
            _let_go_of_content(action)
            journal.note(
                "action.settled",
                account_id=action.account_id,
                order_id=action.order_id,
                details=_details(action) | {"outcome": "dropped"},
                who=who,
            )
    return dropped == 1


def leases_run_out(account_id: int) -> int:
    """SENT and nobody answers for it any more: whether it left is not known. Returns how many fell into doubt."""
    lost = Action.objects.filter(account_id=account_id, state=State.SENT, lease_until__lt=clock.now())
    for action in lost:
        doubt(action, "The process that sent it ended before the answer came.", code=PROCESS_ENDED)
    return len(lost)


def settled_by_person(action: Action, *, happened: bool, who: str) -> None:
    """A person looked and knows. What did not happen is dropped: who still wants it says so again."""
    if happened:
        step_confirmed(action, by=ConfirmedBy.PERSON)
    else:
        with transaction.atomic():
            if _still_ours(action):
                _settle(action, State.DROPPED, error=f"{who} found that it did not happen.", code="dropped")
                journal.settle_concern(_doubt_key(action))
    journal.note(
        "action.settled",
        account_id=action.account_id,
        order_id=action.order_id,
        details=_details(action) | {"outcome": "happened" if happened else "did not happen"},
        who=who,
    )


def _settle(
    action: Action,
    state: State,
    *,
    error: str = "",
    code: str = "",
    remedy: str = "",
    evidence: Mapping[str, Any] | None = None,
) -> None:
    now: datetime = clock.now()
    values: dict[str, Any] = {} if evidence is None else {"evidence": evidence}
    Action.objects.filter(pk=action.pk).update(
        state=state, settled_at=now, error=error, error_code=code, remedy=remedy, next_read_at=None, **values
    )
    current_step(action).update(state=state, settled_at=now)
    _let_go_of_content(action)


def _let_go_of_content(action: Action) -> None:
    """A settled wish keeps no file: a document may be an invoice, and that is personal."""
    if action.kind == Kind.ADD_DOCUMENT:
        kept = {key: value for key, value in action.payload.items() if key != "content"}
        Action.objects.filter(pk=action.pk).update(payload=kept)


def _still_ours(action: Action, *, also_new: bool = False) -> bool:
    """Whether the wish is still in our attempt (or in doubt); locks its row until the transaction ends."""
    held = Action.objects.select_for_update().filter(pk=action.pk).first()
    if held is None:
        return False
    action.state = held.state
    if held.state == State.NEW:
        return also_new
    return held.state in {State.SENT, State.DOUBT} and held.attempt == action.attempt


def _note(kind: str, action: Action, **more: str) -> None:
    journal.note(
        kind,
        account_id=action.account_id,
        order_id=action.order_id,
        details=_details(action) | more,
        who=action.who,
    )


def _details(action: Action) -> dict[str, str | int | None]:
    return {"action": action.pk, "what": action.kind, "who": action.who}


def _doubt_key(action: Action) -> str:
    return f"doubt:{action.pk}"
