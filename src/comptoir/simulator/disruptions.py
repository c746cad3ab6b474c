"""What can go wrong on demand: disruptions by name, their parameters, how long and when they strike."""

import json
import random
from dataclasses import dataclass
from typing import Any

from comptoir.simulator.mirakl import routes
from comptoir.simulator.portal import DEEDS
from comptoir.simulator.store import Store

# Each name with the parameters of its own and what they are unless told otherwise.
KINDS: dict[str, dict[str, Any]] = {
    "slow": {"seconds": 5.0},
    "drip": {"seconds": 600.0},
    "429": {"retry_after": 60},
    "5xx": {"status": 503, "after_effect": False},
    "html": {"status": 200, "after_effect": False},
    "cut_before": {},
    "cut_after": {},
    "delayed_effect": {"seconds": 30.0},
    # Somebody acts on the order just before the call does: accept, refuse, ship, cancel, refund, customer_cancel.
    "overtaken": {"how": "cancel"},
    "update_between_pages": {"orders": 3},
    "new_order_between_pages": {"orders": 1},
    "late_visibility": {"seconds": 60.0},
    "duplicates": {"on": "page"},
    "nul": {"share": 0.01},
    "invented_states": {"share": 0.1},
    # An import that hangs in a state for so long and is carried out after all, or that ends in failure.
    "stuck_import": {"seconds": 3600.0, "state": "RUNNING", "operations": ["OF01", "OF24", "STO01", "PRI01"]},
    "failed_import": {"reason": "Internal error", "operations": ["OF01", "OF24", "STO01", "PRI01"]},
    # An export of offers that is ready so much later, or that ends in failure.
    "slow_export": {"seconds": 3600.0, "operations": ["OF52"]},
    "failed_export": {"detail": "Internal error", "operations": ["OF52"]},
    "date_skew": {"seconds": 3600.0},
    "clock_jump": {"seconds": 3600.0},
    # What a shop's webhook is told of: a message twice, those that wait in the wrong order, one never.
    "webhook_twice": {},
    "webhook_reordered": {},
    "webhook_lost": {},
}
_ON_WEBHOOKS = frozenset({"webhook_twice", "webhook_reordered", "webhook_lost"})

_COMMON: dict[str, Any] = {
    "probability": 1.0,
    "times": None,
    "operations": None,
    "shop_id": None,
    "for_seconds": None,
}
CHOICES: dict[str, tuple[str, ...]] = {
    "how": DEEDS,
    "on": ("page", "next_page"),
    "state": ("RUNNING", "WAITING"),
}
_SHARES = frozenset({"probability", "share"})
# These may also go back in time.
_SIGNED = frozenset({"date_skew", "clock_jump"})
_WHOLE = frozenset({"times", "shop_id"})
_LONGEST_SECONDS = 10 * 366 * 86400
_MOST = 1_000_000_000


def fields_of(name: str) -> dict[str, Any]:
    """Every parameter that a disruption takes, with what it is unless told otherwise; its own come first."""
    own = KINDS[name]
    return own | {field: value for field, value in _COMMON.items() if field not in own}


def problems(name: str, parameters: dict[str, Any]) -> list[tuple[str, str]]:
    """What is wrong with the parameters of a disruption that there is: each field and a sentence."""
    known = fields_of(name)
    wrong = list[tuple[str, str]]()
    for field, value in parameters.items():
        if field not in known:
            wrong.append((field, f"{name} takes no {field}; choose from {', '.join(known)}"))
        elif (problem := _problem(name, field, value, known[field])) is not None:
            wrong.append((field, problem))
    return wrong


def _problem(name: str, field: str, value: Any, default: Any) -> str | None:
    if value is None and field in _COMMON and _COMMON[field] is None:
        return None
    if field == "operations":
        return _problem_of_codes(value)
    if field in CHOICES:
        return None if value in CHOICES[field] else f"choose from {', '.join(CHOICES[field])}"
    if isinstance(default, bool):
        return None if isinstance(value, bool) else "must be true or false"
    if isinstance(default, str):
        return None if isinstance(value, str) else "must be a text"
    return _problem_of_number(name, field, value, whole=isinstance(default, int) or field in _WHOLE)


def _problem_of_codes(value: Any) -> str | None:
    if not isinstance(value, list) or not value:
        return "must be a list of operation codes"
    unknown = [str(code) for code in value if code not in routes.CODES]
    return f"no operation is called {', '.join(unknown)}" if unknown else None


def _problem_of_number(name: str, field: str, value: Any, *, whole: bool) -> str | None:
    if isinstance(value, bool) or not isinstance(value, int if whole else int | float):
        return "must be a whole number" if whole else "must be a number"
    lowest, highest = _range(name, field)
    return None if lowest <= value <= highest else f"must be between {lowest:g} and {highest:g}"


def _range(name: str, field: str) -> tuple[float, float]:
    if field in _SHARES:
        return 0, 1
    if field == "status":
        return (200 if name == "html" else 400), 599
    if field == "times":
        return 1, _MOST
    if field in {"seconds", "for_seconds"}:
        return (-_LONGEST_SECONDS if name in _SIGNED and field == "seconds" else 0), _LONGEST_SECONDS
    return 0, _MOST


class UnknownDisruption(ValueError):
    """No disruption has this name, or this one has no such parameter or takes no such value for it."""


@dataclass(frozen=True)
class Disruption:
    """An active disruption. `times` is how many strikes are left, `until` when it ends (milliseconds)."""

    disruption_id: int
    name: str
    parameters: dict[str, Any]
    times: int | None
    until: int | None

    def concerns(self, operation: str | None, shop_id: int | None, now: int) -> bool:
        """Whether it may strike this call; a call whose shop is not known counts as anyone's."""
        operations, shop = self.parameters["operations"], self.parameters["shop_id"]
        return (
            (self.until is None or now < self.until)
            and (self.times is None or self.times > 0)
            and (operation is None or operations is None or operation in operations)
            and (shop is None or shop_id is None or shop == shop_id)
        )


class Disruptions:
    """The active disruptions. Whether one strikes a call depends on the seed and the call's number alone."""

    def __init__(self, store: Store, seed: int) -> None:
        self._store = store
        self._seed = seed
        self._active = self._load()

    def add(self, name: str, *, now: int, **parameters: Any) -> Disruption:
        """Switch one on. Besides its own parameters, each takes `probability`, `times` (the next N strikes),
        `operations` (a list of codes), `shop_id` and `for_seconds` (of world time)."""
        if name not in KINDS:
            raise UnknownDisruption(f"{name}: choose from {', '.join(KINDS)}")
        wrong = problems(name, parameters)
        if wrong:
            raise UnknownDisruption("; ".join(f"{field}: {problem}" for field, problem in wrong))
        full = _COMMON | KINDS[name] | parameters
        until = None if full["for_seconds"] is None else now + round(full["for_seconds"] * 1000)
        with self._store.transaction() as db:
            db.execute(
                "INSERT INTO disruptions (name, parameters, times, until) VALUES (?, ?, ?, ?)",
                (name, json.dumps(full), full["times"], until),
            )
            self._active = self._load()
        return self._active[-1]

    def clear(self, disruption_id: int | None = None) -> None:
        """Switch one off, or all of them."""
        with self._store.transaction() as db:
            db.execute("DELETE FROM disruptions WHERE ? IS NULL OR id = ?", (disruption_id, disruption_id))
            self._active = self._load()

    def active(self, now: int) -> list[Disruption]:
        """Those that can still strike."""
        return [disruption for disruption in self._active if disruption.concerns(None, None, now)]

    def first(self, name: str, *, now: int, shop_id: int) -> Disruption | None:
        """The active disruption of a standing kind (late_visibility, nul, invented_states) for a shop."""
        standing = (each for each in self._active if each.name == name and each.concerns(None, shop_id, now))
        return next(standing, None)

    def strike(
        self, *, operation: str | None, shop_id: int | None, call: int, now: int
    ) -> dict[str, Disruption]:
        """The disruptions that strike this call, by name; `use_up` the ones that are applied. Operation None is a
        webhook's message, of which `call` is the number."""
        struck: dict[str, Disruption] = {}
        for disruption in self._active:
            if (disruption.name in _ON_WEBHOOKS) is not (operation is None):
                continue
            if disruption.name in struck or not disruption.concerns(operation, shop_id, now):
                continue
            drawn = random.Random(f"{self._seed} {call} {disruption.disruption_id}")  # noqa: S311 (chance that repeats)
            if drawn.random() < disruption.parameters["probability"]:
                struck[disruption.name] = disruption
        return struck

    def use_up(self, disruption: Disruption) -> None:
        """Count one strike of a disruption that was limited to so many."""
        if disruption.times is None:
            return
        with self._store.transaction() as db:
            db.execute("UPDATE disruptions SET times = times - 1 WHERE id = ?", (disruption.disruption_id,))
            self._active = self._load()

    def _load(self) -> list[Disruption]:
        with self._store.transaction() as db:
            rows = db.execute("SELECT id, name, parameters, times, until FROM disruptions ORDER BY id")
            return [Disruption(row[0], row[1], json.loads(row[2]), row[3], row[4]) for row in rows]
