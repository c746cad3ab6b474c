"""Prices that wait for a person: they jump, nobody knows what they replace, or they would not hold for one unit."""

from __future__ import annotations

import pytest
from tests.offers.selling import listed, open_account, refreshed, stocked

from comptoir.catalog.models import Product
from comptoir.offers.models import Offer

pytestmark = pytest.mark.django_db


@pytest.fixture
def account():
    """A live account."""
    return open_account()


def set_on(model, pk, **values):
    """Change a row as somebody who tells nobody."""
    model.objects.filter(pk=pk).update(**values)


HELD_CASES = [
    (80_00, False),
    (79_99, True),
    (120_00, False),
    (120_01, True),
    (100_00, False),
]


@pytest.mark.parametrize(("price", "held"), HELD_CASES)
def test_a_price_that_jumps_is_held(account, price, held):
    """More than 20 % of the known live price, up or down; the quantity goes on."""
    product = stocked("TV")
    offer = listed(account, product)
    set_on(Product, product.pk, msrp_cents=price)
    refreshed(offer)
    assert (bool(offer.price_held), offer.desired_price_cents, offer.desired_quantity) == (held, price, 10)
    assert not offer.price_held or "20 %" in offer.price_held


def test_an_approval_is_of_one_price(account):
    """It lets that price go; another one is held anew, and so is the same one after another in between."""
    product = stocked("TV")
    offer = listed(account, product)
    for price, approved, held in (
        (50_00, None, True),
        (50_00, 50_00, False),
        (45_00, 50_00, True),
        (50_00, None, True),
    ):
        set_on(Product, product.pk, msrp_cents=price)
        if approved is not None:
            set_on(Offer, offer.pk, approved_price_cents=approved)
        refreshed(offer)
        assert (offer.desired_price_cents, bool(offer.price_held)) == (price, held)


def test_a_discount_that_jumps_is_held_too(account):
    """Its price is what customers pay."""
    offer = listed(account, stocked("TV"))
    set_on(Offer, offer.pk, owns_discount=True, set_discount_cents=70_00)
    assert "discount price would fall by 30.0 %" in refreshed(offer).price_held
    set_on(Offer, offer.pk, approved_discount_cents=70_00)
    assert refreshed(offer).price_held == ""
    set_on(Offer, offer.pk, published_discount_cents=70_00)
    assert refreshed(offer).price_held == ""


RANGED = [{"price": "100.00", "price_type": "", "channels": [], "organizations": [], "groups": []}]


@pytest.mark.parametrize(
    ("ranges", "discounts", "held"),
    [("1|100,10|90", "", True), ("10|90", "", False), ("11|100", "", False), ("", "5|80,1|99", True)],
)
def test_a_price_that_would_not_hold_for_one_unit_waits(account, ranges, discounts, held):
    """Prices by quantity that say what one unit costs would stand beside the new price."""
    product = stocked("TV")
    line = RANGED[0] | {"price_ranges": ranges, "discount_ranges": discounts}
    offer = listed(account, product, seen_prices=[line], seen_reproducible=False)
    assert refreshed(offer).price_held == ""
    set_on(Product, product.pk, msrp_cents=101_00)
    assert ("prices by quantity" in refreshed(offer).price_held) is held
    set_on(Offer, offer.pk, approved_price_cents=101_00)
    assert refreshed(offer).price_held == ""
