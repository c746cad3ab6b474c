"""A source run once: what it tells is read, braked, written, and what became of it is remembered and told.

One hand at a time: every step that writes holds the source's lock for as long as its transaction, so that a killed
worker leaves nothing behind. A database of the shop's is queried outside of any transaction, under a lease that ends by
itself; whoever lost it meanwhile writes nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from uuid import UUID, uuid4

import structlog
from django.db import DatabaseError, connection, transaction
from django.db.models import F

from comptoir import clock
from comptoir.catalog.imports import figures, files, running
from comptoir.catalog.imports.running import Report
from comptoir.errors import ComptoirError
from comptoir.inbound.hosts import folder, outcomes, services, spooling
from comptoir.inbound.hosts.outcomes import Part
from comptoir.inbound.hosts.problems import SourceProblem
from comptoir.inbound.models import HostFile, HostFileState, HostKind, HostSource

log = structlog.get_logger(__name__)

MOST_ATTEMPTS = 3
"""A file that so many workers died over is put away as failed."""
MEANT_FOR = timedelta(minutes=2)
"""What is put into a folder so long after somebody let its files go past the brake is still meant by it."""
_LOCKS = 0x686F7374  # "host": the advisory locks of sources
_LEEWAY = timedelta(seconds=60)
"""What a lease lasts beside the time that the query may take: connecting, and a little."""


@dataclass(slots=True)
class Ran:
    """What a run came to, part by part. `busy`: another worker has it. `waiting` files are still being written."""

    parts: list[Part] = field(default_factory=list)
    busy: bool = False
    waiting: int = 0

    @property
    def error(self) -> ComptoirError | None:
        """The first thing that stood in the way of a part."""
        return next((part.error for part in self.parts if part.error is not None), None)


class _Busy(Exception):
    """Another worker holds the source."""


class _Changed(Exception):
    """The file was written to while it was read, or is in other hands: whatever was written is undone."""


def run(source_id: int, *, anyway: bool = False, should_stop: Callable[[], bool] = lambda: False) -> Ran:
    """Read the source to the end and write what it tells; `anyway` past its brake. What fails is told, never raised."""
    source = HostSource.objects.filter(pk=source_id).first()
    if source is None or source.kind == HostKind.PUSHED:
        return Ran()
    began = clock.now()
    past = anyway or source.asked_anyway
    over = source.asked_at is not None and source.asked_at + MEANT_FOR < began
    ran = Ran()
    try:
        if source.kind == HostKind.FOLDER:
            _empty_folder(source, ran, anyway=past, should_stop=should_stop)
        else:
            for part in _queries(source, anyway=past):
                ran.parts.append(part)
    except _Busy:
        ran.busy = True
        return ran
    except ComptoirError as error:
        ran.parts.append(Part(outcomes.WHOLE, error=error))
    except (DatabaseError, MemoryError, OSError) as error:
        # Its words are left out: they may hold what was read.
        log.exception("source_failed", source=source.pk, error=type(error).__name__)
        failed = SourceProblem(
            f"source: reading it broke off ({type(error).__name__}).",
            remedy="The worker's log says where. Memory, disk and database are what may be short.",
        )
        ran.parts.append(Part(outcomes.WHOLE, error=failed))
    outcomes.record(source, ran.parts, began=began, waiting=bool(ran.waiting), over=over)
    return ran


def rehearse(source: HostSource, url: str = "") -> list[Part]:
    """What a run would do, to the last check; nothing is written, moved or remembered. `url`: of one not kept yet."""
    services.require_read(source)
    if source.kind == HostKind.FOLDER:
        return [_rehearse_file(source, path) for path in folder.present(source)]
    address = url or services.address_of(source)
    with ExitStack() as kept:
        told = [_fetch(kept, source, address, what) for what in _asked(source)]
        with transaction.atomic():
            for part, table in told:
                # Products are written and taken back: the stock of those that are new is to be rehearsed too.
                _write(source, part, table, anyway=False, dry_run=part.what == services.STOCK)
                if part.report is not None:
                    part.report.dry_run = True
            transaction.set_rollback(True)
    return [part for part, _ in told]


def _asked(source: HostSource) -> list[str]:
    queries = {services.PRODUCTS: source.products_query, services.STOCK: source.stock_query}
    return [what for what, text in queries.items() if text]


def _queries(source: HostSource, *, anyway: bool) -> Iterator[Part]:
    address = services.address_of(source)
    for what in _asked(source):
        with _leased(source) as lease, ExitStack() as kept:
            part, table = _fetch(kept, source, address, what)
            # Products and stock each in a transaction of their own, so that one that fails leaves the other.
            with _locked(source, lease):
                _write(source, part, table, anyway=anyway, dry_run=False)
        yield part


def _fetch(kept: ExitStack, source: HostSource, address: str, what: str) -> tuple[Part, files.Table | None]:
    """What one query tells, for as long as it is `kept`; None where it failed, which the part says."""
    part = Part(what, as_of=clock.now())  # before the query: what it does not see yet is younger
    try:
        return part, kept.enter_context(spooling.fetched(source, address, what))
    except ComptoirError as error:
        part.error = error
        return part, None


def _write(source: HostSource, part: Part, table: files.Table | None, *, anyway: bool, dry_run: bool) -> None:
    if table is None or part.as_of is None:
        return
    stock = part.what == services.STOCK
    try:
        part.report = _import(source, table, part.as_of, stock=stock, anyway=anyway, dry_run=dry_run)
    except ComptoirError as error:
        part.error = error


def _import(
    source: HostSource, table: files.Table, moment: datetime, *, stock: bool, anyway: bool, dry_run: bool
) -> Report:
    remedy = f"Look at what it tells. If it is right: comptoir source run {source.name} --anyway"
    if source.kind == HostKind.FOLDER:
        remedy = f"Look at the file in failed/. If it is right, put it back, and: comptoir source run {source.name} --anyway"
    if stock:
        return figures.import_figures(
            table,
            source=source.name,
            as_of=moment,
            zone=services.zone_of(source),
            mapping=source.mapping,
            dry_run=dry_run,
            anyway=anyway,
            remedy=remedy,
        )
    report = running.import_table(
        table,
        as_of=moment,
        told_by=source.name,
        mapping=source.mapping,
        dry_run=dry_run,
        source=source.name,
        anyway=anyway,
        unattended=True,
        remedy=remedy,
    )
    report.require_few()
    return report


def _empty_folder(source: HostSource, ran: Ran, *, anyway: bool, should_stop: Callable[[], bool]) -> None:
    with _locked(source):
        looked = folder.look(source)
    ran.waiting = looked.waiting
    for file in looked.ready:
        if should_stop():
            ran.waiting += 1
            return
        part = _take(source, file, anyway=anyway and _meant(source, file))
        if part is None:
            ran.waiting += 1
        else:
            ran.parts.append(part)
    if looked.unfit:
        raise SourceProblem(
            f"folder: {len(looked.unfit)} file(s) have names that cannot be kept, such as {looked.unfit[0]}.",
            remedy="Rename them: letters, digits, spaces and .-_ are fine, 150 signs at most.",
        )


def _meant(source: HostSource, file: HostFile) -> bool:
    """Whether the person who let it go past the brake has seen this file: it was there by then, or put back just after."""
    return source.asked_at is None or file.noticed_at <= source.asked_at + MEANT_FOR


def _take(source: HostSource, file: HostFile, *, anyway: bool) -> Part | None:
    """One file, to its end; None when it has to wait. Where a worker died, this goes on."""
    part = None
    if file.state == HostFileState.TAKING:
        with _locked(source):
            held = folder.fetch(source, file)
            if held is None:
                return None
            HostFile.objects.filter(pk=file.pk).update(attempts=F("attempts") + 1)
        try:
            with _locked(source):
                part = _read(source, file, anyway=anyway)
        except _Changed:
            HostFile.objects.filter(pk=file.pk, attempts__gt=0).update(attempts=F("attempts") - 1)
            return None
    with _locked(source):
        folder.put_away(source, file)
    return part or Part(file.name)


def _read(source: HostSource, file: HostFile, *, anyway: bool) -> Part:
    """Import the file, and remember in the same transaction what became of it."""
    if not HostFile.objects.filter(pk=file.pk, state=HostFileState.TAKING).exists():
        raise _Changed  # another worker was quicker
    file.refresh_from_db()
    held = folder.fetch(source, file)
    if held is None:
        raise _Changed
    moment = folder.true_as_of(file.modified_ns, clock.now())
    part = Part(file.name, as_of=moment)
    try:
        if file.attempts > MOST_ATTEMPTS:
            raise SourceProblem(
                f"file: {MOST_ATTEMPTS} workers ended while they read it.",
                remedy="Split it, or give the worker more memory; then put it back.",
            )
        with files.opened(held) as table:
            stock = figures.tells_figures(table.headings, source.mapping)
            part.report = _import(source, table, moment, stock=stock, anyway=anyway, dry_run=False)
        if not folder.unchanged(file, held):
            raise _Changed
    except ComptoirError as error:
        part.error, part.report = error, None
    file.state = HostFileState.FAILED if part.error else HostFileState.DONE
    file.finished_at = clock.now()
    file.report = outcomes.in_words(part, file.name)
    file.save(update_fields=["state", "finished_at", "report"])
    return part


def _rehearse_file(source: HostSource, path: Path) -> Part:
    moment = folder.true_as_of(path.stat().st_mtime_ns, clock.now())
    try:
        with files.opened(path) as table:
            stock = figures.tells_figures(table.headings, source.mapping)
            report = _import(source, table, moment, stock=stock, anyway=False, dry_run=True)
    except ComptoirError as error:
        return Part(path.name, error=error, as_of=moment)
    return Part(path.name, report=report, as_of=moment)


@contextmanager
def _locked(source: HostSource, lease: UUID | None = None) -> Iterator[None]:
    """A transaction in which nobody else works on the source. Raises _Busy where somebody does, or took the lease."""
    with transaction.atomic():
        with connection.cursor() as cursor:
            cursor.execute("SELECT pg_try_advisory_xact_lock(%s, %s)", [_LOCKS, source.pk])
            if not cursor.fetchone()[0]:
                raise _Busy
        if lease is not None and not HostSource.objects.filter(pk=source.pk, lease=lease).exists():
            raise _Busy
        yield


@contextmanager
def _leased(source: HostSource) -> Iterator[UUID]:
    """Hold the source while its database is queried: nobody else begins, unless it takes longer than it may.

    Raises _Busy where somebody holds it. What a killed worker held ends by itself.
    """
    lease = uuid4()
    with _locked(source):
        now = clock.now()
        free = HostSource.objects.filter(pk=source.pk).exclude(leased_until__gt=now)
        until = now + timedelta(seconds=source.limit_seconds) + _LEEWAY
        # Over a query that kills whoever asks it, workers would die every few seconds: it is due again after its lease.
        if not free.update(lease=lease, leased_until=until, next_at=until):
            raise _Busy
    try:
        yield lease
    finally:
        HostSource.objects.filter(pk=source.pk, lease=lease).update(lease=None, leased_until=None)
