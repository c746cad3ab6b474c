"""Stopping to sell: it reaches every account, sends zeros and nothing else, and makes nothing new."""

from __future__ import annotations

import uuid
from datetime import timedelta

import pytest

from comptoir import clock
from comptoir.accounts.models import Account, Mode
from comptoir.accounts.services import request_sync
from comptoir.channels.offers import SubmissionKind
from comptoir.offers import attempts, preparing, services
from comptoir.offers.models import Offer, Submission, SubmissionState
from comptoir.outbound.offers import due

pytestmark = pytest.mark.django_db(transaction=True)
CREATE, STOCK, TERMS = SubmissionKind.CREATE, SubmissionKind.STOCK, SubmissionKind.TERMS


def test_one_paused_account_keeps_no_other_from_stopping(stall, add_account):
    """All are stopped; what is paused sends its zeros once it is resumed."""
    stall.list_goods("A-1")
    other, _ = add_account("other")
    Account.objects.filter(pk=other.pk).update(paused=True, stock_mode=Mode.LIVE)
    assert services.stop_selling(None, "ann") == 2
    assert not Account.objects.filter(selling_stopped_at=None).exists()
    assert set(Offer.objects.values_list("desired_quantity", flat=True)) == {0}
    stall.run(5)
    assert stall.truth("A-1")["quantity"] == 0
    assert other.cursors.get(flow=preparing.PUSH_STOCK).requested_at is not None


def test_a_paused_account_is_stopped_for_when_it_is_resumed(stall):
    """Nothing is sent while it is paused, zeros are the first thing afterwards."""
    stall.list_goods("A-1")
    Account.objects.update(paused=True)
    services.stop_selling(stall.account, "ann")
    stall.run(5)
    assert stall.truth("A-1")["quantity"] == 10
    Account.objects.update(paused=False)
    stall.run(5)
    assert stall.truth("A-1")["quantity"] == 0


def test_a_new_offer_that_was_prepared_is_taken_back(stall):
    """What had not left when selling was stopped is not made afterwards."""
    stall.goods("A-1")
    stall.prepare(CREATE)
    services.stop_selling(stall.account, "ann")
    assert not Submission.objects.exists()
    stall.run(5)
    assert stall.calls("OF01") == 0


def test_a_file_with_units_does_not_begin_once_selling_is_stopped(stall):
    """Somebody holds it, ready to send, in the moment in which a person stops selling."""
    stall.list_goods("A-1")
    stall.goods("B-1")
    stall.stock("A-1", 4)
    files = [stall.prepare(CREATE), stall.prepare(STOCK)]
    Account.objects.update(selling_stopped_at=clock.now())
    assert [attempts.begin(file, lease=timedelta(seconds=75)) for file in files] == [False, False]
    sent = stall.calls("OF01"), stall.calls("STO01")
    stall.publish()
    assert (stall.calls("OF01"), stall.calls("STO01")) == sent
    assert not stall.files(STOCK)[1:]
    assert [file.state for file in stall.files(CREATE)] == [SubmissionState.COMPLETE]


def test_stopping_sends_zeros_and_nothing_else(stall):
    """Without automatic sync a price and a new offer wait for a person who means them."""
    stall.list_goods("A-1")
    stall.pass_time(120)
    Account.objects.update(auto_sync=False)
    stall.price("A-1", 95_00)
    stall.goods("B-1")
    stall.run(5)
    made = stall.calls("OF01")
    services.stop_selling(stall.account, "ann")
    assert due.accounts_due() == [stall.account.pk]
    stall.run(10)
    assert (stall.truth("A-1")["quantity"], stall.truth("A-1")["price"]) == (0, 100_00)
    assert stall.calls("OF01") == made
    assert not stall.account.cursors.filter(requested_at__isnull=False).exists()
    services.resume_selling(stall.account, "ann")
    stall.run(10)
    assert (stall.truth("A-1")["quantity"], stall.truth("A-1")["price"]) == (10, 100_00)
    request_sync(stall.account, preparing.PUSH)
    stall.run(10)
    assert stall.is_true("A-1")
    assert stall.offer("B-1").state == "LISTED"


def test_stopping_overrules_the_rest_of_stock_alone(stall):
    """Terms that failed a moment ago are not sent again for it; zeros wait for no rest."""
    stall.list_goods("A-1")
    stall.pass_time(120)
    stall.lead_time("A-1", 5)
    stall.stock("A-1", 4)
    for kind in (STOCK, TERMS):
        Submission.objects.create(
            account=stall.account,
            kind=kind,
            state=SubmissionState.FAILED,
            token=uuid.uuid4(),
            created_at=clock.now(),
            settled_at=clock.now(),
            error="It came to nothing.",
        )
    sent = stall.calls("OF01"), stall.calls("STO01")
    services.stop_selling(stall.account, "ann")
    stall.publish()
    assert (stall.calls("OF01"), stall.calls("STO01")) == (sent[0], sent[1] + 1)
