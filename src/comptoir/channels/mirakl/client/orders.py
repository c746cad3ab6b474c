"""Orders: the list (OR11) and the asynchronous export (OR13, OR14, OR15)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

import msgspec

from comptoir.channels.mirakl import limits
from comptoir.channels.mirakl.client.tenant import Tenant, instant, read
from comptoir.channels.mirakl.wire.orders import ExportState, ExportTicket, OrdersPage
from comptoir.channels.pacing import Operation

PAGE = 100
"""OR11 returns 10 orders unless `max` asks for more, and never more than this."""

# The smallest that Mirakl takes: a chunk that fails costs no more than it must.
_ITEMS_PER_CHUNK = 10_000

_page = msgspec.json.Decoder(OrdersPage)
_ticket = msgspec.json.Decoder(ExportTicket)
_state = msgspec.json.Decoder(ExportState)


class OrdersClient:
    """The order operations of one shop."""

    def __init__(self, tenant: Tenant) -> None:
        self._tenant = tenant

    def or11_list(
        self, *, updated_since: datetime, offset: int, states: Sequence[str] = ()
    ) -> tuple[OrdersPage, datetime | None]:
        """A page of what changed, oldest creation first (OR11 cannot sort by update), and Mirakl's clock."""
        query: dict[str, str | int] = {"start_update_date": instant(updated_since), "offset": offset}
        if states:
            query["order_state_codes"] = ",".join(states)
        return self._or11(limits.OR11, query)

    def or11_named(self, order_ids: Sequence[str], *, waited_for: bool) -> tuple[OrdersPage, datetime | None]:
        """The named orders: in OR11's class for pages that a person looks at, or taking turns with the walks."""
        operation = limits.OR11_DISPLAY if waited_for else limits.OR11_NAMED
        return self._or11(operation, {"order_ids": ",".join(order_ids), "offset": 0})

    def _or11(self, operation: Operation, query: dict[str, str | int]) -> tuple[OrdersPage, datetime | None]:
        fixed: dict[str, str | int] = {"max": PAGE, "sort": "dateCreated", "order": "asc"}
        answer = self._tenant.call(operation, query=query | fixed)
        return read(operation, answer, _page), answer.marketplace_time

    def or13_start(self, *, updated_from: datetime, updated_to: datetime) -> str:
        """Ask for an export; returns its tracking id. Mirakl wants both ends of the range."""
        body = {
            "start_update_date": instant(updated_from),
            "end_update_date": instant(updated_to),
            "items_per_chunk": _ITEMS_PER_CHUNK,
        }
        return str(read(limits.OR13, self._tenant.call(limits.OR13, json=body), _ticket).tracking_id)

    def or14_state(self, tracking_id: str) -> ExportState:
        """How far an export is."""
        answer = self._tenant.call(limits.OR14, path={"tracking_id": tracking_id})
        return read(limits.OR14, answer, _state)

    def or15_fetch(self, url: str, into: Path) -> int:
        """Stream one chunk to a file; each address that OR14 named is to be fetched once."""
        return self._tenant.download(limits.OR15, url, into)
