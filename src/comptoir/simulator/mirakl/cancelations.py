"""OR29 and OR30: the seller gives up an order, or lines and parts of them, before anything is shipped."""

from typing import TYPE_CHECKING

from comptoir.simulator.clock import stamp
from comptoir.simulator.mirakl import amounts, changes, claims, inputs, parcels
from comptoir.simulator.mirakl.claims import Claim
from comptoir.simulator.mirakl.lookup import Orders, order_of
from comptoir.simulator.mirakl.payloads import Body
from comptoir.simulator.mirakl.rules import Refused
from comptoir.simulator.transport import Reply, json_reply

if TYPE_CHECKING:
    from comptoir.simulator.desk import Desk, OpenOrder
    from comptoir.simulator.mirakl.routes import Call
    from comptoir.simulator.world import World

_FIRST_NUMBER = 80_000_001


def cancel_order(call: "Call") -> Reply:
    """OR29."""
    order = order_of(call, call.path["order_id"])
    cancel_whole(call.world.desk, order)
    return Reply(204, content_type=None)


def cancel_whole(desk: "Desk", order: "OpenOrder") -> None:
    """Give up a whole order where that is allowed, and save it."""
    _check_order(order)
    desk.enter(order, "CANCELED")
    desk.save(order)


def cancel_lines(call: "Call") -> Reply:
    """OR30; all cancelations of a call are made, or none."""
    body, settings = inputs.body_of(call.request), call.shop.settings
    mode = claims.tax_mode(body, settings)
    items = inputs.objects(body, "cancelations")
    wanted = [claims.read(item, mode=mode, reason_type="CANCELATION", settings=settings) for item in items]
    orders, answers = Orders(call), []
    for claim in wanted:
        order, line = orders.line(claim.line_id)
        given = _give_up(call.world, order, line, claim)
        answers.append(
            claims.answered(given, claim, mode=mode, currency=settings.currency)
            | {"cancelation_id": given["id"]}
        )
    for order in orders.all():
        _finish(call.world, order)
    return json_reply({"cancelations": answers, "order_tax_mode": mode})


def _give_up(world: "World", order: "OpenOrder", line: Body, claim: Claim) -> Body:
    _check_order(order)
    if line["order_line_state"] in changes.GONE:
        raise Refused(400, f"Order line '{claim.line_id}' is in state {line['order_line_state']}")
    packed = parcels.packed_units(world.store.db, order.order_id)[claim.line_id]
    if claim.quantity > parcels.units_to_send(world.store.db, line) - packed:
        raise Refused(400, f"The quantity exceeds what remains to ship of order line '{claim.line_id}'")
    number = world.store.next_id("cancelation", _FIRST_NUMBER)
    common = amounts.entry(line, claims.settled(line, claim), claim.quantity)
    given = {"id": str(number), "created_date": stamp(order.at), "reason_code": claim.reason} | common
    line["cancelations"].append(given)
    line["last_updated_date"] = stamp(order.at)
    order.note("cancelled", line, cancelation=given["id"], reason=claim.reason, **changes.detail_of(given))
    if amounts.wholly(line):
        changes.set_line(line, "CANCELED", at=order.at, reason=claim.reason)
    return given


def _finish(world: "World", order: "OpenOrder") -> None:
    if not changes.live(order.body):
        world.desk.enter(order, "CANCELED")
    elif order.state == "SHIPPING":
        parcels.settle(world.store.db, world.desk, order)
    world.desk.save(order)


def _check_order(order: "OpenOrder") -> None:
    if not order.body["can_cancel"]:
        raise Refused(400, f"Order '{order.order_id}' is in state {order.state}: it cannot be canceled")
