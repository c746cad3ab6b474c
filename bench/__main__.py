"""Runs benches by name and exits 1 when one misses its target."""

from __future__ import annotations

import importlib
import os
import sys

NAMES = ("orders_in", "footprint")


def main() -> int:
    """Run what is named on the command line, or everything."""
    os.environ.setdefault("COMPTOIR_LOG_LEVEL", "WARNING")
    wanted = sys.argv[1:] or NAMES
    unknown = [name for name in wanted if name not in NAMES]
    if unknown:
        print(f"There is no bench called {', '.join(unknown)}. Benches: {', '.join(NAMES)}", file=sys.stderr)
        return 2
    results = [importlib.import_module(f"bench.{name}").run() for name in wanted]
    return 0 if all(results) else 1


sys.exit(main())
