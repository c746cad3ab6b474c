"""The shape of the health answer."""

from __future__ import annotations

from datetime import datetime

from ninja import Schema


class Health(Schema):
    """How this installation is."""

    status: str
    version: str
    now: datetime
    accounts: int
    needing_attention: int


HEALTH = {
    "status": "ok",
    "version": "0.1.0",
    "now": "2026-11-24T14:30:00.123456Z",
    "accounts": 1,
    "needing_attention": 0,
}
