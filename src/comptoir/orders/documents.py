"""The documents of an order: read at the marketplace when asked for, put there and taken away as wishes."""

from __future__ import annotations

import base64
from pathlib import PurePath

from comptoir.accounts.services import open_channel
from comptoir.actions.models import Action, Kind
from comptoir.channels.decisions import RemoteDocument
from comptoir.orders.discretion import discreet
from comptoir.orders.models import Order
from comptoir.orders.services import BadRequest, require_legal, same_click, want

MOST_BYTES = 2 * 1024 * 1024
"""Our own limit of a document's size: it waits in the database until it is sent. Mirakl publishes none for OR74."""

FILE_TYPES = frozenset(
    {
        *("csv", "doc", "xls", "xlsx", "ppt", "pdf", "odt", "ods", "odp", "txt", "rtf"),
        *("png", "jpg", "gif", "zpl", "mov", "mp4"),
    }
)
"""The types of files that a marketplace takes (OR74)."""


def listed(order: Order) -> tuple[RemoteDocument, ...]:
    """The order's documents as the marketplace holds them now. One call (OR72).

    Raises the errors of `channels.errors`, among them NotYet, when our pacing says later.
    """
    with discreet(order.pk), open_channel(order.account) as channel:
        return channel.documents(order.remote_id)


def fetched(order: Order, document: RemoteDocument) -> bytes:
    """A listed document's bytes. One call (OR73). Raises as `listed`, and BadRequest for another order's document."""
    _require_of(order, document)
    with discreet(order.pk), open_channel(order.account) as channel:
        return channel.fetch_document(document.remote_id)


def add(order: Order, *, file_name: str, content: bytes, type_code: str, who: str, token: str) -> Action:
    """Put a document on the order. `type_code` is the operator's code (DO01), such as CUSTOMER_INVOICE.

    Raises IllegalState, BadRequest (name, type of file, size), and the errors of `actions.services.want`.
    """
    if (same := same_click(order, token, Kind.ADD_DOCUMENT)) is not None:
        return same
    require_legal(order, Kind.ADD_DOCUMENT)
    _check_name(file_name)
    if not type_code.strip():
        raise BadRequest("type: the operator's code of the document's type is missing.", remedy="Give one.")
    if not 0 < len(content) <= MOST_BYTES:
        raise BadRequest(
            f"file: {len(content)} bytes; a document has 1 to {MOST_BYTES}.",
            remedy="Make it smaller, or put it on the order in the marketplace's own portal.",
        )
    payload = {
        "type": type_code.strip(),
        "file_name": file_name,
        "content": base64.b64encode(content).decode(),
    }
    return want(order, Kind.ADD_DOCUMENT, payload, ["add_document"], who=who, token=token)


def remove(order: Order, document: RemoteDocument, *, who: str, token: str) -> Action:
    """Take a listed document off the order. Raises BadRequest, and the errors of `actions.services.want`."""
    if (same := same_click(order, token, Kind.REMOVE_DOCUMENT)) is not None:
        return same
    _require_of(order, document)
    require_legal(order, Kind.REMOVE_DOCUMENT)
    payload = {"document": document.remote_id}
    return want(order, Kind.REMOVE_DOCUMENT, payload, ["remove_document"], who=who, token=token)


def _require_of(order: Order, document: RemoteDocument) -> None:
    if document.order_remote_id != order.remote_id:
        raise BadRequest(
            f"document: {document.remote_id} belongs to another order.", remedy="List this order's documents."
        )


def _check_name(name: str) -> None:
    if not (name.isascii() and name.isprintable()) or any(sign in name for sign in '"\\/'):
        raise BadRequest(
            "file: its name may hold plain letters, digits and signs only, without accents or quotes.",
            remedy="Rename the file.",
        )
    if PurePath(name).suffix.removeprefix(".").lower() not in FILE_TYPES:
        raise BadRequest(
            f"file: the marketplace does not take files like {name}.",
            remedy=f"Types: {', '.join(sorted(FILE_TYPES))}.",
        )
