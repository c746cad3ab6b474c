"""A file of disruptions: read whole and checked whole before any of them begins."""

import json
from pathlib import Path
from typing import Any

from comptoir.simulator.disruptions import KINDS, problems


class BadFaults(Exception):
    """The file cannot be used; `problems` names each reason with its entry and field."""

    def __init__(self, problems: list[str]) -> None:
        super().__init__("; ".join(problems))
        self.problems = problems


def read(path: str) -> list[dict[str, Any]]:
    """The entries of a JSON list, each with `name` and parameters as the control API takes them; BadFaults otherwise."""
    try:
        entries = json.loads(Path(path).read_text(encoding="utf-8"))
    except OSError as error:
        raise BadFaults([f"cannot be read: {error.strerror}"]) from None
    except ValueError as error:
        raise BadFaults([f"is not JSON: {error}"]) from None
    if not isinstance(entries, list):
        raise BadFaults(["must be a list of objects"])
    wrong = [
        f"entry {number}, {problem}"
        for number, entry in enumerate(entries, start=1)
        for problem in _problems(entry)
    ]
    if wrong:
        raise BadFaults(wrong)
    return entries


def _problems(entry: Any) -> list[str]:
    if not isinstance(entry, dict):
        return ["must be an object"]
    name = entry.get("name")
    if not isinstance(name, str) or name not in KINDS:
        return [f"name: choose from {', '.join(KINDS)}"]
    parameters = {field: value for field, value in entry.items() if field != "name"}
    return [f"{field}: {problem}" for field, problem in problems(name, parameters)]
