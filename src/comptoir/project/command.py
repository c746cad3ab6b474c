"""The `comptoir` command: brings the process up as far as the command needs, and turns problems into sentences."""

from __future__ import annotations

import functools
import sys
from collections.abc import Callable
from typing import Any

import typer

from comptoir.errors import ComptoirError, ConfigurationError
from comptoir.project import boot, plain
from comptoir.project.supervisor import EX_CONFIG

INTERRUPTED = 130
"""What a shell says of a program that Ctrl-C ended."""

_DATABASE_AWAY = "Is PostgreSQL running, and is DATABASE_URL right? `comptoir doctor` says more."


def run() -> None:
    """The console script.

    Exit codes: 0 done, 1 failed, 2 misused, 78 the configuration is at fault, 130 interrupted.
    """
    try:
        if len(sys.argv) > 1 and sys.argv[1] in plain.NAMES:
            plain.app(prog_name="comptoir")
        else:
            boot.set_up()
            _whole()(prog_name="comptoir")
    except ComptoirError as error:
        _say(error)
        sys.exit(EX_CONFIG if isinstance(error, ConfigurationError) else 1)
    except KeyboardInterrupt:
        sys.exit(INTERRUPTED)
    except boot.database_errors() as error:
        _say(ComptoirError(f"The database: {_first_line(error)}", remedy=_DATABASE_AWAY))
        sys.exit(1)


def _whole() -> Callable[..., object]:
    """Every command. Imported late: most of them stand on Django's models."""
    from comptoir.cli import (
        accounts,
        offers,
        orders,
        outbox,
        people,
        products,
        sources,
        stock,
        sync,
        webhooks,
    )
    from comptoir.project import demo_feed, doctor, keys, openapi, processes

    app = typer.Typer(
        no_args_is_help=True,
        pretty_exceptions_enable=False,
        add_completion=False,
        help="Comptoir connects a shop's own system with the marketplaces it sells on.",
    )
    plain.add_to(app)
    processes.add_to(app)
    doctor.add_to(app)
    demo_feed.add_to(app)
    openapi.add_to(app)
    app.add_typer(accounts.app, name="account")
    app.add_typer(orders.app, name="orders")
    app.add_typer(offers.app, name="offers")
    app.add_typer(products.app, name="products")
    app.add_typer(stock.app, name="stock")
    app.add_typer(sources.app, name="source")
    app.add_typer(sync.app, name="sync")
    app.add_typer(webhooks.app, name="webhook")
    app.add_typer(outbox.app, name="outbox")
    app.add_typer(people.app, name="user")
    app.add_typer(keys.app, name="key")
    command = typer.main.get_command(app)
    _bring_up_before(command)
    return command


def _bring_up_before(command: Any) -> None:
    """Let every command come up before it acts, once its words have been understood: help needs no database."""
    for name, each in command.commands.items():
        if hasattr(each, "commands"):
            _bring_up_before(each)
        elif name not in plain.NAMES:
            if name not in _LOGGING:
                each.callback = _after(_hush, each.callback)
            each.callback = _after(_COMING_UP.get(name, boot.ready), each.callback)


def _after(first: Callable[[], None], act: Callable[..., object]) -> Callable[..., object]:
    @functools.wraps(act)
    def both(*arguments: object, **options: object) -> object:
        first()
        return act(*arguments, **options)

    return both


# Whose log is what there is to read of them.
_LOGGING = frozenset({"migrate", "web", "worker"})


def _hush() -> None:
    from django.conf import settings

    from comptoir.project import logs

    if settings.ENVIRONMENT.comptoir_log_level is None:
        logs.hush()


# What comes before a command that needs less, or more, than a database that is ready.
_COMING_UP: dict[str, Callable[[], None]] = {
    "migrate": boot.open_database,
    "doctor": boot.open_database,
    "openapi": boot.set_up,
    "web": boot.ready_to_listen,
}


def _first_line(error: BaseException) -> str:
    return (str(error).strip().splitlines() or [type(error).__name__])[0]


def _say(error: ComptoirError) -> None:
    print(f"Error: {error}", file=sys.stderr)  # noqa: T201  # the program's own voice
    if error.remedy:
        print(f"What to do: {error.remedy}", file=sys.stderr)  # noqa: T201  # as above


if __name__ == "__main__":
    run()
