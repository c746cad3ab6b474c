"""Jobs of what comes in by the webhook door, and of what goes out to the shop's own system."""

from __future__ import annotations

from procrastinate import JobContext
from procrastinate.contrib.django import app

from comptoir.inbound import doorbells
from comptoir.jobs.inbound import wake_offers, wake_orders
from comptoir.jobs.seats import serve_webhook
from comptoir.outbound.hosts import delivering, fanning, folder, providing, watching


@app.task(name="inbound.doorbells", queue="inbound")
def rung() -> None:
    """Have read what verified webhooks name."""
    answer_the_door()


@app.task(name="outbound.webhooks", queue="outbound", pass_context=True)
def webhooks(context: JobContext, subscription_id: int) -> None:
    """Send one webhook what waits for it."""
    serve_webhook(subscription_id, delivering.deliver, context)


@app.task(name="outbound.order_files", queue="outbound", pass_context=True)
def order_files(context: JobContext) -> None:
    """Write the orders that wait into the folder."""
    folder.write_files(should_stop=context.should_abort)


def answer_the_door() -> int:
    """Ask for what verified webhooks name to be read, and wake whoever reads it; how many accounts."""
    asked = doorbells.attend()
    for account_id, flow in asked:
        (wake_offers if flow == doorbells.OFFERS else wake_orders)(account_id)
    return len(asked)


def tell_the_host() -> int:
    """Give events to those who listen and wake what is due to go out; how many drains were woken."""
    if fanning.is_due():
        fanning.fan_out()
    providing.provide()
    watching.watch()
    due = delivering.due()
    for subscription_id in due:
        delivering.wake(subscription_id)
    files = folder.is_due()
    if files:
        folder.wake()
    return len(due) + files
