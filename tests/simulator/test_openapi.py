"""What the simulator answers is what the official document describes."""

import json
from copy import deepcopy
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from tests.simulator.openapi_defects import PLACEHOLDER_PATHS

DOCUMENT = Path(__file__).parents[3] / "shared" / "reference" / "mirakl-seller.openapi.json"
PLAIN = (
    "A01",
    "PC01",
    "RE01",
    "SH11",
    "SH12",
    "SH21",
    "SH31",
    "OF61",
    "DO01",
    "L01",
    "CUR01",
    "CH11",
    "OR11",
)


@pytest.fixture(scope="module")
def document():
    if not DOCUMENT.exists():
        pytest.skip("the official OpenAPI document is not on this machine")
    return json.loads(DOCUMENT.read_text(encoding="utf-8"))


def operation(document, code):
    """The path and the description of an operation, found by the code that its summary begins with."""
    for path, methods in document["paths"].items():
        for method, described in methods.items():
            if isinstance(described, dict) and described.get("summary", "").startswith(f"{code} "):
                return method.upper(), path, described
    raise LookupError(code)


def with_nulls(schema):
    """The schema with null allowed wherever a type is named."""
    if isinstance(schema, dict):
        changed = {name: with_nulls(part) for name, part in schema.items()}
        if isinstance(changed.get("type"), str):
            changed["type"] = [changed["type"], "null"]
        if "enum" in changed:
            changed["enum"] = [*changed["enum"], None]
        return changed
    return [with_nulls(part) for part in schema] if isinstance(schema, list) else schema


def check(document, code, answer):
    _, _, described = operation(document, code)
    schema = described["responses"]["200"]["content"]["application/json"]["schema"]
    full = with_nulls(deepcopy({"$ref": schema["$ref"]} if "$ref" in schema else schema))
    full["components"] = with_nulls({"schemas": document["components"]["schemas"]})
    errors = list(Draft202012Validator(full).iter_errors(answer))
    assert [f"{error.json_path}: {error.message}" for error in errors[:5]] == []


@pytest.mark.parametrize("code", PLAIN)
def test_the_answer_is_as_described(document, client, world, shop, code):
    world.sell(shop.shop_id, 100, spread_seconds=40 * 86400)
    world.sell(shop.shop_id, 5)
    world.cancel(world.sell(shop.shop_id, state="SHIPPING")[0])
    method, path, _ = operation(document, code)
    answer = client.call(method, path, max=100, order="desc")
    assert answer.status == 200
    check(document, code, answer.json())


def test_an_order_has_every_field_that_is_described(document, client, world, shop):
    """Also those that are null: a client sees the whole shape."""
    world.sell(shop.shop_id, state="SHIPPING")
    (order,) = client.orders()["orders"]
    schemas = document["components"]["schemas"]

    def names(name):
        return set(schemas[name]["properties"])

    assert names("OR11_Response_200_Orders") <= set(order)
    assert names("OR11_Response_200_Orders_OrderLines") <= set(order["order_lines"][0])
    assert names("OR11_Response_200_Orders_Customer") <= set(order["customer"])
    assert names("OR11_Response_200_Orders_Customer_ShippingAddress") <= set(
        order["customer"]["shipping_address"]
    )
    assert names("OR11_Response_200_Orders_OrderLines_Taxes") <= set(order["order_lines"][0]["taxes"][0])


def test_an_export_is_as_described(document, client, world, shop):
    world.sell(shop.shop_id, 3)
    body = {"start_date": "2026-03-01T00:00:00Z", "end_date": "2026-04-01T00:00:00Z"}
    method, path, _ = operation(document, "OR13")
    started = client.call(method, path, body=body).json()
    check(document, "OR13", started)
    world.advance(60)
    _, path, _ = operation(document, "OR14")
    done = client.get(path.format(tracking_id=started["tracking_id"])).json()
    check(document, "OR14", done)
    assert operation(document, "OR15")[1] == PLACEHOLDER_PATHS["OR15"]
    check(document, "OR15", client.get("/" + done["urls"][0].split("/", 3)[3]).json())


def test_the_health_check_has_no_body(document, client):
    method, path, described = operation(document, "V01")
    assert "content" not in described["responses"]["200"]
    assert client.call(method, path).body == b""
