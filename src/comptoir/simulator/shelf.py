"""What customers find on sale in a shop that has offers, and what their purchases leave there."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any

from comptoir.simulator import catalogue
from comptoir.simulator.catalogue import Product
from comptoir.simulator.customers import draw
from comptoir.simulator.offer_book import OfferBook, OnSale


class ShopShelf:
    """Some offers of one shop, by SKU. A SKU that is not among them is sold as the catalogue knows it."""

    def __init__(self, shop_id: int, skus: Sequence[str], offers: dict[str, OnSale]) -> None:
        self.shop_id = shop_id
        self.skus = skus
        self._offers = offers

    def product(self, sku: str) -> Product:
        """The product with this SKU at the price of the shop's offer."""
        product, offer = catalogue.product(sku), self._offers.get(sku)
        if offer is None:
            return product
        return replace(
            product,
            offer_id=offer.offer_id,
            product_sku=offer.product_sku,
            price=offer.price or product.price,
            condition=offer.state_code,
        )

    def left(self, sku: str) -> int:
        """How many units of an offer are there."""
        return self._offers[sku].quantity

    def hand_over(self, book: OfferBook, order_id: str, lines: Iterable[dict[str, Any]], *, at: int) -> None:
        """Take what an order's lines hold off the offers."""
        units: Counter[str] = Counter()
        for line in lines:
            units[line["offer_sku"]] += line["quantity"]
        sold = [
            (self._offers[sku].offer_id, sku, count) for sku, count in units.items() if sku in self._offers
        ]
        book.lower(self.shop_id, order_id, sold, at=at)


def shelf_of(
    book: OfferBook, shop_id: int, skus: Sequence[str] | None, *, seed: int, number: int, at: int
) -> ShopShelf | None:
    """The shop's shelf for the orders from this number on; None for a shop that never offered anything.

    With `skus`, these are sold whether or not they are there; else customers choose among what is on sale.
    """
    if not book.has_any(shop_id):
        return None
    chosen = book.displayed(shop_id, draw(seed, number, 8).random(), at) if skus is None else list(skus)
    return ShopShelf(shop_id, chosen, book.found(shop_id, chosen, at))
