"""What a person learns who asks whether the marketplace holds what we mean."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime

from django.db import connection

from comptoir import clock
from comptoir.accounts.models import Account, Cursor
from comptoir.accounts.services import open_channel, request_sync
from comptoir.inbound import walks
from comptoir.inbound.models import OfferRead
from comptoir.inbound.offers import ending, timing
from comptoir.offers import drift
from comptoir.offers.models import Offer
from comptoir.offers.seen import FULL_READS, PUBLISHED, give_up_missing, record

MOST = 1000
"""Differences that are named at most; all are counted."""


@dataclass(frozen=True, slots=True)
class Difference:
    """One figure of an offer that was not read as we mean it. Values as they are kept (cents, units, ISO moments)."""

    sku: str
    figure: str
    desired: object
    published: object
    seen: object


@dataclass(frozen=True, slots=True)
class Verified:
    """How far a verification is. While it is not done, `waits_until` says when the read may go, if that is known.

    `found` is whether the marketplace has the offer that was asked for; None for a whole account. `stock_judged` is
    false while quantities still wait for the next look at the orders.
    """

    done: bool
    waits_until: datetime | None = None
    found: bool | None = None
    stock_judged: bool = False
    count: int = 0
    differences: tuple[Difference, ...] = ()


def verify(account: Account, sku: str | None = None) -> Verified:
    """Ask whether the marketplace holds what we mean: for one SKU at once, for the account by a full read.

    For a SKU one call is made; raises ChannelError, or NotYet when our pacing forbids it for now. For the account the
    read is only requested, and a look at the orders with it: `progress` with the time before this call says how far
    it is. Raises AccountProblem while the account is paused.
    """
    if sku is not None:
        return _verify_one(account, sku)
    since = clock.now()
    timing.request(account, full=True)
    request_sync(account, walks.FLOW)
    return progress(account, since=since)


def progress(account: Account, *, since: datetime) -> Verified:
    """How far a verification asked for at `since` is, and what differs once it is done."""
    read = (
        OfferRead.objects.filter(
            account=account, full=True, failed=False, began_at__gte=since, finished_at__isnull=False
        )
        .order_by("-pk")
        .first()
    )
    if read is None:
        cursor = Cursor.objects.filter(account=account, flow=FULL_READS).first()
        wish = cursor.requested_at if cursor else None
        return Verified(done=False, waits_until=wish if wish and wish > since else None)
    count, differences = _differences(account, None)
    return Verified(done=True, stock_judged=read.judged_at is not None, count=count, differences=differences)


def _verify_one(account: Account, sku: str) -> Verified:
    began = clock.now()
    with open_channel(account) as channel:
        page = channel.offers_page(sku=sku)
    recorded = record(account, [*page.offers, *page.unreadable], began_at=began)
    if not page.offers and not page.unreadable:
        recorded = give_up_missing(account.pk, began_at=began, sku=sku)
    ending.tell_gone(account, recorded)
    ending.tell_unreadable(account, recorded.unreadable)
    offer = Offer.objects.filter(account=account, sku=sku).first()
    found = any(one.sku == sku for one in page.offers)
    if offer is not None and found:
        values = {"account": account.pk, "offer": offer.pk}
        judged = drift.judge(
            account,
            "SELECT %(offer)s::int8 AS offer_id",
            values,
            began_at=began,
            approval=account.approves_prices,
        )
        ending.tell_drift(account, judged)
    count, differences = _differences(account, sku)
    return Verified(done=True, found=found, count=count, differences=differences)


_FIGURES = [name for names in PUBLISHED.values() for name in names]
_DIFFERENCES = """
SELECT o.sku, f.figure, f.desired, f.published, f.seen, count(*) OVER ()
FROM marketplace_offers o CROSS JOIN LATERAL (VALUES {values}) f (figure, meant, desired, published, seen)
WHERE o.account_id = %(account)s AND o.product_id IS NOT NULL AND (%(sku)s::text IS NULL OR o.sku = %(sku)s)
    AND o.state = 'LISTED' AND f.meant AND f.desired IS DISTINCT FROM f.seen
ORDER BY o.sku, f.figure LIMIT %(most)s
"""


def _line(name: str) -> str:
    meant = "o.owns_discount" if name.startswith("discount") else f"o.desired_{name} IS NOT NULL"
    figures = ", ".join(f"to_jsonb(o.{column}_{name})" for column in ("desired", "published", "seen"))
    return f"('{name}', {meant}, {figures})"


def _differences(account: Account, sku: str | None) -> tuple[int, tuple[Difference, ...]]:
    with connection.cursor() as cursor:
        cursor.execute(
            _DIFFERENCES.format(values=", ".join(_line(name) for name in _FIGURES)),
            {"account": account.pk, "sku": sku, "most": MOST},
        )
        rows = cursor.fetchall()
    count = rows[0][5] if rows else 0
    return count, tuple(Difference(row[0], row[1], *map(_value, row[2:5])) for row in rows)


def _value(told: str | None) -> object:
    return None if told is None else json.loads(told)
