"""Who may move an order from which state to which, and how long operator and customers take."""

import random
from typing import NamedTuple

from comptoir.simulator.clock import DAY, HOUR, MINUTE, SECOND
from comptoir.simulator.shops import ShopSettings

CUSTOMER, OPERATOR, SELLER = "customer", "operator", "seller"


class NotAllowed(Exception):
    """The order is in no state from which this party may do that."""


class Transition(NamedTuple):
    """One step that an order may take.

    `after` is how long it waits, at least and at most, in milliseconds of world time; None: only when
    somebody asks. `share` names the setting that says which fraction of orders takes this step. What a
    machine does (`hurried`) goes faster in a shop whose `haste` is above 1.
    """

    origin: str
    target: str
    by: str
    after: tuple[int, int] | None = None
    share: str | None = None
    hurried: bool = False


class Step(NamedTuple):
    """What becomes of an order unless somebody acts first: after how many milliseconds, where to, by whom."""

    delay: int
    target: str
    by: str


_BY_TIMEOUT = (0, 0)

TRANSITIONS = (
    Transition("STAGING", "CANCELED", CUSTOMER, (MINUTE, 5 * MINUTE), "cancelling_share"),
    Transition("STAGING", "WAITING_ACCEPTANCE", OPERATOR, (2 * MINUTE, 20 * MINUTE), hurried=True),
    Transition("STAGING", "WAITING_DEBIT", OPERATOR),
    Transition("WAITING_ACCEPTANCE", "CANCELED", CUSTOMER, (10 * MINUTE, 20 * HOUR), "cancelling_share"),
    Transition("WAITING_ACCEPTANCE", "WAITING_DEBIT", SELLER),
    Transition("WAITING_ACCEPTANCE", "REFUSED", SELLER),
    Transition("WAITING_ACCEPTANCE", "REFUSED", OPERATOR, _BY_TIMEOUT),
    Transition("WAITING_DEBIT", "CANCELED", CUSTOMER),
    Transition("WAITING_DEBIT", "CANCELED", SELLER),
    Transition("WAITING_DEBIT", "WAITING_DEBIT_PAYMENT", OPERATOR, (20 * SECOND, 2 * MINUTE), hurried=True),
    Transition("WAITING_DEBIT_PAYMENT", "CANCELED", OPERATOR, (5 * MINUTE, HOUR), "payment_refused_share"),
    Transition("WAITING_DEBIT_PAYMENT", "CANCELED", SELLER),
    Transition("WAITING_DEBIT_PAYMENT", "SHIPPING", OPERATOR, (MINUTE, 10 * MINUTE), hurried=True),
    Transition("SHIPPING", "CANCELED", CUSTOMER, (10 * MINUTE, 20 * HOUR), "cancelling_share"),
    Transition("SHIPPING", "CANCELED", SELLER),
    Transition("SHIPPING", "SHIPPED", SELLER),
    Transition("SHIPPED", "RECEIVED", OPERATOR, (3 * DAY, 7 * DAY)),
    Transition("SHIPPED", "TO_COLLECT", OPERATOR),
    Transition("TO_COLLECT", "RECEIVED", OPERATOR, (DAY, 3 * DAY)),
    Transition("RECEIVED", "CLOSED", OPERATOR, (10 * DAY, 14 * DAY)),
)

STATES = tuple(dict.fromkeys(name for step in TRANSITIONS for name in (step.origin, step.target)))


def may_move(origin: str, target: str, *, by: str) -> bool:
    """Whether this party may take an order from one state to the other."""
    return any(step.origin == origin and step.target == target and step.by == by for step in TRANSITIONS)


def next_step(state: str, settings: ShopSettings, chance: random.Random) -> Step | None:
    """What happens by itself to an order that enters a state; None where it waits for the seller or ends."""
    for transition in TRANSITIONS:
        if transition.origin != state or transition.after is None:
            continue
        if transition.share is None or chance.random() < getattr(settings, transition.share):
            return Step(_delay(transition, settings, chance), transition.target, transition.by)
    return None


def first_state(settings: ShopSettings, chance: random.Random) -> str:
    """Where a new order starts: held for a fraud check now and then, else where it goes after that."""
    if chance.random() < settings.staging_share:
        return "STAGING"
    return after_staging(settings)


def after_staging(settings: ShopSettings) -> str:
    """Where an order goes once it may be seen by the seller."""
    return "WAITING_DEBIT" if settings.automatic_acceptance else "WAITING_ACCEPTANCE"


def _delay(transition: Transition, settings: ShopSettings, chance: random.Random) -> int:
    if transition.after == _BY_TIMEOUT:
        return round(settings.acceptance_timeout_hours * HOUR)
    shortest, longest = transition.after or _BY_TIMEOUT
    drawn = shortest + chance.random() * (longest - shortest)
    return round(drawn / settings.haste) if transition.hurried else round(drawn)
