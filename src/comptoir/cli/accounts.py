"""`comptoir account`: add, test, list, key, set, pause, resume, go-live, leave-live."""

from __future__ import annotations

import getpass
from enum import StrEnum
from typing import Annotated, Any

import msgspec
import typer
from django.db import transaction
from django.db.models import QuerySet

from comptoir import clock
from comptoir.accounts import changes, checks, services
from comptoir.accounts.models import AcceptPolicy, Account, Mode
from comptoir.actions import services as actions
from comptoir.actions.models import Action, Kind, State
from comptoir.activity.models import Heartbeat
from comptoir.channels import registry
from comptoir.channels.errors import ChannelError
from comptoir.channels.pacing import Flow
from comptoir.cli import output
from comptoir.cli.output import JsonOption
from comptoir.orders.models import Order

app = typer.Typer(no_args_is_help=True, help="Seller accounts on marketplaces.")


def find(name: str) -> Account:
    """The account of that name. Raises AccountProblem that lists the names there are."""
    account = Account.objects.filter(name=name).first()
    if account is None:
        names = ", ".join(Account.objects.order_by("name").values_list("name", flat=True)) or "none yet"
        raise services.AccountProblem(f"There is no account called {name}.", remedy=f"Accounts: {names}.")
    return account


def whose() -> str:
    """Who sits at this command line, for the journal."""
    try:
        return f"{getpass.getuser()[:100]} (command line)"
    except (OSError, KeyError):  # a user number without a name, as in containers
        return "command line"


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


@app.command("set")
def change(
    name: str,
    url: Annotated[str | None, typer.Option(help="The marketplace's address, with or without /api.")] = None,
    shop_id: Annotated[str | None, typer.Option(help="The shop's number.")] = None,
    auto_sync: Annotated[
        bool | None, typer.Option("--auto-sync/--no-auto-sync", help="Let the account's flows run alone.")
    ] = None,
    order_interval: Annotated[
        int | None, typer.Option(help="Minutes between two looks for orders, 1 to 1440.")
    ] = None,
    product_interval: Annotated[
        int | None, typer.Option(help="Minutes between two sweeps of offers, 1 to 1440.")
    ] = None,
    stock_interval: Annotated[
        int | None, typer.Option(help="Minutes between two sweeps of stock, 1 to 1440.")
    ] = None,
    time_zone: Annotated[str | None, typer.Option(help="Such as America/Toronto.")] = None,
    province: Annotated[str | None, typer.Option(help="Whose holidays count, such as ON.")] = None,
    cut_off: Annotated[str | None, typer.Option(help="Until when orders are of the day, as 15:00.")] = None,
    acceptance_hours: Annotated[int | None, typer.Option(help="Hours to accept an order, 1 to 240.")] = None,
    handling_days: Annotated[
        int | None, typer.Option(help="Business days to ship where the marketplace names none, 0 to 30.")
    ] = None,
    accept: Annotated[
        str | None, typer.Option(help="What is accepted without a person: off, always.")
    ] = None,
    pace_factor: Annotated[
        float | None, typer.Option(help="Quicken the pace; for a simulator on this machine.")
    ] = None,
    json: JsonOption = False,
) -> None:
    """Change settings of an account, all that are named or none. Without any, show them."""
    account = find(name)
    told = {
        "base_url": url,
        "shop_id": shop_id,
        "auto_sync": auto_sync,
        "order_interval": order_interval,
        "product_interval": product_interval,
        "stock_interval": stock_interval,
        "time_zone": time_zone,
        "province": province,
        "cut_off": cut_off,
        "acceptance_hours": acceptance_hours,
        "handling_days": handling_days,
        "accept_policy": accept,
        "pace_factor": pace_factor,
    }
    wanted = {field: value for field, value in told.items() if value is not None}
    changed = changes.change_settings(account, wanted, who=whose()) if wanted else []
    if json:
        output.as_json(_settings(account))
    elif not wanted:
        owned = services.owned_variables(account)
        rows = [
            (field, changes.show(value), f"set by {owned[field]}" if field in owned else "")
            for field, value in _settings(account).items()
            if field not in {"modes", "set_by_environment"}
        ]
        output.table(("Setting", f"of {account.name}", ""), rows)
    elif not changed:
        output.say(f"{account.name}: all of it is so already.")
    else:
        for field in changed:
            output.say(
                f"{account.name}: {field.replace('_', ' ')} is now {changes.show(getattr(account, field))}."
            )
        if {"base_url", "shop_id"} & set(changed):
            output.say(f"Next: comptoir account test {account.name}")


def _settings(account: Account) -> dict[str, Any]:
    fields = (
        *("name", "channel", "base_url", "shop_id", "currency", "paused", "auto_sync"),
        *("order_interval", "product_interval", "stock_interval", "time_zone", "province", "cut_off"),
        *("acceptance_hours", "handling_days", "accept_policy", "pace_factor"),
    )
    values: dict[str, Any] = {field: getattr(account, field) for field in fields}
    return values | {
        "cut_off": changes.show(account.cut_off),
        "modes": {flow.value: account.mode(flow).value for flow in Flow},
        "set_by_environment": services.owned_variables(account),
    }


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


@app.command("go-live")
def go_live(
    name: str,
    flow: Annotated[Flow, typer.Option(help="What may be written from now on.")],
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask for the account's name.")] = False,
) -> None:
    """Let what is decided here reach the marketplace, after a look at what that means right now."""
    account = find(name)
    changes.check_go_live(account, flow)
    if account.mode(flow) is Mode.LIVE:
        output.say(f"{flow.value} of {account.name} is live already.")
        return
    _show_difference(account)
    if not yes and typer.prompt(f"To go live, type the account's name ({account.name})") != account.name:
        raise services.AccountProblem(
            f"That is not {account.name}: nothing was changed.", remedy="Type the name as it is shown."
        )
    turned_on = changes.go_live(account, flow, who=whose())
    output.say(f"{account.name} is live for {flow.value}.")
    if turned_on:
        output.say("Its automatic sync was turned on with it.")
    elif "auto_sync" in services.owned_variables(account) and not account.auto_sync:
        output.say("Its automatic sync stays off, because MARKETPLACE_AUTO_SYNC is set to false.")
    elif not account.auto_sync:
        output.say(
            f"Its automatic sync is off; to turn it on: comptoir account set {account.name} --auto-sync"
        )


def _show_difference(account: Account) -> None:
    beat = Heartbeat.objects.filter(account_id=account.pk, flow="orders").first()
    read = output.age(beat.succeeded_at if beat else None, clock.now())
    waiting = Order.objects.filter(account=account).to_accept()
    held = Action.objects.filter(account=account, state=State.NEW, held=True).count()
    shop = f"shop {account.shop_name or 'whose name was not told'} {account.shop_id}".strip()
    output.say(f"If {account.name} goes live, what is decided is written to {account.base_url}, {shop}.")
    output.say(f"Orders that wait for acceptance: {waiting.count()}; orders were last read: {read}.")
    output.say(f"Accepted at once, without a person: {_accepted_at_once(account, waiting)}.")
    if held:
        output.say(f"{held} wish(es) are held, and stay so until a person releases or drops them.")


def _accepted_at_once(account: Account, waiting: QuerySet[Order]) -> str:
    """Only what nobody has ever wished to decide is accepted without a person, and only where flows run alone."""
    if account.accept_policy != AcceptPolicy.ALWAYS:
        return "0 (accept: off)"
    decided = Action.objects.filter(account=account, kind=Kind.DECIDE)
    covered = waiting.exclude(pk__in=decided.values("order_id")).count()
    if account.paused:
        return f"0 (accept: always); {covered} as soon as the account is resumed"
    if not (account.auto_sync or changes.turns_on(account)):
        return f"0 (accept: always); {covered} as soon as automatic sync is on"
    return f"{covered} (accept: always)"


class NotLive(StrEnum):
    """The modes in which nothing leaves."""

    READ = Mode.READ.value
    SHADOW = Mode.SHADOW.value


@app.command("leave-live")
def leave_live(
    name: str,
    flow: Annotated[Flow, typer.Option(help="What may no longer be written.")],
    to: Annotated[NotLive, typer.Option(help="The mode to go to.")],
) -> None:
    """Stop writing to the marketplace. What was not sent is held for a person to release or drop."""
    account = find(name)
    if account.mode(flow).value == to.value:
        output.say(f"{flow.value} of {account.name} is in mode {to.value} already.")
        return
    held = 0
    with transaction.atomic():
        changes.leave_live(account, flow, Mode(to.value), who=whose())
        if flow is Flow.DECISIONS:
            held = actions.hold_all(account.pk)
    output.say(f"{flow.value} of {account.name} is in mode {to.value}: nothing more is sent.")
    if held:
        output.say(f"{held} wish(es) not sent yet are held: comptoir orders actions lists them.")


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
        "orders_read_at": beat.succeeded_at if beat else None,
        "failures": beat.failures if beat else 0,
        "error": beat.error if beat else "",
        "remedy": beat.remedy if beat else "",
    }
