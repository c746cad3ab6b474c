"""Orders as OR11 and OR15 spell them.

Amounts arrive as JSON numbers or, on some tenants, as strings; both become `Decimal` digit by digit. Ids
arrive as text or as numbers and leave this channel as text. What the platform calls required may still be
null, so only what an order cannot be understood without has no default here.
"""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal

import msgspec

Id = str | int
"""An identifier or code: opaque, whatever JSON type it comes in."""

_ABSENT = msgspec.Raw()


class _Wire(msgspec.Struct, gc=False):
    """One JSON object of Mirakl's; unknown fields are skipped."""


class OrdersPage(_Wire):
    """OR11's answer; each order stays raw, so that one that cannot be read leaves the others alone."""

    orders: list[msgspec.Raw]
    total_count: int


class ExportTicket(_Wire):
    """OR13's answer."""

    tracking_id: Id


class ExportState(_Wire):
    """OR14's answer."""

    status: str
    urls: list[str] | None = None


class OrderName(_Wire):
    """Just enough of an order to say which one could not be read."""

    order_id: Id | None = None


class Coded(_Wire):
    """An amount with a code: a tax, a fee, a tax on commission. Only a line's own taxes have a rule."""

    code: Id | None = None
    amount: Decimal | None = None
    rate: Decimal | None = None
    tax_calculation_rule: str | None = None


class GivenBack(_Wire):
    """A refund or a cancelation of a line; the group and the states are a refund's. `state` is the older name."""

    id: Id | None = None
    order_refund_id: Id | None = None
    refund_state: str | None = None
    state: str | None = None
    quantity: int | None = None
    reason_code: Id | None = None
    amount: Decimal | None = None
    shipping_amount: Decimal | None = None
    taxes: list[Coded] | None = None
    shipping_taxes: list[Coded] | None = None
    fees: list[Coded] | None = None
    created_date: datetime | None = None


class OrderLine(_Wire):
    """`price` is the total of the line without shipping."""

    order_line_id: Id
    order_line_state: str
    quantity: int
    order_line_index: int | None = None
    order_line_state_reason_code: Id | None = None
    order_line_state_reason_label: str | None = None
    offer_sku: Id | None = None
    offer_id: Id | None = None
    product_sku: Id | None = None
    product_title: str | None = None
    category_code: Id | None = None
    category_label: str | None = None
    offer_state_code: Id | None = None
    price_unit: Decimal | None = None
    price: Decimal | None = None
    total_price: Decimal | None = None
    shipping_price: Decimal | None = None
    commission_fee: Decimal | None = None
    can_refund: bool | None = None
    created_date: datetime | None = None
    last_updated_date: datetime | None = None
    shipped_date: datetime | None = None
    received_date: datetime | None = None
    debited_date: datetime | None = None
    taxes: list[Coded] | None = None
    shipping_taxes: list[Coded] | None = None
    fees: list[Coded] | None = None
    commission_taxes: list[Coded] | None = None
    cancelations: list[GivenBack] | None = None
    refunds: list[GivenBack] | None = None


class Channel(_Wire):
    """The sales channel of the operator."""

    code: Id | None = None


class References(_Wire):
    """The names that customer and seller gave the order themselves."""

    order_reference_for_customer: Id | None = None
    order_reference_for_seller: Id | None = None


class DeliveryWindow(_Wire):
    """When the customer was promised the goods."""

    earliest: datetime | None = None
    latest: datetime | None = None


class Order(_Wire):
    """One order. Everything personal is left as it came, to be read apart and cut out of what is kept."""

    order_id: Id
    order_state: str
    created_date: datetime
    last_updated_date: datetime
    currency_iso_code: str
    order_lines: list[OrderLine]
    customer: msgspec.Raw = _ABSENT
    customer_notification_email: msgspec.Raw = _ABSENT
    commercial_id: Id | None = None
    order_state_reason_code: Id | None = None
    order_state_reason_label: str | None = None
    channel: Channel | None = None
    references: References | None = None
    quote_id: Id | None = None
    acceptance_decision_date: datetime | None = None
    customer_debited_date: datetime | None = None
    shipping_deadline: datetime | None = None
    delivery_date: DeliveryWindow | None = None
    order_tax_mode: str | None = None
    price: Decimal | None = None
    shipping_price: Decimal | None = None
    total_price: Decimal | None = None
    total_commission: Decimal | None = None
    can_cancel: bool | None = None
    can_shop_ship: bool | None = None
    has_incident: bool | None = None
    has_customer_message: bool | None = None
    has_invoice: bool | None = None
    fully_refunded: bool | None = None
    payment_type: str | None = None
    payment_workflow: str | None = None
    shipping_type_code: Id | None = None
    shipping_type_label: str | None = None
    shipping_zone_code: Id | None = None
    shipping_zone_label: str | None = None
    shipping_carrier_code: Id | None = None
    shipping_company: str | None = None
    shipping_tracking: Id | None = None
    shipping_tracking_url: str | None = None
    leadtime_to_ship: int | None = None


class Address(_Wire):
    """A delivery or billing address; null until the operator releases it."""

    civility: str | None = None
    firstname: str | None = None
    lastname: str | None = None
    company: str | None = None
    company_2: str | None = None
    street_1: str | None = None
    street_2: str | None = None
    additional_info: str | None = None
    city: str | None = None
    state: str | None = None
    zip_code: Id | None = None
    country_iso_code: str | None = None
    phone: Id | None = None
    phone_secondary: Id | None = None


class Organization(_Wire):
    """The company of a business customer."""

    name: str | None = None


class Customer(_Wire):
    """Who bought."""

    customer_id: Id | None = None
    firstname: str | None = None
    lastname: str | None = None
    locale: str | None = None
    organization: Organization | None = None
    shipping_address: Address | None = None
    billing_address: Address | None = None
