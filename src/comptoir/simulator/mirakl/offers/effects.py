"""What the staged rows of an import do to the offers, all at once, and which of them are refused."""

import json
from typing import TYPE_CHECKING, NamedTuple

from comptoir.simulator.mirakl.offers.kinds import KINDS, OFFERS
from comptoir.simulator.offer_book import Note
from comptoir.simulator.offer_tables import COLUMNS, PRICES, RESET
from comptoir.simulator.operator import SELLER

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable

    from comptoir.simulator.shops import Shop
    from comptoir.simulator.world import World

_NEEDED_TO_CREATE = ("product-id", "product-id-type", "price", "state")
_IN_DATABASE = {"product-id": "product_reference", "product-id-type": "product_type", "state": "state_code"}
_NEVER_BLANK = {"price": "price", "state_code": "state"}
_GLOBAL = "staged.quantity IS NOT NULL"
_PATCHED = "json_patch(coalesce(offers.warehouses, '{}'), staged.warehouses)"


class Import(NamedTuple):
    """An import whose time has come. `at` is in milliseconds.

    `columns` are those that its file sets, `channels` those whose prices it sets one by one. The ledger notes
    each change of an offer, or, where `journal` is the number of an entry of its own, that entry's details.
    """

    number: int
    import_id: str
    kind: str
    mode: str
    call: int
    at: int
    journal: int | None = None
    columns: tuple[str, ...] = ()
    channels: tuple[str, ...] = ()


class _Work(NamedTuple):
    """One import being applied."""

    world: "World"
    shop: "Shop"
    given: Import

    @property
    def db(self) -> "sqlite3.Connection":
        return self.world.store.db

    def note(self, what: str) -> Note:
        """How its changes are told."""
        source = {"import": self.given.import_id, "call": self.given.call}
        return Note(what, self.shop.shop_id, SELLER, self.given.at, source, self.given.journal)

    def refuse(self, message: str, condition: str, *values: object) -> None:
        """Give the rows without an error that meet the condition this one; `offers` may be named there."""
        self.db.execute(
            "UPDATE staged SET error = ? WHERE number = ? AND error IS NULL AND ("  # noqa: S608 (our own conditions)
            f"{condition})",
            (message, self.given.number, *values),
        )


def apply(world: "World", given: Import, shop: "Shop") -> None:
    """Change the offers as the staged rows say, note it in the ledger, keep what was refused for the report."""
    work = _Work(world, shop, given)
    _find_offers(work)
    if given.kind == "offers":
        _find_products(work)
        _refuse_offers(work)
    else:
        work.refuse("The offer does not exist", "offer_id IS NULL")
    if "price" in given.columns or "discount_price" in given.columns:
        _refuse_discounts(work)
    inserted = _create(work) if given.kind == "offers" else 0
    changed = _update(work)
    removed = _delete(work) if given.kind == "offers" else 0
    if given.mode == "REPLACE":
        _remember_named(work)
    _settle(work, inserted, changed, removed)


def delete_unnamed(
    world: "World", given: Import, shop: "Shop", *, after: int = 0, most: int = -1
) -> int | None:
    """Delete offers that no row of the whole file named, which is what REPLACE means.

    At most so many, of those whose ids come after one; the last id, None when there was nothing left.
    """
    work = _Work(world, shop, given)
    work.db.execute(
        "INSERT INTO touched (offer_id) SELECT offer_id FROM offers WHERE +shop_id = ?1 AND NOT deleted"
        " AND offer_id > ?3 AND NOT EXISTS"
        " (SELECT 1 FROM named WHERE named.number = ?2 AND named.offer_id = offers.offer_id)"
        " ORDER BY offer_id LIMIT ?4",
        (shop.shop_id, given.number, after, most),
    )
    (last,) = work.db.execute("SELECT max(offer_id) FROM touched").fetchone()
    removed = _remove_touched(work)
    work.db.execute("UPDATE imports SET removed = removed + ? WHERE number = ?", (removed, given.number))
    return None if last is None else int(last)


def _find_offers(work: _Work) -> None:
    work.db.execute(
        "UPDATE staged SET offer_id = (SELECT offers.offer_id FROM offers WHERE offers.shop_id = ?"
        " AND offers.sku = staged.sku AND NOT offers.deleted) WHERE number = ?",
        (work.shop.shop_id, work.given.number),
    )


def _find_products(work: _Work) -> None:
    number = work.given.number
    work.db.execute(
        "UPDATE staged SET product_sku = (SELECT known.product_sku FROM product_references AS known"
        " WHERE known.type = staged.product_type AND known.reference = staged.product_reference)"
        " WHERE number = ?",
        (number,),
    )
    work.db.execute(
        "UPDATE staged SET product_sku = (SELECT offers.product_sku FROM offers WHERE offers.shop_id = ?"
        " AND offers.sku = staged.product_reference) WHERE number = ? AND product_type = 'SHOP_SKU'",
        (work.shop.shop_id, number),
    )


def _refuse_offers(work: _Work) -> None:
    mode, columns = work.given.mode, work.given.columns
    work.refuse("The offer does not exist", "remove AND offer_id IS NULL")
    if mode == "PARTIAL_UPDATE":
        work.refuse("The offer does not exist", "offer_id IS NULL")
    for name in _NEEDED_TO_CREATE:
        column = _IN_DATABASE.get(name, name)
        work.refuse(f"The field '{name}' is required", f"offer_id IS NULL AND {column} IS NULL")
    if mode != "PARTIAL_UPDATE":
        for column, name in _NEVER_BLANK.items():
            if column in columns:
                work.refuse(f"The field '{name}' is required", f"NOT remove AND {column} IS NULL")
    work.refuse(
        "The product does not exist", "NOT remove AND product_sku IS NULL AND product_reference IS NOT NULL"
    )
    work.refuse(
        "The product linked to the new offer is different from the product linked to the existing offer.",
        "NOT remove AND product_sku IS NOT NULL AND product_sku <>"
        " (SELECT offers.product_sku FROM offers WHERE offers.offer_id = staged.offer_id)",
    )
    work.refuse("The minimum order quantity exceeds the maximum", "min_order > max_order")


def _refuse_discounts(work: _Work) -> None:
    """A discount must be below the price and must not end before it begins, old and new columns together."""
    columns = work.given.columns

    def after(name: str) -> str:
        held = f"(SELECT offers.{name} FROM offers WHERE offers.offer_id = staged.offer_id)"  # noqa: S608 (ours)
        if name not in columns:
            return held
        return f"coalesce(staged.{name}, {held})" if work.given.mode == "PARTIAL_UPDATE" else f"staged.{name}"

    work.refuse(
        "The discount price must be lower than the price",
        f"NOT remove AND {after('discount_price')} >= {after('price')}",
    )
    work.refuse(
        "The discount end date is before its start date",
        f"NOT remove AND {after('discount_end')} < {after('discount_start')}",
    )


def _create(work: _Work) -> int:
    """New offers, and those that come back after having been deleted, which keep their id."""
    given, db = work.given, work.db
    held_back = set(PRICES) if work.shop.settings.price_approval else set()
    names = [*(column.name for column in COLUMNS), "price_lines", "pending"]
    values = [
        "NULL" if name in held_back else f"coalesce(staged.{name}, {RESET.get(name, 'NULL')})"
        for name in names[:-1]
    ]
    values.append(_pending(PRICES, "staged.{}".format) if held_back else "NULL")
    chosen = "FROM staged WHERE number = ? AND error IS NULL AND offer_id IS NULL AND NOT remove"
    (count,) = db.execute(f"SELECT count(*) {chosen}", (given.number,)).fetchone()
    if not count:
        return 0
    first = work.world.offers.next_ids(count)
    revived = ", ".join(f"{name} = excluded.{name}" for name in ("product_sku", "created", *names))
    db.execute(
        f"INSERT INTO offers (offer_id, shop_id, sku, product_sku, created, updated, {', '.join(names)})"
        f" SELECT ? + row_number() OVER (ORDER BY line) - 1, ?, sku, product_sku, ?, ?, {', '.join(values)} {chosen}"
        f" ON CONFLICT (shop_id, sku) DO UPDATE SET deleted = 0, warehouses = NULL, updated = excluded.updated,"
        f" {revived}",
        (first, work.shop.shop_id, given.at, given.at, given.number),
    )
    db.execute(
        "INSERT INTO touched (offer_id) SELECT offers.offer_id FROM staged JOIN offers"
        " ON offers.shop_id = ? AND offers.sku = staged.sku WHERE staged.number = ? AND staged.error IS NULL"
        " AND staged.offer_id IS NULL AND NOT staged.remove",
        (work.shop.shop_id, given.number),
    )
    kept = tuple(dict.fromkeys(("price", "quantity", "state_code", *given.columns)))
    work.world.offers.tell(work.note("offer_created"), kept)
    return int(count)


def _update(work: _Work) -> int:
    given, db = work.given, work.db
    settable = [name for name in given.columns if name not in PRICES or not work.shop.settings.price_approval]
    changes = [f"{name} = {_new(given, name)}" for name in settable]
    if len(settable) < len(given.columns):
        changes.append("pending = " + _pending(PRICES, lambda name: _merged(given, name)))
        settable.append("pending")
    if "quantity" in settable and given.kind == "offers":
        changes.append("warehouses = NULL")
    db.execute(
        "INSERT INTO touched (offer_id) SELECT offer_id FROM staged"
        " WHERE number = ? AND error IS NULL AND offer_id IS NOT NULL AND NOT remove",
        (given.number,),
    )
    (count,) = db.execute("SELECT count(*) FROM touched").fetchone()
    if not changes:
        db.execute("DELETE FROM touched")
        return int(count)
    note = work.note(KINDS[given.kind].effect)
    with work.world.offers.journal(note, settable):
        db.execute(
            f"UPDATE offers SET {', '.join(changes)} FROM staged WHERE staged.number = ?"  # noqa: S608 (our own columns)
            " AND staged.error IS NULL AND NOT staged.remove AND offers.offer_id = staged.offer_id",
            (given.number,),
        )
    return int(count)


def _delete(work: _Work) -> int:
    """Those that a row deletes."""
    work.db.execute(
        "INSERT INTO touched (offer_id) SELECT offer_id FROM staged"
        " WHERE number = ? AND error IS NULL AND offer_id IS NOT NULL AND remove",
        (work.given.number,),
    )
    return _remove_touched(work)


def _remove_touched(work: _Work) -> int:
    db = work.db
    (count,) = db.execute("SELECT count(*) FROM touched").fetchone()
    if count:
        with work.world.offers.journal(work.note("offer_deleted"), ("price", "quantity")):
            db.execute("UPDATE offers SET deleted = 1 WHERE offer_id IN (SELECT offer_id FROM touched)")
    return int(count)


def _remember_named(work: _Work) -> None:
    work.db.execute(
        "INSERT OR IGNORE INTO named SELECT staged.number, offers.offer_id FROM staged JOIN offers"
        " ON offers.shop_id = ? AND offers.sku = staged.sku WHERE staged.number = ?",
        (work.shop.shop_id, work.given.number),
    )


def _settle(work: _Work, inserted: int, changed: int, removed: int) -> None:
    number, db = work.given.number, work.db
    db.execute(
        "INSERT OR REPLACE INTO import_errors SELECT number, coalesce(each.value, line), error FROM staged"
        " LEFT JOIN json_each(staged.lines) AS each WHERE number = ? AND error IS NOT NULL",
        (number,),
    )
    db.execute(
        "UPDATE imports SET inserted = inserted + ?1, changed = changed + ?2, removed = removed + ?3,"
        " offers_in_error = offers_in_error + (SELECT count(*) FROM staged WHERE number = ?4 AND error IS NOT NULL)"
        " WHERE number = ?4",
        (inserted, changed, removed, number),
    )
    db.execute("DELETE FROM staged WHERE number = ?", (number,))


def _new(given: Import, name: str) -> str:
    """What a column of an existing offer becomes, as SQL."""
    if given.kind == "stock":
        summed = f"(SELECT coalesce(sum(value), 0) FROM json_each({_PATCHED}))"  # noqa: S608 (ours)
        whole = {"quantity": f"CASE WHEN {_GLOBAL} THEN staged.quantity ELSE {summed} END"}
        return whole.get(name, f"CASE WHEN {_GLOBAL} THEN NULL ELSE {_PATCHED} END")
    if name == "price_lines" and given.kind == OFFERS:
        lines = _channel_lines(given.channels)
        kept = given.mode == "PARTIAL_UPDATE"
        return f"iif(staged.price_lines IS NULL, offers.price_lines, {lines})" if kept else lines
    if given.mode == "PARTIAL_UPDATE":
        return f"coalesce(staged.{name}, offers.{name})"
    return f"coalesce(staged.{name}, {RESET.get(name, 'NULL')})"


def _channel_lines(channels: tuple[str, ...]) -> str:
    """The prices beside the default one, those of some channels replaced, as SQL."""
    named = ", ".join(_quoted(json.dumps([channel], separators=(",", ":"))) for channel in channels)
    others = (
        "SELECT value FROM json_each(coalesce(offers.price_lines, '[]'))"  # noqa: S608 (quoted)
        f" WHERE json_extract(value, '$.channels') NOT IN ({named})"
    )
    new = "SELECT value FROM json_each(coalesce(staged.price_lines, '[]'))"
    return f"(SELECT nullif(json_group_array(json(value)), '[]') FROM ({others} UNION ALL {new}))"  # noqa: S608 (ours)


def _quoted(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"


def _merged(given: Import, name: str) -> str:
    """What a price column would become if its price were approved."""
    return _new(given, name) if name in given.columns else f"offers.{name}"


def _pending(names: tuple[str, ...], value: "Callable[[str], str]") -> str:
    return "json_object(" + ", ".join(f"'{name}', {value(name)}" for name in names) + ")"
