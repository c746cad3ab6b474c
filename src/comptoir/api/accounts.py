"""Seller accounts: how each is set up and how its flows fare."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest

from comptoir.accounts.models import Account
from comptoir.activity.models import Heartbeat
from comptoir.api.finding import account_of
from comptoir.api.models import Scope
from comptoir.api.routes import Answer, Routes
from comptoir.api.shapes.accounts import (
    ACCOUNTS,
    DETAIL,
    AccountDetail,
    AccountList,
    AccountTold,
    FlowHeartbeat,
)

routes = Routes("accounts")


@routes.get("/accounts", scope=Scope.READ, answers={200: Answer(AccountList, ACCOUNTS)})
def list_accounts(request: HttpRequest) -> dict[str, Any]:
    """Every account, by name."""
    return {"items": [_row(account) for account in Account.objects.order_by("name")]}


@routes.get("/accounts/{int:account_id}", scope=Scope.READ, answers={200: Answer(AccountDetail, DETAIL)})
def read_account(request: HttpRequest, account_id: int) -> dict[str, Any]:
    """One account, with the heartbeat of each of its flows."""
    account = account_of(account_id)
    beats = Heartbeat.objects.filter(account=account).order_by("flow")
    names = tuple(FlowHeartbeat.model_fields)
    return _row(account) | {"heartbeats": [{name: getattr(beat, name) for name in names} for beat in beats]}


def _row(account: Account) -> dict[str, Any]:
    return {name: getattr(account, name) for name in AccountTold.model_fields}
