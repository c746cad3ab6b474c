"""Code lists: tenant data that is loaded, never assumed."""

from __future__ import annotations

import msgspec


class Entry(msgspec.Struct, gc=False):
    """One entry of any list; each list fills the fields it has."""

    code: str | int
    label: str | None = None
    description: str | None = None
    standard_code: str | None = None
    tracking_url: str | None = None
    type: str | None = None
    is_shop_right: bool | None = None
    mandatory_tracking: bool | None = None
    click_and_collect: bool | None = None
    delivery_by_operator: bool | None = None
    parent_code: str | int | None = None


class Carriers(msgspec.Struct, gc=False):
    """SH21."""

    carriers: list[Entry]


class ShippingTypes(msgspec.Struct, gc=False):
    """SH12."""

    shipping_types: list[Entry]


class ShippingZones(msgspec.Struct, gc=False):
    """SH11."""

    shipping_zones: list[Entry]


class Reasons(msgspec.Struct, gc=False):
    """RE01. `type` says what a reason is for (REFUND, CANCELATION, INCIDENT_CLOSE, ...)."""

    reasons: list[Entry]


class LogisticClasses(msgspec.Struct, gc=False):
    """SH31. What a product's size and weight make of its shipping charges."""

    logistic_classes: list[Entry]


class Hierarchies(msgspec.Struct, gc=False):
    """H11. The categories of products, each naming the one above it."""

    hierarchies: list[Entry]


class Conditions(msgspec.Struct, gc=False):
    """OF61. Mirakl calls the condition of a product its offer state."""

    offer_states: list[Entry]
