"""The schema: made beside a host's own tables, never over them; refused when it is not the code's."""

from __future__ import annotations

from collections.abc import Iterator

import psycopg
import pytest
from django.core.management import call_command

from tests.cli.installed import Installation, installed

HOST = """
CREATE TABLE public.customers (id int PRIMARY KEY, name text);
INSERT INTO public.customers VALUES (1, 'kept');
CREATE TABLE public.django_migrations (id serial PRIMARY KEY, app varchar(255), name varchar(255), applied timestamptz);
INSERT INTO public.django_migrations (app, name, applied) VALUES
    ('contenttypes', '0001_initial', now()), ('auth', '0001_initial', now()), ('orders', '0099_of_the_host', now());
CREATE TABLE public.auth_user (id int PRIMARY KEY, username text);
CREATE TABLE public.django_content_type (id int PRIMARY KEY);
"""


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Installation]:
    """A database that a host's own Django application lives in; Comptoir has its tables beside."""
    with installed(tmp_path_factory.mktemp("schema"), migrated=False) as one:
        with one.connect() as connection:
            connection.execute(HOST)
        yield one


@pytest.fixture
def connection(shop: Installation) -> Iterator[psycopg.Connection]:
    """To the host's database."""
    with shop.connect() as one:
        yield one


def tables(connection, schema) -> set[str]:
    rows = connection.execute("SELECT tablename FROM pg_tables WHERE schemaname = %s", [schema])
    return {row[0] for row in rows}


def column(connection, query) -> list[str]:
    return [row[0] for row in connection.execute(query)]


def test_a_schema_that_was_never_migrated_is_refused_with_the_remedy(shop):
    """The host's own record of migrations, in `public`, is not taken for ours."""
    refused = shop.run("account", "list", COMPTOIR_DB_SCHEMA="never")
    assert refused.returncode == 78
    assert "not migrated" in refused.stderr
    assert "comptoir migrate" in refused.stderr


def test_it_lives_beside_a_hosts_tables(shop, connection):
    """Everything of ours goes into our schema; a host's tables of the same names stay as they are."""
    before = tables(connection, "public")
    assert shop.run("migrate").returncode == 0
    ours = tables(connection, "comptoir")
    assert {"django_migrations", "auth_user", "marketplace_accounts", "procrastinate_jobs"} <= ours
    assert tables(connection, "public") == before
    assert column(connection, "SELECT name FROM public.customers") == ["kept"]
    assert len(column(connection, "SELECT id FROM public.django_migrations")) == 3
    functions = (
        "SELECT n.nspname FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace WHERE proname = %s"
    )
    assert connection.execute(functions, ["comptoir_now"]).fetchall() == [("comptoir",)]
    assert shop.run("account", "list").returncode == 0


def test_migrating_again_changes_nothing(shop, connection):
    """Idempotent, to the row."""
    shop.run("migrate")
    record = "SELECT app || name || applied::text FROM comptoir.django_migrations ORDER BY id"
    before = (column(connection, record), tables(connection, "comptoir"))
    assert shop.run("migrate").returncode == 0
    assert (column(connection, record), tables(connection, "comptoir")) == before


def test_a_schema_with_a_strangers_table_is_refused_by_name(shop, connection):
    """Nothing is made there, and what to do is said."""
    connection.execute("CREATE SCHEMA theirs; CREATE TABLE theirs.invoices (id int)")
    refused = shop.run("migrate", COMPTOIR_DB_SCHEMA="theirs")
    assert refused.returncode == 78
    assert "invoices" in refused.stderr
    assert "COMPTOIR_DB_SCHEMA" in refused.stderr
    assert tables(connection, "theirs") == {"invoices"}


def test_the_hosts_own_schema_is_refused(shop, connection):
    """Also where the host's tables have names that a table of ours has."""
    before = tables(connection, "public")
    refused = shop.run("migrate", COMPTOIR_DB_SCHEMA="public")
    assert refused.returncode == 78
    assert "customers" in refused.stderr
    assert tables(connection, "public") == before


def test_two_migrates_at_once_make_one_schema(shop, connection):
    """Machines that start together: one migrates, the other waits and finds it done."""
    started = [shop.start("migrate", COMPTOIR_DB_SCHEMA="twice") for _ in range(3)]
    ended = [(process.communicate(timeout=120), process.returncode) for process in started]
    assert [code for _, code in ended] == [0, 0, 0], ended
    names = column(connection, "SELECT app || '.' || name FROM twice.django_migrations")
    assert len(names) == len(set(names)) > 20


def test_a_database_of_a_newer_version_refuses_the_start(shop, connection):
    """Older code on newer tables would do harm; `doctor` says so too."""
    shop.run("migrate")
    connection.execute(
        "INSERT INTO comptoir.django_migrations (app, name, applied) VALUES ('orders', '0999_later', now())"
    )
    try:
        refused = shop.run("orders", "list")
        assert refused.returncode == 78
        assert "newer Comptoir (orders 0999_later)" in refused.stderr
        assert "What to do:" in refused.stderr
        told = {finding["what"]: finding for finding in shop.json("doctor")}
        assert not told["Tables"]["well"]
        assert "0999_later" in told["Tables"]["told"]
    finally:
        connection.execute("DELETE FROM comptoir.django_migrations WHERE name = '0999_later'")
    assert shop.run("orders", "list").returncode == 0


def test_who_may_not_make_schemas_uses_the_one_that_was_made(shop, connection):
    """Whoever lends us a schema need not give more rights than that; without one, what to ask for is said."""
    connection.execute("DROP EXTENSION IF EXISTS pg_trgm CASCADE")
    connection.execute("CREATE SCHEMA lent; REVOKE CREATE ON DATABASE comptoir FROM comptoir, PUBLIC")
    try:
        bare = shop.run("migrate", COMPTOIR_DB_SCHEMA="lent")
        unlent = shop.run("migrate", COMPTOIR_DB_SCHEMA="unlent")
    finally:
        connection.execute("GRANT CREATE ON DATABASE comptoir TO comptoir")
    connection.execute("CREATE EXTENSION pg_trgm WITH SCHEMA public")
    connection.execute("REVOKE CREATE ON DATABASE comptoir FROM comptoir, PUBLIC")
    try:
        assert shop.run("migrate", COMPTOIR_DB_SCHEMA="lent").returncode == 0
    finally:
        connection.execute("GRANT CREATE ON DATABASE comptoir TO comptoir")
    assert (bare.returncode, "CREATE EXTENSION pg_trgm" in bare.stderr) == (78, True)
    assert (unlent.returncode, "CREATE SCHEMA unlent" in unlent.stderr) == (78, True)


@pytest.mark.django_db
def test_every_change_of_a_model_has_its_migration():
    """`makemigrations --check` finds nothing to do."""
    call_command("makemigrations", "--check", "--dry-run", verbosity=0)
