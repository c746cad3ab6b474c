"""Commands that need no Django: they start other processes, or stand alone."""

from __future__ import annotations

import contextlib
import io
import sqlite3
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Annotated

import typer

from comptoir.errors import ComptoirError, ConfigurationError
from comptoir.project import embedded, environment
from comptoir.project.children import command, run_once
from comptoir.project.demo import run_demo
from comptoir.project.ports import PortTaken, check_port
from comptoir.project.supervisor import Event, supervise

_EVERYWHERE = {"0.0.0.0", "::"}  # noqa: S104  # compared with, not listened on

app = typer.Typer(no_args_is_help=True, pretty_exceptions_enable=False, add_completion=False)


def serve() -> None:
    """Run everything: the database unless DATABASE_URL names one, migrations, the web pages and a worker."""
    given = environment.load()
    try:
        check_port(given.comptoir_host, given.port)
    except PortTaken as taken:
        raise ConfigurationError(str(taken), remedy=taken.remedy) from None
    held = None if given.database_url else embedded.hold(given.data_dir)
    try:
        migrated = run_once("migrate")
        if migrated:
            raise typer.Exit(migrated)
        _say(f"Comptoir is at {address(given.comptoir_host, given.port)}  (Ctrl-C stops it)")
        code = supervise([command("web"), command("worker")], on_event=_tell)
    finally:
        if held is not None:
            held.release()
            # What ends with us (a container, a unit of systemd) would cut a server off that lingers.
            if not embedded.stop_unused(given.data_dir):
                _say("The embedded database is still stopping.")
    raise typer.Exit(code)


def simulate(
    host: Annotated[str, typer.Option(help="The address to listen on.")] = "127.0.0.1",
    port: Annotated[int, typer.Option(min=0, max=65535, help="The port; 0 takes a free one.")] = 4567,
    state: Annotated[
        Path | None, typer.Option(help="A file that keeps the world between runs; none: memory.")
    ] = None,
    seed: Annotated[int, typer.Option(help="The same seed makes the same world.")] = 1,
    pace: Annotated[
        float, typer.Option(min=0.01, help="Divide every published call frequency by this.")
    ] = 1.0,
    shops: Annotated[int, typer.Option(min=1, help="How many shops there are.")] = 1,
    orders: Annotated[int, typer.Option(min=0, help="How many orders each shop starts with.")] = 0,
    orders_per_minute: Annotated[
        float, typer.Option(min=0, help="How fast customers buy, in each shop.")
    ] = 0.0,
    faults: Annotated[
        Path | None, typer.Option(help="A JSON list of disruptions to begin with; see docs/simulator.md.")
    ] = None,
    quiet: Annotated[bool, typer.Option("--quiet", help="Print nothing.")] = False,
) -> None:
    """Run the simulated marketplace alone, to develop or practise against."""
    from comptoir.simulator.standalone import Options
    from comptoir.simulator.standalone import serve as serve_world

    options = Options(
        host=host,
        port=port,
        state=str(state or ":memory:"),
        seed=seed,
        pace=pace,
        shops=shops,
        orders=orders,
        orders_per_minute=orders_per_minute,
        faults=str(faults or ""),
    )
    hushed = contextlib.redirect_stdout(io.StringIO()) if quiet else contextlib.nullcontext()
    try:
        with hushed:
            code = serve_world(options)
    except sqlite3.Error as error:
        raise ComptoirError(
            f"The world cannot be kept in {options.state}: {error}.",
            remedy="Name a file in a directory that you may write, or remove the damaged file.",
        ) from None
    raise typer.Exit(code)


def print_environment() -> None:
    """Print every environment variable that Comptoir reads, as a .env file to fill in."""
    sys.stdout.write(environment.example())


def demo() -> None:
    """See it work: a simulated marketplace that sells, and Comptoir taking its orders in."""
    raise typer.Exit(run_demo())


COMMANDS: dict[str, Callable[..., None]] = {
    "demo": demo,
    "serve": serve,
    "simulate": simulate,
    "environment": print_environment,
}
NAMES = frozenset(COMMANDS)


def add_to(target: typer.Typer) -> None:
    """Put these commands on `target`."""
    for name, function in COMMANDS.items():
        target.command(name)(function)


def address(host: str, port: int) -> str:
    """Where a browser on this machine finds the pages."""
    if host in _EVERYWHERE:
        return f"http://localhost:{port}, on all addresses of this machine"
    return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"


def _tell(event: Event) -> None:
    if event.kind == "died":
        _say(f"{event.child} ended with code {event.code}; it starts again in {event.delay:.0f} s.")
    elif event.kind in {"unstartable", "killed"}:
        _say(f"{event.child}: {event.kind}.")


def _say(line: str) -> None:
    print(line, file=sys.stderr, flush=True)  # noqa: T201  # the program's own voice


add_to(app)
