"""What the shop may ask of any marketplace. One object serves one account; it is safe to use from several threads.

Every method may raise the errors of `channels.errors`; `NotYet` means that our own pacing forbids the call for now
and nothing was sent.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime
from pathlib import Path
from typing import Protocol

from comptoir.channels.decisions import (
    GaveBack,
    GiveBack,
    LineDecision,
    Parcel,
    RemoteDocument,
    RemoteShipment,
    Tracking,
)
from comptoir.channels.offers import (
    FileLayout,
    ImportProgress,
    OfferField,
    OffersPage,
    RemoteOffer,
    RemoteProduct,
    RowRefusal,
    SubmissionKind,
    UnreadableOffer,
)
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
        """One code list: `carriers`, `reasons`, `shipping_types`, `shipping_zones`, `logistic_classes`, `conditions`,
        `categories`.
        """

    def orders_page(self, *, updated_since: datetime, offset: int, states: Sequence[str] = ()) -> OrdersPage:
        """Orders updated at or after `updated_since`, oldest creation first, from `offset` on; in any state, or only
        those that are in one of the marketplace's own `states` now.
        """

    def orders_by_id(self, remote_ids: Sequence[str], *, waited_for: bool = True) -> OrdersPage:
        """The named orders (at most `page_size`) as they are now. What nobody waits for spends the walks' budget."""

    def start_orders_export(self, *, updated_from: datetime, updated_to: datetime) -> str:
        """Ask for all orders updated in the closed range; returns the ticket to poll."""

    def orders_export_progress(self, ticket: str) -> ExportProgress:
        """How far the export is."""

    def fetch_orders_export(self, url: str, into: Path) -> int:
        """Stream one chunk of a completed export to a file; returns its size in bytes."""

    def read_orders_export(self, file: Path) -> Iterator[IncomingOrder | UnreadableOrder]:
        """Read a fetched chunk order by order, in memory bounded by one order."""

    def decide_lines(self, order_remote_id: str, decisions: Sequence[LineDecision]) -> None:
        """Accept or refuse, line by line; every line of the order is named once. Guarded by the order's state."""

    def set_tracking(self, order_remote_id: str, tracking: Tracking) -> None:
        """Say who carries the whole order; may be said again before it is shipped. Guarded by the state."""

    def confirm_shipment(self, order_remote_id: str) -> None:
        """Say that the whole order has left. Guarded by the order's state."""

    def create_parcel(self, order_remote_id: str, parcel: Parcel) -> str:
        """Announce one parcel that has left and return the marketplace's id of it. No guard: never repeat blindly."""

    def parcels(self, order_remote_id: str) -> tuple[RemoteShipment, ...]:
        """The parcels of an order as the marketplace holds them."""

    def cancel_order(self, order_remote_id: str) -> None:
        """Cancel the whole order. Guarded by the order's state."""

    def cancel_lines(self, give_backs: Sequence[GiveBack]) -> tuple[GaveBack, ...]:
        """Cancel lines or parts of them before shipment. No guard: never repeat blindly."""

    def refund_lines(self, give_backs: Sequence[GiveBack]) -> tuple[GaveBack, ...]:
        """Give money back on lines. No guard: the same call twice gives twice; never repeat blindly."""

    def resolve_incident(self, order_remote_id: str, line_remote_id: str, reason_code: str) -> None:
        """Say that a customer's incident on a line is settled. Guarded by the line's state."""

    def documents(self, order_remote_id: str) -> tuple[RemoteDocument, ...]:
        """The documents of an order."""

    def fetch_document(self, document_remote_id: str) -> bytes:
        """One document's bytes."""

    def add_document(self, order_remote_id: str, *, type_code: str, file_name: str, content: bytes) -> None:
        """Put a document on an order. File names are US-ASCII and differ from those already there."""

    def remove_document(self, document_remote_id: str) -> None:
        """Take a document off its order."""

    def offer_file(self, kind: SubmissionKind, fields: Sequence[OfferField]) -> FileLayout:
        """How a file of this kind with these fields is written. Raises Unsupported where the kind cannot carry them."""

    def submit_offers(self, kind: SubmissionKind, file: Path, *, name: str) -> str:
        """Send a file that `offer_file` described, under this name; the marketplace's id of the import.

        The marketplace answers an equal body with the id of an older import: whoever calls compares.
        """

    def import_progress(self, kind: SubmissionKind, remote_id: str) -> ImportProgress:
        """How far an import is."""

    def fetch_import_report(self, kind: SubmissionKind, remote_id: str, into: Path) -> int:
        """Stream the report of refused lines to a file; its size in bytes. Only where `has_report` said so."""

    def read_import_report(self, kind: SubmissionKind, file: Path) -> Iterator[RowRefusal]:
        """Read a fetched report line by line, in memory bounded by one line."""

    def recent_imports(self, kind: SubmissionKind, *, since: datetime) -> tuple[ImportProgress, ...]:
        """The imports of this kind made since then, newest first. Raises Unsupported where there is no such list.

        Where there are more than one call brings and pacing forbids the next, those nearest to `since` are there.
        """

    def start_offers_export(self, *, changed_since: datetime | None, items_per_chunk: int) -> str:
        """Ask for all own offers, inactive ones included, or (a moment) for those that changed since, deleted ones too.

        Returns the ticket to poll; the marketplace may answer an equal question with the ticket of an older export.
        """

    def offers_export_progress(self, ticket: str) -> ExportProgress:
        """How far the export is."""

    def fetch_offers_export(self, url: str, into: Path) -> int:
        """Stream one chunk of a completed export to a file; its size in bytes."""

    def read_offers_export(self, file: Path) -> Iterator[RemoteOffer | UnreadableOffer]:
        """Read a fetched chunk offer by offer, in memory bounded by one offer."""

    def offers_page(self, *, offset: int = 0, sku: str | None = None) -> OffersPage:
        """Own offers as they are now, a page of them, or the one of a SKU. For a person who looks, never for a sweep."""

    def known_products(self, references: Sequence[tuple[str, str]]) -> tuple[RemoteProduct, ...]:
        """Which of these products (type, reference) the marketplace knows; at most 100 are asked for at once."""

    def close(self) -> None:
        """Give back sockets."""
