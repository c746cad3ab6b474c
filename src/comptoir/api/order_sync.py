"""Reading orders now: what a person or a program asks for between two automatic readings."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime, time

from django.db import transaction
from django.http import HttpRequest, HttpResponse
from ninja import Query

from comptoir import clock, queue
from comptoir.accounts.models import Account, Cursor
from comptoir.accounts.services import AccountProblem, request_sync
from comptoir.activity.models import Heartbeat
from comptoir.api.bodies import told
from comptoir.api.finding import account_named
from comptoir.api.models import Scope
from comptoir.api.problems import NotFound, Problem
from comptoir.api.routes import Answer, Routes
from comptoir.api.shapes.order_sync import ASKED, DONE, GOING, OrderSync, OrderSyncBody
from comptoir.api.shapes.values import Patience
from comptoir.api.waiting import wait_until
from comptoir.channels import registry
from comptoir.inbound import walks
from comptoir.inbound.models import OrderExport, OrderWalk
from comptoir.orders.deadlines import zone_of

routes = Routes("orders")

EARLIEST = datetime(2000, 1, 1, tzinfo=UTC)
"""Nothing is older; what asks for more gets all there is."""


@routes.post(
    "/orders/sync",
    scope=Scope.ORDERS,
    answers={
        200: Answer(OrderSync, DONE, "Every account is read."),
        202: Answer(OrderSync, GOING, "It goes on; `Location` tells how far."),
    },
    body=ASKED,
)
def sync_orders(
    request: HttpRequest, patience: Query[Patience], body: OrderSyncBody | None = None
) -> HttpResponse:
    """Read orders now, of one account or of all.

    The marketplace's pace is kept. A sync with a date or with states never moves what the next automatic one begins
    from. It reads only those orders; where there are more than a thousand, all that changed since the date.
    """
    sent = body or OrderSyncBody()
    accounts = _accounts(sent)
    states = sent.order_state_codes or []
    for account in accounts:
        _check_states(account, states)
    since = clock.now()
    with transaction.atomic():  # where one account is being read already, none is begun
        for account in accounts:
            if sent.start_date is None and not states:
                request_sync(account, walks.FLOW)
            else:
                walks.begin_asked(account, updated_since=_begin(account, sent.start_date), states=states)
    for account in accounts:
        queue.wake("inbound.orders", key=f"inbound.orders:{account.pk}", account_id=account.pk)
    ended = wait_until(lambda: all(_ended(account, since) for account in accounts), patience.wait)
    rows = [{"account": one.name, "done": not _reading(one), "error": _error(one, since)} for one in accounts]
    well = ended and all(row["done"] and row["error"] is None for row in rows)
    before, _, _ = request.path.rpartition("/orders/sync")
    where = f"{before}/accounts/{accounts[0].pk}" if len(accounts) == 1 else f"{before}/accounts"
    return told({"accounts": rows}, status=200 if well else 202, headers={"Location": where})


def _accounts(sent: OrderSyncBody) -> list[Account]:
    if sent.account is not None:
        account = account_named(sent.account)
        if account.paused:
            raise AccountProblem(
                f"{account.name} is paused: it is neither read nor written.", remedy="Resume it first."
            )
        return [account]
    accounts = list(Account.objects.active().order_by("name"))
    if not accounts:
        raise NotFound("There is no account to read orders from.", remedy="Add one: comptoir account add")
    return accounts


def _check_states(account: Account, states: Sequence[str]) -> None:
    known = registry.ORDER_STATES[account.channel]
    if not set(states) <= set(known):
        raise Problem(
            "order_state_codes: it names a state that the marketplace does not have.",
            field="order_state_codes",
            remedy=f"Its states: {', '.join(known)}.",
        )


def _begin(account: Account, given: datetime | date | None) -> datetime:
    if given is not None:
        if not isinstance(given, datetime):
            given = datetime.combine(given, time(0), zone_of(account))
        return max(given, EARLIEST)
    cursor = Cursor.objects.filter(account=account, flow=walks.FLOW).first()
    return (cursor.position if cursor else None) or clock.now() - walks.FIRST_LOOK


def _ended(account: Account, since: datetime) -> bool:
    return not _reading(account) or _error(account, since) is not None


def _reading(account: Account) -> bool:
    return (
        Cursor.objects.filter(account=account, flow=walks.FLOW, requested_at__isnull=False).exists()
        or OrderWalk.objects.filter(account=account, finished_at=None).exists()
        or OrderExport.objects.filter(account=account, finished_at=None).exists()
    )


def _error(account: Account, since: datetime) -> str | None:
    beat = Heartbeat.objects.filter(
        account=account, flow=walks.FLOW, failures__gt=0, tried_at__gte=since
    ).first()
    return beat.error if beat else None
