"""Mirakl: the channel of every operator that runs it, Best Buy Canada among them. See README.md beside."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import datetime
from pathlib import Path

from comptoir.channels.decisions import (
    GaveBack,
    GiveBack,
    LineDecision,
    Parcel,
    RemoteDocument,
    RemoteShipment,
    Tracking,
)
from comptoir.channels.errors import Unsupported
from comptoir.channels.http import Session
from comptoir.channels.mirakl import (
    documents,
    imports,
    layouts,
    limits,
    offers,
    orders,
    platform,
    refunds,
    reports,
    shipments,
)
from comptoir.channels.mirakl.client.decisions import DecisionsClient
from comptoir.channels.mirakl.client.documents import DocumentsClient
from comptoir.channels.mirakl.client.imports import ImportsClient
from comptoir.channels.mirakl.client.offers import PAGE as MOST_REFERENCES
from comptoir.channels.mirakl.client.offers import OffersClient
from comptoir.channels.mirakl.client.orders import PAGE, OrdersClient
from comptoir.channels.mirakl.client.platform import PlatformClient
from comptoir.channels.mirakl.client.reference import ReferenceClient
from comptoir.channels.mirakl.client.shipments import ShipmentsClient
from comptoir.channels.mirakl.client.tenant import Tenant, in_doubt
from comptoir.channels.mirakl.wire.documents import NewDocument
from comptoir.channels.mirakl.wire.exports import elements
from comptoir.channels.mirakl.wire.orders import OrdersPage as WirePage
from comptoir.channels.mirakl.wire.reference import Entry
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
    ExportStatus,
    IncomingOrder,
    OrdersPage,
    ReferenceItem,
    ShopFacts,
    UnreadableOrder,
)

_EXPORT_STATES = {
    "COMPLETED": ExportStatus.COMPLETED,
    "FAILED": ExportStatus.FAILED,
    "CANCELED": ExportStatus.FAILED,
}


class Mirakl:
    """One seller account on one Mirakl operator."""

    page_size = PAGE

    def __init__(self, session: Session, *, shop_id: str | None) -> None:
        self._tenant = Tenant(session, shop_id=shop_id)
        self._platform = PlatformClient(self._tenant)
        self._orders = OrdersClient(self._tenant)
        self._decisions = DecisionsClient(self._tenant)
        self._shipments = ShipmentsClient(self._tenant)
        self._documents = DocumentsClient(self._tenant)
        self._imports = ImportsClient(self._tenant)
        self._offers = OffersClient(self._tenant)
        lists = ReferenceClient(self._tenant)
        self._lists: Mapping[str, tuple[Callable[[], list[Entry]], tuple[str, ...]]] = {
            "carriers": (lists.sh21_carriers, ("standard_code", "tracking_url")),
            "reasons": (lists.re01_reasons, ("type", "is_shop_right")),
            "shipping_types": (
                lists.sh12_types,
                (
                    "mandatory_tracking",
                    "click_and_collect",
                    "delivery_by_operator",
                    "description",
                    "standard_code",
                ),
            ),
            "shipping_zones": (lists.sh11_zones, ("description",)),
            "logistic_classes": (lists.sh31_classes, ("description",)),
            "conditions": (lists.of61_conditions, ()),
            "categories": (lists.h11_categories, ("parent_code",)),
        }

    def ping(self) -> datetime | None:
        """V01."""
        return self._platform.v01_health()

    def shop_facts(self) -> ShopFacts:
        """A01, once a day."""
        return platform.shop_facts(self._platform.a01_shop())

    def platform_allowances(self) -> tuple[Allowance, ...]:
        """PC01."""
        return platform.allowances(self._platform.pc01_switches())

    def reference_lists(self) -> tuple[str, ...]:
        """The names that `reference_list` takes."""
        return tuple(self._lists)

    def reference_list(self, name: str) -> tuple[ReferenceItem, ...]:
        """SH21, RE01, SH12, SH11, SH31, OF61 or H11; all but RE01 and H11 once a day."""
        if name not in self._lists:
            raise Unsupported(
                f"Mirakl has no list called {name}.", remedy=f"Lists: {', '.join(self._lists)}."
            )
        fetch, details = self._lists[name]
        return platform.items(fetch(), details)

    def orders_page(self, *, updated_since: datetime, offset: int, states: Sequence[str] = ()) -> OrdersPage:
        """OR11 for walks."""
        return _page(*self._orders.or11_list(updated_since=updated_since, offset=offset, states=states))

    def orders_by_id(self, remote_ids: Sequence[str], *, waited_for: bool = True) -> OrdersPage:
        """OR11 with `order_ids`; no ids cost no call."""
        if len(remote_ids) > PAGE:
            raise ValueError(f"OR11 takes at most {PAGE} order ids, not {len(remote_ids)}")
        if not remote_ids:
            return OrdersPage(orders=(), unreadable=(), total_count=0, marketplace_time=None)
        return _page(*self._orders.or11_named(remote_ids, waited_for=waited_for))

    def start_orders_export(self, *, updated_from: datetime, updated_to: datetime) -> str:
        """OR13; one export at a time per shop."""
        return self._orders.or13_start(updated_from=updated_from, updated_to=updated_to)

    def orders_export_progress(self, ticket: str) -> ExportProgress:
        """OR14. A state that is new to us counts as not finished."""
        state = self._orders.or14_state(ticket)
        status = _EXPORT_STATES.get(state.status, ExportStatus.PENDING)
        return ExportProgress(status=status, remote_status=state.status, urls=tuple(state.urls or ()))

    def fetch_orders_export(self, url: str, into: Path) -> int:
        """OR15."""
        return self._orders.or15_fetch(url, into)

    def read_orders_export(self, file: Path) -> Iterator[IncomingOrder | UnreadableOrder]:
        """The orders of a fetched chunk, in memory bounded by one order."""
        return map(orders.read_order, elements(file, b"orders"))

    def decide_lines(self, order_remote_id: str, decisions: Sequence[LineDecision]) -> None:
        """OR21; the order must be in WAITING_ACCEPTANCE. Some shops may only decide about all lines alike."""
        accepted = {decision.line_remote_id: decision.accepted for decision in decisions}
        if len(accepted) != len(decisions):
            raise ValueError("OR21 takes one decision a line")
        self._decisions.or21_decide(order_remote_id, accepted)

    def set_tracking(self, order_remote_id: str, tracking: Tracking) -> None:
        """OR23; the order must be in SHIPPING."""
        self._shipments.or23_track(order_remote_id, shipments.order_tracking(tracking))

    def confirm_shipment(self, order_remote_id: str) -> None:
        """OR24; the order must be in SHIPPING, with tracking where its shipping type demands it."""
        self._shipments.or24_ship(order_remote_id)

    def create_parcel(self, order_remote_id: str, parcel: Parcel) -> str:
        """ST01, created and shipped in one call."""
        return self._shipments.st01_create(shipments.new_shipment(order_remote_id, parcel))

    def parcels(self, order_remote_id: str) -> tuple[RemoteShipment, ...]:
        """ST11."""
        return tuple(map(shipments.remote_shipment, self._shipments.st11_list(order_remote_id)))

    def cancel_order(self, order_remote_id: str) -> None:
        """OR29; before shipment, and only where `can_cancel` says so."""
        self._decisions.or29_cancel(order_remote_id)

    def cancel_lines(self, give_backs: Sequence[GiveBack]) -> tuple[GaveBack, ...]:
        """OR30; before shipment, and only where `can_cancel` says so."""
        entries = self._decisions.or30_cancel(refunds.cancelations(give_backs))
        given = refunds.gave_back(give_backs, entries)
        if given is None:
            raise in_doubt(limits.OR30, "does not name the lines that were asked for")
        return given

    def refund_lines(self, give_backs: Sequence[GiveBack]) -> tuple[GaveBack, ...]:
        """OR28; from SHIPPED on, or in SHIPPING where `can_refund` says so."""
        entries = self._decisions.or28_refund(refunds.refunds(give_backs))
        given = refunds.gave_back(give_backs, entries)
        if given is None:
            raise in_doubt(limits.OR28, "does not name the lines that were asked for")
        return given

    def resolve_incident(self, order_remote_id: str, line_remote_id: str, reason_code: str) -> None:
        """OR64; the line must be in INCIDENT_OPEN."""
        self._decisions.or64_resolve_incident(order_remote_id, line_remote_id, reason_code)

    def documents(self, order_remote_id: str) -> tuple[RemoteDocument, ...]:
        """OR72."""
        return tuple(map(documents.remote_document, self._documents.or72_list(order_remote_id)))

    def fetch_document(self, document_remote_id: str) -> bytes:
        """OR73, for one document."""
        return self._documents.or73_download(document_remote_id)

    def add_document(self, order_remote_id: str, *, type_code: str, file_name: str, content: bytes) -> None:
        """OR74, for one document; an order holds at most 50."""
        self._documents.or74_upload(order_remote_id, NewDocument(file_name, type_code), content)

    def remove_document(self, document_remote_id: str) -> None:
        """OR76."""
        self._documents.or76_delete(document_remote_id)

    def offer_file(self, kind: SubmissionKind, fields: Sequence[OfferField]) -> FileLayout:
        """Of OF01, STO01 or PRI01."""
        return layouts.layout(kind, fields)

    def submit_offers(self, kind: SubmissionKind, file: Path, *, name: str) -> str:
        """OF01 in mode NORMAL without products, STO01 or PRI01; all flows must be live that the file's columns change."""
        operation = layouts.operation(kind, layouts.headings_of(file))
        if kind is SubmissionKind.STOCK:
            return self._imports.sto01_send(file, name)
        if kind is SubmissionKind.PRICE:
            return self._imports.pri01_send(file, name)
        return self._imports.of01_send(operation, file, name)

    def import_progress(self, kind: SubmissionKind, remote_id: str) -> ImportProgress:
        """OF02, STO02, or PRI02 for one import: there COMPLETE may mean that the operator still has to approve."""
        ask = {
            SubmissionKind.STOCK: self._imports.sto02_state,
            SubmissionKind.PRICE: self._imports.pri02_state,
        }
        state = ask.get(kind, self._imports.of02_state)(remote_id)
        return imports.import_progress(kind, state, remote_id=remote_id)

    def fetch_import_report(self, kind: SubmissionKind, remote_id: str, into: Path) -> int:
        """OF03, STO03 or PRI03."""
        ask = {
            SubmissionKind.STOCK: self._imports.sto03_report,
            SubmissionKind.PRICE: self._imports.pri03_report,
        }
        return ask.get(kind, self._imports.of03_report)(remote_id, into)

    def read_import_report(self, kind: SubmissionKind, file: Path) -> Iterator[RowRefusal]:
        """The refusals of a fetched report, one an offer."""
        return reports.refusals(kind, file)

    def recent_imports(self, kind: SubmissionKind, *, since: datetime) -> tuple[ImportProgress, ...]:
        """OF04 or PRI02, of files that came by the API; there is no list of stock files."""
        if kind is SubmissionKind.STOCK:
            raise Unsupported("Mirakl has no list of stock files.", operation=limits.STO01.code)
        ask = self._imports.pri02_list if kind is SubmissionKind.PRICE else self._imports.of04_list
        return tuple(imports.import_progress(kind, state) for state in reversed(ask(since)))

    def start_offers_export(self, *, changed_since: datetime | None, items_per_chunk: int) -> str:
        """OF52: what changed once a minute, everything once a day; Mirakl makes chunks of 10,000 to 1,000,000."""
        return self._offers.of52_start(changed_since=changed_since, items_per_chunk=items_per_chunk)

    def offers_export_progress(self, ticket: str) -> ExportProgress:
        """OF53. A state that is new to us counts as not finished."""
        state = self._offers.of53_state(ticket)
        return ExportProgress(
            status=_EXPORT_STATES.get(state.status, ExportStatus.PENDING),
            remote_status=offers.export_words(state),
            urls=tuple(state.urls or ()),
        )

    def fetch_offers_export(self, url: str, into: Path) -> int:
        """OF54."""
        return self._offers.of54_fetch(url, into)

    def read_offers_export(self, file: Path) -> Iterator[RemoteOffer | UnreadableOffer]:
        """The offers of a fetched chunk, in memory bounded by one offer."""
        return map(offers.read_offer, elements(file, None, operation=limits.OF54.code))

    def offers_page(self, *, offset: int = 0, sku: str | None = None) -> OffersPage:
        """OF21."""
        page, marketplace_time = self._offers.of21_page(offset=offset, sku=sku)
        read = [offers.read_offer(bytes(raw)) for raw in page.offers]
        return OffersPage(
            offers=tuple([offer for offer in read if isinstance(offer, RemoteOffer)]),
            unreadable=tuple([offer for offer in read if isinstance(offer, UnreadableOffer)]),
            total_count=page.total_count,
            marketplace_time=marketplace_time,
        )

    def known_products(self, references: Sequence[tuple[str, str]]) -> tuple[RemoteProduct, ...]:
        """P31; no references cost no call. It knows no SKUs, and what its list could not hold is known to nobody."""
        if len(references) > MOST_REFERENCES:
            raise ValueError(f"P31 takes at most {MOST_REFERENCES} references, not {len(references)}")
        asked = offers.askable(references)
        return offers.remote_products(self._offers.p31_products(asked)) if asked else ()

    def close(self) -> None:
        """Give back the sockets."""
        self._tenant.close()


def _page(page: WirePage, marketplace_time: datetime | None) -> OrdersPage:
    read = [orders.read_order(bytes(raw)) for raw in page.orders]
    return OrdersPage(
        orders=tuple([order for order in read if isinstance(order, IncomingOrder)]),
        unreadable=tuple([order for order in read if isinstance(order, UnreadableOrder)]),
        total_count=page.total_count,
        marketplace_time=marketplace_time,
    )
