"""Make a dump of a small, real database of this version: `python -m tests.upgrades.make 0002-orders`.

Each release ends with one, in this directory; from then on every later version must migrate it. The dump is
plain SQL that needs no psql: rows as INSERT, no owner, no privileges. Its first line says what it holds.
Buyers are the simulator's inventions; the credential in it is sealed with the key below, and opens nothing.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tempfile
from pathlib import Path

from comptoir.project import embedded
from comptoir.project.embedded import binaries
from comptoir.simulator.server import start
from comptoir.simulator.world import World
from tests.cli.installed import Installation, installed

DIRECTORY = Path(__file__).parent
SEALING_KEY = "a-sealing-key-for-dumps-that-anybody-may-read"
HOLDS = "-- holds: "
ORDERS = 16
_LARGEST = 200_000  # bytes; a clone fetches all of them
# What an older server or a program other than psql does not understand, and headings.
_UNWANTED = re.compile(
    r"^(\\(un)?restrict .*\n|SET transaction_timeout = 0;\n|--\n-- (Data for )?Name: .*\n--\n\n+)",
    re.MULTILINE,
)


def make(name: str) -> Path:
    """Write the dump `name`.sql in this directory, and return its path."""
    with (
        tempfile.TemporaryDirectory(prefix="comptoir-upgrades-") as home,
        installed(Path(home), COMPTOIR_SECRET_KEY=SEALING_KEY) as shop,
    ):
        _take_orders_in(shop)
        listed = shop.json("orders", "list", "--limit", "1000")
        text = _dump(shop)
    totals = {order["order"]: order["total_cents"] for order in listed}
    if len(totals) != ORDERS or len(text) > _LARGEST:
        raise SystemExit(f"{len(totals)} orders in {len(text)} bytes: not what a dump should hold.")
    path = DIRECTORY / f"{name}.sql"
    path.write_text(f"{HOLDS}{json.dumps({'totals': totals})}\n{text}")
    return path


def _take_orders_in(shop: Installation) -> None:
    """An account on a marketplace that has sold a little, added and pulled at a terminal."""
    with World(seed=2, pace=60) as world, start(world) as market:
        opened = world.add_shop("Appliances")
        world.sell(opened.shop_id, ORDERS, spread_seconds=86400)
        code, screen = shop.converse(
            *("account", "add", "practice", "--url", market.url, "--pace-factor", "60"), answers=[opened.key]
        )
        if code:
            raise SystemExit(screen)
        for arguments in (("account", "test", "practice"), ("orders", "pull", "practice")):
            done = shop.run(*arguments)
            if done.returncode:
                raise SystemExit(done.stderr)


def _dump(shop: Installation) -> str:
    program = binaries.choose(None).directory / "pg_dump"
    address = embedded.locate(shop.data_dir)
    command = [str(program), "--no-owner", "--no-privileges", "--inserts", "--rows-per-insert=100"]
    told = subprocess.run([*command, address.conninfo], capture_output=True, text=True, check=True)
    return _UNWANTED.sub("", told.stdout)


if __name__ == "__main__":
    if len(sys.argv) != 2 or not re.fullmatch(r"\d{4}-[a-z-]+", sys.argv[1]):
        raise SystemExit("Name the dump, such as 0002-orders: python -m tests.upgrades.make 0002-orders")
    made = make(sys.argv[1])
    print(f"{made.name}: {made.stat().st_size} bytes")  # noqa: T201  # the program's answer
