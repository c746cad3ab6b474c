"""What docs/simulator.md lists is what there is."""

import re
from pathlib import Path

from comptoir.simulator.disruptions import KINDS
from comptoir.simulator.invariants import CHECKS
from comptoir.simulator.mirakl.routes import ROUTES
from comptoir.simulator.standalone import Options

DOCUMENT = (Path(__file__).parents[2] / "docs" / "simulator.md").read_text(encoding="utf-8")
GRADES = {"full", "fixed", "part"}


def rows(heading):
    """The cells of the tables in a section, its header lines left out."""
    section = re.split(r"\n#{2,3} ", DOCUMENT.split(f"# {heading}\n")[1])[0]
    lines = [line for line in section.splitlines() if line.startswith("| ")]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines[1:]]


def test_every_operation_is_in_the_table_with_what_differs():
    listed = rows("Operations")
    assert [(row[0], row[1]) for row in listed] == [
        (route.code, f"`{route.method} {route.path}`") for route in ROUTES
    ]
    assert {row[2] for row in listed} == GRADES
    assert all(row[3] for row in listed if row[2] == "part")


def test_every_disruption_is_in_the_table_with_its_parameters():
    listed = {row[0].strip("`"): row[1] for row in rows("Disruptions")}
    assert list(listed) == list(KINDS)
    for name, parameters in KINDS.items():
        told = set(re.findall(r"`(\w+)` \(", listed[name]))
        assert told == parameters.keys() - {"operations"}, name


def test_every_check_is_in_the_table():
    listed = [(name, row[1], row[0]) for row in rows("Invariants") for name in re.findall(r"`(\w+)`", row[0])]
    assert [(name, about) for name, about, _ in listed] == [(check.name, check.about) for check in CHECKS]


def test_every_option_is_in_the_table():
    assert {name.removeprefix("--").replace("-", "_") for name in re.findall(r"^\| .*", DOCUMENT, re.MULTILINE)
            for name in re.findall(r"--[a-z-]+", name.split("|")[1])} == set(Options.__dataclass_fields__)  # fmt: skip
