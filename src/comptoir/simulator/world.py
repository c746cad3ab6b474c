"""The simulated world: its shops, orders, clock and troubles, and everything that can be done to them."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from math import ceil
from typing import Any

from comptoir.simulator import catalogue, operator
from comptoir.simulator.checkout import Checkout
from comptoir.simulator.chores import Chores
from comptoir.simulator.clock import HOUR, SECOND, Clock, moment
from comptoir.simulator.customers import draw
from comptoir.simulator.desk import Desk
from comptoir.simulator.disruptions import Disruption, Disruptions
from comptoir.simulator.ledger import Ledger
from comptoir.simulator.market import Market
from comptoir.simulator.mirakl import changes, incidents, messages, parcels, routes
from comptoir.simulator.mirakl.correspondence import Correspondence, Written
from comptoir.simulator.mirakl.offers import register
from comptoir.simulator.mirakl.payloads import Body, encode
from comptoir.simulator.mirakl.rules import Refused
from comptoir.simulator.offer_book import FIGURES, OfferBook
from comptoir.simulator.orders import Entry, OrderBook
from comptoir.simulator.passage import Passage
from comptoir.simulator.portal import Portal
from comptoir.simulator.sales import new_sale
from comptoir.simulator.shops import Shop, Shops
from comptoir.simulator.store import Packing, Store
from comptoir.simulator.transport import Request
from comptoir.simulator.webhooks import Webhooks

_LISTED_AT_ONCE = 10_000


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
        self.market = Market(self.store)
        self.offers = OfferBook(self.store, self.ledger)
        self.desk = Desk(self)
        self.portal = Portal(self)
        self.checkout = Checkout(self)
        self.correspondence = Correspondence(self)
        self.chores = Chores(self)
        self.webhooks = Webhooks(self)
        self._passage = Passage(self)

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
        return self.checkout.place(self.register.get(shop_id), moments, state=state, skus=skus, now=now)

    def trade(self, shop_id: int, *, hours: float, per_hour: float) -> list[str]:
        """Let time pass while customers buy what is on sale, at a rate; the ids of their orders, oldest first.

        Imports that come due meanwhile take effect in between.
        """
        before = self.register.get(shop_id).settings.orders_per_minute
        with self.store.transaction():
            first = self.book.next_number()
        self.set_selling_rate(per_hour / 60, shop_id=shop_id)
        try:
            # Hour by hour, so that large imports too take effect between sales.
            for hour in range(ceil(hours)):
                self.advance(min(1.0, hours - hour) * HOUR / SECOND)
        finally:
            self.set_selling_rate(before, shop_id=shop_id)
        with self.store.transaction():
            return self.book.ids_since(shop_id, first)

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

    def write(
        self,
        order_id: str,
        body: str,
        *,
        subject: str | None = None,
        thread_id: str | None = None,
        by: str = operator.CUSTOMER,
        files: Mapping[str, bytes] | None = None,
    ) -> Written:
        """The customer or the operator writes to the shop about an order, with files by their names.

        Into the thread that is named, else into a new one about `subject`, else into the order's last one;
        ValueError where the marketplace would not take it.
        """
        with self.store.transaction():
            order = self.desk.open(order_id, by=by)
            try:
                return messages.write(
                    self, order, body, subject=subject, thread_id=thread_id, files=files or {}
                )
            except Refused as refused:
                raise ValueError(refused.message) from None

    # Offers

    def offer(self, shop_id: int, sku: str) -> dict[str, Any]:
        """Every column of an offer as it truly is (cents, milliseconds); UnknownOffer when there never was one."""
        with self.store.transaction():
            self.run()
            return self.offers.get(shop_id, sku)

    def change_offer(self, shop_id: int, sku: str, *, by: str = operator.OPERATOR, **values: Any) -> None:
        """The operator, or a colleague in the portal, sets columns of an offer, or `deleted=1`, outside of any import."""
        with self.store.transaction():
            self.run()
            self.offers.change(shop_id, sku, values, by=by, at=self.clock.ms())

    def decide_prices(self, shop_id: int, *, approve: bool = True) -> int:
        """The operator approves or rejects the prices that wait for it; of how many offers."""
        with self.store.transaction():
            self.run()
            return self.offers.decide_prices(shop_id, approve=approve, at=self.clock.ms())

    def offers_of(self, shop_id: int, names: Sequence[str] = FIGURES) -> dict[str, dict[str, Any]]:
        """Some columns of every offer that a shop has now, by SKU, as they truly are (cents, milliseconds)."""
        with self.store.transaction():
            self.run()
            return dict(self.offers.all(shop_id, names))

    def imports(self, shop_id: int) -> list[dict[str, Any]]:
        """Every import of a shop, oldest first: what it was, how far it is, and how many offers it changed."""
        with self.store.transaction():
            self.run()
            return register.overview(self, shop_id)

    def suspend_product(self, product_sku: str, *, reason: str | None = "PRODUCT_DISABLED") -> None:
        """The operator takes a product off sale for everybody, or, without a reason, lets it be sold again."""
        with self.store.transaction():
            self.run()
            self.offers.suspend(product_sku, reason, at=self.clock.ms())

    def list_offers(self, shop_id: int, count: int, *, quantity: int = 10) -> int:
        """Let a shop already sell so many more invented products; how many offers it has then.

        Their SKUs are `S` and the product's own. Unlike other offers they leave one entry in the ledger for some
        thousands of them. A million takes half a minute, in turns between which others may call.
        """
        for start in range(0, count, _LISTED_AT_ONCE):
            with self.store.transaction():
                some = min(_LISTED_AT_ONCE, count - start)
                first = self.market.invent(some)
                self.offers.invent(shop_id, first, some, quantity=quantity, at=self.clock.ms())
            self.store.let_others_in()
        with self.store.transaction():
            return self.offers.count(shop_id)

    def list_catalogue(self, shop_id: int, *, quantity: int = 10) -> int:
        """Let a shop already sell the whole catalogue, as one that comes with a past does; how many offers."""
        with self.store.transaction():
            return self.offers.adopt(
                shop_id, catalogue.products().values(), quantity=quantity, at=self.clock.ms()
            )

    # Time and trouble

    def now(self) -> datetime:
        """The world's time."""
        return moment(self.clock.ms())

    def advance(self, seconds: float) -> None:
        """Let time pass, with all that happens meanwhile; a negative figure turns the clock back.

        Large imports that have come due are carried out before it returns; others may call meanwhile. Not to be
        called inside a transaction.
        """
        self.let_pass(seconds)
        self.chores.do()

    def let_pass(self, seconds: float) -> None:
        """Let time pass, and leave large imports to whoever does the chores."""
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
        """Bring the world up to its clock, but for what its chores do in turns."""
        self._passage.catch_up()

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
            offers, threads = self.offers.counts(self.clock.ms()), self.correspondence.counts()
        return {
            "now": self.now().isoformat(),
            "seed": self.seed,
            "pace": self.pace,
            "shops": [
                {
                    "shop_id": shop.shop_id,
                    "name": shop.name,
                    "orders": states.get(shop.shop_id, {}),
                    "offers": offers.get(shop.shop_id, {"all": 0, "on_sale": 0}),
                    "threads": threads.get(shop.shop_id, {"all": 0, "unanswered": 0}),
                }
                for shop in self.shops()
            ],
            "calls": counts["call"],
            "writes": {code: count for code, count in counts["call"].items() if code in routes.WRITES},
            "effects": counts["effect"],
            "limits_broken": counts["limit"],
            "disruptions": counts["disruption"],
        }

    # Inside

    def _move(self, order_id: str, state: str, *, by: str) -> None:
        order = self.desk.open(order_id, by=by)
        if state == "SHIPPED":
            changes.invent_tracking(order.body)
        self.desk.enter(order, state)
        self.desk.save(order)

    def _touch(self, entry: Entry, *, by: str) -> None:
        order = self.desk.open_entry(entry, by=by, at=self.clock.ms())
        order.note("order_touched")
        self.desk.save(order)


def _typical_order() -> bytes:
    """Text that orders have most of their words in common with."""
    shop = Shop(1, "")
    sales = [
        new_sale(seed=1, number=number, shop=shop, created=0, now=0, state=state, skus=None)
        for number, state in ((1, "WAITING_ACCEPTANCE"), (2, "SHIPPED"), (4, "RECEIVED"))
    ]
    return "".join(encode(sale.body) for sale in sales).encode()[-6000:]
