"""`comptoir doctor`: what could be wrong, in the order in which one would look, each with its remedy."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

import typer
from django.conf import settings
from django.db import DatabaseError, connection

from comptoir import clock
from comptoir.accounts.models import Account, Credential
from comptoir.accounts.services import check_sealing_key, owned_variables
from comptoir.activity.models import Entry, Heartbeat
from comptoir.activity.sentences import sentence
from comptoir.cli import output
from comptoir.cli.output import JsonOption
from comptoir.errors import ComptoirError
from comptoir.inbound.models import WebhookDoor, WebhookEvent
from comptoir.orders import purging
from comptoir.outbound.hosts import watching
from comptoir.project import embedded, schema

SILENT_AFTER = 3
"""A flow that has not come through for this many of its intervals is called silent."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at. `remedy` is empty when it is well."""

    what: str
    well: bool
    told: str
    remedy: str = ""


def examine() -> list[Finding]:
    """Look at everything; a check that cannot be made because an earlier one failed is left out."""
    found: list[Finding] = []
    for check in (
        _database,
        _schema,
        _sealing_key,
        _worker,
        _accounts,
        _flows,
        _doors,
        _outbox,
        _buyers,
        _concerns,
    ):
        findings = list(check())
        found += findings
        if check in (_database, _schema) and not all(finding.well for finding in findings):
            break
    return found


def _database() -> Iterator[Finding]:
    try:
        with connection.cursor() as cursor:
            cursor.execute("SHOW server_version")
            version = cursor.fetchone()[0]
    except DatabaseError as error:
        yield Finding(
            "Database", False, str(error).splitlines()[0], "Start PostgreSQL, or correct DATABASE_URL."
        )
        return
    where = "yours" if settings.ENVIRONMENT.database_url else "embedded"
    told = f"PostgreSQL {version}, {where}"
    if not settings.ENVIRONMENT.database_url:
        told += f", {embedded.status(settings.ENVIRONMENT.data_dir).size / 1_000_000:.0f} MB"
    yield Finding("Database", True, told)


def _schema() -> Iterator[Finding]:
    yield _raised("Tables", schema.check_version, "of this version")


def _sealing_key() -> Iterator[Finding]:
    yield _raised("Sealing key", check_sealing_key, "opens every stored credential")


def _worker() -> Iterator[Finding]:
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT count(*) FROM procrastinate_workers WHERE last_heartbeat > now() - interval '45 seconds'"
        )
        alive = cursor.fetchone()[0]
    if alive:
        yield Finding("Worker", True, f"{alive} at work")
    else:
        yield Finding("Worker", False, "none is running", "Run: comptoir serve (or comptoir worker)")


def _accounts() -> Iterator[Finding]:
    now = clock.now()
    if not Account.objects.exists():
        yield Finding("Accounts", False, "none yet", "Run: comptoir account add NAME --url ADDRESS")
    for account in Account.objects.order_by("name"):
        what = f"Account {account.name}"
        if account.paused:
            yield Finding(
                what,
                False,
                "paused by a person",
                f"When it should run again: comptoir account resume {account.name}",
            )
        elif not account.auto_sync:
            yield Finding(
                what,
                False,
                "automatic sync is off: nothing runs by itself",
                f"{_turn_on(account)}; or pull by hand: comptoir orders pull {account.name}",
            )
    due = Credential.objects.filter(rotation_due_at__lt=now + timedelta(days=7)).select_related("account")
    for credential in due:
        yield Finding(
            f"Key of {credential.account.name}",
            False,
            f"should be renewed by {credential.rotation_due_at:%Y-%m-%d}",
            f"Make a new one on the marketplace, then: comptoir account key {credential.account.name}",
        )


def _turn_on(account: Account) -> str:
    variable = owned_variables(account).get("auto_sync")
    return f"Set {variable}=true" if variable else f"Run: comptoir account set {account.name} --auto-sync"


def _flows() -> Iterator[Finding]:
    now = clock.now()
    beats = {beat.account_id: beat for beat in Heartbeat.objects.filter(flow="orders")}
    for account in Account.objects.filter(paused=False).order_by("name"):
        what = f"Orders of {account.name}"
        beat = beats.get(account.pk)
        patience = timedelta(minutes=account.order_interval * SILENT_AFTER) / account.pace_factor
        if beat is not None and beat.failures:
            yield Finding(what, False, f"{beat.error} {_last_read(beat, now)}", _remedy(beat, account))
        elif beat is None or beat.succeeded_at is None:
            yield Finding(
                what, not account.auto_sync, "never read yet", f"Run: comptoir orders pull {account.name}"
            )
        elif account.auto_sync and now - beat.succeeded_at > patience:
            yield Finding(
                what, False, f"silent, last read {output.age(beat.succeeded_at, now)}", "Is a worker running?"
            )
        else:
            yield Finding(what, True, f"read {output.age(beat.succeeded_at, now)}")


def _buyers() -> Iterator[Finding]:
    """Buyers' data that should have been deleted days ago."""
    if (days := settings.BUYERS_KEPT_DAYS) is None:
        return
    late = purging.over_for(days + 2)[:1_000].count()
    yield Finding(
        "Buyers' data",
        not late,
        f"{late} order(s) are over for more than {days + 2} days" if late else f"deleted after {days} days",
        f"Look at the worker's log, or run: comptoir orders purge --older-than {days}" if late else "",
    )


def _doors() -> Iterator[Finding]:
    """Webhooks are a hint that comes sooner; without a secret the door is shut, and nothing is amiss."""
    doors = dict(WebhookDoor.objects.values_list("account_id", "changed_at"))
    failing = WebhookEvent.objects.filter(processed_at=None, retries__gt=0).exclude(error="")
    for account in Account.objects.order_by("name"):
        what = f"Webhooks of {account.name}"
        waiting = failing.filter(account=account).order_by("-received_at").first()
        if account.pk not in doors:
            yield Finding(
                what,
                True,
                "refused (403): no secret is set",
                f"If something sends them: comptoir webhook door {account.name}",
            )
        elif waiting is not None:
            yield Finding(
                what,
                False,
                f"they wait: {waiting.error}",
                f"Look: comptoir webhook received {account.name}",
            )
        else:
            yield Finding(what, True, "taken where they are signed")


def _outbox() -> Iterator[Finding]:
    """Orders on their way to the shop's own system."""
    queue = watching.examine()
    well = f"by {queue.way}, {queue.waiting} wait" if queue.since else f"by {queue.way}, nothing waits"
    told = queue.told or (
        well if queue.way != "off" else "not handed over; if they should be: comptoir outbox set"
    )
    yield Finding("Orders for your system", not queue.told, told, queue.remedy)


def _last_read(beat: Heartbeat, now: datetime) -> str:
    if beat.succeeded_at is None:
        return "Never read yet."
    return f"Last read {output.age(beat.succeeded_at, now)}."


def _remedy(beat: Heartbeat, account: Account) -> str:
    return beat.remedy or f"It is tried again by itself; to ask now: comptoir account test {account.name}"


def _concerns() -> Iterator[Finding]:
    for entry in Entry.objects.needing_attention().exclude(kind="flow.failing")[:20]:
        yield Finding("Needs a person", False, sentence(entry), "The journal in the web pages says when.")


def _raised(what: str, check: Callable[[], None], well: str) -> Finding:
    try:
        check()
    except ComptoirError as error:
        return Finding(what, False, str(error), error.remedy)
    return Finding(what, True, well)


def doctor(json: JsonOption = False) -> None:
    """Say what is well and what is not, each with its remedy. Exit code 1 when something is not."""
    found = examine()
    if json:
        output.as_json([{"what": f.what, "well": f.well, "told": f.told, "remedy": f.remedy} for f in found])
    else:
        output.table(
            ("", "What", "How it is", "What to do"),
            [("ok" if f.well else "!!", f.what, f.told, f.remedy) for f in found],
        )
    if not all(finding.well for finding in found):
        raise typer.Exit(1)


def add_to(target: typer.Typer) -> None:
    """Put this command on `target`."""
    target.command("doctor")(doctor)
