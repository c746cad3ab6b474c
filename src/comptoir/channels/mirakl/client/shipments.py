"""Shipping: a whole order at once (OR23, OR24) or by parcels (ST01, ST11)."""

from __future__ import annotations

import msgspec

from comptoir.channels.answers import Words
from comptoir.channels.errors import Unsupported
from comptoir.channels.mirakl import limits
from comptoir.channels.mirakl.client.tenant import Tenant, in_doubt, read
from comptoir.channels.mirakl.wire.shipments import (
    NewShipment,
    OrderTracking,
    Outcome,
    Shipment,
    ShipmentsPage,
)

_PAGE = 100

_outcome = msgspec.json.Decoder(Outcome)
_page = msgspec.json.Decoder(ShipmentsPage)


class ShipmentsClient:
    """The shipping operations; those on shipments need a platform with several parcels per order."""

    def __init__(self, tenant: Tenant) -> None:
        self._tenant = tenant

    def or23_track(self, order_id: str, tracking: OrderTracking) -> None:
        """Say who carries the order."""
        self._tenant.do(limits.OR23, path={"order_id": order_id}, json=tracking)

    def or24_ship(self, order_id: str) -> None:
        """Confirm that the order has left; in SHIPPING only."""
        self._tenant.do(limits.OR24, path={"order_id": order_id})

    def st01_create(self, shipment: NewShipment) -> str:
        """Create one shipment and return its id; a 201 is given to failures too."""
        answer = self._tenant.call(limits.ST01, json={"shipments": [shipment]})
        outcome = read(limits.ST01, answer, _outcome)
        taken, failed = outcome.shipment_success or [], outcome.shipment_errors or []
        if failed and not taken:
            said = "; ".join(dict.fromkeys(failure.message for failure in failed if failure.message))
            raise self._tenant.refusal(limits.ST01, answer, Words(said))
        if failed or len(taken) != 1:
            raise in_doubt(limits.ST01, f"counts {len(taken)} taken and {len(failed)} failed of one shipment")
        return str(taken[0].id)

    def st11_list(self, order_id: str) -> list[Shipment]:
        """An order's shipments, as many as one page holds: nobody packs an order into more."""
        answer = self._tenant.call(limits.ST11, query={"order_id": order_id, "limit": _PAGE})
        page = read(limits.ST11, answer, _page)
        if page.next_page_token:
            raise Unsupported(
                f"The order has more than {_PAGE} parcels, too many to be read at once.",
                operation=limits.ST11.code,
                remedy="Look after this order in the marketplace's own back office.",
            )
        return page.data
