"""JSON in and out: read strictly (no NaN, no lone surrogates, no NUL, no depth without end), written fast."""

from __future__ import annotations

from typing import Any

import msgspec
from django.http import HttpRequest, HttpResponse
from django.utils.datastructures import MultiValueDict
from ninja.parser import Parser
from ninja.renderers import BaseRenderer

from comptoir.api.problems import Problem

CONTENT_TYPE = "application/json"
FORM = "multipart/form-data"
MOST_MEMBERS = 200
"""More than any object here has; each that is unknown would be a fault to be told."""
MOST_OBJECTS = 250_000
MOST_VALUES = 1_500_000
"""More than the longest list holds: what costs three bytes of a body takes twenty times that once it is read."""
_NUL = "\x00"


def take_body(request: HttpRequest) -> None:
    """Read the body of a request whose key and size were looked at, as much as its route takes.

    Django's own bound is that of the pages' forms: whoever has not shown a key makes nobody hold more than that.
    """
    if not body_is_taken(request):
        request._body = request.read()  # what `request.body` gives from now on


def body_is_taken(request: HttpRequest) -> bool:
    """Whether the body was read as a whole; a form's is not, its parts are."""
    return hasattr(request, "_body")


class StrictParser(Parser):
    """Reads bodies and queries; what PostgreSQL could not store is refused here."""

    def parse_body(self, request: HttpRequest) -> Any:
        """The body's JSON. Raises what `ninja` answers with 400, and Problem for a NUL in a text or far too many members."""
        objects = request.body.count(b"{") + request.body.count(b"[")
        if objects > MOST_OBJECTS or request.body.count(b",") > MOST_VALUES:
            raise Problem("The body holds too many values.", remedy="Send it in several parts.")
        read = msgspec.json.decode(request.body)
        if isinstance(read, dict) and len(read) > MOST_MEMBERS:
            raise Problem("The body has too many members.", remedy="Send those that the document names.")
        if b"\\u0000" in request.body:
            _refuse_nul(read)
        return read

    def parse_querydict(
        self, data: MultiValueDict[str, Any], list_fields: list[str], request: HttpRequest
    ) -> dict[str, Any]:
        """The parameters of a query or a form. Raises Problem for a NUL, and for one of a query that is given twice."""
        for name in data:
            if data is request.GET and name not in list_fields and len(data.getlist(name)) > 1:
                raise Problem("The query gives it twice.", field=name[:50], remedy="Give it once.")
            if _NUL in name or any(_NUL in value for value in data.getlist(name) if isinstance(value, str)):
                raise Problem("The query holds a NUL character.", remedy="Leave it out.")
        return super().parse_querydict(data, list_fields, request)


def _refuse_nul(value: Any) -> None:
    match value:
        case str():
            if _NUL in value:
                raise Problem("A text in the body holds a NUL character.", remedy="Leave it out.")
        case list():
            for item in value:
                _refuse_nul(item)
        case dict():
            for name, item in value.items():
                _refuse_nul(name)
                _refuse_nul(item)


class FastRenderer(BaseRenderer):
    """Writes answers: times in UTC with Z, to the microsecond."""

    media_type = CONTENT_TYPE

    def render(self, request: HttpRequest, data: Any, *, response_status: int) -> bytes:
        """The answer's JSON."""
        return msgspec.json.encode(data)


def told(data: Any, *, status: int = 200, headers: dict[str, str] | None = None) -> HttpResponse:
    """An answer that goes out as it is, without being checked against its shape: for lists that are asked for often.

    `data` is what msgspec writes: structs, dicts, lists, aware UTC datetimes.
    """
    return HttpResponse(msgspec.json.encode(data), status=status, content_type=CONTENT_TYPE, headers=headers)
