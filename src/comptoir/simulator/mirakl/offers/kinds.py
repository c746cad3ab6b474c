"""The three kinds of import: what their files must have, and how their rows are read."""

from collections.abc import Callable, Container, Iterator
from typing import TYPE_CHECKING, NamedTuple

from comptoir.simulator.mirakl.offers import offer_rows, price_rows, stock_rows
from comptoir.simulator.mirakl.offers.files import Row
from comptoir.simulator.mirakl.offers.offer_rows import Reading

if TYPE_CHECKING:
    from comptoir.simulator.shops import ShopSettings

OFFERS, STOCK, PRICES = "offers", "stock", "prices"


class Kind(NamedTuple):
    """A kind of import. `effect` is what the ledger calls its change to an offer; reports of `OFFERS` tell last."""

    name: str
    needed: tuple[str, ...]
    effect: str
    read: Callable[["list[str]", Iterator[Row], str, "ShopSettings", Container[str]], Reading]

    @property
    def sku_column(self) -> str:
        """The column that names the offer."""
        return self.needed[0]


def _offers(
    header: list[str], rows: Iterator[Row], mode: str, settings: "ShopSettings", again: Container[str]
) -> Reading:
    return offer_rows.read(header, rows, mode=mode, again=again)


def _stock(
    header: list[str], rows: Iterator[Row], mode: str, settings: "ShopSettings", again: Container[str]
) -> Reading:
    return stock_rows.read(header, rows, warehouses=frozenset(settings.warehouses), again=again)


def _prices(
    header: list[str], rows: Iterator[Row], mode: str, settings: "ShopSettings", again: Container[str]
) -> Reading:
    return price_rows.read(header, rows, advanced=settings.advanced_pricing, again=again)


KINDS = {
    OFFERS: Kind(OFFERS, offer_rows.NEEDED, "offer_updated", _offers),
    STOCK: Kind(STOCK, stock_rows.NEEDED, "offer_stock", _stock),
    PRICES: Kind(PRICES, price_rows.NEEDED, "offer_price", _prices),
}
