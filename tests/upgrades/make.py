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
OFFERS, UNITS = 12, 20
_LARGEST = 300_000  # bytes; a clone fetches all of them
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
        _trade(shop, Path(home))
        totals, published = totals_of(shop), published_by(shop)
        waiting = waiting_in(shop)
        text = _dump(shop)
    if len(totals) != ORDERS or len(published) != OFFERS or len(text) > _LARGEST:
        raise SystemExit(
            f"{len(totals)} orders, {len(published)} offers in {len(text)} bytes: not what a dump should hold."
        )
    held = {"totals": totals, "published": published, "waiting": waiting}
    path = DIRECTORY / f"{name}.sql"
    path.write_text(f"{HOLDS}{json.dumps(held)}\n{text}")
    return path


def totals_of(shop: Installation) -> dict[str, int]:
    """What each order comes to, in cents."""
    return {order["order"]: order["total_cents"] for order in shop.json("orders", "list", "--limit", "1000")}


def published_by(shop: Installation) -> dict[str, list[int | None]]:
    """What the marketplace took of each offer: units, and the price in cents."""
    offers = shop.json("offers", "list", "--limit", "1000")
    figures = {offer["sku"]: offer["published"] for offer in offers}
    return {sku: [held["quantity"], held["price_cents"]] for sku, held in figures.items()}


def waiting_in(shop: Installation) -> list[str]:
    """The orders that wait to be handed over to the shop's own system."""
    return sorted({entry["order"] for entry in shop.json("outbox", "list", "--limit", "1000")})


def _trade(shop: Installation, home: Path) -> None:
    """An account on a marketplace that has sold a little, added and pulled at a terminal, its offers live."""
    with World(seed=2, pace=60) as world, start(world) as market:
        opened = world.add_shop("Appliances")
        world.list_offers(opened.shop_id, OFFERS, quantity=UNITS)
        world.sell(opened.shop_id, ORDERS, spread_seconds=86400)
        prices = {sku: offer["price"] for sku, offer in world.offers_of(opened.shop_id).items()}
        goods = home / "goods.csv"
        rows = [f"{sku},{cents / 100:.2f},{UNITS + 1}\n" for sku, cents in prices.items()]
        goods.write_text("".join(["sku,price,stock\n", *rows]))
        code, screen = shop.converse(
            *("account", "add", "practice", "--url", market.url, "--pace-factor", "60"), answers=[opened.key]
        )
        if code:
            raise SystemExit(screen)
        flows = [part for flow in ("stock", "price", "terms") for part in ("--flow", flow)]
        for arguments in (
            ("account", "test", "practice"),
            ("orders", "pull", "practice"),
            ("products", "import", str(goods)),
            ("key", "add", "till", "--scope", "orders"),
            ("outbox", "set", "pull"),
            ("account", "adopt", "practice"),
            ("account", "go-live", "practice", *flows, "--yes"),
            ("offers", "push", "--account", "practice", "--wait", "60"),
        ):
            done = shop.run(*arguments)
            if done.returncode:
                raise SystemExit(done.stdout + done.stderr)


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
