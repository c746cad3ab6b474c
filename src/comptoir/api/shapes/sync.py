"""When flows run, what their runs came to."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Any, Literal

from ninja import Schema
from pydantic import BeforeValidator, Field

from comptoir.activity.models import SyncStatus
from comptoir.api.paging import Page
from comptoir.api.shapes.values import NO_NUL, Body, Flag, Listed, Moment, whole

SyncWord = Literal["order_sync", "product_sync", "inventory_sync"]
RunStatus = Literal["RUNNING", "SUCCESS", "PARTIAL", "FAILED"]
Minutes = Annotated[int, Field(strict=True, ge=1, le=1440), BeforeValidator(whole)]


class SchedulerJob(Schema):
    """One flow of one account. Times are null while it never ran, or while nothing makes it run by itself."""

    account: str
    sync_type: SyncWord
    interval_minutes: int
    running: bool
    last_run_at: datetime | None
    last_status: RunStatus | None
    next_run_at: datetime | None
    paused: bool
    error: str
    remedy: str


class SchedulerStatus(Schema):
    """Whether a worker runs, whether any account's flows run by themselves, and each flow."""

    running: bool
    auto_sync: bool
    jobs: list[SchedulerJob]


class SchedulerFilters(Schema):
    """Which flows."""

    account: str | None = Field(None, pattern=NO_NUL, description="The account's name.")


class SyncLog(Schema):
    """One run that changed something or failed. Counts are of records: orders, offers."""

    id: int
    account: str | None
    sync_type: str
    direction: Literal["INBOUND", "OUTBOUND"]
    entity: str
    status: RunStatus
    records_processed: int
    records_succeeded: int
    records_failed: int
    error_message: str
    error_details: dict[str, Any]
    started_at: datetime
    finished_at: datetime | None
    duration_ms: int | None


class SyncLogList(Listed):
    """A page of the sync log."""

    items: list[SyncLog]


class SyncLogFilters(Page):
    """Which runs."""

    account: str | None = Field(None, pattern=NO_NUL, description="The account's name.")
    status: SyncStatus | None = None
    sync_type: str | None = Field(None, pattern=NO_NUL, max_length=30)
    since: Moment | None = Field(None, description="Runs that began then or later.")


class SyncStat(Schema):
    """The runs of one sync type. PARTIAL counts as successful: it came through."""

    sync_type: str
    total_syncs: int
    successful_syncs: int
    failed_syncs: int
    total_records: int
    avg_duration_ms: int | None


class SyncStatFilters(Schema):
    """Over which runs; all there ever were, unless `since`."""

    account: str | None = Field(None, pattern=NO_NUL, description="The account's name.")
    since: Moment | None = Field(None, description="Runs in the log that began then or later.")


class SyncBody(Body):
    """Which flows run now; none named means all."""

    sync_types: list[SyncWord] | None = Field(default=None, min_length=1, max_length=3)


class SyncAsked(Schema):
    """What runs as soon as the marketplace's pace allows."""

    account: str
    sync_types: list[SyncWord]


class ScheduleBody(Body):
    """How often flows run by themselves, and whether they do. What is left out stays."""

    order_interval: Minutes | None = None
    product_interval: Minutes | None = None
    stock_interval: Minutes | None = None
    auto_sync: Flag | None = None


class Schedule(Schema):
    """An account's schedule. Intervals are minutes."""

    account: str
    paused: bool
    auto_sync: bool
    order_interval: int
    product_interval: int
    stock_interval: int


JOB = {
    "account": "bestbuy",
    "sync_type": "order_sync",
    "interval_minutes": 15,
    "running": False,
    "last_run_at": "2026-11-24T14:30:00Z",
    "last_status": "SUCCESS",
    "next_run_at": "2026-11-24T14:45:00Z",
    "paused": False,
    "error": "",
    "remedy": "",
}
STATUS = {"running": True, "auto_sync": True, "jobs": [JOB]}
LOG = {
    "id": 31,
    "account": "bestbuy",
    "sync_type": "order_sync",
    "direction": "INBOUND",
    "entity": "order",
    "status": "FAILED",
    "records_processed": 0,
    "records_succeeded": 0,
    "records_failed": 0,
    "error_message": "marketplace.example.com did not accept the key for OR11 (401).",
    "error_details": {"code": "bad_credentials", "remedy": "Check the key and its role."},
    "started_at": "2026-11-24T14:15:00Z",
    "finished_at": "2026-11-24T14:15:01Z",
    "duration_ms": 812,
}
LOGS = {"items": [LOG], "next": None, "count": 1, "count_is_exact": True}
STATS = [
    {
        "sync_type": "order_sync",
        "total_syncs": 120,
        "successful_syncs": 118,
        "failed_syncs": 2,
        "total_records": 431,
        "avg_duration_ms": 1240,
    }
]
ASK = {"sync_types": ["order_sync"]}
ASKED = {"account": "bestbuy", "sync_types": ["order_sync"]}
SCHEDULE = {
    "account": "bestbuy",
    "paused": False,
    "auto_sync": True,
    "order_interval": 15,
    "product_interval": 60,
    "stock_interval": 30,
}
CHANGE = {"order_interval": 30}
