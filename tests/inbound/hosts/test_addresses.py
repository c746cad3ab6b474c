"""Addresses and queries as they are typed: what could tell a secret or write is refused before anything is asked."""

from __future__ import annotations

import pytest

from comptoir.inbound.hosts import addresses, database
from comptoir.inbound.hosts.problems import SourceProblem


@pytest.mark.parametrize(
    "query",
    [
        "SELECT 1 AS sku /*!50000 INTO OUTFILE '/tmp/x' */",
        "WITH c AS (SELECT 1 AS sku) UPDATE items SET list_price = 0 WHERE item_no IN (SELECT sku FROM c)",
        "WITH c AS (SELECT 1 AS sku) DELETE c",
        "WITH c AS (INSERT INTO items SELECT * FROM items RETURNING item_no) SELECT item_no AS sku FROM c",
        "WITH c AS (SELECT 1 AS sku) MERGE items USING c ON items.item_no = c.sku WHEN MATCHED THEN DELETE",
        "SELECT item_no AS sku INTO DUMPFILE '/tmp/x' FROM items",
    ],
)
def test_a_query_that_hides_a_write_is_refused_without_asking_the_database(query):
    """Not every database can be told that it may only read."""
    with pytest.raises(SourceProblem, match=r"^products_query: it (says|holds)"):
        database.check_query(query, "products_query")


@pytest.mark.parametrize(
    "address",
    [
        "postgresql://user:Secret@4711@db.lan/quotes",
        "postgresql://user:Secret/a@4711@db.lan/quotes",
        "postgresql://us/er:Secret-4711@db.lan/quotes",
        "postgresql://user:Secret?4711@x@db.lan/quotes",
        "postgresql://user@shop.example:Secret-4711@db.lan/quotes",
        "mssql+pyodbc://DRIVER={x};SERVER=db.lan;PWD=Secret-4711",
        "mssql+pyodbc:///DRIVER={x};SERVER=db.lan;PWD=Secret-4711",
        "mssql+pyodbc:///?odbc_connect=DRIVER={x};UID=user@db;PWD=Secret-4711",
        "sqlite://user:Secret-4711@db.lan//quotes.db",
    ],
)
def test_no_part_of_a_password_is_taken_for_a_host(address):
    """It is refused with how to write it, and nothing of it is repeated."""
    with pytest.raises(SourceProblem) as refused:
        addresses.shown(address)
    told = str(refused.value) + refused.value.remedy
    assert ("%40" in told) is not address.startswith("sqlite")
    assert "Secret" not in told
    assert "4711" not in told


def test_an_address_with_escaped_signs_is_shown_without_them():
    """The driver's own string is taken out of errors piece by piece."""
    assert addresses.shown("postgresql://u%40x:Secret%40a%2F4711@db.lan:5433/quotes?sslmode=require") == (
        "postgresql://db.lan:5433/quotes"
    )
    odbc = "mssql+pyodbc:///?odbc_connect=DRIVER%3D%7BODBC%7D%3BUID%3Dreader%3BPWD%3DSecret-4711"
    assert addresses.shown(odbc) == "mssql:///"
    assert addresses.redactor(odbc)("Login failed: PWD=Secret-4711;") == "Login failed: PWD=[redacted];"
