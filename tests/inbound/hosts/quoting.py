"""The quotation system of the documentation, made as it says, in SQLite or in PostgreSQL; and what a clerk does there."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any, Protocol
from urllib.parse import urlencode
from uuid import uuid4

import psycopg
from django.db import connection
from psycopg import sql

from comptoir import clock

EXAMPLE = Path(__file__).parents[3] / "docs/examples/quotes"


def example(name: str) -> str:
    """A file of the example, as it is."""
    return (EXAMPLE / name).read_text(encoding="utf-8")


class Quotes(Protocol):
    """The quotation system: where it is, and how a clerk writes into it."""

    url: str

    def do(self, statement: str) -> None:
        """Write something."""

    def ask(self, query: str) -> list[tuple[Any, ...]]:
        """Read something."""


class _Sqlite:
    def __init__(self, path: Path) -> None:
        self.path = path
        self.url = f"sqlite:///{path}"

    def do(self, statement: str) -> None:
        with closing(sqlite3.connect(self.path)) as opened:
            opened.executescript(statement)
            opened.commit()

    def ask(self, query: str) -> list[tuple[Any, ...]]:
        with closing(sqlite3.connect(self.path)) as opened, closing(opened.execute(query)) as cursor:
            return cursor.fetchall()


class PostgresqlQuotes:
    """The example in a database of its own."""

    def __init__(self, conninfo: str, url: str) -> None:
        self.conninfo = conninfo
        self.url = url

    def do(self, statement: str) -> None:
        with psycopg.connect(self.conninfo, autocommit=True) as opened:
            opened.execute(statement.encode())

    def ask(self, query: str) -> list[tuple[Any, ...]]:
        with psycopg.connect(self.conninfo, autocommit=True) as opened:
            return opened.execute(query.encode()).fetchall()


@contextmanager
def sqlite_quotes(folder: Path) -> Iterator[Quotes]:
    """The example in a file."""
    made = _Sqlite(folder / "quotes.db")
    made.do(example("sqlite.sql"))
    yield made


@contextmanager
def postgresql_quotes(password: str = "") -> Iterator[PostgresqlQuotes]:
    """The example in a database of its own, beside the one of the tests."""
    held = connection.settings_dict
    where = {"host": held["HOST"], "port": held["PORT"], "user": held["USER"]}
    name = f"quotes_{uuid4().hex[:12]}"
    outside = psycopg.conninfo.make_conninfo(dbname=held["NAME"], **where)
    with psycopg.connect(outside, autocommit=True) as opened:
        opened.execute(sql.SQL("CREATE DATABASE {}").format(sql.Identifier(name)))
    signed = f"{held['USER']}:{password}@" if password else ""
    options = {key: value for key, value in where.items() if key != "user" or not password}
    made = PostgresqlQuotes(
        psycopg.conninfo.make_conninfo(dbname=name, **where),
        f"postgresql://{signed}/{name}?{urlencode(options)}",
    )
    try:
        made.do(example("postgresql.sql"))
        yield made
    finally:
        with psycopg.connect(outside, autocommit=True) as opened:
            opened.execute(sql.SQL("DROP DATABASE {} WITH (FORCE)").format(sql.Identifier(name)))


def book(quotes: Quotes, *, at: datetime | None = None) -> None:
    """The clerk has booked everything that happened until now."""
    moment = (at or clock.now()).isoformat(timespec="microseconds")
    quotes.do(f"UPDATE books SET booked_until = '{moment}'")  # noqa: S608  # a moment of ours
