"""What a marketplace holds of an account's offers, into the seen figures: a batch at a time, set-based.

A row is written only where a read says something new, or where we published since it was last seen, so that a daily
read of a million offers that did not change costs no write. Hence `seen_at` is the start of the last read that said
something new, and `last_told` the moment as of which the seen figures are known to hold.

An offer that was not known is kept with the product of its SKU, or with none: then it is shown and never touched.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

import msgspec
from django.db import connection, transaction

from comptoir.accounts.models import Account
from comptoir.catalog.refresh import ask_statement
from comptoir.channels.offers import RemoteOffer, SubmissionKind, UnreadableOffer, price_lines_to_json
from comptoir.money import to_cents
from comptoir.offers.models import OPEN
from comptoir.offers.stale import FIGURES

FULL_READS = "offers_full"
"""The cursor of an account whose position is the start of its last full read, by the marketplace's clock."""

_LARGEST = 2**31 - 1
_LONGEST = 1000

# Columns of the stage, and the offer's column that each fills.
_SEEN = {
    "active": ("bool", "seen_active"),
    "quantity": ("int4", "seen_quantity"),
    "price_cents": ("int8", "seen_price_cents"),
    "discount_cents": ("int8", "seen_discount_cents"),
    "discount_from": ("timestamptz", "seen_discount_from"),
    "discount_until": ("timestamptz", "seen_discount_until"),
    "condition": ("text", "seen_condition"),
    "lead_time_days": ("int4", "seen_lead_time_days"),
    "logistic_class": ("text", "seen_logistic_class"),
    "min_order_quantity": ("int4", "seen_min_order_quantity"),
    "max_order_quantity": ("int4", "seen_max_order_quantity"),
    "prices": ("text", "seen_prices"),
    "reproducible": ("bool", "seen_reproducible"),
}
_IDENTITY = {"sku": "text", "remote_id": "text", "remote_product": "text", "deleted": "bool"}
_TYPES = [*_IDENTITY.values(), *(kind for kind, _ in _SEEN.values())]
_COLUMNS = ", ".join((*_IDENTITY, *_SEEN))

PUBLISHED = {kind.value: FIGURES[kind] for kind in FIGURES if kind is not SubmissionKind.CREATE}
"""The published figures by the kind of file that carries them, without their prefix."""

_PRICES = ("price_cents", "discount_cents", "discount_from", "discount_until")


@dataclass(frozen=True, slots=True)
class Recorded:
    """What a batch did: offers written, of these new ones, adopted ones, deleted ones; and what could not be read.

    `live_gone` of those deleted ones were live. `offers` are our ids of all that the batch told of.
    """

    changed: int = 0
    new: int = 0
    adopted: int = 0
    gone: int = 0
    live_gone: int = 0
    offers: list[int] = field(default_factory=list)
    unreadable: tuple[UnreadableOffer, ...] = ()


def _stage_cells() -> str:
    cells = [
        f'"{name}" {kind}' + (' COLLATE "C"' if kind == "text" else "") for name, kind in _IDENTITY.items()
    ]
    cells += [f'"{name}" {kind}' for name, (kind, _) in _SEEN.items()]
    return ", ".join(cells)


_STAGE = f"CREATE TEMP TABLE IF NOT EXISTS stage_seen ({_stage_cells()}) ON COMMIT DELETE ROWS"
_EMPTY = "TRUNCATE stage_seen"
_COPY = f"COPY stage_seen ({_COLUMNS}) FROM STDIN (FORMAT BINARY)"


def _value(name: str, row: str) -> str:
    return f"{row}.{name}::jsonb" if name == "prices" else f"{row}.{name}"


_TOLD = ", ".join(_value(name, "s") for name in _SEEN)
_HELD = ", ".join(f"o.{column}" for _, column in _SEEN.values())
_SEEN_COLUMNS = ", ".join(column for _, column in _SEEN.values())

IN_FLIGHT = """EXISTS (
    SELECT 1 FROM marketplace_submission_items i JOIN marketplace_submissions u ON u.id = i.submission_id
    WHERE i.offer_id = o.id AND {carries}
        AND (u.state = ANY(%(open)s) OR u.settled_at >= {since} OR u.landed_at >= {since})
)"""
"""SQL: whether a file that carries a figure (of alias i) of the offer `o` is under way, or was after a moment."""

# Figures that were read may be from before what we published meanwhile: such an offer keeps its state.
_TOUCHED = f"""(coalesce(greatest(o.stock_published_at, o.price_published_at, o.terms_published_at) >= %(began)s, false)
    OR {IN_FLIGHT.format(carries="true", since="%(began)s")})"""


def _adopted(kind: str) -> str:
    """Assignments that take the seen figures of a kind for published, where we never published any."""
    adopts = f"NOT c.touched AND o.state <> 'LISTED' AND o.{kind}_published_at IS NULL"
    figures = [
        f"published_{name} = CASE WHEN {adopts} THEN c.{name} ELSE o.published_{name} END"
        for name in PUBLISHED[kind]
    ]
    moment = f"{kind}_published_at = CASE WHEN {adopts} THEN %(began)s ELSE o.{kind}_published_at END"
    return ", ".join([*figures, moment])


def _prices(prefix: str) -> str:
    return ", ".join(f"{prefix}{name}" for name in _PRICES)


# What is desired depends on the price that is there, and on whether the offer is.
_TO_COMPUTE = "SELECT DISTINCT product_id FROM changed WHERE product_id IS NOT NULL AND (priced OR adopted)"

# Locked in the order of ids, like whoever else changes many offers at once.
_UPDATE = f"""
WITH c AS MATERIALIZED (
    SELECT o.id, o.state AS held_state, p.id AS found_product, {_TOUCHED} AS touched, s.*,
        o.product_id IS NULL OR ROW({_prices("o.seen_")}) IS DISTINCT FROM ROW({_prices("s.")})
            OR o.seen_prices IS DISTINCT FROM s.prices::jsonb OR o.seen_reproducible IS DISTINCT FROM s.reproducible
            OR o.seen_condition IS DISTINCT FROM s.condition AS priced
    FROM stage_seen s JOIN marketplace_offers o ON o.account_id = %(account)s AND o.sku = s.sku
    LEFT JOIN products p ON p.sku = s.sku
    WHERE NOT s.deleted AND (o.seen_at IS NULL OR o.seen_at <= %(began)s) AND (
        o.seen_at IS NULL OR o.state <> 'LISTED' OR o.missing_at IS NOT NULL
        OR o.remote_id <> s.remote_id OR o.remote_product <> s.remote_product
        OR ROW({_HELD}) IS DISTINCT FROM ROW({_TOLD})
        OR greatest(o.stock_published_at, o.price_published_at, o.terms_published_at) > o.seen_at
        OR (o.product_id IS NULL AND p.id IS NOT NULL))
    ORDER BY o.id FOR NO KEY UPDATE OF o
),
changed AS (
    UPDATE marketplace_offers o SET {", ".join(f"{column} = {_value(name, 'c')}" for name, (_, column) in _SEEN.items())},
        seen_at = %(began)s, remote_id = c.remote_id, remote_product = c.remote_product,
        product_id = coalesce(o.product_id, c.found_product),
        state = CASE WHEN c.touched THEN o.state ELSE 'LISTED' END, missing_at = NULL,
        removed_at = CASE WHEN c.touched THEN o.removed_at END,
        {", ".join(_adopted(kind) for kind in PUBLISHED)}
    FROM c WHERE c.id = o.id
    RETURNING o.product_id, c.priced, c.held_state <> 'LISTED' AND o.state = 'LISTED' AS adopted
),
asked AS ({ask_statement(_TO_COMPUTE)})
SELECT count(*), count(*) FILTER (WHERE adopted) FROM changed
"""  # noqa: S608  # built from the columns above, never from input

_INSERT = f"""
WITH made AS (
    INSERT INTO marketplace_offers (account_id, product_id, sku, state, live, paused, remote_id, remote_product, obstacles,
        owns_discount, create_refusal, stock_refusal, price_refusal, terms_refusal, price_held, seen_at, {_SEEN_COLUMNS},
        {", ".join(f"published_{name}" for names in PUBLISHED.values() for name in names)},
        {", ".join(f"{kind}_published_at" for kind in PUBLISHED)})
    SELECT %(account)s, p.id, s.sku, 'LISTED', false, false, s.remote_id, s.remote_product, '{{}}',
        false, '', '', '', '', '', %(began)s, {_TOLD},
        {", ".join(f"s.{name}" for names in PUBLISHED.values() for name in names)},
        {", ".join("%(began)s" for _ in PUBLISHED)}
    FROM stage_seen s LEFT JOIN products p ON p.sku = s.sku
    WHERE NOT s.deleted
        AND NOT EXISTS (SELECT 1 FROM marketplace_offers o WHERE o.account_id = %(account)s AND o.sku = s.sku)
    ORDER BY s.sku
    ON CONFLICT (account_id, sku) DO NOTHING
    RETURNING product_id
),
asked AS ({ask_statement("SELECT product_id FROM made WHERE product_id IS NOT NULL")})
SELECT count(*) FROM made
"""  # noqa: S608  # built from the columns above, never from input

# What the marketplace no longer has holds no figures, and was never published should it come back.
_GONE = f"""
WITH c AS MATERIALIZED (
    SELECT o.id FROM marketplace_offers o {{source}}
    WHERE o.account_id = %(account)s AND o.state = 'LISTED' AND {{missing}} AND NOT {_TOUCHED}
        AND (o.seen_at IS NULL OR o.seen_at <= %(began)s)
    ORDER BY o.id FOR NO KEY UPDATE OF o
),
gone AS (
    UPDATE marketplace_offers o SET state = 'GONE', seen_at = %(began)s, seen_active = false, seen_quantity = NULL,
        removed_at = CASE WHEN o.removal_asked_at IS NOT NULL THEN %(began)s END, removal_asked_at = NULL,
        missing_at = NULL, drifted_at = NULL, drift = NULL,
        {", ".join(f"published_{name} = NULL" for names in PUBLISHED.values() for name in names)},
        {", ".join(f"{kind}_published_at = NULL" for kind in PUBLISHED)}
    FROM c, marketplace_accounts a WHERE c.id = o.id AND a.id = o.account_id
    RETURNING o.product_id, o.product_id IS NOT NULL AND o.removed_at IS NULL AND (a.live_scope = 'all' OR o.live)
        AND 'live' IN (a.stock_mode, a.price_mode, a.terms_mode) AS live
),
asked AS ({ask_statement("SELECT product_id FROM gone WHERE product_id IS NOT NULL")})
SELECT count(*), count(*) FILTER (WHERE live) FROM gone
"""  # noqa: S608  # built from the columns above, never from input
_DELETED = _GONE.format(
    source="JOIN stage_seen s ON s.sku = o.sku",
    missing="s.deleted AND (o.remote_id = '' OR o.remote_id = s.remote_id)",
)
_TOLD_OF = """
SELECT coalesce(array_agg(o.id ORDER BY o.id), '{}') FROM marketplace_offers o
WHERE o.account_id = %(account)s AND o.sku = ANY(%(skus)s)
"""
# An offer that could not be read is there; what it costs in all its lines is no longer known.
_UNREADABLE = f"""
WITH c AS MATERIALIZED (
    SELECT o.id FROM marketplace_offers o
    WHERE o.account_id = %(account)s AND o.sku = ANY(%(unreadable)s) AND (o.seen_at IS NULL OR o.seen_at <= %(began)s)
        AND (o.seen_reproducible OR o.missing_at IS NOT NULL)
    ORDER BY o.id FOR NO KEY UPDATE OF o
),
changed AS (
    UPDATE marketplace_offers o SET seen_reproducible = false, missing_at = NULL FROM c WHERE c.id = o.id
    RETURNING o.product_id
)
{ask_statement("SELECT DISTINCT product_id FROM changed WHERE product_id IS NOT NULL")}
"""  # noqa: S608  # our own words only
_MISSING = """
UPDATE marketplace_offers o SET missing_at = %(began)s FROM (
    SELECT o.id FROM marketplace_offers o
    WHERE o.account_id = %(account)s AND o.state = 'LISTED' AND o.missing_at IS NULL AND {missing}
        AND (o.seen_at IS NULL OR o.seen_at <= %(began)s)
    ORDER BY o.id FOR NO KEY UPDATE OF o
) c WHERE c.id = o.id
"""
_NOT_TOLD = "NOT EXISTS (SELECT 1 FROM ({told}) t WHERE t.offer_id = o.id)"
_COUNTED = f"""
SELECT (SELECT count(*) FROM marketplace_offers o WHERE o.account_id = %(account)s AND o.state = 'LISTED'),
    (SELECT count(*) FROM marketplace_offers o WHERE o.account_id = %(account)s AND o.state = 'LISTED' AND {_NOT_TOLD})
"""  # noqa: S608  # built from the columns above, never from input


def record(
    account: Account,
    batch: Sequence[RemoteOffer | UnreadableOffer],
    *,
    began_at: datetime,
) -> Recorded:
    """Store what a part of a read told. In the caller's transaction, or in one of its own.

    `began_at` is our clock before the read was asked for: the figures are as of then or a little later. Seen offers
    that were only wanted, or gone, are there: what was read counts as published then, where nothing of ours was.
    Offers that we touched since the read began keep their state; a later read tells more of them.
    """
    rows, unreadable = _rows(batch, account.currency)
    values: dict[str, Any] = {
        "account": account.pk,
        "began": began_at,
        "open": [state.value for state in OPEN],
        "unreadable": [one.sku for one in unreadable if one.sku],
        "skus": [*rows, *(one.sku for one in unreadable if one.sku)],
    }
    with transaction.atomic(savepoint=False), connection.cursor() as cursor:
        cursor.execute(_STAGE)
        cursor.execute(_EMPTY)
        with cursor.copy(_COPY) as copy:
            copy.set_types(_TYPES)
            for row in rows.values():
                copy.write_row(row)
        cursor.execute(_UPDATE, values)
        changed, adopted = cursor.fetchone()
        cursor.execute(_DELETED, values)
        gone, live_gone = cursor.fetchone()
        cursor.execute(_INSERT, values)
        (new,) = cursor.fetchone()
        if unreadable:
            cursor.execute(_UNREADABLE, values)
        cursor.execute(_TOLD_OF, values)
        (offers,) = cursor.fetchone()
    return Recorded(
        changed=changed + new + gone,
        new=new,
        adopted=adopted,
        gone=gone,
        live_gone=live_gone,
        offers=offers,
        unreadable=tuple(unreadable),
    )


def missing(account_id: int, told: str, values: dict[str, Any]) -> tuple[int, int]:
    """How many offers the account has there, and how many of them a full read did not tell of.

    `told` is SQL of ours that yields the ids that it told of in a column offer_id, `values` its parameters.
    """
    with connection.cursor() as cursor:
        cursor.execute(_COUNTED.format(told=told), values | {"account": account_id})
        listed, lacking = cursor.fetchone()
    return listed, lacking


def note_missing(account_id: int, told: str, values: dict[str, Any], *, began_at: datetime) -> None:
    """The account's offers that a full read begun at `began_at` did not tell of are missing; `told` as in `missing`.

    They count as there: an export may lack what sells on, and only what is there can be told to sell nothing.
    """
    statement = _MISSING.format(missing=_NOT_TOLD.format(told=told))
    with connection.cursor() as cursor:
        cursor.execute(statement, values | {"account": account_id, "began": began_at})


def give_up_missing(account_id: int, *, began_at: datetime, sku: str | None = None) -> Recorded:
    """The account's offers that were missing before the read begun at `began_at`, and were not told of since, are gone.

    Of one `sku`, whether it was missing or not: somebody asked for it alone, and was told that there is none.
    """
    which = "o.missing_at < %(began)s" if sku is None else "o.sku = %(sku)s"
    given: dict[str, Any] = {
        "account": account_id,
        "began": began_at,
        "sku": sku,
        "open": [state.value for state in OPEN],
    }
    with connection.cursor() as cursor:
        cursor.execute(_GONE.format(source="", missing=which), given)
        gone, live_gone = cursor.fetchone()
    return Recorded(changed=gone, gone=gone, live_gone=live_gone)


def last_told() -> str:
    """SQL over alias `o`: as of when its seen figures are known to hold; null for an offer that was never seen.

    The later of its own `seen_at` and the start of the account's last full read: had that said otherwise, the offer
    would have been written.
    """
    return (
        "CASE WHEN o.seen_at IS NOT NULL THEN greatest(o.seen_at, (SELECT f.position FROM marketplace_cursors f"  # noqa: S608  # a constant of ours
        f" WHERE f.account_id = o.account_id AND f.flow = '{FULL_READS}')) END"
    )


def _rows(
    batch: Sequence[RemoteOffer | UnreadableOffer], currency: str
) -> tuple[dict[str, tuple[Any, ...]], list[UnreadableOffer]]:
    """The batch as rows of the stage by SKU, of two offers with one SKU the one that counts; and what is none."""
    counting: dict[str, RemoteOffer] = {}
    unreadable: list[UnreadableOffer] = []
    for offer in batch:
        if isinstance(offer, UnreadableOffer):
            unreadable.append(UnreadableOffer(sku=_shown(offer.sku), why=_shown(offer.why)))
        elif why := _unfit(offer, currency):
            unreadable.append(UnreadableOffer(sku=_shown(offer.sku), why=why))
        elif offer.sku not in counting or _counts_more(offer, counting[offer.sku]):
            counting[offer.sku] = offer
    return {sku: _row(offer, currency) for sku, offer in counting.items()}, unreadable


def _counts_more(offer: RemoteOffer, held: RemoteOffer) -> bool:
    """An offer that is there counts more than one that was deleted under the same SKU; else the one updated later."""
    if offer.deleted != held.deleted:
        return held.deleted
    return bool(offer.updated_at and held.updated_at and offer.updated_at > held.updated_at)


def _unfit(offer: RemoteOffer, currency: str) -> str:
    """Why an offer cannot be kept; empty where it can."""
    texts = (
        offer.sku,
        offer.remote_id,
        offer.product_remote_id,
        offer.condition or "",
        offer.logistic_class or "",
        *(
            text
            for line in offer.prices
            for text in (
                line.price_ranges,
                line.discount_ranges,
                line.price_type,
                *line.channels,
                *line.organizations,
                *line.groups,
            )
        ),
    )
    if any("\x00" in text for text in texts):
        return "it holds a character that no text may hold (NUL)"
    if not 0 < len(offer.sku) <= _LONGEST:
        return "its SKU is empty or too long"
    if offer.currency and offer.currency != currency:
        return f"its prices are in {offer.currency[:3]}, the account's in {currency}"
    counts = (offer.lead_time_days, offer.min_order_quantity, offer.max_order_quantity)
    if any(count is not None and not 0 <= count <= _LARGEST for count in counts):
        return "a count of it is out of bounds"
    if offer.quantity is not None and abs(offer.quantity) > _LARGEST:
        return "its quantity is out of bounds"
    return ""


def _row(offer: RemoteOffer, currency: str) -> tuple[Any, ...]:
    price = offer.default_price
    return (
        offer.sku,
        offer.remote_id,
        offer.product_remote_id,
        offer.deleted,
        offer.active,
        offer.quantity,
        to_cents(price.price, currency) if price else None,
        to_cents(price.discount_price, currency) if price else None,
        price.discount_from if price else None,
        price.discount_until if price else None,
        offer.condition,
        offer.lead_time_days,
        offer.logistic_class,
        offer.min_order_quantity,
        offer.max_order_quantity,
        msgspec.json.encode(price_lines_to_json(offer.prices)).decode(),
        offer.reproducible,
    )


def _shown(text: str) -> str:
    return text.replace("\x00", "\N{REPLACEMENT CHARACTER}")
