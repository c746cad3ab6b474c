"""Where the embedded database of a data directory is found: paths and names, computed and never touched."""

from __future__ import annotations

import hashlib
import os
import re
from dataclasses import dataclass
from pathlib import Path

DATABASE = "comptoir"
ROLE = "comptoir"
PORT = 5432  # part of the socket's name; nothing listens on TCP
ROOT_HOME = Path("/var/lib/comptoir")
ROOT_SOCKETS = Path("/run/comptoir")

_SOCKET = f".s.PGSQL.{PORT}"
_LONGEST_SOCKET = 100  # sun_path holds 104 bytes on macOS and 108 on Linux, the last one a zero


@dataclass(frozen=True)
class Address:
    """How to reach one embedded database, and where it lives.

    `base` is the data directory it belongs to, `home` the directory that holds everything of it (locks, log,
    and in `data_dir` the PostgreSQL cluster itself: this is what a backup of files would have to include).
    """

    base: Path
    home: Path
    socket_dir: Path
    database: str = DATABASE
    user: str = ROLE

    @property
    def data_dir(self) -> Path:
        """The PostgreSQL cluster."""
        return self.home / "data"

    @property
    def log(self) -> Path:
        """What the server says; kept below a few megabytes."""
        return self.home / "server.log"

    @property
    def socket(self) -> Path:
        """The socket's own path, beside which PostgreSQL keeps a `.lock` file."""
        return self.socket_dir / _SOCKET

    @property
    def conninfo(self) -> str:
        """For `psycopg.connect`. The port is named because PGPORT would change it otherwise."""
        return f"host={self.socket_dir} port={PORT} dbname={self.database} user={self.user}"

    @property
    def settings(self) -> dict[str, str]:
        """For an entry of Django's DATABASES."""
        return {"HOST": str(self.socket_dir), "PORT": str(PORT), "NAME": self.database, "USER": self.user}


def locate(data_dir: Path) -> Address:
    """The address of the embedded database that belongs to `data_dir`, whether or not it exists.

    It depends on the path (links resolved) and on who asks: an ordinary user's database lives in the
    directory itself; root's lives under /var/lib/comptoir, under a name made from the path, because the
    server may not run as root and another user cannot reach below a home directory closed to others.
    """
    base = Path(os.path.realpath(data_dir))
    digest = hashlib.sha256(os.fsencode(base)).hexdigest()[:12]
    uid = os.geteuid()
    if uid == 0:
        readable = re.sub(r"[^A-Za-z0-9]+", "-", "-".join(base.parts[-2:]))[-32:].strip("-") or "root"
        return Address(base, ROOT_HOME / f"{readable}-{digest}", ROOT_SOCKETS / digest)
    home = base / "postgres"
    socket_dir = home / "run"
    # A conninfo and PostgreSQL's list of directories both end a path at a blank, a quote or a comma.
    plain = re.fullmatch(r"[A-Za-z0-9_./+-]+", str(socket_dir)) is not None
    if not plain or len(os.fsencode(socket_dir / _SOCKET)) > _LONGEST_SOCKET:
        socket_dir = Path(f"/tmp/comptoir-{uid}-{digest}")  # noqa: S108  # entered only after a check of its owner
    return Address(base, home, socket_dir)
