"""The operations that are offered: code, method, path, and the function that performs each."""

import re
from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from comptoir.simulator import catalogue
from comptoir.simulator.mirakl import account, exports, listing, reference, rules
from comptoir.simulator.mirakl.rules import Refused
from comptoir.simulator.transport import Reply, Request, json_reply

if TYPE_CHECKING:
    from comptoir.simulator.disruptions import Disruption
    from comptoir.simulator.shops import Shop
    from comptoir.simulator.world import World


class Call(NamedTuple):
    """One authorised call: whose it is, what was asked, the parts of its path, and what strikes it."""

    world: "World"
    shop: "Shop"
    request: Request
    path: dict[str, str]
    struck: dict[str, "Disruption"]


class Route(NamedTuple):
    """An operation. `writes` says that it changes the world."""

    code: str
    method: str
    path: str
    perform: Callable[[Call], Reply]
    writes: bool = False


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
    return json_reply(account.account(call.shop, orders=orders, offers=len(catalogue.products())))


def _configuration(call: Call) -> Reply:
    return json_reply(account.configuration(call.shop.settings))


def _shipping_types(call: Call) -> Reply:
    tracked = call.shop.settings.mandatory_tracking
    return json_reply(reference.shipping_types(french=_french(call), mandatory_tracking=tracked))


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
    Route("OR11", "GET", "/api/orders", _orders),
    Route("OR13", "POST", "/api/orders/async-export",
          lambda call: exports.start(call.world, call.shop, call.request), writes=True),
    Route("OR14", "GET", "/api/orders/async-export/status/{tracking_id}",
          lambda call: exports.status(call.world, call.shop, call.request, call.path["tracking_id"])),
    Route("OR15", "GET", "/api/exports/{tracking_id}",
          lambda call: exports.chunk(call.world, call.shop, call.request, call.path["tracking_id"])),
)  # fmt: skip

WRITES = frozenset(route.code for route in ROUTES if route.writes)
_PATTERNS = [
    (re.compile(re.sub(r"\\{(\w+)\\}", r"(?P<\1>[^/]+)", re.escape(route.path)) + "/?"), route)
    for route in ROUTES
]


def match(method: str, path: str) -> Match:
    """The operation meant; Refused with 404 for an unknown path, with 405 for another method."""
    known = False
    for pattern, route in _PATTERNS:
        found = pattern.fullmatch(path)
        if found and route.method == method:
            return Match(route, found.groupdict())
        known = known or found is not None
    if known:
        raise Refused(405, "Method Not Allowed")
    raise Refused(404, "Not Found")


def perform_saved(world: "World", shop: "Shop", request: Request) -> Reply:
    """Perform a write that was cut off earlier; nobody hears a refusal any more."""
    found = match(request.method, request.path)
    try:
        return found.route.perform(Call(world, shop, request, found.path, {}))
    except Refused as refused:
        return refused.reply()
