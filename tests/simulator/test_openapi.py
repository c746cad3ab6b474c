"""What the simulator answers is what the official document describes."""

import json
from copy import deepcopy
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from tests.simulator.openapi_defects import PLACEHOLDER_PATHS
from tests.simulator.test_documents import form

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
    "AF01",
    "OR75",
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


def check(document, code, answer, status="200"):
    _, _, described = operation(document, code)
    schema = described["responses"][status]["content"]["application/json"]["schema"]
    check_schema(document, schema, answer)


def check_request(document, code, body):
    _, _, described = operation(document, code)
    check_schema(document, described["requestBody"]["content"]["application/json"]["schema"], body)


def check_schema(document, schema, answer):
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


def put(document, client, code, body=None, **path):
    """Call an operation with a body that is as described; its answer, checked where it is to have a body."""
    method, template, described = operation(document, code)
    if body is not None:
        check_request(document, code, body)
    answer = client.call(method, template.format(**path), body)
    assert str(answer.status) in described["responses"], answer.body
    if answer.status == 204:
        assert "content" not in described["responses"]["204"]
        assert answer.body == b""
        return None
    check(document, code, answer.json(), str(answer.status))
    return answer.json()


def given_back(line, reason):
    return {
        "order_line_id": line["order_line_id"],
        "amount": line["price"],
        "shipping_amount": line["shipping_price"],
        "quantity": line["quantity"],
        "reason_code": reason,
    }


def test_what_a_seller_does_to_an_order_is_as_described(document, client, world, shop):
    """From its acceptance to its refund; what OR11 shows of it afterwards, too."""
    (order_id,) = world.sell(shop.shop_id, skus=["ONE", "TWO", "THREE"])
    lines = world.order(order_id)["order_lines"]
    accepted = [{"id": line["order_line_id"], "accepted": True} for line in lines]
    put(document, client, "OR21", {"order_lines": accepted}, order_id=order_id)
    world.advance(3600)
    put(document, client, "OR30", {"cancelations": [given_back(lines[0], "33")]})
    tracking = {"carrier_code": "CPCL", "tracking_number": "1Z9"}
    put(document, client, "OR23", tracking, order_id=order_id)
    put(document, client, "OR24", order_id=order_id)
    world.open_incident(order_id, lines[1]["order_line_id"])
    put(document, client, "OR64", {"reason_code": "11"}, order_id=order_id, line=lines[1]["order_line_id"])
    refunds = [given_back(line, "17") | {"excluded_from_shipment": False} for line in lines[1:]]
    put(document, client, "OR28", {"refunds": refunds, "order_tax_mode": "TAX_EXCLUDED"})
    check(document, "OR11", client.orders())
    world.advance(7200)
    check(document, "OR11", client.orders(order_tax_mode="TAX_INCLUDED"))
    (given_up,) = world.sell(shop.shop_id, state="WAITING_DEBIT")
    put(document, client, "OR29", order_id=given_up)
    check(document, "OR11", client.orders())


def test_custom_fields_are_as_described(document, client, world, shop):
    (order_id,) = world.sell(shop.shop_id)
    line_id = world.order(order_id)["order_lines"][0]["order_line_id"]
    filled = [
        {"order_line_id": line_id, "order_line_additional_fields": [{"code": "serial-number", "value": "1"}]}
    ]
    put(document, client, "OR31", {"order_lines": filled}, order_id=order_id)
    wrong = {"order_additional_fields": [{"code": "fraud-score", "value": "1"}]}
    assert "order_update_errors" in put(document, client, "OR31", wrong, order_id=order_id)
    check(document, "OR11", client.orders())


def test_documents_are_as_described(document, client, world, shop):
    (order_id,) = world.sell(shop.shop_id)
    types = {"a.pdf": "CUSTOMER_INVOICE", "b.pdf": "SYSTEM_DELIVERY_BILL"}
    named = [{"file_name": name, "type_code": type_code} for name, type_code in types.items()]
    body, headers = form(dict.fromkeys(types, b"x"), named)
    method, path, _ = operation(document, "OR74")
    answer = client.call(method, path.format(order_id=order_id), body, headers)
    check(document, "OR74", answer.json())
    listed = client.get(operation(document, "OR72")[1], order_ids=order_id).json()
    check(document, "OR72", listed)
    document_id = listed["order_documents"][0]["id"]
    file = client.get(operation(document, "OR73")[1], document_ids=document_id)
    assert (file.status, file.headers["Content-Type"]) == (200, "application/octet-stream")
    put(document, client, "OR76", document_id=document_id)


def test_shipments_are_as_described(document, client, world, shop):
    world.change_shop(shop.shop_id, multi_shipment=True)
    (order_id,) = world.sell(shop.shop_id, state="SHIPPING", skus=["ONE", "TWO", "THREE"])
    check(document, "ST12", client.get(operation(document, "ST12")[1]).json())
    tracking = {"carrier_code": "CPCL", "tracking_number": "1Z9"}
    wanted = [
        {
            "order_id": order_id,
            "shipment_lines": [{"order_line_id": line["order_line_id"], "quantity": quantity}],
            "tracking": tracking,
            "shipped": quantity == 1,
        }
        for line, quantity in zip(world.order(order_id)["order_lines"], (1, 99, 1), strict=True)
    ]
    made = put(document, client, "ST01", {"shipments": wanted})
    assert [len(made["shipment_errors"]), len(made["shipment_success"])] == [1, 2]
    (waiting,) = put(document, client, "ST01", {"shipments": [_rest(client, order_id)]})["shipment_success"][
        :1
    ]
    ids = [{"id": waiting["id"]}, {"id": "none"}]
    put(document, client, "ST23", {"shipments": [each | {"tracking": tracking} for each in ids]})
    check(document, "ST11", client.get(operation(document, "ST11")[1], limit=1).json())
    put(document, client, "ST24", {"shipments": ids})
    put(document, client, "ST06", {"shipments": ids})
    check(document, "ST11", client.get(operation(document, "ST11")[1]).json())


def _rest(client, order_id):
    """A parcel of all that still waits for one."""
    (item,) = client.get("/api/shipments/items_to_ship", order_id=order_id).json()["data"]
    lines = [
        {"order_line_id": line["order_line_id"], "quantity": line["quantity"]}
        for line in item["shipment_lines"]
    ]
    return {"order_id": order_id, "shipment_lines": lines}
