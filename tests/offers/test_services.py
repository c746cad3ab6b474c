"""What persons decide about offers: whole or not at all, and written down with who it was."""

from __future__ import annotations

import uuid
from datetime import UTC, datetime

import pytest
from tests.offers.selling import listed, open_account, refreshed, soon, stocked

from comptoir import clock
from comptoir.accounts.changes import change_settings
from comptoir.accounts.models import Account, Credential, Cursor, LiveScope, Mode
from comptoir.accounts.services import AccountProblem
from comptoir.activity.models import Entry
from comptoir.catalog.models import Product
from comptoir.channels.offers import SubmissionKind
from comptoir.channels.pacing import Flow
from comptoir.offers import services, stale
from comptoir.offers.models import Offer, Submission, SubmissionItem, SubmissionState
from comptoir.offers.problems import NotReadYet, OfferProblem, UnknownOffer

pytestmark = pytest.mark.django_db
OFFER_FLOWS = (Flow.STOCK, Flow.PRICE, Flow.TERMS)


@pytest.fixture
def account():
    """A live account."""
    return open_account()


@pytest.fixture
def tv(account):
    """A listed offer at 100.00 of which there are ten."""
    return listed(account, stocked("TV", floor_cents=60_00))


def acts():
    """What the journal says was done, and by whom."""
    return list(Entry.objects.order_by("pk").values_list("kind", "who"))


def test_a_persons_figures_stand_at_once(account, tv):
    """Computed in the same moment, and left to the product again by None."""
    until = soon(days=3)
    offer = services.set_figures(
        account=account,
        sku="TV",
        figures={
            "price_cents": 95_00,
            "discount_cents": 85_00,
            "discount_until": until,
            "min_order_quantity": 2,
        },
        who="ann",
    )
    assert (offer.desired_price_cents, offer.desired_discount_cents) == (95_00, 85_00)
    assert (offer.desired_discount_until, offer.desired_min_order_quantity) == (until, 2)
    assert acts() == [("offer.figure_set", "ann")] * 5
    offer = services.set_figures(
        account=account, sku="TV", figures={"price_cents": None, "owns_discount": False}, who="ann"
    )
    assert (offer.desired_price_cents, offer.desired_discount_cents) == (100_00, None)
    assert (offer.owns_discount, offer.set_discount_until) == (False, None)


MISFITS = [
    ({"price_cents": 0}, "price_cents: it cannot be 0"),
    ({"price_cents": 95.5}, "price_cents: it cannot be 95.5"),
    ({"price_cents": True}, "price_cents: it cannot be True"),
    ({"price_cents": 59_99}, "price_cents: 59.99 CAD is below the floor of TV, 60.00 CAD"),
    ({"discount_cents": 59_99}, "discount_cents: 59.99 CAD is below the floor"),
    ({"discount_cents": 100_00}, "discount_cents: the discount price is not below"),
    ({"discount_cents": 70_00, "owns_discount": False}, "owns_discount: a discount is given"),
    ({"discount_until": datetime(2026, 1, 1)}, "discount_until: it is no moment"),  # noqa: DTZ001  # without a zone
    (
        {
            "discount_from": datetime(2026, 2, 1, tzinfo=UTC),
            "discount_until": datetime(2026, 1, 1, tzinfo=UTC),
        },
        "discount_until: the discount ends before",
    ),
    ({"min_order_quantity": 5, "max_order_quantity": 4}, "max_order_quantity: it is below"),
    ({"logistic_class": " "}, "logistic_class: it is empty"),
    ({"owns_discount": 1}, "owns_discount: it is true or false"),
    ({"quantity": 3}, "quantity: an offer has no such figure"),
]


@pytest.mark.parametrize(("figures", "message"), MISFITS)
def test_a_figure_that_does_not_fit_changes_nothing(account, tv, figures, message):
    """The error names the field; what was given beside it is not taken either."""
    before = Offer.objects.values().get()
    with pytest.raises(OfferProblem) as refused:
        services.set_figures(account=account, sku="TV", figures={"lead_time_days": 4} | figures, who="ann")
    assert str(refused.value).startswith(message)
    assert (Offer.objects.values().get(), acts()) == (before, [])


def test_an_unknown_offer_is_named(account, tv):
    """And nothing is done to the known ones."""
    with pytest.raises(UnknownOffer, match="no offer of CAR, VAN"):
        services.pause(account=account, skus=["VAN", "TV", "CAR"], who="ann")
    assert not Offer.objects.get().paused


def test_a_paused_offer_offers_nothing_until_it_is_resumed(account, tv):
    """Pausing twice is once."""
    assert services.pause(account=account, skus=["TV"], who="ann") == 1
    assert services.pause(account=account, skus=["TV"], who="ann") == 0
    tv.refresh_from_db()
    assert (tv.desired_quantity, tv.obstacles) == (0, ["paused"])
    assert services.resume(account=account, skus=["TV"], who="bob") == 1
    tv.refresh_from_db()
    assert (tv.desired_quantity, tv.obstacles) == (10, [])
    assert acts() == [("offer.paused", "ann"), ("offer.resumed", "bob")]


def test_the_price_that_was_seen_is_approved_and_no_other(account, tv):
    """A price that changed since the person looked is refused."""
    Product.objects.update(msrp_cents=70_00)
    refreshed(tv)
    with pytest.raises(OfferProblem, match=r"TV is to cost 70\.00 CAD by now, not 75\.00 CAD"):
        services.approve_price(account=account, prices={"TV": 75_00}, who="ann")
    tv.refresh_from_db()
    assert tv.price_held
    assert services.approve_price(account=account, prices={"TV": 70_00}, who="ann") == 1
    tv.refresh_from_db()
    assert (tv.price_held, tv.approved_price_cents) == ("", 70_00)
    assert stale.counts(account.pk)[SubmissionKind.PRICE] == 1
    assert services.approve_price(account=account, prices={"TV": None}, who="ann") == 0
    assert acts() == [("offer.price_approved", "ann")]


def test_a_refused_figure_goes_again_where_a_person_asks(account, tv):
    """That kind alone."""
    Offer.objects.update(
        published_quantity=1, stock_refusal="no", price_refusal="never", refused_at=clock.now()
    )
    told = {"account": account, "who": "ann", "kinds": [SubmissionKind.STOCK]}
    assert (services.retry_refused(**told, skus=["TV"]), services.retry_refused(**told)) == (1, 0)
    tv.refresh_from_db()
    assert (tv.stock_refusal, tv.price_refusal, tv.refused_at is None) == ("", "never", False)
    assert stale.counts(account.pk)[SubmissionKind.STOCK] == 1
    assert services.retry_refused(account=account, who="ann") == 1
    tv.refresh_from_db()
    assert (tv.price_refusal, tv.refused_at) == ("", None)


def test_stopping_and_resuming_leaves_everything_as_it_was(account, tv):
    """Zero everywhere at once, whatever else is asked for; afterwards exactly what may be sold."""
    other = open_account("other")
    refreshed(tv)
    paused = listed(account, stocked("OFF"))
    services.pause(account=account, skus=["OFF"], who="ann")
    before = {offer.pk: offer.desired_quantity for offer in Offer.objects.all()}
    assert services.stop_selling(account, "ann") == 1
    assert services.stop_selling(account, "ann") == 0
    assert account.selling_stopped_at is not None
    quantities = dict(Offer.objects.filter(account=account).values_list("sku", "desired_quantity"))
    assert quantities == {"TV": 0, "OFF": 0}
    assert Offer.objects.get(account=other, sku="TV").desired_quantity == 10
    assert "stopped" in refreshed(paused).obstacles
    assert services.stop_selling(None, "ann") == 1
    assert services.resume_selling(None, "bob") == 2
    assert {offer.pk: offer.desired_quantity for offer in Offer.objects.all()} == before
    assert [who for kind, who in acts() if kind == "offers.selling_resumed"] == ["bob", "bob"]


@pytest.mark.parametrize("state", [SubmissionState.PREPARED, SubmissionState.WAITING])
def test_stopping_gives_up_the_stock_file_under_way(account, tv, state):
    """What never left is taken back; of what left nobody knows any more, so that zero goes at once."""
    Offer.objects.update(published_quantity=3)
    submission = Submission.objects.create(
        account=account,
        kind="stock",
        state=state,
        token=uuid.uuid4(),
        fields=["sku", "quantity"],
        created_at=clock.now(),
        sent_at=None if state == SubmissionState.PREPARED else clock.now(),
        items_count=1,
    )
    SubmissionItem.objects.create(submission=submission, offer=tv, sku="TV", quantity=10)
    services.stop_selling(account, "ann")
    tv.refresh_from_db()
    left = list(Submission.objects.values_list("state", flat=True))
    if state == SubmissionState.PREPARED:
        assert (left, tv.published_quantity) == ([], 3)
    else:
        assert (left, tv.published_quantity) == ([SubmissionState.ABANDONED], None)
        assert Submission.objects.get().next_poll_at is not None
    assert stale.counts(account.pk)[SubmissionKind.STOCK] == 1


@pytest.fixture
def reading(account, tv):
    """The account before anything is live: tested, and what it offers read and adopted."""
    Account.objects.update(
        stock_mode="shadow", price_mode="shadow", terms_mode="read", facts={"shop": {"at": "", "value": {}}}
    )
    now = clock.now()
    Credential.objects.create(
        account=account,
        name="api_key",
        sealed=b"",
        key_fingerprint="",
        changed_at=now,
        validated_at=now,
        rotation_due_at=now,
    )
    Cursor.objects.create(account=account, flow="offers", position=now)
    account.refresh_from_db()
    return account


def modes(account):
    """The modes of the three flows of offers."""
    account.refresh_from_db()
    return [account.stock_mode, account.price_mode, account.terms_mode]


def test_going_live_for_a_list(reading):
    """Only these SKUs, and those named before; other offers stay as they are."""
    listed(reading, stocked("SET"))
    assert services.go_live(reading, [Flow.STOCK], ["TV"], who="ann") is False
    assert modes(reading) == [Mode.LIVE, Mode.SHADOW, Mode.READ]
    assert reading.live_scope == LiveScope.LISTED
    assert dict(Offer.objects.values_list("sku", "live")) == {"TV": True, "SET": False}
    services.go_live(reading, OFFER_FLOWS, ["SET"], who="ann")
    assert (modes(reading), Offer.objects.filter(live=True).count()) == ([Mode.LIVE] * 3, 2)
    services.go_live(reading, OFFER_FLOWS, who="ann")
    reading.refresh_from_db()
    assert reading.live_scope == LiveScope.ALL
    with pytest.raises(OfferProblem, match="live for every offer already"):
        services.go_live(reading, [Flow.PRICE], ["TV"], who="ann")
    services.leave_live(reading, OFFER_FLOWS, Mode.SHADOW, who="ann")
    assert (modes(reading), Offer.objects.filter(live=True).count()) == ([Mode.SHADOW] * 3, 0)


@pytest.mark.parametrize("skus", [None, ["SET"]])
def test_going_live_for_one_flow_widens_no_other(reading, skus):
    """An offer that nobody named for stock stays out of it, until stock is named with it."""
    listed(reading, stocked("SET"))
    services.go_live(reading, [Flow.STOCK], ["TV"], who="ann")
    with pytest.raises(OfferProblem, match=r"live for a list of offers \(stock\)") as refused:
        services.go_live(reading, [Flow.PRICE], skus, who="ann")
    assert "--flow stock --flow price" in refused.value.remedy
    assert (modes(reading)[1], reading.live_scope) == (Mode.SHADOW, LiveScope.LISTED)
    assert dict(Offer.objects.values_list("sku", "live")) == {"TV": True, "SET": False}
    services.go_live(reading, [Flow.PRICE], ["TV"], who="ann")
    services.go_live(reading, [Flow.STOCK, Flow.PRICE], skus, who="ann")
    assert stale_scope(reading) == {"TV", "SET"}


def stale_scope(account):
    """The offers that a live flow may touch."""
    account.refresh_from_db()
    offers = Offer.objects.filter(account=account)
    wide = account.live_scope == LiveScope.ALL
    return set((offers if wide else offers.filter(live=True)).values_list("sku", flat=True))


def test_a_setting_only_narrows_what_is_live(reading):
    """More offers go live by the act that shows first what changes."""
    services.go_live(reading, [Flow.STOCK], ["TV"], who="ann")
    reading.refresh_from_db()
    with pytest.raises(AccountProblem, match="live for a list of offers") as refused:
        change_settings(reading, {"live_scope": "all"}, who="ann")
    assert "go-live bestbuy --flow stock" in refused.value.remedy
    reading.refresh_from_db()
    assert reading.live_scope == LiveScope.LISTED
    services.go_live(reading, [Flow.STOCK], who="ann")
    assert change_settings(reading, {"live_scope": "listed"}, who="ann") == ["live_scope"]


def test_going_live_is_refused_as_a_whole(reading):
    """What stands in the way is named, and nothing has changed."""
    before = (modes(reading), Offer.objects.filter(live=True).count())
    with pytest.raises(UnknownOffer, match="no offer of CAR"):
        services.go_live(reading, OFFER_FLOWS, ["TV", "CAR"], who="ann")
    with pytest.raises(OfferProblem, match="none is named"):
        services.go_live(reading, OFFER_FLOWS, [], who="ann")
    with pytest.raises(OfferProblem, match="stock, price and terms"):
        services.go_live(reading, [Flow.DECISIONS], who="ann")
    Credential.objects.update(validated_at=None)
    with pytest.raises(AccountProblem, match="was not tested"):
        services.go_live(reading, OFFER_FLOWS, who="ann")
    Credential.objects.update(validated_at=clock.now())
    Cursor.objects.update(position=None)
    with pytest.raises(NotReadYet, match="never read whole"):
        services.go_live(reading, OFFER_FLOWS, who="ann")
    assert (modes(reading), Offer.objects.filter(live=True).count(), acts()) == (*before, [])
