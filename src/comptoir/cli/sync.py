"""`comptoir sync`: when each flow runs, what its runs came to; run now, pause, resume, intervals."""

from __future__ import annotations

from dataclasses import asdict
from datetime import datetime, timedelta
from typing import Annotated, Any

import typer

from comptoir import clock
from comptoir.accounts import changes, schedule
from comptoir.accounts.models import Account
from comptoir.accounts.services import AccountProblem
from comptoir.activity.models import SyncRun, SyncStatus
from comptoir.cli import output
from comptoir.cli.account_names import find, whose
from comptoir.cli.moments import shop_moment
from comptoir.cli.output import JsonOption
from comptoir.inbound.asking import run_now

app = typer.Typer(no_args_is_help=True, help="The flows of each account: when they run, and what came of it.")

AccountOption = Annotated[str | None, typer.Option(help="Only this account's.")]
TypeOption = Annotated[
    str | None, typer.Option("--type", help="Only these: order_sync, product_sync, inventory_sync, ...")
]
SinceOption = Annotated[
    str | None, typer.Option(help="Only since then, as 2026-11-24T09:30, or so long ago, as 7d or 12h.")
]


@app.command("status")
def status(account: AccountOption = None, json: JsonOption = False) -> None:
    """Each flow of each account: whether it runs, when it last did, when it will next.

    Exit code 1 when no worker is running, so that nothing runs at all.
    """
    jobs = schedule.status(find(account) if account else None)
    running = schedule.workers_alive() > 0
    auto = Account.objects.filter(auto_sync=True, paused=False).exists()
    if json:
        output.as_json({"running": running, "auto_sync": auto, "jobs": [asdict(job) for job in jobs]})
    else:
        _show_status(jobs, running=running, auto=auto)
    if not running:
        raise typer.Exit(1)


def _show_status(jobs: list[schedule.JobStatus], *, running: bool, auto: bool) -> None:
    now = clock.now()
    output.say(
        "A worker is running." if running else "No worker is running: nothing runs. Run: comptoir serve"
    )
    if not auto:
        output.say("Automatic sync is off for every account: only what a person asks for runs.")
    output.table(
        ("Account", "Flow", "Every", "Now", "Last run", "Ended", "Next run (UTC)", "Error", "What to do"),
        [
            (
                job.account,
                job.sync_type,
                f"{job.interval_minutes} min",
                "running" if job.running else "paused" if job.paused else "",
                output.age(job.last_run_at, now),
                job.last_status or "",
                f"{job.next_run_at:%Y-%m-%d %H:%M}" if job.next_run_at else "",
                job.error,
                job.remedy,
            )
            for job in jobs
        ],
    )


@app.command("logs")
def logs(
    account: AccountOption = None,
    sync_type: TypeOption = None,
    status: Annotated[
        SyncStatus | None, typer.Option(case_sensitive=False, help="Only runs that ended so.")
    ] = None,
    since: SinceOption = None,
    limit: Annotated[int, typer.Option(min=1, max=10_000, help="At most so many, newest first.")] = 50,
    json: JsonOption = False,
) -> None:
    """The sync log: runs that changed something or failed, for 90 days."""
    found = schedule.runs(
        account=find(account) if account else None,
        status=status.value if status else None,
        sync_type=sync_type,
        since=_since(since),
    )[:limit]
    if json:
        output.as_json([_run(run) for run in found])
        return
    output.table(
        ("Began (UTC)", "Account", "Flow", "Status", "Records", "Failed", "Took", "Error"),
        [
            (
                f"{run.started_at:%Y-%m-%d %H:%M:%S}",
                run.account.name if run.account else "",
                run.sync_type,
                run.status,
                run.records_processed,
                run.records_failed,
                "" if run.duration_ms is None else f"{run.duration_ms / 1000:.1f} s",
                run.error_message,
            )
            for run in found
        ],
    )


def _run(run: SyncRun) -> dict[str, Any]:
    return {
        "id": run.pk,
        "account": run.account.name if run.account else None,
        "sync_type": run.sync_type,
        "direction": run.direction,
        "entity": run.entity,
        "status": run.status,
        "records_processed": run.records_processed,
        "records_succeeded": run.records_succeeded,
        "records_failed": run.records_failed,
        "error_message": run.error_message,
        "error_details": run.error_details,
        "started_at": run.started_at,
        "finished_at": run.finished_at,
        "duration_ms": run.duration_ms,
    }


@app.command("stats")
def stats(account: AccountOption = None, since: SinceOption = None, json: JsonOption = False) -> None:
    """Runs counted by flow: of all time, or since a moment, as far back as the log goes (90 days)."""
    found = schedule.stats(account=find(account) if account else None, since=_since(since))
    if json:
        output.as_json([asdict(one) for one in found])
        return
    output.table(
        ("Flow", "Runs", "Came through", "Failed", "Records", "Average"),
        [
            (
                one.sync_type,
                one.total_syncs,
                one.successful_syncs,
                one.failed_syncs,
                one.total_records,
                "" if one.avg_duration_ms is None else f"{one.avg_duration_ms} ms",
            )
            for one in found
        ],
    )


@app.command("run")
def run(
    account: Annotated[str, typer.Argument(help="The account's name.")],
    sync_type: Annotated[
        str | None,
        typer.Argument(metavar="[FLOW]", help="order_sync, product_sync or inventory_sync; none means all."),
    ] = None,
) -> None:
    """Have flows run now, whether or not automatic sync is on. A running worker does it; `sync status` shows how far."""
    found = find(account)
    for name in [_known(sync_type)] if sync_type else [kind.name for kind in schedule.TYPES]:
        run_now(found, name)
        output.say(f"{found.name}: {name} runs as soon as the marketplace's pace allows.")
    if not schedule.workers_alive():
        output.say("No worker is running: it begins when one does. Run: comptoir serve")


@app.command("pause")
def pause(account: Annotated[str, typer.Argument(help="The account's name.")]) -> None:
    """Leave an account alone: none of its flows runs until it is resumed."""
    found = find(account)
    changed = changes.set_paused(found, True, who=whose())
    output.say(f"{found.name} is paused." if changed else f"{found.name} was paused already.")
    output.say(f"Next, when it should run again: comptoir sync resume {found.name}")


@app.command("resume")
def resume(account: Annotated[str, typer.Argument(help="The account's name.")]) -> None:
    """Take a paused account up again."""
    found = find(account)
    changed = changes.set_paused(found, False, who=whose())
    output.say(f"{found.name} runs again." if changed else f"{found.name} was not paused.")


@app.command("every")
def every(
    account: Annotated[str, typer.Argument(help="The account's name.")],
    sync_type: Annotated[
        str, typer.Argument(metavar="FLOW", help="order_sync, product_sync, inventory_sync.")
    ],
    minutes: Annotated[int, typer.Argument(help="Whole minutes, 1 to 1440.")],
) -> None:
    """Set how often a flow runs by itself. Changes of stock and price go out at once whatever this says."""
    found = find(account)
    kind = schedule.BY_NAME[_known(sync_type)]
    changes.change_settings(found, {kind.interval: minutes}, who=whose())
    output.say(f"{found.name}: {kind.name} runs every {minutes} min.")


def _known(sync_type: str) -> str:
    if sync_type not in schedule.BY_NAME:
        raise AccountProblem(
            f"flow: there is none called {sync_type!r}.", remedy=f"Known: {', '.join(schedule.BY_NAME)}."
        )
    return sync_type


def _since(text: str | None) -> datetime | None:
    """A moment, or a span back from now such as 7d, 12h, 30min."""
    if text is None:
        return None
    for unit, length in (("min", 60), ("d", 86_400), ("h", 3_600)):
        number = text.strip().removesuffix(unit)
        if number != text.strip() and number.isascii() and number.isdigit() and len(number) < 6:
            return clock.now() - timedelta(seconds=int(number) * length)
    return shop_moment(text)
