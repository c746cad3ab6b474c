"""A folder that the shop's own system puts files into: each is taken once, whoever dies meanwhile.

A file is noticed, left alone until it has kept its size and time of change for a while, then moved into `taking/`, read,
and put away in `done/` or `failed/` with a report beside it. What became of it is committed with the figures themselves,
so that whoever comes after a killed worker goes on exactly where it stopped.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from comptoir import clock
from comptoir.inbound.hosts.problems import SourceProblem
from comptoir.inbound.models import HostFile, HostFileState, HostSource

QUIET = timedelta(seconds=20)
"""A file that has not changed for so long is taken to be whole."""
TAKING, DONE, FAILED = "taking", "done", "failed"
SUFFIXES = (".csv", ".txt", ".tsv", ".xlsx")
REPORT = ".report.txt"
_LONGEST_NAME = 150
_PUT_AWAY_IN = {HostFileState.DONE: DONE, HostFileState.FAILED: FAILED}


@dataclass(frozen=True, slots=True)
class Found:
    """A file in the folder, as it is now."""

    name: str
    size: int
    modified_ns: int


@dataclass(frozen=True, slots=True)
class Looked:
    """What a look found: files to take, oldest first; how many are still being written; names that cannot be kept."""

    ready: list[HostFile]
    waiting: int
    unfit: list[str]


def prepare(directory: str) -> Path:
    """The folder, its own three folders made. Raises SourceProblem where it is none or not ours to write."""
    path = Path(directory)
    if not path.is_absolute():
        raise SourceProblem("folder: it is not a whole path.", remedy="Write it like /srv/comptoir/drop.")
    with _problem_of("folder"):
        if not path.is_dir():
            raise SourceProblem(
                f"folder: there is no folder {path}.", remedy="Make it, or mount what it stands on."
            )
        for name in (TAKING, DONE, FAILED):
            (path / name).mkdir(exist_ok=True)
            if not os.access(path / name, os.W_OK | os.X_OK):
                raise SourceProblem(
                    f"folder: {path / name} cannot be written.",
                    remedy="Let the user that Comptoir runs as write there.",
                )
    return path


def look(source: HostSource) -> Looked:
    """Compare what lies in the folder with what is known of it. Runs in the hold of the source's lock."""
    path, now = prepare(source.directory), clock.now()
    found, unfit = _listed(path)
    known = {file.name: file for file in source.files.filter(state=HostFileState.WAITING)}
    ready = list(source.files.filter(put_away_at=None).exclude(state=HostFileState.WAITING).order_by("pk"))
    waiting = 0
    for one in sorted(found, key=lambda each: (each.modified_ns, each.name)):
        file = _noticed(source, one, known.pop(one.name, None), now)
        if now - file.seen_at < QUIET:
            waiting += 1
            continue
        file.state = HostFileState.TAKING
        file.save(update_fields=["state"])
        ready.append(file)
    HostFile.objects.filter(pk__in=[file.pk for file in known.values()]).delete()  # somebody took them back
    return Looked(ready, waiting, unfit)


def present(source: HostSource) -> list[Path]:
    """The files that lie in the folder, oldest first, for a rehearsal: nothing is moved or remembered."""
    path = prepare(source.directory)
    found, _ = _listed(path)
    return [path / one.name for one in sorted(found, key=lambda each: (each.modified_ns, each.name))]


def fetch(source: HostSource, file: HostFile) -> Path | None:
    """The file where it is read from, moved there if need be; None when it is gone, or changed and has to wait again."""
    path = Path(source.directory)
    held, outside = path / TAKING / f"{file.pk}-{file.name}", path / file.name
    with _problem_of("folder"):
        if not held.exists():
            if not _is(outside, file):
                file.delete()  # taken back or written anew since; the next look notices what there is
                return None
            outside.rename(held)
        if not _is(held, file):
            now = held.stat()
            _remember(file, Found(file.name, now.st_size, now.st_mtime_ns), clock.now())
            return None
    return held if clock.now() - file.seen_at >= QUIET else None


def unchanged(file: HostFile, held: Path) -> bool:
    """Whether the file is still as it was when it was found to be whole."""
    with _problem_of("folder"):
        return _is(held, file)


def true_as_of(file_time_ns: int, now: datetime) -> datetime:
    """As of when a file's figures are true: when it was last written, never ahead of our clock."""
    return min(now, datetime.fromtimestamp(file_time_ns / 1_000_000_000, UTC))


def put_away(source: HostSource, file: HostFile) -> None:
    """Move what was read to where it belongs, its report first; done again after a kill, it comes to the same."""
    path = Path(source.directory)
    held = path / TAKING / f"{file.pk}-{file.name}"
    with _problem_of("folder"):
        if held.exists():
            stamp = (file.finished_at or clock.now()).astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")
            target = path / _PUT_AWAY_IN[HostFileState(file.state)] / f"{stamp}-{file.pk}-{file.name}"
            draft = target.with_name(f".{target.name}{REPORT}")
            draft.write_text(file.report, encoding="utf-8")
            draft.replace(target.with_name(target.name + REPORT))
            held.rename(target)
    file.put_away_at = clock.now()
    file.save(update_fields=["put_away_at"])


def _listed(path: Path) -> tuple[list[Found], list[str]]:
    found, unfit = [], []
    with _problem_of("folder"), os.scandir(path) as entries:
        for entry in entries:
            if entry.name.startswith((".", "~")) or not entry.name.lower().endswith(SUFFIXES):
                continue
            if not entry.is_file(follow_symlinks=False):
                continue
            if not entry.name.isprintable() or len(entry.name) > _LONGEST_NAME:
                unfit.append(entry.name.encode("ascii", "backslashreplace").decode()[:_LONGEST_NAME])
                continue
            try:
                told = entry.stat(follow_symlinks=False)
            except FileNotFoundError:
                continue  # taken back in this moment
            found.append(Found(entry.name, told.st_size, told.st_mtime_ns))
    return found, unfit


def _noticed(source: HostSource, one: Found, file: HostFile | None, now: datetime) -> HostFile:
    if file is None:
        return HostFile.objects.create(
            source=source,
            name=one.name,
            size=one.size,
            modified_ns=one.modified_ns,
            noticed_at=now,
            seen_at=now,
        )
    if (file.size, file.modified_ns) != (one.size, one.modified_ns):
        _remember(file, one, now)
    return file


def _remember(file: HostFile, one: Found, now: datetime) -> None:
    file.size, file.modified_ns, file.seen_at = one.size, one.modified_ns, now
    file.save(update_fields=["size", "modified_ns", "seen_at"])


def _is(path: Path, file: HostFile) -> bool:
    try:
        told = path.stat(follow_symlinks=False)
    except FileNotFoundError:
        return False
    return stat.S_ISREG(told.st_mode) and (told.st_size, told.st_mtime_ns) == (file.size, file.modified_ns)


@contextmanager
def _problem_of(field: str) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise SourceProblem(
            f"{field}: {error.filename or 'it'} cannot be used: {error.strerror or type(error).__name__}.",
            remedy="Let the user that Comptoir runs as read and write the folder and what is in it.",
        ) from None
