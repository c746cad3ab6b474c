"""The control API's part about offers: what is truly held, what changed it, and what others than the seller do."""

from collections.abc import Callable
from itertools import islice
from typing import TYPE_CHECKING, Any

from comptoir.simulator.offer_book import FIGURES
from comptoir.simulator.operator import OPERATOR
from comptoir.simulator.transport import Reply, json_reply

if TYPE_CHECKING:
    from comptoir.simulator.control import Asked

_MOST_PRODUCTS = 2_000_000
_MOST_LISTED = 10_000


def _offers(asked: "Asked") -> dict[str, Any]:
    """Figures by SKU, at most `limit` of them after the SKU `after`; `columns` are separated by commas."""
    after, columns = asked.text("after"), asked.text("columns")
    limit = min(asked.number("limit") or _MOST_LISTED, _MOST_LISTED)
    names = columns.split(",") if columns else FIGURES
    with asked.world.store.transaction():
        return {"offers": dict(islice(asked.world.offers.all(int(asked.path[0]), names, after=after), limit))}


def _offer(asked: "Asked") -> dict[str, Any]:
    return asked.world.offer(int(asked.path[0]), asked.path[1])


def _change_offer(asked: "Asked") -> dict[str, Any]:
    """The body holds columns of `offers` in cents and milliseconds, and `by`, the operator unless told otherwise."""
    shop_id, sku = int(asked.path[0]), asked.path[1]
    by = str(asked.body.pop("by", OPERATOR))
    asked.world.change_offer(shop_id, sku, by=by, **asked.body)
    return asked.world.offer(shop_id, sku)


def _edit_offer(asked: "Asked") -> dict[str, Any]:
    """A colleague edits an offer in the marketplace's portal; the body holds columns."""
    shop_id, sku = int(asked.path[0]), asked.path[1]
    asked.world.portal.edit_offer(shop_id, sku, **asked.body)
    return asked.world.offer(shop_id, sku)


def _delete_offer(asked: "Asked") -> dict[str, Any]:
    shop_id, sku = int(asked.path[0]), asked.path[1]
    asked.world.portal.delete_offer(shop_id, sku)
    return asked.world.offer(shop_id, sku)


def _list_offers(asked: "Asked") -> Reply:
    """The whole catalogue, or `count` more invented products."""
    shop_id, quantity = int(asked.path[0]), int(asked.body.get("quantity", 10))
    if "count" in asked.body:
        return json_reply({"offers": asked.world.list_offers(shop_id, _count(asked), quantity=quantity)}, 201)
    return json_reply({"offers": asked.world.list_catalogue(shop_id, quantity=quantity)}, 201)


def _changes(asked: "Asked") -> dict[str, Any]:
    found = asked.world.ledger.offer_changes(
        int(asked.path[0]),
        sku=asked.text("sku"),
        import_id=asked.text("import"),
        what=asked.text("what"),
        since=asked.number("since") or 0,
        limit=asked.number("limit") or _MOST_LISTED,
    )
    return {"changes": found}


def _imports(asked: "Asked") -> dict[str, Any]:
    return {"imports": asked.world.imports(int(asked.path[0]))}


def _trade(asked: "Asked") -> dict[str, Any]:
    hours, per_hour = float(asked.body["hours"]), float(asked.body["per_hour"])
    return {"order_ids": asked.world.trade(int(asked.path[0]), hours=hours, per_hour=per_hour)}


def _decide_prices(asked: "Asked") -> dict[str, Any]:
    approve = bool(asked.body.get("approve", True))
    return {"offers": asked.world.decide_prices(int(asked.path[0]), approve=approve)}


def _add_products(asked: "Asked") -> Reply:
    """Let the marketplace know `count` more invented products; their EANs come back."""
    return json_reply({"eans": asked.world.market.add_many(_count(asked))}, 201)


def _suspend(asked: "Asked") -> Reply:
    """Nobody may sell a product for `reason`; null lets it be sold again."""
    asked.world.suspend_product(asked.path[0], reason=asked.body.get("reason", "PRODUCT_DISABLED"))
    return Reply(204, content_type=None)


def _count(asked: "Asked") -> int:
    count = int(asked.body["count"])
    if not 1 <= count <= _MOST_PRODUCTS:
        raise ValueError(f"count is between 1 and {_MOST_PRODUCTS}")
    return count


HANDLERS: tuple[tuple[str, str, Callable[["Asked"], Any]], ...] = (
    ("GET", "/shops/{}/offers", _offers),
    ("POST", "/shops/{}/offers", _list_offers),
    ("GET", "/shops/{}/offers/{}", _offer),
    ("PUT", "/shops/{}/offers/{}", _change_offer),
    ("PUT", "/shops/{}/offers/{}/portal", _edit_offer),
    ("DELETE", "/shops/{}/offers/{}/portal", _delete_offer),
    ("GET", "/shops/{}/changes", _changes),
    ("GET", "/shops/{}/imports", _imports),
    ("POST", "/shops/{}/trade", _trade),
    ("POST", "/shops/{}/prices", _decide_prices),
    ("POST", "/products", _add_products),
    ("POST", "/products/{}/suspend", _suspend),
)
