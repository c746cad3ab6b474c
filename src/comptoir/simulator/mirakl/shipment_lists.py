"""ST11 and ST12: parcels, and what still waits for one, page by page."""

from typing import TYPE_CHECKING

from comptoir.simulator.clock import read_stamp
from comptoir.simulator.mirakl import changes, pages, parcels, rules
from comptoir.simulator.mirakl.listing import Condition, between
from comptoir.simulator.mirakl.pages import Query
from comptoir.simulator.mirakl.payloads import Body
from comptoir.simulator.mirakl.shipments import check_allowed, shown
from comptoir.simulator.transport import Reply

if TYPE_CHECKING:
    from comptoir.simulator.mirakl.routes import Call


def list_shipments(call: "Call") -> Reply:
    """ST11, by creation."""
    check_allowed(call)
    query, offset, size = pages.asked(call.request.query, "dateCreated")
    meant = Condition("shop_id = ?", [call.shop.shop_id])
    meant.one_of("order_id", query.get("order_id", []))
    meant.one_of("status", query.get("shipment_state_code", []))
    debit = query.get("shipment_customer_debit_state_code", [])
    if debit:
        meant.one_of("CASE status WHEN 'CANCELED' THEN 'CANCELED' ELSE 'NO_DEBIT' END", debit)
    between(
        meant, "updated", rules.moment(query, "last_updated_from"), rules.moment(query, "last_updated_to")
    )
    way = _way(query)
    rows = call.world.store.db.execute(
        f"SELECT created, updated, status, body FROM shipments WHERE {meant.where}"  # noqa: S608 (ours)
        f" ORDER BY created {way}, seq {way} LIMIT ? OFFSET ?",
        (*meant.values, size + 1, offset),
    ).fetchall()
    return pages.answer([shown(row) for row in rows], query, offset, size)


def list_items_to_ship(call: "Call") -> Reply:
    """ST12, by the moment at which the order could be shipped."""
    check_allowed(call)
    query, offset, size = pages.asked(call.request.query, "shippingDate")
    waiting = [item for item in (_item(call, body) for body in _shipping(call, query)) if item]
    start, end = rules.moment(query, "shipping_date_from"), rules.moment(query, "shipping_date_to")
    kept = [item for item in waiting if _within(read_stamp(item["shipping_date"]), start, end)]
    kept.sort(key=lambda item: (item["shipping_date"], item["order_id"]), reverse=_way(query) == "DESC")
    return pages.answer(kept[offset : offset + size + 1], query, offset, size)


def _shipping(call: "Call", query: Query) -> list[Body]:
    meant = Condition("shop_id = ? AND state = 'SHIPPING'", [call.shop.shop_id])
    meant.one_of("order_id", query.get("order_id", []))
    if query.get("fulfillment_center_code") and "DEFAULT" not in query["fulfillment_center_code"]:
        return []
    rows = call.world.store.db.execute(f"SELECT number FROM orders WHERE {meant.where}", meant.values)  # noqa: S608 (ours)
    return [call.world.book.body(number) for (number,) in rows.fetchall()]


def _item(call: "Call", body: Body) -> Body | None:
    """What of an order waits for a parcel, None where nothing does."""
    db = call.world.store.db
    packed = parcels.packed_units(db, body["order_id"])
    lines = [
        {
            "offer_sku": line["offer_sku"],
            "order_line_id": line["order_line_id"],
            "package_description": None,
            "package_reference": None,
            "product_title": line["product_title"],
            "quantity": units,
        }
        for line in changes.live(body)
        if (units := parcels.units_to_send(db, line) - packed[line["order_line_id"]]) > 0
    ]
    if not lines:
        return None
    names = ("fulfillment", "order_id", "references", "shipping_deadline", "shipping_type_code")
    return {name: body[name] for name in (*names, "shipping_type_standard_code")} | {
        "shipment_lines": lines,
        "shipping_address": body["customer"]["shipping_address"],
        "shipping_date": body["customer_debited_date"] or body["created_date"],
    }


def _within(moment: int, start: int | None, end: int | None) -> bool:
    return (start is None or moment >= start) and (end is None or moment <= end)


def _way(query: Query) -> str:
    return "DESC" if rules.first(query, "sort").upper().endswith(",DESC") else "ASC"
