"""The page of a shop's offers: looked for by SKU, paged, each with a button that buys it."""

import json
from html import escape
from itertools import islice
from typing import TYPE_CHECKING

from comptoir.simulator.clock import stamp
from comptoir.simulator.offer_tables import on_sale
from comptoir.simulator.page import frame
from comptoir.simulator.page.frame import button, link, table
from comptoir.simulator.transport import Reply

if TYPE_CHECKING:
    from comptoir.simulator.control import Asked
    from comptoir.simulator.world import World

_PAGE = 20
_COLUMNS = ("product_sku", "quantity", "price", "discount_price", "discount_end", "state_code", "updated")


def show(asked: "Asked") -> Reply:
    """A page of offers after a SKU, of the first shop unless one is chosen."""
    world, here = asked.world, frame.OFFERS
    shops = world.shops()
    if not shops:
        return frame.page(world, "Offers", "<p>There is no shop yet.</p>", here=here)
    shop_id = asked.number("shop_id") or shops[0].shop_id
    shop, named, after = world.register.get(shop_id), asked.text("sku") or "", asked.text("after")
    with world.store.transaction():
        found = list(islice(world.offers.all(shop_id, _COLUMNS, after=after, named=named), _PAGE + 1))
        sold = _on_sale(world, shop_id, [sku for sku, _ in found])
    rows = [
        (
            f"<code>{escape(sku)}</code>",
            escape(offer["product_sku"]),
            str(offer["quantity"]),
            frame.money(offer["price"]),
            frame.money(offer["discount_price"]),
            escape(offer["state_code"] or ""),
            "yes" if sku in sold else "no",
            escape(stamp(offer["updated"])),
            button("buy", "Buy it", shop_id=shop_id, sku=sku, back=_back(shop_id, named, after)),
        )
        for sku, offer in found[:_PAGE]
    ]
    heads = ("SKU", "Product", "Units", "Price", "Discount", "State", "On sale", "Updated", "")
    content = (
        frame.shop_chooser(world, "/pages/offers", shop_id)
        + frame.search("/pages/offers", "SKU holds", "sku", named, shop_id=shop_id)
        + table(heads, rows, numbers=(2, 3, 4))
    )
    if after:
        content += link("/pages/offers", "First page", shop_id=shop_id, sku=named) + " "
    if len(found) > _PAGE:
        content += link("/pages/offers", "Next page", shop_id=shop_id, sku=named, after=found[_PAGE - 1][0])
    return frame.page(world, f"Offers of {shop.name}", content, here=here)


def _on_sale(world: "World", shop_id: int, skus: list[str]) -> set[str]:
    rows = world.store.db.execute(
        f"SELECT sku FROM offers WHERE shop_id = ?2 AND sku IN (SELECT value FROM json_each(?3)) AND {on_sale()}",  # noqa: S608 (ours)
        (world.clock.ms(), shop_id, json.dumps(skus)),
    )
    return {sku for (sku,) in rows}


def _back(shop_id: int, named: str, after: str | None) -> str:
    return frame.plain_address("/pages/offers", shop_id=shop_id, sku=named, after=after)
