"""Setting sources up: add, find, ask for a run, pause, remove. The address of a database is sealed and never told."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from django.conf import settings
from django.db import transaction

from comptoir import clock
from comptoir.accounts import vault
from comptoir.activity import journal
from comptoir.catalog import sources
from comptoir.catalog.imports import columns
from comptoir.catalog.imports.figures import FIGURES
from comptoir.catalog.imports.files import Table
from comptoir.inbound.hosts import addresses, database, folder
from comptoir.inbound.hosts.problems import SourceProblem, UnknownSource
from comptoir.inbound.models import HostKind, HostSource

PRODUCTS, STOCK = "products_query", "stock_query"
_EVERY = {HostKind.SQL: 30, HostKind.FOLDER: 1, HostKind.PUSHED: None}
"""Minutes between two looks, where nobody says."""
MOST_MINUTES, MOST_HOURS, MOST_SECONDS = 10_080, 8_760, 3_600


@dataclass(frozen=True, kw_only=True, slots=True)
class Wanted:
    """A source as it is to be: a database (`url` and one query or both), a folder, or one that a program pushes (neither).

    `mapping` says by heading which field a column of a file is. `zone`: the time zone of moments without one, empty for
    the shop's. `limit_seconds` is what one query may take.
    """

    name: str
    url: str = ""
    products_query: str = ""
    stock_query: str = ""
    directory: str = ""
    mapping: Mapping[str, str] = field(default_factory=dict)
    zone: str = ""
    interval_minutes: int | None = None
    max_age_hours: int = 24
    limit_seconds: int = 300

    @property
    def kind(self) -> HostKind:
        """A folder where one is named, a database where its address is, else what a program pushes."""
        if self.directory:
            return HostKind.FOLDER
        return HostKind.SQL if self.url else HostKind.PUSHED


def add(wanted: Wanted, *, who: str, patience: int = MOST_SECONDS) -> HostSource:
    """Check that the source can be read, within `patience` seconds a query, and keep it. It runs by itself from now on.

    One that a program pushes is kept only to be watched. Raises SourceProblem, BadSource, MappingProblem; the message names
    the field.
    """
    source = drafted(wanted)
    if HostSource.objects.filter(name=wanted.name).exists():
        raise SourceProblem(f"name: there is a source {wanted.name} already.", remedy="Choose another name.")
    _try_out(source, wanted.url, patience)
    with transaction.atomic():
        source.save()
        if wanted.url:
            source.sealed_url = vault.seal(wanted.url.strip(), bound_to=_seal_of(source))
            source.save(update_fields=["sealed_url"])
        journal.note("source.added", details={"source": source.name, "where": source.shown}, who=who)
    return source


def drafted(wanted: Wanted) -> HostSource:
    """The source that is wanted, checked as far as it can be without touching it; not kept. Raises as `add`."""
    sources.check_name(wanted.name)
    if wanted.url and wanted.directory:
        raise SourceProblem("url: a source is a database or a folder.", remedy="Give one of the two.")
    sql = wanted.kind is HostKind.SQL
    queries = {PRODUCTS: wanted.products_query.strip(), STOCK: wanted.stock_query.strip()}
    if sql != any(queries.values()):
        raise SourceProblem(
            "products_query: a database needs a query for products, for stock, or both; others have none.",
            remedy="Give a file with a SELECT: --products FILE, --stock FILE." if sql else "Leave them out.",
        )
    every = wanted.interval_minutes if wanted.interval_minutes is not None else _EVERY[wanted.kind]
    _check_figures(wanted, every)
    for field_name, text in queries.items():
        queries[field_name] = database.check_query(text, field_name) if text else ""
    now = clock.now()
    return HostSource(
        name=wanted.name,
        kind=wanted.kind,
        shown=addresses.shown(wanted.url) if sql else wanted.directory or "pushed over the API",
        directory=wanted.directory,
        mapping=dict(wanted.mapping),
        products_query=queries[PRODUCTS],
        stock_query=queries[STOCK],
        zone=wanted.zone,
        interval_minutes=every,
        max_age_hours=wanted.max_age_hours,
        limit_seconds=wanted.limit_seconds,
        created_at=now,
        next_at=None if every is None else now,
    )


def _check_figures(wanted: Wanted, every: int | None) -> None:
    if every is not None and wanted.kind is HostKind.PUSHED:
        raise SourceProblem("interval_minutes: nobody reads what is pushed.", remedy="Leave it out.")
    for name, value, most in (
        ("interval_minutes", 1 if every is None else every, MOST_MINUTES),
        ("max_age_hours", wanted.max_age_hours, MOST_HOURS),
        ("limit_seconds", wanted.limit_seconds, MOST_SECONDS),
    ):
        if not 1 <= value <= most:
            raise SourceProblem(f"{name}: {value} is out of range.", remedy=f"Give 1 to {most:,}.")
    try:
        ZoneInfo(wanted.zone or settings.TIME_ZONE)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise SourceProblem(
            f"zone: {wanted.zone!r} is no time zone.", remedy="Use a name such as America/Toronto or UTC."
        ) from None


def _try_out(source: HostSource, url: str, patience: int) -> None:
    seconds = min(patience, source.limit_seconds)
    if source.kind == HostKind.FOLDER:
        folder.prepare(source.directory)
    for query, field_name in ((source.products_query, PRODUCTS), (source.stock_query, STOCK)):
        if query:
            with database.queried(url, query, field=field_name, limit_seconds=seconds) as table:
                check_headings(source, table, field_name)


def check_headings(source: HostSource, table: Table, field_name: str) -> None:
    """Raise SourceProblem where the columns of a query do not say what they are, or say stock in the wrong one."""
    words = FIGURES if field_name == STOCK else columns.PRODUCTS
    try:
        known = columns.assign(table.headings, source.mapping, words)
    except columns.MappingProblem as error:
        raise SourceProblem(
            f"{field_name}: {str(error).removeprefix('row 1: ').removeprefix('--map: ')}",
            remedy="Name the columns by AS, as the documentation lists them, such as AS sku. Its columns:"
            f" {', '.join(table.headings)}.",
        ) from None
    if field_name == PRODUCTS and source.stock_query and "stock_quantity" in known.fields:
        raise SourceProblem(
            f"{PRODUCTS}: column {known.headings['stock_quantity']!r} is stock, which the stock query tells.",
            remedy="Leave it out of one of the two.",
        )


def address_of(source: HostSource) -> str:
    """The whole address of its database. Raises ConfigurationError where another sealing key sealed it."""
    return vault.unseal(bytes(source.sealed_url or b""), bound_to=_seal_of(source))


def zone_of(source: HostSource) -> ZoneInfo:
    """The time zone in which its moments without one are meant."""
    return ZoneInfo(source.zone or settings.TIME_ZONE)


def _seal_of(source: HostSource) -> str:
    return f"host-source:{source.pk}"


def find(name: str) -> HostSource:
    """The source of this name. Raises UnknownSource."""
    source = HostSource.objects.filter(name=name).first()
    if source is None:
        known = ", ".join(HostSource.objects.order_by("name").values_list("name", flat=True)[:10])
        raise UnknownSource(
            f"name: there is no source {name}.",
            remedy=f"Sources: {known}." if known else "Add one: comptoir source add NAME",
        )
    return source


def ask(source: HostSource, *, anyway: bool = False) -> None:
    """Have it run soon, whether or not it is paused; past its brake when a person says `anyway`. Raises SourceProblem."""
    require_read(source)
    HostSource.objects.filter(pk=source.pk).update(asked_at=clock.now(), asked_anyway=anyway)


def require_read(source: HostSource) -> None:
    """Raises SourceProblem for one that a program pushes: there is nothing to run."""
    if source.kind == HostKind.PUSHED:
        raise SourceProblem(
            f"name: {source.name} is pushed by a program.", remedy="Have the program tell again."
        )


def set_enabled(source: HostSource, enabled: bool, *, who: str) -> bool:
    """Let it run by itself, and be watched, or not. False when it was so already."""
    changed = HostSource.objects.filter(pk=source.pk).exclude(enabled=enabled)
    soon = None if source.kind == HostKind.PUSHED else clock.now()
    if not changed.update(enabled=enabled, next_at=soon):
        return False
    journal.note("source.resumed" if enabled else "source.paused", details={"source": source.name}, who=who)
    if not enabled:
        settle_concerns(source)
    return True


def remove(source: HostSource, *, who: str) -> None:
    """Forget the source. Products and figures that it told stay; so do the files in its folder."""
    with transaction.atomic():
        settle_concerns(source)
        source.delete()
        journal.note("source.removed", details={"source": source.name, "where": source.shown}, who=who)


def concern(source: HostSource, what: str) -> str:
    """The key of what a person is asked to see to: `failing`, `file`, `rows` or `age`."""
    return f"host-source:{source.pk}:{what}"


def settle_concerns(source: HostSource) -> None:
    """Nobody needs to see to anything of it any more."""
    for what in ("failing", "file", "rows", "age"):
        journal.settle_concern(concern(source, what))
    sources.settle(source.name)
