"""Accounts as they are told. No secret is ever told."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from ninja import Schema
from pydantic import Field

ModeWord = Literal["read", "shadow", "live"]


class FlowHeartbeat(Schema):
    """How one flow of an account fares."""

    flow: str
    tried_at: datetime
    succeeded_at: datetime | None
    failures: int
    error: str
    remedy: str


class AccountTold(Schema):
    """One seller account on one marketplace. Intervals are minutes."""

    id: int
    name: str
    channel: str
    base_url: str
    shop_id: str
    shop_name: str
    shop_state: str
    currency: str
    time_zone: str
    decisions_mode: ModeWord
    stock_mode: ModeWord
    price_mode: ModeWord
    terms_mode: ModeWord
    paused: bool
    auto_sync: bool
    order_interval: int
    product_interval: int
    stock_interval: int
    accept_policy: str
    host_counts: str
    selling_stopped_at: datetime | None
    failures: int = Field(description="Failed calls in a row.")
    retry_at: datetime | None
    last_answer_at: datetime | None
    last_error: str


class AccountDetail(AccountTold):
    """One account with the heartbeats of its flows."""

    heartbeats: list[FlowHeartbeat]


class AccountList(Schema):
    """Every account: there are few."""

    items: list[AccountTold]


ACCOUNT = {
    "id": 1,
    "name": "bestbuy",
    "channel": "mirakl",
    "base_url": "https://marketplace.example.com",
    "shop_id": "2001",
    "shop_name": "Example Appliances",
    "shop_state": "OPEN",
    "currency": "CAD",
    "time_zone": "America/Toronto",
    "decisions_mode": "live",
    "stock_mode": "shadow",
    "price_mode": "read",
    "terms_mode": "read",
    "paused": False,
    "auto_sync": True,
    "order_interval": 15,
    "product_interval": 60,
    "stock_interval": 30,
    "accept_policy": "off",
    "host_counts": "on_acknowledge",
    "selling_stopped_at": None,
    "failures": 0,
    "retry_at": None,
    "last_answer_at": "2026-11-24T14:32:10Z",
    "last_error": "",
}
ACCOUNTS = {"items": [ACCOUNT]}
DETAIL = ACCOUNT | {
    "heartbeats": [
        {
            "flow": "orders",
            "tried_at": "2026-11-24T14:32:10Z",
            "succeeded_at": "2026-11-24T14:32:10Z",
            "failures": 0,
            "error": "",
            "remedy": "",
        }
    ]
}
