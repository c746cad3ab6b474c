"""Submissions as they are told: files of offers, and what became of each offer in them."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Literal

from ninja import Schema
from pydantic import Field

from comptoir.api.paging import Page
from comptoir.api.shapes.offers import KindWord
from comptoir.api.shapes.values import NO_NUL, Listed
from comptoir.channels.offers import SubmissionKind
from comptoir.offers.models import SubmissionState

StateWord = Literal["PREPARED", "SENDING", "DOUBT", "WAITING", "COMPLETE", "FAILED", "ABANDONED"]
OutcomeWord = Literal["taken", "refused", ""]


class SubmissionFilters(Page):
    """Which submissions."""

    account: str | None = Field(None, pattern=NO_NUL, description="The account's name.")
    kind: SubmissionKind | None = None
    state: SubmissionState | None = None


class ItemFilters(Page):
    """Which items."""

    refused: bool | None = Field(None, description="true: only what was refused.")
    sku: str | None = Field(None, max_length=255, pattern=NO_NUL, description="Exactly this SKU.")


class SubmissionTold(Schema):
    """One file to a marketplace. Nothing in it is published before `state` is COMPLETE."""

    id: int
    account: str
    kind: KindWord
    state: StateWord
    offers: int
    taken: int | None
    refused: int | None
    prepared_at: datetime
    sent_at: datetime | None
    settled_at: datetime | None
    landed_late_at: datetime | None = Field(description="Given up, and found to have been applied after all.")
    remote_id: str | None = Field(description="The marketplace's id of the import.")
    remote_state: str | None
    fields: list[str]
    error: str
    remedy: str


class SubmissionList(Listed):
    """A page of submissions, newest first."""

    items: list[SubmissionTold]


class SubmissionItemTold(Schema):
    """One offer of a file with the figures that it carried."""

    id: int
    offer_id: int
    sku: str
    figures: dict[str, int | str | datetime | None]
    outcome: OutcomeWord = Field(description="Empty: nobody knows yet, or any more.")
    words: str
    meaning: str
    remedy: str


class SubmissionItemList(Listed):
    """A page of items, in the order of the file. They are kept for 7 days after the file has ended."""

    items: list[SubmissionItemTold]


DONE: dict[str, Any] = {
    "id": 5,
    "account": "bestbuy",
    "kind": "stock",
    "state": "COMPLETE",
    "offers": 12,
    "taken": 11,
    "refused": 1,
    "prepared_at": "2026-11-24T14:30:39Z",
    "sent_at": "2026-11-24T14:30:40Z",
    "settled_at": "2026-11-24T14:31:20Z",
    "landed_late_at": None,
    "remote_id": "30211",
    "remote_state": "COMPLETE",
    "fields": ["sku", "quantity"],
    "error": "",
    "remedy": "",
}
SUBMISSIONS = {"items": [DONE], "next": None, "count": 1, "count_is_exact": True}
ITEMS = {
    "items": [
        {
            "id": 901,
            "offer_id": 11,
            "sku": "FRIDGE-20-SS",
            "figures": {"quantity": 4},
            "outcome": "taken",
            "words": "",
            "meaning": "",
            "remedy": "",
        }
    ],
    "next": None,
    "count": 1,
    "count_is_exact": True,
}
