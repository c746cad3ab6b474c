"""What is stale, kind by kind; found by an index; shown before it goes, and written down in shadow."""

from __future__ import annotations

import json

import pytest
from django.db import connection
from tests.offers.selling import listed, open_account, refreshed, stocked

from comptoir import clock
from comptoir.accounts.models import Account, LiveScope, Mode
from comptoir.catalog.models import Product
from comptoir.catalog.stock import set_stock
from comptoir.channels.offers import SubmissionKind
from comptoir.offers import planning, refresh, shadow, stale
from comptoir.offers.models import Offer, OfferState, ShadowLine, Submission

pytestmark = pytest.mark.django_db
CREATE, STOCK, PRICE, TERMS = SubmissionKind


@pytest.fixture
def account():
    """A live account."""
    return open_account()


def kinds_of(account):
    """The kinds in which something is stale."""
    return {kind for kind, count in stale.counts(account.pk).items() if count}


LISTED_CASES = [
    ("nothing differs", {}, set()),
    ("the quantity", {"published_quantity": 9}, {STOCK}),
    ("an unknown quantity", {"published_quantity": None}, {STOCK}),
    ("a refused quantity", {"published_quantity": 9, "stock_refusal": "no"}, set()),
    ("the price", {"published_price_cents": 99_00}, {PRICE}),
    ("an unknown price", {"published_price_cents": None, "taken_price_cents": 100_00}, {PRICE}),
    ("a refused price", {"published_price_cents": 99_00, "price_refusal": "no"}, set()),
    ("a held price", {"published_price_cents": 50_00}, set()),
    ("a discount of others", {"published_discount_cents": 90_00}, set()),
    ("our discount that is gone", {"published_discount_cents": 90_00, "owns_discount": True}, {PRICE}),
    ("the condition", {"published_condition": "12"}, {TERMS}),
    ("an unknown lead time", {"published_lead_time_days": None}, {TERMS}),
    ("a class that is not ours", {"published_logistic_class": "XL"}, set()),
    ("a smallest order that is ours", {"set_min_order_quantity": 2}, {TERMS}),
    ("refused terms", {"published_condition": "12", "terms_refusal": "no"}, set()),
    ("all of it", {"published_quantity": 1, "published_price_cents": 99_00, "published_condition": "x"},
        {STOCK, PRICE, TERMS}),
    ("deleted there", {"state": OfferState.GONE, "published_quantity": 1}, set()),
]  # fmt: skip


@pytest.mark.parametrize(
    ("told", "kinds"), [case[1:] for case in LISTED_CASES], ids=[case[0] for case in LISTED_CASES]
)
def test_an_offer_is_stale_where_its_own_figures_differ(account, told, kinds):
    """In that kind alone: a change of stock touches neither price nor terms."""
    offer = listed(account, stocked("TV", lead_time_days=2, condition="new"), **told)
    refreshed(offer)
    assert kinds_of(account) == kinds


def test_a_new_offer_is_to_be_made_unless_that_was_refused(account):
    """As long as nothing keeps it from being made."""
    product = stocked("TV")
    refresh.drain_all()
    assert kinds_of(account) == {CREATE}
    Offer.objects.update(create_refusal="unknown product")
    assert kinds_of(account) == set()
    # Another GTIN may be what the marketplace asked for.
    Product.objects.filter(pk=product.pk).update(gtin="0614141000043")
    refreshed(Offer.objects.get())
    assert kinds_of(account) == {CREATE}
    Product.objects.filter(pk=product.pk).update(active=False)
    refreshed(Offer.objects.get())
    assert kinds_of(account) == set()


def test_only_what_a_person_named_goes_out(account):
    """Where the account is live for a list."""
    for sku in ("TV", "SET"):
        listed(account, stocked(sku), published_quantity=1)
    Account.objects.update(live_scope=LiveScope.LISTED)
    assert stale.counts(account.pk)[STOCK] == 0
    Offer.objects.filter(sku="TV").update(live=True)
    assert stale.counts(account.pk)[STOCK] == 1
    assert planning.preview(account.pk, STOCK, scoped=False).total == 2


def test_a_stopped_account_sends_no_quantity_but_zero(account):
    """Even before its offers were computed anew."""
    listed(account, stocked("TV"), published_quantity=1)
    Account.objects.update(selling_stopped_at=clock.now())
    assert kinds_of(account) == set()
    Offer.objects.update(desired_quantity=0)
    assert kinds_of(account) == {STOCK}


@pytest.mark.parametrize("kind", list(SubmissionKind))
def test_what_is_stale_is_found_by_its_index(account, kind):
    """One among thousands: the pages read do not grow with the table."""
    fill(account, 20_000)
    told = {
        CREATE: {"state": "WANTED", "creatable": True},
        STOCK: {"published_quantity": 1},
        PRICE: {"published_price_cents": 99_99},
        TERMS: {"published_condition": "10"},
    }[kind]
    Offer.objects.filter(sku="S-777").update(**told)
    with connection.cursor() as cursor:
        cursor.execute("ANALYZE marketplace_offers")
        cursor.execute("ANALYZE marketplace_accounts")
        cursor.execute(
            "EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON) SELECT o.id FROM marketplace_offers o"  # noqa: S608  # SQL of ours
            " JOIN marketplace_accounts a ON a.id = o.account_id"
            f" WHERE o.account_id = %s AND {stale.condition(kind)}",
            [account.pk],
        )
        (plan,) = cursor.fetchone()
    plan = plan if isinstance(plan, list) else json.loads(plan)
    index = {
        CREATE: "offers_to_create",
        STOCK: "offers_stock_stale",
        PRICE: "offers_price_stale",
        TERMS: "offers_terms_stale",
    }
    assert index[kind] in json.dumps(plan)
    assert plan[0]["Plan"]["Actual Rows"] == 1
    assert plan[0]["Plan"]["Shared Hit Blocks"] + plan[0]["Plan"]["Shared Read Blocks"] < 20


def fill(account, count):
    """So many offers that are as they should be, without products."""
    columns = "account_id, sku, state, live, paused, remote_id, remote_product, obstacles, owns_discount"
    figures = "quantity", "price_cents", "condition"
    with connection.cursor() as cursor:
        cursor.execute(
            f"INSERT INTO marketplace_offers ({columns}, seen_reproducible, create_refusal, stock_refusal,"  # noqa: S608  # columns of ours
            " price_refusal, terms_refusal, price_held,"
            f" {', '.join(f'desired_{name}, published_{name}' for name in figures)})"
            " SELECT %s, 'S-' || n, 'LISTED', false, false, '', '', '{}', false, false, '', '', '', '', '',"
            " n %% 50, n %% 50, 1000, 1000, '11', '11' FROM generate_series(1, %s) n",
            [account.pk, count],
        )


def test_a_plan_shows_what_would_change_from_what_to_what(account):
    """Each figure with what the marketplace took, what was seen there and what it is to be."""
    tv = listed(account, stocked("TV"), published_quantity=4, seen_quantity=3)
    listed(account, stocked("HELD"), published_price_cents=50_00)
    refreshed(Offer.objects.get(sku="HELD"))
    listed(account, stocked("SAME"), stock_refusal="no", refused_at=clock.now())
    shown = planning.preview(account.pk, STOCK)
    assert (shown.total, shown.refused, shown.held, shown.obstacles, shown.brake) == (1, 1, 0, {}, None)
    assert shown.rows == (
        planning.Planned(tv.pk, "TV", (planning.Change("quantity", published=4, seen=3, desired=10),)),
    )
    prices = planning.preview(account.pk, PRICE)
    assert (prices.total, prices.held, prices.rows) == (0, 1, ())


def test_a_plan_says_that_a_discount_of_ours_ends(account):
    """Null is then what is meant, not what is unknown."""
    listed(account, stocked("TV"), published_discount_cents=90_00, owns_discount=True)
    refreshed(Offer.objects.get())
    (row,) = planning.preview(account.pk, PRICE).rows
    assert row.changes == (planning.Change("discount_cents", published=90_00, seen=None, desired=None),)


def test_a_new_offer_needs_every_flow(account):
    """The others need their own alone; a paused account sends nothing."""
    assert all(planning.may_send(account, kind) for kind in SubmissionKind)
    account.price_mode = Mode.SHADOW
    assert [kind for kind in SubmissionKind if planning.may_send(account, kind)] == [STOCK, TERMS]
    assert [kind for kind in SubmissionKind if planning.may_report(account, kind)] == [CREATE, PRICE]
    account.paused = True
    assert not any(planning.may_send(account, kind) for kind in SubmissionKind)


def test_a_shadow_stands_beside_what_is_held_and_changes_nothing(account):
    """Its lines follow what would be sent; neither published figures nor submissions are touched."""
    Account.objects.update(live_scope=LiveScope.LISTED)
    offer = listed(account, stocked("TV"), published_quantity=4, seen_quantity=3)
    before = Offer.objects.values().get()
    assert shadow.report(account.pk, STOCK) == 1
    line = ShadowLine.objects.get()
    assert (line.offer_id, line.wanted, line.held) == (offer.pk, {"quantity": 10}, {"quantity": 3})
    assert (Offer.objects.values().get(), Submission.objects.count()) == (before, 0)
    assert shadow.report(account.pk, STOCK) == 1
    assert ShadowLine.objects.get().reported_at == line.reported_at
    set_stock(sku="TV", quantity=4)
    refreshed(offer)
    assert shadow.report(account.pk, STOCK) == 0
    assert not ShadowLine.objects.exists()


def test_a_shadow_of_a_price_tells_a_discount_of_ours_that_ends(account):
    """And says nothing of one that is not ours."""
    listed(account, stocked("TV"), published_price_cents=90_00, published_discount_cents=80_00)
    shadow.report(account.pk, PRICE)
    assert ShadowLine.objects.get().wanted == {"price_cents": 100_00}
    Offer.objects.update(owns_discount=True)
    shadow.report(account.pk, PRICE)
    assert ShadowLine.objects.get().wanted == {"price_cents": 100_00, "discount_cents": None}
