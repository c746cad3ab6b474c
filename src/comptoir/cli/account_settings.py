"""`comptoir account set`: an account's settings, shown and changed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Annotated, Any

import typer
from django.db import transaction

from comptoir.accounts import changes, services
from comptoir.accounts.models import Account
from comptoir.catalog.models import Condition
from comptoir.catalog.products import refresh_all
from comptoir.channels.pacing import Flow
from comptoir.cli import output, values
from comptoir.cli.account_names import find, whose
from comptoir.cli.output import JsonOption

NO_CODE = "none"
_DECIDE_OFFERS = frozenset(
    {
        "approves_prices",
        "condition_codes",
        "logistic_classes",
        "stock_max_age_hours",
        "stale_stock",
        "price_change_percent",
    }
)
"""Settings on which it depends what the account's offers should say."""

AutoSyncOption = Annotated[
    bool | None, typer.Option("--auto-sync/--no-auto-sync", help="Let the account's flows run alone.")
]
ApprovalOption = Annotated[
    bool | None,
    typer.Option(
        "--approves-prices/--no-approves-prices",
        help="The operator approves prices: one that was taken holds only once it is read back.",
    ),
]
ConditionOption = Annotated[
    list[str] | None,
    typer.Option(
        metavar="CONDITION=CODE",
        help="The operator's code of a condition (new, open_box, refurbished, used), such as new=11; CODE `none`"
        " takes it away. Repeatable.",
    ),
]
LogisticOption = Annotated[
    list[str] | None,
    typer.Option(
        metavar="FREIGHT=CODE",
        help="The operator's logistic class for products of a freight class; CODE `none` takes it away. Repeatable.",
    ),
]


def add_to(app: typer.Typer) -> None:
    """Give the command to `comptoir account`."""
    app.command("set")(change)


def change(
    name: str,
    url: Annotated[str | None, typer.Option(help="The marketplace's address, with or without /api.")] = None,
    shop_id: Annotated[str | None, typer.Option(help="The shop's number.")] = None,
    auto_sync: AutoSyncOption = None,
    order_interval: Annotated[
        int | None, typer.Option(help="Minutes between two looks for orders, 1 to 1440.")
    ] = None,
    product_interval: Annotated[
        int | None, typer.Option(help="Minutes between two readings of the offers that changed, 1 to 1440.")
    ] = None,
    stock_interval: Annotated[
        int | None, typer.Option(help="The same while stock is in shadow or live, where it is shorter.")
    ] = None,
    time_zone: Annotated[str | None, typer.Option(help="Such as America/Toronto.")] = None,
    province: Annotated[str | None, typer.Option(help="Whose holidays count, such as ON.")] = None,
    cut_off: Annotated[str | None, typer.Option(help="Until when orders are of the day, as 15:00.")] = None,
    acceptance_hours: Annotated[int | None, typer.Option(help="Hours to accept an order, 1 to 240.")] = None,
    handling_days: Annotated[
        int | None, typer.Option(help="Business days to ship where the marketplace names none, 0 to 30.")
    ] = None,
    accept: Annotated[
        str | None, typer.Option(help="What is accepted without a person: off, always, in_stock.")
    ] = None,
    host_counts: Annotated[
        str | None,
        typer.Option(
            help="When the shop's own stock figures leave an order out: on_acknowledge, on_ship, never."
        ),
    ] = None,
    host_lag_hours: Annotated[
        int | None, typer.Option(help="Hours after shipping until they do so, for on_ship, 0 to 720.")
    ] = None,
    live_scope: Annotated[
        str | None,
        typer.Option(help="What a live flow may touch: listed narrows it to the offers named in go-live."),
    ] = None,
    price_change_percent: Annotated[
        int | None, typer.Option(help="A price that changes by more waits for a person, 0 to 1000.")
    ] = None,
    mass_change_offers: Annotated[
        int | None, typer.Option(help="More prices than so many at once wait for a person ...")
    ] = None,
    mass_change_percent: Annotated[
        int | None, typer.Option(help="... where they are more than this share of all, too, 0 to 100.")
    ] = None,
    zero_percent: Annotated[
        int | None, typer.Option(help="More offers than this share running out at once wait, 0 to 100.")
    ] = None,
    stock_max_age_hours: Annotated[
        int | None, typer.Option(help="How old a stock figure may become, 1 to 8760.")
    ] = None,
    stale_stock: Annotated[
        str | None,
        typer.Option(
            help="What happens when it is older: alarm, pause (nothing is raised), or zero is offered."
        ),
    ] = None,
    approves_prices: ApprovalOption = None,
    condition: ConditionOption = None,
    logistic_class: LogisticOption = None,
    pace_factor: Annotated[
        float | None, typer.Option(help="Quicken the pace; for a simulator on this machine.")
    ] = None,
    json: JsonOption = False,
) -> None:
    """Change settings of an account, all that are named or none. Without any, show them."""
    told = dict(locals())
    account = find(name)
    for option in ("name", "json", "condition", "logistic_class"):
        told.pop(option)
    told["base_url"], told["accept_policy"] = told.pop("url"), told.pop("accept")
    told["condition_codes"] = _codes(condition, account.condition_codes, "--condition", Condition.values)
    told["logistic_classes"] = _codes(logistic_class, account.logistic_classes, "--logistic-class")
    wanted = {field: value for field, value in told.items() if value is not None}
    changed = _change(account, wanted)
    if json:
        output.as_json(_settings(account))
    elif not wanted:
        _show(account)
    else:
        _tell(account, changed)


def _change(account: Account, wanted: Mapping[str, object]) -> list[str]:
    if not wanted:
        return []
    with transaction.atomic():
        changed = changes.change_settings(account, wanted, who=whose())
        if _DECIDE_OFFERS & set(changed):
            refresh_all()
    return changed


def _codes(
    given: Sequence[str] | None, held: Mapping[str, str], option: str, known: Sequence[str] | None = None
) -> dict[str, str] | None:
    """What is held with what was typed; None where nothing was."""
    if not given:
        return None
    codes = dict(held)
    for key, code in values.pairs(given, option, "NAME=CODE").items():
        if known is not None and key not in known:
            raise services.AccountProblem(
                f"{option}: there is no condition {key!r}.", remedy=f"Known: {', '.join(known)}."
            )
        if code == NO_CODE:
            codes.pop(key, None)
        else:
            codes[key] = code
    return codes


def _tell(account: Account, changed: Sequence[str]) -> None:
    if not changed:
        output.say(f"{account.name}: all of it is so already.")
        return
    for field in changed:
        output.say(
            f"{account.name}: {field.replace('_', ' ')} is now {changes.show(getattr(account, field))}."
        )
    if {"base_url", "shop_id"} & set(changed):
        output.say(f"Next: comptoir account test {account.name}")


def _show(account: Account) -> None:
    owned = services.owned_variables(account)
    rows = [
        (field, changes.show(value), f"set by {owned[field]}" if field in owned else "")
        for field, value in _settings(account).items()
        if field not in {"modes", "set_by_environment"}
    ]
    output.table(("Setting", f"of {account.name}", ""), rows)


def _settings(account: Account) -> dict[str, Any]:
    fields = (
        *("name", "channel", "base_url", "shop_id", "currency", "paused", "auto_sync"),
        *("order_interval", "product_interval", "stock_interval", "time_zone", "province", "cut_off"),
        *(
            "acceptance_hours",
            "handling_days",
            "accept_policy",
            "host_counts",
            "host_lag_hours",
            "live_scope",
        ),
        *("price_change_percent", "mass_change_offers", "mass_change_percent", "zero_percent"),
        *("stock_max_age_hours", "stale_stock", "approves_prices"),
        *("condition_codes", "logistic_classes", "pace_factor"),
    )
    told: dict[str, Any] = {field: getattr(account, field) for field in fields}
    return told | {
        "cut_off": changes.show(account.cut_off),
        "modes": {flow.value: account.mode(flow).value for flow in Flow},
        "set_by_environment": services.owned_variables(account),
    }
