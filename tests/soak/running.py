"""One run: open the stage, let everybody act while things go wrong, let it settle, judge."""

from __future__ import annotations

import sys
import time
from pathlib import Path
from typing import Any

from comptoir.activity.models import Entry
from comptoir.offers import brakes
from comptoir.offers.models import Brake
from tests.soak import judging
from tests.soak.judging import Findings
from tests.soak.shop import Shop
from tests.soak.stage import Stage, dice, open_stage, read_whole
from tests.soak.trouble import Trouble

TEMPO = 15
"""Seconds that pass for product and marketplace in one second of the run, besides its own."""
SETTLING = 60.0
"""Seconds that pass with each look at whether all has settled."""
PAUSE = 0.3
"""Seconds that the worker has for each."""
LEAST = 75
"""Looks that there are in any case: the latest effect comes 4,000 seconds after its call."""
LOOKS = 150
READ_EACH = 40
"""Looks until the offers are read back whole, as every night."""
QUIET = 5
"""Looks in a row at which nothing may be left."""
SHOWN = 20
SAID_EACH = 10.0
"""Seconds between two lines of progress."""


def run(home: Path, *, seconds: float, seed: int) -> dict[str, Any]:
    """The counts, as they are printed."""
    _say(f"seed {seed}")
    with open_stage(home, seed) as stage:
        shop = Shop(stage, dice(seed, "shop"))
        trouble = Trouble(stage, dice(seed, "trouble"))
        took = _rough_hours(stage, shop, trouble, seconds)
        trouble.end()
        found = _settle(stage, shop)
        _tell(stage, shop, found)
    return {
        "events": shop.events + trouble.begun + trouble.killed,
        "lost": len(found.lost),
        "doubled": len(found.doubled),
        "falsely_confirmed": len(found.falsely_confirmed),
        "doubt": found.doubt,
        "seconds": round(took, 1),
    }


def _rough_hours(stage: Stage, shop: Shop, trouble: Trouble, seconds: float) -> float:
    began = time.monotonic()
    moved, said = 0.0, -SAID_EACH
    while (at := time.monotonic() - began) < seconds:
        trouble.go_on(at)
        shop.do_something()
        time.sleep(0.1)
        if at - moved >= 0.5:
            stage.pass_time((at - moved) * TEMPO)
            moved = at
        if at - said >= SAID_EACH:
            said = at
            wishes, dead = len(shop.client.wishes), trouble.killed
            _say(
                f"{at:.0f} s: {len(shop.sold)} orders, {wishes} wishes, {trouble.begun} troubles, {dead} killed"
            )
    return time.monotonic() - began


def _settle(stage: Stage, shop: Shop) -> Findings:
    """Time passes in peace until nothing is wrong any more, or for hours."""
    _say("settling")
    for order in stage.marketplace.orders():  # what could not be read is told once more
        if order["order_id"] in judging.kept_aside(stage):
            stage.marketplace.ask("POST", f"/orders/{order['order_id']}/touch", {})
    quiet = 0
    for look in range(LOOKS):
        stage.pass_time(SETTLING)
        time.sleep(PAUSE)
        for brake in Brake.objects.filter(account=stage.account, released_at=None):
            brakes.release(brake, "soak")
        if look % READ_EACH == READ_EACH - 1:
            read_whole(stage)
        at_rest = shop.nothing_is_left() and not judging.still_at_work()
        quiet = quiet + 1 if at_rest else 0
        if look >= LEAST and quiet >= QUIET and judging.judge(stage, shop).clean:
            break
        if look % 20 == 19:
            _say(f"{look + 1} looks: {_what_is_left(stage, shop)}")
    return judging.judge(stage, shop)


def _what_is_left(stage: Stage, shop: Shop) -> str:
    found = judging.judge(stage, shop)
    words = found.lost + found.doubled + found.falsely_confirmed
    return f"{len(words)} differences left" + (f", such as {words[0]}" if words else "")


def _tell(stage: Stage, shop: Shop, found: Findings) -> None:
    """What people look at; the last line of JSON counts the rest."""
    summary = stage.marketplace.ask("GET", "/summary")
    _say(f"struck: {summary['disruptions']}")
    _say(f"limits broken: {summary['limits_broken']}; oversold: {judging.oversold(stage).total()}")
    attention = Entry.objects.needing_attention().values_list("kind", flat=True)
    _say(f"for people: {sorted(attention)}")
    for name in ("lost", "doubled", "falsely_confirmed"):
        for words in getattr(found, name)[:SHOWN]:
            _say(f"{name}: {words}")


def _say(line: str) -> None:
    sys.stderr.write(f"{line}\n")
    sys.stderr.flush()
