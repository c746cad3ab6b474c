"""`comptoir source` as a shopkeeper types it."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.installed import Installation
from tests.inbound.hosts.quoting import EXAMPLE, sqlite_quotes

PASSWORD = "Typed-at-a-terminal-0815"


@pytest.fixture(scope="module")
def quoting(shop: Installation) -> Installation:
    """An installation whose home holds the quotation system of the documentation."""
    for name in ("products.sql", "stock.sql"):
        (shop.home / name).write_text((EXAMPLE / name).read_text())
    with sqlite_quotes(shop.home):
        pass
    return shop


def adding(shop: Installation, name: str = "quotes") -> list[str]:
    """The words that add the source."""
    queries = ["--products", "products.sql", "--stock", "stock.sql"]
    return ["source", "add", name, "--url", f"sqlite:///{shop.home}/quotes.db", *queries]


def test_a_source_from_its_rehearsal_to_its_removal(quoting: Installation):
    """Added, run, looked at, paused, resumed, removed; what it told stays."""
    rehearsed = quoting.run(*adding(quoting), "--dry-run")
    assert (rehearsed.returncode, "Nothing was written: this was a rehearsal." in rehearsed.stdout) == (
        0,
        True,
    )
    assert (quoting.json("source", "list"), quoting.json("products", "list")) == ([], [])
    assert "no source yet" in quoting.run("source", "list").stdout
    assert quoting.run(*adding(quoting)).returncode == 0
    assert "Products: 4 new" in quoting.run("source", "run", "quotes").stdout
    again = quoting.json("source", "run", "quotes")
    assert [(part["rows"], part["changed"], part["moved"]) for part in again] == [(4, 0, 0), (5, 0, 0)]
    shown = quoting.json("source", "show", "quotes")
    assert (shown["kind"], shown["error"], shown["last"][1]["what"]) == ("sql", "", "stock_query")
    assert quoting.run("source", "show", "quotes").returncode == 0
    assert "well" in quoting.run("source", "list").stdout
    assert "is paused" in quoting.run("source", "pause", "quotes").stdout
    assert "paused already" in quoting.run("source", "pause", "quotes").stdout
    assert quoting.json("source", "list")[0]["enabled"] is False
    assert "read again" in quoting.run("source", "resume", "quotes").stdout
    assert quoting.run("source", "remove", "quotes").returncode == 0
    assert len(quoting.json("products", "list")) == 4
    missing = quoting.run("source", "run", "quotes")
    assert (missing.returncode, "no source quotes" in missing.stderr) == (1, True)


def test_a_password_is_typed_unseen_and_told_nowhere(quoting: Installation):
    """It is refused on the command line, and an address that cannot be reached is told without it."""
    url = f"postgresql://reader:{PASSWORD}@127.0.0.1:1/quotes"
    refused = quoting.run("source", "add", "far", "--url", url, "--stock", "stock.sql")
    assert (refused.returncode, "--url-file" in refused.stderr) == (1, True)
    code, screen = quoting.converse("source", "add", "far", "--stock", "stock.sql", answers=[url])
    assert (code, "stock_query: the database says" in screen) == (1, True)
    for text in (refused.stderr, screen, quoting.everything_stored()):
        assert PASSWORD not in text


def test_a_source_that_fails_says_so_with_its_exit_code(quoting: Installation, tmp_path: Path):
    """Field, reason and remedy, on the screen and as JSON."""
    wrong = tmp_path / "wrong.sql"
    wrong.write_text("SELECT item_no AS sku, warehouse AS quantity FROM shelf")
    url = f"sqlite:///{quoting.home}/quotes.db"
    words = ["source", "add", "wrong", "--url", url, "--stock", str(wrong)]
    assert quoting.run(*words).returncode == 0
    ran = quoting.run("source", "run", "wrong")
    assert (ran.returncode, "quantity" in ran.stderr, "is no number" in ran.stderr) == (1, True, True)
    assert quoting.json("source", "list")[0]["code"] == "rows_at_fault"
    assert quoting.run("source", "remove", "wrong").returncode == 0


def test_a_folder_is_emptied_here_and_now(quoting: Installation):
    """A file has to keep still first, and the command waits for that."""
    folder = quoting.home / "drop"
    folder.mkdir()
    assert quoting.run("source", "add", "drop", "--folder", str(folder)).returncode == 0
    assert "nothing to read" in quoting.run("source", "run", "drop").stdout
    (folder / "till.csv").write_text("sku,name,price,stock\nTILL,Till roll,4.50,12\n")
    ran = quoting.run("source", "run", "drop")
    assert (ran.returncode, "Products: 1 new" in ran.stdout) == (0, True), ran.stdout + ran.stderr
    assert len(list((folder / "done").iterdir())) == 2
    assert quoting.run("source", "remove", "drop").returncode == 0


def test_what_a_program_pushes_is_watched_not_read(quoting: Installation):
    """Added with an age of its own; there is nothing to run."""
    added = quoting.run("source", "add", "till", "--pushed", "--max-age-hours", "72")
    assert (added.returncode, "watched for 72 h" in added.stdout) == (0, True), added.stderr
    (told,) = quoting.json("source", "list")
    assert (told["name"], told["kind"], told["next_at"], told["where"]) == (
        "till",
        "pushed",
        None,
        "pushed over the API",
    )
    assert "nothing yet" in quoting.run("source", "list").stdout
    for words in (["run", "till"], ["run", "till", "--dry-run"]):
        refused = quoting.run("source", *words)
        assert (refused.returncode, "is pushed by a program" in refused.stderr) == (1, True)
    assert quoting.run("source", "remove", "till").returncode == 0


def test_a_password_that_is_not_escaped_is_told_nowhere(quoting: Installation):
    """Part of it would be taken for the host, and shown."""
    address = quoting.home / "address"
    address.write_text("postgresql://reader:Half@Other-Half-0815@127.0.0.1:1/quotes\n")
    refused = quoting.run("source", "add", "far", "--url-file", str(address), "--stock", "stock.sql")
    assert (refused.returncode, "%40" in refused.stderr) == (1, True)
    for text in (refused.stdout, refused.stderr, quoting.everything_stored()):
        assert "Half" not in text
