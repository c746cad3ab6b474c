"""`comptoir orders purge`: the buyers' personal data of orders is deleted for good."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated

import typer

from comptoir.cli import output
from comptoir.cli.account_names import whose
from comptoir.cli.finding import find_order
from comptoir.cli.options import AccountOption, JsonOption, OrdersArgument
from comptoir.orders import purging


def add_to(app: typer.Typer) -> None:
    """Give the command to `comptoir orders`."""
    app.command("purge")(command)


def command(
    order: OrdersArgument = None,
    older_than: Annotated[
        int | None,
        typer.Option(
            min=1, max=3650, metavar="DAYS", help="Every order that has been over for so many days."
        ),
    ] = None,
    account: AccountOption = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Say what it would do, and do nothing.")] = False,
    json: JsonOption = False,
) -> None:
    """Delete the buyers' personal data of orders that are over: name, addresses, phone, e-mail, what was kept of them.

    It does not come back when the orders are read again. The orders, their lines and figures stay. Named orders: all of
    them, or none where one is still to be fulfilled. Backups of the database are yours to delete.

    Exit codes: 0 done; 1 refused, nothing was deleted; 2 misused.
    """
    if bool(order) == (older_than is not None):
        raise typer.BadParameter("name orders, or give --older-than DAYS", param_hint="ORDER")
    count = (
        _aged(older_than, dry_run=dry_run) if older_than else _named(order or (), account, dry_run=dry_run)
    )
    if json:
        output.as_json({"orders": count, "dry_run": dry_run})
        return
    output.say(f"The buyers' data of {count:,} order(s) {'would be' if dry_run else 'was'} deleted.")


def _named(numbers: Sequence[str], account: str | None, *, dry_run: bool) -> int:
    orders = [find_order(number, account) for number in dict.fromkeys(numbers)]
    if not dry_run:
        return purging.purge(orders, who=whose())
    held = [order for order in orders if order.purged_at is None]
    for order in held:
        purging.require_over(order)
    return len(held)


def _aged(days: int, *, dry_run: bool) -> int:
    return purging.over_for(days).count() if dry_run else purging.purge_over_for(days, who=whose())
