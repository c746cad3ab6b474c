"""An import takes effect: a small one at once, a large one in turns between which others may call."""

import json
from collections.abc import Callable, Iterable
from itertools import islice
from typing import TYPE_CHECKING, Any

from comptoir.simulator.mirakl.offers import effects, files, packing
from comptoir.simulator.mirakl.offers.effects import Import
from comptoir.simulator.mirakl.offers.kinds import KINDS
from comptoir.simulator.mirakl.offers.offer_rows import Reading
from comptoir.simulator.operator import SELLER

if TYPE_CHECKING:
    from comptoir.simulator.shops import Shop
    from comptoir.simulator.world import World

_ROWS_A_TURN = 5000
_COUNTS = ("inserted", "changed", "removed", "lines_in_error")


def finish(world: "World", number: int) -> None:
    """The time of a small import, or of a large one that was carried out, has come; inside a transaction."""
    db = world.store.db
    reason, applied = db.execute("SELECT reason, large OR journal IS NOT NULL FROM imports WHERE number = ?",
                                 (number,)).fetchone()  # fmt: skip
    if reason is None and not applied:
        given, shop, reading = _opened(world, number)
        _stage(world, number, reading, reading.rows)
        effects.apply(world, given, shop)
        if given.mode == "REPLACE":
            effects.delete_unnamed(world, given, shop)
    _end(world, number, "COMPLETE" if reason is None else "FAILED")


def due(world: "World") -> int | None:
    """The number of a large import that is to be carried out by now, the earliest first."""
    with world.store.transaction() as db:
        row = db.execute(
            "SELECT number FROM imports WHERE due <= ? AND large ORDER BY due, number LIMIT 1",
            (world.clock.ms(),),
        ).fetchone()
    return None if row is None else int(row[0])


def carry_out(world: "World", number: int, *, until: Callable[[], bool]) -> None:
    """Do a large import turn by turn; the world is held still for a turn at a time, and others act in between.

    Where `until` says to stop, it is begun again at the next start, which does no harm: a row says what an
    offer is to hold, not by how much it changes. Its end is `finish`, at its own time.
    """
    with world.store.transaction():
        _begin(world, number)
        given, shop, reading = _opened(world, number)
    rows = iter(reading.rows)
    while part := list(islice(rows, _ROWS_A_TURN)):
        if until():
            return
        with world.store.transaction():
            _stage(world, number, reading, part)
            effects.apply(world, given, shop)
        world.store.let_others_in()
    after: int | None = 0 if given.mode == "REPLACE" else None
    while after is not None:
        if until():
            return
        with world.store.transaction():
            after = effects.delete_unnamed(world, given, shop, after=after, most=_ROWS_A_TURN)
        world.store.let_others_in()
    with world.store.transaction() as db:
        db.execute("UPDATE imports SET large = 0, due = max(ends, due) WHERE number = ?", (number,))
        world.run()


def _begin(world: "World", number: int) -> None:
    """Forget what an interrupted attempt counted, and open the entry that the details belong to."""
    db = world.store.db
    shop_id, import_id, kind, call, lines, at = db.execute(
        "UPDATE imports SET inserted = 0, changed = 0, removed = 0, lines_in_error = 0, offers_in_error = 0"
        " WHERE number = ? RETURNING shop_id, import_id, kind, call, lines_read, due",
        (number,),
    ).fetchone()
    for table in ("import_errors", "named", "staged"):
        db.execute(f"DELETE FROM {table} WHERE number = ?", (number,))  # noqa: S608 (our own tables)
    world.ledger.effect(
        "import_began",
        object_id=import_id,
        shop_id=shop_id,
        by=SELLER,
        at=at,
        call=call,
        kind=kind,
        lines=lines,
    )
    db.execute("UPDATE imports SET journal = ? WHERE number = ?", (world.ledger.last_seq(), number))


def _opened(world: "World", number: int) -> tuple[Import, "Shop", Reading]:
    """The import, its shop and its file, opened at the first row."""
    row = world.store.db.execute(
        "SELECT number, import_id, kind, mode, call, ends, journal, shop_id, again FROM imports WHERE number = ?",
        (number,),
    ).fetchone()
    given, shop = Import(*row[:7]), world.register.get(row[7])
    kind = KINDS[given.kind]
    header, rows = files.opened(packing.kept(world.store, number), kind.needed)
    reading = kind.read(header, rows, given.mode, shop.settings, frozenset(json.loads(row[8])))
    return given._replace(columns=reading.columns, channels=reading.channels), shop, reading


def _stage(world: "World", number: int, reading: Reading, rows: Iterable[tuple[Any, ...]]) -> None:
    db, names = world.store.db, ", ".join(reading.staged)
    marks = ", ".join("?" * (len(reading.staged) + 1))
    db.executemany(
        f"INSERT INTO staged (number, {names}) VALUES ({marks})",  # noqa: S608 (our own columns)
        ((number, *row) for row in rows),
    )


def _end(world: "World", number: int, status: str) -> None:
    db = world.store.db
    shop_id, import_id, kind, call, at = db.execute(
        "UPDATE imports SET due = NULL, status = ?,"
        " lines_in_error = (SELECT count(*) FROM import_errors WHERE number = ?2) WHERE number = ?2"
        " RETURNING shop_id, import_id, kind, call, ends",
        (status, number),
    ).fetchone()
    counted = db.execute(
        f"SELECT {', '.join(_COUNTS)} FROM imports WHERE number = ?",  # noqa: S608 (our own columns)
        (number,),
    ).fetchone()
    counts = dict(zip(_COUNTS, counted, strict=True))
    db.execute("DELETE FROM named WHERE number = ?", (number,))
    if not counts["lines_in_error"]:
        db.execute("DELETE FROM import_pieces WHERE number = ?", (number,))
    world.ledger.effect(
        "import_ended", object_id=import_id, shop_id=shop_id, by=SELLER, at=at, call=call, kind=kind,
        status=status, **counts,
    )  # fmt: skip
