"""What is said about orders: threads of messages between customer, operator and shop, and the files sent along."""

import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NamedTuple

from comptoir.simulator.mirakl.refunds import new_uuid
from comptoir.simulator.operator import SELLER

if TYPE_CHECKING:
    from comptoir.simulator.world import World

FREE_TEXT, REASON_CODE = "FREE_TEXT", "REASON_CODE"
_THREAD = (
    "SELECT topic_type, topic, threads.number, thread_id, threads.shop_id, order_id, orders.number, threads.created,"
    " threads.updated, waiting_since FROM threads JOIN orders USING (order_id)"
)


class Topic(NamedTuple):
    """What a thread is about: of type FREE_TEXT in somebody's own words, of type REASON_CODE as a code of RE01."""

    type: str
    value: str


class Enclosure(NamedTuple):
    """A file that is sent along."""

    name: str
    content: bytes


@dataclass(frozen=True)
class Letter:
    """A message to be written: by whom and to whom (customer, operator, seller), and when (milliseconds).

    `call` is the ledger's number of a seller's call.
    """

    by: str
    to: tuple[str, ...]
    body: str
    at: int
    files: tuple[Enclosure, ...] = ()
    call: int | None = None


class Written(NamedTuple):
    """The ids of a message that was written and of its thread."""

    thread_id: str
    message_id: str


class Attachment(NamedTuple):
    """A file that was sent along; its size in bytes."""

    attachment_id: str
    name: str
    size: int


@dataclass(frozen=True)
class Message:
    """A message as it was written."""

    message_id: str
    at: int
    by: str
    to: tuple[str, ...]
    body: str
    attachments: tuple[Attachment, ...]


@dataclass(frozen=True)
class Thread:
    """A thread about an order. `waiting_since` is when the shop was last written to without an answer since."""

    topic: Topic
    number: int
    thread_id: str
    shop_id: int
    order_id: str
    order_number: int
    created: int
    updated: int
    waiting_since: int | None


class Correspondence:
    """Every thread there is. Callers hold the store's transaction; what may be written is for them to say."""

    def __init__(self, world: "World") -> None:
        self._world = world

    def open(self, shop_id: int, order_id: str, topic: Topic, letter: Letter) -> Written:
        """Begin a thread on an order with a first message."""
        thread_id = new_uuid(self._world, "thread")
        number = self._world.store.db.execute(
            "INSERT INTO threads (thread_id, shop_id, order_id, created, updated, topic_type, topic)"
            " VALUES (?, ?, ?, ?, ?, ?, ?)",
            (thread_id, shop_id, order_id, letter.at, letter.at, *topic),
        ).lastrowid
        return self._write(number or 0, Written(thread_id, ""), shop_id, order_id, letter)

    def reply(self, thread: Thread, letter: Letter, topic: Topic | None = None) -> Written:
        """Add a message to a thread, and let the thread be about something else where a topic is named."""
        if topic is not None:
            self._world.store.db.execute(
                "UPDATE threads SET topic_type = ?, topic = ? WHERE number = ?", (*topic, thread.number)
            )
        return self._write(
            thread.number, Written(thread.thread_id, ""), thread.shop_id, thread.order_id, letter
        )

    def find(self, thread_id: str) -> Thread | None:
        """The thread of that id, None where there is none."""
        found = self.select("thread_id = ?", [thread_id], limit=1)
        return found[0] if found else None

    def select(
        self,
        where: str,
        values: Sequence[Any],
        *,
        limit: int = -1,
        offset: int = 0,
        oldest_first: bool = False,
    ) -> list[Thread]:
        """Threads that meet a condition of ours on `threads` and `orders`, by their last change."""
        way = "ASC" if oldest_first else "DESC"
        rows = self._world.store.db.execute(
            f"{_THREAD} WHERE {where} ORDER BY threads.updated {way}, threads.number {way} LIMIT ? OFFSET ?",
            (*values, limit, offset),
        )
        return [Thread(Topic(*row[:2]), *row[2:]) for row in rows]

    def messages(self, thread: Thread) -> list[Message]:
        """Every message of a thread, oldest first."""
        db = self._world.store.db
        attached: dict[int, list[Attachment]] = {}
        for message, *file in db.execute(
            "SELECT message, attachment_id, name, length(content) FROM attachments"
            " WHERE message IN (SELECT number FROM messages WHERE thread = ?) ORDER BY number",
            (thread.number,),
        ):
            attached.setdefault(message, []).append(Attachment(*file))
        rows = db.execute(
            "SELECT number, message_id, at, sender, recipients, body FROM messages WHERE thread = ?"
            " ORDER BY number",
            (thread.number,),
        )
        return [
            Message(message_id, at, by, tuple(json.loads(to)), body, tuple(attached.get(number, ())))
            for number, message_id, at, by, to, body in rows
        ]

    def attachment(self, attachment_id: str, shop_id: int) -> Enclosure | None:
        """A file of one of the shop's threads, None where it has no such file."""
        row = self._world.store.db.execute(
            "SELECT name, content FROM attachments JOIN messages ON messages.number = message"
            " JOIN threads ON threads.number = thread WHERE attachment_id = ? AND shop_id = ?",
            (attachment_id, shop_id),
        ).fetchone()
        return None if row is None else Enclosure(*row)

    def count_files(self, order_id: str) -> int:
        """How many files the threads of an order hold."""
        row = self._world.store.db.execute(
            "SELECT count(*) FROM attachments WHERE message IN (SELECT messages.number FROM messages"
            " JOIN threads ON threads.number = thread WHERE order_id = ?)",
            (order_id,),
        ).fetchone()
        return int(row[0])

    def counts(self) -> dict[int, dict[str, int]]:
        """How many threads each shop has, and in how many of them somebody waits for its answer."""
        rows = self._world.store.db.execute(
            "SELECT shop_id, count(*), count(waiting_since) FROM threads GROUP BY shop_id"
        )
        return {shop_id: {"all": every, "unanswered": waiting} for shop_id, every, waiting in rows}

    def _write(self, number: int, thread: Written, shop_id: int, order_id: str, letter: Letter) -> Written:
        db = self._world.store.db
        written = thread._replace(message_id=new_uuid(self._world, "message"))
        message = db.execute(
            "INSERT INTO messages (message_id, thread, at, sender, recipients, body) VALUES (?, ?, ?, ?, ?, ?)",
            (written.message_id, number, letter.at, letter.by, json.dumps(letter.to), letter.body),
        ).lastrowid
        for file in letter.files:
            db.execute(
                "INSERT INTO attachments (attachment_id, message, name, content) VALUES (?, ?, ?, ?)",
                (new_uuid(self._world, "attachment"), message, *file),
            )
        db.execute("UPDATE threads SET updated = ? WHERE number = ?", (letter.at, number))
        if letter.by == SELLER or SELLER in letter.to:
            waiting_since = None if letter.by == SELLER else letter.at
            db.execute("UPDATE threads SET waiting_since = ? WHERE number = ?", (waiting_since, number))
        self._tell(written, shop_id, order_id, letter)
        return written

    def _tell(self, written: Written, shop_id: int, order_id: str, letter: Letter) -> None:
        """The ledger knows a message's words and files by a hash only."""
        digest = hashlib.sha256(letter.body.encode())
        for file in letter.files:
            digest.update(file.name.encode() + b"\0" + file.content)
        self._world.ledger.effect(
            "message_written",
            object_id=order_id,
            shop_id=shop_id,
            by=letter.by,
            at=letter.at,
            thread=written.thread_id,
            message=written.message_id,
            to=list(letter.to),
            files=len(letter.files),
            digest=digest.hexdigest()[:16],
            **({} if letter.call is None else {"call": letter.call}),
        )
