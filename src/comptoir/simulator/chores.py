"""The long work of the world, done in turns so that nobody who calls meanwhile is kept waiting."""

import threading
from collections.abc import Callable
from typing import TYPE_CHECKING

from comptoir.simulator.mirakl.offers import applying, exports

if TYPE_CHECKING:
    from comptoir.simulator.world import World


class Chores:
    """Large imports and large exports of offers. `asked` is set when there may be something to do.

    A running server has a thread for them; without one, `World.advance` does what has come due.
    """

    def __init__(self, world: "World") -> None:
        self._world = world
        self._hand = threading.Lock()
        self.asked = threading.Event()

    def do(self, *, until: Callable[[], bool] = lambda: False) -> None:
        """Do all that is due, or come back early when `until` says so; not for callers inside a transaction."""
        with self._hand:
            while not until():
                number = applying.due(self._world)
                if number is not None:
                    applying.carry_out(self._world, number, until=until)
                    continue
                tracking_id = exports.unwritten(self._world)
                if tracking_id is None:
                    return
                exports.write(self._world, tracking_id, until=until)
