"""The desk: an order is opened on it, changed, and written back with a note of every effect."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from comptoir.simulator import operator
from comptoir.simulator.clock import SECOND
from comptoir.simulator.customers import customer_of, draw
from comptoir.simulator.mirakl import changes, parcels
from comptoir.simulator.mirakl.payloads import Body
from comptoir.simulator.orders import Entry, UnknownOrder

if TYPE_CHECKING:
    from comptoir.simulator.shops import Shop
    from comptoir.simulator.world import World

_INVENTED = ("AWAITING_INSPECTION", "QUALITY_HOLD", "PARTIALLY_ROUTED")
_REASONS = {operator.CUSTOMER: "34", operator.OPERATOR: "35"}


@dataclass
class OpenOrder:
    """An order that is being changed by somebody at a moment (milliseconds), for a seller's call if `call` is set.

    `body` is its JSON and may be changed freely; `state` is the operator's truth, whatever name is printed.
    Nothing of it is written before `Desk.save`, so that a refusal half way leaves no trace.
    """

    entry: Entry
    shop: "Shop"
    body: Body
    at: int
    by: str
    call: int | None = None
    state: str = ""
    entered: bool = False
    notes: list[tuple[str, str | None, dict[str, Any]]] = field(default_factory=list)

    @property
    def order_id(self) -> str:
        """The marketplace's id of the order."""
        return self.entry.order_id

    def line(self, line_id: str) -> Body | None:
        """The line of that id, or None."""
        return next((line for line in self.body["order_lines"] if line["order_line_id"] == line_id), None)

    def note(self, kind: str, line: Body | None = None, **detail: Any) -> None:
        """An effect on a line, or on the order as a whole, for the ledger."""
        self.notes.append((kind, None if line is None else line["order_line_id"], detail))


class Desk:
    """Opens orders and writes them back. Callers hold the store's transaction from one to the other."""

    def __init__(self, world: "World") -> None:
        self._world = world

    def open(self, order_id: str, *, by: str, at: int | None = None, call: int | None = None) -> OpenOrder:
        """The order of that id; UnknownOrder otherwise. `at` is a moment of the past for what is caught up."""
        return self._opened(self._world.book.find(order_id), by=by, at=at, call=call)

    def open_entry(self, entry: Entry, *, by: str, at: int) -> OpenOrder:
        """The order of that entry."""
        return self._opened(entry, by=by, at=at, call=None)

    def seek(self, order_id: str, shop_id: int, *, by: str, at: int, call: int) -> OpenOrder | None:
        """The order of that id in a shop, None where the shop has no such order."""
        try:
            entry = self._world.book.find(order_id)
        except UnknownOrder:
            return None
        return self._opened(entry, by=by, at=at, call=call) if entry.shop_id == shop_id else None

    def enter(self, order: OpenOrder, state: str) -> None:
        """Take an open order into a state, with its live lines and parcels; who cancels it gives the reason."""
        if state == "WAITING_ACCEPTANCE":
            state = operator.after_staging(order.shop.settings)
        concerned = changes.live(order.body)
        undecided = {id(line) for line in concerned if line["order_line_state"] in changes.UNDECIDED}
        changes.enter(
            order.body,
            state,
            at=order.at,
            customer=customer_of(self._world.seed, order.entry.number),
            settings=order.shop.settings,
            reason=_REASONS.get(order.by) if state == "CANCELED" else None,
        )
        for line in concerned:
            if state == "REFUSED":
                order.note("refused", line)
            elif state == "CANCELED":
                order.note("cancelled", line, **({} if id(line) in undecided else _cancelled(line)))
        parcels.follow(self._world.store.db, order.order_id, state, at=order.at)
        order.state, order.entered = state, True

    def save(self, order: OpenOrder) -> None:
        """Write an open order back, its update date moved, and what was noted about it into the ledger."""
        world, entry = self._world, order.entry
        changes.touch(order.body, at=order.at)
        shipped = order.state == "SHIPPING" and parcels.any_shipped(world.store.db, order.order_id)
        changes.show_what_is_allowed(
            order.body, order.state, settings=order.shop.settings, partly_shipped=shipped
        )
        fate: dict[str, Any] = {}
        if order.entered:
            order.body["order_state"] = self.printed(entry.shop_id, entry.number, order.state)
            fate = self.fate(entry.number, order.state, order.shop, order.at)
        written = replace(
            entry,
            state=order.state,
            shown_state=order.body["order_state"],
            updated=order.at,
            listed_at=self.listed_at(entry.shop_id),
            **fate,
        )
        world.book.write(written, order.body)
        self._tell(order)

    def fate(self, number: int, state: str, shop: "Shop", since: int) -> dict[str, Any]:
        """What happens by itself to an order that is in a state since then, as fields of its entry."""
        chance = draw(self._world.seed, number, 16 + operator.STATES.index(state))
        step = operator.next_step(state, shop.settings, chance)
        if step is None:
            return {"due": None, "due_state": None, "due_by": None}
        return {"due": since + step.delay, "due_state": step.target, "due_by": step.by}

    def printed(self, shop_id: int, number: int, state: str) -> str:
        """The state's name, or one that nobody has seen before while such are being invented."""
        world = self._world
        inventing = world.disruptions.first("invented_states", now=world.clock.ms(), shop_id=shop_id)
        if inventing is None:
            return state
        chance = draw(world.seed, number, 4)
        if chance.random() >= inventing.parameters["share"]:
            return state
        world.ledger.disruption("invented_states", shop_id=shop_id, number=number)
        return chance.choice(_INVENTED)

    def listed_at(self, shop_id: int) -> int | None:
        """When a change of now is to be seen in lists, where that is not at once."""
        now = self._world.clock.ms()
        late = self._world.disruptions.first("late_visibility", now=now, shop_id=shop_id)
        return None if late is None else now + round(late.parameters["seconds"] * SECOND)

    def _opened(self, entry: Entry, *, by: str, at: int | None, call: int | None) -> OpenOrder:
        world = self._world
        return OpenOrder(
            entry=entry,
            shop=world.register.get(entry.shop_id),
            body=world.book.body(entry.number),
            at=world.clock.ms() if at is None else at,
            by=by,
            call=call,
            state=entry.state,
        )

    def _tell(self, order: OpenOrder) -> None:
        called = {} if order.call is None else {"call": order.call}
        notes: Iterable[tuple[str, str | None, dict[str, Any]]] = order.notes
        for kind, line_id, detail in notes:
            named = {} if line_id is None else {"line": line_id}
            self._effect(order, kind, **named, **called, **detail)
        if order.entered:
            self._effect(order, "order_moved", **{"from": order.entry.state, "to": order.state}, **called)

    def _effect(self, order: OpenOrder, kind: str, **detail: Any) -> None:
        self._world.ledger.effect(
            kind, object_id=order.order_id, shop_id=order.shop.shop_id, by=order.by, at=order.at, **detail
        )


def _cancelled(line: Body) -> dict[str, Any]:
    given = line["cancelations"][-1]
    return {"cancelation": given["id"], **changes.detail_of(given)}
