"""Accounts, products and listed offers to compute figures of."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

from comptoir import clock
from comptoir.accounts.models import Account, Mode
from comptoir.catalog.models import Product
from comptoir.catalog.products import ProductInput, upsert_products
from comptoir.catalog.refresh import ask
from comptoir.catalog.stock import set_stock
from comptoir.offers import refresh
from comptoir.offers.models import Offer, OfferState

LONG_AGO = datetime(2026, 1, 1, tzinfo=UTC)


def open_account(name: str = "bestbuy", **more: Any) -> Account:
    """An account whose offers are live."""
    live = {"stock_mode": Mode.LIVE, "price_mode": Mode.LIVE, "terms_mode": Mode.LIVE}
    return Account.objects.create(
        channel="mirakl", name=name, base_url="https://m.example", created_at=clock.now(), **(live | more)
    )


def stocked(sku: str, quantity: int | None = 10, **more: Any) -> Product:
    """A product with a price, a GTIN and stock as of now."""
    told: dict[str, Any] = {"msrp_cents": 100_00, "gtin": "0614141000036"} | more
    upsert_products([ProductInput(sku=sku, **told)])
    if quantity is not None:
        set_stock(sku=sku, quantity=quantity)
    product = Product.objects.get(sku=sku)
    ask([product.pk])
    return product


def listed(account: Account, product: Product, **more: Any) -> Offer:
    """The product's offer as the marketplace has it: published as desired, but for what is given."""
    refresh.drain_all()
    offer = Offer.objects.get(account=account, product=product)
    told: dict[str, Any] = {
        "state": OfferState.LISTED,
        "published_quantity": offer.desired_quantity,
        "published_price_cents": offer.desired_price_cents,
        "published_condition": offer.desired_condition,
        "published_lead_time_days": offer.desired_lead_time_days,
        "published_logistic_class": offer.desired_logistic_class,
    }
    Offer.objects.filter(pk=offer.pk).update(**(told | more))
    return refreshed(offer)


def refreshed(offer: Offer) -> Offer:
    """The offer after everything was computed anew that its product asks for."""
    if offer.product_id is not None:
        ask([offer.product_id])
    refresh.drain_all()
    offer.refresh_from_db()
    return offer


def soon(**span: float) -> datetime:
    """A moment so far from now."""
    return clock.now() + timedelta(**span)
