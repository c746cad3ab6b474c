"""Where the world is kept: one sqlite3 database, in memory or in a file, behind one lock."""

import json
import sqlite3
import threading
import time
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from comptoir.simulator import offer_tables

# 8 KiB: a dictionary of a typical order and the order itself fit, and setting it up costs microseconds.
_WINDOW_BITS = 13
_GAP = 0.002

_SCHEMA = """
CREATE TABLE IF NOT EXISTS settings (name TEXT PRIMARY KEY, value BLOB NOT NULL);
CREATE TABLE IF NOT EXISTS shops (
    shop_id INTEGER PRIMARY KEY, name TEXT NOT NULL, key TEXT NOT NULL, created INTEGER NOT NULL,
    settings TEXT NOT NULL
);
CREATE INDEX IF NOT EXISTS shops_by_key ON shops (key);
CREATE TABLE IF NOT EXISTS orders (
    number INTEGER PRIMARY KEY, shop_id INTEGER NOT NULL, order_id TEXT NOT NULL UNIQUE,
    created INTEGER NOT NULL, updated INTEGER NOT NULL, state TEXT NOT NULL, shown_state TEXT NOT NULL,
    listed_updated INTEGER, listed_state TEXT, listed_at INTEGER,
    due INTEGER, due_state TEXT, due_by TEXT,
    debited INTEGER NOT NULL DEFAULT 0, incident INTEGER NOT NULL DEFAULT 0, channel TEXT,
    customer_reference TEXT, seller_reference TEXT
);
CREATE INDEX IF NOT EXISTS orders_listing
    ON orders (shop_id, created, order_id, listed_updated, listed_state);
CREATE INDEX IF NOT EXISTS orders_due ON orders (due) WHERE due IS NOT NULL;
CREATE INDEX IF NOT EXISTS orders_hidden ON orders (listed_at) WHERE listed_at IS NOT NULL;
CREATE TABLE IF NOT EXISTS bodies (
    number INTEGER PRIMARY KEY, body BLOB NOT NULL, size INTEGER NOT NULL,
    listed_body BLOB, listed_size INTEGER
);
CREATE TABLE IF NOT EXISTS ledger (
    seq INTEGER PRIMARY KEY, at INTEGER NOT NULL, kind TEXT NOT NULL, shop_id INTEGER, what TEXT NOT NULL,
    object TEXT, actor TEXT, method TEXT, target TEXT, status INTEGER, cut TEXT, seconds REAL, detail TEXT
);
CREATE INDEX IF NOT EXISTS ledger_by_kind ON ledger (kind, what, shop_id);
CREATE INDEX IF NOT EXISTS ledger_by_object ON ledger (object) WHERE kind = 'effect';
CREATE TABLE IF NOT EXISTS call_starts (bucket TEXT PRIMARY KEY, at INTEGER NOT NULL);
CREATE TABLE IF NOT EXISTS disruptions (
    id INTEGER PRIMARY KEY, name TEXT NOT NULL, parameters TEXT NOT NULL, times INTEGER, until INTEGER
);
CREATE TABLE IF NOT EXISTS delayed (
    id INTEGER PRIMARY KEY, due INTEGER NOT NULL, shop_id INTEGER NOT NULL, operation TEXT NOT NULL,
    request TEXT NOT NULL
);
CREATE TABLE IF NOT EXISTS refund_steps (
    id INTEGER PRIMARY KEY, due INTEGER NOT NULL, order_id TEXT NOT NULL, refund_id TEXT NOT NULL,
    state TEXT NOT NULL
);
CREATE INDEX IF NOT EXISTS refund_steps_due ON refund_steps (due);
CREATE TABLE IF NOT EXISTS excluded_units (order_line_id TEXT PRIMARY KEY, quantity INTEGER NOT NULL);
CREATE TABLE IF NOT EXISTS shipments (
    seq INTEGER PRIMARY KEY, shipment_id TEXT NOT NULL UNIQUE, shop_id INTEGER NOT NULL,
    order_id TEXT NOT NULL, created INTEGER NOT NULL, updated INTEGER NOT NULL, status TEXT NOT NULL,
    body TEXT NOT NULL
);
CREATE INDEX IF NOT EXISTS shipments_by_order ON shipments (order_id);
CREATE TABLE IF NOT EXISTS documents (
    document_id INTEGER PRIMARY KEY AUTOINCREMENT, shop_id INTEGER NOT NULL, order_id TEXT NOT NULL,
    type TEXT NOT NULL, file_name TEXT NOT NULL, uploaded INTEGER NOT NULL, content BLOB NOT NULL
);
CREATE INDEX IF NOT EXISTS documents_by_order ON documents (order_id);
CREATE TABLE IF NOT EXISTS webhooks (
    shop_id INTEGER PRIMARY KEY, url TEXT NOT NULL, secret TEXT NOT NULL, told INTEGER NOT NULL, status INTEGER
);
CREATE TABLE IF NOT EXISTS threads (
    number INTEGER PRIMARY KEY, thread_id TEXT NOT NULL UNIQUE, shop_id INTEGER NOT NULL, order_id TEXT NOT NULL,
    created INTEGER NOT NULL, updated INTEGER NOT NULL, waiting_since INTEGER, topic_type TEXT NOT NULL,
    topic TEXT NOT NULL
);
CREATE INDEX IF NOT EXISTS threads_listing ON threads (shop_id, updated);
CREATE INDEX IF NOT EXISTS threads_by_order ON threads (order_id);
CREATE TABLE IF NOT EXISTS messages (
    number INTEGER PRIMARY KEY, message_id TEXT NOT NULL UNIQUE, thread INTEGER NOT NULL, at INTEGER NOT NULL,
    sender TEXT NOT NULL, recipients TEXT NOT NULL, body TEXT NOT NULL
);
CREATE INDEX IF NOT EXISTS messages_by_thread ON messages (thread);
CREATE TABLE IF NOT EXISTS attachments (
    number INTEGER PRIMARY KEY, attachment_id TEXT NOT NULL UNIQUE, message INTEGER NOT NULL, name TEXT NOT NULL,
    content BLOB NOT NULL
);
CREATE INDEX IF NOT EXISTS attachments_by_message ON attachments (message);
CREATE TABLE IF NOT EXISTS exports (
    tracking_id TEXT PRIMARY KEY, shop_id INTEGER NOT NULL, created INTEGER NOT NULL,
    done_at INTEGER NOT NULL, chunks INTEGER NOT NULL
);
CREATE TABLE IF NOT EXISTS export_rows (
    tracking_id TEXT NOT NULL, chunk INTEGER NOT NULL, position INTEGER NOT NULL, body BLOB NOT NULL,
    size INTEGER NOT NULL, PRIMARY KEY (tracking_id, chunk, position)
) WITHOUT ROWID;
"""


class Store:
    """The database and its lock. Everything that reads or writes it does so inside `transaction()`."""

    def __init__(self, path: str) -> None:
        self.db = sqlite3.connect(path, check_same_thread=False)
        self._lock = threading.RLock()
        self._depth = 0
        self.db.executescript(
            "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA cache_size = -65536;"
            + _SCHEMA
            + offer_tables.SCHEMA
        )

    @contextmanager
    def transaction(self) -> Iterator[sqlite3.Connection]:
        """Hold the world still; the outermost use commits, or takes all back when an error leaves it."""
        with self._lock:
            self._depth += 1
            try:
                yield self.db
            except BaseException:
                if self._depth == 1:
                    self.db.rollback()
                raise
            else:
                if self._depth == 1:
                    self.db.commit()
            finally:
                self._depth -= 1

    def let_others_in(self) -> None:
        """Give those who wait for their turn the chance to have it; between transactions that follow closely."""
        # A lock that is taken again at once is hardly ever got by anybody else.
        time.sleep(_GAP)

    @contextmanager
    def attempt(self) -> Iterator[None]:
        """Take back what is written inside when an error leaves it, and only that; inside a transaction."""
        if not self.db.in_transaction:
            self.db.execute("BEGIN")
        self.db.execute("SAVEPOINT attempt")
        try:
            yield
        except BaseException:
            self.db.execute("ROLLBACK TO attempt")
            raise
        finally:
            self.db.execute("RELEASE attempt")

    def setting(self, name: str, default: Any) -> Any:
        """A remembered setting, or the default, which is then remembered."""
        row = self.db.execute("SELECT value FROM settings WHERE name = ?", (name,)).fetchone()
        if row is None:
            self.remember(name, default)
            return default
        return row[0] if isinstance(row[0], bytes) else json.loads(row[0])

    def remember(self, name: str, value: Any) -> None:
        """Keep a setting (bytes as they are, anything else as JSON) for the next start."""
        kept = value if isinstance(value, bytes) else json.dumps(value)
        self.db.execute("INSERT OR REPLACE INTO settings VALUES (?, ?)", (name, kept))

    def next_id(self, name: str, first: int = 1) -> int:
        """The next number of a series; callers hold the transaction."""
        number: int = self.setting(f"next {name}", first)
        self.remember(f"next {name}", number + 1)
        return number

    def close(self) -> None:
        """Write what is pending and let go of the file."""
        with self._lock:
            self.db.commit()
            self.db.close()


class Packing:
    """Orders as compressed text: a hundred thousand of them fit in memory, a page unpacks in a millisecond.

    The dictionary is a typical order; it must be the one an order was packed with.
    """

    def __init__(self, dictionary: bytes) -> None:
        self._dictionary = dictionary

    def pack(self, text: bytes) -> bytes:
        """The small form of an order's JSON."""
        packer = zlib.compressobj(
            1, zlib.DEFLATED, -_WINDOW_BITS, 6, zlib.Z_DEFAULT_STRATEGY, self._dictionary
        )
        return packer.compress(text) + packer.flush()

    def unpack(self, packed: bytes) -> bytes:
        """The order's JSON again."""
        return zlib.decompressobj(-_WINDOW_BITS, self._dictionary).decompress(packed)
