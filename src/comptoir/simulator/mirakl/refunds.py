"""OR28: money of lines goes back to the buyer; the same call twice makes two refunds. The operator pays later."""

import random
from typing import TYPE_CHECKING, Any

from comptoir.simulator.clock import HOUR, MINUTE, stamp
from comptoir.simulator.mirakl import amounts, changes, claims, inputs, parcels
from comptoir.simulator.mirakl.claims import Claim
from comptoir.simulator.mirakl.lookup import Orders
from comptoir.simulator.mirakl.payloads import Body
from comptoir.simulator.mirakl.rules import Refused
from comptoir.simulator.operator import OPERATOR
from comptoir.simulator.transport import Reply, json_reply

if TYPE_CHECKING:
    from comptoir.simulator.desk import OpenOrder
    from comptoir.simulator.mirakl.routes import Call
    from comptoir.simulator.world import World

# How long a refund stays in a state, and which comes next.
_STEPS = {
    "WAITING_REFUND": ("WAITING_REFUND_PAYMENT", (MINUTE, 10 * MINUTE)),
    "WAITING_REFUND_PAYMENT": ("REFUNDED", (5 * MINUTE, HOUR)),
}
_FIRST_NUMBER = 70_000_001


def refund(call: "Call") -> Reply:
    """OR28; all refunds of a call are made, or none."""
    body, settings = inputs.body_of(call.request), call.shop.settings
    mode = claims.tax_mode(body, settings)
    items = inputs.objects(body, "refunds")
    wanted = [claims.read(item, mode=mode, reason_type="REFUND", settings=settings) for item in items]
    orders, answers = Orders(call), []
    group = _group_id(call.world)
    for claim in wanted:
        order, line = orders.line(claim.line_id)
        given = give_back(call.world, order, line, claim, group)
        answers.append(
            claims.answered(given, claim, mode=mode, currency=settings.currency)
            | {
                "excluded_from_shipment": claim.excluded,
                "order_refund_id": group,
                "refund_id": given["id"],
            }
        )
    for order in orders.all():
        finish(call.world, order)
    return json_reply({"order_tax_mode": mode, "refunds": answers})


def give_back(world: "World", order: "OpenOrder", line: Body, claim: Claim, group: str) -> Body:
    """Note one refund on an open order's line, for the operator to pay; the order is saved by `finish`."""
    _check(world, order, line, claim)
    given = changes.refund_entry(
        line,
        claims.settled(line, claim),
        number=world.store.next_id("refund", _FIRST_NUMBER),
        at=stamp(order.at),
        reason=claim.reason,
        order_refund_id=group,
        quantity=claim.quantity,
    )
    line["refunds"].append(given)
    line["last_updated_date"] = stamp(order.at)
    order.note("refunded", line, refund=given["id"], reason=claim.reason, **changes.detail_of(given))
    _plan_step(world, order, given["id"], "WAITING_REFUND")
    if claim.excluded and order.state == "SHIPPING":
        parcels.exclude(world.store.db, claim.line_id, claim.quantity)
    if line["order_line_state"] == changes.INCIDENT and amounts.wholly(line):
        changes.set_line(line, order.state, at=order.at)
    return given


def finish(world: "World", order: "OpenOrder") -> None:
    """Save an order whose lines were paid back, and let it leave or end where nothing more is to be shipped."""
    if order.state == "SHIPPING":
        parcels.settle(world.store.db, world.desk, order)
    world.desk.save(order)


def take_step(world: "World", number: int) -> None:
    """The operator takes a refund one step further; the line is REFUNDED once all of it is paid back."""
    due, order_id, refund_id, state = world.store.db.execute(
        "DELETE FROM refund_steps WHERE id = ? RETURNING due, order_id, refund_id, state", (number,)
    ).fetchone()
    order = world.desk.open(order_id, by=OPERATOR, at=due)
    line, given = next(
        (line, given)
        for line in order.body["order_lines"]
        for given in line["refunds"]
        if given["id"] == refund_id
    )
    changes.set_refund_state(given, state, at=stamp(due))
    line["last_updated_date"] = stamp(due)
    if state == "REFUNDED":
        order.note("refund_paid", line, refund=refund_id)
        _end(order, line)
    else:
        _plan_step(world, order, refund_id, state)
    finish(world, order)


def _check(world: "World", order: "OpenOrder", line: Body, claim: Claim) -> None:
    line_id = claim.line_id
    if order.state not in changes.REFUNDABLE:
        raise Refused(400, f"Order '{order.order_id}' is in state {order.state}: it cannot be refunded")
    if line["order_line_state"] in changes.GONE or amounts.left(line).nothing:
        raise Refused(400, f"Order line '{line_id}' cannot be refunded")
    if claim.excluded and order.state == "SHIPPING":
        packed = parcels.packed_units(world.store.db, order.order_id)[line_id]
        if claim.quantity > parcels.units_to_send(world.store.db, line) - packed:
            raise Refused(400, f"The quantity exceeds what remains to ship of order line '{line_id}'")


def _end(order: "OpenOrder", line: Body) -> None:
    """The line is over when price and shipping are paid back, the order paid back when every line is."""
    unpaid = [given for given in line["refunds"] if given["refund_state"] != "REFUNDED"]
    if unpaid or not amounts.wholly(line) or line["order_line_state"] in changes.GONE:
        return
    changes.set_line(line, "REFUNDED", at=order.at)
    states = {each["order_line_state"] for each in order.body["order_lines"]}
    order.body["fully_refunded"] = states <= changes.GONE


def _plan_step(world: "World", order: "OpenOrder", refund_id: str, state: str) -> None:
    target, (shortest, longest) = _STEPS[state]
    chance = random.Random(f"refund {world.seed} {refund_id} {state}")  # noqa: S311 (chance that repeats)
    delay = (shortest + chance.random() * (longest - shortest)) / order.shop.settings.haste
    world.store.db.execute(
        "INSERT INTO refund_steps (due, order_id, refund_id, state) VALUES (?, ?, ?, ?)",
        (order.at + round(delay), order.order_id, refund_id, target),
    )


def _group_id(world: "World") -> str:
    """The id that the refunds of one call share."""
    return new_uuid(world, "refund group")


def new_uuid(world: "World", series: str) -> str:
    """The next id of a series, the same in every world of the same seed."""
    number = world.store.next_id(series)
    digits = f"{random.Random(f'{series} {world.seed} {number}').getrandbits(128):032x}"  # noqa: S311 (ids that repeat)
    return "-".join((digits[:8], digits[8:12], f"4{digits[13:16]}", f"8{digits[17:20]}", digits[20:]))


def everything(line: Body, reason: str) -> Claim:
    """A claim for all that is left of a line, taxes named."""
    rest: Any = amounts.left(line)
    return Claim(
        line_id=line["order_line_id"],
        goods=amounts.Part(rest.price, rest.taxes, taxes_included=False),
        shipping=amounts.Part(rest.shipping, rest.shipping_taxes, taxes_included=False),
        fees=rest.fees,
        quantity=line["quantity"],
        reason=reason,
        excluded=False,
    )
