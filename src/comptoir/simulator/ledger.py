"""The effect ledger: every call, effect, broken limit and disruption, in the order in which they happened."""

import json
from collections import Counter
from collections.abc import Iterable
from typing import Any

from comptoir.simulator.clock import Clock, stamp
from comptoir.simulator.store import Store

_COLUMNS = (
    "seq",
    "at",
    "kind",
    "shop_id",
    "what",
    "object",
    "actor",
    "method",
    "target",
    "status",
    "cut",
    "seconds",
)
_WORDS = {
    "call": {"what": "operation"},
    "effect": {"what": "effect", "actor": "by"},
    "limit": {"what": "operation"},
    "disruption": {"what": "disruption"},
    "webhook": {"what": "event_type"},
}

_CHANGE = ("seq", "at", "sku", "what", "by", "import")
_SINGLE = """
SELECT seq, at, object AS sku, what, actor, json_extract(detail, '$.import') AS import,
    json_extract(detail, '$.before') AS before, json_extract(detail, '$.after') AS after
FROM ledger WHERE kind = 'effect' AND shop_id = :shop AND seq > :since AND detail IS NOT NULL
    AND what IN ('offer_created', 'offer_updated', 'offer_stock', 'offer_price', 'offer_deleted', 'offer_changed',
        'offer_sold', 'prices_approved', 'prices_rejected')
"""
_OF_LARGE = """
SELECT ledger.seq, ledger.at, offers.sku, offer_changes.what, ledger.actor, ledger.object AS import,
    offer_changes.before, offer_changes.after
FROM ledger CROSS JOIN offer_changes USING (seq) CROSS JOIN offers USING (offer_id)
WHERE ledger.kind = 'effect' AND ledger.what = 'import_began' AND ledger.shop_id = :shop AND ledger.seq > :since
"""
_ONE_SKU = " AND offer_changes.offer_id = (SELECT offer_id FROM offers WHERE shop_id = :shop AND sku = :sku)"
_MEANT = """
WHERE (:what IS NULL OR what = :what) AND (:import IS NULL OR import = :import) AND :sku IS :sku
ORDER BY seq, sku LIMIT :limit
"""
_OFFER_CHANGES = (
    f"SELECT * FROM ({_SINGLE} UNION ALL {_OF_LARGE}) {_MEANT}",  # noqa: S608 (constants)
    f"SELECT * FROM ({_SINGLE} AND object = :sku UNION ALL {_OF_LARGE} {_ONE_SKU}) {_MEANT}",  # noqa: S608 (constants)
)


class Ledger:
    """What the simulator did, which is the truth that a client's own account is compared with.

    Entries have a `seq` that only grows and a `kind`: `call` (operation, method, target, status, how it was
    cut, seconds), `effect` (effect, object, by whom: seller, portal, customer or operator; what the seller may do
    to an order leaves one entry per line, with `line` and the `seq` of its `call`), `limit` (a published frequency
    was exceeded), `disruption` and `webhook` (event_type, object, the status that was answered, 0: nobody did).
    """

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    def open_call(self, *, shop_id: int | None, operation: str, method: str, target: str) -> int:
        """A call has arrived; its status stays null until `close_call`."""
        with self._store.transaction() as db:
            return (
                db.execute(
                    "INSERT INTO ledger (at, kind, shop_id, what, method, target)"
                    " VALUES (?, 'call', ?, ?, ?, ?)",
                    (self._clock.ms(), shop_id, operation, method, target),
                ).lastrowid
                or 0
            )

    def close_call(self, seq: int, *, status: int | None, cut: str | None, seconds: float) -> None:
        """How the call ended: the status that was sent, or how it was cut, and how long it took."""
        with self._store.transaction() as db:
            db.execute(
                "UPDATE ledger SET status = ?, cut = ?, seconds = ? WHERE seq = ?",
                (status, cut, round(seconds, 4), seq),
            )

    def effect(
        self, what: str, *, object_id: str, shop_id: int, by: str, at: int | None = None, **detail: Any
    ) -> None:
        """Something in the world changed, now or at an earlier moment (milliseconds)."""
        self.effects(what, [(object_id, detail)], shop_id=shop_id, by=by, at=at)

    def effects(
        self,
        what: str,
        changes: Iterable[tuple[str, dict[str, Any]]],
        *,
        shop_id: int,
        by: str,
        at: int | None = None,
    ) -> None:
        """The same change to many objects."""
        now = self._clock.ms() if at is None else at
        rows = (
            (now, shop_id, what, name, by, json.dumps(detail) if detail else None) for name, detail in changes
        )
        with self._store.transaction() as db:
            db.executemany(
                "INSERT INTO ledger (at, kind, shop_id, what, object, actor, detail)"
                " VALUES (?, 'effect', ?, ?, ?, ?, ?)",
                rows,
            )

    def limit(self, operation: str, *, shop_id: int, retry_after: int) -> None:
        """A published frequency was exceeded."""
        self._note("limit", operation, shop_id, {"retry_after": retry_after})

    def disruption(self, name: str, *, shop_id: int | None, **detail: Any) -> None:
        """A disruption was applied."""
        self._note("disruption", name, shop_id, detail)

    def webhook(self, kind: str, *, order_id: str, shop_id: int, status: int, **detail: Any) -> None:
        """A hint was sent; `status` is what was answered, 0 where nobody did."""
        with self._store.transaction() as db:
            db.execute(
                "INSERT INTO ledger (at, kind, shop_id, what, object, status, detail)"
                " VALUES (?, 'webhook', ?, ?, ?, ?, ?)",
                (self._clock.ms(), shop_id, kind, order_id, status, json.dumps(detail)),
            )

    def entries(
        self, *, since: int = 0, kind: str | None = None, limit: int = 10_000
    ) -> list[dict[str, Any]]:
        """Entries after a `seq`, oldest first, at most `limit`: ask again from the last one seen."""
        with self._store.transaction() as db:
            rows = db.execute(
                f"SELECT {', '.join(_COLUMNS)}, detail FROM ledger"  # noqa: S608 (our own column names)
                " WHERE seq > ? AND (? IS NULL OR kind = ?) ORDER BY seq LIMIT ?",
                (since, kind, kind, limit),
            ).fetchall()
        return [_entry(row) for row in rows]

    def latest(self, kind: str, limit: int, *, object_id: str | None = None) -> list[dict[str, Any]]:
        """The newest entries of a kind, newest first, of one object where that is named."""
        of_object = "" if object_id is None else "AND object = :object"
        with self._store.transaction() as db:
            rows = db.execute(
                f"SELECT {', '.join(_COLUMNS)}, detail FROM ledger WHERE kind = :kind {of_object}"  # noqa: S608 (ours)
                " ORDER BY seq DESC LIMIT :limit",
                {"kind": kind, "object": object_id, "limit": limit},
            ).fetchall()
        return [_entry(row) for row in rows]

    def effects_on(self, order_id: str) -> Counter[tuple[str | None, str]]:
        """How often each kind of effect befell an order, by (line, kind); line None: the order as a whole."""
        with self._store.transaction() as db:
            rows = db.execute(
                "SELECT json_extract(detail, '$.line'), what FROM ledger WHERE kind = 'effect' AND object = ?",
                (order_id,),
            ).fetchall()
        return Counter((line, what) for line, what in rows)

    def offer_changes(
        self,
        shop_id: int,
        *,
        sku: str | None = None,
        import_id: str | None = None,
        what: str | None = None,
        since: int = 0,
        limit: int = 10_000,
    ) -> list[dict[str, Any]]:
        """What changed in offers after a `seq`, oldest first, those of large imports included: at most `limit`.

        Each has `seq`, `at`, `sku`, `what`, `by`, `import` (None for what no import did), `before` and `after`;
        `before` is None where an offer is new, `after` where it is gone. The changes of a large import share the
        `seq` of its `import_began`: read them import by import, or sku by sku.
        """
        with self._store.transaction() as db:
            rows = db.execute(
                _OFFER_CHANGES[sku is not None],
                {
                    "shop": shop_id,
                    "sku": sku,
                    "import": import_id,
                    "what": what,
                    "since": since,
                    "limit": limit,
                },
            ).fetchall()
        return [
            dict(zip(_CHANGE, row[:-2], strict=True))
            | {"at": stamp(row[1]), "before": _read(row[-2]), "after": _read(row[-1])}
            for row in rows
        ]

    def calls(self, operation: str | None = None) -> list[dict[str, Any]]:
        """Every call, or those of one operation."""
        return [
            call
            for call in self.entries(kind="call", limit=1_000_000)
            if operation is None or call["operation"] == operation
        ]

    def last_seq(self) -> int:
        """The newest entry's number, 0 when nothing happened yet."""
        with self._store.transaction() as db:
            return int(db.execute("SELECT coalesce(max(seq), 0) FROM ledger").fetchone()[0])

    def counts(self) -> dict[str, dict[str, int]]:
        """How often, by kind: calls per operation, effects by name, limits broken and disruptions applied."""
        with self._store.transaction() as db:
            rows = db.execute("SELECT kind, what, count(*) FROM ledger GROUP BY kind, what").fetchall()
        counts: dict[str, dict[str, int]] = {
            "call": {},
            "effect": {},
            "limit": {},
            "disruption": {},
            "webhook": {},
        }
        for kind, what, count in rows:
            counts[kind][what] = count
        return counts

    def _note(self, kind: str, what: str, shop_id: int | None, detail: dict[str, Any]) -> None:
        with self._store.transaction() as db:
            db.execute(
                "INSERT INTO ledger (at, kind, shop_id, what, detail) VALUES (?, ?, ?, ?, ?)",
                (self._clock.ms(), kind, shop_id, what, json.dumps(detail) if detail else None),
            )


def _read(text: str | None) -> Any:
    return None if text is None else json.loads(text)


def _entry(row: tuple[Any, ...]) -> dict[str, Any]:
    entry = dict(zip(_COLUMNS, row[:-1], strict=True))
    words = _WORDS[entry["kind"]]
    entry["at"] = stamp(entry["at"])
    kept = {words.get(name, name): value for name, value in entry.items() if value is not None}
    if entry["kind"] == "call":
        kept |= {"status": entry["status"], "cut": entry["cut"], "seconds": entry["seconds"]}
    return kept | (json.loads(row[-1]) if row[-1] else {})
