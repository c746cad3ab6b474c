"""How far Mirakl's imports are, in the shop's words."""

from __future__ import annotations

from collections.abc import Mapping

from comptoir.channels.mirakl.scalars import moment, storable, text
from comptoir.channels.mirakl.wire.imports import Import
from comptoir.channels.offers import ImportProgress, ImportStatus, SubmissionKind

# The first of them waits for products that came in the same file; older instances queue.
_STATES: Mapping[str, ImportStatus] = {
    "WAITING_SYNCHRONIZATION_PRODUCT": ImportStatus.WAITING,
    "QUEUED": ImportStatus.WAITING,
    "WAITING": ImportStatus.WAITING,
    "RUNNING": ImportStatus.RUNNING,
    "COMPLETE": ImportStatus.COMPLETE,
    "FAILED": ImportStatus.FAILED,
}


def import_progress(kind: SubmissionKind, state: Import, *, remote_id: str = "") -> ImportProgress:
    """An import as OF02, OF04, STO02 or PRI02 tell it; `remote_id` is what it was asked for by, if it was.

    Of prices, whose lines are several to an offer, it is the offers that are counted as taken and refused.
    """
    priced = kind is SubmissionKind.PRICE
    status = _STATES.get(state.status, ImportStatus.OTHER)
    return ImportProgress(
        remote_id=text(state.import_id) or remote_id,
        status=status,
        remote_status=storable(state.status),
        created_at=moment(state.date_created),
        lines=_lines(state) if status is ImportStatus.COMPLETE else state.lines_read,
        taken=state.offers_updated if priced else state.lines_in_success,
        refused=state.offers_in_error if priced else state.lines_in_error,
        has_report=bool(state.has_error_report),
        reason=storable(state.reason_status or ""),
    )


def _lines(state: Import) -> int | None:
    if state.lines_read is not None or state.lines_in_success is None or state.lines_in_error is None:
        return state.lines_read
    return state.lines_in_success + state.lines_in_error
