"""What holds for every address of the API before and after a route: sizes, and that even HTTP's own errors are problems."""

from __future__ import annotations

from collections.abc import Callable

from django.conf import settings
from django.http import HttpRequest
from django.http.response import HttpResponseBase

from comptoir.api import problems
from comptoir.api.bodies import FORM

ADDRESS = "/api/"
MOST_BYTES = 32 * 1024 * 1024
"""No body of the API, and no form with files, is larger; most routes take far less."""
_HTTP = frozenset({400, 404, 405})


class ApiEdge:
    """Refuses bodies that nobody reads, and answers for Django where it would answer a program with a page."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        """The answer."""
        of_api = request.path.startswith(ADDRESS)
        refused = _too_large(request, of_api=of_api)
        if refused is not None:
            return refused
        answer = self.get_response(request)
        if not of_api:
            return answer
        if answer.status_code in _HTTP and answer.headers.get("Content-Type") != problems.CONTENT_TYPE:
            kept = {name: answer.headers[name] for name in ("Allow",) if name in answer.headers}
            answer = problems.by_status(answer.status_code, headers=kept)
        answer.headers.setdefault("Cache-Control", "no-store")
        return answer


def _too_large(request: HttpRequest, *, of_api: bool) -> HttpResponseBase | None:
    given = request.META.get("CONTENT_LENGTH") or "0"
    if not (given.isascii() and given.isdigit()):
        return problems.by_status(400)
    files = of_api or request.content_type == FORM
    if int(given) <= (MOST_BYTES if files else settings.DATA_UPLOAD_MAX_MEMORY_SIZE):
        return None
    return problems.by_status(413)
