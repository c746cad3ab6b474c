"""Keys of programs: made once, shown once, kept as a digest; and who holds the one that a request carries."""

from __future__ import annotations

import hashlib
import hmac
import re
import secrets
from collections.abc import Sequence
from datetime import timedelta

from django.db.models import Q
from django.http import HttpRequest

from comptoir import clock
from comptoir.activity import journal
from comptoir.api.models import ApiKey, Scope
from comptoir.errors import ComptoirError

_KEY = re.compile(r"comptoir_(?P<prefix>[0-9a-f]{12})_[A-Za-z0-9_-]{43}")
_NOTED_EVERY = timedelta(minutes=1)
_LOOKED_UP = "comptoir.api_key"


class KeyProblem(ComptoirError):
    """What was asked about keys does not fit. The message names the field."""

    code = "key"


def make_key(*, name: str, scopes: Sequence[Scope], who: str = "") -> tuple[ApiKey, str]:
    """Make a key; returns its row and the key itself, which can never be shown again.

    Raises KeyProblem for a name that is empty, too long or in use, and for no scope.
    """
    plain = name.strip()
    if not 0 < len(plain) <= 100 or not plain.isprintable():
        raise KeyProblem(
            "name: a key needs a name of 1 to 100 characters.", remedy="Name its program, such as till."
        )
    if not scopes:
        raise KeyProblem(
            "scopes: a key without any may do nothing.", remedy=f"Scopes: {', '.join(Scope.values)}."
        )
    if ApiKey.objects.filter(name=plain).exists():
        raise KeyProblem(f"name: there is a key called {plain} already.", remedy="Choose another name.")
    prefix = secrets.token_hex(6)
    secret = f"comptoir_{prefix}_{secrets.token_urlsafe(32)}"
    key = ApiKey.objects.create(
        name=plain,
        prefix=prefix,
        digest=_digest(secret),
        scopes=sorted({Scope(scope).value for scope in scopes}),
        created_at=clock.now(),
    )
    journal.note("key.added", details={"name": plain, "scopes": ", ".join(key.scopes)}, who=who)
    return key, secret


def revoke(name: str, *, who: str = "") -> ApiKey:
    """End a key at once and for good, by its name or its prefix. Again is no harm. Raises KeyProblem for an unknown one."""
    key = ApiKey.objects.filter(Q(name=name) | Q(prefix=name)).first()
    if key is None:
        raise KeyProblem(f"name: there is no key {name}.", remedy="`comptoir key list` shows them.")
    if ApiKey.objects.filter(pk=key.pk, revoked_at=None).update(revoked_at=clock.Now()):
        journal.note("key.revoked", details={"name": key.name}, who=who)
    key.refresh_from_db()
    return key


def caller(request: HttpRequest) -> ApiKey | None:
    """Whose key the request carries; None for no key, an unknown one and a revoked one. Looked up once a request."""
    if _LOOKED_UP not in request.META:
        request.META[_LOOKED_UP] = _recognise(request.headers.get("Authorization", ""))
    key: ApiKey | None = request.META[_LOOKED_UP]
    return key


def holder(request: HttpRequest) -> ApiKey:
    """Whose key it is, on a route that let it in."""
    key = caller(request)
    if key is None:
        raise RuntimeError("A route was entered without a key.")
    return key


def whose(request: HttpRequest) -> str:
    """Who is behind the request, for the journal."""
    return f"{holder(request).name} (API)"


def _recognise(header: str) -> ApiKey | None:
    scheme, _, given = header.partition(" ")
    named = _KEY.fullmatch(given.strip())
    if scheme.lower() != "bearer" or named is None:
        return None
    key = ApiKey.objects.annotate(now=clock.Now()).filter(prefix=named["prefix"], revoked_at=None).first()
    if key is None or not hmac.compare_digest(key.digest, _digest(given.strip())):
        return None
    if key.last_used_at is None or key.last_used_at <= key.now - _NOTED_EVERY:
        ApiKey.objects.filter(pk=key.pk).update(last_used_at=key.now)
    return key


def _digest(secret: str) -> str:
    # The secret is 256 random bits: no guessing helps against a plain digest, and it costs a request nothing.
    return hashlib.sha256(secret.encode()).hexdigest()
