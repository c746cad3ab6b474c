"""`POST /api/marketplace/webhooks/{channel}/{account}`: a hint from a marketplace, taken only with a right signature."""

from __future__ import annotations

import json

import msgspec
import structlog
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST

from comptoir.errors import ConfigurationError
from comptoir.inbound import doorbells, signatures

log = structlog.get_logger(__name__)

LARGEST_BODY = 256 * 1024
"""Bytes; a hint needs no more. Judged by Content-Length, before anything is read."""

_hint = msgspec.json.Decoder(doorbells.Hint)


@csrf_exempt  # a signature over the body proves more than a cookie could
@require_POST
def ring(request: HttpRequest, channel: str, account: str | None = None) -> HttpResponse:
    """202 for a webhook that is kept now, 200 for one that was kept before.

    401 for a wrong signature or time, 403 where no secret is set, 400 for a body that is no JSON object, 411 and 413
    for one without its length or too long. `account` None is the channel's first.
    """
    length = request.META.get("CONTENT_LENGTH") or ""
    if not (length.isascii() and length.isdigit()):
        return _problem(411, "length_required", "Content-Length is needed.")
    if len(length) > 12 or int(length) > LARGEST_BODY:
        return _problem(413, "too_large", f"A webhook has at most {LARGEST_BODY} bytes.")
    try:
        door = doorbells.open_door(channel, account)
    except ConfigurationError:
        log.warning("webhook_secret_not_opened", channel=channel)
        door = None
    if door is None:
        return _problem(403, "door_closed", "No secret is set for webhooks of this account.")
    return _answer(door, request)


def _answer(door: doorbells.Door, request: HttpRequest) -> HttpResponse:
    body = request.body
    headers = {name.lower(): value for name, value in request.headers.items()}
    try:
        event = signatures.verify(door.secret, headers, body, now=door.now)
    except signatures.NotSigned as error:
        return _problem(401, error.code, str(error))
    try:
        hint = _hint.decode(body)
    except (msgspec.DecodeError, RecursionError, UnicodeDecodeError):
        return _problem(400, "not_a_webhook", "The body is no JSON object that a webhook could be.")
    fresh = doorbells.receive(door.account_id, event, hint)
    return JsonResponse({"received": True, "id": event, "duplicate": not fresh}, status=202 if fresh else 200)


def _problem(status: int, code: str, detail: str) -> HttpResponse:
    titles = {
        400: "Bad request",
        401: "Not signed",
        403: "Closed",
        411: "Length required",
        413: "Too large",
    }
    told = {"type": "about:blank", "title": titles[status], "status": status, "code": code, "detail": detail}
    return HttpResponse(json.dumps(told), status=status, content_type="application/problem+json")
