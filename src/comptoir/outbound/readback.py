"""Compare what the marketplace confirmed with what was read since: P3 asks for more than a friendly answer."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import timedelta

from django.db.models import Exists, F, OuterRef, Q

from comptoir.accounts.models import Cursor
from comptoir.actions import outcomes
from comptoir.actions.models import Action, ConfirmedBy, Kind, State
from comptoir.activity.models import Heartbeat
from comptoir.channels.vocabulary import OrderState
from comptoir.orders.models import Order
from comptoir.outbound import calls
from comptoir.outbound.verdicts import BEFORE_DECISION, GONE

LATE = timedelta(minutes=5)
"""A marketplace may show a change of its own a little later; a walk that began this long after must show it."""

AT_ONCE = 500


def read_back() -> int:
    """Look at confirmed wishes whose orders were read since, in every account; returns how many were settled so.

    No call is made: the walks have brought what is needed. Parcels and documents do not show in orders.
    """
    settled = 0
    for action in _read_since():
        why = _JUDGES[Kind(action.kind)](action)
        if why is None:
            outcomes.read_back(action)
            settled += 1
        elif action.surely_read:  # type: ignore[attr-defined]  # annotated below
            outcomes.contradicted(action, why)
    return settled


def _read_since() -> list[Action]:
    """Confirmed wishes whose order was told anew, or for which a whole walk began long enough after the answer."""
    walked = Cursor.objects.filter(
        Exists(
            Heartbeat.objects.filter(
                account=OuterRef("account"),
                flow="orders",
                failures=0,
                succeeded_at__gte=OuterRef("began_at"),
            )
        ),
        account=OuterRef("account"),
        flow="orders",
        began_at__gt=OuterRef("settled_at") + LATE,
    )
    unread = (
        Action.objects.filter(
            state=State.CONFIRMED,
            read_back_at=None,
            confirmed_by=ConfirmedBy.ANSWER,
            kind__in=_JUDGES,
        )
        .filter(Q(contradicted_at=None) | Q(order__fetched_at__gt=F("contradicted_at")))
        .annotate(surely_read=Exists(walked))
        .filter(Q(surely_read=True) | Q(order__fetched_at__gt=F("settled_at")))
    )
    return list(unread.select_related("order").prefetch_related("order__lines").order_by("pk")[:AT_ONCE])


def _decided(action: Action) -> str | None:
    order = action.order
    if order.state in BEFORE_DECISION:
        return _still(order)
    states = {line.remote_id: line for line in order.lines.all()}
    for decision in calls.decisions(action.payload):
        line = states.get(decision.line_remote_id)
        refused = line is None or line.state in {OrderState.REFUSED, OrderState.CANCELLED}
        if line is None or (decision.accepted and line.state == OrderState.REFUSED):
            return f"Line {decision.line_remote_id} is {line.remote_state if line else 'gone'}."
        if not decision.accepted and not refused:
            return f"Line {decision.line_remote_id} is {line.remote_state}."
    return None


def _shipped(action: Action) -> str | None:
    return None if action.order.state in GONE | {OrderState.OTHER} else _still(action.order)


def _tracked(action: Action) -> str | None:
    wanted, order = calls.tracking(action.payload), action.order
    if (wanted.tracking_number or "") == (order.tracking_number or ""):
        return None
    return f"The order has tracking number {order.tracking_number or 'none'}."


def _cancelled(action: Action) -> str | None:
    return None if action.order.state == OrderState.CANCELLED else _still(action.order)


def _gave_back(action: Action) -> str | None:
    held = {given["remote_id"] for line in action.order.lines.all() for given in line.given_back or ()}
    missing = [
        given["remote_id"]
        for given in (action.evidence or {}).get("gave_back", ())
        if given["remote_id"] not in held
    ]
    return f"Of what was given back, {', '.join(missing)} is not on the order." if missing else None


def _resolved(action: Action) -> str | None:
    states = {line.remote_id: line.remote_state for line in action.order.lines.all()}
    return "The incident is still open." if states.get(action.payload["line"]) == "INCIDENT_OPEN" else None


def _still(order: Order) -> str:
    return f"The order is {order.remote_state}."


_JUDGES: Mapping[Kind, Callable[[Action], str | None]] = {
    Kind.DECIDE: _decided,
    Kind.SHIP: _shipped,
    Kind.TRACKING: _tracked,
    Kind.CANCEL: _cancelled,
    Kind.CANCEL_LINES: _gave_back,
    Kind.REFUND: _gave_back,
    Kind.INCIDENT: _resolved,
}
"""Why what was read contradicts the confirmation, by kind; None when it agrees."""
