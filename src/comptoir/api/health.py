"""Whether Comptoir is up, for programs that hold a key."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest

from comptoir import __version__, clock
from comptoir.accounts.models import Account
from comptoir.activity.models import Entry
from comptoir.api.models import Scope
from comptoir.api.routes import Answer, Routes
from comptoir.api.shapes.health import HEALTH, Health

routes = Routes("health")


@routes.get("/health", scope=Scope.READ, answers={200: Answer(Health, HEALTH)})
def read_health(request: HttpRequest) -> dict[str, Any]:
    """Whether the database answers, by its clock, and how much needs a person."""
    return {
        "status": "ok",
        "version": __version__,
        "now": clock.now(),
        "accounts": Account.objects.count(),
        "needing_attention": Entry.objects.needing_attention().count(),
    }
