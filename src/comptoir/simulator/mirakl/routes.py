"""The operations that are offered: code, method, path, and the function that performs each."""

import re
from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from comptoir.simulator.mirakl import (
    acceptance,
    account,
    cancelations,
    custom_fields,
    documents,
    exports,
    incidents,
    listing,
    messages,
    products,
    reference,
    refunds,
    rules,
    shipment_lists,
    shipments,
    shipping,
)
from comptoir.simulator.mirakl.offers import exports as offer_exports
from comptoir.simulator.mirakl.offers import offer_bodies, offer_files, pages, prices, stock
from comptoir.simulator.mirakl.rules import Refused
from comptoir.simulator.transport import Reply, Request, json_reply

if TYPE_CHECKING:
    from comptoir.simulator.disruptions import Disruption
    from comptoir.simulator.shops import Shop
    from comptoir.simulator.world import World


class Call(NamedTuple):
    """One authorised call: whose it is, what was asked, the parts of its path, and what strikes it.

    `at` is the moment (milliseconds) at which it takes effect.
    """

    world: "World"
    shop: "Shop"
    request: Request
    path: dict[str, str]
    struck: dict[str, "Disruption"]
    at: int


class Route(NamedTuple):
    """An operation. `writes` says that it changes the world, `binary` that its answer is a file.

    A `long` one holds the world still by itself, for moments only.
    """

    code: str
    method: str
    path: str
    perform: Callable[[Call], Reply]
    writes: bool = False
    binary: bool = False
    long: bool = False


class Match(NamedTuple):
    """The operation that a request names, with the parts of its path."""

    route: Route
    path: dict[str, str]


def _french(call: Call) -> bool:
    return rules.french(call.request, call.shop)


def _version(call: Call) -> Reply:
    return Reply(200, content_type=None)


def _account(call: Call) -> Reply:
    orders = call.world.book.count("shop_id = ?", [call.shop.shop_id])
    offers = call.world.offers.count(call.shop.shop_id)
    return json_reply(account.account(call.shop, orders=orders, offers=offers))


def _configuration(call: Call) -> Reply:
    return json_reply(account.configuration(call.shop.settings))


def _shipping_types(call: Call) -> Reply:
    tracked = call.shop.settings.mandatory_tracking
    return json_reply(reference.shipping_types(french=_french(call), mandatory_tracking=tracked))


def _additional_fields(call: Call) -> Reply:
    entities = frozenset(rules.values(call.request.query, "entities"))
    return json_reply(custom_fields.additional_fields(french=_french(call), entities=entities))


def _order_taxes(call: Call) -> Reply:
    explicit = call.shop.settings.explicit_tax_codes
    return json_reply(reference.order_taxes(french=_french(call), explicit=explicit))


def _documents(call: Call) -> Reply:
    entities = frozenset(rules.values(call.request.query, "entities"))
    return json_reply(reference.documents(french=_french(call), entities=entities))


def _orders(call: Call) -> Reply:
    return listing.list_orders(call.world, call.shop, call.request, call.struck)


ROUTES = (
    Route("A01", "GET", "/api/account", _account),
    Route("V01", "GET", "/api/version", _version),
    Route("PC01", "GET", "/api/platform/configuration", _configuration),
    Route("RE01", "GET", "/api/reasons", lambda call: json_reply(reference.reasons(french=_french(call)))),
    Route("SH11", "GET", "/api/shipping/zones",
          lambda call: json_reply(reference.shipping_zones(french=_french(call)))),
    Route("SH12", "GET", "/api/shipping/types", _shipping_types),
    Route("SH21", "GET", "/api/shipping/carriers", lambda call: json_reply(reference.carriers())),
    Route("SH31", "GET", "/api/shipping/logistic_classes",
          lambda call: json_reply(reference.logistic_classes(french=_french(call)))),
    Route("OF61", "GET", "/api/offers/states",
          lambda call: json_reply(reference.offer_states(french=_french(call)))),
    Route("DO01", "GET", "/api/documents", _documents),
    Route("L01", "GET", "/api/locales", lambda call: json_reply(reference.locales())),
    Route("CUR01", "GET", "/api/currencies", lambda call: json_reply(reference.currencies())),
    Route("CH11", "GET", "/api/channels", lambda call: json_reply(reference.channels())),
    Route("OF21", "GET", "/api/offers", pages.list_offers),
    Route("OF24", "POST", "/api/offers", offer_bodies.send, writes=True),
    Route("OF01", "POST", "/api/offers/imports", offer_files.send, writes=True, long=True),
    Route("OF04", "GET", "/api/offers/imports", offer_files.list_imports),
    Route("OF02", "GET", "/api/offers/imports/{import}", offer_files.status),
    Route("OF03", "GET", "/api/offers/imports/{import}/error_report", offer_files.report, binary=True, long=True),
    Route("STO01", "POST", "/api/offers/stock/imports", stock.send, writes=True, long=True),
    Route("STO02", "GET", "/api/offers/stock/imports/{import_id}/status", stock.status),
    Route("STO03", "GET", "/api/offers/stock/imports/{import_id}/error_report", stock.report, binary=True, long=True),
    Route("PRI01", "POST", "/api/offers/pricing/imports", prices.send, writes=True, long=True),
    Route("PRI02", "GET", "/api/offers/pricing/imports", prices.list_imports),
    Route("PRI03", "GET", "/api/offers/pricing/imports/{import_id}/error_report", prices.report, binary=True, long=True),
    Route("OF52", "POST", "/api/offers/export/async", offer_exports.start, writes=True),
    Route("OF53", "GET", "/api/offers/export/async/status/{tracking_id}", offer_exports.status),
    Route("OF54", "GET", "/api/offers/export/async/{tracking_id}/chunks/{chunk}", offer_exports.chunk, binary=True),
    Route("P11", "GET", "/api/products/offers", products.competing_offers),
    Route("P31", "GET", "/api/products", products.products_named),
    Route("H11", "GET", "/api/hierarchies", products.hierarchies),
    Route("OF22", "GET", "/api/offers/{offer}", pages.one_offer),
    Route("OR11", "GET", "/api/orders", _orders),
    Route("OR13", "POST", "/api/orders/async-export",
          lambda call: exports.start(call.world, call.shop, call.request), writes=True),
    Route("OR14", "GET", "/api/orders/async-export/status/{tracking_id}",
          lambda call: exports.status(call.world, call.shop, call.request, call.path["tracking_id"])),
    Route("OR15", "GET", "/api/exports/{tracking_id}",
          lambda call: exports.chunk(call.world, call.shop, call.request, call.path["tracking_id"]), binary=True),
    Route("OR21", "PUT", "/api/orders/{order_id}/accept", acceptance.accept, writes=True),
    Route("OR23", "PUT", "/api/orders/{order_id}/tracking", shipping.update_tracking, writes=True),
    Route("OR24", "PUT", "/api/orders/{order_id}/ship", shipping.confirm, writes=True),
    Route("OR28", "PUT", "/api/orders/refund", refunds.refund, writes=True),
    Route("OR30", "PUT", "/api/orders/cancel", cancelations.cancel_lines, writes=True),
    Route("OR29", "PUT", "/api/orders/{order_id}/cancel", cancelations.cancel_order, writes=True),
    Route("OR64", "PUT", "/api/orders/{order_id}/lines/{line}/resolve_incident",
          incidents.resolve, writes=True),
    Route("AF01", "GET", "/api/additional_fields", _additional_fields),
    Route("OR31", "PUT", "/api/orders/{order_id}/additional_fields", custom_fields.update, writes=True),
    Route("OR75", "GET", "/api/orders/taxes", _order_taxes),
    Route("OR72", "GET", "/api/orders/documents", documents.list_documents),
    Route("OR73", "GET", "/api/orders/documents/download", documents.download, binary=True),
    Route("OR74", "POST", "/api/orders/{order_id}/documents", documents.upload, writes=True),
    Route("OR76", "DELETE", "/api/orders/documents/{document_id}", documents.delete, writes=True),
    Route("OR43", "POST", "/api/orders/{order_id}/threads", messages.open_thread, writes=True),
    Route("M10", "GET", "/api/inbox/threads/{thread_id}", messages.one_thread),
    Route("M11", "GET", "/api/inbox/threads", messages.list_threads),
    Route("M12", "POST", "/api/inbox/threads/{thread_id}/message", messages.reply, writes=True),
    Route("M13", "GET", "/api/inbox/threads/{attachment_id}/download", messages.download, binary=True),
    Route("ST01", "POST", "/api/shipments", shipments.create, writes=True),
    Route("ST06", "PUT", "/api/shipments/delete", shipments.delete, writes=True),
    Route("ST11", "GET", "/api/shipments", shipment_lists.list_shipments),
    Route("ST12", "GET", "/api/shipments/items_to_ship", shipment_lists.list_items_to_ship),
    Route("ST23", "POST", "/api/shipments/tracking", shipments.update_tracking, writes=True),
    Route("ST24", "PUT", "/api/shipments/ship", shipments.confirm, writes=True),
)  # fmt: skip

CODES = frozenset(route.code for route in ROUTES)
WRITES = frozenset(route.code for route in ROUTES if route.writes)
_PATTERNS = [
    (re.compile(re.sub(r"\\{(\w+)\\}", r"(?P<\1>[^/]+)", re.escape(route.path)) + "/?"), route)
    for route in ROUTES
]


_ORDER_PATH = re.compile(r"/api/orders/([^/]+)/")
_LINE_ID = re.compile(r'"order_line_id"\s*:\s*"([^"]+)"')


def match(method: str, path: str) -> Match:
    """The operation meant, HEAD being a GET whose body is not sent.

    Refused with 404 for an unknown path, with 405 and the methods that there are for another method.
    """
    others = list[str]()
    for pattern, route in _PATTERNS:
        found = pattern.fullmatch(path)
        if found and route.method == ("GET" if method == "HEAD" else method):
            return Match(route, found.groupdict())
        if found:
            others += ["GET", "HEAD"] if route.method == "GET" else [route.method]
    if others:
        raise Refused(405, "Method Not Allowed", Allow=", ".join(dict.fromkeys(others)))
    raise Refused(404, "Not Found")


def perform_saved(world: "World", shop: "Shop", request: Request, *, at: int) -> Reply:
    """Perform a write that was cut off earlier, at that moment; nobody hears a refusal any more."""
    found = match(request.method, request.path)
    try:
        with world.store.attempt():
            return found.route.perform(Call(world, shop, request, found.path, {}, at))
    except Refused as refused:
        return refused.reply()


def orders_named(request: Request) -> list[str]:
    """The ids of the orders that a write is about, from its path or from the lines in its body."""
    found = _ORDER_PATH.match(request.path)
    if found:
        return [found[1]]
    lines = _LINE_ID.findall(request.body.decode("utf-8", "replace"))
    return list(dict.fromkeys(line.rpartition("-")[0] for line in lines))
