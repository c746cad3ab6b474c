"""What a settled price bears on: the zeros and holds that hang on the price that is live."""

from __future__ import annotations

import pytest
from tests.offers.selling import listed, open_account, refreshed, stocked

from comptoir import clock
from comptoir.catalog.models import OfferRefresh
from comptoir.channels.offers import ImportProgress, ImportStatus, SubmissionKind
from comptoir.offers import preparing, refresh, settling
from comptoir.offers.models import Offer, Submission, SubmissionState

pytestmark = pytest.mark.django_db
OWN = frozenset({SubmissionKind.STOCK, SubmissionKind.PRICE})


@pytest.fixture
def account():
    """A live account on which a price may more than double."""
    return open_account(price_change_percent=200)


def sent(account):
    """A file of what prices are stale, which the marketplace works on; nothing else is asked for."""
    kind = SubmissionKind.PRICE if Offer.objects.filter(seen_reproducible=True) else SubmissionKind.TERMS
    file = preparing.prepare(account, kind, own_files=OWN)
    now = clock.now()
    Submission.objects.filter(pk=file.pk).update(state=SubmissionState.WAITING, sent_at=now, remote_id="7")
    OfferRefresh.objects.all().delete()
    file.refresh_from_db()
    return file


def complete(file):
    """The marketplace took all of it."""
    progress = ImportProgress(
        remote_id="7", status=ImportStatus.COMPLETE, remote_status="COMPLETE", taken=file.items_count
    )
    assert settling.complete(file, progress, []).counted


def drained(offer):
    """The offer once everything was computed that was asked for."""
    refresh.drain_all()
    offer.refresh_from_db()
    return offer


def test_a_price_that_is_repaired_puts_the_offer_back_on_sale(account):
    """It stood below its floor; as soon as the marketplace took the right one, the quantity is wanted again."""
    offer = listed(account, stocked("TV", 7, floor_cents=60_00), published_price_cents=50_00)
    offer = refreshed(offer)
    assert (offer.desired_quantity, offer.obstacles) == (0, ["live_below_floor"])
    complete(sent(account))
    offer = drained(offer)
    assert (offer.published_price_cents, offer.desired_quantity, offer.obstacles) == (100_00, 7, [])


def test_a_price_of_which_nobody_knows_takes_the_offer_off_sale(account):
    """What was last read there is below the floor, and may hold again."""
    offer = listed(account, stocked("TV", 7, floor_cents=60_00), seen_price_cents=50_00)
    Offer.objects.update(set_price_cents=101_00)
    offer = refreshed(offer)
    assert (offer.desired_quantity, offer.desired_price_cents) == (7, 101_00)
    settling.abandon(sent(account), poll_at=None, sentence="offers.given_up", why="it takes too long")
    offer = drained(offer)
    assert (offer.published_price_cents, offer.desired_quantity) == (None, 0)
    assert offer.obstacles == ["live_below_floor"]


def test_a_price_that_bears_on_nothing_asks_for_nothing(account):
    """A million settled prices leave the desired figures alone."""
    listed(account, stocked("TV", 7), published_price_cents=90_00)
    complete(sent(account))
    assert Offer.objects.get().published_price_cents == 100_00
    assert not OfferRefresh.objects.exists()
