"""The intake's SQL, built once from the column lists. Every statement works on the whole page at once."""

from __future__ import annotations

from comptoir.activity.announcing import ANNOUNCE_ORDERS
from comptoir.catalog import reserving
from comptoir.orders.rows import AMOUNT_COLUMNS, BUYER_COLUMNS, LINE_COLUMNS, ORDER_COLUMNS, PERSONAL_COLUMNS

_TIMES = {
    "remote_created_at",
    "remote_updated_at",
    "acceptance_decided_at",
    "debited_at",
    "ship_by",
    "deliver_from",
    "deliver_by",
    "shipped_at",
    "received_at",
}
_FLAGS = {
    "can_cancel",
    "can_ship",
    "has_incident",
    "has_message",
    "has_invoice",
    "fully_refunded",
    "can_refund",
    "stated_by_shop",
}
_UNITS = {
    "index",
    "lead_time_days",
    "ordered",
    "accepted",
    "refused",
    "shipped",
    "cancelled",
    "refunded",
    "returned",
}
_JSON = {"shipping_address", "billing_address", "exact", "given_back"}


def _type(column: str) -> str:
    if column in _TIMES:
        return "timestamptz"
    if column in _FLAGS:
        return "bool"
    if column in _UNITS or column == "cents" or column.endswith("_cents"):
        # The driver cuts what does not fit four bytes; staged in eight, the insert refuses it instead.
        return "int8"
    if column in {"content_hash", "body"}:
        return "bytea"
    return "text"


_STAGED_BUYER = tuple(f"buyer_{column}" for column in BUYER_COLUMNS)
_STAGED_ORDER = (*ORDER_COLUMNS, *_STAGED_BUYER, "body")
_STAGED_LINE = ("order_remote_id", *LINE_COLUMNS)
_STAGED_AMOUNT = ("order_remote_id", "line_remote_id", *AMOUNT_COLUMNS)

ORDER_TYPES = [_type(column) for column in _STAGED_ORDER]
LINE_TYPES = [_type(column) for column in _STAGED_LINE]
AMOUNT_TYPES = [_type(column) for column in _STAGED_AMOUNT]


def _quoted(columns: tuple[str, ...], prefix: str = "") -> str:
    return ", ".join(f'{prefix}"{column}"' for column in columns)


def _table(name: str, columns: tuple[str, ...], more: str) -> str:
    cells = ", ".join(
        f'"{column}" {_type(column)}' + (' COLLATE "C"' if column.endswith("remote_id") else "")
        for column in columns
    )
    return f"CREATE TEMP TABLE IF NOT EXISTS {name} ({cells}, {more}) ON COMMIT DELETE ROWS;"


def _copy(name: str, columns: tuple[str, ...]) -> str:
    return f"COPY {name} ({_quoted(columns)}) FROM STDIN (FORMAT BINARY)"


STAGING = "\n".join(
    (
        _table(
            "stage_orders",
            _STAGED_ORDER,
            "order_id int8, held_state text, applied bool NOT NULL DEFAULT false, purged bool NOT NULL DEFAULT false",
        ),
        _table("stage_lines", _STAGED_LINE, "line_id int8"),
        _table("stage_amounts", _STAGED_AMOUNT, "line_id int8"),
    )
)
EMPTY_STAGING = "TRUNCATE stage_orders, stage_lines, stage_amounts"

COPY_ORDERS = _copy("stage_orders", _STAGED_ORDER)
COPY_LINES = _copy("stage_lines", _STAGED_LINE)
COPY_AMOUNTS = _copy("stage_amounts", _STAGED_AMOUNT)

_ORDER_VALUES = ", ".join(f's."{c}"::jsonb' if c in _JSON else f's."{c}"' for c in ORDER_COLUMNS)
_ORDER_UPDATES = ", ".join(
    # What was purged does not come back.
    f'"{c}" = CASE WHEN o.purged_at IS NULL THEN excluded."{c}" END'
    if c in PERSONAL_COLUMNS
    else f'"{c}" = excluded."{c}"'
    for c in ORDER_COLUMNS
    if c != "remote_id"
)

# The guard is the promise: never backwards in (updated, fetched), and nothing is rewritten that says nothing new.
UPSERT_ORDERS = f"""
WITH held AS (
    SELECT o.remote_id, o.remote_state FROM marketplace_orders o JOIN stage_orders s ON o.remote_id = s.remote_id
    WHERE o.account_id = %(account)s
),
upserted AS (
    INSERT INTO marketplace_orders AS o ({_quoted(ORDER_COLUMNS)}, account_id, fetched_at, first_seen_at, to_accept_since)
    SELECT {_ORDER_VALUES}, %(account)s, %(fetched)s, comptoir_now(),
        CASE WHEN s.state = 'TO_ACCEPT' THEN comptoir_now() END
    FROM stage_orders s ORDER BY s.remote_id
    ON CONFLICT (account_id, remote_id) DO UPDATE SET {_ORDER_UPDATES}, fetched_at = excluded.fetched_at,
        to_accept_since = coalesce(o.to_accept_since, excluded.to_accept_since)
    WHERE (o.remote_updated_at, o.fetched_at) <= (excluded.remote_updated_at, excluded.fetched_at)
        AND o.content_hash <> excluded.content_hash
    RETURNING o.id, o.remote_id, o.purged_at IS NOT NULL AS purged
),
marked AS (
    UPDATE stage_orders s SET order_id = u.id, held_state = h.remote_state, applied = true, purged = u.purged
    FROM upserted u LEFT JOIN held h ON h.remote_id = u.remote_id WHERE u.remote_id = s.remote_id
    RETURNING s.held_state
)
SELECT count(*) FILTER (WHERE held_state IS NULL), count(*) FILTER (WHERE held_state IS NOT NULL) FROM marked
"""

_BUYER_VALUES = ", ".join(f's."buyer_{c}"::jsonb' if c in _JSON else f's."buyer_{c}"' for c in BUYER_COLUMNS)
_BUYER_UPDATES = ", ".join(
    # What is told later fills in; a null, or an address with holes, never wipes what is known.
    f'"{c}" = coalesce(coalesce(b."{c}", \'{{}}\') || jsonb_strip_nulls(excluded."{c}"), b."{c}")'
    if c in _JSON
    else f'"{c}" = coalesce(excluded."{c}", b."{c}")'
    for c in BUYER_COLUMNS
)

_BUYERS_AND_RAW = f"""
WITH buyers AS (
    INSERT INTO marketplace_buyers AS b (order_id, {_quoted(BUYER_COLUMNS)})
    SELECT s.order_id, {_BUYER_VALUES} FROM stage_orders s
    WHERE s.applied AND NOT s.purged AND num_nonnulls({_quoted(_STAGED_BUYER, "s.")}) > 0
    ON CONFLICT (order_id) DO UPDATE SET {_BUYER_UPDATES}
)
INSERT INTO marketplace_raw (order_id, body)
SELECT s.order_id, s.body FROM stage_orders s WHERE s.applied AND NOT s.purged
ON CONFLICT (order_id) DO UPDATE SET body = excluded.body
"""

_LINE_VALUES = ", ".join(f'l."{c}"::jsonb' if c in _JSON else f'l."{c}"' for c in LINE_COLUMNS)
_LINE_UPDATES = ", ".join(f'"{c}" = excluded."{c}"' for c in LINE_COLUMNS if c != "remote_id")

_LINES = f"""
WITH upserted AS (
    INSERT INTO marketplace_order_items AS i (order_id, {_quoted(LINE_COLUMNS)})
    SELECT s.order_id, {_LINE_VALUES} FROM stage_lines l JOIN stage_orders s ON s.remote_id = l.order_remote_id
    WHERE s.applied ORDER BY s.order_id, l.remote_id
    ON CONFLICT (order_id, remote_id) DO UPDATE SET {_LINE_UPDATES}
    RETURNING i.id, i.order_id, i.remote_id
),
marked AS (
    UPDATE stage_lines l SET line_id = u.id FROM upserted u, stage_orders s
    WHERE s.order_id = u.order_id AND l.order_remote_id = s.remote_id AND l.remote_id = u.remote_id
    RETURNING l.order_remote_id, l.remote_id, l.line_id
)
UPDATE stage_amounts a SET line_id = m.line_id FROM marked m
WHERE a.order_remote_id = m.order_remote_id AND a.line_remote_id = m.remote_id
"""

# An amount that the marketplace no longer tells of a changed order is gone: a tax was dropped, a fee was waived.
_AMOUNTS = f"""
WITH gone AS (
    DELETE FROM marketplace_order_amounts m USING marketplace_order_items i, stage_orders s
    WHERE s.applied AND s.held_state IS NOT NULL AND i.order_id = s.order_id AND m.line_id = i.id AND NOT EXISTS (
        SELECT 1 FROM stage_amounts a
        WHERE a.line_id = m.line_id AND a.component = m.component AND a.code = m.code
    )
)
INSERT INTO marketplace_order_amounts AS m (line_id, {_quoted(AMOUNT_COLUMNS)})
SELECT a.line_id, {_quoted(AMOUNT_COLUMNS, "a.")} FROM stage_amounts a WHERE a.line_id IS NOT NULL
ON CONFLICT (line_id, component, code) DO UPDATE SET
    cents = excluded.cents, exact = excluded.exact, rate = excluded.rate, stated_by_shop = excluded.stated_by_shop
WHERE (m.cents, m.exact, m.rate, m.stated_by_shop)
    IS DISTINCT FROM (excluded.cents, excluded.exact, excluded.rate, excluded.stated_by_shop)
"""

_JOURNAL = f"""
WITH noted AS (
INSERT INTO marketplace_journal (at, kind, account_id, order_id, details, who, concern, last_at, times)
SELECT comptoir_now(), CASE WHEN s.held_state IS NULL THEN 'order.created' ELSE 'order.state' END,
    %(account)s, s.order_id,
    jsonb_build_object('order', s.remote_id, 'state', s.remote_state, 'before', s.held_state,
        'total_cents', s.total_cents, 'currency', s.currency,
        'lines', (SELECT count(*) FROM stage_lines l WHERE l.order_remote_id = s.remote_id)),
    '', false, comptoir_now(), 1
FROM stage_orders s WHERE s.applied AND s.held_state IS DISTINCT FROM s.remote_state
)
{ANNOUNCE_ORDERS}
"""

_READ_AFTER_ALL = """
WITH read AS (
    UPDATE marketplace_unreadable_orders u SET resolved_at = comptoir_now() FROM stage_orders s
    WHERE u.account_id = %(account)s AND u.remote_id = s.remote_id AND u.resolved_at IS NULL RETURNING u.remote_id
)
UPDATE marketplace_journal j SET resolved_at = comptoir_now() FROM read
WHERE j.key = 'unreadable:' || %(account)s || ':' || read.remote_id AND j.concern AND j.resolved_at IS NULL
"""

# Until an account's orders have been read to their end for the first time, what has shipped is the host's affair: its
# stock figures left those units out long ago.
_RESERVE = reserving.reserve_statement(
    f"""
    SELECT i.line_id, i.sku, i.state, i.ordered, i.refused, i.cancelled, i.shipped, i.shipped_at, {reserving.TERMS},
        NOT EXISTS (
            SELECT 1 FROM marketplace_cursors c
            WHERE c.account_id = a.id AND c.flow = 'orders' AND c."position" IS NOT NULL
        ) AS first_import
    FROM stage_lines i CROSS JOIN marketplace_accounts a WHERE a.id = %(account)s AND i.line_id IS NOT NULL
    """  # built once from SQL of ours, never from input
)

CHILDREN = (_BUYERS_AND_RAW, _LINES, _RESERVE, _AMOUNTS, _JOURNAL, _READ_AFTER_ALL)

KEEP_ASIDE = """
INSERT INTO marketplace_unreadable_orders AS u (account_id, remote_id, reason, body, first_seen_at, last_seen_at, times)
VALUES (%(account)s, %(remote_id)s, %(reason)s, CASE WHEN NOT EXISTS (
    SELECT 1 FROM marketplace_orders o
    WHERE o.account_id = %(account)s AND o.remote_id = %(remote_id)s AND o.purged_at IS NOT NULL
) THEN %(body)s::bytea END, comptoir_now(), comptoir_now(), 1)
ON CONFLICT (account_id, remote_id) DO UPDATE SET reason = excluded.reason,
    body = CASE WHEN u.body IS NOT NULL THEN excluded.body END,
    last_seen_at = excluded.last_seen_at, times = u.times + 1, resolved_at = NULL
"""
