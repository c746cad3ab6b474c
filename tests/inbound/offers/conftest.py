"""Offers on a marketplace that are read back, and the figures that we mean for them."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from typing import Any

import pytest
from django.db.models import F

from comptoir import clock
from comptoir.accounts import services
from comptoir.accounts.models import Account, Mode
from comptoir.activity.models import Entry
from comptoir.catalog.models import Product
from comptoir.inbound.offers.reading import read_offers
from comptoir.inbound.offers.timing import request
from comptoir.inbound.orders import pull_orders
from comptoir.inbound.pulling import Pulled
from comptoir.offers.models import Offer
from comptoir.simulator.world import World

PACE = 1000.0


class Shelf:
    """An account whose offers are live, the shop behind it, and time that passes for both while somebody waits."""

    def __init__(
        self, world: World, account: Account, shop_id: int, pass_time: Callable[[float], None]
    ) -> None:
        self.world = world
        self.account = account
        self.shop_id = shop_id
        self.pass_time = pass_time

    def read(self, *, full: bool = False) -> None:
        """Have the offers read, and the orders after them, to the end."""
        request(self.account, full=full)
        self.finish()
        self.pull()
        self.finish()

    def finish(self) -> None:
        """Go on reading offers until nothing is left."""
        self._to_the_end(read_offers)

    def pull(self) -> None:
        """Read the orders to the end."""
        services.request_sync(self.account, "orders")
        self._to_the_end(pull_orders)

    def _to_the_end(self, read: Callable[[int], Pulled]) -> None:
        while not (told := read(self.account.pk)).done:
            assert told.error is None
            assert told.until is not None
            self.pass_time(max(0.1, (told.until - clock.now()).total_seconds()))

    def offer(self, sku: str) -> Any:
        """Our row of an offer, as it is now."""
        return Offer.objects.get(account=self.account, sku=sku)

    def change(self, sku: str, **figures: Any) -> None:
        """A colleague changes an offer in the marketplace's portal, a while after whatever was before."""
        self.pass_time(60)
        self.world.change_offer(self.shop_id, sku, by="portal", **figures)
        self.pass_time(60)

    def mean_what_is_there(self) -> None:
        """Products for every offer, and desired figures that agree with what was read."""
        skus = Offer.objects.filter(account=self.account, product=None).values_list("sku", flat=True)
        now = clock.now()
        Product.objects.bulk_create(Product(sku=sku, created_at=now, updated_at=now) for sku in skus)
        for offer in Offer.objects.filter(account=self.account, product=None):
            offer.product = Product.objects.get(sku=offer.sku)
            offer.save(update_fields=["product"])
        Offer.objects.filter(account=self.account).update(
            desired_quantity=F("seen_quantity"),
            desired_price_cents=F("seen_price_cents"),
            desired_lead_time_days=F("seen_lead_time_days"),
        )

    def publish(self, sku: str, **figures: Any) -> None:
        """What we mean is sent, taken, and known to be taken."""
        Offer.objects.filter(account=self.account, sku=sku).update(
            **{f"published_{name}": value for name, value in figures.items()},
            **{f"desired_{name}": value for name, value in figures.items()},
            stock_published_at=clock.now(),
            price_published_at=clock.now(),
        )

    def concerns(self) -> dict[str, dict[str, Any]]:
        """What waits for a person, by kind."""
        return {entry.kind: entry.details for entry in Entry.objects.needing_attention()}


@pytest.fixture
def shelf(
    world: World, add_account: Callable[..., tuple[Account, int]], pass_time: Callable[[float], None]
) -> Shelf:
    """A live account without automatic sync on a marketplace that allows a thousand times the calls."""
    world.pace = PACE
    account, shop_id = add_account(shop={"staging_share": 0.0})
    Account.objects.filter(pk=account.pk).update(
        stock_mode=Mode.LIVE, price_mode=Mode.LIVE, terms_mode=Mode.LIVE, pace_factor=PACE, auto_sync=False
    )
    account.refresh_from_db()
    return Shelf(world, account, shop_id, pass_time)


def rows(account: Account) -> dict[str, str]:
    """Where each offer's row lies in the table: it lies elsewhere once it is written again."""
    return dict(
        Offer.objects.filter(account=account)
        .extra(select={"place": "ctid::text"})
        .values_list("sku", "place")
    )  # a constant


def after_a_step() -> Callable[[], bool]:
    """Says to stop from the second time on that it is asked."""
    turns = itertools.count()
    return lambda: next(turns) > 0
