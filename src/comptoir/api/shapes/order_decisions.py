"""What is sent to decide about an order. Ids of lines are the marketplace's."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated

from ninja import Schema
from pydantic import Field

from comptoir.api.shapes.values import NO_NUL, Body, Cents, Flag, Moment, RemoteId, Text, Units
from comptoir.orders.reasons import LONGEST_REASON
from comptoir.shipments.models import Method

_MOST_LINES = 1_000
ByCode = Annotated[
    dict[RemoteId, Cents], Field(max_length=50, json_schema_extra={"additionalProperties": False})
]


class LineAnswer(Body):
    """Whether one line is accepted."""

    id: RemoteId
    accepted: Flag


class DecideBody(Body):
    """Without `order_lines` every line is meant; with it, every line is named once. `reason` stays in our journal."""

    order_lines: list[LineAnswer] | None = Field(default=None, min_length=1, max_length=_MOST_LINES)
    reason: str = Field(default="", max_length=LONGEST_REASON, pattern=NO_NUL)


class ShippedItem(Body):
    """Units of one line that leave."""

    order_line_id: RemoteId
    quantity: Units


class ShipBody(Body):
    """What leaves and how; without `shipped_items` everything that is left."""

    method: Method = Method.PARCEL
    tracking_number: Text | None = None
    carrier_code: Text | None = Field(
        default=None, description="Matched to the operator's carriers by code, then label."
    )
    carrier_name: Text | None = None
    tracking_url: Text | None = None
    pro_number: Text | None = Field(default=None, description="Freight: the PRO number.")
    appointment: Moment | None = None
    serial_numbers: list[Text] = Field(default_factory=list, max_length=_MOST_LINES)
    shipped_items: list[ShippedItem] | None = Field(default=None, min_length=1, max_length=_MOST_LINES)


class TrackingBody(Body):
    """Who carries an order that has not left yet."""

    tracking_number: Text | None = None
    carrier_code: Text | None = None
    carrier_name: Text | None = None
    tracking_url: Text | None = None


class MoneyOfLine(Body):
    """What goes back on one line. Without `amount_cents` everything that is left; what is named goes back as given."""

    order_line_id: RemoteId
    reason_code: RemoteId = Field(description="The operator's code.")
    amount_cents: Cents | None = None
    shipping_cents: Cents | None = None
    taxes: ByCode | None = Field(
        default=None, description="Cents by the tax's code; not named: the amount's share."
    )
    shipping_taxes: ByCode | None = None
    fees: ByCode | None = None
    quantity: Units | None = Field(default=None, description="Needed to cancel an amount.")


class RefundBody(Body):
    """The lines to give money back on."""

    lines: list[MoneyOfLine] = Field(min_length=1, max_length=_MOST_LINES)


class IncidentBody(Body):
    """The line whose incident is settled, and how, by the operator's code."""

    order_line_id: RemoteId
    reason_code: RemoteId


class AcknowledgeBody(Body):
    """From when on the shop's own stock figures leave the order's units out; default: now."""

    counted_at: Moment | None = None


class Acknowledgement(Schema):
    """What the word did."""

    order_id: int
    order: str
    counted_at: datetime
    reservations: int = Field(description="Reservations that it concerns; 0 is no error.")
    released: int = Field(description="How many of them ended at once.")


class OrderDocument(Schema):
    """A document of an order as the marketplace holds it; `size` in bytes."""

    id: str
    type: str
    file_name: str
    size: int | None
    uploaded_at: datetime | None


class DocumentList(Schema):
    """The documents of one order."""

    items: list[OrderDocument]


ACCEPT = {"order_lines": [{"id": "BBY-1001-A-1", "accepted": True}]}
REFUSE = {"reason": "Out of stock since this morning."}
SHIP = {
    "carrier_code": "CPCL",
    "tracking_number": "1234567890123456",
    "shipped_items": [{"order_line_id": "BBY-1001-A-1", "quantity": 1}],
}
TRACKING = {"carrier_name": "Canada Post", "tracking_number": "1234567890123456"}
MONEY = {"lines": [{"order_line_id": "BBY-1001-A-1", "reason_code": "16", "amount_cents": 5000}]}
CANCEL = {"lines": [{"order_line_id": "BBY-1001-A-1", "reason_code": "21", "quantity": 1}]}
INCIDENT = {"order_line_id": "BBY-1001-A-1", "reason_code": "28"}
ACKNOWLEDGE = {"counted_at": "2026-11-24T14:40:00Z"}
ACKNOWLEDGED = {
    "order_id": 42,
    "order": "BBY-1001-A",
    "counted_at": "2026-11-24T14:40:00Z",
    "reservations": 1,
    "released": 0,
}
DOCUMENTS = {
    "items": [
        {
            "id": "3001",
            "type": "CUSTOMER_INVOICE",
            "file_name": "invoice.pdf",
            "size": 48213,
            "uploaded_at": "2026-11-24T15:00:00Z",
        }
    ]
}
