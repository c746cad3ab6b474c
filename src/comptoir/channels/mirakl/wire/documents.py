"""The documents of orders (OR72, OR74)."""

from __future__ import annotations

from datetime import datetime

import msgspec

from comptoir.channels.mirakl.wire.orders import Id


class Document(msgspec.Struct):
    """A document as OR72 lists it; `file_size` in bytes."""

    id: Id
    order_id: Id
    type: str
    file_name: str
    file_size: int | None = None
    date_uploaded: datetime | None = None


class Documents(msgspec.Struct):
    """OR72's answer, complete."""

    order_documents: list[Document]


class NewDocument(msgspec.Struct, frozen=True):
    """What OR74 is told of a file beside its bytes."""

    file_name: str
    type_code: str


class NewDocuments(msgspec.Struct, frozen=True):
    """The JSON part of OR74's form, which goes by the same name as the list in it."""

    order_documents: list[NewDocument]


class Problem(msgspec.Struct):
    """Why a document was not taken."""

    code: Id | None = None
    field: str | None = None
    message: str | None = None


class FailedDocument(msgspec.Struct):
    """A document that was not taken."""

    errors: list[Problem] | None = None


class Upload(msgspec.Struct):
    """OR74's answer: the failures only."""

    errors_count: int | None = None
    order_documents: list[FailedDocument] | None = None
