"""How a process of Comptoir comes up: environment, embedded database, Django, then the checks that guard a start."""

from __future__ import annotations

import os

import django

from comptoir.project import embedded, environment
from comptoir.project.ports import check_port

_held: list[embedded.Hold] = []


def open_database() -> None:
    """Have the embedded database running for as long as this process lives, unless DATABASE_URL names another."""
    given = environment.load()
    if not given.database_url and not _held:
        _held.append(embedded.hold(given.data_dir))


def set_up() -> None:
    """Make Django's models and settings importable. No database is needed yet."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "comptoir.project.settings")
    django.setup()


def check_start() -> None:
    """What must hold before a process serves: this schema, this sealing key. Applies the environment's account.

    Raises ConfigurationError with the remedy.
    """
    from comptoir.accounts import services
    from comptoir.project import schema

    schema.check_version()
    services.check_sealing_key()
    services.apply_environment()


def ready() -> None:
    """Bring up everything that work on the shop's data needs."""
    open_database()
    check_start()


def ready_to_listen() -> None:
    """Bring up everything that serving pages needs, the port included. Raises PortTaken besides."""
    given = environment.load()
    check_port(given.comptoir_host, given.port)
    ready()


def database_errors() -> tuple[type[Exception], ...]:
    """What is raised when the database is away or has no room: its end of things, not ours."""
    import psycopg
    from django.db import InterfaceError, OperationalError
    from procrastinate.exceptions import ConnectorException

    return (OperationalError, InterfaceError, psycopg.OperationalError, ConnectorException)
