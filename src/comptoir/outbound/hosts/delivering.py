"""A webhook's messages on their way: signed, sent in the order of their events, retried, given up at last.

A message is claimed before it is sent, with a lease longer than the call; a process killed in between leaves a claim
that runs out, and the message goes again under the same id.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

import msgspec
from django.conf import settings
from django.db import connection, transaction
from django.db.models import Q
from standardwebhooks import Webhook

from comptoir import clock, queue
from comptoir.activity import journal
from comptoir.activity.models import HostEvent
from comptoir.channels.outgoing import Outgoing, Reply
from comptoir.errors import ComptoirError
from comptoir.outbound.hosts import outbox, payloads, subscriptions
from comptoir.outbound.hosts.problems import HostConflict
from comptoir.outbound.models import Delivery, DeliveryState, Subscription

DEADLINE = 15.0
"""Seconds that one message may take, from the look for its address to the end of the answer."""

BACKOFF = tuple(
    timedelta(seconds=seconds)
    for seconds in (5, 30, 120, 600, 1_800, 3_600, 7_200, 18_000, 36_000, 50_400, 57_600, 86_400)
)
"""How long a message waits after each attempt that failed; after the last one it is given up: three days in all."""

SPELL = 30.0
"""Seconds after which a worker's thread turns to other work, though messages are left: then another job goes on."""

_LONGEST_WAIT = timedelta(minutes=15)
_LEASE = timedelta(seconds=60)
_TELL_AFTER = 3
_BUSY = frozenset({408, 425, 429})

_CLAIM = """
UPDATE webhook_deliveries SET lease_until = comptoir_now() + %(lease)s, attempts = attempts + 1
WHERE id = (
    SELECT id FROM webhook_deliveries
    WHERE subscription_id = %(subscription)s AND state = 'WAITING' AND next_at <= comptoir_now()
        AND NOT EXISTS (SELECT 1 FROM webhook_deliveries o
            WHERE o.subscription_id = %(subscription)s AND o.lease_until > comptoir_now())
    ORDER BY event_id LIMIT 1 FOR UPDATE SKIP LOCKED
) RETURNING id
"""


class NotTaken(ComptoirError):
    """The shop's own system answered with something else than a success; `wait` is what it asked for."""

    code = "not_taken"
    wait: timedelta | None = None


@dataclass(frozen=True, slots=True)
class _Attempt:
    """How one attempt ended; `error` is empty when the message was taken."""

    at: datetime
    status: int | None
    duration_ms: int
    error: str
    wait: timedelta | None = None
    reply: bytes = b""

    def line(self) -> dict[str, Any]:
        return {
            "at": payloads.moment(self.at),
            "status": self.status,
            "duration_ms": self.duration_ms,
            "error": self.error,
        }

    @property
    def address_is_down(self) -> bool:
        """Whether the next message would fare no better."""
        return self.status is None or self.status >= 500 or self.status in _BUSY


def due() -> list[int]:
    """Webhooks with a message that may go now."""
    now = clock.now()
    waiting = Delivery.objects.filter(state=DeliveryState.WAITING, next_at__lte=now).filter(
        Q(lease_until=None) | Q(lease_until__lte=now)
    )
    ready = Subscription.objects.enabled().filter(Q(retry_at=None) | Q(retry_at__lte=now))
    return list(
        ready.filter(pk__in=waiting.values("subscription_id")).order_by("pk").values_list("pk", flat=True)
    )


def wake(subscription_id: int) -> None:
    """Ask for a webhook's messages to be sent soon."""
    queue.wake(
        "outbound.webhooks", key=f"outbound.webhooks:{subscription_id}", subscription_id=subscription_id
    )


def deliver(subscription_id: int, *, should_stop: Callable[[], bool] = lambda: False) -> int:
    """Send what is due to one webhook until nothing is, its address is down, or SPELL is over; how many were taken.

    Never raises for what the other side does: that is in the delivery's log, and after three failures a concern.
    """
    taken = 0
    until = time.monotonic() + SPELL
    with Outgoing(allow_private=settings.PRIVATE_WEBHOOKS) as way:
        while not should_stop():
            subscription = Subscription.objects.filter(pk=subscription_id).first()
            if subscription is None or not subscription.enabled or _waits(subscription):
                break
            delivery = _claim(subscription)
            if delivery is None:
                break
            attempt = _send(way, subscription, delivery)
            if not _settle(subscription, delivery, attempt):
                break
            taken += not attempt.error
            if time.monotonic() > until:
                wake(subscription_id)
                break
    return taken


def replay(delivery: Delivery, *, who: str = "") -> None:
    """Send a message again, whatever became of it, under its old id. Raises HostProblem while the webhook is off."""
    if not delivery.subscription.enabled:
        raise HostConflict(
            f"{delivery.subscription.name} is switched off.",
            remedy=f"Run: comptoir webhook set {delivery.subscription.name} --enabled",
        )
    now = clock.now()
    with transaction.atomic():
        Delivery.objects.filter(pk=delivery.pk).update(
            state=DeliveryState.WAITING, attempts=0, next_at=now, lease_until=None, settled_at=None
        )
        journal.settle_concern(outbox.given_up(delivery.event_id))
        # Somebody is there to see the answer.
        Subscription.objects.filter(pk=delivery.subscription_id).update(retry_at=None)
        journal.note(
            "webhook.replayed",
            details={"name": delivery.subscription.name, "event": payloads.event_id(delivery.event_id)},
            who=who,
        )
        wake(delivery.subscription_id)
    delivery.refresh_from_db()


def _waits(subscription: Subscription) -> bool:
    return subscription.retry_at is not None and subscription.retry_at > clock.now()


def _claim(subscription: Subscription) -> Delivery | None:
    """The next message, held for as long as its sending may take; None while another process sends one.

    One message at a time: what an order was would otherwise arrive after what it has become.
    """
    values: dict[str, Any] = {"subscription": subscription.pk, "lease": _LEASE}
    with transaction.atomic(), connection.cursor() as cursor:
        # The claim is a statement of its own after this one: it sees what the holder before has committed.
        cursor.execute(
            "SELECT 1 FROM webhook_subscriptions WHERE id = %s FOR NO KEY UPDATE", [subscription.pk]
        )
        cursor.execute(_CLAIM, values)
        row = cursor.fetchone()
    return Delivery.objects.get(pk=row[0]) if row else None


def _send(way: Outgoing, subscription: Subscription, delivery: Delivery) -> _Attempt:
    at = clock.now()
    started = time.monotonic()
    status: int | None = None
    try:
        reply = _post(way, subscription, delivery.event_id, at)
        status = reply.status
        _check(reply)
    except ComptoirError as error:
        wait = error.wait if isinstance(error, NotTaken) else None
        return _Attempt(at, status, _since(started), str(error), wait)
    return _Attempt(at, status, _since(started), "", reply=reply.body)


def _post(way: Outgoing, subscription: Subscription, event_id: int, at: datetime) -> Reply:
    event = HostEvent.objects.get(pk=event_id)
    (told,) = payloads.told_events([event], with_address=subscription.with_address)
    body = payloads.as_body(told)
    message = payloads.event_id(event_id)
    signature = Webhook(subscriptions.opened_secret(subscription)).sign(message, at, body.decode())
    headers = {
        "webhook-id": message,
        "webhook-timestamp": str(int(at.timestamp())),
        "webhook-signature": signature,
    }
    return way.post(subscription.url, body, headers, seconds=DEADLINE * settings.CALL_DEADLINE_SCALE)


def _check(reply: Reply) -> None:
    if 200 <= reply.status < 300:
        return
    what = "redirects, which is not followed" if 300 <= reply.status < 400 else "did not take it"
    error = NotTaken(f"It {what} ({reply.status}).")
    if reply.retry_after is not None:
        error.wait = timedelta(seconds=reply.retry_after)
    raise error


def _settle(subscription: Subscription, delivery: Delivery, attempt: _Attempt) -> bool:
    """Write down how the attempt ended. False when the webhook is to be left alone for now."""
    with transaction.atomic():
        ours = Delivery.objects.select_for_update().filter(pk=delivery.pk, attempts=delivery.attempts).first()
        if ours is None:
            return True  # another process took it over, or somebody had it sent again
        ours.log = [*ours.log, attempt.line()][-2 * len(BACKOFF) :]
        ours.last_status, ours.last_error, ours.lease_until = attempt.status, attempt.error, None
        if attempt.error:
            _put_off(subscription, ours, attempt)
        else:
            _taken(subscription, ours, attempt)
        ours.save()
    return not attempt.address_is_down and attempt.status != 410


def _taken(subscription: Subscription, delivery: Delivery, attempt: _Attempt) -> None:
    # What was sent before another way was chosen is taken all the same, and not to be handed over again.
    hands_over = delivery.state == DeliveryState.OVERTAKEN or subscriptions.hands_over(subscription)
    delivery.state, delivery.settled_at, delivery.next_at = DeliveryState.DELIVERED, clock.now(), None
    Subscription.objects.filter(pk=subscription.pk).update(
        failures=0, retry_at=None, last_error="", delivered_at=delivery.settled_at
    )
    if subscription.failures:
        journal.settle_concern(subscriptions.trouble(subscription))
    if hands_over:
        outbox.taken(delivery.event_id, reference=_reference(attempt.reply))


def _put_off(subscription: Subscription, delivery: Delivery, attempt: _Attempt) -> None:
    now = clock.now()
    failures = subscription.failures + 1
    wait = BACKOFF[min(delivery.attempts, len(BACKOFF)) - 1]
    asked = min(attempt.wait, BACKOFF[-1]) if attempt.wait else timedelta(0)
    if delivery.state == DeliveryState.WAITING:
        if delivery.attempts > len(BACKOFF):
            delivery.state, delivery.settled_at, delivery.next_at = DeliveryState.GIVEN_UP, now, None
            _tell_of_order(subscription, delivery)
        else:
            delivery.next_at = now + max(wait, asked)
    values: dict[str, Any] = {"failures": failures, "last_error": attempt.error}
    if attempt.address_is_down:
        pause = min(BACKOFF[min(failures, len(BACKOFF)) - 1], _LONGEST_WAIT)
        values["retry_at"] = now + max(pause, asked)
    if attempt.status == 410:
        values["enabled"] = False
    Subscription.objects.filter(pk=subscription.pk).update(**values)
    if attempt.status == 410:
        subscriptions.refresh_interests()
    if failures >= _TELL_AFTER or delivery.state == DeliveryState.GIVEN_UP or attempt.status == 410:
        _tell(subscription, attempt)


def _tell_of_order(subscription: Subscription, delivery: Delivery) -> None:
    """An order that was given up is not in the shop's own system: that is a concern of its own until it is."""
    if not subscriptions.hands_over(subscription) or not outbox.waits(delivery.event_id):
        return
    event = HostEvent.objects.get(pk=delivery.event_id)
    journal.raise_concern(
        "outbox.given_up",
        key=outbox.given_up(event.pk),
        account_id=event.account_id,
        order_id=event.order_id,
        details={
            "order": event.details.get("order"),
            "name": subscription.name,
            "error": delivery.last_error,
            "delivery": delivery.pk,
        },
    )


def _tell(subscription: Subscription, attempt: _Attempt) -> None:
    gone = attempt.status == 410
    journal.raise_concern(
        "webhook.gone" if gone else "webhook.failing",
        key=subscriptions.trouble(subscription),
        details={"name": subscription.name, "error": attempt.error},
    )


def _reference(reply: bytes) -> str | None:
    """The host's own number of the order, where its answer tells one."""
    try:
        told = msgspec.json.decode(reply, type=dict[str, Any])
    except (msgspec.DecodeError, RecursionError, UnicodeDecodeError):
        return None
    reference = told.get("host_reference")
    return reference if isinstance(reference, str) and outbox.is_reference(reference) else None


def _since(started: float) -> int:
    return round((time.monotonic() - started) * 1000)
