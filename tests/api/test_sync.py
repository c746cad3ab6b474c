"""The schedule over HTTP: status, logs and statistics in the guide's shapes; run now, pause, intervals."""

from __future__ import annotations

from datetime import timedelta

import pytest

from comptoir import clock
from comptoir.accounts.models import Account, Cursor
from comptoir.activity import flows
from comptoir.activity.models import SyncRun
from comptoir.errors import ComptoirError
from comptoir.inbound.orders import pull_orders
from comptoir.jobs.upkeep import clear_away

pytestmark = pytest.mark.django_db(transaction=True)


def test_the_status_tells_each_flow_with_its_next_run(connect, world, add_account):
    """Before the first look it is due now; afterwards an interval after the look began."""
    account, shop = add_account()
    world.sell(shop, 2)
    program = connect("read")
    before = program.get("/scheduler/status")
    assert before["running"] is False, "no worker lives here"
    assert before["auto_sync"] is True
    assert [job["sync_type"] for job in before["jobs"]] == ["order_sync", "product_sync", "inventory_sync"]
    orders = before["jobs"][0]
    assert (orders["interval_minutes"], orders["last_run_at"], orders["last_status"]) == (15, None, None)
    assert pull_orders(account.pk).error is None
    orders = program.get("/scheduler/status", account="bestbuy")["jobs"][0]
    assert orders["last_status"] == "SUCCESS"
    assert orders["next_run_at"] > orders["last_run_at"]


def test_a_flow_of_a_paused_account_has_no_next_run(connect, add_account):
    """Nor has one without automatic sync."""
    account, _ = add_account()
    admin = connect("admin")
    assert admin.post(f"/accounts/{account.pk}/pause").json()["paused"] is True
    assert admin.get("/scheduler/status")["jobs"][0]["next_run_at"] is None
    assert admin.post(f"/accounts/{account.pk}/sync").status_code == 422
    assert admin.post(f"/accounts/{account.pk}/resume").json()["paused"] is False
    assert admin.get("/scheduler/status")["jobs"][0]["next_run_at"] is not None
    changed = admin.ask("PATCH", f"/accounts/{account.pk}/schedule", json={"auto_sync": False})
    assert changed.json()["auto_sync"] is False
    assert admin.get("/scheduler/status")["auto_sync"] is False


def test_logs_and_statistics(connect, world, add_account):
    """The guide's filter by status, its array of statistics; pages follow each other."""
    account, shop = add_account()
    world.sell(shop, 3)
    assert pull_orders(account.pk).error is None
    for number in range(3):
        flows.fail(account.pk, account.name, "orders", ComptoirError(f"no answer {number}", remedy="Wait."))
    program = connect("read")
    failed = program.get("/sync-logs", status="FAILED", limit=2)
    assert [log["error_message"] for log in failed["items"]] == ["no answer 2", "no answer 1"]
    rest = program.get("/sync-logs", status="FAILED", limit=2, cursor=failed["next"])
    assert [log["error_message"] for log in rest["items"]] == ["no answer 0"]
    assert (rest["count"], rest["count_is_exact"], rest["next"]) == (3, True, None)
    (well,) = program.get("/sync-logs", status="SUCCESS")["items"]
    assert (well["sync_type"], well["records_processed"]) == ("order_sync", 3)
    (stats,) = [one for one in program.get("/sync-stats") if one["sync_type"] == "order_sync"]
    assert (stats["total_syncs"], stats["successful_syncs"], stats["failed_syncs"]) == (1, 1, 0)
    assert stats["total_records"] == 3
    assert program.get("/sync-stats", since="2099-01-01T00:00:00Z") == []
    assert SyncRun.objects.count() == 4
    assert program.ask("GET", "/sync-logs", params={"status": "DONE"}).status_code == 422


def test_statistics_are_of_all_time_though_the_log_is_cut(connect, add_account, unmoved_clock):
    """Runs that retention took out of the log still count, each once and for its account; `since` is of the log alone."""
    accounts = [add_account(name)[0] for name in ("bestbuy", "reno")]

    def log(account, records, *, error=None, days_ago=0):
        run = flows.start_run(account and account.pk, "order_sync", began_at=clock.now())
        flows.count(run, succeeded=records, failed=0)
        flows.finish_run(run, error)
        began = clock.now() - timedelta(days=days_ago)
        SyncRun.objects.filter(pk=run).update(started_at=began, duration_ms=100 * records)

    program = connect("read")
    for days_ago in (100, 0):
        log(accounts[0], 1, days_ago=days_ago)
        log(accounts[0], 3, days_ago=days_ago)
        log(accounts[1], 5, days_ago=days_ago)
        log(None, 7, days_ago=days_ago, error=ComptoirError("no answer", remedy="Wait."))
    flows.start_run(accounts[0].pk, "order_sync", began_at=clock.now() - timedelta(days=95))

    def stats(**query):
        (one,) = program.get("/sync-stats", **query)
        return tuple(value for name, value in one.items() if name != "sync_type")

    before = stats()
    assert before == (9, 6, 2, 32, 400)
    assert clear_away()["sync runs"] == 5
    assert (stats(), SyncRun.objects.count()) == (before, 4)
    SyncRun.objects.update(started_at=clock.now() - timedelta(days=91))
    assert clear_away()["sync runs"] == 4
    assert (stats(), SyncRun.objects.count()) == (before, 0)
    assert stats(account="bestbuy") == (5, 4, 0, 8, 200)
    assert program.get("/sync-stats", since=f"{clock.now() - timedelta(days=365):%Y-%m-%dT%H:%M:%SZ}") == []


def test_the_status_tells_the_newest_run_of_each_flow_of_each_account(connect, add_account):
    """Of the log, by account and flow; a run that is under way is told as running."""
    first, second = (add_account(name)[0] for name in ("bestbuy", "reno"))
    for account, kind, error in (
        (first, "order_sync", None),
        (first, "product_sync", ComptoirError("no answer", remedy="Wait.")),
        (second, "order_sync", ComptoirError("no answer", remedy="Wait.")),
        (second, "order_sync", None),
    ):
        flows.finish_run(flows.start_run(account.pk, kind, began_at=clock.now()), error)
    flows.start_run(second.pk, "inventory_sync", began_at=clock.now())
    jobs = connect("read").get("/scheduler/status")["jobs"]
    assert {(job["account"], job["sync_type"]): (job["last_status"], job["running"]) for job in jobs} == {
        ("bestbuy", "order_sync"): ("SUCCESS", False),
        ("bestbuy", "product_sync"): ("FAILED", False),
        ("bestbuy", "inventory_sync"): (None, False),
        ("reno", "order_sync"): ("SUCCESS", False),
        ("reno", "product_sync"): (None, False),
        ("reno", "inventory_sync"): ("RUNNING", True),
    }


def test_run_now_asks_for_what_is_named(connect, add_account):
    """One flow, or all; an unknown one is refused."""
    account, _ = add_account()
    admin = connect("admin")
    answer = admin.post(f"/accounts/{account.pk}/sync", {"sync_types": ["order_sync"]})
    assert (answer.status_code, answer.json()["sync_types"]) == (202, ["order_sync"])
    wished = Cursor.objects.filter(account=account, requested_at__isnull=False)
    assert list(wished.values_list("flow", flat=True)) == ["orders"]
    assert admin.post(f"/accounts/{account.pk}/sync").status_code == 202
    assert {"orders", "offers", "offers_push", "offers_push_stock"} <= set(
        wished.values_list("flow", flat=True)
    )
    assert admin.post(f"/accounts/{account.pk}/sync", {"sync_types": ["coffee"]}).status_code == 422


@pytest.mark.parametrize("minutes", [0, 1441, 1.5, "30", None])
def test_intervals_are_whole_minutes_of_a_day(connect, add_account, minutes):
    """1 to 1440; what does not fit changes nothing."""
    account, _ = add_account()
    path = f"/accounts/{account.pk}/schedule"
    answer = connect("admin").ask("PATCH", path, json={"order_interval": minutes})
    assert answer.status_code == (200 if minutes is None else 422)
    assert Account.objects.get().order_interval == 15
    for whole in (30, 50.0):  # to JSON, 50.0 is whole
        told = connect("admin").ask("PATCH", path, json={"order_interval": whole}).json()
        assert told["order_interval"] == whole
