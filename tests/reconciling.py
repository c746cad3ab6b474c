"""What we hold and claim, beside the marketplace's own ledger: orders, decisions, offers. Journeys and soaks judge by it.

Reads our tables, so Django has to be set up; what the marketplace says comes as its control API tells it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from comptoir.accounts.models import Account
from comptoir.actions.models import Action, Kind, State
from comptoir.activity.models import Entry
from comptoir.offers.models import Offer
from comptoir.orders import services as orders
from comptoir.orders.models import Order, UnreadableOrder
from comptoir.outbound.calls import decisions, give_backs

Effect = tuple[str, str | None, str]
"""An order, its line, and what happened to it."""
Effects = Counter[Effect]
DID_THE_SAME = ("seller", "portal")
"""When our call is in doubt and somebody else did the same meanwhile, no reading can tell whose it was."""
ANYBODY = (*DID_THE_SAME, "customer", "operator")
ENDED = frozenset({"refused", "cancelled"})
DECISIONS = frozenset({"accepted", "refused", "shipped", "cancelled", "refunded"})


@dataclass(frozen=True, slots=True)
class Landing:
    """Orders by how they landed here; all empty but `aside` is as it should be."""

    lost: set[str]
    invented: set[str]
    out_of_date: set[str]
    aside: set[str]
    arrivals: int
    held: int


def landing(told: Iterable[Mapping[str, Any]], account: Account) -> Landing:
    """Every order of a shop, as the marketplace truly holds it, beside what we hold of the account."""
    expected = {order["order_id"]: datetime.fromisoformat(order["last_updated_date"]) for order in told}
    held = dict(Order.objects.filter(account=account).values_list("remote_id", "remote_updated_at"))
    unread = UnreadableOrder.objects.filter(account=account, resolved_at=None)
    aside = set(unread.values_list("remote_id", flat=True))
    return Landing(
        lost=set(expected) - set(held) - aside,
        invented=set(held) - set(expected),
        out_of_date={one for one in held if held[one] != expected.get(one)} - aside,
        aside=aside,
        arrivals=Entry.objects.filter(account=account, kind="order.created").count(),
        held=Order.objects.filter(account=account).count(),
    )


def effects_by(entries: Iterable[Mapping[str, Any]], *who: str) -> Effects:
    """What happened to orders because these called: by order, line and kind. `entries` are effects of the ledger."""
    return Counter(
        (entry["object"], entry.get("line"), entry["effect"]) for entry in entries if entry["by"] in who
    )


def claims(action: Action) -> list[Effect]:
    """The effects that this wish stands for."""
    order = action.order.remote_id
    if action.kind == Kind.DECIDE:
        return [
            (order, one.line_remote_id, "accepted" if one.accepted else "refused")
            for one in decisions(action.payload)
        ]
    if action.kind in {Kind.REFUND, Kind.CANCEL_LINES}:
        what = "refunded" if action.kind == Kind.REFUND else "cancelled"
        return [(order, one.line_remote_id, what) for one in give_backs(action.payload)]
    what = {Kind.SHIP: "shipped", Kind.CANCEL: "cancelled"}[Kind(action.kind)]
    return [(order, line, what) for line in orders.line_ids(action.order)]


def _left_to_do(claimed: list[Effect], ended: set[tuple[str, str | None]]) -> list[Effect]:
    """Shipping is about the lines that nobody cancelled; where none are left, about all of them."""
    return [one for one in claimed if one[2] != "shipped" or one[:2] not in ended] or claimed


def reconcile(entries: Iterable[Mapping[str, Any]], *, wished: Effects | None = None) -> Counter[str]:
    """Compare every claim of ours with the effects of the marketplace's own ledger; how many of what was found.

    Twice is what happened more often than it was `wished`; None: than our own actions ask for.
    """
    effects = list(entries)
    found, done = Counter[str](), effects_by(effects, "seller")
    who_counts = {
        Kind.DECIDE: effects_by(effects, *DID_THE_SAME),
        Kind.SHIP: effects_by(effects, *DID_THE_SAME),
        Kind.CANCEL: effects_by(effects, *DID_THE_SAME, "customer"),
        Kind.CANCEL_LINES: done,
        Kind.REFUND: done,
    }
    ended = {(order, line) for order, line, what in effects_by(effects, *ANYBODY) if what in ENDED}
    claimed: dict[Kind, Effects] = {kind: Effects() for kind in who_counts}
    asked = Effects()
    for action in Action.objects.select_related("order"):
        found[f"{action.kind} {action.state}"] += 1
        asked.update(claims(action))
        if action.state == State.CONFIRMED:
            claimed[Kind(action.kind)].update(_left_to_do(claims(action), ended))
    for kind, claims_of_it in claimed.items():
        for what, times in claims_of_it.items():
            missing = max(0, times - who_counts[kind][what])
            found["falsely confirmed"] += missing
            found.update([f"false: {kind} {what}"] if missing else [])
    allowed = asked if wished is None else wished
    for what, times in done.items():
        more = times - allowed[what]
        if what[2] in DECISIONS and more > 0:
            found["twice"] += more
            found.update([f"twice: {what}"])
    found["confirmed"] = sum(claims_of_it.total() for claims_of_it in claimed.values())
    found["in doubt"] = Action.objects.filter(state=State.DOUBT).count()
    return found


def differences(
    truth: Mapping[str, Mapping[str, Any]], account: Account
) -> list[tuple[str, str, Any, Any, Any]]:
    """Offers of which what we mean, what was published and what is there are not the same: SKU, figure, the three."""
    told = []
    for offer in Offer.objects.filter(account=account).exclude(desired_at=None):
        there = truth.get(offer.sku, {})
        for name, key in {"quantity": "quantity", "price_cents": "price"}.items():
            three = (getattr(offer, f"desired_{name}"), getattr(offer, f"published_{name}"), there.get(key))
            if name == "price_cents" and offer.price_held:
                continue
            if len(set(three)) > 1:
                told.append((offer.sku, name, *three))
    return told
