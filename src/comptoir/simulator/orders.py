"""The order book: what every order is, and what of it the marketplace's lists already show."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from comptoir.simulator.clock import stamp
from comptoir.simulator.mirakl.payloads import Body, encode
from comptoir.simulator.store import Packing, Store

_FIELDS = "number, shop_id, order_id, created, updated, state, shown_state, listed_at, due, due_state, due_by"


@dataclass(frozen=True)
class Entry:
    """One order's line in the book. `state` is the operator's truth, `shown_state` the name that is printed.

    `due` (milliseconds) says when it goes to `due_state` by itself; `listed_at` until when lists show its
    past.
    """

    number: int
    shop_id: int
    order_id: str
    created: int
    updated: int
    state: str
    shown_state: str
    listed_at: int | None
    due: int | None
    due_state: str | None
    due_by: str | None


@dataclass(frozen=True)
class NewEntry:
    """An order to write into the book for the first time."""

    entry: Entry
    body: Body


@dataclass(frozen=True)
class Listed:
    """One order as a list shows it: its number, its creation and its JSON text."""

    number: int
    created: int
    text: bytes


class UnknownOrder(LookupError):
    """No order has this id."""


class OrderBook:
    """Orders by number, each with its JSON. Callers hold the store's transaction."""

    def __init__(self, store: Store, packing: Packing) -> None:
        self._store = store
        self._packing = packing
        self.bodies_read = 0

    def ids_since(self, shop_id: int, number: int) -> list[str]:
        """The ids of a shop's orders from this number on, oldest first."""
        rows = self._store.db.execute(
            "SELECT order_id FROM orders WHERE shop_id = ? AND number >= ? ORDER BY number", (shop_id, number)
        )
        return [order_id for (order_id,) in rows]

    def next_number(self) -> int:
        """The number of the next order."""
        return int(self._store.db.execute("SELECT coalesce(max(number), 0) + 1 FROM orders").fetchone()[0])

    def add(self, orders: Iterable[NewEntry]) -> None:
        """Write new orders; one with a `listed_at` is in no list before that moment."""
        rows, bodies = [], []
        for order in orders:
            entry, body = order.entry, order.body
            shown = (None, None) if entry.listed_at else (entry.updated, entry.shown_state)
            rows.append(
                (
                    *(entry.number, entry.shop_id, entry.order_id, entry.created, entry.updated, entry.state),
                    *(entry.shown_state, *shown, entry.listed_at, entry.due, entry.due_state, entry.due_by),
                    *_indexed(body),
                )
            )
            text = encode(body).encode()
            bodies.append((entry.number, self._packing.pack(text), len(text)))
        db = self._store.db
        db.executemany(f"INSERT INTO orders VALUES ({', '.join('?' * 18)})", rows)  # noqa: S608 (placeholders only)
        db.executemany("INSERT INTO bodies (number, body, size) VALUES (?, ?, ?)", bodies)

    def find(self, order_id: str) -> Entry:
        """The order of that id; UnknownOrder otherwise."""
        row = self._store.db.execute(
            f"SELECT {_FIELDS} FROM orders WHERE order_id = ?",  # noqa: S608 (our own column names)
            (order_id,),
        ).fetchone()
        if row is None:
            raise UnknownOrder(order_id)
        return Entry(*row)

    def due(self, now: int, limit: int = 500) -> list[Entry]:
        """Orders whose time has come, the longest overdue first."""
        rows = self._store.db.execute(
            f"SELECT {_FIELDS} FROM orders WHERE due <= ? ORDER BY due, number LIMIT ?",  # noqa: S608 (our columns)
            (now, limit),
        )
        return [Entry(*row) for row in rows]

    def count_until(self, shop_id: int, created: int) -> int:
        """How many orders of a shop were created at that moment or earlier."""
        return self.count("shop_id = ? AND created <= ?", (shop_id, created))

    def at_place(self, shop_id: int, place: int) -> Entry:
        """A shop's order at a place of its list by creation, counted from 0."""
        row = self._store.db.execute(
            f"SELECT {_FIELDS} FROM orders WHERE number = (SELECT number FROM orders WHERE shop_id = ?"  # noqa: S608 (our own column names)
            " ORDER BY created, order_id LIMIT 1 OFFSET ?)",
            (shop_id, place),
        ).fetchone()
        return Entry(*row)

    def body(self, number: int) -> Body:
        """An order's JSON as it truly is."""
        row = self._store.db.execute("SELECT body FROM bodies WHERE number = ?", (number,)).fetchone()
        body: Body = json.loads(self._packing.unpack(row[0]))
        return body

    def write(self, entry: Entry, body: Body) -> None:
        """Replace an order; with a `listed_at`, lists go on showing what they show until then."""
        db = self._store.db
        row = db.execute("SELECT listed_at FROM orders WHERE number = ?", (entry.number,)).fetchone()
        hidden = row[0] is not None
        if entry.listed_at and not hidden:
            db.execute(
                "UPDATE bodies SET listed_body = body, listed_size = size WHERE number = ?", (entry.number,)
            )
        db.execute(
            "UPDATE orders SET updated = ?, state = ?, shown_state = ?, listed_at = coalesce(?, listed_at),"
            " due = ?, due_state = ?, due_by = ?, debited = ?, incident = ?, channel = ?,"
            " customer_reference = ?, seller_reference = ? WHERE number = ?",
            (
                *(entry.updated, entry.state, entry.shown_state, entry.listed_at),
                *(entry.due, entry.due_state, entry.due_by, *_indexed(body), entry.number),
            ),
        )
        self.rewrite(entry.number, body)
        if not entry.listed_at and not hidden:
            db.execute(
                "UPDATE orders SET listed_updated = updated, listed_state = shown_state WHERE number = ?",
                (entry.number,),
            )

    def put_off(self, number: int, due: int) -> None:
        """Let what an order waits for happen later."""
        self._store.db.execute("UPDATE orders SET due = ? WHERE number = ?", (due, number))

    def rewrite(self, number: int, body: Body) -> None:
        """Replace an order's JSON and nothing that lists go by."""
        text = encode(body).encode()
        self._store.db.execute(
            "UPDATE bodies SET body = ?, size = ? WHERE number = ?",
            (self._packing.pack(text), len(text), number),
        )

    def reveal(self, now: int) -> None:
        """Show what was to be seen late and is now due."""
        db = self._store.db
        if db.execute("SELECT 1 FROM orders WHERE listed_at <= ? LIMIT 1", (now,)).fetchone() is None:
            return
        db.execute(
            "UPDATE bodies SET listed_body = NULL, listed_size = NULL"
            " WHERE number IN (SELECT number FROM orders WHERE listed_at <= ?)",
            (now,),
        )
        db.execute(
            "UPDATE orders SET listed_updated = updated, listed_state = shown_state, listed_at = NULL"
            " WHERE listed_at <= ?",
            (now,),
        )

    def count(self, where: str, values: Sequence[Any]) -> int:
        """How many listed orders meet a condition of ours."""
        row = self._store.db.execute(f"SELECT count(*) FROM orders WHERE {where}", values).fetchone()  # noqa: S608 (ours)
        return int(row[0])

    def page(
        self, where: str, values: Sequence[Any], *, limit: int, offset: int, newest_first: bool
    ) -> list[Listed]:
        """Part of the listed orders that meet a condition of ours, by creation, then id."""
        way = "DESC" if newest_first else "ASC"
        rows = self._store.db.execute(
            "SELECT number, created, coalesce(listed_body, body) FROM orders JOIN bodies USING (number)"  # noqa: S608 (ours)
            f" WHERE number IN (SELECT number FROM orders WHERE {where}"
            f" ORDER BY created {way}, order_id {way} LIMIT ? OFFSET ?)"
            f" ORDER BY created {way}, order_id {way}",
            (*values, limit, offset),
        ).fetchall()
        self.bodies_read += len(rows)
        return [Listed(number, created, self._packing.unpack(packed)) for number, created, packed in rows]

    def unpack(self, packed: bytes) -> bytes:
        """The JSON text of a body copied out of the book."""
        return self._packing.unpack(packed)

    def overview(self, shop_id: int) -> list[dict[str, str]]:
        """Id, printed state and update date of every order of a shop, as they truly are, oldest first."""
        rows = self._store.db.execute(
            "SELECT order_id, shown_state, updated FROM orders WHERE shop_id = ? ORDER BY created, order_id",
            (shop_id,),
        )
        return [
            {"order_id": order_id, "state": state, "last_updated_date": stamp(updated)}
            for order_id, state, updated in rows
        ]

    def newest(
        self, shop_id: int, *, named: str = "", before: int | None = None, limit: int
    ) -> list[tuple[int, Body]]:
        """Orders of a shop, newest first, with their numbers: those whose id holds a text, before a number."""
        rows = self._store.db.execute(
            "SELECT number, body FROM orders JOIN bodies USING (number) WHERE shop_id = :shop"
            " AND instr(order_id, :named) AND number < coalesce(:before, number + 1)"
            " ORDER BY number DESC LIMIT :limit",
            {"shop": shop_id, "named": named, "before": before, "limit": limit},
        ).fetchall()
        return [(number, json.loads(self._packing.unpack(packed))) for number, packed in rows]

    def states(self) -> dict[int, dict[str, int]]:
        """How many orders each shop has in each printed state."""
        counts: dict[int, dict[str, int]] = {}
        rows = self._store.db.execute(
            "SELECT shop_id, shown_state, count(*) FROM orders GROUP BY shop_id, shown_state ORDER BY 1, 2"
        )
        for shop_id, state, count in rows:
            counts.setdefault(shop_id, {})[state] = count
        return counts


def _indexed(body: Body) -> tuple[int, int, str | None, str | None, str | None]:
    """What OR11 filters by that is not in an order's entry: debited, incident, channel, both references."""
    references = body["references"]
    return (
        int(body["customer_debited_date"] is not None),
        int(body["has_incident"]),
        body["channel"]["code"] if body["channel"] else None,
        references["order_reference_for_customer"],
        references["order_reference_for_seller"],
    )
