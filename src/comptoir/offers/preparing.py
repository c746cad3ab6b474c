"""Put what is stale into a submission and its items, all in one transaction, before any file is written.

Files of one kind of import may hold no blank cell, since a blank clears what the marketplace holds: their offers are
grouped by the fields that they own, a group to a submission, the largest first. The one blank that is meant is that of
a discount of ours that has ended.

A price travels in a price file, which deletes the lines that it leaves out. So it needs all lines of the offer, read
lately, in a form that we can repeat; otherwise it goes with the terms, as a column that touches no other price. What a
marketplace has no file of its own for goes with the terms too.
"""

from __future__ import annotations

import uuid
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from django.db import connection, transaction

from comptoir import clock
from comptoir.accounts.models import Account, Cursor, Mode
from comptoir.channels.offers import OfferField, SubmissionKind
from comptoir.channels.pacing import Flow
from comptoir.offers import brakes, pricing
from comptoir.offers.fields import COLUMNS, DISCOUNT_FIELDS, LINE_FIELDS, PRICE_FIELDS, TERMS_FIELDS
from comptoir.offers.models import OPEN, Brake, Submission, SubmissionItem, SubmissionState
from comptoir.offers.price_lines import DEFAULT_LINE
from comptoir.offers.repeatable import REPEATABLE
from comptoir.offers.stale import condition

RESTS = (timedelta(minutes=1), timedelta(minutes=5), timedelta(minutes=15), timedelta(hours=1))
"""How long a kind rests after files that came to nothing, by how many there were in a row."""

PUSH = "offers_push"
"""The flow that a person asks for (`accounts.services.request_sync`) to have offers sent without automatic sync."""

PUSH_STOCK = "offers_push_stock"
"""The same for stock alone: who stops selling has said nothing of prices, nor of new offers."""

_WISHES = {PUSH: frozenset(SubmissionKind), PUSH_STOCK: frozenset({SubmissionKind.STOCK})}

NEEDS: dict[SubmissionKind, frozenset[Flow]] = {
    SubmissionKind.CREATE: frozenset({Flow.STOCK, Flow.PRICE, Flow.TERMS}),
    SubmissionKind.STOCK: frozenset({Flow.STOCK}),
    SubmissionKind.PRICE: frozenset({Flow.PRICE}),
    SubmissionKind.TERMS: frozenset({Flow.TERMS}),
}
"""The flows that must be live for a kind. What rides in a file of terms needs its own flow besides."""

_WHOLE = frozenset({SubmissionKind.STOCK, SubmissionKind.PRICE})
_OPEN = ", ".join(f"'{state.value}'" for state in OPEN)

# More than one plain price: kept whole, to be said again.
_LINES = f"""
CASE WHEN jsonb_array_length(o.seen_prices) > 1
    OR EXISTS (SELECT 1 FROM jsonb_array_elements(o.seen_prices) AS l (line) WHERE NOT {DEFAULT_LINE}
        OR l.line->>'price_ranges' <> '' OR l.line->>'discount_ranges' <> '')
THEN o.seen_prices END
"""  # noqa: S608  # our own words only

# A GTIN of 14 digits that begins with 0 is one of 13.
_REFERENCE = r"regexp_replace(o.desired_reference, '^0(\d{13})$', '\1')"
_REFERENCE_TYPE = """
CASE WHEN o.remote_product <> '' THEN 'SKU' WHEN length(o.desired_reference) = 12 THEN 'UPC' ELSE 'EAN' END
"""


@dataclass(frozen=True, slots=True)
class _Part:
    """Offers that are stale in one way: the flag that says so, and SQL over `o` and `a` that finds them."""

    flag: str
    condition: str


_FLAGS = ("created", "stock", "price", "terms", "removed")
_FLAG_OF = {kind: kind.value for kind in SubmissionKind} | {SubmissionKind.CREATE: "created"}
_TO_REMOVE = "o.removal_asked_at IS NOT NULL AND o.state = 'LISTED'"


def prepare(
    account: Account,
    kind: SubmissionKind,
    *,
    own_files: Collection[SubmissionKind],
    asked: bool = False,
) -> Submission | None:
    """A new submission of what is stale and may go, committed with its items; None where there is nothing.

    `own_files` are the kinds that the marketplace has a file for; the others ride in files of terms. Nothing is
    prepared while one of the kind is open, while the account is paused or not live for it, or while the kind rests after
    failures, unless a person asked; nor what a brake holds. Call it outside a transaction.
    """
    if account.paused or not is_live(account, kind) or (kind in _WHOLE and kind not in own_files):
        return None
    open_ones = Submission.objects.filter(account=account, state__in=OPEN)
    if open_ones.filter(kind=kind).exists() or (not asked and rests(account, kind, clock.now())):
        return None
    parts = _parts(account, kind, own_files)
    if not parts:
        return None
    crossing = open_ones.exists()
    with transaction.atomic():
        if kind is not SubmissionKind.PRICE:
            pricing.take_turn()  # an order that is seen meanwhile taints this file, or is in its figures
        return _write_down(account, kind, _source(account, parts, crossing=crossing))


def withdraw(submission: Submission) -> bool:
    """Take back a submission that never left. False when it is no longer PREPARED."""
    with transaction.atomic():
        held = Submission.objects.select_for_update().filter(pk=submission.pk, state=SubmissionState.PREPARED)
        if not held.exists():
            return False
        # Plainly: the collector of a delete would read a million items first.
        SubmissionItem.objects.filter(submission=submission)._raw_delete("default")
        held.delete()
    return True


@dataclass(frozen=True, slots=True)
class Wish:
    """What a person asked for that was not fulfilled yet: the flow, since when, and the kinds of files that it means."""

    flow: str
    asked_at: datetime
    kinds: frozenset[SubmissionKind]


def wishes(account: Account) -> list[Wish]:
    """What persons ask to have sent for the account, whether or not its automatic sync is on."""
    asked = Cursor.objects.filter(account=account, flow__in=_WISHES, requested_at__isnull=False)
    return [
        Wish(flow, at, _WISHES[flow])
        for flow, at in asked.values_list("flow", "requested_at")
        if at is not None
    ]


def astir(account_id: int) -> set[SubmissionKind]:
    """Kinds of which a file may be begun or is prepared, or that a brake holds: perhaps more than may go, never less.

    One statement, so that a look at an account that is as it should be costs next to nothing.
    """
    with connection.cursor() as cursor:
        cursor.execute(_ASTIR, {"account": account_id})
        found = {SubmissionKind(kind) for (kind,) in cursor.fetchall()}
    # Figures that have no file of their own, or may not go by it, ride with the terms.
    rides = found & {SubmissionKind.PRICE, SubmissionKind.STOCK}
    return found | {SubmissionKind.TERMS} if rides else found


_STALE = " UNION ALL ".join(
    f"SELECT '{kind.value}' WHERE EXISTS (SELECT 1 FROM marketplace_offers o"  # noqa: S608  # our own words only
    f" JOIN marketplace_accounts a ON a.id = o.account_id WHERE o.account_id = %(account)s AND {which})"
    for kind, which in [(kind, condition(kind)) for kind in SubmissionKind]
    + [(SubmissionKind.TERMS, f"({_TO_REMOVE})")]
)
_ASTIR = f"""
{_STALE}
UNION SELECT kind FROM marketplace_submissions WHERE account_id = %(account)s AND state = 'PREPARED'
UNION SELECT kind FROM marketplace_brakes WHERE account_id = %(account)s AND released_at IS NULL
"""  # noqa: S608  # our own words only


def rests(account: Account, kind: SubmissionKind, now: datetime) -> bool:
    """Whether the latest files of the kind came to nothing so lately that the next one waits."""
    ended = (
        Submission.objects.filter(
            account=account, kind=kind, state__in=(SubmissionState.COMPLETE, SubmissionState.FAILED)
        )
        .order_by("-pk")
        .values_list("error", "settled_at")[: len(RESTS)]
    )
    vain = 0
    for error, _ in ended:
        if not error:
            break
        vain += 1
    if not vain or ended[0][1] is None:
        return False
    return bool(ended[0][1] + RESTS[vain - 1] / account.pace_factor > now)


def is_live(account: Account, kind: SubmissionKind) -> bool:
    """Whether every flow that a file of the kind changes is live."""
    return all(account.mode(flow) is Mode.LIVE for flow in NEEDS[kind])


def startable(account: Account, kind: SubmissionKind, now: datetime) -> str | None:
    """SQL over `o` and `a` of the offers that a file of the kind could take now, by what the database knows.

    None where no file of the kind may be begun, whatever is stale: not live, one open, at rest, or a brake on it. Of a
    brake as of the last look; of a marketplace that has files of its own for stock and for prices. Reads only.
    """
    if not _may_begin(account, kind, now):
        return None
    braked = Brake.objects.filter(account=account, kind=kind.value, released_at=None).exists()
    passing = brakes.passing(kind, braked=braked)
    if kind is SubmissionKind.TERMS:
        return f"({passing} OR ({_TO_REMOVE}))"
    if kind is SubmissionKind.PRICE and not _may_begin(account, SubmissionKind.TERMS, now):
        # What can only ride with the terms waits for them.
        return passing and f"({passing} AND {REPEATABLE})"
    return passing


def _may_begin(account: Account, kind: SubmissionKind, now: datetime) -> bool:
    if not is_live(account, kind) or rests(account, kind, now):
        return False
    return not Submission.objects.filter(account=account, kind=kind, state__in=OPEN).exists()


def _passing(account: Account, kind: SubmissionKind) -> str | None:
    """SQL of the stale figures of a kind that may go; None where none may."""
    if not is_live(account, kind):
        return None
    return brakes.passing(kind, braked=brakes.look(account.pk, kind) is not None)


def _parts(account: Account, kind: SubmissionKind, own_files: Collection[SubmissionKind]) -> list[_Part]:
    if kind is not SubmissionKind.TERMS:
        passing = _passing(account, kind)
        if passing is None:
            return []
        repeated = f" AND {REPEATABLE}" if kind is SubmissionKind.PRICE else ""
        return [_Part(_FLAG_OF[kind], passing + repeated)]
    parts: list[_Part] = []
    if is_live(account, SubmissionKind.CREATE):
        parts.append(_Part("removed", _TO_REMOVE))
    riding = {SubmissionKind.TERMS: ""}
    alone = SubmissionKind.PRICE in own_files
    riding[SubmissionKind.PRICE] = f" AND NOT coalesce({REPEATABLE}, false)" if alone else ""
    if SubmissionKind.STOCK not in own_files:
        riding[SubmissionKind.STOCK] = ""
    for each, which in riding.items():
        passing = _passing(account, each)
        if passing is not None:
            parts.append(_Part(_FLAG_OF[each], passing + which))
    return parts


def _source(account: Account, parts: Sequence[_Part], *, crossing: bool) -> str:
    """SQL from FROM on: offers `o`, and flags `w` that say what of them is stale."""
    of_account = f"o.account_id = {account.pk:d}"
    free = f" AND NOT ({_in_hand(account)})" if crossing else ""
    if len(parts) == 1:
        flags = ", ".join(str(flag == parts[0].flag).lower() for flag in _FLAGS)
        return (
            "FROM marketplace_offers o JOIN marketplace_accounts a ON a.id = o.account_id"
            f" CROSS JOIN (VALUES ({flags})) AS w ({', '.join(_FLAGS)})"
            f" WHERE {of_account} AND ({parts[0].condition}){free}"
        )
    # Each way of being stale is found by its own index; together they would be found by none.
    found = " UNION ALL ".join(
        f"SELECT o.id, {', '.join(f'{part.flag == flag} AS {flag}' for flag in _FLAGS)}"  # noqa: S608  # our own words only
        " FROM marketplace_offers o JOIN marketplace_accounts a ON a.id = o.account_id"
        f" WHERE {of_account} AND ({part.condition})"
        for part in parts
    )
    merged = ", ".join(f"bool_or({flag}) AS {flag}" for flag in _FLAGS)
    return (
        f"FROM (SELECT id, {merged} FROM ({found}) f GROUP BY id) w JOIN marketplace_offers o ON o.id = w.id"  # noqa: S608  # our own words only
        f" WHERE true{free}"
    )


def _in_hand(account: Account) -> str:
    """Another file that is under way carries a figure of the offer that this one may carry too."""
    return (
        "EXISTS (SELECT 1 FROM marketplace_submission_items i JOIN marketplace_submissions s ON s.id = i.submission_id"  # noqa: S608  # our own words only
        f" WHERE i.offer_id = o.id AND s.account_id = {account.pk:d} AND s.state IN ({_OPEN}) AND ("
        " w.created OR w.removed OR s.kind = 'create' OR 'remove' = ANY (s.fields)"
        " OR (w.stock AND 'quantity' = ANY (s.fields)) OR (w.price AND 'price' = ANY (s.fields))))"
    )


def _owned() -> str:
    """SQL of the fields that an offer's line must hold, in a fixed order: what is stale, and owned, and not blank."""
    flags = dict.fromkeys(PRICE_FIELDS, "price") | dict.fromkeys(TERMS_FIELDS, "terms")
    flags[OfferField.QUANTITY] = "stock"
    cases = [
        f"CASE WHEN w.removed THEN '{OfferField.REMOVE.value}' END",
        f"CASE WHEN w.created THEN '{OfferField.PRODUCT_REFERENCE.value}' END",
        f"CASE WHEN w.created THEN '{OfferField.PRODUCT_REFERENCE_TYPE.value}' END",
    ]
    for field, column in COLUMNS.items():
        held = f"o.desired_{column} IS NOT NULL"
        if field in DISCOUNT_FIELDS:
            ends = f"o.published_{column} IS NOT NULL OR o.seen_{column} IS NOT NULL"
            held = f"o.owns_discount AND ({held} OR (NOT w.created AND ({ends})))"
        cases.append(
            f"CASE WHEN NOT w.removed AND (w.created OR w.{flags[field]}) AND ({held}) THEN '{field.value}' END"
        )
    return f"array_remove(ARRAY[{', '.join(cases)}], NULL)"


def _write_down(account: Account, kind: SubmissionKind, source: str) -> Submission | None:
    fields = _whole_fields(kind) if kind in _WHOLE else _largest_group(source)
    if not fields:
        return None
    values: dict[str, Any] = {
        "account": account.pk,
        "kind": kind.value,
        "token": uuid.uuid4(),
        "fields": fields,
    }
    with connection.cursor() as cursor:
        cursor.execute(_OPEN_ONE, values)
        opened = cursor.fetchone()
        if opened is None:
            return None
        group = "" if kind in _WHOLE else f" AND {_owned()} = %(fields)s::text[]"
        cursor.execute(_items(kind, fields, source + group), values | {"submission": opened[0]})
        count = cursor.rowcount
    if not count:
        transaction.set_rollback(True)
        return None
    if kind is SubmissionKind.PRICE and _carries_lines(opened[0]):
        fields = [*fields, *(field.value for field in LINE_FIELDS)]
    Submission.objects.filter(pk=opened[0]).update(items_count=count, fields=fields)
    return Submission.objects.select_related("account").get(pk=opened[0])


_OPEN_ONE = """
INSERT INTO marketplace_submissions (account_id, kind, state, token, fields, remote_id, remote_state, created_at, polls,
    items_count, error, remedy)
VALUES (%(account)s, %(kind)s, 'PREPARED', %(token)s, %(fields)s, '', '', comptoir_now(), 0, 0, '', '')
ON CONFLICT DO NOTHING RETURNING id
"""


def _whole_fields(kind: SubmissionKind) -> list[str]:
    figures = PRICE_FIELDS if kind is SubmissionKind.PRICE else (OfferField.QUANTITY,)
    return [field.value for field in figures]


def _largest_group(source: str) -> list[str]:
    """The fields of the largest group that is stale; empty where nothing is."""
    with connection.cursor() as cursor:
        cursor.execute(
            f"SELECT fields FROM (SELECT {_owned()} AS fields {source}) g WHERE fields <> '{{}}'"  # noqa: S608  # our own words only
            " GROUP BY fields ORDER BY count(*) DESC, fields LIMIT 1"
        )
        row = cursor.fetchone()
    return list(row[0]) if row else []


def _items(kind: SubmissionKind, fields: Sequence[str], source: str) -> str:
    """INSERT of one item an offer, its figures as they are desired now."""
    cells = {
        column: _desired(kind, field, column) for field, column in COLUMNS.items() if field.value in fields
    }
    if OfferField.PRODUCT_REFERENCE.value in fields:
        cells |= {"product_reference": _REFERENCE, "product_reference_type": _REFERENCE_TYPE}
    if kind is SubmissionKind.PRICE:
        cells["price_lines"] = _LINES
    names = "".join(f", {name}" for name in cells)
    exprs = "".join(f", {cell}" for cell in cells.values())
    return (
        "INSERT INTO marketplace_submission_items"  # our own words only
        f" (submission_id, offer_id, sku, outcome, message, tainted{names})"
        f" SELECT %(submission)s, o.id, o.sku, '', '', false{exprs} {source}"
    )


def _desired(kind: SubmissionKind, field: OfferField, column: str) -> str:
    if kind is SubmissionKind.PRICE and field in DISCOUNT_FIELDS:
        return f"CASE WHEN o.owns_discount THEN o.desired_{column} ELSE o.seen_{column} END"
    return f"o.desired_{column}"


def _carries_lines(submission_id: int) -> bool:
    return SubmissionItem.objects.filter(submission=submission_id, price_lines__isnull=False).exists()
