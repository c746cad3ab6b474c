"""Offers are read back over HTTP: adopted, followed, and found again after every interruption."""

from __future__ import annotations

from datetime import timedelta

import pytest
from tests.inbound.offers.conftest import Shelf, after_a_step, rows
from tests.simulator.conftest import Client
from tests.simulator.offers.selling import send_offers

from comptoir import clock
from comptoir.accounts.models import Account, Cursor, LiveScope
from comptoir.activity.models import SyncRun
from comptoir.catalog.models import Product
from comptoir.channels.offers import SubmissionKind
from comptoir.inbound.models import OfferRead, OfferReadBatch
from comptoir.inbound.offers import timing
from comptoir.inbound.offers.due import accounts_due
from comptoir.inbound.offers.ending import believe_missing
from comptoir.inbound.offers.reading import read_offers
from comptoir.inbound.offers.verifying import progress, verify
from comptoir.offers import stale
from comptoir.offers.models import Offer, OfferState
from comptoir.offers.seen import FULL_READS

pytestmark = pytest.mark.django_db(transaction=True)


def test_adoption_changes_nothing_there_and_leaves_nothing_stale(shelf: Shelf, simulator):
    """A thousand offers that were there before us, nine hundred of them products of ours with the same figures."""
    skus = [f"S{place:04}" for place in range(1000)]
    eans = shelf.world.market.add_many(1000)
    key = next(shop.key for shop in shelf.world.shops())
    client = Client(simulator.url, key)
    header = "sku;product-id;product-id-type;price;state;quantity;leadtime-to-ship"
    send_offers(
        client, header, *(f"{sku};{ean};EAN;19.90;11;7;3" for sku, ean in zip(skus, eans, strict=True))
    )
    shelf.pass_time(600)
    client.connection.close()
    now = clock.now()
    Product.objects.bulk_create(
        Product(sku=sku, msrp_cents=1990, created_at=now, updated_at=now) for sku in skus[:900]
    )
    Offer.objects.bulk_create(
        Offer(
            account=shelf.account,
            product=product,
            sku=product.sku,
            desired_quantity=7,
            desired_price_cents=1990,
            desired_lead_time_days=3,
            desired_condition="11",
            creatable=True,
        )
        for product in Product.objects.all()
    )
    assert stale.counts(shelf.account.pk)[SubmissionKind.CREATE] == 900
    before = len(shelf.world.ledger.entries(kind="effect", limit=100_000))
    shelf.read(full=True)
    effects = shelf.world.ledger.entries(kind="effect", limit=100_000)[before:]
    assert {entry["effect"] for entry in effects} == {"offer_export"}
    assert Offer.objects.filter(account=shelf.account, state=OfferState.LISTED).count() == 1000
    strangers = Offer.objects.filter(account=shelf.account, product=None)
    assert (strangers.count(), strangers[0].seen_price_cents) == (100, 1990)
    one = shelf.offer("S0000")
    assert (one.published_quantity, one.published_price_cents, one.published_lead_time_days) == (7, 1990, 3)
    assert set(stale.counts(shelf.account.pk).values()) == {0}
    assert shelf.concerns() == {}
    assert not OfferReadBatch.objects.exists()


def test_a_read_goes_on_from_every_step(shelf: Shelf):
    """Whoever reads may stop after any step: the next one begins where it stopped, with another connection."""
    shelf.world.list_catalogue(shelf.shop_id)
    timing.request(shelf.account, full=True)
    steps = 0
    while OfferRead.objects.filter(finished_at__isnull=False).count() == 0:
        read_offers(shelf.account.pk, should_stop=after_a_step())
        shelf.pass_time(10)
        steps += 1
        assert steps < 30
    assert steps >= 5
    assert Offer.objects.filter(state=OfferState.LISTED).count() == 400
    assert len(shelf.world.ledger.calls("OF52")) == 1
    assert len(shelf.world.ledger.calls("OF54")) == 1


@pytest.mark.parametrize("operation", ["V01", "OF52", "OF53", "OF54"])
@pytest.mark.parametrize("trouble", ["cut_after", "html", "5xx"])
def test_a_call_that_fails_is_made_again(shelf: Shelf, operation, trouble):
    """A chunk that breaks off, an answer that is none: shown as failing, then read whole, and settled."""
    shelf.world.list_catalogue(shelf.shop_id)
    shelf.world.disrupt(trouble, operations=[operation], times=1)
    timing.request(shelf.account, full=True)
    errors = 0
    for _ in range(60):
        told = read_offers(shelf.account.pk)
        errors += told.error is not None
        assert errors == 0 or "flow.failing" in shelf.concerns() or told.done or told.until
        if told.done:
            break
        shelf.pass_time(30)
    assert errors == 1
    assert Offer.objects.filter(state=OfferState.LISTED).count() == 400
    assert shelf.concerns() == {}


def test_what_changed_is_read_since_the_last_start(shelf: Shelf):
    """A read of changes names what changed and writes only that; a deleted offer is gone, and told when it was live."""
    shelf.world.list_catalogue(shelf.shop_id)
    shelf.read(full=True)
    shelf.mean_what_is_there()
    first, second, third = Offer.objects.order_by("sku")[:3]
    shelf.pass_time(3600)
    before = rows(shelf.account)
    shelf.change(first.sku, quantity=3)
    shelf.change(second.sku, deleted=1)
    timing.request(shelf.account)
    shelf.finish()
    after = rows(shelf.account)
    assert {sku for sku in before if before[sku] != after[sku]} == {first.sku, second.sku}
    assert shelf.offer(first.sku).seen_quantity == 3
    gone = shelf.offer(second.sku)
    assert (gone.state, gone.published_quantity, gone.published_price_cents) == (OfferState.GONE, None, None)
    assert shelf.concerns()["offers.gone"]["count"] == 1
    assert set(stale.counts(shelf.account.pk).values()) == {0}
    shelf.change(second.sku, deleted=0, quantity=9)
    timing.request(shelf.account)
    shelf.finish()
    back = shelf.offer(second.sku)
    assert (back.state, back.published_quantity, back.seen_quantity) == (OfferState.LISTED, 9, 9)
    assert "offers.gone" not in shelf.concerns()
    assert shelf.offer(third.sku).state == OfferState.LISTED
    assert SyncRun.objects.filter(sync_type="offer_read").count() == 3


def test_an_offer_that_two_full_reads_lack_is_gone(shelf: Shelf):
    """Its deletion was never named: neither full read holds it. Nobody is told of what was not live."""
    Account.objects.update(live_scope=LiveScope.LISTED)
    shelf.world.list_catalogue(shelf.shop_id)
    shelf.read(full=True)
    shelf.mean_what_is_there()
    sku = Offer.objects.order_by("sku")[0].sku
    shelf.change(sku, deleted=1)
    shelf.pass_time(3600)
    shelf.read(full=True)
    assert (shelf.offer(sku).state, shelf.offer(sku).missing_at is None) == (OfferState.LISTED, False)
    shelf.pass_time(3600)
    shelf.read(full=True)
    assert shelf.offer(sku).state == OfferState.GONE
    assert Offer.objects.filter(state=OfferState.LISTED).count() == 399
    assert shelf.concerns() == {}


def test_full_reads_that_lack_much_are_believed_by_a_person(shelf: Shelf):
    """Exports that are half empty may be the exports' fault: nothing is gone until somebody says so."""
    shelf.world.list_catalogue(shelf.shop_id)
    shelf.read(full=True)
    skus = list(Offer.objects.order_by("sku").values_list("sku", flat=True))[:200]
    for sku in skus:
        shelf.world.change_offer(shelf.shop_id, sku, by="portal", deleted=1)
    shelf.pass_time(3600)
    shelf.read(full=True)
    assert Offer.objects.filter(state=OfferState.LISTED).count() == 400
    assert (shelf.concerns()["offers.missing"]["count"], shelf.concerns()["offers.missing"]["of"]) == (
        200,
        400,
    )
    shelf.pass_time(3600)
    shelf.read(full=True)
    assert not Offer.objects.filter(state=OfferState.GONE).exists()
    assert "offers.missing" in shelf.concerns()
    assert believe_missing(shelf.account, who="ann") == 200
    assert Offer.objects.filter(state=OfferState.GONE).count() == 200
    assert "offers.missing" not in shelf.concerns()


def test_an_offer_that_is_asked_for_alone_and_is_not_there_is_gone(shelf: Shelf):
    """Somebody asked for this one: no answer of many could have left it out."""
    shelf.world.list_catalogue(shelf.shop_id)
    shelf.read(full=True)
    sku = Offer.objects.order_by("sku")[0].sku
    shelf.change(sku, deleted=1)
    assert verify(shelf.account, sku).found is False
    assert shelf.offer(sku).state == OfferState.GONE


def test_all_at_first_and_every_night_changes_in_between(shelf: Shelf):
    """The automatic sync begins with everything, goes on with changes, and reads everything again at night."""
    shelf.world.list_catalogue(shelf.shop_id)
    # At the published pace: all offers may be asked for once a day.
    shelf.world.pace = 1
    Account.objects.update(auto_sync=True, pace_factor=1, time_zone="America/Toronto")
    assert accounts_due() == [shelf.account.pk]
    begun = clock.now()
    while clock.now() - begun < timedelta(hours=50):
        told = read_offers(shelf.account.pk)
        assert told.error is None
        shelf.pass_time(1200)
    kinds = list(OfferRead.objects.order_by("pk").values_list("full", flat=True))
    assert kinds[0] is True
    assert kinds.count(True) in (2, 3)
    assert kinds.count(False) >= 15
    assert shelf.world.summary()["limits_broken"] == {}
    assert Cursor.objects.get(flow=FULL_READS).position is not None


def test_a_read_that_was_asked_for_goes_without_the_automatic_sync(shelf: Shelf):
    """Nothing is due by itself; a wish for later is due later, and an earlier one is kept."""
    shelf.world.list_catalogue(shelf.shop_id)
    assert accounts_due() == []
    shelf.read(full=True)
    timing.request(shelf.account, at=clock.now() + timedelta(hours=1))
    assert accounts_due() == []
    shelf.pass_time(3601)
    assert accounts_due() == [shelf.account.pk]
    shelf.finish()
    assert [read.full for read in OfferRead.objects.order_by("pk")] == [True, False]
    assert accounts_due() == []


def test_verifying_one_sku_and_all_of_them(shelf: Shelf):
    """One call tells of one SKU; for all, the full read that was asked for."""
    shelf.world.list_catalogue(shelf.shop_id)
    shelf.read(full=True)
    shelf.mean_what_is_there()
    sku = Offer.objects.order_by("sku")[0].sku
    shelf.change(sku, price=12_345)
    told = verify(shelf.account, sku)
    assert (told.done, told.found, told.count) == (True, True, 1)
    (difference,) = told.differences
    assert (difference.sku, difference.figure, difference.seen) == (sku, "price_cents", 12_345)
    assert verify(shelf.account, "NO-SUCH").found is False
    since = clock.now()
    assert not verify(shelf.account).done
    shelf.finish()
    shelf.pull()
    shelf.finish()
    told = progress(shelf.account, since=since)
    assert (told.done, told.stock_judged, told.count) == (True, True, 1)
