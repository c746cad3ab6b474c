"""Holds: units kept back for quotes and tills; made, renewed, released."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from django.http import HttpRequest, HttpResponse
from ninja import Query, Status

from comptoir.api.bodies import told
from comptoir.api.keys import whose
from comptoir.api.missing import names_what_is_missing, require_products
from comptoir.api.models import Scope
from comptoir.api.paging import page_of
from comptoir.api.problems import NotFound
from comptoir.api.routes import Answer, Routes
from comptoir.api.shapes.holds import (
    ASK,
    GIVEN_BACK,
    HOLD,
    HOLDS,
    RELEASE,
    RELEASED,
    RENEW,
    RENEWED,
    HoldBody,
    HoldFilters,
    HoldList,
    HoldsReleased,
    HoldTold,
    ReleaseHoldsBody,
    RenewBody,
)
from comptoir.catalog import holds
from comptoir.catalog.models import Hold, Product
from comptoir.orders.services import IllegalState

routes = Routes("holds")

_OWN = (
    *("id", "product_id", "reference", "units", "who", "created_at", "expires_at"),
    "released_at",
)


@routes.get("/holds", scope=Scope.READ, answers={200: Answer(HoldList, HOLDS)})
def list_holds(request: HttpRequest, filters: Query[HoldFilters]) -> HttpResponse:
    """Holds that stand, newest first; with `standing=false` those that have ended, too."""
    chosen = Hold.objects.standing() if filters.standing else Hold.objects.all()
    chosen = chosen.select_related("product")
    if filters.sku is not None:
        chosen = chosen.filter(product__sku=filters.sku)
    if filters.reference is not None:
        chosen = chosen.filter(reference=filters.reference)
    return told(page_of(chosen, filters, by=[("id", int)], tell=_rows))


@routes.post(
    "/holds",
    scope=Scope.OFFERS,
    answers={201: Answer(HoldTold, HOLD, "The units are kept back.")},
    body=ASK,
)
def make_hold(request: HttpRequest, body: HoldBody) -> Status[dict[str, Any]]:
    """Keep units back for a quote or a till, or replace what the same reference held of the SKU.

    More may be held than there is: the quote was given all the same, and nothing more is published.
    """
    require_products([body.sku])
    with names_what_is_missing():
        held = holds.hold(
            sku=body.sku,
            units=body.units,
            reference=body.reference,
            expires_at=body.expires_at,
            who=whose(request),
        )
    return Status(201, _row(held))


@routes.post(
    "/holds/{int:hold_id}/renew",
    scope=Scope.OFFERS,
    answers={200: Answer(HoldTold, RENEWED, "The hold that takes its place, with an id of its own.")},
    body=RENEW,
)
def renew_hold(request: HttpRequest, hold_id: int, body: RenewBody | None = None) -> dict[str, Any]:
    """Change until when, or how many units, a standing hold keeps back. What is left out stays."""
    hold = _standing(hold_id)
    sent = body or RenewBody()
    until = sent.expires_at if "expires_at" in sent.model_fields_set else hold.expires_at
    renewed = holds.hold(
        sku=hold.product.sku,
        units=sent.units or hold.units,
        reference=hold.reference,
        expires_at=until,
        who=whose(request),
    )
    return _row(renewed)


@routes.delete(
    "/holds/{int:hold_id}",
    scope=Scope.OFFERS,
    answers={200: Answer(HoldTold, GIVEN_BACK, "Its units are free again.")},
)
def release_hold(request: HttpRequest, hold_id: int) -> dict[str, Any]:
    """Give the units of one hold free again."""
    hold = _standing(hold_id)
    holds.release(reference=hold.reference, sku=hold.product.sku)
    hold.refresh_from_db()
    return _row(hold)


@routes.post(
    "/holds/release",
    scope=Scope.OFFERS,
    answers={200: Answer(HoldsReleased, RELEASED)},
    body=RELEASE,
)
def release_holds(request: HttpRequest, body: ReleaseHoldsBody) -> dict[str, Any]:
    """Give everything free again that a reference holds, or what it holds of one SKU. 404 where it holds nothing."""
    freed = holds.release(reference=body.reference, sku=body.sku)
    if not freed:
        raise NotFound(
            "reference: it holds nothing.", field="reference", remedy="GET holds lists what stands."
        )
    skus = Product.objects.filter(pk__in=freed).order_by("sku").values_list("sku", flat=True)
    return {"reference": body.reference, "skus": list(skus)}


def _standing(hold_id: int) -> Hold:
    hold = Hold.objects.select_related("product").filter(pk=hold_id).first()
    if hold is None:
        raise NotFound(f"There is no hold {hold_id}.", remedy="GET holds lists them.")
    if not Hold.objects.standing().filter(pk=hold.pk).exists():
        raise IllegalState("The hold was released, or has expired.", remedy="Make a new one.")
    return hold


def _rows(found: Sequence[Hold]) -> list[dict[str, Any]]:
    return [_row(hold) for hold in found]


def _row(hold: Hold) -> dict[str, Any]:
    return {name: getattr(hold, name) for name in _OWN} | {"sku": hold.product.sku}
