"""The tenant itself: health (V01), switches (PC01), the shop (A01)."""

from __future__ import annotations

from datetime import datetime

import msgspec

from comptoir.channels.answers import Expected
from comptoir.channels.mirakl import limits
from comptoir.channels.mirakl.client.tenant import Tenant, read
from comptoir.channels.mirakl.wire.platform import Platform, Shop

_platform = msgspec.json.Decoder(Platform)
_shop = msgspec.json.Decoder(Shop)


class PlatformClient:
    """The operations about the tenant and the shop on it."""

    def __init__(self, tenant: Tenant) -> None:
        self._tenant = tenant

    def v01_health(self) -> datetime | None:
        """Whether Mirakl answers; its answer is empty, and its clock all there is to learn."""
        return self._tenant.call(limits.V01, expects=Expected.NOTHING).marketplace_time

    def pc01_switches(self) -> Platform:
        """What the operator has switched on."""
        return read(limits.PC01, self._tenant.call(limits.PC01), _platform)

    def a01_shop(self) -> Shop:
        """Who we are there."""
        return read(limits.A01, self._tenant.call(limits.A01), _shop)
