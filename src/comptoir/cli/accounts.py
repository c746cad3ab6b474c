"""`comptoir account`: add, test, list, key, pause, resume; settings, modes and selling stand in files of their own."""

from __future__ import annotations

from typing import Annotated, Any

import msgspec
import typer

from comptoir import clock
from comptoir.accounts import changes, checks, services
from comptoir.accounts.models import Account
from comptoir.activity.models import Heartbeat
from comptoir.channels import registry
from comptoir.channels.errors import ChannelError
from comptoir.channels.pacing import Flow
from comptoir.cli import account_settings, going_live, output, selling
from comptoir.cli.account_names import find as find  # other commands ask this one for accounts by name
from comptoir.cli.account_names import whose as whose
from comptoir.cli.output import JsonOption

app = typer.Typer(no_args_is_help=True, help="Seller accounts on marketplaces.")


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


@app.command("pause")
def pause(name: str) -> None:
    """Leave an account alone: it is neither read nor written until it is resumed."""
    account = find(name)
    if changes.set_paused(account, True, who=whose()):
        output.say(f"{account.name} is paused: it is neither read nor written.")
        output.say(f"Next, when it should run again: comptoir account resume {account.name}")
    else:
        output.say(f"{account.name} was paused already.")


@app.command("resume")
def resume(name: str) -> None:
    """Take a paused account up again."""
    account = find(name)
    if not changes.set_paused(account, False, who=whose()):
        output.say(f"{account.name} was not paused.")
    elif account.auto_sync:
        output.say(f"{account.name} is read again by itself while a worker runs.")
    else:
        output.say(f"{account.name} may be read again: comptoir orders pull {account.name}")


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
            _modes(account["mode"]),
            "paused" if account["paused"] else changes.show(account["auto_sync"]),
            account["accept_policy"],
            output.age(account["orders_read_at"], now),
            _how_it_fares(account),
        )
        for account in shown
    ]
    output.table(("Account", "Address", "Mode", "Automatic", "Accepts", "Orders read", "How it fares"), rows)


def _modes(mode: str | dict[str, str]) -> str:
    return mode if isinstance(mode, str) else ", ".join(f"{flow} {told}" for flow, told in mode.items())


def _how_it_fares(account: dict[str, Any]) -> str:
    if account["selling_stopped_at"]:
        return f"selling is stopped: comptoir account resume-selling {account['name']}"
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
        "paused": account.paused,
        "auto_sync": account.auto_sync,
        "accept_policy": account.accept_policy,
        "selling_stopped_at": account.selling_stopped_at,
        "orders_read_at": beat.succeeded_at if beat else None,
        "failures": beat.failures if beat else 0,
        "error": beat.error if beat else "",
        "remedy": beat.remedy if beat else "",
    }


for _part in (account_settings, going_live, selling):
    _part.add_to(app)
