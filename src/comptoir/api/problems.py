"""Every error as `application/problem+json` (RFC 9457) with a stable `code`. Only this file knows HTTP statuses.

Members: type, title, status, code, detail, and where they apply field, row, remedy, action, errors. No answer repeats
what was sent: it may hold somebody's name.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from http import HTTPStatus
from typing import Any

import msgspec
import structlog
from django.core.exceptions import SuspiciousOperation
from django.db import DatabaseError, InterfaceError, OperationalError
from django.http import Http404, HttpRequest, HttpResponse
from django.http.multipartparser import MultiPartParserError
from ninja.errors import AuthenticationError, HttpError, ValidationError

from comptoir import clock
from comptoir.accounts.services import AccountProblem
from comptoir.actions.services import AlreadyWanted, NotLiveAccount
from comptoir.catalog.problems import BookIsKept
from comptoir.channels import errors as channel
from comptoir.channels.addresses import UnsafeAddress
from comptoir.errors import ComptoirError, ConfigurationError
from comptoir.inbound.walks import BeingRead
from comptoir.offers.problems import NotReadYet
from comptoir.orders.services import IllegalState
from comptoir.outbound.hosts.problems import HostConflict, NoSuchThing

log = structlog.get_logger(__name__)

CONTENT_TYPE = "application/problem+json"

_STATUSES: tuple[tuple[type[ComptoirError], int], ...] = (
    (IllegalState, 409),
    (NotLiveAccount, 409),
    (AlreadyWanted, 409),
    (NotReadYet, 409),
    (BookIsKept, 409),
    (BeingRead, 409),
    (HostConflict, 409),
    (UnsafeAddress, 409),
    (NoSuchThing, 404),
    (AccountProblem, 422),
    (channel.NotLive, 409),
    (channel.NotYet, 503),
    (channel.Transient, 503),
    (channel.OutcomeUnknown, 503),
    (channel.BadCredentials, 502),
    (channel.Misread, 502),
    (ConfigurationError, 503),
)
"""What is not listed is a matter of what was sent: 422."""

_NAMED = re.compile(r"(?P<field>[a-z][a-z0-9_]*)(?:, row (?P<row>[0-9]+))?: ")
_LONGEST_WAIT = 3600


class Problem(ComptoirError):
    """An error of the API itself. `status` is HTTP's; `field` and `row` (from 1) say where, if anywhere."""

    code = "invalid"
    status = 422

    def __init__(
        self, message: str, *, field: str | None = None, row: int | None = None, remedy: str = ""
    ) -> None:
        super().__init__(message, remedy=remedy)
        self.field, self.row = field, row


class NotFound(Problem):
    """There is nothing at this address."""

    code = "not_found"
    status = 404


class Forbidden(Problem):
    """The key is known, but lacks the scope."""

    code = "forbidden"
    status = 403


class StillComputing(Problem):
    """A change of much of the catalogue has not reached the offers yet; the worker goes on with it."""

    code = "still_computing"
    status = 503

    def __init__(self) -> None:
        super().__init__(
            "Many products changed just now, and their offers are still being computed.",
            remedy="Try again in a few seconds.",
        )


class TooLarge(Problem):
    """The body is larger than this address takes."""

    code = "too_large"
    status = 413


def answer(
    status: int,
    code: str,
    detail: str,
    *,
    field: str | None = None,
    row: int | None = None,
    remedy: str = "",
    headers: Mapping[str, str] | None = None,
    **more: Any,
) -> HttpResponse:
    """The answer that tells a problem. `more` are further members; those that are None are left out."""
    told: dict[str, Any] = {
        "type": f"urn:comptoir:problem:{code}",
        "title": code.replace("_", " ").capitalize(),
        "status": status,
        "code": code,
        "detail": detail,
        "field": field,
        "row": row,
        "remedy": remedy or None,
        **more,
    }
    body = msgspec.json.encode({name: value for name, value in told.items() if value is not None})
    return HttpResponse(body, status=status, content_type=CONTENT_TYPE, headers=headers)


def of(error: ComptoirError) -> HttpResponse:
    """The answer that tells an error of ours. Services begin a message with the field that it is about."""
    if isinstance(error, Problem):
        return answer(
            error.status,
            error.code,
            str(error),
            field=error.field,
            row=error.row,
            remedy=error.remedy,
            headers=_when(error),
        )
    named = _NAMED.match(str(error))
    return answer(
        status_of(error),
        error.code,
        str(error),
        field=named["field"] if named else None,
        row=int(named["row"]) if named and named["row"] else None,
        remedy=error.remedy,
        headers=_when(error),
        action=error.action_id if isinstance(error, AlreadyWanted) else None,
    )


def status_of(error: ComptoirError) -> int:
    """HTTP's status for an error of ours."""
    if isinstance(error, Problem):
        return error.status
    return next((status for kind, status in _STATUSES if isinstance(error, kind)), 422)


def _when(error: ComptoirError) -> dict[str, str] | None:
    match error:
        case channel.NotYet():
            seconds = (error.until - clock.now()).total_seconds()
        case channel.RateLimited():
            seconds = error.retry_after
        case channel.Transient():
            seconds = 60.0
        case StillComputing():
            seconds = 5.0
        case _:
            return None
    return {"Retry-After": str(max(1, min(_LONGEST_WAIT, round(seconds))))}


def by_status(status: int, *, headers: Mapping[str, str] | None = None) -> HttpResponse:
    """What HTTP itself has to say: 404, 405 and their like."""
    phrase = HTTPStatus(status)
    return answer(status, phrase.name.lower(), f"{phrase.phrase}.", headers=headers)


def told_by_us(request: HttpRequest, error: ComptoirError) -> HttpResponse:
    """Any error of ours."""
    return of(error)


def unknown_caller(request: HttpRequest, error: AuthenticationError) -> HttpResponse:
    """No key, or none that is known and not revoked."""
    return answer(
        401,
        "unauthorized",
        "The request carries no key that is known here.",
        remedy="Send `Authorization: Bearer KEY`; `comptoir key add NAME` makes one.",
        headers={"WWW-Authenticate": 'Bearer realm="comptoir"'},
    )


def invalid(request: HttpRequest, error: ValidationError) -> HttpResponse:
    """The request does not have the documented shape: the first fault leads, all are in `errors`."""
    faults = [_fault(one) for one in error.errors[:50]]
    first: dict[str, Any] = (
        faults[0] if faults else {"field": None, "row": None, "detail": "The request does not fit."}
    )
    return answer(422, "invalid", _sentence(first), field=first["field"], row=first["row"], errors=faults)


def _fault(one: Mapping[str, Any]) -> dict[str, Any]:
    """Where and what: `field` is the way to it, `row` (from 1) the place in the outermost list."""
    way: Sequence[Any] = [part for part in one["loc"][1:] if part != "body"]
    rows = [part for part in way if isinstance(part, int)]
    named = "".join(f"[{part}]" if isinstance(part, int) else f".{part}" for part in way).lstrip(".")
    return {"field": named or None, "row": rows[0] + 1 if rows else None, "detail": str(one["msg"])}


def _sentence(fault: Mapping[str, Any]) -> str:
    return f"{fault['field']}: {fault['detail']}." if fault["field"] else f"{fault['detail']}."


def unreadable(request: HttpRequest, error: HttpError) -> HttpResponse:
    """A body that is not JSON, most of all."""
    if isinstance(error.__context__, ComptoirError):
        return of(error.__context__)
    if error.status_code == 400:
        return answer(
            400, "unreadable", "The body cannot be read as JSON in UTF-8.", remedy="Send valid JSON."
        )
    return by_status(error.status_code)


def misshapen(request: HttpRequest, error: Exception) -> HttpResponse:
    """A form that is cut off or has thousands of fields."""
    return answer(400, "unreadable", "The form cannot be read.", remedy="Send it as multipart/form-data.")


def nothing_there(request: HttpRequest, error: Http404) -> HttpResponse:
    """No such address, or nothing of that id."""
    return answer(404, "not_found", "There is nothing at this address.")


def database_away(request: HttpRequest, error: DatabaseError) -> HttpResponse:
    """The database is away or took too long: its end of things, and worth another try."""
    log.warning("database_did_not_answer", error=type(error.__cause__ or error).__name__)
    return answer(
        503,
        "database",
        "The database did not answer in time.",
        remedy="Try again; a narrower question is answered faster.",
        headers={"Retry-After": "5"},
    )


def our_fault(request: HttpRequest, error: Exception) -> HttpResponse:
    """What nobody foresaw. The log says more; the answer says nothing that was sent or stored."""
    log.error(
        "request_failed",
        route=str(request.resolver_match.route if request.resolver_match else ""),
        exc_info=error,
    )
    return answer(
        500, "internal", "Comptoir failed at this request.", remedy="The log of `comptoir web` says why."
    )


HANDLERS: tuple[tuple[type[Exception], Any], ...] = (
    (ComptoirError, told_by_us),
    (AuthenticationError, unknown_caller),
    (ValidationError, invalid),
    (HttpError, unreadable),
    (Http404, nothing_there),
    (SuspiciousOperation, misshapen),
    (MultiPartParserError, misshapen),
    (OperationalError, database_away),
    (InterfaceError, database_away),
    (Exception, our_fault),
)
"""Kind of error → who tells it."""
