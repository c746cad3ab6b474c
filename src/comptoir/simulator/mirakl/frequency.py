"""How often a shop may call: the published limits, from one allowed call's start to the next one's."""

import math
import re
from typing import TYPE_CHECKING, NamedTuple

from comptoir.simulator.clock import DAY, HOUR, MINUTE, SECOND
from comptoir.simulator.mirakl.rules import Refused
from comptoir.simulator.transport import Request

if TYPE_CHECKING:
    from comptoir.simulator.world import World


class Limit(NamedTuple):
    """The shortest time between two calls of a bucket, in milliseconds of world time at pace 1.

    `answered`: only calls that got their full answer count, as with what may be fetched once. `burst` calls
    may come at once where the limit is so many in a stretch of time.
    """

    interval: int
    answered: bool = False
    burst: int = 1


_REFERENCE = Limit(DAY, answered=True)
# Operations that are published as "per event" have no interval; nobody has five events in less than a second.
_PER_EVENT = Limit(SECOND // 5, burst=5)

LIMITS: dict[str, Limit] = {
    **dict.fromkeys(
        ("A01", "AF01", "CUR01", "L01", "CH11", "DO01", "OF61", "OR75", "SH11", "SH12", "SH21", "SH31"),
        _REFERENCE,
    ),
    **dict.fromkeys(
        ("OR21", "OR23", "OR24", "OR28", "OR29", "OR30", "OR31", "OR64", "OR72", "OR73", "OR74", "OR76"),
        _PER_EVENT,
    ),
    **dict.fromkeys(("OR43", "M10", "M11", "M12", "M13"), _PER_EVENT),
    **dict.fromkeys(("ST01", "ST06", "ST11", "ST23", "ST24"), _PER_EVENT),
    "ST12": Limit(5 * MINUTE),
    **dict.fromkeys(("V01", "PC01", "RE01"), Limit(SECOND)),
    "OR11": Limit(MINUTE),
    "OR11 display": Limit(5 * SECOND),
    "OR13": Limit(5 * MINUTE),
    "OR13 full": Limit(DAY),
    "OR14": Limit(2 * SECOND),
    "OR15": Limit(DAY, answered=True),
    **dict.fromkeys(("OF21", "OF22", "OF54", "P11", "P31"), _PER_EVENT),
    **dict.fromkeys(("OF01", "OF02", "OF03", "OF04", "OF24"), Limit(MINUTE)),
    "OF01 products": Limit(15 * MINUTE),
    **dict.fromkeys(("STO01", "STO03", "PRI01", "PRI02", "PRI03"), Limit(MINUTE)),
    "STO02": Limit(15 * SECOND),
    "OF52": Limit(MINUTE),
    "OF52 full": Limit(DAY),
    "OF53": Limit(10 * SECOND),
    "H11": Limit(HOUR),
}
_WITH_PRODUCTS = re.compile(rb'name="?with_products"?[^\n]*\r\n(?:[^\r\n]+\r\n)*\r\ntrue', re.IGNORECASE)


def bucket_of(operation: str, request: Request) -> tuple[str, str]:
    """Which limit a call falls under, and the bucket it shares with the calls it is counted with."""
    name, subject = operation, ""
    if operation == "OR11" and request.query.get("order_ids"):
        name = "OR11 display"
    elif operation == "OR13" and b"start_update_date" not in request.body:
        name = "OR13 full"
    elif operation == "OF52" and not _since(request):
        name = "OF52 full"
    elif operation == "OF01" and _WITH_PRODUCTS.search(request.edges):
        name = "OF01 products"
    elif operation in {"OR14", "OR15", "OF53", "OF54"}:
        subject = request.target
    return name, f"{name} {subject}".strip()


def _since(request: Request) -> bool:
    """Whether an export of offers is asked for what changed since a moment."""
    try:
        body = request.json()
    except (ValueError, RecursionError):
        return False
    return isinstance(body, dict) and body.get("last_request_date") is not None


def check(world: "World", operation: str, request: Request, shop_id: int) -> None:
    """Refuse a call that comes too soon, and note that it did; else count it from now."""
    name, bucket = bucket_of(operation, request)
    limit, key, now = LIMITS[name], f"{shop_id} {bucket}", world.clock.ms()
    with world.store.transaction() as db:
        row = db.execute("SELECT at FROM call_starts WHERE bucket = ?", (key,)).fetchone()
        interval = round(limit.interval / world.pace)
        turn = now if row is None else max(now, row[0] + interval)
        wait = turn - (limit.burst - 1) * interval - now
        # A clock that went back must not close a bucket for longer than its interval.
        if 0 < wait <= interval:
            seconds = math.ceil(wait / SECOND)
            world.ledger.limit(operation, shop_id=shop_id, retry_after=seconds)
            raise Refused(429, "Too many requests", Retry_After=str(seconds))
        if not limit.answered:
            _count(world, key, now if wait > interval else turn)


def answered(world: "World", operation: str, request: Request, shop_id: int) -> None:
    """Count a call of the kind that counts when it is answered."""
    name, bucket = bucket_of(operation, request)
    if LIMITS[name].answered:
        _count(world, f"{shop_id} {bucket}", world.clock.ms())


def cut_short(world: "World", operation: str, request: Request, shop_id: int) -> None:
    """Do not count such a call after all: its answer did not arrive in full."""
    name, bucket = bucket_of(operation, request)
    if LIMITS[name].answered:
        with world.store.transaction() as db:
            db.execute("DELETE FROM call_starts WHERE bucket = ?", (f"{shop_id} {bucket}",))


def _count(world: "World", key: str, at: int) -> None:
    with world.store.transaction() as db:
        db.execute("INSERT OR REPLACE INTO call_starts VALUES (?, ?)", (key, at))
