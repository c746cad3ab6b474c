"""`comptoir key`: which programs may use the API, and for what."""

from __future__ import annotations

from typing import Annotated

import typer

from comptoir.api import keys
from comptoir.api.models import ApiKey, Scope
from comptoir.cli import output
from comptoir.cli.output import JsonOption
from comptoir.cli.plans import whose

app = typer.Typer(no_args_is_help=True, help="Keys of programs that use the API.")


@app.command("add")
def add(
    name: Annotated[str, typer.Argument(help="Whose key it is, such as quotes or till.")],
    scope: Annotated[
        list[Scope] | None,
        typer.Option(
            help="What it may do; again for several. orders and offers include read, admin everything."
        ),
    ] = None,
    json: JsonOption = False,
) -> None:
    """Make a key and show it: this once, it is kept as a digest only. Without --scope it may read."""
    key, secret = keys.make_key(name=name, scopes=scope or [Scope.READ], who=whose())
    if json:
        output.as_json({"name": key.name, "prefix": key.prefix, "scopes": key.scopes, "key": secret})
        return
    output.say(f"{key.name} may: {', '.join(key.scopes)}. Its key, shown this once:")
    output.say(secret)


@app.command("list")
def list_keys(json: JsonOption = False) -> None:
    """The keys there are, none of them itself."""
    held = list(ApiKey.objects.order_by("name"))
    if json:
        names = ("name", "prefix", "scopes", "created_at", "last_used_at", "revoked_at")
        output.as_json([{name: getattr(key, name) for name in names} for key in held])
        return
    if not held:
        output.say("There is no key. `comptoir key add NAME --scope orders` makes one.")
        return
    output.table(
        ("Name", "Begins with", "May", "Made (UTC)", "Last used (UTC)", "Revoked (UTC)"),
        [
            (
                key.name,
                f"comptoir_{key.prefix}",
                ", ".join(key.scopes),
                *(
                    f"{at:%Y-%m-%d %H:%M}" if at else ""
                    for at in (key.created_at, key.last_used_at, key.revoked_at)
                ),
            )
            for key in held
        ],
    )


@app.command("revoke")
def revoke(
    name: Annotated[str, typer.Argument(help="The key's name, or what it begins with after comptoir_.")],
) -> None:
    """End a key at once and for good."""
    key = keys.revoke(name, who=whose())
    output.say(f"{key.name} is revoked: it opens nothing any more.")
