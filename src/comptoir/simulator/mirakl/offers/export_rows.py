"""How an export of offers is written: as CSV with hyphenated names, or as JSON."""

import csv
import io
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from comptoir.simulator.clock import stamp
from comptoir.simulator.mirakl import reference
from comptoir.simulator.mirakl.offers import payloads
from comptoir.simulator.mirakl.payloads import Body, encode, money

if TYPE_CHECKING:
    from comptoir.simulator.shops import Shop


@dataclass(frozen=True)
class Form:
    """What stands at the beginning and the end of a chunk, and how a run of offers is written."""

    opening: bytes
    closing: bytes
    text: Callable[[list[Body]], bytes]
    between: bytes

    def written(self, found: list[Body], *, first: bool) -> bytes:
        """Some offers; `first` says that nothing came before them in the chunk."""
        return (b"" if first else self.between) + self.text(found)


def form(kind: str, shop: "Shop", now: int, fields: list[str] | None, renamed: dict[str, str]) -> Form:
    """The form of a type of export, with all fields or with some, under their own names or others."""

    def kept(named: dict[str, Any]) -> dict[str, Any]:
        return {
            renamed.get(name, name): value
            for name, value in named.items()
            if fields is None or name in fields
        }

    if kind == "application/json":

        def objects(found: list[Body]) -> bytes:
            return ",".join(encode(kept(_object(record, shop, now))) for record in found).encode()

        return Form(b"[", b"]", objects, b",")
    header = _csv([list(kept(dict.fromkeys(_cells(_EMPTY, shop, now))))])

    def lines(found: list[Body]) -> bytes:
        return _csv(list(kept(_cells(record, shop, now)).values()) for record in found)

    return Form(header, b"", lines, b"")


def _csv(rows: Iterable[list[Any]]) -> bytes:
    text = io.StringIO()
    csv.writer(text, delimiter=";", lineterminator="\n").writerows(rows)
    return text.getvalue().encode()


_FIELDS = (
    ("description", "description"), ("favorite-rank", "favorite_rank"), ("leadtime-to-ship", "leadtime"),
    ("max-order-quantity", "max_order"), ("min-order-quantity", "min_order"),
    ("package-quantity", "package_quantity"), ("price-additional-info", "price_additional_info"),
    ("product-sku", "product_sku"), ("product-tax-code", "tax_code"), ("quantity", "quantity"),
    ("shop-sku", "sku"), ("state-code", "state_code"), ("offer-id", "offer_id"),
)  # fmt: skip
_EMPTY: Body = {
    **dict.fromkeys(name for _, name in _FIELDS), "quantity": 0, "deleted": 0, "available_start": None,
    "available_end": None, "price": None, "charged": None, "discount_price": None, "discount_start": None,
    "discount_end": None, "price_ranges": None, "discount_ranges": None, "msrp": None, "created": 0,
    "updated": 0, "allow_quotes": 0, "logistic_class": "S", "price_lines": None, "warehouses": None, "suspended": None,
}  # fmt: skip

_CHANNEL = reference.CHANNEL["code"]
_NO_CHANNEL = {
    f"{name}[channel={_CHANNEL}]": ""
    for name in (
        *("price", "origin-price", "discount-price", "discount-start-date", "discount-end-date"),
        *("discount-ranges", "price-ranges"),
    )
}


def _cells(record: Body, shop: "Shop", now: int) -> dict[str, Any]:
    """An offer as cells of a CSV file, by column."""
    charged, freight = record["charged"], payloads.shipping(record)
    return {name: record[column] for name, column in _FIELDS} | {
        "active": _flag(_active(record, now)),
        "allow-quote-requests": _flag(record["allow_quotes"]),
        "available-end-date": _date(record["available_end"]),
        "available-start-date": _date(record["available_start"]),
        "channels": reference.CHANNEL["code"],
        "currency-iso-code": shop.settings.currency,
        "date-created": stamp(record["created"]),
        "deleted": _flag(record["deleted"]),
        "discount-end-date": _date(record["discount_end"]),
        "discount-price": _amount(record["discount_price"]),
        "discount-ranges": _ranges(record["discount_ranges"]),
        "discount-start-date": _date(record["discount_start"]),
        "fulfillment-center-code": "DEFAULT",
        "last-updated": stamp(record["updated"]),
        "logistic-class": record["logistic_class"] or record["freight"],
        "min-shipping-price": _amount(freight),
        "min-shipping-price-additional": 0,
        "min-shipping-type": "STD",
        "min-shipping-zone": "CENTRAL",
        "msrp": _amount(record["msrp"]),
        "origin-price": _amount(record["price"]),
        "premium": "false",
        "price": _amount(charged),
        "price-ranges": _ranges(record["price_ranges"]),
        "professional": "true",
        "shop-id": shop.shop_id,
        "shop-name": shop.name,
        "total-price": "" if charged is None else money(charged + freight),
        **_channel_cells(record, now),
    }


def _channel_cells(record: Body, now: int) -> dict[str, Any]:
    """The channel's own price, where the offer has one that counts for everybody there."""
    if not record["price_lines"]:
        return _NO_CHANNEL
    for line in record["price_lines"]:
        if line["channels"] == [_CHANNEL] and not (line["organizations"] or line["groups"] or line["start"]):
            shown = payloads.pricing_line(line, now)
            values = (
                *(shown["price"], shown["unit_origin_price"], _amount(line["discount_price"])),
                *(_date(line["discount_start"]), _date(line["discount_end"])),
                *(_ranges(line["discount_ranges"]), _ranges(line["price_ranges"])),
            )
            return dict(zip(_NO_CHANNEL, values, strict=True))
    return _NO_CHANNEL


def _object(record: Body, shop: "Shop", now: int) -> Body:
    """An offer as an object of a JSON file."""
    default = payloads.default_pricing(record, now)
    lines = record["price_lines"] or []
    regular = [payloads.pricing_line(line, now) for line in lines if line["type"] == "PRICE"]
    retail = [payloads.pricing_line(line, now) for line in lines if line["type"] != "PRICE"]
    return {name.replace("-", "_"): record[column] for name, column in _FIELDS} | {
        "active": _active(record, now),
        "allow_quote_requests": bool(record["allow_quotes"]),
        "available_end_date": _date(record["available_end"]) or None,
        "available_start_date": _date(record["available_start"]) or None,
        "channels": [reference.CHANNEL["code"]],
        "currency_iso_code": shop.settings.currency,
        "date_created": stamp(record["created"]),
        "deleted": bool(record["deleted"]),
        "eco_contributions": [],
        "fulfillment": {"center": {"code": "DEFAULT"}},
        "is_professional": True,
        "last_updated": stamp(record["updated"]),
        "logistic_class": {"code": record["logistic_class"] or record["freight"]},
        "measurement": None,
        "min_shipping_price": money(payloads.shipping(record)),
        "min_shipping_price_additional": 0,
        "min_shipping_type": "STD",
        "min_shipping_zone": "CENTRAL",
        "msrp": None if record["msrp"] is None else money(record["msrp"]),
        "offer_additional_fields": [],
        "ongoing_discount_campaigns": [],
        "premium": False,
        "prices": [_price(price) for price in ([default] if default else []) + regular],
        "retail_prices": [_retail(price) for price in retail],
        "shipping_types": [],
        "shop_id": shop.shop_id,
        "shop_name": shop.name,
        "warehouses": [
            {"code": code, "quantity": count} for code, count in (record["warehouses"] or {}).items()
        ],
    }


def _price(price: Body) -> Body:
    names = ("quantity_threshold", "unit_discount_price", "unit_origin_price")
    volumes = [{name: volume[name] for name in names} for volume in price["volume_prices"]]
    return _retail(price) | {"context": price["context"], "volume_prices": volumes}


def _retail(price: Body) -> Body:
    return {
        "discount_end_date": price["discount_end_date"],
        "discount_price": price["unit_discount_price"],
        "discount_start_date": price["discount_start_date"],
        "origin_price": price["unit_origin_price"],
    }


def _active(record: Body, now: int) -> bool:
    return not record["deleted"] and not payloads.inactivity(record, now)


def _flag(value: object) -> str:
    return "true" if value else "false"


def _date(ms: int | None) -> str:
    return "" if ms is None else stamp(ms)


def _amount(cents: int | None) -> Any:
    return "" if cents is None else money(cents)


def _ranges(pairs: list[list[int]] | None) -> str:
    return ",".join(f"{threshold}|{money(price)}" for threshold, price in pairs or [])
