"""The `comptoir` command: brings the process up as far as the command needs, and turns problems into sentences."""

from __future__ import annotations

import sys

import typer

from comptoir.errors import ComptoirError, ConfigurationError
from comptoir.project import boot, plain
from comptoir.project.supervisor import EX_CONFIG


def run() -> None:
    """The console script. Exit codes: 0 done, 1 failed, 2 misused, 78 the configuration is at fault."""
    try:
        if len(sys.argv) > 1 and sys.argv[1] in plain.NAMES:
            plain.app()
        else:
            boot.set_up()
            _whole()()
    except ComptoirError as error:
        _say(error)
        sys.exit(EX_CONFIG if isinstance(error, ConfigurationError) else 1)


def _whole() -> typer.Typer:
    """Every command. Imported late: most of them stand on Django's models."""
    from comptoir.cli import accounts, orders, people
    from comptoir.project import demo_feed, doctor, processes

    app = typer.Typer(
        no_args_is_help=True,
        pretty_exceptions_enable=False,
        help="Comptoir connects a shop's own system with the marketplaces it sells on.",
    )

    @app.callback()
    def main() -> None:
        if "--help" not in sys.argv:
            boot.open_database()
            if sys.argv[1] not in {"migrate", "doctor"}:
                boot.check_start()

    plain.add_to(app)
    processes.add_to(app)
    doctor.add_to(app)
    demo_feed.add_to(app)
    app.add_typer(accounts.app, name="account")
    app.add_typer(orders.app, name="orders")
    app.add_typer(people.app, name="user")
    return app


def _say(error: ComptoirError) -> None:
    print(f"Error: {error}", file=sys.stderr)  # noqa: T201  # the program's own voice
    if error.remedy:
        print(f"What to do: {error.remedy}", file=sys.stderr)  # noqa: T201  # as above


if __name__ == "__main__":
    run()
