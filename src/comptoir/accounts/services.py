"""What can be done with an account: add it, open its marketplace, keep what it tells, apply the environment."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime, timedelta

from django.conf import settings
from django.db import connection, transaction
from django.db.models import F

from comptoir import clock
from comptoir.accounts import vault
from comptoir.accounts.models import Account, Credential, Cursor, Mode
from comptoir.accounts.pacing import DatabasePacer
from comptoir.activity import journal
from comptoir.channels import registry
from comptoir.channels.addresses import parse_base
from comptoir.channels.contract import Channel
from comptoir.channels.errors import Refused
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
    fitting_address(base_url)
    check_pace(base_url, pace_factor)


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
    number = fitting_shop_number(shop_id)
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


def fitting_address(base_url: str) -> str:
    """The address as it is kept. Raises AccountProblem for one that is too long; else as `normal_address`."""
    address = normal_address(base_url)
    if len(address) > _longest("base_url"):
        raise AccountProblem(
            "address: it is too long.", remedy="Give the part up to the first slash or /api."
        )
    return address


def fitting_shop_number(shop_id: str) -> str:
    """The shop's number as it is kept; empty where none is needed. Raises AccountProblem for one that is too long."""
    if len(shop_id.strip()) > _longest("shop_id"):
        raise AccountProblem("shop_id: it is too long.", remedy="The marketplace shows the shop's number.")
    return shop_id.strip()


def check_pace(base_url: str, pace_factor: float) -> None:
    """Raise AccountProblem for a pace factor out of bounds, or one that is not 1 away from this machine."""
    if not 0 < pace_factor <= FASTEST:
        raise AccountProblem(
            f"pace_factor: it must be above 0 and at most {FASTEST}.", remedy="Leave it at 1."
        )
    if pace_factor != 1.0 and not is_loopback(base_url):
        raise AccountProblem(
            "pace_factor: only a simulator on this machine may be called at another pace than published.",
            remedy="Leave it at 1.",
        )


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
    remember_wish(account, flow)


def remember_wish(account: Account, flow: str) -> None:
    """As `request_sync`, of a paused account too: there the flow runs as soon as a person takes it up again."""
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
