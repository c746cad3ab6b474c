"""A stall: an account whose offers are live, the shop behind it, and time that passes for both."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest

from comptoir import clock
from comptoir.accounts.models import Account, Mode
from comptoir.activity.models import Entry
from comptoir.catalog.models import Product
from comptoir.catalog.products import ProductInput, upsert_products
from comptoir.catalog.refresh import ask
from comptoir.catalog.stock import set_stock
from comptoir.channels.offers import SubmissionKind
from comptoir.inbound.offers.reading import read_offers
from comptoir.inbound.offers.timing import request
from comptoir.offers import preparing, refresh
from comptoir.offers.models import Offer, Submission
from comptoir.outbound.offers.publishing import Published, publish
from comptoir.simulator.world import World

PRICE = 100_00


class Stall:
    """What a seller with a few offers sees of both sides."""

    def __init__(
        self, world: World, account: Account, shop_id: int, pass_time: Callable[[float], None]
    ) -> None:
        self.world = world
        self.account = account
        self.shop_id = shop_id
        self.pass_time = pass_time

    def goods(self, *skus: str, quantity: int = 10, **more: Any) -> None:
        """Products that the marketplace knows, in stock."""
        eans = self.world.market.add_many(len(skus))
        told: dict[str, Any] = {"msrp_cents": PRICE, "lead_time_days": 2} | more
        inputs = [
            ProductInput(sku=sku, **({"gtin": ean} | told)) for sku, ean in zip(skus, eans, strict=True)
        ]
        upsert_products(inputs)
        for sku in skus:
            self.stock(sku, quantity)

    def stock(self, sku: str, quantity: int) -> None:
        """The host says how many there are."""
        set_stock(sku=sku, quantity=quantity)
        self._ask(sku)

    def price(self, sku: str, cents: int) -> None:
        """The shop wants another price."""
        upsert_products([ProductInput(sku=sku, msrp_cents=cents)])
        self._ask(sku)

    def lead_time(self, sku: str, days: int) -> None:
        """The shop ships in so many days."""
        upsert_products([ProductInput(sku=sku, lead_time_days=days)])
        self._ask(sku)

    def _ask(self, sku: str) -> None:
        ask(list(Product.objects.filter(sku=sku).values_list("pk", flat=True)))

    def publish(self) -> Published:
        """One round, which must not fail."""
        told = publish(self.account.pk)
        assert told.error is None, told.error
        return told

    def run(self, minutes: float, *, every: float = 20) -> None:
        """Let time pass with the worker at work whenever something is due, but no oftener than every so many seconds.

        An account in trouble is no error.
        """
        end = clock.now() + timedelta(minutes=minutes)
        while (left := (end - clock.now()).total_seconds()) > 0.5:
            told = publish(self.account.pk)
            if told.error is not None or told.busy:
                wait = 60.0
            elif told.until is None:
                wait = 60.0 if self._rests() else left
            else:
                wait = (told.until - clock.now()).total_seconds()
            self.pass_time(min(left, max(every, wait)))

    def _rests(self) -> bool:
        """Whether a kind waits after files that came to nothing."""
        return any(preparing.rests(self.account, kind, clock.now()) for kind in SubmissionKind)

    def list_goods(self, *skus: str, **more: Any) -> None:
        """Goods that are on the marketplace already."""
        self.goods(*skus, **more)
        self.run(3)
        for sku in skus:
            assert self.offer(sku).state == "LISTED"

    def read(self) -> None:
        """Have the offers read back, all of them."""
        request(self.account, full=True)
        while not (told := read_offers(self.account.pk)).done:
            assert told.error is None, told.error
            wait = (told.until - clock.now()).total_seconds() if told.until else 1.0
            self.pass_time(max(0.1, wait))

    def prepare(self, kind: SubmissionKind) -> Submission:
        """A file of what is stale now, not sent yet."""
        refresh.drain_all()
        own = {SubmissionKind.STOCK, SubmissionKind.PRICE}
        file = preparing.prepare(self.account, kind, own_files=own)
        assert file is not None
        return file

    def offer(self, sku: str) -> Offer:
        """Our row."""
        return Offer.objects.get(account=self.account, sku=sku)

    def truth(self, sku: str) -> dict[str, Any]:
        """What the marketplace truly holds."""
        return self.world.offer(self.shop_id, sku)

    def files(self, kind: SubmissionKind) -> list[Submission]:
        """Our files of a kind, oldest first."""
        return list(Submission.objects.filter(account=self.account, kind=kind).order_by("pk"))

    def calls(self, operation: str) -> int:
        """How many calls of the operation arrived."""
        return len(self.world.ledger.calls(operation))

    def concerns(self) -> set[str]:
        """What waits for a person."""
        return set(Entry.objects.needing_attention().values_list("kind", flat=True))

    def is_true(self, sku: str) -> bool:
        """Whether desired, published and the marketplace's truth are one."""
        ours, theirs = self.offer(sku), self.truth(sku)
        same = (ours.desired_quantity, ours.desired_price_cents, ours.desired_lead_time_days)
        return same == (
            ours.published_quantity,
            ours.published_price_cents,
            ours.published_lead_time_days,
        ) and same == (theirs["quantity"], theirs["price"], theirs["leadtime"])


def open_stall(
    world: World, add_account: Callable[..., tuple[Account, int]], pass_time: Callable[[float], None]
) -> Stall:
    """An account whose offers are live, at the real pace; imports wait 20 seconds and run 5."""
    account, shop_id = add_account(shop={"staging_share": 0.0})
    Account.objects.filter(pk=account.pk).update(
        stock_mode=Mode.LIVE, price_mode=Mode.LIVE, terms_mode=Mode.LIVE
    )
    account.refresh_from_db()
    return Stall(world, account, shop_id, pass_time)


@pytest.fixture
def stall(
    world: World, add_account: Callable[..., tuple[Account, int]], pass_time: Callable[[float], None]
) -> Stall:
    """A shop that sells."""
    return open_stall(world, add_account, pass_time)
