"""What is decided about offers: figures of their own, pauses, held prices. The services are those of the command line."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest, HttpResponse

from comptoir.api.bodies import told
from comptoir.api.computing import compute_offers
from comptoir.api.finding import account_named
from comptoir.api.keys import whose
from comptoir.api.missing import names_what_is_missing, offer_of
from comptoir.api.models import Scope
from comptoir.api.offers import detail
from comptoir.api.problems import Problem
from comptoir.api.routes import Answer, Routes
from comptoir.api.shapes.offers import (
    APPROVE,
    CHANGED,
    DETAIL,
    FIGURES,
    SKUS,
    ApproveBody,
    OfferDetail,
    OfferFiguresBody,
    OffersChanged,
    SkusBody,
)
from comptoir.offers import services

routes = Routes("offers")

_CHANGED = {200: Answer(OffersChanged, CHANGED, "Those that were so already are not counted.")}


@routes.patch(
    "/offers/{int:offer_id}/figures",
    scope=Scope.OFFERS,
    answers={200: Answer(OfferDetail, DETAIL, "The offer, its wanted figures computed anew.")},
    body=FIGURES,
)
def decide_figures(request: HttpRequest, offer_id: int, body: OfferFiguresBody) -> HttpResponse:
    """Decide figures of one offer, whatever its product says: price, discount and its window, terms.

    What is left out stays; null leaves a figure to the product again. A price that jumps is held until it is approved.
    """
    offer = offer_of(offer_id)
    figures = body.model_dump(exclude_unset=True)
    if not figures:
        raise Problem("The body names no figure.", remedy="Send one, such as price_cents.")
    compute_offers()
    services.set_figures(account=offer.account, sku=offer.sku, figures=figures, who=whose(request))
    return told(detail(offer_of(offer_id)))


@routes.post("/offers/pause", scope=Scope.OFFERS, answers=_CHANGED, body=SKUS)
def pause_offers(request: HttpRequest, body: SkusBody) -> dict[str, Any]:
    """Offer nothing of these SKUs on an account until they are resumed: 0 units are published."""
    account = account_named(body.account)
    with names_what_is_missing():
        count = services.pause(account=account, skus=body.skus, who=whose(request))
    return {"account": account.name, "changed": count}


@routes.post("/offers/resume", scope=Scope.OFFERS, answers=_CHANGED, body=SKUS)
def resume_offers(request: HttpRequest, body: SkusBody) -> dict[str, Any]:
    """Offer these SKUs on an account again."""
    account = account_named(body.account)
    with names_what_is_missing():
        count = services.resume(account=account, skus=body.skus, who=whose(request))
    return {"account": account.name, "changed": count}


@routes.post("/offers/approve", scope=Scope.ADMIN, answers=_CHANGED, body=APPROVE)
def approve_prices(request: HttpRequest, body: ApproveBody) -> dict[str, Any]:
    """Let held prices go, exactly those that were seen; `GET offers?held=true` shows them.

    Where another price is wanted by now, none of them goes. A later jump is held anew.
    """
    account = account_named(body.account)
    prices: dict[str, int | None] = {one.sku: one.price_cents for one in body.prices}
    if len(prices) < len(body.prices):
        raise Problem("prices: a SKU is named twice.", field="prices", remedy="Name each once.")
    compute_offers()
    with names_what_is_missing():
        count = services.approve_price(account=account, prices=prices, who=whose(request))
    return {"account": account.name, "changed": count}
