"""Empties the tables after a test that commits: those that hold something, which are few of them.

Django truncates every table and makes every permission anew, which costs more than most tests do.
"""

from __future__ import annotations

from functools import cache

from django.db import connection, transaction
from django.test import TransactionTestCase

_KEPT = {"django_content_type", "auth_permission"}
"""What migrations made, and no test changes."""


@cache
def _which_are_filled() -> str:
    tables = connection.introspection.django_table_names(only_existing=True, include_views=False)
    return " UNION ALL ".join(
        f"SELECT '{table}' WHERE EXISTS (SELECT 1 FROM \"{table}\")"  # noqa: S608  # names of our own tables
        for table in sorted(set(tables) - _KEPT)
    )


def _empty(_test: TransactionTestCase) -> None:
    with connection.cursor() as cursor:
        cursor.execute(_which_are_filled())
        filled = [table for (table,) in cursor.fetchall()]
        if not filled:
            return
        with transaction.atomic():
            cursor.execute("SET LOCAL session_replication_role = replica")  # in any order
            for table in filled:
                cursor.execute(f'DELETE FROM "{table}"')  # noqa: S608  # names of our own tables


TransactionTestCase._fixture_teardown = _empty  # type: ignore[method-assign]  # Django has no door for it
