"""Sources over HTTP: added with an address that is never told again, run, paused, removed."""

from __future__ import annotations

import socket

import pytest
from django.db import connection

from comptoir.activity.models import Entry
from comptoir.api.models import IdempotentAnswer
from comptoir.catalog.models import Product, StockLevel
from comptoir.inbound.hosts import due
from comptoir.inbound.hosts.running import run
from comptoir.inbound.models import HostSource
from tests.inbound.hosts.network import on_the_network
from tests.inbound.hosts.quoting import example, postgresql_quotes

pytestmark = pytest.mark.django_db(transaction=True)

PASSWORD = "Very-Secret-4711"


@pytest.fixture
def body(transactional_db):
    """The documentation's quotation system in PostgreSQL on the network, as a program adds it."""
    with postgresql_quotes(PASSWORD) as quotes, on_the_network(quotes, PASSWORD) as url:
        queries = {"products_query": example("products.sql"), "stock_query": example("stock.sql")}
        yield {"name": "quotes", "url": url} | queries


def test_a_source_is_added_and_run(connect, body):
    """Its address is told by nothing, not even by what is kept for the same request again."""
    admin, till = connect("admin"), connect("offers")
    made = admin.post("/sources", body, headers={"Idempotency-Key": "k1"})
    assert made.status_code == 201, made.text
    path = f"/sources/{made.json()['id']}"
    asked = till.post(f"{path}/run")
    assert (asked.status_code, asked.json()["asked_at"] is not None) == (202, True)
    (source_id,) = due.sources_due()
    assert run(source_id).error is None
    whole = admin.get(path)
    assert (whole["asked_at"], [part["rows"] for part in whole["last"]]) == (None, [4, 5])
    assert StockLevel.objects.count() == 5
    assert whole["where"].startswith("postgresql://127.0.0.1:")
    texts = [made.text, admin.ask("GET", "/sources").text, admin.ask("GET", path).text]
    texts += [bytes(kept.body).decode() for kept in IdempotentAnswer.objects.all()]
    for text in texts:
        assert PASSWORD not in text


def test_where_a_source_is_and_what_it_says_is_an_administrators(connect, body):
    """Any key sees how it fares; neither its host, nor its queries, nor what its database says."""
    admin, till = connect("admin"), connect("offers")
    path = f"/sources/{admin.post('/sources', body | {'limit_seconds': 5}).json()['id']}"
    HostSource.objects.update(error="the database says: no relation shelf", remedy="Look at db.lan.")
    assert till.ask("GET", path).status_code == 403
    for told in (till.ask("GET", "/sources"), till.post(f"{path}/run"), admin.post(f"{path}/pause")):
        assert told.status_code in {200, 202}
        for hidden in ("127.0.0.1", "shelf", "db.lan", "SELECT"):
            assert hidden not in told.text


def test_past_its_brake_takes_a_persons_key(connect, body):
    """The feed's own cannot."""
    admin, till = connect("admin"), connect("offers")
    path = f"/sources/{admin.post('/sources', body).json()['id']}/run"
    refused = till.post(path, {"anyway": True})
    assert (refused.status_code, refused.json()["code"]) == (403, "forbidden")
    assert HostSource.objects.get().asked_at is None
    assert admin.post(path, {"anyway": True}).status_code == 202
    assert HostSource.objects.get().asked_anyway


def test_what_cannot_be_read_is_not_added(connect, body):
    """With field and remedy; never with what was sent."""
    admin = connect("admin")
    for change, field in (
        ({"url": "sqlite:////etc/passwd"}, "url"),
        ({"url": f"nonsense {PASSWORD}"}, "url"),
        ({"stock_query": "SELECT 1 AS quantity"}, "stock_query"),
        ({"products_query": "DROP TABLE items"}, "products_query"),
        ({"zone": "America"}, "zone"),
        ({"name": "\u0007"}, "source"),
    ):
        refused = admin.post("/sources", body | change)
        assert (refused.status_code, refused.json().get("field")) == (422, field), refused.text
        assert refused.json()["remedy"]
        assert PASSWORD not in refused.text
    assert not HostSource.objects.exists()


def own_addresses() -> list[str]:
    """Our own database, by its socket and by every name that this machine has."""
    held = connection.settings_dict
    where, port, name = held["HOST"], held["PORT"] or 5432, held["NAME"]
    hosts = (
        "localhost",
        "127.0.0.1",
        "127.0.0.2",
        "[::1]",
        "0",
        "[::ffff:127.0.0.1]",
        socket.gethostname(),
    )
    return [
        f"postgresql://postgres@/postgres?host={where}&port={port}",
        f"postgresql://postgres@/{name}?host={where}",
        f"postgresql:///{name}",
        f"postgresql://{where.replace('/', '%2F')}/{name}",
        f"postgresql://postgres@localhost:{port}/{name}?hostaddr=127.0.0.1",
        *(f"postgresql://postgres:x@{host}:{port}/{name}" for host in hosts),
        *(f"postgresql://postgres:x@{host}:{port}/postgres" for host in hosts),
    ]


def test_no_address_leads_to_our_own_database_or_to_files(connect):
    """Whoever runs Comptoir may be the administrator of its database: a query there would read the sealing key."""
    admin = connect("admin")
    query = "SELECT 'x' AS sku, pg_read_file('/etc/hostname') AS name_en"
    addresses = own_addresses()
    addresses += [
        "postgresql://a:b@db.example.com/x?passfile=/etc/passwd",
        "postgresql://a:b@db.example.com/x?service=tea",
        "postgresql://a:b@db.example.com/x?host=/run/postgresql",
        "postgresql://a:b@db.example.com/x?sslmode=verify-full&sslrootcert=/etc/passwd",
        "postgresql://a:b@db.example.com,elsewhere/x",
        "mysql+pymysql://a:b@db.example.com/x?local_infile=1",
        "mysql+pymysql://a:b@db.example.com/x?unix_socket=/run/mysqld.sock",
        "mssql+pyodbc://a:b@db.example.com/x?driver=/tmp/evil.so",
        "mssql+pyodbc:///?odbc_connect=DRIVER%3D%7Bx%7D",
        "duckdb:////etc/passwd",
    ]
    for address in addresses:
        refused = admin.post("/sources", {"name": "own", "url": address, "products_query": query})
        told = refused.json()
        assert (refused.status_code, told["field"]) == (422, "url"), (address, refused.text)
        assert "comptoir source add" in told["remedy"], address
    assert not HostSource.objects.exists()
    assert not Product.objects.exists()


def test_why_a_place_cannot_be_reached_is_not_told(connect, body):
    """A closed port, a name that nobody has, a database that is not there: one answer, so that nobody maps the network."""
    admin = connect("admin")
    with socket.create_server(("127.0.0.1", 0)) as server:
        closed = f"postgresql://a:{PASSWORD}@127.0.0.1:{server.getsockname()[1]}/x"
    elsewhere = body["url"].rpartition("/")[0] + "/not_there"
    told = set()
    for address in (closed, f"postgresql://a:{PASSWORD}@nowhere.invalid/x", elsewhere):
        refused = admin.post("/sources", body | {"url": address})
        assert (refused.status_code, refused.json()["code"]) == (422, "source_unreachable")
        told.add(refused.text)
    assert len(told) == 1
    assert not HostSource.objects.exists()


def test_what_a_program_pushes_is_added_without_an_address(connect):
    """With a maximum age of its own; nobody can run it, and it is forgotten when it is removed."""
    admin = connect("admin")
    made = admin.post("/sources", {"name": "till", "max_age_hours": 72})
    assert (made.status_code, made.json()["kind"], made.json()["interval_minutes"]) == (201, "pushed", None)
    path = f"/sources/{made.json()['id']}"
    assert admin.post(f"{path}/run").status_code == 422
    assert (due.sources_due(), admin.post(f"{path}/pause").json()["enabled"]) == ([], False)
    resumed = admin.post(f"{path}/resume").json()
    assert (resumed["enabled"], resumed["next_at"], due.sources_due()) == (True, None, [])
    assert (
        admin.post("/sources", {"name": "b", "stock_query": "SELECT 1"}).json()["field"] == "products_query"
    )
    assert admin.post("/sources", {"name": "b", "interval_minutes": 5}).json()["field"] == "interval_minutes"
    assert admin.ask("DELETE", path).status_code == 200
    assert not Entry.objects.needing_attention().exists()


def test_a_source_is_paused_resumed_and_removed(connect, body):
    """By an administrator's key alone."""
    admin, till = connect("admin"), connect("offers")
    path = f"/sources/{admin.post('/sources', body).json()['id']}"
    assert till.post(f"{path}/pause").status_code == 403
    assert admin.post(f"{path}/pause").json()["enabled"] is False
    assert due.sources_due() == []
    assert admin.post(f"{path}/resume").json()["enabled"] is True
    assert till.ask("DELETE", path).status_code == 403
    assert admin.ask("DELETE", path).json()["name"] == "quotes"
    assert admin.ask("GET", path).status_code == 404
