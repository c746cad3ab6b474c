"""Orders as Mirakl writes them, whole, to be changed by a test."""

from __future__ import annotations

import json
from typing import Any


def address(**changes: Any) -> dict[str, Any]:
    """A delivery address."""
    return {
        "additional_info": "Ring twice",
        "city": "Halifax",
        "civility": "Ms",
        "company": "Lantern Works",
        "company_2": None,
        "country": "Canada",
        "country_iso_code": "CAN",
        "firstname": "Marguerite",
        "lastname": "Okonkwo-Bélanger",
        "phone": "902-555-0144",
        "phone_secondary": None,
        "state": "NS",
        "street_1": "12 Harbour Lane",
        "street_2": "Unit 5",
        "zip_code": "B3H 0A1",
    } | changes


def customer(**changes: Any) -> dict[str, Any]:
    """Who bought."""
    return {
        "accounting_contact": {
            "customer_id": "C-9",
            "firstname": "Piet",
            "lastname": "Vandermeer",
            "locale": "en_CA",
        },
        "billing_address": address(street_1="99 Billing Row"),
        "civility": "Ms",
        "customer_id": 4711,
        "firstname": "Marguerite",
        "lastname": "Okonkwo-Bélanger",
        "locale": "fr_CA",
        "organization": {
            "organization_id": "O-1",
            "name": "Lantern Works Inc.",
            "identification_number": "88-7766",
        },
        "shipping_address": address(),
    } | changes


def line(**changes: Any) -> dict[str, Any]:
    """One order line in SHIPPING."""
    return {
        "can_refund": True,
        "cancelations": [],
        "category_code": "COOK",
        "category_label": "Cookers",
        "commission_fee": 15.05,
        "commission_taxes": [{"amount": 2.25, "code": "HST", "rate": 15}],
        "created_date": "2026-03-01T12:00:00Z",
        "debited_date": "2026-03-01T13:00:00Z",
        "description": None,
        "fees": [{"amount": 1.5, "code": "EHF"}],
        "last_updated_date": "2026-03-01T13:00:01Z",
        "offer_id": 2130,
        "offer_sku": "HOB-60",
        "offer_state_code": "11",
        "order_line_additional_fields": [],
        "order_line_id": "P1-A-1",
        "order_line_index": 1,
        "order_line_state": "SHIPPING",
        "order_line_state_reason_code": None,
        "order_line_state_reason_label": None,
        "price": 1299.0,
        "price_unit": 649.5,
        "product_sku": "MP-1",
        "product_title": 'Hob 24" steel',
        "quantity": 2,
        "received_date": None,
        "refunds": [],
        "shipped_date": None,
        "shipping_price": 40.0,
        "shipping_taxes": [{"amount": 6.0, "code": "HST", "rate": 15}],
        "taxes": [{"amount": 194.85, "code": "HST", "rate": 15}],
        "total_commission": 17.3,
        "total_price": 1340.5,
    } | changes


def order(**changes: Any) -> dict[str, Any]:
    """An order in SHIPPING, addresses released."""
    return {
        "acceptance_decision_date": "2026-03-01T12:30:00Z",
        "can_cancel": True,
        "can_shop_ship": True,
        "channel": {"code": "CA", "label": "Canada"},
        "commercial_id": "P1",
        "created_date": "2026-03-01T12:00:00Z",
        "currency_iso_code": "CAD",
        "customer": customer(),
        "customer_debited_date": "2026-03-01T13:00:00.460Z",
        "customer_directly_pays_seller": False,
        "customer_notification_email": "relay+1@notification.example.com",
        "delivery_date": {"earliest": "2026-03-05T00:00:00Z", "latest": "2026-03-08T00:00:00Z"},
        "fully_refunded": False,
        "has_customer_message": False,
        "has_incident": False,
        "has_invoice": None,
        "last_updated_date": "2026-03-01T13:00:01Z",
        "leadtime_to_ship": 2,
        "order_additional_fields": [],
        "order_id": "P1-A",
        "order_lines": [line()],
        "order_state": "SHIPPING",
        "order_state_reason_code": None,
        "order_state_reason_label": None,
        "order_tax_mode": "TAX_EXCLUDED",
        "payment_type": "Visa",
        "payment_workflow": "PAY_ON_ACCEPTANCE",
        "price": 1299.0,
        "quote_id": None,
        "references": {"order_reference_for_customer": "PO-7", "order_reference_for_seller": None},
        "shipping_carrier_code": None,
        "shipping_company": None,
        "shipping_deadline": "2026-03-03T12:00:00Z",
        "shipping_price": 40.0,
        "shipping_tracking": None,
        "shipping_tracking_url": None,
        "shipping_type_code": "STD",
        "shipping_type_label": "Standard",
        "shipping_zone_code": "NS",
        "shipping_zone_label": "Nova Scotia",
        "total_commission": 17.3,
        "total_price": 1340.5,
    } | changes


def encoded(value: object) -> bytes:
    """JSON as Mirakl writes it: compact, UTF-8."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()
