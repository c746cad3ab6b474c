"""Units that orders have sold and that stock figures still include.

A reservation lasts from the first sight of its order line until the line is refused or cancelled, or until every stock
level of the product is of later than the moment from which the host's own figure leaves the units out (`counted_at`):

- `on_acknowledge`: the moment that the host names when it acknowledges the order;
- `on_ship`: when all units have shipped, and the host's lag after that; or an earlier acknowledgement;
- `never`: there is no such moment. Comptoir keeps the book: what ships is taken off the level at once, and the
  reservation ends with the last unit.

The intake runs `reserving.reserve_statement` once a page, after its lines are stored and while it holds the rows of
its orders.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.db import connection, transaction
from django.db.models import Count, F

from comptoir import clock
from comptoir.accounts.models import HostCounts
from comptoir.activity import journal
from comptoir.activity.models import Entry
from comptoir.catalog.models import Reservation
from comptoir.catalog.problems import AheadOfTheClock, BadFigure
from comptoir.catalog.reserving import RESERVE_LATER, SETTLE, VALUES, reserve_statement, unreserved_lines
from comptoir.channels.vocabulary import OrderState

HOST_LAG = timedelta(hours=24)
"""How long after shipping the host's figure is taken to leave the units out, unless told otherwise."""
LEEWAY = timedelta(minutes=1)
"""How far ahead of our clock a moment may be."""
OVERDUE = "stock.reservation_overdue"
_ENDED = (OrderState.REFUSED, OrderState.CANCELLED)
_GONE = (OrderState.SHIPPED, OrderState.DELIVERED)


@dataclass(frozen=True, slots=True)
class SoldLine:
    """An order line as stock sees it. Counts are units; None where the marketplace has not said."""

    line_id: int
    sku: str
    state: OrderState
    ordered: int
    refused: int | None = None
    cancelled: int | None = None
    shipped: int | None = None
    shipped_at: datetime | None = None


def units_sold(line: SoldLine) -> int:
    """The units that the line still wants.

    >>> units_sold(SoldLine(1, "TEA", OrderState.TO_SHIP, ordered=3, cancelled=1))
    2
    """
    if line.state in _ENDED:
        return 0
    return max(0, line.ordered - (line.refused or 0) - (line.cancelled or 0))


def units_shipped(line: SoldLine) -> int:
    """The units that have left: as told; where nothing is told, all of a line that has shipped.

    >>> units_shipped(SoldLine(1, "TEA", OrderState.SHIPPED, ordered=3))
    3
    """
    if line.shipped is not None:
        return max(0, line.shipped)
    return units_sold(line) if line.state in _GONE else 0


def counted_from(
    policy: HostCounts,
    *,
    acknowledged_at: datetime | None,
    shipped_at: datetime | None,
    host_lag: timedelta = HOST_LAG,
) -> datetime | None:
    """The moment from which the host's figure leaves the units out; None while there is none.

    `shipped_at` is when the last unit left. A reservation ends with a figure as of *after* that moment.
    """
    if policy is HostCounts.NEVER:
        return None
    moments = [] if acknowledged_at is None else [acknowledged_at]
    if policy is HostCounts.ON_SHIP and shipped_at is not None:
        moments.append(shipped_at + host_lag)
    return min(moments, default=None)


_FROM_ARRAYS = reserve_statement(
    "SELECT t.*, %(host_counts)s::text AS host_counts, %(host_lag)s::interval AS host_lag,"
    " %(first_import)s::bool AS first_import FROM unnest(%(line_ids)s::int8[], %(skus)s::text[], %(states)s::text[],"
    " %(ordered)s::int4[], %(refused)s::int4[], %(cancelled)s::int4[], %(shipped)s::int4[],"
    " %(shipped_at)s::timestamptz[]) AS t(line_id, sku, state, ordered, refused, cancelled, shipped, shipped_at)"
)


def reserve(
    lines: Sequence[SoldLine],
    policy: HostCounts,
    *,
    first_import: bool = False,
    host_lag: timedelta = HOST_LAG,
) -> list[int]:
    """Take note of what order lines want now; the ids of the products whose availability changed.

    The same promise as `reserve_statement`, for callers that hold the lines as values.
    """
    values = VALUES | {
        "host_counts": policy.value,
        "host_lag": host_lag,
        "first_import": first_import,
        "line_ids": [line.line_id for line in lines],
        "skus": [line.sku for line in lines],
        "states": [line.state.value for line in lines],
        "ordered": [line.ordered for line in lines],
        "refused": [line.refused for line in lines],
        "cancelled": [line.cancelled for line in lines],
        "shipped": [line.shipped for line in lines],
        "shipped_at": [line.shipped_at for line in lines],
    }
    with connection.cursor() as cursor:
        cursor.execute(_FROM_ARRAYS, values)
        return sorted(row[0] for row in cursor.fetchall())


def settle(products: Collection[int] | None = None) -> list[int]:
    """End the reservations that figures have overtaken, of these products or (None) of all; the ids of the products.

    Whoever writes a figure or a `counted_at` calls it in the same transaction; the sweep over all heals what two
    transactions that ran side by side could not see of each other.
    """
    return sorted(set(_settle(products)))


def _settle(products: Collection[int] | None) -> list[int]:
    if products is not None and not products:
        return []
    with connection.cursor() as cursor:
        cursor.execute(SETTLE, {"every": products is None, "ids": list(products or ())})
        return [row[0] for row in cursor.fetchall()]


def reserve_later(skus: str | None = None, *, wait: bool = True) -> int:
    """Reserve for open lines that arrived before their SKU was known; returns how many orders had such lines.

    `skus` is SQL of ours that yields the SKUs to look for; None looks at every open line. Takes the rows of those orders
    in the order in which the intake takes them; without `wait`, orders that somebody else holds are left for next time.
    Runs in the caller's transaction or in one of its own. What had shipped by then, the host knows: it reserves nothing.
    """
    lock = (
        f"SELECT o.id FROM marketplace_orders o WHERE o.id IN (SELECT i.order_id {unreserved_lines(skus)})"  # noqa: S608  # SQL of ours
        f" ORDER BY o.account_id, o.remote_id FOR NO KEY UPDATE OF o {'' if wait else 'SKIP LOCKED'}"
    )
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(lock)
        orders = [row[0] for row in cursor.fetchall()]
        if orders:
            cursor.execute(RESERVE_LATER, VALUES | {"orders": orders})
    return len(orders)


@dataclass(frozen=True, slots=True)
class Swept:
    """What a sweep did: reservations it ended, orders it looked at again for SKUs known since, and overdue ones."""

    settled: int
    looked_at: int
    overdue: int


def sweep() -> Swept:
    """Heal what two transactions side by side could not see of each other, and tell of reservations that never end.

    For the tick; any number of processes may sweep at once. A reservation that still stands a week after all its units
    left is a concern for a person, one an account, until it is gone.
    """
    with transaction.atomic():
        settled = len(_settle(None))
    looked_at = reserve_later(wait=False)
    return Swept(settled, looked_at, _tell_overdue())


def _tell_overdue() -> int:
    standing = Reservation.objects.overdue().filter(shipped__gte=F("units"))
    counted = standing.values_list("line__order__account", "line__order__account__name")
    found = {account: (name, count) for account, name, count in counted.annotate(count=Count("pk"))}
    told = {
        entry.account_id: entry.details.get("count")
        for entry in Entry.objects.needing_attention().filter(kind=OVERDUE)
    }
    for account, (name, count) in found.items():
        if told.get(account) != count:
            details = {"name": name, "count": count}
            journal.raise_concern(OVERDUE, key=_overdue_key(account), account_id=account, details=details)
    for account in told.keys() - found.keys():
        journal.settle_concern(_overdue_key(account))
    return sum(count for _, count in found.values())


def _overdue_key(account: int | None) -> str:
    return f"reservations-overdue:{account}"


@dataclass(frozen=True, slots=True)
class Acknowledged:
    """What an acknowledgement did: reservations it concerned, those it told something new, those it ended at once."""

    reservations: int
    changed: int
    released: int


def acknowledge(order_id: int, counted_at: datetime) -> Acknowledged:
    """The host says from which moment its own figure leaves this order's units out. The earliest such word holds.

    Raises AheadOfTheClock for a moment more than a minute ahead, BadFigure for one without a time zone or where
    Comptoir keeps the stock book. An order that reserves nothing is no error: 0 reservations. The caller holds the
    row of the order, or has no other one to take.
    """
    require_past(counted_at, "counted_at")
    with transaction.atomic():
        standing = Reservation.objects.standing().filter(line__order_id=order_id)
        rows = list(standing.select_for_update(of=("self",)).order_by("pk"))
        if any(row.host_counts == HostCounts.NEVER for row in rows):
            raise BadFigure(
                "counted_at: Comptoir keeps the stock book of this account; nothing is acknowledged.",
                remedy="Count the stock instead: comptoir stock count SKU UNITS",
            )
        told = [row for row in rows if row.counted_at is None or counted_at < row.counted_at]
        for row in told:
            row.counted_at = counted_at
        Reservation.objects.bulk_update(told, ["counted_at"])
        return Acknowledged(len(rows), len(told), len(_settle({row.product_id for row in rows})))


def require_past(moment: datetime, field: str) -> None:
    """Raise AheadOfTheClock when the moment is more than a minute ahead of our clock, BadFigure without a time zone."""
    if moment.tzinfo is None:
        raise BadFigure(
            f"{field}: {moment} has no time zone.", remedy="Write it like 2026-11-24T09:30-05:00."
        )
    now = clock.now()
    if moment > now + LEEWAY:
        raise AheadOfTheClock(
            f"{field}: {moment.isoformat()} is ahead of the clock ({now.isoformat(timespec='seconds')}).",
            remedy="Set the clock of the machine that sends it; Comptoir goes by its database's.",
        )
