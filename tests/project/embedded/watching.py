"""Other processes that use an embedded database, and a look at what runs."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import psycopg

from comptoir.project import embedded

QUICK = {"fsync": "off", "shared_buffers": "16MB", "max_connections": "20"}
LINGER = 0.4

_USER = """
import sys, pathlib
from comptoir.project import embedded
held = embedded.hold(pathlib.Path(sys.argv[1]), settings=dict(p.split("=") for p in sys.argv[3:]),
                     linger=float(sys.argv[2]))
print("held", flush=True)
sys.stdin.read()
"""

Hold = Callable[[], embedded.Hold]


class User:
    """Another process that holds the database until told to end."""

    def __init__(self, data_dir: Path) -> None:
        settings = [f"{name}={value}" for name, value in QUICK.items()]
        self.process = subprocess.Popen(  # the script above
            [sys.executable, "-c", _USER, str(data_dir), str(LINGER), *settings],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def holds(self) -> bool:
        """Wait until it holds the database; False when it ended instead."""
        assert self.process.stdout is not None
        return self.process.stdout.readline() == "held\n"

    def leave(self) -> None:
        """End in good order."""
        self.process.communicate("")

    def kill(self) -> None:
        """SIGKILL."""
        self.process.kill()
        self.process.communicate()


def remove(directory: Path) -> None:
    """Stop and remove the database of a data directory."""
    embedded.stop(directory)
    embedded.erase(directory)


def ask(data_dir: Path, query: str) -> object:
    """The first column of the first row, through a new connection."""
    with psycopg.connect(embedded.locate(data_dir).conninfo, autocommit=True) as connection:
        row = connection.execute(query.encode()).fetchone()
        assert row is not None
        return row[0]


def tell(data_dir: Path, command: str) -> None:
    """Execute something without an answer."""
    with psycopg.connect(embedded.locate(data_dir).conninfo, autocommit=True) as connection:
        connection.execute(command.encode())


def processes(data_dir: Path) -> list[int]:
    """The keepers and servers of a data directory, found by their command lines."""
    address = embedded.locate(data_dir)
    wanted = {os.fsencode(address.base), os.fsencode(address.data_dir)}
    found = []
    for entry in Path("/proc").iterdir():
        if not entry.name.isdigit():
            continue
        try:
            words = (entry / "cmdline").read_bytes().split(b"\0")
        except OSError:
            continue
        if wanted & set(words) and (b"-D" in words or b"--data-dir" in words):
            found.append(int(entry.name))
    return found


def keepers(data_dir: Path) -> list[int]:
    """The keepers among them."""
    return [pid for pid in processes(data_dir) if b"--data-dir" in _words(pid)]


def servers(data_dir: Path) -> list[int]:
    """The servers among them; a session that a server has just forked looks like one for an instant."""
    found = [pid for pid in processes(data_dir) if b"-D" in _words(pid)]
    return [pid for pid in found if (parent := _parent(pid)) and parent not in found]


def _parent(pid: int) -> int:
    """The process's parent; 0 for one that ended meanwhile."""
    try:
        return int(Path(f"/proc/{pid}/stat").read_text().rpartition(") ")[2].split()[1])
    except (FileNotFoundError, ProcessLookupError):
        return 0


def lives(pid: int) -> bool:
    """Whether a process runs; one that ended, its locks given back, and waits for its parent does not."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(") ")[2][0] not in "ZX"
    except (FileNotFoundError, ProcessLookupError):
        return False


def _words(pid: int) -> list[bytes]:
    try:
        return Path(f"/proc/{pid}/cmdline").read_bytes().split(b"\0")
    except OSError:
        return []


def eventually(condition: Callable[[], bool], seconds: float = 20.0) -> bool:
    """Whether it comes true; the time is a bound for a hung test, not what is judged."""
    deadline = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > deadline:
            return False
        time.sleep(0.02)
    return True


def gone(data_dir: Path) -> bool:
    """Whether the database left neither process nor socket, with some time to do so."""
    address = embedded.locate(data_dir)
    return eventually(lambda: not processes(data_dir) and not address.socket.exists())
