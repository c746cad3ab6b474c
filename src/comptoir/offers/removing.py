"""Take offers off a marketplace for good, or put back what was: a person's acts, and nothing else ever does either."""

from __future__ import annotations

from collections.abc import Collection

from django.db import transaction

from comptoir import clock
from comptoir.accounts.models import Account
from comptoir.activity import journal
from comptoir.catalog import refresh as products
from comptoir.offers import refresh
from comptoir.offers.fields import COLUMNS
from comptoir.offers.models import Offer, OfferState
from comptoir.offers.problems import OfferProblem, unknown


def ask_removal(account: Account, skus: Collection[str], *, who: str) -> int:
    """Have the marketplace delete these offers of the account; how many were there and not asked for yet.

    They go with the next file while stock, price and terms are live, and are then gone: listed anew only by a person.
    """
    with transaction.atomic():
        asked = Offer.objects.filter(
            account=account, sku__in=skus, state=OfferState.LISTED, removal_asked_at=None
        ).update(removal_asked_at=clock.now())
        if asked:
            journal.note(
                "offers.removal_asked",
                account_id=account.pk,
                details={"name": account.name, "count": asked},
                who=who,
            )
            refresh.wake([account.pk])
    return asked


def list_anew(account: Account, skus: Collection[str], *, who: str) -> int:
    """Have offers that were deleted on the marketplace created there again, as if they had never been; how many.

    They go like any new offer: while stock, price and terms are live and nothing keeps them from selling. Raises
    UnknownOffer, and OfferProblem for one that is there.
    """
    with transaction.atomic():
        offers = list(Offer.objects.select_for_update(no_key=True).filter(account=account, sku__in=skus))
        if missing := sorted(set(skus) - {offer.sku for offer in offers}):
            raise unknown(account.name, missing)
        for offer in offers:
            if offer.state == OfferState.LISTED:
                raise OfferProblem(
                    f"sku: {account.name} has {offer.sku} on the marketplace.",
                    remedy="Only what was deleted there is listed anew.",
                )
        gone = [offer for offer in offers if offer.state == OfferState.GONE]
        nothing = {f"published_{name}": None for name in COLUMNS.values()} | {
            "remote_id": "",
            "removed_at": None,
            "create_refusal": "",
        }
        Offer.objects.filter(pk__in=[offer.pk for offer in gone]).update(state=OfferState.WANTED, **nothing)
        if gone:
            journal.note(
                "offers.listed_anew",
                account_id=account.pk,
                details={"name": account.name, "count": len(gone)},
                who=who,
            )
            products.ask({offer.product_id for offer in gone if offer.product_id is not None})
            refresh.wake([account.pk])
    return len(gone)
