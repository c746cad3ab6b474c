"""The installation that tests run in: a database cluster and a data directory of their own, no outside settings.

Loaded with `-p` before Django's settings are read; worker processes of a parallel run share the cluster.
"""

from __future__ import annotations

import atexit
import os
import shutil
import tempfile
from pathlib import Path

import psycopg

from comptoir.project import embedded
from comptoir.project.embedded.address import Address

_HOME = "TESTS_HOME"
_FAST = {"fsync": "off", "synchronous_commit": "off", "full_page_writes": "off", "max_connections": "200"}


def _settle() -> None:
    for name in list(os.environ):
        if name.startswith(("COMPTOIR_", "MIRAKL_", "MARKETPLACE_")) or name == "DATABASE_URL":
            del os.environ[name]
    ours = _HOME not in os.environ
    if ours:
        os.environ[_HOME] = tempfile.mkdtemp(prefix="comptoir-tests-")
        atexit.register(_clear_away, Path(os.environ[_HOME]), os.getpid())
    home = Path(os.environ[_HOME])
    os.environ["COMPTOIR_DATA_DIR"] = str(home)
    os.environ["COMPTOIR_DEMO"] = "true"  # no .env is read and the clock may be moved
    held = embedded.hold(home, settings=_FAST)
    atexit.register(held.release)
    if ours:
        _let_tables_be_emptied(held.address)


def _let_tables_be_emptied(address: Address) -> None:
    """Rows may be deleted in any order (`tests.emptying`), which is nobody's right but a test's."""
    with psycopg.connect(host=str(address.socket_dir), user="postgres", dbname="postgres") as superuser:
        superuser.execute(f"GRANT SET ON PARAMETER session_replication_role TO {address.user}")


def _clear_away(home: Path, owner: int) -> None:
    if os.getpid() == owner:
        embedded.stop(home)
        embedded.erase(home)
        shutil.rmtree(home, ignore_errors=True)


_settle()
