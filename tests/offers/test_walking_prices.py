"""Changes in slices and steps are as large as what they add up to, and a person lets go what that person saw."""

from __future__ import annotations

import uuid
from datetime import timedelta

import pytest
from tests.offers.selling import LONG_AGO, listed, open_account, refreshed, stocked

from comptoir import clock
from comptoir.accounts.models import Account
from comptoir.activity.models import Entry
from comptoir.catalog.holds import hold
from comptoir.catalog.models import Product
from comptoir.catalog.refresh import ask
from comptoir.catalog.stock import set_stock
from comptoir.channels.offers import ImportProgress, ImportStatus, SubmissionKind
from comptoir.offers import brakes, preparing, refresh, settling
from comptoir.offers.models import Offer, OfferState, Submission, SubmissionItem, SubmissionState
from comptoir.offers.problems import OfferProblem

pytestmark = pytest.mark.django_db
STOCK, PRICE, TERMS = SubmissionKind.STOCK, SubmissionKind.PRICE, SubmissionKind.TERMS


@pytest.fixture
def account():
    """A live account of twenty listed offers at 100.00, ten of each; three prices a day go by themselves."""
    account = open_account(mass_change_offers=3)
    for number in range(20):
        stocked(f"P{number:02}")
    refresh.drain_all()
    Offer.objects.update(
        state=OfferState.LISTED,
        published_quantity=10,
        published_price_cents=100_00,
        published_condition="11",
        price_published_at=LONG_AGO,
    )
    return account


def price(cents, *numbers):
    """The shop wants another price."""
    concerned = Product.objects.filter(sku__in=[f"P{number:02}" for number in numbers])
    concerned.update(msrp_cents=cents)
    ask(list(concerned.values_list("pk", flat=True)))
    refresh.drain_all()


def count(quantity, *numbers):
    """The host says how many there are."""
    for number in numbers:
        set_stock(sku=f"P{number:02}", quantity=quantity)
    refresh.drain_all()


def send(account):
    """Prices go as far as they may, and are taken; how many."""
    file = preparing.prepare(account, TERMS, own_files={STOCK, PRICE})
    if file is None:
        return 0
    now = clock.now()
    Submission.objects.filter(pk=file.pk).update(
        state=SubmissionState.WAITING, sent_at=now, remote_id=uuid.uuid4()
    )
    file.refresh_from_db()
    told = ImportProgress(
        remote_id="7",
        status=ImportStatus.COMPLETE,
        remote_status="COMPLETE",
        taken=file.items_count,
        refused=0,
    )
    assert settling.complete(file, told, []).counted
    refresh.drain_all()
    return file.items_count


def offer(number=0):
    """An offer as it is."""
    return Offer.objects.get(sku=f"P{number:02}")


def test_a_price_that_falls_in_steps_is_held_as_one_that_jumps(account):
    """Measured by what it was a day ago, whichever steps lie between; a day later it may go on by itself."""
    price(81_00, 0)
    assert send(account) == 1
    clock.move(timedelta(minutes=3))
    price(66_00, 0)
    assert (send(account), offer().published_price_cents) == (0, 81_00)
    assert "34.0 %" in offer().price_held
    clock.move(timedelta(hours=23))
    assert refresh.note_due() == 0
    clock.move(timedelta(hours=1))
    assert refresh.note_due() >= 1
    refresh.drain_all()
    assert (offer().price_held, send(account), offer().published_price_cents) == ("", 1, 66_00)
    assert refresh.recompute_all() == 0


def test_the_first_of_several_steps_within_a_day_counts(account):
    """Not the first of a window that happens to end between two of them."""
    price(99_00, 0)
    assert send(account) == 1
    clock.move(timedelta(hours=23, minutes=59))
    price(81_00, 0)
    assert send(account) == 1
    clock.move(timedelta(minutes=2))
    price(66_00, 0)
    assert (send(account), offer().published_price_cents) == (0, 81_00)
    assert "33.3 %" in offer().price_held


def test_an_approval_begins_anew(account):
    """What a person let through is the measure from then on."""
    price(50_00, 0)
    assert send(account) == 0
    Offer.objects.filter(sku="P00").update(approved_price_cents=50_00)
    price(50_00, 0)
    assert send(account) == 1
    price(45_00, 0)
    assert (offer().price_held, send(account)) == ("", 1)
    price(39_00, 0)
    assert "22.0 %" in offer().price_held


def test_many_prices_in_slices_wait_like_many_at_once(account):
    """Those that changed within a day count; released, they count no longer."""
    price(99_00, 0, 1, 2)
    assert (brakes.look(account.pk, PRICE), send(account)) == (None, 3)
    price(99_00, 3)
    brake = brakes.look(account.pk, PRICE)
    assert (brake.count, brake.of, "3 that did within a day" in brake.why) == (1, 20, True)
    assert send(account) == 0
    assert brakes.release(brake, "ann", shown=1) == 1
    assert send(account) == 1
    price(99_00, 4, 5, 6)
    assert (brakes.look(account.pk, PRICE), send(account)) == (None, 3)
    price(99_00, 7)
    assert brakes.look(account.pk, PRICE) is not None
    clock.move(timedelta(hours=25))
    assert brakes.look(account.pk, PRICE) is None


def test_a_lost_file_leaves_the_last_price_that_was_taken(account):
    """A typo after it is held, though the offer was never read."""
    price(96_00, 0)
    assert send(account) == 1
    Offer.objects.update(published_price_cents=None)
    price(5_00, 0)
    assert "94.8 %" in offer().price_held
    price(96_00, 0)
    assert offer().price_held == ""


def test_a_price_that_nobody_knows_waits_for_a_person_or_a_read(account):
    """There is nothing that a change of it could be measured by."""
    Offer.objects.filter(sku="P00").update(published_price_cents=None)
    price(5_00, 0)
    assert ("Nobody knows" in offer().price_held, send(account)) == (True, 0)
    Offer.objects.filter(sku="P00").update(seen_price_cents=5_20, seen_at=clock.now())
    price(5_00, 0)
    assert offer().price_held == ""


@pytest.mark.parametrize("kind", [PRICE, STOCK])
def test_other_offers_than_those_shown_are_not_released(account, kind):
    """As many of them as were shown, and yet others."""
    change, before, after = (price, 100_00, 99_00) if kind is PRICE else (count, 10, 0)
    change(after, *range(6))
    shown = brakes.look(account.pk, kind)
    change(before, *range(6))
    change(after, *range(6, 12))
    with pytest.raises(OfferProblem, match="not what was shown"):
        brakes.release(shown, "ann", shown=6)
    again = brakes.look(account.pk, kind)
    assert brakes.release(again, "ann", shown=6) == 6


def test_other_prices_than_those_shown_are_not_released(account):
    """The same offers, and yet another figure."""
    price(99_00, *range(6))
    shown = brakes.look(account.pk, PRICE)
    price(81_00, *range(6))
    with pytest.raises(OfferProblem, match="not what was shown"):
        brakes.release(shown, "ann", shown=6)
    assert not Offer.objects.exclude(approved_price_cents=None).exists()
    assert Entry.objects.needing_attention().filter(kind="offers.brake").count() == 1


def test_one_left_of_ten_everywhere_waits_like_none(account):
    """A column of stock that failed need not hold zeros; what was promised to orders fell because it was sold."""
    count(1, *range(6))
    for number in range(6, 12):
        hold(sku=f"P{number:02}", units=9, reference="Q")
    refresh.drain_all()
    brake = brakes.look(account.pk, STOCK)
    assert (brake.count, brake.of) == (6, 20)
    file = preparing.prepare(account, STOCK, own_files={STOCK, PRICE})
    assert sorted(SubmissionItem.objects.filter(submission=file).values_list("sku", "quantity")) == [
        (f"P{number:02}", 1) for number in range(6, 12)
    ]
    preparing.withdraw(file)
    assert brakes.release(brake, "ann", shown=6) == 6
    assert brakes.look(account.pk, STOCK) is None
    assert preparing.prepare(account, STOCK, own_files={STOCK, PRICE}).items_count == 12


def test_a_fall_that_was_released_may_not_go_further(account):
    """A person saw one left, not none."""
    count(1, *range(6))
    assert brakes.release(brakes.look(account.pk, STOCK), "ann") == 6
    count(0, *range(6))
    assert brakes.look(account.pk, STOCK).count == 6


def test_a_fall_to_a_fifth_goes_by_itself(account):
    """Two left of ten is a good day."""
    count(2, *range(20))
    assert brakes.look(account.pk, STOCK) is None


def test_an_account_stays_as_it_was_listed():
    """A price that is only said again is no step."""
    account = open_account()
    held = listed(account, stocked("TV"), published_price_cents=None, taken_price_cents=100_00)
    assert (refreshed(held).price_held, send(account)) == ("", 1)
    held.refresh_from_db()
    assert (held.price_steps, held.price_changed_at, Account.objects.count()) == (None, None, 1)
