"""OR11: which orders a query means, one page of them, and what is wrong with the page on demand."""

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

from comptoir.simulator.clock import MINUTE
from comptoir.simulator.customers import draw
from comptoir.simulator.mirakl import changes, rules
from comptoir.simulator.mirakl.payloads import encode
from comptoir.simulator.mirakl.rules import Refused
from comptoir.simulator.transport import Reply, Request

if TYPE_CHECKING:
    from comptoir.simulator.disruptions import Disruption
    from comptoir.simulator.orders import Listed
    from comptoir.simulator.shops import Shop
    from comptoir.simulator.world import World

_WORKFLOWS = (
    "PAY_ON_ACCEPTANCE",
    "PAY_ON_DELIVERY",
    "PAY_ON_DUE_DATE",
    "PAY_ON_SHIPMENT",
    "NO_CUSTOMER_PAYMENT_CONFIRMATION",
)
_TAX_MODES = ("TAX_INCLUDED", "TAX_EXCLUDED")


@dataclass
class Condition:
    """A condition on the order book, as SQL and its values."""

    where: str
    values: list[Any]

    def add(self, clause: str, *values: Any) -> None:
        """Narrow it further."""
        self.where += f" AND {clause}"
        self.values += values

    def one_of(self, column: str, items: list[str]) -> None:
        """Narrow it to the items, if there are any."""
        if items:
            self.add(f"{column} IN ({', '.join('?' * len(items))})", *items)


def condition(shop: "Shop", query: dict[str, list[str]]) -> Condition:
    """What the filters of OR11 mean; refuses those that are malformed or unknown."""
    meant = Condition("shop_id = ? AND listed_updated IS NOT NULL", [shop.shop_id])
    meant.one_of("order_id", rules.values(query, "order_ids"))
    meant.one_of("customer_reference", rules.values(query, "order_references_for_customer"))
    meant.one_of("seller_reference", rules.values(query, "order_references_for_seller"))
    meant.one_of("listed_state", rules.states(rules.values(query, "order_state_codes")))
    channels = rules.values(query, "channel_codes")
    if rules.flag(query, "only_null_channel"):
        meant.add("channel IS NULL")
    else:
        meant.one_of("channel", channels)
    between(meant, "created", rules.moment(query, "start_date"), rules.moment(query, "end_date"))
    between(meant, "listed_updated", _earlier(query), rules.moment(query, "end_update_date"))
    for name, column in (("customer_debited", "debited"), ("has_incident", "incident")):
        wanted = rules.flag(query, name)
        if wanted is not None:
            meant.add(f"{column} = ?", int(wanted))
    if rules.chosen(query, "payment_workflow", _WORKFLOWS) not in {None, _WORKFLOWS[0]}:
        meant.add("FALSE")
    if query.get("fulfillment_center_code") and "DEFAULT" not in query["fulfillment_center_code"]:
        meant.add("FALSE")
    return meant


def between(meant: Condition, column: str, start: int | None, end: int | None) -> None:
    """Narrow a condition to a range of moments, both ends included."""
    if start is not None:
        meant.add(f"{column} >= ?", start)
    if end is not None:
        meant.add(f"{column} <= ?", end)


def list_orders(world: "World", shop: "Shop", request: Request, struck: dict[str, "Disruption"]) -> Reply:
    """OR11. A disruption among those struck may double an order of the page."""
    query = request.query
    size, offset = rules.window(query)
    if rules.first(query, "sort", "dateCreated") != "dateCreated":
        raise Refused(400, "The parameter 'sort' must be 'dateCreated'")
    newest_first = rules.chosen(query, "order", ("asc", "desc")) == "desc"
    tax_mode = rules.chosen(query, "order_tax_mode", _TAX_MODES)
    meant = condition(shop, query)
    total = world.book.count(meant.where, meant.values)
    page = world.book.page(meant.where, meant.values, limit=size, offset=offset, newest_first=newest_first)
    texts = [_text(world, shop, listed, tax_mode) for listed in page]
    if "duplicates" in struck and texts:
        texts = _doubled(world, meant, texts, struck["duplicates"].parameters["on"], offset, newest_first)
    if page and not query.get("order_ids"):
        world.between_pages(shop, page[-1].created, struck)
    body = b'{"orders":[' + b",".join(texts) + b'],"total_count":' + str(total).encode() + b"}"
    around = links(request, size=size, offset=offset, total=total)
    return Reply(200, body, headers={"Link": around} if around else {})


def _earlier(query: dict[str, list[str]]) -> int | None:
    """Mirakl itself looks back a little further than it is asked to."""
    start = rules.moment(query, "start_update_date")
    return None if start is None else start - MINUTE


def _text(world: "World", shop: "Shop", listed: "Listed", tax_mode: str | None) -> bytes:
    text = _with_nul(world, shop, listed)
    if tax_mode == "TAX_INCLUDED":
        body = json.loads(text)
        changes.with_taxes_included(body)
        return encode(body).encode()
    return text


def _with_nul(world: "World", shop: "Shop", listed: "Listed") -> bytes:
    """Put a NUL character into a share of the orders: the same ones every time, while the disruption lasts."""
    nul = world.disruptions.first("nul", now=world.clock.ms(), shop_id=shop.shop_id)
    if nul is None or draw(world.seed, listed.number, 6).random() >= nul.parameters["share"]:
        return listed.text
    shown = json.loads(listed.text)
    shown["order_lines"][0]["product_title"] += "\x00"
    world.ledger.disruption("nul", shop_id=shop.shop_id, object=shown["order_id"])
    return encode(shown).encode()


def _doubled(
    world: "World", meant: Condition, texts: list[bytes], where: str, offset: int, newest_first: bool
) -> list[bytes]:
    """The page with an order twice in it, or with the last order of the page before once more."""
    if where == "next_page" and offset:
        before = world.book.page(
            meant.where, meant.values, limit=1, offset=offset - 1, newest_first=newest_first
        )
        return [*(listed.text for listed in before), *texts]
    middle = len(texts) // 2
    return [*texts[: middle + 1], texts[middle], *texts[middle + 1 :]]


def links(request: Request, *, size: int, offset: int, total: int) -> str:
    """The Link header: where the pages before and after are, as far as there are any."""
    ways = []
    if offset > 0:
        ways.append(("previous", max(0, offset - size)))
    if offset + size < total:
        ways.append(("next", offset + size))
    kept = {name: items for name, items in request.query.items() if name not in {"max", "offset"}}
    return ", ".join(
        f"<{request.base_url}{request.path}?{urlencode(kept | {'max': size, 'offset': start}, doseq=True)}>;"
        f' rel="{way}"'
        for way, start in ways
    )
