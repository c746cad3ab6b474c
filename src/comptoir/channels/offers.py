"""The words for offers on their way to a marketplace, and for what is read back of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from enum import StrEnum
from typing import Any

import msgspec


class SubmissionKind(StrEnum):
    """What a file of offers changes. The four travel apart: a change of stock touches no price, and so on."""

    CREATE = "create"
    STOCK = "stock"
    PRICE = "price"
    TERMS = "terms"


class OfferField(StrEnum):
    """What a file of offers may say of an offer. `token` is the submission's own id, where the file can carry it."""

    SKU = "sku"
    QUANTITY = "quantity"
    PRICE = "price"
    DISCOUNT_PRICE = "discount_price"
    DISCOUNT_FROM = "discount_from"
    DISCOUNT_UNTIL = "discount_until"
    CONDITION = "condition"
    LEAD_TIME_DAYS = "lead_time_days"
    LOGISTIC_CLASS = "logistic_class"
    MIN_ORDER_QUANTITY = "min_order_quantity"
    MAX_ORDER_QUANTITY = "max_order_quantity"
    PRODUCT_REFERENCE = "product_reference"
    PRODUCT_REFERENCE_TYPE = "product_reference_type"
    TOKEN = "token"  # noqa: S105  # the name of a field, no secret
    REMOVE = "remove"
    PRICE_RANGES = "price_ranges"
    DISCOUNT_RANGES = "discount_ranges"
    PRICE_CHANNELS = "price_channels"
    PRICE_FROM = "price_from"
    PRICE_UNTIL = "price_until"
    PRICE_ORGANIZATIONS = "price_organizations"
    PRICE_GROUPS = "price_groups"
    PRICE_TYPE = "price_type"


@dataclass(frozen=True, slots=True)
class FileColumn:
    """A column of a file: its heading there and what it holds; `constant` is the same on every line."""

    heading: str
    field: OfferField | None = None
    constant: str = ""


@dataclass(frozen=True, slots=True)
class FileLayout:
    """How the marketplace wants a file of one kind: CSV in UTF-8 with one heading line.

    Prices are decimals with a point, moments ISO 8601 in UTC (`2026-11-24T05:00:00Z`). `several_lines` says that an
    offer takes a line for each of its price lines, and that whatever line is missing is deleted. `list_separator` stands
    between the codes of one cell.
    """

    columns: tuple[FileColumn, ...]
    delimiter: str = ";"
    several_lines: bool = False
    list_separator: str = ","


class ImportStatus(StrEnum):
    """How far the marketplace is with a file."""

    WAITING = "waiting"
    RUNNING = "running"
    COMPLETE = "complete"
    FAILED = "failed"
    OTHER = "other"  # a state that we do not know: kept, shown, and polled on


class ImportProgress(msgspec.Struct, frozen=True, kw_only=True):
    """How far an import is. Counts are lines (offers where the marketplace counts offers); None where not told.

    `lines` is how many the whole file has, whatever became of them.
    """

    remote_id: str
    status: ImportStatus
    remote_status: str
    created_at: datetime | None = None
    lines: int | None = None
    taken: int | None = None
    refused: int | None = None
    has_report: bool = False
    reason: str = ""


class RowRefusal(msgspec.Struct, frozen=True, kw_only=True):
    """One offer that an import refused, in its words. `line` counts from 1 without the headings, None where not told."""

    sku: str
    message: str
    line: int | None = None


class PriceLine(msgspec.Struct, frozen=True, kw_only=True):
    """One price of an offer. The default price has no channels, no groups and no dates of its own.

    Ranges are the marketplace's text (`threshold|price,threshold|price`).
    """

    price: Decimal | None
    discount_price: Decimal | None = None
    discount_from: datetime | None = None
    discount_until: datetime | None = None
    price_ranges: str = ""
    discount_ranges: str = ""
    channels: tuple[str, ...] = ()
    organizations: tuple[str, ...] = ()
    groups: tuple[str, ...] = ()
    valid_from: datetime | None = None
    valid_until: datetime | None = None
    price_type: str = ""

    @property
    def is_default(self) -> bool:
        """Whether it holds for everyone, always."""
        return not (
            self.channels
            or self.organizations
            or self.groups
            or self.valid_from
            or self.valid_until
            or self.price_type not in ("", "PRICE")
        )


class RemoteOffer(msgspec.Struct, frozen=True, kw_only=True):
    """An offer as the marketplace holds it. None is "not told"; `quantity` is 0 only where it said 0.

    `prices` are all price lines in the marketplace's order; `reproducible` says that a price file could say them all
    again with another default price, so that none would be lost. `inactivity` are the marketplace's reasons why it
    does not sell.
    """

    sku: str
    remote_id: str
    product_remote_id: str = ""
    currency: str = ""
    quantity: int | None = None
    prices: tuple[PriceLine, ...] = ()
    reproducible: bool = False
    condition: str | None = None
    lead_time_days: int | None = None
    logistic_class: str | None = None
    min_order_quantity: int | None = None
    max_order_quantity: int | None = None
    active: bool | None = None
    deleted: bool = False
    inactivity: tuple[str, ...] = ()
    updated_at: datetime | None = None

    @property
    def default_price(self) -> PriceLine | None:
        """The price that holds for everyone, always; None where there is none."""
        return next((line for line in self.prices if line.is_default), None)


class UnreadableOffer(msgspec.Struct, frozen=True, kw_only=True):
    """One offer of an export that could not be read; the others go on. `sku` is empty where not even that could be."""

    sku: str
    why: str


class OffersPage(msgspec.Struct, frozen=True, kw_only=True):
    """A page of own offers as they are now."""

    offers: tuple[RemoteOffer, ...]
    unreadable: tuple[UnreadableOffer, ...]
    total_count: int
    marketplace_time: datetime | None


class RemoteProduct(msgspec.Struct, frozen=True, kw_only=True):
    """A product that the marketplace knows, by one of the references that it was asked for."""

    reference_type: str
    reference: str
    remote_id: str
    title: str = ""
    category: str = ""


def price_lines_to_json(lines: Sequence[PriceLine]) -> Any:
    """Price lines as plain JSON values, exact figures as text; `price_lines_from_json` reads them."""
    return msgspec.to_builtins(list(lines))


def price_lines_from_json(value: object) -> list[PriceLine]:
    """What `price_lines_to_json` gave."""
    return msgspec.convert(value, list[PriceLine])
