"""Where offers are kept: the tables, and the columns of an offer that a seller may set."""

from typing import NamedTuple


class Column(NamedTuple):
    """A column of `offers` and of `staged`: its name, its name in an offer file, how its cells are read.

    `kind` is text, cents, whole, flag, moment, ranges, state or class; `reset` is what a cleared one holds.
    """

    name: str
    in_files: str
    kind: str
    reset: str = "NULL"


COLUMNS = (
    Column("description", "description", "text"),
    Column("internal_description", "internal-description", "text"),
    Column("price", "price", "cents"),
    Column("price_additional_info", "price-additional-info", "text"),
    Column("quantity", "quantity", "whole", "0"),
    Column("min_quantity_alert", "min-quantity-alert", "whole"),
    Column("state_code", "state", "state"),
    Column("available_start", "available-start-date", "moment"),
    Column("available_end", "available-end-date", "moment"),
    Column("discount_price", "discount-price", "cents"),
    Column("discount_start", "discount-start-date", "moment"),
    Column("discount_end", "discount-end-date", "moment"),
    Column("price_ranges", "price-ranges", "ranges"),
    Column("discount_ranges", "discount-ranges", "ranges"),
    Column("leadtime", "leadtime-to-ship", "whole"),
    Column("allow_quotes", "allow-quote-requests", "flag", "0"),
    Column("min_order", "min-order-quantity", "whole"),
    Column("max_order", "max-order-quantity", "whole"),
    Column("package_quantity", "package-quantity", "whole"),
    Column("logistic_class", "logistic-class", "class"),
    Column("tax_code", "product-tax-code", "text"),
    Column("pricing_unit", "pricing-unit", "text"),
    Column("favorite_rank", "favorite-rank", "whole"),
    Column("msrp", "msrp", "cents"),
)

# What PRI01 replaces and what price approval holds back. `price_lines` are the prices beside the default one.
DEFAULT_PRICE = (
    "price",
    "discount_price",
    "discount_start",
    "discount_end",
    "price_ranges",
    "discount_ranges",
)
PRICES = (*DEFAULT_PRICE, "price_lines")
STOCK = ("quantity", "warehouses")

# Why nobody may sell a product for the time being, in the words of OF21's `inactivity_reasons`.
SUSPENSIONS = frozenset(
    (
        *("PRODUCT_DISABLED", "PRODUCT_STATUS_INVALID", "PRODUCT_STATUS_REJECTED", "PRODUCT_STATUS_PENDING"),
        *(
            "PRODUCT_STATUS_UNAUTHORIZED_TO_SELL",
            "CATEGORY_UNAUTHORIZED_TO_SELL",
            "BRAND_UNAUTHORIZED_TO_SELL",
        ),
    )
)

RESET = {column.name: column.reset for column in COLUMNS}
_TEXTS = {"text", "ranges", "state", "class"}
_SETTABLE = ", ".join(f"{column.name} {'TEXT' if column.kind in _TEXTS else 'INTEGER'}" for column in COLUMNS)

# A product of the marketplace has a row in `products`, and one in `product_references` for each of its names.
SCHEMA = f"""
CREATE TABLE IF NOT EXISTS products (
    product_sku TEXT PRIMARY KEY, brand TEXT NOT NULL, title_en TEXT NOT NULL, title_fr TEXT NOT NULL,
    category TEXT NOT NULL, freight TEXT NOT NULL, price INTEGER NOT NULL
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS suspended_products (
    product_sku TEXT PRIMARY KEY, reason TEXT NOT NULL
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS product_references (
    type TEXT NOT NULL, reference TEXT NOT NULL, product_sku TEXT NOT NULL, PRIMARY KEY (type, reference)
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS product_references_by_product ON product_references (product_sku);
CREATE TABLE IF NOT EXISTS offers (
    offer_id INTEGER PRIMARY KEY, shop_id INTEGER NOT NULL, sku TEXT NOT NULL, product_sku TEXT NOT NULL,
    created INTEGER NOT NULL, updated INTEGER NOT NULL, deleted INTEGER NOT NULL DEFAULT 0,
    {_SETTABLE}, price_lines TEXT, warehouses TEXT, pending TEXT, UNIQUE (shop_id, sku)
);
CREATE INDEX IF NOT EXISTS offers_by_product ON offers (product_sku, shop_id) WHERE NOT deleted;
CREATE INDEX IF NOT EXISTS offers_in_stock ON offers (shop_id, offer_id) WHERE NOT deleted AND quantity > 0;
CREATE INDEX IF NOT EXISTS offers_by_change ON offers (shop_id, updated);
CREATE TABLE IF NOT EXISTS imports (
    number INTEGER PRIMARY KEY, import_id TEXT NOT NULL UNIQUE, kind TEXT NOT NULL, shop_id INTEGER NOT NULL,
    created INTEGER NOT NULL, synchronised INTEGER NOT NULL, starts INTEGER NOT NULL, ends INTEGER NOT NULL,
    due INTEGER, status TEXT, stuck TEXT, mode TEXT NOT NULL, fingerprint TEXT NOT NULL, call INTEGER NOT NULL,
    form TEXT NOT NULL, again TEXT NOT NULL, large INTEGER NOT NULL, journal INTEGER, reason TEXT,
    lines_read INTEGER NOT NULL,
    lines_in_error INTEGER NOT NULL DEFAULT 0, offers_in_error INTEGER NOT NULL DEFAULT 0,
    inserted INTEGER NOT NULL DEFAULT 0, changed INTEGER NOT NULL DEFAULT 0, removed INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX IF NOT EXISTS imports_due ON imports (due) WHERE due IS NOT NULL;
CREATE INDEX IF NOT EXISTS imports_alike ON imports (shop_id, kind, fingerprint);
CREATE TABLE IF NOT EXISTS import_pieces (
    number INTEGER NOT NULL, piece INTEGER NOT NULL, content BLOB NOT NULL, PRIMARY KEY (number, piece)
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS named (
    number INTEGER NOT NULL, offer_id INTEGER NOT NULL, PRIMARY KEY (number, offer_id)
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS staged (
    number INTEGER NOT NULL, line INTEGER NOT NULL, lines TEXT, sku TEXT, remove INTEGER NOT NULL DEFAULT 0,
    product_type TEXT, product_reference TEXT, product_sku TEXT, offer_id INTEGER, error TEXT,
    {_SETTABLE}, price_lines TEXT, warehouses TEXT, PRIMARY KEY (number, line)
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS import_errors (
    number INTEGER NOT NULL, line INTEGER NOT NULL, message TEXT NOT NULL, PRIMARY KEY (number, line)
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS touched (
    offer_id INTEGER PRIMARY KEY, before TEXT
);
CREATE TABLE IF NOT EXISTS offer_changes (
    seq INTEGER NOT NULL, offer_id INTEGER NOT NULL, what TEXT NOT NULL, before TEXT, after TEXT,
    PRIMARY KEY (seq, offer_id)
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS offer_exports (
    tracking_id TEXT PRIMARY KEY, shop_id INTEGER NOT NULL, created INTEGER NOT NULL, done_at INTEGER NOT NULL,
    fingerprint TEXT NOT NULL, type TEXT NOT NULL, wanted TEXT NOT NULL, chunks INTEGER,
    failure TEXT
);
CREATE TABLE IF NOT EXISTS offer_export_pieces (
    tracking_id TEXT NOT NULL, chunk INTEGER NOT NULL, piece INTEGER NOT NULL, size INTEGER NOT NULL,
    content BLOB NOT NULL, PRIMARY KEY (tracking_id, chunk, piece)
) WITHOUT ROWID;
"""


def on_sale(now: str = "?1", table: str = "offers") -> str:
    """The condition, as SQL, that customers may buy an offer at the moment that the parameter `now` gives."""
    return (
        f"NOT {table}.deleted AND {table}.quantity > 0 AND {table}.price IS NOT NULL"  # noqa: S608 (ours)
        f" AND ({table}.available_start IS NULL OR {table}.available_start <= {now})"
        f" AND ({table}.available_end IS NULL OR {table}.available_end > {now})"
        f" AND {table}.quantity >= coalesce({table}.min_order, 1)"
        f" AND {table}.quantity >= coalesce({table}.package_quantity, 1)"
        f" AND {table}.product_sku NOT IN (SELECT suspended_products.product_sku FROM suspended_products)"
    )


def charged(now: str = "?1", table: str = "offers") -> str:
    """The default price of one unit, as SQL: the discount's while it runs."""
    return (
        f"CASE WHEN {table}.discount_price IS NOT NULL"
        f" AND ({table}.discount_start IS NULL OR {table}.discount_start <= {now})"
        f" AND ({table}.discount_end IS NULL OR {table}.discount_end > {now})"
        f" THEN {table}.discount_price ELSE {table}.price END"
    )
