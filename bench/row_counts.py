"""Rows that a piece of work reads, as PostgreSQL counts them: what a cost that grows with the catalogue shows in first.

Of each of our tables: the rows of sequential scans, and entries of indexes or the rows fetched by them, whichever is
more. Only work of this process's own connection is counted at once.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator

_READ = """
SELECT t.relname, t.seq_tup_read + greatest(coalesce(t.idx_tup_fetch, 0), coalesce(sum(i.idx_tup_read), 0))::int8
FROM pg_stat_user_tables t LEFT JOIN pg_stat_user_indexes i ON i.relid = t.relid
GROUP BY t.relname, t.relid, t.seq_tup_read, t.idx_tup_fetch
"""


@contextlib.contextmanager
def by_table() -> Iterator[dict[str, int]]:
    """Rows read within the block, by table: filled in at its end."""
    read: dict[str, int] = {}
    before = _read()
    yield read
    after = _read()
    read.update({table: after[table] - before[table] for table in after})


def _read() -> dict[str, int]:
    from django.db import connection

    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_stat_force_next_flush()")
        cursor.execute("SELECT pg_stat_clear_snapshot()")
        cursor.execute(_READ)
        return dict(cursor.fetchall())
