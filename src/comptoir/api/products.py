"""Products: the list, and one of them with what keeps it from selling on each account."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from django.db.models import F, QuerySet
from django.http import HttpRequest, HttpResponse
from ninja import Query

from comptoir.accounts.models import Account
from comptoir.api.bodies import told
from comptoir.api.missing import product_of
from comptoir.api.models import Scope
from comptoir.api.offers import obstacles
from comptoir.api.paging import page_of, searched
from comptoir.api.routes import Answer, Routes
from comptoir.api.shapes.products import (
    DETAIL,
    PRODUCTS,
    ProductDetail,
    ProductFilters,
    ProductList,
    ProductTold,
)
from comptoir.catalog import availability
from comptoir.catalog.models import Hold, Product, Reservation
from comptoir.offers import telling
from comptoir.offers.models import Offer, OfferState

routes = Routes("products")

_OWN = tuple(name for name in ProductTold.model_fields if name in {one.name for one in Product._meta.fields})


@routes.get("/products", scope=Scope.READ, answers={200: Answer(ProductList, PRODUCTS)})
def list_products(request: HttpRequest, filters: Query[ProductFilters]) -> HttpResponse:
    """Products by SKU, with what may be sold of each.

    Filters narrow each other. Follow `next` for the following page.
    """
    return told(page_of(_chosen(filters), filters, by=[("sku", str)], tell=_summaries, descending=False))


@routes.get("/products/{int:product_id}", scope=Scope.READ, answers={200: Answer(ProductDetail, DETAIL)})
def read_product(request: HttpRequest, product_id: int) -> HttpResponse:
    """One product: where its units are, who has them, and what keeps it from selling on each account."""
    product = product_of(product_id)
    (summary,) = _summaries([product])
    return told(
        summary
        | {
            "levels": _levels(product),
            "parts": list(product.components.order_by("part__sku").values("units", sku=F("part__sku"))),
            "holds": list(
                Hold.objects.standing()
                .filter(product=product)
                .order_by("pk")
                .values("id", "reference", "units", "who", "expires_at")
            ),
            "reservations": _reservations(product),
            "offers": _offers(product),
        }
    )


def _chosen(filters: ProductFilters) -> QuerySet[Product]:
    products: QuerySet[Product] = Product.objects.all()
    if filters.search is not None:
        products = Product.objects.matching(searched(filters.search))
    exact = {
        name: value
        for name in ("sku", "gtin", "category", "active")
        if (value := getattr(filters, name)) is not None
    }
    return products.filter(**exact)


def _summaries(products: Sequence[Product]) -> list[dict[str, Any]]:
    ids = [product.pk for product in products]
    figures = availability.of_products(ids)
    theirs = _on_first_mirakl(ids)
    return [
        {name: getattr(product, name) for name in _OWN}
        | _stock(figures[product.pk])
        | _as_the_guide_has_it(product, theirs.get(product.pk))
        for product in products
    ]


def _stock(figures: availability.Availability) -> dict[str, Any]:
    return {
        "is_kit": figures.is_kit,
        "stock_quantity": figures.on_hand,
        "reserved": figures.reserved,
        "held": figures.held,
        "available": figures.available,
    }


def _on_first_mirakl(products: Sequence[int]) -> dict[int, Offer]:
    account = Account.objects.first_mirakl()
    if account is None:
        return {}
    offers = Offer.objects.filter(account=account, product__in=products).defer("seen_prices")
    return {offer.product_id or 0: offer for offer in offers}


def _as_the_guide_has_it(product: Product, offer: Offer | None) -> dict[str, Any]:
    return {
        "mirakl_sku": (offer.remote_product or None) if offer else None,
        "mirakl_offer_id": (offer.remote_id or None) if offer else None,
        "bestbuy_category_id": product.category,
        "last_synced_at": telling.published_at(offer) if offer else None,
    }


def _levels(product: Product) -> list[dict[str, Any]]:
    names = ("location", "on_hand", "as_of", "source", "counted", "incoming", "incoming_on")
    return list(product.levels.order_by("location").values(*names))


def _reservations(product: Product) -> list[dict[str, Any]]:
    standing = Reservation.objects.standing().filter(product=product).order_by("first_seen_at", "pk")
    return list(
        standing.values(
            *("units", "shipped", "first_seen_at", "counted_at"),
            order_id=F("line__order_id"),
            order=F("line__order__remote_id"),
        )
    )


def _offers(product: Product) -> list[dict[str, Any]]:
    offers = Offer.objects.filter(product=product).select_related("account").defer("seen_prices")
    return [_offer(offer) for offer in offers.order_by("account__name", "sku")]


def _offer(offer: Offer) -> dict[str, Any]:
    reasons = telling.reasons(offer)
    there = offer.state == OfferState.LISTED and bool(offer.published_quantity)
    figures = ("desired_quantity", "published_quantity", "desired_price_cents", "published_price_cents")
    return {
        "offer_id": offer.pk,
        "account": offer.account.name,
        "state": offer.state,
        "live": [flow.value for flow in telling.live_flows(offer, offer.account)],
        "sells": there and not reasons,
        "obstacles": obstacles(offer),
        "reasons": reasons,
        **{name: getattr(offer, name) for name in figures},
    }
