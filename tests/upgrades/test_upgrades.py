"""Every database of an earlier release comes to this version with all that was in it."""

from __future__ import annotations

import json
from pathlib import Path

import psycopg
import pytest

from comptoir.project import embedded
from tests.cli.installed import installed
from tests.upgrades.make import DIRECTORY, HOLDS, SEALING_KEY, published_by, totals_of, waiting_in

DUMPS = sorted(DIRECTORY.glob("*.sql"))


def restore(data_dir: Path, dump: str) -> None:
    """Run the dump in the empty embedded database."""
    conninfo = embedded.locate(data_dir).conninfo
    with psycopg.connect(conninfo, autocommit=True) as connection:
        connection.execute(dump.encode())  # bytes: it is nobody's template


def test_there_are_dumps():
    """Otherwise nothing is tried below."""
    assert DUMPS


@pytest.mark.parametrize("path", DUMPS, ids=lambda path: path.stem)
def test_an_earlier_database_is_migrated(tmp_path, path):
    """Orders and totals, offers' figures, what is to be handed over: all there, credentials open, and this version works."""
    dump = path.read_text()
    first = dump.splitlines()[0]
    assert first.startswith(HOLDS)
    held = json.loads(first.removeprefix(HOLDS))
    with installed(tmp_path, migrated=False, COMPTOIR_SECRET_KEY=SEALING_KEY) as shop:
        restore(shop.data_dir, dump)
        migrated = shop.run("migrate")
        assert migrated.returncode == 0, migrated.stderr
        assert totals_of(shop) == held["totals"]
        assert published_by(shop) == held.get("published", {})
        assert waiting_in(shop) == held.get("waiting", [])
        shown = shop.json("orders", "show", next(iter(held["totals"])))
        assert shown["lines"]
        findings = {finding["what"]: finding["well"] for finding in shop.json("doctor")}
        assert [findings[what] for what in ("Database", "Tables", "Sealing key")] == [True, True, True]


def test_a_migration_that_was_cut_short_is_begun_again(tmp_path):
    """What it left of an index, half of one or a whole one, does not stand in its way."""
    (dump,) = (path for path in DUMPS if path.stem == "0004-offers")
    with installed(tmp_path, migrated=False, COMPTOIR_SECRET_KEY=SEALING_KEY) as shop:
        restore(shop.data_dir, dump.read_text())
        with psycopg.connect(embedded.locate(shop.data_dir).conninfo, autocommit=True) as connection:
            connection.execute("CREATE INDEX orders_of_account ON comptoir.marketplace_orders (id)")
        migrated = shop.run("migrate")
        assert migrated.returncode == 0, migrated.stderr
        assert shop.json("orders", "list", "--limit", "1")
