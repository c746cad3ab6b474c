"""An offer as OF21, OF22 and P11 print it."""

import json
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

from comptoir.simulator.clock import DAY, stamp
from comptoir.simulator.mirakl import reference
from comptoir.simulator.mirakl.payloads import Body, money
from comptoir.simulator.models import CATEGORIES
from comptoir.simulator.offer_tables import COLUMNS, charged

if TYPE_CHECKING:
    import sqlite3

_OFFER = (
    *("offer_id", "shop_id", "sku", "product_sku", "created", "updated", "deleted"),
    *(column.name for column in COLUMNS),
    *("price_lines", "warehouses"),
)
_PRODUCT = ("brand", "title_en", "title_fr", "category", "freight")
SELECTED = ", ".join([*(f"offers.{name}" for name in _OFFER), *(f"products.{name}" for name in _PRODUCT)])
SELECTED += f", {charged()} AS charged, (SELECT reason FROM suspended_products AS suspended"  # noqa: S608 (ours)
SELECTED += " WHERE suspended.product_sku = offers.product_sku) AS suspended"
SOURCE = "FROM offers JOIN products USING (product_sku)"
_NAMES = (*_OFFER, *_PRODUCT, "charged", "suspended")
_JSON = ("price_ranges", "discount_ranges", "price_lines", "warehouses")


def records(rows: Iterable[Sequence[Any]]) -> list[Body]:
    """Rows of `SELECTED` as dicts by column, the JSON ones read."""
    return [_record(row) for row in rows]


def _record(row: Sequence[Any]) -> Body:
    record = dict(zip(_NAMES, row, strict=True))
    for name in _JSON:
        if record[name] is not None:
            record[name] = json.loads(record[name])
    return record


def inactivity(record: Body, now: int) -> list[str]:
    """Why customers cannot buy an offer; empty where they can."""
    quantity = record["quantity"]
    begins, ends = record["available_start"], record["available_end"]
    checks = {
        "ZERO_QUANTITY": quantity <= 0,
        "NOT_IN_AVAILABILITY_PERIOD": (begins or now) > now or (ends is not None and ends <= now),
        "NO_ACTIVE_PRICE": record["price"] is None,
        "AVAILABLE_QUANTITY_LESS_THAN_MIN_ORDER_QUANTITY": 0 < quantity < (record["min_order"] or 1),
        "AVAILABLE_QUANTITY_LESS_THAN_PACKAGE_QUANTITY": 0 < quantity < (record["package_quantity"] or 1),
    }
    found = [reason for reason, holds in checks.items() if holds]
    return found if record["suspended"] is None else [*found, record["suspended"]]


def offer_body(record: Body, names: "References", *, now: int, french: bool, currency: str) -> Body:
    """The whole offer, nulls included. `names` knows what its product is called."""
    reasons = inactivity(record, now)
    category_en, category_fr, _ = CATEGORIES[record["category"]]
    default = default_pricing(record, now)
    lines = record["price_lines"] or []
    title = record["title_fr"] if french else record["title_en"]
    return {
        "active": not reasons,
        "all_prices": ([] if default is None else [default])
        + [pricing_line(line, now) for line in lines if line["type"] == "PRICE"],
        "allow_quote_requests": bool(record["allow_quotes"]),
        "applicable_pricing": default,
        "available_end_date": _date(record["available_end"]),
        "available_start_date": _date(record["available_start"]),
        "category_code": record["category"],
        "category_label": category_fr if french else category_en,
        "channels": [reference.CHANNEL["code"]],
        "currency_iso_code": currency,
        "description": record["description"],
        "discount": _discount(record),
        "eco_contributions": [],
        "favorite_rank": record["favorite_rank"],
        "fulfillment": {"center": {"code": "DEFAULT"}},
        "inactivity_reasons": reasons,
        "internal_description": record["internal_description"],
        "leadtime_to_ship": record["leadtime"] if record["leadtime"] is not None else 1,
        "logistic_class": logistic_class(record, french=french),
        "max_order_quantity": record["max_order"],
        "min_order_quantity": record["min_order"],
        "min_quantity_alert": record["min_quantity_alert"],
        "min_shipping_price": money(shipping(record)),
        "min_shipping_price_additional": 0,
        "min_shipping_type": "STD",
        "min_shipping_zone": "CENTRAL",
        "msrp": _money(record["msrp"]),
        "offer_additional_fields": [],
        "offer_id": record["offer_id"],
        "package_quantity": record["package_quantity"],
        "price": _money(record["charged"]),
        "price_additional_info": record["price_additional_info"],
        "product_brand": record["brand"],
        "product_description": None,
        "product_references": names.of(record["product_sku"]),
        "product_sku": record["product_sku"],
        "product_tax_code": record["tax_code"],
        "product_title": title,
        "quantity": record["quantity"],
        "retail_prices": [pricing_line(line, now) for line in lines if line["type"] != "PRICE"],
        "shipping_deadline": stamp(now + 3 * DAY),
        "shop_sku": record["sku"],
        "state_code": record["state_code"],
        "total_price": _money(None if record["charged"] is None else record["charged"] + shipping(record)),
        "warehouses": [
            {"code": code, "quantity": quantity} for code, quantity in (record["warehouses"] or {}).items()
        ],
    }


class References:
    """The names of some products, fetched at once."""

    def __init__(self, db: "sqlite3.Connection", product_skus: Iterable[str]) -> None:
        rows = db.execute(
            "SELECT product_sku, type, reference FROM product_references"
            " WHERE type <> 'SKU' AND product_sku IN (SELECT value FROM json_each(?))",
            (json.dumps(sorted(set(product_skus))),),
        )
        self._known: dict[str, list[Body]] = {}
        for product_sku, kind, reference_ in rows:
            named = {"reference": reference_, "reference_type": kind}
            self._known.setdefault(product_sku, []).append(named)

    def of(self, product_sku: str) -> list[Body]:
        """EANs and the like."""
        return self._known.get(product_sku, [])


def shipping(record: Body) -> int:
    """What the cheapest way to the nearest zone costs, in cents."""
    return reference.shipping_charge(
        record["logistic_class"] or record["freight"], "STD", record["charged"] or 0
    )


def logistic_class(record: Body, *, french: bool) -> Body:
    """The offer's own class, or its product's."""
    code = record["logistic_class"] or record["freight"]
    listed = next(each for each in reference.LOGISTIC_CLASSES if each.code == code)
    return {"code": code, "label": listed.label(french=french)}


def default_pricing(record: Body, now: int) -> Body | None:
    """The price that counts where no other one does; None for an offer without."""
    if record["price"] is None:
        return None
    return pricing_line(
        record | {"channels": [], "organizations": [], "groups": [], "start": None, "end": None}, now
    )


def pricing_line(line: Body, now: int) -> Body:
    """One price, the default one or another."""
    begins, ends = line["discount_start"], line["discount_end"]
    runs = line["discount_price"] is not None and (begins or now) <= now and (ends is None or ends > now)
    volumes = dict(line["price_ranges"] or [])
    reduced = dict(line["discount_ranges"] or [])
    return {
        "channel_code": line["channels"][0] if line["channels"] else None,
        "context": {
            "channel_codes": line["channels"] or None,
            "customer_group_ids": line["groups"] or None,
            "customer_organization_ids": line["organizations"] or None,
            "end_date": _date(line["end"]),
            "start_date": _date(line["start"]),
        },
        "discount_end_date": _date(ends),
        "discount_start_date": _date(begins),
        "price": money(line["discount_price"] if runs else line["price"]),
        "unit_discount_price": _money(line["discount_price"]),
        "unit_origin_price": money(line["price"]),
        "volume_prices": [
            {
                "price": _money(reduced.get(threshold, price)),
                "quantity_threshold": threshold,
                "unit_discount_price": _money(reduced.get(threshold)),
                "unit_origin_price": money(price),
            }
            for threshold, price in sorted(({1: line["price"]} | volumes).items())
        ],
    }


def _discount(record: Body) -> Body | None:
    if record["discount_price"] is None:
        return None
    return {
        "discount_price": money(record["discount_price"]),
        "end_date": _date(record["discount_end"]),
        "origin_price": _money(record["price"]),
        "ranges": [
            {"price": money(price), "quantity_threshold": threshold}
            for threshold, price in record["discount_ranges"] or []
        ],
        "start_date": _date(record["discount_start"]),
    }


def _money(cents: int | None) -> int | float | None:
    return None if cents is None else money(cents)


def _date(ms: int | None) -> str | None:
    return None if ms is None else stamp(ms)
