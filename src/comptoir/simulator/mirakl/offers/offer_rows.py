"""The rows of an offer file (OF01, OF24), as they are set aside before they take effect."""

import json
import re
from collections.abc import Callable, Container, Iterable, Iterator
from typing import Any, NamedTuple

from comptoir.simulator.market import REFERENCE_TYPES
from comptoir.simulator.mirakl import reference
from comptoir.simulator.mirakl.offers import cells
from comptoir.simulator.mirakl.offers.cells import READERS, Misread, Value
from comptoir.simulator.mirakl.offers.files import Row
from comptoir.simulator.offer_tables import COLUMNS

NEEDED = ("sku",)
_TYPES = frozenset((*REFERENCE_TYPES, "SHOP_SKU"))
_FRONT = ("line", "sku", "remove", "product_type", "product_reference", "error")
_REMOVE = {"": 0, "update": 0, "delete": 1}
_OF_CHANNEL = re.compile(
    r"(price|discount-(?:price|start-date|end-date|ranges)|price-ranges)\[channel=([^\]]+)\]"
)
_CHANNEL_CELLS: dict[str, tuple[str, Callable[[str, str], Value]]] = {
    "price": ("price", cells.amount),
    "discount-price": ("discount_price", cells.amount),
    "discount-start-date": ("discount_start", cells.moment),
    "discount-end-date": ("discount_end", cells.moment),
    "price-ranges": ("price_ranges", cells.ranges),
    "discount-ranges": ("discount_ranges", cells.ranges),
}


class Reading(NamedTuple):
    """What a file sets: columns of the offers, what stands in each row of `rows`, and the prices of channels."""

    columns: tuple[str, ...]
    staged: tuple[str, ...]
    rows: Iterable[tuple[Any, ...]]
    channels: tuple[str, ...] = ()


class Cell(NamedTuple):
    """One column of a file that sets a column of the offers: where it stands and how it is read."""

    place: int
    name: str
    column: str
    read: Callable[[str, str], Value]


def read(header: list[str], rows: Iterator[Row], *, mode: str, again: Container[str]) -> Reading:
    """The rows of an offer file; unknown columns are left alone."""
    places = {name: place for place, name in enumerate(header)}
    plain = [
        Cell(places[column.in_files], column.in_files, column.name, READERS[column.kind])
        for column in COLUMNS
        if column.in_files in places
    ]
    special = _channel_cells(places)
    columns = tuple(cell.column for cell in plain)
    if special:
        columns += ("price_lines",)
    staged = _staged(rows, places, _Cells(plain, special), mode, again)
    return Reading(columns, (*_FRONT, *columns), staged, tuple(special))


class _Cells:
    """How the cells of a row become values of columns."""

    def __init__(self, plain: list[Cell], special: dict[str, list[Cell]]) -> None:
        self._plain = plain
        self._special = special
        self.nothing = (None,) * (len(plain) + bool(special))

    def values(self, row: list[str]) -> list[Value]:
        """One value a column; Misread where a cell makes no sense."""
        read = [
            cell.read(text, cell.name) if (text := row[cell.place].strip()) else None for cell in self._plain
        ]
        if self._special:
            lines = [
                line for code, used in self._special.items() if (line := _channel_price(code, used, row))
            ]
            read.append(json.dumps(lines) if lines else None)
        return read


def _channel_cells(places: dict[str, int]) -> dict[str, list[Cell]]:
    """The columns such as `price[channel=CA]`, by channel."""
    found: dict[str, list[Cell]] = {}
    for name, place in places.items():
        parts = _OF_CHANNEL.fullmatch(name)
        if parts:
            column, reader = _CHANNEL_CELLS[parts[1]]
            found.setdefault(parts[2], []).append(Cell(place, name, column, reader))
    return found


def _channel_price(code: str, used: list[Cell], row: list[str]) -> dict[str, Any] | None:
    """A channel's own price as PRI01 would have it, None where all of its cells are blank."""
    read = {cell.column: cell.read(text, cell.name) for cell in used if (text := row[cell.place].strip())}
    if not read:
        return None
    if code != reference.CHANNEL["code"]:
        raise Misread(f"The channel '{code}' does not exist")
    price, discount = read.get("price"), read.get("discount_price")
    if price is None:
        raise Misread(f"The field 'price[channel={code}]' is required")
    if isinstance(discount, int) and isinstance(price, int) and discount >= price:
        raise Misread("The discount price must be lower than the price")
    line: dict[str, Any] = {"type": "PRICE", "channels": [code], "organizations": [], "groups": []}
    line |= {"start": None, "end": None}
    for column, _ in _CHANNEL_CELLS.values():
        value = read.get(column)
        line[column] = json.loads(value) if isinstance(value, str) else value
    return line


def _staged(
    rows: Iterator[Row], places: dict[str, int], told: _Cells, mode: str, again: Container[str]
) -> Iterator[tuple[Any, ...]]:
    width, seen, nothing, before = len(places), set[str](), told.nothing, ""
    sku_place, action = places["sku"], places.get("update-delete")
    identity = (places.get("product-id-type"), places.get("product-id"))
    for line, row in rows:
        if len(row) != width:
            short = f"The line has {len(row)} fields but the header has {width}"
            yield (line, None, 0, None, None, short, *nothing)
            continue
        sku = row[sku_place].strip()
        error = _wrong_sku(sku, twice=sku == before or sku in seen)
        before = sku
        if sku in again:
            seen.add(sku)
        remove = 0 if action is None else _REMOVE.get(row[action].strip().lower(), 2)
        error = error or _wrong_action(remove, mode, "" if action is None else row[action])
        if error or remove:
            yield (line, sku, remove % 2, None, None, error, *nothing)
            continue
        named = [None if place is None else row[place].strip() or None for place in identity]
        try:
            if named[0] is not None and named[0] not in _TYPES:
                raise Misread(f"The product identifier type '{named[0]}' is unknown")
            values = told.values(row)
        except Misread as misread:
            yield (line, sku, 0, None, None, str(misread), *nothing)
            continue
        yield (line, sku, 0, *named, None, *values)


def _wrong_sku(sku: str, *, twice: bool) -> str | None:
    if not sku:
        return "The field 'sku' is required"
    if len(sku) > 255:
        return "The value of 'sku' is longer than 255 characters"
    return f"The offer '{sku}' stands more than once in the file" if twice else None


def _wrong_action(remove: int, mode: str, cell: str) -> str | None:
    if remove == 2:
        return f"The value '{cell}' of 'update-delete' is unknown"
    if mode == "PARTIAL_UPDATE" and cell.strip():
        return "The field 'update-delete' must be blank in this import mode"
    return None
