"""ST01, ST06, ST23 and ST24: orders that leave in several parcels, where the operator allows that."""

import json
from typing import TYPE_CHECKING, Any

from comptoir.simulator.clock import stamp
from comptoir.simulator.mirakl import changes, inputs, parcels, shipping
from comptoir.simulator.mirakl.lookup import order_of
from comptoir.simulator.mirakl.payloads import Body
from comptoir.simulator.mirakl.refunds import new_uuid
from comptoir.simulator.mirakl.rules import Refused
from comptoir.simulator.transport import Reply, json_reply

if TYPE_CHECKING:
    from collections.abc import Callable

    from comptoir.simulator.desk import OpenOrder
    from comptoir.simulator.mirakl.routes import Call

MOST = 1000


def create(call: "Call") -> Reply:
    """ST01: each shipment is made or refused by itself."""
    check_allowed(call)
    errors, made = [], []
    for item in inputs.objects(inputs.body_of(call.request), "shipments", most=MOST):
        order_id = inputs.needed(item, "order_id")
        inputs.objects(item, "shipment_lines")
        try:
            with call.world.store.attempt():
                made.append(_create(call, order_id, item))
        except Refused as refused:
            errors.append({"message": refused.message, "order_id": order_id})
    return json_reply({"shipment_errors": errors, "shipment_success": made}, 201)


def delete(call: "Call") -> Reply:
    """ST06: only what has not left yet."""

    def forget(order: "OpenOrder", shipment: Body, item: dict[str, Any]) -> None:
        _check_open(shipment, "deleted")
        call.world.store.db.execute("DELETE FROM shipments WHERE shipment_id = ?", (shipment["id"],))
        _note(order, shipment, "shipment_deleted")
        call.world.desk.save(order)

    return _each(call, forget)


def update_tracking(call: "Call") -> Reply:
    """ST23."""

    def track(order: "OpenOrder", shipment: Body, item: dict[str, Any]) -> None:
        _check_open(shipment, "updated")
        shipment["tracking"] = _tracking(item, required=True)
        _write(call, order, shipment)
        _note(order, shipment, "tracking", number=shipment["tracking"]["tracking_number"])
        call.world.desk.save(order)

    return _each(call, track)


def confirm(call: "Call") -> Reply:
    """ST24."""

    def leave(order: "OpenOrder", shipment: Body, item: dict[str, Any]) -> None:
        _check_open(shipment, "shipped")
        _ship(call, order, shipment)

    return _each(call, leave)


def check_allowed(call: "Call") -> None:
    """Refuse every ST operation where orders leave in one parcel."""
    if not call.shop.settings.multi_shipment:
        raise Refused(400, "Multiple shipments are not enabled on this platform")


def shown(row: tuple[Any, ...]) -> Body:
    """A shipment as ST01 and ST11 print it, from its created, updated, status and body columns."""
    created, updated, status, body = row
    described: Body = json.loads(body)
    return described | {
        "created_date": stamp(created),
        "last_updated_date": stamp(updated),
        "status": status,
        "status_customer_debit": "CANCELED" if status == "CANCELED" else "NO_DEBIT",
    }


def _each(call: "Call", perform: "Callable[[OpenOrder, Body, dict[str, Any]], None]") -> Reply:
    """Do something to every shipment that a call names; those it cannot be done to are told one by one."""
    check_allowed(call)
    errors, done = [], []
    for item in inputs.objects(inputs.body_of(call.request), "shipments", most=MOST):
        shipment_id = inputs.needed(item, "id")
        try:
            with call.world.store.attempt():
                shipment = _find(call, shipment_id)
                perform(order_of(call, shipment["order_id"]), shipment, item)
            done.append({"id": shipment_id})
        except Refused as refused:
            errors.append({"id": shipment_id, "message": refused.message})
    return json_reply({"shipment_errors": errors, "shipment_success": done})


def _create(call: "Call", order_id: str, item: dict[str, Any]) -> Body:
    world, db = call.world, call.world.store.db
    order = order_of(call, order_id)
    if order.state != "SHIPPING":
        raise Refused(400, f"The order status must be 'SHIPPING' but it is '{order.state}'.")
    lines = _lines(call, order, item)
    shipment = {
        "id": new_uuid(world, "shipment"),
        "invoice_reference": inputs.text(item, "invoice_reference"),
        "order_id": order_id,
        "payment_details": None,
        "shipment_additional_information": item.get("shipment_additional_information") or [],
        "shipment_lines": lines,
        "shipped_date": None,
        "shipping_from": order.body["order_lines"][0]["shipping_from"],
        "tracking": _tracking(item, required=False),
        "status": "SHIPPING",
    }
    leaves = inputs.flag(item, "shipped")
    if leaves:
        _check_tracked(order, shipment)
    body = json.dumps({name: value for name, value in shipment.items() if name != "status"})
    db.execute(
        "INSERT INTO shipments (shipment_id, shop_id, order_id, created, updated, status, body)"
        " VALUES (?, ?, ?, ?, ?, 'SHIPPING', ?)",
        (shipment["id"], call.shop.shop_id, order_id, order.at, order.at, body),
    )
    _note(order, shipment, "shipment_created")
    if leaves:
        _ship(call, order, shipment)
    else:
        world.desk.save(order)
    return _find(call, shipment["id"])


def _lines(call: "Call", order: "OpenOrder", item: dict[str, Any]) -> list[Body]:
    """The lines of a new shipment; no more units than remain to be packed."""
    db = call.world.store.db
    packed = parcels.packed_units(db, order.order_id)
    lines: list[Body] = []
    for asked in inputs.objects(item, "shipment_lines"):
        line = _line(order, asked)
        line_id, quantity = line["order_line_id"], inputs.whole(asked, "quantity")
        packed[line_id] += quantity
        gone = line["order_line_state"] in changes.GONE
        if quantity < 1 or gone or packed[line_id] > parcels.units_to_send(db, line):
            raise Refused(400, "Shipment quantity is invalid.")
        lines.append(
            {
                "offer_sku": line["offer_sku"],
                "order_line_id": line_id,
                "package_reference": inputs.text(asked, "package_reference"),
                "quantity": quantity,
            }
        )
    return lines


def _line(order: "OpenOrder", asked: dict[str, Any]) -> Body:
    line_id, sku = inputs.text(asked, "order_line_id"), inputs.text(asked, "offer_sku")
    for line in order.body["order_lines"]:
        if line["order_line_id"] == line_id or (line_id is None and line["offer_sku"] == sku):
            return dict(line)
    raise Refused(400, f"No order line '{line_id or sku}' in order '{order.order_id}'")


def _ship(call: "Call", order: "OpenOrder", shipment: Body) -> None:
    _check_tracked(order, shipment)
    shipment |= {"status": "SHIPPED", "shipped_date": stamp(order.at)}
    _write(call, order, shipment)
    _note(order, shipment, "shipped")
    parcels.settle(call.world.store.db, call.world.desk, order)
    call.world.desk.save(order)


def _check_tracked(order: "OpenOrder", shipment: Body) -> None:
    needed = shipping.tracking_needed(order.shop.settings, order.body["shipping_type_code"])
    tracking = shipment["tracking"] or {}
    known = tracking.get("carrier_name") and (tracking["tracking_number"] or tracking["tracking_url"])
    if needed and not known:
        raise Refused(400, shipping.MANDATORY)


def _check_open(shipment: Body, verb: str) -> None:
    if shipment["status"] != "SHIPPING":
        raise Refused(
            400, f"Shipment with id '{shipment['id']}' is not in SHIPPING status and cannot be {verb}."
        )


def _tracking(item: dict[str, Any], *, required: bool) -> Body | None:
    named = item.get("tracking")
    if named is None and not required:
        return None
    if not isinstance(named, dict):
        raise Refused(400, "The field 'tracking' must be an object")
    return shipping.read_tracking(named, url="tracking_url")._asdict() | {"validity_status": "UNVERIFIED"}


def _find(call: "Call", shipment_id: str) -> Body:
    row = call.world.store.db.execute(
        "SELECT created, updated, status, body FROM shipments WHERE shipment_id = ? AND shop_id = ?",
        (shipment_id, call.shop.shop_id),
    ).fetchone()
    if row is None:
        raise Refused(404, f"No shipment with id '{shipment_id}'")
    return shown(row)


def _write(call: "Call", order: "OpenOrder", shipment: Body) -> None:
    names = ("created_date", "last_updated_date", "status", "status_customer_debit")
    body = json.dumps({name: value for name, value in shipment.items() if name not in names})
    call.world.store.db.execute(
        "UPDATE shipments SET updated = ?, status = ?, body = ? WHERE shipment_id = ?",
        (order.at, shipment["status"], body, shipment["id"]),
    )


def _note(order: "OpenOrder", shipment: Body, kind: str, **detail: Any) -> None:
    for part in shipment["shipment_lines"]:
        line = order.line(part["order_line_id"])
        order.note(kind, line, shipment=shipment["id"], quantity=part["quantity"], **detail)
