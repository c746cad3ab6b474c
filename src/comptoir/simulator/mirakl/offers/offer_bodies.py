"""OF24: offers as JSON. What is not sent of an offer that is named is reset, unlike in a file."""

import json
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from comptoir.simulator.mirakl import inputs, multipart
from comptoir.simulator.mirakl.offers import files, register
from comptoir.simulator.mirakl.offers.kinds import OFFERS
from comptoir.simulator.mirakl.offers.register import Upload
from comptoir.simulator.mirakl.rules import Refused
from comptoir.simulator.offer_tables import COLUMNS
from comptoir.simulator.transport import Reply

if TYPE_CHECKING:
    from comptoir.simulator.mirakl.routes import Call

# Names that differ from the file's column by more than hyphens.
_NAMES = {
    "sku": "shop_sku",
    "state": "state_code",
    "available-start-date": "available_started",
    "available-end-date": "available_ended",
}
_IDENTITY = ("sku", "product-id", "product-id-type", "update-delete")
_NEEDED = ("shop_sku", "state_code", "price", "product_id", "product_id_type", "update_delete")
_DISCOUNT = {
    "discount-price": "price",
    "discount-start-date": "start_date",
    "discount-end-date": "end_date",
    "discount-ranges": "ranges",
}


def send(call: "Call") -> Reply:
    """OF24; its import is followed with OF02 and reported by OF03, as a file with every column."""
    body = inputs.body_of(call.request)
    offers = inputs.objects(body, "offers")
    header = [*_IDENTITY, *(column.in_files for column in COLUMNS)]
    rows = [[_cell(offer, name) for name in header] for offer in offers]
    content = files.written(header, rows)
    told = json.dumps(body, default=str)
    import_id, _ = register.accept(call, Upload(OFFERS, multipart.made(content), fingerprint=("OF24", told)))
    return register.created(call, {"import_id": int(import_id)}, f"/api/offers/imports/{import_id}")


def _cell(offer: dict[str, Any], name: str) -> str:
    if name == "sku":
        missing = [
            field for field in _NEEDED if field not in offer and offer.get("update_delete") != "delete"
        ]
        if missing:
            raise Refused(400, f"The field '{missing[0]}' is required")
    if name in _DISCOUNT:
        return _discount(offer, _DISCOUNT[name])
    if name == "price-ranges":
        return _volumes(offer)
    return _text(offer.get(_NAMES.get(name, name.replace("-", "_"))), name)


def _text(value: Any, name: str) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | Decimal | str):
        return str(value)
    raise Refused(400, f"Please check the field datatype: '{name}'")


def _discount(offer: dict[str, Any], name: str) -> str:
    discount = offer.get("discount")
    if discount is None:
        return ""
    if not isinstance(discount, dict):
        raise Refused(400, "The field 'discount' must be an object")
    if name == "ranges":
        return _ranges(inputs.listed(discount, "ranges"), "price")
    if name == "price" and discount.get("price") is None and discount.get("ranges"):
        # With ranges, the discount of a single unit is that of the threshold 1.
        ranges = inputs.objects(discount, "ranges")
        single = [each for each in ranges if each.get("quantity_threshold") == 1]
        return _text(single[0].get("price"), "price") if single else ""
    return _text(discount.get(name), f"discount.{name}")


def _volumes(offer: dict[str, Any]) -> str:
    """The volume prices of the default price, the one without a channel."""
    for price in inputs.listed(offer, "all_prices"):
        if isinstance(price, dict) and price.get("channel_code") is None:
            return _ranges(inputs.listed(price, "volume_prices"), "unit_origin_price")
    return ""


def _ranges(ranges: list[dict[str, Any]], price: str) -> str:
    try:
        return ",".join(f"{each['quantity_threshold']}|{each[price]}" for each in ranges)
    except (KeyError, TypeError):
        raise Refused(400, "Please check the field datatype: 'ranges'") from None
