"""A marketplace to try every channel on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

from comptoir.channels import registry
from comptoir.channels.contract import Channel
from comptoir.channels.offers import (
    FileLayout,
    ImportProgress,
    ImportStatus,
    OfferField,
    RemoteOffer,
    SubmissionKind,
    UnreadableOffer,
)
from comptoir.channels.pacing import Flow
from comptoir.channels.vocabulary import ExportStatus, OrdersPage
from comptoir.simulator.world import World

if TYPE_CHECKING:
    from tests.channels.conftest import NotingPacer

KEY = "5f0c-conformance-secret-key"
UNHURRIED = 1_000_000.0

Row = dict[OfferField, str]


@dataclass
class Stage:
    """A marketplace in the simulator, one shop on it, and ways to connect to it."""

    name: str
    world: World
    shop_id: int
    url: str
    pacer: NotingPacer
    opened: list[Channel]

    def connect(self, **changes: Any) -> Channel:
        """The shop's channel; closed with the test."""
        arguments: dict[str, Any] = {
            "base_url": self.url,
            "secrets": {"api_key": KEY},
            "shop_id": str(self.shop_id),
            "pacer": self.pacer,
            "live_flows": frozenset(),
        }
        self.opened.append(registry.connect(self.name, **(arguments | changes)))
        return self.opened[-1]

    def since(self) -> datetime:
        """A moment before everything that was sold."""
        return self.world.now() - timedelta(days=1)

    def first_page(self, **changes: Any) -> OrdersPage:
        """The first orders of the shop."""
        return self.connect(**changes).orders_page(updated_since=self.since(), offset=0)

    def disrupted(self, name: str, **parameters: Any) -> None:
        """Let orders exist, then trouble come."""
        self.world.sell(self.shop_id)
        self.world.disrupt(name, **parameters)

    def live(self, *flows: Flow) -> Channel:
        """The shop's channel, live for these flows, or for all."""
        return self.connect(live_flows=frozenset(flows or Flow))

    def send(
        self, channel: Channel, kind: SubmissionKind, rows: Sequence[Row], into: Path, *, name: str = "a.csv"
    ) -> str:
        """Write rows as the channel wants them and send them; the import's id."""
        fields = list(dict.fromkeys(field for row in rows for field in row))
        written(channel.offer_file(kind, fields), rows, into)
        return channel.submit_offers(kind, into, name=name)

    def ended(self, channel: Channel, kind: SubmissionKind, import_id: str) -> ImportProgress:
        """The import when it is over."""
        for _ in range(20):
            progress = channel.import_progress(kind, import_id)
            if progress.status in (ImportStatus.COMPLETE, ImportStatus.FAILED):
                return progress
            self.world.advance(10)
        raise AssertionError("the import did not end")

    def exported(
        self, channel: Channel, into: Path, *, since: datetime | None = None, size: int = 10_000
    ) -> list[RemoteOffer | UnreadableOffer]:
        """Every offer of an export, fetched and read chunk by chunk."""
        self.world.advance(1)  # a full export is a day's, even at this pace
        ticket = channel.start_offers_export(changed_since=since, items_per_chunk=size)
        for _ in range(20):
            progress = channel.offers_export_progress(ticket)
            if progress.status is not ExportStatus.PENDING:
                break
            self.world.advance(10)
        assert progress.status is ExportStatus.COMPLETED
        found: list[RemoteOffer | UnreadableOffer] = []
        for url in progress.urls:
            assert channel.fetch_offers_export(url, into) == into.stat().st_size
            found += channel.read_offers_export(into)
        return found


def written(layout: FileLayout, rows: Sequence[Row], into: Path) -> None:
    """A file as the layout describes it."""
    lines = [layout.delimiter.join(column.heading for column in layout.columns)]
    lines += [
        layout.delimiter.join(
            column.constant or (row.get(column.field, "") if column.field else "")
            for column in layout.columns
        )
        for row in rows
    ]
    into.write_text("\n".join(lines) + "\n")
