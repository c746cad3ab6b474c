"""The words for what a shop decides about an order, on its way to a marketplace, and for what is read back of it."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal

import msgspec

from comptoir.channels.vocabulary import GivenBackKind


class LineDecision(msgspec.Struct, frozen=True, kw_only=True):
    """Whether a line is taken, whole. A decision names every line of its order once."""

    line_remote_id: str
    accepted: bool


class Tracking(msgspec.Struct, frozen=True, kw_only=True):
    """Who carries a parcel. A carrier of the operator's list goes by `carrier_code`, another by name and page."""

    carrier_code: str | None = None
    carrier_name: str | None = None
    tracking_number: str | None = None
    tracking_url: str | None = None


class Parcel(msgspec.Struct, frozen=True, kw_only=True):
    """What goes into one parcel, as pairs of line id and units, and who carries it."""

    lines: tuple[tuple[str, int], ...]
    tracking: Tracking


class GiveBack(msgspec.Struct, frozen=True, kw_only=True):
    """Money to give back on one line, in the order's currency and, as the marketplace spells it, its tax mode.

    Taxes and fees are pairs of code and amount. A tax is stated when the shop must state it itself, a fee when
    any of it goes back. `quantity` informs, except in cancelations.
    """

    line_remote_id: str
    quantity: int
    amount: Decimal
    shipping_amount: Decimal
    taxes: tuple[tuple[str, Decimal], ...]
    shipping_taxes: tuple[tuple[str, Decimal], ...]
    reason_code: str
    currency: str
    excluded_from_shipment: bool = False
    fees: tuple[tuple[str, Decimal], ...] = ()
    tax_mode: str | None = None


class GaveBack(msgspec.Struct, frozen=True, kw_only=True):
    """One line of a marketplace's answer: what it now calls the refund or cancelation that was asked for."""

    kind: GivenBackKind
    line_remote_id: str
    remote_id: str
    group_id: str | None


class RemoteShipment(msgspec.Struct, frozen=True, kw_only=True):
    """A parcel as the marketplace holds it. `shipped` says that its departure was confirmed there."""

    remote_id: str
    order_remote_id: str
    remote_state: str
    shipped: bool
    lines: tuple[tuple[str, int], ...]
    tracking: Tracking
    created_at: datetime | None


class RemoteDocument(msgspec.Struct, frozen=True, kw_only=True):
    """A document of an order; `size` in bytes."""

    remote_id: str
    order_remote_id: str
    type_code: str
    file_name: str
    size: int | None
    uploaded_at: datetime | None
