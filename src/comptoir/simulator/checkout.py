"""What customers buy: orders that come into the world, one by one or as many as a rate says."""

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from comptoir.simulator import operator
from comptoir.simulator.clock import MINUTE
from comptoir.simulator.mirakl.correspondence import Letter
from comptoir.simulator.orders import Entry, NewEntry
from comptoir.simulator.sales import Sale, new_sale
from comptoir.simulator.shelf import shelf_of

if TYPE_CHECKING:
    from comptoir.simulator.shops import Shop
    from comptoir.simulator.world import World

_AT_ONCE = 1000


class Checkout:
    """Places orders. Callers need not hold the store's transaction."""

    def __init__(self, world: "World") -> None:
        self._world = world

    def place(
        self,
        shop: "Shop",
        moments: Sequence[int],
        *,
        state: str | None,
        skus: Sequence[str] | None,
        now: int | None,
    ) -> list[str]:
        """Write an order for each moment; they age from `now`, or from their creation where that is None.

        What was sold is taken off the shop's offers. Where it has some but none on sale, nobody buys by chance.
        """
        order_ids: list[str] = []
        with self._world.store.transaction():
            number = self._world.book.next_number()
            # Who chooses by chance sees what those before them left.
            by_chance = skus is None and self._world.offers.has_any(shop.shop_id)
            at_once = 1 if by_chance else _AT_ONCE
            for start in range(0, len(moments), at_once):
                part = moments[start : start + at_once]
                shelf = shelf_of(
                    self._world.offers,
                    shop.shop_id,
                    skus,
                    seed=self._world.seed,
                    number=number + start,
                    at=part[-1],
                )
                if shelf is not None and not shelf.skus:
                    break
                sales = [
                    new_sale(
                        seed=self._world.seed,
                        number=number + start + place,
                        shop=shop,
                        created=created,
                        now=created if now is None else now,
                        state=state,
                        skus=skus,
                        shelf=shelf,
                    )
                    for place, created in enumerate(part)
                ]
                self._world.book.add(
                    self._new_entry(shop, sale, sale.created if now is None else now) for sale in sales
                )
                self._note_sales(shop, sales)
                self._ask(shop, sales)
                if shelf is not None:
                    for sale in sales:
                        shelf.hand_over(
                            self._world.offers, sale.order_id, sale.body["order_lines"], at=sale.created
                        )
                order_ids += [sale.order_id for sale in sales]
        return order_ids

    def _note_sales(self, shop: "Shop", sales: Iterable[Sale]) -> None:
        notes = ((sale.order_id, {"state": sale.state}) for sale in sales)
        self._world.ledger.effects("order_created", notes, shop_id=shop.shop_id, by=operator.CUSTOMER)

    def _ask(self, shop: "Shop", sales: Iterable[Sale]) -> None:
        """Write what customers ask as they buy."""
        for sale in sales:
            if sale.question is not None:
                topic, body = sale.question
                letter = Letter(operator.CUSTOMER, (operator.SELLER,), body, sale.created)
                self._world.correspondence.open(shop.shop_id, sale.order_id, topic, letter)

    def _new_entry(self, shop: "Shop", sale: Sale, aging_from: int) -> NewEntry:
        entry = Entry(
            number=sale.number,
            shop_id=shop.shop_id,
            order_id=sale.order_id,
            created=sale.created,
            updated=sale.updated,
            state=sale.state,
            shown_state=self._world.desk.printed(shop.shop_id, sale.number, sale.state),
            listed_at=self._world.desk.listed_at(shop.shop_id),
            **self._world.desk.fate(sale.number, sale.state, shop, aging_from),
        )
        sale.body["order_state"] = entry.shown_state
        return NewEntry(entry, sale.body)

    def sell_on(self, shop: "Shop", now: int) -> None:
        """What customers bought since they were last looked at, at the shop's rate."""
        if shop.settings.orders_per_minute <= 0:
            return
        interval = MINUTE / shop.settings.orders_per_minute
        name = f"sold until {shop.shop_id}"
        since: int = self._world.store.setting(name, now)
        count = int((now - since) / interval)
        if count <= 0:
            return
        moments = [since + round(interval * (place + 1)) for place in range(count)]
        self._world.store.remember(name, moments[-1])
        self.place(shop, moments, state=None, skus=None, now=None)
