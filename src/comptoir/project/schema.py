"""The database schema as a whole: that it exists, that its tables are ours, that it is as new as the code."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import psycopg
from django.apps import apps
from django.conf import settings
from django.db import connection as default_connection
from django.db.backends.base.base import BaseDatabaseWrapper
from django.db.migrations.executor import MigrationExecutor
from psycopg import sql

from comptoir.errors import ConfigurationError

OLDEST_SERVER = 150_000
_LOCK = 0x636F6D70746F6972  # "comptoir": the advisory lock that migrations take


def _is_ours(table: str) -> bool:
    """Whether Comptoir, or a library of its, makes a table of this name."""
    models = {model._meta.db_table for model in apps.get_models(include_auto_created=True)}
    return table in models | {"django_migrations", "comptoir_clock"} or table.startswith("procrastinate_")


@contextmanager
def exclusive(connection: BaseDatabaseWrapper) -> Iterator[None]:
    """Hold back any other `migrate` of this database until the block ends, on a connection of its own."""
    parameters = connection.get_connection_params()
    with psycopg.connect(
        **{k: v for k, v in parameters.items() if k not in {"cursor_factory", "context"}}
    ) as own:
        # A transaction lock: it goes with the connection, whatever kills this process.
        own.execute("SELECT pg_advisory_xact_lock(%s)", [_LOCK])
        yield


def prepare(connection: BaseDatabaseWrapper) -> None:
    """Create the schema if it is missing. Raises ConfigurationError for a server too old or a foreign table in it."""
    name = settings.ENVIRONMENT.comptoir_db_schema
    with connection.cursor() as cursor:
        cursor.execute("SHOW server_version_num")
        if int(cursor.fetchone()[0]) < OLDEST_SERVER:
            raise ConfigurationError(
                "PostgreSQL is older than 15.",
                remedy="Upgrade the server, or unset DATABASE_URL to use the embedded one.",
            )
        cursor.execute(sql.SQL("CREATE SCHEMA IF NOT EXISTS {}").format(sql.Identifier(name)))
        cursor.execute("SELECT tablename FROM pg_tables WHERE schemaname = %s ORDER BY 1", [name])
        tables = [row[0] for row in cursor.fetchall()]
    foreign = [table for table in tables if not _is_ours(table)]
    if foreign:
        raise ConfigurationError(
            f"The schema {name} holds tables that Comptoir did not make: {', '.join(foreign)}.",
            remedy="Name another schema in COMPTOIR_DB_SCHEMA; Comptoir makes it and leaves the rest alone.",
        )


def check_version() -> None:
    """Refuse to work on a schema that is newer or older than the code. Raises ConfigurationError with the remedy."""
    executor = MigrationExecutor(default_connection)
    applied = set(executor.loader.applied_migrations)
    known = set(executor.loader.disk_migrations)
    newer = sorted(name for name in applied - known if name[0] in {"project", *_own_labels()})
    if newer:
        label, name = newer[-1]
        raise ConfigurationError(
            f"The database was migrated by a newer Comptoir ({label} {name}).",
            remedy="Start that version, or restore the backup that was made before it.",
        )
    if executor.migration_plan(executor.loader.graph.leaf_nodes()):
        raise ConfigurationError(
            "The database is not migrated to this version.", remedy="Run: comptoir migrate"
        )


def _own_labels() -> set[str]:
    return {config.label for config in apps.get_app_configs() if config.name.startswith("comptoir.")}
