"""The products that the marketplace knows, which a seller's offers must name, and their names for them."""

from collections.abc import Iterable
from itertools import islice
from typing import NamedTuple

from comptoir.simulator import catalogue
from comptoir.simulator.catalogue import gtin13
from comptoir.simulator.store import Store

REFERENCE_TYPES = ("EAN", "UPC", "SKU")
_FIRST_BULK = 100_000_000
_AT_ONCE = 20_000


class MarketProduct(NamedTuple):
    """A product sheet of the marketplace. `price` (cents) is what it usually costs there."""

    product_sku: str
    ean: str
    brand: str
    title_en: str
    title_fr: str
    category: str
    freight: str
    price: int


class Market:
    """The product sheets. A new world knows the simulator's own catalogue; more can be added."""

    def __init__(self, store: Store) -> None:
        self._store = store
        with store.transaction() as db:
            if db.execute("SELECT 1 FROM products").fetchone() is None:
                known = catalogue.products().values()
                self._write(_sheet(product) for product in known if product.condition == catalogue.NEW)

    def add(self, products: Iterable[MarketProduct]) -> None:
        """Let the marketplace know more products; one it knows already is replaced."""
        with self._store.transaction():
            self._write(products)

    def add_many(self, count: int) -> list[str]:
        """Let it know so many more invented products; their EANs. A million takes some seconds."""
        eans: list[str] = []
        while len(eans) < count:
            with self._store.transaction():
                some = min(_AT_ONCE, count - len(eans))
                first = self.invent(some) - _FIRST_BULK
            self._store.let_others_in()
            eans += [_bulk_ean(place) for place in range(first, first + some)]
        return eans

    def invent(self, count: int) -> int:
        """The same inside a transaction; the first of their product SKUs, which are numbers in a row."""
        first: int = self._store.setting("next bulk product", 0)
        self._store.remember("next bulk product", first + count)
        self._write(_invented(place) for place in range(first, first + count))
        return _FIRST_BULK + first

    def _write(self, products: Iterable[MarketProduct]) -> None:
        db, source = self._store.db, iter(products)
        while part := list(islice(source, _AT_ONCE)):
            db.executemany(
                "INSERT OR REPLACE INTO products VALUES (?, ?, ?, ?, ?, ?, ?)",
                ((sheet.product_sku, *sheet[2:]) for sheet in part),
            )
            db.executemany(
                "INSERT OR REPLACE INTO product_references VALUES (?, ?, ?)",
                (
                    row
                    for sheet in part
                    for row in (
                        ("EAN", sheet.ean, sheet.product_sku),
                        ("SKU", sheet.product_sku, sheet.product_sku),
                    )
                ),
            )


def _sheet(product: catalogue.Product) -> MarketProduct:
    return MarketProduct(
        product.product_sku,
        product.gtin,
        product.brand,
        product.title_en,
        product.title_fr,
        product.category_code,
        product.freight,
        product.price,
    )


def _invented(place: int) -> MarketProduct:
    title = f"Item {place + 1}"
    sku = str(_FIRST_BULK + place)
    return MarketProduct(
        sku,
        _bulk_ean(place),
        "Inconnu",
        title,
        f"Article {place + 1}",
        "ACCESSORIES",
        "S",
        1999 + place % 5000,
    )


def _bulk_ean(place: int) -> str:
    return gtin13(f"046{place:09d}")
