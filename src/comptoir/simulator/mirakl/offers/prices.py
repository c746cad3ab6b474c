"""PRI01 to PRI03: every price of an offer at once; what a file leaves out of an offer that it names is deleted."""

from typing import TYPE_CHECKING

from comptoir.simulator.mirakl import pages, rules
from comptoir.simulator.mirakl.offers import register, reports
from comptoir.simulator.mirakl.offers.kinds import PRICES
from comptoir.simulator.mirakl.offers.register import Upload
from comptoir.simulator.transport import Reply

if TYPE_CHECKING:
    from comptoir.simulator.mirakl.routes import Call


def send(call: "Call") -> Reply:
    """PRI01."""
    part, _ = register.file_of(call)
    import_id, _ = register.accept(call, Upload(PRICES, part, fingerprint=(part.file_name,)))
    answer = {"importId": import_id, "import_id": import_id}
    return register.created(call, answer, f"/api/offers/pricing/imports?import_id={import_id}")


def list_imports(call: "Call") -> Reply:
    """PRI02, the newest first."""
    query, offset, size = pages.asked(call.request.query, "dateCreated")
    rules.chosen(query, "status", ("WAITING", "RUNNING", "COMPLETE", "FAILED"))
    found = [
        register.shown(each, call.at)
        | {
            "import_id": each.import_id,
            "offers_in_error": each.offers_in_error,
            "offers_updated": each.changed,
            "origin": "API",
            "reason_status": each.reason if each.status == "FAILED" else None,
        }
        for each in register.wanted(call, PRICES, query)
    ]
    return pages.answer(found[offset : offset + size + 1], query, offset, size)


def report(call: "Call") -> Reply:
    """PRI03."""
    return reports.error_report(call, PRICES, call.path["import_id"], content_type="text/csv;charset=UTF-8")
