"""The API as one thing: every noun's routes, who tells an error, the OpenAPI document and its page."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from ninja import NinjaAPI
from ninja.openapi.docs import DocsBase
from ninja.openapi.schema import OpenAPISchema
from ninja.operation import Operation

from comptoir import __version__
from comptoir.api import (
    accounts,
    actions,
    health,
    holds,
    offer_decisions,
    offers,
    order_decisions,
    order_documents,
    order_sync,
    orders,
    outbox,
    product_sync,
    product_writes,
    products,
    selling,
    sources,
    stock,
    submissions,
    sync,
    webhooks,
)
from comptoir.api.bodies import FastRenderer, StrictParser
from comptoir.api.problems import CONTENT_TYPE, HANDLERS
from comptoir.api.routes import Key, Route, Routes
from comptoir.api.shapes.values import Told

ADDRESS = "api/marketplace"
"""Where the API stands, without slashes around it."""

NOUNS: tuple[Routes, ...] = (
    orders.routes,
    order_sync.routes,
    order_decisions.routes,
    order_documents.routes,
    actions.routes,
    accounts.routes,
    products.routes,
    product_writes.routes,
    product_sync.routes,
    stock.routes,
    holds.routes,
    offers.routes,
    offer_decisions.routes,
    selling.routes,
    submissions.routes,
    sync.routes,
    sources.routes,
    outbox.routes,
    webhooks.routes,
    health.routes,
)
"""A new noun is one line here."""

_ABOUT = """
What a shop's own programs may read and ask for.

Send `Authorization: Bearer KEY`; `comptoir key add NAME --scope orders` makes a key. Times are ISO 8601 in UTC,
amounts whole minor units (`*_cents`) beside a `currency`, ids of marketplaces opaque text. Lists answer
`{items, next, count, count_is_exact}`; send `next` as `cursor` for the page that follows. A write that the marketplace
has confirmed answers 200, one that it has not answered yet 202 with a `Location` to follow. Errors are
`application/problem+json` with a stable `code`.
"""


class Page(DocsBase):
    """The page that shows the document, from our own static files: it works without a network."""

    def render_page(self, request: HttpRequest, api: NinjaAPI, **kwargs: Any) -> HttpResponse:
        """The page."""
        return render(
            request, "api/docs.html", {"document": self.get_openapi_url(api, kwargs), "title": api.title}
        )


class MarketplaceApi(NinjaAPI):
    """The API and its document, which names the shape of problems too."""

    def get_openapi_schema(
        self, *, path_prefix: str | None = None, path_params: dict[str, Any] | None = None
    ) -> OpenAPISchema:
        """The OpenAPI 3.1 document."""
        schema = super().get_openapi_schema(path_prefix=path_prefix, path_params=path_params)
        schema["components"]["schemas"]["Problem"] = Told.model_json_schema()
        return schema


def document() -> dict[str, Any]:
    """The OpenAPI document, without a web server."""
    return dict(api.get_openapi_schema(path_prefix=f"{ADDRESS}/"))


def operations() -> Iterator[tuple[str, Operation]]:
    """Every operation that the API answers, with its path."""
    for bound in api._get_bound_routers():
        for path, view in bound.path_operations.items():
            for operation in view.operations:
                yield path, operation


def every_route() -> list[Route]:
    """The routes of all nouns."""
    return [route for noun in NOUNS for route in noun]


def _build() -> MarketplaceApi:
    built = MarketplaceApi(
        title="Comptoir",
        version=__version__,
        description=_ABOUT.strip(),
        docs=Page(),
        urls_namespace="api",
        parser=StrictParser(),
        renderer=FastRenderer(),
        openapi_extra={"info": {"license": {"name": "Apache-2.0", "identifier": "Apache-2.0"}}},
    )
    for kind, tell in HANDLERS:
        built.add_exception_handler(kind, tell)
    for noun in NOUNS:
        built.add_router("", noun.router)
    return built


def _check() -> None:
    """Raise TypeError for an operation that no key guards, and tell each guard which parameters its route knows."""
    for path, operation in operations():
        guards = [one for one in operation.auth_callbacks if isinstance(one, Key)]
        if len(guards) != 1:
            raise TypeError(f"{operation.methods} {path} is guarded by no key: register it through Routes.")
        names: set[str] = set()
        for model in operation.models:
            if model.__ninja_param_source__ == "query":
                names |= set(getattr(model, "__ninja_flatten_map__", {}))
        guards[0].parameters = frozenset(names)


api = _build()
_check()

__all__ = ["ADDRESS", "CONTENT_TYPE", "NOUNS", "api", "document", "every_route", "operations"]
