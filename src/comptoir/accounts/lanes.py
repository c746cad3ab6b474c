"""One hand at a time per account and flow, over all processes: a lease in the flow's cursor row.

A killed holder's lease runs out by itself; a live one renews it with every step.
"""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from typing import Any

from django.db import connection

LEASE = timedelta(seconds=75)
"""Longer than any single call but a download, which asks for more."""

_TAKE = """
INSERT INTO marketplace_cursors AS c (account_id, flow, lease_until, lease_holder)
VALUES (%(account)s, %(flow)s, comptoir_now() + %(lease)s, %(holder)s)
ON CONFLICT (account_id, flow) DO UPDATE SET lease_until = excluded.lease_until, lease_holder = excluded.lease_holder
WHERE c.lease_until IS NULL OR c.lease_until <= comptoir_now() OR c.lease_holder = excluded.lease_holder
RETURNING c.id
"""
_RELEASE = """
UPDATE marketplace_cursors SET lease_until = NULL, lease_holder = ''
WHERE account_id = %(account)s AND flow = %(flow)s AND lease_holder = %(holder)s
"""


@contextmanager
def lane(account_id: int, flow: str) -> Iterator[Callable[[timedelta], bool] | None]:
    """Hold the lane while the block runs. Yields None when another holds it.

    Otherwise yields a function that renews the lease for the time given and says whether it is still ours:
    ask it before every step.
    """
    values: dict[str, Any] = {"account": account_id, "flow": flow, "holder": str(uuid.uuid4())}

    def renew(length: timedelta = LEASE) -> bool:
        with connection.cursor() as cursor:
            cursor.execute(_TAKE, values | {"lease": length})
            return cursor.fetchone() is not None

    if not renew():
        yield None
        return
    try:
        yield renew
    finally:
        with connection.cursor() as cursor:
            cursor.execute(_RELEASE, values)
