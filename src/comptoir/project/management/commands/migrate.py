"""`migrate`, made safe to run from several machines at once and beside a host's own tables."""

from __future__ import annotations

from typing import Any

from django.core.management.commands import migrate
from django.db import connections

from comptoir.project import schema


class Command(migrate.Command):
    """Django's own command between our checks: the schema exists, and nothing in it is a stranger's."""

    def handle(self, *args: Any, **options: Any) -> None:
        """Create the schema, refuse foreign tables by name, then migrate; waits for another migrate to end."""
        connection = connections[options["database"]]
        with schema.exclusive(connection):
            schema.prepare(connection)
            super().handle(*args, **options)
