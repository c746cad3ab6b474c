"""The simulated world: its shops, orders, clock and troubles, and everything that can be done to them."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

from comptoir.simulator import operator
from comptoir.simulator.clock import DAY, MINUTE, SECOND, Clock, moment
from comptoir.simulator.customers import draw
from comptoir.simulator.desk import Desk
from comptoir.simulator.disruptions import Disruption, Disruptions
from comptoir.simulator.ledger import Ledger
from comptoir.simulator.mirakl import changes, incidents, parcels, refunds, routes
from comptoir.simulator.mirakl.payloads import Body, encode
from comptoir.simulator.orders import Entry, NewEntry, OrderBook
from comptoir.simulator.portal import Portal
from comptoir.simulator.sales import Sale, new_sale
from comptoir.simulator.shops import Shop, Shops
from comptoir.simulator.store import Packing, Store
from comptoir.simulator.transport import Request

_AT_ONCE = 1000


class World:
    """A marketplace with its shops, customers and operator.

    `state` is ":memory:" or the path of a file that survives restarts (and then keeps its first seed); `pace`
    divides every published frequency. With `now` the clock stands at that moment until it is advanced, so
    that the same seed and the same calls make the same world to the last byte.
    """

    def __init__(
        self, state: str = ":memory:", seed: int = 1, pace: float = 1.0, now: datetime | None = None
    ) -> None:
        self.store = Store(state)
        self.pace = pace
        with self.store.transaction():
            self.seed: int = self.store.setting("seed", seed)
            standing_at = None if now is None else round(now.timestamp() * SECOND)
            self.clock = Clock(shift=self.store.setting("shift", 0), standing_at=standing_at)
            self.skew: float = self.store.setting("skew", 0.0)
            self.book = OrderBook(self.store, Packing(self.store.setting("dictionary", _typical_order())))
        self.ledger = Ledger(self.store, self.clock)
        self.register = Shops(self.store, self.seed)
        self.disruptions = Disruptions(self.store, self.seed)
        self.desk = Desk(self)
        self.portal = Portal(self)

    def __enter__(self) -> "World":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the state's file."""
        self.store.close()

    # Shops

    def add_shop(self, name: str, *, key: str | None = None, **settings: Any) -> Shop:
        """Open a shop, with a key of its own unless one is given; settings are those of ShopSettings."""
        return self.register.add(name, key=key, created=self.clock.ms(), settings=settings)

    def shops(self) -> list[Shop]:
        """Every shop, oldest first."""
        return self.register.all()

    def change_shop(self, shop_id: int, *, key: str | None = None, **settings: Any) -> Shop:
        """Give a shop another key or other settings."""
        return self.register.change(shop_id, key=key, **settings)

    def set_selling_rate(self, orders_per_minute: float, *, shop_id: int | None = None) -> None:
        """How many orders customers place per minute of world time, in one shop or in each of them."""
        with self.store.transaction():
            self.run()
            for shop in self.shops():
                if shop_id in {None, shop.shop_id}:
                    self.register.change(shop.shop_id, orders_per_minute=orders_per_minute)
                    self.store.remember(f"sold until {shop.shop_id}", self.clock.ms())

    # Orders

    def sell(
        self,
        shop_id: int,
        count: int = 1,
        *,
        state: str | None = None,
        skus: Sequence[str] | None = None,
        spread_seconds: float = 0,
    ) -> list[str]:
        """Have customers buy; the ids of their orders, oldest first.

        Creation is spread evenly over the last `spread_seconds`. With `state`, the orders are in it already;
        with `skus`, each order has one line for each of them, known or not. What ages by itself does so from
        now on.
        """
        now = self.clock.ms()
        if state is not None and state not in operator.STATES:
            raise ValueError(f"{state} is no order state")
        spread = round(spread_seconds * SECOND)
        moments = [now - spread + spread * place // max(count, 1) for place in range(count)]
        return self._place(self.register.get(shop_id), moments, state=state, skus=skus, now=now)

    def orders(self, shop_id: int) -> list[dict[str, str]]:
        """`order_id`, `state` and `last_updated_date` of every order of a shop, as they truly are."""
        with self.store.transaction():
            return self.book.overview(shop_id)

    def order(self, order_id: str) -> Body:
        """An order's JSON as it truly is; UnknownOrder when there is none."""
        with self.store.transaction():
            return self.book.body(self.book.find(order_id).number)

    def cancel(self, order_id: str, *, by: str = operator.CUSTOMER) -> None:
        """The customer changes their mind, or the operator does; NotAllowed where it is too late.

        A customer may also while the seller is packing, but not once a parcel has left.
        """
        with self.store.transaction():
            if not self.may_cancel(order_id):
                raise operator.NotAllowed(f"{order_id} is {self.book.find(order_id).state}")
            self._move(order_id, "CANCELED", by=by)

    def may_cancel(self, order_id: str) -> bool:
        """Whether the customer may still cancel."""
        with self.store.transaction() as db:
            state = self.book.find(order_id).state
            allowed = operator.may_move(state, "CANCELED", by=operator.CUSTOMER)
            return allowed and not parcels.any_shipped(db, order_id)

    def move(self, order_id: str, state: str, *, by: str = operator.OPERATOR) -> None:
        """Put an order into any state at once, whatever the rules say."""
        if state not in operator.STATES:
            raise ValueError(f"{state} is no order state")
        with self.store.transaction():
            self._move(order_id, state, by=by)

    def touch(self, order_id: str) -> None:
        """Move an order's update date and change nothing else."""
        with self.store.transaction():
            self._touch(self.book.find(order_id), by=operator.OPERATOR)

    def open_incident(
        self, order_id: str, line_id: str, *, by: str = operator.CUSTOMER, reason_code: str = "1"
    ) -> None:
        """The customer or the operator complains about a line that was shipped; NotAllowed for any other."""
        with self.store.transaction():
            order = self.desk.open(order_id, by=by)
            incidents.open_on(order, line_id, reason_code)
            self.desk.save(order)

    def close_incident(self, order_id: str, line_id: str, *, by: str = operator.OPERATOR) -> None:
        """The operator or the customer settles an incident; NotAllowed where there is none."""
        with self.store.transaction():
            order = self.desk.open(order_id, by=by)
            incidents.close_on(order, line_id, None)
            self.desk.save(order)

    # Time and trouble

    def now(self) -> datetime:
        """The world's time."""
        return moment(self.clock.ms())

    def advance(self, seconds: float) -> None:
        """Let time pass, with all that happens meanwhile; a negative figure turns the clock back."""
        with self.store.transaction():
            self.clock.advance(round(seconds * SECOND))
            self.store.remember("shift", self.clock.shift)
            self.run()

    def jump(self, to: datetime) -> None:
        """Be at that moment."""
        self.advance((round(to.timestamp() * SECOND) - self.clock.ms()) / SECOND)

    def set_skew(self, seconds: float) -> None:
        """Let the Date header be off by so much while the dates of orders stay right."""
        with self.store.transaction():
            self.skew = seconds
            self.store.remember("skew", seconds)

    def disrupt(self, name: str, **parameters: Any) -> Disruption:
        """Switch a disruption on; see `comptoir.simulator.disruptions` for the names and their parameters."""
        return self.disruptions.add(name, now=self.clock.ms(), **parameters)

    def mend(self, disruption_id: int | None = None) -> None:
        """Switch one disruption off, or all of them."""
        self.disruptions.clear(disruption_id)

    def later(self, seconds: float, shop: Shop, operation: str, request: Request) -> None:
        """Perform a write after so many seconds of world time, although its connection was cut."""
        with self.store.transaction() as db:
            db.execute(
                "INSERT INTO delayed (due, shop_id, operation, request) VALUES (?, ?, ?, ?)",
                (self.clock.ms() + round(seconds * SECOND), shop.shop_id, operation, request.saved()),
            )

    def run(self) -> None:
        """Bring the world up to its clock: what was to be seen, sold, aged, paid or applied by now is, in turn."""
        with self.store.transaction():
            now = self.clock.ms()
            self.book.reveal(now)
            for shop in self.shops():
                self._sell_on(shop, now)
            while True:
                errand = self._next_errand(now)
                horizon = now if errand is None else errand[0]
                while overdue := self.book.due(horizon):
                    for entry in overdue:
                        self._age(entry, now)
                if errand is None:
                    return
                due, table, number = errand
                if table == "refund_steps":
                    refunds.take_step(self, number)
                else:
                    self._apply_delayed(number, due)

    def between_pages(self, shop: Shop, last_created: int, struck: dict[str, Disruption]) -> None:
        """What happens to a list while a client walks it: orders already passed change, new ones come."""
        if "update_between_pages" in struck:
            passed = self.book.count_until(shop.shop_id, last_created)
            chance = draw(self.seed, self.ledger.last_seq(), 7)
            wanted = min(passed, struck["update_between_pages"].parameters["orders"])
            for place in chance.sample(range(passed), wanted):
                self._touch(self.book.at_place(shop.shop_id, place), by=operator.OPERATOR)
        if "new_order_between_pages" in struck:
            self.sell(shop.shop_id, struck["new_order_between_pages"].parameters["orders"])

    def summary(self) -> dict[str, Any]:
        """Orders by state per shop, and how often what happened, as JSON-ready figures."""
        with self.store.transaction():
            states, counts = self.book.states(), self.ledger.counts()
        return {
            "now": self.now().isoformat(),
            "seed": self.seed,
            "pace": self.pace,
            "shops": [
                {"shop_id": shop.shop_id, "name": shop.name, "orders": states.get(shop.shop_id, {})}
                for shop in self.shops()
            ],
            "calls": counts["call"],
            "writes": {code: count for code, count in counts["call"].items() if code in routes.WRITES},
            "effects": counts["effect"],
            "limits_broken": counts["limit"],
            "disruptions": counts["disruption"],
        }

    # Inside

    def _place(
        self,
        shop: Shop,
        moments: Sequence[int],
        *,
        state: str | None,
        skus: Sequence[str] | None,
        now: int | None,
    ) -> list[str]:
        """Write an order for each moment; they age from `now`, or from their creation where that is None."""
        order_ids: list[str] = []
        with self.store.transaction():
            number = self.book.next_number()
            for start in range(0, len(moments), _AT_ONCE):
                part = moments[start : start + _AT_ONCE]
                sales = [
                    new_sale(
                        seed=self.seed,
                        number=number + start + place,
                        shop=shop,
                        created=created,
                        now=created if now is None else now,
                        state=state,
                        skus=skus,
                    )
                    for place, created in enumerate(part)
                ]
                self.book.add(
                    self._new_entry(shop, sale, sale.created if now is None else now) for sale in sales
                )
                self._note_sales(shop, sales)
                order_ids += [sale.order_id for sale in sales]
        return order_ids

    def _note_sales(self, shop: Shop, sales: Iterable[Sale]) -> None:
        notes = ((sale.order_id, {"state": sale.state}) for sale in sales)
        self.ledger.effects("order_created", notes, shop_id=shop.shop_id, by=operator.CUSTOMER)

    def _new_entry(self, shop: Shop, sale: Sale, aging_from: int) -> NewEntry:
        entry = Entry(
            number=sale.number,
            shop_id=shop.shop_id,
            order_id=sale.order_id,
            created=sale.created,
            updated=sale.updated,
            state=sale.state,
            shown_state=self.desk.printed(shop.shop_id, sale.number, sale.state),
            listed_at=self.desk.listed_at(shop.shop_id),
            **self.desk.fate(sale.number, sale.state, shop, aging_from),
        )
        sale.body["order_state"] = entry.shown_state
        return NewEntry(entry, sale.body)

    def _move(self, order_id: str, state: str, *, by: str) -> None:
        order = self.desk.open(order_id, by=by)
        if state == "SHIPPED":
            changes.invent_tracking(order.body)
        self.desk.enter(order, state)
        self.desk.save(order)

    def _age(self, entry: Entry, now: int) -> None:
        """What happens to an order by itself; one with an open incident is not closed before that is settled."""
        order = self.desk.open_entry(entry, by=str(entry.due_by), at=entry.due or now)
        if entry.due_state == "CLOSED" and order.body["has_incident"]:
            self.book.put_off(entry.number, order.at + DAY)
            return
        self.desk.enter(order, str(entry.due_state))
        self.desk.save(order)

    def _touch(self, entry: Entry, *, by: str) -> None:
        order = self.desk.open_entry(entry, by=by, at=self.clock.ms())
        order.note("order_touched")
        self.desk.save(order)

    def _sell_on(self, shop: Shop, now: int) -> None:
        """What customers bought since they were last looked at, at the shop's rate."""
        if shop.settings.orders_per_minute <= 0:
            return
        interval = MINUTE / shop.settings.orders_per_minute
        name = f"sold until {shop.shop_id}"
        since: int = self.store.setting(name, now)
        count = int((now - since) / interval)
        if count <= 0:
            return
        moments = [since + round(interval * (place + 1)) for place in range(count)]
        self.store.remember(name, moments[-1])
        self._place(shop, moments, state=None, skus=None, now=None)

    def _next_errand(self, now: int) -> tuple[int, str, int] | None:
        """The earliest step of a refund or delayed write that is due: its moment, table and number."""
        found: tuple[int, str, int] | None = self.store.db.execute(
            "SELECT due, name, id FROM (SELECT due, 'refund_steps' AS name, id FROM refund_steps"
            " UNION ALL SELECT due, 'delayed', id FROM delayed) WHERE due <= ? ORDER BY due, name, id LIMIT 1",
            (now,),
        ).fetchone()
        return found

    def _apply_delayed(self, number: int, due: int) -> None:
        """Perform a write whose connection was cut, if the order's state still allows it."""
        shop_id, operation, saved = self.store.db.execute(
            "DELETE FROM delayed WHERE id = ? RETURNING shop_id, operation, request", (number,)
        ).fetchone()
        request = Request.restored(saved)
        reply = routes.perform_saved(self, self.register.get(shop_id), request, at=due)
        self.ledger.disruption(
            "delayed_effect",
            shop_id=shop_id,
            call=request.seq,
            operation=operation,
            status=reply.status,
            outcome="effect" if reply.status < 400 else "refused late",
        )


def _typical_order() -> bytes:
    """Text that orders have most of their words in common with."""
    shop = Shop(1, "")
    sales = [
        new_sale(seed=1, number=number, shop=shop, created=0, now=0, state=state, skus=None)
        for number, state in ((1, "WAITING_ACCEPTANCE"), (2, "SHIPPED"), (4, "RECEIVED"))
    ]
    return "".join(encode(sale.body) for sale in sales).encode()[-6000:]
