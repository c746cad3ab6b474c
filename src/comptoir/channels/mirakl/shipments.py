"""Parcels and who carries them, in Mirakl's words and back. Pure."""

from __future__ import annotations

from comptoir.channels.decisions import Parcel, RemoteShipment, Tracking
from comptoir.channels.mirakl import states
from comptoir.channels.mirakl.scalars import moment, text
from comptoir.channels.mirakl.wire.shipments import (
    NewLine,
    NewShipment,
    OrderTracking,
    Shipment,
    ShipmentTracking,
)


def order_tracking(tracking: Tracking) -> OrderTracking:
    """OR23's spelling: a listed carrier by its code alone, another by name and page.

    >>> order_tracking(Tracking(carrier_name="Own van", tracking_url="https://van.example.com/7")).carrier_url
    'https://van.example.com/7'
    """
    if tracking.carrier_code:
        return OrderTracking(carrier_code=tracking.carrier_code, tracking_number=tracking.tracking_number)
    return OrderTracking(
        carrier_name=tracking.carrier_name,
        carrier_url=tracking.tracking_url,
        tracking_number=tracking.tracking_number,
    )


def shipment_tracking(tracking: Tracking) -> ShipmentTracking:
    """The spelling of ST01, by the same rule.

    >>> shipment_tracking(Tracking(carrier_code="CPCL", carrier_name="Canada Post", tracking_number="9"))
    ShipmentTracking(carrier_code='CPCL', carrier_name=None, tracking_number='9', tracking_url=None)
    """
    if tracking.carrier_code:
        return ShipmentTracking(carrier_code=tracking.carrier_code, tracking_number=tracking.tracking_number)
    return ShipmentTracking(
        carrier_name=tracking.carrier_name,
        tracking_number=tracking.tracking_number,
        tracking_url=tracking.tracking_url,
    )


def new_shipment(order_remote_id: str, parcel: Parcel) -> NewShipment:
    """A parcel that has left."""
    return NewShipment(
        order_id=order_remote_id,
        shipment_lines=[NewLine(line, units) for line, units in parcel.lines],
        shipped=True,
        tracking=shipment_tracking(parcel.tracking),
    )


def remote_shipment(shipment: Shipment) -> RemoteShipment:
    """A shipment as Mirakl holds it."""
    tracking = shipment.tracking or ShipmentTracking()
    return RemoteShipment(
        remote_id=str(shipment.id),
        order_remote_id=str(shipment.order_id),
        remote_state=shipment.status,
        shipped=states.parcel_left(shipment.status, shipment.shipped_date),
        lines=tuple([(str(line.order_line_id), line.quantity) for line in shipment.shipment_lines or ()]),
        tracking=Tracking(
            carrier_code=text(tracking.carrier_code),
            carrier_name=tracking.carrier_name,
            tracking_number=text(tracking.tracking_number),
            tracking_url=tracking.tracking_url,
        ),
        created_at=moment(shipment.created_date),
    )
