"""Exports as no operator should make them: older ones again, rows that cannot be kept, thousands of which few changed."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from datetime import datetime
from decimal import Decimal
from pathlib import Path

import pytest
from tests.inbound.offers.conftest import rows

from comptoir import clock
from comptoir.accounts.models import Account
from comptoir.activity.models import Entry
from comptoir.catalog.models import OfferRefresh, Product
from comptoir.channels.offers import PriceLine, RemoteOffer, SubmissionKind, UnreadableOffer
from comptoir.channels.vocabulary import ExportProgress, ExportStatus
from comptoir.inbound.models import OfferRead
from comptoir.inbound.offers import timing
from comptoir.inbound.offers.reading import step
from comptoir.offers.models import Offer, OfferState, Submission, SubmissionState
from comptoir.offers.seen import record

pytestmark = pytest.mark.django_db


def offer(sku: str, *, price: str = "10.00", quantity: int = 5, **figures: object) -> RemoteOffer:
    """An offer as a marketplace would tell it."""
    return RemoteOffer(
        sku=sku,
        remote_id=f"R-{sku}",
        currency="CAD",
        quantity=quantity,
        prices=(PriceLine(price=Decimal(price)),),
        reproducible=True,
        active=True,
        **figures,  # type: ignore[arg-type]  # figures by name
    )


class Marketplace:
    """A marketplace that answers from a script; only what reading offers back asks is there."""

    def __init__(self, *offers: RemoteOffer | UnreadableOffer, tickets: tuple[str, ...]) -> None:
        self._offers = offers
        self._tickets = list(tickets)
        self.asked: list[tuple[datetime | None, int]] = []

    def ping(self) -> datetime:
        return clock.now()

    def start_offers_export(self, *, changed_since: datetime | None, items_per_chunk: int) -> str:
        self.asked.append((changed_since, items_per_chunk))
        return self._tickets.pop(0)

    def offers_export_progress(self, ticket: str) -> ExportProgress:
        return ExportProgress(status=ExportStatus.COMPLETED, remote_status="COMPLETED", urls=("chunk",))

    def fetch_offers_export(self, url: str, into: Path) -> int:
        return 0

    def read_offers_export(self, file: Path) -> Iterator[RemoteOffer | UnreadableOffer]:
        return iter(self._offers)


@pytest.fixture
def account() -> Account:
    """An account that nothing was read of."""
    return Account.objects.create(
        channel="mirakl", name="scripted", base_url="https://m.example", created_at=clock.now()
    )


def read_all(account: Account, marketplace: Marketplace, *, full: bool = True) -> None:
    """One read to its end."""
    timing.request(account, full=full)
    while step(account, marketplace):  # type: ignore[arg-type]  # a part of a Channel
        pass


def test_an_older_export_is_no_export(account):
    """The operator answers with the name that it gave before: asked again with another number of items per chunk."""
    read_all(account, Marketplace(offer("A"), tickets=("first",)))
    marketplace = Marketplace(offer("A", quantity=6), tickets=("first", "first", "second"))
    read_all(account, marketplace)
    assert len({items for _, items in marketplace.asked}) == 3
    assert [read.ticket for read in OfferRead.objects.order_by("pk")] == ["first", "second"]
    assert Offer.objects.get().seen_quantity == 6


def test_an_operator_that_names_older_exports_only_is_told(account):
    """After five questions a person is asked; the next read that comes through settles it."""
    read_all(account, Marketplace(offer("A"), tickets=("first",)))
    read_all(account, Marketplace(offer("A"), tickets=("first",) * 5))
    assert Entry.objects.needing_attention().get().kind == "offers.read_failed"
    read_all(account, Marketplace(offer("A"), tickets=("second",)))
    assert not Entry.objects.needing_attention().exists()


def test_what_cannot_be_kept_is_told_and_the_rest_goes_on(account):
    """NUL, another currency, counts out of bounds, rows that nobody could read."""
    read_all(
        account,
        Marketplace(
            offer("A"),
            offer("B\x00"),
            offer("C", logistic_class="x\x00"),
            offer("D", lead_time_days=-1),
            offer("E", quantity=2**40),
            RemoteOffer(sku="F", remote_id="R-F", currency="USD"),
            UnreadableOffer(sku="G", why="it is not JSON"),
            offer("H"),
            tickets=("first",),
        ),
    )
    assert list(Offer.objects.order_by("sku").values_list("sku", flat=True)) == ["A", "H"]
    concern = Entry.objects.needing_attention().get()
    assert (concern.kind, concern.details["count"]) == ("offers.unreadable", 6)
    assert OfferRead.objects.get().unreadable == 6


def test_an_offer_that_could_not_be_read_is_not_gone(account):
    """It was named, so it is there; with one that could not even be named, nothing is said to be missing."""
    read_all(account, Marketplace(offer("A"), offer("B"), offer("C"), tickets=("first",)))
    read_all(account, Marketplace(offer("A"), UnreadableOffer(sku="B", why="odd"), tickets=("second",)))
    assert [held.sku for held in Offer.objects.exclude(missing_at=None)] == ["C"]
    read_all(account, Marketplace(offer("A"), UnreadableOffer(sku="B", why="odd"), tickets=("again",)))
    states = dict(Offer.objects.values_list("sku", "state"))
    assert states == {"A": OfferState.LISTED, "B": OfferState.LISTED, "C": OfferState.GONE}
    read_all(account, Marketplace(offer("A"), UnreadableOffer(sku="", why="odd"), tickets=("third",)))
    assert Offer.objects.get(sku="B").state == OfferState.LISTED


def test_a_deleted_offer_hides_none_that_is_there_under_its_sku(account):
    """Deleted and made anew under the same SKU: the one that is there counts, in whatever order they are told."""
    gone = RemoteOffer(sku="A", remote_id="old", deleted=True)
    record(account, [gone, offer("A")], began_at=clock.now())
    assert (Offer.objects.get().state, Offer.objects.get().remote_id) == (OfferState.LISTED, "R-A")
    record(account, [gone], began_at=clock.now())
    assert Offer.objects.get().state == OfferState.LISTED
    record(account, [RemoteOffer(sku="A", remote_id="R-A", deleted=True)], began_at=clock.now())
    assert Offer.objects.get().state == OfferState.GONE


def test_a_price_that_cents_cannot_say_is_unknown_and_kept_exactly(account):
    """19.995 is neither 19.99 nor 20.00."""
    record(account, [offer("A", price="19.995")], began_at=clock.now())
    (held,) = Offer.objects.values_list("seen_price_cents", "seen_prices__0__price")
    assert held == (None, "19.995")


@pytest.mark.django_db(transaction=True)
def test_of_five_thousand_offers_those_that_changed_are_written(account):
    """A batch that tells of 5,000 offers of which seven changed writes seven rows, and so many statements as ever."""
    skus = [f"S{place:04}" for place in range(5000)]
    assert record(account, [offer(sku) for sku in skus], began_at=clock.now()).new == 5000
    before = rows(account)
    told = [offer(sku, quantity=4 if place < 7 else 5) for place, sku in enumerate(skus)]
    recorded = record(account, told, began_at=clock.now())
    after = rows(account)
    assert (recorded.changed, recorded.new, len(recorded.offers)) == (7, 0, 5000)
    assert {sku for sku in skus if before[sku] != after[sku]} == set(skus[:7])


def test_an_older_read_never_overwrites_a_newer_one(account):
    """Of two reads the one that began later wins, whichever is recorded last."""
    earlier = clock.now()
    record(account, [offer("A", quantity=2)], began_at=clock.now())
    record(account, [offer("A", quantity=9)], began_at=earlier)
    assert Offer.objects.get().seen_quantity == 2


def test_an_offer_whose_file_is_under_way_is_not_adopted(account):
    """What was read of it may be from before the file: it stays wanted until a read that began after its end."""
    wanted = Offer.objects.create(account=account, sku="A", desired_quantity=7)
    file = Submission.objects.create(
        account=account,
        kind=SubmissionKind.CREATE,
        state=SubmissionState.WAITING,
        token=uuid.uuid4(),
        created_at=clock.now(),
    )
    file.items.create(offer=wanted, sku="A", quantity=7)
    record(account, [offer("A")], began_at=clock.now())
    wanted.refresh_from_db()
    assert (wanted.state, wanted.published_quantity, wanted.seen_quantity) == (OfferState.WANTED, None, 5)
    began = clock.now()
    Submission.objects.update(state=SubmissionState.ABANDONED, settled_at=clock.now())
    record(account, [offer("A")], began_at=began)
    assert Offer.objects.get().state == OfferState.WANTED
    record(account, [offer("A")], began_at=clock.now())
    wanted.refresh_from_db()
    assert (wanted.state, wanted.published_quantity) == (OfferState.LISTED, 5)


def test_a_deletion_that_was_read_before_our_file_landed_is_not_believed(account):
    """The offer was touched since the read began: it keeps its state and figures."""
    record(account, [offer("A")], began_at=clock.now())
    began = clock.now()
    Offer.objects.update(stock_published_at=clock.now(), published_quantity=9)
    record(account, [RemoteOffer(sku="A", remote_id="R-A", deleted=True)], began_at=began)
    assert (Offer.objects.get().state, Offer.objects.get().published_quantity) == (OfferState.LISTED, 9)


def test_a_stranger_becomes_ours_once_there_is_a_product_of_its_sku(account):
    """And its offer is computed anew."""
    record(account, [offer("A")], began_at=clock.now())
    assert Offer.objects.get().product is None
    product = Product.objects.create(sku="A", created_at=clock.now(), updated_at=clock.now())
    record(account, [offer("A")], began_at=clock.now())
    assert Offer.objects.get().product == product
    assert OfferRefresh.objects.filter(product_id=product.pk).exists()
