"""Changes too large to go by themselves: they wait for a person, and let go what that person saw."""

from __future__ import annotations

import pytest
from tests.offers.selling import open_account, stocked

from comptoir import clock
from comptoir.accounts.models import Account
from comptoir.activity.models import Entry
from comptoir.catalog.holds import hold
from comptoir.catalog.models import Product
from comptoir.catalog.refresh import ask
from comptoir.catalog.stock import set_stock
from comptoir.channels.offers import SubmissionKind
from comptoir.offers import brakes, planning, preparing, refresh
from comptoir.offers.models import Brake, Offer, OfferState
from comptoir.offers.problems import OfferProblem

pytestmark = pytest.mark.django_db
STOCK, PRICE = SubmissionKind.STOCK, SubmissionKind.PRICE


@pytest.fixture
def account():
    """A live account of forty listed offers, ten of each; three prices, or 10 %, may change by themselves."""
    account = open_account(mass_change_offers=3)
    for number in range(40):
        stocked(f"P{number:02}")
    refresh.drain_all()
    Offer.objects.update(
        state=OfferState.LISTED, published_quantity=10, published_price_cents=100_00, published_condition="11"
    )
    return account


def change(count, **values):
    """Change so many products, the first ones, and compute their offers."""
    found = list(Product.objects.order_by("sku").values_list("pk", flat=True)[:count])
    if values:
        Product.objects.filter(pk__in=found).update(**values)
    ask(found)
    refresh.drain_all()


@pytest.mark.parametrize(("count", "stops"), [(4, False), (5, True)])
def test_many_prices_at_once_wait(account, count, stops):
    """More than the larger of a number and a share of the listed offers."""
    change(count, msrp_cents=101_00)
    brake = brakes.look(account.pk, PRICE)
    assert (brake is not None) is stops
    assert Entry.objects.needing_attention().count() == int(stops)
    if brake is not None:
        assert (brake.count, brake.of) == (5, 40)


def test_the_larger_limit_holds(account):
    """A share of few offers may be less than the number that always goes."""
    Account.objects.update(mass_change_offers=6)
    change(6, msrp_cents=101_00)
    assert brakes.look(account.pk, PRICE) is None


def test_what_was_released_goes_and_what_changes_afterwards_counts_anew(account):
    """Exactly the prices of the moment of the release."""
    change(10, msrp_cents=101_00)
    brake = brakes.look(account.pk, PRICE)
    assert brakes.look(account.pk, PRICE) == brake
    assert brakes.release(brake, "ann", shown=10) == 10
    assert (brake.released_by, brake.released_at is None) == ("ann", False)
    assert brakes.look(account.pk, PRICE) is None
    assert not Entry.objects.needing_attention().exists()
    assert Entry.objects.get(kind="offers.brake_released").who == "ann"
    change(4, msrp_cents=102_00)
    assert brakes.look(account.pk, PRICE) is None
    change(5, msrp_cents=103_00)
    assert brakes.look(account.pk, PRICE).count == 5
    with pytest.raises(OfferProblem):
        brakes.release(brake, "ann")


def test_a_release_is_refused_where_more_would_go_than_was_seen(account):
    """Then nothing is approved."""
    change(10, msrp_cents=101_00)
    brake = brakes.look(account.pk, PRICE)
    change(11, msrp_cents=102_00)
    with pytest.raises(OfferProblem, match="11 offers"):
        brakes.release(brake, "ann", shown=10)
    assert not Offer.objects.exclude(approved_price_cents=None).exists()
    assert brakes.look(account.pk, PRICE) == brake
    assert brakes.look(account.pk, PRICE).count == 11


def test_prices_said_again_are_no_change(account):
    """Unknown published figures of files that were given up, with the same price on the marketplace."""
    Offer.objects.update(published_price_cents=None, seen_price_cents=100_00)
    assert brakes.look(account.pk, PRICE) is None
    Offer.objects.update(seen_price_cents=99_00)
    assert brakes.look(account.pk, PRICE).count == 40


@pytest.mark.parametrize(("count", "stops"), [(5, False), (8, False), (9, True)])
def test_many_offers_that_run_out_at_once_wait(account, count, stops):
    """A fifth goes by itself, and five always do."""
    change(count, active=False)
    brake = brakes.look(account.pk, STOCK)
    assert (brake is not None) is stops
    if brake is not None:
        assert (brake.count, brake.of) == (9, 40)


def test_what_was_sold_is_not_braked_and_goes_while_the_brake_is_on(account):
    """Only offers that a fallen source figure would empty wait; every other quantity goes, down and up."""
    for number in range(20):
        set_stock(sku=f"P{number:02}", quantity=0)
    for number in range(20, 32):
        hold(sku=f"P{number:02}", units=10, reference="Q")
    set_stock(sku="P32", quantity=3)
    set_stock(sku="P33", quantity=30)
    refresh.drain_all()
    file = preparing.prepare(account, STOCK, own_files={STOCK, PRICE})
    brake = Brake.objects.get()
    assert (brake.count, brake.of) == (20, 40)
    assert sorted(file.items.values_list("sku", "quantity")) == [
        *((f"P{number:02}", 0) for number in range(20, 32)),
        ("P32", 3),
        ("P33", 30),
    ]
    told = planning.preview(account.pk, STOCK)
    assert (told.total, told.held, told.brake) == (34, 20, brake)
    preparing.withdraw(file)
    assert brakes.release(brake, "ann") == 20
    assert preparing.prepare(account, STOCK, own_files={STOCK, PRICE}).items_count == 34


def test_a_file_put_right_lets_go_by_itself(account):
    """The cause is gone, so is the brake and its concern."""
    change(20, active=False)
    assert brakes.look(account.pk, STOCK) is not None
    change(20, active=True)
    assert brakes.look(account.pk, STOCK) is None
    assert Brake.objects.get().released_by == ""
    assert not Entry.objects.needing_attention().exists()


def test_a_released_run_out_is_of_these_offers(account):
    """Those that come back and run out again count anew."""
    change(20, active=False)
    assert brakes.release(brakes.look(account.pk, STOCK), "ann") == 20
    change(20, active=False)
    assert brakes.look(account.pk, STOCK) is None
    change(20, active=True)
    change(20, active=False)
    assert brakes.look(account.pk, STOCK).count == 20


def test_a_person_who_stops_selling_is_not_braked(account):
    """Nor one who pauses offers."""
    Offer.objects.update(paused=True)
    change(40)
    assert brakes.look(account.pk, STOCK) is None
    Offer.objects.update(paused=False)
    Account.objects.update(selling_stopped_at=clock.now())
    change(40)
    assert (
        Offer.objects.filter(desired_quantity=0).count(),
        brakes.look(account.pk, STOCK),
    ) == (40, None)


@pytest.mark.parametrize("kind", [SubmissionKind.CREATE, SubmissionKind.TERMS])
def test_other_kinds_have_no_brake(account, kind):
    """They change neither what is paid nor what can be had."""
    change(40, msrp_cents=101_00, active=False, lead_time_days=9)
    assert brakes.look(account.pk, kind) is None
