"""The control API under /_simulator/: what a test, a script or a person does to the world from outside."""

import re
from base64 import b64decode
from collections.abc import Callable
from dataclasses import asdict
from datetime import datetime
from html import escape
from ipaddress import ip_address
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import urlsplit

from comptoir.simulator import catalogue, control_offers, invariants, webhooks
from comptoir.simulator.clock import SECOND
from comptoir.simulator.disruptions import KINDS, UnknownDisruption
from comptoir.simulator.offer_book import UnknownOffer
from comptoir.simulator.operator import CUSTOMER, OPERATOR, NotAllowed
from comptoir.simulator.orders import UnknownOrder
from comptoir.simulator.page import buttons, deals, frame, goods, overview, talk, trouble
from comptoir.simulator.shops import UnknownSetting, UnknownShop
from comptoir.simulator.transport import Reply, Request, json_reply

if TYPE_CHECKING:
    from comptoir.simulator.disruptions import Disruption
    from comptoir.simulator.shops import Shop
    from comptoir.simulator.world import World

_ROOT = frame.ROOT


class Asked(NamedTuple):
    """One control call: the world, the parts of the path, the query and the JSON body."""

    world: "World"
    path: tuple[str, ...]
    query: dict[str, list[str]]
    body: dict[str, Any]

    def number(self, name: str) -> int | None:
        """A whole number of the query, or None."""
        text = (self.query.get(name) or [""])[0]
        return int(text) if text else None

    def text(self, name: str) -> str | None:
        """A text of the query, or None."""
        return self.query[name][0] if name in self.query else None


class Misasked(Exception):
    """The control call cannot be understood: a status and a sentence."""

    def __init__(self, status: int, message: str) -> None:
        super().__init__(message)
        self.status = status


def is_ours(request: Request) -> bool:
    """Whether a request is for the control API or its page rather than for the marketplace."""
    return request.path == "/" or request.path == _ROOT or request.path.startswith(_ROOT + "/")


def answer(world: "World", request: Request) -> Reply:
    """Do what is asked; only for callers on this machine and pages of this server."""
    if not ip_address(request.peer.partition("%")[0]).is_loopback or not _named_as_here(request):
        return _error(403, "The control API is for this machine only")
    # Browsers name where a form or a script comes from with everything that may change something.
    origin = request.headers.get("origin")
    if origin is not None and origin != request.base_url:
        return _error(403, "The control API is not for other sites")
    path = request.path.removeprefix(_ROOT).rstrip("/") or "/"
    status, reason = 200, ""
    try:
        return _call(world, request, path)
    except Misasked as misasked:
        status, reason = misasked.status, str(misasked)
    except (UnknownShop, UnknownOrder, UnknownOffer) as unknown:
        status, reason = 404, f"{type(unknown).__name__}: {unknown}"
    except NotAllowed as refused:
        status, reason = 409, str(refused)
    except (UnknownDisruption, UnknownSetting, ValueError, TypeError, KeyError) as wrong:
        status, reason = 400, f"{type(wrong).__name__}: {wrong}"
    if path.startswith(("/pages/", "/buttons/")):
        content = f"<p class=bad>{escape(reason)}</p>"
        return frame.page(world, "That cannot be done", content, status=status)
    return _error(status, reason)


def _named_as_here(request: Request) -> bool:
    """Whether the caller knows this machine by a name of its own: another's may lead a browser here, too."""
    try:
        host = urlsplit(request.base_url).hostname or ""
        return host == "localhost" or host.endswith(".localhost") or ip_address(host).is_loopback
    except ValueError:
        return False


def _call(world: "World", request: Request, path: str) -> Reply:
    if request.method == "POST" and path.startswith("/buttons/"):
        reply = buttons.press(world, path.removeprefix("/buttons/"), request)
        if reply is None:
            raise Misasked(404, "No such button")
        return reply
    known = False
    for method, pattern, perform in _ROUTES:
        found = pattern.fullmatch(path)
        known = known or found is not None
        if found and method == request.method:
            body = request.json() if request.body else {}
            if not isinstance(body, dict):
                raise Misasked(400, "The body must be a JSON object")
            world.run()
            result = perform(Asked(world, found.groups(), request.query, body))
            return result if isinstance(result, Reply) else json_reply(result)
    raise Misasked(405 if known else 404, "No such method" if known else "No such address")


def _error(status: int, message: str) -> Reply:
    return json_reply({"message": message, "status": status}, status)


def _front(asked: Asked) -> Reply:
    """The overview; with `break`, the form of that disruption, filled and waiting for its button."""
    return trouble.show(asked) if "break" in asked.query else overview.show(asked)


def _shop(shop: "Shop") -> dict[str, Any]:
    return {"shop_id": shop.shop_id, "name": shop.name, "key": shop.key, "settings": asdict(shop.settings)}


def _add_shop(asked: Asked) -> Reply:
    name, key = asked.body.get("name", "Shop"), asked.body.get("key")
    return json_reply(_shop(asked.world.add_shop(name, key=key, **asked.body.get("settings", {}))), 201)


def _change_shop(asked: Asked) -> dict[str, Any]:
    key, settings = asked.body.get("key"), asked.body.get("settings", {})
    return _shop(asked.world.change_shop(int(asked.path[0]), key=key, **settings))


def _webhook(asked: Asked) -> dict[str, Any]:
    return webhooks.told(asked.world, asked.world.webhooks.get(int(asked.path[0])))


def _choose_webhook(asked: Asked) -> dict[str, Any]:
    """`url`, and `secret` where it is not to be invented."""
    secret = asked.body.get("secret")
    if secret is not None and not isinstance(secret, str):
        raise Misasked(400, "'secret' is a text")
    chosen = asked.world.webhooks.choose(int(asked.path[0]), str(asked.body["url"]), secret)
    return webhooks.told(asked.world, chosen)


def _drop_webhook(asked: Asked) -> Reply:
    asked.world.webhooks.drop(int(asked.path[0]))
    return Reply(204, content_type=None)


def _orders(asked: Asked) -> dict[str, Any]:
    shop_id = asked.number("shop_id")
    shops = asked.world.shops() if shop_id is None else [asked.world.register.get(shop_id)]
    return {"orders": [order for shop in shops for order in asked.world.orders(shop.shop_id)]}


def _sell(asked: Asked) -> Reply:
    options = {name: asked.body[name] for name in ("state", "skus", "spread_seconds") if name in asked.body}
    order_ids = asked.world.sell(int(asked.body["shop_id"]), int(asked.body.get("count", 1)), **options)
    return json_reply({"order_ids": order_ids}, 201)


def _cancel(asked: Asked) -> dict[str, Any]:
    asked.world.cancel(asked.path[0], by=_outsider(asked))
    return asked.world.order(asked.path[0])


def _incident(asked: Asked) -> dict[str, Any]:
    """Open one on `line_id`, or close it with `"open": false`; `by` and `reason_code` as the world has them."""
    options = {name: asked.body[name] for name in ("by", "reason_code") if name in asked.body}
    act = asked.world.open_incident if asked.body.get("open", True) else asked.world.close_incident
    act(asked.path[0], asked.body["line_id"], **options)
    return asked.world.order(asked.path[0])


def _write(asked: Asked) -> Reply:
    """The customer, or `by` the operator, writes `body`; `files` are names with their content in base64."""
    told = asked.body
    if not isinstance(told.get("files", {}), dict):
        raise Misasked(400, "'files' are names with their content")
    files = {name: b64decode(text, validate=True) for name, text in told.get("files", {}).items()}
    written = asked.world.write(
        asked.path[0],
        told["body"],
        subject=told.get("subject"),
        thread_id=told.get("thread_id"),
        by=_outsider(asked),
        files=files,
    )
    return json_reply(written._asdict(), 201)


def _outsider(asked: Asked) -> str:
    """Who does it: the customer, unless the operator is named."""
    by: str = asked.body.get("by", CUSTOMER)
    if by not in {CUSTOMER, OPERATOR}:
        raise Misasked(400, f"'by' is {CUSTOMER} or {OPERATOR}")
    return by


def _by_portal(asked: Asked) -> dict[str, Any]:
    """A colleague's deed in the operator's back office; the body holds the arguments of the Portal's method."""
    order_id, deed = asked.path
    getattr(asked.world.portal, deed)(order_id, **asked.body)
    return asked.world.order(order_id)


def _effects(asked: Asked) -> dict[str, Any]:
    counted = asked.world.ledger.effects_on(asked.path[0])
    return {
        "effects": [{"line": line, "effect": kind, "count": count} for (line, kind), count in counted.items()]
    }


def _move(asked: Asked) -> dict[str, Any]:
    asked.world.move(asked.path[0], asked.body["state"])
    return asked.world.order(asked.path[0])


def _touch(asked: Asked) -> dict[str, Any]:
    asked.world.touch(asked.path[0])
    return asked.world.order(asked.path[0])


def _clock(asked: Asked) -> dict[str, Any]:
    world = asked.world
    return {"now": world.now().isoformat(), "shift_seconds": world.clock.shift / SECOND, "skew": world.skew}


def _set_clock(asked: Asked) -> dict[str, Any]:
    if "advance" in asked.body:
        asked.world.advance(float(asked.body["advance"]))
    if "jump" in asked.body:
        to = datetime.fromisoformat(asked.body["jump"])
        if to.tzinfo is None:
            raise Misasked(400, "The moment to jump to needs its offset")
        asked.world.jump(to)
    if "skew" in asked.body:
        asked.world.set_skew(float(asked.body["skew"]))
    return _clock(asked)


def _set_pace(asked: Asked) -> dict[str, Any]:
    pace = float(asked.body["pace"])
    if pace <= 0:
        raise Misasked(400, "A pace is more than 0")
    asked.world.pace = pace
    return {"pace": pace}


def _set_selling(asked: Asked) -> dict[str, Any]:
    rate = float(asked.body["orders_per_minute"])
    asked.world.set_selling_rate(rate, shop_id=asked.body.get("shop_id"))
    return {"orders_per_minute": rate}


def _disruption(disruption: "Disruption") -> dict[str, Any]:
    return {"id": disruption.disruption_id, "name": disruption.name, "times_left": disruption.times} | {
        name: value for name, value in disruption.parameters.items() if value is not None and name != "times"
    }


def _disruptions(asked: Asked) -> dict[str, Any]:
    active = asked.world.disruptions.active(asked.world.clock.ms())
    return {"disruptions": [_disruption(disruption) for disruption in active], "names": KINDS}


def _disrupt(asked: Asked) -> Reply:
    name = asked.body.pop("name", "")
    return json_reply(_disruption(asked.world.disrupt(name, **asked.body)), 201)


def _mend(asked: Asked) -> Reply:
    asked.world.mend(int(asked.path[0]) if asked.path else None)
    return Reply(204, content_type=None)


def _ledger(asked: Asked) -> dict[str, Any]:
    kind = asked.query["kind"][0] if "kind" in asked.query else None
    entries = asked.world.ledger.entries(
        since=asked.number("since") or 0, kind=kind, limit=asked.number("limit") or 10_000
    )
    return {"entries": entries, "last_seq": asked.world.ledger.last_seq()}


def _catalogue(asked: Asked) -> dict[str, Any]:
    return {"products": [asdict(product) for product in catalogue.products().values()]}


_HANDLERS: tuple[tuple[str, str, Callable[[Asked], Any]], ...] = (
    ("GET", "/", _front),
    ("GET", "/pages/offers", goods.show),
    ("GET", "/pages/orders", deals.show_list),
    ("GET", "/pages/orders/{}", deals.show_one),
    ("GET", "/pages/messages", talk.show_list),
    ("GET", "/pages/messages/{}", talk.show_one),
    ("GET", "/pages/trouble", trouble.show),
    ("GET", "/pages/checks", overview.show_checks),
    ("GET", "/shops", lambda asked: {"shops": [_shop(shop) for shop in asked.world.shops()]}),
    ("POST", "/shops", _add_shop),
    ("GET", "/shops/{}", lambda asked: _shop(asked.world.register.get(int(asked.path[0])))),
    ("PUT", "/shops/{}", _change_shop),
    ("GET", "/shops/{}/webhook", _webhook),
    ("PUT", "/shops/{}/webhook", _choose_webhook),
    ("DELETE", "/shops/{}/webhook", _drop_webhook),
    ("GET", "/orders", _orders),
    ("POST", "/orders", _sell),
    ("GET", "/orders/{}", lambda asked: asked.world.order(asked.path[0])),
    ("POST", "/orders/{}/cancel", _cancel),
    ("GET", "/orders/{}/effects", _effects),
    ("POST", "/orders/{}/incident", _incident),
    ("POST", "/orders/{}/message", _write),
    ("POST", "/orders/{}/move", _move),
    ("POST", "/orders/{}/touch", _touch),
    ("GET", "/clock", _clock),
    ("POST", "/clock", _set_clock),
    ("GET", "/pace", lambda asked: {"pace": asked.world.pace}),
    ("PUT", "/pace", _set_pace),
    ("PUT", "/selling", _set_selling),
    ("GET", "/disruptions", _disruptions),
    ("POST", "/disruptions", _disrupt),
    ("DELETE", "/disruptions", _mend),
    ("DELETE", "/disruptions/{}", _mend),
    ("GET", "/ledger", _ledger),
    ("GET", "/invariants", lambda asked: invariants.examine(asked.world)),
    ("GET", "/summary", lambda asked: asked.world.summary()),
    ("GET", "/catalogue", _catalogue),
    *control_offers.HANDLERS,
    ("GET", "/seed", lambda asked: {"seed": asked.world.seed}),
)
_ROUTES = [
    *(
        (method, re.compile(re.escape(path).replace(r"\{\}", "([^/]+)")), perform)
        for method, path, perform in _HANDLERS
    ),
    ("POST", re.compile("/orders/([^/]+)/portal/(accept|refuse|ship|cancel|refund)"), _by_portal),
]
