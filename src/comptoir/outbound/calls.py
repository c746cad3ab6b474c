"""Which call of the marketplace each step of a wish is, and what of its answer is kept as evidence."""

from __future__ import annotations

import base64
from collections.abc import Callable, Mapping
from typing import Any

import msgspec

from comptoir.actions.models import Kind
from comptoir.channels.contract import Channel
from comptoir.channels.decisions import GaveBack, GiveBack, LineDecision, Parcel, Tracking

Call = Callable[[Channel, str, Mapping[str, Any]], Mapping[str, Any]]

TRACKING_STEP = "tracking"
CONFIRM_STEP = "confirm"


def decisions(payload: Mapping[str, Any]) -> list[LineDecision]:
    """The decision on each line of the order."""
    return msgspec.convert(payload["lines"], list[LineDecision])


def tracking(payload: Mapping[str, Any]) -> Tracking:
    """Who carries it."""
    return msgspec.convert(payload["tracking"], Tracking)


def parcel(payload: Mapping[str, Any]) -> Parcel:
    """What goes into the parcel."""
    return msgspec.convert(payload["parcel"], Parcel)


def give_backs(payload: Mapping[str, Any]) -> list[GiveBack]:
    """The money to give back; amounts are texts in the payload and exact decimals here."""
    return msgspec.convert(payload["give_backs"], list[GiveBack])


def _decide(channel: Channel, order: str, payload: Mapping[str, Any]) -> Mapping[str, Any]:
    channel.decide_lines(order, decisions(payload))
    return {}


def _set_tracking(channel: Channel, order: str, payload: Mapping[str, Any]) -> Mapping[str, Any]:
    channel.set_tracking(order, tracking(payload))
    return {}


def _confirm(channel: Channel, order: str, payload: Mapping[str, Any]) -> Mapping[str, Any]:
    channel.confirm_shipment(order)
    return {}


def _create_parcel(channel: Channel, order: str, payload: Mapping[str, Any]) -> Mapping[str, Any]:
    return {"parcel": channel.create_parcel(order, parcel(payload))}


def _cancel(channel: Channel, order: str, payload: Mapping[str, Any]) -> Mapping[str, Any]:
    channel.cancel_order(order)
    return {}


def _cancel_lines(channel: Channel, order: str, payload: Mapping[str, Any]) -> Mapping[str, Any]:
    return _gave_back(channel.cancel_lines(give_backs(payload)))


def _refund(channel: Channel, order: str, payload: Mapping[str, Any]) -> Mapping[str, Any]:
    return _gave_back(channel.refund_lines(give_backs(payload)))


def _incident(channel: Channel, order: str, payload: Mapping[str, Any]) -> Mapping[str, Any]:
    channel.resolve_incident(order, payload["line"], payload["reason"])
    return {}


def _add_document(channel: Channel, order: str, payload: Mapping[str, Any]) -> Mapping[str, Any]:
    content = base64.b64decode(payload["content"])
    channel.add_document(order, type_code=payload["type"], file_name=payload["file_name"], content=content)
    return {}


def _remove_document(channel: Channel, order: str, payload: Mapping[str, Any]) -> Mapping[str, Any]:
    channel.remove_document(payload["document"])
    return {}


def _gave_back(answer: tuple[GaveBack, ...]) -> Mapping[str, Any]:
    return {"gave_back": msgspec.to_builtins(answer)}


CALLS: Mapping[tuple[str, str], Call] = {
    (Kind.DECIDE, "decide"): _decide,
    (Kind.SHIP, TRACKING_STEP): _set_tracking,
    (Kind.SHIP, CONFIRM_STEP): _confirm,
    (Kind.PARCEL, "parcel"): _create_parcel,
    (Kind.TRACKING, TRACKING_STEP): _set_tracking,
    (Kind.CANCEL, "cancel"): _cancel,
    (Kind.CANCEL_LINES, "cancel_lines"): _cancel_lines,
    (Kind.REFUND, "refund"): _refund,
    (Kind.INCIDENT, "incident"): _incident,
    (Kind.ADD_DOCUMENT, "add_document"): _add_document,
    (Kind.REMOVE_DOCUMENT, "remove_document"): _remove_document,
}

UNGUARDED = frozenset({Kind.PARCEL, Kind.CANCEL_LINES, Kind.REFUND, Kind.ADD_DOCUMENT})
"""Called twice they happen twice: their object is read before, and they are never repeated after a doubt."""
