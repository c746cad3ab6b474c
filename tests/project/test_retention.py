"""What nobody needs any more goes when its time has come, and not before."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from datetime import timedelta

import pytest
from django.db import connection
from django.db.models import Model

from comptoir import clock
from comptoir.accounts.models import Account
from comptoir.activity.models import SyncRun
from comptoir.api.models import ApiKey, IdempotentAnswer
from comptoir.catalog.models import Product
from comptoir.jobs.upkeep import CHUNK, JOB_DAYS, clear_away
from comptoir.offers.models import Offer, Submission, SubmissionItem, SubmissionState
from comptoir.outbound.models import OutboxFile

pytestmark = pytest.mark.django_db(transaction=True)


_END_ALL_BUT_THE_FIRST = (
    "UPDATE procrastinate_jobs SET status = 'succeeded'"
    " WHERE id > (SELECT min(id) FROM procrastinate_jobs) AND status = 'todo'"
)


def account() -> Account:
    """One to have things."""
    return Account.objects.create(
        channel="mirakl", name="a", base_url="https://m.example", created_at=clock.now()
    )


def run_of_a_flow() -> None:
    """In the sync log."""
    SyncRun.objects.create(account=account(), sync_type="order_sync", started_at=clock.now())


def answer_to_a_program() -> None:
    """Kept for a request that is sent again."""
    key = ApiKey.objects.create(name="till", prefix="p", digest="d", scopes=["read"], created_at=clock.now())
    IdempotentAnswer.objects.create(
        api_key=key, key="k", path="POST /x", digest="d", status=200, at=clock.now()
    )


def item_of_a_file() -> None:
    """Of one whose end is known."""
    one, now = account(), clock.now()
    product = Product.objects.create(sku="A", created_at=now, updated_at=now)
    offer = Offer.objects.create(account=one, product=product, sku="A")
    done = Submission.objects.create(
        account=one,
        kind="stock",
        state=SubmissionState.COMPLETE,
        token=uuid.uuid4(),
        created_at=now,
        settled_at=now,
    )
    SubmissionItem.objects.create(submission=done, offer=offer, sku="A", quantity=1)


def file_of_orders() -> None:
    """That appeared in the shop's folder."""
    OutboxFile.objects.create(directory="/d", name="n", began_at=clock.now(), appeared_at=clock.now())


@pytest.mark.parametrize(
    ("make", "model", "kept"),
    [
        (run_of_a_flow, SyncRun, timedelta(days=90)),
        (answer_to_a_program, IdempotentAnswer, timedelta(hours=24)),
        (item_of_a_file, SubmissionItem, timedelta(days=7)),
        (file_of_orders, OutboxFile, timedelta(days=90)),
    ],
)
def test_a_row_is_kept_for_its_time(make: Callable[[], None], model: type[Model], kept: timedelta, pass_time):
    """Webhooks, in and out, and buyers have tests of their own."""
    make()
    pass_time(kept.total_seconds() - 3600)
    clear_away()
    assert model._default_manager.exists()
    pass_time(7200)
    clear_away()
    assert not model._default_manager.exists()


def test_every_ended_job_goes_after_two_days_however_many_there_are(unmoved_clock):
    """More of them end in an hour than one statement deletes; what still waits stays."""
    with connection.cursor() as cursor:
        cursor.execute(
            "INSERT INTO procrastinate_jobs (queue_name, task_name) SELECT 'tick', 'old' FROM generate_series(0, %s)",
            [CHUNK + 1],
        )
        cursor.execute(_END_ALL_BUT_THE_FIRST)
        cursor.execute("UPDATE procrastinate_events SET at = at - %s * interval '1 day'", [JOB_DAYS + 0.1])
        cursor.execute("INSERT INTO procrastinate_jobs (queue_name, task_name) VALUES ('tick', 'new')")
        cursor.execute(_END_ALL_BUT_THE_FIRST)
        assert clear_away()["jobs"] == CHUNK + 1
        cursor.execute("SELECT task_name, status FROM procrastinate_jobs ORDER BY task_name")
        assert cursor.fetchall() == [("new", "succeeded"), ("old", "todo")]
        cursor.execute("DELETE FROM procrastinate_jobs")
