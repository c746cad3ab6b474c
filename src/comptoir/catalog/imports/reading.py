"""A row of a file as cells of a product: each read by its field's rule, or refused with the field and the remedy."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from comptoir.catalog.gtins import GtinProblem, gtin
from comptoir.catalog.imports import numbers
from comptoir.catalog.imports.columns import COLUMN_OF, Assignment, fold
from comptoir.catalog.imports.numbers import NumberProblem
from comptoir.catalog.models import Condition
from comptoir.catalog.products import MOST_COUNT

CURRENCY = "CAD"
"""The currency of amounts where no column names one."""

_LONGEST = {"sku": 255, "warranty": 20_000}
_LONGEST_TEXT = 2_000
_FAILED = {
    "#N/A",
    "#REF!",
    "#VALUE!",
    "#DIV/0!",
    "#NAME?",
    "#NUM!",
    "#NULL!",
    "#VALEUR!",
    "#NOM?",
    "#NOMBRE!",
    "#NUL!",
}
_CODE = re.compile(r"[A-Z]{3}")
_SWITCH = {
    **dict.fromkeys(("yes", "y", "true", "1", "oui", "o", "vrai", "active", "actif", "x"), True),
    **dict.fromkeys(("no", "n", "false", "0", "non", "faux", "inactive", "inactif"), False),
}
_CONDITIONS = {
    **dict.fromkeys(("new", "neuf", "nouveau"), Condition.NEW),
    **dict.fromkeys(("open box", "boite ouverte", "emballage ouvert"), Condition.OPEN_BOX),
    **dict.fromkeys(("refurbished", "reconditionne", "remis a neuf"), Condition.REFURBISHED),
    **dict.fromkeys(("used", "usage", "occasion", "d occasion"), Condition.USED),
}


@dataclass(frozen=True, slots=True)
class RowProblem:
    """Why one row cannot be imported. `row` is the one that a spreadsheet shows; `field` the product's column."""

    row: int
    sku: str
    field: str
    error: str
    remedy: str


class CellProblem(ValueError):
    """A cell does not say what its field needs. `str()` says why; `remedy` what to write instead."""

    def __init__(self, why: str, remedy: str) -> None:
        super().__init__(why)
        self.remedy = remedy


class RowReader:
    """Reads the rows of one file. `columns` are the product's columns in the order of the cells that it yields."""

    def __init__(self, assignment: Assignment, *, comma_groups: bool) -> None:
        self._comma_groups = comma_groups
        places = dict(assignment.fields)
        self._model = places.get("model")
        self._currency = places.get("currency")
        self._sku = places.pop("sku", None)
        self._cells = [(field, place, self._rule(field)) for field, place in places.items()]
        self.columns = ["sku", *(COLUMN_OF[field] for field in places)]
        self._map = [
            1 + list(places).index(name) if name in places else None for name in ("map_from", "map_until")
        ]

    def read(self, number: int, row: Sequence[str]) -> tuple[list[Any], list[RowProblem]]:
        """The row's number and cells, in the order of `columns`, or what is wrong with it, field by field."""
        sku = cell_text(row, self._sku) or cell_text(row, self._model)
        problems: list[RowProblem] = []
        cells: list[Any] = [number, sku]
        if why := unfit_sku(sku):
            problems.append(
                RowProblem(number, sku[:50], "sku", why, "Give each row a SKU of its own, or a model.")
            )
        currency = cell_text(row, self._currency).upper() or CURRENCY
        for field, place, rule in self._cells:
            text = cell_text(row, place)
            try:
                cells.append(rule(meant(text), currency) if text else None)
            except (NumberProblem, GtinProblem, CellProblem) as error:
                cells.append(None)
                problems.append(RowProblem(number, sku[:50], COLUMN_OF[field], f"{error}.", error.remedy))
        if not problems and (wrong := self._days(cells)):
            problems.append(RowProblem(number, sku, "map_until", wrong, "Swap the days."))
        return cells, problems

    def _days(self, cells: Sequence[Any]) -> str:
        begins, ends = (None if place is None else cells[place + 1] for place in self._map)
        return f"the MAP ends on {ends}, before it begins." if begins and ends and ends < begins else ""

    def _rule(self, field: str) -> Callable[[str, str], Any]:
        groups = self._comma_groups
        if field in {"msrp", "cost", "floor", "map"}:
            return lambda text, currency: numbers.cents(text, currency, comma_groups=groups)
        if field.endswith("_cents"):
            return lambda text, _: numbers.whole(text, least=0, most=10**14, comma_groups=groups)
        if field in _SCALES:
            factor = _SCALES[field]
            return lambda text, _: numbers.scaled(text, factor, most=MOST_COUNT)
        if field == "stock_quantity":
            return lambda text, _: numbers.whole(
                text, least=-MOST_COUNT, most=MOST_COUNT, comma_groups=groups
            )
        if field in {"lead_time_days", "buffer"}:
            return lambda text, _: numbers.whole(text, least=0, most=MOST_COUNT, comma_groups=groups)
        special = _RULES.get(field)
        if special is not None:
            return lambda text, _: special(text)
        longest = _LONGEST.get(field, _LONGEST_TEXT)
        return lambda text, _: _within(text, longest)


_SCALES = {
    "weight_kg": 1000,
    "weight_grams": 1,
    **{f"{side}_cm": 10 for side in ("length", "width", "height")},
    **{f"{side}_mm": 1 for side in ("length", "width", "height")},
}


def cell_text(row: Sequence[str], place: int | None) -> str:
    """What a cell of the row says, without the space around it; empty where there is no such cell."""
    return "" if place is None or place >= len(row) else row[place].strip(" \t\r\n\u00a0\u202f\ufeff")


def unfit_sku(sku: str) -> str:
    """Why the text cannot be a SKU; empty when it can."""
    if not sku:
        return "there is no SKU."
    if len(sku) > _LONGEST["sku"]:
        return f"the SKU has more than {_LONGEST['sku']} characters."
    return "" if sku.isprintable() else "the SKU holds signs that cannot be seen."


def meant(text: str) -> str:
    """The text, if somebody can have meant it. Raises CellProblem for a formula that failed and for NUL."""
    if text.upper() in _FAILED:
        raise CellProblem(
            f"{text} is a formula that failed", "Correct the formula in the spreadsheet, or empty the cell."
        )
    if "\x00" in text:
        raise CellProblem("it holds a NUL sign", "Take it out.")
    return text


def _within(text: str, longest: int) -> str:
    if len(text) > longest:
        raise CellProblem(f"it has more than {longest} characters", "Shorten it.")
    return text


def day(text: str) -> date:
    """A day in ISO form. Raises CellProblem for anything that could be read as another day."""
    try:
        return date.fromisoformat(text[:10]) if len(text) in {10, 19} else date.fromisoformat("?")
    except ValueError:
        raise CellProblem(
            f"{text!r} can be read as different days, or as none", "Write it like 2026-11-24."
        ) from None


def _switch(text: str) -> bool:
    answer = _SWITCH.get(fold(text))
    if answer is None:
        raise CellProblem(f"{text!r} is neither yes nor no", "Write yes or no (oui, non).")
    return answer


def _condition(text: str) -> str:
    condition = _CONDITIONS.get(fold(text))
    if condition is None:
        raise CellProblem(f"{text!r} is no condition", f"Conditions: {', '.join(Condition.values)}.")
    return condition.value


def _currency(text: str) -> str:
    if not _CODE.fullmatch(text.upper()):
        raise CellProblem(f"{text!r} is no currency code", "Write it like CAD.")
    return text.upper()


_RULES: dict[str, Callable[[str], Any]] = {
    "gtin": gtin,
    "map_from": day,
    "map_until": day,
    "active": _switch,
    "condition": _condition,
    "currency": _currency,
}
