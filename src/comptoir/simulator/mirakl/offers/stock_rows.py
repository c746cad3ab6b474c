"""The rows of a stock file (STO01), one for each offer, as they are set aside before they take effect."""

import json
from collections.abc import Container, Iterator
from typing import Any

from comptoir.simulator.mirakl.offers import cells, files
from comptoir.simulator.mirakl.offers.files import Row
from comptoir.simulator.mirakl.offers.offer_rows import Reading
from comptoir.simulator.offer_tables import STOCK

NEEDED = ("offer-sku", "quantity")
_STAGED = ("line", "lines", "sku", "quantity", "warehouses", "error")
_ACTIONS = {"", "update", "delete"}
_CELLS = ("offer-sku", "quantity", "warehouse-code", "update-delete")


def read(
    header: list[str], rows: Iterator[Row], *, warehouses: frozenset[str], again: Container[str]
) -> Reading:
    """What a stock file says; `warehouses` are the codes that the operator knows."""
    return Reading(STOCK, _STAGED, _staged(header, rows, warehouses, again))


def _staged(
    header: list[str], rows: Iterator[Row], known: frozenset[str], again: Container[str]
) -> Iterator[tuple[Any, ...]]:
    places = {name: place for place, name in enumerate(header)}
    for sku, group in files.grouped(header, rows, "offer-sku", again):
        told = _Told(known)
        for row in group:
            told.add(row, places)
        more = json.dumps([row.line for row in group]) if len(group) > 1 else None
        warehouses = json.dumps(told.warehouses) if told.warehouses else None
        yield group[0].line, more, sku, told.quantity, warehouses, told.error


class _Told:
    """What a file says about one offer's stock."""

    def __init__(self, known: frozenset[str]) -> None:
        self._known = known
        self.quantity: int | None = None
        self.warehouses: dict[str, int | None] = {}
        self.error: str | None = None

    def add(self, row: Row, places: dict[str, int]) -> None:
        """One line about it; the first thing that is wrong is what counts."""
        try:
            if len(row.cells) != len(places):
                raise cells.Misread(f"The line has {len(row.cells)} fields but the header has {len(places)}")
            self._read(*(row.cells[places[name]].strip() if name in places else "" for name in _CELLS))
        except cells.Misread as misread:
            self.error = self.error or str(misread)

    def _read(self, sku: str, told: str, code: str, action: str) -> None:
        if not sku:
            raise cells.Misread("The field 'offer-sku' is required")
        if action.lower() not in _ACTIONS:
            raise cells.Misread(f"The value '{action}' of 'update-delete' is unknown")
        if code and code not in self._known:
            raise cells.Misread(f"The warehouse '{code}' does not exist")
        quantity = None if action.lower() == "delete" else _quantity(told)
        if self.quantity is not None or code in self.warehouses or (self.warehouses and not code):
            raise cells.Misread("The stock of the offer is told more than once")
        if code:
            self.warehouses[code] = quantity
        else:
            self.quantity = quantity or 0


def _quantity(cell: str) -> int:
    if not cell:
        raise cells.Misread("The field 'quantity' is required")
    return cells.whole(cell, "quantity")
