"""Offers as Mirakl holds them: a page (OF21), exports of all of them (OF52 to OF54), and products (P31)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

import msgspec

from comptoir.channels.mirakl import limits
from comptoir.channels.mirakl.client.tenant import Tenant, instant, read
from comptoir.channels.mirakl.wire.offers import ExportState, ExportTicket, OffersPage, Product, Products

PAGE = 100
"""The most that OF21 returns, and the most that P31 is asked for, at once."""

_page = msgspec.json.Decoder(OffersPage)
_ticket = msgspec.json.Decoder(ExportTicket)
_state = msgspec.json.Decoder(ExportState)
_products = msgspec.json.Decoder(Products)


class OffersClient:
    """The reads of one shop's offers, and of the products that it could offer."""

    def __init__(self, tenant: Tenant) -> None:
        self._tenant = tenant

    def of21_page(self, *, offset: int, sku: str | None) -> tuple[OffersPage, datetime | None]:
        """A page of the shop's offers, and Mirakl's clock. Its own order is by price, which moves while one reads."""
        query: dict[str, str | int] = {"max": PAGE, "offset": offset, "sort": "productTitle", "order": "asc"}
        if sku is not None:
            query["sku"] = sku
        answer = self._tenant.call(limits.OF21, query=query)
        return read(limits.OF21, answer, _page), answer.marketplace_time

    def of52_start(self, *, changed_since: datetime | None, items_per_chunk: int) -> str:
        """Ask for an export and return its tracking id: of what changed since, inactive and deleted offers included
        by themselves, or of everything, where the inactive ones must be asked for.
        """
        operation = limits.OF52_FULL if changed_since is None else limits.OF52
        body: dict[str, object] = {"export_type": "application/json", "items_per_chunk": items_per_chunk}
        if changed_since is None:
            body["include_inactive_offers"] = True
        else:
            body["last_request_date"] = instant(changed_since)
        return str(read(operation, self._tenant.call(operation, json=body), _ticket).tracking_id)

    def of53_state(self, tracking_id: str) -> ExportState:
        """How far an export is."""
        answer = self._tenant.call(limits.OF53, path={"tracking_id": tracking_id})
        return read(limits.OF53, answer, _state)

    def of54_fetch(self, url: str, into: Path) -> int:
        """Stream one chunk to a file."""
        return self._tenant.download(limits.OF54, url, into)

    def p31_products(self, references: Sequence[tuple[str, str]]) -> list[Product]:
        """The products that have one of these references (type, value)."""
        query = {"product_references": ",".join(f"{kind}|{value}" for kind, value in references)}
        return read(limits.P31, self._tenant.call(limits.P31, query=query), _products).products
