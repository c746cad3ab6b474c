"""Jobs that read from the marketplaces, one per account and flow."""

from __future__ import annotations

from procrastinate import JobContext
from procrastinate.contrib.django import app

from comptoir import queue
from comptoir.inbound.offers import read_offers
from comptoir.inbound.orders import pull_orders
from comptoir.jobs.seats import serve


@app.task(name="inbound.orders", queue="inbound", pass_context=True)
def orders(context: JobContext, account_id: int) -> None:
    """Pull the account's orders until nothing is due or its pacing says later."""
    serve(account_id, pull_orders, context)


def wake_orders(account_id: int) -> None:
    """Ask for the account's orders to be pulled soon."""
    queue.wake("inbound.orders", key=f"inbound.orders:{account_id}", account_id=account_id)


@app.task(name="inbound.offers", queue="inbound", pass_context=True)
def offers(context: JobContext, account_id: int) -> None:
    """Read the account's offers back until nothing is due or its pacing says later."""
    serve(account_id, read_offers, context)


def wake_offers(account_id: int) -> None:
    """Ask for the account's offers to be read back soon."""
    queue.wake("inbound.offers", key=f"inbound.offers:{account_id}", account_id=account_id)
