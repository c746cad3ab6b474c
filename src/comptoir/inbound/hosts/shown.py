"""Sources as programs and people are shown them: never an address with its secrets."""

from __future__ import annotations

from typing import Any

from comptoir.inbound.models import HostSource


def of_source(source: HostSource) -> dict[str, Any]:
    """How a source fares, and nothing of where it is or what its database says."""
    names = (
        *("name", "kind", "enabled", "interval_minutes", "max_age_hours", "asked_at", "tried_at"),
        *("succeeded_at", "next_at", "fresh_as_of", "failures", "code"),
    )
    return {"id": source.pk} | {name: getattr(source, name) for name in names}


def whole(source: HostSource) -> dict[str, Any]:
    """A source for whoever administers it: where it is, what stands in its way, what it asks, what its last run came to.

    Errors and the rows at fault may quote what the shop's database holds.
    """
    names = ("error", "remedy", "products_query", "stock_query", "mapping", "zone", "limit_seconds")
    told = {name: getattr(source, name) for name in names}
    return of_source(source) | {"where": source.shown} | told | {"last": source.told}
