"""What a reading of the marketplace says about a wish: it happened, it did not (yet), or something else did. Pure."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from decimal import Decimal
from enum import StrEnum
from typing import Any

from comptoir.actions.models import Kind
from comptoir.channels.decisions import GiveBack, Parcel, RemoteDocument, RemoteShipment, Tracking
from comptoir.channels.vocabulary import GivenBack, GivenBackKind, IncomingLine, IncomingOrder, OrderState
from comptoir.outbound import calls

BEFORE_DECISION = frozenset({OrderState.ON_HOLD, OrderState.TO_ACCEPT})
SKEW = timedelta(seconds=60)
"""How far a marketplace's `Date` may be ahead of the dates in its answers: a front door has a clock of its own."""

GONE = frozenset({OrderState.SHIPPED, OrderState.DELIVERED})
_ENDED = frozenset({OrderState.REFUSED, OrderState.CANCELLED})


class Word(StrEnum):
    """The verdict in one word."""

    HAPPENED = "happened"
    NOT_SEEN = "not seen"  # and it may still come: guarded calls are repeated, the others waited for
    OTHERWISE = "otherwise"  # and it cannot come any more
    UNCLEAR = "unclear"  # a person has to look


@dataclass(frozen=True, slots=True)
class Verdict:
    """The word, why, and what was read that says so."""

    word: Word
    why: str = ""
    evidence: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Reading:
    """What was read of an order. `parcels` and `documents` are None where the wish does not need them."""

    order: IncomingOrder
    parcels: Sequence[RemoteShipment] | None = None
    documents: Sequence[RemoteDocument] | None = None


@dataclass(frozen=True, slots=True)
class Before:
    """What the marketplace had before the call: ids of such objects, and its clock."""

    ids: frozenset[str] = frozenset()
    at: datetime | None = None


def judge(kind: str, step: str, payload: Mapping[str, Any], reading: Reading, before: Before) -> Verdict:
    """What the reading says about this step of a wish."""
    return _JUDGES[kind, step](payload, reading, before)


def ids_of(kind: str, reading: Reading) -> frozenset[str]:
    """The ids of the objects that a wish of this kind would add to."""
    if kind == Kind.PARCEL:
        return frozenset(parcel.remote_id for parcel in reading.parcels or ())
    if kind == Kind.ADD_DOCUMENT:
        return frozenset(document.remote_id for document in reading.documents or ())
    return frozenset(given.remote_id for line in reading.order.lines for given in line.given_back)


def _decide(payload: Mapping[str, Any], reading: Reading, before: Before) -> Verdict:
    order = reading.order
    states = {line.remote_id: line for line in order.lines}
    evidence = {
        "order_state": order.remote_state,
        "lines": {key: line.remote_state for key, line in states.items()},
    }
    if order.state in BEFORE_DECISION:
        return Verdict(Word.NOT_SEEN, "The order still waits for the decision.", evidence)
    if _is_unknown(order):
        return _unclear(order, evidence)
    words = {
        _on_line(states.get(one.line_remote_id), accepted=one.accepted) for one in calls.decisions(payload)
    }
    if Word.OTHERWISE in words:
        return Verdict(Word.OTHERWISE, f"The order was decided otherwise: {order.remote_state}.", evidence)
    if Word.UNCLEAR in words:
        return Verdict(Word.UNCLEAR, "A line is in a state that Comptoir does not know.", evidence)
    if Word.NOT_SEEN in words:
        return Verdict(Word.NOT_SEEN, "A line still waits for the decision.", evidence)
    return Verdict(Word.HAPPENED, "", evidence)


def _on_line(line: IncomingLine | None, *, accepted: bool) -> Word:
    """What one line says of its decision, on an order that has moved on."""
    if line is None:
        return Word.OTHERWISE
    if line.state in BEFORE_DECISION:
        return Word.NOT_SEEN
    if line.state in _ENDED:
        return Word.OTHERWISE if accepted or line.state is OrderState.CANCELLED else Word.HAPPENED
    # Of a refunded line nothing else is told than that it was accepted once; of a new state not even that.
    if line.accepted is None:
        return Word.UNCLEAR
    return Word.HAPPENED if accepted else Word.OTHERWISE


def _is_unknown(order: IncomingOrder) -> bool:
    """Whether the order is in a state that we do not know: then nothing can be concluded from it."""
    return order.state is OrderState.OTHER


def _unclear(order: IncomingOrder, evidence: Mapping[str, Any]) -> Verdict:
    return Verdict(Word.UNCLEAR, f"{order.remote_state} is a state that Comptoir does not know.", evidence)


def _tracking(payload: Mapping[str, Any], reading: Reading, before: Before) -> Verdict:
    wanted, order = calls.tracking(payload), reading.order
    held = Tracking(
        carrier_code=order.carrier_code,
        carrier_name=order.carrier_name,
        tracking_number=order.tracking_number,
        tracking_url=order.tracking_url,
    )
    evidence = {"tracking_number": held.tracking_number, "carrier": held.carrier_code or held.carrier_name}
    if _same_tracking(wanted, held):
        return Verdict(Word.HAPPENED, "", evidence)
    if order.state in _ENDED | GONE:
        return Verdict(Word.OTHERWISE, f"The order is {order.remote_state}.", evidence)
    if before.ids and (held.tracking_number or "") not in before.ids:
        return Verdict(
            Word.OTHERWISE, f"Somebody else entered tracking number {held.tracking_number}.", evidence
        )
    return Verdict(Word.NOT_SEEN, "", evidence)


def _same_tracking(wanted: Tracking, held: Tracking) -> bool:
    if (wanted.tracking_number or "") != (held.tracking_number or ""):
        return False
    if wanted.carrier_code:
        return wanted.carrier_code == held.carrier_code
    if wanted.tracking_url and wanted.tracking_url != held.tracking_url:
        return False
    return (wanted.carrier_name or "") == (held.carrier_name or "")


def _confirm(payload: Mapping[str, Any], reading: Reading, before: Before) -> Verdict:
    order = reading.order
    evidence = {"order_state": order.remote_state}
    if order.state in GONE:
        return Verdict(Word.HAPPENED, "", evidence)
    if _is_unknown(order):
        return _unclear(order, evidence)
    if order.state in {OrderState.TO_SHIP, OrderState.PARTLY_SHIPPED}:
        return Verdict(Word.NOT_SEEN, "", evidence)
    return Verdict(Word.OTHERWISE, f"The order is {order.remote_state}.", evidence)


def _cancel(payload: Mapping[str, Any], reading: Reading, before: Before) -> Verdict:
    order = reading.order
    evidence = {"order_state": order.remote_state}
    if order.state is OrderState.CANCELLED:
        return Verdict(Word.HAPPENED, "", evidence)
    if _is_unknown(order):
        return _unclear(order, evidence)
    if order.state in GONE or order.state is OrderState.REFUSED:
        return Verdict(Word.OTHERWISE, f"The order is {order.remote_state}.", evidence)
    return Verdict(Word.NOT_SEEN, "", evidence)


def _given_back(kind: GivenBackKind) -> Callable[[Mapping[str, Any], Reading, Before], Verdict]:
    def judge_it(payload: Mapping[str, Any], reading: Reading, before: Before) -> Verdict:
        lines = {line.remote_id: line.given_back for line in reading.order.lines}
        found: list[GivenBack] = []
        counts: list[int] = []
        for wanted in calls.give_backs(payload):
            like = [
                given
                for given in lines.get(wanted.line_remote_id, ())
                if given.kind is kind
                and _new(given.remote_id, given.created_at, before)
                and _same(wanted, given)
            ]
            counts.append(len(like))
            found += like
        new = [one.remote_id for line in lines.values() for one in line if one.remote_id not in before.ids]
        evidence = {
            "candidates": [given.remote_id for given in found],
            "known_before": sorted(before.ids),
            "new_since": new,
        }
        if all(count == 1 for count in counts):
            return Verdict(Word.HAPPENED, "", evidence)
        if not any(counts):
            return _not_given_back(kind, reading.order, evidence)
        return Verdict(
            Word.UNCLEAR, "More or fewer such amounts were given back than were asked for.", evidence
        )

    return judge_it


def _not_given_back(kind: GivenBackKind, order: IncomingOrder, evidence: Mapping[str, Any]) -> Verdict:
    """Money may go back of an order in any state, as long as it is not a cancelation: nothing is left to cancel."""
    if kind is GivenBackKind.CANCELATION and order.state in _ENDED | GONE:
        return Verdict(Word.OTHERWISE, f"The order is {order.remote_state}.", evidence)
    return Verdict(Word.NOT_SEEN, "", evidence)


def _same(wanted: GiveBack, given: GivenBack) -> bool:
    """The same reason and figures, tax by tax as far as they were stated; who gave back otherwise did something else.

    The reason tells our cancelation of a line from a buyer's of the whole order, whose figures are the same.
    """
    if given.reason_code != wanted.reason_code:
        return False
    if (given.amount or Decimal(0)) != wanted.amount or (
        given.shipping_amount or Decimal(0)
    ) != wanted.shipping_amount:
        return False
    taxes, shipping_taxes = dict(given.taxes), dict(given.shipping_taxes)
    fees = {code: amount for code, amount in given.fees if amount}
    # A tax that is stated as nothing may be left out of what is told of it.
    return (
        fees == dict(wanted.fees)
        and all(taxes.get(code, Decimal(0)) == amount for code, amount in wanted.taxes)
        and all(shipping_taxes.get(code, Decimal(0)) == amount for code, amount in wanted.shipping_taxes)
    )


def _new(remote_id: str, created_at: datetime | None, before: Before) -> bool:
    if remote_id in before.ids:
        return False
    return created_at is None or before.at is None or created_at >= before.at - SKEW


def _parcel(payload: Mapping[str, Any], reading: Reading, before: Before) -> Verdict:
    wanted = calls.parcel(payload)
    like = [
        parcel
        for parcel in reading.parcels or ()
        if _new(parcel.remote_id, parcel.created_at, before) and _same_parcel(wanted, parcel)
    ]
    evidence = {"candidates": [parcel.remote_id for parcel in like], "known_before": sorted(before.ids)}
    if len(like) == 1:
        return Verdict(Word.HAPPENED, "", evidence)
    if not like:
        return Verdict(Word.NOT_SEEN, "", evidence)
    return Verdict(Word.UNCLEAR, "More than one such parcel was announced.", evidence)


def _same_parcel(wanted: Parcel, held: RemoteShipment) -> bool:
    return sorted(wanted.lines) == sorted(held.lines) and _same_tracking(wanted.tracking, held.tracking)


def _incident(payload: Mapping[str, Any], reading: Reading, before: Before) -> Verdict:
    states = {line.remote_id: line.remote_state for line in reading.order.lines}
    state = states.get(payload["line"])
    if state is None:
        return Verdict(Word.UNCLEAR, "The line is not on the order any more.")
    if state == "INCIDENT_OPEN":
        return Verdict(Word.NOT_SEEN, "", {"line_state": state})
    return Verdict(Word.HAPPENED, "", {"line_state": state})


def _add_document(payload: Mapping[str, Any], reading: Reading, before: Before) -> Verdict:
    like = [
        document.remote_id
        for document in reading.documents or ()
        if document.file_name == payload["file_name"] and document.remote_id not in before.ids
    ]
    word = Word.HAPPENED if len(like) == 1 else Word.UNCLEAR if like else Word.NOT_SEEN
    return Verdict(word, "", {"candidates": like, "known_before": sorted(before.ids)})


def _remove_document(payload: Mapping[str, Any], reading: Reading, before: Before) -> Verdict:
    there = payload["document"] in {document.remote_id for document in reading.documents or ()}
    return Verdict(Word.NOT_SEEN if there else Word.HAPPENED)


_JUDGES: Mapping[tuple[str, str], Callable[[Mapping[str, Any], Reading, Before], Verdict]] = {
    (Kind.DECIDE, "decide"): _decide,
    (Kind.SHIP, calls.TRACKING_STEP): _tracking,
    (Kind.SHIP, calls.CONFIRM_STEP): _confirm,
    (Kind.PARCEL, "parcel"): _parcel,
    (Kind.TRACKING, calls.TRACKING_STEP): _tracking,
    (Kind.CANCEL, "cancel"): _cancel,
    (Kind.CANCEL_LINES, "cancel_lines"): _given_back(GivenBackKind.CANCELATION),
    (Kind.REFUND, "refund"): _given_back(GivenBackKind.REFUND),
    (Kind.INCIDENT, "incident"): _incident,
    (Kind.ADD_DOCUMENT, "add_document"): _add_document,
    (Kind.REMOVE_DOCUMENT, "remove_document"): _remove_document,
}
