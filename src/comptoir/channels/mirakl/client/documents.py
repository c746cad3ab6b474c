"""The documents of orders: list (OR72), download (OR73), upload (OR74), delete (OR76)."""

from __future__ import annotations

import mimetypes

import msgspec

from comptoir.channels.answers import Expected
from comptoir.channels.bodies import Part, as_json
from comptoir.channels.errors import Unsupported
from comptoir.channels.mirakl import limits
from comptoir.channels.mirakl.client.tenant import Tenant, in_doubt, read
from comptoir.channels.mirakl.failures import of_items
from comptoir.channels.mirakl.wire.documents import Document, Documents, NewDocument, NewDocuments, Upload

_UNKNOWN_TYPE = "application/octet-stream"

_documents = msgspec.json.Decoder(Documents)
_upload = msgspec.json.Decoder(Upload)


class DocumentsClient:
    """The document operations of one shop."""

    def __init__(self, tenant: Tenant) -> None:
        self._tenant = tenant

    def or72_list(self, order_id: str) -> list[Document]:
        """All documents of an order."""
        answer = self._tenant.call(limits.OR72, query={"order_ids": order_id})
        return read(limits.OR72, answer, _documents).order_documents

    def or73_download(self, document_id: str) -> bytes:
        """One document as it is; several ids would come as a ZIP."""
        query = {"document_ids": document_id}
        return self._tenant.call(limits.OR73, query=query, expects=Expected.FILE).body

    def or74_upload(self, order_id: str, document: NewDocument, content: bytes) -> None:
        """Put one file on an order. `Unsupported` for a name that Mirakl could not read."""
        name = document.file_name
        if not (name.isascii() and name.isprintable()) or '"' in name or "\\" in name:
            raise Unsupported(
                "Mirakl takes only file names of plain letters, digits and signs, without accents or quotes.",
                operation=limits.OR74.code,
                remedy="Rename the file.",
            )
        parts = (
            Part("order_documents", as_json(NewDocuments([document])), "application/json"),
            Part("files", content, mimetypes.guess_type(name)[0] or _UNKNOWN_TYPE, name),
        )
        answer = self._tenant.call(limits.OR74, path={"order_id": order_id}, parts=parts)
        upload = read(limits.OR74, answer, _upload)
        problems = [problem for failed in upload.order_documents or () for problem in failed.errors or ()]
        if problems or upload.errors_count:
            raise self._tenant.refusal(limits.OR74, answer, of_items(problems))
        if upload.order_documents is None and upload.errors_count is None:
            raise in_doubt(limits.OR74, "does not say whether the document was taken")

    def or76_delete(self, document_id: str) -> None:
        """Take a document away."""
        self._tenant.do(limits.OR76, path={"document_id": document_id})
