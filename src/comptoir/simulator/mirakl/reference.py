"""The operator's own lists: shipping, carriers, reasons, conditions, documents, languages; their labels."""

from typing import Any, NamedTuple


class Listed(NamedTuple):
    """One entry of a list, with its label in both languages."""

    code: str
    english: str
    french: str
    standard_code: str | None = None

    def label(self, *, french: bool) -> str:
        """The label in the language asked for."""
        return self.french if french else self.english


class Reason(NamedTuple):
    """Why something was cancelled, refunded, written or returned, and whether a seller may say so."""

    code: str
    type: str
    english: str
    french: str
    is_shop_right: bool = True


CHANNEL = {"code": "CA", "label": "Canada"}

SHIPPING_TYPES = {
    "STD": Listed("STD", "Standard", "Standard", "CU_ADD-STD"),
    "EXP": Listed("EXP", "Express", "Express", "CU_ADD-EXP"),
    "CLC": Listed("CLC", "Click & collect", "Cliquez et ramassez", "CLC_OPERATOR-STD"),
}

ZONES = {
    "CENTRAL": Listed("CENTRAL", "Ontario and Quebec", "Ontario et Québec"),
    "WEST": Listed("WEST", "Western Canada", "Ouest canadien"),
    "ATLANTIC": Listed("ATLANTIC", "Atlantic Canada", "Canada atlantique"),
    "NORTH": Listed("NORTH", "Northern Canada", "Nord canadien"),
}

_ZONE_OF = (
    dict.fromkeys(("ON", "QC"), "CENTRAL")
    | dict.fromkeys(("BC", "AB", "MB", "SK"), "WEST")
    | dict.fromkeys(("NS", "NB", "NL", "PE"), "ATLANTIC")
    | dict.fromkeys(("YT", "NT", "NU"), "NORTH")
)

CARRIERS = (
    ("CPCL", "Canada Post", "CANADA_POST", "https://track.example.com/cpcl/{trackingId}"),
    ("PRLA", "Purolator", "PUROLATOR", "https://track.example.com/prla/{trackingId}"),
    ("UPSN", "UPS", "UPS", "https://track.example.com/upsn/{trackingId}"),
    ("FDXC", "FedEx", "FEDEX", "https://track.example.com/fdxc/{trackingId}"),
    ("CNPR", "Canpar", None, "https://track.example.com/cnpr/{trackingId}"),
    ("FRGT", "Freight partner", None, None),
)

LOGISTIC_CLASSES = (
    Listed("S", "Small parcel", "Petit colis"),
    Listed("M", "Parcel", "Colis"),
    Listed("L", "Heavy parcel", "Colis lourd"),
    Listed("XL", "Freight", "Fret"),
)

OFFER_STATES = (
    Listed("11", "New", "Neuf"),
    Listed("10", "Open Box", "Boîte ouverte"),
    Listed("12", "Refurbished", "Remis à neuf"),
)

DOCUMENTS = (
    ("ORDER", Listed("CUSTOMER_INVOICE", "Customer invoice", "Facture client")),
    ("ORDER", Listed("CUSTOMER_DELIVERY_BILL", "Packing slip", "Bordereau d'expédition")),
    ("SHOP", Listed("REGISTRATION", "Business registration", "Immatriculation")),
)

ORDER_TAXES = (
    Listed("GST", "Goods and services tax", "Taxe sur les produits et services"),
    Listed("HST", "Harmonized sales tax", "Taxe de vente harmonisée"),
    Listed("PST", "Provincial sales tax", "Taxe de vente provinciale"),
    Listed("QST", "Quebec sales tax", "Taxe de vente du Québec"),
)

LOCALES = (("en_CA", "English (Canada)", True), ("fr_CA", "French (Canada)", False))
CURRENCIES = (("CAD", "Canadian Dollar", True), ("USD", "US Dollar", False))

REASONS = (
    Reason("1", "INCIDENT_OPEN", "Item not received", "Article non reçu", False),
    Reason("2", "INCIDENT_OPEN", "Item damaged", "Article endommagé", False),
    Reason("10", "INCIDENT_CLOSE", "Replacement item received", "Article de remplacement reçu", False),
    Reason("11", "INCIDENT_CLOSE", "Solved with the customer", "Réglé avec le client"),
    Reason("14", "REFUND", "No response from the seller", "Pas de réponse du vendeur", False),
    Reason("15", "REFUND", "Out of stock", "Rupture de stock"),
    Reason("16", "REFUND", "Cancelled by the customer before shipping", "Annulé par le client avant l'envoi"),
    Reason("17", "REFUND", "Item returned", "Article retourné"),
    Reason("18", "REFUND", "Item not received", "Article non reçu"),
    Reason("33", "CANCELATION", "Out of stock", "Rupture de stock"),
    Reason(
        "34", "CANCELATION", "Cancelled by the customer before shipping", "Annulé par le client avant l'envoi"
    ),
    Reason("35", "CANCELATION", "Cancelled by the marketplace", "Annulé par la place de marché", False),
    Reason("41", "ORDER_MESSAGING", "Where is my order", "Où est ma commande"),
    Reason("42", "ORDER_MESSAGING", "Other question", "Autre question"),
    Reason("51", "RETURN", "No longer wanted", "N'est plus désiré"),
    Reason("52", "RETURN", "Defective", "Défectueux"),
    Reason("61", "RETURN_REJECTION", "Too late to return", "Délai de retour dépassé"),
    Reason("71", "RETURN_NON_COMPLIANT", "Parts are missing", "Pièces manquantes"),
)


def zone_of(province_code: str) -> Listed:
    """The shipping zone that a province belongs to."""
    return ZONES[_ZONE_OF[province_code]]


def shipping_charge(freight: str, shipping_type: str, price: int) -> int:
    """What the customer pays for shipping one line, in cents."""
    charge = {"S": 0 if price >= 3500 else 799, "M": 0, "L": 4900, "XL": 8900}[freight]
    return charge + (1500 if shipping_type == "EXP" else 0)


def reasons(*, french: bool) -> dict[str, Any]:
    """The answer of RE01."""
    listed = [
        {
            "code": reason.code,
            "is_shop_right": reason.is_shop_right,
            "label": reason.french if french else reason.english,
            "type": reason.type,
        }
        for reason in REASONS
    ]
    return {"reasons": listed, "total_count": len(listed)}


def order_taxes(*, french: bool, explicit: tuple[str, ...]) -> dict[str, Any]:
    """The answer of OR75 to a shop whose refunds must name the taxes in `explicit` themselves."""
    return {
        "taxes": [
            {
                "code": tax.code,
                "label": tax.label(french=french),
                "tax_calculation_rule": "NONE" if tax.code in explicit else "PROPORTIONAL_TO_AMOUNT",
            }
            for tax in ORDER_TAXES
        ]
    }


def shipping_zones(*, french: bool) -> dict[str, Any]:
    """The answer of SH11."""
    return {"shipping_zones": [_described(zone, french) for zone in ZONES.values()]}


def shipping_types(*, french: bool, mandatory_tracking: tuple[str, ...]) -> dict[str, Any]:
    """The answer of SH12 to a shop with these methods under mandatory tracking."""
    return {
        "shipping_types": [
            _described(listed, french)
            | {
                "click_and_collect": listed.code == "CLC",
                "delivery_by_operator": False,
                "ignore_lead_time_to_ship": False,
                "mandatory_tracking": listed.code in mandatory_tracking,
                "standard_code": listed.standard_code,
            }
            for listed in SHIPPING_TYPES.values()
        ]
    }


def carriers() -> dict[str, Any]:
    """The answer of SH21."""
    names = ("code", "label", "standard_code", "tracking_url")
    return {"carriers": [dict(zip(names, carrier, strict=True)) for carrier in CARRIERS]}


def logistic_classes(*, french: bool) -> dict[str, Any]:
    """The answer of SH31."""
    return {"logistic_classes": [_described(listed, french) for listed in LOGISTIC_CLASSES]}


def offer_states(*, french: bool) -> dict[str, Any]:
    """The answer of OF61."""
    listed = [{"code": state.code, "label": state.label(french=french)} for state in OFFER_STATES]
    return {"offer_states": listed, "total_count": len(listed)}


def documents(*, french: bool, entities: frozenset[str]) -> dict[str, Any]:
    """The answer of DO01, for all entities when none is named."""
    return {
        "documents": [
            _described(listed, french) | {"entity": entity, "mime_types": ["application/pdf"]}
            for entity, listed in DOCUMENTS
            if not entities or entity in entities
        ]
    }


def locales() -> dict[str, Any]:
    """The answer of L01."""
    return {"locales": [_default(*locale) for locale in LOCALES]}


def currencies() -> dict[str, Any]:
    """The answer of CUR01."""
    return {"currencies": [_default(*currency) for currency in CURRENCIES]}


def channels() -> dict[str, Any]:
    """The answer of CH11."""
    return {"channels": [CHANNEL | {"description": CHANNEL["label"]}]}


def _described(listed: Listed, french: bool) -> dict[str, Any]:
    label = listed.label(french=french)
    return {"code": listed.code, "label": label, "description": label}


def _default(code: str, label: str, is_default: bool) -> dict[str, Any]:
    return {"code": code, "label": label, "platform_default": is_default}
