"""The worker is killed after each numbered step of the intake; nothing is lost, doubled, or called too often."""

from __future__ import annotations

import pytest
from django.conf import settings as django_settings
from django.db import connection
from tests.crash.killing import environment, kill_once
from tests.journeys.test_orders_in import assert_all_landed_once

from comptoir.inbound.models import OrderExport, OrderWalk

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.crash]

WALK_STEPS = (
    ("comptoir.inbound.walks.begin", 1),  # 1 the walk is opened
    ("comptoir.accounts.pacing.DatabasePacer.take", 1),  # 2 the call is reserved
    ("comptoir.channels.http.Session.call", 1),  # 3 the answer is here
    ("comptoir.inbound.walks.fetch", 1),  # 4 it is understood
    ("comptoir.inbound.walks.record_page", 1),  # 5 written, not committed
    ("comptoir.inbound.walks._advance", 1),  # 6 the walk moved, not committed
    ("comptoir.inbound.walks.record", 1),  # 7 committed
    ("comptoir.inbound.walks.move_cursor", 1),  # 8 the cursor moved, not committed
    ("comptoir.inbound.walks._finish", 1),  # 9 the walk ended, not committed
)
EXPORT_STEPS = (
    ("comptoir.inbound.walks._hand_over_to_export", 1),  # 1 decided, not committed
    ("comptoir.inbound.walks.record", 1),  # 2 committed
    ("comptoir.channels.mirakl.Mirakl.start_orders_export", 1),  # 3 asked, the ticket not kept
    ("comptoir.inbound.exports.keep_ticket", 1),  # 4 the ticket kept
    ("comptoir.inbound.exports.poll", 1),  # 5 polled
    ("comptoir.channels.mirakl.Mirakl.fetch_orders_export", 1),  # 6 fetched
    ("comptoir.inbound.exports.record_batch", 1),  # 7 a part recorded
    ("comptoir.inbound.exports.fetch_chunk", 1),  # 8 a chunk recorded
    ("comptoir.inbound.exports.finish", 1),  # 9 ended
)


def kill_and_go_on(world, account, step, nth, pass_time, live) -> None:
    """Let time pass until the worker dies at the step, then let a healthy one do the rest."""
    for _ in range(40):
        if kill_once("orders", account.pk, step, nth) == -9:
            break
        pass_time(20)
    else:
        pytest.fail(f"the worker never came to {step}")
    world.set_selling_rate(1)
    live(minutes=40)
    world.set_selling_rate(0)
    live(minutes=31)
    assert world.summary()["limits_broken"] == {}


@pytest.mark.parametrize("live", ["every wake-up lost"], indirect=True)
@pytest.mark.parametrize(("step", "nth"), WALK_STEPS)
def test_a_walk_whose_worker_is_killed(world, add_account, pass_time, live, step, nth):
    """A walk of three pages goes on from where the dead worker left it."""
    account, shop = add_account()
    world.sell(shop, 250, spread_seconds=86400)
    kill_and_go_on(world, account, step, nth, pass_time, live)
    assert_all_landed_once(world, shop, account)
    assert not OrderWalk.objects.filter(finished_at=None).exists()


@pytest.mark.parametrize("live", ["every wake-up lost"], indirect=True)
@pytest.mark.parametrize(("step", "nth"), EXPORT_STEPS)
def test_an_export_whose_worker_is_killed(world, add_account, pass_time, live, step, nth):
    """An export goes on from where the dead worker left it."""
    account, shop = add_account()
    world.sell(shop, 1_300, spread_seconds=86400)
    kill_and_go_on(world, account, step, nth, pass_time, live)
    assert_all_landed_once(world, shop, account)
    assert not OrderExport.objects.filter(finished_at=None).exists()


def test_the_environment_leads_to_this_test_s_database():
    """Guards the others: a worker that talked to another database would prove nothing."""
    assert connection.settings_dict["NAME"] in environment()["DATABASE_URL"]
    assert django_settings.CLOCK_MAY_MOVE
