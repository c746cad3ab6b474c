"""Settle wishes in doubt by reading their orders: many with one call, and never by sending again what has no guard."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from django.db.models import Exists, OuterRef

from comptoir import clock
from comptoir.accounts.models import Account, Cursor
from comptoir.actions import outcomes, services
from comptoir.actions.models import ONE_AT_A_TIME, Action, ConfirmedBy, State
from comptoir.channels.contract import Channel
from comptoir.channels.errors import Refused
from comptoir.orders.models import Order
from comptoir.outbound.calls import UNGUARDED
from comptoir.outbound.readings import NotReadable, NotShown, Readings
from comptoir.outbound.verdicts import Before, Verdict, Word, judge

LANE = "decisions"
"""The name of the lane in which wishes are sent and settled, one hand per account."""

READ_EVERY = timedelta(seconds=150)
"""Readings that nobody waits for share the walks' budget of one call a minute: a walk gets its turn in between."""

GUARDED_REPEATS = 5
"""How often a guarded call is repeated after doubts before a person is asked."""

OVERDUE = timedelta(minutes=15)
"""How late a look at a doubt may be before a person is told that nobody looks."""

REFUSED_BY_STATE = "refused_by_state"
"""The doubt of a no for the order's state: it may be an attempt of ours, or somebody else, that changed it."""

REFUSED_LATER = "refused_after_doubt"
"""The doubt of any other no to a call that was repeated: the first one may have landed all the same."""


def attend_to_doubts() -> None:
    """What state alone says of doubts, in every account: new ones, changed orders, looks that nobody takes. No call."""
    outcomes.leases_run_out()
    news = Order.objects.filter(pk=OuterRef("order_id"), fetched_at__gt=OuterRef("looked_at"))
    left_to_people = Action.objects.filter(Exists(news), state=State.DOUBT, next_read_at=None)
    left_to_people.update(next_read_at=clock.now())
    outcomes.tell_of_overdue_doubts(after=OVERDUE)


def settle_due(account: Account, channel: Channel, renew: Callable[[], bool]) -> bool:
    """Read the orders of wishes in doubt whose time has come, a page of them, and judge. False: there is none.

    `renew` keeps the lane and says whether it is still ours. May raise NotYet, and the transient errors of
    `channels.errors`; what was judged before stays judged.
    """
    actions, waited_for = _due(account, channel.page_size)
    if not actions:
        return False
    readings = Readings(account, channel)
    readings.read(list(dict.fromkeys(action.order.remote_id for action in actions)), waited_for=waited_for)
    if not waited_for:
        Cursor.objects.update_or_create(account=account, flow=LANE, defaults={"began_at": clock.now()})
    for action in actions:
        if not renew():
            return False
        _settle(action, readings)
    return True


def _due(account: Account, page_size: int) -> tuple[list[Action], bool]:
    now = clock.now()
    due = (
        Action.objects.filter(account=account, state=State.DOUBT, next_read_at__lte=now)
        .select_related("order")
        .order_by("next_read_at", "pk")
    )
    waited_for = list(due.filter(waited_for=True)[:page_size])
    if waited_for:
        return waited_for, True
    last = Cursor.objects.filter(account=account, flow=LANE).values_list("began_at", flat=True).first()
    if last is not None and last + READ_EVERY / account.pace_factor > now:
        return [], False
    return list(due[:page_size]), False


def _settle(action: Action, readings: Readings) -> None:
    try:
        reading = readings.of(action)
    except (NotShown, NotReadable) as hidden:
        outcomes.looked_in_vain(action, {"read": str(hidden)})
        return
    step = services.current_step(action).get()
    _conclude(action, judge(action.kind, step.operation, action.payload, reading.it, before(action)))


def _conclude(action: Action, verdict: Verdict) -> None:
    refused = action.error_code in {REFUSED_BY_STATE, REFUSED_LATER}
    if verdict.word is Word.HAPPENED and (by := _done_by(action, refused=refused)):
        outcomes.overtaken(action, f"It was done already, by {by}.", verdict.evidence)
    elif verdict.word is Word.HAPPENED:
        outcomes.step_confirmed(action, by=ConfirmedBy.READ, evidence=verdict.evidence)
    elif verdict.word is Word.OTHERWISE:
        outcomes.overtaken(action, verdict.why, verdict.evidence)
    elif verdict.word is Word.NOT_SEEN and action.error_code == REFUSED_LATER:
        reason = (action.evidence or {}).get("reason_code", "")
        outcomes.rejected(action, Refused(action.error), reason_code=reason)
    elif verdict.word is Word.NOT_SEEN and action.error_code == outcomes.TRIED_BEFORE:
        outcomes.overtaken(action, "The order has moved on without it.", verdict.evidence)
    elif verdict.word is Word.NOT_SEEN and not refused and _may_repeat(action):
        outcomes.try_again(action)
    else:
        outcomes.looked_in_vain(action, verdict.evidence)


def _done_by(action: Action, *, refused: bool) -> str:
    """Who did what happened where it cannot have been this wish; else empty.

    What an order can go through once, an earlier wish may have done whose answer left the order unread, so that this
    one was still legal by what was known.
    """
    if refused and action.attempts == 1:
        return "somebody else"  # our only attempt was refused
    if action.kind not in ONE_AT_A_TIME:
        return ""
    alike = Action.objects.filter(order=action.order_id, kind=action.kind, state=State.CONFIRMED)
    return "an earlier wish" if alike.exists() else ""


def _may_repeat(action: Action) -> bool:
    """A call that the state guards may be sent again; one without a guard never, for its effect may still come."""
    return action.kind not in UNGUARDED and action.attempts < GUARDED_REPEATS


def before(action: Action) -> Before:
    """What cannot be this wish's doing: what was there before it was sent, and what other wishes of ours did."""
    if not action.known_before:
        return Before()
    at, *ids = action.known_before
    return Before(
        ids=frozenset(ids) | _claimed_by_others(action), at=datetime.fromisoformat(at) if at else None
    )


def _claimed_by_others(action: Action) -> frozenset[str]:
    """Ids that settled other wishes of the order; a marketplace may have shown them too late to be known before."""
    others = Action.objects.filter(order=action.order_id, state=State.CONFIRMED).exclude(pk=action.pk)
    claimed: set[str] = set()
    for other in others.exclude(evidence=None):
        evidence = other.evidence or {}
        claimed.update(evidence.get("candidates", ()))
        claimed.update(given["remote_id"] for given in evidence.get("gave_back", ()))
        claimed.update([evidence["parcel"]] if "parcel" in evidence else ())
    return frozenset(claimed)
