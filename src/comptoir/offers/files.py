"""Write the file of a submission: a COPY of its items, streamed, so that memory stays flat whatever their number."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO

from django.db import connection

from comptoir import money
from comptoir.channels.offers import FileColumn, FileLayout, OfferField
from comptoir.offers.fields import COLUMNS, DISCOUNT_FIELDS
from comptoir.offers.models import Submission
from comptoir.offers.price_lines import DEFAULT_LINE

_MOMENTS = frozenset({OfferField.DISCOUNT_FROM, OfferField.DISCOUNT_UNTIL})
_MONEY = frozenset({OfferField.PRICE, OfferField.DISCOUNT_PRICE})

# What a price line is called in the JSON that `channels.offers.price_lines_to_json` writes.
_IN_LINE = {
    OfferField.PRICE: "price",
    OfferField.DISCOUNT_PRICE: "discount_price",
    OfferField.DISCOUNT_FROM: "discount_from",
    OfferField.DISCOUNT_UNTIL: "discount_until",
    OfferField.PRICE_RANGES: "price_ranges",
    OfferField.DISCOUNT_RANGES: "discount_ranges",
    OfferField.PRICE_CHANNELS: "channels",
    OfferField.PRICE_FROM: "valid_from",
    OfferField.PRICE_UNTIL: "valid_until",
    OfferField.PRICE_ORGANIZATIONS: "organizations",
    OfferField.PRICE_GROUPS: "groups",
    OfferField.PRICE_TYPE: "price_type",
}
_LISTS = frozenset({OfferField.PRICE_CHANNELS, OfferField.PRICE_ORGANIZATIONS, OfferField.PRICE_GROUPS})
_OURS = frozenset({OfferField.PRICE, *DISCOUNT_FIELDS})

# Our own line first, with the ranges that the default price had; then every other line as it was seen.
_PRICE_LINES = f"""
CROSS JOIN LATERAL (
    SELECT true AS ours, 0::int8 AS place,
        (SELECT l.line FROM jsonb_array_elements(i.price_lines) AS l (line) WHERE {DEFAULT_LINE} LIMIT 1) AS line
    UNION ALL
    SELECT false, l.place, l.line FROM jsonb_array_elements(i.price_lines) WITH ORDINALITY AS l (line, place)
    WHERE NOT {DEFAULT_LINE}
) AS r
"""  # noqa: S608  # our own words only


def write(submission: Submission, layout: FileLayout, into: Path) -> int:
    """Write the submission's items as `layout` wants them; how many lines there are without the heading.

    UTF-8, amounts as decimals with the currency's digits and a point, moments ISO 8601 in UTC, no cell quoted that
    need not be. Where an offer takes several lines they stand together, ours first. The items must be committed.
    """
    account_currency = submission.account.currency
    with into.open("wb") as file:
        file.write(_headings(layout))
        if not layout.several_lines:
            return _copy(submission, layout, file, account_currency)
        lines = _copy(submission, layout, file, account_currency, where="i.price_lines IS NULL")
        return lines + _copy(
            submission,
            layout,
            file,
            account_currency,
            where="i.price_lines IS NOT NULL",
            source=_PRICE_LINES,
            order="ORDER BY i.offer_id, r.place",
            cell=lambda field, currency: _cell_of_line(field, currency, layout.list_separator),
        )


def _headings(layout: FileLayout) -> bytes:
    text = io.StringIO()
    csv.writer(text, delimiter=layout.delimiter, lineterminator="\n").writerow(
        column.heading for column in layout.columns
    )
    return text.getvalue().encode()


def _copy(
    submission: Submission,
    layout: FileLayout,
    file: BinaryIO,
    currency: str,
    *,
    where: str = "true",
    source: str = "",
    order: str = "",
    cell: Callable[[OfferField, str], str] | None = None,
) -> int:
    cells = ", ".join(_column(column, submission, currency, cell or _cell) for column in layout.columns)
    statement = (
        f"COPY (SELECT {cells} FROM marketplace_submission_items i {source}"  # noqa: S608  # fields of the vocabulary, literals quoted
        f" WHERE i.submission_id = {submission.pk:d} AND {where} {order})"
        f" TO STDOUT (FORMAT csv, DELIMITER {_literal(layout.delimiter)}, ENCODING 'UTF8')"
    )
    with connection.cursor() as cursor:
        with cursor.copy(statement) as copy:
            for block in copy:
                file.write(block)
        lines: int = cursor.rowcount
    return lines


def _column(
    column: FileColumn, submission: Submission, currency: str, cell: Callable[[OfferField, str], str]
) -> str:
    if column.constant or column.field is None:
        return f"NULLIF({_literal(column.constant)}, '')"
    if column.field is OfferField.TOKEN:
        return _literal(str(submission.token))
    return cell(column.field, currency)


def _cell(field: OfferField, currency: str) -> str:
    """SQL over an item `i`; the fields of other price lines are blank."""
    if field is OfferField.SKU:
        return "i.sku"
    if field in (OfferField.PRODUCT_REFERENCE, OfferField.PRODUCT_REFERENCE_TYPE):
        return f"i.{field.value}"
    column = COLUMNS.get(field)
    if column is None:
        return "NULL"
    if field in _MONEY:
        digits = money.minor_digits(currency)
        return f"i.{column} * 0.{'1'.zfill(digits)}" if digits else f"i.{column}"
    if field in _MOMENTS:
        return f"""to_char(i.{column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')"""
    return f"NULLIF(i.{column}::text, '')"


def _cell_of_line(field: OfferField, currency: str, separator: str) -> str:
    """SQL over an item `i` and one of its price lines `r`, which is told again word for word where it is not ours."""
    name = _IN_LINE.get(field)
    if name is None:
        return _cell(field, currency)
    if field in _LISTS:
        told = f"(SELECT string_agg(e, {_literal(separator)}) FROM jsonb_array_elements_text(r.line->'{name}') AS e)"  # noqa: S608  # our own words only
    else:
        told = f"NULLIF(r.line->>'{name}', '')"
    if field in _OURS:
        return f"CASE WHEN r.ours THEN ({_cell(field, currency)})::text ELSE {told} END"
    return told


def _literal(text: str) -> str:
    """The text as a literal of SQL."""
    return "'" + text.replace("'", "''") + "'"
