"""What became of a wish that was sent: confirmed, refused, in doubt, overtaken, dropped. Each move is one compare-and-set.

Results count for the attempt that brought them only. Nothing is called here.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from django.db import transaction
from django.db.models import F, Q

from comptoir import clock
from comptoir.actions.models import Action, ConfirmedBy, Kind, State, Step
from comptoir.actions.services import current_step, details, doubt_key, note, wake
from comptoir.activity import journal
from comptoir.errors import ComptoirError

READ_AT_MINUTES = (1, 5, 15)
"""When a wish in doubt is looked for, in minutes after the doubt began."""

PROCESS_ENDED = "process_ended"
"""The error code of a doubt that a killed process left: whether a byte went out is not known."""

TRIED_BEFORE = "tried_before"
"""The error code of a doubt about an earlier attempt: it had not been seen, and now the order has moved on."""

_AS_NEW: dict[str, Any] = {
    "state": State.NEW,
    "attempt": None,
    "lease_until": None,
    "bytes_left": False,
    "reads": 0,
    "next_read_at": None,
    "waited_for": False,
}


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
            note("action.confirmed", action)
        journal.settle_concern(doubt_key(action))
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
            journal.settle_concern(doubt_key(action))


def rejected(action: Action, error: ComptoirError, *, reason_code: str = "") -> None:
    """A clear no, with the marketplace's reason; also to a question that had to be asked before sending."""
    with transaction.atomic():
        if not _still_ours(action, also_new=action.state == State.NEW):
            return
        _settle(action, State.REJECTED, error=str(error), code=reason_code or error.code, remedy=error.remedy)
        _ask_for_a_person("action.rejected", action, f"action:{action.pk}", str(error))


def overtaken(action: Action, why: str, evidence: Mapping[str, Any] | None = None) -> None:
    """The marketplace, the buyer or a colleague did otherwise before us."""
    with transaction.atomic():
        if not _still_ours(action, also_new=True):
            return
        _settle(action, State.OVERTAKEN, error=why, code="overtaken", evidence=evidence)
        _ask_for_a_person("action.overtaken", action, f"action:{action.pk}", why)


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
        note("action.doubt", action, error=why)


def doubt_an_earlier_attempt(action: Action) -> bool:
    """A wish that is to be sent again may have landed the first time after all: look before anything else.

    False when it was never tried, or is no longer waiting.
    """
    with transaction.atomic():
        moved = Action.objects.filter(pk=action.pk, state=State.NEW, attempts__gt=0).update(
            state=State.DOUBT, error_code=TRIED_BEFORE, reads=0, next_read_at=clock.now(), waited_for=True
        )
        if moved:
            current_step(action).update(state=State.DOUBT)
    return moved == 1


def looked_in_vain(action: Action, evidence: Mapping[str, Any]) -> None:
    """A read settled nothing: look again later, and after the last look leave it to a person."""
    now = clock.now()
    reads = action.reads + 1
    next_read = None
    if reads < len(READ_AT_MINUTES):
        next_read = now + timedelta(minutes=READ_AT_MINUTES[reads] - READ_AT_MINUTES[reads - 1])
    with transaction.atomic():
        mine = Action.objects.filter(pk=action.pk, state=State.DOUBT, attempt=action.attempt).update(
            reads=reads, next_read_at=next_read, looked_at=now, waited_for=False, evidence=evidence
        )
        if mine and next_read is None:
            _ask_for_a_person("action.in_doubt", action, doubt_key(action))


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
        _ask_for_a_person("action.contradicted", action, f"contradicted:{action.pk}", why)


def leases_run_out() -> int:
    """SENT and nobody answers for it any more: whether it left is not known. Returns how many fell into doubt."""
    lost = Action.objects.filter(state=State.SENT, lease_until__lt=clock.Now())
    for action in lost:
        doubt(action, "The process that sent it ended before the answer came.", code=PROCESS_ENDED)
    return len(lost)


def tell_of_overdue_doubts(after: timedelta) -> int:
    """Doubts that should have been looked for by now and were not, say because the account is paused.

    A person is asked, once for each time it was to be looked for. Returns how many.
    """
    unseen = Q(looked_at=None) | Q(looked_at__lt=F("next_read_at"))
    overdue = Action.objects.filter(unseen, state=State.DOUBT, next_read_at__lt=clock.now() - after)
    told = list(overdue)
    for action in told:
        with transaction.atomic():
            Action.objects.filter(pk=action.pk).update(looked_at=clock.now())
            _ask_for_a_person("action.in_doubt", action, doubt_key(action))
    return len(told)


def drop(action: Action, *, who: str) -> bool:
    """A person no longer wants what was not sent. False when it was sent, now or before: then it is looked for."""
    with transaction.atomic():
        dropped = Action.objects.filter(pk=action.pk, state=State.NEW, attempts=0).update(
            state=State.DROPPED,
            settled_at=clock.now(),
            next_read_at=None,
            error=f"Dropped by {who}.",
            error_code="dropped",
        )
        if dropped:
            current_step(action).update(state=State.DROPPED)
            _let_go_of_content(action)
            journal.settle_concern(doubt_key(action))
            _note_settled(action, "dropped", who)
    if not dropped and doubt_an_earlier_attempt(action):
        wake(action.account_id)
    return dropped == 1


def seen_by_person(action: Action, *, who: str) -> bool:
    """A person knows that the wish was refused, overtaken or contradicted. False when nobody was asked to look."""
    keys = [f"action:{action.pk}", f"contradicted:{action.pk}"]
    with transaction.atomic():
        settled = sum(journal.settle_concern(key) for key in keys)
        if settled:
            _note_settled(action, "seen", who)
    return settled > 0


def settled_by_person(action: Action, *, happened: bool, who: str) -> bool:
    """A person looked and knows. What did not happen is dropped: who still wants it says so again.

    False when it was settled otherwise meanwhile; then nothing changes.
    """
    with transaction.atomic():
        if happened:
            settled = step_confirmed(action, by=ConfirmedBy.PERSON)
        else:
            settled = _still_ours(action)
            if settled:
                _settle(action, State.DROPPED, error=f"{who} found that it did not happen.", code="dropped")
        if settled:
            _note_settled(action, "happened" if happened else "did not happen", who)
    return settled


def _note_settled(action: Action, outcome: str, who: str) -> None:
    journal.note(
        "action.settled",
        account_id=action.account_id,
        order_id=action.order_id,
        details=details(action) | {"outcome": outcome},
        who=who,
    )


def _ask_for_a_person(kind: str, action: Action, key: str, error: str = "") -> None:
    journal.raise_concern(
        kind,
        key=key,
        account_id=action.account_id,
        order_id=action.order_id,
        details=details(action) | ({"error": error} if error else {}),
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
    now = clock.now()
    values: dict[str, Any] = {} if evidence is None else {"evidence": evidence}
    Action.objects.filter(pk=action.pk).update(
        state=state, settled_at=now, error=error, error_code=code, remedy=remedy, next_read_at=None, **values
    )
    current_step(action).update(state=state, settled_at=now)
    _let_go_of_content(action)
    journal.settle_concern(doubt_key(action))


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
