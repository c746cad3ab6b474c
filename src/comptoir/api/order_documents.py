"""The documents of an order: read at the marketplace when asked for, put there and taken away as wishes."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest, HttpResponse
from ninja import File, Form, Query, UploadedFile

from comptoir.api.bodies import FORM
from comptoir.api.finding import order_of
from comptoir.api.idempotency import wish_token
from comptoir.api.keys import whose
from comptoir.api.models import Scope
from comptoir.api.outcomes import WRITES, conclude
from comptoir.api.problems import NotFound
from comptoir.api.routes import Answer, Routes
from comptoir.api.shapes.order_decisions import DOCUMENTS, DocumentList
from comptoir.api.shapes.values import Patience, Text
from comptoir.channels.decisions import RemoteDocument
from comptoir.orders import documents
from comptoir.orders.models import Order

routes = Routes("documents")

_FORM_BYTES = 64 * 1024
"""What a form weighs beside the file in it."""


@routes.get(
    "/orders/{int:order_id}/documents", scope=Scope.ORDERS, answers={200: Answer(DocumentList, DOCUMENTS)}
)
def list_documents(request: HttpRequest, order_id: int) -> dict[str, Any]:
    """The documents of an order, as the marketplace holds them now.

    One call at the marketplace; 503 with `Retry-After` where its pace says later.
    """
    return {"items": [_row(one) for one in documents.listed(order_of(order_id))]}


@routes.get(
    "/orders/{int:order_id}/documents/{document_id}",
    scope=Scope.ORDERS,
    answers={200: Answer(None, when="The file.", content_type="application/octet-stream")},
)
def read_document(request: HttpRequest, order_id: int, document_id: str) -> HttpResponse:
    """A document's bytes. Two calls at the marketplace."""
    order = order_of(order_id)
    document = _one_of(order, document_id)
    content = documents.fetched(order, document)
    answer = HttpResponse(content, content_type="application/octet-stream")
    plain = "".join(sign if sign.isalnum() or sign in "-_." else "_" for sign in document.file_name)
    answer.headers["Content-Disposition"] = (
        f'attachment; filename="{plain.encode("ascii", "replace").decode()}"'
    )
    return answer


@routes.post(
    "/orders/{int:order_id}/documents",
    scope=Scope.ORDERS,
    answers=WRITES,
    most_bytes=documents.MOST_BYTES + _FORM_BYTES,
    takes=FORM,
)
def add_document(
    request: HttpRequest, order_id: int, file: File[UploadedFile], type: Form[Text], patience: Query[Patience]
) -> HttpResponse:
    """Put a file of at most 2 MB on an order. `type` is the operator's code, such as CUSTOMER_INVOICE."""
    order = order_of(order_id)
    action = documents.add(
        order,
        file_name=file.name or "",
        content=file.read(),
        type_code=type,
        who=whose(request),
        token=wish_token(request, order.pk),
    )
    return conclude(request, action, patience.wait)


@routes.delete("/orders/{int:order_id}/documents/{document_id}", scope=Scope.ORDERS, answers=WRITES)
def remove_document(
    request: HttpRequest, order_id: int, document_id: str, patience: Query[Patience]
) -> HttpResponse:
    """Take a document off an order."""
    order = order_of(order_id)
    document = _one_of(order, document_id)
    action = documents.remove(
        order, document, who=whose(request), token=wish_token(request, f"{order.pk} {document_id}")
    )
    return conclude(request, action, patience.wait)


def _one_of(order: Order, number: str) -> RemoteDocument:
    for one in documents.listed(order):
        if one.remote_id == number:
            return one
    raise NotFound("The order has no document of this number.", remedy="GET its documents lists them.")


def _row(one: RemoteDocument) -> dict[str, Any]:
    return {
        "id": one.remote_id,
        "type": one.type_code,
        "file_name": one.file_name,
        "size": one.size,
        "uploaded_at": one.uploaded_at,
    }
