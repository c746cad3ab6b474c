"""What is too large to go out by itself: many prices within a day, many offers that run out. It waits for a person.

A single price that jumps is held on its offer (`offers.pricing`). The brake of prices stops the account's files of prices.
That of stock keeps back only the offers that would run out because a figure of their source fell: every other quantity
goes on, since one that is kept back is one that oversells. An offer runs out where it falls to a fifth or less, too: one
left of ten everywhere is a file that failed. What a person let through stays let through, figure by figure: whatever
changes afterwards counts anew.
"""

from __future__ import annotations

from dataclasses import dataclass

from django.db import connection, transaction

from comptoir import clock
from comptoir.accounts.models import Account
from comptoir.activity import journal
from comptoir.channels.offers import SubmissionKind
from comptoir.offers import pricing, refresh
from comptoir.offers.models import Brake, Obstacle
from comptoir.offers.price_steps import DAY, LIVE_PRICE
from comptoir.offers.problems import OfferProblem
from comptoir.offers.stale import condition

FEW = 5
"""So many offers may run out at once on any account."""

_FALL = 5  # to less than one part in so many


def _falls(column: str) -> str:
    return f"o.{column}_quantity * {_FALL}::int8 < coalesce(o.published_quantity, o.seen_quantity, 0)"


_PRICE_APPROVED = (
    "(o.approved_price_cents IS NOT DISTINCT FROM o.desired_price_cents"
    " AND (NOT o.owns_discount OR o.desired_discount_cents IS NULL"
    " OR o.approved_discount_cents IS NOT DISTINCT FROM o.desired_discount_cents))"
)
# A price that nobody knows, or that is only said again, is no change.
_MEANT = ", ".join(
    f"'{one.value}'"
    for one in (
        Obstacle.PROMISED,
        Obstacle.STALE_SOURCE,
        Obstacle.BELOW_FLOOR,
        Obstacle.BELOW_MAP,
        Obstacle.LIVE_BELOW_FLOOR,
        Obstacle.LIVE_BELOW_MAP,
    )
)
_CHANGES = {
    SubmissionKind.PRICE: f"{condition(SubmissionKind.PRICE)} AND NOT {_PRICE_APPROVED}"
    f" AND {LIVE_PRICE} IS NOT NULL AND ({LIVE_PRICE} <> o.desired_price_cents"
    " OR (o.owns_discount AND o.desired_discount_cents IS DISTINCT FROM"
    " CASE WHEN o.published_price_cents IS NULL THEN o.seen_discount_cents ELSE o.published_discount_cents END))",
    # An offer that a person paused, and an account that a person stopped, run out because somebody meant it; one whose
    # units are there, but promised to orders or held back, runs out because they were sold; what is priced below its floor
    # or MAP, or has no figure that is good any more where a person wants none sold then, waits for nobody.
    SubmissionKind.STOCK: f"{condition(SubmissionKind.STOCK)} AND NOT coalesce(o.desired_quantity >= o.approved_quantity,"
    " false) AND coalesce(o.published_quantity, o.seen_quantity, 0) > 0"
    " AND NOT o.paused AND a.selling_stopped_at IS NULL AND CASE WHEN o.desired_quantity = 0"
    f" THEN NOT o.obstacles && ARRAY[{_MEANT}] ELSE {_falls('desired')} AND {_falls('stocked')} END",
}
_LATELY = f"o.price_changed_at > comptoir_now() - {DAY}"
_AMONG = {
    SubmissionKind.PRICE: "o.state = 'LISTED'",
    SubmissionKind.STOCK: "o.state = 'LISTED' AND coalesce(o.published_quantity, o.seen_quantity, 0) > 0",
}
_APPROVE = {
    SubmissionKind.PRICE: "approved_price_cents = o.desired_price_cents, approved_discount_cents = o.desired_discount_cents",
    SubmissionKind.STOCK: "approved_quantity = o.desired_quantity",
}
_FIGURES = {
    SubmissionKind.PRICE: "o.desired_price_cents, CASE WHEN o.owns_discount THEN concat_ws(' ', o.desired_discount_cents,"
    " o.desired_discount_from, o.desired_discount_until) END",
    SubmissionKind.STOCK: "o.desired_quantity",
}
_OFFERS = "marketplace_offers o JOIN marketplace_accounts a ON a.id = o.account_id"


@dataclass(frozen=True, slots=True)
class Size:
    """How many offers a file would change of how many; `of` is exact only where it is `too_large`.

    `lately` are the others whose prices changed within a day and that no person approved; they count too.
    """

    count: int
    of: int
    too_large: bool
    lately: int = 0


def look(account_id: int, kind: SubmissionKind) -> Brake | None:
    """The brake that is on files of `kind` now: pulled, kept with its new count, or let go.

    Let go by itself when its cause has gone, such as a host's file that was put right. None: all that is stale may go.
    """
    if kind not in _CHANGES:
        return None
    with transaction.atomic():
        account = Account.objects.get(pk=account_id)
        standing = Brake.objects.select_for_update().filter(
            account_id=account_id, kind=kind.value, released_at=None
        )
        held = standing.first()
        size = measure(account, kind)
        if size.too_large:
            return _pull(account, kind, size, held)
        if held is not None:
            standing.update(released_at=clock.now())
            journal.settle_concern(_key(account_id, kind))
            journal.note("offers.brake_lifted", account_id=account_id, details=_details(account, kind, size))
    return None


def passing(kind: SubmissionKind, *, braked: bool) -> str | None:
    """SQL over `o` and `a` of the stale offers that may go in a file of `kind`; None where its brake lets none go."""
    if not braked:
        return condition(kind)
    if kind is SubmissionKind.STOCK:
        return f"({condition(kind)} AND NOT coalesce({_CHANGES[kind]}, false))"
    return None


def measure(account: Account, kind: SubmissionKind) -> Size:
    """How large the next file of `kind` (price or stock) would be, by the account's figures. Reads only."""
    count = _count(account, f"{_CHANGES[kind]}")
    if kind is SubmissionKind.PRICE:
        few, percent = account.mass_change_offers, account.mass_change_percent
    else:
        few, percent = FEW, account.zero_percent
    lately = 0
    if count and kind is SubmissionKind.PRICE:
        lately = _count(account, f"{_LATELY} AND NOT coalesce({_CHANGES[kind]}, false)")
    if not count or count + lately <= few:
        return Size(count, count, too_large=False)
    # So many offers make the change a small one; nobody counts a million to know that there are enough.
    enough = -(-(count + lately) * 100 // percent) if percent else None
    of = _count(account, f"{_AMONG[kind]} AND (a.live_scope = 'all' OR o.live)", enough)
    if enough is not None and of >= enough:
        return Size(count, of, too_large=False)
    return Size(count, of, too_large=True, lately=lately)


def _count(account: Account, where: str, most: int | None = None) -> int:
    with connection.cursor() as cursor:
        cursor.execute(
            f"SELECT count(*) FROM (SELECT 1 FROM {_OFFERS} WHERE o.account_id = %s AND {where} LIMIT %s) counted",  # noqa: S608  # SQL of ours
            [account.pk, most],
        )
        found: int = cursor.fetchone()[0]
    return found


def _digest(account_id: int, kind: SubmissionKind) -> tuple[int, str]:
    """How many offers the brake holds, and a digest of them and their figures in which their order does not count."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT count(*), coalesce(sum(hashtextextended(concat_ws(' ', o.id,"  # noqa: S608  # SQL of ours
            f" {_FIGURES[kind]}), 0)), 0)::text FROM {_OFFERS} WHERE o.account_id = %s AND {_CHANGES[kind]}",
            [account_id],
        )
        count, digest = cursor.fetchone()
    return count, digest


def _pull(account: Account, kind: SubmissionKind, size: Size, held: Brake | None) -> Brake:
    why = _why(account, kind, size)
    _, digest = _digest(account.pk, kind)
    if held is not None and held.digest != digest:
        held.digest = digest
        held.save(update_fields=["digest"])
    if held is None:
        held = Brake.objects.create(
            account=account,
            kind=kind.value,
            why=why,
            count=size.count,
            of=size.of,
            digest=digest,
            pulled_at=clock.now(),
        )
    elif (held.count, held.of, held.why) == (size.count, size.of, why):
        return held
    else:
        held.count, held.of, held.why = size.count, size.of, why
        held.save(update_fields=["count", "of", "why"])
    journal.raise_concern(
        "offers.brake",
        key=_key(account.pk, kind),
        account_id=account.pk,
        details=_details(account, kind, size) | {"why": why},
    )
    return held


def _why(account: Account, kind: SubmissionKind, size: Size) -> str:
    if kind is SubmissionKind.PRICE:
        besides = f" besides {size.lately} that did within a day" if size.lately else " at once"
        return (
            f"{size.count} prices of {size.of} would change{besides}; up to {account.mass_change_offers},"
            f" or {account.mass_change_percent} %, go by themselves."
        )
    return (
        f"{size.count} of {size.of} offers would run out at once, or nearly; up to {account.zero_percent} %"
        " go by themselves."
    )


def release(brake: Brake, who: str, *, shown: int | None = None) -> int:
    """A person lets through what the brake held when it was looked up: these offers, these figures; how many they are.

    `brake` is the one that the person saw. Where other offers or other figures would go meanwhile it is refused, as it
    is where they are more than `shown`. Raises OfferProblem for that, and for a brake that is released already.
    """
    kind = SubmissionKind(brake.kind)
    with transaction.atomic():
        pricing.take_turn()
        mine = Brake.objects.filter(pk=brake.pk, released_at=None).update(
            released_at=clock.now(), released_by=who
        )
        if not mine:
            raise OfferProblem(
                "brake: it is released already.", remedy="Look at what the next push would change."
            )
        count, digest = _digest(brake.account_id, kind)
        if (shown is not None and count > shown) or (brake.digest and digest != brake.digest):
            raise OfferProblem(
                f"brake: what would change is not what was shown any more: {count} offers by now.",
                remedy="Look at them again, then release the brake.",
            )
        with connection.cursor() as cursor:
            cursor.execute(
                f"UPDATE marketplace_offers o SET {_APPROVE[kind]} FROM marketplace_accounts a"  # noqa: S608  # SQL of ours
                f" WHERE a.id = o.account_id AND o.account_id = %s AND {_CHANGES[kind]}",
                [brake.account_id],
            )
            approved: int = cursor.rowcount
            if kind is SubmissionKind.PRICE:
                cursor.execute(_FORGET_LATELY, [brake.account_id])
        journal.settle_concern(_key(brake.account_id, kind))
        journal.note(
            "offers.brake_released",
            account_id=brake.account_id,
            details={"name": brake.account.name, "kind": kind.value, "count": approved},
            who=who,
        )
        refresh.wake([brake.account_id])
    brake.refresh_from_db()
    return approved


_FORGET_LATELY = """
UPDATE marketplace_offers SET price_changed_at = NULL WHERE account_id = %s AND price_changed_at IS NOT NULL
"""


def _details(account: Account, kind: SubmissionKind, size: Size) -> dict[str, str | int | None]:
    return {"name": account.name, "kind": kind.value, "count": size.count, "of": size.of}


def _key(account_id: int, kind: SubmissionKind) -> str:
    return f"brake:{account_id}:{kind.value}"
