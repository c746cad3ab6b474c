"""What the run comes to: everything that was bought, asked for and counted, beside the ledger and beside what we hold."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import Any

from comptoir.actions.models import OPEN, Action, State
from comptoir.offers.models import OPEN as OPEN_FILES
from comptoir.offers.models import Offer, Submission
from comptoir.orders.models import UnreadableOrder
from tests.reconciling import differences, landing, reconcile
from tests.soak.shop import Shop
from tests.soak.stage import Stage


@dataclass
class Findings:
    """What is wrong, in words, by the count that it belongs to."""

    lost: list[str] = field(default_factory=list)
    doubled: list[str] = field(default_factory=list)
    falsely_confirmed: list[str] = field(default_factory=list)
    doubt: int = 0

    @property
    def clean(self) -> bool:
        """Nothing but doubts, which are a person's."""
        return not (self.lost or self.doubled or self.falsely_confirmed)


def judge(stage: Stage, shop: Shop) -> Findings:
    """Compare all of it."""
    found = Findings()
    _orders(stage, shop, found)
    _decisions(stage, shop, found)
    _offers(stage, shop, found)
    return found


def kept_aside(stage: Stage) -> set[str]:
    """Orders that could not be read, and wait for another version."""
    unread = UnreadableOrder.objects.filter(account=stage.account, resolved_at=None)
    return set(unread.values_list("remote_id", flat=True))


def still_at_work() -> bool:
    """Whether the product has something under way that needs no person."""
    return Submission.objects.filter(state__in=OPEN_FILES).exists() or bool(_moving())


def _moving() -> list[Action]:
    """Open wishes but doubts that are left to people and what queues behind those."""
    stuck = Action.objects.filter(state=State.DOUBT, next_read_at=None).values_list("order_id", flat=True)
    return list(Action.objects.filter(state__in=OPEN).exclude(order_id__in=list(stuck)))


def _orders(stage: Stage, shop: Shop, found: Findings) -> None:
    landed = landing(stage.marketplace.orders(), stage.account)
    found.lost += [f"order {one} is not held" for one in sorted(landed.lost)]
    found.lost += [f"order {one} is held as it was" for one in sorted(landed.out_of_date)]
    found.lost += [f"order {one} could not be read" for one in sorted(landed.aside)]
    found.doubled += [f"order {one} is held, and nobody bought it" for one in sorted(landed.invented)]
    if landed.arrivals != landed.held:
        found.doubled.append(f"{landed.held} orders are held, {landed.arrivals} arrived")
    for one in stage.marketplace.orders():
        times = shop.arrived[one["order_id"]]
        if times != 1:
            word = found.doubled if times else found.lost
            word.append(f"order {one['order_id']} was handed over {times} times")


def _decisions(stage: Stage, shop: Shop, found: Findings) -> None:
    effects = stage.marketplace.effects()
    told = reconcile(effects, wished=shop.client.allowed())
    found.doubt = told["in doubt"]
    found.doubled += [_with_evidence(word, effects) for word in told if word.startswith("twice:")]
    found.falsely_confirmed += [_with_evidence(word, effects) for word in told if word.startswith("false:")]
    states = dict(Action.objects.values_list("pk", "state"))
    for wish in shop.client.wishes:
        if len(wish.actions) > 1:
            found.doubled.append(f"{wish.path} became wishes {sorted(wish.actions)}")
        for number in wish.actions:
            if number not in states:
                found.lost.append(f"{wish.path} is gone, it was wish {number}")
            elif wish.confirmed and states[number] != State.CONFIRMED:
                found.falsely_confirmed.append(f"{wish.path} was told as done, it is {states[number]}")
        if not wish.answered:
            found.lost.append(f"{wish.path} was never answered")
    known = {number for wish in shop.client.wishes for number in wish.actions}
    for one in Action.objects.exclude(pk__in=known):
        heard = [
            wish.heard for wish in shop.client.wishes if wish.path.startswith(f"/orders/{one.order_id}/")
        ]
        found.doubled.append(f"wish {one.pk} ({one.kind}, {one.state}) was told to nobody: {heard}")
    found.lost += [f"wish {one.pk} ({one.kind}) is {one.state} for ever" for one in _moving()]


def _with_evidence(words: str, effects: list[dict[str, Any]]) -> str:
    """A difference in a decision, with what the ledger and our own wishes say of its order."""
    ours = [
        f"wish {one.pk} {one.kind} {one.state} by {one.confirmed_by or '-'} after {one.attempts}, {one.evidence}"
        for one in Action.objects.select_related("order").order_by("pk")
        if f"'{one.order.remote_id}'" in words
    ]
    theirs = [
        f"{one['seq']} {one['at']} {one['effect']} by {one['by']}"
        for one in effects
        if f"'{one['object']}'" in words
    ]
    return " | ".join([words, *ours, *theirs])


def _offers(stage: Stage, shop: Shop, found: Findings) -> None:
    """What we mean is what the shelf holds; what we call published is there; what we mean is published."""
    for sku, name, desired, published, there in differences(stage.marketplace.offers(), stage.account):
        words = f"{sku}: {name} is meant {desired}, published {published}, there {there}"
        claimed = published is not None and published != there
        (found.falsely_confirmed if claimed else found.lost).append(words)
    meant = dict(Offer.objects.filter(account=stage.account).values_list("sku", "desired_quantity"))
    for sku, units in shop.shelf.items():
        if meant.get(sku) != units:
            found.lost.append(f"{sku}: {units} on the shelf, {meant.get(sku)} meant to be for sale")


def oversold(stage: Stage) -> Counter[str]:
    """Sales of what was not there by the marketplace's own figure, by SKU."""
    return Counter(one["object"] for one in stage.marketplace.effects() if one["effect"] == "oversold")
