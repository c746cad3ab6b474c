"""What goes wrong: disruptions of the marketplace, alone and together, its clock, and processes that are killed."""

from __future__ import annotations

import random
from typing import Any

from tests.soak.stage import CHILDREN, Stage

ORDER_WRITES = ["OR21", "OR23", "OR24", "OR28", "OR29", "OR30"]
OFFER_WRITES = ["STO01", "PRI01", "OF01"]
WRITES = ORDER_WRITES + OFFER_WRITES
ORDER_READS = ["OR11", "OR13", "OR14", "OR15"]
OFFER_READS = ["STO02", "STO03", "PRI02", "PRI03", "OF02", "OF03", "OF04", "OF52", "OF53", "OF54"]
READS = ORDER_READS + OFFER_READS
HOURS = 3600
HOWS = ("accept", "refuse", "ship", "cancel", "refund", "customer_cancel")

KINDS: tuple[dict[str, Any], ...] = (
    {"name": "slow", "seconds": 1, "probability": 0.3},
    {"name": "drip", "seconds": 3, "probability": 0.1, "operations": [*WRITES, *READS]},
    {"name": "429", "retry_after": 20, "probability": 0.2},
    {"name": "5xx", "probability": 0.3, "operations": READS},
    {"name": "5xx", "probability": 0.3, "operations": WRITES},
    {"name": "5xx", "probability": 0.4, "after_effect": True, "operations": WRITES},
    {"name": "html", "probability": 0.2},
    {"name": "html", "status": 503, "probability": 0.3, "after_effect": True, "operations": WRITES},
    {"name": "cut_before", "probability": 0.3},
    {"name": "cut_after", "probability": 0.4, "operations": WRITES},
    {"name": "cut_after", "probability": 0.2, "operations": READS},
    {"name": "delayed_effect", "seconds": 5, "probability": 0.3, "operations": WRITES},
    {"name": "delayed_effect", "seconds": 100, "probability": 0.3, "operations": WRITES},
    {"name": "delayed_effect", "seconds": 700, "probability": 0.2, "operations": WRITES},
    {"name": "delayed_effect", "seconds": 4000, "probability": 0.1, "operations": WRITES},
    *({"name": "overtaken", "how": how, "probability": 0.2, "operations": ORDER_WRITES} for how in HOWS),
    {"name": "update_between_pages", "orders": 2},
    {"name": "new_order_between_pages", "probability": 0.3},
    {"name": "late_visibility", "seconds": 60},
    {"name": "duplicates", "probability": 0.3},
    {"name": "duplicates", "on": "next_page", "probability": 0.3},
    {"name": "nul", "share": 0.03},
    {"name": "invented_states", "share": 0.05},
    {"name": "stuck_import", "probability": 0.3},
    {"name": "stuck_import", "seconds": 900, "state": "WAITING", "probability": 0.3},
    {"name": "failed_import", "probability": 0.3},
    {"name": "slow_export", "seconds": 900, "probability": 0.3},
    {"name": "failed_export", "probability": 0.3},
    {"name": "date_skew", "seconds": HOURS, "probability": 0.3},
    {"name": "date_skew", "seconds": -HOURS, "probability": 0.3},
)


class Trouble:
    """Changes now and then, as its dice say; counts what it began."""

    def __init__(self, stage: Stage, chance: random.Random) -> None:
        self.stage = stage
        self.chance = chance
        self.begun = 0
        self.killed = 0
        self.next_spell = 0.0
        self.next_kill = chance.uniform(4, 10)

    def go_on(self, at: float) -> None:
        """`at` is how many seconds of the run are over."""
        if at >= self.next_spell:
            self._another_spell()
            self.next_spell = at + self.chance.uniform(1.5, 5)
        if at >= self.next_kill:
            self.killed += self.stage.kill(self.chance.choice(CHILDREN))
            self.next_kill = at + self.chance.uniform(6, 25)

    def end(self) -> None:
        """Everything works as it should from now on."""
        self.stage.marketplace.ask("DELETE", "/disruptions")
        self.stage.marketplace.ask("POST", "/clock", {"skew": 0})

    def _another_spell(self) -> None:
        """Peace, one trouble, some, or all of it; each takes the place of what was before."""
        self.end()
        how_many = self.chance.choice([0, 1, 1, 2, 3, 5, len(KINDS)])
        for trouble in self.chance.sample(KINDS, how_many):
            self.stage.marketplace.ask("POST", "/disruptions", dict(trouble))
        self.begun += how_many
        if self.chance.random() < 0.1:
            skew = self.chance.choice([-HOURS, -400, 400, HOURS])
            self.stage.marketplace.ask("POST", "/clock", {"skew": skew})
            self.begun += 1
