"""A host's file that is cut short, or that empties the shop, or that prices it anew: the marketplace hears nothing of it
until a person has looked."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from comptoir.accounts.models import Account, Mode
from comptoir.activity.models import Entry
from comptoir.catalog.imports.running import import_products
from comptoir.catalog.models import StockLevel
from comptoir.catalog.products import ProductInput, upsert_products
from comptoir.catalog.sources import SourceBrake
from comptoir.offers import brakes, refresh
from comptoir.offers.models import OPEN, Brake, Submission
from comptoir.outbound.offers import publish
from tests.conftest import Shop
from tests.crash.killing import environment
from tests.journeys.test_offers import STOCK, differences, go_live, open_stall

pytestmark = pytest.mark.django_db(transaction=True)

COUNT = 60
WHO = "marie"


class Feed:
    """The shop's own system, which writes a file of all that it has every now and then."""

    def __init__(self, shop: Shop, folder: Path, pass_time: Callable[[float], None]) -> None:
        self.shop = shop
        self.folder = folder
        self.pass_time = pass_time
        offers = shop.world.offers_of(shop.shop_id)
        self.prices = {sku: offer["price"] for sku, offer in offers.items()}
        self.stock = dict.fromkeys(self.prices, STOCK)

    @property
    def skus(self) -> list[str]:
        """All of them, in order."""
        return sorted(self.prices)

    def write(self, rows: int | None = None) -> Path:
        """The file, whole or cut off after so many rows."""
        lines = [f"{sku};{self.prices[sku] / 100:.2f};{self.stock[sku]}" for sku in self.skus[:rows]]
        file = self.folder / "stock.csv"
        file.write_text("\n".join(["SKU;MSRP;Quantity", *lines, ""]), encoding="utf-8")
        return file

    def bring(self, rows: int | None = None, *, anyway: bool = False) -> None:
        """The file is imported as its source's, a minute after whatever was before."""
        self.pass_time(60)
        import_products(self.write(rows), source="erp", anyway=anyway)

    def publish(self) -> None:
        """Half an hour of publishing."""
        for _ in range(30):
            assert publish(self.shop.account.pk).error is None
            self.pass_time(60)
            if not Submission.objects.filter(state__in=OPEN).exists():
                return
        raise AssertionError("The files were never done with.")

    def truth(self, figure: str) -> dict[str, Any]:
        """What the marketplace holds, by SKU."""
        offers = self.shop.world.offers_of(self.shop.shop_id)
        return {sku: offer[figure] for sku, offer in offers.items()}

    def files(self) -> int:
        """How many files the marketplace ever got of us."""
        return len(self.shop.world.imports(self.shop.shop_id))


def at_the_command_line(*argv: str) -> tuple[int, str]:
    """`comptoir ...` as a process of its own: its exit code, and what it said."""
    run = [sys.executable, "-m", "comptoir.project.command", *argv]
    done = subprocess.run(run, env=environment(), capture_output=True, check=False, timeout=60, text=True)
    return done.returncode, done.stdout + done.stderr


@pytest.fixture
def feed(world: Any, add_account: Any, pass_time: Any, tmp_path: Path) -> Feed:
    """A live shop whose source has told of every SKU once, and of which the marketplace holds what it should."""
    shop, _ = open_stall(world, add_account, pass_time, COUNT)
    go_live(shop)
    one = Feed(shop, tmp_path, pass_time)
    one.bring()
    one.publish()
    assert (one.files(), differences(shop)) == (0, [])
    return one


def test_a_file_cut_short_changes_nothing_anywhere(feed: Feed):
    """It stops, a person is told, and not a byte goes out; the whole file goes through by itself, and is the remedy."""
    held = list(StockLevel.objects.order_by("pk").values_list("on_hand", "as_of"))
    feed.stock.update(dict.fromkeys(feed.skus[:10], 7))
    with pytest.raises(SourceBrake, match="cut short"):
        feed.bring(rows=COUNT // 2)
    feed.publish()
    assert list(StockLevel.objects.order_by("pk").values_list("on_hand", "as_of")) == held
    assert feed.files() == 0
    assert set(feed.truth("quantity").values()) == {STOCK}
    assert Entry.objects.needing_attention().filter(kind="stock.source_braked").count() == 1
    feed.bring()
    feed.publish()
    assert feed.truth("quantity") == feed.stock
    assert differences(feed.shop) == []
    assert not Entry.objects.needing_attention().filter(kind="stock.source_braked").exists()


def test_a_short_file_that_a_person_lets_through(feed: Feed):
    """At the command line: it stops with code 1 and the remedy, goes through with `--anyway`, and is the new measure."""
    gone = feed.skus[COUNT // 2 :]
    feed.stock.update(dict.fromkeys(feed.skus[:10], 7))
    feed.pass_time(60)
    argv = ["products", "import", str(feed.write(rows=COUNT // 2)), "--source", "erp"]
    code, said = at_the_command_line(*argv)
    assert (code, "--anyway" in said) == (1, True), said
    feed.publish()
    assert feed.files() == 0
    code, said = at_the_command_line(*argv, "--anyway")
    assert code == 0, said
    feed.publish()
    assert feed.truth("quantity") == feed.stock
    assert [feed.truth("quantity")[sku] for sku in gone] == [STOCK] * len(gone)
    assert differences(feed.shop) == []
    feed.bring(rows=COUNT // 2)
    assert not Entry.objects.needing_attention().filter(kind="stock.source_braked").exists()


def test_a_file_that_empties_the_shop_waits_twice(feed: Feed):
    """First at the import; let through there, at the marketplace: no run-out goes until a person releases the brake."""
    emptied = feed.skus[: COUNT // 3]
    lowered, raised = feed.skus[-1], feed.skus[-2]
    feed.stock.update({**dict.fromkeys(emptied, 0), lowered: STOCK // 2, raised: STOCK + 5})
    with pytest.raises(SourceBrake, match="none"):
        feed.bring()
    feed.publish()
    assert feed.files() == 0
    feed.bring(anyway=True)
    feed.publish()
    truth = feed.truth("quantity")
    assert [truth[sku] for sku in emptied] == [STOCK] * len(emptied)
    assert truth[lowered] in {STOCK // 2, STOCK}
    assert truth[raised] in {STOCK, STOCK + 5}
    assert all(truth[sku] == STOCK for sku in feed.skus[len(emptied) : -2])
    (brake,) = Brake.objects.filter(released_at=None)
    assert (brake.kind, brake.count) == ("stock", len(emptied))
    assert Entry.objects.needing_attention().filter(kind="offers.brake").count() == 1
    assert brakes.release(brake, WHO, shown=brake.count) == len(emptied)
    feed.publish()
    assert feed.truth("quantity") == feed.stock
    assert differences(feed.shop) == []
    assert not Entry.objects.needing_attention().filter(kind="offers.brake").exists()


def test_a_shop_emptied_by_mistake_comes_back_by_itself(feed: Feed):
    """The next file puts the figures right: the brake lets go, and the marketplace never held a nought."""
    right = dict(feed.stock)
    feed.stock.update(dict.fromkeys(feed.skus, 0))
    feed.bring(anyway=True)
    feed.publish()
    assert Brake.objects.filter(released_at=None).count() == 1
    feed.stock = right | {feed.skus[0]: 12}
    feed.bring()
    feed.publish()
    assert feed.truth("quantity") == feed.stock
    assert not Brake.objects.filter(released_at=None).exists()
    sold_out = [
        each
        for each in feed.shop.world.ledger.offer_changes(feed.shop.shop_id)
        if each["after"].get("quantity") == 0
    ]
    assert sold_out == []


def test_many_prices_at_once_wait_for_a_person(feed: Feed):
    """None of them goes, stock goes on; what was released goes whole, and the next change by itself."""
    Account.objects.update(mass_change_offers=5)
    before = feed.truth("price")
    feed.prices = {sku: round(cents * 1.04) for sku, cents in feed.prices.items()}
    feed.stock[feed.skus[0]] = 6
    feed.bring()
    feed.publish()
    assert feed.truth("price") == before
    assert feed.truth("quantity") == feed.stock
    (brake,) = Brake.objects.filter(released_at=None)
    assert (brake.kind, brake.count, brake.of) == ("price", COUNT, COUNT)
    brakes.release(brake, WHO, shown=COUNT)
    feed.publish()
    assert feed.truth("price") == feed.prices
    feed.prices[feed.skus[0]] += 100
    feed.bring()
    feed.publish()
    assert feed.truth("price") == feed.prices
    assert differences(feed.shop) == []


def test_one_price_that_jumps_is_held_alone(feed: Feed):
    """The others of its file go."""
    jumped, moved = feed.skus[:2]
    before = feed.truth("price")
    feed.prices |= {jumped: before[jumped] * 2, moved: before[moved] + 50}
    feed.bring()
    feed.publish()
    truth = feed.truth("price")
    assert (truth[jumped], truth[moved]) == (before[jumped], before[moved] + 50)
    assert differences(feed.shop) == []


def test_a_brake_holds_nothing_that_nobody_sends(feed: Feed):
    """An account in shadow tells what it would send, and pulls no brake for it."""
    Account.objects.update(stock_mode=Mode.SHADOW)
    feed.stock.update(dict.fromkeys(feed.skus, 0))
    feed.bring(anyway=True)
    feed.publish()
    assert feed.files() == 0
    assert set(feed.truth("quantity").values()) == {STOCK}
    assert feed.shop.account.shadowline_set.count() == COUNT
    assert not Brake.objects.exists()


def test_a_source_that_falls_silent_sells_nothing_where_a_person_said_so(feed):
    """`--stale-stock zero`: after a day without a figure nothing is offered; no brake stands in the way."""
    Account.objects.update(stale_stock="zero")
    feed.pass_time(25 * 3600)
    refresh.note_due()
    feed.publish()
    assert set(feed.truth("quantity").values()) == {0}
    feed.bring()
    feed.publish()
    assert feed.truth("quantity") == feed.stock


def test_offers_whose_live_price_fell_below_a_new_floor_stop_selling(feed):
    """Half the shop at once: a floor is no stock source, and 'never below floor' waits for nobody."""
    upsert_products([ProductInput(sku=sku, floor_cents=feed.prices[sku] + 100) for sku in feed.skus[:30]])
    feed.publish()
    truth = feed.truth("quantity")
    assert {truth[sku] for sku in feed.skus[:30]} == {0}
