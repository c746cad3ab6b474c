"""What a person changes about an account: its settings, whether it is left alone, what may be written there."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import time
from typing import Any
from zoneinfo import available_timezones

from django.db import transaction
from django.db.models import TextChoices

from comptoir.accounts.models import (
    PROVINCES,
    AcceptPolicy,
    Account,
    Credential,
    HostCounts,
    LiveScope,
    Mode,
    StaleStock,
)
from comptoir.accounts.services import (
    AccountProblem,
    check_pace,
    fitting_address,
    fitting_shop_number,
    from_environment,
    is_loopback,
    owned_variables,
)
from comptoir.activity import journal
from comptoir.channels.pacing import Flow

LONGEST_CODE = 60


def _whole(field: str, unit: str, least: int, most: int) -> Callable[[Any], int]:
    def check(value: int) -> int:
        if not least <= value <= most:
            raise AccountProblem(
                f"{field}: it cannot be {value}.", remedy=f"Give whole {unit} from {least} to {most}."
            )
        return value

    return check


def _one_of(field: str, known: Mapping[str, str], fold: Callable[[str], str]) -> Callable[[Any], str]:
    def check(value: str) -> str:
        if fold(value.strip()) not in known:
            names = ", ".join(f"{key} ({label})" for key, label in known.items())
            raise AccountProblem(f"{field}: it cannot be {value!r}.", remedy=f"Known: {names}.")
        return fold(value.strip())

    return check


def _time_zone(value: str) -> str:
    if value.strip() not in available_timezones():
        raise AccountProblem(
            f"time_zone: there is none called {value!r}.", remedy="Use a name such as America/Toronto."
        )
    return value.strip()


def _cut_off(value: str) -> time:
    told = re.fullmatch(r"([01]?[0-9]|2[0-3]):([0-5][0-9])", value.strip(), re.ASCII)
    if told is None:
        raise AccountProblem(
            f"cut_off: {value!r} is no time of day.", remedy="Give hours and minutes, such as 15:00."
        )
    return time(int(told[1]), int(told[2]))


def _codes(field: str) -> Callable[[Any], dict[str, str]]:
    def check(value: Mapping[str, str]) -> dict[str, str]:
        for key, code in value.items():
            for text in (key, code):
                if not (text.strip() and text.isprintable() and len(text) <= LONGEST_CODE):
                    raise AccountProblem(
                        f"{field}: {key!r}={code!r} does not fit.",
                        remedy=f"Names and codes have 1 to {LONGEST_CODE} characters.",
                    )
        return {key.strip(): code.strip() for key, code in sorted(value.items())}

    return check


def _choices(kind: type[TextChoices]) -> dict[str, str]:
    return {choice.value: str(choice.label) for choice in kind}


_ACCEPT: dict[str, str] = {
    AcceptPolicy.OFF: "a person accepts",
    AcceptPolicy.ALWAYS: "every order",
    AcceptPolicy.IN_STOCK: "orders whose every line is in stock",
}
_SETTINGS: dict[str, Callable[[Any], Any]] = {
    "base_url": fitting_address,
    "shop_id": fitting_shop_number,
    "auto_sync": bool,
    "order_interval": _whole("order_interval", "minutes", 1, 1440),
    "product_interval": _whole("product_interval", "minutes", 1, 1440),
    "stock_interval": _whole("stock_interval", "minutes", 1, 1440),
    "time_zone": _time_zone,
    "province": _one_of("province", dict(PROVINCES), str.upper),
    "cut_off": _cut_off,
    "acceptance_hours": _whole("acceptance_hours", "hours", 1, 240),
    "handling_days": _whole("handling_days", "business days", 0, 30),
    "accept_policy": _one_of("accept_policy", _ACCEPT, str.lower),
    "host_counts": _one_of("host_counts", _choices(HostCounts), str.lower),
    "host_lag_hours": _whole("host_lag_hours", "hours", 0, 720),
    "live_scope": _one_of("live_scope", _choices(LiveScope), str.lower),
    "price_change_percent": _whole("price_change_percent", "percent", 0, 1000),
    "mass_change_offers": _whole("mass_change_offers", "offers", 0, 10_000_000),
    "mass_change_percent": _whole("mass_change_percent", "percent", 0, 100),
    "zero_percent": _whole("zero_percent", "percent", 0, 100),
    "stock_max_age_hours": _whole("stock_max_age_hours", "hours", 1, 8760),
    "stale_stock": _one_of("stale_stock", _choices(StaleStock), str.lower),
    "approves_prices": bool,
    "condition_codes": _codes("condition_codes"),
    "logistic_classes": _codes("logistic_classes"),
    "pace_factor": float,
}
"""What a person may change, and how what was written becomes what is kept."""


def change_settings(account: Account, wanted: Mapping[str, object], *, who: str = "") -> list[str]:
    """Change settings of an account, all of them or none; the fields that are now others than before.

    `wanted` maps fields of `Account` to what a person wrote: numbers, truth values, text (a time of day as
    15:00). Another address or shop number ends the waits after failures, asks for a new test before the account
    may go live, and is refused while a flow is live; away from this machine the pace is the published one again.
    While a flow of offers is live `live_scope` is only narrowed. Raises AccountProblem that names the field, also
    for one that the environment owns; ConfigurationError for an address that cannot be used.
    """
    owned = owned_variables(account)
    for field in wanted:
        if field in owned:
            raise AccountProblem(
                f"{field}: the environment owns it.",
                remedy=f"Change {owned[field]} where Comptoir is started, or unset it there to change it here.",
            )
    values = {field: _SETTINGS[field](value) for field, value in wanted.items()}
    with transaction.atomic():
        held = Account.objects.select_for_update().get(pk=account.pk)
        address = values.get("base_url", held.base_url)
        if "pace_factor" not in values and not is_loopback(address):
            values["pace_factor"] = 1.0
        check_pace(address, values.get("pace_factor", held.pace_factor))
        changed = [field for field, value in values.items() if getattr(held, field) != value]
        if "live_scope" in changed:
            _widens(held, values["live_scope"])
        if {"base_url", "shop_id"} & set(changed):
            _leads_elsewhere(held)
        Account.objects.filter(pk=held.pk).update(**{field: values[field] for field in changed})
        for field in changed:
            journal.note(
                "account.changed",
                account_id=held.pk,
                details={"name": held.name, "field": field.replace("_", " "), "value": show(values[field])},
                who=who,
            )
    account.refresh_from_db()
    return changed


def _widens(account: Account, scope: str) -> None:
    """More offers go live by `go-live` alone, which shows first what that changes."""
    live = [flow.value for flow in (Flow.STOCK, Flow.PRICE, Flow.TERMS) if flow in account.live_flows()]
    if scope == LiveScope.ALL and live:
        flows = " ".join(f"--flow {flow}" for flow in live)
        raise AccountProblem(
            f"live_scope: {account.name} is live for a list of offers; the others would go live without a look.",
            remedy=f"Run: comptoir account go-live {account.name} {flows}",
        )


def _leads_elsewhere(account: Account) -> None:
    """Nothing may be written to a place that no person was shown, and nothing told there counts here."""
    if account.live_flows():
        raise AccountProblem(
            f"address, shop_id: {account.name} is live, and would write to another place at once.",
            remedy=f"First: comptoir account leave-live {account.name} --flow decisions --to read",
        )
    Account.objects.filter(pk=account.pk).update(failures=0, retry_at=None, last_error="")
    Credential.objects.filter(account=account).update(validated_at=None)


def show(value: object) -> str:
    """A setting as a person would write it."""
    if isinstance(value, bool):
        return "on" if value else "off"
    if isinstance(value, Mapping):
        return ", ".join(f"{key}={code}" for key, code in value.items()) or "none"
    return f"{value:%H:%M}" if isinstance(value, time) else str(value)


def set_paused(account: Account, paused: bool, *, who: str = "") -> bool:
    """Leave the account alone, neither read nor written, or take it up again. False when it was so already."""
    with transaction.atomic():
        changed = Account.objects.filter(pk=account.pk).exclude(paused=paused).update(paused=paused)
        if changed:
            kind = "account.paused" if paused else "account.resumed"
            journal.note(kind, account_id=account.pk, details={"name": account.name}, who=who)
    account.paused = paused
    return changed == 1


def check_go_live(account: Account, flow: Flow) -> None:
    """See whether decisions could go live. Raises AccountProblem: another flow, or the account was not tested.

    A test counts for the key, the address and the shop that the account has now. `offers.services` puts the others live.
    """
    if flow is not Flow.DECISIONS:
        raise AccountProblem(
            f"flow: {flow.value} goes live together with the offers that it is for.",
            remedy="Put it live as a flow of offers, which looks at what is adopted first.",
        )
    check_tested(account)


def check_tested(account: Account) -> None:
    """Raises AccountProblem unless the account was tested with the key, the address and the shop that it has now."""
    tested = account.credentials.exists() and not account.credentials.filter(validated_at=None).exists()
    if not (account.facts and tested):
        raise AccountProblem(
            f"{account.name} was not tested yet with its present address, shop and key.",
            remedy=f"Run: comptoir account test {account.name}",
        )


def go_live(account: Account, flow: Flow, *, who: str = "") -> bool:
    """Let the flow's writes leave this machine: a person's act, after having been shown what that means.

    Whether automatic sync was turned on with it, as it is for the account that the environment has set up
    unless MARKETPLACE_AUTO_SYNC says otherwise. Raises as `check_go_live`.
    """
    check_go_live(account, flow)
    return put_live(account, flow, who=who)


def put_live(account: Account, flow: Flow, *, who: str) -> bool:
    """The same for any flow, by a caller that has checked what that flow needs besides a tested account."""
    check_tested(account)
    with transaction.atomic():
        _put(account, flow, Mode.LIVE, who)
        return turns_on(account) and bool(change_settings(account, {"auto_sync": True}, who=who))


def turns_on(account: Account) -> bool:
    """Whether going live turns the account's automatic sync on."""
    free = "auto_sync" not in owned_variables(account)
    return free and not account.auto_sync and from_environment(account)


def leave_live(account: Account, flow: Flow, mode: Mode, *, who: str = "") -> None:
    """Put the flow in *read* or *shadow*: nothing more leaves. The caller holds the wishes that were not sent."""
    _put(account, flow, mode, who)


def _put(account: Account, flow: Flow, mode: Mode, who: str) -> None:
    field = f"{flow.value}_mode"
    with transaction.atomic():
        Account.objects.filter(pk=account.pk).update(**{field: mode})
        journal.note(
            "account.mode",
            account_id=account.pk,
            details={"name": account.name, "mode": f"{mode.value} ({flow.value})"},
            who=who,
        )
    setattr(account, field, mode.value)
