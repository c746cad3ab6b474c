"""A buyer's complaint about a line that was shipped: opened, settled by the seller (OR64), closed by others."""

from typing import TYPE_CHECKING

from comptoir.simulator.mirakl import changes, claims, inputs
from comptoir.simulator.mirakl.lookup import order_of
from comptoir.simulator.mirakl.payloads import Body
from comptoir.simulator.mirakl.rules import Refused
from comptoir.simulator.operator import NotAllowed
from comptoir.simulator.transport import Reply

if TYPE_CHECKING:
    from comptoir.simulator.desk import OpenOrder
    from comptoir.simulator.mirakl.routes import Call

_SENT = frozenset({"SHIPPED", "TO_COLLECT", "RECEIVED"})


def resolve(call: "Call") -> Reply:
    """OR64."""
    reason = inputs.needed(inputs.body_of(call.request), "reason_code")
    order = order_of(call, call.path["order_id"])
    line = order.line(call.path["line"])
    if line is None:
        raise Refused(404, f"Order line with id '{call.path['line']}' not found")
    claims.check_reason(reason, "INCIDENT_CLOSE")
    if line["order_line_state"] != changes.INCIDENT:
        raise Refused(400, f"Order line '{line['order_line_id']}' is not in state INCIDENT_OPEN")
    _close(order, line, reason)
    call.world.desk.save(order)
    return Reply(204, content_type=None)


def open_on(order: "OpenOrder", line_id: str, reason: str) -> None:
    """Open an incident on a line of an open order; NotAllowed unless the line was shipped."""
    line = _line(order, line_id)
    if line["order_line_state"] not in _SENT:
        raise NotAllowed(f"{line_id} is {line['order_line_state']}")
    changes.set_line(line, changes.INCIDENT, at=order.at, reason=reason)
    order.body["has_incident"] = True
    order.note("incident_opened", line, reason=reason)


def close_on(order: "OpenOrder", line_id: str, reason: str | None) -> None:
    """Close an incident for the operator or the customer; NotAllowed where there is none."""
    line = _line(order, line_id)
    if line["order_line_state"] != changes.INCIDENT:
        raise NotAllowed(f"{line_id} is {line['order_line_state']}")
    _close(order, line, reason)


def _close(order: "OpenOrder", line: Body, reason: str | None) -> None:
    # Only what was shipped has incidents, also where the rest of the order is still to leave.
    state = order.state if order.state in _SENT else "SHIPPED"
    changes.set_line(line, state, at=order.at, reason=reason)
    order.note("incident_resolved", line, reason=reason)


def _line(order: "OpenOrder", line_id: str) -> Body:
    line = order.line(line_id)
    if line is None:
        raise NotAllowed(f"{order.order_id} has no line {line_id}")
    return line
