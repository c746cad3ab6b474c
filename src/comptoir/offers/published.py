"""What the end of a file writes into its items and offers: published figures, refusals, doubts. By sets, in chunks.

Every function may be run again after a crash in the middle of it: it writes the same once more.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from typing import Any

from django.db import connection, transaction

from comptoir.activity.announcing import announce_offers
from comptoir.catalog.refresh import ask_statement
from comptoir.channels.offers import OfferField, RowRefusal, SubmissionKind
from comptoir.offers import retrying
from comptoir.offers.fields import COLUMNS, DISCOUNT_FIELDS, PRICE_FIELDS, figures, parts, removes
from comptoir.offers.models import OPEN, Outcome, Submission, SubmissionItem
from comptoir.offers.price_steps import TAKEN
from comptoir.offers.pricing import LIVE_PRICE_MATTERS, PRICES_ARE_APPROVED

CHUNK = 10_000
"""Offers a transaction."""

_LONGEST_WORDS = 500
_OPEN_STATES = [state.value for state in OPEN]


class NotOurs(Exception):
    """Another hand has the account by now; what was begun here is finished there."""


def mark_refused(submission: Submission, refusals: Iterable[RowRefusal]) -> tuple[int, int]:
    """Mark the items that a report names; how many there are, and how many of its lines name none of ours."""
    strangers = 0
    rest = iter(refusals)
    while part := list(islice(rest, CHUNK)):
        words: dict[str, str] = {}
        for refusal in part:
            told = refusal.message.replace("\x00", "\N{REPLACEMENT CHARACTER}")[:_LONGEST_WORDS]
            sku = refusal.sku.replace("\x00", "\N{REPLACEMENT CHARACTER}")
            words[sku] = words.get(sku) or told  # a report repeats the sound lines of a refused offer
        values: dict[str, Any] = {
            "submission": submission.pk,
            "account": submission.account_id,
            "skus": list(words),
            "messages": list(words.values()),
        }
        with connection.cursor() as cursor:
            cursor.execute(_MARK, values)
            strangers += len(words) - cursor.rowcount
    refused = SubmissionItem.objects.filter(submission=submission, outcome=Outcome.REFUSED).count()
    return refused, strangers


_MARK = """
UPDATE marketplace_submission_items i SET outcome = 'refused', message = r.message
FROM unnest(%(skus)s::text[], %(messages)s::text[]) AS r (sku, message)
JOIN marketplace_offers o ON o.account_id = %(account)s AND o.sku = r.sku COLLATE "C"
WHERE i.submission_id = %(submission)s AND i.offer_id = o.id
"""


def chunks(submission: Submission, alive: Callable[[], bool]) -> Iterator[tuple[int, int]]:
    """Ranges of offers' ids, the lower end not included, with CHUNK items each."""
    low = 0
    while True:
        if not alive():
            raise NotOurs
        with connection.cursor() as cursor:
            cursor.execute(_NEXT_CHUNK, [submission.pk, low, CHUNK])
            high = cursor.fetchone()[0]
        if high is None:
            return
        yield low, high
        low = high


_NEXT_CHUNK = """
SELECT max(offer_id) FROM (SELECT offer_id FROM marketplace_submission_items
    WHERE submission_id = %s AND offer_id > %s ORDER BY offer_id LIMIT %s) c
"""


def write_taken(submission: Submission, low: int, high: int, *, known: bool) -> None:
    """The figures of a chunk's items that were not refused are the published ones; unknown where not `known`."""
    _write_chunk(submission, low, high, _taken(submission, known=known), which=" AND i.outcome = ''")


def _write_chunk(submission: Submission, low: int, high: int, sets: str, *, which: str = "") -> None:
    """Assign to the offers of a chunk, and have those computed anew whose desired figures hang on the live price."""
    matters = ["false"]
    if removes(submission) or any(field in PRICE_FIELDS for field in figures(submission)):
        matters.append(LIVE_PRICE_MATTERS)
    if OfferField.QUANTITY in figures(submission):
        # From now on "unknown" is not "somebody else's".
        sets += ", stock_is_ours = true"
        matters.append("o.desired_quantity IS NULL")
    statement = (
        f"UPDATE marketplace_offers o SET {sets} FROM marketplace_submission_items i"  # noqa: S608  # our own words only
        " WHERE i.submission_id = %(submission)s AND i.offer_id > %(low)s AND i.offer_id <= %(high)s"
        f" AND o.id = i.offer_id{which}"
    )
    if len(matters) > 1:
        returned = f"{statement} RETURNING o.product_id, {' OR '.join(matters)} AS matters"
        asked = ask_statement(
            "SELECT DISTINCT product_id FROM written WHERE matters AND product_id IS NOT NULL"
        )
        statement = f"WITH written AS ({returned}) {asked}"
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(statement, {"submission": submission.pk, "low": low, "high": high})


def _taken(submission: Submission, *, known: bool) -> str:
    """Assignments for an offer `o` whose item `i` was taken."""
    if removes(submission):
        gone = ", ".join(f"published_{column} = NULL" for column in COLUMNS.values())
        stamps = "stock_published_at = NULL, price_published_at = NULL, terms_published_at = NULL"
        return f"state = 'GONE', removed_at = comptoir_now(), removal_asked_at = NULL, {gone}, {stamps}"
    sets = ["state = 'LISTED'"] if submission.kind == SubmissionKind.CREATE else []
    for field in figures(submission):
        value = f"CASE WHEN i.tainted THEN NULL ELSE i.{COLUMNS[field]} END" if known else "NULL"
        sets.append(f"published_{COLUMNS[field]} = {value}")
    if known and OfferField.PRICE in figures(submission):
        sets += TAKEN
    sets += [f"{part.value}_published_at = comptoir_now()" for part in parts(submission)]
    if SubmissionKind.STOCK in parts(submission):
        sets.append(retrying.WHEN_TAKEN)
    if SubmissionKind.PRICE in parts(submission):
        sets.append(f"price_before_cents = {_price_before(submission)}")
    cleared = _refusals(submission)
    sets += [f"{column} = ''" for column in cleared]
    left = " AND ".join(f"o.{column} = ''" for column in _ALL_REFUSALS if column not in cleared)
    sets.append(f"refused_at = CASE WHEN {left or 'true'} THEN NULL ELSE o.refused_at END")
    return ", ".join(sets)


def _price_before(submission: Submission) -> str:
    """SQL of the price that holds on until the operator has approved the one that was taken, where none was ever seen."""
    if submission.kind == SubmissionKind.CREATE:
        return "NULL"
    before = "coalesce(o.price_before_cents, o.published_price_cents)"
    approves = f"(SELECT {PRICES_ARE_APPROVED} FROM marketplace_accounts a WHERE a.id = o.account_id)"  # noqa: S608  # our own words only
    return f"CASE WHEN o.seen_price_cents IS NULL AND {approves} THEN {before} END"


_ALL_REFUSALS = tuple(f"{kind.value}_refusal" for kind in SubmissionKind)


def _refusals(submission: Submission) -> tuple[str, ...]:
    """The columns that say why this file's figures were refused."""
    if submission.kind == SubmissionKind.CREATE:
        return ("create_refusal",)
    return tuple(f"{part.value}_refusal" for part in parts(submission)) or ("terms_refusal",)


def write_refused(submission: Submission) -> None:
    """Note the marketplace's words, unless what is desired has changed since: then it simply goes again."""
    same = _still_desired(submission)
    sets = [f"{column} = i.message" for column in _refusals(submission)]
    if removes(submission):
        sets.append("removal_asked_at = NULL")
    if SubmissionKind.STOCK in parts(submission) and submission.kind != SubmissionKind.CREATE:
        sets.append(retrying.WHEN_REFUSED)
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(
            f"WITH refused AS (UPDATE marketplace_offers o SET {', '.join(sets)}, refused_at = comptoir_now()"  # noqa: S608  # our own words only
            " FROM marketplace_submission_items i WHERE i.submission_id = %(submission)s"
            f" AND i.outcome = 'refused' AND o.id = i.offer_id AND {same}"
            " RETURNING o.account_id, o.id, o.sku, i.message AS words, %(kind)s::text AS figures)"
            f" {announce_offers('SELECT * FROM refused')}",
            {
                "submission": submission.pk,
                "pace": submission.account.pace_factor,
                "kind": submission.kind,
            },
        )


def _still_desired(submission: Submission) -> str:
    conditions = ["true"]
    for field in figures(submission):
        column = COLUMNS[field]
        same = f"o.desired_{column} IS NOT DISTINCT FROM i.{column}"
        if field in DISCOUNT_FIELDS:
            same = f"(NOT o.owns_discount OR {same})"
        conditions.append(same)
    return " AND ".join(conditions)


def forget_published(submission: Submission, alive: Callable[[], bool]) -> None:
    """The published figures that the file carried become unknown, thus stale."""
    columns = [COLUMNS[field] for field in figures(submission)]
    if not columns or submission.sent_at is None:
        return
    sets = ", ".join(f"published_{column} = NULL" for column in columns)
    for low, high in chunks(submission, alive):
        _write_chunk(submission, low, high, sets)


def taint(submission: Submission) -> None:
    """Mark the items under way that carry figures of this file's offers, too: what they find there nobody knows."""
    carried = [field.value for field in figures(submission)]
    if removes(submission):
        carried = [OfferField.REMOVE.value, *(field.value for field in COLUMNS)]
    with connection.cursor() as cursor:
        cursor.execute(
            _TAINT,
            {
                "landed": submission.pk,
                "account": submission.account_id,
                "open": _OPEN_STATES,
                "fields": carried,
            },
        )


_TAINT = """
UPDATE marketplace_submission_items i SET tainted = true FROM marketplace_submissions s
WHERE i.submission_id = s.id AND s.account_id = %(account)s AND s.state = ANY(%(open)s) AND s.id <> %(landed)s
    AND s.fields && %(fields)s::text[]
    AND EXISTS (SELECT 1 FROM marketplace_submission_items l WHERE l.submission_id = %(landed)s AND l.offer_id = i.offer_id)
"""
