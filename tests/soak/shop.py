"""The people of the run: customers, a shop that decides and counts its shelves, colleagues in the portal."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable
from typing import Any

from tests.reconciling import Effect
from tests.soak.stage import ON_HAND, Stage
from tests.soak.wishes import Client, Wish

REFUND_REASON = "15"
CANCELLED_BY_SHOP = "33"
PAID = "TO_SHIP,SHIPPED"


class Shop:
    """Who buys, decides and counts, as the dice say; `events` is all that happened by their hands."""

    def __init__(self, stage: Stage, chance: random.Random) -> None:
        self.stage = stage
        self.marketplace = stage.marketplace
        self.client = Client(stage)
        self.chance = chance
        self.events = 0
        self.skus = sorted(stage.marketplace.offers())
        self.shelf = Counter(dict.fromkeys(self.skus, ON_HAND))
        self.unsaid: set[str] = set()
        self.sold: list[str] = []
        self.arrived: Counter[str] = Counter()
        self.handed_over: set[str] = set()
        self.handed_over_again = 0
        self.deeds: dict[Callable[[], None], int] = {
            self.customers_buy: 12,
            self.customer_cancels: 4,
            self.accept: 22,
            self.refuse: 4,
            self.ship: 14,
            self.cancel: 3,
            self.cancel_line: 5,
            self.refund: 8,
            self.ask_again: 10,
            self.take_orders_in: 10,
            self.goods_come_in: 8,
            self.colleague_decides: 2,
            self.colleague_edits: 1,
        }

    def do_something(self) -> None:
        """One deed."""
        (deed,) = self.chance.choices(list(self.deeds), weights=list(self.deeds.values()))
        deed()

    def customers_buy(self) -> None:
        """One to four orders."""
        sold = self.marketplace.ask(
            "POST",
            "/orders",
            {"shop_id": self.marketplace.shop_id, "count": self.chance.randint(1, 4)},
        )
        self.sold += sold["order_ids"]
        self.events += len(sold["order_ids"])

    def customer_cancels(self) -> None:
        """Where the rules let them."""
        if self.sold and self.marketplace.ask("POST", f"/orders/{self._one_of_the_last()}/cancel", {}):
            self.events += 1

    def colleague_decides(self) -> None:
        """In the marketplace's own portal, without a word to us."""
        deed = self.chance.choice(["accept", "refuse", "ship", "cancel"])
        if self.sold and self.marketplace.ask("POST", f"/orders/{self._one_of_the_last()}/portal/{deed}", {}):
            self.events += 1

    def colleague_edits(self) -> None:
        """An offer's quantity, by hand."""
        sku = self.chance.choice(self.skus)
        shop = self.marketplace.shop_id
        self.marketplace.ask("PUT", f"/shops/{shop}/offers/{sku}/portal", {"quantity": 777})
        self.events += 1

    def accept(self) -> None:
        """An order, every line."""
        self._decide("TO_ACCEPT", "accept", "accepted")

    def refuse(self) -> None:
        """An order, every line."""
        self._decide("TO_ACCEPT", "refuse", "refused")

    def cancel(self) -> None:
        """A whole order that was to be shipped."""
        self._decide("TO_SHIP", "cancel", "cancelled")

    def ship(self) -> None:
        """All of an order."""
        number = str(self.chance.randrange(10**15, 10**16))
        self._decide("TO_SHIP", "shipments", "shipped", {"carrier_code": "CPCL", "tracking_number": number})

    def cancel_line(self) -> None:
        """All that is left of one line."""
        if order := self._pick("TO_SHIP"):
            line = self.chance.choice(order["items"])["order_line_id"]
            body = {"lines": [{"order_line_id": line, "reason_code": CANCELLED_BY_SHOP}]}
            self._wish(order, "cancel", [(order["remote_id"], line, "cancelled")], body)

    def refund(self) -> None:
        """Three dollars on one line, sometimes meant twice."""
        if order := self._pick(PAID):
            line = self.chance.choice(order["items"])["order_line_id"]
            money = {"order_line_id": line, "reason_code": REFUND_REASON, "amount_cents": 300}
            for _ in range(self.chance.choice([1, 1, 2])):
                effects = [(order["remote_id"], line, "refunded")]
                self._wish(order, "refund", effects, {"lines": [money]})

    def ask_again(self) -> None:
        """The same request under the same key: one that was not answered, or one that was."""
        again = self.client.unanswered() or self.client.wishes[-20:]
        if again:
            self.client.ask(self.chance.choice(again), "plain", wait=0)

    def take_orders_in(self) -> None:
        """The shop's own system fetches orders, takes them off its shelves, and says so; then it tells its figures."""
        told = self.client.read("/outbox", limit=100)
        entries = [{"id": event["id"]} for event in (told or {"items": []})["items"]]
        if told and entries and self.chance.random() < 0.9:
            for event in told["items"]:
                self._take_in(event)
            self.client.write("/outbox/ack", {"entries": entries})
        self.say_figures()

    def goods_come_in(self) -> None:
        """Some units more, or found to be missing."""
        for sku in self.chance.sample(self.skus, self.chance.randint(1, 4)):
            self.shelf[sku] = max(50, self.shelf[sku] + self.chance.randint(-10, 20))
            self.unsaid.add(sku)
            self.events += 1
        self.say_figures()

    def say_figures(self) -> None:
        """Every figure that changed since the product last heard it."""
        skus = sorted(self.unsaid)
        if not skus:
            return
        figures = [{"sku": sku, "quantity": self.shelf[sku]} for sku in skus]
        if self.client.write("/stock", {"figures": figures}) is not None:
            self.unsaid.difference_update(skus)

    def nothing_is_left(self) -> bool:
        """The shop's own system has every order that waits for it, every request was answered, every figure was told."""
        for wish in self.client.unanswered():
            self.client.ask(wish, "plain", wait=0)
        told = self.client.read("/outbox", limit=500)
        if told and told["items"]:
            for event in told["items"]:
                self._take_in(event)
            self.client.write("/outbox/ack", {"entries": [{"id": one["id"]} for one in told["items"]]})
        self.say_figures()
        return told is not None and not told["items"] and not self.unsaid and not self.client.unanswered()

    def _take_in(self, event: dict[str, Any]) -> None:
        """One event; the same id again is the same event, for an acknowledgement may have been lost."""
        if event["id"] in self.handed_over:
            return
        if event["type"] != "order.created":
            self.handed_over.add(event["id"])
            return
        order = event["data"]["order"]
        path = f"/orders/{order['id']}/acknowledge"
        if self.client.write(path, {}) is None:
            return  # it stays unknown to us, and comes again only if the acknowledgement below is lost too
        self.handed_over.add(event["id"])
        self.arrived[event["data"]["remote_id"]] += 1
        for line in order["lines"]:
            self.shelf[line["sku"]] -= line["ordered"]
            self.unsaid.add(line["sku"])

    def _one_of_the_last(self) -> str:
        return self.chance.choice(self.sold[-30:])

    def _pick(self, state: str) -> dict[str, Any] | None:
        """One order that is in such a state, as the product tells it."""
        found = self.client.read("/orders", state=state, limit=50)
        if not found or not found["items"]:
            return None
        return self.client.read(f"/orders/{self.chance.choice(found['items'])['id']}")

    def _decide(self, state: str, path: str, effect: str, body: dict[str, Any] | None = None) -> None:
        if order := self._pick(state):
            lines = [item["order_line_id"] for item in order["items"]]
            self._wish(order, path, [(order["remote_id"], line, effect) for line in lines], body)

    def _wish(
        self, order: dict[str, Any], path: str, effects: list[Effect], body: dict[str, Any] | None
    ) -> None:
        key = f"soak-{self.chance.getrandbits(64):x}"
        wish = Wish(key, f"/orders/{order['id']}/{path}", body, effects)
        (how,) = self.chance.choices(["plain", "twice", "cut"], weights=[70, 15, 15])
        self.client.ask(wish, how, wait=self.chance.choice([0, 0, 0, 1]))
        self.events += 1
