"""Products, offers and their like that an address or a body names and that are not there."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from contextlib import contextmanager

from comptoir.accounts.models import Account
from comptoir.actions.services import NotLiveAccount
from comptoir.api.finding import account_named
from comptoir.api.problems import NotFound
from comptoir.catalog.models import Product
from comptoir.catalog.problems import UnknownProduct, unknown
from comptoir.offers import reach
from comptoir.offers.models import Offer
from comptoir.offers.problems import UnknownOffer


@contextmanager
def names_what_is_missing() -> Iterator[None]:
    """Turns a service's word about a SKU that is not there into a 404 that keeps the service's own code."""
    try:
        yield
    except (UnknownProduct, UnknownOffer) as error:
        missing = NotFound(
            str(error), field="sku", remedy="GET products or GET offers lists those there are."
        )
        missing.code = error.code
        raise missing from None


def require_products(skus: Collection[str]) -> None:
    """Raises NotFound, as a service would, where no product has one of these SKUs: before anything else is judged."""
    wanted = set(skus)
    known = set(Product.objects.filter(sku__in=wanted).values_list("sku", flat=True))
    if missing := sorted(wanted - known):
        with names_what_is_missing():
            raise unknown(missing)


def product_of(product_id: int) -> Product:
    """The product of this id. Raises NotFound."""
    product = Product.objects.filter(pk=product_id).first()
    if product is None:
        raise NotFound(
            f"There is no product {product_id}.", remedy="Ids are ours; by SKU: GET products?sku=SKU"
        )
    return product


def offer_of(offer_id: int) -> Offer:
    """The offer of this id, with its account. Raises NotFound."""
    offer = (
        Offer.objects.select_related("account", "product").defer("seen_prices").filter(pk=offer_id).first()
    )
    if offer is None:
        raise NotFound(f"There is no offer {offer_id}.", remedy="Ids are ours; by SKU: GET offers?sku=SKU")
    return offer


def live_accounts(name: str | None) -> list[Account]:
    """The account of this name, or every one to which files of offers may go.

    Raises NotFound for an unknown name, NotLiveAccount where nothing may be sent.
    """
    if name is None:
        accounts = reach.live_accounts()
        if not accounts:
            raise NotLiveAccount(
                "No account is live for stock, price or terms: nothing may be sent.",
                remedy="Look first: GET offers/plan; then: comptoir account go-live NAME --flow stock",
            )
        return accounts
    account = account_named(name)
    if not reach.is_live(account):
        raise NotLiveAccount(
            f"{account.name} is paused, or not live for stock, price or terms: nothing may be sent.",
            remedy="Look first: GET offers/plan; then: comptoir account go-live NAME --flow stock",
        )
    return [account]
