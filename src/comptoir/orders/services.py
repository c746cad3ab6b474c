"""What a shop may decide about an order. Legality is checked here, by what is known; then the wish is written down."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

import msgspec

from comptoir import clock
from comptoir.actions import services as actions
from comptoir.actions.models import Action, Kind
from comptoir.channels.decisions import LineDecision
from comptoir.errors import ComptoirError
from comptoir.orders.models import Order
from comptoir.orders.states import why_not

LONGEST_TOKEN = 200
LEARNT_FOR = timedelta(days=30)
"""How long an operator's refusal is taken for its rule; then it is tried again."""
INCIDENT_OPEN = "INCIDENT_OPEN"
PARTIAL_ACCEPTANCE_REFUSED = "ORDER_PARTIAL_ACCEPTANCE_DISABLED"


class IllegalState(ComptoirError):
    """The order's state does not allow it. Nothing was sent."""

    code = "illegal_state"


class BadRequest(ComptoirError):
    """What was asked does not fit the order. The message names the field and the row."""

    code = "bad_request"


def require_legal(order: Order, kind: Kind) -> None:
    """Raise IllegalState when the order, as far as we know it, cannot be asked for this."""
    reason = why_not(kind, order.state, order.remote_state)
    if reason is not None:
        raise IllegalState(reason, remedy="Look at the order again; it may have moved on.")


def same_click(order: Order, token: str, *kinds: Kind) -> Action | None:
    """The wish that this token made before: asking again is not asking twice.

    Raises BadRequest when it made one about another order, or of none of these kinds: a token is one wish's.
    """
    held = Action.objects.filter(account_id=order.account_id, token=token).select_related("order").first()
    if held is not None and (held.order_id != order.pk or held.kind not in kinds):
        raise BadRequest(
            f"token: it was used for another wish ({held.get_kind_display()}, order {held.order.remote_id}).",
            remedy="Give each wish a token of its own.",
        )
    if len(token) > LONGEST_TOKEN:
        raise BadRequest(f"token: it has more than {LONGEST_TOKEN} characters.", remedy="Give a shorter one.")
    return held


def accept(order: Order, *, who: str, token: str) -> Action:
    """Accept every line of the order. Raises IllegalState, and the errors of `actions.services.want`."""
    return decide(order, dict.fromkeys(line_ids(order), True), who=who, token=token)


def refuse(order: Order, *, who: str, token: str) -> Action:
    """Refuse every line of the order. Raises as `accept`."""
    return decide(order, dict.fromkeys(line_ids(order), False), who=who, token=token)


def decide(order: Order, decisions: Mapping[str, bool], *, who: str, token: str) -> Action:
    """Accept some lines and refuse others; every line of the order is named, by the marketplace's id.

    Raises IllegalState, BadRequest (a line missing, unknown, or a mixture that the operator is known to refuse),
    and the errors of `actions.services.want`.
    """
    if (same := same_click(order, token, Kind.DECIDE)) is not None:
        return same
    require_legal(order, Kind.DECIDE)
    lines = line_ids(order)
    unknown = sorted(set(decisions) - set(lines))
    if unknown:
        raise BadRequest(
            f"order_lines: this order has no line {unknown[0]}.", remedy=f"Its lines: {', '.join(lines)}."
        )
    missing = [line for line in lines if line not in decisions]
    if missing:
        raise BadRequest(
            f"order_lines: line {missing[0]} has no decision.", remedy="Name every line of the order once."
        )
    if len(set(decisions.values())) > 1 and _refuses_partial_acceptance(order):
        raise BadRequest(
            "order_lines: this marketplace takes only whole orders of this shop: all lines or none.",
            remedy="Accept every line and cancel what is missing afterwards, or refuse the order.",
        )
    words = [LineDecision(line_remote_id=line, accepted=decisions[line]) for line in lines]
    return want(order, Kind.DECIDE, {"lines": msgspec.to_builtins(words)}, ["decide"], who=who, token=token)


def cancel(order: Order, *, who: str, token: str) -> Action:
    """Cancel the whole order. Raises IllegalState, and the errors of `actions.services.want`."""
    if (same := same_click(order, token, Kind.CANCEL)) is not None:
        return same
    require_legal(order, Kind.CANCEL)
    if order.can_cancel is False:
        raise IllegalState(
            "The marketplace does not let the shop cancel this order.",
            remedy="Ask the operator, or refund it later.",
        )
    return want(order, Kind.CANCEL, {}, ["cancel"], who=who, token=token)


def resolve_incident(order: Order, *, line: str, reason_code: str, who: str, token: str) -> Action:
    """Say that the customer's incident on a line is settled.

    Raises IllegalState (also when the line has no open incident, as far as we know it), BadRequest (unknown line), and
    the errors of `actions.services.want`. OR64 goes by the line's state: the order may have left in part only.
    """
    if (same := same_click(order, token, Kind.INCIDENT)) is not None:
        return same
    held = order.lines.filter(remote_id=line).first()
    if held is None:
        raise BadRequest(
            f"line: this order has no line {line}.", remedy=f"Its lines: {', '.join(line_ids(order))}."
        )
    require_legal(order, Kind.INCIDENT)
    if held.remote_state != INCIDENT_OPEN:
        raise IllegalState(
            f"Line {line} is {held.remote_state}, not {INCIDENT_OPEN}: it has no incident to settle.",
            remedy="Read the orders anew; the incident may be settled already, or not known here yet.",
        )
    payload = {"line": line, "reason": reason_code}
    return want(order, Kind.INCIDENT, payload, ["incident"], who=who, token=token)


def want(
    order: Order, kind: Kind, payload: Mapping[str, Any], steps: list[str], *, who: str, token: str
) -> Action:
    """Write a wish about this order down; see `actions.services.want`."""
    return actions.want(
        account=order.account,
        order_id=order.pk,
        kind=kind,
        payload=payload,
        token=token,
        who=who,
        steps=steps,
    )


def line_ids(order: Order) -> list[str]:
    """The marketplace's ids of the order's lines, in its order."""
    return list(order.lines.order_by("index", "remote_id").values_list("remote_id", flat=True))


def _refuses_partial_acceptance(order: Order) -> bool:
    refusal = order.account.facts.get("refusals", {}).get(PARTIAL_ACCEPTANCE_REFUSED)
    return refusal is not None and datetime.fromisoformat(refusal["at"]) > clock.now() - LEARNT_FOR
