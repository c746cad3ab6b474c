"""Products that are sent now: to which account, and how far each is."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from ninja import Schema
from pydantic import Field

from comptoir.api.shapes.figures import Id
from comptoir.api.shapes.values import Body, Text

ReachWord = Literal["published", "waiting", "refused", "held", "blocked", "not_live"]
MOST_SYNCED = 1_000


class ProductSyncBody(Body):
    """To which account; default: every live one."""

    account: Text | None = Field(None, description="The account's name.")


class ProductSyncBulkBody(ProductSyncBody):
    """Which products, to which account."""

    product_ids: list[Id] = Field(min_length=1, max_length=MOST_SYNCED)


class SyncOnAccount(Schema):
    """How far a product is on one account: `published` is what the marketplace has confirmed."""

    account: str
    offer_id: int
    outcome: ReachWord
    why: str
    remedy: str
    last_synced_at: datetime | None


class ProductSync(Schema):
    """How far one product is; `error` where there is no such product."""

    product_id: int
    sku: str | None
    accounts: list[SyncOnAccount]
    error: str | None


class ProductSyncs(Schema):
    """How far each product is, in the order that they were named."""

    items: list[ProductSync]


SYNC_ASK = {"account": "bestbuy"}
SYNCED = {
    "product_id": 7,
    "sku": "FRIDGE-20-SS",
    "accounts": [
        {
            "account": "bestbuy",
            "offer_id": 11,
            "outcome": "published",
            "why": "",
            "remedy": "",
            "last_synced_at": "2026-11-24T14:31:20Z",
        }
    ],
    "error": None,
}
SYNCING = SYNCED | {
    "accounts": [
        {
            "account": "bestbuy",
            "offer_id": 11,
            "outcome": "waiting",
            "why": "It is in a file that is under way.",
            "remedy": "",
            "last_synced_at": None,
        }
    ]
}
BULK_ASK = {"product_ids": [7, 8]}
BULK = {"items": [SYNCED, {"product_id": 8, "sku": None, "accounts": [], "error": "There is no product 8."}]}
BULK_GOING = {"items": [SYNCING]}
