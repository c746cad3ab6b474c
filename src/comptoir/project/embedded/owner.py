"""The operating system's user that the server runs as, which is never root: PostgreSQL refuses that."""

from __future__ import annotations

import contextlib
import os
import pwd
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from comptoir.errors import ConfigurationError

_SERVICE_USERS = ("postgres", "nobody")


@dataclass(frozen=True)
class Owner:
    """Who runs the server and owns its files."""

    uid: int
    gid: int
    name: str

    @property
    def is_us(self) -> bool:
        """Whether it is the user we already are."""
        return self.uid == os.geteuid()

    @property
    def popen(self) -> dict[str, Any]:
        """Arguments that make `subprocess` start a program as this user, without any of our groups."""
        return {} if self.is_us else {"user": self.uid, "group": self.gid, "extra_groups": []}

    @contextlib.contextmanager
    def acting(self) -> Iterator[None]:
        """Open and write as this user, so that a link planted in its directory gains nothing. One thread
        only.
        """
        if self.is_us:
            yield
            return
        os.setegid(self.gid)
        os.seteuid(self.uid)
        try:
            yield
        finally:
            os.seteuid(0)
            os.setegid(0)


def owner_of(data_dir: Path) -> Owner:
    """The user for the cluster in `data_dir`: its present owner, else ourselves, else (as root) a service
    user.

    An existing cluster keeps its owner, so that installing a system PostgreSQL later does not lock it out.
    """
    if os.geteuid() != 0:
        return _by_uid(os.geteuid())
    if data_dir.exists() and data_dir.stat().st_uid != 0:
        return _by_uid(data_dir.stat().st_uid)
    for name in _SERVICE_USERS:
        with contextlib.suppress(KeyError):
            entry = pwd.getpwnam(name)
            return Owner(entry.pw_uid, entry.pw_gid, name)
    raise ConfigurationError(
        "PostgreSQL does not run as root, and there is no user postgres or nobody to run it as.",
        remedy="Add a user named postgres, or start Comptoir as an ordinary user, or set DATABASE_URL.",
    )


def _by_uid(uid: int) -> Owner:
    try:
        entry = pwd.getpwuid(uid)
    except KeyError:
        raise ConfigurationError(
            f"The user number {uid} has no entry in the list of users, which PostgreSQL needs.",
            remedy="Add a user with this number, or start Comptoir as another user, or set DATABASE_URL.",
        ) from None
    return Owner(entry.pw_uid, entry.pw_gid, entry.pw_name)
