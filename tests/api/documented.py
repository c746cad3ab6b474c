"""The API's own document as a judge: what a route answers is what the document says."""

from __future__ import annotations

import functools
import re
from typing import Any

import httpx2
from jsonschema import Draft202012Validator

from comptoir.api.app import document

ERROR = "application/problem+json"


@functools.cache
def paths() -> list[tuple[re.Pattern[str], dict[str, Any]]]:
    """Every path of the document as a pattern, the longer ones first."""
    found = [
        (re.compile(re.sub(r"\\{[^}]*\\}", "[^/]+", re.escape(path))), methods)
        for path, methods in document()["paths"].items()
    ]
    return sorted(found, key=lambda one: -len(one[0].pattern.replace("[^/]+", "")))


def judge(schema: dict[str, Any]) -> Draft202012Validator:
    """A validator that knows the document's components."""
    return Draft202012Validator(schema | {"components": document_components()})


@functools.cache
def document_components() -> dict[str, Any]:
    """Every shape by name."""
    components: dict[str, Any] = document()["components"]
    return components


def check(answer: httpx2.Response) -> None:
    """Raise AssertionError when an answer of the API is not what its document says."""
    path, method = answer.request.url.path, answer.request.method.lower()
    for pattern, methods in paths():
        if pattern.fullmatch(path) and method in methods:
            told = {str(status): one for status, one in methods[method]["responses"].items()}
            break
    else:
        assert answer.status_code in {404, 405}, f"{method} {path} is not documented"
        return
    kind = answer.headers["Content-Type"].partition(";")[0]
    status = str(answer.status_code)
    assert status in told or status in {"400", "500"}, f"{method} {path} answers {status}: {answer.text}"
    if kind not in {"application/json", ERROR} or status not in told:
        return
    schema = told[status]["content"][kind]["schema"]
    faults = [fault.message for fault in judge(schema).iter_errors(answer.json())]
    assert not faults, f"{method} {path} {status}: {faults}"
