"""OF52 to OF54: an export of offers that is started, waited for and fetched in chunks."""

import hashlib
import json
import zlib
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any, NamedTuple

from comptoir.simulator.clock import DAY, SECOND, stamp
from comptoir.simulator.mirakl import inputs, rules
from comptoir.simulator.mirakl.offers import export_rows
from comptoir.simulator.mirakl.offers.payloads import SELECTED, SOURCE, records
from comptoir.simulator.mirakl.offers.register import LARGE
from comptoir.simulator.mirakl.refunds import new_uuid
from comptoir.simulator.mirakl.rules import Refused
from comptoir.simulator.offer_tables import on_sale
from comptoir.simulator.operator import SELLER
from comptoir.simulator.transport import Reply, json_reply

if TYPE_CHECKING:
    from comptoir.simulator.mirakl.routes import Call
    from comptoir.simulator.shops import Shop
    from comptoir.simulator.world import World

_TYPES = {"text/csv": "text/csv;charset=UTF-8", "application/json": "application/json;charset=UTF-8"}
_ITEMS = (10_000, 1_000_000, 100_000)
_MEGABYTES = (10, 1000, 200)
_KEPT = DAY
_ROWS_AT_ONCE = 1000
_ROWS_PER_SECOND = 20_000


class Wanted(NamedTuple):
    """What an export is to hold, and how; `at` is the moment in which it was asked for."""

    type: str
    since: int | None
    inactive: bool
    items: int
    size: int
    fields: list[str] | None
    renamed: dict[str, str]
    at: int

    @property
    def condition(self) -> str:
        """Which offers are meant, as SQL that knows `at` as ?1, the shop as ?2 and `since` as ?3."""
        if self.since is not None:
            return "offers.shop_id = ?2 AND offers.updated >= ?3"
        shown = "NOT offers.deleted" if self.inactive else on_sale()
        return f"offers.shop_id = ?2 AND ?3 IS NULL AND {shown}"


def start(call: "Call") -> Reply:
    """OF52: copy the offers as they are now; the copy is ready a little later.

    A large one is copied in turns: what changes meanwhile is in it as it was or as it is. A call that equals an
    earlier one gets the earlier one's tracking id for as long as that is kept.
    """
    world, db, now = call.world, call.world.store.db, call.at
    body = inputs.body_of(call.request) if call.request.body else {}
    wanted = _wanted(body, now)
    fingerprint = hashlib.sha256(json.dumps(body, sort_keys=True, default=str).encode()).hexdigest()
    known = db.execute(
        "SELECT tracking_id FROM offer_exports WHERE shop_id = ? AND fingerprint = ? AND created > ?"
        " AND failure IS NULL",
        (call.shop.shop_id, fingerprint, now - _KEPT),
    ).fetchone()
    if known is not None:
        return json_reply({"tracking_id": known[0]})
    _forget_old(world, now)
    tracking_id = new_uuid(world, "offer export")
    (count,) = db.execute(
        f"SELECT count(*) FROM offers WHERE {wanted.condition}",  # noqa: S608 (our own condition)
        (wanted.at, call.shop.shop_id, wanted.since),
    ).fetchone()
    ready = now + round((5 + count / _ROWS_PER_SECOND) * SECOND / max(world.pace, 1.0))
    late, failure = _troubled(call, tracking_id)
    db.execute(
        "INSERT INTO offer_exports VALUES (?, ?, ?, ?, ?, ?, ?, NULL, ?)",
        (
            tracking_id,
            call.shop.shop_id,
            now,
            ready + late,
            fingerprint,
            wanted.type,
            json.dumps(wanted),
            failure,
        ),
    )
    world.ledger.effect(
        "offer_export", object_id=tracking_id, shop_id=call.shop.shop_id, by=SELLER, at=now, offers=count
    )
    if count <= LARGE:
        _copy(world, tracking_id, whole=True)
    else:
        world.chores.asked.set()
    return json_reply({"tracking_id": tracking_id})


def status(call: "Call") -> Reply:
    """OF53: PENDING, then COMPLETED with the addresses of the chunks."""
    tracking_id = call.path["tracking_id"]
    ready, chunks, _, failure = _export(call, tracking_id)
    if failure is not None and call.at >= ready:
        error = {"code": "1", "detail": failure}
        return json_reply({"error": error, "last_updated": stamp(ready), "status": "FAILED", "urls": []})
    if chunks is None or call.at < ready:
        return json_reply({"last_updated": stamp(call.at), "status": "PENDING", "urls": []})
    address = f"{call.request.base_url}/api/offers/export/async/{tracking_id}/chunks"
    urls = [f"{address}/{chunk + 1}" for chunk in range(chunks)]
    return json_reply({"last_updated": stamp(ready), "status": "COMPLETED", "urls": urls})


def _troubled(call: "Call", tracking_id: str) -> tuple[int, str | None]:
    """By how many milliseconds the export comes late, and why it fails, if trouble strikes it."""
    for name in ("slow_export", "failed_export"):
        if name in call.struck:
            call.world.ledger.disruption(
                name, shop_id=call.shop.shop_id, call=call.request.seq, object=tracking_id
            )
    late, failure = (call.struck.get(name) for name in ("slow_export", "failed_export"))
    seconds = 0.0 if late is None else float(late.parameters["seconds"])
    return round(seconds * SECOND), None if failure is None else str(failure.parameters["detail"])


def unwritten(world: "World") -> str | None:
    """The tracking id of an export that has still to be written, the earliest first."""
    with world.store.transaction() as db:
        row = db.execute(
            "SELECT tracking_id FROM offer_exports WHERE chunks IS NULL ORDER BY created LIMIT 1"
        ).fetchone()
    return None if row is None else str(row[0])


def write(world: "World", tracking_id: str, *, until: Callable[[], bool]) -> None:
    """Write a large export in turns; where `until` says to stop, it is begun again at the next start."""
    _copy(world, tracking_id, whole=False, until=until)


def chunk(call: "Call") -> Reply:
    """OF54: one chunk, streamed."""
    tracking_id, number = call.path["tracking_id"], call.path["chunk"]
    ready, chunks, kind, failure = _export(call, tracking_id)
    if (
        failure
        or chunks is None
        or call.at < ready
        or not number.isdecimal()
        or not 1 <= int(number) <= chunks
    ):
        raise Refused(404, "No such export file")
    (length,) = call.world.store.db.execute(
        "SELECT sum(size) FROM offer_export_pieces WHERE tracking_id = ? AND chunk = ?",
        (tracking_id, int(number) - 1),
    ).fetchone()
    parts = _stream(call.world, tracking_id, int(number) - 1)
    return Reply(200, parts=parts, length=length, content_type=_TYPES[kind])


def _wanted(body: dict[str, Any], now: int) -> Wanted:
    kind = inputs.text(body, "export_type") or "text/csv"
    if kind not in _TYPES:
        raise Refused(400, f"The field 'export_type' must be one of {', '.join(_TYPES)}")
    text = inputs.text(body, "last_request_date")
    since = None if text is None else rules.read_moment(text, "last_request_date")
    inactive = inputs.flag(body, "include_inactive_offers")
    if inactive and since is not None:
        raise Refused(400, "'include_inactive_offers' cannot be used with 'last_request_date'")
    fields, renamed = body.get("include_fields") or None, body.get("rename_fields") or {}
    if not isinstance(fields, list | None) or not isinstance(renamed, dict):
        raise Refused(400, "Please check the field datatype: 'include_fields', 'rename_fields'")
    return Wanted(
        kind,
        since,
        inactive,
        _bounded(body, "items_per_chunk", _ITEMS),
        _bounded(body, "megabytes_per_chunk", _MEGABYTES) * 1_000_000,
        None if fields is None else [str(field) for field in fields],
        {str(name): str(new) for name, new in renamed.items()},
        now,
    )


def _bounded(body: dict[str, Any], name: str, bounds: tuple[int, int, int]) -> int:
    least, most, usual = bounds
    value = inputs.whole(body, name, usual)
    if not least <= value <= most:
        raise Refused(400, f"'{name}' must be between {least} and {most}")
    return value


def _copy(
    world: "World", tracking_id: str, *, whole: bool, until: Callable[[], bool] = lambda: False
) -> None:
    """Set the offers aside in pieces, chunk by chunk; the world is held still for a piece at a time."""
    with world.store.transaction() as db:
        shop_id, told = db.execute(
            "SELECT shop_id, wanted FROM offer_exports WHERE tracking_id = ?", (tracking_id,)
        ).fetchone()
        db.execute("DELETE FROM offer_export_pieces WHERE tracking_id = ?", (tracking_id,))
        shop = world.register.get(shop_id)
    wanted = Wanted(*json.loads(told))
    chunks = 0
    for chunk, piece, text in _pieces(world, shop, wanted, whole=whole):
        if until():
            return
        packed = zlib.compress(text, 1)
        with world.store.transaction() as db:
            db.execute(
                "INSERT INTO offer_export_pieces VALUES (?, ?, ?, ?, ?)",
                (tracking_id, chunk, piece, len(text), packed),
            )
        chunks = chunk + 1
    with world.store.transaction() as db:
        db.execute("UPDATE offer_exports SET chunks = ? WHERE tracking_id = ?", (chunks, tracking_id))


def _pieces(world: "World", shop: "Shop", wanted: Wanted, *, whole: bool) -> Iterator[tuple[int, int, bytes]]:
    """The texts of an export, each with the number of its chunk and its place in that."""
    form = export_rows.form(wanted.type, shop, wanted.at, wanted.fields, wanted.renamed)
    chunk, piece, held, weight = 0, 0, 0, 0
    for found in _batches(world, shop, wanted, whole=whole):
        if held >= wanted.items or weight >= wanted.size:
            yield chunk, piece, form.closing
            chunk, piece, held, weight = chunk + 1, 0, 0, 0
        text = (form.opening if held == 0 else b"") + form.written(records(found), first=held == 0)
        yield chunk, piece, text
        piece, held, weight = piece + 1, held + len(found), weight + len(text)
    yield chunk, piece, form.closing if held else form.opening + form.closing


def _batches(world: "World", shop: "Shop", wanted: Wanted, *, whole: bool) -> Iterator[list[Any]]:
    """The offers, at most a thousand at a time, so that every limit of items falls between two batches.

    `whole`: there are few, and all are read in one go.
    """
    # The few that are meant are found by their index. Many are met by walking through all in the order of
    # their ids; the plus signs keep sqlite from sorting what an index finds.
    few = f"offers.offer_id IN (SELECT offer_id FROM offers WHERE {wanted.condition})"  # noqa: S608 (ours)
    many = wanted.condition.replace("offers.shop_id", "+offers.shop_id").replace(
        "offers.updated", "+offers.updated"
    )
    query = (
        f"SELECT {SELECTED} {SOURCE} WHERE {few if whole else many}"
        " AND offers.offer_id > ?4 ORDER BY offers.offer_id LIMIT ?5"
    )
    last, held = 0, 0
    at_once = LARGE if whole else _ROWS_AT_ONCE
    while True:
        with world.store.transaction() as db:
            found = db.execute(query, (wanted.at, shop.shop_id, wanted.since, last, at_once)).fetchall()
        if not found:
            return
        last = found[-1][0]
        while found:
            room = min(_ROWS_AT_ONCE, wanted.items - held % wanted.items)
            part, found = found[:room], found[room:]
            held += len(part)
            yield part


def _export(call: "Call", tracking_id: str) -> tuple[int, int | None, str, str | None]:
    row = call.world.store.db.execute(
        "SELECT done_at, chunks, type, failure FROM offer_exports WHERE tracking_id = ? AND shop_id = ?",
        (tracking_id, call.shop.shop_id),
    ).fetchone()
    if row is None:
        raise Refused(404, f"No export with tracking id '{tracking_id}'")
    return row[0], row[1], row[2], row[3]


def _forget_old(world: "World", now: int) -> None:
    db = world.store.db
    db.execute(
        "DELETE FROM offer_export_pieces WHERE tracking_id IN"
        " (SELECT tracking_id FROM offer_exports WHERE created <= ?)",
        (now - _KEPT,),
    )
    db.execute("DELETE FROM offer_exports WHERE created <= ?", (now - _KEPT,))


def _stream(world: "World", tracking_id: str, chunk: int) -> Iterator[bytes]:
    """The chunk in pieces; the world is held still for one piece at a time."""
    piece = 0
    while True:
        with world.store.transaction() as db:
            row = db.execute(
                "SELECT content FROM offer_export_pieces WHERE tracking_id = ? AND chunk = ? AND piece = ?",
                (tracking_id, chunk, piece),
            ).fetchone()
        if row is None:
            return
        yield zlib.decompress(row[0])
        piece += 1
