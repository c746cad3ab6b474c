"""The tick: finds all due work from state and wakes one drain job per account and lane."""

from __future__ import annotations

from django.conf import settings
from procrastinate.contrib.django import app

from comptoir.actions import services as actions
from comptoir.inbound import due as inbound_due
from comptoir.inbound.hosts import due as hosts_due
from comptoir.inbound.offers import due as reading_due
from comptoir.jobs.hosts import wake_host
from comptoir.jobs.inbound import wake_offers as wake_read_back
from comptoir.jobs.inbound import wake_orders
from comptoir.jobs.notifications import wake_reminders
from comptoir.jobs.webhooks import answer_the_door, tell_the_host
from comptoir.offers import refresh
from comptoir.outbound import due as outbound_due
from comptoir.outbound import reminders
from comptoir.outbound.acceptance import accept_by_policy
from comptoir.outbound.offers import due as publishing_due
from comptoir.outbound.readback import read_back
from comptoir.outbound.settling import attend_to_doubts

EVERY = settings.ENVIRONMENT.comptoir_tick_seconds


def tick() -> int:
    """Wake whatever is due; returns how many lanes were woken. Any number of processes may tick at once."""
    accept_by_policy()
    reminders.watch()
    attend_to_doubts()
    read_back()
    refresh.note_due()
    answer_the_door()
    telling = tell_the_host()
    hosts_due.watch()
    hosts = hosts_due.sources_due()
    for source_id in hosts:
        wake_host(source_id)
    deciding = outbound_due.accounts_due()
    for account_id in deciding:
        actions.wake(account_id)
    reading = inbound_due.accounts_due()
    for account_id in reading:
        wake_orders(account_id)
    publishing = publishing_due.accounts_due()
    refresh.wake(publishing)
    reading_back = reading_due.accounts_due()
    for account_id in reading_back:
        wake_read_back(account_id)
    reminding = reminders.due()
    if reminding:
        wake_reminders()
    at_accounts = len(deciding) + len(reading) + len(publishing) + len(reading_back) + reminding + telling
    return len(hosts) + at_accounts


@app.periodic(cron=f"* * * * * */{EVERY}")
@app.task(name="tick", queue="tick", queueing_lock="tick", priority=10)
def run_tick(timestamp: int) -> None:
    """The tick as a job, one in all processes every few seconds."""
    tick()
