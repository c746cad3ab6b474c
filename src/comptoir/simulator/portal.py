"""A colleague who works in the operator's own back office and overtakes whoever calls the API."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from comptoir.simulator.mirakl import acceptance, cancelations, refunds, shipping
from comptoir.simulator.mirakl.rules import Refused
from comptoir.simulator.operator import CUSTOMER, NotAllowed
from comptoir.simulator.orders import UnknownOrder

if TYPE_CHECKING:
    from comptoir.simulator.desk import OpenOrder
    from comptoir.simulator.world import World

PORTAL = "portal"
DEEDS = ("accept", "refuse", "ship", "cancel", "refund", "customer_cancel")


class Portal:
    """What the seller's colleague does by hand; the rules are those of the API, NotAllowed where it refuses."""

    def __init__(self, world: "World") -> None:
        self._world = world

    def accept(self, order_id: str, decisions: dict[str, bool] | None = None) -> None:
        """Take every line, or decide line by line (`{line id: taken}`, all of them)."""
        with self._open(order_id) as order:
            every = {line["order_line_id"]: True for line in order.body["order_lines"]}
            acceptance.decide(self._world.desk, order, every if decisions is None else decisions)

    def refuse(self, order_id: str) -> None:
        """Refuse every line."""
        with self._open(order_id) as order:
            every = {line["order_line_id"]: False for line in order.body["order_lines"]}
            acceptance.decide(self._world.desk, order, every)

    def ship(self, order_id: str, *, carrier_code: str = "CPCL", tracking_number: str | None = None) -> None:
        """Say how the order is sent, and that it has left."""
        with self._open(order_id) as order:
            number = tracking_number or f"1Z{order.body['commercial_id']}"
            wanted = {"carrier_code": carrier_code, "tracking_number": number}
            shipping.set_tracking(order, shipping.read_tracking(wanted, url="carrier_url"))
            shipping.ship(self._world.desk, order)

    def cancel(self, order_id: str) -> None:
        """Give up the whole order."""
        with self._open(order_id) as order:
            cancelations.cancel_whole(self._world.desk, order)

    def refund(self, order_id: str, line_id: str | None = None, *, reason_code: str = "15") -> None:
        """Give back all that is left, of one line or of every line of which something is."""
        with self._open(order_id) as order:
            group = refunds.new_uuid(self._world, "refund group")
            for line in order.body["order_lines"]:
                if line["order_line_id"] == line_id or (line_id is None and line["can_refund"]):
                    claim = refunds.everything(line, reason_code)
                    refunds.give_back(self._world, order, line, claim, group)
            if not order.notes:
                raise NotAllowed(f"There is nothing to refund of {order_id}")
            refunds.finish(self._world, order)

    def edit_offer(self, shop_id: int, sku: str, **values: Any) -> None:
        """Set columns of an offer in cents and milliseconds, such as `price` and `quantity`."""
        self._world.change_offer(shop_id, sku, by=PORTAL, **values)

    def delete_offer(self, shop_id: int, sku: str) -> None:
        """Take an offer away; under the same SKU it may come back."""
        self._world.change_offer(shop_id, sku, by=PORTAL, deleted=1)

    def overtake(self, order_id: str, deed: str) -> bool:
        """Do one of DEEDS just before somebody's call is performed; whether it was allowed."""
        if deed not in DEEDS:
            raise ValueError(f"{deed}: choose from {', '.join(DEEDS)}")
        try:
            if deed == "customer_cancel":
                self._world.cancel(order_id, by=CUSTOMER)
            else:
                getattr(self, deed)(order_id)
        except (NotAllowed, UnknownOrder):
            return False
        return True

    @contextmanager
    def _open(self, order_id: str) -> Iterator["OpenOrder"]:
        with self._world.store.transaction():
            try:
                with self._world.store.attempt():
                    yield self._world.desk.open(order_id, by=PORTAL)
            except Refused as refused:
                raise NotAllowed(refused.message) from None
