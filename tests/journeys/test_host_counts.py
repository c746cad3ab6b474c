"""No unit is counted twice: the figure on the marketplace at every step of an order, by how the host counts.

Every order of events is tried, each on a SKU of its own, side by side: a sale; the host takes it off its own figure, and
says so; it ships or is cancelled; figures arrive at once, late, and again.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from itertools import permutations
from typing import Any

import pytest

from comptoir import clock
from comptoir.accounts.models import Account
from comptoir.accounts.services import request_sync
from comptoir.catalog.kits import set_parts
from comptoir.catalog.products import ProductInput, upsert_products
from comptoir.catalog.stock import Figure, count_stock, write_figures
from comptoir.channels.pacing import Flow
from comptoir.inbound.orders import pull_orders
from comptoir.offers import services
from comptoir.offers.models import OPEN, Offer, Submission
from comptoir.orders.acknowledgement import acknowledge
from comptoir.orders.models import Order
from comptoir.outbound.offers import publish
from tests.conftest import Shop, open_shop
from tests.journeys.test_offers import STOCK, open_stall, read_back

pytestmark = pytest.mark.django_db(transaction=True)

Pass = Callable[[float], None]
STEP = 1000.0
"""Seconds between two events; whatever publishing takes comes to it."""

BEFORE = {"tell": "takes in", "land": "snap"}
"""What cannot happen before something else has."""


def stories(*events: str, also: dict[str, str] | None = None) -> list[tuple[str, ...]]:
    """Every order in which these things may happen after a sale."""
    before = {**BEFORE, **(also or {})}
    return [
        each
        for each in permutations(events)
        if all(
            first not in each or each.index(first) < each.index(then)
            for then, first in before.items()
            if then in each
        )
    ]


def in_time(story: tuple[str, ...]) -> bool:
    """Whether the host takes the order off its figure within an hour of its shipping."""
    return story.index("takes in") - story.index("ships") <= 2


_SHIPPED = {"takes in": "ships"}
STORIES = {
    "on_acknowledge": stories("takes in", "tell", "ships", "snap", "land", "figure")
    + stories("takes in", "tell", "cancelled", "snap", "land", "figure"),
    "on_ship": stories("ships", "takes in", "tell", "snap", "land", "figure", also=_SHIPPED)
    + stories("ships", "takes in", "snap", "land", "figure", also=_SHIPPED)
    + stories("cancelled", "snap", "land", "figure"),
    "on_ship, an hour's lag": [
        story
        for story in stories("ships", "takes in", "tell", "snap", "land", "figure", also=_SHIPPED)
        + stories("ships", "takes in", "snap", "land", "figure", also=_SHIPPED)
        if in_time(story)
    ],
    "never": stories("ships", "snap", "land", "figure") + stories("cancelled", "snap", "land", "figure"),
}
LAGS = {"on_ship, an hour's lag": 1}
"""Hours; where nothing is said, longer than all events of a story."""


@dataclass
class Sale:
    """One order of the SKU, as the host and the warehouse see it."""

    remote_id: str
    units: int
    shipped_at: datetime | None = None
    taken_in_at: datetime | None = None
    told: bool = False
    cancelled: bool = False


@dataclass
class Goods:
    """The true shelf of one SKU, the host's own figure of it, and what Comptoir was told."""

    sku: str
    policy: str
    lag: timedelta
    story: tuple[str, ...]
    shelf: int = STOCK
    book: int = STOCK
    sales: list[Sale] = field(default_factory=list)
    snapped: tuple[datetime, int] | None = None
    figures: list[tuple[datetime, int]] = field(default_factory=list)

    @property
    def free(self) -> int:
        """Units on the shelf that nobody has bought."""
        return self.shelf - sum(
            sale.units for sale in self.sales if not sale.cancelled and sale.shipped_at is None
        )

    @property
    def meant(self) -> int:
        """What the documentation promises to be for sale."""
        as_of, on_hand = max(self.figures, key=lambda figure: (figure[0], -figure[1]))
        return on_hand - sum(self._taken_off(sale, as_of) for sale in self.sales)

    def _taken_off(self, sale: Sale, as_of: datetime) -> int:
        if sale.cancelled:
            return 0
        if self.policy == "never":
            counted = sale.shipped_at is not None and sale.shipped_at < as_of
            return 0 if counted else sale.units
        moments = [sale.taken_in_at] if sale.told else []
        if self.policy == "on_ship" and sale.shipped_at is not None:
            moments.append(sale.shipped_at + self.lag)
        return 0 if any(moment < as_of for moment in moments if moment) else sale.units

    def figure(self) -> tuple[datetime, int]:
        """What the host, or whoever counts, would say now."""
        return clock.now(), self.shelf if self.policy == "never" else self.book


class Town:
    """One shop on the marketplace, its host, its warehouse, and all of its goods."""

    def __init__(self, shop: Shop, case: str, pass_time: Pass, told: dict[str, tuple[str, ...]]) -> None:
        self.shop = shop
        self.policy = case.split(",")[0]
        self.lag = timedelta(hours=LAGS.get(case, 3))
        self.pass_time = pass_time
        self.orders: dict[str, Order] = {}
        self.goods = [Goods(sku, self.policy, self.lag, story) for sku, story in told.items()]
        lag = round(self.lag.total_seconds() / 3600)
        Account.objects.update(host_counts=self.policy, host_lag_hours=lag)

    def tell_figures(self, told: dict[str, tuple[datetime, int]]) -> None:
        """These figures of these SKUs arrive, all at once where a host sends them."""
        for one in self.goods:
            if one.sku in told:
                one.figures.append(told[one.sku])
        if self.policy == "never":
            for sku, (as_of, units) in told.items():
                count_stock(sku=sku, units=units, as_of=as_of)
        else:
            write_figures([Figure(sku, units, as_of, source="till") for sku, (as_of, units) in told.items()])

    def sell(self, goods: list[Goods]) -> None:
        """A customer buys some of each."""
        world, shop_id = self.shop.world, self.shop.shop_id
        bought = {one.sku: world.sell(shop_id, skus=[one.sku], state="SHIPPING")[0] for one in goods}
        self.catch_up()
        read = Order.objects.filter(remote_id__in=bought.values()).prefetch_related("lines")
        self.orders |= {order.remote_id: order for order in read}
        for one in goods:
            order = self.orders[bought[one.sku]]
            one.sales.append(Sale(order.remote_id, order.lines.all()[0].ordered))

    def catch_up(self) -> None:
        """The orders are read, then everything that changed is published; nothing else happens meanwhile."""
        account_id = self.shop.account.pk
        request_sync(self.shop.account, "orders")
        while not (pulled := pull_orders(account_id)).done:
            assert pulled.error is None
            self.pass_time(1)
        for _ in range(20):
            told = publish(account_id)
            assert told.error is None
            if not Submission.objects.filter(state__in=OPEN).exists():
                return
            self.pass_time(15)
        raise AssertionError("The files were never done with.")

    def happen(self, place: int) -> None:
        """The events at this place of every story, each in the world first."""
        figures = {}
        for one in self.goods:
            event = one.story[place] if place < len(one.story) else ""
            if event == "figure":
                figures[one.sku] = one.figure()
            elif event == "land" and one.snapped is not None:
                figures[one.sku] = one.snapped
            elif event == "snap":
                one.snapped = one.figure()
            elif event:
                self.order_event(one, event, one.sales[0])
        if figures:
            self.tell_figures(figures)

    def order_event(self, one: Goods, event: str, sale: Sale) -> None:
        """It happens to the order, in the world and at the host."""
        now = clock.now()
        if event == "ships":
            sale.shipped_at, one.shelf = now, one.shelf - sale.units
            self.shop.world.move(sale.remote_id, "SHIPPED")
        elif event == "cancelled":
            sale.cancelled = True
            one.book += sale.units if sale.taken_in_at else 0
            self.shop.world.cancel(sale.remote_id)
        elif event == "takes in" and not sale.cancelled:
            sale.taken_in_at, one.book = now, one.book - sale.units
        elif event == "tell" and sale.taken_in_at is not None:
            sale.told = True
            acknowledge([self.orders[sale.remote_id]], sale.taken_in_at, who="till")

    def agree(self, when: object) -> None:
        """Published, and truly there, is what is meant, and never a unit that is not there."""
        truth = self.shop.world.offers_of(self.shop.shop_id)
        ours = {offer.sku: offer for offer in Offer.objects.filter(account=self.shop.account)}
        for one in self.goods:
            three = (one.meant, ours[one.sku].published_quantity, truth[one.sku]["quantity"])
            assert three == (one.meant,) * 3, (one.story, when, one)
            assert truth[one.sku]["quantity"] <= one.free, (one.story, when, one)

    def close(self) -> None:
        """What is left is shipped, taken in and told; the lag goes by; then a last figure."""
        for one in self.goods:
            for sale in one.sales:
                if not sale.cancelled:
                    for event, done in {
                        "ships": sale.shipped_at,
                        "takes in": sale.taken_in_at,
                        "tell": sale.told,
                    }.items():
                        if not done and not (event == "tell" and self.policy == "on_ship"):
                            self._close_event(one, event, sale)
        self.catch_up()
        self.agree("all shipped")
        self.pass_time(self.lag.total_seconds() + STEP)
        self.tell_figures({one.sku: one.figure() for one in self.goods})
        self.catch_up()
        self.agree("the last figure")

    def _close_event(self, one: Goods, event: str, sale: Sale) -> None:
        if event == "ships" or self.policy != "never":
            self.order_event(one, event, sale)


def open_town(
    world: Any, add_account: Any, pass_time: Pass, case: str, stories: list[tuple[str, ...]]
) -> Town:
    """A shop that is live with stock alone, with an offer for each story, and a host that counts so."""
    shop, _ = open_stall(world, add_account, pass_time, len(stories))
    skus = sorted(world.offers_of(shop.shop_id))
    town = Town(shop, case, pass_time, dict(zip(skus, stories, strict=True)))
    services.go_live(shop.account, [Flow.STOCK], who="the journey")
    shop.account.refresh_from_db()
    town.catch_up()
    pass_time(STEP)
    town.tell_figures({one.sku: one.figure() for one in town.goods})
    town.catch_up()
    return town


@pytest.mark.parametrize("case", STORIES)
def test_the_published_figure_at_every_step(world, add_account, pass_time, case):
    """Whatever the order of events, never more than there is is for sale, and in the end exactly that."""
    town = open_town(world, add_account, pass_time, case, STORIES[case])
    town.agree("the beginning")
    pass_time(STEP)
    town.sell(town.goods)
    town.agree("sold")
    for place in range(max(map(len, STORIES[case]))):
        pass_time(STEP)
        town.happen(place)
        town.catch_up()
        town.agree(place)
        if place == 2:
            town.sell(town.goods[::3])
            town.agree("sold again")
    for told in (-1, 0):  # figures that were told before come again
        town.tell_figures({one.sku: one.figures[told] for one in town.goods})
        town.catch_up()
        town.agree("repeated")
    town.close()
    assert [one.free for one in town.goods] == [one.meant for one in town.goods]
    assert world.summary()["limits_broken"] == {}


POLICIES = ["on_acknowledge", "on_ship", "never"]


@pytest.mark.parametrize("policy", POLICIES)
def test_a_sale_while_the_file_is_under_way(world, add_account, pass_time, policy):
    """The file says what was true before the sale; once both are known, the marketplace holds what is there."""
    town = open_town(world, add_account, pass_time, policy, [()] * 7)
    pass_time(STEP)
    for one in town.goods:
        one.shelf = one.book = STOCK - 10
    town.tell_figures({one.sku: one.figure() for one in town.goods})
    assert publish(town.shop.account.pk).error is None
    assert Submission.objects.filter(state__in=OPEN).count() == 1
    town.sell(town.goods[:5])
    town.agree("sold on the way")
    town.close()
    assert [one.free for one in town.goods] == [one.meant for one in town.goods]


@pytest.mark.parametrize("policy", POLICIES)
def test_a_kit_and_its_part_are_never_both_sold(world, add_account, pass_time, policy):
    """What the one sells the other no longer has, at every step of both orders."""
    shop = open_shop(world, add_account, pace=60)
    world.list_offers(shop.shop_id, 2, quantity=STOCK // 2)
    part, kit = sorted(world.offers_of(shop.shop_id))
    upsert_products([ProductInput(sku=sku, msrp_cents=100_00) for sku in (part, kit)])
    set_parts(kit=kit, parts={part: 2})
    town = Town(shop, policy, pass_time, {part: ()})
    (goods,) = town.goods
    read_back(shop, pass_time)
    services.go_live(shop.account, [Flow.STOCK], who="the journey")
    shop.account.refresh_from_db()

    def agree(when: str) -> None:
        town.catch_up()
        town.agree(when)
        assert world.offers_of(shop.shop_id)[kit]["quantity"] == goods.meant // 2, when
        pass_time(STEP)

    pass_time(STEP)
    town.tell_figures({part: goods.figure()})
    agree("the beginning")
    town.sell([goods])
    agree("the part is sold")
    (remote_id,) = world.sell(shop.shop_id, skus=[kit], state="SHIPPING")
    town.catch_up()
    order = town.orders[remote_id] = Order.objects.get(remote_id=remote_id)
    goods.sales.append(Sale(remote_id, 2 * order.lines.get().ordered))
    agree("the kit is sold")
    steps = ["ships", "takes in", "tell"] if policy != "never" else ["ships"]
    for sale in reversed(goods.sales):
        for event in steps:
            town.order_event(goods, event, sale)
            agree(event)
            town.tell_figures({part: goods.figure()})
            agree(f"{event}, and a figure")
    town.close()
    assert goods.free == goods.meant
