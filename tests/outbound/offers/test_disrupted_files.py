"""Files whose answers are lost, that never end, that land late: what we hold true is true in the end."""

from __future__ import annotations

from datetime import timedelta

import pytest
from tests.outbound.offers.conftest import Stall

from comptoir import clock
from comptoir.accounts.models import Account, Cursor
from comptoir.activity.models import Entry, SyncRun
from comptoir.channels.offers import ImportProgress, ImportStatus, RowRefusal, SubmissionKind
from comptoir.offers import attempts, refresh, settling
from comptoir.offers.models import Offer, Submission, SubmissionItem, SubmissionState
from comptoir.outbound.offers import due
from comptoir.outbound.offers.publishing import publish

pytestmark = pytest.mark.django_db(transaction=True)

CREATE, STOCK, PRICE, TERMS = (
    SubmissionKind.CREATE,
    SubmissionKind.STOCK,
    SubmissionKind.PRICE,
    SubmissionKind.TERMS,
)
OPERATIONS = {CREATE: "OF01", STOCK: "STO01", PRICE: "PRI01", TERMS: "OF01"}
CUTS = {"cut_before": {}, "cut_after": {}, "delayed_effect": {"seconds": 30}}


@pytest.mark.parametrize("how", CUTS)
@pytest.mark.parametrize("kind", [CREATE, STOCK, PRICE, TERMS])
def test_a_file_whose_answer_is_lost(stall, kind, how):
    """Found by its likeness in the list of imports or not, it goes again; what we hold published is the truth then."""
    if kind is CREATE:
        stall.goods("A-1")
    else:
        stall.list_goods("A-1")
        if kind is PRICE:
            stall.read()
        stall.pass_time(120)
    stall.world.disrupt(how, times=1, operations=[OPERATIONS[kind]], **CUTS[how])
    _change(stall, kind)
    publish(stall.account.pk)
    stall.run(22, every=60)
    assert stall.is_true("A-1")
    states = [file.state for file in stall.files(kind)]
    assert states[-1] == SubmissionState.COMPLETE
    found = kind is not STOCK and how != "cut_before"
    assert states == [
        SubmissionState.COMPLETE if found else SubmissionState.ABANDONED,
        SubmissionState.COMPLETE,
    ]
    assert [file.guessed for file in stall.files(kind)] == [found, False]
    assert stall.world.summary()["limits_broken"] == {}


def _change(stall: Stall, kind: SubmissionKind) -> None:
    if kind is STOCK:
        stall.stock("A-1", 4)
    elif kind is PRICE:
        stall.price("A-1", 96_00)
    elif kind is TERMS:
        stall.lead_time("A-1", 5)


def test_lost_stock_is_read_back_in_ten_minutes_and_an_hour_later(stall):
    """No list tells of stock imports, so the offers themselves are looked at, soon and once more."""
    stall.list_goods("A-1")
    stall.world.disrupt("cut_after", times=1, operations=["STO01"])
    stall.stock("A-1", 4)
    stall.run(5)
    assert "offers.lost" not in stall.concerns()  # the next file came through
    assert Entry.objects.filter(kind="offers.lost").count() == 1
    Account.objects.update(auto_sync=False)
    for wait in (600, 3000):
        stall.pass_time(wait)
        stall.publish()
        assert stall.account.cursors.get(flow="offers").requested_at is not None
        Cursor.objects.update(requested_at=None)
    stall.pass_time(3600)
    stall.publish()
    assert stall.account.cursors.get(flow="offers").requested_at is None


@pytest.mark.parametrize("landing", [1800, 700])
def test_a_stuck_import_is_given_up_and_lands_later(stall, landing):
    """The newer figure goes after ten minutes; the late one is undone once it is known to have landed."""
    stall.list_goods("A-1")
    stall.world.disrupt("stuck_import", times=1, operations=["STO01"], seconds=landing)
    stall.stock("A-1", 4)
    stall.run(1)
    stall.stock("A-1", 8)
    stall.run(8, every=60)
    assert [file.state for file in stall.files(STOCK)] == [SubmissionState.WAITING]
    stall.run(4, every=30)
    first = stall.files(STOCK)[0]
    assert first.state == SubmissionState.ABANDONED
    stall.run(45, every=60)
    first.refresh_from_db()
    assert first.landed_at is not None
    assert stall.truth("A-1")["quantity"] == 8
    assert stall.is_true("A-1")
    assert Entry.objects.filter(kind="offers.landed_late").count() == 1


def test_a_price_that_lands_late_after_going_back(stall):
    """A to B to A, and B's file, long given up, is applied last: A is sent once more."""
    stall.list_goods("A-1")
    stall.read()
    stall.pass_time(120)
    stall.world.disrupt("stuck_import", times=1, operations=["PRI01"], seconds=2 * 3600)
    stall.price("A-1", 96_00)
    stall.run(2, every=60)
    stall.price("A-1", 100_00)
    stall.run(60, every=120)
    assert stall.files(PRICE)[0].state == SubmissionState.ABANDONED
    stall.run(120, every=180)
    assert stall.truth("A-1")["price"] == 100_00
    assert stall.is_true("A-1")


def test_what_is_in_flight_when_an_old_file_lands_is_not_believed(stall):
    """Its success leaves the figure unknown, and it goes once more."""
    stall.list_goods("A-1")
    old = _sent(stall, 4)
    settling.abandon(old, poll_at=None, sentence="offers.given_up", why="late")
    assert stall.offer("A-1").published_quantity is None
    new = _sent(stall, 8)
    settling.landed_late(old)
    assert SubmissionItem.objects.get(submission=new).tainted
    settling.complete(new, _done(taken=1), ())
    assert stall.offer("A-1").published_quantity is None
    stall.run(3)
    assert stall.is_true("A-1")


def test_counts_that_do_not_add_up_make_figures_unknown(stall):
    """Told to a person; the next file waits a while instead of going again and again."""
    stall.list_goods("A-1", "A-2")
    sent = _sent(stall, 4, also="A-2")
    settled = settling.complete(sent, _done(taken=1), ())
    assert not settled.counted
    assert stall.offer("A-1").published_quantity is None
    assert stall.offer("A-2").published_quantity is None
    assert "offers.uncounted" in stall.concerns()
    stall.publish()
    assert len(stall.files(STOCK)) == 1
    assert due.accounts_due() == []
    stall.run(4)
    assert stall.is_true("A-1")
    assert "offers.uncounted" not in stall.concerns()


def test_a_report_that_names_strangers_does_not_add_up(stall):
    """A refusal of an offer that was not in the file means that we do not understand the report."""
    stall.list_goods("A-1")
    sent = _sent(stall, 4)
    refusal = RowRefusal(sku="NOT-OURS", message="no")
    assert not settling.complete(sent, _done(taken=0, refused=1), [refusal]).counted
    assert stall.offer("A-1").published_quantity is None


def test_an_import_id_that_another_file_had_is_a_doubt(stall):
    """A marketplace that takes a new file for an old one has not taken it: its figures go again, and a person is told."""
    stall.goods("A-1")
    Submission.objects.create(
        account=stall.account,
        kind=TERMS,
        state=SubmissionState.COMPLETE,
        token="5d1c1c74-9d0f-4c53-8a2d-0a5d8f1f2c11",
        remote_id="5000001",
        created_at=clock.now() - timedelta(days=1),
    )
    stall.publish()
    (file,) = stall.files(CREATE)
    assert file.state == SubmissionState.DOUBT
    assert "offers.seen_before" in stall.concerns()
    stall.run(22, every=60)
    assert stall.is_true("A-1")
    assert "offers.seen_before" not in stall.concerns()


def test_whoever_finds_a_file_being_sent_does_not_send_it(stall):
    """A worker that died while sending leaves a doubt when its lease has run out; then the figures go again."""
    stall.list_goods("A-1")
    stall.pass_time(120)
    stall.stock("A-1", 4)
    left = stall.prepare(STOCK)
    assert attempts.begin(left, lease=timedelta(seconds=75))
    sent = stall.calls("STO01")
    stall.publish()
    assert stall.calls("STO01") == sent
    stall.pass_time(80)
    stall.run(3)
    assert stall.is_true("A-1")
    assert stall.calls("STO01") == sent + 1
    assert SyncRun.objects.filter(status="FAILED").count() == 1


def test_an_answer_that_comes_after_all_is_followed(stall):
    """The file was given up while it was being sent: its import is watched, and its landing known."""
    stall.list_goods("A-1")
    stall.stock("A-1", 4)
    file = stall.prepare(STOCK)
    attempts.begin(file, lease=timedelta(seconds=75))
    settling.abandon(
        Submission.objects.get(pk=file.pk), poll_at=None, sentence="offers.given_up", why="stopped"
    )
    assert attempts.answered(file, "late-one", poll_at=clock.now())
    assert (file.state, file.remote_id) == (SubmissionState.ABANDONED, "late-one")
    assert file.next_poll_at is not None


def test_a_prepared_file_that_waited_is_prepared_anew(stall):
    """What goes is what is desired when it goes."""
    stall.list_goods("A-1")
    stall.pass_time(120)
    stall.stock("A-1", 4)
    stall.prepare(STOCK)
    stall.stock("A-1", 2)
    stall.pass_time(30)
    stall.run(2)
    (file,) = stall.files(STOCK)
    assert SubmissionItem.objects.get(submission=file).quantity == 2
    assert stall.is_true("A-1")


def test_the_key_may_not_send_one_kind(stall):
    """A 403 to a write stops that kind and asks for a person; the others go on."""
    stall.list_goods("A-1")
    stall.world.disrupt("5xx", status=403, times=1, operations=["STO01"])
    stall.stock("A-1", 4)
    stall.lead_time("A-1", 5)
    publish(stall.account.pk)
    assert "action.forbidden" in stall.concerns()
    assert [file.state for file in stall.files(STOCK)] == [SubmissionState.PREPARED]
    assert [file.state for file in stall.files(TERMS)] == [SubmissionState.WAITING]
    stall.run(30, every=60)
    assert "action.forbidden" not in stall.concerns()
    assert stall.is_true("A-1")


def _sent(stall: Stall, quantity: int, also: str = "") -> Submission:
    """A stock file that the marketplace works on, as far as we know."""
    for sku in ("A-1", also) if also else ("A-1",):
        stall.stock(sku, quantity)
    file = stall.prepare(STOCK)
    attempts.begin(file, lease=timedelta(seconds=75))
    attempts.answered(file, f"import of {quantity}", poll_at=clock.now() + timedelta(hours=1))
    return file


def _done(*, taken: int, refused: int = 0) -> ImportProgress:
    return ImportProgress(
        remote_id="", status=ImportStatus.COMPLETE, remote_status="COMPLETE", taken=taken, refused=refused
    )


def test_three_hundred_offers_cost_as_many_statements_as_one(stall, django_assert_max_num_queries):
    """Preparing, writing and settling cost as many statements for 300 offers as for one."""
    stall.goods(*(f"K-{number:03}" for number in range(300)))
    refresh.drain_all()
    Offer.objects.update(state="LISTED", published_quantity=1, remote_id="1")
    with django_assert_max_num_queries(60):
        file = stall.prepare(STOCK)
        attempts.begin(file, lease=timedelta(seconds=75))
        attempts.answered(file, "one", poll_at=clock.now())
        settling.complete(file, _done(taken=300), ())
    assert file.items_count == 300
    assert Offer.objects.filter(published_quantity=10).count() == 300
