"""Orders as CSV files in a folder: each appears whole, by its renaming, and once, whatever is killed in the middle.

The steps, and what is committed after each:

 1. `_begin`: the file's row, and which entries it holds.
 2. `_complete`: the file lies in the folder under its working name, written to the disk; the row says so.
 3. `_appear`: renamed; the row says so, and its entries are acknowledged.

A kill before 2 has it written anew. After 2 its working name is there, then it is renamed now, or it is gone, then it was
renamed before. A mark that lies in the folder tells it from an empty place where the real one should be mounted, and holds
the name of the last file that lay there whole: where somebody has cleared the folder of both, the file is written anew.

No file is ever written over: a name holds the time and a number that is drawn, so that none comes again from a database
that was restored.
"""

from __future__ import annotations

import csv
import errno
import io
import os
import re
import secrets
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from django.db import IntegrityError, transaction

from comptoir import clock, queue
from comptoir.activity import journal
from comptoir.activity.models import Entry
from comptoir.outbound.hosts import fanning, outbox, payloads
from comptoir.outbound.hosts.problems import HostProblem
from comptoir.outbound.models import OutboxEntry, OutboxFile, OutboxSettings, Way

MARK = ".comptoir-outbox"
"""The file that says: this is the folder."""

ENTRIES = 1_000
"""Events that one file holds at most."""

TROUBLE = "outbox:folder"

_ADDRESS = (
    "firstname",
    "lastname",
    "company",
    "street_1",
    "street_2",
    "city",
    "state",
    "zip_code",
    "country",
    "phone",
)
_ORDER = (
    ("order_id", "id"),
    ("account", "account"),
    ("order", "remote_id"),
    ("state", "state"),
    ("marketplace_state", "remote_state"),
    ("created_at", "created_at"),
    ("ship_by", "ship_by"),
    ("currency", "currency"),
    ("order_total_cents", "total_cents"),
    ("host_reference", "host_reference"),
)
_LINE = (
    ("line", "remote_id"),
    ("sku", "sku"),
    ("title", "title"),
    ("line_state", "state"),
    ("ordered", "ordered"),
    ("cancelled", "cancelled"),
    ("refused", "refused"),
    ("unit_price_cents", "unit_price_cents"),
    ("line_total_cents", "total_cents"),
)
_PEOPLE = ("buyer_firstname", "buyer_lastname", "buyer_email", *(f"ship_to_{name}" for name in _ADDRESS))
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_TELEPHONE = re.compile(r"\+[0-9][0-9 ().-]*")
"""What begins like a formula and is none: the shop's own system dials it as it stands."""

_READABLE = 0o640
"""Who may read a file: buyers' addresses may be in it. The folder's group is the shop's own system's."""


def prepare(directory: str) -> str:
    """The folder, absolute, marked as ours. Raises HostProblem when it is not there or cannot be written."""
    place = Path(directory).expanduser()
    if not place.is_absolute() or not place.is_dir():
        raise HostProblem(
            "directory: it is no folder on this machine.",
            remedy="Make it, and give its whole path.",
        )
    try:
        (place / MARK).touch()
    except OSError as error:
        raise HostProblem(
            f"directory: it cannot be written ({error.strerror}).",
            remedy="Give the user that runs Comptoir the right to.",
        ) from None
    return str(place)


def is_due() -> bool:
    """Whether a file is half on its way, or entries wait for one."""
    if outbox.current().way != Way.FOLDER:
        return False
    return OutboxFile.objects.filter(appeared_at=None).exists() or outbox.ready().exists()


def wake() -> None:
    """Ask for files to be written soon."""
    queue.wake("outbound.order_files", key="outbound.order_files")


def write_files(*, should_stop: Callable[[], bool] = lambda: False) -> int:
    """Write what waits, and finish what was begun; how many files have appeared.

    Never raises for what the folder does: a concern says what is wrong until it works again.
    """
    fanning.fan_out()
    appeared = 0
    try:
        while not should_stop() and (file := _unfinished() or _begin()) is not None:
            if not _complete(file.pk):
                break  # in another process's hands
            appeared += _appear(file.pk)
    except OSError as error:
        if not Entry.objects.needing_attention().filter(key=TROUBLE).exists():
            journal.raise_concern("outbox.folder", key=TROUBLE, details=_why(error))
        return appeared
    if appeared:
        journal.settle_concern(TROUBLE)
    return appeared


def _unfinished() -> OutboxFile | None:
    return OutboxFile.objects.filter(appeared_at=None).first()


def _begin() -> OutboxFile | None:
    try:
        with transaction.atomic():
            # Another way is not to be chosen in between: it would hand over what this file holds.
            settings = OutboxSettings.objects.select_for_update().filter(pk=1, way=Way.FOLDER).first()
            if settings is None:
                return None
            rows = outbox.ready().select_for_update(skip_locked=True, of=("self",))[:ENTRIES]
            entries = [entry.pk for entry in rows]
            if not entries:
                return None
            now = clock.now()
            name = f"orders-{now:%Y%m%dT%H%M%S}Z-{secrets.token_hex(4)}.csv"
            file = OutboxFile.objects.create(directory=settings.directory, name=name, began_at=now)
            OutboxEntry.objects.filter(pk__in=entries).update(file=file)
    except IntegrityError:
        return _unfinished()  # another process was first
    return file


def _complete(file_id: int) -> bool:
    """Have the file whole under its working name. False when another process is at it."""
    with transaction.atomic():
        file = OutboxFile.objects.select_for_update(skip_locked=True).filter(pk=file_id).first()
        if file is None:
            return False
        if file.complete_at is None:
            _check_mark(file)
            _write(_working(file), _content(file))
            _write(Path(file.directory) / MARK, file.name.encode())
            _sync(Path(file.directory))
            file.complete_at = clock.now()
            file.save(update_fields=["complete_at"])
    return True


def _appear(file_id: int) -> bool:
    """Have the file appear under its name, and its entries acknowledged.

    False when another process is at it, or when it has to be written anew. Raises FileExistsError, never writes over.
    """
    with transaction.atomic():
        file = OutboxFile.objects.select_for_update(skip_locked=True).filter(pk=file_id).first()
        if file is None or file.complete_at is None:
            return False
        if file.appeared_at is None:
            _check_mark(file)
            working, place = _working(file), Path(file.directory)
            if working.exists():
                if (place / file.name).exists():
                    raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST))
                working.rename(place / file.name)
                _sync(place)
            elif (place / MARK).read_bytes() != file.name.encode():
                file.complete_at = None
                file.save(update_fields=["complete_at"])
                return False
            file.appeared_at = clock.now()
            file.save(update_fields=["appeared_at"])
            outbox.lies_in_folder(file, file.appeared_at)
    return True


def _working(file: OutboxFile) -> Path:
    return Path(file.directory) / file.working_name


def _write(path: Path, content: bytes) -> None:
    """Write a file whole and to the disk; from its first moment only those may read it who should."""
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, _READABLE)
    with os.fdopen(descriptor, "wb") as written:
        written.write(content)
        written.flush()
        os.fsync(written.fileno())


def _check_mark(file: OutboxFile) -> None:
    """Raises FileNotFoundError where this is not the folder that was chosen."""
    (Path(file.directory) / MARK).stat()


def _sync(directory: Path) -> None:
    """Have the names in the folder survive a loss of power."""
    descriptor = os.open(directory, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _content(file: OutboxFile) -> bytes:
    """A row for each line of each event's order. UTF-8 with the mark that spreadsheets look for."""
    settings = outbox.current()
    entries = outbox.waiting().filter(file=file)
    told = payloads.told_events([entry.event for entry in entries], with_address=settings.with_address)
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    people = _PEOPLE if settings.with_address else ()
    writer.writerow(
        ("event", "type", "at", *(name for name, _ in _ORDER), *(name for name, _ in _LINE), *people)
    )
    for event in told:
        for cells in _rows(event, with_address=settings.with_address):
            writer.writerow([_cell(cell) for cell in cells])
    return b"\xef\xbb\xbf" + text.getvalue().encode()


def _rows(event: dict[str, Any], *, with_address: bool) -> Iterator[list[Any]]:
    order = event["data"]["order"]
    if order is None:
        return
    head = [event["id"], event["type"], event["timestamp"], *(order[key] for _, key in _ORDER)]
    tail = _people(order.get("buyer") or {}) if with_address else []
    for line in order["lines"] or [{}]:
        yield [*head, *(line.get(key) for _, key in _LINE), *tail]


def _people(buyer: dict[str, Any]) -> list[Any]:
    address = buyer.get("shipping_address") or {}
    return [
        buyer.get("firstname"),
        buyer.get("lastname"),
        buyer.get("email"),
        *(address.get(name) for name in _ADDRESS),
    ]


def _cell(value: object) -> str:
    """A cell that no spreadsheet takes for a formula; a telephone number stays as one dials it."""
    if value is None:
        return ""
    if isinstance(value, int):
        return str(value)
    text = str(value)
    harmless = not text.startswith(_FORMULA) or _TELEPHONE.fullmatch(text)
    return text if harmless else f"'{text}"


def _why(error: OSError) -> dict[str, str | int | None]:
    """What is wrong, without the file's name: its folder is told apart."""
    return {"folder": outbox.current().directory, "error": error.strerror or type(error).__name__}
