"""What a shop decides: accept or refuse (OR21), cancel (OR29, OR30), refund (OR28), settle an incident (OR64)."""

from __future__ import annotations

from collections.abc import Mapping

import msgspec

from comptoir.channels.mirakl import limits
from comptoir.channels.mirakl.client.tenant import Tenant, read
from comptoir.channels.mirakl.wire.refunds import (
    AskedCancelations,
    AskedRefunds,
    Cancelation,
    Cancelations,
    Refund,
    Refunds,
)

_refunds = msgspec.json.Decoder(Refunds)
_cancelations = msgspec.json.Decoder(Cancelations)


class DecisionsClient:
    """The operations that decide about orders and money."""

    def __init__(self, tenant: Tenant) -> None:
        self._tenant = tenant

    def or21_decide(self, order_id: str, accepted: Mapping[str, bool]) -> None:
        """Accept or refuse each line, whole; in WAITING_ACCEPTANCE only, and every line must be named."""
        lines = [{"accepted": taken, "id": line} for line, taken in accepted.items()]
        self._tenant.do(limits.OR21, path={"order_id": order_id}, json={"order_lines": lines})

    def or28_refund(self, asked: AskedRefunds) -> list[Refund]:
        """Give money back; the same body twice gives twice."""
        answer = self._tenant.call(limits.OR28, json=asked)
        return read(limits.OR28, answer, _refunds).refunds

    def or29_cancel(self, order_id: str) -> None:
        """Cancel the whole order; it takes neither body nor reason."""
        self._tenant.do(limits.OR29, path={"order_id": order_id})

    def or30_cancel(self, asked: AskedCancelations) -> list[Cancelation]:
        """Cancel lines or parts of them before shipment; the same body twice cancels twice."""
        answer = self._tenant.call(limits.OR30, json=asked)
        return read(limits.OR30, answer, _cancelations).cancelations

    def or64_resolve_incident(self, order_id: str, line_id: str, reason_code: str) -> None:
        """Call an open incident settled, with a reason of type INCIDENT_CLOSE."""
        path = {"order_id": order_id, "line": line_id}
        self._tenant.do(limits.OR64, path=path, json={"reason_code": reason_code})
