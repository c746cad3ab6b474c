"""The worker is killed after each step of a read of offers; what a colleague changed is seen, shown once and repaired."""

from __future__ import annotations

import pytest
from tests.crash.killing import kill_once
from tests.outbound.offers.conftest import Stall

from comptoir.accounts.services import request_sync
from comptoir.activity.models import Entry, SyncRun
from comptoir.inbound.models import OfferRead, OfferReadBatch
from comptoir.inbound.offers import read_offers, request
from comptoir.inbound.orders import pull_orders
from comptoir.offers.models import OPEN, Submission

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.crash]

SKUS = ("A-1", "B-2", "C-3")
HOUR = 3600
STEPS = (
    "comptoir.inbound.offers.timing.begin",  # 1 the read is opened
    "comptoir.inbound.offers.steps.note_time",  # 2 the marketplace's time is noted
    "comptoir.channels.mirakl.Mirakl.start_offers_export",  # 3 asked for, the ticket not kept
    "comptoir.inbound.offers.steps.keep_ticket",  # 4 the ticket is kept
    "comptoir.channels.mirakl.Mirakl.offers_export_progress",  # 5 polled, nothing written
    "comptoir.inbound.offers.steps.poll",  # 6 the addresses of the chunks are kept
    "comptoir.channels.mirakl.Mirakl.fetch_offers_export",  # 7 a chunk is here
    "comptoir.inbound.offers.steps.record",  # 8 its offers are written, not committed
    "comptoir.inbound.offers.steps.record_batch",  # 9 a batch is committed, the chunk not counted
    "comptoir.inbound.offers.steps.fetch_chunk",  # 10 the chunk is counted
    "comptoir.offers.drift.judge",  # 11 prices are judged, not committed
    "comptoir.inbound.offers.timing.move_cursors",  # 12 the cursors are moved, not committed
    "comptoir.inbound.offers.ending.finish",  # 13 the read is over
    "comptoir.offers.drift.judge_stock",  # 14 quantities are judged, not committed
    "comptoir.inbound.offers.ending.judge_stock",  # 15 all is judged
)


def read_on(stall: Stall) -> None:
    """One round of somebody who lives: offers, then the orders that explain their quantities."""
    assert read_offers(stall.account.pk).error is None
    request_sync(stall.account, "orders")
    assert pull_orders(stall.account.pk).error is None
    stall.pass_time(65)


def go_on(stall: Stall, reads: int) -> None:
    """Read until so many reads are judged; everything may be asked for once a day, so that this may last one."""
    for _ in range(3):
        for _ in range(12):
            if OfferRead.objects.filter(failed=False, judged_at__isnull=False).count() > reads:
                return
            read_on(stall)
        stall.pass_time(12 * HOUR)
    raise AssertionError("The read was never judged.")


def interfere(stall: Stall) -> None:
    """A colleague changes a quantity and a price in the marketplace's portal."""
    stall.pass_time(2 * HOUR)
    stall.world.portal.edit_offer(stall.shop_id, "A-1", quantity=3)
    stall.world.portal.edit_offer(stall.shop_id, "B-2", price=101_00)
    stall.pass_time(60)


def kill(stall: Stall, step: str, nth: int = 1, *sizes: str) -> None:
    """Have a worker die at the step; the others that it needs before are taken by workers that live."""
    if step.endswith("judge_stock"):
        while not OfferRead.objects.filter(finished_at__isnull=False, judged_at=None).exists():
            read_offers(stall.account.pk)
            stall.pass_time(65)
        request_sync(stall.account, "orders")
        assert pull_orders(stall.account.pk).done
    for _ in range(5):
        if kill_once("reads", stall.account.pk, step, nth, *sizes) == -9:
            return
        stall.pass_time(65)
    pytest.fail(f"the worker never came to {step}")


BATCHES = "comptoir.inbound.offers.steps.record_batch"
ONE_BY_ONE = "comptoir.inbound.offers.steps.BATCH=1"
CASES = [
    *((False, step) for step in STEPS),
    *((True, step) for step in STEPS[2:13:3] if step != BATCHES),
    (True, BATCHES, 2, ONE_BY_ONE),  # between two batches of a chunk
]


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{'all' if case[0] else 'changes'}-{case[1]}")
def test_a_read_whose_worker_is_killed(stall, case):
    """Another one finishes it; what drifted is told, once, and put right by the next files."""
    full, step, *more = case
    stall.list_goods(*SKUS)
    if not full:
        stall.read()
        go_on(stall, reads=0)
    judged = OfferRead.objects.filter(failed=False, judged_at__isnull=False).count()
    interfere(stall)
    request(stall.account, full=full)
    kill(stall, step, *more)
    stall.pass_time(20 * 60)  # the dead worker's lease runs out
    go_on(stall, reads=judged - (step == STEPS[-1]))
    drifted = Entry.objects.get(kind="offers.drifted")
    assert set(drifted.details["skus"].split(", ")) <= {"A-1", "B-2"}
    assert (stall.offer("A-1").drift["quantity"][:3], stall.offer("B-2").drift["price_cents"][:3]) == (
        [10, 3, 1],
        [100_00, 101_00, 1],
    )
    stall.run(15, every=60)
    assert [stall.is_true(sku) for sku in SKUS] == [True] * len(SKUS)
    assert not OfferRead.objects.filter(finished_at=None).exists()
    assert not OfferReadBatch.objects.exists()
    assert not Submission.objects.filter(state__in=OPEN).exists()
    assert not SyncRun.objects.filter(status="RUNNING").exists()
    assert stall.world.summary()["limits_broken"] == {}
