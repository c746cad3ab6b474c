"""What commands print: tables for people, JSON for programs, problems with their remedy."""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from datetime import datetime
from typing import Annotated, Any, TextIO

import typer
from rich.console import Console
from rich.markup import escape
from rich.table import Table

from comptoir.errors import ComptoirError

_UNBOUNDED = 1000  # columns where nobody looks: what a program reads is not to be folded


def _console(stream: TextIO, *, stderr: bool = False) -> Console:
    return Console(stderr=stderr, width=None if stream.isatty() else _UNBOUNDED)


out = _console(sys.stdout)
err = _console(sys.stderr, stderr=True)

JsonOption = Annotated[bool, typer.Option("--json", help="Print JSON instead of a table.")]


def table(columns: Sequence[str], rows: Sequence[Sequence[object]], *, title: str = "") -> None:
    """Print rows under their headings; nothing in them is read as markup."""
    shown = Table(title=title or None, title_justify="left", header_style="bold")
    for column in columns:
        shown.add_column(column, overflow="fold")
    for row in rows:
        shown.add_row(*(escape("" if cell is None else str(cell)) for cell in row))
    out.print(shown)


def say(sentence: str) -> None:
    """Print a sentence as it is: nothing in it is read as markup, coloured or broken."""
    out.print(sentence, highlight=False, markup=False, soft_wrap=True)


def as_json(value: Any) -> None:
    """Print a value as JSON; times as ISO 8601."""
    print(json.dumps(value, indent=2, ensure_ascii=False, default=_plain))  # noqa: T201  # the program's output


def problem(error: ComptoirError) -> None:
    """Print an error and what to do about it."""
    err.print(f"[bold red]Error:[/] {escape(str(error))}", highlight=False, soft_wrap=True)
    if error.remedy:
        err.print(f"[bold]What to do:[/] {escape(error.remedy)}", highlight=False, soft_wrap=True)


def age(moment: datetime | None, now: datetime) -> str:
    """How long ago, in the largest fitting unit."""
    if moment is None:
        return "never"
    seconds = max(0, int((now - moment).total_seconds()))
    for unit, size in (("d", 86400), ("h", 3600), ("min", 60)):
        if seconds >= size * 2:
            return f"{seconds // size} {unit} ago"
    return f"{seconds} s ago"


def _plain(value: object) -> str:
    return value.isoformat() if isinstance(value, datetime) else str(value)
