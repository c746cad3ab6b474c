"""Run a worker that is killed at a named step."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from urllib.parse import urlencode

from django.db import connection


def environment() -> dict[str, str]:
    """What leads another process to the database of this test."""
    held = connection.settings_dict
    where = {"host": held["HOST"], "port": held["PORT"], "user": held["USER"]}
    return {**os.environ, "DATABASE_URL": f"postgresql:///{held['NAME']}?{urlencode(where)}"}


def kill_once(lane: str, account_id: int, step: str, nth: int, *sizes: str) -> int:
    """Run a worker that dies at the step; its exit code is -9 when it came to it.

    `sizes` make its chunks small, such as `comptoir.offers.published.CHUNK=1`.
    """
    script = Path(__file__).with_name("dying_worker.py")
    argv = [sys.executable, str(script), lane, str(account_id), step, str(nth), *sizes]
    done = subprocess.run(argv, env=environment(), capture_output=True, check=False, timeout=60, text=True)
    assert done.returncode in {0, -9}, done.stderr
    return done.returncode
