"""Jobs that write to the marketplaces, one per account and lane."""

from __future__ import annotations

from procrastinate import JobContext
from procrastinate.contrib.django import app

from comptoir.accounts.models import Account
from comptoir.jobs.seats import seat
from comptoir.outbound.actions import deliver
from comptoir.outbound.offers import publish


@app.task(name="outbound.decisions", queue="outbound", pass_context=True)
def decisions(context: JobContext, account_id: int) -> None:
    """Deliver the account's wishes and settle those in doubt."""
    troubled = Account.objects.filter(pk=account_id, failures__gt=0).exists()
    with seat(troubled=troubled) as seated:
        if seated:
            deliver(account_id, should_stop=context.should_abort)


@app.task(name="outbound.offers", queue="outbound", pass_context=True)
def offers(context: JobContext, account_id: int) -> None:
    """Send the account what changed of its offers, and follow what was sent to its end."""
    troubled = Account.objects.filter(pk=account_id, failures__gt=0).exists()
    with seat(troubled=troubled) as seated:
        if seated:
            publish(account_id, should_stop=context.should_abort)
