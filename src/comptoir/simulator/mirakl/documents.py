"""OR72, OR73, OR74 and OR76: documents of orders, listed, fetched, uploaded and deleted."""

import re
import zipfile
from datetime import UTC, datetime
from io import BytesIO
from typing import TYPE_CHECKING, Any

from comptoir.simulator.clock import SECOND, stamp
from comptoir.simulator.mirakl import inputs, multipart, reference, rules
from comptoir.simulator.mirakl.lookup import order_of
from comptoir.simulator.mirakl.rules import Refused
from comptoir.simulator.transport import Reply, file_reply, json_reply

if TYPE_CHECKING:
    from comptoir.simulator.desk import OpenOrder
    from comptoir.simulator.mirakl.routes import Call

MOST_PER_ORDER = 50
_EXTENSIONS = frozenset(
    "csv doc xls xlsx ppt pdf odt ods odp txt rtf png jpg gif zpl mov mp4".split()  # noqa: SIM905 (one line beats 17)
)
_SYSTEM = {
    "SYSTEM_DELIVERY_BILL": "is reserved to the operator",
    "SYSTEM_SHIPMENT_DELIVERY_BILL": "is reserved to the operator",
    "SYSTEM_MESSAGE_ATTACHMENT": "cannot be uploaded",
}


def list_documents(call: "Call") -> Reply:
    """OR72: what the shop's orders among those named have."""
    order_ids = rules.values(call.request.query, "order_ids")
    if not order_ids:
        raise Refused(400, "The parameter 'order_ids' is required")
    rows = _rows(call, "order_id", order_ids)
    listed = [
        {
            "date_uploaded": stamp(uploaded),
            "file_name": file_name,
            "file_size": len(content),
            "id": document_id,
            "order_id": order_id,
            "type": type_,
        }
        for document_id, order_id, type_, file_name, uploaded, content in rows
    ]
    return json_reply({"order_documents": listed, "total_count": len(listed)})


def download(call: "Call") -> Reply:
    """OR73: one document as it is, or a ZIP with one folder per order."""
    query = call.request.query
    wanted, order_ids = rules.values(query, "document_ids"), rules.values(query, "order_ids")
    codes = rules.values(query, "document_codes")
    if not wanted and not order_ids:
        raise Refused(400, "Either 'document_ids' or 'order_ids' is required")
    rows = _rows(call, "document_id", wanted) if wanted else _rows(call, "order_id", order_ids)
    kept = [row for row in rows if not codes or row[2] in codes]
    if not kept or (wanted and len(rows) < len(set(wanted))):
        raise Refused(404, "Document not found")
    if len(wanted) == 1:
        return file_reply(kept[0][3], kept[0][5])
    return file_reply(f"documents-{call.at}.zip", _zip(kept))


def upload(call: "Call") -> Reply:
    """OR74: each document is taken or refused by itself; the answer names those that were refused."""
    parts = multipart.parts_of(call.request)
    files = {part.file_name or "": part.content for part in parts if part.name == "files"}
    wanted = inputs.objects(multipart.object_in(parts, "order_documents"), "order_documents")
    order = order_of(call, call.path["order_id"])
    names = [item.get("file_name") for item in wanted]
    if len(set(map(str, names))) < len(names):
        raise Refused(400, "The names of the documents must be distinct")
    failures: list[dict[str, Any]] = []
    held = len(_rows(call, "order_id", [order.order_id]))
    for item in wanted:
        error = _error(item, files, held)
        if error is None:
            held += 1
            _keep(call, order, item, files[item["file_name"]])
        else:
            echoed = {name: item.get(name) for name in ("entity", "file_name", "type_code") if name in item}
            failures.append({"errors": [error], "input": echoed})
    if order.notes:
        call.world.desk.save(order)
    return json_reply({"errors_count": len(failures), "order_documents": failures})


def delete(call: "Call") -> Reply:
    """OR76."""
    rows = _rows(call, "document_id", [call.path["document_id"]])
    if not rows:
        raise Refused(404, f"Document with id '{call.path['document_id']}' not found")
    document_id, order_id, type_ = rows[0][:3]
    order = order_of(call, order_id)
    call.world.store.db.execute("DELETE FROM documents WHERE document_id = ?", (document_id,))
    order.note("document_removed", document=document_id, type=type_)
    if type_ == "CUSTOMER_INVOICE":
        order.body["has_invoice"] = any(row[2] == type_ for row in _rows(call, "order_id", [order_id]))
    call.world.desk.save(order)
    return Reply(204, content_type=None)


def _error(item: dict[str, Any], files: dict[str, bytes], held: int) -> dict[str, str] | None:
    """What is wrong with one document, None where it can be taken."""
    name, type_code = inputs.text(item, "file_name"), inputs.text(item, "type_code")
    wrong = _wrong_type(type_code) or _wrong_name(name, files)
    if wrong is not None:
        field, message = wrong
        return {"code": f"valid_order_document.{field}", "field": _FIELDS[field], "message": message}
    entity = item.get("entity") or {"type": "RETURN"}
    if not isinstance(entity, dict) or entity.get("type") != "RETURN":
        message = "The type of the entity must be RETURN"
        return {"code": "valid_order_document.entity", "field": "entity.type", "message": message}
    if held >= MOST_PER_ORDER:
        message = f"An order has at most {MOST_PER_ORDER} documents"
        return {"code": "valid_order_document.count", "field": "file_name", "message": message}
    return None


_FIELDS = {"type": "type_code", "name": "file_name"}


def _wrong_type(type_code: Any) -> tuple[str, str] | None:
    if type_code in _SYSTEM:
        return "type", f"The type '{type_code}' {_SYSTEM[type_code]}"
    if type_code not in {listed.code for entity, listed in reference.DOCUMENTS if entity == "ORDER"}:
        return "type", "Unable to retrieve document's type from the given code"
    return None


def _wrong_name(name: Any, files: dict[str, bytes]) -> tuple[str, str] | None:
    if not isinstance(name, str) or not name.isascii() or not re.fullmatch(r"[^/\\\x00-\x1f]{1,200}", name):
        return "name", "The file name must be in US-ASCII"
    if name.rpartition(".")[2].lower() not in _EXTENSIONS:
        return "name", "The file type is not supported"
    if name not in files:
        return "name", f"There is no file '{name}' in the request"
    return None


def _keep(call: "Call", order: "OpenOrder", item: dict[str, Any], content: bytes) -> None:
    kept = call.world.store.db.execute(
        "INSERT INTO documents (shop_id, order_id, type, file_name, uploaded, content)"
        " VALUES (?, ?, ?, ?, ?, ?)",
        (call.shop.shop_id, order.order_id, item["type_code"], item["file_name"], order.at, content),
    )
    order.note("document_added", document=kept.lastrowid, type=item["type_code"], bytes=len(content))
    if item["type_code"] == "CUSTOMER_INVOICE":
        order.body["has_invoice"] = True


def _rows(call: "Call", column: str, items: list[str]) -> list[tuple[Any, ...]]:
    marks = ", ".join("?" * len(items))
    return call.world.store.db.execute(
        "SELECT document_id, order_id, type, file_name, uploaded, content FROM documents"  # noqa: S608 (our column)
        f" WHERE shop_id = ? AND {column} IN ({marks}) ORDER BY document_id",
        (call.shop.shop_id, *items),
    ).fetchall()


def _zip(rows: list[tuple[Any, ...]]) -> bytes:
    """The archive; a name that stands twice in an order's folder is numbered."""
    held, written = BytesIO(), set()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as archive:
        for _, order_id, _, file_name, uploaded, content in rows:
            stem, _, extension = file_name.rpartition(".")
            path, number = f"{order_id}/{file_name}", 0
            while path in written:
                number += 1
                path = f"{order_id}/{stem}({number}).{extension}"
            written.add(path)
            when = datetime.fromtimestamp(uploaded / SECOND, UTC).timetuple()[:6]
            archive.writestr(zipfile.ZipInfo(path, date_time=when), content)
    return held.getvalue()
