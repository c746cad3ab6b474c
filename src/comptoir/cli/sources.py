"""`comptoir source`: the shop's own database or folder, from which products and stock are read."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Annotated

import typer

from comptoir import clock
from comptoir.cli import output, values
from comptoir.cli.accounts import whose
from comptoir.cli.output import JsonOption
from comptoir.inbound.hosts import addresses, folder, outcomes, services
from comptoir.inbound.hosts.outcomes import Part
from comptoir.inbound.hosts.problems import SourceProblem
from comptoir.inbound.hosts.running import Ran, rehearse, run
from comptoir.inbound.hosts.services import Wanted, find
from comptoir.inbound.hosts.shown import whole
from comptoir.inbound.models import HostKind, HostSource

app = typer.Typer(
    no_args_is_help=True, help="The shop's own database or folder: products and stock come in from it."
)

_SHOWN_PROBLEMS = 50
NameArgument = Annotated[str, typer.Argument(metavar="NAME", help="The source's name.")]
QueryOption = Annotated[
    Path | None, typer.Option(exists=True, dir_okay=False, readable=True, help="A file with a SELECT.")
]


@app.command("add")
def add(
    name: Annotated[str, typer.Argument(help="A short name of your own, such as quotes.")],
    url: Annotated[
        str,
        typer.Option(help="The database's address, if it holds no password; otherwise you are asked for it."),
    ] = "",
    url_file: Annotated[
        Path | None, typer.Option(exists=True, dir_okay=False, readable=True, help="A file with the address.")
    ] = None,
    products: QueryOption = None,
    stock: QueryOption = None,
    directory: Annotated[
        str, typer.Option("--folder", help="A folder that files are put into, instead.")
    ] = "",
    pushed: Annotated[
        bool, typer.Option("--pushed", help="Neither: a program tells it over the API, and is watched.")
    ] = False,
    mapping: Annotated[
        list[str] | None,
        typer.Option("--map", metavar="COLUMN=FIELD", help="Which field a column is; FIELD may be `ignore`."),
    ] = None,
    every: Annotated[
        int | None, typer.Option(help="Minutes between two looks; default: 30, a folder 1.")
    ] = None,
    max_age_hours: Annotated[
        int, typer.Option(help="A person is told when it says nothing newer for so long.")
    ] = 24,
    limit_seconds: Annotated[int, typer.Option(help="What one query may take.")] = 300,
    zone: Annotated[
        str, typer.Option(help="The time zone of moments without one; default: the shop's.")
    ] = "",
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Read and check everything, keep nothing.")
    ] = False,
    json: JsonOption = False,
) -> None:
    """Add a source. It is read at once to see that it can be, and from then on by itself while a worker runs.

    A database is only ever read. Its address is sealed, and never shown again. What is --pushed over the API is not read
    but watched: a person is told when it falls silent.
    """
    wanted = Wanted(
        name=name,
        url="" if directory or pushed else _address(url, url_file),
        products_query=products.read_text(encoding="utf-8") if products else "",
        stock_query=stock.read_text(encoding="utf-8") if stock else "",
        directory=directory,
        mapping=values.pairs(mapping or (), "--map", "COLUMN=FIELD"),
        zone=zone,
        interval_minutes=every,
        max_age_hours=max_age_hours,
        limit_seconds=limit_seconds,
    )
    if dry_run:
        _conclude(rehearse(services.drafted(wanted), wanted.url), json=json, rehearsal=True)
        return
    source = services.add(wanted, who=whose())
    if json:
        output.as_json(whole(source))
        return
    output.say(f"Source {source.name} was added: {source.shown}, {_every(source)}.")
    if not pushed:
        output.say(f"Next: comptoir source run {source.name} --dry-run")


def _address(url: str, url_file: Path | None) -> str:
    """The whole address: a password is neither taken from the command line nor shown while it is typed."""
    if url_file is not None:
        return url_file.read_text(encoding="utf-8").strip()
    if url and addresses.holds_secret(url):
        raise SourceProblem(
            "url: it holds a password or options, which everybody on this machine could read.",
            remedy="Leave --url out and type it when asked, or give a file: --url-file FILE.",
        )
    return url or str(typer.prompt("Address of the database", hide_input=True))


@app.command("list")
def list_(json: JsonOption = False) -> None:
    """Every source, and how it fares."""
    now = clock.now()
    sources = list(HostSource.objects.order_by("name"))
    if json:
        output.as_json([whole(source) for source in sources])
        return
    if not sources:
        output.say("There is no source yet. Next: comptoir source add NAME")
        return
    output.table(
        ("Source", "Where", "Every", "Read", "True as of", "How it fares"),
        [
            (
                source.name,
                source.shown,
                _every(source) if source.enabled else "paused",
                output.age(source.succeeded_at, now),
                output.age(source.fresh_as_of, now),
                f"{source.error} {source.remedy}".strip() or ("well" if source.tried_at else "nothing yet"),
            )
            for source in sources
        ],
    )


@app.command("show")
def show(name: NameArgument, json: JsonOption = False) -> None:
    """One source: what it asks, and what its last run came to."""
    source = find(name)
    told = whole(source)
    if json:
        output.as_json(told)
        return
    last = told.pop("last")
    output.table(
        ("Field", "Value"), [(field, value) for field, value in told.items() if value not in ("", None)]
    )
    for part in last:
        output.say(f"{part['what']}: {part.get('error') or ''} {part.get('remedy') or ''}".strip())
        counts = [f"{field} {part[field]}" for field in _COUNTS if part.get(field)]
        output.say(
            f"  {', '.join(counts) or 'nothing changed'}" if "rows" in part else "  nothing was written"
        )
        problems = part.get("problems") or []
        if problems:
            output.table(
                ("Row", "SKU", "Field", "Why", "What to do"),
                [(one["row"], one["sku"], one["field"], one["error"], one["remedy"]) for one in problems],
            )


_COUNTS = ("rows", "created", "changed", "stock_applied", "moved", "stock_ignored", "unknown", "left_out")


def _every(source: HostSource) -> str:
    if source.interval_minutes is None:
        return f"watched for {source.max_age_hours} h"
    return f"every {source.interval_minutes} min"


@app.command("run")
def run_(
    name: NameArgument,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Read and check everything, write nothing.")
    ] = False,
    anyway: Annotated[bool, typer.Option("--anyway", help="Take what looks cut short.")] = False,
    json: JsonOption = False,
) -> None:
    """Read a source here and now.

    Exit codes: 0 done (or could be); 1 it could not be read, was braked, or rows were left out; 3 another worker reads it,
    or files are still being written.
    """
    source = find(name)
    services.require_read(source)
    if dry_run:
        _conclude(rehearse(source), json=json, rehearsal=True)
        return
    ran = _run(source, anyway=anyway)
    if ran.busy:
        output.say(f"{name} is being read by another worker right now.")
        raise typer.Exit(3)
    _conclude(ran.parts, json=json, rehearsal=False)
    if ran.waiting:
        output.say(f"{ran.waiting} file(s) are still being written, and are taken later.")
        raise typer.Exit(3)


def _run(source: HostSource, *, anyway: bool) -> Ran:
    """One run; where files have to keep still first, one more after that."""
    ran = run(source.pk, anyway=anyway)
    if ran.busy or not ran.waiting:
        return ran
    wait = folder.QUIET.total_seconds() + 1
    with output.err.status(f"{ran.waiting} file(s) must keep still for {wait:.0f} s"):
        time.sleep(wait)
    again = run(source.pk, anyway=anyway)
    again.parts[:0] = ran.parts
    return again


def _conclude(parts: list[Part], *, json: bool, rehearsal: bool) -> None:
    if json:
        output.as_json([outcomes.in_figures(part) for part in parts])
    else:
        for part in parts:
            _tell(part)
        if not parts:
            output.say("There was nothing to read.")
        if rehearsal:
            output.say("Nothing was written: this was a rehearsal.")
    reports = [part.report for part in parts if part.report is not None]
    if any(part.error for part in parts) or any(one.rows_at_fault or one.objection for one in reports):
        raise typer.Exit(1)


def _tell(part: Part) -> None:
    if part.error is not None:
        output.say(f"{part.what}:")
        output.problem(part.error)
    if part.report is None:
        return
    for line in outcomes.told_of(part.report):
        output.say(line)
    if part.report.problems:
        output.table(
            ("Row", "SKU", "Field", "Why", "What to do"),
            [
                (one.row, one.sku, one.field, one.error, one.remedy)
                for one in part.report.problems[:_SHOWN_PROBLEMS]
            ],
        )


@app.command("pause")
def pause(name: NameArgument) -> None:
    """Stop reading a source by itself."""
    changed = services.set_enabled(find(name), False, who=whose())
    output.say(f"{name} is paused." if changed else f"{name} was paused already.")


@app.command("resume")
def resume(name: NameArgument) -> None:
    """Read a paused source by itself again."""
    changed = services.set_enabled(find(name), True, who=whose())
    output.say(f"{name} is read again while a worker runs." if changed else f"{name} was not paused.")


@app.command("remove")
def remove(name: NameArgument) -> None:
    """Forget a source and its sealed address. Products and stock that it told stay; files in its folder too."""
    source = find(name)
    services.remove(source, who=whose())
    kept = " Its files stay where they are." if source.kind == HostKind.FOLDER else ""
    output.say(f"Source {name} was removed. What it told stays.{kept}")
