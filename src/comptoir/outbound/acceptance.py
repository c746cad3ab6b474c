"""Acceptance without a person, where an account's policy says so. A wish like any other, made once for an order."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta

from django.db import connection, transaction
from django.db.models import Exists, OuterRef, QuerySet

from comptoir import clock
from comptoir.accounts.models import AcceptPolicy, Mode
from comptoir.actions.models import Action, Kind
from comptoir.actions.services import AlreadyWanted, NotLiveAccount
from comptoir.activity import journal
from comptoir.activity.models import Entry
from comptoir.channels.vocabulary import OrderState
from comptoir.errors import ComptoirError
from comptoir.orders import services as orders
from comptoir.orders.fillable import lacking
from comptoir.orders.models import Order

WHO = "Comptoir"
ROUND = 500
"""How many orders one round takes; the next tick takes the next."""
LOOKED_AT = 5_000
"""How many a round looks at: those that lack stock stand before others that do not."""

TRY_AGAIN = timedelta(minutes=15)
"""How long an order that could not be asked for is left alone."""

NOT_ACCEPTED = "order.not_accepted"
NOT_IN_STOCK = "order.not_in_stock"
WOULD_ACCEPT = "order.would_accept"
_NOTING_LOCK = 0x776F756C64  # "would": the advisory lock of those who note


def accept_by_policy(account_id: int | None = None) -> int:
    """Ask for the acceptance of every order that an account's policy covers; returns how many wishes were made.

    Only accounts that sync by themselves and are not paused. An order about which anybody has ever wished to decide is
    left to people: the marketplace's no, a colleague's decision and a dropped wish are answers, not accidents. Where
    decisions are not live it is noted, once an order, what would have been done. One order that cannot be asked for
    becomes a concern and is tried again later; the others go on. Where only what is in stock is accepted, an order
    that lacks something is a person's, who is told once what; it is accepted as soon as it can be filled after all.
    """
    covered = covered_orders(account_id)
    _note_what_would_be_done(covered.exclude(account__decisions_mode=Mode.LIVE))
    live = covered.filter(account__decisions_mode=Mode.LIVE)
    ready, lacks = fillable_first(live.exclude(_troubled()))
    _tell_lacking(live, lacks)
    accepted = sum(_accept(order) for order in ready[:ROUND])
    _settle_answered()
    return accepted


def token(order: Order) -> str:
    """The token that makes the acceptance of an order by policy one, however many rounds find it."""
    return f"auto-accept:{order.pk}"


def concern_key(order_id: int) -> str:
    """The key of the concern about an order that could not be accepted by policy."""
    return f"auto-accept:{order_id}"


def _stock_key(order_id: int) -> str:
    return f"in-stock:{order_id}"


def covered_orders(account_id: int | None) -> QuerySet[Order]:
    """Orders that wait for a decision about which nobody has wished anything, oldest first."""
    decided = Action.objects.filter(order=OuterRef("pk"), kind=Kind.DECIDE)
    covered = Order.objects.filter(
        state=OrderState.TO_ACCEPT,
        account__accept_policy__in=(AcceptPolicy.ALWAYS, AcceptPolicy.IN_STOCK),
        account__auto_sync=True,
        account__paused=False,
    ).exclude(Exists(decided))
    if account_id is not None:
        covered = covered.filter(account=account_id)
    return covered.order_by("to_accept_since", "pk")


def fillable_first(covered: QuerySet[Order]) -> tuple[list[Order], dict[int, list[str]]]:
    """The orders that their account's policy lets be accepted now, oldest first; and what the others lack, by order."""
    looked_at = list(covered.select_related("account")[:LOOKED_AT])
    asked = [order.pk for order in looked_at if order.account.accept_policy == AcceptPolicy.IN_STOCK]
    lacks = lacking(asked)
    return [order for order in looked_at if order.pk not in lacks], lacks


def _tell_lacking(covered: QuerySet[Order], lacks: Mapping[int, list[str]]) -> None:
    open_ones = Entry.objects.needing_attention().filter(kind=NOT_IN_STOCK, order_id__in=lacks)
    told = {entry.order_id: entry.details.get("skus") for entry in open_ones}
    for order in covered.filter(pk__in=lacks):
        skus = ", ".join(lacks[order.pk])
        if told.get(order.pk) != skus:
            journal.raise_concern(
                NOT_IN_STOCK,
                key=_stock_key(order.pk),
                account_id=order.account_id,
                order_id=order.pk,
                details={"order": order.remote_id, "skus": skus},
            )


def _settle_answered() -> None:
    """What lacked is nobody's business any more once somebody has decided, or the policy is another."""
    open_ones = Entry.objects.needing_attention().filter(kind=NOT_IN_STOCK)
    waiting = covered_orders(None).filter(account__accept_policy=AcceptPolicy.IN_STOCK).values("pk")
    for key in list(open_ones.exclude(order_id__in=waiting).values_list("key", flat=True)):
        journal.settle_concern(str(key))


def _troubled() -> Exists:
    tried = Entry.objects.filter(
        order_id=OuterRef("pk"),
        kind=NOT_ACCEPTED,
        concern=True,
        resolved_at=None,
        last_at__gt=clock.now() - TRY_AGAIN,
    )
    return Exists(tried)


def _accept(order: Order) -> bool:
    try:
        if not orders.line_ids(order):
            raise orders.BadRequest(
                "The marketplace told no line of this order.",
                remedy="Look at it in the marketplace's portal.",
            )
        orders.accept(order, who=WHO, token=token(order))
    except (orders.IllegalState, AlreadyWanted, NotLiveAccount):
        return False  # somebody was quicker, or no longer wants it
    except ComptoirError as error:
        journal.raise_concern(
            NOT_ACCEPTED,
            key=concern_key(order.pk),
            account_id=order.account_id,
            order_id=order.pk,
            details={"order": order.remote_id, "error": str(error), "remedy": error.remedy},
        )
        return False
    journal.settle_concern(concern_key(order.pk))
    return True


def _note_what_would_be_done(covered: QuerySet[Order]) -> None:
    noted = Entry.objects.filter(order_id=OuterRef("pk"), kind=WOULD_ACCEPT)
    unnoted = covered.exclude(Exists(noted))
    if not fillable_first(unnoted)[0]:
        return
    with transaction.atomic(), connection.cursor() as cursor:
        # Looked for again behind the lock: another process may have noted them meanwhile.
        cursor.execute("SELECT pg_advisory_xact_lock(%s)", [_NOTING_LOCK])
        for order in fillable_first(unnoted)[0][:ROUND]:
            journal.note(
                WOULD_ACCEPT,
                account_id=order.account_id,
                order_id=order.pk,
                details={"order": order.remote_id},
                who=WHO,
            )
