"""The offers of all shops: what each holds, who changed it, and what a sale takes away."""

import json
from collections.abc import Iterable, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, NamedTuple

from comptoir.simulator.catalogue import NEW
from comptoir.simulator.offer_tables import COLUMNS, PRICES, STOCK, SUSPENSIONS, charged, on_sale
from comptoir.simulator.operator import CUSTOMER, OPERATOR

if TYPE_CHECKING:
    from collections.abc import Iterator

    from comptoir.simulator.catalogue import Product
    from comptoir.simulator.ledger import Ledger
    from comptoir.simulator.store import Store

_FIRST_ID = 2_000_001
_JSON = {"price_lines", "warehouses", "pending", "price_ranges", "discount_ranges"}
_ALL = (
    *("offer_id", "shop_id", "sku", "product_sku", "created", "updated", "deleted"),
    *(column.name for column in COLUMNS),
    *("price_lines", "warehouses", "pending"),
)
_WINDOW = 200
# What tests usually compare: the figures that a seller means, and what names the product.
FIGURES = (
    *("offer_id", "product_sku", "quantity", "price", "discount_price", "discount_start", "discount_end"),
    *("state_code", "leadtime", "min_order", "max_order", "logistic_class"),
)


class UnknownOffer(LookupError):
    """The shop has no such offer."""


class OnSale(NamedTuple):
    """An offer as a customer finds it: one unit costs `price` cents, `quantity` are left."""

    offer_id: int
    sku: str
    product_sku: str
    state_code: str
    price: int
    quantity: int


class Note(NamedTuple):
    """How changes of offers are told in the ledger: what, in which shop, by whom, at which millisecond.

    Each is an entry of its own, or a detail of the entry that `journal` names.
    """

    what: str
    shop_id: int
    by: str
    at: int
    detail: dict[str, Any] = {}
    journal: int | None = None


def figures(names: Sequence[str], table: str = "offers") -> str:
    """The named columns of an offer as one JSON object, as SQL."""
    parts = (
        f"'{name}', json({table}.{name})" if name in _JSON else f"'{name}', {table}.{name}" for name in names
    )
    return f"json_object({', '.join(parts)})"


class OfferBook:
    """Offers by shop and SKU. Callers hold the store's transaction. Money is in cents, moments in milliseconds."""

    def __init__(self, store: "Store", ledger: "Ledger") -> None:
        self._store = store
        self._ledger = ledger

    def next_ids(self, count: int) -> int:
        """Set so many offer ids aside; the first of them."""
        first: int = self._store.setting("next offer", _FIRST_ID)
        self._store.remember("next offer", first + count)
        return first

    def count(self, shop_id: int) -> int:
        """How many offers a shop has, active or not."""
        return int(
            self._store.db.execute(
                "SELECT count(*) FROM offers INDEXED BY offers_by_product WHERE shop_id = ? AND NOT deleted",
                (shop_id,),
            ).fetchone()[0]
        )

    def counts(self, now: int) -> dict[int, dict[str, int]]:
        """By shop: how many offers there are, and how many of them customers may buy."""
        rows = self._store.db.execute(
            f"SELECT shop_id, count(*), sum({on_sale()}) FROM offers WHERE NOT deleted GROUP BY shop_id",  # noqa: S608 (our own columns)
            (now,),
        )
        return {shop_id: {"all": total, "on_sale": active} for shop_id, total, active in rows.fetchall()}

    def get(self, shop_id: int, sku: str) -> dict[str, Any]:
        """Every column of an offer, deleted ones included; UnknownOffer otherwise."""
        row = self._store.db.execute(
            f"SELECT {', '.join(_ALL)} FROM offers WHERE shop_id = ? AND sku = ?",  # noqa: S608 (our own columns)
            (shop_id, sku),
        ).fetchone()
        if row is None:
            raise UnknownOffer(sku)
        return {
            name: json.loads(value) if name in _JSON and value is not None else value
            for name, value in zip(_ALL, row, strict=True)
        }

    def all(
        self, shop_id: int, names: Sequence[str] = FIGURES, *, after: str | None = None, named: str = ""
    ) -> "Iterator[tuple[str, dict[str, Any]]]":
        """Every offer of a shop that is not deleted, by SKU: that and the named columns.

        Those after a SKU where one is given, and whose SKU holds the text `named`; ValueError for an unknown column.
        """
        unknown = set(names) - set(_ALL)
        if unknown:
            raise ValueError(f"an offer has no column {', '.join(sorted(unknown))}")
        rows = self._store.db.execute(
            f"SELECT sku, {', '.join(names)} FROM offers WHERE shop_id = ? AND sku > ? AND NOT deleted"  # noqa: S608 (known)
            " AND instr(lower(sku), lower(?)) ORDER BY sku",
            (shop_id, after or "", named),
        )
        read = [name in _JSON for name in names]
        for sku, *values in rows:
            if any(read):
                values = [
                    json.loads(value) if is_json and value is not None else value
                    for is_json, value in zip(read, values, strict=True)
                ]
            yield sku, dict(zip(names, values, strict=True))

    @contextmanager
    def journal(self, note: Note, names: Sequence[str]) -> "Iterator[None]":
        """Note every offer in `touched` that is otherwise after what is done inside, with before and after.

        `touched` is filled by the caller; those that really changed also get their update date moved.
        """
        self._store.db.execute(
            f"UPDATE touched SET before = (SELECT {figures(names)} FROM offers"  # noqa: S608 (our own columns)
            " WHERE offers.offer_id = touched.offer_id AND NOT offers.deleted)"
        )
        yield
        self.tell(note, names)

    def tell(self, note: Note, names: Sequence[str]) -> None:
        """Note the offers in `touched` that are otherwise than before, or that are new, and empty it."""
        db, shown = self._store.db, figures(names)
        # CROSS JOIN keeps sqlite from walking the whole catalogue to find the few that were touched.
        differing = (
            " FROM touched CROSS JOIN offers USING (offer_id)"
            f" WHERE touched.before IS NULL OR offers.deleted OR touched.before <> {shown}"
        )
        after = f"CASE WHEN NOT offers.deleted THEN json({shown}) END"
        if note.journal is None:
            db.execute(
                "INSERT INTO ledger (at, kind, shop_id, what, object, actor, detail)"
                " SELECT ?, 'effect', ?, ?, offers.sku, ?, json_set(?, '$.offer_id', offers.offer_id, '$.before',"
                f" json(touched.before), '$.after', {after}){differing} ORDER BY offers.offer_id",
                (note.at, note.shop_id, note.what, note.by, json.dumps(note.detail)),
            )
        else:
            db.execute(
                "INSERT OR REPLACE INTO offer_changes (seq, offer_id, what, before, after)"
                f" SELECT ?, offers.offer_id, ?, touched.before, {after}{differing}",
                (note.journal, note.what),
            )
        db.execute(
            f"UPDATE offers SET updated = ? WHERE offer_id IN (SELECT offer_id{differing})",  # noqa: S608 (our own columns)
            (note.at,),
        )
        db.execute("DELETE FROM touched")

    def change(self, shop_id: int, sku: str, values: dict[str, Any], *, by: str, at: int) -> None:
        """Somebody sets columns of one offer outside of any import; UnknownOffer or ValueError otherwise."""
        unknown = values.keys() - {column.name for column in COLUMNS} - {"deleted"}
        if unknown or not values:
            raise ValueError(f"an offer has no column {', '.join(sorted(unknown))}")
        offer_id = self.get(shop_id, sku)["offer_id"]
        self._touch([offer_id])
        names = [name for name in values if name != "deleted"] or ["quantity"]
        with self.journal(Note("offer_changed", shop_id, by, at), names):
            changes = ", ".join(f"{name} = ?" for name in values)
            self._store.db.execute(
                f"UPDATE offers SET {changes} WHERE offer_id = ?",  # noqa: S608 (our own columns)
                (*values.values(), offer_id),
            )

    def adopt(self, shop_id: int, products: "Iterable[Product]", *, quantity: int, at: int) -> int:
        """Offers for products of the catalogue under their own SKUs and offer ids where these are free."""
        rows = [
            (shop_id, each.sku, each.product_sku, at, at, each.price, quantity, each.condition, each.offer_id)
            for each in products
        ]
        first = self.next_ids(len(rows))
        self._store.db.executemany(
            "INSERT INTO offers (offer_id, shop_id, sku, product_sku, created, updated, price, quantity, state_code)"
            " SELECT CASE WHEN EXISTS (SELECT 1 FROM offers WHERE offer_id = ?9) THEN ?10 ELSE ?9 END,"
            " ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8 WHERE true ON CONFLICT (shop_id, sku) DO NOTHING",
            ((*row, first + place) for place, row in enumerate(rows)),
        )
        known = json.dumps([row[1] for row in rows])
        self._store.db.execute(
            "INSERT INTO touched (offer_id) SELECT offer_id FROM offers"
            " WHERE shop_id = ? AND created = ? AND sku IN (SELECT value FROM json_each(?))",
            (shop_id, at, known),
        )
        (count,) = self._store.db.execute("SELECT count(*) FROM touched").fetchone()
        self.tell(Note("offer_created", shop_id, OPERATOR, at), ("price", "quantity", "state_code"))
        return int(count)

    def invent(self, shop_id: int, first: int, count: int, *, quantity: int, at: int) -> None:
        """Offers for so many invented products from this SKU on, each under `S` and its product's SKU."""
        self._store.db.execute(
            "INSERT INTO offers (offer_id, shop_id, sku, product_sku, created, updated, price, quantity, state_code)"
            " SELECT ?1 + row_number() OVER (ORDER BY product_sku) - 1, ?2, 'S' || product_sku, product_sku, ?3, ?3,"
            " price, ?4, ?5 FROM products WHERE product_sku BETWEEN ?6 AND ?7",
            (self.next_ids(count), shop_id, at, quantity, NEW, str(first), str(first + count - 1)),
        )
        self._ledger.effect(
            "offers_listed", object_id=f"S{first}", shop_id=shop_id, by=OPERATOR, at=at, offers=count
        )

    def suspend(self, product_sku: str, reason: str | None, *, at: int) -> None:
        """Take a product off sale for such a reason of OF21, or put it on sale again."""
        if reason is not None and reason not in SUSPENSIONS:
            raise ValueError(f"{reason}: choose from {', '.join(sorted(SUSPENSIONS))}")
        db = self._store.db
        db.execute("DELETE FROM suspended_products WHERE product_sku = ?", (product_sku,))
        if reason is not None:
            db.execute("INSERT INTO suspended_products VALUES (?, ?)", (product_sku, reason))
        db.execute("UPDATE offers SET updated = ? WHERE product_sku = ? AND NOT deleted", (at, product_sku))
        for (shop_id,) in db.execute(
            "SELECT DISTINCT shop_id FROM offers WHERE product_sku = ? AND NOT deleted", (product_sku,)
        ).fetchall():
            what = "product_released" if reason is None else "product_suspended"
            told = {} if reason is None else {"reason": reason}
            self._ledger.effect(what, object_id=product_sku, shop_id=shop_id, by=OPERATOR, at=at, **told)

    def decide_prices(self, shop_id: int, *, approve: bool, at: int) -> int:
        """The operator lets all waiting prices of a shop count, or drops them; how many offers had some."""
        db = self._store.db
        db.execute(
            "INSERT INTO touched (offer_id) SELECT offer_id FROM offers"
            " WHERE shop_id = ? AND pending IS NOT NULL AND NOT deleted",
            (shop_id,),
        )
        (count,) = db.execute("SELECT count(*) FROM touched").fetchone()
        what = "prices_approved" if approve else "prices_rejected"
        with self.journal(Note(what, shop_id, OPERATOR, at), (*PRICES, "pending")):
            taken = "".join(f"{name} = json_extract(pending, '$.{name}'), " for name in PRICES if approve)
            db.execute(
                f"UPDATE offers SET {taken} pending = NULL"  # noqa: S608 (our own columns)
                " WHERE offer_id IN (SELECT offer_id FROM touched)"
            )
        return int(count)

    # Customers

    def has_any(self, shop_id: int) -> bool:
        """Whether the shop ever offered anything: then customers buy from its offers only."""
        row = self._store.db.execute("SELECT 1 FROM offers WHERE shop_id = ? LIMIT 1", (shop_id,)).fetchone()
        return row is not None

    def found(self, shop_id: int, skus: Sequence[str], now: int) -> dict[str, OnSale]:
        """The shop's offers for these SKUs that are not deleted, on sale or not, by SKU."""
        rows = self._store.db.execute(
            f"SELECT offer_id, sku, product_sku, state_code, coalesce({charged()}, 0), quantity FROM offers"  # noqa: S608 (our own columns)
            " WHERE shop_id = ?2 AND NOT deleted AND sku IN (SELECT value FROM json_each(?3))",
            (now, shop_id, json.dumps(list(skus))),
        )
        return {offer.sku: offer for offer in map(OnSale._make, rows)}

    def displayed(self, shop_id: int, share: float, now: int) -> list[str]:
        """Some SKUs that customers may buy, from a place in the shop's offers that `share` (0 to 1) chooses."""
        db = self._store.db
        there = "FROM offers WHERE shop_id = ?1 AND NOT deleted AND quantity > 0"
        # One aggregate a query: that is how sqlite reads an end of the index and not all of it.
        first, last = db.execute(
            f"SELECT (SELECT min(offer_id) {there}), (SELECT max(offer_id) {there})",
            (shop_id,),
        ).fetchone()
        if first is None:
            return []
        start = first + int((last - first) * share)
        query = (
            "SELECT sku FROM offers INDEXED BY offers_in_stock"  # noqa: S608 (our own columns)
            f" WHERE shop_id = ?2 AND offer_id >= ?3 AND {on_sale()} ORDER BY offer_id LIMIT {_WINDOW}"
        )
        rows = db.execute(query, (now, shop_id, start)).fetchall()
        return [sku for (sku,) in rows or db.execute(query, (now, shop_id, first)).fetchall()]

    def lower(self, shop_id: int, order_id: str, units: Iterable[tuple[int, str, int]], *, at: int) -> None:
        """Take sold units (offer id, SKU, how many) off the offers; more than there are is an oversell.

        The ledger notes each offer that changed, and each unit that was sold without being there.
        """
        db = self._store.db
        for offer_id, sku, count in units:
            quantity, warehouses = db.execute(
                "SELECT quantity, warehouses FROM offers WHERE offer_id = ?", (offer_id,)
            ).fetchone()
            left = max(0, quantity - count)
            self._touch([offer_id])
            with self.journal(Note("offer_sold", shop_id, CUSTOMER, at, {"order": order_id}), STOCK):
                db.execute(
                    "UPDATE offers SET quantity = ?, warehouses = ? WHERE offer_id = ?",
                    (left, _emptied(warehouses, quantity - left), offer_id),
                )
            if count > quantity:
                self._ledger.effect(
                    "oversold", object_id=sku, shop_id=shop_id, by=CUSTOMER, at=at,
                    order=order_id, units=count - quantity,
                )  # fmt: skip

    def _touch(self, offer_ids: Iterable[int]) -> None:
        self._store.db.executemany(
            "INSERT INTO touched (offer_id) VALUES (?)", ((each,) for each in offer_ids)
        )


def _emptied(warehouses: str | None, units: int) -> str | None:
    """The warehouses after so many units left them, the fullest first."""
    if warehouses is None:
        return None
    held: dict[str, int] = json.loads(warehouses)
    for code in sorted(held, key=lambda name: (-held[name], name)):
        gone = min(units, held[code])
        held[code] -= gone
        units -= gone
    return json.dumps(held)
