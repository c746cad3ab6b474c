"""OF01 to OF04: files of offers, how their imports go, and the reports of what was refused."""

from typing import TYPE_CHECKING, Any

from comptoir.simulator.mirakl import pages, rules
from comptoir.simulator.mirakl.offers import register, reports
from comptoir.simulator.mirakl.offers.kinds import OFFERS
from comptoir.simulator.mirakl.offers.register import Progress, Upload
from comptoir.simulator.mirakl.rules import Refused
from comptoir.simulator.transport import Reply, json_reply

if TYPE_CHECKING:
    from comptoir.simulator.mirakl.routes import Call

MODES = ("NORMAL", "REPLACE", "PARTIAL_UPDATE")
_FIRST_PRODUCT_IMPORT = 9_000_001
_STARTS_LIKE_XML = 64


def send(call: "Call") -> Reply:
    """OF01."""
    part, others = register.file_of(call)
    mode = others.get("import_mode", "")
    if mode not in MODES:
        raise Refused(400, f"The field 'import_mode' must be one of {', '.join(MODES)}")
    for name in ("with_products", "operator_format"):
        if others.get(name, "false").lower() not in {"true", "false"}:
            raise Refused(400, f"The field '{name}' must be 'true' or 'false'")
    with_products = others.get("with_products", "false").lower() == "true"
    start = part.request.at(part.start, min(part.stop, part.start + _STARTS_LIKE_XML))
    if start.removeprefix(b"\xef\xbb\xbf").lstrip().startswith(b"<"):
        raise Refused(400, "Offers in XML are not understood here: send CSV or XLSX")
    upload = Upload(OFFERS, part, mode, (mode, with_products), with_products)
    import_id, _ = register.accept(call, upload)
    answer = {"import_id": int(import_id)}
    if with_products:
        with call.world.store.transaction():
            answer["product_import_id"] = call.world.store.next_id("product import", _FIRST_PRODUCT_IMPORT)
    return register.created(call, answer, f"/api/offers/imports/{import_id}")


def status(call: "Call") -> Reply:
    """OF02."""
    _, progress = register.find(call, OFFERS, call.path["import"])
    told = _shown(progress, call.at)
    del told["shop_id"], told["origin"]
    return json_reply(told | {"type": "OFFER"})


def report(call: "Call") -> Reply:
    """OF03."""
    return reports.error_report(call, OFFERS, call.path["import"], content_type="application/octet-stream")


def list_imports(call: "Call") -> Reply:
    """OF04, the newest first."""
    query, offset, size = pages.asked(call.request.query, "dateCreated")
    rules.chosen(query, "mode", ("NORMAL", "REPLACE"))
    states = ("WAITING_SYNCHRONIZATION_PRODUCT", "WAITING", "RUNNING", "COMPLETE", "FAILED")
    rules.chosen(query, "status", states)
    mode = rules.first(query, "mode")
    found = [
        _shown(each, call.at)
        for each in register.wanted(call, OFFERS, query)
        if not mode or each.mode == mode
    ]
    return pages.answer(found[offset : offset + size + 1], query, offset, size)


def _shown(progress: Progress, now: int) -> dict[str, Any]:
    done = progress.state(now) == "COMPLETE"
    return register.shown(progress, now) | {
        "import_id": int(progress.import_id),
        "lines_in_pending": 0 if progress.status or now >= progress.synchronised else progress.lines_read,
        "lines_read": progress.lines_read,
        "mode": progress.mode,
        "offer_deleted": progress.removed if done else 0,
        "offer_inserted": progress.inserted if done else 0,
        "offer_updated": progress.changed if done else 0,
        "origin": "API",
        "reason_status": progress.reason if progress.status == "FAILED" else None,
    }
