"""Jobs that tell people something."""

from __future__ import annotations

from procrastinate.contrib.django import app

from comptoir import queue
from comptoir.outbound.reminders import send_reminders


@app.task(name="outbound.reminders", queue="outbound")
def reminders() -> None:
    """Send the e-mails about orders whose time to be accepted runs out."""
    send_reminders()


def wake_reminders() -> None:
    """Ask for the reminders that are due to be sent soon."""
    queue.wake("outbound.reminders", key="outbound.reminders")
