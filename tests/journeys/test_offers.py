"""Offers stay true: what we mean, what was published and what the marketplace holds are one, whatever happens."""

from __future__ import annotations

import random
from collections import Counter
from datetime import timedelta
from typing import Any

import pytest

from comptoir import clock
from comptoir.accounts.models import AcceptPolicy, Account, Mode
from comptoir.activity.models import Entry
from comptoir.catalog import reservations
from comptoir.catalog.models import Product, Reservation
from comptoir.catalog.products import ProductInput, upsert_products
from comptoir.catalog.stock import Figure, write_figures
from comptoir.channels.pacing import Flow
from comptoir.inbound.offers import read_offers, request
from comptoir.offers import brakes, services
from comptoir.offers.models import OPEN, Brake, Offer, Submission
from comptoir.orders.models import OrderLine
from tests import reconciling
from tests.conftest import LOST, WOKEN, Shop, open_shop

pytestmark = pytest.mark.django_db(transaction=True)

WHO = "the journey"
STOCK = 40
WRITES = ["STO01", "PRI01", "OF01"]
READS = ["STO02", "STO03", "PRI02", "PRI03", "OF02", "OF03", "OF04", "OF52", "OF53", "OF54", "OR11"]


class Host:
    """The shop's own system: it knows what is on its shelves, counts orders late, and says so now and then."""

    def __init__(self, shop: Shop, chance: random.Random) -> None:
        self.shop = shop
        self.chance = chance
        self.on_hand: Counter[str] = Counter()
        self.counted: set[int] = set()
        self.prices: dict[str, int] = {}

    def import_products(self) -> None:
        """Every SKU that the shop offers there, at the price that it has there, so many in stock."""
        truth = self.shop.world.offers_of(self.shop.shop_id)
        self.prices = {sku: offer["price"] for sku, offer in truth.items()}
        upsert_products(
            [
                ProductInput(sku=sku, msrp_cents=cents, floor_cents=cents // 2)
                for sku, cents in self.prices.items()
            ]
        )
        self.on_hand.update(dict.fromkeys(self.prices, STOCK))
        self.say(list(self.prices))

    def say(self, skus: list[str]) -> None:
        """Tell the figures of some SKUs, as of now."""
        now = clock.now()
        write_figures([Figure(sku, self.on_hand[sku], now, source="till") for sku in skus])

    def count_orders(self) -> None:
        """Take what was ordered off the shelf, and acknowledge it; some are left for later."""
        lines = OrderLine.objects.filter(order__account=self.shop.account).exclude(order_id__in=self.counted)
        for order_id in sorted({line.order_id for line in lines}):
            if self.chance.random() < 0.5:
                continue
            for line in lines:
                if line.order_id == order_id:
                    self.on_hand[line.sku] -= line.ordered
            self.counted.add(order_id)
            reservations.acknowledge(order_id, clock.now())

    def an_hour(self) -> None:
        """Orders are counted, some goods come in, some prices change by a little."""
        self.count_orders()
        some = self.chance.sample(sorted(self.prices), max(1, len(self.prices) // 50))
        for sku in some:
            self.on_hand[sku] = max(self.on_hand[sku], 0) + self.chance.randint(0, 5)
        self.say(some)
        dearer = self.chance.sample(sorted(self.prices), max(1, len(self.prices) // 100))
        for sku in dearer:
            self.prices[sku] = round(self.prices[sku] * self.chance.uniform(0.95, 1.05))
        upsert_products([ProductInput(sku=sku, msrp_cents=self.prices[sku]) for sku in dearer])


def read_back(shop: Shop, pass_time: Any) -> None:
    """Have every offer read, as a person who adopts or verifies."""
    request(shop.account, full=True)
    for _ in range(200):
        told = read_offers(shop.account.pk)
        if told.done:
            return
        assert told.error is None, told.error
        wait = (told.until - clock.now()).total_seconds() if told.until else 1.0
        pass_time(max(0.5, wait))
    raise AssertionError("The offers were never read to the end.")


def open_stall(
    world: Any, add_account: Any, pass_time: Any, count: int, *, pace: float = 60
) -> tuple[Shop, Host]:
    """A shop that sells so many offers there already, adopted, its host's products imported, not live yet."""
    shop = open_shop(world, add_account, pace=pace)
    world.list_offers(shop.shop_id, count, quantity=STOCK)
    host = Host(shop, random.Random(5))
    host.import_products()
    read_back(shop, pass_time)
    return shop, host


def go_live(shop: Shop) -> None:
    """All three flows of offers, for every offer."""
    services.go_live(shop.account, [Flow.STOCK, Flow.PRICE, Flow.TERMS], who=WHO)
    Account.objects.filter(pk=shop.account.pk).update(auto_sync=True, accept_policy=AcceptPolicy.IN_STOCK)
    shop.account.refresh_from_db()


def trouble_everywhere(shop: Shop) -> None:
    """Every disruption that touches offers, at once."""
    for name, chance in {
        "429": 0.03,
        "5xx": 0.05,
        "html": 0.03,
        "cut_before": 0.04,
        "cut_after": 0.05,
    }.items():
        shop.world.disrupt(name, probability=chance, operations=WRITES)
        shop.world.disrupt(name, probability=chance, operations=READS)
    shop.world.disrupt("delayed_effect", seconds=700, probability=0.05, operations=WRITES)
    shop.world.disrupt("delayed_effect", seconds=20, probability=0.05, operations=WRITES)
    shop.world.disrupt("stuck_import", probability=0.08)
    shop.world.disrupt("failed_import", probability=0.05)


def differences(shop: Shop) -> list[tuple[str, str, Any, Any, Any]]:
    """Offers of which what we mean, what was published and what is there are not the same."""
    return reconciling.differences(shop.world.offers_of(shop.shop_id), shop.account)


def test_adopting_changes_nothing_and_leaves_nothing_to_send(world, add_account, pass_time, live):
    """What is there becomes what was published; a shop that means the same sends no file when it goes live."""
    shop, _ = open_stall(world, add_account, pass_time, 300)
    assert world.imports(shop.shop_id) == []
    go_live(shop)
    live(minutes=30, every=60)
    assert world.imports(shop.shop_id) == []
    assert differences(shop) == []


def test_a_shadow_writes_nothing(world, add_account, pass_time, live):
    """It says what it would send, and the marketplace's own ledger knows of no write."""
    shop, host = open_stall(world, add_account, pass_time, 300, pace=1)
    Account.objects.filter(pk=shop.account.pk).update(
        auto_sync=True, stock_mode=Mode.SHADOW, price_mode=Mode.SHADOW, terms_mode=Mode.SHADOW
    )
    for _ in range(4):
        host.an_hour()
        live(minutes=60, every=240)
    assert world.imports(shop.shop_id) == []
    assert not any(shop.calls(operation) for operation in WRITES)
    assert not Submission.objects.exists()
    shadow = {line.offer.sku: line for line in shop.account.shadowline_set.select_related("offer")}
    meant = {offer.sku for offer in Offer.objects.filter(account=shop.account) if differs(offer)}
    assert meant
    assert shadow.keys() == meant


def let_through(shop: Shop) -> None:
    """Somebody looks at what the brakes hold, such as more prices than may change within a day, and agrees."""
    for brake in Brake.objects.filter(account=shop.account, released_at=None):
        assert Entry.objects.needing_attention().filter(kind="offers.brake").exists()
        brakes.release(brake, WHO)


def differs(offer: Offer) -> bool:
    """Whether what we mean is not what was published."""
    return (offer.desired_quantity, offer.desired_price_cents) != (
        offer.published_quantity,
        offer.published_price_cents,
    )


@pytest.mark.parametrize(("live", "count", "hours"), [(LOST, 60, 6), (WOKEN, 5_000, 24)], indirect=["live"])
def test_a_day_of_sales_ends_with_three_equal_figures(world, add_account, pass_time, live, count, hours):
    """Sales, deliveries, prices, colleagues in the portal and every disruption; then quiet, and all agree."""
    shop, host = open_stall(world, add_account, pass_time, count, pace=1)
    go_live(shop)
    live(minutes=5, every=60)
    trouble_everywhere(shop)
    world.set_selling_rate(min(count / 1000, 1.0), shop_id=shop.shop_id)
    for hour in range(hours):
        host.an_hour()
        if hour % 6 == 3:
            for sku in host.chance.sample(sorted(host.prices), 3):
                world.portal.edit_offer(shop.shop_id, sku, quantity=777)
        live(minutes=60, every=300)
    world.set_selling_rate(0, shop_id=shop.shop_id)
    world.mend()
    for _ in range(6):
        host.count_orders()
        let_through(shop)
        live(minutes=60, every=300)
    read_back(shop, pass_time)
    live(minutes=90, every=300)
    for _ in range(12):
        if Submission.objects.filter(state__in=OPEN).exists():
            live(minutes=10, every=300)
    assert not Submission.objects.filter(state__in=OPEN).exists()
    assert differences(shop) == []
    told = Entry.objects.filter(kind__in=["offers.drifted", "offers.drifting"])
    assert told.exists(), "colleagues' changes were never shown"
    assert not told.filter(resolved_at=None, last_at__lt=clock.now() - timedelta(hours=3)).exists()
    assert world.summary()["limits_broken"] == {}
    standing = Reservation.objects.standing().filter(units__gt=0)
    sold = Product.objects.filter(pk__in=standing.values("product")).count()
    assert sold <= len(host.prices)


@pytest.mark.parametrize("cancelled", [False, True])
def test_what_the_marketplace_took_off_by_itself_is_put_right(world, add_account, pass_time, live, cancelled):
    """A sale lowers its quantity there; when as many come in again, or the buyer backs out, what we mean never moved."""
    shop, host = open_stall(world, add_account, pass_time, 3)
    go_live(shop)
    shop.sell(1, skus=[sorted(host.prices)[1]])
    sku = sorted(host.prices)[0]
    (order,) = world.sell(shop.shop_id, 1, skus=[sku])
    assert world.offer(shop.shop_id, sku)["quantity"] < STOCK
    if cancelled:
        world.cancel(order)
        shop.pull()
    else:
        shop.pull()
        reservations.acknowledge(OrderLine.objects.get(sku=sku).order_id, clock.now())
        pass_time(1)
        host.say([sku])
    live(minutes=10, every=60)
    offer = Offer.objects.get(account=shop.account, sku=sku)
    assert (offer.desired_quantity, offer.published_quantity) == (STOCK, STOCK)
    assert world.offer(shop.shop_id, sku)["quantity"] == STOCK
