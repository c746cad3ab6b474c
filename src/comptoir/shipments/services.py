"""Ship an order, whole or in part, and correct who carries it. Checked by what is known; then written down."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

import msgspec
from django.db import transaction
from django.db.models import QuerySet

from comptoir import clock
from comptoir.accounts.models import Account
from comptoir.actions.models import OPEN, Action, Kind, State
from comptoir.channels.decisions import Parcel, Tracking
from comptoir.channels.vocabulary import OrderState
from comptoir.orders.models import Order
from comptoir.orders.services import BadRequest, require_legal, same_click, want
from comptoir.shipments import carriers
from comptoir.shipments.models import Method, Shipment

_NO_CARRIER = {Method.OWN_TRUCK: "Own truck", Method.PICKUP: "Pickup"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Departure:
    """What leaves and how. `lines` maps the marketplace's line id to units; empty means everything that is left."""

    method: Method = Method.PARCEL
    carrier_code: str | None = None
    carrier_name: str | None = None
    tracking_number: str | None = None
    tracking_url: str | None = None
    pro_number: str | None = None
    appointment: datetime | None = None
    serial_numbers: tuple[str, ...] = ()
    lines: Mapping[str, int] = field(default_factory=dict)


def ship(order: Order, departure: Departure, *, who: str, token: str) -> Action:
    """Tell the marketplace that goods have left: tracking first, then the confirmation, each a step of its own.

    A part of an order is a parcel of its own, where the operator allows several; where it does not, BadRequest
    before anything is sent. Raises IllegalState, BadRequest (unknown line, more units than are left, nothing left,
    tracking missing where the operator demands it, a number without a carrier), and the errors of
    `actions.services.want`.
    """
    with transaction.atomic():
        # Two who pack at once see each other's parcels, or wait.
        order = Order.objects.select_for_update(no_key=True).get(pk=order.pk)
        if (same := same_click(order, token, Kind.SHIP, Kind.PARCEL)) is not None:
            return same
        whole, lines = _lines(order, departure)
        kind = Kind.SHIP if whole and not _ships_in_parcels(order) else Kind.PARCEL
        require_legal(order, kind)
        if not lines:
            raise BadRequest(
                "shipped_items: nothing is left to ship.",
                remedy="Look at the order's shipments; one that is not sent yet can be dropped and packed anew.",
            )
        tracking = _tracking(order, departure)
        steps, payload = _wish(kind, lines, tracking)
        action = want(order, kind, payload, steps, who=who, token=token)
        Shipment.objects.get_or_create(action=action, defaults=_shipment(order, departure, tracking, lines))
    return action


def correct_tracking(order: Order, departure: Departure, *, who: str, token: str) -> Action:
    """Correct who carries an order that has not left yet. Raises as `ship`."""
    if (same := same_click(order, token, Kind.TRACKING)) is not None:
        return same
    require_legal(order, Kind.TRACKING)
    tracking = _tracking(order, departure)
    if tracking is None:
        raise BadRequest(
            "tracking_number: nothing to correct.", remedy="Give the carrier and the tracking number."
        )
    payload = {"tracking": msgspec.to_builtins(tracking)}
    return want(order, Kind.TRACKING, payload, ["tracking"], who=who, token=token)


def left_to_ship(order: Order) -> dict[str, int]:
    """Units per line that have not left and are not cancelled, less those in parcels that are on their way to be told."""
    announced, confirmed = _packed(order, *OPEN), _packed(order, State.CONFIRMED)
    left = {}
    for line in order.lines.order_by("index", "remote_id"):
        gone = max(line.shipped or 0, confirmed[line.remote_id]) + announced[line.remote_id]
        units = line.ordered - (line.refused or 0) - (line.cancelled or 0) - gone
        if units > 0:
            left[line.remote_id] = units
    return left


def _parcels(order: Order, *states: State) -> QuerySet[Shipment]:
    return Shipment.objects.filter(order=order, action__kind=Kind.PARCEL, action__state__in=states)


def _packed(order: Order, *states: State) -> Counter[str]:
    """Units per line in our parcels in these states."""
    units: Counter[str] = Counter()
    for shipment in _parcels(order, *states):
        units.update(dict(shipment.lines))
    return units


def _lines(order: Order, departure: Departure) -> tuple[bool, dict[str, int]]:
    """Whether everything that was ordered and is alive leaves at once, and how many units of each line do."""
    left = left_to_ship(order)
    if not departure.lines:
        return True, left
    for row, (line, units) in enumerate(departure.lines.items(), start=1):
        if line not in left:
            raise BadRequest(
                f"shipped_items, row {row}: line {line} has nothing left to ship.",
                remedy=f"Lines with units left: {', '.join(left) or 'none'}.",
            )
        if not 0 < units <= left[line]:
            raise BadRequest(
                f"shipped_items, row {row}: {units} units of line {line}, but {left[line]} are left.",
                remedy=f"Give a number from 1 to {left[line]}.",
            )
    lines = dict(departure.lines)
    whole = lines == left
    if not whole and not _allows_parcels(order.account):
        raise BadRequest(
            "shipped_items: this marketplace takes one shipment for a whole order.",
            remedy="Ship every line at once, or cancel what cannot be shipped first.",
        )
    return whole, lines


def _wish(
    kind: Kind, lines: Mapping[str, int], tracking: Tracking | None
) -> tuple[list[str], dict[str, Any]]:
    """The steps and the payload of a departure."""
    if kind == Kind.PARCEL:
        parcel = Parcel(lines=tuple(lines.items()), tracking=tracking or Tracking())
        return ["parcel"], {"parcel": msgspec.to_builtins(parcel)}
    if tracking is None:
        return ["confirm"], {}
    return ["tracking", "confirm"], {"tracking": msgspec.to_builtins(tracking)}


def _tracking(order: Order, departure: Departure) -> Tracking | None:
    """Who carries it; None when nothing was said of it. OR23 and ST01 take a number only beside a carrier."""
    number = departure.tracking_number or departure.pro_number
    name = departure.carrier_name or _NO_CARRIER.get(departure.method)
    if not number and _tracking_is_mandatory(order):
        label = order.shipping_type_label or order.shipping_type_code
        raise BadRequest(
            f"tracking_number: the marketplace demands one for shipping by {label}.",
            remedy="Give the tracking number (for freight, the PRO number).",
        )
    if not departure.carrier_code and not name:
        if not number and not departure.tracking_url:
            return None
        raise BadRequest(
            "carrier: the marketplace takes no tracking without it.",
            remedy="Give the carrier's code or name.",
        )
    return carriers.tracking(
        order.account, code=departure.carrier_code, name=name, number=number, url=departure.tracking_url
    )


def _tracking_is_mandatory(order: Order) -> bool:
    for item in order.account.facts.get("shipping_types", {}).get("value", []):
        if item["code"] == order.shipping_type_code:
            return bool(item["details"].get("mandatory_tracking"))
    return False


def _allows_parcels(account: Account) -> bool:
    for item in account.facts.get("allowances", {}).get("value", []):
        if item["code"] == "multi_shipment":
            return bool(item["value"] == "yes")
    return False


def _ships_in_parcels(order: Order) -> bool:
    """Whether a part of the order has left or is about to, by us or by a colleague: the rest follows as parcels too."""
    if order.state == OrderState.PARTLY_SHIPPED:
        return True
    return _allows_parcels(order.account) and _parcels(order, *OPEN, State.CONFIRMED).exists()


def _shipment(
    order: Order, departure: Departure, tracking: Tracking | None, lines: Mapping[str, int]
) -> dict[str, Any]:
    told = tracking or Tracking()
    return {
        "order": order,
        "method": departure.method,
        "carrier_code": told.carrier_code,
        "carrier_name": told.carrier_name,
        "tracking_number": told.tracking_number,
        "tracking_url": told.tracking_url,
        "pro_number": departure.pro_number,
        "appointment": departure.appointment,
        "serial_numbers": list(departure.serial_numbers),
        "lines": list(lines.items()),
        "wanted_at": clock.now(),
    }
