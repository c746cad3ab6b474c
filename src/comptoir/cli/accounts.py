"""`comptoir account`: add, test, list, key."""

from __future__ import annotations

from typing import Annotated, Any

import msgspec
import typer

from comptoir import clock
from comptoir.accounts import checks, services
from comptoir.accounts.models import Account
from comptoir.activity.models import Heartbeat
from comptoir.channels import registry
from comptoir.channels.errors import ChannelError
from comptoir.channels.pacing import Flow
from comptoir.cli import output
from comptoir.cli.output import JsonOption

app = typer.Typer(no_args_is_help=True, help="Seller accounts on marketplaces.")


def find(name: str) -> Account:
    """The account of that name. Raises AccountProblem that lists the names there are."""
    account = Account.objects.filter(name=name).first()
    if account is None:
        names = ", ".join(Account.objects.order_by("name").values_list("name", flat=True)) or "none yet"
        raise services.AccountProblem(f"There is no account called {name}.", remedy=f"Accounts: {names}.")
    return account


@app.command("add")
def add(
    name: Annotated[str, typer.Argument(help="A short name of your own, such as bestbuy.")],
    url: Annotated[str, typer.Option(help="The marketplace's address, with or without /api.")],
    channel: Annotated[str, typer.Option(help=f"One of: {', '.join(registry.NAMES)}.")] = "mirakl",
    shop_id: Annotated[str, typer.Option(help="The shop's number, when the key sees several shops.")] = "",
    auto_sync: Annotated[bool, typer.Option(help="Let the account's flows run by themselves.")] = False,
    pace_factor: Annotated[
        float, typer.Option(help="Quicken the pace; for a simulator on this machine.")
    ] = 1.0,
) -> None:
    """Add an account in mode read. Its key is asked for, never shown, and never taken from the command line."""
    secrets = {
        key: typer.prompt(label, hide_input=True) for key, label in registry.SECRETS.get(channel, {}).items()
    }
    account = services.add_account(
        channel=channel,
        name=name,
        base_url=url,
        secrets=secrets,
        shop_id=shop_id,
        pace_factor=pace_factor,
        auto_sync=auto_sync,
    )
    output.out.print(
        f"Account {account.name} was added in mode read: nothing can be changed on the marketplace."
    )
    output.out.print(f"Next: comptoir account test {account.name}", highlight=False)


@app.command("key")
def key(name: str) -> None:
    """Change an account's key. It is asked for, never shown."""
    account = find(name)
    for secret, label in registry.SECRETS[account.channel].items():
        services.change_secret(account, secret, typer.prompt(label, hide_input=True))
    output.out.print(f"The key of {account.name} was changed. Next: comptoir account test {account.name}")


@app.command("test")
def try_out(name: str, json: JsonOption = False) -> None:
    """Ask the marketplace who we are there and what its operator allows. Exit code 1 when it does not answer so."""
    account = find(name)
    try:
        found = checks.examine_account(account)
    except ChannelError as error:
        output.err.print(f"{account.base_url} was asked for account {account.name}.", highlight=False)
        raise error
    if json:
        output.as_json(
            {
                "host": found.host,
                "clock_differs_by_seconds": found.clock_differs_by,
                "shop": msgspec.to_builtins(found.shop),
                "allowances": msgspec.to_builtins(found.allowances),
                "lists": {name: len(items) for name, items in found.lists.items()},
                "refused": found.refused,
                "as_of": found.as_of,
            }
        )
        return
    _show(found)


def _show(found: checks.Findings) -> None:
    now = clock.now()
    output.out.print(f"{found.host} answers.", highlight=False)
    if found.clock_differs_by is not None and abs(found.clock_differs_by) > 60:
        output.out.print(f"Its clock differs from ours by {found.clock_differs_by / 60:.0f} min.")
    if found.shop is not None:
        shop = found.shop
        told = output.age(found.as_of["shop"], now)
        output.out.print(
            f"Shop {shop.shop_name} (number {shop.shop_id}), {shop.health}, {shop.currency}; told {told}."
        )
    rows = [
        (item.label, item.value)
        for item in (*found.allowances, *(found.shop.allowances if found.shop else ()))
    ]
    output.table(("What the operator allows", ""), rows)
    counted = ", ".join(f"{len(items)} {name.replace('_', ' ')}" for name, items in found.lists.items())
    output.out.print(f"Known codes: {counted or 'none yet'}.")
    for part, why in found.refused.items():
        output.out.print(f"Refused: {part}: {why}", highlight=False, markup=False)


@app.command("list")
def list_accounts(json: JsonOption = False) -> None:
    """Every account with its modes and how each of its flows fares."""
    now = clock.now()
    beats = {(beat.account_id, beat.flow): beat for beat in Heartbeat.objects.all()}
    shown = [_row(account, beats.get((account.pk, "orders"))) for account in Account.objects.order_by("name")]
    if json:
        output.as_json(shown)
        return
    rows = [
        (
            account["name"],
            account["address"],
            account["mode"],
            "on" if account["auto_sync"] else "off",
            output.age(account["orders_read_at"], now),
            f"{account['error']} {account['remedy']}".strip() or "well",
        )
        for account in shown
    ]
    output.table(("Account", "Address", "Mode", "Automatic", "Orders read", "How it fares"), rows)


def _row(account: Account, beat: Heartbeat | None) -> dict[str, Any]:
    modes = {flow.value: account.mode(flow).value for flow in Flow}
    return {
        "name": account.name,
        "channel": account.channel,
        "address": account.base_url,
        "mode": next(iter(modes.values())) if len(set(modes.values())) == 1 else modes,
        "auto_sync": account.auto_sync,
        "orders_read_at": beat.succeeded_at if beat else None,
        "failures": beat.failures if beat else 0,
        "error": beat.error if beat else "",
        "remedy": beat.remedy if beat else "",
    }
