"""One shop on one operator's Mirakl: what every call to it has in common."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeVar

import msgspec

from comptoir.channels.answers import Answer, Expected, Words
from comptoir.channels.bodies import Part
from comptoir.channels.errors import Misread, OutcomeUnknown, Refused
from comptoir.channels.http import Session
from comptoir.channels.pacing import Operation

T = TypeVar("T")

_NONE: Mapping[str, str] = {}


class Tenant:
    """Adds the shop to every call: needed where a key sees several shops, sent wherever it is known."""

    def __init__(self, session: Session, *, shop_id: str | None) -> None:
        self._session = session
        self._shop: Mapping[str, str] = {"shop_id": shop_id} if shop_id else {}

    def call(
        self,
        operation: Operation,
        *,
        path: Mapping[str, str] = _NONE,
        query: Mapping[str, str | int] | None = None,
        json: object = None,
        parts: Sequence[Part] = (),
        expects: Expected = Expected.JSON,
    ) -> Answer:
        """Make one call for this shop."""
        shop = {**(query or {}), **self._shop}
        return self._session.call(operation, path=path, query=shop, json=json, parts=parts, expects=expects)

    def do(self, operation: Operation, *, path: Mapping[str, str], json: object = None) -> None:
        """Make one call whose success says nothing more (204)."""
        self.call(operation, path=path, json=json, expects=Expected.NOTHING)

    def refusal(self, operation: Operation, answer: Answer, words: Words) -> Refused:
        """The refusal that an answer of success holds: in Mirakl's lists, each entry fails by itself."""
        return self._session.refusal(operation, answer.status, words)

    def download(self, operation: Operation, url: str, into: Path) -> int:
        """Fetch a file that Mirakl named, as it named it; returns its size in bytes."""
        return self._session.download(operation, url, into)

    def fetch(self, operation: Operation, path: Mapping[str, str], into: Path) -> int:
        """Stream a file that Mirakl keeps for this shop; returns its size in bytes."""
        return self._session.fetch(operation, into, path=path, query=self._shop)

    def close(self) -> None:
        """Give back the sockets."""
        self._session.close()


def read(operation: Operation, answer: Answer, decoder: msgspec.json.Decoder[T]) -> T:
    """The answer in the shape that the decoder knows.

    Otherwise a read raises `Misread`, which keeps the body, and a write `OutcomeUnknown`: it was not refused.
    """
    try:
        return decoder.decode(answer.body)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        if operation.flow is not None:
            raise in_doubt(operation, f"is not in a known shape: {error}") from None
        raise Misread(
            f"The answer to {operation.code} is not in a known shape: {error}.",
            operation=operation.code,
            body=answer.body,
        ) from None


def in_doubt(operation: Operation, what: str) -> OutcomeUnknown:
    """A write that was answered with success, but not with what would prove it."""
    return OutcomeUnknown(
        f"The answer to {operation.code} {what}. It may have had its effect.", operation=operation.code
    )


def instant(moment: datetime) -> str:
    """A moment as Mirakl writes it: UTC with Z, milliseconds only where there are some.

    >>> instant(datetime(2026, 3, 1, 12, 0, tzinfo=UTC))
    '2026-03-01T12:00:00Z'
    """
    precision = "milliseconds" if moment.microsecond else "seconds"
    return moment.astimezone(UTC).isoformat(timespec=precision).replace("+00:00", "Z")
