"""OR23 and OR24: the one parcel of a whole order, its carrier and number, and that it has left."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

from comptoir.simulator.mirakl import changes, inputs, parcels, reference
from comptoir.simulator.mirakl.lookup import order_of
from comptoir.simulator.mirakl.rules import Refused
from comptoir.simulator.transport import Reply

if TYPE_CHECKING:
    from comptoir.simulator.desk import Desk, OpenOrder
    from comptoir.simulator.mirakl.routes import Call
    from comptoir.simulator.shops import ShopSettings

MANDATORY = "Tracking details are mandatory for this shipping method"


class Tracking(NamedTuple):
    """Who carries a parcel, and where its way can be followed."""

    carrier_code: str | None
    carrier_name: str | None
    carrier_standard_code: str | None
    tracking_number: str | None
    tracking_url: str | None

    @property
    def known(self) -> bool:
        """Whether it says enough for a method that wants tracking."""
        return self.carrier_name is not None and bool(self.tracking_number or self.tracking_url)


def update_tracking(call: "Call") -> Reply:
    """OR23; it may be sent again to correct what was said before the order leaves."""
    body = inputs.body_of(call.request)
    order = order_of(call, call.path["order_id"])
    set_tracking(order, read_tracking(body, url="carrier_url"), units_apart=_has_parcels(call, order))
    call.world.desk.save(order)
    return Reply(204, content_type=None)


def confirm(call: "Call") -> Reply:
    """OR24."""
    order = order_of(call, call.path["order_id"])
    ship(call.world.desk, order, units_apart=_has_parcels(call, order))
    return Reply(204, content_type=None)


def set_tracking(order: "OpenOrder", tracking: Tracking, *, units_apart: bool = False) -> None:
    """Say who carries an order that is to be shipped; does not save it."""
    _check(order, units_apart)
    order.body |= {
        "shipping_carrier_code": tracking.carrier_code,
        "shipping_carrier_standard_code": tracking.carrier_standard_code,
        "shipping_company": tracking.carrier_name,
        "shipping_tracking": tracking.tracking_number,
        "shipping_tracking_url": tracking.tracking_url,
    }
    for line in changes.live(order.body):
        order.note("tracking", line, carrier=tracking.carrier_name, number=tracking.tracking_number)


def ship(desk: "Desk", order: "OpenOrder", *, units_apart: bool = False) -> None:
    """Let an order leave as a whole, and save it."""
    _check(order, units_apart)
    body = order.body
    if not body["can_shop_ship"]:
        raise Refused(400, f"Order '{order.order_id}' cannot be shipped")
    known = body["shipping_company"] and (body["shipping_tracking"] or body["shipping_tracking_url"])
    if tracking_needed(order.shop.settings, body["shipping_type_code"]) and not known:
        raise Refused(400, MANDATORY)
    for line in changes.live(body):
        order.note("shipped", line)
    desk.enter(order, "SHIPPED")
    desk.save(order)


def tracking_needed(settings: "ShopSettings", shipping_type: str) -> bool:
    """Whether a shipping method wants tracking before the parcel leaves."""
    return shipping_type in settings.mandatory_tracking


def read_tracking(source: Mapping[str, Any], *, url: str) -> Tracking:
    """A carrier and a number as OR23, ST01 and ST23 take them: registered by code, any other by name.

    `url` is the name of the address's field. Refuses an unknown code, a missing number where the carrier's
    address needs one, and an address that is none.
    """
    names = ("carrier_code", "carrier_standard_code", "carrier_name", "tracking_number", url)
    code, standard, name, number, address = (inputs.text(source, each) for each in names)
    if code is not None:
        return _registered(code, number)
    if name is None:
        raise Refused(400, "Either 'carrier_code' or 'carrier_name' is required")
    if address is not None and not address.startswith(("http://", "https://")):
        raise Refused(400, f"The field '{url}' must be a URL")
    return Tracking(None, name, standard, number, address)


def _registered(code: str, number: str | None) -> Tracking:
    for known, label, standard, template in reference.CARRIERS:
        if known != code:
            continue
        if template is None:
            return Tracking(code, label, standard, number, None)
        if number is None:
            raise Refused(400, f"The field 'tracking_number' is required for the carrier '{code}'")
        return Tracking(code, label, standard, number, template.replace("{trackingId}", number))
    raise Refused(400, f"Carrier with code '{code}' does not exist")


def _has_parcels(call: "Call", order: "OpenOrder") -> bool:
    return bool(parcels.packed_units(call.world.store.db, order.order_id))


def _check(order: "OpenOrder", units_apart: bool) -> None:
    if order.state != "SHIPPING":
        raise Refused(400, f"Order '{order.order_id}' is not in state SHIPPING but {order.state}")
    if units_apart:
        raise Refused(400, f"Order '{order.order_id}' has shipments: use them to track and to ship it")
