"""What happens as time passes: orders age, refunds are paid, imports end, late writes come through."""

from typing import TYPE_CHECKING

from comptoir.simulator.clock import DAY
from comptoir.simulator.mirakl import refunds, routes
from comptoir.simulator.mirakl.offers import applying
from comptoir.simulator.orders import Entry
from comptoir.simulator.transport import Request

if TYPE_CHECKING:
    from comptoir.simulator.world import World


class Passage:
    """Brings a world up to its clock."""

    def __init__(self, world: "World") -> None:
        self._world = world

    def catch_up(self) -> None:
        """What was to be seen, sold, aged, paid or applied by now is, in turn."""
        with self._world.store.transaction():
            now = self._world.clock.ms()
            self._world.book.reveal(now)
            selling = [shop for shop in self._world.shops() if shop.settings.orders_per_minute > 0]
            while True:
                errand = self._next_errand(now)
                horizon = now if errand is None else errand[0]
                for shop in selling:
                    self._world.checkout.sell_on(shop, horizon)
                while overdue := self._world.book.due(horizon):
                    for entry in overdue:
                        self._age(entry, now)
                if errand is None:
                    return
                due, table, number = errand
                if table == "refund_steps":
                    refunds.take_step(self._world, number)
                elif table == "imports":
                    applying.finish(self._world, number)
                else:
                    self._apply_delayed(number, due)

    def _age(self, entry: Entry, now: int) -> None:
        """What happens to an order by itself; one with an open incident is not closed before that is settled."""
        order = self._world.desk.open_entry(entry, by=str(entry.due_by), at=entry.due or now)
        if entry.due_state == "CLOSED" and order.body["has_incident"]:
            self._world.book.put_off(entry.number, order.at + DAY)
            return
        self._world.desk.enter(order, str(entry.due_state))
        self._world.desk.save(order)

    def _next_errand(self, now: int) -> tuple[int, str, int] | None:
        """The earliest import, step of a refund or delayed write that is due: its moment, table and number."""
        found: tuple[int, str, int] | None = self._world.store.db.execute(
            "SELECT due, name, id FROM (SELECT due, 'refund_steps' AS name, id FROM refund_steps"
            " UNION ALL SELECT due, 'delayed', id FROM delayed"
            " UNION ALL SELECT due, 'imports', number FROM imports WHERE due IS NOT NULL AND NOT large"
            # A large one that is being carried out, turn by turn, holds up those of its kind.
            " AND NOT EXISTS (SELECT 1 FROM imports AS before WHERE before.due IS NOT NULL AND before.large"
            " AND before.shop_id = imports.shop_id AND before.kind = imports.kind AND before.stuck IS NULL"
            " AND before.number < imports.number))"
            " WHERE due <= ? ORDER BY due, name, id LIMIT 1",
            (now,),
        ).fetchone()
        return found

    def _apply_delayed(self, number: int, due: int) -> None:
        """Perform a write whose connection was cut, if the order's state still allows it."""
        shop_id, operation, saved = self._world.store.db.execute(
            "DELETE FROM delayed WHERE id = ? RETURNING shop_id, operation, request", (number,)
        ).fetchone()
        request = Request.restored(saved)
        reply = routes.perform_saved(self._world, self._world.register.get(shop_id), request, at=due)
        self._world.ledger.disruption(
            "delayed_effect",
            shop_id=shop_id,
            call=request.seq,
            operation=operation,
            status=reply.status,
            outcome="effect" if reply.status < 400 else "refused late",
        )
