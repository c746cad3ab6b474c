"""OF21 and OF22: a seller's own offers, a page of them or one."""

from typing import TYPE_CHECKING

from comptoir.simulator.mirakl import rules
from comptoir.simulator.mirakl.listing import Condition, links
from comptoir.simulator.mirakl.offers.payloads import SELECTED, SOURCE, References, offer_body, records
from comptoir.simulator.mirakl.rules import Refused
from comptoir.simulator.transport import Reply, json_reply

if TYPE_CHECKING:
    from comptoir.simulator.mirakl.routes import Call

_SORTS = {
    "totalPrice": "charged {way}, offers.offer_id",
    "price": "charged {way}, offers.offer_id",
    "productTitle": "products.title_en {way}, charged, offers.offer_id",
}


def list_offers(call: "Call") -> Reply:
    """OF21."""
    query, db = call.request.query, call.world.store.db
    size, offset = rules.window(query)
    sort = rules.chosen(query, "sort", tuple(_SORTS)) or "totalPrice"
    way = "DESC" if rules.chosen(query, "order", ("asc", "desc")) == "desc" else "ASC"
    meant = Condition("offers.shop_id = ? AND NOT offers.deleted", [call.shop.shop_id])
    meant.one_of("offers.state_code", rules.values(query, "offer_state_codes"))
    for name, column in (("sku", "offers.sku"), ("product_id", "offers.product_sku")):
        if rules.first(query, name):
            meant.add(f"{column} = ?", rules.first(query, name))
    if rules.flag(query, "favorite"):
        meant.add("offers.favorite_rank IS NOT NULL")
    (total,) = db.execute(f"SELECT count(*) FROM offers WHERE {meant.where}", meant.values).fetchone()  # noqa: S608 (ours)
    rows = db.execute(
        f"SELECT {SELECTED.replace('?1', str(call.at))} {SOURCE} WHERE {meant.where}"
        f" ORDER BY {_SORTS[sort].format(way=way)} LIMIT ? OFFSET ?",
        (*meant.values, size, offset),
    )
    found = records(rows.fetchall())
    names = References(db, (record["product_sku"] for record in found))
    bodies = [
        offer_body(
            record,
            names,
            now=call.at,
            french=rules.french(call.request, call.shop),
            currency=call.shop.settings.currency,
        )
        for record in found
    ]
    around = links(call.request, size=size, offset=offset, total=total)
    answer = {"offers": bodies, "total_count": total}
    return json_reply(answer, 200, Link=around) if around else json_reply(answer)


def one_offer(call: "Call") -> Reply:
    """OF22."""
    wanted, db = call.path["offer"], call.world.store.db
    if not wanted.isdecimal():
        raise Refused(400, f"The offer id '{wanted}' is not a valid number")
    rows = db.execute(
        f"SELECT {SELECTED} {SOURCE} WHERE offers.offer_id = ?2 AND offers.shop_id = ?3 AND NOT offers.deleted",
        (call.at, int(wanted), call.shop.shop_id),
    )
    found = records(rows.fetchall())
    if not found:
        raise Refused(404, f"Offer with id '{wanted}' not found")
    body = offer_body(
        found[0],
        References(db, [found[0]["product_sku"]]),
        now=call.at,
        french=rules.french(call.request, call.shop),
        currency=call.shop.settings.currency,
    )
    return json_reply(body)
