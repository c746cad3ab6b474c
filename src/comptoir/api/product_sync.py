"""Sending products now: what of them differs goes with the accounts' next files, and each is followed to its outcome."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Any

from django.http import HttpRequest, HttpResponse
from ninja import Query

from comptoir.accounts.models import Account
from comptoir.accounts.services import request_sync
from comptoir.api import problems
from comptoir.api.bodies import told
from comptoir.api.computing import compute_offers
from comptoir.api.keys import whose
from comptoir.api.missing import live_accounts, product_of
from comptoir.api.models import Scope
from comptoir.api.routes import Answer, Routes
from comptoir.api.shapes.product_sync import (
    BULK,
    BULK_ASK,
    BULK_GOING,
    SYNC_ASK,
    SYNCED,
    SYNCING,
    ProductSync,
    ProductSyncBody,
    ProductSyncBulkBody,
    ProductSyncs,
)
from comptoir.api.shapes.values import Patience
from comptoir.api.waiting import wait_until
from comptoir.catalog.models import Product
from comptoir.catalog.refresh import ask
from comptoir.offers import reach, refresh, services
from comptoir.offers.models import Offer
from comptoir.offers.preparing import PUSH
from comptoir.offers.reach import Reach, Reached

routes = Routes("products")

_STUCK = (
    (Reach.REFUSED, 422, "refused_by_marketplace"),
    (Reach.HELD, 409, "held"),
    (Reach.BLOCKED, 409, "blocked"),
    (Reach.NOT_LIVE, 409, "not_live"),
)
"""What a product's sync answers where it came to nothing on an account, the first that fits."""


@routes.post(
    "/products/{int:product_id}/sync",
    scope=Scope.OFFERS,
    answers={
        200: Answer(ProductSync, SYNCED, "The marketplace holds what we mean, on every account."),
        202: Answer(ProductSync, SYNCING, "It is on its way; `Location` tells how far."),
    },
    body=SYNC_ASK,
)
def sync_product(
    request: HttpRequest, product_id: int, patience: Query[Patience], body: ProductSyncBody | None = None
) -> HttpResponse:
    """Send what differs of a product now, to one account or to every live one.

    It travels in the account's next files, with whatever else differs there; figures that were refused are tried once
    more. 422 with the marketplace's reason where it refuses them; 409 where nothing may be sent.
    """
    product = product_of(product_id)
    accounts = live_accounts(body.account if body else None)
    found = _sync([product.pk], accounts, whose(request), patience.wait)
    outcome = _outcome(product.pk, product, found, accounts)
    where = {"Location": f"{request.path.removesuffix('/sync')}"}
    if any(one.reach is Reach.WAITING for one in found):
        return told(outcome, status=202, headers=where)
    for kind, status, code in _STUCK:
        stuck = [one for one in found if one.reach is kind]
        if stuck:
            named = {account.pk: account.name for account in accounts}
            return problems.answer(
                status,
                code,
                f"{named[stuck[0].account_id]}: {stuck[0].why}",
                remedy=stuck[0].remedy,
                errors=outcome["accounts"],
            )
    return told(outcome)


@routes.post(
    "/products/sync-bulk",
    scope=Scope.OFFERS,
    answers={
        200: Answer(ProductSyncs, BULK, "Nothing of them is under way any more: each has its outcome."),
        202: Answer(ProductSyncs, BULK_GOING, "Some are on their way; `Location` tells of the files."),
    },
    body=BULK_ASK,
)
def sync_products(request: HttpRequest, body: ProductSyncBulkBody, patience: Query[Patience]) -> HttpResponse:
    """Send what differs of these products now, to one account or to every live one; an outcome per id.

    An id that is not there, or a product that the marketplace refuses, does not keep the others from going.
    """
    accounts = live_accounts(body.account)
    ids = list(dict.fromkeys(body.product_ids))
    products = Product.objects.in_bulk(ids)
    found = _sync(list(products), accounts, whose(request), patience.wait)
    items = [_outcome(each, products.get(each), found, accounts) for each in ids]
    going = any(one.reach is Reach.WAITING for one in found)
    where = f"{request.path.removesuffix('/products/sync-bulk')}/submissions"
    return told({"items": items}, status=202 if going else 200, headers={"Location": where})


def _sync(products: Collection[int], accounts: Sequence[Account], who: str, wait: float) -> list[Reached]:
    if not products:
        return []
    ask(products)
    compute_offers()
    for account in accounts:
        offers = Offer.objects.filter(account=account, product__in=products, refused_at__isnull=False)
        if skus := list(offers.values_list("sku", flat=True)):
            services.retry_refused(account=account, who=who, skus=skus)
    for account in accounts:
        if any(one.reach is Reach.WAITING for one in reach.of_products(products, [account])):
            request_sync(account, PUSH)
            refresh.wake([account.pk])
    latest: list[Reached] = []

    def settled() -> bool:
        latest[:] = reach.of_products(products, accounts)
        return not any(one.reach is Reach.WAITING for one in latest)

    wait_until(settled, wait)
    return latest


def _outcome(
    product_id: int, product: Product | None, found: Sequence[Reached], accounts: Sequence[Account]
) -> dict[str, Any]:
    if product is None:
        error = f"There is no product {product_id}."
        return {"product_id": product_id, "sku": None, "accounts": [], "error": error}
    named = {account.pk: account.name for account in accounts}
    rows = [
        {
            "account": named[one.account_id],
            "offer_id": one.offer_id,
            "outcome": one.reach.value,
            "why": one.why,
            "remedy": one.remedy,
            "last_synced_at": one.published_at,
        }
        for one in found
        if one.product_id == product_id
    ]
    return {"product_id": product_id, "sku": product.sku, "accounts": rows, "error": None}
