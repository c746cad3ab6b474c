"""What the shop may ask of any marketplace. One object serves one account; it is safe to use from several threads.

Every method may raise the errors of `channels.errors`; `NotYet` means that our own pacing forbids the call for now
and nothing was sent.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime
from pathlib import Path
from typing import Protocol

from comptoir.channels.vocabulary import (
    Allowance,
    ExportProgress,
    IncomingOrder,
    OrdersPage,
    ReferenceItem,
    ShopFacts,
    UnreadableOrder,
)


class Channel(Protocol):
    """A marketplace, seen from the shop."""

    page_size: int
    """How many orders one call of `orders_page` brings at most."""

    def ping(self) -> datetime | None:
        """Prove that the host answers and return its clock (aware UTC), or None when it does not say."""

    def shop_facts(self) -> ShopFacts:
        """Who we are there, and the health of the shop. Often limited to one call a day."""

    def platform_allowances(self) -> tuple[Allowance, ...]:
        """What the platform's switches allow every shop to do."""

    def reference_lists(self) -> tuple[str, ...]:
        """The names of the code lists that this marketplace has, for `reference_list`."""

    def reference_list(self, name: str) -> tuple[ReferenceItem, ...]:
        """One code list: `carriers`, `reasons`, `shipping_types`, `shipping_zones`, `conditions`."""

    def orders_page(self, *, updated_since: datetime, offset: int) -> OrdersPage:
        """Orders updated at or after `updated_since` in any state, oldest creation first, from `offset` on."""

    def orders_by_id(self, remote_ids: Sequence[str]) -> OrdersPage:
        """The named orders (at most `page_size`) as they are now; for a person who waits, not for loops."""

    def start_orders_export(self, *, updated_from: datetime, updated_to: datetime) -> str:
        """Ask for all orders updated in the closed range; returns the ticket to poll."""

    def orders_export_progress(self, ticket: str) -> ExportProgress:
        """How far the export is."""

    def fetch_orders_export(self, url: str, into: Path) -> int:
        """Stream one chunk of a completed export to a file; returns its size in bytes."""

    def read_orders_export(self, file: Path) -> Iterator[IncomingOrder | UnreadableOrder]:
        """Read a fetched chunk order by order, in memory bounded by one order."""

    def close(self) -> None:
        """Give back sockets."""
