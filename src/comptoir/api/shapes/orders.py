"""Orders as they are told. Null is "the marketplace has not said", never zero; `remote_*` are its own words."""

from __future__ import annotations

from datetime import datetime
from typing import Literal, get_args

from ninja import Schema
from pydantic import Field

from comptoir.api.paging import SHORTEST_SEARCH, Page
from comptoir.api.shapes.actions import ACTION, ActionTold
from comptoir.api.shapes.ordered import LineFigures, Person
from comptoir.api.shapes.values import NO_NUL, Listed, Moment

OrderStateWord = Literal[
    "ON_HOLD",
    "TO_ACCEPT",
    "AWAITING_PAYMENT",
    "TO_SHIP",
    "PARTLY_SHIPPED",
    "SHIPPED",
    "DELIVERED",
    "REFUSED",
    "CANCELLED",
    "OTHER",
]


_STATE = f"({'|'.join(get_args(OrderStateWord))})"
_STATES = f"^{_STATE}(,{_STATE}){{0,9}}$"


class OrderFilters(Page):
    """Which orders."""

    account: str | None = Field(None, pattern=NO_NUL, description="The account's name.")
    state: str | None = Field(
        None, pattern=_STATES, description="Our states, separated by commas, such as TO_ACCEPT,TO_SHIP."
    )
    remote_id: str | None = Field(
        None, pattern=NO_NUL, max_length=200, description="The marketplace's number of the order."
    )
    sku: str | None = Field(
        None, pattern=NO_NUL, max_length=200, description="Orders with a line of exactly this SKU."
    )
    search: str | None = Field(
        None,
        pattern=NO_NUL,
        min_length=SHORTEST_SEARCH,
        max_length=100,
        description="A part, 3 characters or more, of the order's or the basket's number, of a reference or of a SKU.",
    )
    created_from: Moment | None = Field(None, description="Created on the marketplace then or later.")
    created_to: Moment | None = Field(None, description="Created on the marketplace before.")
    updated_from: Moment | None = Field(None, description="Updated on the marketplace then or later.")
    to_acknowledge: bool | None = Field(
        None, description="true: only orders whose units stay reserved until they are acknowledged."
    )


class OrderSummary(Schema):
    """One order of a list."""

    id: int
    account: str
    remote_id: str
    commercial_id: str | None
    state: OrderStateWord
    remote_state: str
    created_at: datetime
    updated_at: datetime
    as_of: datetime = Field(description="When it was last read.")
    accept_by: datetime | None = Field(description="Null unless the order waits to be accepted.")
    ship_by: datetime | None = Field(description="Null once nothing is left to be fulfilled.")
    currency: str
    price_cents: int | None
    shipping_cents: int | None
    total_cents: int | None
    commission_cents: int | None
    customer_reference: str | None
    host_reference: str | None = Field(description="Its number in the shop's own system.")
    has_incident: bool | None
    has_message: bool | None = Field(description="Whether the customer has written about it.")


class OrderList(Listed):
    """A page of orders, newest first."""

    items: list[OrderSummary]


class OrderAmount(Schema):
    """One figure of a line. `exact` is told where minor units cannot say it."""

    component: str
    code: str
    cents: int | None
    exact: str | None
    rate: str | None = Field(description="A percentage.")


class OrderItem(LineFigures):
    """One line of an order."""

    order_line_id: str
    state: OrderStateWord
    remote_state: str
    amounts: list[OrderAmount]


class ShippedUnits(Schema):
    """Units of one line."""

    order_line_id: str
    quantity: int


class OrderShipment(Schema):
    """One departure as we want it; `state` says whether the marketplace knows."""

    id: int
    action_id: int
    state: str
    method: str
    carrier_code: str | None
    carrier_name: str | None
    tracking_number: str | None
    tracking_url: str | None
    pro_number: str | None
    appointment: datetime | None
    serial_numbers: list[str]
    shipped_items: list[ShippedUnits]
    wanted_at: datetime
    confirmed_at: datetime | None


class OrderBuyer(Person):
    """Who bought: told only to keys with the scope `orders`, and null once it was purged."""

    remote_id: str | None


class OrderDetail(OrderSummary):
    """One order with all that is known of it."""

    shipping_type_code: str | None
    shipping_type_label: str | None
    carrier_code: str | None
    carrier_name: str | None
    tracking_number: str | None
    tracking_url: str | None
    can_cancel: bool | None
    items: list[OrderItem]
    shipments: list[OrderShipment]
    actions: list[ActionTold]
    buyer: OrderBuyer | None


SUMMARY = {
    "id": 42,
    "account": "bestbuy",
    "remote_id": "BBY-1001-A",
    "commercial_id": "BBY-1001",
    "state": "TO_SHIP",
    "remote_state": "SHIPPING",
    "created_at": "2026-11-24T14:05:00Z",
    "updated_at": "2026-11-24T14:31:00Z",
    "as_of": "2026-11-24T14:32:10Z",
    "accept_by": None,
    "ship_by": "2026-11-26T20:00:00Z",
    "currency": "CAD",
    "price_cents": 129999,
    "shipping_cents": 0,
    "total_cents": 129999,
    "commission_cents": 10400,
    "customer_reference": None,
    "host_reference": "Q-2031",
    "has_incident": False,
    "has_message": False,
}
ORDERS = {
    "items": [SUMMARY],
    "next": "WyIyMDI2LTExLTI0VDE0OjA1OjAwWiIsNDJd",
    "count": 230,
    "count_is_exact": True,
}
DETAIL = SUMMARY | {
    "shipping_type_code": "STD",
    "shipping_type_label": "Standard",
    "carrier_code": None,
    "carrier_name": None,
    "tracking_number": None,
    "tracking_url": None,
    "can_cancel": True,
    "items": [
        {
            "order_line_id": "BBY-1001-A-1",
            "sku": "FRIDGE-600",
            "title": "Refrigerator, 600 l",
            "state": "TO_SHIP",
            "remote_state": "SHIPPING",
            "ordered": 1,
            "accepted": 1,
            "refused": 0,
            "shipped": 0,
            "cancelled": 0,
            "refunded": 0,
            "returned": None,
            "unit_price_cents": 129999,
            "total_cents": 129999,
            "amounts": [
                {"component": "price", "code": "", "cents": 129999, "exact": None, "rate": None},
                {"component": "tax", "code": "GST", "cents": 6500, "exact": None, "rate": "5"},
            ],
        }
    ],
    "shipments": [],
    "actions": [ACTION],
    "buyer": {
        "remote_id": "C-77",
        "firstname": "Alex",
        "lastname": "Example",
        "organization": None,
        "locale": "en_CA",
        "email": "alex@example.com",
        "shipping_address": {"street_1": "1 Example Street", "city": "Toronto", "zip_code": "M5V 1A1"},
        "billing_address": None,
    },
}
