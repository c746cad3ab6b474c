"""What a full export leaves out, could not be read of it, or a person deleted: what is believed of it, and what is not."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from tests.outbound.offers.conftest import Stall

from comptoir.accounts.models import Account
from comptoir.channels.offers import SubmissionKind, UnreadableOffer
from comptoir.inbound.models import OfferRead
from comptoir.inbound.offers import ending, steps, timing
from comptoir.offers import preparing, refresh, removing, services
from comptoir.simulator.world import World

pytestmark = pytest.mark.django_db(transaction=True)
DAY = 30 * 3600
TEN = [f"A-{number:02}" for number in range(10)]
OWN = {SubmissionKind.STOCK, SubmissionKind.PRICE}


@pytest.fixture
def stall(
    world: World, add_account: Callable[..., tuple[Account, int]], pass_time: Callable[[float], None]
) -> Stall:
    """A live account whose offers have been read back once."""
    account, shop_id = add_account(shop={"staging_share": 0.0})
    live = dict.fromkeys(("stock_mode", "price_mode", "terms_mode"), "live")
    Account.objects.filter(pk=account.pk).update(**live)
    account.refresh_from_db()
    return Stall(world, account, shop_id, pass_time)


def listed_and_read(stall: Stall, skus: list[str]) -> None:
    """Offers of ours that are there, read back, and a day later."""
    stall.list_goods(*skus)
    stall.pass_time(120)
    stall.read()
    stall.pass_time(DAY)


def read_without(stall: Stall, skus: list[str]) -> None:
    """A full export that leaves these out though they sell on."""
    for sku in skus:
        stall.world.change_offer(stall.shop_id, sku, deleted=1)
    stall.read()
    for sku in skus:
        stall.world.change_offer(stall.shop_id, sku, deleted=0)


def read_unreadable(stall: Stall, *told: UnreadableOffer) -> None:
    """A full read in which these could not be read, as `steps` would record it."""
    read = timing.begin(stall.account, full=True)
    read.began_there = read.began_at
    read.save(update_fields=["began_there"])
    unreadable = steps.record_batch(stall.account, read, list(told))
    read.unreadable, read.nameless = len(unreadable), sum(not one.sku for one in unreadable)
    read.save(update_fields=["unreadable", "nameless"])
    ending.finish(stall.account, OfferRead.objects.get(pk=read.pk))


def test_what_one_export_leaves_out_can_still_be_told_to_sell_nothing(stall: Stall):
    """It counts as missing, not as gone, and the next read that tells of it forgets that it was."""
    listed_and_read(stall, TEN)
    read_without(stall, TEN[:2])
    assert (stall.offer(TEN[0]).state, stall.offer(TEN[0]).missing_at is None) == ("LISTED", False)
    stall.stock(TEN[0], 0)
    stall.run(10)
    assert stall.truth(TEN[0])["quantity"] == 0
    services.stop_selling(stall.account, "ann")
    stall.run(10)
    assert stall.truth(TEN[1])["quantity"] == 0
    stall.pass_time(DAY)
    stall.read()
    assert stall.offer(TEN[0]).missing_at is None


def test_exports_that_are_empty_again_and_again_wait_for_a_person(stall: Stall):
    """However often: the offers sell on, and sell nothing once somebody says so."""
    listed_and_read(stall, TEN)
    for _ in range(3):
        read_without(stall, TEN)
        stall.pass_time(DAY)
    assert {stall.offer(sku).state for sku in TEN} == {"LISTED"}
    assert "offers.missing" in stall.concerns()
    services.stop_selling(stall.account, "ann")
    stall.run(10)
    assert {stall.truth(sku)["quantity"] for sku in TEN} == {0}


@pytest.mark.parametrize("sku", ["A-1", ""])
def test_no_price_file_repeats_what_could_not_be_read(stall: Stall, sku):
    """A colleague's discount that came with the read is not known, so nothing may be said over it from memory."""
    listed_and_read(stall, ["A-1"])
    stall.world.change_offer(stall.shop_id, "A-1", by="portal", discount_price=80_00)
    read_unreadable(stall, UnreadableOffer(sku=sku, why="a price by a criterion that is new"))
    stall.price("A-1", 95_00)
    refresh.drain_all()
    assert preparing.prepare(stall.account, SubmissionKind.PRICE, own_files=OWN) is None
    stall.run(10)
    truth: dict[str, Any] = stall.truth("A-1")
    assert (truth["price"], truth["discount_price"]) == (95_00, 80_00)
    assert timing.full_due(stall.account, OfferRead.objects.latest("pk").began_at) is False


def test_a_first_read_with_nameless_offers_is_not_begun_again_at_once(stall: Stall):
    """It proves no offer's figures, but it came to its end."""
    read_unreadable(stall, UnreadableOffer(sku="", why="odd"))
    assert timing.full_due(stall.account, OfferRead.objects.latest("pk").began_at) is False
    assert timing.changes_due(stall.account, OfferRead.objects.latest("pk").began_at) is False


def test_what_a_person_deleted_is_not_told_as_gone(stall: Stall):
    """The concern is of others' deletions, and ends when the last of those is there again."""
    listed_and_read(stall, ["A-1", "B-2"])
    removing.ask_removal(stall.account, ["A-1"], who="ann")
    stall.run(5)
    assert stall.offer("A-1").state == "GONE"
    stall.world.change_offer(stall.shop_id, "B-2", deleted=1)
    stall.pass_time(DAY)
    stall.read()
    stall.pass_time(DAY)
    stall.read()
    assert (stall.offer("B-2").state, "offers.gone" in stall.concerns()) == ("GONE", True)
    stall.pass_time(DAY)
    stall.world.change_offer(stall.shop_id, "B-2", deleted=0)
    stall.read()
    assert (stall.offer("B-2").state, stall.offer("A-1").state) == ("LISTED", "GONE")
    assert "offers.gone" not in stall.concerns()
