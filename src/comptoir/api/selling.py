"""What goes out to the marketplaces: plan and push, the brakes, and stopping to sell."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from django.db.models import Q
from django.http import HttpRequest, HttpResponse
from ninja import Query

from comptoir import clock
from comptoir.accounts.models import Account, Cursor, Mode
from comptoir.accounts.services import request_sync
from comptoir.activity.models import Heartbeat
from comptoir.api.bodies import told
from comptoir.api.computing import compute_offers
from comptoir.api.finding import account_named, account_of
from comptoir.api.keys import whose
from comptoir.api.missing import live_accounts
from comptoir.api.models import Scope
from comptoir.api.paging import COUNTED
from comptoir.api.problems import NotFound
from comptoir.api.routes import Answer, Routes
from comptoir.api.shapes.selling import (
    BRAKES,
    PLANS,
    PUSH,
    PUSHED,
    PUSHING,
    RELEASE,
    RELEASED,
    RESUMED,
    STOPPED,
    BrakeFilters,
    BrakeList,
    PlanFilters,
    PlanList,
    PushBody,
    PushTold,
    ReleaseBody,
    Released,
    SellingList,
    SellingTold,
)
from comptoir.api.shapes.values import Patience
from comptoir.api.waiting import wait_until
from comptoir.channels.offers import SubmissionKind
from comptoir.channels.pacing import Flow
from comptoir.offers import brakes, planning, preparing, refresh, services, stale, telling
from comptoir.offers.models import OPEN, Brake, Submission
from comptoir.orders.services import IllegalState
from comptoir.outbound.offers.publishing import LANE

routes = Routes("offers")


@routes.get("/offers/plan", scope=Scope.READ, answers={200: Answer(PlanList, PLANS)})
def plan_offers(request: HttpRequest, filters: Query[PlanFilters]) -> HttpResponse:
    """What the next push would change, by account and kind, offer by offer. Nothing is sent or released.

    `computing` counts changes of products that have not reached their offers yet: at 0 the plan is whole.
    """
    accounts = _accounts(filters.account)
    kinds = [kind for kind in SubmissionKind if filters.kind in (None, kind)]
    plans = []
    for account in accounts:
        for kind in kinds:
            scoped = planning.may_send(account, kind)
            preview = planning.preview(account.pk, kind, filters.limit, scoped=scoped)
            plans.append(planning.told(account, preview))
    return told({"items": plans, "computing": refresh.waiting(COUNTED)})


@routes.post(
    "/offers/push",
    scope=Scope.OFFERS,
    answers={
        200: Answer(PushTold, PUSHED, "Everything that was sent has come to its end."),
        202: Answer(PushTold, PUSHING, "It goes on; `Location` tells of the files."),
    },
    body=PUSH,
)
def push_offers(
    request: HttpRequest, patience: Query[Patience], body: PushBody | None = None
) -> HttpResponse:
    """Send now what differs from what was published, whether or not automatic sync is on.

    A brake stops its kind, as ever. Each file tells how many offers the marketplace took and refused.
    """
    sent = body or PushBody()
    accounts = live_accounts(sent.account)
    since = clock.now()
    before = {account.pk: _last_file(account) for account in accounts}
    flow = preparing.PUSH_STOCK if sent.only_stock else preparing.PUSH
    for account in accounts:
        if sent.retry_refused:
            kinds = [SubmissionKind.STOCK] if sent.only_stock else list(SubmissionKind)
            services.retry_refused(account=account, who=whose(request), kinds=kinds)
        request_sync(account, flow)
        refresh.wake([account.pk])
    ended = wait_until(
        lambda: all(_fulfilled(one, flow) or _error(one, since) for one in accounts), patience.wait
    )
    rows = [_pushed(one, before[one.pk], flow, since) for one in accounts]
    well = ended and all(row["done"] for row in rows)
    where = f"{request.path.removesuffix('/offers/push')}/submissions"
    return told({"accounts": rows}, status=200 if well else 202, headers={"Location": where})


@routes.get("/brakes", scope=Scope.READ, answers={200: Answer(BrakeList, BRAKES)})
def list_brakes(request: HttpRequest, filters: Query[BrakeFilters]) -> HttpResponse:
    """Changes that are too large to go by themselves and wait for a person, as of the last look."""
    on = Brake.objects.filter(released_at=None).select_related("account").order_by("account__name", "kind")
    if filters.account is not None:
        on = on.filter(account=account_named(filters.account))
    return told({"items": [telling.brake_told(one) for one in on]})


@routes.post(
    "/brakes/{int:brake_id}/release",
    scope=Scope.ADMIN,
    answers={200: Answer(Released, RELEASED)},
    body=RELEASE,
)
def release_brake(request: HttpRequest, brake_id: int, body: ReleaseBody) -> dict[str, Any]:
    """Let a change go that was too large: exactly the offers and figures that `count` and `digest` name.

    409 where others would go by now: look at the brake and the plan again. Whatever changes afterwards counts anew.
    """
    brake = Brake.objects.select_related("account").filter(pk=brake_id).first()
    if brake is None:
        raise NotFound(f"There is no brake {brake_id}.", remedy="GET brakes lists those that are on.")
    compute_offers()
    now = brakes.look(brake.account_id, SubmissionKind(brake.kind))
    if now is None or now.pk != brake.pk:
        raise IllegalState("The brake is off by now.", remedy="GET offers/plan tells what goes next.")
    if (now.count, now.digest) != (body.count, body.digest):
        raise IllegalState(
            f"What would change is not what was shown any more: {now.count} offers by now.",
            remedy="Look at the brake and at GET offers/plan again, then release it.",
        )
    count = brakes.release(now, whose(request), shown=body.count)
    return {"account": brake.account.name, "kind": brake.kind, "offers": count}


@routes.post(
    "/accounts/{int:account_id}/stop-selling",
    scope=Scope.OFFERS,
    answers={200: Answer(SellingTold, STOPPED)},
)
def stop_selling_on_account(request: HttpRequest, account_id: int) -> dict[str, Any]:
    """Offer 0 units of everything on an account, at once. `resume-selling` undoes it."""
    account = account_of(account_id)
    return _selling(account, bool(services.stop_selling(account, whose(request))))


@routes.post(
    "/accounts/{int:account_id}/resume-selling",
    scope=Scope.ADMIN,
    answers={200: Answer(SellingTold, RESUMED)},
)
def resume_selling_on_account(request: HttpRequest, account_id: int) -> dict[str, Any]:
    """Offer again what may be sold on an account."""
    account = account_of(account_id)
    return _selling(account, bool(services.resume_selling(account, whose(request))))


@routes.post("/stop-selling", scope=Scope.OFFERS, answers={200: Answer(SellingList, {"items": [STOPPED]})})
def stop_selling_everywhere(request: HttpRequest) -> dict[str, Any]:
    """Offer 0 units of everything on every account, at once."""
    sold = _selling_now()
    services.stop_selling(None, whose(request))
    return _everywhere(changed=sold)


@routes.post("/resume-selling", scope=Scope.ADMIN, answers={200: Answer(SellingList, {"items": [RESUMED]})})
def resume_selling_everywhere(request: HttpRequest) -> dict[str, Any]:
    """Offer again what may be sold, on every account."""
    stopped = set(Account.objects.values_list("pk", flat=True)) - _selling_now()
    services.resume_selling(None, whose(request))
    return _everywhere(changed=stopped)


def _accounts(name: str | None) -> list[Account]:
    return list(Account.objects.order_by("name")) if name is None else [account_named(name)]


def _last_file(account: Account) -> int:
    files = Submission.objects.filter(account=account).order_by("-pk")
    return files.values_list("pk", flat=True).first() or 0


def _fulfilled(account: Account, flow: str) -> bool:
    return not Cursor.objects.filter(account=account, flow=flow, requested_at__isnull=False).exists()


def _error(account: Account, since: datetime) -> str | None:
    beat = Heartbeat.objects.filter(account=account, flow=LANE, failures__gt=0, tried_at__gte=since).first()
    return beat.error if beat else None


def _pushed(account: Account, last: int, flow: str, since: datetime) -> dict[str, Any]:
    files = Submission.objects.select_related("account").filter(account=account)
    mine = files.filter(Q(pk__gt=last) | Q(state__in=OPEN)).order_by("pk")
    on = Brake.objects.filter(account=account, released_at=None).select_related("account").order_by("kind")
    kinds = {SubmissionKind.STOCK} if flow == preparing.PUSH_STOCK else set(SubmissionKind)
    left = {
        kind.value: count
        for kind, count in stale.counts(account.pk).items()
        if count and kind in kinds and planning.may_send(account, kind)
    }
    return {
        "account": account.name,
        "done": _fulfilled(account, flow),
        "submissions": [telling.file_told(one) for one in mine],
        "brakes": [telling.brake_told(one) for one in on],
        "left": left,
        "error": _error(account, since),
    }


def _selling_now() -> set[int]:
    return set(Account.objects.filter(selling_stopped_at=None).values_list("pk", flat=True))


def _everywhere(*, changed: set[int]) -> dict[str, Any]:
    accounts = Account.objects.order_by("name")
    return {"items": [_selling(account, account.pk in changed) for account in accounts]}


def _selling(account: Account, changed: bool) -> dict[str, Any]:
    return {
        "account": account.name,
        "selling_stopped_at": account.selling_stopped_at,
        "changed": changed,
        "stock_is_live": account.mode(Flow.STOCK) is Mode.LIVE,
        "paused": account.paused,
    }
