"""STO01 to STO03: stock alone, for whole offers or per warehouse."""

from typing import TYPE_CHECKING

from comptoir.simulator.mirakl.offers import register, reports
from comptoir.simulator.mirakl.offers.kinds import STOCK
from comptoir.simulator.mirakl.offers.register import Upload
from comptoir.simulator.transport import Reply, json_reply

if TYPE_CHECKING:
    from comptoir.simulator.mirakl.routes import Call


def send(call: "Call") -> Reply:
    """STO01."""
    part, _ = register.file_of(call)
    import_id, _ = register.accept(call, Upload(STOCK, part, fingerprint=(part.file_name,)))
    return register.created(call, {"import_id": import_id}, f"/api/offers/stock/imports/{import_id}/status")


def status(call: "Call") -> Reply:
    """STO02."""
    _, progress = register.find(call, STOCK, call.path["import_id"])
    return json_reply(register.shown(progress, call.at) | {"import_id": progress.import_id})


def report(call: "Call") -> Reply:
    """STO03."""
    return reports.error_report(call, STOCK, call.path["import_id"], content_type="text/csv;charset=UTF-8")
