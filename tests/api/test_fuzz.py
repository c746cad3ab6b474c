"""The document against the API: what it says is what happens, whatever is sent."""

from __future__ import annotations

import os
import uuid
from typing import Any

import pytest
import schemathesis
from hypothesis import HealthCheck, settings
from schemathesis.specs.openapi.checks import negative_data_rejection, positive_data_acceptance

from comptoir.api.app import document
from comptoir.api.keys import make_key
from comptoir.api.models import Scope

EXAMPLES = int(os.environ.get("FUZZ_EXAMPLES", "12"))
"""Requests of each kind to each operation; `make fuzz` takes more."""

MORE_THAN_SHAPE = {f"/api/marketplace/{what}" for what in ("products/bulk", "products/import", "sources")}
"""What no schema can say decides here: check digits, the days of a MAP, what a file says, whether a database answers."""

schema = schemathesis.openapi.from_dict(document())


@pytest.fixture
def headers(transactional_db: None) -> dict[str, str]:
    """Of a program that may do everything."""
    _, secret = make_key(name="fuzz", scopes=[Scope.ADMIN])
    return {"Authorization": f"Bearer {secret}"}


@pytest.mark.fuzz
@schema.parametrize()
@settings(
    max_examples=EXAMPLES,
    deadline=None,
    derandomize=True,
    suppress_health_check=list(HealthCheck),  # the server and its database serve all examples of an operation
)
def test_whatever_is_sent_is_answered_as_documented(case: Any, live_server: Any, headers: dict[str, str]):
    """No 500, no undocumented status or shape, nothing accepted that the document forbids."""
    positive = case.meta is not None and case.meta.generation.mode.is_positive
    if positive and "Idempotency-Key" in case.headers:
        headers = headers | {"Idempotency-Key": str(uuid.uuid4())}  # each example is another request
    unjudged = [positive_data_acceptance] if case.operation.path in MORE_THAN_SHAPE else []
    if any(value in ([], {}, None) for value in (case.query or {}).values()):
        unjudged.append(
            negative_data_rejection
        )  # what was to be wrong has no form in an address: it is not sent
    case.call_and_validate(base_url=live_server.url, headers=headers, excluded_checks=unjudged)
