"""What the next push would change, before it goes: for the person who looks first."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any

from django.db import connection

from comptoir.accounts.models import Account, Mode
from comptoir.channels.offers import SubmissionKind
from comptoir.channels.pacing import Flow
from comptoir.offers import brakes
from comptoir.offers.models import OPEN, Brake, Submission
from comptoir.offers.stale import FIGURES, REFUSALS, condition

Value = int | str | datetime | None
_OFFERS = "marketplace_offers o JOIN marketplace_accounts a ON a.id = o.account_id"


@dataclass(frozen=True, slots=True)
class Change:
    """One figure: what the marketplace took (None: not known), what was seen there last, and what it is to be."""

    field: str
    published: Value
    seen: Value
    desired: Value


@dataclass(frozen=True, slots=True)
class Planned:
    """One offer that the next file of its kind would change."""

    offer_id: int
    sku: str
    changes: tuple[Change, ...]


@dataclass(frozen=True, slots=True)
class Preview:
    """What the next file of `kind` would hold, the first `rows` of `total`; and what does not go.

    `held` waits for a person: prices that jump (not in `total`), or the offers that the brake of stock would keep back
    now (in `total`, so that they can be looked at). `brake` is what has to be released first, as of the last look.
    `obstacles` counts the account's offers by what keeps them from selling.
    """

    kind: SubmissionKind
    total: int
    rows: tuple[Planned, ...]
    held: int
    refused: int
    obstacles: dict[str, int]
    brake: Brake | None


def flows_of(kind: SubmissionKind) -> frozenset[Flow]:
    """The flows that have to be live before a file of `kind` may go: all three for a new offer."""
    if kind is SubmissionKind.CREATE:
        return frozenset({Flow.STOCK, Flow.PRICE, Flow.TERMS})
    return frozenset({Flow(kind.value)})


def may_send(account: Account, kind: SubmissionKind) -> bool:
    """Whether the account's modes let a file of `kind` go."""
    return not account.paused and all(account.mode(flow) is Mode.LIVE for flow in flows_of(kind))


def may_report(account: Account, kind: SubmissionKind) -> bool:
    """Whether what would go is only written beside what is held: no flow of `kind` is in *read*, one is in *shadow*."""
    modes = {account.mode(flow) for flow in flows_of(kind)}
    return not account.paused and Mode.READ not in modes and Mode.SHADOW in modes


def how_it_goes(account: Account, kind: SubmissionKind) -> str:
    """Whether a file of the kind is `sent`, only `reported`, or `kept` here."""
    if may_send(account, kind):
        return "sent"
    return "reported" if may_report(account, kind) else "kept"


@dataclass(frozen=True, slots=True)
class Stop:
    """Why files of a kind would wait for a person, by the figures of now."""

    why: str
    count: int
    of: int


def brake_of(account: Account, kind: SubmissionKind) -> Stop | None:
    """The brake that would stop the next file of the kind, pulled already or not. Changes nothing."""
    if kind not in (SubmissionKind.PRICE, SubmissionKind.STOCK):
        return None
    size = brakes.measure(account, kind)
    if not size.too_large:
        return None
    what = "prices would change" if kind is SubmissionKind.PRICE else "offers would run out"
    return Stop(f"{size.count} of {size.of} {what} at once", size.count, size.of)


def told(account: Account, preview: Preview) -> dict[str, Any]:
    """A preview of the account's for programs, with how its file goes, what would stop it, and which is under way."""
    kind, brake = preview.kind, brake_of(account, preview.kind)
    under_way = Submission.objects.filter(account=account, kind=kind, state__in=OPEN).first()
    return {
        "account": account.name,
        "kind": kind.value,
        "goes": how_it_goes(account, kind),
        "total": preview.total,
        "offers": [_offer_told(row) for row in preview.rows],
        "held": preview.held,
        "refused": preview.refused,
        "obstacles": preview.obstacles,
        "brake": asdict(brake) if brake else None,
        "under_way": under_way.pk if under_way else None,
    }


def _offer_told(row: Planned) -> dict[str, Any]:
    changes = [
        {"figure": one.field, "published": one.published, "seen": one.seen, "desired": one.desired}
        for one in row.changes
    ]
    return {"offer_id": row.offer_id, "sku": row.sku, "changes": changes}


def preview(account_id: int, kind: SubmissionKind, limit: int = 50, *, scoped: bool = True) -> Preview:
    """What the next file of `kind` would change, from what to what, as of the last refresh (`refresh.drain_all`).

    Without `scoped`, also of offers that nobody has named to go live: what going live would do.
    """
    stale = condition(kind, scoped=scoped)
    held = "o.price_held <> ''" if kind in (SubmissionKind.PRICE, SubmissionKind.CREATE) else "false"
    with connection.cursor() as cursor:
        cursor.execute(
            f"SELECT count(*) FILTER (WHERE {stale}), count(*) FILTER (WHERE {held}),"  # noqa: S608  # SQL of ours
            f" count(*) FILTER (WHERE o.{REFUSALS[kind]} <> '') FROM {_OFFERS} WHERE o.account_id = %s",
            [account_id],
        )
        total, waiting, refused = cursor.fetchone()
        cursor.execute(
            "SELECT what, count(*) FROM marketplace_offers o, unnest(o.obstacles) AS what"
            " WHERE o.account_id = %s GROUP BY what ORDER BY what",
            [account_id],
        )
        obstacles: dict[str, int] = dict(cursor.fetchall())
    if kind is SubmissionKind.STOCK:
        size = brakes.measure(Account.objects.get(pk=account_id), kind)
        waiting = size.count if size.too_large else 0
    brake = Brake.objects.filter(account_id=account_id, kind=kind.value, released_at=None).first()
    rows = _rows(account_id, kind, stale, limit)
    return Preview(kind, total, rows, waiting, refused, obstacles, brake)


def _rows(account_id: int, kind: SubmissionKind, stale: str, limit: int) -> tuple[Planned, ...]:
    fields = FIGURES[kind]
    figures = ", ".join(f"o.published_{field}, o.seen_{field}, o.desired_{field}" for field in fields)
    with connection.cursor() as cursor:
        cursor.execute(
            f"SELECT o.id, o.sku, o.owns_discount, {figures} FROM {_OFFERS}"  # noqa: S608  # SQL of ours
            f" WHERE o.account_id = %s AND {stale} ORDER BY o.id LIMIT %s",
            [account_id, limit],
        )
        return tuple(_planned(row, fields) for row in cursor.fetchall())


def _planned(row: tuple[Value, ...], fields: tuple[str, ...]) -> Planned:
    offer_id, sku, owns_discount, *figures = row
    changes = (Change(field, *figures[3 * place : 3 * place + 3]) for place, field in enumerate(fields))
    return Planned(
        int(str(offer_id)),
        str(sku),
        tuple(
            change
            for change in changes
            if change.desired != change.published
            and (owns_discount if change.field.startswith("discount") else change.desired is not None)
        ),
    )
