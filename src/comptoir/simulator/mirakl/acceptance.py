"""OR21: the seller takes or refuses the lines of an order, every line once."""

from typing import TYPE_CHECKING, Any

from comptoir.simulator.clock import stamp
from comptoir.simulator.mirakl import changes, inputs
from comptoir.simulator.mirakl.lookup import order_of
from comptoir.simulator.mirakl.rules import Refused
from comptoir.simulator.transport import Reply

if TYPE_CHECKING:
    from comptoir.simulator.desk import Desk, OpenOrder
    from comptoir.simulator.mirakl.routes import Call

_INVALID = "VALIDATION_ERROR"


def accept(call: "Call") -> Reply:
    """OR21."""
    named = _decisions(inputs.body_of(call.request, code=_INVALID))
    order = order_of(call, call.path["order_id"], code="ORDER_NOT_FOUND")
    _check_state(order)
    decisions: dict[str, bool] = {}
    for line_id, accepted in named:
        if line_id in decisions:
            raise Refused(400, f"Order line '{line_id}' is named twice", code="ORDER_LINE_DUPLICATE_ID")
        if order.line(line_id) is None:
            raise Refused(
                400, f"Order line '{line_id}' is not part of the order", code="ORDER_LINE_NOT_FOUND"
            )
        decisions[line_id] = accepted
    decide(call.world.desk, order, decisions)
    return Reply(204, content_type=None)


def decide(desk: "Desk", order: "OpenOrder", decisions: dict[str, bool]) -> None:
    """Take or refuse each line of an order that waits for it, and save it."""
    _check_state(order)
    lines = order.body["order_lines"]
    undecided = [line["order_line_id"] for line in lines if line["order_line_id"] not in decisions]
    if undecided:
        raise Refused(
            400, f"No decision for order line '{undecided[0]}'", code="ORDER_LINE_ACCEPTANCE_DECISION_MISSING"
        )
    if len(set(decisions.values())) > 1 and not order.shop.settings.partial_acceptance:
        raise Refused(
            400, "Partial acceptance is disabled for this shop", code="ORDER_PARTIAL_ACCEPTANCE_DISABLED"
        )
    if any(decisions.values()):
        for line in lines:
            if decisions[line["order_line_id"]]:
                order.note("accepted", line)
            else:
                changes.set_line(line, "REFUSED", at=order.at)
                order.note("refused", line)
        desk.enter(order, "WAITING_DEBIT")
    else:
        desk.enter(order, "REFUSED")
    order.body["acceptance_decision_date"] = stamp(order.at)
    desk.save(order)


def _check_state(order: "OpenOrder") -> None:
    if order.state != "WAITING_ACCEPTANCE":
        raise Refused(
            400,
            f"Order '{order.order_id}' is not in state WAITING_ACCEPTANCE but {order.state}",
            code="ORDER_INVALID_STATE",
        )


def _decisions(body: dict[str, Any]) -> list[tuple[str, bool]]:
    lines = body.get("order_lines")
    if not isinstance(lines, list) or not lines:
        raise Refused(400, "The field 'order_lines' must be a list that is not empty", code=_INVALID)
    if None in lines:
        raise Refused(400, "The list 'order_lines' contains a null element", code="ORDER_LINE_NULL_ELEMENT")
    return [_decision(line) for line in lines]


def _decision(line: Any) -> tuple[str, bool]:
    if not isinstance(line, dict):
        raise Refused(400, "An order line must be an object", code=_INVALID)
    line_id, accepted = line.get("id"), line.get("accepted")
    if not isinstance(line_id, str) or not line_id or not isinstance(accepted, bool):
        raise Refused(400, "An order line needs 'id' (text) and 'accepted' (true or false)", code=_INVALID)
    return line_id, accepted
