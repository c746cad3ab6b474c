"""What commands print: tables for people, JSON for programs, problems with their remedy."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import datetime
from typing import Annotated, Any

import typer
from rich.console import Console
from rich.markup import escape
from rich.table import Table

from comptoir.errors import ComptoirError

out = Console()
err = Console(stderr=True)

JsonOption = Annotated[bool, typer.Option("--json", help="Print JSON instead of a table.")]


def table(columns: Sequence[str], rows: Sequence[Sequence[object]], *, title: str = "") -> None:
    """Print rows under their headings; nothing in them is read as markup."""
    shown = Table(*columns, title=title or None, title_justify="left", header_style="bold")
    for row in rows:
        shown.add_row(*(escape("" if cell is None else str(cell)) for cell in row))
    out.print(shown)


def as_json(value: Any) -> None:
    """Print a value as JSON; times as ISO 8601."""
    print(json.dumps(value, indent=2, ensure_ascii=False, default=_plain))  # noqa: T201  # the program's output


def problem(error: ComptoirError) -> None:
    """Print an error and what to do about it."""
    err.print(f"[bold red]Error:[/] {escape(str(error))}", highlight=False)
    if error.remedy:
        err.print(f"[bold]What to do:[/] {escape(error.remedy)}", highlight=False)


def age(moment: datetime | None, now: datetime) -> str:
    """How long ago, in the largest fitting unit."""
    if moment is None:
        return "never"
    seconds = int((now - moment).total_seconds())
    for unit, size in (("d", 86400), ("h", 3600), ("min", 60)):
        if abs(seconds) >= size * 2:
            return f"{seconds // size} {unit} ago"
    return f"{seconds} s ago"


def _plain(value: object) -> str:
    return value.isoformat() if isinstance(value, datetime) else str(value)
