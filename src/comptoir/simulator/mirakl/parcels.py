"""What became of an order's parcels: which units are under way, and how parcels follow their order's state."""

import json
from collections import Counter
from sqlite3 import Connection
from typing import TYPE_CHECKING

from comptoir.simulator.clock import stamp
from comptoir.simulator.mirakl import changes
from comptoir.simulator.mirakl.payloads import Body

if TYPE_CHECKING:
    from comptoir.simulator.desk import Desk, OpenOrder

_SENT = ("SHIPPED", "TO_COLLECT", "RECEIVED", "CLOSED")


def follow(db: Connection, order_id: str, state: str, *, at: int) -> None:
    """Take the parcels of an order along when it reaches its buyer, is closed or is given up."""
    if state == "CANCELED":
        db.execute(
            "UPDATE shipments SET status = 'CANCELED', updated = ? WHERE order_id = ? AND status = 'SHIPPING'",
            (at, order_id),
        )
    elif state in _SENT[1:]:
        db.execute(
            "UPDATE shipments SET status = ?, updated = ? WHERE order_id = ?"
            " AND status IN ('SHIPPED', 'TO_COLLECT', 'RECEIVED')",
            (state, at, order_id),
        )


def any_shipped(db: Connection, order_id: str) -> bool:
    """Whether a parcel of the order has left already."""
    return bool(shipped_units(db, order_id))


def packed_units(db: Connection, order_id: str) -> Counter[str]:
    """Units by line that are in a parcel, gone or not."""
    return _units(db, order_id, ("SHIPPING", *_SENT))


def shipped_units(db: Connection, order_id: str) -> Counter[str]:
    """Units by line that have left in a parcel."""
    return _units(db, order_id, _SENT)


def exclude(db: Connection, line_id: str, quantity: int) -> None:
    """Take refunded units out of what remains to be shipped."""
    db.execute(
        "INSERT INTO excluded_units VALUES (?, ?)"
        " ON CONFLICT (order_line_id) DO UPDATE SET quantity = quantity + excluded.quantity",
        (line_id, quantity),
    )


def units_to_send(db: Connection, line: Body) -> int:
    """How many units of a line go to the buyer at all: ordered, neither cancelled nor taken out by a refund."""
    row = db.execute(
        "SELECT quantity FROM excluded_units WHERE order_line_id = ?", (line["order_line_id"],)
    ).fetchone()
    gone = sum(given["quantity"] or 0 for given in line["cancelations"]) + (row[0] if row else 0)
    return max(0, int(line["quantity"]) - gone)


def _units(db: Connection, order_id: str, states: tuple[str, ...]) -> Counter[str]:
    units: Counter[str] = Counter()
    rows = db.execute("SELECT status, body FROM shipments WHERE order_id = ?", (order_id,))
    for status, body in rows:
        if status in states:
            for line in json.loads(body)["shipment_lines"]:
                units[line["order_line_id"]] += line["quantity"]
    return units


def settle(db: Connection, desk: "Desk", order: "OpenOrder") -> None:
    """Take an order that is being shipped further when none of its live lines waits for a parcel any more.

    It is SHIPPED when units have left, CLOSED by the operator when all of it was paid back before.
    """
    live, shipped = changes.live(order.body), shipped_units(db, order.order_id)
    for line in live:
        units = shipped[line["order_line_id"]]
        if units and units >= units_to_send(db, line) and line["order_line_state"] == "SHIPPING":
            changes.set_line(line, "SHIPPED", at=order.at)
            line["shipped_date"] = stamp(order.at)
    if not live:
        desk.enter(order, "SHIPPED" if shipped else "CLOSED")
    elif shipped and all(shipped[line["order_line_id"]] >= units_to_send(db, line) for line in live):
        desk.enter(order, "SHIPPED")
