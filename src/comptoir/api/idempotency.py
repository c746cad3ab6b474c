"""`Idempotency-Key`: the same request again gets the same answer, for 24 hours, and happens once.

A key belongs to the API key that sent it. Another path, query or body under it is refused (422). A refusal that
changed nothing (4xx) frees the key, so that a corrected request is tried anew. What came of trouble (5xx) may be sent
again as it was; what the services write bears a token made of the row, so that even a request that was cut down
half-way counts once.
"""

from __future__ import annotations

import hashlib
import uuid
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import wraps

from django.db import IntegrityError, transaction
from django.http import HttpRequest, HttpResponse

from comptoir import clock
from comptoir.api import problems
from comptoir.api.bodies import body_is_taken
from comptoir.api.keys import caller
from comptoir.api.models import ApiKey, IdempotentAnswer

HEADER = "Idempotency-Key"
KEPT = timedelta(hours=24)
UNANSWERED = timedelta(minutes=5)
"""A request that gave no answer by then was cut down: the next one under its key takes over."""
LONGEST = 255
_TROUBLE = 500
_CLAIMED = "comptoir.idempotent_answer"
_PATIENCE = "wait"
"""How long a caller waits changes nothing of what is asked for."""
_KEPT_HEADERS = ("Location", "Content-Type")

Run = Callable[..., HttpResponse]


@dataclass(frozen=True, slots=True)
class _Claim:
    """A row that this request holds: `at` is when it took it, `again` whether an earlier attempt may have done its work."""

    pk: int
    at: datetime
    again: bool


def once(admits: Callable[[HttpRequest], bool]) -> Callable[[Run], Run]:
    """Wrap a write so that it heeds the header.

    A request without the header just runs, and so does one that `admits` does not let in: the route refuses it.
    """

    def wrap(run: Run) -> Run:
        @wraps(run)
        def answered_once(request: HttpRequest, **values: object) -> HttpResponse:
            given = request.headers.get(HEADER)
            key = caller(request)
            if given is None or key is None or not admits(request):
                return run(request, **values)
            if not (0 < len(given) <= LONGEST and given.isascii() and given.isprintable()):
                detail = f"{HEADER} takes 1 to {LONGEST} printable characters."
                return problems.answer(422, "idempotency_key", detail, remedy="A UUID does well.")
            claimed = _claim(key, given, request)
            if isinstance(claimed, HttpResponse):
                return claimed
            request.META[_CLAIMED] = claimed.pk
            answer: HttpResponse | None = None
            try:
                answer = run(request, **values)
            finally:
                _keep(claimed, answer)
            return answer

        return answered_once

    return wrap


def wish_token(request: HttpRequest, about: object) -> str:
    """The token of a wish that this request makes about something: the same for all attempts under one `Idempotency-Key`."""
    claimed = request.META.get(_CLAIMED)
    if claimed is None:
        return f"api:{uuid.uuid4()}"
    return f"api:{claimed}:{about}"


def _claim(key: ApiKey, given: str, request: HttpRequest) -> _Claim | HttpResponse:
    """Take the key for this request: its row, or the answer that is there to be given instead."""
    now = clock.now()
    digest = _digest(request)
    path = f"{request.method} {request.path}"
    # A key that is used again after its time is another request: a row of its own makes it another wish.
    IdempotentAnswer.objects.filter(api_key=key, key=given, at__lte=now - KEPT).delete()
    try:
        with transaction.atomic():
            fresh = IdempotentAnswer.objects.create(api_key=key, key=given, path=path, digest=digest, at=now)
            return _Claim(fresh.pk, now, again=False)
    except IntegrityError:
        held = IdempotentAnswer.objects.filter(api_key=key, key=given).first()
    if held is None:
        return _busy()
    if (held.path, held.digest) != (path, digest):
        return problems.answer(
            422,
            "idempotency_key_reused",
            f"{HEADER}: it was used for another request within 24 hours.",
            remedy="Give each request that is meant anew a key of its own.",
        )
    if held.status is None or held.status >= _TROUBLE:
        free = held.status is not None or held.at <= now - UNANSWERED
        mine = IdempotentAnswer.objects.filter(pk=held.pk, at=held.at, status=held.status)
        return _Claim(held.pk, now, again=True) if free and mine.update(at=now, status=None) else _busy()
    kept = HttpResponse(bytes(held.body), status=held.status, headers=held.headers)
    kept.headers["Idempotent-Replayed"] = "true"
    return kept


def _busy() -> HttpResponse:
    return problems.answer(
        409,
        "idempotency_key_busy",
        "The first request under this key has not been answered yet.",
        remedy="Try again in a few seconds.",
        headers={"Retry-After": "2"},
    )


def _keep(claimed: _Claim, answer: HttpResponse | None) -> None:
    row = IdempotentAnswer.objects.filter(pk=claimed.pk, at=claimed.at)
    if answer is None or answer.status_code >= _TROUBLE:
        row.update(status=_TROUBLE)
        return
    refused = answer.status_code >= 400 and "Location" not in answer.headers
    if refused and claimed.again:
        # The earlier attempt may have made its wish under this row's token: only the same request may go on from it.
        row.update(status=_TROUBLE)
        return
    # What is told once, such as a new secret, is not kept for a second time.
    if refused or answer.headers.get("Cache-Control") == "no-store":
        row.delete()
        return
    headers = {name: answer.headers[name] for name in _KEPT_HEADERS if name in answer.headers}
    row.update(status=answer.status_code, headers=headers, body=answer.content)


def _digest(request: HttpRequest) -> str:
    """What was asked and sent, less what differs between two sendings of the same: patience, and a form's boundary."""
    told = hashlib.sha256()
    asked = sorted((name, values) for name, values in request.GET.lists() if name != _PATIENCE)
    told.update(repr(asked).encode())
    if body_is_taken(request):
        told.update(request.body)
        return told.hexdigest()
    for name, values in sorted(request.POST.lists()):
        told.update(repr((name, values)).encode())
    for name, files in sorted(request.FILES.lists()):
        for file in files:
            told.update(repr((name, file.name, file.size)).encode())
            for chunk in file.chunks():
                told.update(chunk)
            file.seek(0)
    return told.hexdigest()
