"""What we ask Mirakl for, held against its own description of the operations."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from datetime import UTC, datetime
from decimal import Decimal
from email.parser import BytesParser
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import msgspec
import pytest
from tests.channels.conftest import NotingPacer
from tests.channels.scripted import Request, Script, ScriptedServer, answer

from comptoir.channels import registry
from comptoir.channels.contract import Channel
from comptoir.channels.decisions import GiveBack
from comptoir.channels.mirakl import limits, refunds
from comptoir.channels.offers import SubmissionKind
from comptoir.channels.pacing import Flow

DESCRIPTION = Path(__file__).parents[4] / "shared/reference/mirakl-seller.openapi.json"
TERMS, STOCK, PRICE = SubmissionKind.TERMS, SubmissionKind.STOCK, SubmissionKind.PRICE
NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)

GIVE_BACK = GiveBack(
    line_remote_id="P1-A-1",
    quantity=1,
    amount=Decimal("649.50"),
    shipping_amount=Decimal(0),
    taxes=(("HST", Decimal("84.76")),),
    shipping_taxes=(),
    fees=(("EHF", Decimal("2.50")),),
    reason_code="15",
    currency="CAD",
    tax_mode="TAX_EXCLUDED",
)
OLD_GIVE_BACK = msgspec.structs.replace(GIVE_BACK, taxes=(), fees=(), tax_mode=None)

CALLS: dict[str, tuple[Callable[[Channel], object], bytes]] = {
    "V01": (lambda channel: channel.ping(), b""),
    "PC01": (lambda channel: channel.platform_allowances(), b'{"features": {}}'),
    "A01": (lambda channel: channel.shop_facts(), b'{"shop_id": 1}'),
    "SH21": (lambda channel: channel.reference_list("carriers"), b'{"carriers": []}'),
    "SH12": (lambda channel: channel.reference_list("shipping_types"), b'{"shipping_types": []}'),
    "SH11": (lambda channel: channel.reference_list("shipping_zones"), b'{"shipping_zones": []}'),
    "RE01": (lambda channel: channel.reference_list("reasons"), b'{"reasons": []}'),
    "OF61": (lambda channel: channel.reference_list("conditions"), b'{"offer_states": []}'),
    "OR11": (
        lambda channel: channel.orders_page(updated_since=NOON, offset=200),
        b'{"orders": [], "total_count": 0}',
    ),
    "OR11 by ids": (
        lambda channel: channel.orders_by_id(["P1-A", "P2-B"]),
        b'{"orders": [], "total_count": 0}',
    ),
    "OR13": (
        lambda channel: channel.start_orders_export(
            updated_from=NOON, updated_to=NOON.replace(microsecond=5000)
        ),
        b'{"tracking_id": "T"}',
    ),
    "OR14": (lambda channel: channel.orders_export_progress("T/1"), b'{"status": "RUNNING_LATE"}'),
    "SH31": (lambda channel: channel.reference_list("logistic_classes"), b'{"logistic_classes": []}'),
    "H11": (lambda channel: channel.reference_list("categories"), b'{"hierarchies": []}'),
    "OF02": (lambda channel: channel.import_progress(TERMS, "5/1"), b'{"status": "WAITING"}'),
    "OF04": (lambda channel: channel.recent_imports(TERMS, since=NOON), b'{"data": []}'),
    "STO02": (lambda channel: channel.import_progress(STOCK, "u"), b'{"status": "WAITING"}'),
    "PRI02": (
        lambda channel: channel.import_progress(PRICE, "u"),
        b'{"data": [{"import_id": "u", "status": "WAITING"}]}',
    ),
    "PRI02 as a list": (lambda channel: channel.recent_imports(PRICE, since=NOON), b'{"data": []}'),
    "OF21": (
        lambda channel: channel.offers_page(offset=100, sku="A 1"),
        b'{"offers": [], "total_count": 0}',
    ),
    "OF52": (
        lambda channel: channel.start_offers_export(changed_since=NOON, items_per_chunk=10_001),
        b'{"tracking_id": "T"}',
    ),
    "OF52 full": (
        lambda channel: channel.start_offers_export(changed_since=None, items_per_chunk=10_000),
        b'{"tracking_id": "T"}',
    ),
    "OF53": (lambda channel: channel.offers_export_progress("T/1"), b'{"status": "PENDING"}'),
    "P31": (
        lambda channel: channel.known_products([("EAN", "0400000000015"), ("UPC", "4")]),
        b'{"products": []}',
    ),
    "OR28": (
        lambda channel: channel.refund_lines([GIVE_BACK]),
        b'{"order_tax_mode": "TAX_EXCLUDED", "refunds": [{"order_line_id": "P1-A-1", "refund_id": "7"}]}',
    ),
    "OR30": (
        lambda channel: channel.cancel_lines([GIVE_BACK]),
        b'{"cancelations": [{"order_line_id": "P1-A-1", "cancelation_id": "8"}]}',
    ),
    "OR28 of old": (
        lambda channel: channel.refund_lines([OLD_GIVE_BACK]),
        b'{"refunds": [{"order_line_id": "P1-A-1", "refund_id": "7"}]}',
    ),
}


def ask(serve: Callable[[Script], ScriptedServer], pacer: NotingPacer, name: str) -> Request:
    """Make one of the calls and return the request that it was."""
    call, body = CALLS[name]
    server = serve(answer(body))
    channel = registry.connect(
        "mirakl",
        base_url=server.url,
        secrets={"api_key": "key"},
        shop_id="2001",
        pacer=pacer,
        live_flows=frozenset(Flow),
    )
    try:
        call(channel)
    finally:
        channel.close()
    (request,) = server.requests
    return request


@pytest.fixture(scope="module")
def description() -> dict[str, Any]:
    """The official OpenAPI file, where it is at hand."""
    if not DESCRIPTION.exists():
        pytest.skip("the marketplace's OpenAPI file is not at hand")
    found: dict[str, Any] = json.loads(DESCRIPTION.read_text())
    return found


def resolved(description: dict[str, Any], part: dict[str, Any]) -> dict[str, Any]:
    """A part of the description, followed to where it is written."""
    while "$ref" in part:
        target: Any = description
        for step in part["$ref"].removeprefix("#/").split("/"):
            target = target[step.replace("~1", "/").replace("~0", "~")]
        part = target
    return part


def fit(description: dict[str, Any], schema: dict[str, Any], value: Any) -> None:
    """Every field, however deep, is one that is described, and what is required is there."""
    schema = resolved(description, schema)
    if isinstance(value, dict):
        assert value.keys() <= schema["properties"].keys()
        assert value.keys() >= set(schema.get("required", ()))
        for name, part in value.items():
            fit(description, schema["properties"][name], part)
    elif isinstance(value, list):
        for part in value:
            fit(description, schema["items"], part)


@pytest.mark.parametrize("name", CALLS)
def test_every_parameter_is_one_that_mirakl_knows(
    serve: Callable[[Script], ScriptedServer], pacer: NotingPacer, description: dict[str, Any], name: str
) -> None:
    """Path, method, query and body are in the official description."""
    operation = next(each for each in limits.OPERATIONS if each.code == name.split()[0])
    described = description["paths"][operation.path][operation.method.lower()]
    assert described["operationId"] == operation.code
    request = ask(serve, pacer, name)
    parameters = [resolved(description, part) for part in described["parameters"]]
    known = {part["name"] for part in parameters if part["in"] == "query"}
    assert parse_qs(urlsplit(request.target).query).keys() <= known
    if request.body:
        content = resolved(description, described["requestBody"])["content"]["application/json"]
        fit(description, content["schema"], json.loads(request.body))


def test_an_order_page_asks_for_all_states_from_a_moment_on(
    serve: Callable[[Script], ScriptedServer], pacer: NotingPacer
) -> None:
    """By update date, without an end, without a state, a hundred at a time, for the shop."""
    request = ask(serve, pacer, "OR11")
    assert parse_qs(urlsplit(request.target).query) == {
        "start_update_date": ["2026-03-01T12:00:00Z"],
        "max": ["100"],
        "offset": ["200"],
        "sort": ["dateCreated"],
        "order": ["asc"],
        "shop_id": ["2001"],
    }
    assert (request.headers["authorization"], request.headers["accept"]) == ("key", "application/json")


def test_an_export_is_asked_for_in_small_chunks_with_both_ends(
    serve: Callable[[Script], ScriptedServer], pacer: NotingPacer
) -> None:
    """The smallest chunk that Mirakl makes; milliseconds only where there are some."""
    assert json.loads(ask(serve, pacer, "OR13").body) == {
        "start_update_date": "2026-03-01T12:00:00Z",
        "end_update_date": "2026-03-01T12:00:00.005Z",
        "items_per_chunk": 10_000,
    }


@pytest.mark.parametrize(("name", "entries"), [("OR28", "refunds"), ("OR30", "cancelations")])
def test_money_goes_back_in_the_orders_tax_mode_with_its_taxes_and_fees(
    serve: Callable[[Script], ScriptedServer], pacer: NotingPacer, name: str, entries: str
) -> None:
    """Amounts are exact numbers; what is empty stays out."""
    body = json.loads(ask(serve, pacer, name).body, parse_float=Decimal)
    (entry,) = body.pop(entries)
    assert body == {"order_tax_mode": "TAX_EXCLUDED"}
    assert entry == {
        "order_line_id": "P1-A-1",
        "quantity": 1,
        "amount": Decimal("649.50"),
        "shipping_amount": 0,
        "currency_iso_code": "CAD",
        "reason_code": "15",
        "taxes": [{"amount": Decimal("84.76"), "code": "HST"}],
        "fees": [{"amount": Decimal("2.50"), "code": "EHF"}],
    }


def test_what_was_wanted_without_a_tax_mode_goes_out_without(
    serve: Callable[[Script], ScriptedServer], pacer: NotingPacer
) -> None:
    """An order that named none, or a wish that was written before they did."""
    body = json.loads(ask(serve, pacer, "OR28 of old").body)
    assert (body.keys(), body["refunds"][0].keys() & {"taxes", "fees"}) == ({"refunds"}, set())


def test_one_call_has_one_tax_mode() -> None:
    """Amounts with and without taxes are never mixed."""
    with pytest.raises(ValueError, match="one order_tax_mode"):
        refunds.refunds([GIVE_BACK, OLD_GIVE_BACK])
    with pytest.raises(ValueError, match="one order_tax_mode"):
        refunds.cancelations([GIVE_BACK, OLD_GIVE_BACK])


def test_a_ticket_stays_in_its_place(serve: Callable[[Script], ScriptedServer], pacer: NotingPacer) -> None:
    """A slash in a ticket addresses nothing else."""
    assert ask(serve, pacer, "OR14").target.startswith("/api/orders/async-export/status/T%2F1?")


def test_whatever_changes_something_belongs_to_a_flow() -> None:
    """Every operation that is no GET is held back unless its flow is live; OR13 and OF52 only ask for files."""
    free = {
        operation.code
        for operation in limits.OPERATIONS
        if operation.flow is None and operation.method != "GET"
    }
    assert free == {"OR13", "OF52"}
    assert not [
        operation.code for operation in limits.OPERATIONS if operation.flow and operation.method == "GET"
    ]


def test_everything_is_asked_for_with_what_does_not_sell_and_changes_without(
    serve: Callable[[Script], ScriptedServer], pacer: NotingPacer
) -> None:
    """A differential export holds inactive offers by itself, and Mirakl forbids to ask for them there."""
    assert json.loads(ask(serve, pacer, "OF52 full").body) == {
        "export_type": "application/json",
        "include_inactive_offers": True,
        "items_per_chunk": 10_000,
    }
    assert json.loads(ask(serve, pacer, "OF52").body) == {
        "export_type": "application/json",
        "items_per_chunk": 10_001,
        "last_request_date": "2026-03-01T12:00:00Z",
    }


FILES = {
    "OF01": (TERMS, b"sku;leadtime-to-ship;comptoir-submission\nA;2;t\n", {"file", "import_mode"}),
    "OF01 whole": (
        SubmissionKind.CREATE,
        b"sku;quantity;comptoir-submission\nA;2;t\n",
        {"file", "import_mode"},
    ),
    "STO01": (STOCK, b"offer-sku;quantity;warehouse-code;update-delete\nA;2;;UPDATE\n", {"file"}),
    "PRI01": (PRICE, b"offer-sku;price\nA;2.00\n", {"file"}),
}


@pytest.mark.parametrize("name", FILES)
def test_a_file_is_sent_as_mirakl_describes_it(
    serve: Callable[[Script], ScriptedServer],
    pacer: NotingPacer,
    description: dict[str, Any],
    tmp_path: Path,
    name: str,
) -> None:
    """As a form whose parts are in the official description, in mode NORMAL, under the name that it was given."""
    kind, content, fields = FILES[name]
    file = tmp_path / "written.csv"
    file.write_bytes(content)
    server = serve(answer(b'{"import_id": 5}', status="201 Created"))
    channel = registry.connect(
        "mirakl",
        base_url=server.url,
        secrets={"api_key": "key"},
        shop_id="2001",
        pacer=pacer,
        live_flows=frozenset(Flow),
    )
    try:
        assert channel.submit_offers(kind, file, name="8d6f.csv") == "5"
    finally:
        channel.close()
    (request,) = server.requests
    operation = next(each for each in limits.OPERATIONS if each.code == name.split()[0])
    described = description["paths"][operation.path]["post"]
    assert described["operationId"] == operation.code
    assert (request.method, request.target) == ("POST", f"{operation.path}?shop_id=2001")
    assert int(request.headers["content-length"]) == len(request.body)
    schema = resolved(description, described["requestBody"]["content"]["multipart/form-data"]["schema"])
    form = BytesParser().parsebytes(
        b"Content-Type: " + request.headers["content-type"].encode() + b"\r\n\r\n" + request.body
    )
    parts = {part.get_param("name", header="content-disposition"): part for part in form.get_payload()}
    assert set(schema["required"]) <= parts.keys() == fields <= schema["properties"].keys()
    assert (parts["file"].get_filename(), parts["file"].get_payload(decode=True)) == ("8d6f.csv", content)
    if "import_mode" in parts:
        assert parts["import_mode"].get_payload(decode=True) == b"NORMAL"


@pytest.mark.parametrize(
    ("kind", "code"), [(TERMS, "OF03"), (SubmissionKind.CREATE, "OF03"), (STOCK, "STO03"), (PRICE, "PRI03")]
)
def test_a_report_is_asked_for_where_mirakl_keeps_it(
    serve: Callable[[Script], ScriptedServer],
    pacer: NotingPacer,
    description: dict[str, Any],
    tmp_path: Path,
    kind: SubmissionKind,
    code: str,
) -> None:
    """By the import's id, as a file."""
    server = serve(answer(b"sku;error-line;error-message\n"))
    channel = registry.connect(
        "mirakl",
        base_url=server.url,
        secrets={"api_key": "key"},
        shop_id="2001",
        pacer=pacer,
        live_flows=frozenset(),
    )
    try:
        channel.fetch_import_report(kind, "5/1", tmp_path / "report.csv")
    finally:
        channel.close()
    operation = next(each for each in limits.OPERATIONS if each.code == code)
    assert description["paths"][operation.path]["get"]["operationId"] == code
    (request,) = server.requests
    assert request.target == re.sub(r"{\w+}", "5%2F1", operation.path) + "?shop_id=2001"
    assert "octet-stream" in request.headers["accept"]
