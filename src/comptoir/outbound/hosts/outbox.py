"""Orders for the shop's own system: each event waits until it is acknowledged, once, with the number it got there."""

from __future__ import annotations

import contextlib
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import Any

from django.db import transaction
from django.db.models import Exists, OuterRef, QuerySet

from comptoir import clock
from comptoir.activity import journal
from comptoir.activity.announcing import ORDER_KINDS
from comptoir.orders import references
from comptoir.orders.models import Order
from comptoir.outbound.hosts import fanning, payloads, providing, subscriptions
from comptoir.outbound.hosts.problems import HostConflict, HostProblem
from comptoir.outbound.models import (
    PATIENCE_HOURS,
    Delivery,
    DeliveryState,
    OutboxEntry,
    OutboxFile,
    OutboxSettings,
    Subscription,
    Way,
)

MOST = 500
"""Entries that are fetched, or acknowledged, at once."""

is_reference = references.is_reference

LONGEST_PATIENCE = 24 * 30
"""Hours that an order may wait at most before a person is told."""


class Outcome(StrEnum):
    """What became of one acknowledgement."""

    ACKNOWLEDGED = "acknowledged"
    ALREADY = "already_acknowledged"
    UNKNOWN = "unknown"
    OTHER_REFERENCE = "other_reference"


@dataclass(frozen=True, slots=True)
class Acknowledged:
    """An entry's outcome; `host_reference` is the number that its order bears now."""

    event: str
    outcome: Outcome
    host_reference: str | None


def current() -> OutboxSettings:
    """How orders are handed over now."""
    return OutboxSettings.objects.select_related("subscription").filter(pk=1).first() or OutboxSettings(pk=1)


def waiting() -> QuerySet[OutboxEntry]:
    """Entries that nobody has acknowledged, oldest first."""
    return OutboxEntry.objects.filter(acknowledged_at=None).select_related("event").order_by("event_id")


def choose(
    way: Way,
    *,
    subscription: Subscription | None = None,
    directory: str = "",
    with_address: bool = False,
    patience_hours: int = PATIENCE_HOURS,
    who: str = "",
) -> OutboxSettings:
    """Hand orders over this way from now on, and what waits too. From *off*, every open order begins to wait.

    `with_address` is for what is fetched and for files; a webhook has its own. The caller has prepared the folder.
    Raises HostProblem when the webhook does not hear of every order, or a file is half on its way. Killed in the middle,
    a choice that was committed is carried out by the tick.
    """
    if way == Way.WEBHOOK:
        _check_hears_all(subscription)
    if not 1 <= patience_hours <= LONGEST_PATIENCE:
        raise HostProblem(f"patience_hours: 1 to {LONGEST_PATIENCE}.")
    fanning.fan_out()  # what was announced before is told as it would have been
    with transaction.atomic():
        OutboxSettings.objects.get_or_create(pk=1)
        before = OutboxSettings.objects.select_for_update().get(pk=1)
        _let_go_of_file(before, way, directory)
        after = OutboxSettings(
            pk=1,
            way=way,
            subscription=subscription if way == Way.WEBHOOK else None,
            directory=directory if way == Way.FOLDER else "",
            with_address=with_address,
            chosen_at=clock.now(),
            sweep_due=way != Way.OFF and (before.sweep_due or before.way == Way.OFF),
            patience_hours=patience_hours,
        )
        if before.subscription is not None and before.subscription != after.subscription:
            providing.leave(before.subscription)
        after.save()
        subscriptions.refresh_interests()
        journal.note("outbox.way", details={"way": Way(way).value}, who=who)
    providing.provide()
    fanning.fan_out()
    return after


def waits(event_id: int) -> bool:
    """Whether the event is an order's that is to be handed over still."""
    return OutboxEntry.objects.filter(pk=event_id, acknowledged_at=None).exists()


def ready() -> QuerySet[OutboxEntry]:
    """Entries that may be handed over now: in no file, and not in a message whose answer is still awaited."""
    sending = Delivery.objects.filter(
        event=OuterRef("pk"), state=DeliveryState.OVERTAKEN, lease_until__gt=clock.now()
    )
    return waiting().filter(file=None).exclude(Exists(sending))


def fetch(limit: int = MOST) -> list[dict[str, Any]]:
    """What waits, oldest first, as it is told to the shop's own system; it waits on until it is acknowledged.

    Raises HostConflict unless orders are fetched: two ways at once would hand one order over twice.
    """
    settings = _fetched()
    fanning.fan_out()
    events = [entry.event for entry in ready()[: min(limit, MOST)]]
    return payloads.told_events(events, with_address=settings.with_address)


def acknowledge(entries: Iterable[tuple[str, str | None]], *, who: str = "") -> list[Acknowledged]:
    """The shop's own system has these events, by their ids, each with its own number of the order where it has one.

    May be repeated: an entry is acknowledged once, and a number that comes later is taken. An entry that names another
    number than its order has is left as it is. Raises HostProblem for more than MOST entries or a number that is none.
    """
    wanted = list(entries)
    if len(wanted) > MOST:
        raise HostProblem(f"entries: at most {MOST} at once.")
    for _event, reference in wanted:
        check_reference(reference)
    numbers = [(event, _number(event), reference) for event, reference in wanted]
    with transaction.atomic():
        held = _lock([number for _event, number, _reference in numbers if number is not None])
        return [
            _acknowledge(event, held.get(number or 0), reference, Way.PULL, who)
            for event, number, reference in numbers
        ]


def taken(event_id: int, *, reference: str | None = None) -> None:
    """The event's webhook has taken it, with its own number of the order where it told one. In the caller's transaction.

    It has it, whatever number it gave: another one than the order has is for a person to look at.
    """
    entry = _lock([event_id]).get(event_id)
    event = payloads.event_id(event_id)
    told = _acknowledge(event, entry, reference, Way.WEBHOOK, "")
    if entry is not None and told.outcome == Outcome.OTHER_REFERENCE and reference is not None:
        _acknowledge(event, entry, None, Way.WEBHOOK, "")
        references.dispute(entry.order_id, reference)


def lies_in_folder(file: OutboxFile, at: datetime) -> None:
    """The shop's own system has the entries of a file that has appeared. In the caller's transaction."""
    entries = OutboxEntry.objects.filter(file=file, acknowledged_at=None)
    numbers = sorted(entries.values_list("pk", flat=True))
    waiting_there = Delivery.objects.filter(event_id__in=numbers, state=DeliveryState.WAITING)
    waiting_there.filter(subscription__outboxsettings__way=Way.WEBHOOK).update(
        state=DeliveryState.OVERTAKEN, settled_at=at, next_at=None
    )
    entries.update(acknowledged_at=at, acknowledged_by=Way.FOLDER)
    for number in numbers:
        journal.settle_concern(given_up(number))


def check_reference(reference: str | None) -> None:
    """Raises HostProblem for a number that is none."""
    if reference is not None and not is_reference(reference):
        raise HostProblem(f"host_reference: it has 1 to {references.LONGEST} letters, digits and marks.")


def given_up(event_id: int) -> str:
    """The key of the concern about an order's event that the webhook that hands over would not take."""
    return f"outbox:given_up:{event_id}"


def _acknowledge(
    event: str, entry: OutboxEntry | None, reference: str | None, way: Way, who: str
) -> Acknowledged:
    if entry is None:
        return Acknowledged(event, Outcome.UNKNOWN, None)
    if reference is not None and not references.remember(entry.order_id, reference, who=who):
        return Acknowledged(event, Outcome.OTHER_REFERENCE, references.of(entry.order_id))
    outcome = Outcome.ALREADY
    if entry.acknowledged_at is None:
        entry.acknowledged_at, entry.acknowledged_by = clock.now(), way
        entry.save(update_fields=["acknowledged_at", "acknowledged_by"])
        Delivery.objects.filter(
            event_id=entry.pk, state=DeliveryState.WAITING, subscription__outboxsettings__way=Way.WEBHOOK
        ).update(state=DeliveryState.OVERTAKEN, settled_at=entry.acknowledged_at, next_at=None)
        journal.settle_concern(given_up(entry.pk))
        outcome = Outcome.ACKNOWLEDGED
    return Acknowledged(event, outcome, references.of(entry.order_id))


def _number(event: str) -> int | None:
    number = event.removeprefix("evt_")
    return int(number) if number.isascii() and number.isdigit() and len(number) < 19 else None


def _lock(events: Iterable[int]) -> dict[int, OutboxEntry]:
    """The entries, by event, locked with all that changes with them: always in this order, so that nobody waits in a circle.

    Orders last, in the order in which the intake of an account writes them.
    """
    wanted = sorted(set(events))
    deliveries = Delivery.objects.filter(
        event_id__in=wanted, state=DeliveryState.WAITING, subscription__outboxsettings__way=Way.WEBHOOK
    )
    list(deliveries.select_for_update(of=("self",)).order_by("event_id").values_list("pk"))
    entries = {
        entry.pk: entry
        for entry in OutboxEntry.objects.select_for_update().filter(pk__in=wanted).order_by("pk")
    }
    orders = Order.objects.filter(pk__in={entry.order_id for entry in entries.values()})
    list(orders.select_for_update(no_key=True).order_by("account_id", "remote_id").values_list("pk"))
    return entries


def _fetched() -> OutboxSettings:
    settings = current()
    if settings.way != Way.PULL:
        how = "are not handed over" if settings.way == Way.OFF else f"go out by {settings.way}"
        raise HostConflict(f"Orders {how}, and are not fetched.", remedy="Run: comptoir outbox set pull")
    return settings


def _check_hears_all(subscription: Subscription | None) -> None:
    if subscription is None:
        raise HostProblem("webhook: name the one that orders are handed over by.")
    deaf = subscriptions.is_deaf(subscription.kinds)
    if deaf or subscription.account_id is not None or not subscription.enabled:
        raise HostConflict(
            f"webhook: {subscription.name} does not hear of every order.",
            remedy=f"It must be enabled, for every account, and told of {', '.join(ORDER_KINDS)}.",
        )


def _let_go_of_file(before: OutboxSettings, way: Way, directory: str) -> None:
    """A file that is not written whole yet is begun anew elsewhere; one that is, may have been seen: it must appear."""
    if (way, directory) == (before.way, before.directory):
        return
    unfinished = OutboxFile.objects.select_for_update().filter(appeared_at=None).first()
    if unfinished is None:
        return
    if unfinished.complete_at is not None:
        raise HostConflict(
            f"The file {unfinished.name} is half on its way into {unfinished.directory}.",
            remedy="Make the folder available again, wait for the file, then choose.",
        )
    unfinished.delete()
    # What a worker had written of it may hold addresses, and nobody else knows that it is there.
    transaction.on_commit(lambda: _unlink(Path(unfinished.directory) / unfinished.working_name))


def _unlink(path: Path) -> None:
    with contextlib.suppress(OSError):
        path.unlink(missing_ok=True)
