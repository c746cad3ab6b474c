"""Tracking of whole orders (OR23) and shipments (ST01, ST11). The two spell a carrier's page differently."""

from __future__ import annotations

from datetime import datetime

import msgspec

from comptoir.channels.mirakl.wire.orders import Id


class OrderTracking(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """OR23's body, flat."""

    carrier_code: str | None = None
    carrier_name: str | None = None
    carrier_url: str | None = None
    tracking_number: str | None = None


class ShipmentTracking(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """The `tracking` of a shipment, on its way there and back."""

    carrier_code: Id | None = None
    carrier_name: str | None = None
    tracking_number: Id | None = None
    tracking_url: str | None = None


class NewLine(msgspec.Struct, frozen=True):
    """Units of a line that go into a new shipment."""

    order_line_id: str
    quantity: int


class NewShipment(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One entry of ST01's body; `shipped` creates it and confirms its departure at once."""

    order_id: str
    shipment_lines: list[NewLine]
    shipped: bool = False
    tracking: ShipmentTracking = ShipmentTracking()


class Line(msgspec.Struct):
    """Units of a line in a shipment."""

    order_line_id: Id
    quantity: int


class Shipment(msgspec.Struct):
    """A shipment as ST11 lists it."""

    id: Id
    order_id: Id
    status: str
    shipment_lines: list[Line] | None = None
    tracking: ShipmentTracking | None = None
    created_date: datetime | None = None
    shipped_date: datetime | None = None


class ShipmentsPage(msgspec.Struct):
    """ST11's answer; the token is absent on the last page."""

    data: list[Shipment]
    next_page_token: str | None = None


class Done(msgspec.Struct):
    """A shipment that an operation took."""

    id: Id


class Failed(msgspec.Struct):
    """A shipment that it did not take, and why."""

    message: str | None = None


class Outcome(msgspec.Struct):
    """The answer of ST01: a success (201) that may hold nothing but failures."""

    shipment_success: list[Done] | None = None
    shipment_errors: list[Failed] | None = None
