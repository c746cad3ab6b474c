"""How a process of Comptoir comes up: environment, embedded database, Django, then the checks that guard a start."""

from __future__ import annotations

import os

import django

from comptoir.project import embedded, environment

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
