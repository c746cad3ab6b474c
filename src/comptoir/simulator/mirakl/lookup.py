"""How a seller's call finds the orders and lines that it names; what belongs to another shop is not found."""

from typing import TYPE_CHECKING

from comptoir.simulator.mirakl.payloads import Body
from comptoir.simulator.mirakl.rules import Refused
from comptoir.simulator.operator import SELLER

if TYPE_CHECKING:
    from comptoir.simulator.desk import OpenOrder
    from comptoir.simulator.mirakl.routes import Call


def order_of(call: "Call", order_id: str, *, code: str | None = None) -> "OpenOrder":
    """The shop's order, opened for this call; refuses an unknown one with 404."""
    found = call.world.desk.seek(order_id, call.shop.shop_id, by=SELLER, at=call.at, call=call.request.seq)
    if found is None:
        raise Refused(404, f"Order with id '{order_id}' not found", code=code)
    return found


class Orders:
    """The orders of one call that names lines of any number of them; each is opened once."""

    def __init__(self, call: "Call") -> None:
        self._call = call
        self._open: dict[str, OpenOrder] = {}

    def line(self, line_id: str) -> tuple["OpenOrder", Body]:
        """The order and the line; refuses an unknown line with 404."""
        order_id = line_id.rpartition("-")[0]
        if order_id not in self._open:
            self._open[order_id] = order_of(self._call, order_id)
        line = self._open[order_id].line(line_id)
        if line is None:
            raise Refused(404, f"Order line with id '{line_id}' not found")
        return self._open[order_id], line

    def all(self) -> list["OpenOrder"]:
        """Every order that was opened, in the order in which it was named."""
        return list(self._open.values())
