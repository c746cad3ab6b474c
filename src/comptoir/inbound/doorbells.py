"""What verified webhooks of a marketplace lead to: a reading of what they name, and nothing more.

A webhook is done once a reading that began after it was received has come to its end. Until then it is asked for again,
later and later, and says why it has to wait.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

import msgspec
from django.db import connection, transaction

from comptoir import clock, queue
from comptoir.accounts import vault
from comptoir.accounts.models import Account, Cursor
from comptoir.activity import journal
from comptoir.activity.models import Heartbeat
from comptoir.errors import ComptoirError
from comptoir.inbound import walks
from comptoir.inbound.models import OfferRead, OrderWalk, WebhookDoor
from comptoir.inbound.offers import timing

ORDERS, OFFERS = walks.FLOW, timing.FLOW
RETENTION = timedelta(days=14)
"""How long a webhook is kept."""

RETRY_MINUTES = (2, 5, 15, 60)
"""When a reading that has not come is asked for again; the last one for every further time."""

LONGEST_ID = 200

_OF_OFFERS = ("offer", "product", "price", "stock", "inventory", "item")
# A hint that a loss of power takes along costs nothing: the next look finds what it told of. So nobody waits for the disk.
_ONE_MORE = """
WITH hurried AS MATERIALIZED (SELECT set_config('synchronous_commit', 'off', true))
INSERT INTO marketplace_webhook_events (account_id, event_id, kind, object_id, flow, received_at, next_at, retries,
    error)
SELECT %(account)s, %(event)s, %(kind)s, %(object)s, %(flow)s, comptoir_now(), comptoir_now(), 0, '' FROM hurried
ON CONFLICT (account_id, event_id) DO NOTHING
RETURNING NOT EXISTS (
    SELECT 1 FROM marketplace_webhook_events e
    WHERE e.account_id = %(account)s AND e.flow = %(flow)s AND e.processed_at IS NULL AND e.asked_at IS NULL)
"""
# A reading that began later has seen what the webhook told of, once the flow came through after its beginning.
_DONE = """
UPDATE marketplace_webhook_events e SET processed_at = comptoir_now(), next_at = NULL, error = ''
FROM marketplace_heartbeats h
WHERE e.processed_at IS NULL AND h.account_id = e.account_id AND (
    e.flow = 'orders' AND h.flow = 'orders' AND EXISTS (
        SELECT 1 FROM marketplace_order_walks w
        WHERE w.account_id = e.account_id AND w.began_at >= e.received_at AND w.began_at <= h.succeeded_at
            AND NOT w.asked)
    OR e.flow = 'offers' AND h.flow = 'offers_read' AND EXISTS (
        SELECT 1 FROM marketplace_offer_reads r
        WHERE r.account_id = e.account_id AND r.began_at >= e.received_at AND r.finished_at IS NOT NULL
            AND NOT r.failed))
"""
_DUE = """
SELECT account_id, flow, max(received_at), bool_or(asked_at IS NULL OR next_at <= comptoir_now())
FROM marketplace_webhook_events WHERE processed_at IS NULL GROUP BY account_id, flow ORDER BY account_id, flow
"""
# Not those that have come since it was looked: the reading that is asked for may have begun before them.
_ASKED = """
UPDATE marketplace_webhook_events SET error = %(error)s, asked_at = coalesce(asked_at, comptoir_now()),
    retries = retries + CASE WHEN asked_at IS NULL THEN 0 ELSE 1 END,
    next_at = comptoir_now() + make_interval(
        mins => (%(minutes)s::int[])[least(retries + 1, cardinality(%(minutes)s::int[]))])
WHERE account_id = %(account)s AND flow = %(flow)s AND processed_at IS NULL AND received_at <= %(newest)s
    AND (asked_at IS NULL OR next_at <= comptoir_now())
"""


class DoorProblem(ComptoirError):
    """What was asked of an account's webhook door does not fit."""

    code = "webhook_door"


class Hint(msgspec.Struct):
    """What is read of a webhook's body: which kind of thing happened, and to what."""

    event_type: str | None = None
    type: str | None = None
    order_id: str | int | None = None

    @property
    def kind(self) -> str:
        """The marketplace's word for what happened."""
        return _clean(self.event_type or self.type or "")

    @property
    def object_id(self) -> str:
        """The marketplace's id of what it happened to; empty where it names none that we know of."""
        return "" if self.order_id is None else _clean(str(self.order_id))

    @property
    def flow(self) -> str:
        """What has to be read: offers where the kind speaks of them, else orders."""
        told = self.kind.lower()
        return OFFERS if not self.object_id and any(word in told for word in _OF_OFFERS) else ORDERS


@dataclass(frozen=True, slots=True)
class Door:
    """An account's door: the secret that signs, and the time."""

    account_id: int
    secret: str
    now: datetime


def open_door(channel: str, name: str | None) -> Door | None:
    """The door of an account, or of the channel's first; None where there is no such account, or no secret is set.

    Raises ConfigurationError when another sealing key has sealed the secret. One short query.
    """
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT d.account_id, d.secret, comptoir_now() FROM marketplace_accounts a"
            " LEFT JOIN marketplace_webhook_doors d ON d.account_id = a.id"
            " WHERE a.channel = %(channel)s AND (a.name = %(name)s OR %(name)s::text IS NULL) ORDER BY a.id LIMIT 1",
            {"channel": channel, "name": name},
        )
        row = cursor.fetchone()
    if row is None or row[0] is None:
        return None
    return Door(row[0], vault.unseal(bytes(row[1]), bound_to=_bound(row[0])), row[2])


def set_secret(account: Account, secret: str, *, who: str = "") -> None:
    """From now on webhooks for this account must be signed with this secret."""
    sealed = vault.seal(secret, bound_to=_bound(account.pk))
    with transaction.atomic():
        WebhookDoor.objects.update_or_create(
            account=account,
            defaults={
                "secret": sealed,
                "key_fingerprint": vault.fingerprint(),
                "changed_at": clock.now(),
            },
        )
        journal.note("webhook.door", account_id=account.pk, details={"name": account.name}, who=who)


def close_door(account: Account, *, who: str = "") -> bool:
    """Take the secret away: webhooks for this account are answered with 403. False when there was none."""
    with transaction.atomic():
        gone, _ = WebhookDoor.objects.filter(account=account).delete()
        if gone:
            journal.note(
                "webhook.door_closed", account_id=account.pk, details={"name": account.name}, who=who
            )
    return bool(gone)


def receive(account_id: int, event_id: str, hint: Hint) -> bool:
    """Keep a verified webhook, and have what it names read soon. False when its id was received before.

    Its body is not kept: it may hold a buyer, and what it says is read at the marketplace itself.
    """
    with connection.cursor() as cursor:
        cursor.execute(
            _ONE_MORE,
            {
                "account": account_id,
                "event": event_id,
                "kind": hint.kind,
                "object": hint.object_id,
                "flow": hint.flow,
            },
        )
        row = cursor.fetchone()
    if row is not None and row[0]:  # those that come while one waits are read along with it
        queue.wake("inbound.doorbells", key="inbound.doorbells")
    return row is not None


def attend() -> list[tuple[int, str]]:
    """Settle webhooks whose reading has come, ask for those that are missing; accounts and flows that were asked for."""
    with connection.cursor() as cursor:
        cursor.execute(_DONE)
        cursor.execute(_DUE)
        waiting: list[tuple[int, str, datetime, bool]] = cursor.fetchall()
    asked = []
    accounts = Account.objects.in_bulk({account_id for account_id, _, _, _ in waiting})
    for account_id, flow, received_at, due in waiting:
        if not due:
            continue
        account = accounts[account_id]
        why = _why_not(account)
        with transaction.atomic():
            if not why and not _under_way(account, flow, received_at):
                _ask(account, flow)
            _write(account_id, flow, received_at, why or _last_error(account, flow))
        if not why:
            asked.append((account_id, flow))
    return asked


def _ask(account: Account, flow: str) -> None:
    """As a person would, but for the waits after failures, which a webhook does not end."""
    if flow == OFFERS:
        timing.request(account, at=clock.now())
    else:
        Cursor.objects.update_or_create(account=account, flow=flow, defaults={"requested_at": clock.now()})


def _under_way(account: Account, flow: str, received_at: datetime) -> bool:
    """Whether a reading that will have seen it is asked for or runs already."""
    if Cursor.objects.filter(account=account, flow=flow, requested_at__isnull=False).exists():
        return True
    if flow == OFFERS:
        reads = OfferRead.objects.filter(account=account, finished_at=None, began_at__gte=received_at)
        return reads.exists()
    walks_now = OrderWalk.objects.filter(account=account, finished_at=None, asked=False)
    return walks_now.filter(began_at__gte=received_at).exists()


def _why_not(account: Account) -> str:
    if account.paused:
        return "The account is paused."
    return "" if account.auto_sync else "The account's automatic sync is off."


def _last_error(account: Account, flow: str) -> str:
    """What keeps the flow from coming through, if anything does."""
    told = Heartbeat.objects.filter(
        account=account, flow=timing.LANE if flow == OFFERS else flow, failures__gt=0
    ).values_list("error", flat=True)
    return told.first() or ""


def _write(account_id: int, flow: str, newest: datetime, error: str) -> None:
    values: dict[str, Any] = {
        "account": account_id,
        "flow": flow,
        "newest": newest,
        "error": error,
        "minutes": list(RETRY_MINUTES),
    }
    with connection.cursor() as cursor:
        cursor.execute(_ASKED, values)


def _bound(account_id: int) -> str:
    return f"door:{account_id}"


def _clean(text: str) -> str:
    return text.replace("\x00", "\N{REPLACEMENT CHARACTER}")[:LONGEST_ID]
