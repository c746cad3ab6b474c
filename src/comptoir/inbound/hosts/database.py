"""A query of the shop's own database as a list of rows: only reading, within a time limit, never held whole."""

from __future__ import annotations

import re
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from datetime import date, datetime
from decimal import Decimal
from threading import Event, Timer
from typing import TYPE_CHECKING, Any

from django.db import connection as ours

from comptoir.catalog.imports.files import Row, Table
from comptoir.inbound.hosts import addresses
from comptoir.inbound.hosts.problems import SourceProblem, Unreachable

if TYPE_CHECKING:
    from sqlalchemy import Connection, Engine
    from sqlalchemy.exc import SQLAlchemyError

    from comptoir.channels.redaction import Redactor

CHUNK = 1_000
"""Rows that are fetched at once."""
_LONGEST_ERROR = 300
# Words in quotes and comments say nothing about what a statement does.
_SAID = re.compile(r"'(?:[^']|'')*'|\"(?:[^\"]|\"\")*\"|`[^`]*`|--[^\n]*|/\*.*?\*/", re.DOTALL)
_READS = re.compile(r"\s*\(*\s*(select|with|values|table)\b", re.IGNORECASE)
# A query may hide what writes: WITH x AS (DELETE ...), SELECT ... INTO. Such words are never names unless quoted.
_WRITES = re.compile(
    r"\b(into|delete|insert(?!\s*\()|merge\s+\w+|update\b(?=.*?\bset\b))", re.IGNORECASE | re.DOTALL
)


def check_query(statement: str, field: str) -> str:
    """The statement without what ends it. Raises SourceProblem for what is not one statement that reads."""
    if "\x00" in statement:
        raise SourceProblem(f"{field}: it holds a NUL sign.", remedy="Take it out.")
    bare = statement.strip().rstrip(";").rstrip()
    if "/*!" in bare:
        raise SourceProblem(f"{field}: it holds /*!, which MySQL runs.", remedy="Take it out.")
    said = _SAID.sub(" ", bare)
    if not _READS.match(said):
        raise SourceProblem(f"{field}: it is no query.", remedy="It begins with SELECT or WITH.")
    if ";" in said:
        raise SourceProblem(f"{field}: it is more than one statement.", remedy="Leave one SELECT.")
    if writes := _WRITES.search(said):
        word = writes[1].split()[0].upper()
        raise SourceProblem(
            f"{field}: it says {word}, which writes.",
            remedy="Only read; a name of yours like it goes in quotes.",
        )
    return bare


@contextmanager
def queried(address: str, statement: str, *, field: str, limit_seconds: int) -> Iterator[Table]:
    """Run a query; its rows come one at a time, numbered from 1. Raises SourceProblem, also while rows are read.

    The transaction only reads where the database can be told so, and is rolled back in any case. Errors name `field` and
    hold nothing secret of the address. Refuses to run inside a transaction of ours: nobody knows how long it takes.
    """
    from sqlalchemy.exc import SQLAlchemyError

    if ours.in_atomic_block:
        raise RuntimeError("A database of the shop's is queried inside a transaction of ours.")
    query = check_query(statement, field)
    clean = addresses.redactor(address)
    engine = addresses.engine(address, limit_seconds=limit_seconds)
    limit = _Limit(limit_seconds, field, getattr(engine.dialect.dbapi, "Error", OSError))
    try:
        with _connected(engine, field, clean) as connection, limit.watching(connection):
            _only_read(connection, engine.dialect.name, limit_seconds)
            options = {"stream_results": True, "max_row_buffer": CHUNK, "no_parameters": True}
            result = connection.exec_driver_sql(query, execution_options=options)
            try:
                headings = [str(name) for name in result.keys()]  # noqa: SIM118  # a result is no mapping: iterating it reads rows
                rows = _numbered(result.yield_per(CHUNK), limit)
                yield Table(f"{field}, {engine.dialect.name}", headings, rows, comma_groups=False)
            finally:
                result.close()
                connection.rollback()
    except SQLAlchemyError as error:
        raise limit.told() or _problem(error, field, clean) from None
    except OSError as error:
        raise Unreachable(
            f"{field}: the database cannot be reached: {clean(error.strerror or type(error).__name__)}.",
            remedy="Is it running, and may this machine reach it?",
        ) from None
    finally:
        engine.dispose()


def _connected(engine: Engine, field: str, clean: Redactor) -> Connection:
    from sqlalchemy.exc import SQLAlchemyError

    try:
        return engine.connect()
    except SQLAlchemyError as error:
        told = _problem(error, field, clean)
        raise Unreachable(str(told), remedy="Is it running, and does it let this user in?") from None
    # Drivers say so of options that they do not know; their words may hold them.
    except (ValueError, TypeError):
        raise Unreachable(
            f"{field}: the driver does not understand the address's options.", remedy="Leave them out."
        ) from None


class _Limit:
    """The time a query may take in all; past it the connection is told to give up."""

    def __init__(self, seconds: int, field: str, error: type[Exception]) -> None:
        self._seconds = seconds
        self._field = field
        self._error = error
        self._end = time.monotonic() + seconds
        self._passed = Event()

    @contextmanager
    def watching(self, connection: Connection) -> Iterator[None]:
        timer = Timer(self._seconds, self._give_up, [connection.connection.driver_connection])
        timer.daemon = True
        timer.start()
        try:
            yield
        finally:
            timer.cancel()
            timer.join()

    def check(self) -> None:
        if self._passed.is_set() or time.monotonic() > self._end:
            self._passed.set()
            raise self._problem()

    def told(self) -> SourceProblem | None:
        """The problem, if the time has passed: whatever else was said then is its consequence."""
        return self._problem() if self._passed.is_set() or time.monotonic() > self._end else None

    def _problem(self) -> SourceProblem:
        return SourceProblem(
            f"{self._field}: it took longer than {self._seconds} seconds and was ended.",
            remedy="Make it faster (an index, fewer rows), or give the source more time: --limit-seconds.",
        )

    def _give_up(self, driver: Any) -> None:
        self._passed.set()
        for name in ("interrupt", "cancel_safe", "cancel"):
            if callable(stop := getattr(driver, name, None)):
                with suppress(self._error):  # there is nothing to stop any more
                    stop()
                return


def _only_read(connection: Connection, dialect: str, limit_seconds: int) -> None:
    """Tell the database, in its own words, that nothing will be written."""
    statements = {
        "postgresql": ["SET TRANSACTION READ ONLY, ISOLATION LEVEL REPEATABLE READ"],
        "mysql": [
            "SET SESSION TRANSACTION READ ONLY",
            f"SET SESSION max_execution_time = {limit_seconds * 1000}",
        ],
        "mariadb": [
            "SET SESSION TRANSACTION READ ONLY",
            f"SET SESSION max_statement_time = {limit_seconds}",
        ],
        "oracle": ["SET TRANSACTION READ ONLY"],
    }
    for statement in statements.get(dialect, []):
        connection.exec_driver_sql(statement)
    if dialect in {"mysql", "mariadb"}:
        connection.commit()  # their word is for the next transaction


def _numbered(rows: Any, limit: _Limit) -> Iterator[Row]:
    for number, row in enumerate(rows, start=1):
        if number % CHUNK == 0:
            limit.check()
        yield number, _texts(row)


def _texts(row: Sequence[Any]) -> list[str]:
    return [text_of(cell) for cell in row]


def text_of(cell: object) -> str:
    """A cell as text that is read in one way only: exact numbers with a point, moments in ISO form, nothing for NULL.

    >>> text_of(Decimal("1.299")), text_of(None), text_of(True)
    ('1.2990', '', 'yes')
    """
    match cell:
        case None:
            return ""
        case str():
            return cell
        case bool():
            return "yes" if cell else "no"
        case Decimal() if cell.is_finite():
            return _unmistakable(format(cell, "f"))
        case float():
            # Fifteen digits are what it was before it was binary.
            return _unmistakable(format(Decimal(format(cell, ".15g")), "f"))
        case datetime() | date():
            return cell.isoformat()
        case bytes() | memoryview():
            return bytes(cell).decode("utf-8", "replace")
        case _:
            return str(cell)


def _unmistakable(text: str) -> str:
    """One digit more tells a point with three digits after it apart from one between thousands."""
    return f"{text}0" if len(text.partition(".")[2]) == 3 else text


def _problem(error: SQLAlchemyError, field: str, clean: Redactor) -> SourceProblem:
    from sqlalchemy.exc import DataError, DBAPIError, IntegrityError

    # What these say quotes the data: somebody's name, perhaps.
    if isinstance(error, DataError | IntegrityError):
        code = getattr(error.orig, "sqlstate", None) or type(error).__name__
        return SourceProblem(
            f"{field}: a value does not fit what the query does with it ({code}).",
            remedy="Try the query in the database's own tool, which says which value.",
        )
    cause = error.orig if isinstance(error, DBAPIError) and error.orig is not None else error
    lines = [line for line in str(cause).splitlines() if line.strip()]
    why = clean(lines[0].strip() if lines else type(cause).__name__)[:_LONGEST_ERROR].rstrip(".")
    return SourceProblem(
        f"{field}: the database says: {why}.",
        remedy="Try the query in the database's own tool, with the user that Comptoir signs in as.",
    )
