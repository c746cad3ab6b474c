"""Code lists: carriers (SH21), shipping types (SH12) and zones (SH11), logistic classes (SH31), reasons (RE01),
conditions (OF61), categories (H11).
"""

from __future__ import annotations

import msgspec

from comptoir.channels.mirakl import limits
from comptoir.channels.mirakl.client.tenant import Tenant, read
from comptoir.channels.mirakl.wire import reference as wire

_carriers = msgspec.json.Decoder(wire.Carriers)
_types = msgspec.json.Decoder(wire.ShippingTypes)
_zones = msgspec.json.Decoder(wire.ShippingZones)
_reasons = msgspec.json.Decoder(wire.Reasons)
_conditions = msgspec.json.Decoder(wire.Conditions)
_classes = msgspec.json.Decoder(wire.LogisticClasses)
_hierarchies = msgspec.json.Decoder(wire.Hierarchies)


class ReferenceClient:
    """The code lists of one tenant."""

    def __init__(self, tenant: Tenant) -> None:
        self._tenant = tenant

    def sh21_carriers(self) -> list[wire.Entry]:
        """The carriers that the operator knows by code."""
        return read(limits.SH21, self._tenant.call(limits.SH21), _carriers).carriers

    def sh12_types(self) -> list[wire.Entry]:
        """The shipping methods, and which of them demand tracking."""
        return read(limits.SH12, self._tenant.call(limits.SH12), _types).shipping_types

    def sh11_zones(self) -> list[wire.Entry]:
        """The shipping zones."""
        return read(limits.SH11, self._tenant.call(limits.SH11), _zones).shipping_zones

    def re01_reasons(self) -> list[wire.Entry]:
        """Every reason code of every kind; only those with `is_shop_right` are the shop's to use."""
        return read(limits.RE01, self._tenant.call(limits.RE01), _reasons).reasons

    def of61_conditions(self) -> list[wire.Entry]:
        """The conditions that a product can be sold in."""
        return read(limits.OF61, self._tenant.call(limits.OF61), _conditions).offer_states

    def sh31_classes(self) -> list[wire.Entry]:
        """The logistic classes."""
        return read(limits.SH31, self._tenant.call(limits.SH31), _classes).logistic_classes

    def h11_categories(self) -> list[wire.Entry]:
        """The whole tree of categories, as a list."""
        return read(limits.H11, self._tenant.call(limits.H11), _hierarchies).hierarchies
