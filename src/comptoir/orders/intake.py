"""Orders into the database, a page at a time: set-based statements, as many for ten orders as for a hundred.

An order applies when it is not older than what is held and says something new; its lines, what they reserve, amounts,
buyer and raw body follow only then. Everything of one page happens in the caller's transaction, or not at all; an order
that the database refuses is found by halving and kept aside, and the rest goes on.
"""

from __future__ import annotations

import weakref
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import psycopg
from django.db import DatabaseError, connection, transaction

from comptoir.activity import journal
from comptoir.catalog import reserving
from comptoir.channels.vocabulary import IncomingOrder, UnreadableOrder
from comptoir.orders import statements
from comptoir.orders.rows import Row, amount_rows, line_row, order_row


@dataclass(frozen=True, slots=True)
class Recorded:
    """What a page did: orders that were new, that changed, that said nothing new, and that could not be stored or read."""

    created: int = 0
    changed: int = 0
    unchanged: int = 0
    unreadable: int = 0

    def __add__(self, other: Recorded) -> Recorded:
        return Recorded(
            self.created + other.created,
            self.changed + other.changed,
            self.unchanged + other.unchanged,
            self.unreadable + other.unreadable,
        )

    @property
    def applied(self) -> int:
        """Orders that are now different from before."""
        return self.created + self.changed


def record_page(
    account_id: int,
    orders: Sequence[IncomingOrder],
    unreadable: Sequence[UnreadableOrder] = (),
    *,
    fetched_at: datetime,
) -> Recorded:
    """Store what one answer of a marketplace told. Runs in the caller's transaction, or in one of its own.

    `fetched_at` is our clock just before the answer was asked for: of two answers with the same update date
    the one asked for later wins.
    """
    newest: dict[str, IncomingOrder] = {}
    for order in orders:
        held = newest.get(order.remote_id)
        if held is None or order.updated_at >= held.updated_at:
            newest[order.remote_id] = order
    # Sorted, so that two pages that meet lock rows in the same order.
    batch = [newest[remote_id] for remote_id in sorted(newest)]
    with transaction.atomic(savepoint=False):
        recorded = _record(account_id, batch, fetched_at) if batch else Recorded()
        for unread in unreadable:
            _keep_aside(account_id, unread.remote_id, unread.reason, unread.raw)
            recorded += Recorded(unreadable=1)
    return recorded


def _record(account_id: int, batch: Sequence[IncomingOrder], fetched_at: datetime) -> Recorded:
    """Store the batch; when the database refuses it, store its halves, down to the one order that is to blame."""
    try:
        with transaction.atomic():
            return _record_batch(account_id, batch, fetched_at)
    except (DatabaseError, psycopg.Error, OverflowError) as error:
        # COPY's errors come as the driver's own, the statements' come wrapped by Django.
        cause = error.__cause__ if isinstance(error, DatabaseError) else error
        if not isinstance(cause, psycopg.DataError | psycopg.IntegrityError | OverflowError):
            raise
        if len(batch) == 1:
            _keep_aside(account_id, batch[0].remote_id, _reason(cause), batch[0].raw)
            return Recorded(unreadable=1)
    middle = len(batch) // 2
    return _record(account_id, batch[:middle], fetched_at) + _record(account_id, batch[middle:], fetched_at)


def _rows(batch: Sequence[IncomingOrder]) -> tuple[list[Row], list[Row], list[Row]]:
    """The batch as rows of orders, lines and amounts for the staging tables."""
    order_rows: list[Row] = []
    line_rows: list[Row] = []
    amounts: list[Row] = []
    for order in batch:
        order_rows.append(order_row(order))
        for line in order.lines:
            line_rows.append((order.remote_id, *line_row(line, order.currency)))
            amounts.extend(
                (order.remote_id, line.remote_id, *cells)
                for cells in amount_rows(line.amounts, order.currency)
            )
    return order_rows, line_rows, amounts


def _record_batch(account_id: int, batch: Sequence[IncomingOrder], fetched_at: datetime) -> Recorded:
    order_rows, line_rows, amounts = _rows(batch)
    values = reserving.VALUES | {"account": account_id, "fetched": fetched_at}
    with connection.cursor() as cursor:
        _prepare_staging(cursor)
        _copy(cursor, statements.COPY_ORDERS, statements.ORDER_TYPES, order_rows)
        _copy(cursor, statements.COPY_LINES, statements.LINE_TYPES, line_rows)
        _copy(cursor, statements.COPY_AMOUNTS, statements.AMOUNT_TYPES, amounts)
        cursor.execute(statements.UPSERT_ORDERS, values)
        created, changed = cursor.fetchone()
        if created or changed:
            for statement in statements.CHILDREN:
                cursor.execute(statement, values)
    return Recorded(created=created, changed=changed, unchanged=len(batch) - created - changed)


_made: weakref.WeakSet[psycopg.Connection[Any]] = weakref.WeakSet()
_filled: weakref.WeakSet[psycopg.Connection[Any]] = weakref.WeakSet()


def _prepare_staging(cursor: Any) -> None:
    """Have the staging tables of this session there and empty. They are made once and empty themselves at commit."""
    session = connection.connection
    if session not in _made:
        cursor.execute(statements.STAGING)
        transaction.on_commit(lambda: _made.add(session))
    if session in _filled:
        cursor.execute(statements.EMPTY_STAGING)
    _filled.add(session)
    transaction.on_commit(lambda: _filled.discard(session))


def _copy(cursor: Any, statement: str, types: Sequence[str], rows: Iterable[Row]) -> None:
    with cursor.copy(statement) as copy:
        copy.set_types(types)
        for row in rows:
            copy.write_row(row)


def _keep_aside(account_id: int, remote_id: str, reason: str, raw: bytes) -> None:
    shown = remote_id.replace("\x00", "\N{REPLACEMENT CHARACTER}")
    with connection.cursor() as cursor:
        cursor.execute(
            statements.KEEP_ASIDE, {"account": account_id, "remote_id": shown, "reason": reason, "body": raw}
        )
    journal.raise_concern(
        "order.unreadable",
        key=f"unreadable:{account_id}:{shown}",
        account_id=account_id,
        details={"order": shown or "?", "reason": reason},
    )


def _reason(error: psycopg.Error | OverflowError) -> str:
    """Why the database refused, in its words but without the values it names: they may be personal."""
    if isinstance(error, OverflowError):
        return "a number is larger than the database can hold"
    return error.diag.message_primary or str(error).splitlines()[0]
