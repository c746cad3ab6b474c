"""The options that every command about decisions takes."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

import typer

from comptoir.cli.output import JsonOption

OrdersArgument = Annotated[
    list[str] | None, typer.Argument(metavar="ORDER...", help="The marketplace's numbers of the orders.")
]
OrderArgument = Annotated[str, typer.Argument(metavar="ORDER", help="The marketplace's number of the order.")]
AccountOption = Annotated[
    str | None, typer.Option(help="The account, where two have an order of this number.")
]
WaitOption = Annotated[
    float | None,
    typer.Option(
        min=0, max=86_400, help="Deliver here and now, and wait at most so many seconds for the outcome."
    ),
]
TokenOption = Annotated[
    str | None,
    typer.Option(help="For scripts: the same token again is the same wish, not another one."),
]
FileOption = Annotated[
    Path | None,
    typer.Option(exists=True, dir_okay=False, readable=True, help="A CSV file, one decision a row."),
]
BatchOption = Annotated[
    str | None,
    typer.Option(
        help="The run's name; the same name goes on where it stopped. Default: the file's fingerprint."
    ),
]
OutcomeOption = Annotated[
    Path | None, typer.Option(dir_okay=False, help="Write the outcome of every row to this CSV file.")
]
YesOption = Annotated[bool, typer.Option("--yes", help="Do not ask before money is given back.")]

EXIT_CODES = """

    Exit codes: 0 confirmed, or wanted where --wait was not given; 1 refused, by us (state, input) or by the
    marketplace; 2 misused; 3 not settled within --wait, or in doubt.
    """
"""The end of every such command's help."""


@dataclass(frozen=True, slots=True)
class Manner:
    """How a command is to go about it. Raises a mistake in usage when the outcome could not be written."""

    wait: float | None = None
    json: bool = False
    outcome: Path | None = None
    yes: bool = False

    def __post_init__(self) -> None:
        if self.outcome is not None and not os.access(self.outcome.parent, os.W_OK):
            raise typer.BadParameter("its directory is not there or not yours", param_hint="--outcome")


__all__ = [
    "EXIT_CODES",
    "AccountOption",
    "BatchOption",
    "FileOption",
    "JsonOption",
    "Manner",
    "OrderArgument",
    "OrdersArgument",
    "OutcomeOption",
    "TokenOption",
    "WaitOption",
    "YesOption",
]
