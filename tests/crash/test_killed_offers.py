"""The worker is killed after each step of a file of each kind; what we mean is there, and went once, or twice."""

from __future__ import annotations

from typing import Any

import pytest
from tests.crash.killing import kill_once
from tests.outbound.offers.conftest import Stall

from comptoir.activity.models import SyncRun
from comptoir.channels.offers import SubmissionKind
from comptoir.offers.models import OPEN, Submission, SubmissionState

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.crash]

STOCK, PRICE, CREATE, TERMS = (
    SubmissionKind.STOCK,
    SubmissionKind.PRICE,
    SubmissionKind.CREATE,
    SubmissionKind.TERMS,
)
KINDS = (STOCK, PRICE, CREATE, TERMS)
OPERATIONS = {STOCK: "STO01", PRICE: "PRI01", CREATE: "OF01", TERMS: "OF01"}
FIGURES = {STOCK: "quantity", PRICE: "price", TERMS: "leadtime"}
OLD = {STOCK: 10, PRICE: 100_00, TERMS: 2}
NEW = {STOCK: 14, PRICE: 96_00, TERMS: 5}

SENDING = (
    ("comptoir.offers.refresh.drain", 1),  # 1 the desired figures
    ("before comptoir.offers.preparing._items", 1),  # prepared in part, not committed
    ("comptoir.offers.preparing.prepare", 1),  # 2 PREPARED with its items
    ("comptoir.offers.files.write", 1),  # 3 the file is written
    ("comptoir.offers.attempts.begin", 1),  # 4 SENDING
    ("before comptoir.channels.http.Session._exchange", 1),  # the call is reserved
    ("comptoir.channels.http.Session.call", 1),  # 5 the answer is here, nothing written
    ("comptoir.offers.attempts.answered", 1),  # 6 WAITING
)
SETTLING = (
    ("comptoir.channels.http.Session.call", 1),  # 7 the import has ended
    ("comptoir.channels.mirakl.Mirakl.fetch_import_report", 1),  # its report is here
    ("comptoir.offers.published.mark_refused", 1),  # 8 the items that the report names
    ("before comptoir.offers.published.write_taken", 1),  # before the published figures
    ("comptoir.offers.published.write_taken", 1),  # 9 the published figures
    ("comptoir.offers.published.write_refused", 1),  # 10 the words on the refused offers
    ("before comptoir.offers.settling._end_run", 1),  # ended, not committed
    ("comptoir.offers.settling.complete", 1),  # 11 COMPLETE
)
PHASES = {"sending": SENDING, "settling": SETTLING}
CASES = [(phase, *step) for phase, steps in PHASES.items() for step in steps]
MAY_GO_TWICE = {
    "comptoir.offers.attempts.begin",
    "before comptoir.channels.http.Session._exchange",
    "comptoir.channels.http.Session.call",
}
"""Steps of sending after which nobody knows whether the file came."""


def change(stall: Stall, kind: SubmissionKind, value: int, *skus: str) -> None:
    """What we mean of these offers is otherwise from now on."""
    say = {STOCK: stall.stock, PRICE: stall.price, TERMS: stall.lead_time}[kind]
    for sku in skus:
        say(sku, value)


def fill(stall: Stall, kind: SubmissionKind) -> None:
    """Two offers of which the marketplace will take one, A-1, and refuse the other."""
    if kind is CREATE:
        stall.goods("A-1")
        stall.goods("B-2", gtin="0614141000036")
        return
    stall.list_goods("A-1", "B-2")
    if kind is PRICE:
        stall.read()  # a price of which all lines are known travels in a file of prices
    stall.pass_time(120)
    stall.world.change_offer(stall.shop_id, "B-2", deleted=1)
    change(stall, kind, NEW[kind], "A-1", "B-2")


def kill(stall: Stall, kind: SubmissionKind, phase: str, step: str, nth: int) -> None:
    """Have a worker die at that step of sending or settling a file of the kind."""
    if phase == "settling":
        stall.publish()
        stall.pass_time(90)
    assert kill_once("offers", stall.account.pk, step, nth) == -9, f"{kind} never came to {step}"


def assert_settled(stall: Stall, kind: SubmissionKind, *, files: int) -> None:
    """Nothing is left half done; the marketplace took and was asked for no more than it should."""
    assert stall.is_true("A-1")
    told = stall.files(kind)
    assert told[-1].state == SubmissionState.COMPLETE
    # What was refused may go once more by itself, when nobody knows what the marketplace holds of it.
    assert len([file for file in told if file.items.filter(sku="A-1").exists()]) <= files
    assert not Submission.objects.filter(state__in=OPEN).exists()
    assert not SyncRun.objects.filter(status="RUNNING").exists()
    assert stall.world.summary()["limits_broken"] == {}


def changes_of(stall: Stall, since: int, sku: str = "A-1") -> list[dict[str, Any]]:
    """How the seller changed an offer, by whichever import."""
    return stall.world.ledger.offer_changes(stall.shop_id, sku=sku, since=since)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(("phase", "step", "nth"), CASES)
def test_a_file_whose_worker_is_killed(stall, kind, phase, step, nth):
    """It goes once, or twice where nobody can know; the offer changes once, to what we mean, and never otherwise."""
    fill(stall, kind)
    since, sent = stall.world.ledger.last_seq(), stall.calls(OPERATIONS[kind])
    kill(stall, kind, phase, step, nth)
    stall.run(25, every=60)
    twice = phase == "sending" and step in MAY_GO_TWICE
    assert_settled(stall, kind, files=2 if twice else 1)
    assert stall.calls(OPERATIONS[kind]) - sent <= len(stall.files(kind))
    (only,) = changes_of(stall, since)
    if kind is not CREATE:
        assert (only["before"][FIGURES[kind]], only["after"][FIGURES[kind]]) == (OLD[kind], NEW[kind])
    refused = stall.offer("B-2")
    assert getattr(refused, f"{kind.value}_refusal") != ""
    assert refused.published_quantity in {OLD[STOCK] if kind is not CREATE else None, None}
    assert "offers.refused" in stall.concerns()


BACK = [(STOCK, *case) for case in CASES] + [
    (kind, *case)
    for kind in (PRICE, TERMS)
    for case in CASES
    if case[1] in MAY_GO_TWICE or "taken" in case[1]
]


@pytest.mark.parametrize(("kind", "phase", "step", "nth"), BACK)
def test_a_figure_that_changes_back_while_the_worker_lies_dead(stall, kind, phase, step, nth):
    """The file that nobody follows says the new figure, we mean the old one again: the old one stands in the end."""
    fill(stall, kind)
    since = stall.world.ledger.last_seq()
    kill(stall, kind, phase, step, nth)
    change(stall, kind, OLD[kind], "A-1", "B-2")
    stall.run(25, every=60)
    assert stall.truth("A-1")[FIGURES[kind]] == OLD[kind]
    assert stall.is_true("A-1")
    assert not Submission.objects.filter(state__in=OPEN).exists()
    assert not SyncRun.objects.filter(status="RUNNING").exists()
    assert stall.world.summary()["limits_broken"] == {}
    held = [each["after"][FIGURES[kind]] for each in changes_of(stall, since)]
    assert held in ([], [NEW[kind], OLD[kind]])


@pytest.mark.parametrize("nth", [1, 2])
def test_a_large_file_whose_worker_is_killed_between_two_chunks(stall, nth):
    """What is published so far is true, and the rest follows; what changed meanwhile goes with the next file."""
    skus = ["A-1", "B-2", "C-3"]
    stall.list_goods(*skus)
    stall.pass_time(120)
    change(stall, STOCK, 4, *skus)
    stall.publish()
    stall.pass_time(90)
    step, small = "comptoir.offers.published.write_taken", "comptoir.offers.published.CHUNK=1"
    assert kill_once("offers", stall.account.pk, step, nth, small) == -9
    assert [stall.offer(sku).published_quantity for sku in skus] == [4] * nth + [10] * (len(skus) - nth)
    change(stall, STOCK, 10, "A-1", "C-3")
    stall.run(25, every=60)
    assert [stall.truth(sku)["quantity"] for sku in skus] == [10, 4, 10]
    assert [stall.is_true(sku) for sku in skus] == [True] * len(skus)
    assert [file.state for file in stall.files(STOCK)] == [SubmissionState.COMPLETE] * 2
    assert not SyncRun.objects.filter(status="RUNNING").exists()
    assert stall.world.summary()["limits_broken"] == {}


GIVING_UP = (
    "before comptoir.offers.published.forget_published",
    "comptoir.offers.published.forget_published",
    "before comptoir.offers.settling._end_run",
    "comptoir.offers.settling.abandon",
)
LANDING = (
    "before comptoir.offers.settling.landed_late",
    "comptoir.offers.published.forget_published",
    "comptoir.offers.published.taint",
    "comptoir.offers.settling.landed_late",
)


@pytest.mark.parametrize("phase", ["giving up", "landing"])
@pytest.mark.parametrize("place", range(4))
def test_a_stuck_file_whose_worker_is_killed(stall, phase, place):
    """While it is given up, or when it lands half an hour later over a newer one: the newer figure stands in the end."""
    stall.list_goods("A-1")
    stall.world.disrupt("stuck_import", times=1, operations=["STO01"], seconds=1800)
    change(stall, STOCK, 4, "A-1")
    stall.run(1)
    change(stall, STOCK, 8, "A-1")
    if phase == "giving up":
        stall.pass_time(11 * 60)
    else:
        stall.run(13, every=60)
        stall.pass_time(30 * 60)
    step = (GIVING_UP if phase == "giving up" else LANDING)[place]
    assert kill_once("offers", stall.account.pk, step, 1) == -9, f"it never came to {step}"
    stall.run(60, every=60)
    first = stall.files(STOCK)[0]
    assert (first.state, first.landed_at is not None) == (SubmissionState.ABANDONED, True)
    assert stall.truth("A-1")["quantity"] == 8
    assert stall.is_true("A-1")
    assert not Submission.objects.filter(state__in=OPEN).exists()
    assert not SyncRun.objects.filter(status="RUNNING").exists()
    assert stall.world.summary()["limits_broken"] == {}
