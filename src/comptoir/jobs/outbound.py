"""Jobs that write to the marketplaces, one per account and lane."""

from __future__ import annotations

from procrastinate import JobContext
from procrastinate.contrib.django import app

from comptoir.jobs.seats import serve
from comptoir.outbound.actions import deliver
from comptoir.outbound.offers import publish


@app.task(name="outbound.decisions", queue="outbound", pass_context=True)
def decisions(context: JobContext, account_id: int) -> None:
    """Deliver the account's wishes and settle those in doubt."""
    serve(account_id, deliver, context)


@app.task(name="outbound.offers", queue="outbound", pass_context=True)
def offers(context: JobContext, account_id: int) -> None:
    """Send the account what changed of its offers, and follow what was sent to its end."""
    serve(account_id, publish, context)
