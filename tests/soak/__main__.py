"""`python -m tests.soak SECONDS [SEED]`: progress on stderr, one line of JSON on stdout.

Exit code 1 when an event was lost, took effect twice, or was called done without being so.
"""

from __future__ import annotations

import json
import os
import random
import signal
import sys
from types import FrameType

from bench.installation import installation

from comptoir.project.environment import OWN_PREFIXES


def leave(number: int, _frame: FrameType | None) -> None:
    """Ended from outside: what was started is stopped on the way out."""
    raise SystemExit(128 + number)


def main() -> int:
    """Run the soak that the command line asks for."""
    seconds = float(sys.argv[1])
    seed = int(sys.argv[2]) if len(sys.argv) > 2 else random.SystemRandom().randrange(1_000_000)
    for number in (signal.SIGTERM, signal.SIGINT):  # which a shell has what it starts behind itself ignore
        signal.signal(number, leave)
    for name in list(os.environ):
        if name.startswith(OWN_PREFIXES) or name == "DATABASE_URL":
            del os.environ[name]
    os.environ["COMPTOIR_LOG_LEVEL"] = "ERROR"
    with installation() as home:
        from tests.soak.running import run  # its models need the installation

        result = run(home, seconds=seconds, seed=seed)
    sys.stdout.write(json.dumps(result) + "\n")
    return 1 if result["lost"] or result["doubled"] or result["falsely_confirmed"] else 0


sys.exit(main())
