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
    services.check_new_account(channel=channel, name=name, base_url=url, pace_factor=pace_factor)
    secrets = {key: typer.prompt(label, hide_input=True) for key, label in registry.SECRETS[channel].items()}
    account = services.add_account(
        channel=channel,
        name=name,
        base_url=url,
        secrets=secrets,
        shop_id=shop_id,
        pace_factor=pace_factor,
        auto_sync=auto_sync,
    )
    output.say(f"Account {account.name} was added in mode read: nothing can be changed on the marketplace.")
    output.say(f"Next: comptoir account test {account.name}")


@app.command("key")
def key(name: str) -> None:
    """Change an account's key. It is asked for, never shown."""
    account = find(name)
    for secret, label in registry.SECRETS[account.channel].items():
        services.change_secret(account, secret, typer.prompt(label, hide_input=True))
    output.say(f"The key of {account.name} was changed. Next: comptoir account test {account.name}")


@app.command("test")
def try_out(name: str, json: JsonOption = False) -> None:
    """Ask the marketplace who we are there and what its operator allows. Exit code 1 when it does not answer so."""
    account = find(name)
    try:
        found = checks.examine_account(account)
    except ChannelError as error:
        output.problem(error)
        raise typer.Exit(1) from None
    if json:
        output.as_json(
            {
                "host": found.host,
                "answered": found.answered,
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
    output.say(
        f"{found.host} answers."
        if found.answered
        else f"{found.host} was asked moments ago; this is what it said then."
    )
    if found.clock_differs_by is not None and abs(found.clock_differs_by) > 60:
        output.say(f"Its clock differs from ours by {found.clock_differs_by / 60:.0f} min.")
    if found.shop is not None:
        shop = found.shop
        told = output.age(found.as_of["shop"], now)
        output.say(
            f"Shop {shop.shop_name} (number {shop.shop_id}), {shop.health}, {shop.currency}; told {told}."
        )
    rows = [
        (item.label, item.value)
        for item in (*found.allowances, *(found.shop.allowances if found.shop else ()))
    ]
    if rows:
        output.table(("What the operator allows", ""), rows)
    counted = ", ".join(f"{len(items)} {name.replace('_', ' ')}" for name, items in found.lists.items())
    output.say(f"Known codes: {counted or 'none yet'}.")
    for part, why in found.refused.items():
        output.say(f"Not told: {part.replace('_', ' ')}: {why}")


@app.command("list")
def list_accounts(json: JsonOption = False) -> None:
    """Every account with its modes and how each of its flows fares."""
    now = clock.now()
    beats = {(beat.account_id, beat.flow): beat for beat in Heartbeat.objects.all()}
    shown = [_row(account, beats.get((account.pk, "orders"))) for account in Account.objects.order_by("name")]
    if json:
        output.as_json(shown)
        return
    if not shown:
        output.say("There is no account yet. Next: comptoir account add NAME --url ADDRESS")
        return
    rows = [
        (
            account["name"],
            account["address"],
            account["mode"],
            "on" if account["auto_sync"] else "off",
            output.age(account["orders_read_at"], now),
            _how_it_fares(account),
        )
        for account in shown
    ]
    output.table(("Account", "Address", "Mode", "Automatic", "Orders read", "How it fares"), rows)


def _how_it_fares(account: dict[str, Any]) -> str:
    if account["error"]:
        return f"{account['error']} {account['remedy']}".strip()
    return "well" if account["orders_read_at"] else "not asked yet"


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
