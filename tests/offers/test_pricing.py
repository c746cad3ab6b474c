"""What an offer should show, case by case: its figures, what keeps it from selling, what waits for a person."""

from __future__ import annotations

from datetime import timedelta
from zoneinfo import ZoneInfo

import pytest
from django.db import connection
from tests.offers.selling import LONG_AGO, listed, open_account, refreshed, soon, stocked

from comptoir import clock
from comptoir.accounts.models import Account, LiveScope, StaleStock
from comptoir.catalog import holds, kits
from comptoir.catalog.models import Product
from comptoir.catalog.refresh import ask
from comptoir.catalog.stock import count_stock, set_stock
from comptoir.offers import refresh
from comptoir.offers.models import Offer, OfferState

pytestmark = pytest.mark.django_db


@pytest.fixture
def account():
    """A live account."""
    return open_account()


def wanted(account, product):
    """The product's offer on the account, as drained."""
    refresh.drain_all()
    return Offer.objects.get(account=account, product=product)


def set_on(model, pk, **values):
    """Change a row as somebody who tells nobody."""
    model.objects.filter(pk=pk).update(**values)


def today(account):
    """The account's own day."""
    return clock.now().astimezone(ZoneInfo(account.time_zone)).date()


def test_a_new_product_becomes_an_offer_that_can_be_made(account):
    """Everything that creation needs is there; nothing more is said than is known."""
    offer = wanted(account, stocked("TV", 7, lead_time_days=3))
    assert (offer.state, offer.creatable, offer.obstacles) == (OfferState.WANTED, True, [])
    assert (offer.desired_quantity, offer.desired_price_cents, offer.desired_condition) == (7, 100_00, "11")
    assert (offer.desired_lead_time_days, offer.desired_logistic_class) == (3, None)
    assert (offer.desired_min_order_quantity, offer.desired_discount_cents) == (None, None)
    assert offer.desired_at is not None


PRODUCT_CASES = [
    ({"active": False}, ["inactive"], 0, 100_00),
    ({"msrp_cents": None}, ["no_price"], 0, None),
    ({"msrp_cents": 0}, ["no_price"], 0, None),
    ({"currency": "USD"}, ["other_currency"], 0, None),
    ({"currency": "USD", "floor_cents": 200_00}, ["other_currency"], 0, None),
    ({"floor_cents": 100_01}, ["below_floor"], 0, None),
    ({"floor_cents": 100_00}, [], 10, 100_00),
    ({"map_cents": 100_01}, ["below_map"], 0, None),
    ({"map_cents": 100_00}, [], 10, 100_00),
    ({"gtin": None}, ["no_reference"], 10, 100_00),
    ({"condition": "open_box"}, ["no_condition"], 10, 100_00),
    ({"buffer": 4}, [], 6, 100_00),
    ({"buffer": 40}, ["out_of_stock"], 0, 100_00),
]


@pytest.mark.parametrize(("change", "obstacles", "quantity", "price"), PRODUCT_CASES)
def test_what_its_product_says(account, change, obstacles, quantity, price):
    """Zero for what must not sell; no price that may not be said; and the reason beside it."""
    product = stocked("TV")
    set_on(Product, product.pk, **change)
    offer = wanted(account, product)
    assert offer.obstacles == obstacles
    assert (offer.desired_quantity, offer.desired_price_cents) == (quantity, price)
    assert offer.creatable is (obstacles in ([], ["out_of_stock"]))


def test_no_stock_figure_is_nothing_to_say(account):
    """Null, not zero; but zero where the offer must not sell in any case."""
    product = stocked("TV", None)
    offer = wanted(account, product)
    assert (offer.desired_quantity, offer.obstacles, offer.creatable) == (None, ["no_stock_figure"], False)
    set_on(Product, product.pk, active=False)
    assert refreshed(offer).desired_quantity == 0
    assert offer.obstacles == ["inactive", "no_stock_figure"]


def test_more_promised_than_there_is_offers_nothing(account):
    """Never a negative quantity."""
    offer = wanted(account, stocked("TV", -3))
    assert (offer.desired_quantity, offer.obstacles) == (0, ["out_of_stock"])


OFFER_CASES = [
    ({"set_price_cents": 90_00}, 90_00, []),
    ({"set_price_cents": 0}, None, ["no_price"]),
    ({"paused": True}, 100_00, ["paused"]),
]


@pytest.mark.parametrize(("change", "price", "obstacles"), OFFER_CASES)
def test_what_a_person_set(account, change, price, obstacles):
    """A person's figure stands before the product's."""
    offer = wanted(account, stocked("TV"))
    set_on(Offer, offer.pk, **change)
    refreshed(offer)
    assert (offer.desired_price_cents, offer.obstacles) == (price, obstacles)
    assert offer.desired_quantity == (0 if obstacles else 10)


def test_terms_come_from_the_offer_then_the_product_then_the_account(account):
    """And are nobody's where nobody says them."""
    set_on(
        Account,
        account.pk,
        condition_codes={"open_box": "4"},
        logistic_classes={"bulky": "L"},
    )
    product = stocked("TV", freight_class="bulky", condition="open_box", lead_time_days=2)
    offer = wanted(account, product)
    assert (offer.desired_condition, offer.desired_logistic_class) == ("4", "L")
    assert offer.desired_lead_time_days == 2
    set_on(Offer, offer.pk, set_logistic_class="XL", set_lead_time_days=0, set_min_order_quantity=2)
    refreshed(offer)
    assert (offer.desired_logistic_class, offer.desired_lead_time_days) == ("XL", 0)
    assert (offer.desired_min_order_quantity, offer.desired_max_order_quantity) == (2, None)
    assert wanted(account, stocked("NEW")).desired_condition == "11"


def test_a_discount_is_ours_only_where_a_person_said_so(account):
    """Otherwise it is not ours to say, and nothing of it is desired."""
    offer = wanted(account, stocked("TV"))
    begins, ends = soon(hours=-1), soon(hours=1)
    discount = {"set_discount_cents": 80_00, "set_discount_from": begins, "set_discount_until": ends}
    set_on(Offer, offer.pk, **discount)
    assert refreshed(offer).desired_discount_cents is None
    set_on(Offer, offer.pk, owns_discount=True)
    refreshed(offer)
    assert (offer.desired_discount_cents, offer.desired_discount_from) == (80_00, begins)
    assert (offer.desired_discount_until, offer.due_at) == (ends, ends)


# hours from now to the discount's begin and end; days from today to the MAP's begin and end
DISCOUNT_CASES = [
    ("in force below the floor", {"floor_cents": 85_00}, (-1, 1), ["below_floor"], 0, None),
    ("to come below the floor", {"floor_cents": 85_00}, (1, 2), ["below_floor"], 10, None),
    ("over, and below the floor", {"floor_cents": 85_00}, (-2, -1), [], 10, 100_00),
    ("in force below the MAP", {"map_cents": 85_00}, (-1, 1), ["below_map"], 0, None),
    ("to come below the MAP", {"map_cents": 85_00}, (1, 2), ["below_map"], 10, None),
    ("below a MAP that is over", {"map_cents": 85_00, "until": -1}, (-1, 1), [], 10, 100_00),
    ("ends before the MAP begins", {"map_cents": 85_00, "from": 3}, (-1, 1), [], 10, 100_00),
    ("reaches into the MAP's days", {"map_cents": 85_00, "from": 3}, (-1, 24 * 5), ["below_map"], 10, None),
    (
        "without an end reaches there too",
        {"map_cents": 85_00, "from": 3},
        (-1, None),
        ["below_map"],
        10,
        None,
    ),
    ("above both", {"floor_cents": 80_00, "map_cents": 80_00}, (-1, 1), [], 10, 100_00),
]


@pytest.mark.parametrize(
    ("change", "window", "obstacles", "quantity", "price"),
    [case[1:] for case in DISCOUNT_CASES],
    ids=[case[0] for case in DISCOUNT_CASES],
)
def test_a_discount_counts_in_its_window(account, change, window, obstacles, quantity, price):
    """A price is not said if its discount would go too low on any day to come; nothing sells while it does."""
    product = stocked("TV")
    change = dict(change)
    begins, ends = change.pop("from", None), change.pop("until", None)
    days = {
        "map_from": None if begins is None else today(account) + timedelta(days=begins),
        "map_until": None if ends is None else today(account) + timedelta(days=ends),
    }
    set_on(Product, product.pk, **change, **days)
    offer = wanted(account, product)
    set_on(
        Offer,
        offer.pk,
        owns_discount=True,
        set_discount_cents=80_00,
        set_discount_from=soon(hours=window[0]),
        set_discount_until=None if window[1] is None else soon(hours=window[1]),
    )
    refreshed(offer)
    assert (offer.obstacles, offer.desired_quantity, offer.desired_price_cents) == (
        obstacles,
        quantity,
        price,
    )
    assert offer.desired_discount_cents == (None if price is None else 80_00)


SEEN = {"seen_price_cents": 100_00, "seen_discount_cents": 70_00, "seen_at": LONG_AGO}
LIVE_CASES = [
    ("published below the floor", {"published_price_cents": 70_00}, True),
    (
        "seen below, published not known",
        SEEN | {"published_price_cents": None, "seen_price_cents": 70_00},
        True,
    ),
    ("seen below, published above", SEEN | {"seen_price_cents": 70_00, "seen_discount_cents": None}, False),
    ("a discount of others in force", SEEN, True),
    ("a discount of others that is over", SEEN | {"seen_discount_until": LONG_AGO}, False),
    ("nothing known", {"published_price_cents": None}, False),
]


@pytest.mark.parametrize(
    ("live", "stops"), [case[1:] for case in LIVE_CASES], ids=[case[0] for case in LIVE_CASES]
)
def test_a_live_price_below_the_floor_stops_the_sale(account, live, stops):
    """What is published, else what was seen, its discount included; our own price goes on being said."""
    product = stocked("TV", floor_cents=75_00)
    offer = refreshed(listed(account, product, **live))
    assert offer.obstacles == (["live_below_floor"] if stops else [])
    assert (offer.desired_quantity, offer.desired_price_cents) == (0 if stops else 10, 100_00)


def test_a_map_holds_on_its_days_in_the_accounts_time_zone():
    """Both days included; on the other side of the earth it is another day."""
    west = open_account("west", time_zone="Pacific/Pago_Pago")
    east = open_account("east", time_zone="Pacific/Kiritimati")
    product = stocked("TV")
    set_on(Product, product.pk, map_cents=120_00, map_from=today(east), map_until=today(east))
    assert wanted(east, product).obstacles == ["below_map"]
    assert today(west) < today(east)
    assert wanted(west, product).obstacles == []


def test_a_map_that_begins_and_ends_is_noticed(account):
    """By its days alone: nobody asks."""
    product = stocked("TV")
    tomorrow = today(account) + timedelta(days=1)
    set_on(Product, product.pk, map_cents=120_00, map_from=tomorrow, map_until=tomorrow)
    offer = listed(account, product)
    assert (offer.desired_quantity, refresh.note_due()) == (10, 0)
    clock.move(timedelta(days=1))
    assert refresh.note_due() == 1
    refresh.drain_all()
    offer.refresh_from_db()
    assert (offer.desired_quantity, offer.desired_price_cents) == (0, None)
    assert offer.obstacles == ["below_map", "live_below_map"]
    clock.move(timedelta(days=1))
    assert refresh.note_due() == 1
    refresh.drain_all()
    offer.refresh_from_db()
    assert (offer.desired_quantity, offer.desired_price_cents, offer.obstacles) == (10, 100_00, [])
    assert (offer.due_at, refresh.note_due()) == (None, 0)


def test_a_hold_that_is_renewed_for_a_shorter_time_ends_at_its_new_time(account):
    """Its units come back when it says so, not when it said so first."""
    product = stocked("TEA", 10)
    holds.hold(sku="TEA", units=4, reference="Q", expires_at=soon(days=7))
    assert wanted(account, product).desired_quantity == 6
    until = soon(days=1)
    holds.hold(sku="TEA", units=4, reference="Q", expires_at=until)
    assert wanted(account, product).due_at == until


def test_a_hold_that_expires_is_noticed_for_every_kit_of_the_part(account):
    """A hold of one kit keeps back parts that another kit is made of too."""
    bulb = stocked("BULB", 10)
    pairs, fours = stocked("PAIR", None), stocked("FOUR", None)
    kits.set_parts(kit="PAIR", parts={"BULB": 2})
    kits.set_parts(kit="FOUR", parts={"BULB": 4})
    holds.hold(sku="PAIR", units=3, reference="Q1", expires_at=soon(hours=1))
    ask([pairs.pk])
    refresh.drain_all()

    def quantities():
        found = Offer.objects.filter(product__in=[bulb, pairs, fours]).order_by("sku")
        return [offer.desired_quantity for offer in found]

    assert quantities() == [4, 1, 2]
    assert refresh.note_due() == 0
    clock.move(timedelta(hours=2))
    assert refresh.note_due() == 3
    refresh.drain_all()
    assert quantities() == [10, 2, 5]


@pytest.mark.parametrize(("policy", "quantity"), [(StaleStock.ALARM, 10), (StaleStock.ZERO, 0)])
def test_a_figure_that_grows_too_old_is_noticed(account, policy, quantity):
    """A person hears of it once; nothing is offered where the account says so; a new figure heals it."""
    set_on(Account, account.pk, stale_stock=policy, stock_max_age_hours=24)
    product = stocked("TV")
    offer = listed(account, product)
    counted = listed(account, stocked("OWN", None))
    count_stock(sku="OWN", units=5)
    refreshed(counted)
    assert refresh.note_due() == 0
    clock.move(timedelta(hours=25))
    assert refresh.note_due() == 1
    refresh.drain_all()
    offer.refresh_from_db()
    assert (offer.stock_too_old, offer.desired_quantity) == (True, quantity)
    assert offer.obstacles == (["stale_source"] if quantity == 0 else [])
    assert (refresh.note_due(), concerns()) == (0, [("stock.too_old", 1, 1)])
    assert refreshed(counted).desired_quantity == 5
    set_stock(sku="TV", quantity=8)
    assert refreshed(offer).desired_quantity == 8
    assert concerns() == []


def test_a_figure_that_grows_too_old_raises_nothing_where_the_account_pauses(account):
    """Under *pause* what is kept back or sold is taken off, nothing is put on, and a new figure heals it."""
    set_on(Account, account.pk, stale_stock=StaleStock.PAUSE, stock_max_age_hours=24)
    offer = refreshed(listed(account, stocked("TV", 10)))
    clock.move(timedelta(hours=25))
    refresh.note_due()
    holds.hold(sku="TV", units=4, reference="Q")
    offer = refreshed(offer)
    assert (offer.desired_quantity, offer.obstacles) == (6, [])
    holds.release(reference="Q")
    offer = refreshed(offer)
    assert (offer.desired_quantity, offer.obstacles) == (6, ["stale_source"])
    assert refresh.recompute_all() == 0
    set_stock(sku="TV", quantity=9)
    offer = refreshed(offer)
    assert (offer.desired_quantity, offer.obstacles) == (9, [])


def concerns():
    """Open concerns: kind, offers, times told."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT kind, (details ->> 'offers')::int, times FROM marketplace_journal"
            " WHERE concern AND resolved_at IS NULL ORDER BY id"
        )
        return cursor.fetchall()


REFUSAL_CASES = [
    ({"quantity": 9}, {"stock"}),
    ({"msrp_cents": 101_00}, {"price", "create"}),
    ({"lead_time_days": 9}, {"terms", "create"}),
    ({"gtin": "0614141000043"}, {"create"}),
    ({"name_en": "Another name"}, set()),
]


@pytest.mark.parametrize(("change", "cleared"), REFUSAL_CASES)
def test_a_changed_figure_clears_the_refusal_of_its_kind(account, change, cleared):
    """And of no other: those figures are what they were when they were refused."""
    kinds = ("create", "stock", "price", "terms")
    product = stocked("TV")
    offer = listed(
        account, product, refused_at=clock.now(), **{f"{kind}_refusal": f"no {kind}" for kind in kinds}
    )
    change = dict(change)
    if quantity := change.pop("quantity", None):
        set_stock(sku="TV", quantity=quantity)
    set_on(Product, product.pk, **change)
    refreshed(offer)
    assert {kind for kind in kinds if getattr(offer, f"{kind}_refusal") == ""} == cleared
    assert offer.refused_at is not None


def test_the_last_refusal_takes_its_time_with_it(account):
    """An offer that nothing was refused of is not among the refused."""
    offer = listed(account, stocked("TV"), refused_at=clock.now(), stock_refusal="no")
    set_stock(sku="TV", quantity=9)
    assert refreshed(offer).refused_at is None


def test_what_does_not_change_is_not_written(account):
    """Not even its version in the database moves."""
    offer = listed(account, stocked("TV"))
    refreshed(offer)

    def version():
        with connection.cursor() as cursor:
            cursor.execute("SELECT xmin, ctid, desired_at FROM marketplace_offers WHERE id = %s", [offer.pk])
            return cursor.fetchone()

    before = version()
    ask([offer.product_id])
    assert refresh.drain() == refresh.Drained(1, 0, frozenset())
    assert version() == before


def test_a_stopped_account_offers_nothing(account):
    """And an offer without a product of ours is left alone."""
    offer = listed(account, stocked("TV"))
    stranger = Offer.objects.create(account=account, sku="OLD", state=OfferState.LISTED, published_quantity=3)
    set_on(Account, account.pk, selling_stopped_at=clock.now())
    refreshed(offer)
    assert (offer.desired_quantity, offer.obstacles) == (0, ["stopped"])
    assert refresh.recompute_all() == 0
    stranger.refresh_from_db()
    assert stranger.desired_quantity is None


def test_an_offer_that_was_found_first_becomes_its_products(account):
    """Under the same SKU there is one offer, whoever came first."""
    found = Offer.objects.create(
        account=account, sku="TV", state=OfferState.LISTED, published_quantity=3, published_price_cents=100_00
    )
    product = stocked("TV", 7)
    refresh.drain_all()
    found.refresh_from_db()
    assert (found.product_id, found.desired_quantity) == (product.pk, 7)
    assert Offer.objects.filter(account=account).count() == 1


def test_every_product_is_offered_on_a_new_account(account):
    """By `ensure_offers`, once."""
    stocked("TV")
    stocked("SET")
    refresh.drain_all()
    other = open_account("other", live_scope=LiveScope.LISTED)
    assert (refresh.ensure_offers(other.pk), refresh.ensure_offers()) == (2, 0)
    assert refresh.drain().products == 2
    assert Offer.objects.filter(account=other, creatable=True).count() == 2


def test_what_is_promised_is_told_from_what_is_not_there(account):
    """Both offer nothing; the one was sold, of the other nobody knows why."""
    product = stocked("TV", 3)
    holds.hold(sku="TV", units=3, reference="Q")
    assert wanted(account, product).obstacles == ["out_of_stock", "promised"]
    set_stock(sku="TV", quantity=0)
    assert wanted(account, product).obstacles == ["out_of_stock"]
