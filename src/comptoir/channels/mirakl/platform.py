"""Mirakl's switches, the shop and its code lists in the shop's words."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from comptoir.channels.mirakl.wire.platform import Features, OrderWorkflows, Platform, Pricing, Shipment, Shop
from comptoir.channels.mirakl.wire.reference import Entry
from comptoir.channels.vocabulary import Allowance, ReferenceItem, ShopFacts

_Said = str | int | bool | None

_WORDS = {
    "AUTOMATIC": "automatic",
    "NOT_AUTOMATIC": "by the shop, order by order",
    "BOTH": "automatic for some orders, by the shop for others",
    "TAX_INCLUDED": "prices include tax",
    "TAX_EXCLUDED": "prices exclude tax",
    "YES": "yes",
    "NO": "no",
    "YES_PER_STORE": "as set for each shop",
    "MULTI": "a price per sales channel, several in one offer",
    "SINGLE": "a price per sales channel, one in an offer",
    "DISABLED": "one price for all sales channels",
}


def allowances(platform: Platform) -> tuple[Allowance, ...]:
    """What PC01 says that matters to a shop. What Mirakl leaves out stands there as unknown."""
    features = platform.features
    known = (
        *_ordering(features),
        *_selling(features, features.pricing or Pricing()),
        ("timezone", "Time zone of the platform", platform.timezone),
        # PC01 has no switch for it: an order's own can_cancel tells, case by case.
        ("seller_cancelation", "The shop may cancel accepted orders", None),
        ("partial_acceptance", "The shop may accept some lines and refuse others", None),
    )
    return tuple(Allowance(code=code, label=label, value=_words(value)) for code, label, value in known)


def _ordering(features: Features) -> Iterable[tuple[str, str, _Said]]:
    flows = features.order_workflows or OrderWorkflows()
    shipment = features.shipment or Shipment()
    unlisted = features.disable_seller_alternative_carrier
    return (
        ("order_acceptance", "How orders are accepted", flows.order_acceptance),
        ("pay_on_due_date", "Buyers may pay at a later date", flows.pay_on_due_date),
        ("pay_on_shipment", "Buyers are charged at shipment", flows.pay_on_shipment),
        ("pause_debit_workflow", "The operator may pause the charging of buyers", flows.pause_debit_workflow),
        (
            "no_customer_payment_confirmation",
            "Orders go on without a confirmed payment",
            flows.no_customer_payment_confirmation,
        ),
        (
            "addresses_before_acceptance",
            "Addresses are shown before acceptance",
            flows.shipping_and_billing_details_before_acceptance,
        ),
        ("multi_shipment", "An order may be shipped in several parcels", shipment.multi_shipment),
        (
            "multi_part_item_shipment",
            "One item may be shipped in several parcels",
            shipment.multi_part_item_shipment,
        ),
        (
            "unlisted_carriers",
            "Carriers that are not on the operator's list are allowed",
            None if unlisted is None else not unlisted,
        ),
    )


def _selling(features: Features, pricing: Pricing) -> Iterable[tuple[str, str, _Said]]:
    return (
        ("order_tax_mode", "Tax in prices", features.order_tax_mode),
        ("offer_prices_decimals", "Decimals in prices", features.offer_prices_decimals),
        ("multi_currency", "Several currencies", features.multi_currency),
        ("channel_pricing", "Prices by sales channel", pricing.channel_pricing),
        ("discount_period_required", "A discount needs a start and an end", pricing.discount_period_required),
        (
            "discount_in_the_past_blocked",
            "A discount may not begin in the past",
            pricing.discount_price_creation_in_the_past_blocked,
        ),
        ("scheduled_pricing", "Prices may be scheduled", pricing.scheduled_pricing),
        ("volume_pricing", "Prices may depend on the quantity", pricing.volume_pricing),
        ("volume_discount", "Discounts may depend on the quantity", pricing.volume_discount),
        (
            "lead_time_by_seller",
            "The shop sets its own lead time",
            features.lead_time_to_ship_by_sellers_enabled,
        ),
    )


def shop_facts(shop: Shop) -> ShopFacts:
    """A01 in the shop's words."""
    lead_time = shop.shipping.lead_time_to_ship if shop.shipping else None
    known: tuple[tuple[str, str, _Said], ...] = (
        ("suspension_type", "Why the shop is suspended", shop.suspension_type),
        ("closed_from", "Closed from", _iso(shop.closed_from)),
        ("closed_to", "Closed until", _iso(shop.closed_to)),
        ("channels", "Sales channels", ", ".join(shop.channels) if shop.channels else None),
        ("free_shipping", "Ships for free", shop.free_shipping),
        ("lead_time_to_ship", "Lead time of the shop in days", lead_time),
        ("kyc", "The operator's check of the seller", shop.kyc.status if shop.kyc else None),
    )
    return ShopFacts(
        shop_id=str(shop.shop_id),
        shop_name=shop.shop_name or "",
        health=shop.shop_state or "",
        currency=shop.currency_iso_code or "",
        allowances=tuple(
            Allowance(code=code, label=label, value=_words(value))
            for code, label, value in known
            if value is not None
        ),
    )


def items(entries: Iterable[Entry], details: tuple[str, ...]) -> tuple[ReferenceItem, ...]:
    """A code list's entries with those of their fields that belong to this list."""
    return tuple(
        ReferenceItem(
            code=str(entry.code),
            label=entry.label or str(entry.code),
            details={name: getattr(entry, name) for name in details},
        )
        for entry in entries
    )


def _words(value: _Said) -> str:
    if value is None:
        return "unknown"
    if isinstance(value, bool):
        return "yes" if value else "no"
    return _WORDS.get(str(value), str(value))


def _iso(moment: datetime | None) -> str | None:
    return None if moment is None else moment.isoformat()
