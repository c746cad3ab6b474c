"""How an order comes into the world: fresh, or with the history that its age or its state implies."""

import random
from collections.abc import Sequence
from dataclasses import dataclass

from comptoir.simulator import operator
from comptoir.simulator.clock import DAY, HOUR, MINUTE
from comptoir.simulator.customers import Customer, Shelf, basket_of, draw
from comptoir.simulator.mirakl import changes
from comptoir.simulator.mirakl.payloads import Body, order_body
from comptoir.simulator.questions import Question, question_of
from comptoir.simulator.shops import Shop

# When an order typically arrives in a state, counted from its creation.
_TYPICAL = {
    "STAGING": 0,
    "WAITING_ACCEPTANCE": 0,
    "WAITING_DEBIT": 2 * HOUR,
    "WAITING_DEBIT_PAYMENT": 2 * HOUR + MINUTE,
    "SHIPPING": 3 * HOUR,
    "SHIPPED": 28 * HOUR,
    "TO_COLLECT": 3 * DAY,
    "RECEIVED": 5 * DAY,
    "CLOSED": 18 * DAY,
    "REFUSED": DAY,
    "CANCELED": 6 * HOUR,
}


@dataclass(frozen=True)
class Sale:
    """A new order: its JSON, its state, when it was created and last changed (milliseconds), and what its customer asks."""

    number: int
    order_id: str
    body: Body
    state: str
    created: int
    updated: int
    question: Question | None


def new_sale(
    *,
    seed: int,
    number: int,
    shop: Shop,
    created: int,
    now: int,
    state: str | None,
    skus: Sequence[str] | None,
    shelf: Shelf | None = None,
) -> Sale:
    """The order with this number, the same for the same arguments.

    Without a state, a fresh order starts where orders start and an old one is where it would be by now.
    """
    basket = basket_of(seed, number, skus, shelf)
    body = order_body(
        shop=shop,
        commercial_id=str(300_000_000 + seed % 600 * 1_000_000 + number),
        letter="A",
        basket=basket,
        created=created,
    )
    chance = draw(seed, number, 3)
    target = state or _natural_state(now - created, shop, chance)
    updated = _live_through(body, target, created=created, now=now, customer=basket.customer, shop=shop)
    _add_oddities(body, number, chance)
    asks = body["has_customer_message"]
    question = question_of(seed, number, basket.customer, body) if asks else None
    return Sale(number, body["order_id"], body, target, created, updated, question)


def _natural_state(age: int, shop: Shop, chance: random.Random) -> str:
    if age < HOUR:
        return operator.first_state(shop.settings, chance)
    luck = chance.random()
    if age < DAY:
        return (
            "CANCELED"
            if luck < 0.02
            else ("SHIPPING" if luck < 0.6 else operator.after_staging(shop.settings))
        )
    if luck < 0.06:
        return "REFUSED" if luck < 0.02 else "CANCELED"
    if age < 4 * DAY:
        return "SHIPPING" if luck < 0.15 else "SHIPPED"
    return "RECEIVED" if age < 18 * DAY else "CLOSED"


def _live_through(body: Body, target: str, *, created: int, now: int, customer: Customer, shop: Shop) -> int:
    """Take the order through the states on its way; the moment at which it reached the last."""
    way = list(changes.PATH[: changes.PATH.index(target) + 1]) if target in changes.PATH else _detour(target)
    updated = created
    for state in way[1:-1]:
        updated = max(updated, min(now, created + _TYPICAL[state]))
        if state == "SHIPPED":
            changes.invent_tracking(body)
        changes.pass_through(body, state, at=updated, settings=shop.settings)
    if target != "STAGING":
        updated = max(updated, min(now, created + _TYPICAL[target]))
        reason = "34" if target == "CANCELED" else None
        if target == "SHIPPED":
            changes.invent_tracking(body)
        changes.enter(body, target, at=updated, customer=customer, settings=shop.settings, reason=reason)
    if target == "TO_COLLECT":
        body["shipping_pudo_id"] = f"PUDO-{body['commercial_id']}"
    return updated


def _detour(target: str) -> list[str]:
    if target == "TO_COLLECT":
        return [*changes.PATH[: changes.PATH.index("SHIPPED") + 1], target]
    return ["STAGING", "WAITING_ACCEPTANCE", target]


def _add_oddities(body: Body, number: int, chance: random.Random) -> None:
    """What real answers hold now and then: refunds, messages, references, fields that nobody documented."""
    if body["order_state"] in {"RECEIVED", "CLOSED"} and chance.random() < 0.04:
        moment = body["last_updated_date"]
        line = body["order_lines"][0]
        changes.refund(line, number=number * 10, at=moment, reason="17", order_refund_id=_uuid(chance))
        body["fully_refunded"] = len(body["order_lines"]) == 1
    if chance.random() < 0.03:
        body["has_customer_message"] = True
    if number % 10 == 7:
        body["references"]["order_reference_for_customer"] = f"WEB-{body['commercial_id']}"
    if number % 17 == 0:
        body["loyalty_program"] = {"member": True, "tier": "silver"}
        body["order_lines"][0]["sustainability_score"] = None


def _uuid(chance: random.Random) -> str:
    digits = f"{chance.getrandbits(128):032x}"
    return "-".join((digits[:8], digits[8:12], f"4{digits[13:16]}", f"8{digits[17:20]}", digits[20:]))
