"""The house's rules that no other tool checks."""

from __future__ import annotations

import ast
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
SOURCES = sorted(path for path in (ROOT / "src").rglob("*.py") if "migrations" not in path.parts)
VAGUE = {"utils", "util", "helpers", "helper", "common", "base", "manager", "misc"}
# Spelt in pieces, so that this file does not hold what it forbids.
FORBIDDEN = (
    "py" + "pi.org",
    "python" + "hosted.org",
    "npm" + "js.org",
    "deb.deb" + "ian.org",
    "/wo" + "rk/main",
    "/ro" + "ot/",
)


def tracked() -> list[Path]:
    """Every file that belongs to the project."""
    listed = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=False)
    if listed.returncode:
        pytest.skip("not a checkout: git does not know these files")
    return [ROOT / name for name in listed.stdout.splitlines() if (ROOT / name).is_file()]


def test_no_file_is_too_long_to_explain():
    """Six hundred lines are refused."""
    assert [path.name for path in SOURCES if len(path.read_text().splitlines()) > 600] == []


def test_every_file_says_in_its_name_what_lives_there():
    """No file of leftovers."""
    assert [path for path in SOURCES if path.stem in VAGUE] == []


def test_public_functions_and_classes_say_what_a_caller_must_know():
    """A docstring on each of them, and on each module."""
    missing = []
    for path in SOURCES:
        tree = ast.parse(path.read_text())
        if tree.body and not ast.get_docstring(tree):
            missing.append(f"{path.name}: module")
        for node in tree.body:
            public = isinstance(node, ast.FunctionDef | ast.ClassDef) and not node.name.startswith("_")
            if public and not ast.get_docstring(node):
                missing.append(f"{path.name}: {node.name}")
    assert missing == []


def test_no_machine_and_no_registry_is_named():
    """What is committed works anywhere."""
    found = []
    for path in tracked():
        try:
            text = path.read_text()
        except UnicodeDecodeError:
            continue
        found += [f"{path.name}: {word}" for word in FORBIDDEN if word in text]
    assert found == []
