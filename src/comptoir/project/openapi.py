"""`comptoir openapi`: the API's own document, for those who make clients of it."""

from __future__ import annotations

import typer

from comptoir.cli import output


def openapi() -> None:
    """Print the OpenAPI document of the API as JSON. Needs no database."""
    from comptoir.api.app import document  # late: no other command needs the routes

    output.as_json(document())


def add_to(target: typer.Typer) -> None:
    """Put this command on `target`."""
    target.command("openapi")(openapi)
