"""Figures that nobody knows any more, or that nobody named, and what cannot go at all: said, and never guessed."""

from __future__ import annotations

from datetime import timedelta

import pytest
from tests.offers.selling import LONG_AGO, listed, open_account, refreshed, stocked

from comptoir import clock
from comptoir.accounts.models import Account, Mode
from comptoir.activity.models import Entry
from comptoir.catalog import kits
from comptoir.catalog.models import Product
from comptoir.catalog.products import ProductInput, upsert_products
from comptoir.catalog.stock import set_stock
from comptoir.channels.offers import SubmissionKind
from comptoir.offers import preparing, refresh, stale
from comptoir.offers.models import Offer

pytestmark = pytest.mark.django_db


@pytest.fixture
def account():
    """A live account."""
    return open_account()


def concerns():
    """What waits for a person: kind and offers."""
    return set(Entry.objects.needing_attention().values_list("kind", "details__offers"))


def kit_of(*parts):
    """A kit of one of each."""
    kit = stocked("KIT", None)
    kits.set_parts(kit="KIT", parts=dict.fromkeys(parts, 1))
    return kit


@pytest.mark.parametrize("ours", [True, False])
def test_a_quantity_that_becomes_unknown_is_withdrawn_where_it_was_ours(account, ours):
    """A kit that gets a part which nobody has counted; what others published is left alone."""
    stocked("PART")
    kit = kit_of("PART")
    offer = listed(account, kit, stock_is_ours=ours, published_quantity=10)
    stocked("NEW", None)
    kits.set_parts(kit="KIT", parts={"PART": 1, "NEW": 1})
    refreshed(offer)
    assert (offer.desired_quantity, offer.obstacles) == (0 if ours else None, ["no_stock_figure"])
    assert stale.counts(account.pk)[SubmissionKind.STOCK] == int(ours)
    assert concerns() == ({("offers.stock_unknown", 1)} if ours else set())
    set_stock(sku="NEW", quantity=4)
    assert refreshed(offer).desired_quantity == 4
    assert concerns() == set()
    assert refresh.recompute_all() == 0


@pytest.mark.parametrize("named", [False, True])
def test_a_condition_that_nobody_named_relabels_nothing(account, named):
    """An adopted refurbished offer stays one, until the host says that it is new."""
    product = stocked("TV")
    offer = listed(account, product, seen_condition="10", published_condition="10", seen_at=LONG_AGO)
    if named:
        upsert_products([ProductInput(sku="TV", condition="new")])
    refreshed(offer)
    assert offer.desired_condition == ("11" if named else None)
    assert stale.counts(account.pk)[SubmissionKind.TERMS] == int(named)
    refresh.recompute_all()
    assert not Entry.objects.filter(kind="offers.recomputed_otherwise").exists()


def test_a_file_that_leaves_the_condition_out_forgets_no_name(account):
    """Who named it once has named it."""
    product = stocked("TV", condition="new")
    upsert_products([ProductInput(sku="TV", msrp_cents=99_00), ProductInput(sku="NEW", condition=None)])
    product.refresh_from_db()
    assert (product.condition_named, Product.objects.get(sku="NEW").condition_named) == (True, False)


def test_a_price_that_can_only_go_with_terms_that_are_not_live_is_told(account):
    """On its offer and once an account; over as soon as the terms are live."""
    product = stocked("TV")
    offer = listed(account, product)
    Account.objects.update(terms_mode=Mode.READ)
    Product.objects.update(msrp_cents=95_00)
    refreshed(offer)
    assert offer.obstacles == ["needs_terms"]
    assert concerns() == {("offers.needs_terms", 1)}
    Account.objects.update(terms_mode=Mode.LIVE)
    refreshed(offer)
    assert (offer.obstacles, concerns()) == ([], set())


def test_a_price_that_was_not_read_for_a_day_is_told_too(account):
    """By the time alone: it cannot be repeated any more."""
    line = {"price": "100.00", "channels": [], "organizations": [], "groups": [], "price_type": ""}
    line |= {"price_ranges": "", "discount_ranges": ""}
    offer = listed(
        account,
        stocked("TV"),
        seen_at=clock.now(),
        seen_prices=[line],
        seen_price_cents=100_00,
        seen_reproducible=True,
    )
    Account.objects.update(terms_mode=Mode.READ, price_mode=Mode.LIVE)
    Product.objects.update(msrp_cents=95_00)
    refreshed(offer)
    assert concerns() == set()
    clock.move(timedelta(hours=25))
    refresh.note_due()
    assert concerns() >= {("offers.needs_terms", 1)}
    assert preparing.prepare(account, SubmissionKind.PRICE, own_files={SubmissionKind.PRICE}) is None


def test_a_figure_said_again_is_fresh_under_every_policy(account):
    """The same quantity, read anew: nothing is too old any more, and the night finds nothing to mend."""
    offer = listed(account, stocked("TV"))
    clock.move(timedelta(hours=25))
    refresh.note_due()
    refresh.drain_all()
    assert concerns() == {("stock.too_old", 1)}
    set_stock(sku="TV", quantity=10)
    refresh.drain_all()
    offer.refresh_from_db()
    assert (offer.stock_too_old, concerns()) == (False, set())
    assert refresh.recompute_all() == 0


def test_an_approved_fall_and_what_is_unknown_stay_as_they_were_computed(account):
    """The nightly look over everything finds each of them as the drain left it."""
    listed(account, stocked("TV"), stock_is_ours=True, published_quantity=10)
    Offer.objects.update(approved_quantity=1)
    set_stock(sku="TV", quantity=1)
    refresh.drain_all()
    assert Offer.objects.get().approved_quantity == 1
    set_stock(sku="TV", quantity=2)
    refresh.drain_all()
    assert Offer.objects.get().approved_quantity is None
    assert refresh.recompute_all() == 0
