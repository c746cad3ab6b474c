"""How a route is added: with the scope it asks for, what it answers and an example of each. Nothing else registers one.

A route without a scope cannot be written down: `scope` has no default, and anything but a Scope raises at import.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from http import HTTPStatus
from typing import Any, TypeVar

from django.http import HttpRequest
from ninja import Router
from ninja.decorators import decorate_view
from ninja.security.base import AuthBase

from comptoir.api import keys
from comptoir.api.bodies import FORM, take_body
from comptoir.api.idempotency import once
from comptoir.api.models import ApiKey, Scope
from comptoir.api.problems import CONTENT_TYPE as PROBLEM
from comptoir.api.problems import Forbidden, Problem, TooLarge

View = TypeVar("View", bound=Callable[..., Any])

USUAL_BYTES = 1024 * 1024
"""The largest body that a route takes unless it says otherwise."""


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer of a route: its shape (a ninja Schema; None for no JSON), an example, and when it is given."""

    shape: Any
    example: Any = None
    when: str = ""
    content_type: str = "application/json"


@dataclass(frozen=True, slots=True)
class Route:
    """A route as it was registered; the tests read them all."""

    method: str
    path: str
    scope: Scope
    view: Callable[..., Any]
    body: Any

    @property
    def writes(self) -> bool:
        """Whether it changes anything."""
        return self.method != "GET"


class Key(AuthBase):
    """Lets a request in whose key holds the scope, and whose size and parameters are what the route knows."""

    openapi_type = "http"
    openapi_scheme = "bearer"

    def __init__(self, scope: Scope, most_bytes: int, *, form: bool = False) -> None:
        super().__init__()
        self.scope, self.most_bytes, self.form = scope, most_bytes, form
        self.parameters: frozenset[str] = frozenset()

    def __call__(self, request: HttpRequest) -> ApiKey | None:
        """The caller's key; None for an unknown one. Raises Forbidden, TooLarge, and Problem for an unknown parameter."""
        key = keys.caller(request)
        if key is None:
            return None
        if not key.may(self.scope):
            raise Forbidden(
                f"The key {key.name} lacks the scope {self.scope}.",
                remedy=f"Make one with it: comptoir key add NAME --scope {self.scope}",
            )
        if _length(request) > self.most_bytes:
            raise TooLarge(
                f"The body is larger than the {self.most_bytes} bytes that this address takes.",
                remedy="Send it in several parts.",
            )
        self._take_body(request)
        for name in request.GET:
            if name not in self.parameters:
                known = ", ".join(sorted(self.parameters)) or "none"
                raise Problem(
                    "The query has a parameter that is unknown here.",
                    remedy=f"Known: {known}.",
                    field=name[:50],
                )
        return key

    def admits(self, request: HttpRequest) -> bool:
        """Whether key and size are such that the request's body may be read at all; it is read then."""
        key = keys.caller(request)
        if key is None or not key.may(self.scope) or _length(request) > self.most_bytes:
            return False
        self._take_body(request)
        return True

    def _take_body(self, request: HttpRequest) -> None:
        # A form's parts are left to Django, which bounds its fields and keeps its files on the disk.
        if not self.form:
            take_body(request)


def _length(request: HttpRequest) -> int:
    return int(request.META.get("CONTENT_LENGTH") or 0)


class Routes:
    """The routes of one noun."""

    def __init__(self, noun: str) -> None:
        self.noun = noun
        self.router = Router(tags=[noun])
        self.registered: list[Route] = []

    def __iter__(self) -> Iterator[Route]:
        return iter(self.registered)

    def get(self, path: str, *, scope: Scope, answers: Mapping[int, Answer]) -> Callable[[View], View]:
        """A route that reads."""
        return self._add("GET", path, scope, answers, None, USUAL_BYTES, None)

    def post(
        self,
        path: str,
        *,
        scope: Scope,
        answers: Mapping[int, Answer],
        body: Any = None,
        most_bytes: int = USUAL_BYTES,
        takes: str = "application/json",
    ) -> Callable[[View], View]:
        """A route that writes and heeds `Idempotency-Key`. `body` is an example of what is sent, as `takes` says."""
        return self._add("POST", path, scope, answers, body, most_bytes, takes)

    def put(
        self,
        path: str,
        *,
        scope: Scope,
        answers: Mapping[int, Answer],
        body: Any = None,
        most_bytes: int = USUAL_BYTES,
        takes: str = "application/json",
    ) -> Callable[[View], View]:
        """As `post`, for what is replaced."""
        return self._add("PUT", path, scope, answers, body, most_bytes, takes)

    def patch(
        self, path: str, *, scope: Scope, answers: Mapping[int, Answer], body: Any = None
    ) -> Callable[[View], View]:
        """As `post`, for what is changed in part."""
        return self._add("PATCH", path, scope, answers, body, USUAL_BYTES, "application/json")

    def delete(self, path: str, *, scope: Scope, answers: Mapping[int, Answer]) -> Callable[[View], View]:
        """As `post`, for what is taken away."""
        return self._add("DELETE", path, scope, answers, None, USUAL_BYTES, None)

    def _add(
        self,
        method: str,
        path: str,
        scope: Scope,
        answers: Mapping[int, Answer],
        body: Any,
        most_bytes: int,
        takes: str | None,
    ) -> Callable[[View], View]:
        if not isinstance(scope, Scope):
            raise TypeError(f"{method} {path} names no scope: who may call it?")

        def register(view: View) -> View:
            guard = Key(scope, most_bytes, form=takes == FORM)
            inner = view if method == "GET" else decorate_view(once(guard.admits))(view)
            self.router.api_operation(
                [method],
                path,
                auth=guard,
                response={status: one.shape for status, one in answers.items()},
                operation_id=view.__name__,
                summary=(view.__doc__ or view.__name__).strip().split("\n")[0].rstrip("."),
                openapi_extra=_described(method, scope, answers, body, takes),
            )(inner)
            self.registered.append(Route(method, path, scope, view, body))
            return view

        return register


_ERRORS = {
    400: "The body cannot be read as JSON.",
    401: "No key, or none that is known.",
    403: "The key lacks the scope.",
    404: "Nothing of that id.",
    409: "The state of things does not allow it.",
    413: "The body is too large.",
    422: "What was sent does not fit, or the marketplace refused it.",
    503: "The database or the marketplace does not answer, or its pace says later: `Retry-After`.",
}
_OF_READS = (401, 403, 404, 409, 422, 503)
_IDEMPOTENCY = {
    "in": "header",
    "name": "Idempotency-Key",
    "required": False,
    "schema": {"type": "string", "minLength": 1, "maxLength": 255, "pattern": "^[ -~]+$"},
    "description": "The same request under the same key within 24 hours is done once and answered alike.",
    "example": "5b6d1f0e-8a3c-4f57-9a53-0f3c9d1c2f11",
}


def _described(
    method: str, scope: Scope, answers: Mapping[int, Answer], body: Any, takes: str | None
) -> dict[str, Any]:
    """What the OpenAPI document says beside the shapes: examples, errors, the scope."""
    told: dict[str, Any] = {"x-scope": scope.value, "responses": {}}
    for status, one in answers.items():
        content: dict[str, Any] = {} if one.example is None else {"example": one.example}
        if one.shape is None and one.content_type != "application/json":
            content["schema"] = {"type": "string", "format": "binary"}
        told["responses"][status] = {"description": one.when or HTTPStatus(status).phrase}
        if content:
            told["responses"][status]["content"] = {one.content_type: content}
    for status in _ERRORS if method != "GET" else _OF_READS:
        told["responses"].setdefault(
            status,
            {
                "description": _ERRORS[status],
                "content": {PROBLEM: {"schema": {"$ref": "#/components/schemas/Problem"}}},
            },
        )
    if body is not None and takes is not None:
        told["requestBody"] = {"content": {takes: {"example": body}}}
    if method != "GET":
        told["parameters"] = [_IDEMPOTENCY]
    return told
