"""What only a person decides: to go past a brake. Over HTTP that takes a key for `admin`, which no feed should hold."""

from __future__ import annotations

from django.http import HttpRequest

from comptoir.api.keys import holder
from comptoir.api.models import Scope
from comptoir.api.problems import Forbidden


def how_to_go_on(source: str) -> str:
    """What the brake says is to be done with what a source has told."""
    return (
        f"Look at it. If it is right, send it again with `anyway`, `source` {source} and a key for `admin`."
    )


def goes_past(request: HttpRequest, *, anyway: bool) -> bool:
    """Whether the request goes past the brake. Raises Forbidden where its key is not a person's: one for `admin`."""
    key = holder(request)
    if anyway and not key.may(Scope.ADMIN):
        raise Forbidden(
            f"anyway: what looks wrong is taken with a key for {Scope.ADMIN} only, which {key.name} is not.",
            remedy="Send it without; or have a person look at it, and send it with theirs.",
        )
    return anyway
