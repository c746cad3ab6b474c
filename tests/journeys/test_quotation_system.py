"""The documentation's quotation system beside a marketplace: products and stock go out, an order comes in, stock falls."""

from __future__ import annotations

import re
import shlex
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from comptoir import clock
from comptoir.activity.models import Entry
from comptoir.catalog import reservations
from comptoir.inbound.hosts import due
from comptoir.inbound.hosts.running import run
from comptoir.inbound.models import HostSource
from comptoir.offers.models import Offer
from comptoir.orders.models import Order
from comptoir.simulator.market import MarketProduct
from tests.cli.installed import forge
from tests.conftest import Shop, open_shop
from tests.crash.killing import environment
from tests.inbound.hosts.quoting import EXAMPLE, Quotes, book, postgresql_quotes, sqlite_quotes
from tests.journeys.test_offers import differences, go_live, read_back

pytestmark = pytest.mark.django_db(transaction=True)

HOST_MD = EXAMPLE.parents[1] / "host.md"
THERE = "/srv/quotes"


def commands(*, url_file: bool) -> list[list[str]]:
    """The commands of the worked example, in order; for a database whose address stands in a file, or not."""
    example = HOST_MD.read_text(encoding="utf-8").split("## Worked example")[1].split("\n## ")[0]
    typed = [shlex.split(line) for line in re.findall(r"^\$ comptoir (.+)$", example, re.MULTILINE)]
    adding = [words for words in typed if words[:2] == ["source", "add"]]
    assert [("--url-file" in words, "--dry-run" in words) for words in adding] == [
        (False, True),
        (True, True),
        (False, False),
    ]
    _, by_file, by_url = adding
    later = [words for words in typed if words not in adding and "ORDER" not in words]
    rehearsed = [by_file, by_file[:-1]] if url_file else [adding[0], by_url]
    return [*rehearsed, *later]


@pytest.fixture(params=["sqlite", "postgresql"])
def quotes(request: pytest.FixtureRequest, transactional_db: None, tmp_path: Path) -> Iterator[Quotes]:
    """The quotation system, its queries and, where it needs one, the file with its address, in one folder."""
    for file in EXAMPLE.iterdir():
        shutil.copy(file, tmp_path)
    with sqlite_quotes(tmp_path) if request.param == "sqlite" else postgresql_quotes() as one:
        (tmp_path / "quotes.url").write_text(one.url + "\n")
        yield one


@pytest.fixture
def stall(world: Any, add_account: Any, pass_time: Callable[[float], None], quotes: Quotes) -> Shop:
    """A live account that sells nothing yet, on a marketplace that knows the quotation system's items."""
    world.market.add(
        MarketProduct(
            f"BB-{number}", ean, brand, title, french, "SMALL_APPLIANCES", "S", round(float(price) * 100)
        )
        for number, ean, title, french, brand, price in quotes.ask(
            "SELECT item_no, barcode, title_en, title_fr, brand, list_price FROM items"
        )
    )
    shop = open_shop(world, add_account, pace=60)
    read_back(shop, pass_time)
    go_live(shop)
    return shop


def truth(shop: Shop) -> dict[str, tuple[int, int]]:
    """What the marketplace holds: price and quantity by SKU."""
    return {
        sku: (offer["price"], offer["quantity"]) for sku, offer in shop.world.offers_of(shop.shop_id).items()
    }


def type_in(quotes: Quotes, folder: Path) -> None:
    """The commands of the documentation, as they stand but for the folder."""
    for words in commands(url_file=quotes.url.startswith("postgresql")):
        argv = [word.replace(THERE, str(folder)) for word in words]
        code, out, err = forge().run(argv, environment=environment(), directory=folder)
        assert code == 0, (argv, out, err)


def test_a_quotation_system_sells_on_a_marketplace(stall, quotes, tmp_path, live, settings):
    """Without a line of code of its own."""
    source_at_work = _when_no_wake_up_arrives(settings)
    type_in(quotes, tmp_path)
    assert HostSource.objects.get().told[1]["stock_applied"] == 5
    live(minutes=25, every=300, meanwhile=source_at_work)
    assert truth(stall) == {
        "KET-17": (5999, 30),
        "TOA-04": (8450, 12),
        "BLE-90": (12900, 9),
        "FRI-500": (129900, 3),
    }
    # A dearer kettle and a delivery of blenders reach the marketplace by schedule.
    quotes.do("UPDATE items SET list_price = 62.50 WHERE item_no = 'KET-17'")
    quotes.do("UPDATE shelf SET units = 20 WHERE item_no = 'BLE-90'")
    book(quotes)
    live(minutes=45, every=300, meanwhile=source_at_work)
    assert (truth(stall)["KET-17"][0], truth(stall)["BLE-90"][1]) == (6250, 20)
    # An order: its units are not offered again, though the quotation system does not know of it.
    (remote_id,) = stall.world.sell(stall.shop_id, 1, skus=["TOA-04"])
    live(minutes=40, every=300, meanwhile=source_at_work)
    order = Order.objects.get(remote_id=remote_id)
    sold = order.lines.get().ordered
    assert Offer.objects.get(sku="TOA-04").published_quantity == 12 - sold
    # The shelf is read again and still counts them: nothing is offered twice.
    book(quotes)
    live(minutes=40, every=300, meanwhile=source_at_work)
    assert truth(stall)["TOA-04"][1] == 12 - sold
    # A clerk takes the order in; from then on the shelf itself leaves them out.
    quotes.do(f"UPDATE shelf SET units = units - {sold} WHERE item_no = 'TOA-04'")  # noqa: S608  # a number of ours
    reservations.acknowledge(order.pk, clock.now())
    live(minutes=5, every=300, meanwhile=source_at_work)
    book(quotes)
    live(minutes=60, every=300, meanwhile=source_at_work)
    assert not order.lines.get().reservations.filter(released_at=None).exists()
    assert truth(stall)["TOA-04"][1] == 12 - sold
    assert differences(stall) == []
    assert not Entry.objects.needing_attention().exists()


def _when_no_wake_up_arrives(settings: Any) -> Callable[[], None]:
    """What does the sources' work where their wake-ups are lost; nothing where they arrive."""

    def work() -> None:
        if not settings.WAKE_UPS:
            for source_id in due.sources_due():
                run(source_id)

    return work
