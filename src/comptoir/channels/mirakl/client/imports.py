"""Files of offers (OF01 to OF04), stock (STO01 to STO03) and prices (PRI01 to PRI03)."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import msgspec

from comptoir.channels.bodies import Part
from comptoir.channels.errors import NotYet, Refused
from comptoir.channels.mirakl import limits
from comptoir.channels.mirakl.client.tenant import Tenant, in_doubt, instant, read
from comptoir.channels.mirakl.wire.imports import Import, ImportsPage, Ticket
from comptoir.channels.pacing import Operation

_PAGE = 100

_ticket = msgspec.json.Decoder(Ticket)
_import = msgspec.json.Decoder(Import)
_page = msgspec.json.Decoder(ImportsPage)


class ImportsClient:
    """The import operations of one shop."""

    def __init__(self, tenant: Tenant) -> None:
        self._tenant = tenant

    def of01_send(self, operation: Operation, file: Path, name: str) -> str:
        """Send a file of offers and return the import's id: in mode NORMAL, which touches no offer that it does not
        name, and without products. `operation` is OF01 with the flows that the file changes.
        """
        return self._send(operation, file, name, Part("import_mode", b"NORMAL", "text/plain"))

    def sto01_send(self, file: Path, name: str) -> str:
        """Send a file of stock."""
        return self._send(limits.STO01, file, name)

    def pri01_send(self, file: Path, name: str) -> str:
        """Send a file of prices: of every offer that it names, what it leaves out is deleted."""
        return self._send(limits.PRI01, file, name)

    def of02_state(self, import_id: str) -> Import:
        """How far a file of offers is."""
        return read(limits.OF02, self._tenant.call(limits.OF02, path={"import": import_id}), _import)

    def sto02_state(self, import_id: str) -> Import:
        """How far a file of stock is."""
        return read(limits.STO02, self._tenant.call(limits.STO02, path={"import_id": import_id}), _import)

    def pri02_state(self, import_id: str) -> Import:
        """How far a file of prices is: the list, asked for one of them."""
        query: dict[str, str | int] = {"import_id": import_id, "limit": _PAGE}
        page = read(limits.PRI02, self._tenant.call(limits.PRI02, query=query), _page)
        for found in page.data:
            if str(found.import_id) == import_id:
                return found
        raise Refused(
            f"The marketplace does not list the import {import_id}.", operation=limits.PRI02.code, status=404
        )

    def of03_report(self, import_id: str, into: Path) -> int:
        """The lines of a file of offers that were refused."""
        return self._tenant.fetch(limits.OF03, {"import": import_id}, into)

    def sto03_report(self, import_id: str, into: Path) -> int:
        """The lines of a file of stock that were refused."""
        return self._tenant.fetch(limits.STO03, {"import_id": import_id}, into)

    def pri03_report(self, import_id: str, into: Path) -> int:
        """The lines of a file of prices that were refused."""
        return self._tenant.fetch(limits.PRI03, {"import_id": import_id}, into)

    def of04_list(self, since: datetime) -> list[Import]:
        """Files of offers that came by the API since then, oldest first."""
        return self._list(limits.OF04, since)

    def pri02_list(self, since: datetime) -> list[Import]:
        """Files of prices that came by the API since then, oldest first."""
        return self._list(limits.PRI02, since)

    def _send(self, operation: Operation, file: Path, name: str, *more: Part) -> str:
        parts = (Part("file", file, "text/csv", name), *more)
        ticket = read(operation, self._tenant.call(operation, parts=parts), _ticket)
        import_id = ticket.older_id if ticket.import_id is None else ticket.import_id
        if import_id is None:
            raise in_doubt(operation, "does not name the import")
        return str(import_id)

    def _list(self, operation: Operation, since: datetime) -> list[Import]:
        query: dict[str, str | int] = {
            "start_date": instant(since),
            "origins": "API",
            "limit": _PAGE,
            "sort": "dateCreated,ASC",
        }
        found: list[Import] = []
        tokens: set[str] = set()
        while True:
            try:
                page = read(operation, self._tenant.call(operation, query=query), _page)
            except NotYet:
                # A page a minute: the imports next to `since` have been read, and would be read again for ever.
                if not tokens:
                    raise
                return found
            found += page.data
            token = page.next_page_token
            if not token or token in tokens:
                return found
            tokens.add(token)
            query = {"page_token": token}
