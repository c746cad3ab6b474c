"""`comptoir products` and `comptoir stock` as a shopkeeper types them."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.installed import Installation

FILE = "UGS;Nom;PDSF;Quantité\nTEA;Bouilloire;1 299,00 $;12\nCUP;Tasse;4,50 $;40\nSET;Ensemble;1 299,00 $;\n"


@pytest.fixture(scope="module")
def stocked(shop: Installation) -> Installation:
    """A shop whose products came from a file, after a rehearsal."""
    path = shop.home / "produits.csv"
    path.write_bytes(FILE.encode("latin-1"))
    rehearsed = shop.run("products", "import", str(path), "--dry-run")
    assert (rehearsed.returncode, "rehearsal" in rehearsed.stdout) == (0, True)
    assert shop.json("products", "list") == []
    told = shop.json("products", "import", str(path))
    assert (told["written"], told["applied"]["created"], told["applied"]["stock_applied"]) == (True, 3, 2)
    return shop


def test_rows_that_are_at_fault_are_told(stocked: Installation, tmp_path: Path):
    """In a table with remedies, and with exit code 1."""
    path = tmp_path / "wrong.csv"
    path.write_text("sku,prix,colour\nTEA,free,red\n")
    refused = stocked.run("products", "import", str(path), "--map", "colour=ignore")
    assert refused.returncode == 1
    assert "'free' is no number" in refused.stdout
    assert "Nothing was written" in refused.stdout
    unmapped = stocked.run("products", "import", str(path), "--map", "size=msrp")
    assert (unmapped.returncode, "no column 'size'" in unmapped.stderr) == (1, True)


def test_products_are_found_and_shown(stocked: Installation):
    """By a part of their name; with what may be sold."""
    (tea,) = stocked.json("products", "list", "--search", "uilloi")
    assert (tea["sku"], tea["msrp_cents"], tea["stock_quantity"]) == ("TEA", 129900, 12)
    assert "1,299.00 CAD" in stocked.run("products", "list").stdout
    shown = stocked.json("products", "show", "TEA")
    assert [level["source"] for level in shown["levels"]] == ["produits.csv"]
    assert stocked.run("products", "show", "TEA").returncode == 0
    missing = stocked.run("products", "show", "GHOST")
    assert (missing.returncode, "no product GHOST" in missing.stderr) == (1, True)


def test_stock_kits_and_holds(stocked: Installation):
    """What is set, held and released is told with what is available then."""
    kit = stocked.run("products", "kit", "SET", "--part", "TEA=1", "--part", "CUP=6")
    assert kit.returncode == 0, kit.stderr
    assert stocked.json("products", "show", "SET")["available"] == 6
    held = stocked.run("stock", "hold", "CUP", "10", "--reference", "Q-1", "--until", "2199-01-01T00:00")
    assert "30 available" in held.stdout
    assert stocked.json("products", "show", "SET")["available"] == 5
    assert [one["reference"] for one in stocked.json("stock", "holds")] == ["Q-1"]
    assert stocked.run("stock", "release", "Q-1").returncode == 0
    assert stocked.run("stock", "release", "Q-1").returncode == 1
    early = stocked.run("stock", "set", "CUP", "1", "--as-of", "2020-01-01T00:00")
    assert (early.returncode, "ignored" in early.stdout) == (0, True)
    late = stocked.run("stock", "set", "CUP", "1", "--as-of", "2199-01-01T00:00")
    assert (late.returncode, "ahead of the clock" in late.stderr) == (1, True)
    assert "7 available" in stocked.run("stock", "count", "TEA", "7").stdout
    kept = stocked.run("stock", "set", "TEA", "9")
    assert (kept.returncode, "Comptoir keeps its book" in kept.stderr) == (1, True)
    levels = {level["sku"]: (level["on_hand"], level["counted"]) for level in stocked.json("stock", "list")}
    assert levels == {"CUP": (40, False), "TEA": (7, True)}


@pytest.mark.parametrize(
    "arguments",
    [
        ("products", "import", "nowhere.csv"),
        ("stock", "set", "TEA", "many"),
        ("stock", "set", "TEA", "1", "--as-of", "yesterday"),
        ("stock", "hold", "TEA", "0", "--reference", "Q"),
    ],
)
def test_wrong_usage_is_2(stocked: Installation, arguments: tuple[str, ...]):
    """And changes nothing."""
    assert stocked.run(*arguments).returncode == 2
