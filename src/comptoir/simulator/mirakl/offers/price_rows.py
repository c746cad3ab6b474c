"""The rows of a price file (PRI01), one for each offer with all of its prices."""

import json
from collections.abc import Container, Iterator
from typing import Any

from comptoir.simulator.mirakl import reference
from comptoir.simulator.mirakl.offers import cells, files
from comptoir.simulator.mirakl.offers.cells import Misread
from comptoir.simulator.mirakl.offers.offer_rows import Reading
from comptoir.simulator.offer_tables import DEFAULT_PRICE, PRICES

NEEDED = ("offer-sku", "price")
MOST = 50
_STAGED = ("line", "lines", "sku", "error", *PRICES)
_CHANNELS = frozenset((reference.CHANNEL["code"],))
_READ = {
    "price": cells.amount,
    "discount-price": cells.amount,
    "discount-start-date": cells.moment,
    "discount-end-date": cells.moment,
    "price-ranges": cells.ranges,
    "discount-ranges": cells.ranges,
    "start-date": cells.moment,
    "end-date": cells.moment,
}
# A line with any of these is a price beside the default one.
_CONTEXT = {
    "channels": "channels",
    "customer-organization-ids": "organizations",
    "customer-group-ids": "groups",
    "start-date": "start",
    "end-date": "end",
}
_TYPES = {"": "PRICE", "PRICE": "PRICE", "RETAIL-PRICE": "RETAIL-PRICE"}


def read(header: list[str], rows: Iterator[files.Row], *, advanced: bool, again: Container[str]) -> Reading:
    """What a price file says; `advanced` allows prices by channel, quantity, date and customer."""
    return Reading(PRICES, _STAGED, _staged(header, rows, advanced, again))


def _staged(
    header: list[str], rows: Iterator[files.Row], advanced: bool, again: Container[str]
) -> Iterator[tuple[Any, ...]]:
    for sku, lines in files.grouped(header, rows, "offer-sku", again):
        numbers = json.dumps([row.line for row in lines]) if len(lines) > 1 else None
        try:
            prices = _prices(header, lines, advanced=advanced)
        except Misread as misread:
            yield lines[0].line, numbers, sku, str(misread), *(None for _ in PRICES)
        else:
            yield lines[0].line, numbers, sku, None, *prices


def _prices(header: list[str], lines: list[files.Row], *, advanced: bool) -> tuple[Any, ...]:
    """What the price columns of an offer become: the default price's, and the others as JSON."""
    if len(lines) > MOST:
        raise Misread(f"An offer has at most {MOST} prices")
    default: dict[str, Any] | None = None
    others: list[dict[str, Any]] = []
    for line in lines:
        price = _price(header, line, advanced=advanced)
        if price["type"] == "PRICE" and not any(price[name] for name in _CONTEXT.values()):
            if default is not None:
                raise Misread("The default price is told more than once")
            default = price
        else:
            others.append(price)
    told = [None if default is None else default[name] for name in DEFAULT_PRICE]
    for place in (4, 5):
        told[place] = json.dumps(told[place]) if told[place] else None
    return *told, json.dumps(others) if others else None


def _price(header: list[str], line: files.Row, *, advanced: bool) -> dict[str, Any]:
    """One price line, its moments in milliseconds and its money in cents."""
    if len(line.cells) != len(header):
        raise Misread(f"The line has {len(line.cells)} fields but the header has {len(header)}")
    cell = {name: text.strip() for name, text in zip(header, line.cells, strict=True)}
    for name in NEEDED:
        if not cell[name]:
            raise Misread(f"The field '{name}' is required")
    read = {name: reader(cell[name], name) if cell.get(name) else None for name, reader in _READ.items()}
    kind = cell.get("price-type", "").upper()
    if kind not in _TYPES:
        raise Misread(f"The price type '{kind}' is unknown")
    price: dict[str, Any] = {
        "type": _TYPES[kind],
        "channels": _listed(cell, "channels"),
        "organizations": _listed(cell, "customer-organization-ids"),
        "groups": _listed(cell, "customer-group-ids"),
        "start": read["start-date"],
        "end": read["end-date"],
        "price": read["price"],
        "discount_price": read["discount-price"],
        "discount_start": read["discount-start-date"],
        "discount_end": read["discount-end-date"],
        "price_ranges": json.loads(str(read["price-ranges"] or "null")),
        "discount_ranges": json.loads(str(read["discount-ranges"] or "null")),
    }
    _check(price, advanced=advanced)
    return price


def _check(price: dict[str, Any], *, advanced: bool) -> None:
    unknown = set(price["channels"]) - _CHANNELS
    if unknown:
        raise Misread(f"The channel '{min(unknown)}' does not exist")
    special = ("channels", "organizations", "groups", "start", "end", "price_ranges", "discount_ranges")
    if not advanced and any(price[name] for name in special):
        raise Misread("Prices by channel, quantity, date or customer are not enabled")
    if price["discount_price"] is not None and price["discount_price"] >= price["price"]:
        raise Misread("The discount price must be lower than the price")


def _listed(cell: dict[str, str], name: str) -> list[str]:
    return [item.strip() for item in cell.get(name, "").split("|") if item.strip()]
