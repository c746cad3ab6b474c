"""Files of offers from the stale figure to the marketplace's last word, over HTTP."""

from __future__ import annotations

import threading
from datetime import timedelta

import pytest
from django.db import connection

from comptoir import clock
from comptoir.accounts.models import Account, Mode
from comptoir.accounts.services import request_sync
from comptoir.activity.models import SyncRun
from comptoir.channels.offers import SubmissionKind
from comptoir.offers import attempts
from comptoir.offers.models import Offer, ShadowLine, Submission, SubmissionState
from comptoir.offers.preparing import PUSH
from comptoir.offers.problems import OfferProblem, UnknownOffer
from comptoir.offers.refusals import explain
from comptoir.offers.removing import ask_removal, list_anew
from comptoir.outbound.offers import due
from comptoir.outbound.offers.publishing import LANE, publish

pytestmark = pytest.mark.django_db(transaction=True)

CREATE, STOCK, PRICE, TERMS = (
    SubmissionKind.CREATE,
    SubmissionKind.STOCK,
    SubmissionKind.PRICE,
    SubmissionKind.TERMS,
)


def test_new_offers_are_made_and_are_there_when_the_import_says_so(stall):
    """Nothing is published before the import has ended; then all of it is."""
    stall.goods("A-1", "A-2")
    stall.publish()
    assert [stall.offer(sku).state for sku in ("A-1", "A-2")] == ["WANTED", "WANTED"]
    assert stall.offer("A-1").published_quantity is None
    stall.run(3)
    assert stall.is_true("A-1")
    assert stall.is_true("A-2")
    assert [file.state for file in stall.files(CREATE)] == [SubmissionState.COMPLETE]
    run = SyncRun.objects.get()
    assert (run.sync_type, run.direction, run.entity, run.status) == (
        "product_sync",
        "OUTBOUND",
        "offer",
        "SUCCESS",
    )
    assert (run.records_processed, run.records_succeeded, run.records_failed) == (2, 2, 0)


def test_a_refused_offer_says_why_and_waits_for_a_change(stall):
    """Its fellows go on sale; it is not sent again until what is desired changes."""
    stall.goods("A-1")
    stall.goods("B-2", gtin="0614141000036")
    stall.run(3)
    assert stall.is_true("A-1")
    refused = stall.offer("B-2")
    assert (refused.state, refused.create_refusal) == ("WANTED", "The product does not exist")
    assert explain(refused.create_refusal).cause == "product_unknown"
    assert "offers.refused" in stall.concerns()
    stall.run(5)
    assert len(stall.files(CREATE)) == 1
    (ean,) = stall.world.market.add_many(1)
    stall.goods("B-2", gtin=ean)
    stall.run(4)
    assert stall.is_true("B-2")
    assert "offers.refused" not in stall.concerns()


def test_stock_there_and_back_again(stall):
    """Back to the old figure while the new one is under way: both go, and the old one stands."""
    stall.list_goods("A-1", quantity=10)
    stall.stock("A-1", 4)
    stall.publish()
    assert [file.state for file in stall.files(STOCK)] == [SubmissionState.WAITING]
    stall.stock("A-1", 10)
    stall.publish()
    assert stall.offer("A-1").published_quantity == 10
    stall.run(5)
    assert stall.is_true("A-1")
    assert len(stall.files(STOCK)) == 2
    assert stall.truth("A-1")["quantity"] == 10


@pytest.mark.parametrize("read", [True, False], ids=["by a price file", "with the terms"])
def test_a_price_there_and_back_again(stall, read):
    """As with stock; a price that was not read lately travels as a column that touches no other price."""
    stall.list_goods("A-1")
    if read:
        stall.read()
    stall.price("A-1", 95_00)
    stall.publish()
    stall.price("A-1", 100_00)
    stall.publish()
    assert stall.offer("A-1").published_price_cents == 100_00
    stall.run(8)
    assert stall.is_true("A-1")
    assert stall.truth("A-1")["price"] == 100_00
    kind = PRICE if read else TERMS
    assert [file.state for file in stall.files(kind)] == [SubmissionState.COMPLETE] * 2
    assert stall.files(TERMS if read else PRICE) == []


def test_a_change_while_the_file_is_under_way_goes_with_the_next_one(stall):
    """The items keep what was sent, so the newer figure stays stale."""
    stall.list_goods("A-1")
    stall.stock("A-1", 7)
    stall.publish()
    stall.stock("A-1", 3)
    stall.run(1)
    assert stall.offer("A-1").published_quantity == 7
    stall.run(4)
    assert stall.is_true("A-1")
    assert stall.truth("A-1")["quantity"] == 3


def test_each_kind_leaves_everything_else_alone(stall):
    """Discounts, quantities per order and the like are as a colleague set them, whatever we send."""
    stall.list_goods("A-1")
    own = {
        "discount_price": 80_00,
        "discount_start": 1_700_000_000_000,
        "min_order": 2,
        "max_order": 9,
        "logistic_class": "S",
        "description": "hand-made",
    }
    stall.world.change_offer(stall.shop_id, "A-1", by="portal", **own)
    stall.pass_time(3600)
    stall.read()
    stall.stock("A-1", 3)
    stall.run(3)
    stall.price("A-1", 96_00)
    stall.run(3)
    stall.lead_time("A-1", 4)
    stall.run(3)
    assert {name: stall.truth("A-1")[name] for name in own} == own
    assert stall.is_true("A-1")
    assert len(stall.files(PRICE)) == 1


def test_an_import_that_ends_in_failure_is_told_rested_and_sent_again(stall):
    """Nobody knows how much of it was done; a person is told; the next file waits a minute."""
    stall.list_goods("A-1", quantity=10)
    stall.world.disrupt("failed_import", times=1, operations=["STO01"])
    stall.stock("A-1", 5)
    stall.run(1)
    (file,) = stall.files(STOCK)
    assert (file.state, stall.offer("A-1").published_quantity) == (SubmissionState.FAILED, None)
    assert "offers.failed" in stall.concerns()
    stall.publish()
    assert len(stall.files(STOCK)) == 1
    stall.run(5)
    assert stall.is_true("A-1")
    assert "offers.failed" not in stall.concerns()


@pytest.mark.parametrize("kind", [STOCK, PRICE])
def test_a_file_of_which_a_part_is_refused(stall, kind):
    """Taken rows are published, refused ones say why and keep what was published."""
    stall.list_goods("A-1", "A-2")
    stall.read()
    stall.world.change_offer(stall.shop_id, "A-2", deleted=1)
    for sku in ("A-1", "A-2"):
        stall.stock(sku, 16) if kind is STOCK else stall.price(sku, 97_00)
    stall.run(5)
    assert stall.is_true("A-1")
    refused = stall.offer("A-2")
    words = refused.stock_refusal if kind is STOCK else refused.price_refusal
    assert words == "The offer does not exist"
    assert (refused.published_quantity, refused.published_price_cents) == (10, 100_00)
    (file,) = stall.files(kind)
    assert (file.state, file.taken_count, file.refused_count) == (SubmissionState.COMPLETE, 1, 1)
    assert SyncRun.objects.filter(status="PARTIAL", records_failed=1).count() == 1


def test_a_refusal_of_figures_that_are_no_longer_wanted_holds_nothing_up(stall):
    """What is desired changed while the refused file was under way: the new figure simply goes."""
    stall.list_goods("A-1")
    stall.world.change_offer(stall.shop_id, "A-1", deleted=1)
    stall.stock("A-1", 6)
    stall.publish()
    stall.stock("A-1", 5)
    stall.publish()
    stall.world.change_offer(stall.shop_id, "A-1", deleted=1)
    stall.run(1)
    stall.world.change_offer(stall.shop_id, "A-1", deleted=0)
    assert stall.offer("A-1").stock_refusal == ""
    stall.run(4)
    assert stall.truth("A-1")["quantity"] == 5
    assert stall.is_true("A-1")


def test_too_many_calls_only_delay_a_file(stall):
    """A 429 is no failure of the account's and no doubt."""
    stall.list_goods("A-1")
    stall.world.disrupt("429", times=1, operations=["STO01"], retry_after=60)
    stall.stock("A-1", 5)
    told = stall.publish()
    assert told.until is not None
    assert [file.state for file in stall.files(STOCK)] == [SubmissionState.PREPARED]
    stall.stock("A-1", 4)
    stall.run(4)
    assert stall.is_true("A-1")
    assert [file.state for file in stall.files(STOCK)] == [SubmissionState.COMPLETE]
    assert stall.concerns() == set()


def test_one_file_at_a_time_and_nothing_faster_than_allowed(stall):
    """Many changes make few files; the marketplace never had to say no."""
    stall.list_goods("A-1")
    for quantity in range(20, 40):
        stall.stock("A-1", quantity)
        stall.run(0.5)
    stall.run(3)
    assert stall.is_true("A-1")
    assert len(stall.files(STOCK)) <= 13
    assert stall.world.summary()["limits_broken"] == {}


def test_two_workers_at_once_send_one_file(stall):
    """The second finds the lane taken, or nothing left."""
    stall.list_goods("A-1")
    stall.stock("A-1", 5)
    before = stall.calls("STO01")
    gate = threading.Barrier(2)

    def work() -> None:
        try:
            gate.wait()
            publish(stall.account.pk)
        finally:
            connection.close()

    threads = [threading.Thread(target=work) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert stall.calls("STO01") == before + 1
    stall.run(2)
    assert stall.is_true("A-1")


def test_of_two_who_found_the_same_file_one_sends_it(stall):
    """The first step is a compare-and-set."""
    stall.list_goods("A-1")
    stall.stock("A-1", 5)
    one = stall.prepare(STOCK)
    other = Submission.objects.get(pk=one.pk)
    begun = [attempts.begin(each, lease=timedelta(seconds=75)) for each in (one, other)]
    assert begun == [True, False]
    attempts.answered(other, "not-mine", poll_at=clock.now())
    one.refresh_from_db()
    assert one.remote_id == ""


def test_a_price_that_can_only_ride_with_the_terms_waits_for_them(stall):
    """Nobody is woken for it at every tick; once the terms are live it goes."""
    stall.list_goods("A-1")
    Account.objects.update(terms_mode=Mode.READ)
    stall.price("A-1", 101_00)
    stall.publish()
    assert stall.offer("A-1").published_price_cents == 100_00
    assert due.accounts_due() == []
    Account.objects.update(terms_mode=Mode.LIVE)
    assert due.accounts_due() == [stall.account.pk]
    stall.run(4)
    assert stall.is_true("A-1")


def test_a_sale_is_published_while_the_brake_of_stock_is_on(stall):
    """Its own quantity goes; those that a broken file of the host would empty wait."""
    skus = [f"A-{number}" for number in range(8)]
    stall.list_goods(*skus)
    for sku in skus[:6]:
        stall.stock(sku, 0)
    stall.publish()
    assert stall.concerns() == {"offers.brake"}
    assert due.accounts_due() == []
    stall.stock("A-7", 4)
    assert due.accounts_due() == [stall.account.pk]
    stall.run(3)
    assert (stall.truth("A-7")["quantity"], stall.truth("A-0")["quantity"]) == (4, 10)
    assert due.accounts_due() == []


def test_all_of_it_is_found_from_state_alone(stall):
    """With every wake-up lost, looking for what is due is enough; at the end nothing is."""
    stall.goods("A-1", "A-2")
    for step in range(60):
        if step == 20:
            stall.stock("A-1", 2)
        for account_id in due.accounts_due():
            publish(account_id)
        stall.pass_time(20)
    assert stall.is_true("A-1")
    assert stall.is_true("A-2")
    assert due.accounts_due() == []


def test_an_account_in_hand_in_trouble_or_paused_is_not_due(stall):
    """Others go on meanwhile."""
    stall.goods("A-1")
    assert due.accounts_due() == [stall.account.pk]
    stall.account.cursors.create(flow=LANE, lease_until=clock.now() + timedelta(minutes=1), lease_holder="x")
    assert due.accounts_due() == []
    stall.account.cursors.filter(flow=LANE).delete()
    Account.objects.update(paused=True)
    assert due.accounts_due() == []
    assert publish(stall.account.pk).error is None
    assert stall.calls("OF01") == 0


def test_without_automatic_sync_only_a_person_sends(stall):
    """What was sent is followed all the same; the wish ends when nothing is under way any more."""
    Account.objects.update(auto_sync=False)
    stall.goods("A-1")
    stall.run(3)
    assert stall.files(CREATE) == []
    assert due.accounts_due() == []
    request_sync(stall.account, PUSH)
    assert due.accounts_due() == [stall.account.pk]
    stall.run(4)
    assert stall.is_true("A-1")
    assert stall.account.cursors.get(flow=PUSH).requested_at is None
    stall.stock("A-1", 3)
    stall.run(3)
    assert stall.files(STOCK) == []


@pytest.mark.parametrize("mode", [Mode.READ, Mode.SHADOW])
def test_an_account_that_is_not_live_sends_nothing(stall, mode):
    """In shadow it writes down what it would send, and nothing else."""
    stall.list_goods("A-1")
    Account.objects.update(stock_mode=mode, price_mode=mode, terms_mode=mode)
    writes = sum(stall.calls(code) for code in ("OF01", "STO01", "PRI01"))
    files = Submission.objects.count()
    stall.stock("A-1", 3)
    stall.goods("A-2")
    stall.run(3)
    assert sum(stall.calls(code) for code in ("OF01", "STO01", "PRI01")) == writes
    assert Submission.objects.count() == files
    assert stall.offer("A-1").published_quantity == 10
    shown = sorted(ShadowLine.objects.values_list("kind", "offer__sku"))
    assert shown == ([("create", "A-2"), ("stock", "A-1")] if mode is Mode.SHADOW else [])


def test_a_flow_that_leaves_live_leaves_its_files_to_be_followed(stall):
    """Nothing new goes; what was under way is settled."""
    stall.list_goods("A-1")
    stall.stock("A-1", 5)
    stall.publish()
    Account.objects.update(stock_mode=Mode.READ)
    stall.stock("A-1", 4)
    stall.run(3)
    assert [file.state for file in stall.files(STOCK)] == [SubmissionState.COMPLETE]
    assert stall.offer("A-1").published_quantity == 5


def test_a_person_takes_an_offer_off_the_marketplace(stall):
    """It is gone there and here, and nothing lists it anew."""
    stall.list_goods("A-1", "A-2")
    assert ask_removal(stall.account, ["A-1"], who="marie") == 1
    stall.run(4)
    assert stall.offer("A-1").state == "GONE"
    assert stall.truth("A-1")["deleted"]
    assert not stall.truth("A-2")["deleted"]
    stall.stock("A-1", 20)
    stall.run(4)
    assert stall.truth("A-1")["deleted"]
    assert Offer.objects.filter(removal_asked_at__isnull=False).count() == 0


def test_what_was_deleted_there_is_listed_anew_by_a_person_alone(stall):
    """It stays gone however often it is computed and pushed, until somebody says so."""
    stall.list_goods("TEA")
    stall.world.portal.delete_offer(stall.shop_id, "TEA")
    stall.pass_time(60)
    for _ in range(2):  # what one export does not name may be there
        stall.read()
        stall.pass_time(30 * 3600)
    assert stall.offer("TEA").state == "GONE"
    stall.stock("TEA", 7)
    stall.run(30)
    assert (stall.offer("TEA").state, stall.calls("OF01")) == ("GONE", 1)
    with pytest.raises(UnknownOffer):
        list_anew(stall.account, ["TEA", "NONE"], who="tests")
    assert list_anew(stall.account, ["TEA"], who="tests") == 1
    stall.run(30)
    offer = stall.offer("TEA")
    assert (offer.state, offer.published_quantity, offer.published_price_cents) == ("LISTED", 7, 100_00)
    assert not stall.truth("TEA")["deleted"]
    with pytest.raises(OfferProblem):
        list_anew(stall.account, ["TEA"], who="tests")
