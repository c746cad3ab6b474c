"""The OpenAPI document: whole, with an example of everything, and every example true to its shape."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from comptoir.api.app import document, every_route
from tests.api.documented import judge


def operations() -> Iterator[tuple[str, dict[str, Any]]]:
    """Every operation, by method and path."""
    for path, methods in document()["paths"].items():
        for method, told in methods.items():
            yield f"{method.upper()} {path}", told


EVERY = dict(operations())


def test_every_route_is_in_the_document():
    """None is hidden, and none has the name of another."""
    names = [told["operationId"] for told in EVERY.values()]
    assert len(names) == len(set(names)) == len(every_route())


@pytest.mark.parametrize("name", EVERY)
def test_every_answer_and_every_body_has_an_example_that_fits(name):
    """What a reader copies works: each example is of its schema."""
    told = EVERY[name]
    contents = [
        content
        for status, answer in told["responses"].items()
        if 200 <= int(status) < 300
        for kind, content in answer.get("content", {}).items()
        if kind == "application/json"
    ]
    body = told.get("requestBody", {}).get("content", {}).get("application/json")
    if body is not None:
        contents.append(body)
    for content in contents:
        assert "example" in content, name
        assert [fault.message for fault in judge(content["schema"]).iter_errors(content["example"])] == []


@pytest.mark.parametrize("name", EVERY)
def test_every_operation_says_what_it_does_and_who_may(name):
    """A summary, a noun, a scope, and the errors that it may answer as problems."""
    told = EVERY[name]
    assert told["summary"]
    assert told["tags"]
    assert told["x-scope"] in {"read", "orders", "offers", "admin"}
    assert {401, 403} <= {int(status) for status in told["responses"]}


def test_every_shape_is_a_json_schema():
    """The components are valid by themselves."""
    for schema in document()["components"]["schemas"].values():
        Draft202012Validator.check_schema(schema)
