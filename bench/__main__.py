"""Runs benches by name and exits 1 when one misses its target."""

from __future__ import annotations

import importlib
import os
import subprocess
import sys

NAMES = ("orders_in", "offers_out", "one_change", "lists", "doorbell", "marketplace", "footprint")


def main() -> int:
    """Run what is named on the command line, or everything."""
    os.environ.setdefault("COMPTOIR_LOG_LEVEL", "WARNING")
    wanted = sys.argv[1:] or NAMES
    unknown = [name for name in wanted if name not in NAMES]
    if unknown:
        print(f"There is no bench called {', '.join(unknown)}. Benches: {', '.join(NAMES)}", file=sys.stderr)
        return 2
    if len(wanted) == 1:
        return 0 if importlib.import_module(f"bench.{wanted[0]}").run() else 1
    # A process each: Django is set up only once, and for one database.
    ended = [
        subprocess.run([sys.executable, "-m", "bench", name], check=False)  # noqa: S603  # names of our own
        for name in wanted
    ]
    return 1 if any(one.returncode for one in ended) else 0


sys.exit(main())
