"""The one clock: PostgreSQL's, plus a shift that only tests and the demo may set. The machine's own decides nothing.

SQL uses the same clock through the function `comptoir_now()`.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from django.conf import settings
from django.db import connection
from django.db.models import DateTimeField, Func


def now() -> datetime:
    """The time, aware UTC. One short query."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT comptoir_now()")
        moment: datetime = cursor.fetchone()[0]
    return moment


class Now(Func):
    """The time inside a query of Django's."""

    template = "comptoir_now()"
    output_field = DateTimeField()


def move(by: timedelta) -> None:
    """Shift the clock, forward or back. Raises RuntimeError anywhere but in tests and the demo."""
    if not settings.CLOCK_MAY_MOVE:
        raise RuntimeError("The clock of a real installation is never moved.")
    with connection.cursor() as cursor:
        cursor.execute(
            "INSERT INTO comptoir_clock (id, shift) VALUES (1, %s)"
            " ON CONFLICT (id) DO UPDATE SET shift = comptoir_clock.shift + excluded.shift",
            [by],  # type: ignore[list-item]  # psycopg takes a timedelta; the stubs do not know
        )
