"""Imports as the seller sees them: their upload, their progress, their report; equal ones are one."""

import hashlib
import json
from typing import TYPE_CHECKING, Any, NamedTuple

from comptoir.simulator.clock import SECOND, stamp
from comptoir.simulator.mirakl import multipart, rules
from comptoir.simulator.mirakl.offers import files, kinds
from comptoir.simulator.mirakl.offers.packing import Packed
from comptoir.simulator.mirakl.refunds import new_uuid
from comptoir.simulator.mirakl.rules import Refused
from comptoir.simulator.operator import SELLER
from comptoir.simulator.transport import Reply, json_reply

if TYPE_CHECKING:
    from comptoir.simulator.mirakl.routes import Call
    from comptoir.simulator.world import World

# An import of more lines than that takes effect in turns, so that other calls are not kept waiting.
LARGE = 20_000
_FIRST_ID = 5_000_001
_LINES_PER_SECOND = 10_000
_SYNCHRONISING = 60 * SECOND
_FIELDS = (
    "import_id, kind, shop_id, created, synchronised, starts, ends, status, stuck, mode, reason, lines_read,"
    " lines_in_error, offers_in_error, inserted, changed, removed"
)


class Upload(NamedTuple):
    """A file that was sent in. Those of a shop with the same kind, `fingerprint` and bytes are one import."""

    kind: str
    part: multipart.Part
    mode: str = "NORMAL"
    fingerprint: tuple[object, ...] = ()
    with_products: bool = False


class Progress(NamedTuple):
    """An import as it is to be seen at some moment; see `imports` for the columns."""

    import_id: str
    kind: str
    shop_id: int
    created: int
    synchronised: int
    starts: int
    ends: int
    status: str | None
    stuck: str | None
    mode: str
    reason: str | None
    lines_read: int
    lines_in_error: int
    offers_in_error: int
    inserted: int
    changed: int
    removed: int

    def state(self, now: int) -> str:
        """The state's name, as the marketplace calls it."""
        if self.status is not None:
            return self.status
        if now < self.synchronised:
            return "WAITING_SYNCHRONIZATION_PRODUCT"
        return "WAITING" if now < self.starts or self.stuck == "WAITING" else "RUNNING"


class _Looked(NamedTuple):
    """What a first look at a file found out: why it is of no use, or what is in it."""

    digest: str
    reason: str | None = None
    form: str = "csv"
    pieces: tuple[bytes, ...] = ()
    survey: files.Survey = files.Survey(0, frozenset())


def file_of(call: "Call") -> tuple[multipart.Part, dict[str, str]]:
    """The part named `file` of a multipart body, and the texts of the other parts."""
    parts = multipart.parts_of(call.request)
    for part in parts:
        if part.name == "file":
            texts = {
                each.name: each.content.decode("utf-8", "replace").strip()
                for each in parts
                if each.name != "file"
            }
            return part, texts
    raise Refused(400, "The field 'file' is required")


def accept(call: "Call", upload: Upload) -> tuple[str, int]:
    """Take an upload in; its import's id, and its number of the register.

    An upload that equals an earlier one of the shop gets the earlier one's id and has no other effect. The
    world is held still only to write down what was found.
    """
    looked = _look_at(upload)
    fingerprint = hashlib.sha256(repr((*upload.fingerprint, looked.digest)).encode()).hexdigest()
    with call.world.store.transaction() as db:
        known = db.execute(
            "SELECT import_id, number FROM imports WHERE shop_id = ? AND kind = ? AND fingerprint = ?",
            (call.shop.shop_id, upload.kind, fingerprint),
        ).fetchone()
        if known is not None:
            _tell(call, "import_repeated", known[0], kind=upload.kind)
            return str(known[0]), int(known[1])
        return _write(call, upload, looked, fingerprint)


def find(call: "Call", kind: str, import_id: str) -> tuple[int, Progress]:
    """The shop's import of that kind and id; Refused with 404 otherwise."""
    with call.world.store.transaction() as db:
        row = db.execute(
            f"SELECT number, {_FIELDS} FROM imports WHERE import_id = ? AND kind = ? AND shop_id = ?",  # noqa: S608 (our own columns)
            (import_id, kind, call.shop.shop_id),
        ).fetchone()
    if row is None:
        raise Refused(404, f"Import with id '{import_id}' not found")
    return row[0], Progress._make(row[1:])


def wanted(call: "Call", kind: str, query: dict[str, list[str]]) -> list[Progress]:
    """The imports of a kind that the filters of OF04 and PRI02 mean, in the order asked for: newest first."""
    start, end = rules.moment(query, "start_date"), rules.moment(query, "end_date")
    status, origins, ids = rules.first(query, "status"), query.get("origins", []), query.get("import_id", [])
    rows = call.world.store.db.execute(
        f"SELECT {_FIELDS} FROM imports WHERE kind = ? AND shop_id = ? ORDER BY number DESC",  # noqa: S608 (our own columns)
        (kind, call.shop.shop_id),
    )
    found = [
        each
        for each in map(Progress._make, rows)
        if (start is None or each.created >= start)
        and (end is None or each.created <= end)
        and (not status or each.state(call.at) == status)
        and (not origins or "API" in origins)
        and (not ids or each.import_id in ids)
    ]
    return found[::-1] if rules.first(query, "sort").upper().endswith(",ASC") else found


def overview(world: "World", shop_id: int) -> list[dict[str, Any]]:
    """Every import of a shop, oldest first, with the truth of how far it is and what it did."""
    rows = world.store.db.execute(
        f"SELECT {_FIELDS} FROM imports WHERE shop_id = ? ORDER BY number",  # noqa: S608 (our own columns)
        (shop_id,),
    )
    now, shown = world.clock.ms(), list[dict[str, Any]]()
    for each in map(Progress._make, rows):
        moments = {"created": stamp(each.created), "starts": stamp(each.starts), "ends": stamp(each.ends)}
        shown.append(each._asdict() | moments | {"status": each.state(now)})
    return shown


def created(call: "Call", answer: dict[str, Any], location: str) -> Reply:
    """The answer to an upload, which says where to look for its progress."""
    return json_reply(answer, 201, Location=f"{call.request.base_url}{location}")


def shown(progress: Progress, now: int) -> dict[str, Any]:
    """What OF02, OF04, STO02 and PRI02 say in common about an import."""
    state = progress.state(now)
    done = state == "COMPLETE"
    return {
        "date_created": stamp(progress.created),
        "has_error_report": done and progress.lines_in_error > 0,
        "lines_in_error": progress.lines_in_error if done else 0,
        "lines_in_success": progress.lines_read - progress.lines_in_error if done else 0,
        "shop_id": progress.shop_id,
        "status": state,
    }


def _look_at(upload: Upload) -> _Looked:
    """Read the file once, from its beginning to its end."""
    kind, digest = kinds.KINDS[upload.kind], upload.part.digest()
    try:
        packed = Packed(upload.part, workbooks_too=upload.kind == kinds.OFFERS)
        with packed.opened() as file:
            header, rows = files.opened(file, kind.needed)
            survey = files.surveyed(header, rows, kind.sku_column, packed.size)
    except files.Unreadable as unreadable:
        return _Looked(digest, str(unreadable))
    return _Looked(digest, None, packed.form, tuple(packed.pieces), survey)


def _write(call: "Call", upload: Upload, looked: _Looked, fingerprint: str) -> tuple[str, int]:
    world, db, shop_id, reason = call.world, call.world.store.db, call.shop.shop_id, looked.reason
    number = int(db.execute("SELECT coalesce(max(number), 0) + 1 FROM imports").fetchone()[0])
    import_id = (
        str(world.store.next_id("offer import", _FIRST_ID))
        if upload.kind == kinds.OFFERS
        else new_uuid(world, "import")
    )
    lines, stuck = looked.survey.lines, _stuck_in(call)
    times = _times(call, upload, lines)
    if "failed_import" in call.struck:
        reason = str(call.struck["failed_import"].parameters["reason"])
    large = reason is None and lines > LARGE
    # A large one is begun when it runs, unless it hangs; a small one is done in no time at its end.
    due = times[2] if large and stuck is None else times[3]
    db.execute(
        "INSERT INTO imports (number, import_id, kind, shop_id, created, synchronised, starts, ends, due, stuck,"
        " mode, fingerprint, call, form, again, large, reason, lines_read)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (number, import_id, upload.kind, shop_id, *times, due, stuck, upload.mode, fingerprint, call.request.seq,
         looked.form, json.dumps(sorted(looked.survey.again)), large, reason, lines),
    )  # fmt: skip
    if reason is None:
        db.executemany(
            "INSERT INTO import_pieces VALUES (?, ?, ?)",
            ((number, place, piece) for place, piece in enumerate(looked.pieces)),
        )
    _tell(call, "import_received", import_id, kind=upload.kind, lines=lines)
    for name in ("stuck_import", "failed_import"):
        if name in call.struck:
            world.ledger.disruption(name, shop_id=shop_id, call=call.request.seq, object=import_id)
    world.chores.asked.set()
    return import_id, number


def _times(call: "Call", upload: Upload, lines: int) -> tuple[int, int, int, int]:
    """Created, synchronised, starts and ends: one import of a kind after the other, stuck ones aside."""
    world, settings, now = call.world, call.shop.settings, call.at
    pace = max(world.pace, 1.0)
    (busy,) = world.store.db.execute(
        "SELECT max(ends) FROM imports WHERE shop_id = ? AND kind = ? AND due IS NOT NULL AND stuck IS NULL",
        (call.shop.shop_id, upload.kind),
    ).fetchone()
    synchronised = now + round(_SYNCHRONISING / pace) if upload.with_products else now
    starts = max(synchronised + round(settings.import_wait_seconds * SECOND / pace), busy or 0)
    running = settings.import_run_seconds + lines / _LINES_PER_SECOND
    ends = starts + round(running * SECOND / pace)
    if "stuck_import" in call.struck:
        ends += round(call.struck["stuck_import"].parameters["seconds"] * SECOND)
    return now, synchronised, starts, ends


def _stuck_in(call: "Call") -> str | None:
    return str(call.struck["stuck_import"].parameters["state"]) if "stuck_import" in call.struck else None


def _tell(call: "Call", what: str, import_id: str, **detail: Any) -> None:
    call.world.ledger.effect(
        what,
        object_id=import_id,
        shop_id=call.shop.shop_id,
        by=SELLER,
        at=call.at,
        call=call.request.seq,
        **detail,
    )
