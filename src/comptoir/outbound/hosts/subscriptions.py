"""Webhooks to the shop's own system: added, changed, removed. A secret is shown once, when it is made."""

from __future__ import annotations

import base64
import secrets
from collections.abc import Iterable

from django.conf import settings
from django.db import connection, transaction

from comptoir import clock
from comptoir.accounts import vault
from comptoir.accounts.models import Account
from comptoir.activity import journal
from comptoir.activity.announcing import ORDER_KINDS, EventKind, listen_to
from comptoir.channels.outgoing import check_target
from comptoir.orders.references import is_reference
from comptoir.outbound.hosts.problems import HostConflict, HostProblem, NoSuchThing
from comptoir.outbound.models import OutboxSettings, Subscription, Way

SECRET_PREFIX = "whsec_"  # noqa: S105  # what every secret of Standard Webhooks begins with
LONGEST_NAME = 80
_SECRET_BYTES = 32


def new_secret() -> str:
    """A secret as Standard Webhooks writes them: `whsec_` and 32 bytes in base64."""
    return SECRET_PREFIX + base64.b64encode(secrets.token_bytes(_SECRET_BYTES)).decode()


def find(name: str) -> Subscription:
    """The webhook of that name. Raises NoSuchThing that lists the names there are."""
    found = Subscription.objects.filter(name=name).first()
    if found is None:
        names = ", ".join(Subscription.objects.order_by("name").values_list("name", flat=True)) or "none yet"
        raise NoSuchThing(f"There is no webhook called {name}.", remedy=f"Webhooks: {names}.")
    return found


def add(
    *,
    name: str,
    url: str,
    kinds: Iterable[str],
    account: Account | None = None,
    with_address: bool = False,
    who: str = "",
) -> tuple[Subscription, str]:
    """Add a webhook; it is told of what happens from now on. Returns it with its secret, which is not shown again.

    Raises HostProblem that names the field; UnsafeAddress for an address that may not be called.
    """
    name = name.strip()
    if not (len(name) <= LONGEST_NAME and is_reference(name)):
        raise HostProblem(f"name: a webhook needs a name of 1 to {LONGEST_NAME} letters, digits and marks.")
    if Subscription.objects.filter(name=name).exists():
        raise HostConflict(
            f"name: there is a webhook called {name} already.",
            remedy="Choose another name.",
        )
    target = check_target(url, allow_private=settings.PRIVATE_WEBHOOKS)
    wanted = _fitting_kinds(kinds)
    secret = new_secret()
    with transaction.atomic():
        made = Subscription.objects.create(
            name=name,
            url=target,
            kinds=wanted,
            account=account,
            with_address=with_address,
            secret=b"",
            key_fingerprint=vault.fingerprint(),
            created_at=clock.now(),
        )
        _seal(made, secret)
        refresh_interests()
        journal.note("webhook.added", details={"name": name}, who=who)
    return made, secret


def change(
    subscription: Subscription,
    *,
    url: str | None = None,
    kinds: Iterable[str] | None = None,
    with_address: bool | None = None,
    enabled: bool | None = None,
    who: str = "",
) -> Subscription:
    """Change what is named; another address, or taking it up again, ends its wait.

    Raises as `add` does, and HostConflict for one by which orders are handed over that would not hear of them any more.
    Orders that it hands over and that came while it was off are sent when it is on again; other news of that time is not.
    """
    values: dict[str, object] = {}
    if url is not None:
        values["url"] = check_target(url, allow_private=settings.PRIVATE_WEBHOOKS)
    if kinds is not None:
        values["kinds"] = wanted = _fitting_kinds(kinds)
        if is_deaf(wanted) and hands_over(subscription):
            raise HostConflict(
                f"events: orders are handed over by {subscription.name}.",
                remedy=f"Leave it {', '.join(ORDER_KINDS)}, or first choose another way: comptoir outbox set pull",
            )
    if with_address is not None:
        values["with_address"] = with_address
    if enabled is not None:
        values["enabled"] = enabled
    if url is not None or enabled:
        values |= {"failures": 0, "retry_at": None, "last_error": ""}
    if values:
        with transaction.atomic():
            Subscription.objects.filter(pk=subscription.pk).update(**values)
            refresh_interests()
            journal.note("webhook.changed", details={"name": subscription.name}, who=who)
            if url is not None or enabled:
                journal.settle_concern(trouble(subscription))
        subscription.refresh_from_db()
    return subscription


def renew_secret(subscription: Subscription, *, who: str = "") -> str:
    """Replace the secret, at once; the new one is not shown again."""
    secret = new_secret()
    with transaction.atomic():
        _seal(subscription, secret)
        journal.note("webhook.secret_renewed", details={"name": subscription.name}, who=who)
    return secret


def remove(subscription: Subscription, *, who: str = "") -> None:
    """Take a webhook away with its log. Raises HostProblem while orders are handed over by it."""
    if hands_over(subscription):
        raise HostConflict(
            f"Orders are handed over by {subscription.name}.",
            remedy="First choose another way: comptoir outbox set pull",
        )
    with transaction.atomic():
        OutboxSettings.objects.filter(subscription=subscription).update(subscription=None)
        journal.settle_concern(trouble(subscription))
        journal.note("webhook.removed", details={"name": subscription.name}, who=who)
        subscription.delete()
        refresh_interests()


def opened_secret(subscription: Subscription) -> str:
    """The secret that signs. Raises ConfigurationError when another sealing key has sealed it."""
    return vault.unseal(bytes(subscription.secret), bound_to=_bound(subscription))


def refresh_interests() -> None:
    """Have exactly the events announced that a webhook or the outbox listens to. In the transaction of the change.

    One at a time: who decides by what another has not committed yet would silence what that one listens to.
    """
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_xact_lock(hashtext('host_interests'))")
    wanted = {
        EventKind(kind)
        for kinds in Subscription.objects.enabled().values_list("kinds", flat=True)
        for kind in kinds
    }
    if OutboxSettings.objects.exclude(way=Way.OFF).exists():
        wanted.update(ORDER_KINDS)
    listen_to(wanted)


def hands_over(subscription: Subscription) -> bool:
    """Whether orders are handed over by this webhook."""
    return OutboxSettings.objects.filter(way=Way.WEBHOOK, subscription=subscription).exists()


def is_deaf(kinds: Iterable[str]) -> bool:
    """Whether somebody who is told of these events misses one of an order."""
    return not {kind.value for kind in ORDER_KINDS} <= set(kinds)


def trouble(subscription: Subscription) -> str:
    """The key of the concern about a webhook that cannot be reached."""
    return f"webhook:{subscription.pk}"


def _seal(subscription: Subscription, secret: str) -> None:
    sealed = vault.seal(secret, bound_to=_bound(subscription))
    Subscription.objects.filter(pk=subscription.pk).update(secret=sealed, key_fingerprint=vault.fingerprint())
    subscription.refresh_from_db()


def _bound(subscription: Subscription) -> str:
    return f"webhook:{subscription.pk}"


def _fitting_kinds(kinds: Iterable[str]) -> list[str]:
    wanted = list(dict.fromkeys(kind.strip() for kind in kinds))
    known = [kind.value for kind in EventKind]
    strange = [kind for kind in wanted if kind not in known]
    if strange or not wanted:
        raise HostProblem(
            f"events: there is no event {strange[0]!r}." if strange else "events: name at least one.",
            remedy=f"Known: {', '.join(known)}.",
        )
    return wanted
