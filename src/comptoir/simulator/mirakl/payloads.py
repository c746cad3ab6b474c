"""An order as OR11 and OR15 print it: every documented field, sums that add up, nulls included."""

import json
from typing import TYPE_CHECKING, Any

from comptoir.simulator.clock import DAY, stamp
from comptoir.simulator.mirakl import reference

if TYPE_CHECKING:
    from comptoir.simulator.customers import Basket, Customer, Wish
    from comptoir.simulator.shops import Shop

Body = dict[str, Any]

encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode

_COMMISSION_TAX = ("HST", 13000)
_NO_BREAKDOWN = None


def money(cents: int) -> int | float:
    """Cents as a JSON number of dollars, without decimals where there are none.

    >>> money(16500), money(1564)
    (165, 15.64)
    """
    whole, rest = divmod(cents, 100)
    return cents / 100 if rest else whole


def cents(amount: float) -> int:
    """The other way round."""
    return round(amount * 100)


def share(amount: int, rate: int) -> int:
    """A share of cents at thousandths of a percent, half a cent rounded up.

    >>> share(1000, 9975)
    100
    """
    return (amount * rate + 50_000) // 100_000


def order_body(*, shop: "Shop", commercial_id: str, letter: str, basket: "Basket", created: int) -> Body:
    """A new order in STAGING, nothing decided yet, addresses still hidden."""
    customer = basket.customer
    order_id = f"{commercial_id}-{letter}"
    at = stamp(created)
    freight = any(wish.product.freight in {"L", "XL"} for wish in basket.wishes)
    explicit = shop.settings.explicit_tax_codes
    lines = [
        _line(order_id, index, wish, basket, at, explicit)
        for index, wish in enumerate(basket.wishes, start=1)
    ]
    promotions = [promotion for line in lines for promotion in line["promotions"]]
    shipping_type = reference.SHIPPING_TYPES[basket.shipping_type]
    zone = reference.zone_of(customer.province_code)
    deadline = created + (5 if freight else 3) * DAY
    return {
        "acceptance_decision_date": None,
        "can_cancel": False,
        "can_shop_ship": False,
        "channel": dict(reference.CHANNEL),
        "commercial_id": commercial_id,
        "created_date": at,
        "currency_iso_code": shop.settings.currency,
        "customer": _customer(customer),
        "customer_debited_date": None,
        "customer_directly_pays_seller": False,
        "customer_notification_email": customer.email,
        "delivery_date": {"earliest": stamp(deadline), "latest": stamp(deadline + 4 * DAY)}
        if freight
        else None,
        "discount_campaigns": [],
        "fulfillment": {"center": {"code": "DEFAULT"}},
        "fully_refunded": False,
        "has_customer_message": False,
        "has_incident": False,
        "has_invoice": False,
        "invoice_details": None,
        "last_updated_date": at,
        "leadtime_to_ship": 1,
        "order_additional_fields": [],
        "order_id": order_id,
        "order_lines": lines,
        "order_refunds": None,
        "order_state": "STAGING",
        "order_state_reason_code": None,
        "order_state_reason_label": None,
        "order_tax_mode": "TAX_EXCLUDED",
        "order_taxes": None,
        "paymentType": None,
        "payment_duration": 0,
        "payment_type": "CREDIT_CARD",
        "payment_workflow": "PAY_ON_ACCEPTANCE",
        "price": _sum(lines, "price"),
        "promotions": {
            "applied_promotions": promotions,
            "total_deduced_amount": _sum(promotions, "deduced_amount"),
        },
        "quote_id": None,
        "references": {"order_reference_for_customer": None, "order_reference_for_seller": None},
        "shipping_carrier_code": None,
        "shipping_carrier_standard_code": None,
        "shipping_company": None,
        "shipping_deadline": stamp(deadline),
        "shipping_price": _sum(lines, "shipping_price"),
        "shipping_pudo_id": None,
        "shipping_tracking": None,
        "shipping_tracking_url": None,
        "shipping_type_code": basket.shipping_type,
        "shipping_type_label": shipping_type.label(french=customer.french),
        "shipping_type_standard_code": shipping_type.standard_code,
        "shipping_zone_code": zone.code,
        "shipping_zone_label": zone.label(french=customer.french),
        "total_commission": _sum(lines, "total_commission"),
        "total_price": _sum(lines, "total_price"),
        "transaction_date": None,
        "transaction_number": None,
    }


def contacts(customer: "Customer") -> Body:
    """What an order's customer gains once the marketplace lets the seller see where the parcel goes."""
    person = {
        "civility": customer.civility,
        "customer_id": customer.customer_id,
        "firstname": customer.firstname,
        "lastname": customer.lastname,
        "locale": customer.locale,
    }
    address = {
        "city": customer.city,
        "civility": customer.civility,
        "company": None,
        "company_2": None,
        "country": "Canada",
        "country_iso_code": "CAN",
        "firstname": customer.firstname,
        "lastname": customer.lastname,
        "phone": customer.phone,
        "phone_secondary": None,
        "state": customer.province_code,
        "street_1": customer.street,
        "street_2": customer.street_2,
        "zip_code": customer.zip_code,
    }
    return {
        "accounting_contact": person,
        "billing_address": address,
        "delivery_contact": person,
        "shipping_address": {"additional_info": None, **address},
    }


def _customer(customer: "Customer") -> Body:
    return {
        "accounting_contact": None,
        "billing_address": None,
        "civility": customer.civility,
        "customer_id": customer.customer_id,
        "delivery_contact": None,
        "firstname": customer.firstname,
        "lastname": customer.lastname,
        "locale": customer.locale,
        "organization": None,
        "shipping_address": None,
    }


def _line(
    order_id: str, index: int, wish: "Wish", basket: "Basket", at: str, explicit: tuple[str, ...]
) -> Body:
    product, quantity = wish.product, wish.quantity
    french = basket.customer.french
    unit = product.price - wish.unit_discount
    price = unit * quantity
    shipping = reference.shipping_charge(product.freight, basket.shipping_type, price)
    fee = product.eco_fee * quantity if basket.customer.province_code != "NU" else 0
    commission = share(price + shipping, product.commission_percent * 1000)
    commission_tax = share(commission, _COMMISSION_TAX[1])
    province = basket.customer.province
    return {
        "can_refund": False,
        "cancelations": [],
        "category_code": product.category_code,
        "category_label": product.category_fr if french else product.category_en,
        "commission_fee": money(commission),
        "commission_rate_vat": _COMMISSION_TAX[1] / 1000,
        "commission_taxes": [
            {"amount": money(commission_tax), "code": _COMMISSION_TAX[0], "rate": _COMMISSION_TAX[1] / 1000}
        ],
        "commission_vat": money(commission_tax),
        "created_date": at,
        "debited_date": None,
        "description": None,
        "discount_campaign": None,
        "eco_contributions": [],
        "fees": [{"amount": money(fee), "code": "EHF"}] if fee else [],
        "last_updated_date": at,
        "measurement": None,
        "offer_id": product.offer_id,
        "offer_sku": product.sku,
        "offer_state_code": product.condition,
        "order_line_additional_fields": [],
        "order_line_id": f"{order_id}-{index}",
        "order_line_index": index,
        "order_line_state": "STAGING",
        "order_line_state_reason_code": None,
        "order_line_state_reason_label": None,
        "origin_unit_price": money(product.price),
        "price": money(price),
        "price_additional_info": None,
        "price_amount_breakdown": _NO_BREAKDOWN,
        "price_unit": money(unit),
        "product_medias": [
            {"media_url": f"/media/product/image/{product.product_sku}", "mime_type": "JPEG", "type": "LARGE"}
        ],
        "product_shop_sku": product.sku,
        "product_sku": product.product_sku,
        "product_title": product.title_fr if french else product.title_en,
        "promotions": [_promotion(order_id, index, wish)] if wish.unit_discount else [],
        "purchase_information": None,
        "quantity": quantity,
        "received_date": None,
        "refunds": [],
        "shipped_date": None,
        "shipping_from": {
            "address": {"city": "Mississauga", "country_iso_code": "CAN", "state": "ON", "street_1": None,
                        "street_2": None, "zip_code": "L5B 2C9"},
            "warehouse": None,
        },
        "shipping_price": money(shipping),
        "shipping_price_additional_unit": None,
        "shipping_price_amount_breakdown": _NO_BREAKDOWN,
        "shipping_price_unit": None,
        "shipping_taxes": _taxes(province.taxes, shipping, explicit) if shipping else [],
        "tax_legal_notice": None,
        "taxes": [
            tax | {"origin_unit_amount": money(share(product.price, rate))}
            for tax, (_, rate) in zip(
                _taxes(province.taxes, price + fee, explicit), province.taxes, strict=True
            )
        ],
        "total_commission": money(commission + commission_tax),
        "total_price": money(price + shipping + fee),
    }  # fmt: skip


def _promotion(order_id: str, index: int, wish: "Wish") -> Body:
    return {
        "apportioned": True,
        "campaign": None,
        "configuration": {
            "amount_off": money(wish.unit_discount),
            "free_items_quantity": None,
            "internal_description": "Ten percent off",
            "percentage_off": None,
            "reduced_unit_price": None,
            "type": "AMOUNT_OFF",
        },
        "deduced_amount": money(wish.unit_discount * wish.quantity),
        "id": f"PROMO-{order_id}-{index}",
        "offered_quantity": None,
        "promo_code": None,
    }


def _taxes(taxes: tuple[tuple[str, int], ...], amount: int, explicit: tuple[str, ...]) -> list[Body]:
    return [
        {
            "amount": money(share(amount, rate)),
            "amount_breakdown": _NO_BREAKDOWN,
            "code": code,
            "purchase_tax": None,
            "rate": rate / 1000,
            "tax_calculation_rule": "NONE" if code in explicit else "PROPORTIONAL_TO_AMOUNT",
        }
        for code, rate in taxes
    ]


def _sum(things: list[Body], name: str) -> int | float:
    return money(sum(cents(thing[name]) for thing in things))
