"""The shop (A01) and the platform's switches (PC01), as far as a shopkeeper cares."""

from __future__ import annotations

from datetime import datetime

import msgspec


class _Wire(msgspec.Struct, gc=False):
    """One JSON object of Mirakl's; unknown fields are skipped."""


class ShopShipping(_Wire):
    """`shipping` of A01, times in days."""

    lead_time_to_ship: int | None = None


class Kyc(_Wire):
    """How far the operator's check of the seller's identity is."""

    status: str | None = None


class Shop(_Wire):
    """A01. `shop_state` is OPEN, CLOSE, SUSPENDED, TERMINATED or a word to come."""

    shop_id: str | int
    shop_name: str | None = None
    shop_state: str | None = None
    currency_iso_code: str | None = None
    suspension_type: str | None = None
    closed_from: datetime | None = None
    closed_to: datetime | None = None
    channels: list[str] | None = None
    free_shipping: bool | None = None
    shipping: ShopShipping | None = None
    kyc: Kyc | None = None


class OrderWorkflows(_Wire):
    """How an order goes from the cart to the buyer's money."""

    order_acceptance: str | None = None
    pay_on_due_date: bool | None = None
    pay_on_shipment: bool | None = None
    pause_debit_workflow: bool | None = None
    no_customer_payment_confirmation: bool | None = None
    shipping_and_billing_details_before_acceptance: bool | None = None


class Pricing(_Wire):
    """What a price may look like."""

    channel_pricing: str | None = None
    discount_period_required: bool | None = None
    discount_price_creation_in_the_past_blocked: bool | None = None
    scheduled_pricing: bool | None = None
    volume_pricing: bool | None = None
    volume_discount: bool | None = None


class Shipment(_Wire):
    """Whether an order may leave in more than one parcel."""

    multi_shipment: bool | None = None
    multi_part_item_shipment: bool | None = None


class Features(_Wire):
    """`features` of PC01."""

    order_tax_mode: str | None = None
    offer_prices_decimals: str | int | None = None
    disable_seller_alternative_carrier: bool | None = None
    lead_time_to_ship_by_sellers_enabled: str | bool | None = None
    multi_currency: bool | None = None
    order_workflows: OrderWorkflows | None = None
    pricing: Pricing | None = None
    shipment: Shipment | None = None


class Platform(_Wire):
    """PC01."""

    features: Features
    timezone: str | None = None
