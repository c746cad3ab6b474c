"""What A01 and PC01 say: the shop's account and the platform's switches."""

from typing import TYPE_CHECKING, Any

from comptoir.simulator.clock import stamp
from comptoir.simulator.mirakl import reference

if TYPE_CHECKING:
    from comptoir.simulator.shops import Shop, ShopSettings

_ADDRESS = {
    "city": "Mississauga",
    "country_iso_code": "CAN",
    "state": "ON",
    "street_1": "100 Warehouse Road",
    "street_2": None,
    "zip_code": "L5B 2C9",
}


def account(shop: "Shop", *, orders: int, offers: int) -> dict[str, Any]:
    """The answer of A01."""
    opened = stamp(shop.created)
    return {
        "applicable_taxes": [{"code": "HST", "fee_types": ["COMMISSION", "SUBSCRIPTION"], "label": "HST"}],
        "approval_delay": 3600,
        "approval_rate": 0.98,
        "banner": None,
        "billing_info": None,
        "channels": ["CA"],
        "closed_from": None,
        "closed_to": None,
        "contact_informations": {
            "city": "Mississauga",
            "civility": "Mrs",
            "country": "CAN",
            "email": f"shop-{shop.shop_id}@example.com",
            "fax": None,
            "firstname": "Robin",
            "lastname": "Northam",
            "phone": "905-555-0100",
            "phone_secondary": None,
            "state": "ON",
            "street1": _ADDRESS["street_1"],
            "street2": None,
            "web_site": "https://shop.example.com",
            "zip_code": _ADDRESS["zip_code"],
        },
        "currency_iso_code": shop.settings.currency,
        "date_created": opened,
        "default_billing_information": {
            "corporate_information": {"company_registration_name": shop.name},
            "default_language": shop.settings.locale,
            "fiscal_information": None,
            "id": f"00000000-0000-4000-8000-{shop.shop_id:012d}",
            "registration_address": _ADDRESS,
        },
        "description": None,
        "domains": ["PRODUCT"],
        "dropship": None,
        "evaluations_count": 0,
        "free_shipping": False,
        "grade": None,
        "is_professional": True,
        "kyc": {"reason": None, "status": "APPROVED"},
        "last_updated_date": opened,
        "logo": None,
        "model": "MARKETPLACE",
        "offers_count": offers,
        "order_messages_response_delay": None,
        "orders_count": orders,
        "payment_details": {
            "paid_balance": 0,
            "payable_balance": 0,
            "pending_balance": 0,
            "reserve_balance": 0,
            "reserve_target": 0,
            "sub_balances": [],
        },
        "payment_info": None,
        "payment_method_mandatory": False,
        "premium": False,
        "pro_details": None,
        "producer_identifiers": [],
        "recycling_policy": None,
        "return_policy": None,
        "shipping": {"lead_time_to_ship": 1},
        "shipping_country": "CAN",
        "shipping_types": ["STD", "EXP"],
        "shipping_zones": list(reference.ZONES),
        "shippings": [_shipping(code, zone) for code in ("STD", "EXP") for zone in reference.ZONES.values()],
        "shop_additional_fields": [],
        "shop_id": shop.shop_id,
        "shop_name": shop.name,
        "shop_state": "OPEN",
        "specific_billing_informations": [],
        "suspension_type": None,
    }


def configuration(settings: "ShopSettings") -> dict[str, Any]:
    """The answer of PC01. Whether a shop may accept in part is not told here, as on the real platform."""
    return {
        "features": _features(settings) | _order_features(settings),
        "modules": {
            "mirakl_catalog_integrator": False,
            "mirakl_catalog_manager": True,
            "mirakl_catalog_transformer": False,
            "mirakl_platform_services": False,
            "offer_management": True,
            "offer_management_mode": "SIMPLE",
            "order_management": True,
            "order_management_mode": "SIMPLE",
            "promotions": True,
            "quotes": False,
            "tax_manager": {"activated": False, "tax_provider": {"avalara": False, "vertex": False}},
        },
        "platform_configuration": {
            "customer_model": {"b2b": False, "b2c": True},
            "enhanced_seller_invoicing": {"enabled": False},
            "platform_model": {"drop_ship": False, "marketplace": True, "one_creditor": False},
        },
        "platform_name": "Comptoir Simulator",
        "tenant_name": "comptoir-simulator",
        "timezone": "America/Toronto",
    }


def _shipping(code: str, zone: reference.Listed) -> dict[str, Any]:
    method = reference.SHIPPING_TYPES[code]
    return {
        "additional_fields": [],
        "shipping_free_amount": None,
        "shipping_type_code": code,
        "shipping_type_label": method.english,
        "shipping_type_standard_code": method.standard_code,
        "shipping_zone_code": zone.code,
        "shipping_zone_label": zone.english,
    }


def _features(settings: "ShopSettings") -> dict[str, Any]:
    return {
        "catalog": {
            "allow_shop_contribution_to_all_channels": True,
            "exclude_invalid_products": True,
            "list_of_multiple_values_separator": "|",
            "product_acceptance_by_channel": False,
            "product_data_validation_by_channel": False,
            "product_import_only_on_leaf": True,
        },
        "circular_economy_data_collection": False,
        "competitive_pricing_tool": False,
        "direct_payment_customer_store": {"activated": False, "refund_cancel_authorized": False},
        "disable_seller_alternative_carrier": False,
        "dropship": {"retail_pricing_edition_enabled": "NO", "retail_pricing_enabled": False},
        "kyc_status_per_seller": False,
        "lead_time_to_ship_by_sellers_enabled": "YES",
        "multi_currency": False,
        "multi_payout_psp_per_seller": False,
        "no_reply_needed": True,
        "offer_prices_decimals": "2",
        "operator_csv_delimiter": "SEMICOLON",
        "pricing": {
            "channel_pricing": "MULTI" if settings.advanced_pricing else "DISABLED",
            "discount_period_required": False,
            "discount_price_creation_in_the_past_blocked": False,
            "scheduled_pricing": settings.advanced_pricing,
            "volume_discount": False,
            "volume_pricing": settings.advanced_pricing,
        },
        "product_data_validation_by_channel": False,
        "promotion": {"cart_promotion_campaign": False, "discount_campaign": False, "seller_promotion": True},
        "returns": {"drop_ship": False, "marketplace": True, "one_creditor": False},
        "shop_tax_options": {"local_tax_number": None, "tax_identification_number": _OPTIONAL},
        "tax_collection": {
            "activated": "NO",
            "product_tax_code_mandatory": False,
            "tax_collection_by_operator": False,
        },
        "tax_id_number": _OPTIONAL,
        "warehouses": {"geolocation": False, "restricted_countries": []},
        "order_tax_mode": settings.tax_mode,
    }


def _order_features(settings: "ShopSettings") -> dict[str, Any]:
    return {
        "order_conditions": {
            "lead_time_to_ship": True,
            "maximum_order_quantity": True,
            "minimum_order_quantity": True,
            "package_order_quantity": False,
        },
        "order_workflows": {
            "no_customer_payment_confirmation": False,
            "order_acceptance": "AUTOMATIC" if settings.automatic_acceptance else "NOT_AUTOMATIC",
            "pause_debit_workflow": False,
            "pay_on_due_date": False,
            "pay_on_shipment": False,
            "sellers_edit_shipping_origin": False,
            "shipping_and_billing_details_before_acceptance": settings.addresses_before_acceptance,
        },
        "payment_confirmation": True,
        "shipment": {"multi_part_item_shipment": False, "multi_shipment": settings.multi_shipment},
    }


_OPTIONAL = {"mandatory": False, "validation_regex": None}
