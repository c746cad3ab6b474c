"""Jobs that read from the shop's own system, one per source."""

from __future__ import annotations

from procrastinate import JobContext
from procrastinate.contrib.django import app

from comptoir import queue
from comptoir.inbound.hosts import due
from comptoir.inbound.hosts.running import run


@app.task(name="inbound.hosts", queue="inbound", pass_context=True)
def hosts(context: JobContext, source_id: int) -> None:
    """Read the source, if it still is due when the job's turn comes."""
    if due.is_due(source_id):
        run(source_id, should_stop=context.should_abort)


def wake_host(source_id: int) -> None:
    """Ask for the source to be read soon."""
    queue.wake("inbound.hosts", key=f"inbound.hosts:{source_id}", source_id=source_id)
