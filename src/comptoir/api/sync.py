"""When flows run: the scheduler's status, the sync log and its statistics; run now, pause, resume, intervals."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from datetime import datetime
from typing import Any

from django.http import HttpRequest, HttpResponse
from ninja import Query, Status

from comptoir.accounts import changes, schedule
from comptoir.accounts.models import Account
from comptoir.activity.models import SyncRun
from comptoir.api import keys
from comptoir.api.bodies import told
from comptoir.api.finding import account_named, account_of
from comptoir.api.models import Scope
from comptoir.api.paging import page_of
from comptoir.api.routes import Answer, Routes
from comptoir.api.shapes.sync import (
    ASK,
    ASKED,
    CHANGE,
    LOGS,
    SCHEDULE,
    STATS,
    STATUS,
    Schedule,
    ScheduleBody,
    SchedulerFilters,
    SchedulerStatus,
    SyncAsked,
    SyncBody,
    SyncLog,
    SyncLogFilters,
    SyncLogList,
    SyncStat,
    SyncStatFilters,
)
from comptoir.inbound.asking import run_now

routes = Routes("schedule")

_SCHEDULE = {200: Answer(Schedule, SCHEDULE)}


@routes.get("/scheduler/status", scope=Scope.READ, answers={200: Answer(SchedulerStatus, STATUS)})
def read_scheduler_status(request: HttpRequest, filters: Query[SchedulerFilters]) -> dict[str, Any]:
    """Whether a worker runs, and when each flow of each account last ran and runs next."""
    jobs = schedule.status(_named(filters.account))
    return {
        "running": schedule.workers_alive() > 0,
        "auto_sync": Account.objects.filter(auto_sync=True, paused=False).exists(),
        "jobs": [asdict(job) for job in jobs],
    }


@routes.get("/sync-logs", scope=Scope.READ, answers={200: Answer(SyncLogList, LOGS)})
def list_sync_logs(request: HttpRequest, filters: Query[SyncLogFilters]) -> HttpResponse:
    """Runs that changed something or failed, newest first, for 90 days."""
    rows = schedule.runs(
        account=_named(filters.account),
        status=filters.status,
        sync_type=filters.sync_type,
        since=filters.since,
    )
    return told(page_of(rows, filters, by=[("started_at", datetime), ("id", int)], tell=_logs))


@routes.get("/sync-stats", scope=Scope.READ, answers={200: Answer(list[SyncStat], STATS)})
def list_sync_stats(request: HttpRequest, filters: Query[SyncStatFilters]) -> list[dict[str, Any]]:
    """Counts by sync type: of all time, or since a moment, as far back as the log goes (90 days)."""
    return [asdict(one) for one in schedule.stats(account=_named(filters.account), since=filters.since)]


@routes.post(
    "/accounts/{int:account_id}/sync",
    scope=Scope.ADMIN,
    answers={202: Answer(SyncAsked, ASKED, "They run as soon as the marketplace's pace allows.")},
    body=ASK,
)
def sync_account(request: HttpRequest, account_id: int, body: SyncBody | None = None) -> Status[Any]:
    """Have flows of an account run now, whether or not automatic sync is on; `scheduler/status` shows how far."""
    account = account_of(account_id)
    named: list[str] = list(body.sync_types or ()) if body else []
    wanted = named or [kind.name for kind in schedule.TYPES]
    for name in wanted:
        run_now(account, name)
    return Status(202, {"account": account.name, "sync_types": wanted})


@routes.post("/accounts/{int:account_id}/pause", scope=Scope.ADMIN, answers=_SCHEDULE)
def pause_account(request: HttpRequest, account_id: int) -> dict[str, Any]:
    """Leave an account alone: it is neither read nor written until it is resumed."""
    account = account_of(account_id)
    changes.set_paused(account, True, who=keys.whose(request))
    return _schedule(account)


@routes.post("/accounts/{int:account_id}/resume", scope=Scope.ADMIN, answers=_SCHEDULE)
def resume_account(request: HttpRequest, account_id: int) -> dict[str, Any]:
    """Take a paused account up again."""
    account = account_of(account_id)
    changes.set_paused(account, False, who=keys.whose(request))
    return _schedule(account)


@routes.get("/accounts/{int:account_id}/schedule", scope=Scope.READ, answers=_SCHEDULE)
def read_schedule(request: HttpRequest, account_id: int) -> dict[str, Any]:
    """How often an account's flows run by themselves."""
    return _schedule(account_of(account_id))


@routes.patch("/accounts/{int:account_id}/schedule", scope=Scope.ADMIN, answers=_SCHEDULE, body=CHANGE)
def change_schedule(request: HttpRequest, account_id: int, body: ScheduleBody) -> dict[str, Any]:
    """Change intervals, or whether flows run by themselves. What the environment owns is refused."""
    account = account_of(account_id)
    wanted = {name: value for name, value in body.dict().items() if value is not None}
    changes.change_settings(account, wanted, who=keys.whose(request))
    return _schedule(account)


def _named(name: str | None) -> Account | None:
    return None if name is None else account_named(name)


def _logs(runs: Sequence[SyncRun]) -> list[dict[str, Any]]:
    own = [name for name in SyncLog.model_fields if name != "account"]
    return [
        {
            **{name: getattr(run, name) for name in own},
            "account": run.account.name if run.account else None,
        }
        for run in runs
    ]


def _schedule(account: Account) -> dict[str, Any]:
    return {"account": account.name} | {
        name: getattr(account, name) for name in Schedule.model_fields if name != "account"
    }
