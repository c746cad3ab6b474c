"""One shop on one operator's Mirakl: what every call to it has in common."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeVar

import msgspec

from comptoir.channels.answers import Answer, Expected
from comptoir.channels.errors import Misread
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
        expects: Expected = Expected.JSON,
    ) -> Answer:
        """Make one call for this shop."""
        return self._session.call(
            operation, path=path, query={**(query or {}), **self._shop}, json=json, expects=expects
        )

    def download(self, operation: Operation, url: str, into: Path) -> int:
        """Fetch a file that Mirakl named, as it named it; returns its size in bytes."""
        return self._session.download(operation, url, into)

    def close(self) -> None:
        """Give back the sockets."""
        self._session.close()


def read(operation: Operation, answer: Answer, decoder: msgspec.json.Decoder[T]) -> T:
    """The answer in the shape that the decoder knows; raises `Misread`, which keeps the body."""
    try:
        return decoder.decode(answer.body)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise Misread(
            f"The answer to {operation.code} is not in a known shape: {error}.",
            operation=operation.code,
            body=answer.body,
        ) from None


def instant(moment: datetime) -> str:
    """A moment as Mirakl writes it: UTC with Z, milliseconds only where there are some.

    >>> instant(datetime(2026, 3, 1, 12, 0, tzinfo=UTC))
    '2026-03-01T12:00:00Z'
    """
    precision = "milliseconds" if moment.microsecond else "seconds"
    return moment.astimezone(UTC).isoformat(timespec=precision).replace("+00:00", "Z")
