"""OR13, OR14, OR15: an export of orders that is started, waited for and fetched in chunks."""

import random
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from comptoir.simulator.clock import SECOND, stamp
from comptoir.simulator.mirakl import inputs, rules
from comptoir.simulator.mirakl.listing import Condition, between
from comptoir.simulator.mirakl.rules import Refused
from comptoir.simulator.transport import Reply, Request, json_reply

if TYPE_CHECKING:
    from comptoir.simulator.shops import Shop
    from comptoir.simulator.world import World

_OPEN, _CLOSE = b'{"orders":[', b"]}"
_ITEMS = (10_000, 1_000_000, 1_000_000)
_MEGABYTES = (10, 1024, 512)
_ROWS_AT_ONCE = 500


def start(world: "World", shop: "Shop", request: Request) -> Reply:
    """OR13: copy the orders that are meant as they are listed now; the copy is ready a little later."""
    wanted = inputs.body_of(request)
    meant = _condition(shop, wanted)
    now = world.clock.ms()
    db = world.store.db
    running = db.execute("SELECT 1 FROM exports WHERE shop_id = ? AND done_at > ?", (shop.shop_id, now))
    if running.fetchone():
        raise Refused(400, "An order export is already in progress for this shop")
    items, size = (
        _bounded(wanted, "items_per_chunk", _ITEMS),
        _bounded(wanted, "megabytes_per_chunk", _MEGABYTES),
    )
    number = db.execute("SELECT count(*) FROM exports").fetchone()[0]
    tracking_id = _tracking_id(world.seed, number)
    db.execute(
        "DELETE FROM export_rows WHERE tracking_id IN (SELECT tracking_id FROM exports WHERE shop_id = ?)",
        (shop.shop_id,),
    )
    chunks, count = _copy(world, tracking_id, meant, items, size * 1_000_000)
    ready = now + round((5 * SECOND + count * SECOND / 2000) / max(world.pace, 1.0))
    db.execute("INSERT INTO exports VALUES (?, ?, ?, ?, ?)", (tracking_id, shop.shop_id, now, ready, chunks))
    world.ledger.effect(
        "order_export", object_id=tracking_id, shop_id=shop.shop_id, by="seller", orders=count
    )
    return json_reply({"tracking_id": tracking_id})


def status(world: "World", shop: "Shop", request: Request, tracking_id: str) -> Reply:
    """OR14: PENDING, then COMPLETED with the addresses of the chunks."""
    ready, chunks = _export(world, shop, tracking_id)
    now = world.clock.ms()
    if now < ready:
        return json_reply({"last_updated": stamp(now), "status": "PENDING", "urls": []})
    address = f"{request.base_url}/api/exports/{tracking_id}"
    urls = [f"{address}?file=orders-{chunk + 1}" for chunk in range(chunks)]
    return json_reply({"last_updated": stamp(ready), "status": "COMPLETED", "urls": urls})


def chunk(world: "World", shop: "Shop", request: Request, tracking_id: str) -> Reply:
    """OR15: one chunk, streamed."""
    ready, chunks = _export(world, shop, tracking_id)
    number = rules.first(request.query, "file").removeprefix("orders-")
    if world.clock.ms() < ready or not number.isdecimal() or not 1 <= int(number) <= chunks:
        raise Refused(404, "No such export file")
    place = int(number) - 1
    total, rows = world.store.db.execute(
        "SELECT coalesce(sum(size), 0), count(*) FROM export_rows WHERE tracking_id = ? AND chunk = ?",
        (tracking_id, place),
    ).fetchone()
    length = len(_OPEN) + total + max(0, rows - 1) + len(_CLOSE)
    return Reply(200, parts=_stream(world, tracking_id, place), length=length)


def _condition(shop: "Shop", wanted: dict[str, Any]) -> Condition:
    created, updated = (
        _range(wanted, "start_date", "end_date"),
        _range(wanted, "start_update_date", "end_update_date"),
    )
    if None in created and None in updated:
        raise Refused(400, "At least one complete date range is required")
    meant = Condition("shop_id = ? AND listed_updated IS NOT NULL", [shop.shop_id])
    between(meant, "created", *created)
    between(meant, "listed_updated", *updated)
    states = inputs.listed(wanted, "order_state_codes")
    meant.one_of("listed_state", rules.states([str(state) for state in states]))
    if wanted.get("only_null_channel"):
        meant.add("channel IS NULL")
    else:
        meant.one_of("channel", [str(code) for code in inputs.listed(wanted, "channel_codes")])
    return meant


def _range(wanted: dict[str, Any], start: str, end: str) -> tuple[int | None, int | None]:
    bounds = [
        rules.read_moment(str(wanted[name]), name) if wanted.get(name) else None for name in (start, end)
    ]
    return bounds[0], bounds[1]


def _bounded(wanted: dict[str, Any], name: str, bounds: tuple[int, int, int]) -> int:
    least, most, usual = bounds
    value = wanted.get(name)
    if value is None:
        return usual
    if not isinstance(value, int) or not least <= value <= most:
        raise Refused(400, f"'{name}' must be between {least} and {most}")
    return value


def _copy(world: "World", tracking_id: str, meant: Condition, items: int, size: int) -> tuple[int, int]:
    """Set the orders aside chunk by chunk; how many chunks and how many orders."""
    rows = world.store.db.execute(
        "SELECT number, coalesce(listed_size, size) FROM orders JOIN bodies USING (number)"  # noqa: S608 (ours)
        f" WHERE {meant.where} ORDER BY created, order_id",
        meant.values,
    ).fetchall()
    chunk, held, weight, places = 0, 0, 0, []
    for number, length in rows:
        if held and (held >= items or weight + length > size):
            chunk, held, weight = chunk + 1, 0, 0
        places.append((tracking_id, chunk, held, number))
        held, weight = held + 1, weight + length
    world.store.db.executemany(
        "INSERT INTO export_rows SELECT ?, ?, ?, coalesce(listed_body, body), coalesce(listed_size, size)"
        " FROM bodies WHERE number = ?",
        places,
    )
    return chunk + 1, len(rows)


def _export(world: "World", shop: "Shop", tracking_id: str) -> tuple[int, int]:
    row = world.store.db.execute(
        "SELECT done_at, chunks FROM exports WHERE tracking_id = ? AND shop_id = ?",
        (tracking_id, shop.shop_id),
    ).fetchone()
    if row is None:
        raise Refused(404, f"No export with tracking id '{tracking_id}'")
    return row[0], row[1]


def _stream(world: "World", tracking_id: str, chunk: int) -> Iterator[bytes]:
    """The chunk in pieces; the world is held still for one piece at a time."""
    yield _OPEN
    place = 0
    while True:
        with world.store.transaction() as db:
            rows = db.execute(
                "SELECT body FROM export_rows WHERE tracking_id = ? AND chunk = ? AND position >= ?"
                " ORDER BY position LIMIT ?",
                (tracking_id, chunk, place, _ROWS_AT_ONCE),
            ).fetchall()
        if not rows:
            break
        yield (b"," if place else b"") + b",".join(world.book.unpack(row[0]) for row in rows)
        place += len(rows)
    yield _CLOSE


def _tracking_id(seed: int, number: int) -> str:
    digits = f"{random.Random(f'export {seed} {number}').getrandbits(128):032x}"  # noqa: S311 (an id that repeats)
    return "-".join((digits[:8], digits[8:12], f"4{digits[13:16]}", f"8{digits[17:20]}", digits[20:]))
