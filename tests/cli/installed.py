"""An installation of its own, spoken to as people do: by the `comptoir` command, in other processes."""

from __future__ import annotations

import atexit
import contextlib
import fcntl
import functools
import json
import os
import shutil
import subprocess
import sys
import tempfile
import termios
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import psycopg
from psycopg import sql

from comptoir.project import embedded
from tests.cli.forked import Forge

COMMAND = (sys.executable, "-m", "comptoir.project.command")
QUICK = {"fsync": "off", "synchronous_commit": "off", "full_page_writes": "off", "max_connections": "60"}
_OUTSIDE = ("COMPTOIR_", "MIRAKL_", "MARKETPLACE_", "DATABASE_URL", "PORT", "DJANGO_")


@functools.cache
def forge() -> Forge:
    """The one that commands are forked from, for the whole run."""
    forked = Forge()
    atexit.register(forked.close)
    return forked


class Installation:
    """A data directory with its database, and nothing of the tests' own environment."""

    def __init__(self, home: Path, **variables: str) -> None:
        self.home = home
        self.data_dir = home / "data"
        kept = {name: value for name, value in os.environ.items() if not name.startswith(_OUTSIDE)}
        self.variables = kept | {"COMPTOIR_DATA_DIR": str(self.data_dir)} | variables
        home.mkdir(parents=True, exist_ok=True)

    def start(self, *arguments: str, **variables: str) -> subprocess.Popen[str]:
        """Start `comptoir` and go on; nothing comes in, both outputs are piped."""
        return subprocess.Popen(  # the command under test
            [*COMMAND, *arguments],
            env=self._environment(variables),
            cwd=self.home,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    def run(self, *arguments: str, **variables: str) -> subprocess.CompletedProcess[str]:
        """Run `comptoir` with these arguments to its end."""
        code, out, err = forge().run(arguments, environment=self._environment(variables), directory=self.home)
        assert "Traceback" not in out + err, out + err
        return subprocess.CompletedProcess(arguments, code, out, err)

    def json(self, *arguments: str) -> Any:
        """What a command prints with --json, whatever its exit code."""
        return json.loads(self.run(*arguments, "--json").stdout)

    def converse(self, *arguments: str, answers: Sequence[str]) -> tuple[int, str]:
        """Run `comptoir` at a terminal and type an answer after each question; the exit code and the screen."""
        ours, theirs = os.openpty()
        with subprocess.Popen(  # the command under test
            [*COMMAND, *arguments],
            env=self._environment({"TERM": "xterm"}),
            cwd=self.home,
            stdin=theirs,
            stdout=theirs,
            stderr=theirs,
            start_new_session=True,
            preexec_fn=lambda: fcntl.ioctl(0, termios.TIOCSCTTY, 0),  # a terminal of its own
        ) as process:
            os.close(theirs)
            screen = fresh = b""
            waiting = list(answers)
            with contextlib.suppress(OSError):  # a terminal that is closed reads as an error
                while said := os.read(ours, 65536):
                    screen += said
                    fresh += said
                    # The question is written in two pieces, and what is typed before the second is thrown away.
                    if waiting and fresh.endswith(b": "):
                        fresh = b""
                        os.write(ours, waiting.pop(0).encode() + b"\n")
            os.close(ours)
            code = process.wait(timeout=60)
        text = screen.decode()
        assert "Traceback" not in text, text
        return code, text

    def connect(self) -> psycopg.Connection[Any]:
        """A connection to its embedded database, in its own schema."""
        conninfo = embedded.locate(self.data_dir).conninfo
        return psycopg.connect(conninfo, options="-c search_path=comptoir,public", autocommit=True)

    def everything_stored(self) -> str:
        """Every row of every table, as text."""
        with self.connect() as connection:
            return dump(connection)

    def _environment(self, variables: Mapping[str, str]) -> dict[str, str]:
        return {**self.variables, **variables}


def dump(connection: psycopg.Connection[Any], schema: str = "comptoir") -> str:
    """Every row of every table of a schema, as COPY writes it; byte strings as their bytes read in Latin-1."""
    tables = connection.execute("SELECT tablename FROM pg_tables WHERE schemaname = %s", [schema]).fetchall()
    told: list[str] = []
    for (table,) in tables:
        statement = sql.SQL("COPY {} TO STDOUT (FORMAT binary)").format(sql.Identifier(schema, table))
        with connection.cursor().copy(statement) as copy:
            told += [bytes(piece).decode("latin-1") for piece in copy]
    return "".join(told)


@functools.cache
def _migrated() -> Path:
    """The files of a database that was migrated once in this process and stopped: others begin as its copy."""
    home = Path(tempfile.mkdtemp(prefix="comptoir-migrated-"))
    installation = Installation(home)
    atexit.register(shutil.rmtree, home, ignore_errors=True)
    atexit.register(embedded.erase, installation.data_dir)
    with embedded.hold(installation.data_dir, settings=QUICK):
        assert installation.run("migrate").returncode == 0
    embedded.stop(installation.data_dir)
    return embedded.locate(installation.data_dir).data_dir


def _copy_migrated(data_dir: Path) -> None:
    address = embedded.locate(data_dir)
    data_dir.mkdir(mode=0o700, parents=True)
    address.home.mkdir(mode=0o711, parents=True)
    subprocess.run(["cp", "-a", str(_migrated()), str(address.data_dir)], check=True)  # with its owner


@contextlib.contextmanager
def installed(home: Path, *, migrated: bool = True, **variables: str) -> Iterator[Installation]:
    """An installation whose database runs while the block does, and leaves nothing behind."""
    installation = Installation(home, **variables)
    try:
        if migrated:
            _copy_migrated(installation.data_dir)
        with embedded.hold(installation.data_dir, settings=QUICK):
            yield installation
    finally:
        embedded.stop(installation.data_dir)
        embedded.erase(installation.data_dir)
