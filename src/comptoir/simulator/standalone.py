"""The simulator by itself: its options, what it prints, and how it ends."""

import argparse
import signal
import sys
import threading
from collections.abc import Sequence
from dataclasses import dataclass
from types import FrameType

from comptoir.simulator import faults
from comptoir.simulator.clock import DAY, SECOND
from comptoir.simulator.server import start
from comptoir.simulator.world import World

_HISTORY_SECONDS = 30 * DAY / SECOND


@dataclass(frozen=True, kw_only=True)
class Options:
    """How to run it. `orders` is how many a new world's shops start with, spread over the last 30 days.

    `faults` is a file of disruptions, which take the place of those that an older world has.
    """

    host: str = "127.0.0.1"
    port: int = 4567
    state: str = ":memory:"
    seed: int = 1
    pace: float = 1.0
    shops: int = 1
    orders: int = 0
    orders_per_minute: float = 0.0
    faults: str = ""


def parse(arguments: Sequence[str]) -> Options:
    """Options from a command line; leaves with a message when they make no sense."""
    parser = argparse.ArgumentParser(prog="comptoir.simulator", description="A marketplace to practise on.")
    known = Options()
    parser.add_argument("--host", default=known.host, help="address to listen on")
    parser.add_argument("--port", type=int, default=known.port, help="port to listen on, 0 for a free one")
    parser.add_argument("--state", default=known.state, metavar="FILE", help="keep the world in this file")
    parser.add_argument("--seed", type=int, default=known.seed, help="the same seed makes the same world")
    parser.add_argument(
        "--pace", type=float, default=known.pace, help="divides every published call frequency"
    )
    parser.add_argument("--shops", type=int, default=known.shops, help="shops of a new world")
    parser.add_argument("--orders", type=int, default=known.orders, help="orders each new shop starts with")
    parser.add_argument(
        "--orders-per-minute",
        type=float,
        default=known.orders_per_minute,
        help="what customers buy in each shop",
    )
    parser.add_argument(
        "--faults", default=known.faults, metavar="FILE", help="a JSON list of disruptions to begin with"
    )
    return Options(**vars(parser.parse_args(arguments)))


def serve(options: Options) -> int:
    """Run until SIGTERM or SIGINT; the exit code is 0 then, 1 when the port is taken, 2 when the faults are wrong."""
    try:
        troubles = faults.read(options.faults) if options.faults else None
    except faults.BadFaults as bad:
        sys.stderr.writelines(f"{options.faults}: {problem}\n" for problem in bad.problems)
        return 2
    stop = threading.Event()

    def leave(number: int, frame: FrameType | None) -> None:
        stop.set()

    for wanted in (signal.SIGTERM, signal.SIGINT):
        signal.signal(wanted, leave)
    with World(options.state, seed=options.seed, pace=options.pace) as world:
        furnish(world, options)
        if troubles is not None:
            world.mend()
            for trouble in troubles:
                world.disrupt(**trouble)
        try:
            running = start(world, options.host, options.port)
        except OSError as error:
            sys.stderr.write(
                f"Cannot listen on {options.host}:{options.port}: {error.strerror}; try --port 0\n"
            )
            return 1
        with running:
            sys.stdout.write(_greeting(world, running.url))
            sys.stdout.flush()
            while not stop.wait(1.0):
                world.run()
    return 0


def furnish(world: World, options: Options) -> None:
    """Give a new world its shops and their history; an older one keeps its own."""
    if not world.shops():
        for number in range(1, options.shops + 1):
            shop = world.add_shop(f"Shop {number}", haste=max(options.pace, 1.0))
            world.sell(shop.shop_id, options.orders, spread_seconds=_HISTORY_SECONDS)
    world.set_selling_rate(options.orders_per_minute)


def _greeting(world: World, url: str) -> str:
    shops = world.shops()
    lines = [f"A marketplace to practise on: {url}", f"Its page: {url}/_simulator/", ""]
    lines += [f"  shop {shop.shop_id}  {shop.name}  key {shop.key}" for shop in shops]
    if shops:
        first = shops[0]
        lines += [
            "",
            "Try:",
            f"  curl -H 'Authorization: {first.key}' '{url}/api/orders?max=1'",
            f"  curl -X POST {url}/_simulator/orders -d '{{\"shop_id\": {first.shop_id}}}'",
        ]
    return "\n".join([*lines, "", "Ctrl-C ends it.", ""])
