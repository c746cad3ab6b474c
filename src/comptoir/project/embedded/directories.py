"""Making the directories of the embedded database, and refusing those that others could tamper with.

A directory gets its mode when we make it. One that exists is looked at and accepted or refused, never
changed.
"""

from __future__ import annotations

import contextlib
import os
import stat
from pathlib import Path

from comptoir.errors import ConfigurationError
from comptoir.project.embedded.address import Address
from comptoir.project.embedded.owner import Owner

_NOTE = """The database of this directory does not live here.

Comptoir was started as root, and PostgreSQL must run as another user, so its files are in
{data_dir}
"""


def prepare_home(address: Address) -> None:
    """Make the directory that holds the locks; refuse a home that somebody else could write to.

    As root, refuses a data directory in which an ordinary user already has a database: a second, empty one
    beside it would look as if everything were lost.
    """
    if os.geteuid() != 0:
        address.base.mkdir(mode=0o700, parents=True, exist_ok=True)
        make(address.home, mode=0o700)
        _demand(address.home, uid=os.geteuid(), closed=0o022)
        return
    theirs = address.base / "postgres" / "data" / "PG_VERSION"
    if theirs.exists():
        uid = theirs.stat().st_uid
        raise ConfigurationError(
            f"{address.base} holds a database made by the user number {uid}; root would get another one.",
            remedy=f"Start Comptoir as that user (sudo -u '#{uid}'), or choose another COMPTOIR_DATA_DIR.",
        )
    _root_owned(address.home.parent)
    make(address.home, mode=0o711)
    _demand(address.home, uid=0, closed=0o022)
    address.base.mkdir(mode=0o700, parents=True, exist_ok=True)
    with contextlib.suppress(FileExistsError), (address.base / "DATABASE").open("x") as note:
        note.write(_NOTE.format(data_dir=address.data_dir))


def prepare_socket_dir(address: Address, owner: Owner) -> None:
    """Make the directory of the socket, enterable by the server's user alone (and by root)."""
    if os.geteuid() == 0:
        _root_owned(address.socket_dir.parent)
    if make(address.socket_dir, mode=0o700) and not owner.is_us:
        os.chown(address.socket_dir, owner.uid, owner.gid)
    _demand(address.socket_dir, uid=owner.uid, closed=0o077)


def make_for(owner: Owner, directory: Path) -> None:
    """A new directory that only `owner` can enter."""
    directory.mkdir(mode=0o700)
    if not owner.is_us:
        os.chown(directory, owner.uid, owner.gid)


def _root_owned(directory: Path) -> None:
    directory.parent.mkdir(parents=True, exist_ok=True)
    make(directory, mode=0o755)
    _demand(directory, uid=0, closed=0o022)
    if not directory.stat().st_mode & stat.S_IXOTH:
        raise ConfigurationError(
            f"{directory} is closed to the user that PostgreSQL runs as.",
            remedy=f"Open it with: chmod o+x {directory}",
        )


def make(directory: Path, *, mode: int) -> bool:
    """Make one directory; False, and nothing changed, if it exists. The umask has no part in its mode."""
    try:
        directory.mkdir(mode=0o700)
    except FileExistsError:
        return False
    directory.chmod(mode)
    return True


def _demand(directory: Path, *, uid: int, closed: int) -> None:
    """Refuse anything but a real directory of `uid` that is closed to the modes in `closed`."""
    found = directory.lstat()
    if not stat.S_ISDIR(found.st_mode):
        problem = "is not a directory"
    elif found.st_uid != uid:
        problem = f"belongs to the user number {found.st_uid}, not to {uid}"
    elif found.st_mode & closed:
        problem = f"is open to other users (mode {stat.S_IMODE(found.st_mode):o})"
    else:
        return
    raise ConfigurationError(
        f"{directory} {problem}, so the embedded database cannot be trusted to it.",
        remedy="Remove it if you know what made it; otherwise choose another COMPTOIR_DATA_DIR.",
    )
