"""Moments of the shop as they are typed."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

import typer
from django.conf import settings


def shop_moment(text: str | None) -> datetime | None:
    """What was typed as a moment, None for nothing; without an offset it is meant in the shop's time zone."""
    if text is None:
        return None
    try:
        moment = datetime.fromisoformat(text.strip())
    except ValueError:
        raise typer.BadParameter(f"{text!r} is no moment; write it like 2026-11-24T09:30") from None
    return moment if moment.tzinfo else moment.replace(tzinfo=ZoneInfo(settings.TIME_ZONE))
