"""What the marketplace holds otherwise than we published is seen, shown and repaired; what a sale explains is not."""

from __future__ import annotations

import uuid

import pytest
from tests.inbound.offers.conftest import Shelf, after_a_step

from comptoir import clock
from comptoir.accounts.models import Account, Mode
from comptoir.channels.offers import SubmissionKind
from comptoir.inbound.models import OfferRead
from comptoir.inbound.offers import timing
from comptoir.inbound.offers.due import accounts_due
from comptoir.inbound.offers.reading import read_offers
from comptoir.offers import stale
from comptoir.offers.models import Offer, Submission, SubmissionState

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def sku(shelf: Shelf) -> str:
    """An offer of the catalogue's, adopted with the others; all are meant as they are there."""
    shelf.world.list_catalogue(shelf.shop_id)
    shelf.read(full=True)
    shelf.mean_what_is_there()
    return str(Offer.objects.order_by("sku")[0].sku)


def test_a_price_that_a_colleague_changed(shelf: Shelf, sku: str):
    """It is noted with both figures, counted, and stale, so that it is sent again; back in order, it is settled."""
    meant = shelf.offer(sku).desired_price_cents
    shelf.change(sku, price=meant + 100)
    shelf.read()
    drifted = shelf.offer(sku)
    assert drifted.drift["price_cents"][:3] == [meant, meant + 100, 1]
    assert (drifted.published_price_cents, drifted.drifted_at is not None) == (meant + 100, True)
    assert drifted.approved_price_cents == meant
    assert stale.counts(shelf.account.pk)[SubmissionKind.PRICE] == 1
    concern = shelf.concerns()["offers.drifted"]
    assert (concern["count"], concern["skus"]) == (1, sku)
    shelf.change(sku, price=meant)
    shelf.publish(sku, price_cents=meant)
    shelf.pass_time(60)
    shelf.read()
    assert (shelf.offer(sku).drifted_at, shelf.offer(sku).published_price_cents) == (None, meant)
    assert shelf.concerns() == {}


def test_terms_that_a_colleague_changed(shelf: Shelf, sku: str):
    """A lead time of ours drifts; one that nobody means is followed without a word."""
    other = str(Offer.objects.exclude(sku=sku).order_by("sku")[0].sku)
    Offer.objects.filter(sku=sku).update(desired_lead_time_days=2, published_lead_time_days=2)
    shelf.change(sku, leadtime=9)
    shelf.change(other, leadtime=9)
    shelf.read()
    assert shelf.offer(sku).drift["lead_time_days"][:2] == [2, 9]
    assert (shelf.offer(other).published_lead_time_days, shelf.offer(other).drift) == (9, None)


def test_a_quantity_is_judged_once_the_orders_are_read(shelf: Shelf, sku: str):
    """Lowered in the portal by nobody's purchase: unknown until an intake has begun after the export, then drift."""
    shelf.pass_time(7200)
    shelf.change(sku, quantity=4)
    timing.request(shelf.account)
    shelf.finish()
    assert (shelf.offer(sku).seen_quantity, shelf.offer(sku).published_quantity) == (4, 10)
    assert shelf.concerns() == {}
    assert accounts_due() == []
    shelf.pull()
    assert accounts_due() == [shelf.account.pk]
    shelf.finish()
    drifted = shelf.offer(sku)
    assert (drifted.drift["quantity"][:2], drifted.published_quantity) == ([10, 4], 4)
    assert stale.counts(shelf.account.pk)[SubmissionKind.STOCK] == 1


@pytest.mark.parametrize("published_ago", [4 * 3600, 30])
def test_a_sale_is_no_drift(shelf: Shelf, sku: str, published_ago: int):
    """The operator lowers its own quantity: what was ordered since explains it, to the unit."""
    shelf.pass_time(7200)
    shelf.publish(sku, quantity=10)
    shelf.pass_time(published_ago)
    shelf.world.sell(shelf.shop_id, 2, skus=[sku])
    shelf.pass_time(60)
    shelf.read()
    sold = 10 - shelf.offer(sku).seen_quantity
    assert sold >= 2
    assert (shelf.offer(sku).published_quantity, shelf.offer(sku).drift) == (10, None)
    assert shelf.concerns() == {}
    # One unit less than the sales explain is no sale's doing.
    shelf.pass_time(7200)
    shelf.change(sku, quantity=10 - sold - 1)
    shelf.read()
    assert shelf.offer(sku).drift["quantity"][:2] == [10, 10 - sold - 1]


def send_stock(shelf: Shelf, sku: str, quantity: int, *, sold_before: int = 0, sold_after: int = 0) -> None:
    """A stock file that takes two minutes; units are sold before and after the marketplace takes it."""
    file = Submission.objects.create(
        account=shelf.account,
        kind=SubmissionKind.STOCK,
        state=SubmissionState.WAITING,
        token=uuid.uuid4(),
        created_at=clock.now(),
        sent_at=clock.now(),
    )
    file.items.create(offer=shelf.offer(sku), sku=sku, quantity=quantity)
    sell(shelf, sku, sold_before)
    shelf.world.change_offer(shelf.shop_id, sku, by="seller", quantity=quantity)
    sell(shelf, sku, sold_after)
    Offer.objects.filter(sku=sku).update(
        desired_quantity=quantity, published_quantity=quantity, stock_published_at=clock.now()
    )
    Submission.objects.update(state=SubmissionState.COMPLETE, settled_at=clock.now())


def sell(shelf: Shelf, sku: str, count: int) -> None:
    """So many orders of the offer, with time before and after."""
    shelf.pass_time(30)
    if count:
        shelf.world.sell(shelf.shop_id, count, skus=[sku])
    shelf.pass_time(30)


@pytest.mark.parametrize(("before", "after"), [(1, 0), (0, 1), (1, 1)])
def test_a_sale_while_the_file_is_under_way_may_fall_on_either_side(
    shelf: Shelf, sku: str, before: int, after: int
):
    """Nobody knows when the marketplace took the file: with the sale before or after, it is no drift."""
    shelf.pass_time(7200)
    send_stock(shelf, sku, 50, sold_before=before, sold_after=after)
    shelf.pass_time(60)
    shelf.read()
    assert (shelf.offer(sku).published_quantity, shelf.offer(sku).drift) == (50, None)


def test_units_that_were_sold_and_are_still_offered_drift(shelf: Shelf, sku: str):
    """As much is offered as was published, though some of it was surely sold since: somebody has set it back."""
    shelf.pass_time(7200)
    send_stock(shelf, sku, 50)
    shelf.pass_time(60)
    sell(shelf, sku, 3)
    shelf.pass_time(60)
    shelf.change(sku, quantity=50)
    shelf.read()
    assert shelf.offer(sku).drift["quantity"][:2] == [50, 50]


def test_a_colleague_who_sets_what_we_mean_is_shown_too(shelf: Shelf, sku: str):
    """It is not as we published it; being as we mean it, nothing is sent, and the next read settles it."""
    meant = shelf.offer(sku).desired_price_cents + 100
    Offer.objects.filter(sku=sku).update(desired_price_cents=meant)
    shelf.change(sku, price=meant)
    shelf.read()
    assert shelf.offer(sku).drift["price_cents"][:2] == [meant - 100, meant]
    assert "offers.drifted" in shelf.concerns()
    assert stale.counts(shelf.account.pk)[SubmissionKind.PRICE] == 0
    shelf.pass_time(60)
    shelf.read()
    assert (shelf.offer(sku).drifted_at, shelf.concerns()) == (None, {})


def test_a_sale_that_was_cancelled_is_no_drift_either(shelf: Shelf, sku: str):
    """Whether or not the operator puts the units back."""
    shelf.pass_time(7200)
    (order,) = shelf.world.sell(shelf.shop_id, 1, skus=[sku], state="WAITING_ACCEPTANCE")
    shelf.world.cancel(order)
    shelf.pass_time(60)
    shelf.read()
    assert shelf.offer(sku).seen_quantity < 10
    assert shelf.offer(sku).drift is None


def test_what_was_touched_since_the_read_began_is_not_judged(shelf: Shelf, sku: str):
    """An export of before our change holds the figures of before: they are no drift, and the next read tells."""
    meant = shelf.offer(sku).desired_price_cents
    shelf.change(sku, price=meant + 100)
    timing.request(shelf.account)
    while not OfferRead.objects.filter(finished_at=None, ready_at__isnull=False).exists():
        read_offers(shelf.account.pk, should_stop=after_a_step())
        shelf.pass_time(5)
    shelf.world.change_offer(shelf.shop_id, sku, by="seller", price=meant + 5)
    shelf.publish(sku, price_cents=meant + 5)
    shelf.finish()
    touched = shelf.offer(sku)
    assert (touched.seen_price_cents, touched.published_price_cents) == (meant + 100, meant + 5)
    assert touched.drift is None
    shelf.pass_time(60)
    shelf.read()
    told = shelf.offer(sku)
    assert (told.seen_price_cents, told.published_price_cents, told.drift) == (meant + 5, meant + 5, None)


def test_what_is_under_way_is_not_judged(shelf: Shelf, sku: str):
    """While a file with a price of the offer is open, nobody knows which price should be there."""
    meant = shelf.offer(sku).desired_price_cents
    file = Submission.objects.create(
        account=shelf.account,
        kind=SubmissionKind.PRICE,
        state=SubmissionState.WAITING,
        token=uuid.uuid4(),
        created_at=clock.now(),
        sent_at=clock.now(),
    )
    file.items.create(offer=shelf.offer(sku), sku=sku, price_cents=meant + 100)
    shelf.change(sku, price=meant + 100)
    shelf.change(sku, leadtime=9)
    Offer.objects.filter(sku=sku).update(desired_lead_time_days=2, published_lead_time_days=2)
    shelf.read()
    assert shelf.offer(sku).published_price_cents == meant
    assert set(shelf.offer(sku).drift) == {"lead_time_days"}
    Submission.objects.update(state=SubmissionState.FAILED, settled_at=clock.now())
    shelf.pass_time(60)
    shelf.change(sku, leadtime=8)
    shelf.read()
    assert shelf.offer(sku).drift["price_cents"][:2] == [meant, meant + 100]


def test_figures_of_an_account_that_is_not_live_are_followed(shelf: Shelf, sku: str):
    """In shadow another tool changes prices: ours is a wish, and nothing drifts."""
    Account.objects.update(price_mode=Mode.SHADOW)
    meant = shelf.offer(sku).desired_price_cents
    shelf.change(sku, price=meant + 100)
    shelf.read()
    followed = shelf.offer(sku)
    assert (followed.published_price_cents, followed.drift) == (meant + 100, None)
    assert shelf.concerns() == {}


def test_a_drift_that_keeps_returning_is_told_as_such(shelf: Shelf, sku: str):
    """Another tool changes the price back each time that we repair it."""
    meant = shelf.offer(sku).desired_price_cents
    for times in (1, 2, 3):
        shelf.change(sku, price=meant + 100)
        shelf.read()
        assert shelf.offer(sku).drift["price_cents"][2] == times
        assert ("offers.drifting" in shelf.concerns()) == (times == 3)
        shelf.change(sku, price=meant)
        shelf.publish(sku, price_cents=meant)
        shelf.pass_time(60)
        shelf.read()
        assert shelf.offer(sku).drifted_at is None
    shelf.change(sku, price=meant + 100)
    shelf.read()
    assert shelf.concerns()["offers.drifting"]["skus"] == sku


def test_a_price_that_waits_for_the_operator_is_no_drift(shelf: Shelf, sku: str):
    """Where prices are approved, an import that is complete is not a price that counts: only a read confirms it."""
    Account.objects.update(approves_prices=True)
    held = shelf.offer(sku).seen_price_cents
    shelf.publish(sku, price_cents=held + 100)
    shelf.change(sku, quantity=9)
    shelf.read()
    assert (shelf.offer(sku).published_price_cents, shelf.offer(sku).seen_price_cents) == (held + 100, held)
    assert "price_cents" not in (shelf.offer(sku).drift or {})
    shelf.pass_time(8 * 86400)
    shelf.change(sku, quantity=8)
    shelf.read()
    assert shelf.offer(sku).drift["price_cents"][:2] == [held + 100, held]
