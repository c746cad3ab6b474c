"""Imports of offers, stock and prices: the tickets (OF01, STO01, PRI01) and how far they are (OF02, OF04, STO02, PRI02)."""

from __future__ import annotations

from datetime import datetime

import msgspec

from comptoir.channels.mirakl.wire.orders import Id


class Ticket(msgspec.Struct, gc=False):
    """The answer to a file. `importId` is PRI01's older name for the same."""

    import_id: Id | None = None
    older_id: Id | None = msgspec.field(default=None, name="importId")


class Import(msgspec.Struct, gc=False):
    """One import. Each operation fills the counts that it has: of lines, PRI02 of offers too."""

    status: str
    import_id: Id | None = None
    date_created: datetime | None = None
    has_error_report: bool | None = None
    reason_status: str | None = None
    lines_read: int | None = None
    lines_in_success: int | None = None
    lines_in_error: int | None = None
    offers_updated: int | None = None
    offers_in_error: int | None = None


class ImportsPage(msgspec.Struct, gc=False):
    """A page of OF04 or PRI02; the last one has no token."""

    data: list[Import]
    next_page_token: str | None = None
