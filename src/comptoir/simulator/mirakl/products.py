"""P11, P31 and H11: product sheets, who else sells them, and the categories they belong to."""

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from comptoir.simulator.customers import draw
from comptoir.simulator.mirakl import reference, rules
from comptoir.simulator.mirakl.offers.payloads import SELECTED, SOURCE, References, offer_body, records
from comptoir.simulator.mirakl.payloads import Body
from comptoir.simulator.mirakl.rules import Refused
from comptoir.simulator.models import CATEGORIES
from comptoir.simulator.offer_tables import on_sale
from comptoir.simulator.transport import Reply, json_reply

if TYPE_CHECKING:
    from comptoir.simulator.mirakl.routes import Call

_DEPARTMENTS = {
    "APPLIANCES": (
        "Appliances",
        "Électroménagers",
        CATEGORIES.keys() - {"TELEVISIONS", "AUDIO", "COMPUTING"},
    ),
    "ELECTRONICS": ("Electronics", "Électronique", {"TELEVISIONS", "AUDIO", "COMPUTING"}),
}
_SHOWN = ("brand", "title_en", "title_fr", "category")
# What a seller does not get to see of offers here, and what stands in its place.
_MASKED: Body = {"offer_id": 0, "quantity": 999, "shop_id": None, "channels": [], "min_quantity_alert": None}
_UNSOLD = frozenset(
    (
        *(
            "internal_description",
            "fulfillment",
            "max_order_quantity",
            "min_order_quantity",
            "package_quantity",
        ),
        *("product_brand", "product_description", "product_references", "product_sku", "product_tax_code"),
        *("product_title", "shop_sku", "warehouses", "category_code", "category_label"),
    )
)
_RIVALS = ("Nordet Direct", "Boutique Laurier")


def competing_offers(call: "Call") -> Reply:
    """P11: active offers of these products, those of invented rivals included."""
    query = call.request.query
    size, offset = rules.window(query)
    rules.chosen(query, "sort", ("bestPrice", "bestEvaluation"))
    wanted = rules.values(query, "product_ids")
    wanted += [sku for _, _, sku in _known(call, rules.values(query, "product_references"))]
    if not query.get("product_ids") and not query.get("product_references"):
        raise Refused(400, "One of 'product_ids' and 'product_references' is required")
    sheets = {sku: sheet for sku in dict.fromkeys(wanted) if (sheet := _sheet(call, sku)) is not None}
    names = References(call.world.store.db, sheets)
    states = rules.values(query, "offer_state_codes")
    products = []
    for sku in sorted(sheets):
        offers = [
            offer
            for offer in _offers(call, sku, sheets[sku], names)
            if not states or offer["state_code"] in states
        ]
        cheapest = rules.chosen(query, "order", ("asc", "desc")) != "desc"
        offers.sort(key=lambda offer: float(offer["total_price"]), reverse=not cheapest)
        products.append(
            _described(call, sku, sheets[sku])
            | {
                "measurement": None,
                "offers": offers[offset : offset + size],
                "product_brand": sheets[sku]["brand"],
                "product_description": None,
                "product_media": None,
                "product_references": names.of(sku),
                "total_count": len(offers),
            }
        )
    return json_reply({"products": products})


def products_named(call: "Call") -> Reply:
    """P31."""
    query = call.request.query
    if not query.get("product_references"):
        raise Refused(400, "The parameter 'product_references' is required")
    found = []
    for kind, name, sku in _known(call, rules.values(query, "product_references")):
        sheet = _sheet(call, sku)
        if sheet is not None:
            found.append(_described(call, sku, sheet) | {"product_id": name, "product_id_type": kind})
    found.sort(key=lambda each: (each["product_sku"], each["product_id_type"], each["product_id"]))
    return json_reply({"products": found, "total_count": len(found)})


def hierarchies(call: "Call") -> Reply:
    """H11: a category with those above and below it, or all of them."""
    query = call.request.query
    wanted, deepest = rules.first(query, "hierarchy"), rules.whole(query, "max_level")
    french = rules.french(call.request, call.shop)
    tree = []
    for code, (en, fr, members) in _DEPARTMENTS.items():
        tree.append(_category(code, en, fr, "", 1, french=french))
        for member in sorted(members):
            tree.append(_category(member, *CATEGORIES[member][:2], code, 2, french=french))
    if wanted:
        above = {each["parent_code"] for each in tree if each["code"] == wanted}
        tree = [
            each for each in tree if wanted in {each["code"], each["parent_code"]} or each["code"] in above
        ]
        if not tree:
            raise Refused(404, f"No hierarchy with code '{wanted}'")
    start = next((each["level"] for each in tree if each["code"] == wanted), 0)
    kept = [each for each in tree if deepest is None or each["level"] <= start + deepest]
    return json_reply({"hierarchies": kept})


def _category(code: str, en: str, fr: str, parent: str, level: int, *, french: bool) -> Body:
    translations = [{"locale": "en_CA", "value": en}, {"locale": "fr_CA", "value": fr}]
    return {
        "code": code,
        "label": fr if french else en,
        "label_translations": translations,
        "level": level,
        "parent_code": parent,
    }


def _known(call: "Call", items: Iterable[str]) -> list[tuple[str, str, str]]:
    """The references that name a product: type, reference, product SKU."""
    known = []
    for item in items:
        kind, found, name = item.partition("|")
        if not found or kind in {"SKU", "SHOP_SKU"}:
            raise Refused(400, f"The product reference '{item}' is not valid")
        row = call.world.store.db.execute(
            "SELECT product_sku FROM product_references WHERE type = ? AND reference = ?", (kind, name)
        ).fetchone()
        if row is not None:
            known.append((kind, name, str(row[0])))
    return known


def _sheet(call: "Call", sku: str) -> dict[str, Any] | None:
    row = call.world.store.db.execute(
        "SELECT brand, title_en, title_fr, category, freight, price FROM products WHERE product_sku = ?",
        (sku,),
    ).fetchone()
    return None if row is None else dict(zip((*_SHOWN, "freight", "price"), row, strict=True))


def _described(call: "Call", sku: str, sheet: dict[str, Any]) -> Body:
    french = rules.french(call.request, call.shop)
    en, fr, _ = CATEGORIES[sheet["category"]]
    return {
        "category_code": sheet["category"],
        "category_label": fr if french else en,
        "product_sku": sku,
        "product_title": sheet["title_fr"] if french else sheet["title_en"],
    }


def _offers(call: "Call", sku: str, sheet: dict[str, Any], names: References) -> list[Body]:
    world, settings = call.world, call.shop.settings
    rows = world.store.db.execute(
        f"SELECT {SELECTED} {SOURCE} WHERE offers.product_sku = ?2 AND {on_sale()}",
        (call.at, sku),
    )
    shop_names = {shop.shop_id: shop.name for shop in world.shops()}
    sold = [(shop_names[record["shop_id"]], record) for record in records(rows.fetchall())]
    if sold:
        chance = draw(world.seed, sum(map(ord, sku)), 9)
        for rival in _RIVALS[: 1 + (chance.random() < 0.5)]:
            price = sheet["price"] * round(94 + chance.random() * 14) // 100
            differing = {"price": price, "charged": price, "discount_price": None, "price_lines": None}
            sold.append((rival, sold[0][1] | differing))
    french = rules.french(call.request, call.shop)
    return [
        _masked(offer_body(record, names, now=call.at, french=french, currency=settings.currency), shop_name)
        for shop_name, record in sold
    ]


def _masked(body: Body, shop_name: str) -> Body:
    kept = {name: value for name, value in body.items() if name not in _UNSOLD} | _MASKED
    return kept | {
        "is_professional": True,
        "nb_evaluation": 0,
        "premium": False,
        "shipping_types": [_shipping(kept)],
        "shop_grade": None,
        "shop_name": shop_name,
    }


def _shipping(body: Body) -> Body:
    zone = reference.ZONES["CENTRAL"]
    return {
        "code": "STD",
        "delivery_time": None,
        "label": "Standard",
        "shipping_deadline": body["shipping_deadline"],
        "shipping_price_type": "FLAT",
        "shipping_price_unit": body["min_shipping_price"],
        "shipping_zone_code": zone.code,
        "shipping_zone_label": zone.english,
        "standard_code": reference.SHIPPING_TYPES["STD"].standard_code,
    }
