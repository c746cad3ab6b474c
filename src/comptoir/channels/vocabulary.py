"""The words that marketplaces and the shop share. Money is `Decimal` here, times are aware UTC, ids are opaque text.

None means that the marketplace did not say; it is never zero, and it never overwrites what is known.
"""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from enum import StrEnum

import msgspec


class OrderState(StrEnum):
    """What the shop can do about an order or a line. The marketplace's own state name is kept beside it."""

    ON_HOLD = "ON_HOLD"  # the marketplace is still checking; nothing to do yet
    TO_ACCEPT = "TO_ACCEPT"
    AWAITING_PAYMENT = "AWAITING_PAYMENT"  # accepted, the buyer is being charged
    TO_SHIP = "TO_SHIP"
    PARTLY_SHIPPED = "PARTLY_SHIPPED"
    SHIPPED = "SHIPPED"
    DELIVERED = "DELIVERED"
    REFUSED = "REFUSED"
    CANCELLED = "CANCELLED"
    OTHER = "OTHER"  # a state name that we do not know; shown as the marketplace spells it


class Component(StrEnum):
    """What an amount of a line is for."""

    PRICE = "price"
    SHIPPING = "shipping"
    TAX = "tax"
    SHIPPING_TAX = "shipping_tax"
    FEE = "fee"
    COMMISSION = "commission"
    COMMISSION_TAX = "commission_tax"


class IncomingAmount(msgspec.Struct, frozen=True, gc=False):
    """One figure of a line. `code` is the marketplace's tax or fee code, empty where it has none; `rate` is a percentage."""

    component: Component
    code: str
    amount: Decimal | None
    rate: Decimal | None = None
    stated_by_shop: bool = False
    """Whether the shop must state this tax itself when it gives money back; else the marketplace computes it."""


class GivenBackKind(StrEnum):
    """How money went back: before shipment as a cancelation, otherwise as a refund."""

    REFUND = "refund"
    CANCELATION = "cancelation"


class GivenBack(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """One refund or cancelation of a line, as the marketplace holds it. Amounts are without their taxes' share
    exactly as the order's tax mode says; `taxes`, `shipping_taxes` and `fees` are pairs of code and amount.
    """

    kind: GivenBackKind
    remote_id: str
    group_id: str | None
    remote_state: str | None
    quantity: int | None
    reason_code: str | None
    amount: Decimal | None
    shipping_amount: Decimal | None
    taxes: tuple[tuple[str, Decimal], ...]
    shipping_taxes: tuple[tuple[str, Decimal], ...]
    created_at: datetime | None
    fees: tuple[tuple[str, Decimal], ...] = ()


class IncomingLine(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """One line of an order. Counts are units; None means that the marketplace has not said."""

    remote_id: str
    index: int | None
    remote_state: str
    state: OrderState
    reason_code: str | None
    reason_label: str | None
    sku: str | None
    offer_remote_id: str | None
    product_remote_id: str | None
    title: str | None
    category_code: str | None
    category_label: str | None
    condition: str | None
    ordered: int
    accepted: int | None
    refused: int | None
    shipped: int | None
    cancelled: int | None
    refunded: int | None
    returned: int | None
    unit_price: Decimal | None
    total_price: Decimal | None
    can_refund: bool | None
    created_at: datetime | None
    updated_at: datetime | None
    shipped_at: datetime | None
    received_at: datetime | None
    debited_at: datetime | None
    amounts: tuple[IncomingAmount, ...]
    given_back: tuple[GivenBack, ...] = ()


class Address(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """Where something goes. `country` is ISO 3166-1 alpha-3."""

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
    zip_code: str | None = None
    country: str | None = None
    phone: str | None = None
    phone_secondary: str | None = None

    def __repr__(self) -> str:
        return "Address(...)"  # personal: it must not slip into a log with the order around it


class IncomingBuyer(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """Everything personal in an order, and nothing else: it is stored apart and purged by age."""

    remote_id: str | None
    firstname: str | None
    lastname: str | None
    organization: str | None
    locale: str | None
    email: str | None
    shipping_address: Address | None
    billing_address: Address | None

    def __repr__(self) -> str:
        return "IncomingBuyer(...)"  # personal, as above


class IncomingOrder(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """An order as the marketplace told it. `raw` is its JSON without anything personal."""

    remote_id: str
    commercial_id: str | None
    remote_state: str
    state: OrderState
    reason_code: str | None
    reason_label: str | None
    sales_channel: str | None
    created_at: datetime
    updated_at: datetime
    acceptance_decided_at: datetime | None
    debited_at: datetime | None
    ship_by: datetime | None
    deliver_from: datetime | None
    deliver_by: datetime | None
    currency: str
    tax_mode: str | None
    price: Decimal | None
    shipping_price: Decimal | None
    total_price: Decimal | None
    total_commission: Decimal | None
    can_cancel: bool | None
    can_ship: bool | None
    has_incident: bool | None
    has_message: bool | None
    has_invoice: bool | None
    fully_refunded: bool | None
    payment_type: str | None
    payment_workflow: str | None
    customer_reference: str | None
    seller_reference: str | None
    quote_remote_id: str | None
    shipping_type_code: str | None
    shipping_type_label: str | None
    shipping_zone_code: str | None
    shipping_zone_label: str | None
    carrier_code: str | None
    carrier_name: str | None
    tracking_number: str | None
    tracking_url: str | None
    lead_time_days: int | None
    buyer: IncomingBuyer | None
    lines: tuple[IncomingLine, ...]
    raw: bytes


class UnreadableOrder(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """An order that we could not read. It is kept and shown; the others of its page go on.

    `remote_id` is empty when even that could not be read; `raw` holds no personal data.
    """

    remote_id: str
    reason: str
    raw: bytes


class OrdersPage(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """One answer to "which orders changed": what was read, what was not, and the marketplace's clock as it answered.

    `total_count` is the size of the whole filtered set as the marketplace counted it for this page.
    """

    orders: tuple[IncomingOrder, ...]
    unreadable: tuple[UnreadableOrder, ...]
    total_count: int
    marketplace_time: datetime | None


class ExportStatus(StrEnum):
    """How far an asynchronous export is."""

    PENDING = "PENDING"
    COMPLETED = "COMPLETED"
    FAILED = "FAILED"


class ExportProgress(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """An export's state; `urls` are its chunks once COMPLETED, `remote_status` the marketplace's own word."""

    status: ExportStatus
    remote_status: str
    urls: tuple[str, ...]


class Allowance(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """One thing that the operator allows, forbids or fixes, in words a shopkeeper understands."""

    code: str
    label: str
    value: str


class ReferenceItem(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """One code of the marketplace: a carrier, a reason, a shipping type. `details` keeps what else it says of it."""

    code: str
    label: str
    details: dict[str, str | bool | None]


class ShopFacts(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """What a marketplace says of the shop behind a key. `health` is the marketplace's own word (OPEN, SUSPENDED, ...)."""

    shop_id: str
    shop_name: str
    health: str
    currency: str
    allowances: tuple[Allowance, ...]
