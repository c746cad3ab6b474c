"""Offers: the list, one of them and why it does not sell, what was refused, what drifted."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import asdict
from datetime import datetime
from typing import Any

from django.db.models import Q, QuerySet
from django.http import HttpRequest, HttpResponse
from ninja import Query

from comptoir.api.bodies import told
from comptoir.api.finding import account_named
from comptoir.api.missing import offer_of
from comptoir.api.models import Scope
from comptoir.api.paging import page_of, searched
from comptoir.api.routes import Answer, Routes
from comptoir.api.shapes.offers import (
    DETAIL,
    DRIFTED,
    ERRORS,
    OFFERS,
    DecidedFigures,
    OfferDetail,
    OfferDriftList,
    OfferErrorList,
    OfferFigures,
    OfferFilters,
    OfferList,
    TroubleFilters,
)
from comptoir.api.submissions import carried
from comptoir.catalog.models import Product
from comptoir.offers import telling
from comptoir.offers.models import Obstacle, Offer, SubmissionItem

routes = Routes("offers")

_LAST = 10
"""Files told of one offer."""

_LATEST_REFUSED: Sequence[tuple[str, type]] = (("refused_at", datetime), ("id", int))
_LATEST_DRIFTED: Sequence[tuple[str, type]] = (("drifted_at", datetime), ("id", int))
_BY_SKU: Sequence[tuple[str, type]] = (("account_id", int), ("sku", str))


@routes.get("/offers", scope=Scope.READ, answers={200: Answer(OfferList, OFFERS)})
def list_offers(request: HttpRequest, filters: Query[OfferFilters]) -> HttpResponse:
    """Offers by account and SKU: wanted, published and seen figures, and why one does not sell.

    Filters narrow each other. Follow `next` for the following page.
    """
    return told(page_of(_chosen(filters), filters, by=_BY_SKU, tell=_rows, descending=False))


@routes.get("/offers/errors", scope=Scope.READ, answers={200: Answer(OfferErrorList, ERRORS)})
def list_offer_errors(request: HttpRequest, filters: Query[TroubleFilters]) -> HttpResponse:
    """Offers of which figures stand refused, the latest first: the marketplace's words, and what to do."""
    offers = _of(filters.account).filter(refused_at__isnull=False)
    return told(page_of(offers, filters, by=_LATEST_REFUSED, tell=_errors))


@routes.get("/offers/drift", scope=Scope.READ, answers={200: Answer(OfferDriftList, DRIFTED)})
def list_offer_drift(request: HttpRequest, filters: Query[TroubleFilters]) -> HttpResponse:
    """Offers that the marketplace held otherwise than its answers said, the latest first; they are sent again."""
    offers = _of(filters.account).filter(drifted_at__isnull=False)
    return told(page_of(offers, filters, by=_LATEST_DRIFTED, tell=_drifts))


@routes.get("/offers/{int:offer_id}", scope=Scope.READ, answers={200: Answer(OfferDetail, DETAIL)})
def read_offer(request: HttpRequest, offer_id: int) -> HttpResponse:
    """One offer: its three columns of figures, what stands in its way, and the last files that carried it."""
    return told(detail(offer_of(offer_id)))


def detail(offer: Offer) -> dict[str, Any]:
    """One offer as it is told alone."""
    decided = {name: getattr(offer, _column(name)) for name in DecidedFigures.model_fields}
    return _row(offer) | {"decided": decided, "drift": _drift(offer), "history": _history(offer)}


def obstacles(offer: Offer) -> list[dict[str, str]]:
    """What keeps the offer from selling: codes, and what they mean in the reader's language."""
    return [{"code": code, "what": str(Obstacle(code).label)} for code in offer.obstacles]


def _column(figure: str) -> str:
    return figure if figure == "owns_discount" else f"set_{figure}"


def _of(account: str | None) -> QuerySet[Offer]:
    offers = Offer.objects.select_related("account").defer("seen_prices")
    return offers if account is None else offers.filter(account=account_named(account))


def _chosen(filters: OfferFilters) -> QuerySet[Offer]:
    offers = _of(filters.account)
    if filters.sku is not None:
        offers = offers.filter(sku=filters.sku)
    if filters.search is not None:
        offers = offers.filter(pk__in=_named(searched(filters.search)))
    if filters.state is not None:
        offers = offers.filter(state=filters.state)
    if filters.obstacle is not None:
        offers = offers.filter(obstacles__contains=[filters.obstacle.value])
    for asked, troubled in (
        (filters.refused, Q(refused_at__isnull=False)),
        (filters.drifted, Q(drifted_at__isnull=False)),
        (filters.held, ~Q(price_held="")),
        (filters.paused, Q(paused=True)),
    ):
        if asked is not None:
            offers = offers.filter(troubled if asked else ~troubled)
    return offers


def _named(text: str) -> QuerySet[Any]:
    # Two searches, each by its own index: an OR over both tables would read every offer.
    by_sku = Offer.objects.filter(sku__iregex=re.escape(text)).order_by().values("pk")
    products = Product.objects.matching(text).values("pk")
    by_product = Offer.objects.filter(product__in=products).order_by().values("pk")
    return by_sku.union(by_product, all=True)


def _rows(offers: Sequence[Offer]) -> list[dict[str, Any]]:
    return [_row(offer) for offer in offers]


def _row(offer: Offer) -> dict[str, Any]:
    plain = ("id", "sku", "product_id", "state", "paused", "seen_at", "seen_active", "drifted_at")
    return {name: getattr(offer, name) for name in plain} | {
        "account": offer.account.name,
        "currency": offer.account.currency,
        "live": [flow.value for flow in telling.live_flows(offer, offer.account)],
        **{column: _figures(offer, column) for column in ("desired", "published", "seen")},
        "published_at": telling.published_at(offer),
        "obstacles": obstacles(offer),
        "reasons": telling.reasons(offer),
        "refusals": [asdict(one) for one in telling.refusals(offer)],
        "price_held": offer.price_held or None,
        "remote_id": offer.remote_id or None,
    }


def _figures(offer: Offer, column: str) -> dict[str, Any]:
    return {name: getattr(offer, f"{column}_{name}") for name in OfferFigures.model_fields}


def _which(offer: Offer) -> dict[str, Any]:
    return {"offer_id": offer.pk, "sku": offer.sku, "account": offer.account.name}


def _errors(offers: Sequence[Offer]) -> list[dict[str, Any]]:
    return [
        _which(offer)
        | {
            "refused_at": offer.refused_at,
            "refusals": [asdict(one) for one in telling.refusals(offer)],
        }
        for offer in offers
    ]


def _drifts(offers: Sequence[Offer]) -> list[dict[str, Any]]:
    return [_which(offer) | {"drifted_at": offer.drifted_at, "figures": _drift(offer)} for offer in offers]


def _drift(offer: Offer) -> list[dict[str, Any]]:
    names = ("published", "seen", "times", "at")
    return [
        {"figure": figure, **dict(zip(names, values, strict=True))}
        for figure, values in (offer.drift or {}).items()
    ]


def _history(offer: Offer) -> list[dict[str, Any]]:
    items = SubmissionItem.objects.filter(offer=offer).select_related("submission")
    return [_carried(item) for item in items.order_by("-submission_id")[:_LAST]]


def _carried(item: SubmissionItem) -> dict[str, Any]:
    file = item.submission
    figures, outcome = carried(item, file)
    return {
        "submission_id": file.pk,
        "kind": file.kind,
        "state": file.state,
        "sent_at": file.sent_at,
        "settled_at": file.settled_at,
        "figures": figures,
        "outcome": outcome,
        "words": item.message,
    }
