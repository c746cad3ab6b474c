"""Pacing and lanes: what is promised to a marketplace, kept over threads, processes, failures and crashes."""

from __future__ import annotations

import threading
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from django.db import connection, transaction

from comptoir import clock
from comptoir.accounts.lanes import lane
from comptoir.accounts.models import Account, Pace
from comptoir.accounts.pacing import DatabasePacer
from comptoir.accounts.services import AccountProblem, add_account, request_sync
from comptoir.channels.errors import NotYet, Unavailable
from comptoir.channels.pacing import CallOutcome, Limit, Operation
from comptoir.inbound.orders import pull_orders

pytestmark = pytest.mark.django_db(transaction=True)

MINUTELY = Operation("OR11", "GET", "/api/orders", Limit("minutely", 60.0))
OTHER = Operation("OR14", "GET", "/api/orders", Limit("other", 10.0))


@pytest.fixture
def account(unmoved_clock: None) -> Account:
    """An account that nobody answers for."""
    return add_account(
        channel="mirakl", name="bestbuy", base_url="http://127.0.0.1:9", secrets={"api_key": "k"}
    )


@pytest.fixture
def at_once() -> Callable[..., list[Any]]:
    """Runs functions at the same moment, each in a thread with a database connection of its own."""

    def run(*functions: Callable[[], Any]) -> list[Any]:
        ready, results = threading.Barrier(len(functions)), [None] * len(functions)

        def one(place: int) -> None:
            connection.ensure_connection()
            ready.wait(timeout=30)
            try:
                results[place] = functions[place]()
            finally:
                connection.close()

        threads = [threading.Thread(target=one, args=[place]) for place in range(len(functions))]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        return results

    return run


def taken(account: Account, operation: Operation = MINUTELY) -> bool:
    try:
        DatabasePacer(account.pk).take(operation)
    except NotYet:
        return False
    return True


def wait_told(account: Account, operation: Operation = MINUTELY) -> timedelta:
    """How long from now a caller is told to wait."""
    with pytest.raises(NotYet) as caught:
        DatabasePacer(account.pk).take(operation)
    return caught.value.until - clock.now()


def about(wait: timedelta, seconds: float) -> bool:
    """Within the time that the statements themselves may take on a busy machine."""
    return seconds - 30 < wait.total_seconds() <= seconds


@pytest.mark.parametrize("before", ["never called", "called before", "failing"])
def test_callers_who_arrive_together_get_one_call(account, at_once, before, pass_time):
    """Eight at once, on connections of their own: one goes, seven are told when to come back."""
    if before != "never called":
        DatabasePacer(account.pk).take(MINUTELY)
        outcome = CallOutcome.FAILED if before == "failing" else CallOutcome.ANSWERED
        DatabasePacer(account.pk).finished(MINUTELY, outcome)
        pass_time(62)
    assert sorted(at_once(*[lambda: taken(account)] * 8)) == [False] * 7 + [True]


def test_buckets_do_not_wait_for_each_other(account):
    """Limits are per operation."""
    assert taken(account, MINUTELY)
    assert taken(account, OTHER)
    assert not taken(account, MINUTELY)


def test_accounts_do_not_wait_for_each_other(account):
    """Limits are per shop."""
    other = add_account(channel="mirakl", name="two", base_url="http://127.0.0.1:9", secrets={"api_key": "k"})
    assert taken(account)
    assert taken(other)


def test_the_interval_runs_from_the_end_of_the_call_and_two_per_cent_more(account, pass_time):
    """A call of 20 seconds pushes the next one by as much."""
    DatabasePacer(account.pk).take(MINUTELY)
    pass_time(20)
    before = clock.now()
    DatabasePacer(account.pk).finished(MINUTELY, CallOutcome.ANSWERED)
    after = clock.now()
    until = Pace.objects.get(account=account, bucket="minutely").next_at
    assert before + timedelta(seconds=61.2) <= until <= after + timedelta(seconds=61.2)
    pass_time(60)
    assert not taken(account)
    pass_time(1.3)
    assert taken(account)


def test_a_call_under_way_keeps_others_out(account, pass_time):
    """When its process was killed, for as long as it may have taken at most, and the interval after that."""
    assert taken(account)
    pass_time(MINUTELY.deadline + 60)
    assert not taken(account)
    pass_time(10)
    assert taken(account)


@pytest.mark.parametrize(("retry_after", "wait"), [(300.0, 306.0), (5.0, 61.2), (None, 61.2)])
def test_too_many_calls_moves_the_bucket_for_everyone(account, retry_after, wait):
    """By what the marketplace asks, never by less than the published interval; the account is not ill for it."""
    DatabasePacer(account.pk).take(MINUTELY)
    DatabasePacer(account.pk).finished(MINUTELY, CallOutcome.LIMITED, retry_after=retry_after)
    assert about(wait_told(account), wait)
    assert Pace.objects.get(account=account, bucket="minutely").limited == 1
    account.refresh_from_db()
    assert account.failures == 0


def test_a_call_is_never_reserved_inside_a_transaction(account):
    """Others would not see the reservation, and no call may hold a transaction open."""
    with transaction.atomic(), pytest.raises(RuntimeError, match="transaction"):
        DatabasePacer(account.pk).take(MINUTELY)
    assert not Pace.objects.exists()


def test_an_account_that_fails_waits_ever_longer_with_one_probe(account, at_once, pass_time):
    """1, 2, 5, 15 and again 15 minutes, whatever the operation; then one caller of all may try."""
    assert taken(account, MINUTELY)
    tried = MINUTELY
    for minutes in (1, 2, 5, 15, 15):
        DatabasePacer(account.pk).finished(tried, CallOutcome.FAILED)
        for operation in (MINUTELY, OTHER):
            assert wait_told(account, operation) > timedelta(minutes=minutes - 0.5)
        pass_time(minutes * 60 - 40)
        assert not taken(account, MINUTELY)
        assert not taken(account, OTHER)
        pass_time(45)
        tries = at_once(*[lambda: taken(account, MINUTELY), lambda: taken(account, OTHER)] * 3)
        assert sum(tries) == 1
        tried = (MINUTELY, OTHER)[tries.index(True) % 2]
    assert account.failures == 0
    account.refresh_from_db()
    assert account.failures == 5


def test_a_success_ends_the_wait(account, pass_time):
    """At once, for every operation."""
    DatabasePacer(account.pk).take(MINUTELY)
    DatabasePacer(account.pk).finished(MINUTELY, CallOutcome.FAILED)
    pass_time(62)
    DatabasePacer(account.pk).take(MINUTELY)
    DatabasePacer(account.pk).finished(MINUTELY, CallOutcome.ANSWERED)
    account.refresh_from_db()
    assert (account.failures, account.retry_at) == (0, None)
    assert taken(account, OTHER)


def test_a_person_who_asks_does_not_wait_for_the_failures_of_before(world, add_account, pass_time):
    """The wait after failures is for machines; the marketplace's pace stays for both."""
    account, _ = add_account()
    world.disrupt("5xx", times=2)
    for _ in range(2):
        assert isinstance(pull_orders(account.pk).error, Unavailable)
        pass_time(62)
    assert pull_orders(account.pk).until is not None
    assert world.summary()["calls"]["OR11"] == 2
    request_sync(account, "orders")
    pull_orders(account.pk)
    assert world.summary()["calls"]["OR11"] == 3
    account.refresh_from_db()
    assert account.failures == 0
    assert world.summary()["limits_broken"] == {}


def test_a_call_that_found_nobody_spends_no_budget(account):
    """The account waits as after any failure, but a person who asks need not wait for the bucket too."""
    pacer = DatabasePacer(account.pk)
    pacer.take(MINUTELY)
    pacer.finished(MINUTELY, CallOutcome.UNREACHED)
    with pytest.raises(NotYet):
        pacer.take(MINUTELY)
    request_sync(account, "orders")
    pacer.take(MINUTELY)


def test_a_quicker_pace_divides_every_wait(account):
    """For a simulator that runs at sixty times the speed."""
    quick = DatabasePacer(account.pk, 60.0)
    quick.take(MINUTELY)
    before = clock.now()
    quick.finished(MINUTELY, CallOutcome.FAILED)
    account.refresh_from_db()
    assert account.retry_at - before < timedelta(seconds=30)
    assert Pace.objects.get().next_at - before < timedelta(seconds=30)


@pytest.mark.parametrize(
    ("url", "factor"),
    [
        ("https://shop.example.com", 2.0),
        ("https://shop.example.com", 0.5),
        ("https://10.0.0.7", 60.0),
        ("http://127.0.0.1:9", 0.0),
        ("http://127.0.0.1:9", -1.0),
        ("http://127.0.0.1:9", float("nan")),
        ("http://127.0.0.1:9", float("inf")),
    ],
)
def test_a_pace_of_ones_own_is_for_this_machine(db, url, factor):
    """A real marketplace is called as it says; and no pace makes nonsense of the clock."""
    with pytest.raises(AccountProblem, match="pace_factor") as caught:
        add_account(
            channel="mirakl", name="quick", base_url=url, secrets={"api_key": "k"}, pace_factor=factor
        )
    assert caught.value.remedy
    assert not Account.objects.exists()


def test_a_lane_has_one_hand(account, at_once):
    """Of many who want it, one gets it, and leaves it free."""
    holding = threading.Barrier(4)

    def hold() -> bool:
        with lane(account.pk, "orders") as renew:
            holding.wait(timeout=30)
            return renew is not None

    assert sorted(at_once(*[hold] * 4)) == [False, False, False, True]
    with lane(account.pk, "orders") as renew:
        assert renew is not None


def test_lanes_of_other_flows_and_accounts_are_free(account):
    """One slow account holds up nobody else."""
    other = add_account(channel="mirakl", name="two", base_url="http://127.0.0.1:9", secrets={"api_key": "k"})
    with (
        lane(account.pk, "orders") as one,
        lane(account.pk, "stock") as two,
        lane(other.pk, "orders") as three,
    ):
        assert None not in {one, two, three}


def test_a_lease_runs_out_and_the_late_holder_notices(account, pass_time):
    """A killed holder blocks nobody for long; one that was only slow stops at its next step, and frees nothing."""
    with lane(account.pk, "orders") as slow:
        assert slow is not None
        pass_time(60)
        assert slow(timedelta(seconds=75))
        pass_time(60)
        with lane(account.pk, "orders") as other:
            assert other is None
        pass_time(16)
        with lane(account.pk, "orders") as other:
            assert other is not None
            assert not slow(timedelta(seconds=75))
            assert other(timedelta(seconds=75))
    with lane(account.pk, "orders") as free:
        assert free is not None
