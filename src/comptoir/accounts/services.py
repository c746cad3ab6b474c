"""What can be done with an account: add it, change it, pause it, let it go live, open its marketplace."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime, time, timedelta
from typing import Any
from zoneinfo import available_timezones

from django.conf import settings
from django.db import connection, transaction
from django.db.models import F

from comptoir import clock
from comptoir.accounts import vault
from comptoir.accounts.models import PROVINCES, AcceptPolicy, Account, Credential, Cursor, Mode
from comptoir.accounts.pacing import DatabasePacer
from comptoir.activity import journal
from comptoir.channels import registry
from comptoir.channels.addresses import parse_base
from comptoir.channels.contract import Channel
from comptoir.channels.errors import Refused
from comptoir.channels.pacing import Flow
from comptoir.errors import ComptoirError, ConfigurationError

ROTATION = timedelta(days=90)
"""How long a key may serve before its owner is asked to make a new one."""


FASTEST = 1000
"""The largest pace factor; more than a simulator can answer."""

_VARIABLES = {
    "base_url": "MIRAKL_API_URL",
    "shop_id": "MIRAKL_SHOP_ID",
    "auto_sync": "MARKETPLACE_AUTO_SYNC",
    "order_interval": "MARKETPLACE_ORDER_SYNC_INTERVAL",
    "product_interval": "MARKETPLACE_PRODUCT_SYNC_INTERVAL",
    "stock_interval": "MARKETPLACE_INVENTORY_SYNC_INTERVAL",
}
"""Field of the first Mirakl account → the variable that owns it where it is set."""

_ENVIRONMENT_LOCK = 0x656E7669726F6E  # "environ": the advisory lock of those who apply it


class AccountProblem(ComptoirError):
    """What was asked of an account does not fit. The message names the field."""

    code = "account"


def normal_address(base_url: str) -> str:
    """The address as it is kept: no `/api`, no slash at the end. Raises ConfigurationError for one that cannot be used."""
    base = parse_base(base_url)
    return f"{base.origin}{base.prefix}"


def is_loopback(base_url: str) -> bool:
    """Whether the address is this machine: only there may the pace be quickened or plain http be used."""
    return parse_base(base_url).origin.loopback


def check_new_account(*, channel: str, name: str, base_url: str, pace_factor: float = 1.0) -> None:
    """See whether such an account could be added, before anybody is asked for its secrets.

    Raises AccountProblem that names the field: an unknown channel, a name that is in use, empty or too long,
    a pace factor out of bounds or away from loopback; ConfigurationError for an address that cannot be used.
    """
    if channel not in registry.NAMES:
        raise AccountProblem(
            f"channel: there is no marketplace {channel!r}.", remedy=f"Known: {', '.join(registry.NAMES)}."
        )
    if not 0 < len(name.strip()) <= _longest("name"):
        raise AccountProblem(
            f"name: an account needs a name of 1 to {_longest('name')} characters.",
            remedy="Give it a short one, such as bestbuy.",
        )
    if Account.objects.filter(name=name.strip()).exists():
        raise AccountProblem(
            f"name: there is an account called {name.strip()} already.", remedy="Choose another name."
        )
    _address(base_url)
    _check_pace(base_url, pace_factor)


def add_account(
    *,
    channel: str,
    name: str,
    base_url: str,
    secrets: Mapping[str, str],
    shop_id: str = "",
    pace_factor: float = 1.0,
    auto_sync: bool = False,
) -> Account:
    """Add an account in mode *read* with its sealed secrets. Nothing is called yet.

    Raises what `check_new_account` does, and AccountProblem for a missing secret or a shop number that is none.
    """
    check_new_account(channel=channel, name=name, base_url=base_url, pace_factor=pace_factor)
    needed = registry.SECRETS[channel]
    missing = [label for key, label in needed.items() if not secrets.get(key, "").strip()]
    if missing:
        raise AccountProblem(
            f"Missing: {', '.join(missing)}.", remedy="Enter it; the marketplace's user settings show it."
        )
    number = _shop_number(shop_id)
    address = normal_address(base_url)
    with transaction.atomic():
        account = Account.objects.create(
            channel=channel,
            name=name.strip(),
            base_url=address,
            shop_id=number,
            time_zone=settings.TIME_ZONE,
            pace_factor=pace_factor,
            auto_sync=auto_sync,
            created_at=clock.now(),
        )
        for key in needed:
            _seal(account, key, secrets[key])
        journal.note(
            "account.added", account_id=account.pk, details={"name": account.name, "address": address}
        )
    return account


def _longest(field: str) -> int:
    longest: int = getattr(Account._meta.get_field(field), "max_length", 0)
    return longest


def _address(base_url: str) -> str:
    address = normal_address(base_url)
    if len(address) > _longest("base_url"):
        raise AccountProblem(
            "address: it is too long.", remedy="Give the part up to the first slash or /api."
        )
    return address


def _shop_number(shop_id: str) -> str:
    if len(shop_id.strip()) > _longest("shop_id"):
        raise AccountProblem("shop_id: it is too long.", remedy="The marketplace shows the shop's number.")
    return shop_id.strip()


def _check_pace(base_url: str, pace_factor: float) -> None:
    if not 0 < pace_factor <= FASTEST:
        raise AccountProblem(
            f"pace_factor: it must be above 0 and at most {FASTEST}.", remedy="Leave it at 1."
        )
    if pace_factor != 1.0 and not is_loopback(base_url):
        raise AccountProblem(
            "pace_factor: only a simulator on this machine may be called at another pace than published.",
            remedy="Leave it at 1.",
        )


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


_SETTINGS: dict[str, Callable[[Any], Any]] = {
    "base_url": _address,
    "shop_id": _shop_number,
    "auto_sync": bool,
    "order_interval": _whole("order_interval", "minutes", 1, 1440),
    "product_interval": _whole("product_interval", "minutes", 1, 1440),
    "stock_interval": _whole("stock_interval", "minutes", 1, 1440),
    "time_zone": _time_zone,
    "province": _one_of("province", dict(PROVINCES), str.upper),
    "cut_off": _cut_off,
    "acceptance_hours": _whole("acceptance_hours", "hours", 1, 240),
    "handling_days": _whole("handling_days", "business days", 0, 30),
    "accept_policy": _one_of(
        "accept_policy", {AcceptPolicy.OFF: "a person accepts", AcceptPolicy.ALWAYS: "every order"}, str.lower
    ),
    "pace_factor": float,
}
"""What a person may change, and how what was written becomes what is kept."""


def change_settings(account: Account, wanted: Mapping[str, object], *, who: str = "") -> list[str]:
    """Change settings of an account, all of them or none; the fields that are now others than before.

    `wanted` maps fields of `Account` to what a person wrote: numbers, truth values, text (a time of day as
    15:00). Another address or shop number ends the waits after failures, asks for a new test before the account
    may go live, and is refused while a flow is live; away from this machine the pace is the published one again.
    Raises AccountProblem that names the field, also for one that the environment owns; ConfigurationError for
    an address that cannot be used.
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
        _check_pace(address, values.get("pace_factor", held.pace_factor))
        changed = [field for field, value in values.items() if getattr(held, field) != value]
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


def change_secret(account: Account, key: str, secret: str) -> None:
    """Replace one secret; the account's waits after failures end, so that the next call tries it.

    Raises AccountProblem for an empty one.
    """
    if not secret.strip():
        raise AccountProblem(f"{key}: an empty one opens nothing.", remedy="Enter the new one.")
    with transaction.atomic():
        _seal(account, key, secret)
        Account.objects.filter(pk=account.pk).update(failures=0, retry_at=None, last_error="")
        journal.note("account.key_changed", account_id=account.pk, details={"name": account.name})


def set_mode(account: Account, mode: Mode) -> None:
    """Put every flow of the account in one mode. Leaving *read* is a person's act; callers say whose."""
    account.decisions_mode = account.stock_mode = account.price_mode = account.terms_mode = mode
    account.save(update_fields=["decisions_mode", "stock_mode", "price_mode", "terms_mode"])
    journal.note("account.mode", account_id=account.pk, details={"name": account.name, "mode": mode.value})


def check_go_live(account: Account, flow: Flow) -> None:
    """See whether the flow could go live. Raises AccountProblem: nothing writes in it yet, or it was not tested.

    A test counts for the key, the address and the shop that the account has now.
    """
    if flow is not Flow.DECISIONS:
        raise AccountProblem(
            f"flow: {flow.value} cannot go live: nothing publishes offers yet.",
            remedy=f"{Flow.DECISIONS.value} is the flow that can.",
        )
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


def _seal(account: Account, key: str, secret: str) -> None:
    now = clock.now()
    Credential.objects.update_or_create(
        account=account,
        name=key,
        defaults={
            "sealed": vault.seal(secret.strip(), bound_to=f"{account.pk}:{key}"),
            "key_fingerprint": vault.fingerprint(),
            "changed_at": now,
            "validated_at": None,
            "rotation_due_at": now + ROTATION,
        },
    )


@contextmanager
def open_channel(account: Account) -> Iterator[Channel]:
    """The account's marketplace, ready to be asked. Closed when the block ends.

    Raises ConfigurationError when a secret cannot be opened with this installation's sealing key.
    """
    secrets = {
        credential.name: vault.unseal(bytes(credential.sealed), bound_to=f"{account.pk}:{credential.name}")
        for credential in account.credentials.all()
    }
    channel = registry.connect(
        account.channel,
        base_url=account.base_url,
        secrets=secrets,
        shop_id=account.shop_id or None,
        pacer=DatabasePacer(account.pk, account.pace_factor),
        live_flows=account.live_flows(),
        deadline_scale=settings.CALL_DEADLINE_SCALE,
    )
    try:
        yield channel
    finally:
        channel.close()


def mark_validated(account: Account) -> None:
    """The marketplace accepted the account's secrets just now."""
    Credential.objects.filter(account=account).update(validated_at=clock.now())


def remember_facts(account: Account, key: str, value: object, *, at: datetime) -> None:
    """Keep one thing the operator told (a list, a set of switches) with the time it did."""
    with transaction.atomic():
        held = Account.objects.select_for_update().get(pk=account.pk)
        held.facts[key] = {"at": at.isoformat(), "value": value}
        held.save(update_fields=["facts"])
    account.facts = held.facts


def remember_refusal(account: Account, refused: Refused) -> None:
    """Keep what the operator refused by its code: some of its rules can be learnt in no other way."""
    if not refused.reason_code:
        return
    now = clock.now()
    with transaction.atomic():
        held = Account.objects.select_for_update().get(pk=account.pk)
        refusals = held.facts.setdefault("refusals", {})
        refusals[refused.reason_code] = {"at": now.isoformat(), "message": str(refused)}
        held.save(update_fields=["facts"])
    account.facts = held.facts


def apply_environment() -> None:
    """Give the first Mirakl account the fields that the environment's seven variables own, at every start.

    Only what is set is owned; the account is made when address and key are both given and none exists.
    """
    if not (owned_fields() or settings.ENVIRONMENT.mirakl_api_key):
        return
    with transaction.atomic(), connection.cursor() as cursor:
        # The web pages and the worker start together: one makes the account, the other finds it.
        cursor.execute("SELECT pg_advisory_xact_lock(%s)", [_ENVIRONMENT_LOCK])
        _apply_environment()


def _apply_environment() -> None:
    given = settings.ENVIRONMENT
    owned = owned_fields()
    account = Account.objects.first_mirakl()
    if account is None:
        if not (given.mirakl_api_url and given.mirakl_api_key):
            return
        account = add_account(
            channel="mirakl",
            name="marketplace",
            base_url=given.mirakl_api_url,
            secrets={"api_key": given.mirakl_api_key},
        )
    elif given.mirakl_api_key and _opened(account, "api_key") != given.mirakl_api_key:
        change_secret(account, "api_key", given.mirakl_api_key)
    if "base_url" in owned:
        owned["base_url"] = normal_address(str(owned["base_url"]))
        if not is_loopback(str(owned["base_url"])):
            owned["pace_factor"] = 1.0
        if owned["base_url"] != account.base_url:
            owned |= {"failures": 0, "retry_at": None, "last_error": ""}
    if owned:
        Account.objects.filter(pk=account.pk).update(**owned)


def owned_fields() -> dict[str, object]:
    """The fields of the first Mirakl account that the environment sets: shown locked, not editable."""
    values = {field: getattr(settings.ENVIRONMENT, name.lower()) for field, name in _VARIABLES.items()}
    return {field: value for field, value in values.items() if value is not None}


def owned_variables(account: Account) -> dict[str, str]:
    """The fields of this account that the environment sets, each with its variable's name."""
    if account != Account.objects.first_mirakl():
        return {}
    return {field: _VARIABLES[field] for field in owned_fields()}


def from_environment(account: Account) -> bool:
    """Whether the environment has set this account up, in part at least."""
    given = bool(owned_fields() or settings.ENVIRONMENT.mirakl_api_key)
    return given and account == Account.objects.first_mirakl()


def _opened(account: Account, key: str) -> str | None:
    credential = account.credentials.filter(name=key).first()
    if credential is None:
        return None
    return vault.unseal(bytes(credential.sealed), bound_to=f"{account.pk}:{key}")


def request_sync(account: Account, flow: str) -> None:
    """A person asks for a flow to run now, whether or not the account's automatic sync is on.

    The account's wait after failures ends, since somebody is there to read the answer; its pace stays.
    Raises AccountProblem while the account is paused.
    """
    if Account.objects.filter(pk=account.pk, paused=True).exists():
        raise AccountProblem(
            f"{account.name} is paused: it is neither read nor written.",
            remedy=f"Run: comptoir account resume {account.name}",
        )
    Account.objects.filter(pk=account.pk, failures__gt=0).update(retry_at=clock.now())
    Cursor.objects.update_or_create(account=account, flow=flow, defaults={"requested_at": clock.now()})


def check_sealing_key() -> None:
    """Refuse to start on credentials that another sealing key sealed. Raises ConfigurationError with the remedy."""
    stranger = (
        Credential.objects.exclude(key_fingerprint=vault.fingerprint())
        .annotate(who=F("account__name"))
        .first()
    )
    if stranger is not None:
        raise ConfigurationError(
            f"The credentials of account {stranger.who} were sealed with another key than this installation's.",
            remedy="Restore secret.key from the backup (or set COMPTOIR_SECRET_KEY to it).",
        )
