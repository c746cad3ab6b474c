"""Another session that holds a table or an order, so that a test sees what happens in between; and waiting for who waits."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager

import psycopg
from django.db import connection
from psycopg import sql


def _another() -> psycopg.Connection:
    held = connection.settings_dict
    return psycopg.connect(dbname=held["NAME"], host=held["HOST"], port=held["PORT"], user=held["USER"])


@contextmanager
def held(table: str, *, row: int | None = None) -> Iterator[None]:
    """Nobody else writes into the table, or into its row of this id, until the end of the block."""
    name = sql.Identifier("comptoir", table)
    with _another() as other:
        if row is None:
            other.execute(sql.SQL("LOCK TABLE {} IN EXCLUSIVE MODE").format(name))
        else:
            other.execute(sql.SQL("SELECT 1 FROM {} WHERE id = %s FOR UPDATE").format(name), [row])
        yield
        other.rollback()


def waits_for(table: str | None, *, sessions: int = 1) -> None:
    """Return when so many sessions wait for a lock on the table; None: for any lock."""
    query = "SELECT count(DISTINCT pid) FROM pg_locks WHERE NOT granted"
    until = time.monotonic() + 30
    with _another() as other:
        other.autocommit = True
        while True:
            if table is None:
                (waiting,) = other.execute(query).fetchone() or (0,)
            else:
                wanted = query + " AND relation = %s::regclass"
                (waiting,) = other.execute(wanted, [f"comptoir.{table}"]).fetchone() or (0,)
            if waiting >= sessions:
                return
            assert time.monotonic() < until, "nobody waits"
            time.sleep(0.02)
