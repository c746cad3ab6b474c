"""A database of its own for a bench, with the durability of a real one."""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

from comptoir.project import boot, embedded

QUICK = os.environ.get("QUICK") == "1"


@contextlib.contextmanager
def installation() -> Iterator[Path]:
    """Set up, migrated, and removed afterwards. Once a process: Django is set up only once."""
    home = Path(tempfile.mkdtemp(prefix="comptoir-bench-"))
    os.environ["COMPTOIR_DATA_DIR"] = str(home)
    os.environ["COMPTOIR_DEMO"] = "true"
    try:
        with embedded.hold(home):
            boot.set_up()
            from django.core.management import call_command
            from django.db import connection

            call_command("migrate", verbosity=0)
            yield home
            connection.close()
    finally:
        embedded.stop(home)
        embedded.erase(home)
        shutil.rmtree(home, ignore_errors=True)


def report(
    name: str, *, value: float, unit: str, floor: float | None, ratio: float | None, target: str, ok: bool
) -> None:
    """The one line of JSON that every bench ends with."""
    line = {
        "name": name,
        "value": round(value, 1),
        "unit": unit,
        "floor": None if floor is None else round(floor, 1),
        "ratio": None if ratio is None else round(ratio, 3),
        "target": target,
        "ok": ok,
    }
    print(json.dumps(line), flush=True)
