"""The documents of orders in the shop's words. Pure."""

from __future__ import annotations

from comptoir.channels.decisions import RemoteDocument
from comptoir.channels.mirakl.scalars import moment
from comptoir.channels.mirakl.wire.documents import Document


def remote_document(document: Document) -> RemoteDocument:
    """A document as OR72 lists it."""
    return RemoteDocument(
        remote_id=str(document.id),
        order_remote_id=str(document.order_id),
        type_code=document.type,
        file_name=document.file_name,
        size=document.file_size,
        uploaded_at=moment(document.date_uploaded),
    )
