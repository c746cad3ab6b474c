"""How Mirakl wants its files of offers (OF01), stock (STO01) and prices (PRI01), and what each of them changes.

An OF01 file in mode NORMAL leaves a column alone that it does not have, and clears one that it has blank: a layout has
the columns that were asked for and no others.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from comptoir.channels.errors import Unsupported
from comptoir.channels.mirakl import limits
from comptoir.channels.offers import FileColumn, FileLayout, OfferField, SubmissionKind
from comptoir.channels.pacing import Operation

_SKU = "sku"
_REMOVE = "update-delete"
_QUANTITY = "quantity"
_LONGEST_HEADING_LINE = 64 * 1024

_PRICE_TERMS: Mapping[OfferField, str] = {
    OfferField.PRICE: "price",
    OfferField.DISCOUNT_PRICE: "discount-price",
    OfferField.DISCOUNT_FROM: "discount-start-date",
    OfferField.DISCOUNT_UNTIL: "discount-end-date",
    OfferField.PRICE_RANGES: "price-ranges",
    OfferField.DISCOUNT_RANGES: "discount-ranges",
}
_TERMS: Mapping[OfferField, str] = {
    **_PRICE_TERMS,
    OfferField.CONDITION: "state",
    OfferField.LEAD_TIME_DAYS: "leadtime-to-ship",
    OfferField.LOGISTIC_CLASS: "logistic-class",
    OfferField.MIN_ORDER_QUANTITY: "min-order-quantity",
    OfferField.MAX_ORDER_QUANTITY: "max-order-quantity",
}
_CREATE: Mapping[OfferField, str] = {
    OfferField.PRODUCT_REFERENCE: "product-id",
    OfferField.PRODUCT_REFERENCE_TYPE: "product-id-type",
    **_TERMS,
    OfferField.QUANTITY: _QUANTITY,
}
_NEEDED_TO_CREATE = (
    OfferField.PRODUCT_REFERENCE,
    OfferField.PRODUCT_REFERENCE_TYPE,
    OfferField.CONDITION,
    OfferField.PRICE,
    OfferField.QUANTITY,
)

# Mirakl keeps a column that it does not know and repeats it in the error report.
_TOKEN = FileColumn("comptoir-submission", OfferField.TOKEN)

_STOCK = FileLayout(
    columns=(
        FileColumn("offer-sku", OfferField.SKU),
        FileColumn("quantity", OfferField.QUANTITY),
        FileColumn("warehouse-code"),  # blank: the quantity of the whole offer
        FileColumn("update-delete", constant="UPDATE"),
    )
)
_PRICES = FileLayout(
    columns=(
        FileColumn("offer-sku", OfferField.SKU),
        FileColumn("price", OfferField.PRICE),
        FileColumn("discount-price", OfferField.DISCOUNT_PRICE),
        FileColumn("discount-start-date", OfferField.DISCOUNT_FROM),
        FileColumn("discount-end-date", OfferField.DISCOUNT_UNTIL),
        FileColumn("price-ranges", OfferField.PRICE_RANGES),
        FileColumn("discount-ranges", OfferField.DISCOUNT_RANGES),
        FileColumn("channels", OfferField.PRICE_CHANNELS),
        FileColumn("start-date", OfferField.PRICE_FROM),
        FileColumn("end-date", OfferField.PRICE_UNTIL),
        FileColumn("customer-organization-ids", OfferField.PRICE_ORGANIZATIONS),
        FileColumn("customer-group-ids", OfferField.PRICE_GROUPS),
        FileColumn("price-type", OfferField.PRICE_TYPE),
    ),
    several_lines=True,
    list_separator="|",
)

_ALWAYS = {OfferField.SKU, OfferField.TOKEN}
_FIXED = {SubmissionKind.STOCK: _STOCK, SubmissionKind.PRICE: _PRICES}


def layout(kind: SubmissionKind, fields: Sequence[OfferField]) -> FileLayout:
    """The file of a kind with these fields, the SKU whether asked for or not.

    Files of offers always carry the submission's token in a column of ours; those of stock and prices have a fixed set
    of columns and none for it: their name carries it. A file that removes offers says nothing else of them.
    """
    wanted = set(fields) - _ALWAYS
    if kind in _FIXED:
        fixed = _FIXED[kind]
        _allow(kind, wanted, {column.field for column in fixed.columns if column.field})
        return fixed
    if kind is SubmissionKind.TERMS and wanted == {OfferField.REMOVE}:
        return _offers([FileColumn(_REMOVE, OfferField.REMOVE, constant="delete")])
    known = _CREATE if kind is SubmissionKind.CREATE else _TERMS
    _allow(kind, wanted, known.keys())
    missing = [field.value for field in _NEEDED_TO_CREATE if field not in wanted]
    if kind is SubmissionKind.CREATE and missing:
        raise Unsupported(f"Mirakl creates no offer without {', '.join(missing)}.", operation="OF01")
    return _offers([FileColumn(heading, field) for field, heading in known.items() if field in wanted])


def operation(kind: SubmissionKind, headings: Sequence[str]) -> Operation:
    """The operation that a file with these headings goes to, with every flow that it changes.

    What an OF01 file may not leave without is decided by what is in it, not by what it is called.
    """
    if kind is SubmissionKind.STOCK:
        return limits.STO01
    if kind is SubmissionKind.PRICE:
        return limits.PRI01
    if kind is SubmissionKind.CREATE or _REMOVE in headings:
        return limits.OF01_WHOLE
    if _QUANTITY in headings:
        raise ValueError("a file of terms holds no quantity: stock has files of its own")
    return limits.OF01_PRICED if set(headings) & set(_PRICE_TERMS.values()) else limits.OF01


def headings_of(file: Path) -> tuple[str, ...]:
    """The first line of a file that was written by a layout of this module."""
    with file.open("rb") as source:
        line = source.readline(_LONGEST_HEADING_LINE)
    return tuple(heading.strip().strip('"') for heading in line.decode("utf-8-sig").split(";"))


def _offers(columns: list[FileColumn]) -> FileLayout:
    return FileLayout(columns=(FileColumn(_SKU, OfferField.SKU), *columns, _TOKEN))


def _allow(kind: SubmissionKind, wanted: set[OfferField], known: Iterable[OfferField]) -> None:
    unknown = sorted(field.value for field in wanted.difference(known))
    if unknown:
        raise Unsupported(f"On Mirakl a file of {kind.value} cannot carry {', '.join(unknown)}.")
