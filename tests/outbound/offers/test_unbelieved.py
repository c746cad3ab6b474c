"""What a marketplace has not said is not believed: counts that it does not tell, files that it broke off, likenesses."""

from __future__ import annotations

import tempfile
from datetime import timedelta
from pathlib import Path

import pytest
from tests.outbound.offers.conftest import Stall

from comptoir import clock
from comptoir.accounts.models import Account
from comptoir.accounts.services import open_channel
from comptoir.catalog.products import ProductInput, upsert_products
from comptoir.channels.offers import ImportProgress, ImportStatus, RowRefusal, SubmissionKind
from comptoir.inbound.due import accounts_due as orders_due
from comptoir.inbound.offers.due import accounts_due as reads_due
from comptoir.inbound.offers.reading import read_offers
from comptoir.inbound.orders import pull_orders
from comptoir.offers import attempts, retrying, settling, stale
from comptoir.offers.models import Submission, SubmissionState
from comptoir.outbound.offers import due
from comptoir.outbound.offers.publishing import publish

pytestmark = pytest.mark.django_db(transaction=True)
CREATE, STOCK, PRICE, TERMS = (
    SubmissionKind.CREATE,
    SubmissionKind.STOCK,
    SubmissionKind.PRICE,
    SubmissionKind.TERMS,
)


def in_hand(stall: Stall, kind: SubmissionKind) -> Submission:
    """A file that the marketplace works on, as far as we know; nobody looks at it."""
    file = stall.prepare(kind)
    attempts.begin(file, lease=timedelta(seconds=75))
    attempts.answered(file, f"import of {file.pk}", poll_at=clock.now() + timedelta(days=1))
    return file


def done(taken: int | None, refused: int | None, *, report: bool) -> ImportProgress:
    return ImportProgress(
        remote_id="an import",
        status=ImportStatus.COMPLETE,
        remote_status="COMPLETE",
        taken=taken,
        refused=refused,
        has_report=report,
    )


def both(stall: Stall, minutes: float) -> None:
    """Files are sent and offers read back, as time passes."""
    end = clock.now() + timedelta(minutes=minutes)
    while clock.now() < end:
        for account in due.accounts_due():
            publish(account)
        for account in orders_due():
            pull_orders(account)  # what was sold explains a lower quantity
        for account in reads_due():
            read_offers(account)
        stall.pass_time(30)


@pytest.mark.parametrize(
    ("taken", "refused", "report"),
    [(None, None, True), (None, None, False), (1, None, True), (None, 0, False)],
)
def test_a_marketplace_that_does_not_count_is_not_believed(stall, taken, refused, report):
    """The end alone says nothing of an offer, nor does a report that nobody could read."""
    stall.list_goods("A-1")
    stall.stock("A-1", 4)
    file = in_hand(stall, STOCK)
    assert not settling.complete(file, done(taken, refused, report=report), ()).counted
    assert stall.offer("A-1").published_quantity is None
    assert "offers.uncounted" in stall.concerns()
    stall.run(5)
    assert stall.is_true("A-1")


def test_a_report_that_is_empty_beside_full_counts_is_believed(stall):
    """All offers are counted as taken: a report that names none contradicts nothing."""
    stall.list_goods("A-1")
    stall.stock("A-1", 4)
    assert settling.complete(in_hand(stall, STOCK), done(1, 0, report=True), ()).counted
    assert stall.offer("A-1").published_quantity == 4


def test_an_import_that_fails_half_way_leaves_figures_unknown(stall):
    """It had changed the offer before it broke off; going back to what was published before is sent all the same."""
    stall.list_goods("A-1")
    stall.pass_time(120)
    stall.world.disrupt("failed_import", times=1, operations=["STO01"])
    stall.stock("A-1", 14)
    stall.publish()
    stall.pass_time(60)
    stall.world.change_offer(stall.shop_id, "A-1", quantity=14)
    stall.stock("A-1", 10)
    stall.publish()
    assert stall.files(STOCK)[-1].state == SubmissionState.FAILED
    assert stall.offer("A-1").published_quantity is None
    stall.run(5)
    assert stall.truth("A-1")["quantity"] == 10
    assert stall.is_true("A-1")


def test_a_new_offer_that_was_not_counted_is_not_there(stall):
    """Its only line was refused, and nobody could read why: it stays wanted, is sent again, and then is there."""
    stall.goods("A-1")
    file = in_hand(stall, CREATE)
    assert not settling.complete(file, done(0, 1, report=True), ()).counted
    assert stall.offer("A-1").state == "WANTED"
    assert stale.counts(stall.account.pk)[CREATE] == 1
    stall.run(5)
    assert (stall.offer("A-1").state, stall.is_true("A-1")) == ("LISTED", True)


def test_an_uncounted_file_has_the_offers_read_back(stall):
    """What came of it stands in the offers themselves."""
    stall.goods("A-1")
    stall.publish()
    (file,) = stall.files(CREATE)
    Submission.objects.filter(pk=file.pk).update(items_count=2)
    stall.run(1.4)
    assert stall.files(CREATE)[0].state == SubmissionState.COMPLETE
    assert stall.account.cursors.get(flow="offers").requested_at is not None
    both(stall, 15)
    assert (stall.offer("A-1").state, stall.is_true("A-1")) == ("LISTED", True)


def test_an_import_that_a_stranger_sent_is_not_taken_for_ours(stall):
    """One line by other means, while ours never came: what is published is sent until it is there."""
    stall.list_goods("A-1", "B-2")
    stall.pass_time(120)
    stall.world.disrupt("cut_before", times=1, operations=["OF01"])
    stall.lead_time("A-1", 5)
    publish(stall.account.pk)
    stall.pass_time(65)
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "theirs.csv"
        file.write_text("sku;leadtime-to-ship\nB-2;9\n")
        with open_channel(Account.objects.get()) as channel:
            channel.submit_offers(TERMS, file, name=file.name)
    stall.run(10)
    guessed, sent = stall.files(TERMS)
    assert (guessed.guessed, guessed.state, sent.guessed) == (True, SubmissionState.COMPLETE, False)
    assert stall.truth("A-1")["leadtime"] == 5
    assert stall.is_true("A-1")
    assert stall.account.cursors.get(flow="offers").requested_at is not None


def test_a_lost_stock_file_that_lands_after_the_newer_one_is_found_in_minutes(stall):
    """The older quantity holds again until a read, ten minutes on, finds it; no read of the hour has been by then."""
    stall.list_goods("A-1")
    stall.pass_time(120)
    stall.read()
    stall.pass_time(120)
    stall.world.disrupt("delayed_effect", times=1, operations=["STO01"], seconds=200)
    stall.stock("A-1", 14)
    publish(stall.account.pk)
    stall.stock("A-1", 2)
    both(stall, 6)
    assert stall.truth("A-1")["quantity"] == 14
    both(stall, 30)
    assert stall.truth("A-1")["quantity"] == 2
    assert stall.is_true("A-1")


@pytest.mark.parametrize("quantity", [0, 4])
def test_a_lower_quantity_that_is_refused_goes_again(stall, quantity):
    """After 1, 5, 15 and then every 60 minutes; it counts as refused until it is taken."""
    stall.list_goods("A-1")
    stall.pass_time(120)
    stall.stock("A-1", quantity)
    rests = []
    for _ in range(5):
        file = in_hand(stall, STOCK)
        settling.complete(file, done(0, 1, report=True), [RowRefusal(sku="A-1", message="Internal error")])
        offer = stall.offer("A-1")
        assert (offer.stock_refusal, offer.published_quantity) == ("Internal error", 10)
        rests.append(round((offer.stock_retry_at - clock.now()).total_seconds() / 60))
        assert due.accounts_due() == []
        stall.pass_time((offer.stock_retry_at - clock.now()).total_seconds() + 1)
        assert due.accounts_due() == [stall.account.pk]
        assert retrying.send_again(stall.account.pk) == 1
        assert stall.offer("A-1").refused_at is not None
    assert rests == [1, 5, 15, 60, 60]
    stall.run(3)
    assert stall.is_true("A-1")
    offer = stall.offer("A-1")
    assert (offer.stock_refusals, offer.stock_retry_at, offer.refused_at) == (0, None, None)


def test_a_higher_quantity_that_is_refused_waits_for_a_change(stall):
    """Nothing is sold that is not there, so nobody insists."""
    stall.list_goods("A-1")
    stall.pass_time(120)
    stall.stock("A-1", 14)
    file = in_hand(stall, STOCK)
    settling.complete(file, done(0, 1, report=True), [RowRefusal(sku="A-1", message="too many")])
    assert stall.offer("A-1").stock_retry_at is None
    stall.pass_time(4000)
    assert due.accounts_due() == []


def test_what_rode_with_a_refused_price_goes_once_the_price_is_mended(stall):
    """The lead time was never wrong: it went in the line that the marketplace refused for its price."""
    stall.list_goods("A-1")
    stall.pass_time(120)
    stall.world.change_offer(stall.shop_id, "A-1", discount_price=90_00)
    stall.price("A-1", 85_00)
    stall.lead_time("A-1", 7)
    stall.run(6)
    assert stall.offer("A-1").terms_refusal != ""
    assert stall.truth("A-1")["leadtime"] == 2
    stall.price("A-1", 95_00)
    stall.run(6)
    offer = stall.offer("A-1")
    assert (offer.price_refusal, offer.terms_refusal, offer.refused_at) == ("", "", None)
    assert stall.is_true("A-1")


@pytest.mark.parametrize("read", [False, True])
def test_a_price_that_waits_for_the_operator_is_not_live(stall, read):
    """The old one holds below the floor until a read shows the new one; until then nothing is sold at it."""
    stall.list_goods("A-1")
    stall.pass_time(120)
    if read:
        stall.read()
        stall.pass_time(120)
    stall.world.change_shop(stall.shop_id, price_approval=True)
    Account.objects.update(approves_prices=True)
    upsert_products([ProductInput(sku="A-1", floor_cents=110_00, msrp_cents=115_00)])
    stall.run(20)
    offer = stall.offer("A-1")
    assert (offer.published_price_cents, stall.truth("A-1")["price"]) == (115_00, 100_00)
    assert (offer.desired_quantity, stall.truth("A-1")["quantity"]) == (0, 0)
    assert offer.obstacles == ["live_below_floor"]
    stall.world.change_offer(stall.shop_id, "A-1", price=115_00)
    stall.pass_time(26 * 3600)
    stall.read()
    stall.run(5)
    assert stall.truth("A-1")["quantity"] == 10
    assert stall.is_true("A-1")
