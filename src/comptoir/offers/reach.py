"""How far the offers of some products are: whether the marketplace holds what we mean, will be told, or never will."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from django.db import connection

from comptoir.accounts.models import Account
from comptoir.channels.offers import SubmissionKind
from comptoir.offers import brakes, planning, telling
from comptoir.offers.models import OPEN, Brake, Obstacle, Offer, OfferState
from comptoir.offers.stale import condition


class Reach(StrEnum):
    """How far one offer is. Only `waiting` moves by itself."""

    PUBLISHED = "published"
    WAITING = "waiting"
    REFUSED = "refused"
    HELD = "held"
    BLOCKED = "blocked"
    NOT_LIVE = "not_live"


@dataclass(frozen=True, slots=True)
class Reached:
    """One product on one account; `why` and `remedy` are for people, empty where there is nothing to say."""

    product_id: int
    account_id: int
    offer_id: int
    reach: Reach
    why: str
    remedy: str
    published_at: datetime | None


@dataclass(frozen=True, slots=True)
class _Facts:
    """What of an offer differs and may go, what of that a brake keeps back, and whether a file carries it."""

    due: frozenset[SubmissionKind]
    braked: frozenset[SubmissionKind]
    carried: bool


_KINDS = tuple(SubmissionKind)
_FACTS = """
SELECT o.id, {stale}, {passing}, EXISTS (
    SELECT 1 FROM marketplace_submission_items i JOIN marketplace_submissions s ON s.id = i.submission_id
    WHERE i.offer_id = o.id AND s.state = ANY(%(open)s)
)
FROM marketplace_offers o JOIN marketplace_accounts a ON a.id = o.account_id
WHERE o.account_id = %(account)s AND o.product_id = ANY(%(products)s::int8[])
"""


def live_accounts() -> list[Account]:
    """The accounts to which any file of offers may go now, by name."""
    return [account for account in Account.objects.active().order_by("name") if is_live(account)]


def is_live(account: Account) -> bool:
    """Whether any file of offers may go to the account."""
    return any(planning.may_send(account, kind) for kind in SubmissionKind)


def of_products(products: Collection[int], accounts: Sequence[Account]) -> list[Reached]:
    """How far each product is on each of these accounts, as of the last refresh (`refresh.drain_all`).

    By account, then product. Two statements an account, however many products.
    """
    found = []
    for account in accounts:
        facts = _facts(account, products)
        pulled = {brake.kind: brake.why for brake in Brake.objects.filter(account=account, released_at=None)}
        offers = Offer.objects.filter(pk__in=facts).defer("seen_prices").order_by("product_id")
        for offer in offers:
            reach, why, remedy = _judged(offer, account, facts[offer.pk], pulled)
            product, at = offer.product_id or 0, telling.published_at(offer)
            found.append(Reached(product, account.pk, offer.pk, reach, why, remedy, at))
    return found


def _facts(account: Account, products: Collection[int]) -> dict[int, _Facts]:
    pulled = set(Brake.objects.filter(account=account, released_at=None).values_list("kind", flat=True))
    may = {kind for kind in _KINDS if planning.may_send(account, kind)}
    passing = [brakes.passing(kind, braked=kind.value in pulled) or "false" for kind in _KINDS]
    statement = _FACTS.format(
        stale=", ".join(f"coalesce({condition(kind)}, false)" for kind in _KINDS),
        passing=", ".join(f"coalesce({each}, false)" for each in passing),
    )
    with connection.cursor() as cursor:
        cursor.execute(
            statement,
            {
                "account": account.pk,
                "products": list(products),
                "open": [state.value for state in OPEN],
            },
        )
        rows = cursor.fetchall()
    told = {}
    for offer_id, *flags, carried in rows:
        stale = {kind for kind, flag in zip(_KINDS, flags[: len(_KINDS)], strict=True) if flag}
        free = {kind for kind, flag in zip(_KINDS, flags[len(_KINDS) :], strict=True) if flag}
        due = stale & may
        told[offer_id] = _Facts(frozenset(due & free), frozenset(due - free), carried)
    return told


def _judged(offer: Offer, account: Account, facts: _Facts, pulled: dict[str, str]) -> tuple[Reach, str, str]:
    """What to say of one offer: that it moves, else the first thing that keeps it from moving."""
    if facts.carried:
        return Reach.WAITING, "It is in a file that is under way.", ""
    if offer.state == OfferState.GONE:
        return Reach.BLOCKED, "It was deleted there.", "Only a person lists it anew."
    if not telling.live_flows(offer, account):
        return Reach.NOT_LIVE, "The offer is not live.", "Name it when the account goes live."
    if facts.due:
        return _going(offer, facts)
    if refused := telling.refusals(offer):
        return Reach.REFUSED, refused[0].words, refused[0].remedy
    if offer.price_held:
        return Reach.HELD, f"Its price is held: {offer.price_held}", "Approve the price, or correct it."
    if facts.braked:
        why = pulled.get(min(facts.braked).value, "")
        return Reach.HELD, f"A brake is on: {why}", "Look at the brake, then release it."
    if offer.state == OfferState.WANTED:
        return _not_made(offer, account)
    return Reach.PUBLISHED, "; ".join(telling.reasons(offer)), ""


def _going(offer: Offer, facts: _Facts) -> tuple[Reach, str, str]:
    if facts.due == {SubmissionKind.PRICE} and Obstacle.NEEDS_TERMS in offer.obstacles:
        return Reach.BLOCKED, str(Obstacle.NEEDS_TERMS.label), "Put the terms live too."
    return Reach.WAITING, "It goes with the next file.", ""


def _not_made(offer: Offer, account: Account) -> tuple[Reach, str, str]:
    if not planning.may_send(account, SubmissionKind.CREATE):
        return (
            Reach.NOT_LIVE,
            "It is not on the marketplace yet, and a new offer needs stock, price and terms live.",
            "Put all three live.",
        )
    why = "; ".join(telling.reasons(offer)) or "Selling is stopped on the account."
    return Reach.BLOCKED, why, "Correct what stands in its way."
